# SPDX-License-Identifier: EUPL-1.2
"""One ballot: a value per option, added to the counts and forgotten.

Where the room votes openly, the ballot belongs to a person, so that a slip can be mended until the
vote is closed; what is stored knows no person either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.votes.page.table import Option
from moderation.features.votes.rules import FIELD_STEPS, Rules, VoteKind
from moderation.features.votes.tally import Tally
from moderation.gui.boxes import scrolling
from moderation.gui.focus import let_go
from moderation.gui.icons import icon
from moderation.gui.texts import text
from moderation.gui.tokens import MEDIUM, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, HintCard, PlainLabel, SideGlyph
from moderation.gui.widgets.fields import name_box, set_fault
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate

_FIELD = 72


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody who votes openly."""

    id: Id
    name: str
    side: Side


class PaperPanel(QWidget):
    """The ballot that is being entered. ``entered``: it was added to the counts."""

    entered = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tally = Tally()
        self._rules = Rules(kind=VoteKind.DOTS)
        self._rows: tuple[Option, ...] = ()
        self._side = Side.POLITICS
        self._voters: tuple[Voter, ...] = ()
        self._count = 0
        self.person = QComboBox(self)
        name_box(self.person, translate("PollsPage", "Person"))
        self.person.setMinimumContentsLength(28)
        self.person.activated.connect(self._show_person)
        self.glyph = SideGlyph(self, size=18)
        self.fields: list[QuietLine] = []
        self.fault = HintCard(self)
        self.add_button = Button(
            self, text=translate("PollsPage", "Add ballot"), icon="plus", small=True
        )
        self.add_button.clicked.connect(self.add)
        self.number = PlainLabel(self, size=Size.SECONDARY, weight=MEDIUM, figures=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.person_row = QWidget(self)
        row = QHBoxLayout(self.person_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.glyph)
        row.addWidget(self.person)
        row.addStretch(1)
        column.addWidget(self.person_row)
        self.form = QWidget(self)
        self._grid = QGridLayout(self.form)
        self._grid.setContentsMargins(3, 3, 3, 3)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self._scroll = scrolling(self.form, self)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.fault)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addWidget(self.number)
        foot.addStretch(1)
        column.addLayout(foot)
        self.fault.hide()

    def show_vote(
        self,
        tally: Tally,
        rules: Rules,
        rows: Sequence[Option],
        side: Side,
        voters: Sequence[Voter],
    ) -> None:
        """Take ballots of this question; of these people, where it is voted on openly."""
        asked = (rules, tuple(rows), tuple(voters))
        same = asked == (self._rules, self._rows, self._voters) and tally is self._tally
        self._tally, self._rules, self._rows = tally, rules, tuple(rows)
        self._side, self._voters = side, tuple(voters)
        self.person_row.setVisible(bool(voters))
        if not same:
            self._build()
            self._fill_people()
        self._show_number()

    def keys(self, rules: Rules) -> str:
        """How a ballot is typed."""
        values = [f"{place} {text(value)}" for place, value in enumerate(rules.kind.values, 1)]
        if rules.kind is VoteKind.DOTS or not values:
            return translate("PollsPage", "Type a number, Enter goes on and adds the ballot.")
        words = translate("PollsPage", "{values}. Enter goes on and adds the ballot.")
        return words.format(values=", ".join(values))

    def focus_work(self) -> None:
        """To the first value."""
        if self.fields:
            self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[0].selectAll()

    def command(self, _event: QKeyEvent) -> bool:
        """The fields take their keys themselves."""
        return False

    def _build(self) -> None:
        old = []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                old.append(widget)
        self.fields = []
        labels = [row.label for row in self._rows]
        if self._rules.kind is VoteKind.FIELD:
            labels = [
                translate("PollsPage", "Across, 0 to 6"),
                translate("PollsPage", "Up, 0 to 6"),
            ]
        for place, words in enumerate(labels):
            label = ElidingLabel(self.form, text=words, size=Size.BODY, weight=MEDIUM)
            field = QuietLine(self.form, name=words, framed=True)
            field.setFixedWidth(_FIELD)
            limit(field, 3)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.returnPressed.connect(lambda place=place: self._go(place))
            field.moved_on.connect(lambda by, place=place: self._move(place, by))
            field.textEdited.connect(self._edited)
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(field, place, 1)
            self.fields.append(field)
        let_go(old, self.fields)
        self._grid.setRowStretch(len(labels), 1)
        for place in range(len(labels) + 1, self._grid.rowCount()):
            self._grid.setRowStretch(place, 0)

    def _fill_people(self) -> None:
        now = self.person.currentIndex()
        self.person.clear()
        for voter in self._voters:
            sign = icon("check" if voter.id in self._tally.by_person else "person")
            self.person.addItem(sign, f"{voter.name} ({text(voter.side.message)})")
        self.person.setCurrentIndex(max(0, now) if self._voters else -1)
        self._show_person()

    def _voter(self) -> Voter | None:
        place = self.person.currentIndex()
        return self._voters[place] if 0 <= place < len(self._voters) else None

    def _show_person(self) -> None:
        voter = self._voter()
        if voter is None:
            return
        self.glyph.set_side(voter.side)
        _side, paper = self._tally.by_person.get(voter.id, (voter.side, ()))
        shown = [self._as_typed(value) for value in paper]
        if self._rules.kind is VoteKind.FIELD and paper:
            row = next(place for place, value in enumerate(paper) if value is not None)
            shown = [str(paper[row]), str(FIELD_STEPS - 1 - row)]
        for field, words in zip(self.fields, shown or [""] * len(self.fields), strict=True):
            field.setText(words)
        self._show_number()

    def _named(self) -> bool:
        return bool(self._rules.kind.values) and self._rules.kind is not VoteKind.DOTS

    def _as_typed(self, value: int | None) -> str:
        return "" if value is None else str(value + self._named())

    def _show_number(self) -> None:
        if self._voters:
            done = sum(voter.id in self._tally.by_person for voter in self._voters)
            words = translate("PollsPage", "Voted: {done} of {all}")
            self.number.setText(words.format(done=done, all=len(self._voters)))
        else:
            number = self._tally.papers.get(self._side, 0)
            self.number.setText(translate("PollsPage", "%n ballot(s) of this side", "", number))

    def _edited(self) -> None:
        self.fault.hide()
        for field in self.fields:
            set_fault(field, fault=False)

    def _go(self, place: int) -> None:
        if place + 1 < len(self.fields):
            self._move(place, 1)
        else:
            self.add()

    def _move(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self.fields):
            field = self.fields[place + by]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
            self._scroll.ensureWidgetVisible(field)

    def _paper(self) -> list[int | None] | None:
        """The values as typed; nothing if one of them is not a number, and a sentence says so."""
        found: list[int | None] = []
        for field in self.fields:
            words = trimmed(field.text())
            try:
                found.append(int(words) - self._named() if words else None)
            except ValueError:
                self._say(
                    translate("PollsPage", "“{words}” is not a number.").format(words=words), field
                )
                return None
        if self._rules.kind is VoteKind.FIELD:
            across, up = found
            if across is None or up is None or not 0 <= up < FIELD_STEPS:
                self._say(translate("PollsPage", "A point has two numbers from 0 to 6."))
                return None
            found = [None] * FIELD_STEPS
            found[FIELD_STEPS - 1 - up] = across
        return found

    def _say(self, words: str, field: QWidget | None = None) -> None:
        self.fault.set_hint(words)
        self.fault.show()
        if field is not None:
            set_fault(field, fault=True, reason=words)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add the ballot to the counts, or say what is wrong with it."""
        paper = self._paper()
        if paper is None or not self._rows:
            return
        fault = self._rules.fault(paper)
        if fault is not None:
            self._say(text(fault))
            return
        rows = [row.id for row in self._rows]
        voter, side = self._voter(), self._side
        if voter is not None:
            side = voter.side
            before = self._tally.by_person.get(voter.id)
            if before is not None and len(before[1]) == len(rows):
                self._rules.count(self._tally, rows, before[0], before[1], -1)
            self._tally.by_person[voter.id] = (side, tuple(paper))
        self._rules.count(self._tally, rows, side, paper)
        self._edited()
        for field in self.fields:
            field.clear()
        if voter is not None:
            place = self.person.currentIndex()
            self._fill_people()
            open_ones = [n for n, v in enumerate(self._voters) if v.id not in self._tally.by_person]
            later = [n for n in open_ones if n > place] or open_ones
            self.person.setCurrentIndex(later[0] if later else place)
            self._show_person()
        self._show_number()
        self.focus_work()
        self.entered.emit()
