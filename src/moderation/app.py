# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place that wires everything."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from moderation import __version__
from moderation.domain import hyphenation
from moderation.domain.clock import SteadyClock
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import LANGUAGES
from moderation.gui import texts
from moderation.gui.bridge import Bridge
from moderation.gui.desk_look import desk_look
from moderation.gui.icons import app_icon
from moderation.gui.pauses import Collector
from moderation.gui.theme import apply_theme
from moderation.gui.window_titles import PROGRAM
from moderation.paths import (
    backup_dir,
    data_dir,
    drafts_path,
    resource,
    settings_path,
    store_path,
)
from moderation.session.instance import Instance, ask
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage import own_files, passing, settings_file
from moderation.storage.database import Database
from moderation.storage.migrations import NEWEST
from moderation.storage.trouble import DamagedStore, StoreInUse
from moderation.windows.library.template import example_path
from moderation.windows.main.app_keys import AppKeys
from moderation.windows.main.window import MainWindow
from moderation.windows.wall.keys import WallKeys

if TYPE_CHECKING:
    import argparse

    from moderation.storage.store import Store

SWITCH_SECONDS = 0.0005
"""How long the window waits for its turn while another thread imports, counts or writes minutes.

Python's own 5 ms are waited for at every call into Qt, dozens of times per frame.
"""
READ_AHEAD_AFTER = 3000
"""Milliseconds after the first paint: by then the library is listed."""
_log = logging.getLogger("moderation")


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """What was asked for on the command line."""
    import argparse

    parser = argparse.ArgumentParser(prog="moderation-app", description="Moderation")
    parser.add_argument("--example", action="store_true", help="open the example workshop")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where results go")
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(argv)


def has_display() -> bool:
    """Whether there is a display to open windows on."""
    if sys.platform in ("win32", "darwin"):
        always = True
    else:
        names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
        always = any(os.environ.get(name) for name in names)
    return always


def main(argv: Sequence[str] | None = None) -> int:
    """Open the app; without a display, walk through the example and write what it yields."""
    asked = arguments(argv)
    if not has_display():
        if not asked.example:
            from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
            from moderation.shell.cli import screen_language

            words = QT_TRANSLATE_NOOP(
                "App",
                "There is no display. Start Moderation in a desktop session, or use the command "
                "line: moderation --help",
            )
            catalogue = Catalogue.load(screen_language())
            print(catalogue.text(words), file=sys.stderr)  # noqa: T201 - there is no window
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from moderation.windows.main.tour import tour

        application(sys.argv[:1])
        return tour(example_path(), asked.out)
    program = Program(application(sys.argv[:1]))
    return program.run(example=asked.example)


def application(argv: list[str]) -> QApplication:
    """The Qt application with its look and language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(argv)
    app.setApplicationName("moderation")
    app.setApplicationDisplayName(PROGRAM)
    app.setDesktopFileName("moderation")
    app.setApplicationVersion(__version__)
    app.setWindowIcon(app_icon())
    settings = settings_file.load(settings_path())
    use_language(app, settings.language or system_language())
    apply_theme(app)
    desk_look(app).choose(settings.colours, settings.contrast)
    return app


def system_language() -> str:
    """The system's language if the program speaks it, otherwise German."""
    language = QLocale.system().name()[:2]
    return language if language in LANGUAGES else "de"


