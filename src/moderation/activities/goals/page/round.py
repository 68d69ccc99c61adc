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
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.agenda.fixed import typed_day
from moderation.features.agenda.model import Block
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
_ENDED = QT_TRANSLATE_NOOP(
    "GoalsEdit",
    "The block has ended. Who was in the room is said in the attendance, with the time.",
)
_NO_WORDS = QT_TRANSLATE_NOOP(
    "GoalsEdit",
    "There is no reservation and no rejection yet. 2 or 3 notes one, then V leads to its words.",
)


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
        """The goal and the unit of the answer behind which the round went on by itself."""
        self._hard: tuple[Id, Id] | None = None
        """The same of the last reservation or rejection."""
        self.setFixedWidth(_WIDTH)
        self.answers = MarkList(self, words=_spoken)
        self.answers.setFixedWidth(_WIDTH)  # how names wrap is asked before anything is laid out
        self.answers.setAccessibleName(translate("GoalsPage", "Agreement of the units"))
        self.answers.chosen.connect(self._take)
        self.answers.answered.connect(self._note_answered)
        self.answers.current_changed.connect(self._went)
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
        self._forget()
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

    def _went(self, _unit: object) -> None:
        self._forget()
        self._show_words(force=True)

    def _forget(self) -> None:
        """Whoever goes somewhere means what is there, and not who answered before."""
        if not self.answers.going_on:
            self._last = None

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
        reason = translate("GoalsPage", "Reason"), translate("GoalsPage", "Why {unit} rejects it")
        reservation = (
            translate("GoalsPage", "Reservation"),
            translate("GoalsPage", "Reservation of {unit}"),
        )
        lifted = (
            translate("GoalsPage", "lifted by"),
            translate("GoalsPage", "What lifts the reservation of {unit}"),
        )
        asks = translate("GoalsPage", "asks it"), translate("GoalsPage", "Who asks {unit}")
        confirms = (
            translate("GoalsPage", "confirms"),
            translate("GoalsPage", "Who confirms it for {unit}"),
        )
        for field, label, (shown, name) in (
            (self.words, self.words_label, reason if no else reservation),
            (self.lifted, self.lifted_label, lifted),
            (self.who, self.who_label, asks if away else confirms),
        ):
            label.set_text(shown)
            field.setAccessibleName(name.format(unit=unit))
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
        if self._bridge.attempt(lambda state: edits.set_answer(state, goal.id, unit_id, answer)):
            self._note_hard(goal.id, unit_id, mark)

    def _note_answered(self, unit_id: Id, mark: Stance) -> None:
        if self._goal_id is not None:
            self._last = self._goal_id, unit_id
            self._note_hard(self._goal_id, unit_id, mark)

    def _note_hard(self, goal_id: Id, unit_id: Id, mark: Stance) -> None:
        if Position(mark.value) in _HARD:
            self._hard = goal_id, unit_id

    def _take_rest(self) -> None:
        """Everybody who is in the room and has not answered agrees; on to the next goal."""
        goal = self._goal()
        if goal is not None:
            self._bridge.attempt(lambda state: edits.answer_rest(state, goal))
            self.next_wanted.emit()

    def _ask_away(self, unit_id: Id) -> None:
        """Whether all of a unit have left: that is noted of its people, and of no answer."""
        state, stand, goal = self._bridge.state, self._stood.get(unit_id), self._goal()
        there = people_to_leave(state, unit_id)
        block = None if goal is None else state.find(Block, goal.block_id)
        away = stand is not None and stand.position is Position.AWAY
        if not away and block is not None and block.ended_at is not None:
            self._bridge.failed.emit(_ENDED)
            return
        if not away:
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

    def _toggle_confirm(self) -> None:
        """Of the answer behind which the round went on, else of the current one."""
        row = self.answers.current()
        current = None if row is None or self._goal_id is None else (self._goal_id, row.id)
        place = self._last or current
        stand = None if place is None else self._stand_of(*place)
        if stand is None or stand.given is None or stand.given.answer is Answer.OPEN:
            return
        given, ticked = stand.given, not stand.given.to_confirm
        unit_id = stand.unit.id if stand.unit is not None else Id("")
        self._bridge.attempt(
            lambda state: edits.set_to_confirm(state, given.goal_id, unit_id, ticked)
        )

    def _stand_of(self, goal_id: Id, unit_id: Id) -> Stand | None:
        state = self._bridge.state
        goal = state.find(Goal, goal_id)
        found = () if goal is None else stands(state, goal)
        return next((each for each in found if each.unit and each.unit.id == unit_id), None)

    def _to_last_words(self) -> None:
        """The words of the reservation or rejection that was given last, else of the current.

        Nobody else has words to type: a reservation that nobody made is not begun by a key.
        """
        row = self.answers.current()
        if self._hard is not None and self._is_hard(*self._hard):
            goal_id, unit_id = self._hard
            if goal_id != self._goal_id:
                self.goal_wanted.emit(goal_id)
            self.answers.set_current(unit_id)
        elif row is None or self._goal_id is None or not self._is_hard(self._goal_id, row.id):
            self._bridge.failed.emit(_NO_WORDS)
            return
        self._to_words()

    def _is_hard(self, goal_id: Id, unit_id: Id) -> bool:
        stand = self._stand_of(goal_id, unit_id)
        return stand is not None and stand.position in _HARD

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
