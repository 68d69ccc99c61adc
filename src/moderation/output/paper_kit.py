# SPDX-License-Identifier: EUPL-1.2
"""The paper kit: everything to go on with when laptop or projector fails, as one print file.

Agenda and questions of this workshop, blank cards of every side, a blank matrix and timeline on
A3, ballots, and cards from 0 to 10. What is written on them is typed in afterwards in one go.
"""

from __future__ import annotations

from moderation import registry
from moderation.domain.blank import blank, trimmed
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import minutes as agenda
from moderation.features.agenda.model import Block
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import Unit, units_of
from moderation.features.people.papers import language_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import (
    SIDE_TONES,
    Anchor,
    DrawnLine,
    Rect,
    Shape,
    Text,
    Tone,
    Weight,
)
from moderation.minutes.paper import (
    A3_LANDSCAPE,
    A4,
    A4_LANDSCAPE,
    MM,
    Box,
    side_shape,
    ticked_line,
    words_in,
)

KIT = QT_TRANSLATE_NOOP("PaperKit", "Paper kit")
UNTITLED = QT_TRANSLATE_NOOP("PaperKit", "Untitled workshop")
PAGE = QT_TRANSLATE_NOOP("PaperKit", "Page {number} of {total}")
WHAT_FOR = QT_TRANSLATE_NOOP(
    "PaperKit",
    "If laptop or projector fails, go on with this. Print cards and ballots as often as needed; "
    "matrix and timeline are A3. Afterwards type in what was written, all in one go.",
)
CONTENTS = QT_TRANSLATE_NOOP("PaperKit", "What is in it")
ALWAYS = (
    QT_TRANSLATE_NOOP("PaperKit", "Agenda with the questions of every block"),
    QT_TRANSLATE_NOOP("PaperKit", "Questions to hang up, A4"),
    QT_TRANSLATE_NOOP("PaperKit", "Blank cards, four to a page, one page for every side"),
)
MATRIX_SHEET = QT_TRANSLATE_NOOP("PaperKit", "Blank role matrix, A3")
TIMELINE_SHEET = QT_TRANSLATE_NOOP("PaperKit", "Blank timeline, A3")
VOTE_SHEETS = (
    QT_TRANSLATE_NOOP("PaperKit", "Ballots for a resistance vote, two to a page"),
    QT_TRANSLATE_NOOP("PaperKit", "Cards from 0 to 10 to hold up, one page for every person"),
)
QUESTIONS = QT_TRANSLATE_NOOP("PaperKit", "Questions")
QUESTION = QT_TRANSLATE_NOOP("PaperKit", "Question to hang up: {question}")
CARDS = QT_TRANSLATE_NOOP("PaperKit", "Blank cards: {side}")
CARDS_ALT = QT_TRANSLATE_NOOP("PaperKit", "Four blank cards to cut out, marked {side}.")
MATRIX = QT_TRANSLATE_NOOP("PaperKit", "Role matrix")
MATRIX_ALT = QT_TRANSLATE_NOOP(
    "PaperKit", "Blank role matrix: a line for every task, a column for each of {units}."
)
MATRIX_KEY = QT_TRANSLATE_NOOP(
    "PaperKit", "D carries out · E decides · M takes part · I is informed"
)
TASK = QT_TRANSLATE_NOOP("PaperKit", "Task")
TIMELINE = QT_TRANSLATE_NOOP("PaperKit", "Timeline")
TIMELINE_ALT = QT_TRANSLATE_NOOP(
    "PaperKit", "Blank timeline: twelve months to name, a lane for every side and one for dates."
)
FIXED_DATES = QT_TRANSLATE_NOOP("PaperKit", "Fixed dates")
MONTH = QT_TRANSLATE_NOOP("PaperKit", "Month")
BALLOTS = QT_TRANSLATE_NOOP("PaperKit", "Ballots")
BALLOTS_ALT = QT_TRANSLATE_NOOP(
    "PaperKit",
    "Two ballots to cut out: seven options, each with numbers from 0 to 10 to mark, the last one "
    "is the zero option.",
)
BALLOT_TITLE = QT_TRANSLATE_NOOP("PaperKit", "Resistance vote")
BALLOT_HELP = QT_TRANSLATE_NOOP(
    "PaperKit", "Mark one number per line: 0 no objection, 10 cannot be accepted. Do not sign."
)
YOUR_SIDE = QT_TRANSLATE_NOOP("PaperKit", "Your side:")
ZERO_OPTION = QT_TRANSLATE_NOOP("PaperKit", "Zero option")
NUMBERS = QT_TRANSLATE_NOOP("PaperKit", "Cards from 0 to 10")
NUMBERS_ALT = QT_TRANSLATE_NOOP(
    "PaperKit", "Eleven cards to cut out, from 0, no objection, to 10, cannot be accepted."
)
NO_OBJECTION = QT_TRANSLATE_NOOP("PaperKit", "no objection")
NOT_ACCEPTABLE = QT_TRANSLATE_NOOP("PaperKit", "cannot be accepted")

