# SPDX-License-Identifier: EUPL-1.2
"""The rehearsal: the whole agenda in fast motion, in the moderator's real view, on a copy.

The copy is written by nobody: its session has a writer that keeps nothing, so there is no way from
here into the store, whatever is clicked or typed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from moderation.domain.clock import system_clock
from moderation.domain.ids import Id
from moderation.domain.projection import Projection
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda import edits
from moderation.features.agenda.day import begin_of
from moderation.features.agenda.model import Block, current_block, schedule
from moderation.features.people import edits as people
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, KeyGroup
from moderation.gui.key_names import key_text
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    ElidingLabel,
    Kind,
    PlainLabel,
    SegmentedControl,
    Toggle,
    announce,
)
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.settings import Settings
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.rehearsal.summary import RehearsalSummary
from moderation.windows.top_bar import Bar
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.pages import first_item
from moderation.windows.wall.window import WallWindow

translate = QCoreApplication.translate
SPEEDS = (30, 60, 120, 600)
"""So many times faster than the day."""

TICK_MS = 200


class RehearsalClock:
    """A moment that only the rehearsal moves."""

    def __init__(self, begin: datetime) -> None:
        self.moment = begin

    def __call__(self) -> datetime:
        """The moment now, to the second."""
        return self.moment.replace(microsecond=0)


def unled(state: State) -> State:
    """The workshop as if its day had not begun yet; what was prepared stays."""
    entities: list[Any] = []
    for entity in state.entities():
        if isinstance(entity, Block):
            entities.append(
                replace(
                    entity, started_at=None, ended_at=None, extra_minutes=0, script_done=0,
                    parked=False,
                )
            )  # fmt: skip
        elif entity.id != state.workshop.id:
            entities.append(entity)
    workshop = replace(state.workshop, status=Status.DRAFT, current_block_id=None)
    return State.holding([workshop, *entities])


class RehearsalView(QWidget):
    """Time runs fast, blocks follow each other, the miniature shows what the room would see.

    ``left`` asks for the preparation, ``said`` carries what its bridge has to say.
    ``dispose`` before it is deleted.
    """

    left = Signal()
    said = Signal(object)
    handbook = "vorbereitung"
    """The page of the handbook that tells of this view."""

    def __init__(self, state: State, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._plan = unled(state)
        self.clock = RehearsalClock(begin_of(state.workshop, system_clock()))
        self.bridge = Bridge(Nowhere(), self)
        self.bridge.failed.connect(self.said)
        self.bridge.told.connect(self.said)
        self.bridge.grace = settings.grace
        session = Session(self._plan, self.bridge.writer, clock=self.clock)
        self.bridge.open(session, Projection(theme=settings.wall_theme))
        self.feed = WallFeed(self.bridge, self)
        self.moderator = ModeratorView(self.bridge, self.feed, settings, self)
        # Drafts are files of the real workshop: the rehearsal neither shows nor changes them.
        self.moderator.bar.keeps_drafts = False
        self.moderator.bar.field.clear()
        self.moderator.prepare.hide()
        self.moderator.minutes.hide()
        self.wall: WallWindow | None = None
        self.over = False
        self._make_strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.moderator, 1)
        self.moderator.left.connect(self.left)
        self.moderator.prepare_asked.connect(self.left)
        self.moderator.minutes_asked.connect(self.show_summary)
        self.moderator.single_toggled.connect(self._toggle_single)
        self.moderator.rail.day_over.disconnect(self.moderator.overnight.evening)
        self.moderator.rail.day_over.connect(self._pass_night)
        self.bridge.changed.connect(self._show_time)
        self._since = QElapsedTimer()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._add_keys()
        self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows what is read."""
        super().showEvent(event)
        tab_as_read(self)

    def _make_strip(self) -> None:
        self.strip = Bar(self, height=Size.TOP_BAR, rule_below=True)
        self.strip.setAccessibleName(translate("Rehearsal", "Rehearsal"))
        row = self.strip.row
        title = PlainLabel(
            self.strip, text=translate("Rehearsal", "Rehearsal"), size=16, weight=SEMIBOLD
        )
        note = ElidingLabel(self.strip, colour=DESK.ink2)
        note.set_text(translate("Rehearsal", "Nothing of this is stored"))
        self.time = PlainLabel(self.strip, size=Size.PANEL_TITLE, weight=SEMIBOLD, figures=True)
        self.speed = SegmentedControl(
            self.strip,
            options=[(speed, f"{speed}×") for speed in SPEEDS],
            name=translate("Rehearsal", "Speed"),
        )
        self.speed.set_value(60)
        self.pause = Button(
            self.strip, text=translate("Rehearsal", "Pause"), small=True,
            on_click=self.toggle_pause,
        )  # fmt: skip
        self.pause.setToolTip(key_text("Ctrl+Space"))
        self.next = Button(
            self.strip, text=translate("Rehearsal", "Next block"), icon="skip", small=True,
            on_click=self.next_block,
        )  # fmt: skip
        self.next.setToolTip(key_text("F6"))
        self.on_wall = Toggle(self.strip, text=translate("Rehearsal", "On the wall"))
        self.on_wall.setVisible(len(QGuiApplication.screens()) > 1)
        self.on_wall.toggled.connect(self._show_wall)
        self.summary = Button(
            self.strip, text=translate("Rehearsal", "Summary"), icon="list", small=True,
            on_click=self.show_summary,
        )  # fmt: skip
        self.summary.setToolTip(key_text("F12"))
        self.end = Button(
            self.strip, text=translate("Rehearsal", "End rehearsal"), kind=Kind.PRIMARY,
            small=True, on_click=self.left.emit,
        )  # fmt: skip
        self.end.setToolTip(key_text("Esc"))
        row.addWidget(title)
        row.addWidget(note, 1)
        for widget in (self.time, self.speed, self.pause, self.next, self.on_wall, self.summary):
            row.addWidget(widget)
        row.addSpacing(Space.XS)
        row.addWidget(self.end)

    def _add_keys(self) -> None:
        rows = (
            ("Ctrl+Space", translate("Rehearsal", "Pause, go on"), self.toggle_pause, "timer"),
            ("F12", translate("Rehearsal", "Summary"), self.show_summary, "list"),
            ("Esc", translate("Rehearsal", "End rehearsal"), self._escape, "left"),
        )
        own = [Command(key=key, note=says, run=run, icon=icon) for key, says, run, icon in rows]
        group = KeyGroup(translate("Rehearsal", "Rehearsal"), tuple(own))
        group.bind(self)
        self.key_groups = (group, *self.moderator.key_groups)

    def _begin(self) -> None:
        bridge = self.bridge
        if not bridge.state.of(Block):
            self.over = True
            self._show_time()
            return
        bridge.attempt(lambda state: edits.start_workshop(state, bridge.now))
        self.moderator.adopt_running()
        running = current_block(bridge.state)
        if running is not None:
            self.moderator.show_block(running.id)
            bridge.show_on_wall(first_item(bridge.wall_view, running))
        self._show_time()
        self._since.start()
        self._ticker.start()

    # -- time --------------------------------------------------------------------------------

    @property
    def paused(self) -> bool:
        """Whether time stands still."""
        return not self._ticker.isActive()

    def _tick(self) -> None:
        seconds = self._since.restart() / 1000
        speed = self.speed.value
        self.advance(seconds * (speed if isinstance(speed, int) else 1))

    def advance(self, seconds: float) -> None:
        """Let so many seconds of the day pass; blocks that are over end on time."""
        target = self.clock.moment + timedelta(seconds=seconds)
        while not self.over:
            end = self._end_of_running()
            if end is None or end > target:
                break
            self.clock.moment = max(self.clock.moment, end)
            self._go_on()
        if not self.over:
            # A night that was passed has brought the clock further.
            self.clock.moment = max(self.clock.moment, target)
            self._follow_script()
        self._show_time()
        self.bridge.tick()

    def _running(self) -> list[Block]:
        return [block for block in self.bridge.state.of(Block) if block.running]

    def _end_of_running(self) -> datetime | None:
        """When the last of the blocks that run side by side is over."""
        ends = [b.started_at + b.length for b in self._running() if b.started_at is not None]
        return max(ends, default=None)

    def _go_on(self) -> None:
        bridge = self.bridge
        bridge.attempt(lambda state: edits.end_block(state, bridge.now))
        self._pass_night()
        if not self._running():
            self._finish()

    def _pass_night(self) -> None:
        """The night is skipped: the next day begins at its own time."""
        coming = schedule(self.bridge.state, self.bridge.now).coming
        if coming is not None:
            self.clock.moment = max(self.clock.moment, coming.day.begin)
            self.bridge.attempt(
                lambda state: people.begin_day(state, coming.day.id, self.bridge.now)
            )

    def _follow_script(self) -> None:
        """Tick off the steps whose time has passed."""
        for block in self._running():
            if block.started_at is None:
                continue
            passed = (self.clock.moment - block.started_at).total_seconds() / 60
            done = until = 0
            for step in block.script:
                until += step.minutes
                if until > passed:
                    break
                done += 1
            if done > block.script_done:
                self._tick_off(block.id, done)

    def _tick_off(self, block_id: Id, done: int) -> None:
        self.bridge.attempt(lambda state: edits.tick_script(state, block_id, done))

    def _finish(self) -> None:
        self.over = True
        self._ticker.stop()
        self.pause.setEnabled(False)
        self.next.setEnabled(False)
        # After the slot that ended the last block: a dialog inside would hold it up.
        QTimer.singleShot(0, self, self.show_summary)

    def _show_time(self, _changed: object = None) -> None:
        now = formats().time(self.clock.moment)
        found = schedule(self.bridge.state, self.clock.moment)
        if len(found.days) > 1:
            words = translate("Rehearsal", "Day {number}, {time}")
            now = words.format(number=found.today.day.number, time=now)
        self.time.setText(now)

    def toggle_pause(self) -> None:
        """Stand still, or go on (Ctrl+Space)."""
        if self.over:
            return
        if self.paused:
            self._since.restart()
            self._ticker.start()
        else:
            self._ticker.stop()
        words = translate("Rehearsal", "Go on") if self.paused else translate("Rehearsal", "Pause")
        self.pause.setText(words)
        announce(self.pause, words)

    def next_block(self) -> None:
        """End what runs now and go on with what follows."""
        if not self.over:
            self._go_on()

    # -- wall --------------------------------------------------------------------------------

    def share_wall(self, real: Bridge, wall: WallWindow) -> None:
        """Go black and freeze together with the wall of the workshop itself.

        The panic key means whatever the room sees, and without the rehearsal on the wall that is
        the workshop. While the room sees nothing, the rehearsal keeps it to itself.
        """
        self._real, self._real_wall = real, wall
        shown = real.projection
        self.bridge.project(replace(self.bridge.projection, black=shown.black, frozen=shown.frozen))
        self.bridge.projected.connect(self._take_along)

    _real: Bridge | None = None
    _real_wall: WallWindow | None = None

    def _take_along(self, shown: Projection) -> None:
        real, wall = self._real, self._real_wall
        if real is None or wall is None or not wall.isVisible():
            return
        same = replace(real.projection, black=shown.black, frozen=shown.frozen)
        if same != real.projection:
            real.project(same)

    def _make_wall(self) -> WallWindow:
        if self.wall is None:
            self.wall = WallWindow(self.feed, self._settings, self.window())
            self.wall.keyed.connect(self._wall_key)
            self.wall.placed.connect(self._show_projector)
        return self.wall

    def _show_projector(self) -> None:
        if self.wall is not None:
            self.moderator.desk.show_projector(connected=self.wall.on_projector)

    def _show_wall(self, on: bool) -> None:  # noqa: FBT001 - a slot
        wall = self._make_wall()
        if on:
            wall.place()
            wall.raise_()
        else:
            wall.leave()

    def _toggle_single(self) -> None:
        self._make_wall().toggle_single()

    def _wall_key(self, event: QKeyEvent) -> None:
        self.moderator.wall_key(event)

    # -- the end -----------------------------------------------------------------------------

    def show_summary(self) -> None:
        """What the rehearsal showed (F12); time stands still meanwhile."""
        was_running = not self.paused
        self._ticker.stop()
        dialog = RehearsalSummary(self._plan_now(), self._plan_begin(), self, over=self.over)
        if dialog.answered():
            self.left.emit()
        elif was_running and not self.over:
            self._since.restart()
            self._ticker.start()

    def _plan_now(self) -> State:
        return unled(self.bridge.state)

    def _plan_begin(self) -> datetime:
        return begin_of(self._plan.workshop, self.clock.moment)

    def _escape(self) -> None:
        """Out of the work area, out of what was typed, and then out of the rehearsal."""
        bar = self.moderator.bar
        focus = QApplication.focusWidget()
        if focus is not None and self.moderator.area.isAncestorOf(focus):
            bar.focus()
        elif bar.field.text():
            bar.field.clear()
        else:
            self.left.emit()

    def dispose(self) -> None:
        """Let go of the application; nothing of it was ever written."""
        self._ticker.stop()
        self.moderator.dispose()
        self.bridge.close()
        if self.wall is not None:
            self.wall.hide()
            self.wall.deleteLater()
            self.wall = None
