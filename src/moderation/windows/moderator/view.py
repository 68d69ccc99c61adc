# SPDX-License-Identifier: EUPL-1.2
"""The moderator's view: rail, work area, desk, capture bar. It knows no activity by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, current_block
from moderation.features.capture.model import EntryKind
from moderation.features.capture.parking import unsettled
from moderation.features.votes.page.wording import Rewordings
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.theme import widened
from moderation.gui.tokens import Size
from moderation.gui.widgets import Button, IconButton
from moderation.settings import Settings
from moderation.windows.groups.sign import Signs
from moderation.windows.minutes.check import Lead, MendingPlace
from moderation.windows.moderator.attending import Attending
from moderation.windows.moderator.capture_bar import CaptureBar
from moderation.windows.moderator.capture_keys import HandedOn, SideKey, Target
from moderation.windows.moderator.catch_up import CatchUpDialog
from moderation.windows.moderator.closing import ParkingDialog
from moderation.windows.moderator.closing_round import work_off
from moderation.windows.moderator.desk import Desk
from moderation.windows.moderator.keys import groups
from moderation.windows.moderator.opening import Opening
from moderation.windows.moderator.overnight import Overnight
from moderation.windows.moderator.pages_beside import PagesBeside
from moderation.windows.moderator.rail import Rail
from moderation.windows.moderator.voice import Voice
from moderation.windows.moderator.work_area import WIDE, WorkArea, width_beside
from moderation.windows.top_bar import TopBar
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.pages import VOTES, can_vote, make_page

if TYPE_CHECKING:
    from moderation.windows.minutes.beside import MinutesBeside

translate = QCoreApplication.translate
NARROW = 1440
"""Below this width of the window, rail and desk are narrower, in px."""

LOW = 860
"""Below this height of the window, the notes are lower, in px."""

LOWEST = 680
"""Below this one the miniature is smaller as well: a small laptop with enlarged letters."""

LEAST_HIGH = 540
"""The least height: what is left of 768 px at 125 % beside the system's own bars."""


