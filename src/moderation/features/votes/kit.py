# SPDX-License-Identifier: EUPL-1.2
"""Ballots and number cards for the paper kit, for every activity that votes."""

from __future__ import annotations

from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes.document import PageFigure
from moderation.minutes.drawing import Anchor, DrawnLine, Rect, Shape, Text, Tone, Weight
from moderation.minutes.kit_sheet import KitSheet
from moderation.minutes.paper import A4, MM, Box, side_shape, ticked_line, words_in

BALLOT_SHEET = QT_TRANSLATE_NOOP("PaperKit", "Ballots for a resistance vote, two to a page")
NUMBER_SHEET = QT_TRANSLATE_NOOP(
    "PaperKit", "Cards from 0 to 10 to hold up, one page for every person"
)
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


def ballots(_view: MinutesView, catalogue: Catalogue) -> PageFigure:
    """Two ballots for a resistance vote, to cut out and to copy."""
    width, height = A4
    shapes: list[Shape] = [ticked_line(0, height / 2, width, height / 2)]
    for number in range(2):
        shapes += _ballot(number * height / 2, catalogue)
    alt = catalogue.text(BALLOTS_ALT)
    return PageFigure(width, height, tuple(shapes), alt, catalogue.text(BALLOTS))


def _ballot(top: float, catalogue: Catalogue) -> list[Shape]:
    left, right = 16 * MM, A4[0] - 16 * MM
    shapes: list[Shape] = [
        Text(left, top + 18 * MM, catalogue.text(BALLOT_TITLE), 20, Weight.BOLD),
        Text(
            left, top + 25 * MM, catalogue.text(BALLOT_HELP), 10, tone=Tone.INK2,
            max_width=right - left,
        ),
    ]  # fmt: skip
    step = 10.6 * MM
    first = right - 11 * step
    for place, letter in enumerate((*_OPTIONS, "")):
        y = top + (34 + place * 12.4) * MM
        shapes.append(DrawnLine(left, y - 2 * MM, right, y - 2 * MM, Tone.LINE2, 0.7))
        label = letter or catalogue.text(ZERO_OPTION)
        size = 15 if letter else 11
        shapes.append(Text(left, y + 6 * MM, label, size, Weight.SEMIBOLD))
        for value in range(11):
            x = first + value * step
            shapes.append(Rect(x + 1, y, step - 5, 8.4 * MM, None, Tone.INK2, 0.8, radius=4))
            shapes.append(
                Text(x + 1 + (step - 5) / 2, y + 5.9 * MM, str(value), 12, anchor=Anchor.MIDDLE)
            )
    x, y = left, top + 124 * MM
    shapes.append(Text(x, y + 5 * MM, catalogue.text(YOUR_SIDE), 11, tone=Tone.INK2))
    x += 34 * MM
    for side in Side:
        shapes.append(side_shape(side, x, y, 7 * MM, outline=True))
        shapes.append(Text(x + 10 * MM, y + 5 * MM, catalogue.text(side.message), 11))
        x += 42 * MM
    return shapes


def numbers(_view: MinutesView, catalogue: Catalogue) -> PageFigure:
    """Cards from 0 to 10 to hold up."""
    width, height = A4
    wide, high = width / 3, height / 4
    shapes: list[Shape] = [ticked_line(n * wide, 0, n * wide, height) for n in (1, 2)]
    shapes += [ticked_line(0, n * high, width, n * high) for n in (1, 2, 3)]
    notes = {0: catalogue.text(NO_OBJECTION), 10: catalogue.text(NOT_ACCEPTABLE)}
    for value in range(11):
        x, y = value % 3 * wide, value // 3 * high
        box = Box(x, y, wide, high - (10 * MM if value in notes else 0)).inset(6 * MM)
        shapes += words_in(box, str(value), 110)
        if value in notes:
            note = Box(x + 4 * MM, y + high - 18 * MM, wide - 8 * MM, 10 * MM)
            shapes += words_in(note, notes[value], 13, weight=Weight.REGULAR)
    alt = catalogue.text(NUMBERS_ALT)
    return PageFigure(width, height, tuple(shapes), alt, catalogue.text(NUMBERS))


VOTE_KIT = (KitSheet(70, BALLOT_SHEET, ballots), KitSheet(71, NUMBER_SHEET, numbers))
