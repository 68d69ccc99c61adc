# SPDX-License-Identifier: EUPL-1.2
"""The one QObject between the session and the views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from moderation.domain import sealed
from moderation.domain.errors import UserFacingError
from moderation.domain.projection import Projection, WallItem
from moderation.settings import Settings

if TYPE_CHECKING:
    # The bridge is there before the first window; what it carries comes with a workshop.
    from moderation.domain.change import Step
    from moderation.domain.state import State
    from moderation.domain.texts import Message
    from moderation.domain.views import WallView
    from moderation.session.session import Changed, Session
    from moderation.session.writer import SaveState, Writer


class Bridge(QObject):
    """Signals of what happens to the open workshop and its wall, and the ways to change them.

    ``stepped`` carries a ``Changed`` to the item models, and ``changed`` carries it to all others
    once every model holds what the step left. ``opened`` comes with another workshop, ``saved``
    carries the ``SaveState`` of the moment it is heard, ``projected`` the ``Projection``,
    ``ticked`` the moment now once a second, ``failed`` a ``Message`` for the user about what
    cannot be done, and ``told`` one about what was done and is not seen where the user looks.
    ``set_aside`` carries the steps that the store could never take, and ``gone`` comes when the
    open workshop itself is one of them.
    """

    stepped = Signal(object)
    changed = Signal(object)
    opened = Signal()
    saved = Signal(object)
    projected = Signal(object)
    ticked = Signal(object)
    failed = Signal(object)
    told = Signal(object)
    set_aside = Signal(object)
    gone = Signal()
    _told = Signal(object)

    def __init__(self, writer: Writer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grace = Settings().grace
        """How long after the start a tick as present counts as from the start: a setting."""
        self._writer = writer
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._projection = Projection()
        self._frozen: tuple[WallView, datetime] | None = None
        self._next: WallItem | None = None
        self._shut = False
        self._heard = len(writer.state.aside)
        # The writer speaks on its own thread: a queued signal brings it over.
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        writer.told = self._told.emit
        self._ticker = QTimer(self)
        self._ticker.setInterval(1000)
        self._ticker.timeout.connect(self.tick)

    @property
    def writer(self) -> Writer:
        """The thread that writes."""
        return self._writer

    @property
    def session(self) -> Session:
        """The open workshop's session.

        Raises:
            RuntimeError: No workshop is open.
        """
        if self._session is None:
            raise RuntimeError("no workshop is open")
        return self._session

    @property
    def is_open(self) -> bool:
        """Whether a workshop is open."""
        return self._session is not None

    @property
    def state(self) -> State:
        """What the open workshop holds now."""
        return self.session.state

    @property
    def now(self) -> datetime:
        """The moment now, by the session's clock."""
        return self.session.now

    @property
    def save_state(self) -> SaveState:
        """What is on disk, and what waits. Something that has yet to be taken back waits, too."""
        state = self._writer.state
        if len(state.aside) > self._heard:
            return replace(state, pending=max(1, state.pending))
        return state

    def open(self, session: Session, projection: Projection | None = None) -> None:
        """Show another workshop."""
        self.close()
        self._session = session
        self._shut = self.doors_shut
        self._unsubscribe = session.subscribe(self._tell)
        self._projection = projection or Projection()
        self._next = None
        self._frozen = (_view(session.state), session.now) if self._projection.frozen else None
        self._ticker.start()
        self.opened.emit()
        self.projected.emit(self._projection)

    def close(self) -> None:
        """Let go of the open workshop; what was said is with the writer already."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._ticker.stop()
        self._session = None
        self._unsubscribe = None

    @property
    def doors_shut(self) -> bool:
        """Whether a closed block runs, or the workshop is closed as a whole."""
        from moderation.domain.closed import is_closed_now

        return is_closed_now(self.state.public_tables())

    def _mind_the_doors(self) -> None:
        """What the room saw behind closed doors is not kept on the wall when they open."""
        shut, self._shut = self._shut, self.doors_shut
        if shut and not self._shut and self._projection.frozen:
            self.project(replace(self._projection, frozen=False))

    def _tell(self, changed: Changed) -> None:
        # That it waits is shown before what is shown of it.
        self.saved.emit(self.save_state)
        # Whoever was made first would hear first: a page before the model that it is about to ask.
        self.stepped.emit(changed)
        self.changed.emit(changed)
        self._mind_the_doors()

    def _hear(self, _state: SaveState) -> None:
        """The writer said something: what holds now counts, not what held when it was said."""
        self.settle()
        self.saved.emit(self.save_state)

    def settle(self) -> bool:
        """Take back what the store could never take and tell of it; whether there was anything."""
        if self._session is not None:
            self._session.settle()
        aside = self._writer.state.aside
        news, self._heard = aside[self._heard :], len(aside)
        if news:
            self.set_aside.emit(news)
        if self._session is not None and self.state.empty:
            self.gone.emit()
        return bool(news)

    def attempt(self, make: Callable[[State], Step]) -> bool:
        """Make a step of what is there now and apply it; tells whether that was allowed.

        What an edit refuses, a ``UserFacingError``, is sent as ``failed``.
        """
        try:
            self.session.perform(make(self.state))
        except UserFacingError as error:
            self.failed.emit(error.message)
            return False
        return True

    def note(self, step: Step) -> bool:
        """Keep a fact of the world outside, which undo passes by; as ``perform``."""
        try:
            self.session.note(step)
        except UserFacingError as error:
            self.failed.emit(error.message)
            return False
        return True

    def undo(self) -> Message | None:
        """Take the last action back; returns what it was.

        After a secret vote was closed a sentence says why there is nothing to take back.
        """
        label = self.session.undo_label
        if label is None and self.session.undo_end == sealed.CLOSE:
            self.failed.emit(sealed.UNDO_ENDS)
        self.session.undo()
        return label

    def redo(self) -> Message | None:
        """Bring back what undo took; returns what it was."""
        label = self.session.redo_label
        self.session.redo()
        return label

    def tick(self) -> None:
        """Send the moment now."""
        if self._session is not None:
            self.ticked.emit(self._session.now)

    # The wall.

    @property
    def projection(self) -> Projection:
        """What the room sees, or would see if the wall were not frozen or black."""
        return self._projection

    @property
    def wall_view(self) -> WallView:
        """What the wall's picture is made of: of now, or of the moment it was frozen.

        When doors are open it holds nothing of what is closed.
        """
        return _view(self.state) if self._frozen is None else self._frozen[0]

    @property
    def wall_now(self) -> datetime:
        """The moment that the wall shows: now, or when it was frozen."""
        return self.now if self._frozen is None else self._frozen[1]

    def show_on_wall(self, item: WallItem | None, page: int = 0) -> None:
        """Put something on the wall. While it is frozen the room keeps seeing what it saw."""
        if not self._projection.frozen:
            self.project(self._projection.showing(item, page))

    def lead_wall_to(self, item: WallItem) -> None:
        """Put something on the wall: at once, or as soon as it is released."""
        if self._projection.frozen:
            self._next = item
        else:
            self.show_on_wall(item)

    def toggle_black(self) -> None:
        """Take whatever the room sees away at once, or bring it back."""
        self.project(replace(self._projection, black=not self._projection.black))

    def toggle_freeze(self) -> None:
        """Let the room keep seeing what it sees, or let the wall follow again."""
        self.project(replace(self._projection, frozen=not self._projection.frozen))

    def project(self, projection: Projection) -> None:
        """Change the wall: in memory first, on disk as best it can."""
        if projection.frozen and not self._projection.frozen:
            self._frozen = _view(self.state), self.now
        elif not projection.frozen:
            self._frozen = None
            if self._next is not None:
                projection, self._next = projection.showing(self._next), None
        self._projection = projection
        self.projected.emit(projection)
        workshop_id = self.state.workshop.id
        self._writer.submit(lambda store: store.save_projection(workshop_id, projection))


def _view(state: State) -> WallView:
    from moderation.domain.views import wall_view

    return wall_view(state)
