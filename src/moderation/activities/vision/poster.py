# SPDX-License-Identifier: EUPL-1.2
"""The vision on one page: as a sheet on A4, as a poster on A3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderation.activities.vision import poster_way
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
from moderation.activities.vision.poster_way import WayBand
from moderation.activities.vision.telling import agreed_day, always
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.agenda.way import Milestone, way_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import (
    DrawnLine,
    Polygon,
    Polyline,
    Shape,
    Text,
    Tone,
    Weight,
)
from moderation.minutes.icon_shapes import icon_shapes, leaf, program_mark
from moderation.minutes.paper import A3_LANDSCAPE, A4_LANDSCAPE, Box, fitted, side_shape, words_in

SHEET = QT_TRANSLATE_NOOP("VisionPoster", "Vision sheet, A4")
POSTER = QT_TRANSLATE_NOOP("VisionPoster", "Poster, A3")
OF_BOTH = QT_TRANSLATE_NOOP("VisionPoster", "Shared vision of politics and administration")
DRAFT = QT_TRANSLATE_NOOP("VisionPoster", "Draft of a shared vision")
VISION = QT_TRANSLATE_NOOP("VisionPoster", "Shared vision")

PART = QT_TRANSLATE_NOOP("VisionPoster", "{sheet}, page {number} of {total}")

_MARGIN = 46.0
_FIELD = (46.0, 104.0, 560.0, 176.0)
"""Left, top, width and height of the sentence on A4, in points."""
_SLOGAN = (46.0, 296.0, 560.0, 44.0)
_LARGEST, _SMALLEST = 62.0, 9.6
_GAINS = 360.0, 176.0
"""Top and height of the gains."""
_GRIDS = ((4, 2), (3, 2), (4, 1), (3, 1), (2, 1), (1, 1))
"""Columns and rows of gains on one page, as many as can be first."""
_ICON = 19.0
_PART = 0.3
"""Share of the height of a gain that its title may take."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """How gains lie on a page; every length is that of A4."""

    columns: int
    rows: int
    height: float

    @property
    def most(self) -> int:
        """How many gains a page holds."""
        return self.columns * self.rows

    def cell(self, place: int) -> Box:
        """Where a gain lies, without the gap to the next one."""
        width = (A4_LANDSCAPE[0] - 2 * _MARGIN) / self.columns
        row, column = divmod(place, self.columns)
        height = (self.height - 24.0) / self.rows
        return Box(
            _MARGIN + column * width, _GAINS[0] + 14.0 + row * height, width - 18.0, height - 8.0
        )

    def holds(self, gain: VisionReason) -> bool:
        """Whether a gain is whole in its cell."""
        parts = zip(
            (trimmed(gain.title), trimmed(gain.plain)), _words(gain, self.cell(0)), strict=True
        )
        return all(
            "".join(words.split()) == "".join("".join(lines).split())
            for words, (_s, lines) in parts
        )


Way = tuple[Milestone, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """What one page holds below the wording."""

    gains: tuple[VisionReason, ...]
    grid: _Grid
    way: Way


def _words(
    gain: VisionReason, cell: Box
) -> tuple[tuple[float, list[str]], tuple[float, list[str]]]:
    """Size and lines of a gain's title and of what people have of it."""
    title = fitted(
        trimmed(gain.title), cell.width - _ICON - 7.0, cell.height * _PART, 14.0, _SMALLEST
    )
    room = cell.height - max(_ICON, len(title[1]) * title[0] * 1.2) - 6.0
    return title, fitted(trimmed(gain.plain), cell.width, room * 0.9, 12.0, _SMALLEST)


def _grid(gains: tuple[VisionReason, ...], height: float) -> _Grid | None:
    """The first grid so high in which every gain is whole; pages follow where one is not enough."""
    grids = [_Grid(columns, rows, height) for columns, rows in _GRIDS]
    if len(gains) <= _GRIDS[0][0]:
        grids = [_Grid(max(1, len(gains)), 1, height), *(grid for grid in grids if grid.rows == 1)]
    return next((grid for grid in grids if all(map(grid.holds, gains))), None)


def _parts(gains: tuple[VisionReason, ...], way: Way) -> list[_Part]:
    """What stands on which page: the way below the gains, or by itself where they need its room."""
    whole, apart = _GAINS[1], False
    grid = _grid(gains, poster_way.TOP - _GAINS[0]) if way else _grid(gains, whole)
    if grid is None:
        grid, apart = _grid(gains, whole) or _Grid(1, 1, whole), bool(way)
    pages = [gains[at : at + grid.most] for at in range(0, len(gains), grid.most)] or [()]
    found = [_Part(page, grid, () if apart else way) for page in pages]
    return [*found, _Part((), grid, way)] if apart else found


