# SPDX-License-Identifier: EUPL-1.2
"""The closing round: what is missing anywhere, as one list that is worked off by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidgetItem, QWidget

from moderation import registry
from moderation.domain.amounts import parse_figure
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, squashed
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.fixed import typed_day
from moderation.gui.boxes import row
from moderation.gui.bridge import Bridge
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Dialog, PlainLabel, announce
from moderation.gui.widgets.read_line import UnderstoodNote, limit, say_day
from moderation.gui.widgets.rows import prepare_view
from moderation.gui.widgets.tick_list import OutlinedList
from moderation.minutes.gap import EmptyField, Lacking, MendingPlace, ReadAs
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate
FILL = QT_TRANSLATE_NOOP("ClosingRound", "Say what was missing")
_LONGEST = 2000
_POINT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Point:
    """One line of the list: what the house misses, and of which thing."""

    what: Message
    number: int
    lacking: Lacking
    place: MendingPlace

    @property
    def key(self) -> tuple[str, Id, str]:
        """The same point before and after something else was typed."""
        return self.what.source, self.lacking.id, self.lacking.title


def _points(state: State) -> list[_Point]:
    """Everything that is missing and can be typed, in the order of the check list."""
    return [
        _Point(gap.message, number, lacking, gap.place)
        for gap in registry.gaps(MinutesView(state))
        for number, lacking in enumerate(gap.lacking)
        if lacking.fields
    ]


def work_off(bridge: Bridge, parent: QWidget) -> None:
    """Ask for everything that is missing (Ctrl+F12)."""
    ClosingRoundDialog(bridge, parent).answered()


class ClosingRoundDialog(Dialog):
    """What is missing: type, Enter, next. What stays open stays on the list.

    What was complete before is not listed; what was completed here is ticked, so that the room sees
    how far it is.
    """

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            title=translate("ClosingRound", "Closing round: what is still missing"),
            note=translate(
                "ClosingRound",
                "Type, Enter, next. Ctrl+Enter leaves it open, Page Up and Page Down choose.",
            ),
            main=translate("ClosingRound", "Done"),
            cancel="",
            enter=False,
            size=(980, 640),
        )
        self._bridge = bridge
        self._all = _points(bridge.state)
        self._fields: list[tuple[EmptyField, QLineEdit]] = []
        self._shown: tuple[str, Id, str] | None = None
        self.count = PlainLabel(self, weight=SEMIBOLD, size=Size.SECTION)
        self.list = OutlinedList(self)
        prepare_view(self.list)
        self.list.setAccessibleName(translate("ClosingRound", "What is still missing"))
        self.name = PlainLabel(self, weight=SEMIBOLD, size=Size.SECTION, wrap=True)
        self.form = QWidget(self)
        self._grid = QGridLayout(self.form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.take_button = Button(
            self, text=translate("ClosingRound", "Take over, next"), on_click=self.take_over
        )
        self.leave_button = Button(
            self, text=translate("ClosingRound", "Stays open"), on_click=self.leave_open
        )
        self.content.addWidget(self.count)
        self.content.addWidget(self.list, 1)
        self.content.addWidget(self.name)
        self.content.addWidget(self.form)
        self.content.addLayout(row(self.take_button, self.leave_button, None, gap=Space.XS))
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _item: self._to_first())
        bridge.changed.connect(self._changed)
        bridge.failed.connect(self._failed)
        self._fill()
        self.list.setCurrentRow(0)
        self._chosen(self.list.currentRow())

    # -- what is shown -------------------------------------------------------------------------

    def _open(self) -> dict[tuple[str, Id, str], _Point]:
        return {point.key: point for point in _points(self._bridge.state)}

    def _fill(self) -> None:
        """The lines, in the order in which they were found; rows stay where they are."""
        still = self._open()
        known = {point.key for point in self._all}
        self._all += [point for key, point in still.items() if key not in known]
        with QSignalBlocker(self.list):
            for at, point in enumerate(self._all):
                if at == self.list.count():
                    self.list.addItem(QListWidgetItem())
                item = self.list.item(at)
                done = point.key not in still
                words = self._line(point, done=done)
                if item.text() != words:
                    item.setText(words)
                item.setForeground(DESK.ink3 if done else DESK.ink)
        finished = sum(point.key not in still for point in self._all)
        count = len(self._all)
        if count:
            words = translate("ClosingRound", "{done} of %n dealt with", "", count)
            self.count.setText(words.format(done=finished))
        else:
            self.count.setText(translate("ClosingRound", "Nothing is missing."))
        for part in (self.list, self.form, self.name, self.take_button, self.leave_button):
            part.setVisible(bool(count))

    def take_colours(self) -> None:
        """Items hold copies."""
        self._fill()

    def _line(self, point: _Point, *, done: bool) -> str:
        kind, title = text(point.lacking.kind), trimmed(point.lacking.title)
        asked = "" if done else " ".join(text(each.question) for each in point.lacking.fields)
        sign = "✓" if done else "○"
        return f"{sign}  {kind}: {title}  {asked}".rstrip()

    def _chosen(self, at: int) -> None:
        """Make the fields of another point."""
        if not 0 <= at < len(self._all):
            return
        point = self._all[at]
        current = self._open().get(point.key)
        self._shown = point.key
        while self._grid.count():
            laid = self._grid.takeAt(0)
            part = None if laid is None else laid.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._fields = []
        self.say("")
        self.name.setText(f"{text(point.lacking.kind)}: {trimmed(point.lacking.title)}")
        self.take_button.setEnabled(current is not None)
        for place, field in enumerate(current.lacking.fields if current is not None else ()):
            line = self._made(field)
            limit(line, _LONGEST)
            line.setAccessibleName(text(field.question))
            label = PlainLabel(self.form, text=text(field.question), colour=DESK.ink2)
            label.setBuddy(line)
            line.returnPressed.connect(lambda at=place: self._entered(at))
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(line, place, 1)
            for part in (label, line):
                part.show()  # what is not shown yet cannot take the keyboard
            self._fields.append((field, line))
        tab_as_read(self)
        self._to_first()
        # The list has another height beside other fields.
        self.content.activate()
        self.list.scrollToItem(self.list.item(at))

    def _made(self, field: EmptyField) -> QLineEdit:
        """A line; one for a day shows what is understood."""
        line = QLineEdit(self.form)
        if field.read_as is ReadAs.DAY:
            UnderstoodNote(line, self._understood)
        return line

    def _understood(self, words: str) -> str:
        day = typed_day(self._bridge.state, words, self._bridge.now)
        return "" if day is None else say_day(day)

    def _to_first(self) -> None:
        if self._fields:
            self._fields[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, changed: Changed) -> None:
        self._fill()
        if changed.way is not Way.DO:
            self._chosen(self.list.currentRow())

    def _failed(self, message: Message) -> None:
        self.say(text(message))

    # -- working it off ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter leaves open, Page Up and Down choose, undo takes a point back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Undo):
            self._bridge.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._bridge.redo()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.leave_open()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._go(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _entered(self, at: int) -> None:
        """Enter: the next field of the point, after the last one the next point."""
        if at + 1 < len(self._fields):
            self._fields[at + 1][1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_over()

    def take_over(self) -> None:
        """Store what was typed, in one step, and go on; what cannot be read stays for mending."""
        typed = [(field, line) for field, line in self._fields if not blank(line.text())]
        if not typed:
            self.leave_open()
            return
        self.say("")
        words = [(field, line.text()) for field, line in typed]
        if not self._bridge.attempt(lambda state: self._step(state, words)):
            typed[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        still = self._open().get(self._shown) if self._shown is not None else None
        if still is not None:
            self._chosen(self.list.currentRow())  # some of its fields are empty yet
            return
        announce(self, self.count.text())
        self._next()

    def _step(self, state: State, words: list[tuple[EmptyField, str]]) -> Step:
        steps = []
        for field, typed in words:
            steps.append(field.put(state, _READERS[field.read_as](state, typed, self._bridge)))
            state = state.apply(steps[-1])
        whole = squashed(steps)
        return Step(FILL, whole.changes)

    def leave_open(self) -> None:
        """The point stays as it is."""
        self._next()

    def _next(self) -> None:
        """The next point that is open, from the top after the last; without one the button."""
        still, here = self._open(), self.list.currentRow()
        places = [at for at, point in enumerate(self._all) if point.key in still]
        if not places:
            self._chosen(here)
            self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.list.setCurrentRow(next((at for at in places if at > here), places[0]))
        self._to_first()

    def _go(self, by: int) -> None:
        at = self.list.currentRow() + by
        if 0 <= at < self.list.count():
            self.list.setCurrentRow(at)


def _words(_state: State, typed: str, _bridge: Bridge) -> str:
    return trimmed(typed)


def _day(state: State, typed: str, bridge: Bridge) -> Any:
    return typed_day(state, typed, bridge.now)


def _figure(_state: State, typed: str, _bridge: Bridge) -> Any:
    return parse_figure(typed)


_READERS: dict[ReadAs, Callable[[State, str, Bridge], Any]] = {
    ReadAs.WORDS: _words,
    ReadAs.OWNER: _words,
    ReadAs.DAY: _day,
    ReadAs.FIGURE: _figure,
}
