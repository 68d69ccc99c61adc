# SPDX-License-Identifier: EUPL-1.2
"""A blank role matrix on A3 for the paper kit."""

from __future__ import annotations

from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.people.kinds import UnitKind
from moderation.features.people.model import Unit, units_of
from moderation.minutes.document import PageFigure
from moderation.minutes.drawing import DrawnLine, Text, Tone, Weight
from moderation.minutes.kit_sheet import KitSheet, head_line
from moderation.minutes.paper import A3_LANDSCAPE, MM, Box, side_shape, words_in

MATRIX_SHEET = QT_TRANSLATE_NOOP("PaperKit", "Blank role matrix, A3")
MATRIX = QT_TRANSLATE_NOOP("PaperKit", "Role matrix")
MATRIX_ALT = QT_TRANSLATE_NOOP(
    "PaperKit", "Blank role matrix: a line for every task, a column for each of {units}."
)
MATRIX_KEY = QT_TRANSLATE_NOOP(
    "PaperKit", "D carries out · E decides · M takes part · I is informed"
)
TASK = QT_TRANSLATE_NOOP("PaperKit", "Task")

_MATRIX_ROWS = 14
_MATRIX_COLUMNS = 12


def blank_matrix(view: MinutesView, catalogue: Catalogue) -> PageFigure:
    """A line for every task to be named, a column for every unit that can act."""
    width, height = A3_LANDSCAPE
    # A council group gets no column: it acts through the council and its committees.
    every = [unit for side in Side for unit in units_of(view, side)]
    can_act = [unit for unit in every if unit.acts_as is not UnitKind.GROUP]
    units: list[Unit] = can_act[:_MATRIX_COLUMNS]
    left, top, right, bottom = 16 * MM, 62 * MM, width - 16 * MM, height - 12 * MM
    first = left + 110 * MM
    step, line = (right - first) / _MATRIX_COLUMNS, (bottom - top) / _MATRIX_ROWS
    shapes = head_line(catalogue.text(MATRIX), catalogue.text(MATRIX_KEY))
    shapes.append(Text(left, top - 3 * MM, catalogue.text(TASK), 13, Weight.SEMIBOLD, Tone.INK2))
    for number in range(_MATRIX_COLUMNS + 1):
        x = first + number * step
        shapes.append(DrawnLine(x, top - 30 * MM, x, bottom, Tone.LINE2, 0.7))
    for number in range(_MATRIX_ROWS + 1):
        tone, pen = (Tone.INK, 1.4) if number == 0 else (Tone.LINE2, 0.7)
        shapes.append(DrawnLine(left, top + number * line, right, top + number * line, tone, pen))
    for number, unit in enumerate(units):
        x = first + (number + 0.5) * step
        shapes.append(side_shape(unit.side, x - 2.5 * MM, top - 8 * MM, 5 * MM))
        shapes += words_in(Box(x - step / 2 + 4, top - 30 * MM, step - 8, 20 * MM), unit.label, 12)
    names = ", ".join(unit.label for unit in units) or "–"
    alt = catalogue.text(MATRIX_ALT.with_values(units=names))
    return PageFigure(width, height, tuple(shapes), alt, catalogue.text(MATRIX))


KIT = (KitSheet(10, MATRIX_SHEET, blank_matrix),)
