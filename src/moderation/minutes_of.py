# SPDX-License-Identifier: EUPL-1.2
"""A workshop as minutes: the parts of features and activities in the municipal order.

Head, vision, key figures, who was there, agreements, agenda, results block by block, tasks, open
points, attendance, distribution list, what was confirmed in the room and what both sides said of
the minutes, amendments, signatures. One function, used by the preview, every export
and the command line, so that they cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from moderation.activities.goals.model import Goal, agreed_by_all
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import minutes as agenda
from moderation.features.agenda.model import Block
from moderation.features.approval import minutes as approval
from moderation.features.approval.model import frozen_of
from moderation.features.capture import minutes as capture
from moderation.features.people import minutes as people
from moderation.minutes import document as doc
from moderation.minutes.frozen import thaw
from moderation.registry import ACTIVITIES

KIND = QT_TRANSLATE_NOOP("Minutes", "Minutes")
UNTITLED = QT_TRANSLATE_NOOP("Minutes", "Untitled workshop")
SUBJECT = QT_TRANSLATE_NOOP("Minutes", "Minutes of the workshop {title}")
PAGE = QT_TRANSLATE_NOOP("Minutes", "Page {number} of {total}")
ONE_GOAL = QT_TRANSLATE_NOOP("Minutes", "goal agreed")
MANY_GOALS = QT_TRANSLATE_NOOP("Minutes", "goals agreed")
SOME_GOALS = QT_TRANSLATE_NOOP("Minutes", "of {all} goals agreed")
CLOSED = QT_TRANSLATE_NOOP("Minutes", "This part was held in closed session.")
UNNAMED = QT_TRANSLATE_NOOP("Minutes", "Unnamed block")
OTHER = QT_TRANSLATE_NOOP("Minutes", "Taken down beside the agenda")

INTERNAL = "internal"
"""The cut with everything that is not private."""

COLLECTING = "cards"
"""The activity whose own minutes carry its cards."""


def minutes_document(source: State | MinutesView, language: str | None = None) -> doc.Document:
    """The internal minutes of a workshop.

    Args:
        source: The workshop; private kinds are dropped before anything is read.
        language: ``de`` or ``en``; the workshop's own if it is not given.
    """
    view = source if isinstance(source, MinutesView) else MinutesView(source)
    wanted = language or view.workshop.language
    wanted = wanted if wanted in LANGUAGES else LANGUAGES[0]
    catalogue, formats = Catalogue.load(wanted), Formats(wanted)
    frozen = frozen_of(view, INTERNAL, wanted)
    whole = minutes_body(view, wanted) if frozen is None else thaw(frozen.content)
    closing = approval.closing(view, frozen, catalogue, formats)
    return replace(whole, blocks=(*whole.blocks, *closing))


def minutes_body(view: MinutesView, wanted: str) -> doc.Document:
    """What is frozen at the release: the minutes without amendments and signatures.

    Written from the workshop as it is, even if an earlier version was released.
    """
    writer = _Writer(view, Catalogue.load(wanted), Formats(wanted))
    workshop = view.workshop
    title = workshop.title.strip() or writer.catalogue.text(UNTITLED)
    state = writer.catalogue.text(writer.state)
    municipality = workshop.municipality.strip()
    return doc.Document(
        title=title,
        language=wanted,
        blocks=tuple(writer.blocks()),
        subtitle=workshop.subtitle.strip(),
        author=municipality,
        state=state,
        subject=writer.catalogue.text(SUBJECT.with_values(title=title)),
        furniture=doc.Furniture(
            header_left=municipality,
            header_right=writer.catalogue.text(KIND),
            footer_left=" · ".join(part for part in (municipality, title) if part),
            footer_middle=state,
            # The writer fills these places in, page by page.
            page_of=writer.catalogue.text(PAGE.with_values(number="{n}", total="{total}")),
        ),
    )


class _Writer:
    """The parts of the minutes in one language."""

    def __init__(self, view: MinutesView, catalogue: Catalogue, formats: Formats) -> None:
        self.view = view
        self.catalogue = catalogue
        self.formats = formats
        self.state = approval.state(view, formats)

    def blocks(self) -> list[doc.Block]:
        """Everything in order."""
        view, catalogue, formats = self.view, self.catalogue, self.formats
        results = [(block, self._results_of(block)) for block in view.of(Block)]
        found: list[doc.Block] = [agenda.head(view, catalogue, formats, self.state)]
        found += _first_callout(part for _, parts in results for part in parts)
        figures = [*self._goals(), *capture.figures(view, catalogue, formats)]
        found.append(doc.KeyFigures(tuple(figures)))
        found += people.participants(view, catalogue)
        found += capture.agreements(view, catalogue)
        found += agenda.agenda(view, catalogue, formats)
        for block, parts in results:
            found += self._part(block, parts)
        stray = capture.words(view, None, catalogue)
        if stray:
            found += [doc.Heading(1, catalogue.text(OTHER)), *stray]
        found += capture.tasks(view, catalogue, formats)
        found += capture.unsettled(view, catalogue)
        begin, end = agenda.real_times(view)
        found += people.attendance(view, catalogue, formats, begin, end)
        found += people.distribution(view, catalogue)
        found += approval.read_back(view, catalogue, formats)
        found += approval.review(view, catalogue, formats)
        return found

    def _results_of(self, block: Block) -> list[doc.Block]:
        """What the block's activity says, and what was said in it beside that."""
        found: list[doc.Block] = []
        for activity in ACTIVITIES:
            if activity.name == block.activity:
                found += activity.minutes(self.view, block, self.catalogue, self.formats)
        if block.activity != COLLECTING:
            found += capture.words(self.view, block, self.catalogue)
        return found

    def _part(self, block: Block, parts: list[doc.Block]) -> list[doc.Block]:
        if not parts:
            return []
        title = block.title.strip() or self.catalogue.text(UNNAMED)
        head: list[doc.Block] = [doc.Heading(1, title, origin=block.id)]
        if block.closed_session and not self.view.workshop.closed_session:
            head.append(doc.Paragraph(self.catalogue.text(CLOSED), doc.Role.NOTE))
        question = block.question.strip()
        if question and not _says(parts[0], question):
            head.append(doc.Paragraph(question, doc.Role.LEAD))
        if isinstance(parts[0], doc.Table):
            # A table that opens a part has the page's whole height.
            return [doc.PageBreak(), *head, *parts]
        if isinstance(parts[0], doc.BulletList | doc.NumberedList):
            return [*head, *parts]
        # Heading and question do not stay behind at the foot of a page.
        return [doc.KeepTogether((*head, parts[0])), *parts[1:]]

    def _goals(self) -> list[doc.KeyFigure]:
        goals = self.view.of(Goal)
        if not goals:
            return []
        agreed = sum(agreed_by_all(self.view, goal) for goal in goals)
        number = self.formats.number(agreed)
        if agreed < len(goals):
            label = SOME_GOALS.with_values(all=self.formats.number(len(goals)))
        else:
            label = ONE_GOAL if agreed == 1 else MANY_GOALS
        return [doc.KeyFigure(number, self.catalogue.text(label))]


def _says(part: doc.Block, text: str) -> bool:
    """Whether the part is this very text: an activity may show its question itself."""
    return isinstance(part, doc.Paragraph) and part.text.strip() == text


def _first_callout(parts: Iterable[doc.Block]) -> list[doc.Block]:
    """The sentence that the room settled on, once more on the first page."""
    found = next((part for part in parts if isinstance(part, doc.Callout)), None)
    return [] if found is None else [found]
