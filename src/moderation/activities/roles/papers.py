# SPDX-License-Identifier: EUPL-1.2
"""Blank A3 sheets of a block's matrix, one set per side, to fill in by hand."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.roles.model import VIEWING, Matrix, RoleBody, RoleLetter, RoleTask
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.papers import language_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import Anchor, DrawnLine, Shape, Text, Tone, Weight
from moderation.minutes.letter_table import parts
from moderation.minutes.paper import A3_LANDSCAPE, MM, Box, side_shape, words_in

SHEETS = QT_TRANSLATE_NOOP("RolePapers", "Role sheets")
SHEET = QT_TRANSLATE_NOOP("RolePapers", "View of {side}")
SHEET_OF = QT_TRANSLATE_NOOP("RolePapers", "View of {side}, sheet {number} of {total}")
HOW = QT_TRANSLATE_NOOP(
    "RolePapers", "One letter per field as you see it; a dash for no part. Please do not compare."
)
KEY = QT_TRANSLATE_NOOP("RolePapers", "{letter} {word}")
ALT = QT_TRANSLATE_NOOP(
    "RolePapers",
    "Blank role matrix for {side}. Rows to fill in: {tasks}. Columns: {bodies}. Letters: {key}.",
)
TASK = QT_TRANSLATE_NOOP("RolePapers", "Task")
MORE = QT_TRANSLATE_NOOP("RolePapers", "{task} (operative)")

_ACROSS = 20
_DOWN = 15
_BLANK = 2
"""Empty rows for tasks that somebody misses."""
_LETTERS = (RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I, RoleLetter.NONE)


def sheets(view: MinutesView, block_id: Id) -> doc.Document:
    """Blank pages for each side, as many as the matrix needs."""
    language = language_of(view)
    catalogue = Catalogue.load(language)
    matrix = Matrix.of(view, block_id)
    block = view.find(Block, block_id)
    workshop = view.workshop
    kind = catalogue.text(SHEETS)
    pages: list[doc.DocumentBlock] = []
    rows = parts(matrix.tasks, _DOWN - _BLANK)
    columns = parts(matrix.bodies, _ACROSS)
    for side in VIEWING:
        pieces = [(some, across) for some in rows for across in columns]
        for number, (some, across) in enumerate(pieces, 1):
            sheet = _Sheet(catalogue, side, some, across)
            name = sheet.name(number, len(pieces))
            pages.append(sheet.page(name, "" if block is None else trimmed(block.title)))
    return doc.Document(
        title=f"{kind}: {trimmed(workshop.title)}" if trimmed(workshop.title) else kind,
        language=language,
        blocks=tuple(pages),
        author=trimmed(workshop.municipality),
        subject=kind,
        show_title=False,
    )


class _Sheet:
    """One page for one side."""

    def __init__(
        self,
        catalogue: Catalogue,
        side: Side,
        tasks: Sequence[RoleTask],
        bodies: Sequence[RoleBody],
    ) -> None:
        self._text = catalogue.text
        self._side = side
        self._tasks = tasks
        self._bodies = bodies

    def name(self, number: int, total: int) -> str:
        """What stands on top, with a number where there are several."""
        message = SHEET if total == 1 else SHEET_OF
        side = self._side.message
        return self._text(message.with_values(side=side, number=number, total=total))

    def _key(self) -> str:
        found = []
        for letter in _LETTERS:
            sign = "–" if letter is RoleLetter.NONE else letter.value
            found.append(self._text(KEY.with_values(letter=sign, word=letter.message)))
        return " · ".join(found)

    def page(self, name: str, title: str) -> doc.PageFigure:
        """Head, names of the columns, and a field for every letter."""
        width, height = A3_LANDSCAPE
        left, right, bottom = 14 * MM, width - 14 * MM, height - 12 * MM
        top = 66 * MM
        first = left + 104 * MM
        step = min(40 * MM, (right - first) / max(1, len(self._bodies)))
        right = first + step * max(1, len(self._bodies))
        rows = min(_DOWN, len(self._tasks) + _BLANK)
        line = min(20 * MM, (bottom - top) / max(1, rows))
        shapes = self._head(name, title)
        shapes.append(Text(left, top - 3 * MM, self._text(TASK), 13, Weight.SEMIBOLD, Tone.INK2))
        for at in range(len(self._bodies) + 1):
            x = first + at * step
            shapes.append(DrawnLine(x, top - 28 * MM, x, top + rows * line, Tone.INK3, 0.8))
        for at in range(rows + 1):
            tone, pen = (Tone.INK, 1.6) if at == 0 else (Tone.INK3, 0.8)
            shapes.append(DrawnLine(left, top + at * line, right, top + at * line, tone, pen))
        for at, body in enumerate(self._bodies):
            x = first + (at + 0.5) * step
            shapes.append(side_shape(body.side, x - 2.2 * MM, top - 7 * MM, 4.4 * MM))
            box = Box(first + at * step + 2, top - 28 * MM, step - 4, 19 * MM)
            shapes += words_in(box, self._text(body.label), 12)
        for at, task in enumerate(self._tasks):
            words = self._text(MORE.with_values(task=task.title)) if task.operative else task.title
            box = Box(left, top + at * line + 3, first - left - 3 * MM, line - 6)
            shapes += words_in(box, words, 15, weight=Weight.MEDIUM, centred=False)
        alt = ALT.with_values(
            side=self._side.message,
            tasks=", ".join(task.title for task in self._tasks) or "–",
            bodies=", ".join(self._text(body.label) for body in self._bodies) or "–",
            key=self._key(),
        )
        return doc.PageFigure(width, height, tuple(shapes), self._text(alt), name)

    def _head(self, name: str, title: str) -> list[Shape]:
        width, _height = A3_LANDSCAPE
        left, right = 14 * MM, width - 14 * MM
        return [
            side_shape(self._side, left, 11 * MM, 9 * MM),
            Text(left + 13 * MM, 19 * MM, name, 28, Weight.BOLD, max_width=width * 0.55),
            Text(
                right, 19 * MM, title, 14, Weight.MEDIUM, Tone.INK2, Anchor.END,
                max_width=width * 0.36,
            ),
            Text(left, 28 * MM, self._key(), 13, Weight.SEMIBOLD, max_width=width * 0.5),
            Text(
                right, 28 * MM, self._text(HOW), 13, Weight.REGULAR, Tone.INK2, Anchor.END,
                max_width=width * 0.46,
            ),
        ]  # fmt: skip