def poster(
    view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The adopted wording of a block on A4 and on A3; nothing while there is none.

    Gains that one page does not hold stand on further pages, each with the wording.
    """
    draft = adopted_of(view, block.id)
    if draft is None:
        return []
    parts = _parts(reasons_of(view, block.id), _way_ahead(view, draft))
    pages: list[doc.DocumentBlock] = []
    for sheet, (width, height) in ((SHEET, A4_LANDSCAPE), (POSTER, A3_LANDSCAPE)):
        for number, part in enumerate(parts, 1):
            name = catalogue.text(sheet)
            if len(parts) > 1:
                name = catalogue.text(
                    PART.with_values(sheet=untranslated(name), number=number, total=len(parts))
                )
            scale = width / A4_LANDSCAPE[0]
            page = _Page(view, draft, part, catalogue, formats, scale)
            if len(parts) > 1:
                page.note = name
            figure = doc.PageFigure(width, height, tuple(page.shapes()), page.alt(), name)
            pages.append(figure)
    return pages


def _begin(view: MinutesView, draft: VisionDraft) -> date | None:
    """The day on which the way begins: that of the agreement, or of the workshop."""
    return agreed_day(view, draft.block_id) or view.workshop.day


def _way_ahead(view: MinutesView, draft: VisionDraft) -> Way:
    """The milestones that lie ahead; nothing once the vision should have been reached."""
    begin, way = _begin(view, draft), way_of(view)
    ahead = tuple(one for one in way if begin is not None and one.said.day > begin)
    return ahead if any(one.vision for one in ahead) else ()


class _Page:
    """One page; every length is that of A4 times ``scale``."""

    def __init__(
        self,
        view: MinutesView,
        draft: VisionDraft,
        part: _Part,
        catalogue: Catalogue,
        formats: Formats,
        scale: float,
    ) -> None:
        self.note = ""
        self._draft = draft
        self._gains, self._grid = part.gains, part.grid
        self._text = catalogue.text
        self._scale = scale
        begin = _begin(view, draft)
        self._way = None
        if part.way and begin is not None:
            self._way = WayBand(part.way, begin, catalogue, formats, scale)
        day = agreed_day(view, draft.block_id)
        shown = "" if day is None else formats.date(day)
        self._town = trimmed(view.workshop.municipality)
        whole = not view.leaves_out_closed
        open_yet = DRAFT if whole else VISION
        self._kicker = self._text(OF_BOTH if is_agreed(view, draft) else open_yet)
        self._always = self._text(always(view, draft.block_id, shown, whole=whole))
        said = consents_of(view, draft, version_of(view, draft))
        self._yes = [c.side for c in said if c is not None and c.consent is Consent.AGREED]

    def alt(self) -> str:
        """Everything that stands on the page, in the order in which it is read."""
        gains = [_told(gain) for gain in self._gains]
        sides = ", ".join(self._text(side.message) for side in self._yes)
        parts = [
            self._town,
            self._kicker,
            self.note,
            trimmed(self._draft.sentence),
            trimmed(self._draft.slogan),
            *gains,
            *(self._way.words() if self._way else ()),
            sides,
            self._always,
        ]
        return "\n".join(part for part in parts if part)

    def shapes(self) -> list[Shape]:
        """The drawing, from the upper left corner."""
        scale = self._scale
        found = [*self._motif()]
        left = _MARGIN * scale
        found += program_mark(left, 36.0 * scale, 22.0 * scale)
        if self._town:
            size, lines = fitted(self._town, 520.0 * scale, 24.0 * scale, 14.0 * scale, _SMALLEST)
            for number, line in enumerate(lines):
                y = (52.0 * scale) + number * size * 1.2
                found.append(Text(left + 32.0 * scale, y, line, size, Weight.SEMIBOLD))
        kicker = f"{self._kicker} · {self.note}" if self.note else self._kicker
        found.append(self._line(kicker, left, 84.0, 14.0, tone=Tone.INK2))
        found += self._sentence()
        found += self._gain_columns()
        found += self._way.shapes() if self._way else ()
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
        slogan = Box(*(side * scale for side in _SLOGAN))
        size, lines = fitted(
            trimmed(self._draft.slogan), slogan.width, slogan.height, 19.0 * scale, _SMALLEST
        )
        for number, line in enumerate(lines):
            y = slogan.y + (22.0 * scale) + number * size * 1.2
            found.append(Text(slogan.x, y, line, size, tone=Tone.INK2))
        return found

    def _motif(self) -> list[Shape]:
        """Two strands of the same area, one of each side; an ornament."""
        scale = self._scale
        return [
            Polygon(leaf(726.0 * scale, 40.0 * scale, 70.0 * scale, 222.0 * scale), Tone.POLITICS),
            Polygon(
                leaf(642.0 * scale, 122.0 * scale, 70.0 * scale, 222.0 * scale), Tone.ADMINISTRATION
            ),
        ]

    def _gain_columns(self) -> list[Shape]:
        if not self._gains:
            return []
        found: list[Shape] = [self._rule(_GAINS[0], Tone.INK, 1.5)]
        for place, gain in enumerate(self._gains):
            found += self._gain(gain, self._grid.cell(place))
        return found

    def _gain(self, gain: VisionReason, cell: Box) -> list[Shape]:
        """A gain as it was measured on A4, in the size of this page."""
        scale = self._scale
        found = icon_shapes(gain.icon, cell.x * scale, cell.y * scale, _ICON * scale)
        (size, lines), (small, words) = _words(gain, cell)
        y = cell.y + _ICON * 0.76 if len(lines) == 1 else cell.y + size
        for line in lines:
            x = (cell.x + _ICON + 7.0) * scale
            found.append(Text(x, y * scale, line, size * scale, Weight.BOLD))
            y += size * 1.2
        y = cell.y + max(_ICON, len(lines) * size * 1.2) + 4.0 + small
        for line in words:
            found.append(Text(cell.x * scale, y * scale, line, small * scale))
            y += small * 1.25
        return found

    def _foot(self) -> list[Shape]:
        scale = self._scale
        found: list[Shape] = [self._rule(536.0, Tone.INK, 1.5)]
        x = _MARGIN * scale
        for side in self._yes:
            found.append(side_shape(side, x, 547.0 * scale, 11.0 * scale))
            found.append(_tick(x, 547.0 * scale, 11.0 * scale))
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


def _tick(x: float, y: float, size: float) -> Polyline:
    """The sign of a side that agreed, within its shape."""
    steps = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
    points = tuple((x + a * size, y + b * size) for a, b in steps)
    return Polyline(points, Tone.WHITE, size * 0.12)
