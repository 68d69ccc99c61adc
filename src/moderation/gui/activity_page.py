# SPDX-License-Identifier: EUPL-1.2
"""The frame of every page: what is the same about them, so that each says what is new about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from moderation.domain.entity import Stored
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.workshop import Status
from moderation.gui.boxes import Part, boxed, column, fill
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands, added_within
from moderation.gui.tab_order import tab_as_read
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, ElidingLabel, EmptyState
from moderation.gui.widgets.quiet import LEAVING, QuietLine, QuietText
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """The room around and between the parts of a page, in px.

    Of two numbers the second one holds in a window that is too low for the first.
    """

    low: int = 700
    """Below this height the page saves room."""
    gap: tuple[int, int] = (Space.S, Space.XS)
    left: int = Space.L
    right: int = Space.L
    top: tuple[int, int] = (Space.L, Space.M)
    bottom: tuple[int, int] = (Space.L, Space.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptySign:
    """What a page says while nothing is on it yet: one sentence, and at most two ways to begin.

    ``on_letter`` opens the field in which the first item is named, where it has one of its own.
    """

    icon: str
    title: str
    text: str
    action: str = ""
    on_click: Callable[[], object] | None = None
    other: str = ""
    on_other: Callable[[], object] | None = None
    on_letter: Callable[[], object] | None = None


class ActivityPage(QWidget):
    """The work area of one block.

    A page names the ``kinds`` of what it shows, reads ``bridge.state`` in ``show_state`` whenever
    one of them changed, and changes it with ``bridge.attempt``. It says what of it belongs on the
    wall; ``wall_item_changed`` is sent when that is something else than before, and ``stepped``
    carries a step that concerns the page once it is shown.
    """

    kinds: ClassVar[tuple[type[Stored], ...]] = ()
    air: ClassVar[Air] = Air()
    least: ClassVar[tuple[int, int] | None] = None
    """Width and height that suffice, where lists scroll instead of asking for room."""

    wall_item_changed = Signal()
    stepped = Signal(object)
    type_elsewhere = Signal(str)
    """A letter was typed that means no command here; the capture bar takes it, and the keyboard."""
    vote_asked = Signal()
    """The room wants to vote on what is here (F10)."""
    sheet_asked = Signal()
    """What was found here is wanted on one page, as a PDF."""
    paper_asked = Signal(object, str)
    """A paper is wanted as a PDF: what makes its document, and what it is called."""
    left = Signal()
    """Back to the block's own page, where this one stands beside it."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.block_id = block_id
        self._on_wall: WallItem | None = None
        self.resize(862, 772)
        self.page_layout = QVBoxLayout(self)
        if self.least is not None:
            self.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        bridge.changed.connect(self._hear)
        bridge.failed.connect(self._refused)

    def lay_out(self, *parts: Part) -> None:
        """Put the parts of the page below each other."""
        fill(self.page_layout, parts)

    # -- what is shown ---------------------------------------------------------------------

    def concerns(self, kinds: frozenset[str]) -> bool:
        """Whether a change of these kinds can be seen here."""
        return not kinds.isdisjoint(kind.kind for kind in self.kinds)

    def _hear(self, changed: Changed) -> None:
        if self.concerns(changed.step.kinds):
            self.refresh(force=changed.way is not Way.DO)
            self.stepped.emit(changed.step)

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now; after undo (``force``) also where somebody is typing."""
        self.show_state(force=force)
        self.tell_wall()

    def show_state(self, *, force: bool) -> None:
        """Show what is stored now. Models over entities do it by themselves."""

    def _refused(self) -> None:
        """Released words stay: no field goes on showing what was typed over them."""
        if self.bridge.state.workshop.status is not Status.APPROVED:
            return
        for line in self.findChildren(QuietLine):
            line.put_back()
        for words in self.findChildren(QuietText):
            words.put_back()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows what is read."""
        super().showEvent(event)
        tab_as_read(self)

    # -- the wall --------------------------------------------------------------------------

    def wall_item(self) -> WallItem | None:
        """What is selected here, as something for the wall (F7)."""
        return None

    def tell_wall(self) -> None:
        """Send ``wall_item_changed`` if something else is selected than before."""
        item = self.wall_item()
        if item != self._on_wall:
            self._on_wall = item
            self.wall_item_changed.emit()

    def to_wall(self) -> None:
        """Show the room what is selected here."""
        self.bridge.show_on_wall(self.wall_item())

    def button_to_wall(self) -> Button:
        """The button that does what F7 does."""
        words = translate("ActivityPage", "To the wall")
        return Button(self, text=words, icon="wall", key="F7", on_click=self.to_wall)

    # -- how much room there is ------------------------------------------------------------

    @property
    def is_low(self) -> bool:
        """Whether the page has to save room."""
        return self.height() < self.air.low

    def arrange(self) -> None:
        """Keep as much air as there is room for."""
        air, low = self.air, self.is_low
        self.page_layout.setContentsMargins(air.left, air.top[low], air.right, air.bottom[low])
        self.page_layout.setSpacing(air.gap[low])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window saves room."""
        super().resizeEvent(event)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """What suffices, or what the parts ask for."""
        return super().minimumSizeHint() if self.least is None else QSize(*self.least)

    # -- what the window asks --------------------------------------------------------------

    def chosen(self) -> frozenset[Id]:
        """What is selected here, where several things can be."""
        return frozenset()

    def go_to(self, entity_id: Id) -> None:
        """Show one thing of this page, where it knows it."""
        del entity_id

    def keyboard(self) -> QWidget:
        """What is worked on with the keyboard now."""
        return self

    def focus_work(self) -> None:
        """Take the keyboard (F2)."""
        self.keyboard().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin(self) -> None:
        """Begin with the first thing there is to do, for a page that leads through them."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on the page yet."""
        return False

    def begin_with(self, letter: str) -> bool:
        """Begin the first item with a letter, while the page is empty and has the keyboard.

        Tells whether the page begins that way; otherwise the letter is the capture bar's.
        """
        del letter
        return False

    def edit_current(self) -> bool:
        """Into the words of what is selected (F2 while the page has the keyboard).

        Tells whether there is such a thing here; otherwise F2 leads back to the capture bar.
        """
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc leave the field that they were pressed in, where it does not use them."""
        field = QApplication.focusWidget()
        if (
            event.key() in LEAVING
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(field, (QuietLine, QuietText))
            and self.isAncestorOf(field)
        ):
            self._leave(field, back=event.key() == Qt.Key.Key_Escape)
            return
        if added_within(self, event, hidden=self.is_empty):
            return
        super().keyPressEvent(event)

    def _leave(self, field: QuietLine | QuietText, *, back: bool) -> None:
        """Out of a field, ``back`` without what is not stored of it.

        A field for something new keeps the keyboard at Enter, and so does one with what cannot
        be read.
        """
        if back:
            field.put_back()
        elif isinstance(field, QuietLine) and (not field.follows or field.property("fault")):
            return
        self.focus_work()
        if QApplication.focusWidget() is field:
            self.type_elsewhere.emit("")

    def tools(self) -> Commands:
        """What works wherever the keyboard is in the view, the rail and the capture bar too."""
        return Commands([])

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a single-key command of this page; tells whether the key was one."""
        del event
        return False


