# SPDX-License-Identifier: EUPL-1.2
"""A poster for each of the two who negotiate, to write on where there is no screen."""

from __future__ import annotations

from moderation.activities.negotiation.model import Negotiation, Party, PointKind
from moderation.activities.negotiation.sentences import direction, rule
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes import document as doc
from moderation.minutes.drawing import DrawnLine, Shape, Text, Tone, Weight
from moderation.minutes.paper import A3_LANDSCAPE, MM, Box, side_shape, words_in

IN_KIT = QT_TRANSLATE_NOOP("PaperKit", "Two posters for the role negotiation, A3")
ALT = QT_TRANSLATE_NOOP("NegotiationPapers", "Blank poster, {direction}: a field each for {kinds}.")
TITLE = QT_TRANSLATE_NOOP("NegotiationPapers", "Role negotiation: {direction}")

_LINES = 7


def papers(view: MinutesView, block: Block, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """Two A3 pages with a column for each kind of request and for offers; no words of anybody."""
    negotiation = Negotiation.of(view, block.id)
    return [_poster(negotiation, party, catalogue) for party in Party]


def _poster(negotiation: Negotiation, party: Party, catalogue: Catalogue) -> doc.PageFigure:
    width, height = A3_LANDSCAPE
    left, top, right, bottom = 16 * MM, 46 * MM, width - 16 * MM, height - 14 * MM
    step = (right - left) / len(PointKind)
    words = catalogue.text(direction(negotiation, party))
    shapes: list[Shape] = [
        side_shape(negotiation.who[party].side, left, 14 * MM, 8 * MM),
        Text(left + 12 * MM, 20.5 * MM, words, 26, Weight.BOLD),
    ]
    for number, kind in enumerate(PointKind):
        x = left + number * step
        name = f"{kind.sign} {catalogue.text(kind.message)}"
        shapes.append(Text(x + 3 * MM, top - 9 * MM, name, 18, Weight.BOLD))
        shapes += words_in(
            Box(x + 3 * MM, top - 7 * MM, step - 6 * MM, 6 * MM),
            catalogue.text(rule(kind)),
            10,
            weight=Weight.REGULAR,
        )
        if number:
            shapes.append(DrawnLine(x, top - 16 * MM, x, bottom, Tone.LINE2, 0.7))
    for number in range(_LINES + 1):
        y = top + number * (bottom - top) / _LINES
        tone, pen = (Tone.INK, 1.4) if number == 0 else (Tone.LINE2, 0.7)
        shapes.append(DrawnLine(left, y, right, y, tone, pen))
    kinds = ", ".join(catalogue.text(kind.message) for kind in PointKind)
    alt = catalogue.text(ALT.with_values(direction=words, kinds=kinds))
    title = catalogue.text(TITLE.with_values(direction=words))
    return doc.PageFigure(width, height, tuple(shapes), alt, title)
