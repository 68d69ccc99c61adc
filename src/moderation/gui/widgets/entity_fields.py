# SPDX-License-Identifier: EUPL-1.2
"""Fields of one entity: each is described once, shows what is stored and writes back changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from moderation.domain import standing
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.said_days import SaidDay
from moderation.domain.texts import Message, untranslated
from moderation.gui.door import Door
from moderation.gui.texts import text
from moderation.gui.widgets.choices import SegmentedControl, SideChooser, Toggle
from moderation.gui.widgets.number_box import NumberBox
from moderation.gui.widgets.quiet import QuietLine, QuietText
from moderation.gui.widgets.read_line import DayLine, ReadLine, SaidDayLine

Read: TypeAlias = Callable[[Any], Any]
"""What a field shows of an entity."""

Put: TypeAlias = Callable[[Any], object]
"""The edit that is called with a field's new value."""

Options: TypeAlias = Sequence[tuple[str, Any]]


class Chooser(QComboBox):
    """A list that opens before anything is chosen.

    Passing somebody on the way to another one must not excuse them.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters look for what is wanted in the open list."""
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.showPopup()
        elif event.text().strip() and event.text().isprintable():
            self.showPopup()
            QApplication.sendEvent(self.view(), event)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around."""
        event.ignore()


class Fields:
    """The fields of a card.

    Args:
        holder: The widget that the fields lie on.
        current: The entity as it is now, or nothing; what a field shows is compared with it.
        write: Takes an attribute's name and its new value.
        refused: Takes the sentence about what cannot be read.

    Every field is made by a method that says what kind it is. ``key`` names the attribute that it
    shows and writes; ``read`` shows something else of the entity, and ``put`` takes the value
    where it is no plain attribute. A field that shows what is stored writes nothing.
    """

    def __init__(
        self,
        holder: QWidget,
        current: Callable[[], Any],
        write: Callable[[str, Any], object],
        refused: Callable[[Message], object] | None = None,
    ) -> None:
        self._holder = holder
        self._refused = refused
        self.current = current
        self._write = write
        self._shows: dict[str, Callable[[Any, bool], None]] = {}
        self.single_lines: dict[str, QuietLine] = {}

    def stands(self, _key: str, _value: Any) -> bool:
        """Whether another value would change words that a result is about."""
        return False

    def show(self, entity: Any, *, force: bool = False) -> None:
        """Show an entity; what is being typed stays unless ``force`` says otherwise."""
        for show in self._shows.values():
            show(entity, force)

    def _show_again(self, key: str, *, force: bool) -> None:
        entity = self.current()
        if entity is not None:
            self._shows[key](entity, force)

    def focus_line(self, place: int) -> None:
        """Go to one of the single lines, counted in the order in which they were made."""
        lines = list(self.single_lines.values())
        if 0 <= place < len(lines):
            lines[place].setFocus(Qt.FocusReason.TabFocusReason)

    def chain(self) -> None:
        """Let up and down go from each single line to the next one."""
        for place, line in enumerate(self.single_lines.values()):
            line.moved_on.connect(lambda by, at=place: self.focus_line(at + by))

    def _ways(
        self,
        key: str,
        read: Read | None,
        put: Put | None,
        *,
        always: bool = False,
        needed: bool = False,
    ) -> tuple[Read, Put]:
        """How a field reads its value, and how it writes one that is another than the stored."""

        def get(entity: Any) -> Any:
            return getattr(entity, key)

        found = read or get

        def take(value: Any) -> None:
            entity = self.current()
            if entity is None or (needed and value is None):
                return
            if always or value != found(entity):
                if put is None:
                    self._write(key, value)
                else:
                    put(value)

        return found, take

    # -- text --------------------------------------------------------------------------------

    def words(
        self,
        key: str,
        *,
        needed: bool = False,
        trim: bool = False,
        finished: bool = False,
        read: Read | None = None,
        put: Put | None = None,
        framed: bool = True,
        **look: Any,
    ) -> QuietLine:
        """One line, written while it is typed, or once it is ``finished``.

        Words that a result is about are written once they are finished: then is asked what the
        change means, and not at its first letter. What is ``needed`` is never written as blank:
        what was there before comes back.
        """
        line = QuietLine(self._holder, framed=framed, **look)
        get, take = self._ways(key, read, put)
        shown = ""
        waiting = _Waiting()

        def typed(words: str) -> None:
            # A line shows some texts otherwise than they are stored.
            if (needed and blank(words)) or words == (shown if finished else None):
                return
            value = trimmed(words) if needed or trim else words
            if finished or not waiting.holds(self, key, value):
                take(value)

        def left(words: str) -> None:
            if waiting.ended(self) and not (needed and blank(words)):
                take(trimmed(words) if needed or trim else words)

        def show(entity: Any, force: bool) -> None:  # noqa: FBT001 - as all of them
            nonlocal shown
            line.show_value(get(entity), force=force)
            if force or not line.hasFocus():
                shown = line.text()

        (line.done if finished else line.typed).connect(typed)
        line.done.connect(left)
        line.done.connect(lambda _words: self._show_again(key, force=needed))
        self.single_lines[key] = line
        self._shows[key] = show
        return line

    def lines(self, key: str, *, lines: int = 2, **look: Any) -> QuietText:
        """A few lines of fixed height, written while they are typed; see ``words``."""
        field = QuietText(self._holder, lines=lines, **look)
        field.setFixedHeight(field.minimumHeight())
        get, take = self._ways(key, None, None)
        waiting = _Waiting()

        def typed(words: str) -> None:
            if not waiting.holds(self, key, words):
                take(words)

        def left(words: str) -> None:
            if waiting.ended(self):
                take(words)

        field.typed.connect(typed)
        field.done.connect(left)
        self._shows[key] = lambda entity, force: field.show_value(get(entity), force=force)
        return field

    def reading(
        self,
        key: str,
        *,
        parse: Callable[[str], Any],
        say: Callable[[Any], str] = str,
        needed: bool = False,
        read: Read | None = None,
        put: Put | None = None,
        **look: Any,
    ) -> ReadLine:
        """One line that is read when it is finished: an amount, a name that is known."""
        line = ReadLine(self._holder, parse=parse, say=say, **look)
        self._read_into(key, line, *self._ways(key, read, put, needed=needed))
        return line

    def day(
        self,
        key: str,
        *,
        parse: Callable[[str], date | None],
        needed: bool = False,
        put: Put | None = None,
        **look: Any,
    ) -> DayLine:
        """One line for a day, with its calendar."""
        line = DayLine(self._holder, parse=parse, **look)
        self._read_into(key, line, *self._ways(key, None, put, needed=needed))
        return line

    def said_day(
        self,
        key: str,
        *,
        read: Read,
        parse: Callable[[str], SaidDay | None],
        put: Put,
        **look: Any,
    ) -> SaidDayLine:
        """One line for a day and how exactly it was said, with its calendar; see ``day``."""
        line = SaidDayLine(self._holder, parse=parse, **look)
        self._read_into(key, line, *self._ways(key, read, put, needed=True))
        return line

    def _read_into(self, key: str, line: ReadLine, get: Read, take: Put) -> None:
        line.entered.connect(take)
        self.single_lines[key] = line
        if self._refused is not None:
            line.refused.connect(self._refused)
        self._shows[key] = lambda entity, force: line.show_stored(get(entity), force=force)

    # -- choices -----------------------------------------------------------------------------

    def number(
        self, key: str, least: int, most: int, *, width: int, name: str, put: Put | None = None
    ) -> NumberBox:
        """A whole number with its arrows."""
        box = NumberBox(self._holder)
        box.setRange(least, most)
        box.setFixedWidth(width)
        box.setAccessibleName(name)
        get, take = self._ways(key, None, put)
        shown = box.value()

        def show(entity: Any, _force: bool) -> None:  # noqa: FBT001 - as all of them
            nonlocal shown
            with QSignalBlocker(box):
                box.setValue(get(entity))
            shown = box.value()

        def changed(value: int) -> None:
            # What is stored may lie outside of what can be chosen.
            if value != shown:
                take(value)

        box.valueChanged.connect(changed)

        self._shows[key] = show
        return box

    def pick(
        self,
        key: str,
        options: Options | Callable[[Any], Options],
        *,
        kind: type[QComboBox] = QComboBox,
        letters: int = 0,
        name: str = "",
        put: Put | None = None,
    ) -> QComboBox:
        """One of many: words with what they stand for, or what gives them for an entity.

        With ``letters`` it may be so narrow: the open list shows all of its words.
        """
        box = kind(self._holder)
        box.setAccessibleName(name)
        if letters:
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(letters)
        get, take = self._ways(key, None, put)
        shown = -1

        def show(entity: Any, _force: bool) -> None:  # noqa: FBT001 - as all of them
            nonlocal shown
            offered = list(options(entity) if callable(options) else options)
            with QSignalBlocker(box):
                if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] != offered:
                    box.clear()
                    for words, value in offered:
                        box.addItem(words, value)
                values = [value for _words, value in offered]
                # What is offered no longer is shown as nothing, where that can be chosen.
                other = 0 if None in values else -1
                found = get(entity)
                shown = values.index(found) if found in values else other
                box.setCurrentIndex(shown)

        def chosen(place: int) -> None:
            if place != shown:
                take(box.itemData(place))
            self._show_again(key, force=True)

        box.activated.connect(chosen)
        self._shows[key] = show
        return box

    def segments(
        self, key: str, kinds: Any, *, name: str = "", put: Put | None = None
    ) -> SegmentedControl:
        """One of a few that have a ``message`` each, side by side.

        Choosing what is chosen already says it anew: who left is present again.
        """
        options = [(kind, text(kind.message)) for kind in kinds]
        control = SegmentedControl(self._holder, options=options, name=name)
        get, take = self._ways(key, None, put, always=True)
        control.changed.connect(take)
        self._shows[key] = lambda entity, _force: control.set_value(get(entity))
        return control

    def side(
        self, key: str = "side", *, needed: bool = False, put: Put | None = None
    ) -> SideChooser:
        """Whose it is; what has to be somebody's shows its side again."""
        control = SideChooser(self._holder)
        get, take = self._ways(key, None, put, needed=needed)

        def chosen(side: object) -> None:
            take(side)
            self._show_again(key, force=True)

        control.changed.connect(chosen)
        self._shows[key] = lambda entity, _force: control.set_side(get(entity))
        return control

    def tick(self, key: str, words: str = "", *, put: Put | None = None) -> Toggle:
        """Yes or no."""
        toggle = Toggle(self._holder, text=words)
        get, take = self._ways(key, None, put)
        toggle.clicked.connect(lambda: take(toggle.isChecked()))
        self._shows[key] = lambda entity, _force: toggle.setChecked(get(entity))
        return toggle


