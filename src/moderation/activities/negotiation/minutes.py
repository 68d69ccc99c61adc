# SPDX-License-Identifier: EUPL-1.2
"""A role negotiation in the minutes: what was promised, what was asked, and what became of it."""

from __future__ import annotations

from moderation.activities.negotiation.model import (
    Commitment,
    Negotiation,
    NegotiationDeal,
    NegotiationPoint,
    Party,
    PointKind,
    PointOutcome,
)
from moderation.domain.blank import trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.minutes import progress_notes
from moderation.features.findings import minutes as findings
from moderation.features.people.model import Unit
from moderation.minutes.depth import Depth
from moderation.minutes.document import (
    Cell,
    CellMark,
    Column,
    DocumentBlock,
    GroupRow,
    Heading,
    Paragraph,
    Row,
    Table,
)

NOT_OPENED = QT_TRANSLATE_NOOP(
    "NegotiationMinutes",
    "The two sides gathered what they need of each other. Their lists were not opened in the "
    "workshop and are not recorded here.",
)
RESULT = QT_TRANSLATE_NOOP(
    "NegotiationMinutes",
    "Requests and offers: {all}; agreed to: {accepted}, declined: {declined}, still open: {open}.",
)
COMMITMENTS = QT_TRANSLATE_NOOP("NegotiationMinutes", "Mutual commitments")
COMMITMENTS_SUMMARY = QT_TRANSLATE_NOOP(
    "NegotiationMinutes",
    "Commitments deal by deal: what was promised, who owns it, when it is reviewed, and in whose "
    "words it was asked or offered.",
)
PROMISE = QT_TRANSLATE_NOOP("NegotiationMinutes", "Commitment")
OWNER = QT_TRANSLATE_NOOP("NegotiationMinutes", "Owner")
REVIEW = QT_TRANSLATE_NOOP("NegotiationMinutes", "Review")
WORDS = QT_TRANSLATE_NOOP("NegotiationMinutes", "Both sides' words")
DEAL = QT_TRANSLATE_NOOP("NegotiationMinutes", "Deal {number}")
ONE_SIDED = QT_TRANSLATE_NOOP("NegotiationMinutes", "Deal {number}, nothing in return")
OPEN = QT_TRANSLATE_NOOP("NegotiationMinutes", "open")
ASKED = QT_TRANSLATE_NOOP("NegotiationMinutes", "{side} asked ({kind}): {text}")
OFFERED = QT_TRANSLATE_NOOP("NegotiationMinutes", "{side} offered: {text}")
SAID = QT_TRANSLATE_NOOP("NegotiationMinutes", "What the sides asked and offered")
SAID_SUMMARY = QT_TRANSLATE_NOOP(
    "NegotiationMinutes",
    "Requests and offers of each side: what kind, in which words, and what became of them.",
)
KIND = QT_TRANSLATE_NOOP("NegotiationMinutes", "Kind")
TEXT = QT_TRANSLATE_NOOP("NegotiationMinutes", "Words")
OUTCOME = QT_TRANSLATE_NOOP("NegotiationMinutes", "Outcome")
TO = QT_TRANSLATE_NOOP("NegotiationMinutes", "{side} to {other}")
BEFORE = QT_TRANSLATE_NOOP("NegotiationMinutes", "before: {text}")
BECAUSE = QT_TRANSLATE_NOOP("NegotiationMinutes", "Reason: {reason}")


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[DocumentBlock]:
    """What the minutes say about a block's negotiation; nothing if nobody said anything."""
    negotiation = Negotiation.of(view, block.id)
    if not negotiation.points:
        return []
    if negotiation.hidden:
        # Blind lists are not recorded: neither side has seen the other's.
        return [Paragraph(catalogue.text(NOT_OPENED))]
    writer = _Writer(view, negotiation, catalogue, formats)
    said = writer.said() if depth is Depth.FULL else []
    return [writer.result(), *writer.commitments(), *said, *findings.blocks(view, block, catalogue)]