class ModeratorView(QWidget):
    """One workshop on the moderator's screen.

    ``left`` asks for the library, ``minutes_asked`` for the minutes, ``prepare_asked`` for the
    preparation; ``closed`` says that the day is over; ``single_toggled`` puts the wall over the
    only display; ``led`` carries the way to something that the minutes tell, as a ``Lead``.
    """

    left = Signal()
    minutes_asked = Signal()
    prepare_asked = Signal()
    closed = Signal()
    single_toggled = Signal()
    led = Signal(object)
    handbook = "workshop-leiten"
    """The page of the handbook that tells of this view, where the block's own page has none."""

    def __init__(
        self, bridge: Bridge, feed: WallFeed, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pages: dict[Id, ActivityPage] = {}
        self._kinds: dict[Id, str] = {}
        self._votes: dict[Id, ActivityPage] = {}
        self._block_id: Id | None = None
        self._rewordings = Rewordings(bridge, self)
        self._opening = Opening(bridge, self)
        self.top_bar = TopBar(bridge, self)
        self.top_bar.back.connect(self.left)
        self.prepare = Button(
            self, text=translate("Moderator", "Preparation"), on_click=self.prepare_asked.emit
        )
        words = translate("Moderator", "Minutes")
        self.minutes = Button(self, text=words, icon="doc", on_click=self.minutes_asked.emit)
        self.minutes.setToolTip(key_text("Ctrl+P"))
        self.minutes_beside = IconButton(self, icon="split", on_click=self.toggle_minutes)
        self.minutes_beside.set_name(
            translate("Moderator", "Minutes beside the work"), key_text("Ctrl+Shift+P")
        )
        self.top_bar.add_action(self.prepare)
        self.top_bar.add_action(self.minutes_beside)
        self.top_bar.add_action(self.minutes)
        self.rail = Rail(bridge, self)
        self.area = WorkArea(self)
        self.desk = Desk(bridge, feed, settings, self)
        self.beside: MinutesBeside | None = None
        self.signs = Signs(bridge, self)
        self.bar = CaptureBar(bridge, self)
        self._pages_beside = PagesBeside(bridge, self.area, self.bar.type)
        self._handed_on = HandedOn(self.bar)
        self.attending = Attending(bridge, self)
        self._voice = Voice(bridge, self, self.desk.pill)
        self.overnight = Overnight(bridge, self.rail, self.attending, self)
        self._lay_out()
        self.rail.block_chosen.connect(self.show_block)
        self.rail.record_chosen.connect(self.show_record)
        self.rail.read_back_asked.connect(self.read_back)
        self.rail.start_asked.connect(self.start_workshop)
        self.rail.start_asked.connect(self.attending.ask_once)
        self.rail.close_asked.connect(self.close_workshop)
        self.rail.catch_up_asked.connect(self.catch_up)
        self.bar.escaped.connect(self._escape)
        self.desk.single_toggled.connect(self.single_toggled)
        bridge.changed.connect(self._on_changed)
        self._add_keys()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
            self._watch(None, app.focusWidget())
        self._show_first()
        self.bar.focus()

    def _lay_out(self) -> None:
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.area, 1)
        middle.addWidget(self.desk)
        column = QVBoxLayout(self)
        # Lower, everything is smaller; but only once it is that low.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.signs)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        self._fit(NARROW)

    def _fit(self, width: int) -> None:
        narrow = width < NARROW
        self.rail.set_width(widened(Size.RAIL_NARROW if narrow else Size.RAIL))
        self.desk.set_width(widened(Size.DESK_NARROW if narrow else Size.DESK))
        self.bar.set_compact(compact=narrow)
        shown = self.beside is not None and not self.beside.isHidden()
        if self.beside is not None:
            self.beside.setFixedWidth(width_beside(width))
        # Where there is no room for both, the minutes take the desk's place; its keys still work.
        self.desk.setVisible(not shown or width >= WIDE)

    def minimumSizeHint(self) -> QSize:
        """As low as the smallest screen."""
        return QSize(super().minimumSizeHint().width(), LEAST_HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows have narrow panels."""
        self._fit(event.size().width())
        height = event.size().height()
        self.desk.set_low(low=height < LOW, lowest=height < LOWEST)
        super().resizeEvent(event)

    def _add_keys(self) -> None:
        chosen = [Target(self.bar, kind).choose for kind in EntryKind]
        chosen += [SideKey(self.bar, side).choose for side in Side]
        turns = self.desk.turns
        turned = (turns.politics, turns.administration, turns.others)
        runs: dict[str, Callable[[], object]] = {
            "F2": self.switch_focus,
            "F4": self.show_record,
            "F5": self.catch_up,
            "F6": self.rail.end_block,
            "Shift+F4": partial(self.show_beside, "speakers"),
            "Shift+F6": self.attending.ask,
            "F7": self.show_selection,
            "F10": self.vote,
            "F12": self.read_back,
            "Ctrl+F12": partial(work_off, self._bridge, self),
            "Shift+F12": partial(self.show_beside, "evaluation"),
            **self.desk.runs(),
            "Ctrl+P": self.minutes_asked.emit,
            "Ctrl+Shift+P": self.toggle_minutes,
            "Ctrl+T": self.type_in,
            **{f"Ctrl+{number}": run for number, run in enumerate(chosen, 1)},
            **{f"Alt+{number}": run for number, run in enumerate(turned, 6)},
        }
        shows, door = self._pages_beside.shows, self.signs.door
        self.key_groups = groups(self._bridge, self, runs, self._has_selection, shows, door)
        for group in self.key_groups:
            group.bind(self)

    def _has_selection(self) -> bool:
        return self.page is not None and self.page.wall_item() is not None

    # -- what is on screen -------------------------------------------------------------------

    @property
    def page(self) -> ActivityPage | None:
        """The page in the work area."""
        page = self.area.currentWidget()
        return page if isinstance(page, ActivityPage) else None

    @property
    def block_id(self) -> Id | None:
        """The block in the work area."""
        return self._block_id

    def _show_first(self) -> None:
        state = self._bridge.state
        block = current_block(state) or next(iter(state.of(Block)), None)
        if block is not None:
            self.show_block(block.id)

    def show_block(self, block_id: str) -> None:
        """Put a block into the work area; the wall follows if it is the running one."""
        key = Id(block_id)
        block = self._bridge.state.find(Block, key)
        if block is None:
            return
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._made(block.activity, key)
            self._kinds[key] = block.activity
        self._block_id = key
        self.area.setCurrentWidget(page)
        self.rail.show_block(key)
        self.desk.show_block(key)
        self.bar.show_block(key)
        if self.beside is not None:
            self.beside.follow(key)

    def _made(self, room: str, block_id: Id) -> ActivityPage:
        page = make_page(room, self._bridge, block_id)
        page.type_elsewhere.connect(self.bar.type)
        page.wall_item_changed.connect(self._selection_changed)
        page.stepped.connect(self._page_changed)
        page.vote_asked.connect(self.vote)
        page.left.connect(self._back_to_block)
        self.area.take_in(page)
        return page

    def vote(self) -> None:
        """A vote on what is in the work area, or one that is there already; and back (F10)."""
        if self._block_id is None or not can_vote(self._bridge):
            return
        if self.page is not None and self.page in self._votes.values():
            self._back_to_block()
            return
        from moderation.windows.moderator.vote_on import VoteDialog

        chosen = self.page.chosen() if self.page is not None else frozenset()
        dialog = VoteDialog(self._bridge, self._block_id, chosen, self)
        if dialog.answered() and dialog.poll_id is not None:
            self.show_vote(dialog.poll_id)

    def show_vote(self, poll_id: Id) -> None:
        """One vote of the block in the work area, beside the block's own page."""
        key = self._block_id
        block = self._bridge.state.find(Block, key)
        if key is None or block is None:
            return
        if block.activity == VOTES:
            self.show_block(key)
            page = self._pages[key]
        else:
            if key not in self._votes:
                self._votes[key] = self._made(VOTES, key)
            page = self._votes[key]
            self.area.setCurrentWidget(page)
        page.go_to(poll_id)
        page.focus_work()

    def _back_to_block(self) -> None:
        if self._block_id is not None:
            self.show_block(self._block_id)
            if self.page is not None:
                self.page.focus_work()

    def show_record(self) -> None:
        """Everything that was taken down, and back (F4)."""
        if self._pages_beside.shows("capture"):
            self._escape()
        elif self._block_id is not None:
            self._pages_beside.show("capture", self._block_id)

    def read_back(self) -> None:
        """Read back what was agreed, here and on the wall (F12)."""
        if self._block_id is not None:
            self._pages_beside.show("approval", self._block_id).begin()

    def open_record(self) -> None:
        """Everything that was taken down, whatever was on screen before."""
        if not self._pages_beside.shows("capture"):
            self.show_record()

    def show_beside(self, room: str) -> None:
        """Speakers (Shift+F4) or evaluation (Shift+F12), with the keyboard in it; and back."""
        if self._pages_beside.shows(room):
            self._escape()
            self.bar.focus()
        elif self._block_id is not None:
            self._pages_beside.show(room, self._block_id).begin()

    def toggle_minutes(self) -> None:
        """Keep the minutes beside the work, or take them away (Ctrl+Shift+P)."""
        if self.beside is None:
            from moderation.windows.minutes.beside import MinutesBeside

            self.beside = MinutesBeside(self._bridge, self)
            self.beside.hide()
            self.beside.left.connect(self.toggle_minutes)
            self.beside.whole_asked.connect(self.minutes_asked)
            self.beside.led.connect(self.led)
            self.beside.follow(self._block_id)
            self._middle.addWidget(self.beside)
        hidden, focus = self.beside.isHidden(), QApplication.focusWidget()
        if not hidden and focus is not None and self.beside.isAncestorOf(focus):
            self.bar.focus()
        self.beside.setVisible(hidden)
        self._fit(self.width())

    def lead(self, to: Lead) -> None:
        """Show what the minutes tell where it is kept, with the keyboard on it."""
        if to.place is MendingPlace.RECORD:
            self.open_record()
        elif to.block_id is not None:
            self.show_block(to.block_id)
            if to.place is MendingPlace.VOTE and to.item_id is not None:
                self.show_vote(to.item_id)
                return
        if self.page is not None and to.item_id is not None:
            self.page.go_to(to.item_id)
            self.page.focus_work()

    def show_selection(self) -> None:
        """What is selected in the work area goes to the wall (F7)."""
        if self.page is not None:
            self.desk.show_item(self.page.wall_item())

    def _selection_changed(self) -> None:
        """The wall follows the selection while it shows the same kind of thing of this page.

        The question with which the block began gives way to it as well.
        """
        page, shown = self.page, self._bridge.projection.item
        item = None if page is None else page.wall_item()
        if item is None or shown is None:
            return
        if item.key == shown.key != "" or self._opening.stands(item.block_id):
            self._bridge.show_on_wall(item)

    def _page_changed(self, step: Step) -> None:
        if self.page is not None and self._opening.work_began(self.page, step):
            self._selection_changed()

    def _on_changed(self, _changed: object) -> None:
        state = self._bridge.state
        self._follow_kinds()
        for pages in (self._pages, self._votes):
            for block_id in [key for key in pages if state.find(Block, key) is None]:
                self.area.drop(pages.pop(block_id))
        running = current_block(state)
        if running is not None and running.id != self._running:
            self._running = running.id
            if self.area.isAncestorOf(QApplication.focusWidget() or self):
                # Before the page goes: Qt would go to whatever field comes next in the window.
                self.bar.focus()
            self.show_block(running.id)
            self._opening.begin(WallView(state), running)
        elif self._block_id not in self._pages:
            # The block on screen is gone, or the agenda had none when the workshop was opened.
            self._show_first()
            if self.isVisible():
                self.bar.focus()

    def _follow_kinds(self) -> None:
        """A block that became something else in the preparation gets the page of that."""
        for block in self._bridge.state.of(Block):
            if self._kinds.get(block.id, block.activity) == block.activity:
                continue
            page, _kind = self._pages.pop(block.id), self._kinds.pop(block.id)
            if self.page is page:
                self.show_block(block.id)
            self.area.drop(page)
            if block.id == self._running and block.running:
                self._opening.begin(self._bridge.wall_view, block)

    _running: Id | None = None

    def adopt_running(self) -> None:
        """The running block is on screen already: nothing jumps when the workshop is opened."""
        block = current_block(self._bridge.state)
        self._running = None if block is None else block.id

    # -- the day -----------------------------------------------------------------------------

    def start_workshop(self) -> None:
        """Begin: the first block runs, and the room sees it."""
        bridge = self._bridge
        bridge.attempt(lambda state: agenda.start_workshop(state, bridge.now))

    def close_workshop(self) -> None:
        """The day is over: close, and go to the minutes."""
        bridge = self._bridge
        if bridge.state.workshop.status is not Status.RUNNING:
            return
        if unsettled(bridge.state) and not ParkingDialog(bridge, self).answered():
            return
        # No further question: undo takes it back, and everything can still be changed.
        bridge.attempt(lambda state: agenda.close_workshop(state, bridge.now))
        self.closed.emit()

    def catch_up(self) -> None:
        """Ways to get home on time, to choose from (F5)."""
        CatchUpDialog(self._bridge, self).answered()

    def type_in(self) -> None:
        """Type in what was written on paper (Ctrl+T)."""
        from moderation.windows.prepare.type_in import TypeInDialog

        TypeInDialog(self._bridge, self._block_id, self).answered()

    # -- the keyboard ------------------------------------------------------------------------

    def switch_focus(self) -> None:
        """Into the work area and back (F2)."""
        if self.bar.field.hasFocus() and self.page is not None:
            self.page.focus_work()
        elif self.page is None or not self.page.edit_current():
            self.bar.focus()

    def _escape(self) -> None:
        if self._block_id is not None:
            self.show_block(self._block_id)

    def _watch(self, old: QWidget | None, now: QWidget | None) -> None:
        """Hear the keys of what has the keyboard, and no event of anything else."""
        if old is not None:
            old.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._watch(old, now)
        page = self.page
        inside = now is not None and page is not None and page.isAncestorOf(now)
        self.area.set_owns_keyboard(owns=inside)
        self.bar.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the page's tools anywhere; hand letters that mean no command to the capture bar."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self.isVisible()
            and watched is QApplication.focusWidget()
            and self.isAncestorOf(watched)
            and self._handed_on.carry_out(self.page, watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def wall_key(self, event: QKeyEvent) -> None:
        """A key that was pressed while the wall had the keyboard."""
        run = {
            Qt.Key.Key_F6: self.rail.end_block,
            Qt.Key.Key_F11: self.single_toggled.emit,
            Qt.Key.Key_Escape: self.single_toggled.emit,
            Qt.Key.Key_PageUp: self.desk.previous_page,
            Qt.Key.Key_PageDown: self.desk.next_page,
        }.get(Qt.Key(event.key()))
        if run is not None:
            run()

    def dispose(self) -> None:
        """Let go of the application before this view goes."""
        self.bar.leave()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_changed)
            self._watch(app.focusWidget(), None)
