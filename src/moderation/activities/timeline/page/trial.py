# SPDX-License-Identifier: EUPL-1.2
"""What would be if: a sandbox beside the plan, and the bar that says what the end gains in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.telling import end_moved
from moderation.activities.timeline.trying import (
    NOTHING_TRIED,
    kept_trial,
    steps_before,
    still_fitting,
    tried_further,
)
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.boxes import fill, row
from moderation.gui.bridge import Bridge
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, text
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import Button, Card, ElidingLabel, Kind, PlainLabel
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate

TRIAL_KEY = "Ctrl+Shift+W"


class Trial(QObject):
    """The door of the timeline: the workshop itself, or while something is tried out, beside it.

    ``changed`` says that something else is tried, or nothing any more.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, block_id: Id, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._block_id = bridge, block_id
        self._tried = NOTHING_TRIED
        self._known: tuple[State, State] | None = None
        self.active = False

    @property
    def state(self) -> State:
        """What there is, with what is tried out."""
        real = self._bridge.state
        if not self.active:
            return real
        if self._known is None or self._known[0] is not real:
            self._tried = still_fitting(real, self._tried)
            self._known = real, real.apply(self._tried)
        return self._known[1]

    @property
    def now(self) -> datetime:
        """The moment now."""
        return self._bridge.now

    @property
    def failed(self) -> Any:
        """The signal of what was refused."""
        return self._bridge.failed

    @property
    def session(self) -> Trial:
        """What takes steps as they are."""
        return self

    def perform(self, step: Step) -> None:
        """Make it true, or try it out."""
        if not self.active:
            self._bridge.session.perform(step)
            return
        state = self.state.apply(step)
        self._tried = tried_further(self._tried, step)
        self._known = self._bridge.state, state
        self.changed.emit()

    def attempt(self, make: Callable[[State], Step]) -> bool:
        """Make a step of what is there or tried out; what is refused is said."""
        if not self.active:
            return self._bridge.attempt(make)
        try:
            self.perform(make(self.state))
        except UserFacingError as error:
            self._bridge.failed.emit(error.message)
            return False
        return True

    def begin(self) -> None:
        """From now on nothing is changed in fact."""
        self.active = True
        self.changed.emit()

    def drop(self) -> None:
        """Back to the plan as it is."""
        self._end()
        self.changed.emit()

    def keep(self, assumption: str) -> None:
        """Make all of it true, in one step that can be undone."""
        tried = still_fitting(self._bridge.state, self._tried)
        self._end()
        if tried.changes:
            self._bridge.attempt(lambda state: kept_trial(state, tried, assumption))
        self.changed.emit()

    def _end(self) -> None:
        self.active, self._tried, self._known = False, NOTHING_TRIED, None

    def before(self) -> dict[Id, TimelineStep | None]:
        """What is moved, as it is in fact; nothing of what is new."""
        if not self.active:
            return {}
        return steps_before(self._bridge.state, self.state, self._block_id)

    def end_words(self) -> str:
        """What becomes of the end."""
        now, then = path_of(self._bridge.state, self._block_id), path_of(self.state, self._block_id)
        return text(end_moved(now, then, formats()))


class TrialBar(Card):
    """What is tried out: what becomes of the end, what is assumed, and the two ways out.

    ``left`` is sent when the keyboard should go back to the board.
    """

    left = Signal()

    def __init__(self, trial: Trial, parent: QWidget | None) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._trial = trial
        title = PlainLabel(self, text=self.words(), weight=SEMIBOLD)
        self.end = ElidingLabel(self)
        self.assumption = QLineEdit(self)
        name = translate("TimelineTrial", "Assumption")
        self.assumption.setAccessibleName(name)
        self.assumption.setPlaceholderText(translate("TimelineTrial", "What do we assume?"))
        limit(self.assumption, 400)
        self.assumption.returnPressed.connect(self.keep)
        self.drop_button = Button(
            self, text=translate("TimelineTrial", "Drop"), key="Esc", on_click=self.drop
        )
        self.keep_button = Button(
            self,
            text=translate("TimelineTrial", "Take over"),
            key=key_text("Return"),
            kind=Kind.PRIMARY,
            on_click=self.keep,
        )
        place = QVBoxLayout(self)
        place.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        place.setSpacing(Space.XS)
        fill(
            place,
            (
                row(title, (self.end, 1), gap=Space.S),
                row((self.assumption, 1), self.drop_button, self.keep_button, gap=Space.XS),
            ),
        )
        self.hide()

    @staticmethod
    def words() -> str:
        """What it is called."""
        return translate("TimelineTrial", "What if")

    @staticmethod
    def drop_words() -> str:
        """What leaves the plan as it is."""
        return translate("TimelineTrial", "Drop what was tried out")

    @property
    def active(self) -> bool:
        """Whether something is tried out."""
        return self._trial.active

    def show_state(self) -> None:
        """Say what becomes of the end; hidden while nothing is tried out."""
        self.setVisible(self._trial.active)
        if self._trial.active:
            self.end.set_text(self._trial.end_words())

    def start(self) -> None:
        """Try something out, or into the field of what is assumed."""
        if self._trial.active:
            self.assumption.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.assumption.clear()
            self._trial.begin()

    def keep(self) -> None:
        """Make it true."""
        self._trial.keep(self.assumption.text())
        self.left.emit()

    def drop(self) -> None:
        """Leave the plan as it is."""
        self._trial.drop()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the board, where it drops what was tried."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