class _Writer:
    """The parts of the text, in one language."""

    def __init__(
        self,
        view: MinutesView,
        negotiation: Negotiation,
        catalogue: Catalogue,
        formats: Formats,
    ) -> None:
        self._view = view
        self._negotiation = negotiation
        self._catalogue = catalogue
        self._text = catalogue.text
        self._formats = formats

    def result(self) -> Paragraph:
        """How much was agreed to."""
        count = {
            outcome: self._formats.number(len(self._negotiation.with_outcome(outcome)))
            for outcome in PointOutcome
        }
        message = RESULT.with_values(
            all=self._formats.number(len(self._negotiation.points)),
            accepted=count[PointOutcome.ACCEPTED],
            declined=count[PointOutcome.DECLINED],
            open=count[PointOutcome.OPEN],
        )
        return Paragraph(self._text(message))

    # -- what was promised ---------------------------------------------------------------

    def commitments(self) -> list[DocumentBlock]:
        """A table of what was promised, deal by deal."""
        negotiation = self._negotiation
        rows: list[Row | GroupRow] = []
        deals = [deal for deal in negotiation.deals if negotiation.commitments(deal)]
        for number, deal in enumerate(deals, 1):
            rows.append(GroupRow(self._deal(number, deal)))
            rows += [self._commitment(own) for own in negotiation.commitments(deal)]
        if not rows:
            return []
        columns = (
            Column(self._text(PROMISE), weight=2.4),
            Column(self._text(OWNER), weight=1.3),
            Column(self._text(REVIEW), width=66.0),
            Column(self._text(WORDS), weight=2.2, quiet=True),
        )
        summary = self._text(COMMITMENTS_SUMMARY)
        table = Table(columns, tuple(rows), row_header=0, summary=summary)
        return [Heading(3, self._text(COMMITMENTS)), table]

    def _deal(self, number: int, deal: NegotiationDeal) -> str:
        message = ONE_SIDED if self._negotiation.one_sided(deal) else DEAL
        return self._text(message.with_values(number=str(number)))

    def _commitment(self, own: Commitment) -> Row:
        unit = self._view.find(Unit, own.task.unit_id)
        who = self._negotiation.keeper(own)
        mark = CellMark(self._text(who.side.message), who.side)
        owner = self._text(OPEN) if unit is None else unit.label
        due = own.task.due
        words = [self._words(point) for point in own.points]
        far = progress_notes(self._view, own.task, self._catalogue, self._formats)
        return Row(
            (
                Cell(own.task.text, notes=far),
                Cell(owner, glyphs=(mark,)),
                Cell(self._text(OPEN) if due is None else self._formats.date(due)),
                Cell("\n".join(words) or "–"),
            ),
            origin=own.task.id,
        )

    def _words(self, point: NegotiationPoint) -> str:
        who = self._negotiation.who[point.party]
        if point.point_kind is PointKind.OFFER:
            return self._text(OFFERED.with_values(side=who.name, text=point.text))
        kind = point.point_kind.message
        return self._text(ASKED.with_values(side=who.name, kind=kind, text=point.text))

    # -- what was said -------------------------------------------------------------------

    def said(self) -> list[DocumentBlock]:
        """A table of all requests and offers with what became of them."""
        rows: list[Row | GroupRow] = []
        who = self._negotiation.who
        for party in Party:
            said = self._negotiation.said_by(party)
            if not said:
                continue
            to = TO.with_values(side=who[party].name, other=who[party.other].name)
            rows.append(GroupRow(self._text(to), who[party].side))
            rows += [self._point(point) for point in said]
        columns = (
            Column(self._text(KIND), width=72.0),
            Column(self._text(TEXT), weight=3.0),
            Column(self._text(OUTCOME), weight=1.5),
        )
        table = Table(columns, tuple(rows), row_header=1, summary=self._text(SAID_SUMMARY))
        return [Heading(3, self._text(SAID)), table]

    def _point(self, point: NegotiationPoint) -> Row:
        before = tuple(self._text(BEFORE.with_values(text=words)) for words in point.earlier)
        reason = trimmed(point.reason)
        why = (self._text(BECAUSE.with_values(reason=reason)),) if reason else ()
        return Row(
            (
                Cell(self._text(point.point_kind.message)),
                Cell(point.text, notes=before),
                Cell(self._text(point.outcome.message), notes=why),
            ),
            origin=point.id,
        )