class BlockPage(ActivityPage):
    """A page below its block's title: one of several places, or a sign while there is nothing."""

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.title = ElidingLabel(self, size=Size.TITLE, weight=SEMIBOLD)
        self.stack = QStackedWidget(self)
        self.empty: EmptyState | None = None
        self._sign: EmptySign | None = None
        self._empty_column = column()
        self.empty_place = boxed(self._empty_column)
        self._first = self.empty_place
        self.stack.addWidget(self.empty_place)

    def add_place(self, *parts: Part, gap: int = 0) -> QWidget:
        """One more place, its parts below each other."""
        return self.add_box(boxed(column(*parts, gap=gap)))

    def add_box(self, place: QWidget) -> QWidget:
        """One more place."""
        self.stack.insertWidget(self.stack.count() - 1, place)
        if self._first is self.empty_place:
            self._first = place
        return place

    def sign(self) -> EmptySign | None:
        """What is to be said because there is nothing here yet."""
        return None

    def place(self) -> QWidget:
        """Where the work is, as far as there is any."""
        return self._first

    @property
    def is_empty(self) -> bool:
        """Whether the page shows nothing but its sign."""
        return self.stack.currentWidget() is self.empty_place

    def refresh(self, *, force: bool = False) -> None:
        """Show the block as it is now, as long as there is one."""
        block = self.bridge.state.any_of(self.block_id)
        if block is None:
            return
        self.title.set_text(block.title)
        self.show_state(force=force)
        self.show_place()
        self.tell_wall()

    def show_place(self) -> None:
        """Show the place where the work is, or the sign."""
        sign = self.sign()
        if sign is None:
            self.stack.setCurrentWidget(self.place())
            return
        if sign != self._sign:
            self._put_up(sign)
        self.stack.setCurrentWidget(self.empty_place)

    def _put_up(self, sign: EmptySign) -> None:
        if self.empty is not None:
            self._empty_column.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
        self._sign = sign
        self.empty = EmptyState(
            self,
            icon=sign.icon,
            title=sign.title,
            text=sign.text,
            action=sign.action,
            on_click=sign.on_click,
            other=sign.other,
            on_other=sign.on_other,
        )
        self._empty_column.addWidget(self.empty)

    def begin_with(self, letter: str) -> bool:
        """Open the field of the first item; the letter is the first one in it."""
        sign = self._sign
        focus = QApplication.focusWidget()
        here = self.is_empty and focus is not None and self.empty_place.isAncestorOf(focus)
        if not here or letter.isspace() or sign is None or sign.on_letter is None:
            return False
        sign.on_letter()
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            field.insert(letter)
        return True

    def focus_work(self) -> None:
        """Take the keyboard (F2): into the work, or to the button that begins it."""
        if self.is_empty and self.empty is not None and self.empty.button is not None:
            self.empty.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_place()

    def focus_place(self) -> None:
        """Give the place that is shown the keyboard."""
        super().focus_work()
