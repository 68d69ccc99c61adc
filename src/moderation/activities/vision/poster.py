# SPDX-License-Identifier: EUPL-1.2
"""The vision on one page: as a sheet on A4, as a poster on A3."""

from __future__ import annotations

from math import cos, pi, sin

from moderation.activities.vision.model import (
    Consent,
    VisionDraft,
    VisionReason,
    adopted_of,
    consents_of,
    is_agreed,
    reasons_of,
    version_of,
)
from moderation.activities.vision.telling import agreed_day, always
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes import document as doc
from moderation.minutes.drawing import (
    DrawnLine,
    Polygon,
    Shape,
    Text,
    Tone,
    Weight,
)
from moderation.minutes.paper import A3_LANDSCAPE, A4_LANDSCAPE, Box, fitted, side_shape, words_in

SHEET = QT_TRANSLATE_NOOP("VisionPoster", "Vision sheet, A4")
POSTER = QT_TRANSLATE_NOOP("VisionPoster", "Poster, A3")
OF_BOTH = QT_TRANSLATE_NOOP("VisionPoster", "Shared vision of politics and administration")
DRAFT = QT_TRANSLATE_NOOP("VisionPoster", "Draft of a shared vision")
VISION = QT_TRANSLATE_NOOP("VisionPoster", "Shared vision")

_MARGIN = 46.0
_FIELD = (46.0, 104.0, 560.0, 176.0)
"""Left, top, width and height of the sentence on A4, in points."""
_LARGEST, _SMALLEST = 62.0, 9.6
_MOST_GAINS = 6
_ARC = 12