def use_language(app: QApplication, language: str) -> None:
    """Speak this language: ours, and Qt's own words in dialogs."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("de_DE" if language == "de" else "en_GB"))
    texts.set_language(language)
    for path in (
        Path(_qt_translations()) / f"qtbase_{language}.qm",
        resource("translations", f"moderation_{language}.qm"),
    ):
        translator = QTranslator(app)
        if path.is_file() and translator.load(str(path)):
            app.installTranslator(translator)


def _qt_translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


class _FirstPaint(QObject):
    """Says once that a window was painted for the first time."""

    happened = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # After the event, when the window is on the screen.
            QTimer.singleShot(0, self, self.happened.emit)
        return super().eventFilter(watched, event)


class Program(QObject):
    """The running app: store, writer, bridge, windows, and the door for other processes."""

    requested = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        sys.setswitchinterval(SWITCH_SECONDS)
        self._settings = settings_file.load(settings_path())
        self._database: Database | None = None
        self._writer: Writer | None = None
        self._instance: Instance | None = None
        self._window: MainWindow | None = None
        self._wall_keys: WallKeys | None = None
        self._app_keys: AppKeys | None = None
        self._painted = threading.Event()
        self._collector = Collector(self)
        self._bugs = _Bugs(self)

    def run(self, *, example: bool = False) -> int:
        """Open the first window and stay until it is closed; returns the exit code."""
        try:
            if not self.start(example=example):
                return 0
        except UserFacingError as error:
            from moderation.windows.main.trouble import show_trouble

            show_trouble(error)
            return 1
        with self._bugs:
            code = self._app.exec()
        self.stop()
        return code

    def start(self, *, example: bool = False) -> bool:
        """Show the library. False if another window of this app was raised instead.

        Raises:
            UserFacingError: The store cannot be opened, or a font is missing.
        """
        try:
            self._instance = Instance.claim(data_dir(), self._answer)
        except OSError as error:
            from moderation.storage.trouble import UnwritableFolder, reason

            raise UnwritableFolder(data_dir(), reason(error)) from error
        if self._instance is None:
            ask(data_dir(), {"do": "raise"})
            return False
        own_files.drop_leftovers(settings_path(), drafts_path())
        self._database = self._open()
        if self._database is None:
            self._instance.close()
            return False
        self._writer = Writer(self._open_store, revive=self._database.retry_writing)
        bridge = Bridge(self._writer, self)
        self._window = MainWindow(bridge, self._database, self._settings, clock=SteadyClock())
        self._window.language_chosen.connect(self._speak)
        self._window.settings_changed.connect(self._keep_settings)
        self._wall_keys = WallKeys(self._window)
        self._app_keys = AppKeys(self._window, self._wall_keys)
        self.requested.connect(self._serve)
        painted = _FirstPaint(self._window).happened
        painted.connect(self._painted.set)
        painted.connect(self._read_ahead)
        self._window.show_fitting()
        if example:
            self._window.open_example()
        return True

    def _read_ahead(self) -> None:
        """Read where words may be broken, before a picture of the wall has to wait for it."""
        QTimer.singleShot(READ_AHEAD_AFTER, self, self._read_patterns)

    def _read_patterns(self) -> None:
        threading.Thread(target=hyphenation.prepare, name="hyphenation", daemon=True).start()

    def stop(self) -> None:
        """Write what is left, make the day's backup, let the store go."""
        if self._window is not None:
            self._window.dispose()
            self._window = self._wall_keys = self._app_keys = None
        self._collector.stop()
        self._painted.set()
        if self._writer is not None:
            self._writer.close()
        if self._database is not None:
            self._back_up(self._database)
            self._database.close()
        # Last: until the store is free, another start has to wait at this door.
        if self._instance is not None:
            self._instance.close()

    def _back_up(self, database: Database) -> None:
        from moderation.storage.backup import back_up, is_backed_up

        with contextlib.suppress(UserFacingError):
            if not is_backed_up(database, backup_dir()):
                back_up(database, backup_dir())

    def _open(self) -> Database | None:
        if not store_path().exists() and backup_dir().is_dir():
            from moderation.windows.main.trouble import offer_lost

            offer_lost(store_path(), backup_dir())
        try:
            return Database.open(store_path())
        except DamagedStore as error:
            from moderation.windows.main.trouble import offer_backup

            if not offer_backup(error, store_path(), backup_dir()):
                return None
            return Database.open(store_path())
        except StoreInUse:
            # A command line may hold it for the moment of its job.
            return Database.open(store_path())

    def _open_store(self) -> Store:
        """On the writer's thread: SQLAlchemy is imported there, after the first paint."""
        from concurrent.futures import ThreadPoolExecutor

        self._painted.wait()
        database = self._database
        if database is None:
            raise RuntimeError("no store is open")
        if database.version < NEWEST:
            from moderation.storage.migrations.runner import upgrade

            upgrade(database, backup_dir())
        # One processor checks a large store while the other imports what reads it.
        with ThreadPoolExecutor(1) as worker:
            checked = None if database.checked else worker.submit(database.check)
            from moderation import registry
            from moderation.storage.store import Store

            mappers = registry.mappers()
            if checked is not None:
                checked.result()
        passing.drop_leftovers()
        return Store(database.connection, lambda: mappers)

    def _answer(self, request: dict[str, object]) -> dict[str, object]:
        """A request of another process, on the instance's thread."""
        if request.get("do") == "raise":
            self.requested.emit(request)
            return {"ok": True}
        from moderation.shell.jobs import ready

        if self._writer is None:
            return {"error": "closing"}
        # Files are read and pictures made fit here: the writer has others waiting behind it.
        job = ready(request)
        answer = self._writer.submit(job).result()
        self.requested.emit(request)
        return answer

    def _serve(self, request: dict[str, object]) -> None:
        """What a request means for the window, on the GUI's thread."""
        if self._window is None:
            return
        if request.get("do") == "raise":
            self._window.raise_window()
        elif request.get("do") == "import":
            self._window.refresh_library()

    def _speak(self, language: str) -> None:
        use_language(self._app, language)
        self._keep_settings(self._settings.with_values(language=language))
        if self._window is not None:
            self._window.rebuild()

    def _keep_settings(self, changed: Settings) -> None:
        self._settings = changed
        desk_look(self._app).choose(changed.colours, changed.contrast)
        settings_file.save(changed, settings_path())


class _Bugs:
    """While active, an exception in a slot is logged and said, and the app lives on."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._before = sys.excepthook

    def __enter__(self) -> None:
        self._before = sys.excepthook
        sys.excepthook = self._hear

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import traceback

        # Frames and types only: the message of an exception may hold what somebody said.
        frames = "".join(traceback.format_tb(trace))
        _log.error("%s\n%s", kind.__name__, frames)
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        window = self._program._window  # noqa: SLF001 - two halves of one
        if window is not None:
            window.report_bug(kind.__name__)


if __name__ == "__main__":
    sys.exit(main())
