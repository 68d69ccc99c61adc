# SPDX-License-Identifier: EUPL-1.2
"""Votes in the minutes: question, options, result by side, turnout, and what it means."""

from __future__ import annotations

from moderation.activities.polls.model import (
    Poll,
    Standing,
    as_voted,
    choices,
    digits_of,
    note_of,
    objections_of,
    polls_of,
    rounds_of,
    shown_sides,
    standings,
)
from moderation.activities.polls.verdict import (
    SIDES_HIDDEN,
    conflict,
    hides_sides,
    turnout,
    verdict,
)
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.features.votes.rules import FIELD_STEPS, VoteKind
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

OPTION = QT_TRANSLATE_NOOP("PollsMinutes", "Option")
POINTS = QT_TRANSLATE_NOOP("PollsMinutes", "Points")
MEAN = QT_TRANSLATE_NOOP("PollsMinutes", "Mean")
TOTAL = QT_TRANSLATE_NOOP("PollsMinutes", "Total")
SHIFT = QT_TRANSLATE_NOOP("PollsMinutes", "Shift")
ZERO = QT_TRANSLATE_NOOP("PollsMinutes", "Zero option")
HOW = QT_TRANSLATE_NOOP("PollsMinutes", "{kind}, {electorate}, {secrecy}.")
SECRET = QT_TRANSLATE_NOOP("PollsMinutes", "secret; only counts were stored")
OPEN = QT_TRANSLATE_NOOP("PollsMinutes", "open")
ROUND = QT_TRANSLATE_NOOP("PollsMinutes", "Round {number}.")
OF_ROUND = QT_TRANSLATE_NOOP("PollsMinutes", "Round")
QUORUM = QT_TRANSLATE_NOOP("PollsMinutes", "Quorum: {number} ballots.")
EARLIER = QT_TRANSLATE_NOOP("PollsMinutes", "Round {number}")
BUDGET = QT_TRANSLATE_NOOP(
    "PollsMinutes", "Every ballot had {budget} points, at most {limit} for one option."
)
SUMMARY = QT_TRANSLATE_NOOP("PollsMinutes", "The result of the vote, the first place first.")
NOT_HELD = QT_TRANSLATE_NOOP("PollsMinutes", "This question was not voted on.")
ANEW = QT_TRANSLATE_NOOP("PollsMinutes", "Why there was a new vote: {why}")
OBJECTIONS = QT_TRANSLATE_NOOP("PollsMinutes", "Objections and how they were taken up")
OBJECTION = QT_TRANSLATE_NOOP("PollsMinutes", "Objection")
INTEGRATION = QT_TRANSLATE_NOOP("PollsMinutes", "Taken up by")
NOT_TAKEN_UP = QT_TRANSLATE_NOOP("PollsMinutes", "not taken up yet")
SCALE_ENDS = QT_TRANSLATE_NOOP("PollsMinutes", "0: {low}. 10: {high}.")
ACROSS = QT_TRANSLATE_NOOP("PollsMinutes", "Across: {low} to {high}. Up: {bottom} to {top}.")
UP = QT_TRANSLATE_NOOP("PollsMinutes", "Up")

_WIDTH = 54.0
_NUMBER = doc.ColumnAlign.RIGHT


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """Every question of the block with its result."""
    found: list[doc.DocumentBlock] = []
    for poll in polls_of(view, block.id):
        found += _Said(view, poll, catalogue, formats, depth).blocks()
    return found