class _Waiting:
    """Whether what was typed into a field waits until the field is left, and for which entity."""

    def __init__(self) -> None:
        self._about: Id | None = None

    def holds(self, fields: Fields, key: str, value: Any) -> bool:
        """Let a value wait if it has to; tells whether it does."""
        self._about = fields.current().id if fields.stands(key, value) else None
        return self._about is not None

    def ended(self, fields: Fields) -> bool:
        """The field is left: whether something waited for what is shown still."""
        about, self._about = self._about, None
        entity = fields.current()
        return about is not None and entity is not None and entity.id == about


class StoredFields(Fields):
    """The fields of an entity of the open workshop: its edits are performed on it.

    Args:
        kind: The class of the entity.
        current_id: The id of what is shown.
        edit: The edit that takes attributes by their names, where there is one.
    """

    def __init__(
        self,
        holder: QWidget,
        bridge: Door,
        kind: type,
        current_id: Callable[[], Id | None],
        edit: Callable[..., Step] | None = None,
    ) -> None:
        super().__init__(
            holder,
            lambda: bridge.state.find(kind, current_id()),
            lambda key, value: edit is not None and self.perform(edit, **{key: value}),
            bridge.failed.emit,
        )
        self._bridge = bridge

    def stands(self, key: str, value: Any) -> bool:
        """Whether another value would change words that a result is about."""
        entity = self.current()
        if not isinstance(value, str) or not isinstance(getattr(entity, key, None), str):
            return False
        step = Step(untranslated(key), replaced(entity, **{key: value}))
        return bool(standing.changed(self._bridge.state, step))

    def perform(self, edit: Callable[..., Step], *values: Any, **named: Any) -> bool:
        """Perform an edit of what is shown; whether the user's world allowed it."""
        entity, bridge = self.current(), self._bridge
        return entity is not None and bridge.attempt(
            lambda state: edit(state, entity.id, *values, **named)
        )

    def takes(self, edit: Callable[..., Step]) -> Put:
        """What performs an edit with a field's value."""
        return lambda value: self.perform(edit, value)
