# SPDX-License-Identifier: EUPL-1.2
"""The paper kit: everything to go on with when laptop or projector fails, as one print file.

Agenda and questions of this workshop, blank cards of every side, and what the activities on the
agenda add, such as a blank matrix on A3. What is written is typed in afterwards in one go.
"""

from __future__ import annotations

from moderation import registry
from moderation.domain.blank import blank, trimmed
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import minutes as agenda
from moderation.features.agenda.model import Block
from moderation.features.mandate.framing import framing
from moderation.features.people.papers import language_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import (
    SIDE_TONES,
    Shape,
    Text,
    Weight,
)
from moderation.minutes.paper import (
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
    "If laptop or projector fails, go on with this. Print what is to be filled in as often as "
    "needed. Afterwards type in what was written, all in one go.",
)
CONTENTS = QT_TRANSLATE_NOOP("PaperKit", "What is in it")
AGENDA = QT_TRANSLATE_NOOP("PaperKit", "Agenda")
ASKED = (
    QT_TRANSLATE_NOOP("PaperKit", "Agenda with the questions of every block"),
    QT_TRANSLATE_NOOP("PaperKit", "Questions to hang up, A4"),
)
BLANK_CARDS = QT_TRANSLATE_NOOP("PaperKit", "Blank cards, four to a page, one page for every side")
QUESTIONS = QT_TRANSLATE_NOOP("PaperKit", "Questions")
QUESTION = QT_TRANSLATE_NOOP("PaperKit", "Question to hang up: {question}")
CARDS = QT_TRANSLATE_NOOP("PaperKit", "Blank cards: {side}")
CARDS_ALT = QT_TRANSLATE_NOOP("PaperKit", "Four blank cards to cut out, marked {side}.")


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
        frame = framing(self.view, self.words).said
        found: list[doc.DocumentBlock] = [
            doc.Paragraph(self.words(WHAT_FOR), doc.Role.LEAD),
            doc.Heading(2, self.words(CONTENTS)),
            doc.NumberedList(doc.items(*self._contents())),
            *([doc.Paragraph(frame)] if frame else []),
            *agenda.agenda(self.view, self.catalogue, self.formats, plan_only=True),
        ]
        asked = self._asked()
        if asked:
            found.append(doc.Heading(2, self.words(QUESTIONS)))
            items = (doc.ListItem(trimmed(block.question), trimmed(block.title)) for block in asked)
            found.append(doc.NumberedList(tuple(items), ruled=True))
            found += [self._question(trimmed(block.question)) for block in asked]
        found += [self._cards(side) for side in Side]
        found += [page for part in self._parts() for page in part.pages]
        return found

    def _parts(self) -> list[registry.KitPart]:
        """What the activities on the agenda add, in the order of the kit."""
        return registry.kit(self.view, self.catalogue)

    def _contents(self) -> list[str]:
        agenda_words = ASKED if self._asked() else (AGENDA,)
        named = [message for part in self._parts() for message in part.words]
        return [self.words(message) for message in (*agenda_words, BLANK_CARDS, *named)]

    def _asked(self) -> list[Block]:
        return [block for block in self.view.of(Block) if not blank(block.question)]

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
