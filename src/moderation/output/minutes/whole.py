# SPDX-License-Identifier: EUPL-1.2
"""The minutes as a whole: the parts of features and activities in their order.

Head, vision, key figures, who was there, agreements, agenda, results block by block, tasks, open
points, attendance, distribution list, approval: the municipal order, unless the workshop's plan
says otherwise. Internal and public minutes are both written here; they differ in their view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from moderation import registry
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import beside_title
from moderation.features.agenda import minutes as agenda
from moderation.features.agenda.model import Block
from moderation.features.approval import minutes as approval
from moderation.features.capture import minutes as capture
from moderation.features.evaluation import minutes as evaluation
from moderation.features.ground_rules import minutes as ground_rules
from moderation.features.group_work import minutes as group_work
from moderation.features.minutes_plan.model import Section, is_short, is_shown, sections
from moderation.features.people import minutes as people
from moderation.features.sending import minutes as sending
from moderation.features.sending.recipients import outside
from moderation.features.votes import minutes as votes
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of
from moderation.output.minutes.closed_words import with_closed_marked
from moderation.output.minutes.frame import Frame

KIND = QT_TRANSLATE_NOOP("Minutes", "Minutes")
PUBLIC_KIND = QT_TRANSLATE_NOOP("Minutes", "Minutes, public version")
SUBJECT = QT_TRANSLATE_NOOP("Minutes", "Minutes of the workshop {title}")
CLOSED = QT_TRANSLATE_NOOP("Minutes", "This part was held in closed session.")
UNNAMED = QT_TRANSLATE_NOOP("Minutes", "Unnamed block")
OTHER = QT_TRANSLATE_NOOP("Minutes", "Taken down beside the agenda")
ALL_CLOSED = QT_TRANSLATE_NOOP(
    "Minutes", "The workshop was held in closed session. Its results are not public."
)
LEFT_OUT = QT_TRANSLATE_NOOP("Minutes", "This is the public version. It leaves out: {what}.")
CLOSED_PARTS = QT_TRANSLATE_NOOP("Minutes", "what was said in closed session")
NAMES = QT_TRANSLATE_NOOP("Minutes", "names of persons")
UNITS = QT_TRANSLATE_NOOP("Minutes", "which unit took which position")
ADDRESSES = QT_TRANSLATE_NOOP("Minutes", "addresses")

COLLECTING = "cards"
"""The activity whose own minutes carry its cards."""


def whole_minutes(view: MinutesView, frame: Frame) -> doc.Document:
    """The minutes as a whole, of whatever the view holds."""
    public = isinstance(view, PublicView)
    blocks = _Writer(view, frame).blocks()
    return frame.document(
        blocks,
        title=frame.title,
        subtitle=beside_title(view.workshop.title, view.workshop.subtitle),
        origin=view.workshop.id,
        subject=frame.text(SUBJECT.with_values(title=frame.title)),
        kind=frame.text(PUBLIC_KIND if public else KIND),
        state=frame.text(approval.state(view, frame.formats)),
    )


class _Writer:
    """The parts of the minutes in one language."""

    def __init__(self, view: MinutesView, frame: Frame) -> None:
        self.view = view
        self.frame = frame
        self.catalogue = frame.catalogue
        self.formats = frame.formats
        self.results = [(block, self._results_of(block)) for block in view.of(Block)]

    def blocks(self) -> list[doc.DocumentBlock]:
        """Everything in order."""
        if isinstance(self.view, PublicView) and self.view.workshop.closed_session:
            return [*self._head(), doc.Paragraph(self.catalogue.text(ALL_CLOSED))]
        plan = self.frame.plan
        parts = self._parts()
        return [
            block
            for section in sections(plan)
            if is_shown(plan, section)
            # Results say it themselves, block by block.
            for block in (
                parts[section]() if section is Section.RESULTS else self._marked(parts[section]())
            )
        ]

    def _marked(self, blocks: Iterable[doc.DocumentBlock]) -> list[doc.DocumentBlock]:
        return with_closed_marked(blocks, self.view.closed, self.catalogue)

    def _parts(self) -> Mapping[Section, Callable[[], Iterable[doc.DocumentBlock]]]:
        view, catalogue, formats = self.view, self.catalogue, self.formats
        return {
            Section.HEAD: self._head,
            Section.VISION: lambda: _first_callout(p for _, parts in self.results for p in parts),
            Section.FIGURES: self._figures,
            Section.PARTICIPANTS: lambda: people.participants(view, catalogue),
            Section.AGREEMENTS: lambda: [
                *ground_rules.ground_rules(view, catalogue, formats),
                *capture.agreements(view, catalogue, formats),
                *votes.reworded(view, None, catalogue),
            ],
            Section.AGENDA: lambda: agenda.agenda(view, catalogue, formats),
            Section.RESULTS: self._results,
            Section.OTHER: lambda: [
                *self._stray(),
                *evaluation.evaluation(view, catalogue, formats),
            ],
            Section.TASKS: lambda: capture.tasks(view, catalogue, formats),
            Section.OPEN_POINTS: lambda: capture.unsettled(view, catalogue, formats),
            Section.ATTENDANCE: self._attendance,
            Section.DISTRIBUTION: lambda: [
                *people.distribution(view, catalogue, self._outside()),
                *sending.sent(view, catalogue, formats),
            ],
            Section.APPROVAL: self._approval,
        }

    def _head(self) -> list[doc.DocumentBlock]:
        state = approval.state(self.view, self.formats)
        found: list[doc.DocumentBlock] = [
            agenda.head(self.view, self.catalogue, self.formats, state)
        ]
        if isinstance(self.view, PublicView) and not self.view.workshop.closed_session:
            found.append(doc.Paragraph(self._left_out(self.view), doc.Role.NOTE))
        return found

    def _left_out(self, view: PublicView) -> str:
        """What the public version does not tell, so that nobody takes it for the whole."""
        missing: list[tuple[bool, Message]] = [
            (view.leaves_out_closed, CLOSED_PARTS),
            (not view.names, NAMES),
            (not view.by_unit, UNITS),
            (True, ADDRESSES),
        ]
        what = ", ".join(self.catalogue.text(words) for left_out, words in missing if left_out)
        return self.catalogue.text(LEFT_OUT.with_values(what=what))

    def _approval(self) -> list[doc.DocumentBlock]:
        """What was confirmed in the room and what the sides said; signatures follow the text."""
        return [
            *approval.read_back(self.view, self.catalogue, self.formats),
            *approval.review(self.view, self.catalogue, self.formats),
        ]

    def _figures(self) -> list[doc.DocumentBlock]:
        own = registry.figures(self.view, self.catalogue, self.formats)
        figures = [*own, *capture.figures(self.view, self.catalogue, self.formats)]
        return [doc.KeyFigures(tuple(figures))] if figures else []

    def _results(self) -> list[doc.DocumentBlock]:
        found: list[doc.DocumentBlock] = []
        for block, parts in self.results:
            written = self._part(block, parts)
            found += written if block.closed_session else self._marked(written)
        return found

    def _stray(self) -> list[doc.DocumentBlock]:
        if self._depth(Section.OTHER.value) is Depth.SHORT:
            return []
        stray = capture.words(self.view, None, self.catalogue)
        return [doc.Heading(1, self.catalogue.text(OTHER)), *stray] if stray else []

    def _outside(self) -> frozenset[Id]:
        """Who may not have these minutes; the public version is for everybody."""
        return frozenset() if isinstance(self.view, PublicView) else outside(self.view)

    def _attendance(self) -> list[doc.DocumentBlock]:
        days = agenda.held_days(self.view)
        return people.attendance(self.view, self.catalogue, self.formats, days)

    def _results_of(self, block: Block) -> list[doc.DocumentBlock]:
        """What the block's activity says, and what was said in it beside that."""
        found: list[doc.DocumentBlock] = []
        for room in registry.ACTIVITIES:
            if room.anywhere or room.name == block.activity:
                depth = self._depth(room.name)
                found += registry.results(
                    room, self.view, block, self.catalogue, self.formats, depth
                )
        found += registry.results_missing(block, self.catalogue)
        found += votes.reworded(self.view, block.id, self.catalogue)
        found += group_work.merged(self.view, block.id, self.catalogue, self.formats)
        if block.activity != COLLECTING and self._depth(Section.OTHER.value) is Depth.FULL:
            found += capture.words(self.view, block, self.catalogue)
        return found

    def _depth(self, part: str) -> Depth:
        """How much is told of an activity, or of a section; the results' depth holds for all."""
        plan = self.frame.plan
        shortly = is_short(plan, part) or is_short(plan, Section.RESULTS.value)
        return Depth.SHORT if shortly else Depth.FULL

    def _part(self, block: Block, parts: list[doc.DocumentBlock]) -> list[doc.DocumentBlock]:
        if not parts:
            return []
        title = trimmed(block.title) or self.catalogue.text(UNNAMED)
        head: list[doc.DocumentBlock] = [doc.Heading(1, title, origin=block.id)]
        if block.closed_session and not self.view.workshop.closed_session:
            head.append(doc.Paragraph(self.catalogue.text(CLOSED), doc.Role.NOTE))
        question = trimmed(block.question)
        if question and not _says(parts[0], question):
            origin = field_of(block.id, "question")
            head.append(doc.Paragraph(question, doc.Role.LEAD, origin=origin))
        if isinstance(parts[0], doc.Table):
            # A table that opens a part has the page's whole height.
            return [doc.PageBreak(), *head, *parts]
        if isinstance(parts[0], doc.BulletList | doc.NumberedList):
            return [*head, *parts]
        # Heading and question do not stay behind at the foot of a page.
        return [doc.KeepTogether((*head, parts[0])), *parts[1:]]


def _says(part: doc.DocumentBlock, text: str) -> bool:
    """Whether the part is this very text: an activity may show its question itself."""
    return isinstance(part, doc.Paragraph) and trimmed(part.text) == text


def _first_callout(parts: Iterable[doc.DocumentBlock]) -> list[doc.DocumentBlock]:
    """The sentence that the room settled on, once more on the first page."""
    found = next((part for part in parts if isinstance(part, doc.Callout)), None)
    return [] if found is None else [found]
