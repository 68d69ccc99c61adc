# SPDX-License-Identifier: EUPL-1.2
"""The second stage: ballots are entered by counts, paper by paper, or person by person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.activities.polls.model import (
    Poll,
    choices,
    electors,
    rows_of,
    sides_of,
)
from moderation.activities.polls.page.paper import PaperPanel, Voter
from moderation.activities.polls.page.sentences import sentences
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Participant
from moderation.features.people.presence import Elector, by_side
from moderation.features.votes.page import (
    electorate_words,
    forget_tally,
    lost,
    lost_words,
    open_tally,
)
from moderation.features.votes.page.table import (
    ROW,
    Counts,
    CountTable,
    Option,
    OptionLabel,
    side_keys,
)
from moderation.features.votes.rules import FIELD_STEPS, VoteKind, names
from moderation.features.votes.tally import CountFault, Tally
from moderation.gui.boxes import boxed, row, scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands, KeyGroup
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, MEDIUM, Size, Space
from moderation.gui.widgets import HintCard, PlainLabel, PrimaryButton, SideGlyph
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.frames import show_hints
from moderation.gui.widgets.number_box import NumberBox

translate = QCoreApplication.translate

BY_COUNT, BY_PAPER, BY_PERSON = range(3)
_HINTS = 3


def tally_of(bridge: Bridge, poll: Poll) -> Tally:
    """The counts of the open round of a question, in memory only; empty ones for a new kind."""
    tally = open_tally(bridge, poll.id, poll.vote_kind.width)
    if tally.width != poll.vote_kind.width:
        tally = forget_tally(bridge, poll.id, poll.vote_kind.width)
    return tally


class VotingPanel(QWidget):
    """The open round of one question. ``close_wanted`` asks the page to close it."""

    close_wanted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._poll: Poll | None = None
        self.tally = Tally()
        self._rows: tuple[Option, ...] = ()
        self._side = Side.POLITICS
        self._mode = BY_COUNT
        self.question = PlainLabel(self, size=Size.SECTION, weight=600, wrap=True)
        self.people = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.modes = SegmentedControl(self, name=translate("PollsPage", "Enter"))
        self.modes.changed.connect(self.show_mode)
        self.sides = SegmentedControl(self, name=translate("PollsPage", "Side"))
        self.sides.changed.connect(self._choose)
        self.glyph = SideGlyph(self, size=18)
        self.papers_label = PlainLabel(
            self, text=translate("PollsPage", "Ballots"), size=Size.SECONDARY, colour=DESK.ink2
        )
        self.papers = NumberBox(self)
        self.papers.setRange(0, 999)
        self.papers.setFixedWidth(104)
        self.papers.setAccessibleName(translate("PollsPage", "Ballots of this side"))
        self.papers.valueChanged.connect(self._papers_said)
        self.counted = PlainLabel(self, size=Size.SECONDARY, weight=MEDIUM, figures=True)
        self._counts = Counts(self)
        self.table = CountTable(self._counts, self)
        self.table.setAccessibleName(translate("PollsPage", "Counts of the ballots"))
        self.table.counted.connect(self.refresh)
        self.table.typed.connect(self.typed)
        self.table.row_done.connect(self._next_side)
        self.paper = PaperPanel(self)
        self.paper.entered.connect(self.refresh)
        self.paper.typed.connect(self.typed)
        self.hints = [HintCard(self) for _place in range(_HINTS)]
        self.keys = PlainLabel(self, size=Size.CAPTION, colour=DESK.ink3, wrap=True)
        self.close_button = PrimaryButton(
            self, text=translate("PollsPage", "Close the vote"), icon="lock"
        )
        self.close_button.clicked.connect(self.close_wanted)
        keys = side_keys(self._asked, lambda: self._side, self._choose)
        self.commands = Commands(keys)
        KeyGroup("", keys).bind(self)
        self._lay_out()

    def _asked(self) -> Sequence[Side]:
        """The sides that are asked one by one; none where they are not."""
        if self._poll is None or not self.side_row.isVisibleTo(self):
            return ()
        return sides_of(self._bridge.state, self._poll)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.question)
        column.addWidget(self.people)
        column.addLayout(row(self.modes, None, self.counted, gap=Space.S))
        own = self.sides, self.glyph, None, self.papers_label, self.papers
        self.side_row = boxed(row(*own, gap=Space.S), self)
        column.addWidget(self.side_row)
        sheet = QWidget(self)
        self._sheet = QHBoxLayout(sheet)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.setSpacing(Space.S)
        self.labels = QWidget(sheet)
        self._names = QVBoxLayout(self.labels)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(0)
        self._sheet.addWidget(self.labels, 1)
        self._sheet.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        self.counting = scrolling(sheet, self)
        self._paper_of_counts = sheet
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.counting)
        self.stack.addWidget(self.paper)
        column.addWidget(self.stack, 1)
        for hint in self.hints:
            column.addWidget(hint)
        foot = QHBoxLayout()
        foot.setSpacing(Space.L)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        self.table.selectionModel().currentChanged.connect(self._follow)

    # -- what is voted on ------------------------------------------------------------------

    def show_poll(self, poll: Poll | None) -> None:
        """Go on with the open round of a question."""
        state = self._bridge.state
        if poll is None:
            self._poll = None
            return
        other = self._poll is None or self._poll.id != poll.id or self._poll != poll
        self._poll = poll
        self.tally = tally_of(self._bridge, poll)
        self.tally.follow = partial(_electors, self._bridge, poll.id)
        rows = _rows(state, poll)
        gone = {row.id for row in self._rows} - {row.id for row in rows}
        if not other:
            for row in gone:
                self.tally.forget(row)
        sides = sides_of(state, poll)
        if other:
            self.sides.set_options([(side, text(side.message)) for side in sides])
            modes = [
                (BY_COUNT, translate("PollsPage", "Counts")),
                (BY_PAPER, translate("PollsPage", "Ballot by ballot")),
            ]
            if not poll.secret:
                modes.append((BY_PERSON, translate("PollsPage", "Person by person")))
            self.modes.set_options(modes)
            if self._side not in sides:
                self._side = sides[0]
            if self._mode == BY_PERSON and poll.secret:
                self._mode = BY_COUNT
        changed = rows != self._rows
        self._rows = rows
        if other or changed:
            self._rebuild()
        self.show_mode(self._mode)

    @property
    def mode(self) -> int:
        """How ballots are entered."""
        return self._mode

    def show_mode(self, mode: object) -> None:
        """Enter counts, ballots or people's votes."""
        poll = self._poll
        if not isinstance(mode, int) or poll is None:
            return
        self._mode = mode
        self.modes.set_value(mode)
        self.stack.setCurrentWidget(self.counting if mode == BY_COUNT else self.paper)
        self.side_row.setVisible(mode != BY_PERSON)
        if self.tally.empty([row.id for row in self._rows]):
            self._begin(poll)
        self.paper.show_vote(self.tally, poll.rules, self._rows, self._side, self._voters())
        self.refresh()

    def _begin(self, poll: Poll) -> None:
        """Whoever is present hands a ballot in, as a rule: a number to correct, not to type.

        Ballots that are entered one by one are counted from 0.
        """
        if self._mode != BY_COUNT:
            self.tally.papers.clear()
        elif poll.vote_kind is not VoteKind.FIELD:
            self.tally.expect(by_side(self.tally.electorate))

    def _voters(self) -> Sequence[Voter]:
        if self._poll is None or self._mode != BY_PERSON:
            return ()
        found = []
        for person_id, side in self.tally.electorate:
            person = self._bridge.state.find(Participant, person_id)
            if person is not None:
                found.append(Voter(person.id, person.function or person.name, side))
        return found

    def focus_work(self) -> None:
        """Take the keyboard."""
        if self._mode != BY_COUNT:
            self.paper.focus_work()
            return
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._counts.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the table or the ballot."""
        if self.table.hasFocus():
            return self.table.command(event)
        return self.paper.command(event)

    def findings(self) -> tuple[CountFault, ...]:
        """What is odd about the counts now."""
        poll = self._poll
        if poll is None:
            return ()
        rows, people = rows_of(self._bridge.state, poll), by_side(self.tally.electorate)
        return poll.rules.findings(self.tally, rows, people, secret=poll.secret)

    def _rebuild(self) -> None:
        poll = self._poll
        if poll is None:
            return
        kind = poll.vote_kind
        self._counts.heads = tuple(n if isinstance(n, str) else text(n) for n in names(kind))
        self._counts.veiled = poll.veiled
        self._counts.show(self._rows, self._side, self.tally)
        self.table.pairs = kind in (VoteKind.RESISTANCE, VoteKind.BAROMETER)
        self.table.cell = 38 if kind.width > 7 else 56 if kind.width > 4 else 104
        self.table.ballot_column = poll.rules.equal
        self.table.arrange()
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._names.addSpacing(self.table.horizontalHeader().sizeHint().height())
        for option in self._rows:
            label = OptionLabel(self.labels, option)
            label.setFixedHeight(scaled(ROW))
            self._names.addWidget(label)
        self._names.addStretch(1)

    def _choose(self, side: object) -> None:
        if isinstance(side, Side):
            self._side = side
            self._rebuild()
            self.show_mode(self._mode)
            self.table.setCurrentIndex(self._counts.index(0, 0))
            self.focus_work()

    def _next_side(self) -> None:
        """All ballots of a side are in: the next side that has any."""
        if self._poll is None:
            return
        sides = sides_of(self._bridge.state, self._poll)
        later = sides[sides.index(self._side) + 1 :] if self._side in sides else ()
        for side in later:
            if self.tally.papers.get(side, 0):
                self._choose(side)
                return
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _papers_said(self, number: int) -> None:
        self.tally.papers[self._side] = number
        self.refresh()

    def _follow(self) -> None:
        """Keep the current row in sight."""
        rect = self.table.visualRect(self.table.currentIndex())
        if rect.isValid():
            at = self.table.mapTo(self._paper_of_counts, rect.center())
            self.counting.ensureVisible(0, at.y(), 0, scaled(ROW))

    # -- showing ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how far the counting is and what is odd about it."""
        poll = self._poll
        if poll is None:
            return
        self.question.setText(poll.question)
        people = electorate_words(self.tally)
        self.people.setText(people)
        self.people.setVisible(bool(people))
        self.sides.set_value(self._side)
        self.glyph.set_side(self._side)
        self.papers.blockSignals(True)
        self.papers.setValue(self.tally.papers.get(self._side, 0))
        self.papers.blockSignals(False)
        by_hand = self._mode == BY_COUNT and poll.vote_kind is not VoteKind.FIELD
        self.papers.setVisible(by_hand)
        self.papers_label.setVisible(by_hand)
        rows = [row.id for row in self._rows]
        ballots = {side: poll.rules.ballots(self.tally, rows, side) for side in Side}
        counted = [f"{text(side.message)} {n}" for side, n in ballots.items() if n]
        words = translate("PollsPage", "Ballots: {counted}")
        self.counted.setText(words.format(counted=" · ".join(counted)) if counted else "")
        self.table.viewport().update()
        memory = translate(
            "PollsPage",
            "Until it is closed, the vote is kept in memory only: if the program ends before, "
            "please count again.",
        )
        self.keys.setText(f"{self._keys(poll)}\n{memory}")
        found = self.findings()
        self.close_button.setEnabled(not any(finding.blocks for finding in found))
        shown = sentences(found, {row.id: row.label for row in self._rows})
        if lost(self._bridge, poll.id) and not self.tally.begun:
            shown.insert(0, lost_words())
        show_hints(self.hints, shown)

    def _keys(self, poll: Poll) -> str:
        if self._mode != BY_COUNT:
            return self.paper.keys(poll.rules)
        if self.table.pairs:
            return translate(
                "PollsPage",
                "Type a value, then how many gave it; comma is 10, Enter all that remain. "
                "Arrows and plus or minus correct.",
            )
        return translate("PollsPage", "Type the number. Enter goes on, plus counts one up.")


def _electors(bridge: Bridge, poll_id: Id) -> tuple[Elector, ...]:
    """Who may vote on a question now; nobody once the question is gone."""
    poll = bridge.state.find(Poll, poll_id) if bridge.is_open else None
    return () if poll is None else electors(bridge.state, poll, bridge.now)


def _rows(state: State, poll: Poll) -> tuple[Option, ...]:
    zero = translate("PollsPage", "Zero option")
    if poll.vote_kind is not VoteKind.FIELD:
        return tuple(Option(c.id, c.text, zero if c.zero else "") for c in choices(state, poll))
    up = translate("PollsPage", "Up {value}")
    ends: dict[int, str] = {FIELD_STEPS - 1: poll.top, 0: poll.bottom}
    rows: list[tuple[Id, int]] = list(
        zip(rows_of(state, poll), reversed(range(FIELD_STEPS)), strict=True)
    )
    return tuple(Option(row, up.format(value=y), ends.get(y, "")) for row, y in rows)
