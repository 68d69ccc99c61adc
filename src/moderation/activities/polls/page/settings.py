# SPDX-License-Identifier: EUPL-1.2
"""How a question is voted on: kind, who may vote, points, quorum, secrecy, words of the scale."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from moderation.activities.polls import edits
from moderation.activities.polls.model import Electorate, Poll, electors, rounds_of
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.people.model import Unit
from moderation.features.votes.model import FEWEST_BY_SIDE
from moderation.features.votes.rules import VoteKind
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import Card, PlainLabel, Toggle
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

Who = tuple[Electorate, Side | None, Id | None]


class SettingsCard(Card):
    """The rules of one question; once it was voted on they are shown and stay."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self._poll: Poll | None = None
        self._who: list[Who] = []
        self.kind = QComboBox(self)
        name_box(self.kind, translate("PollsPage", "Kind of vote"))
        for kind in VoteKind:
            self.kind.addItem(text(kind.message))
        self.who = QComboBox(self)
        name_box(self.who, translate("PollsPage", "Who may vote"))
        for box in (self.kind, self.who):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(14)
        self.budget = self._number(translate("PollsPage", "Points per ballot"), 1, 99)
        self.limit = self._number(translate("PollsPage", "Most points for one option"), 1, 99)
        self.quorum = self._number(translate("PollsPage", "Ballots that are needed"), 0, 999)
        self.quorum.setSpecialValueText(translate("PollsPage", "none"))
        self.secret = Toggle(self, text=translate("PollsPage", "secret"))
        self.veiled = Toggle(self, text=translate("PollsPage", "hide counts here"))
        self.ends = {
            name: QuietLine(self, name=label, placeholder=label, framed=True)
            for name, label in (
                ("low", translate("PollsPage", "Left end")),
                ("high", translate("PollsPage", "Right end")),
                ("bottom", translate("PollsPage", "Lower end")),
                ("top", translate("PollsPage", "Upper end")),
            )
        }
        self.why = PlainLabel(self, size=Size.CAPTION, colour=DESK.ink2, wrap=True)
        self._lay_out()
        self.kind.activated.connect(self._kind_chosen)
        self.who.activated.connect(self._who_chosen)
        self.budget.valueChanged.connect(lambda n: self._put(budget=n))
        self.limit.valueChanged.connect(lambda n: self._put(per_option=n))
        self.quorum.valueChanged.connect(lambda n: self._put(quorum=n))
        self.secret.clicked.connect(lambda on: self._put(secret=on))
        self.veiled.clicked.connect(lambda on: self._put(veiled=on))
        for name, line in self.ends.items():
            line.typed.connect(partial(self._end_typed, name))

    def _number(self, name: str, least: int, most: int) -> NumberBox:
        box = NumberBox(self)
        box.setRange(least, most)
        box.setAccessibleName(name)
        box.setFixedWidth(104)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)

        def label(words: str) -> PlainLabel:
            return PlainLabel(self, text=words, size=Size.SECONDARY, colour=DESK.ink2)

        def line(row: int, words: str, *widgets: QWidget) -> PlainLabel:
            found = label(words)
            grid.addWidget(found, row, 0, Qt.AlignmentFlag.AlignVCenter)
            box = QHBoxLayout()
            box.setSpacing(Space.S)
            for widget in widgets:
                stretch = isinstance(widget, QComboBox | QuietLine)
                box.addWidget(widget, 1 if stretch else 0)
            if not any(isinstance(w, QComboBox | QuietLine) for w in widgets):
                box.addStretch(1)
            grid.addLayout(box, row, 1)
            return found

        line(0, translate("PollsPage", "Kind"), self.kind, self.secret)
        line(1, translate("PollsPage", "Who"), self.who)
        self._at_most = label(translate("PollsPage", "at most for one"))
        self._points = line(
            2, translate("PollsPage", "Points"), self.budget, self._at_most, self.limit
        )
        line(3, translate("PollsPage", "Quorum"), self.quorum, self.veiled)
        self._across = line(
            4, translate("PollsPage", "Across"), self.ends["low"], self.ends["high"]
        )
        self._up = line(5, translate("PollsPage", "Up"), self.ends["bottom"], self.ends["top"])
        grid.addWidget(self.why, 6, 0, 1, 2)

    def show_poll(self, poll: Poll, *, force: bool = False) -> None:
        """Show a question's rules."""
        self._poll = poll
        state = self._bridge.state
        free = not rounds_of(state, poll.id)
        self.kind.setCurrentIndex(list(VoteKind).index(poll.vote_kind))
        self._fill_who(poll)
        for box, value in (
            (self.budget, poll.budget),
            (self.limit, poll.per_option),
            (self.quorum, poll.quorum),
        ):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.secret.setChecked(poll.secret)
        self.veiled.setChecked(poll.veiled)
        words = self._secrecy(poll)
        self.why.setText(words)
        self.why.setVisible(bool(words) and free)
        for widget in (self.kind, self.who, self.budget, self.limit, self.quorum, self.secret):
            widget.setEnabled(free)
        for name, line in self.ends.items():
            line.show_value(getattr(poll, name), force=force)
        dots, field = poll.vote_kind is VoteKind.DOTS, poll.vote_kind is VoteKind.FIELD
        for shown, widgets in (
            (dots, (self._points, self.budget, self._at_most, self.limit)),
            (
                field or poll.vote_kind is VoteKind.BAROMETER,
                (self._across, self.ends["low"], self.ends["high"]),
            ),
            (field, (self._up, self.ends["bottom"], self.ends["top"])),
        ):
            for each in widgets:
                each.setVisible(shown)

    def _secrecy(self, poll: Poll) -> str:
        """What a secret vote of few, or of one side alone, cannot keep secret."""
        if not poll.secret:
            return ""
        people = len(electors(self._bridge.state, poll, self._bridge.now))
        if 0 < people < FEWEST_BY_SIDE:
            return translate(
                "PollsPage",
                "Only %n may vote: a secret vote needs at least five ballots, because with fewer "
                "the total shows who voted how. Better vote openly.",
                "",
                people,
            )
        if poll.electorate is not Electorate.ALL:
            return translate(
                "PollsPage",
                "The total of this vote is the result of one side or body. It is kept from five "
                "ballots on; with fewer, vote openly.",
            )
        return ""

    def _fill_who(self, poll: Poll) -> None:
        units = self._bridge.state.of(Unit)
        self._who = [(Electorate.ALL, None, None)]
        self._who += [(Electorate.SIDE, side, None) for side in Side]
        self._who += [(Electorate.UNIT, None, unit.id) for unit in units]
        words = [text(Electorate.ALL.message)]
        words += [text(side.message) for side in Side] + [unit.name for unit in units]
        if words != [self.who.itemText(n) for n in range(self.who.count())]:
            self.who.clear()
            self.who.addItems(words)
        now = poll.electorate, poll.side, poll.unit_id
        self.who.setCurrentIndex(self._who.index(now) if now in self._who else 0)

    # -- changing --------------------------------------------------------------------------

    def _put(self, **values: object) -> None:
        poll = self._poll
        if poll is not None:
            self._bridge.attempt(lambda state: edits.edit_poll(state, poll.id, **values))

    def _kind_chosen(self, place: int) -> None:
        kind = list(VoteKind)[place]
        self._put(vote_kind=kind, secret=kind not in (VoteKind.HANDS, VoteKind.CONSENT))

    def _who_chosen(self, place: int) -> None:
        electorate, side, unit = self._who[place]
        self._put(electorate=electorate, side=side, unit_id=unit)

    def _end_typed(self, name: str, words: str) -> None:
        self._put(**{name: words})
