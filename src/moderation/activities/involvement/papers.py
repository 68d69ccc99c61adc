# SPDX-License-Identifier: EUPL-1.2
"""A blank involvement map on A3, to fill in by hand."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.involvement.minutes import LEGEND
from moderation.activities.involvement.model import USUAL_PHASES, InvolvementMap, InvolvementPart
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.model import units_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import DrawnLine, Shape, Text, Tone, Weight
from moderation.minutes.letter_table import parts
from moderation.minutes.paper import A3_LANDSCAPE, MM, Box, side_shape, words_in

IN_KIT = QT_TRANSLATE_NOOP("PaperKit", "Blank involvement map, A3")
MAP = QT_TRANSLATE_NOOP("InvolvementPapers", "Involvement map")
ALT = QT_TRANSLATE_NOOP(
    "InvolvementPapers",
    "Blank involvement map: a line for each of {actors}, a column for {phases}.",
)

_LINES = 14
"""Lines of a sheet; at least two of them are left for actors that somebody misses."""
_COLUMNS = 9


def papers(view: MinutesView, block: Block, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """A3 pages with the block's actors and phases, or the units and the usual ones; no letters."""
    found = InvolvementMap.of(view, block.id)
    actors = [(actor.side, actor.name) for actor in found.actors]
    actors = actors or [(u.side, u.label) for side in Side for u in units_of(view, side)]
    phases = [phase.title for phase in found.phases]
    phases = phases or [catalogue.text(message) for message in USUAL_PHASES]
    rows = parts(actors, _LINES - 2)
    columns = parts(phases, _COLUMNS)
    return [_page(some, across, catalogue) for some in rows for across in columns]


def _page(
    actors: Sequence[tuple[Side, str]], phases: Sequence[str], catalogue: Catalogue
) -> doc.PageFigure:
    width, height = A3_LANDSCAPE
    left, top, right, bottom = 16 * MM, 54 * MM, width - 16 * MM, height - 14 * MM
    first = left + 100 * MM
    step, line = (right - first) / len(phases), (bottom - top) / _LINES
    title = catalogue.text(MAP)
    letters = {part.value.lower(): part.value for part in InvolvementPart}
    shapes: list[Shape] = [
        Text(left, 20 * MM, title, 28, Weight.BOLD),
        Text(
            left, 29 * MM, catalogue.text(LEGEND.with_values(**letters)), 13, Weight.REGULAR,
            Tone.INK2,
        ),
    ]  # fmt: skip
    for number in range(_LINES + 1):
        tone, pen = (Tone.INK, 1.4) if number == 0 else (Tone.LINE2, 0.7)
        shapes.append(DrawnLine(left, top + number * line, right, top + number * line, tone, pen))
    for number, phase in enumerate(phases):
        x = first + number * step
        shapes.append(DrawnLine(x, top - 18 * MM, x, bottom, Tone.LINE2, 0.7))
        shapes += words_in(Box(x + 4, top - 17 * MM, step - 8, 15 * MM), phase, 13)
    for number, (side, name) in enumerate(actors):
        y = top + (number + 0.5) * line
        shapes.append(side_shape(side, left, y - 2.5 * MM, 5 * MM))
        shapes.append(
            Text(left + 8 * MM, y + 1.7 * MM, name, 13, Weight.SEMIBOLD, max_width=88 * MM)
        )
    names = ", ".join(name for _side, name in actors) or "–"
    alt = catalogue.text(ALT.with_values(actors=names, phases=", ".join(phases)))
    return doc.PageFigure(width, height, tuple(shapes), alt, title)
