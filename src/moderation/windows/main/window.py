# SPDX-License-Identifier: EUPL-1.2
"""The main window: library, preparation, workshop, minutes, one at a time; and the wall."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from moderation.domain.clock import Clock, system_clock
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import Projection
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.gui.bridge import Bridge
from moderation.gui.focus import show_view
from moderation.gui.pauses import settle
from moderation.gui.texts import language, text
from moderation.gui.widgets import Toast
from moderation.output.glance import Glance, glance
from moderation.settings import Settings
from moderation.storage.database import Database
from moderation.storage.migrations import NEWEST
from moderation.windows.library.shelf import Shelf
from moderation.windows.library.template import example_path
from moderation.windows.library.view import LibraryView
from moderation.windows.main.errands import SeriesWindow
from moderation.windows.main.room import room_in
from moderation.windows.main.standing import News, show_fitting, tell_lost_votes, where_things_stand
from moderation.windows.main.title import WindowTitle

if TYPE_CHECKING:
    from moderation.domain.texts import Message
    from moderation.session.session import Session
    from moderation.settings import MailServer
    from moderation.storage.set_aside import Aside
    from moderation.storage.store import Store
    from moderation.windows.library.template import Template
    from moderation.windows.minutes.check import Lead
    from moderation.windows.minutes.view import MinutesPreview
    from moderation.windows.moderator.view import ModeratorView
    from moderation.windows.prepare.view import PrepareView
    from moderation.windows.rehearsal.view import RehearsalView
    from moderation.windows.wall.feed import WallFeed
    from moderation.windows.wall.window import WallWindow

translate = QCoreApplication.translate
REFILED = QT_TRANSLATE_NOOP("Main", "%n entry(ies) had not reached the disk and are back")
FIRST_ROWS = 40
"""So many workshops are counted before the first window is painted; the others after it."""


class MainWindow(SeriesWindow):
    """The one window on the moderator's display.

    ``language_chosen`` and ``settings_changed`` go to the composition root, which keeps them.
    ``help_asked`` carries a page of the help.
    """

    language_chosen = Signal(str)
    settings_changed = Signal(object)
    help_asked = Signal(str)
    listed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        database: Database,
        settings: Settings,
        *,
        clock: Clock = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.resize(1440, 900)
        self.setMinimumSize(1024, 540)
        self.bridge = bridge
        self._title = WindowTitle(self, bridge)
        self._database = database
        self._settings = settings
        bridge.grace = settings.grace
        self.clock = clock
        self._stack = QStackedLayout(room_in(self))
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.moderator: ModeratorView | None = None
        self.prepare: PrepareView | None = None
        self.minutes: MinutesPreview | None = None
        self.rehearsal: RehearsalView | None = None
        self.toast = Toast(self)
        self.shelf = Shelf(self)
        self._news = News(bridge, self.toast)
        self.toast.undo.connect(self.shelf.bring_back)
        self.shelf.erase_asked.connect(self._erase_workshop)
        for said in (bridge.failed, bridge.told):
            said.connect(self.say)
        bridge.set_aside.connect(self._say_taken_back)
        bridge.gone.connect(self.show_library)
        self.library = self._make_library()
        if database.version == NEWEST:
            now = clock()
            first = glance(database.connection, counted=FIRST_ROWS, now=now)
            self.library.show_glance(first, now)
        self.library.focus_first()
        # The writer's thread counts the rest, after it brought the tables up to date.
        self.refresh_library()
        self.later(lambda _store: None, lambda _: self.say_where_things_stand())
        tell_lost_votes(self)
        QTimer.singleShot(0, self, _offer_to_readers)

    def _say_taken_back(self, asides: tuple[Aside, ...]) -> None:
        from moderation.windows.main import taken_back

        taken_back.told(self, asides, self.say)

    def _make_library(self) -> LibraryView:
        library = LibraryView(self.clock(), self)
        library.opened.connect(self.open_workshop)
        library.created.connect(self.create_workshop)
        library.empty_asked.connect(self.create_empty)
        library.series_asked.connect(self.create_series)
        library.example_asked.connect(self.open_example)
        library.help_asked.connect(self.help_asked)
        library.imported.connect(self.import_workshop)
        library.settings_asked.connect(self.show_settings)
        self.shelf.serve(library)
        self._stack.addWidget(library)
        self.later(self._read_templates, library.show_templates)
        return library

    def refresh_templates(self) -> None:
        """Offer the templates that there are now."""
        self.later(self._read_templates, self.library.show_templates)

    def _read_templates(self, _store: Store) -> list[Template]:
        from moderation.windows.library import lifecycle

        return lifecycle.templates(language())

    @cached_property
    def feed(self) -> WallFeed:
        """What the wall is fed with; it comes with the first workshop, as the wall does."""
        from moderation.windows.wall.feed import WallFeed

        return WallFeed(self.bridge, self)

    @cached_property
    def wall(self) -> WallWindow:
        """The projector's window."""
        from moderation.windows.wall.window import WallWindow

        wall = WallWindow(self.feed, self._settings, self)
        wall.keyed.connect(self._wall_key)
        wall.placed.connect(self._show_projector)
        return wall

    @property
    def shows_wall(self) -> bool:
        """Whether the room has a wall to look at."""
        return self._has_wall and self.wall.isVisible()

    @property
    def view(self) -> QWidget:
        """The view that is on screen."""
        return self._stack.currentWidget() or self.library

    @property
    def _has_wall(self) -> bool:
        return "wall" in self.__dict__

    # -- errands on the writer's thread --------------------------------------------------------

    def refresh_library(self) -> None:
        """List the store anew, after everything that is queued."""

        def read(_store: Store) -> Glance:
            return glance(self._database.connection, -1, now=self.clock())

        def show(found: Glance) -> None:
            self.library.show_glance(found, self.clock())
            self.listed.emit()

        self.later(read, show)

    # -- opening -------------------------------------------------------------------------------

    def open_workshop(self, workshop_id: str, *, prepare: bool | None = None) -> None:
        """Open a stored workshop: to prepare it while it is a draft, else where the day is."""
        key = Id(workshop_id)

        def load(store: Store) -> tuple[Session, Projection, frozenset[Id]]:
            from moderation.windows.library import lifecycle

            session = lifecycle.stored(store, key, self.bridge.writer, clock=self.clock)
            return session, store.projection(key), store.open_votes(key)

        def show(loaded: tuple[Session, Projection, frozenset[Id]]) -> None:
            session, projection, votes = loaded
            if not session.state.empty:
                if votes:
                    from moderation.features.votes.page import take_lost

                    take_lost(self.bridge, key, votes)
                self._show_session(session, projection, prepare=prepare)

        self.later(load, show)

    def create_workshop(self, template: Path) -> None:
        """A new workshop from a template, shown for preparation."""
        from moderation.windows.library import lifecycle

        self._begin(
            lambda: lifecycle.create(template, "", self.bridge.writer, clock=self.clock),
            prepare=True,
        )

    def create_empty(self) -> None:
        """A new workshop without an agenda, shown for preparation."""
        from moderation.windows.library import lifecycle

        self._begin(lambda: lifecycle.create_empty(self.bridge.writer, self.clock), prepare=True)

    def import_workshop(self, path: Path, *, prepare: bool = True) -> None:
        """A workshop from a file."""
        from moderation.windows.main.importing import imported

        self._begin(lambda: imported(self, path), prepare=prepare)

    def open_example(self) -> None:
        """The example workshop in the language of the screen, ready to be led."""
        self.import_workshop(example_path(), prepare=False)

    def _begin(self, make: Callable[[], Session], *, prepare: bool) -> None:
        try:
            session = make()
        except UserFacingError as error:
            self.say(error.message)
            return
        self._show_session(session, Projection(theme=self._settings.wall_theme), prepare=prepare)

    def _show_session(
        self, session: Session, projection: Projection, *, prepare: bool | None
    ) -> None:
        if session.state.workshop.is_series:
            self._show_series(session, projection)
            return
        from moderation.features.group_work.model import group_work_of
        from moderation.windows.moderator.view import ModeratorView

        wall = self.wall  # there before the workshop opens, so that it hears of it
        self.bridge.open(session, projection)
        draft = session.state.workshop.status is Status.DRAFT
        self._drop_views()
        self.moderator = ModeratorView(self.bridge, self.feed, self._settings, self)
        self.moderator.left.connect(self.show_library)
        self.moderator.minutes_asked.connect(self.show_minutes)
        self.moderator.closed.connect(self.show_closed)
        self.moderator.prepare_asked.connect(self.show_prepare)
        self.moderator.led.connect(self.lead)
        self.moderator.single_toggled.connect(wall.toggle_single)
        self.moderator.adopt_running()
        self._stack.addWidget(self.moderator)
        wall.place()
        # A group room has nothing to prepare: its block is ready to begin.
        plans = group_work_of(session.state) is None and (prepare is None or prepare)
        if plans and (prepare is True or draft):
            self.show_prepare()
        else:
            self.show_moderator()
        if again := self.moderator.bar.refile():
            self.say(REFILED.with_count(again))
        self.workshop_opened.emit()
        settle()

    def _drop_views(self) -> None:
        self.end_rehearsal()
        if self.moderator is not None:
            self.moderator.dispose()
        for view in (self.moderator, self.prepare, self.minutes, self.series):
            if view is not None:
                self._stack.removeWidget(view)
                view.hide()
                view.deleteLater()
        self.moderator = self.prepare = self.minutes = self.series = None

    # -- views ---------------------------------------------------------------------------------

    def show_library(self) -> None:
        """Back to all workshops."""
        if self.wall.single_display:
            self.wall.toggle_single()
        show_view(self._stack, self.library, self.library.focus_first)
        self._drop_views()
        self.bridge.close()
        self.wall.leave()
        self._title.show()
        self.refresh_library()

    def show_moderator(self) -> None:
        """The workshop itself."""
        if self.moderator is not None:
            show_view(self._stack, self.moderator, self.moderator.bar.focus)

    def show_prepare(self) -> None:
        """The preparation."""
        if self.series is not None:
            return
        if self.prepare is None:
            from moderation.windows.prepare.view import PrepareView

            self.prepare = PrepareView(self.bridge, self)
            self.prepare.left.connect(self.show_library)
            self.prepare.moderate_asked.connect(self.show_moderator)
            if self.moderator is not None:
                self.prepare.started.connect(self.moderator.attending.ask_once)
            self.prepare.rehearsal_asked.connect(self.show_rehearsal)
            self.prepare.templates_changed.connect(self.refresh_templates)
            self.prepare.erase_asked.connect(self._erase_person)
            self._stack.addWidget(self.prepare)
        show_view(self._stack, self.prepare, self.prepare.focus_first)

    def show_rehearsal(self) -> None:
        """The agenda in fast motion, on a copy that is never stored."""
        from moderation.windows.rehearsal.view import RehearsalView

        self.end_rehearsal()
        self.rehearsal = RehearsalView(self.bridge.state, self._settings, self)
        self.rehearsal.share_wall(self.bridge, self.wall)
        self.rehearsal.left.connect(self._leave_rehearsal)
        self.rehearsal.said.connect(self.say)
        self._stack.addWidget(self.rehearsal)
        show_view(self._stack, self.rehearsal, self.rehearsal.moderator.bar.focus)

    def _leave_rehearsal(self) -> None:
        self.end_rehearsal()
        self.show_prepare()

    def end_rehearsal(self) -> None:
        """Nothing of it stays."""
        if self.rehearsal is not None:
            self.rehearsal.dispose()
            self._stack.removeWidget(self.rehearsal)
            self.rehearsal.hide()
            self.rehearsal.deleteLater()
            self.rehearsal = None

    def show_minutes(self) -> None:
        """The minutes as they stand."""
        if self.series is not None:
            return
        if self.minutes is None:
            from moderation.windows.minutes.view import MinutesPreview
            from moderation.windows.sending.section import sending_of

            self.minutes = MinutesPreview(self.bridge, self)
            self.minutes.left.connect(self.show_moderator)
            self.minutes.led.connect(self.lead)
            sending_of(self.minutes).follow(lambda: self._settings.mail, self._keep_server)
            self._stack.addWidget(self.minutes)
        self._stack.setCurrentWidget(self.minutes)
        self.minutes.refresh()

    def show_closed(self) -> None:
        """The day is over: the minutes, and the next Enter shows what would be sent."""
        from moderation.windows.sending.section import sending_of

        self.show_minutes()
        sending_of(self.minutes).offer()

    def _keep_server(self, server: MailServer) -> None:
        self._settings = self._settings.with_values(mail=server)
        self.settings_changed.emit(self._settings)

    def lead(self, to: Lead) -> None:
        """Show something that the minutes tell where it is kept."""
        from moderation.minutes.gap import MendingPlace

        place = MendingPlace
        if to.place in (place.PEOPLE, place.AGENDA, place.FACTS, place.MANDATE):
            self.show_prepare()
            if self.prepare is not None:
                self.prepare.lead(to)
            return
        self.show_moderator()
        if self.moderator is None:
            return
        if to.place is MendingPlace.READ_BACK:
            self.moderator.read_back()
        else:
            self.moderator.lead(to)

    def show_settings(self) -> None:
        """Language, wall and room."""
        from moderation.windows.main.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._settings, self)
        if dialog.answered() and (chosen := dialog.chosen()) != self._settings:
            self._take_settings(chosen)

    def _take_settings(self, chosen: Settings) -> None:
        spoken = chosen.language != self._settings.language
        self._settings = chosen
        self.bridge.grace = chosen.grace
        self.settings_changed.emit(chosen)
        if self._has_wall:
            self.wall.apply_settings(chosen)
        if self.moderator is not None:
            self.moderator.desk.apply_settings(chosen)
        if spoken:
            self.language_chosen.emit(chosen.language)

    def rebuild(self) -> None:
        """Everything anew in another language; the open workshop stays open."""
        old = self.library
        self._drop_views()
        if self.bridge.is_open:
            session, projection = self.bridge.session, self.bridge.projection
            self.bridge.close()
            self._show_session(session, projection, prepare=False)
        self.library = self._make_library()
        self._stack.removeWidget(old)
        old.deleteLater()
        if not self.bridge.is_open:
            self._stack.setCurrentWidget(self.library)
        self.refresh_library()

    # -- what happens --------------------------------------------------------------------------

    def say(self, message: Message) -> None:
        """A sentence for the user at the foot of the window."""
        self.shelf.forget()
        self.toast.show_text(text(message), undo=False)

    def say_where_things_stand(self) -> None:
        """Say once what is unusual about the store, when the first window is there."""
        message = where_things_stand(self._database)
        if message is not None:
            self.say(message)
        self._news.say()

    def report_bug(self, kind: str) -> None:
        """One of our bugs: nothing is lost, and the work goes on."""
        words = translate("Main", "That went wrong inside the program ({kind}). Nothing is lost.")
        self.toast.show_text(words.format(kind=kind), undo=False)

    def show_fitting(self) -> None:
        """Show the window; on a small laptop it fills the screen, so that nothing hangs below."""
        show_fitting(self)

    def raise_window(self) -> None:
        """Another start of the program asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_projector(self) -> None:
        if self.moderator is not None:
            self.moderator.desk.show_projector(connected=self.wall.on_projector)

    def _wall_key(self, event: QKeyEvent) -> None:
        if self.moderator is not None:
            self.moderator.wall_key(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the disk; with unsaved steps, ask."""
        if self.moderator is not None:
            self.moderator.bar.keep_draft()
        from moderation.windows.main.ending import may_end

        if not may_end(self, self.bridge):
            event.ignore()
            return
        if self._has_wall:
            self.wall.leave()
        event.accept()

    def dispose(self) -> None:
        """Take the windows apart before the application goes."""
        self._drop_views()
        self.bridge.close()
        if self._has_wall:
            self.wall.leave()
            self.wall.deleteLater()
        self.deleteLater()


def _offer_to_readers() -> None:
    from moderation.gui.painted_items import offer_items

    offer_items()