_OPTIONS = "ABCDEF"
_WITH_MATRIX, _WITH_TIMELINE, _WITH_VOTES = ("roles",), ("timeline",), ("vision", "polls")
"""Activities for whose blocks a sheet is of use."""

_MATRIX_ROWS = 14
_MATRIX_COLUMNS = 12


def paper_kit(view: MinutesView) -> doc.Document:
    """The whole kit of a workshop in its language."""
    language = language_of(view)
    kit = _Kit(view, Catalogue.load(language), Formats(language))
    workshop = view.workshop
    title = trimmed(workshop.title) or kit.words(UNTITLED)
    kind = kit.words(KIT)
    return doc.Document(
        title=kind,
        language=language,
        blocks=tuple(kit.blocks()),
        subtitle=title,
        author=trimmed(workshop.municipality),
        subject=f"{kind}: {title}",
        furniture=doc.Furniture(
            header_left=trimmed(workshop.municipality),
            header_right=kind,
            footer_left=title,
            page_of=kit.catalogue.text(PAGE.with_values(number="{n}", total="{total}")),
        ),
    )


class _Kit:
    """The parts of the kit in one language."""

    def __init__(self, view: MinutesView, catalogue: Catalogue, formats: Formats) -> None:
        self.view = view
        self.catalogue = catalogue
        self.formats = formats
        self.words = catalogue.text

    def blocks(self) -> list[doc.DocumentBlock]:
        """Everything in the order in which it is needed."""
        found: list[doc.DocumentBlock] = [
            doc.Paragraph(self.words(WHAT_FOR), doc.Role.LEAD),
            doc.Heading(2, self.words(CONTENTS)),
            doc.NumberedList(doc.items(*self._contents())),
            *agenda.agenda(self.view, self.catalogue, self.formats, plan_only=True),
        ]
        asked = [block for block in self.view.of(Block) if not blank(block.question)]
        if asked:
            found.append(doc.Heading(2, self.words(QUESTIONS)))
            items = (doc.ListItem(trimmed(block.question), trimmed(block.title)) for block in asked)
            found.append(doc.NumberedList(tuple(items), ruled=True))
            found += [self._question(trimmed(block.question)) for block in asked]
        found += [self._cards(side) for side in Side]
        if self._has(*_WITH_MATRIX):
            found.append(self._matrix())
        found += self._of_blocks()
        if self._has(*_WITH_TIMELINE):
            found.append(self._timeline())
        if self._has(*_WITH_VOTES):
            found += [self._ballots(), self._numbers()]
        return found

    def _has(self, *activities: str) -> bool:
        """Whether the agenda has a block of one of these."""
        return any(block.activity in activities for block in self.view.of(Block))

    def _of_blocks(self) -> list[doc.DocumentBlock]:
        """Sheets that are of use only where the agenda has a block for them."""
        return [
            sheet
            for block in self.view.of(Block)
            for sheet in registry.papers(self.view, block, self.catalogue)
        ]

    def _contents(self) -> list[str]:
        own = registry.in_kit(block.activity for block in self.view.of(Block))
        listed = [
            *ALWAYS,
            *([MATRIX_SHEET] if self._has(*_WITH_MATRIX) else []),
            *own,
            *([TIMELINE_SHEET] if self._has(*_WITH_TIMELINE) else []),
            *(VOTE_SHEETS if self._has(*_WITH_VOTES) else ()),
        ]
        return [self.words(message) for message in listed]

    def _question(self, question: str) -> doc.PageFigure:
        width, height = A4_LANDSCAPE
        shapes = words_in(Box(0, 0, width, height).inset(22 * MM), question, 84)
        alt = self.words(QUESTION.with_values(question=question))
        return doc.PageFigure(width, height, tuple(shapes), alt, question)

    def _cards(self, side: Side) -> doc.PageFigure:
        width, height = A4
        shapes: list[Shape] = [
            ticked_line(0, height / 2, width, height / 2),
            ticked_line(width / 2, 0, width / 2, height),
        ]
        name = self.words(side.message)
        for column in range(2):
            for row in range(2):
                x, y = column * width / 2 + 8 * MM, row * height / 2 + 8 * MM
                shapes.append(side_shape(side, x, y, 9 * MM))
                shapes.append(
                    Text(
                        x + 12 * MM,
                        y + 6.4 * MM,
                        name,
                        13,
                        Weight.SEMIBOLD,
                        SIDE_TONES[side].strong,
                    )
                )
        alt = self.words(CARDS_ALT.with_values(side=name))
        title = self.words(CARDS.with_values(side=name))
        return doc.PageFigure(width, height, tuple(shapes), alt, title)

    # -- A3 ----------------------------------------------------------------------------------

    def _head(self, title: str, note: str) -> list[Shape]:
        width, _ = A3_LANDSCAPE
        return [
            Text(16 * MM, 20 * MM, title, 28, Weight.BOLD),
            Text(
                width - 16 * MM,
                20 * MM,
                note,
                13,
                Weight.REGULAR,
                Tone.INK2,
                Anchor.END,
                max_width=width * 0.7,
            ),
        ]

    def _matrix(self) -> doc.PageFigure:
        width, height = A3_LANDSCAPE
        # A council group gets no column: it acts through the council and its committees.
        every = [unit for side in Side for unit in units_of(self.view, side)]
        can_act = [unit for unit in every if unit.acts_as is not UnitKind.GROUP]
        units: list[Unit] = can_act[:_MATRIX_COLUMNS]
        left, top, right, bottom = 16 * MM, 62 * MM, width - 16 * MM, height - 12 * MM
        first = left + 110 * MM
        step, line = (right - first) / _MATRIX_COLUMNS, (bottom - top) / _MATRIX_ROWS
        shapes = self._head(self.words(MATRIX), self.words(MATRIX_KEY))
        shapes.append(Text(left, top - 3 * MM, self.words(TASK), 13, Weight.SEMIBOLD, Tone.INK2))
        for number in range(_MATRIX_COLUMNS + 1):
            x = first + number * step
            shapes.append(DrawnLine(x, top - 30 * MM, x, bottom, Tone.LINE2, 0.7))
        for number in range(_MATRIX_ROWS + 1):
            tone, pen = (Tone.INK, 1.4) if number == 0 else (Tone.LINE2, 0.7)
            shapes.append(
                DrawnLine(left, top + number * line, right, top + number * line, tone, pen)
            )
        for number, unit in enumerate(units):
            x = first + (number + 0.5) * step
            shapes.append(side_shape(unit.side, x - 2.5 * MM, top - 8 * MM, 5 * MM))
            shapes += words_in(
                Box(x - step / 2 + 4, top - 30 * MM, step - 8, 20 * MM), unit.label, 12
            )
        names = ", ".join(unit.label for unit in units) or "–"
        alt = self.words(MATRIX_ALT.with_values(units=names))
        return doc.PageFigure(width, height, tuple(shapes), alt, self.words(MATRIX))

    def _timeline(self) -> doc.PageFigure:
        width, height = A3_LANDSCAPE
        left, top, right, bottom = 16 * MM, 32 * MM, width - 16 * MM, height - 12 * MM
        first = left + 42 * MM
        step = (right - first) / 12
        heights = (26 * MM, *[(bottom - top - 40 * MM) / 3] * 3)
        shapes = self._head(self.words(TIMELINE), trimmed(self.view.workshop.title))
        for number in range(12):
            x = first + number * step
            month = self.words(MONTH)
            shapes.append(Text(x + 3, top + 5 * MM, month, 9, Weight.REGULAR, Tone.INK3))
            shapes.append(DrawnLine(x, top, x, bottom, Tone.LINE2, 0.7))
        shapes.append(DrawnLine(right, top, right, bottom, Tone.LINE2, 0.7))
        shapes.append(DrawnLine(left, top, right, top, Tone.INK, 1.4))
        y = top + 14 * MM
        lanes = [(None, self.words(FIXED_DATES)), *[(s, self.words(s.message)) for s in Side]]
        for (side, name), high in zip(lanes, heights, strict=True):
            if side is None:
                shapes.insert(0, Rect(first, y, right - first, high, Tone.WELL))
            else:
                shapes.append(side_shape(side, left, y + 5 * MM, 6 * MM))
            x = left if side is None else left + 9 * MM
            shapes.append(Text(x, y + 9.6 * MM, name, 13, Weight.SEMIBOLD))
            shapes.append(DrawnLine(left, y, right, y, Tone.LINE2, 0.7))
            y += high
        shapes.append(DrawnLine(left, y, right, y, Tone.LINE2, 0.7))
        alt = self.words(TIMELINE_ALT)
        return doc.PageFigure(width, height, tuple(shapes), alt, self.words(TIMELINE))

    # -- votes -------------------------------------------------------------------------------

    def _ballots(self) -> doc.PageFigure:
        width, height = A4
        shapes: list[Shape] = [ticked_line(0, height / 2, width, height / 2)]
        for number in range(2):
            shapes += self._ballot(number * height / 2)
        alt = self.words(BALLOTS_ALT)
        return doc.PageFigure(width, height, tuple(shapes), alt, self.words(BALLOTS))

    def _ballot(self, top: float) -> list[Shape]:
        left, right = 16 * MM, A4[0] - 16 * MM
        shapes: list[Shape] = [
            Text(left, top + 18 * MM, self.words(BALLOT_TITLE), 20, Weight.BOLD),
            Text(
                left, top + 25 * MM, self.words(BALLOT_HELP), 10, tone=Tone.INK2,
                max_width=right - left,
            ),
        ]  # fmt: skip
        step = 10.6 * MM
        first = right - 11 * step
        for place, letter in enumerate((*_OPTIONS, "")):
            y = top + (34 + place * 12.4) * MM
            shapes.append(DrawnLine(left, y - 2 * MM, right, y - 2 * MM, Tone.LINE2, 0.7))
            label = letter or self.words(ZERO_OPTION)
            size = 15 if letter else 11
            shapes.append(Text(left, y + 6 * MM, label, size, Weight.SEMIBOLD))
            for value in range(11):
                x = first + value * step
                shapes.append(Rect(x + 1, y, step - 5, 8.4 * MM, None, Tone.INK2, 0.8, radius=4))
                shapes.append(
                    Text(x + 1 + (step - 5) / 2, y + 5.9 * MM, str(value), 12, anchor=Anchor.MIDDLE)
                )
        x, y = left, top + 124 * MM
        shapes.append(Text(x, y + 5 * MM, self.words(YOUR_SIDE), 11, tone=Tone.INK2))
        x += 34 * MM
        for side in Side:
            shapes.append(side_shape(side, x, y, 7 * MM, outline=True))
            shapes.append(Text(x + 10 * MM, y + 5 * MM, self.words(side.message), 11))
            x += 42 * MM
        return shapes

    def _numbers(self) -> doc.PageFigure:
        width, height = A4
        wide, high = width / 3, height / 4
        shapes: list[Shape] = [ticked_line(n * wide, 0, n * wide, height) for n in (1, 2)]
        shapes += [ticked_line(0, n * high, width, n * high) for n in (1, 2, 3)]
        notes = {0: self.words(NO_OBJECTION), 10: self.words(NOT_ACCEPTABLE)}
        for value in range(11):
            x, y = value % 3 * wide, value // 3 * high
            box = Box(x, y, wide, high - (10 * MM if value in notes else 0)).inset(6 * MM)
            shapes += words_in(box, str(value), 110)
            if value in notes:
                note = Box(x + 4 * MM, y + high - 18 * MM, wide - 8 * MM, 10 * MM)
                shapes += words_in(note, notes[value], 13, weight=Weight.REGULAR)
        alt = self.words(NUMBERS_ALT)
        return doc.PageFigure(width, height, tuple(shapes), alt, self.words(NUMBERS))