def poster(
    view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The adopted wording of a block on A4 and on A3; nothing while there is none."""
    draft = adopted_of(view, block.id)
    if draft is None:
        return []
    pages: list[doc.DocumentBlock] = []
    for name, (width, height) in ((SHEET, A4_LANDSCAPE), (POSTER, A3_LANDSCAPE)):
        page = _Page(view, draft, catalogue, formats, width / A4_LANDSCAPE[0])
        figure = doc.PageFigure(
            width, height, tuple(page.shapes()), page.alt(), catalogue.text(name)
        )
        pages.append(figure)
    return pages


class _Page:
    """One page; every length is that of A4 times ``scale``."""

    def __init__(
        self,
        view: MinutesView,
        draft: VisionDraft,
        catalogue: Catalogue,
        formats: Formats,
        scale: float,
    ) -> None:
        self._view = view
        self._draft = draft
        self._text = catalogue.text
        self._scale = scale
        day = agreed_day(view, draft.block_id)
        shown = "" if day is None else formats.date(day)
        self._town = trimmed(view.workshop.municipality)
        whole = not view.leaves_out_closed
        open_yet = DRAFT if whole else VISION
        self._kicker = self._text(OF_BOTH if is_agreed(view, draft) else open_yet)
        self._always = self._text(always(view, draft.block_id, shown, whole=whole))
        self._gains = reasons_of(view, draft.block_id)[:_MOST_GAINS]
        said = consents_of(view, draft, version_of(view, draft))
        self._yes = [c.side for c in said if c is not None and c.consent is Consent.AGREED]

    def alt(self) -> str:
        """Everything that stands on the page, in the order in which it is read."""
        gains = [_told(gain) for gain in self._gains]
        sides = ", ".join(self._text(side.message) for side in self._yes)
        parts = [
            self._town,
            self._kicker,
            trimmed(self._draft.sentence),
            trimmed(self._draft.slogan),
            *gains,
            sides,
            self._always,
        ]
        return "\n".join(part for part in parts if part)

    def shapes(self) -> list[Shape]:
        """The drawing, from the upper left corner."""
        found = [*self._motif()]
        left = _MARGIN * self._scale
        if self._town:
            found.append(self._line(self._town, left, 52.0, 14.0, Weight.SEMIBOLD))
        found.append(self._line(self._kicker, left, 84.0, 14.0, tone=Tone.INK2))
        found += self._sentence()
        found += self._gain_columns()
        found += self._foot()
        return found

    def _line(
        self,
        words: str,
        x: float,
        y: float,
        size: float,
        weight: Weight = Weight.REGULAR,
        *,
        tone: Tone = Tone.INK,
        most: float = 0.0,
    ) -> Text:
        scale = self._scale
        return Text(x, y * scale, words, size * scale, weight, tone, max_width=most * scale)

    def _rule(self, y: float, tone: Tone, width: float) -> DrawnLine:
        scale = self._scale
        right = (A4_LANDSCAPE[0] - _MARGIN) * scale
        return DrawnLine(_MARGIN * scale, y * scale, right, y * scale, tone, width * scale)

    def _sentence(self) -> list[Shape]:
        scale = self._scale
        box = Box(*(side * scale for side in _FIELD))
        words = trimmed(self._draft.sentence)
        found = words_in(box, words, _LARGEST * scale, centred=False)
        slogan = trimmed(self._draft.slogan)
        if slogan:
            found.append(self._line(slogan, box.x, 318.0, 19.0, tone=Tone.INK2, most=_FIELD[2]))
        return found

    def _motif(self) -> list[Shape]:
        """Two strands of the same area, one of each side; an ornament."""
        scale = self._scale
        return [
            Polygon(_leaf(726.0, 40.0, 70.0, 222.0, scale), Tone.POLITICS),
            Polygon(_leaf(642.0, 122.0, 70.0, 222.0, scale), Tone.ADMINISTRATION),
        ]

    def _gain_columns(self) -> list[Shape]:
        if not self._gains:
            return []
        scale = self._scale
        found: list[Shape] = [self._rule(360.0, Tone.INK, 1.5)]
        whole = A4_LANDSCAPE[0] - 2 * _MARGIN
        width = whole / len(self._gains)
        for place, gain in enumerate(self._gains):
            x = (_MARGIN + place * width) * scale
            room = (width - 18.0) * scale
            title, words = trimmed(gain.title), trimmed(gain.plain)
            size, lines = fitted(title, room, 40.0 * scale, 14.0 * scale, _SMALLEST * scale)
            y = 386.0 * scale
            for line in lines:
                found.append(Text(x, y, line, size, Weight.BOLD))
                y += size * 1.2
            size, lines = fitted(words, room, 84.0 * scale, 12.0 * scale, _SMALLEST * scale)
            y += 6.0 * scale
            for line in lines:
                found.append(Text(x, y, line, size))
                y += size * 1.3
        return found

    def _foot(self) -> list[Shape]:
        scale = self._scale
        found: list[Shape] = [self._rule(536.0, Tone.INK, 1.5)]
        x = _MARGIN * scale
        for side in self._yes:
            found.append(side_shape(side, x, 547.0 * scale, 11.0 * scale))
            name = self._text(side.message)
            found.append(self._line(name, x + 16.0 * scale, 556.5, 10.0))
            x += (34.0 + 6.2 * len(name)) * scale
        right = (A4_LANDSCAPE[0] - _MARGIN) * scale
        room = right - x
        said = self._line(self._always, x, 556.5, _SMALLEST, tone=Tone.INK2, most=room / scale)
        found.append(said)
        return found


def _told(gain: VisionReason) -> str:
    return f"{trimmed(gain.title)}: {trimmed(gain.plain)}" if gain.plain else trimmed(gain.title)


def _leaf(
    x: float, y: float, width: float, height: float, scale: float
) -> tuple[tuple[float, float], ...]:
    """A strand of the mark: a rectangle with its upper left and lower right corner round."""
    points = []
    for step in range(_ARC + 1):
        angle = pi + step / _ARC * pi / 2
        points.append((x + width + width * cos(angle), y + width + width * sin(angle)))
    for step in range(_ARC + 1):
        angle = step / _ARC * pi / 2
        points.append((x + width * cos(angle), y + height - width + width * sin(angle)))
    return tuple((a * scale, b * scale) for a, b in points)
