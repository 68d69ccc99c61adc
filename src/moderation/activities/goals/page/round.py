# SPDX-License-Identifier: EUPL-1.2
"""The round: every unit is asked whether it agrees to a goal, one after the other, by digits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.activities.goals import edits
from moderation.activities.goals.agreement import (
    TO_CONFIRM,
    Answer,
    Position,
    Stand,
    left_answers,
    proposed_to_confirm,
    stand_words,
    stands,
)
from moderation.activities.goals.model import Goal
from moderation.activities.goals.wall import MARKS
from moderation.domain.ids import Id
from moderation.features.agenda.fixed import typed_day
from moderation.features.people.edits import all_gone
from moderation.features.people.model import Unit
from moderation.features.people.presence import people_to_leave
from moderation.gui.boxes import boxed
from moderation.gui.bridge import Bridge
from moderation.gui.paint.shapes import Stance
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import ConfirmDialog, ElidingLabel, PlainLabel
from moderation.gui.widgets.mark_list import MarkHeads, MarkList, MarkRow
from moderation.gui.widgets.quiet import LEAVING, QuietLine
from moderation.gui.widgets.read_line import DayLine

translate = QCoreApplication.translate

_WIDTH = 288
_LABEL = 64
_LINES = 2
"""So many lines of fields have their room below the list, whoever is current."""
_HARD = (Position.RESERVATION, Position.NO)


class GoalRound(QWidget):
    """Who is asked, with the answers to a goal, and the words of whoever is current."""

    goal_wanted = Signal(object)
    """The round goes back to a goal."""
    next_wanted = Signal()
    """Everybody was asked: the round goes on to the next goal."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._goal_id: Id | None = None
        self._stood: dict[Id, Stand] = {}
        self._last: tuple[Id, Id] | None = None
        """Whoever answered last, and to which goal."""
        self.setFixedWidth(_WIDTH)
        self.answers = MarkList(self, words=_spoken)
        self.answers.setFixedWidth(_WIDTH)  # how names wrap is asked before anything is laid out
        self.answers.setAccessibleName(translate("GoalsPage", "Agreement of the units"))
        self.answers.chosen.connect(self._take)
        self.answers.current_changed.connect(lambda _unit: self._show_words(force=True))
        self.answers.ended.connect(self.next_wanted)
        self.answers.wants_words.connect(self._to_words)
        self.answers.wants_last_words.connect(self._to_last_words)
        self.answers.confirm_wanted.connect(self._toggle_confirm)
        self.answers.rest_wanted.connect(self._take_rest)
        self.heads = MarkHeads(self.answers, self)
        self.left = PlainLabel(self, size=Size.CAPTION, colour=DESK.ink2, wrap=True)
        self._build_fields()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part, share in (
            (self.heads, 0), (self.answers, 1), (self.left, 0), (self.fields, 0)
        ):  # fmt: skip
            whole.addWidget(part, share)

    def _build_fields(self) -> None:
        self.words = QuietLine(self, framed=True)
        self.words.typed.connect(lambda words: self._put(edits.set_text, words))
        self.words.done.connect(lambda _words: self.refresh())
        self.lifted = QuietLine(self, framed=True)
        self.lifted.typed.connect(lambda words: self._put(edits.set_lifted_by, words))
        self.who = QuietLine(self, framed=True)
        self.who.typed.connect(lambda words: self._put(edits.set_follow_up, words))
        self.day = DayLine(
            self,
            framed=True,
            placeholder=translate("GoalsPage", "By when?"),
            parse=lambda words: typed_day(self._bridge.state, words, self._bridge.now),
        )
        self.day.setFixedWidth(116)
        self.day.entered.connect(self._take_day)
        self.day.refused.connect(self._bridge.failed)
        self.words_label, words = self._line(self.words)
        self.lifted_label, lifted = self._line(self.lifted)
        self.who_label, follow = self._line(self.who, self.day)
        self._lines = {self.words: words, self.lifted: lifted, self.who: follow}
        below = QVBoxLayout()
        below.setContentsMargins(0, Space.XXS, 0, 0)
        below.setSpacing(Space.XXS)
        for line in self._lines.values():
            below.addWidget(line)
        below.addStretch(1)
        self.fields = boxed(below)
        self.fields.setMinimumHeight(_LINES * (self.words.sizeHint().height() + Space.XXS))

    def _line(self, *fields: QWidget) -> tuple[ElidingLabel, QWidget]:
        label = ElidingLabel(self, size=Size.CAPTION, colour=DESK.ink2)
        label.setFixedWidth(scaled(_LABEL))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XXS)
        for part in (label, *fields):
            line.addWidget(part, 1 if part is fields[0] else 0)
        return label, boxed(line)

    def full_height(self) -> int:
        """The height in which nobody has to be scrolled to."""
        return (
            self.heads.height()
            + self.answers.full_height()
            + self.fields.minimumHeight()
            + (self.left.sizeHint().height() if self.left.text() else 0)
        )

    # -- showing ---------------------------------------------------------------------------

    def show_goal(self, goal_id: Id | None) -> None:
        """Show another goal."""
        self._goal_id = goal_id
        self.refresh(force=True)

    def refresh(self, *, force: bool = False) -> None:
        """Show how everybody stands now."""
        goal, state = self._goal(), self._bridge.state
        if goal is None:
            return
        stood = stands(state, goal)
        self._stood = {each.unit.id: each for each in stood if each.unit is not None}
        proposed = proposed_to_confirm(state, goal)
        self.answers.show_rows(
            [
                _row(each, each.unit, proposed=each.unit in proposed)
                for each in stood
                if each.unit is not None
            ]
        )
        self.heads.set_words(_progress(stood))
        left = [
            translate("GoalsPage", "{unit}: {answer} ({note})").format(
                unit=each.name, answer=text(each.given.answer.message), note=text(each.note)
            )
            for each in left_answers(state, goal.id)
        ]
        if proposed:
            names = ", ".join(unit.label for unit in proposed)
            left.append(
                translate(
                    "GoalsPage",
                    "Only after asking back: {units}. U notes that the answer is to be confirmed.",
                ).format(units=names)
            )
        self.left.setText("\n".join(left))
        self.left.setVisible(bool(left))
        self._show_words(force=force)

    def _goal(self) -> Goal | None:
        return self._bridge.state.find(Goal, self._goal_id)

    def _current(self) -> Stand | None:
        row = self.answers.current()
        return None if row is None else self._stood.get(row.id)

    def _show_words(self, *, force: bool = False) -> None:
        """The words of whoever is current, and what there is to type of them."""
        stand = self._current()
        if stand is None or stand.unit is None:
            for line in self._lines.values():
                line.setVisible(False)
            return
        unit, no = stand.unit.label, stand.position is Position.NO
        away, reserved = stand.position is Position.AWAY, stand.position is Position.RESERVATION
        self._lines[self.words].setVisible(not away)
        self._lines[self.lifted].setVisible(reserved)
        self._lines[self.who].setVisible(stand.owed)
        self.words_label.set_text(
            translate("GoalsPage", "Reason") if no else translate("GoalsPage", "Reservation")
        )
        self.words.setAccessibleName(
            (
                translate("GoalsPage", "Why {unit} rejects it")
                if no
                else translate("GoalsPage", "Reservation of {unit}")
            ).format(unit=unit)
        )
        self.lifted_label.set_text(translate("GoalsPage", "lifted by"))
        self.lifted.setAccessibleName(
            translate("GoalsPage", "What lifts the reservation of {unit}").format(unit=unit)
        )
        self.who_label.set_text(
            translate("GoalsPage", "asks it") if away else translate("GoalsPage", "confirms")
        )
        self.who.setAccessibleName(
            (
                translate("GoalsPage", "Who asks {unit}")
                if away
                else translate("GoalsPage", "Who confirms it for {unit}")
            ).format(unit=unit)
        )
        self.who.setPlaceholderText(translate("GoalsPage", "Who?"))
        self.day.setAccessibleName(
            translate("GoalsPage", "By when that of {unit} is clear").format(unit=unit)
        )
        who, due = stand.follow_up
        self.words.show_value(stand.words, force=force)
        self.lifted.show_value(stand.lifted_by, force=force)
        self.who.show_value(who, force=force)
        self.day.show_stored(due, force=force)

    # -- taking ----------------------------------------------------------------------------

    def _put(self, edit: edits.OfUnit, words: str) -> None:
        goal, stand = self._goal(), self._current()
        if goal is not None and stand is not None and stand.unit is not None:
            unit_id = stand.unit.id
            self._bridge.attempt(lambda state: edit(state, goal.id, unit_id, words))

    def _take_day(self, day: date | None) -> None:
        goal, row = self._goal(), self.answers.current()
        if goal is not None and row is not None:
            self._bridge.attempt(lambda state: edits.set_follow_up_due(state, goal.id, row.id, day))

    def _take(self, unit_id: Id, mark: Stance) -> None:
        goal = self._goal()
        if goal is None:
            return
        if mark is Stance.AWAY:
            self._ask_away(unit_id)
            return
        answer = Answer(mark.value)
        self._last = (goal.id, unit_id)
        self._bridge.attempt(lambda state: edits.set_answer(state, goal.id, unit_id, answer))

    def _take_rest(self) -> None:
        """Everybody who is in the room and has not answered agrees; on to the next goal."""
        goal = self._goal()
        if goal is not None:
            self._bridge.attempt(lambda state: edits.answer_rest(state, goal))
            self.next_wanted.emit()

    def _ask_away(self, unit_id: Id) -> None:
        """Whether all of a unit have left: that is noted of its people, and of no answer."""
        state, stand = self._bridge.state, self._stood.get(unit_id)
        there = people_to_leave(state, unit_id)
        if stand is None or stand.position is not Position.AWAY:
            names = [person.called for person in there]
            if names and not self._confirmed_away(state.get(Unit, unit_id), names):
                return
            if not self._bridge.attempt(lambda now: all_gone(now, unit_id, self._bridge.now)):
                return
        self.answers.go_on()

    def _confirmed_away(self, unit: Unit, names: Sequence[str]) -> bool:
        return ConfirmDialog.ask(
            self.window(),
            title=translate("GoalsPage", "Has everybody of {unit} left?").format(unit=unit.label),
            text=translate(
                "GoalsPage",
                "{people}: it is noted that they left now, or did not come. "
                "An answer that was given stays.",
            ).format(people=", ".join(names)),
            confirm=translate("GoalsPage", "All have left"),
        )

    def _answered(self) -> Stand | None:
        """Whoever is current and has answered, else whoever answered last."""
        stand = self._current()
        if stand is not None and stand.position not in (Position.OPEN, Position.AWAY):
            return stand
        return self._of_last()

    def _of_last(self) -> Stand | None:
        if self._last is None or self._last[0] != self._goal_id:
            return None
        return self._stood.get(self._last[1])

    def _toggle_confirm(self) -> None:
        goal, stand = self._goal(), self._answered()
        if goal is None or stand is None or stand.unit is None or stand.given is None:
            return
        unit_id, ticked = stand.unit.id, not stand.given.to_confirm
        self._bridge.attempt(lambda state: edits.set_to_confirm(state, goal.id, unit_id, ticked))

    def _to_last_words(self) -> None:
        """The words of the reservation or rejection that was given last, else of the current."""
        if self._last is not None:
            goal = self._bridge.state.find(Goal, self._last[0])
            if goal is not None and goal.id != self._goal_id:
                given = [each for each in stands(self._bridge.state, goal) if self._is_last(each)]
                if given and given[0].position in _HARD:
                    self.goal_wanted.emit(goal.id)
            found = self._of_last()
            if found is not None and found.position in _HARD and found.unit is not None:
                self.answers.set_current(found.unit.id)
        self._to_words()

    def _is_last(self, stand: Stand) -> bool:
        return self._last is not None and stand.unit is not None and stand.unit.id == self._last[1]

    def _to_words(self) -> None:
        stand = self._current()
        field = self.who if stand is not None and stand.position is Position.AWAY else self.words
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter behind the words of a unit goes on to the next one, Esc back to its answer."""
        fields = (self.words, self.lifted, self.who, self.day)
        if event.key() in LEAVING and any(field.hasFocus() for field in fields):
            if event.key() == Qt.Key.Key_Escape:
                self.answers.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.answers.go_on()
            return
        super().keyPressEvent(event)


def _row(stand: Stand, unit: Unit, *, proposed: bool) -> MarkRow:
    away = stand.position is Position.AWAY
    note = text(TO_CONFIRM) if stand.to_confirm else text(stand.message) if away else ""
    note = translate("GoalsPage", "to be confirmed?") if proposed else note
    return MarkRow(
        unit.id,
        unit.label,
        stand.side,
        MARKS[stand.position],
        noted=bool(stand.words or stand.lifted_by),
        to_confirm=stand.to_confirm,
        note=note,
    )


def _progress(stood: Sequence[Stand]) -> str:
    """How many have answered, and how many cannot."""
    away = sum(each.position is Position.AWAY for each in stood)
    given = sum(each.position is not Position.OPEN for each in stood) - away
    words = translate("GoalsPage", "{given} of {all} asked").format(given=given, all=len(stood))
    if away:
        words += ", " + translate("GoalsPage", "%n not in the room", "", away)
    return words


def _spoken(row: MarkRow) -> str:
    """How a unit stands, as a screen reader says it."""
    stand = stand_words(Position(row.mark.value), to_confirm=row.to_confirm)
    said = f"{row.label}, {text(row.side.message)}: {text(stand)}"
    told = row.to_confirm or row.mark is Stance.AWAY or not row.note
    return said if told else f"{said}, {row.note}"