class _Said:
    """What the minutes say about one question."""

    def __init__(
        self,
        view: MinutesView,
        poll: Poll,
        catalogue: Catalogue,
        formats: Formats,
        depth: Depth,
    ) -> None:
        self.view, self.text, self.formats = view, catalogue.text, formats
        self.poll = as_voted(view, poll)
        self.depth = depth
        self._show(standings(view, poll))

    def _show(self, found: tuple[Standing, ...]) -> None:
        self.found = found
        self.sides = shown_sides(found)

    def blocks(self) -> list[doc.DocumentBlock]:
        poll = self.poll
        found: list[doc.DocumentBlock] = [doc.Heading(2, poll.question, origin=poll.id)]
        found.append(doc.Paragraph(self._how(), doc.Role.NOTE, origin=field_of(poll.id, "how")))
        if not self.found:
            options = tuple(
                doc.ListItem(c.text, origin=c.id)
                for c in choices(self.view, poll)
                if c.id != poll.id
            )
            if options:
                found.append(doc.BulletList(options))
            found.append(doc.Paragraph(self.text(NOT_HELD)))
            return found
        found.append(self._counted())
        notes = " ".join(self._notes())
        found.append(doc.Paragraph(notes, origin=field_of(poll.id, "votes")))
        if self.depth is Depth.FULL:
            found += self._earlier()
            found += self._objections()
        return found

    def _objections(self) -> list[doc.DocumentBlock]:
        """Every objection, of which round where there were several, and what became of it."""
        objections = objections_of(self.view, self.poll.id)
        if not objections:
            return []
        several = len(rounds_of(self.view, self.poll.id)) > 1
        heads = [doc.Column(self.text(OBJECTION)), doc.Column(self.text(INTEGRATION))]
        if several:
            heads.append(doc.Column(self.text(OF_ROUND), width=_WIDTH, align=_NUMBER))
        rows = []
        for own in objections:
            cells = [
                doc.Cell(own.text, origin=field_of(own.id, "text")),
                doc.Cell(
                    own.integration or self.text(NOT_TAKEN_UP),
                    origin=field_of(own.id, "integration"),
                ),
            ]
            if several:
                cells.append(doc.Cell(self.formats.number(own.number)))
            rows.append(doc.Row(tuple(cells), origin=own.id))
        table = doc.Table(tuple(heads), tuple(rows), row_header=0, summary=self.text(OBJECTIONS))
        return [doc.Heading(3, self.text(OBJECTIONS)), table]

    def _counted(self) -> doc.DocumentBlock:
        return self._field() if self.poll.vote_kind is VoteKind.FIELD else self._table()

    def _earlier(self) -> list[doc.DocumentBlock]:
        """What was counted in the rounds before the last one."""
        found: list[doc.DocumentBlock] = []
        last = self.found
        for earlier in rounds_of(self.view, self.poll.id)[:-1]:
            standing = standings(self.view, self.poll, earlier.number)
            if standing:
                self._show(standing)
                found.append(doc.Heading(3, self.text(EARLIER.with_values(number=earlier.number))))
                found.append(self._counted())
                notes = " ".join(self._notes(earlier.number))
                found.append(doc.Paragraph(notes, doc.Role.NOTE))
        self._show(last)
        return found

    def _how(self) -> str:
        poll = self.poll
        unit = self.view.find(Unit, poll.unit_id)
        who: Message | str = poll.electorate.message
        if poll.side is not None:
            who = poll.side.message
        elif unit is not None:
            who = unit.name
        words = [
            self.text(
                HOW.with_values(
                    kind=poll.vote_kind.message,
                    electorate=who,
                    secrecy=SECRET if poll.secret else OPEN,
                )
            )
        ]
        if poll.vote_kind is VoteKind.DOTS:
            words.append(self.text(BUDGET.with_values(budget=poll.budget, limit=poll.per_option)))
        ends = {"low": poll.low, "high": poll.high, "bottom": poll.bottom, "top": poll.top}
        if poll.vote_kind is VoteKind.BAROMETER and (poll.low or poll.high):
            words.append(self.text(SCALE_ENDS.with_values(low=poll.low, high=poll.high)))
        if poll.vote_kind is VoteKind.FIELD and any(ends.values()):
            words.append(self.text(ACROSS.with_values(**ends)))
        return " ".join(words)

    def _notes(self, number: int | None = None) -> list[str]:
        """Turnout, quorum and meaning of a round, by default of the last one, which is named."""
        words: list[str] = []
        rounds = rounds_of(self.view, self.poll.id)
        if number is None and len(rounds) > 1:
            words.append(self.text(ROUND.with_values(number=len(rounds))))
        voted = turnout(self.view, self.poll, number)
        if voted is not None:
            words.append(self.text(voted) + ".")
        if self.poll.quorum:
            words.append(self.text(QUORUM.with_values(number=self.poll.quorum)))
        meaning = verdict(self.view, self.poll, number)
        if meaning is not None:
            words.append(self.text(meaning))
        words += [self.text(said) for said in conflict(self.view, self.poll, number, by_side=True)]
        if self.poll.secret and hides_sides(self.view, self.poll, number):
            words.append(self.text(SIDES_HIDDEN))
        why = note_of(self.poll, rounds[-1].number if number is None else number) if rounds else ""
        if why:
            words.append(self.text(ANEW.with_values(why=why)))
        return words

    def _heads(self) -> list[str]:
        kind = self.poll.vote_kind
        if kind in (VoteKind.CONSENT, VoteKind.HANDS):
            heads = [self.text(value) for value in kind.values]
        elif kind is VoteKind.DOTS:
            heads = [self.text(POINTS)]
        elif kind is VoteKind.RESISTANCE:
            heads = [self.text(TOTAL), self.text(MEAN)]
        else:
            heads = [self.text(MEAN)]
        heads += [self.text(side.message) for side in self.sides]
        if any(s.shift is not None for s in self.found):
            heads.append(self.text(SHIFT))
        return heads

    def _values(self, standing: Standing) -> list[str]:
        kind, number = self.poll.vote_kind, self.formats.number
        digits = digits_of(kind)
        if kind in (VoteKind.CONSENT, VoteKind.HANDS):
            values = [number(count) for count in standing.counts]
        elif kind is VoteKind.RESISTANCE:
            values = [number(standing.score[0]), number(standing.figure, 1)]
        else:
            values = [number(standing.figure, digits)]
        values += [self._of_side(standing, side, digits) for side in self.sides]
        if any(s.shift is not None for s in self.found):
            values.append(signed(standing.shift, digits, self.formats))
        return values

    def _of_side(self, standing: Standing, side: Side, digits: int) -> str:
        kind = self.poll.vote_kind
        if kind in (VoteKind.CONSENT, VoteKind.HANDS):
            counts = dict(standing.by_side).get(side, ())
            return " · ".join(self.formats.number(count) for count in counts) or "–"
        figure = standing.figure_of(kind, side)
        if figure is None:
            return "0" if kind is VoteKind.DOTS else "–"
        return self.formats.number(figure, digits)

    def _table(self) -> doc.DocumentBlock:
        columns = (
            doc.Column(self.text(OPTION)),
            *(doc.Column(head, width=_WIDTH, align=_NUMBER) for head in self._heads()),
        )
        kind = self.poll.vote_kind
        rows = tuple(
            doc.Row(
                (
                    doc.Cell(
                        s.choice.text,
                        notes=(self.text(ZERO),) if s.choice.zero else (),
                        strong=s.leads(kind),
                        origin=s.choice.id,
                    ),
                    *(doc.Cell(value, strong=s.leads(kind)) for value in self._values(s)),
                ),
                origin=field_of(s.choice.id, "votes"),
            )
            for s in self.found
        )
        return doc.Table(columns, rows, row_header=0, summary=self.text(SUMMARY))

    def _field(self) -> doc.DocumentBlock:
        """How many stood where; the second axis goes up."""
        counts = self.found[0].counts
        columns = (
            doc.Column(self.text(UP), width=40.0),
            *(doc.Column(str(x), width=36.0, align=_NUMBER) for x in range(FIELD_STEPS)),
        )
        rows = tuple(
            doc.Row(
                (
                    doc.Cell(str(y)),
                    *(
                        doc.Cell(str(counts[y * FIELD_STEPS + x] or "–"))
                        for x in range(FIELD_STEPS)
                    ),
                ),
                origin=field_of(self.poll.id, "votes"),
            )
            for y in reversed(range(FIELD_STEPS))
        )
        return doc.Table(columns, rows, row_header=0, summary=self.text(SUMMARY))


def signed(shift: float | None, digits: int, formats: Formats) -> str:
    """A shift with its sign; a dash where nothing was there before."""
    if shift is None:
        return "–"
    if not shift:
        return "±0"
    return ("+" if shift > 0 else "−") + formats.number(abs(shift), digits)
