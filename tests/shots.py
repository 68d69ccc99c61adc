# SPDX-License-Identifier: EUPL-1.2
"""Every window and activity as PNG files in out/shots, to be looked at.

``python -m tests.shots`` renders both languages, both wall themes, a laptop of 1366x768, one of
1440x900, a pixel ratio of 2, the windows in dark and in high contrast, and walls of 1920x1080 and
1280x720. It fails where a text is cut, covered, too small or outside.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

OUT = Path("out") / "shots"
SIZES = ((1440, 900), (1366, 768))
LOOKS = {
    "dark": ("dark", "system"),
    "contrast": ("light", "high"),
    "dark-contrast": ("dark", "high"),
}
WALLS = ((1920, 1080), (1280, 720))
BEGIN = datetime(2026, 3, 12, 12, 2, tzinfo=UTC)
OTHERS = (
    # title, template, day, how far it is, planned before or after the example
    ("Radachse Bahnhof – Schulzentrum", "interfraktioneller-arbeitskreis", date(2026, 3, 26), 0),
    ("Parkraum Innenstadt", "auftaktworkshop", date(2026, 4, 16), 0),
    ("Bahnhofsviertel", "politik-verwaltung", date(2026, 2, 19), 1),
    ("Gemeinsamer Bauhof", "interkommunale-zusammenarbeit", date(2026, 1, 22), 2),
    ("Sichere Schulwege", "umsetzungs-review", date(2025, 12, 4), 2),
)
DUE = (
    ("Verkehrsversuch Marktplatz auswerten", date(2026, 2, 28)),
    ("Vorlage Fahrradstraße einbringen", date(2026, 3, 20)),
    ("Ansprechstelle DB InfraGO benennen", date(2026, 3, 31)),
    ("Zweckvereinbarung Bauhof beraten", date(2026, 4, 15)),
    ("Elternhaltestellen einrichten", date(2026, 4, 30)),
)


def main() -> int:
    """Render everything; returns 1 if something is wrong with a picture."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    jobs = [("de", 1, ""), ("en", 1, ""), ("de", 2, ""), *(("de", 1, look) for look in LOOKS)]
    failed = 0
    for language, ratio, look in jobs:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(ratio),
            "TZ": "Europe/Berlin",
            "MODERATION_REDUCED_MOTION": "1",
        }
        command = [sys.executable, "-m", "tests.shots", language, str(ratio), look]
        failed |= subprocess.run(command, env=environment, check=False).returncode
    pictures = len(list(OUT.glob("*.png")))
    print(f"{pictures} pictures in {OUT}" + (", with faults" if failed else ""))
    return failed


class Clock:
    """The afternoon of the example workshop."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


def render(language: str, ratio: int, look: str) -> int:
    """Render one language at one pixel ratio, in one of ``LOOKS`` or as the desk usually is."""
    from moderation import app as program
    from moderation.gui.desk_look import desk_look
    from moderation.settings import DeskColours, DeskContrast

    os.environ["MODERATION_DATA_DIR"] = tempfile.mkdtemp(prefix="moderation-shots-")
    application = program.application(["moderation"])
    program.use_language(application, language)
    if look:
        desk_look(application).choose(DeskColours(LOOKS[look][0]), DeskContrast(LOOKS[look][1]))
    try:
        with Camera(language, ratio, look).ready() as camera:
            camera.windows()
            if ratio == 1 and not look:
                camera.walls()
                camera.samples()
    finally:
        shutil.rmtree(os.environ["MODERATION_DATA_DIR"], ignore_errors=True)
    for fault in camera.faults:
        print(f"FAULT {fault}")
    return 1 if camera.faults else 0


class Camera:
    """Opens the real main window on a real store and takes its pictures."""

    def __init__(self, language: str, ratio: int, look: str = "") -> None:
        self.suffix = f"{language}{'@2x' if ratio == 2 else ''}{look and '-'}{look}"
        self.look = look
        self.language = language
        self.clock = Clock()
        self.faults: list[str] = []

    @contextmanager
    def ready(self) -> Iterator[Camera]:
        """With the window open on a store of six workshops."""
        from moderation import registry, settings
        from moderation.gui.bridge import Bridge
        from moderation.paths import store_path
        from moderation.session.writer import Writer
        from moderation.storage.database import Database
        from moderation.storage.store import Store
        from moderation.windows.main.window import MainWindow

        with Database.open(store_path()) as database:
            writer = Writer(lambda: Store(database.connection, registry.mappers), clock=self.clock)
            self.bridge = Bridge(writer)
            for title, template, day, stage in OTHERS:
                self._add(title, template, day, stage)
            self.window = MainWindow(self.bridge, database, settings.Settings(), clock=self.clock)
            self.window.resize(*SIZES[0])
            self.window.show()
            self.settle()
            yield self
            self.window.dispose()
            self.settle()
            writer.close()

    def _add(self, title: str, template: str, day: date, stage: int) -> None:
        from moderation.activities.goals.model import Goal
        from moderation.domain.change import Step, added, replaced
        from moderation.domain.ids import new_id
        from moderation.domain.texts import untranslated
        from moderation.domain.workshop import Status
        from moderation.features.agenda.model import Block
        from moderation.paths import resource
        from moderation.session.session import Session
        from moderation.storage import workshop_file

        path = resource("templates", f"{template}.{self.language}.json")
        label = untranslated("x")
        session = Session.create(
            workshop_file.read(path), label, self.bridge.writer, clock=self.clock
        )
        state = session.state
        status = (Status.DRAFT, Status.CLOSED, Status.APPROVED)[stage]
        changes = replaced(state.workshop, title=title, day=day, status=status)
        if title == OTHERS[2][0]:
            block = state.of(Block)[-1]
            for rank, (words, due) in enumerate(DUE):
                goal = Goal(
                    id=new_id(),
                    workshop_id=state.workshop.id,
                    rank=float(rank),
                    block_id=block.id,
                    title=words,
                    due=due,
                )
                changes += added(goal)
        session.perform(Step(label, changes))

    # -- windows -------------------------------------------------------------------------------

    def windows(self) -> None:
        """Library, preparation, every block, record, minutes, keys, settings."""
        from moderation.domain.workshop import Workshop
        from moderation.features.agenda.model import Block
        from moderation.session.session import IMPORT, Session
        from moderation.storage import workshop_file
        from moderation.windows.library.template import example_path

        entities = [
            replace(e, day=BEGIN.date()) if isinstance(e, Workshop) else e
            for e in workshop_file.read(example_path())
        ]
        session = Session.create(entities, IMPORT, self.bridge.writer, clock=self.clock)
        window = self.window
        window.open_workshop(session.state.workshop.id)
        self.wait_for(window.workshop_opened)
        self.shoot("prepare")
        window.show_moderator()
        moderator = window.moderator
        assert moderator is not None
        self.shoot("moderator-0-draft")
        moderator.start_workshop()
        for number, block in enumerate(self.bridge.state.of(Block), 1):
            self.clock.now += timedelta(minutes=block.minutes * 0.6)
            self.bridge.tick()
            self.shoot(f"moderator-{number}-{block.activity}")
            self.clock.now += timedelta(minutes=block.minutes * 0.4 + 1)
            if number < len(self.bridge.state.of(Block)):
                moderator.rail.end_block()
        moderator.show_record()
        self.shoot("moderator-9-record")
        moderator.read_back()
        self.shoot("moderator-10-read-back")
        self._speakers(moderator)
        window.show_minutes()
        assert window.minutes is not None
        self.wait_for(window.minutes.refreshed)
        self.settle(1000)  # the pages are painted one by one
        self.shoot("minutes", patience=1000)
        window.minutes.pages.walk_to(30)
        window.minutes.side.show_outline(outline=True)
        self.shoot("minutes-passage", patience=1000)
        window.minutes.pages.walk_to(None)
        window.minutes.side.show_outline(outline=False)
        self._dialogs()
        self._sending()
        self.bridge.writer.wait_until_saved(10)
        window.show_library()
        self.wait_for(window.listed)
        self.shoot("library")
        window.open_workshop(session.state.workshop.id, prepare=False)
        self.wait_for(window.workshop_opened)

    def _speakers(self, moderator: Any) -> None:
        """The list of speakers, with one who speaks too long."""
        from moderation.features.people.model import Participant
        from moderation.features.speakers import edits

        bridge = self.bridge
        bridge.attempt(lambda state: edits.change_rules(state, limit=3, quieter_first=True))
        for person in bridge.state.of(Participant)[::4]:
            bridge.attempt(partial(edits.put_on, unit_id=person.unit_id, participant_id=person.id))
        for seconds in (100, 45, 205):
            bridge.attempt(lambda state: edits.give_floor(state, self.clock.now))
            self.clock.now += timedelta(seconds=seconds)
            bridge.tick()
        moderator.show_beside("speakers")
        self.shoot("moderator-11-speakers")

    def _help(self) -> Any:
        """What F1 shows while goals are worked on."""
        from moderation.windows.help.dialog import HelpDialog
        from moderation.windows.help.keys import handbook_of, keys_of
        from moderation.windows.main.app_keys import AppKeys

        self.window.show_moderator()
        general = AppKeys(self.window).general()
        keys = keys_of(self.window, self.window.view, general)
        return HelpDialog(self.window, keys, handbook_of(self.window.view))

    def _palette(self) -> Any:
        """What is found for a few letters."""
        from moderation.windows.main.app_keys import AppKeys
        from moderation.windows.palette.dialog import PaletteDialog
        from moderation.windows.palette.offers import Offers

        palette = PaletteDialog(
            Offers(self.window, AppKeys(self.window).general(), []), None, self.window
        )
        palette.field.setText("ziel")
        return palette

    def _dialogs(self) -> None:
        from moderation.activities.roles.model import RoleBoard
        from moderation.features.agenda.model import Block
        from moderation.settings import MailServer, Settings
        from moderation.windows.main.settings_dialog import SettingsDialog
        from moderation.windows.minutes.plan import PlanDialog
        from moderation.windows.moderator.vote_on import VoteDialog
        from moderation.windows.sending.mail_server import MailServerDialog
        from moderation.windows.sending.mail_words import MailWordsDialog
        from moderation.windows.sending.section import sending_of
        from tests import group_dialogs
        from tests.roles_dialogs import dialogs

        state = self.bridge.state
        [board] = state.of(RoleBoard)
        cards = next(b for b in state.of(Block) if b.activity == "cards")
        from moderation.windows.minutes.approval import ApprovalDialog

        for name, dialog in (
            ("approval", ApprovalDialog(self.bridge, self.window)),
            ("minutes-plan", PlanDialog(self.bridge, self.window)),
            ("help", self._help()),
            ("palette", self._palette()),
            ("vote-on", VoteDialog(self.bridge, cards.id, frozenset(), self.window)),
            ("settings", SettingsDialog(Settings(), self.window)),
            ("mail-server", MailServerDialog(MailServer(), self.window)),
            ("mail-words", MailWordsDialog(self.bridge, self.window)),
            ("sending", sending_of(self.window.minutes).make_dialog()),
            *dialogs(state, board.block_id, self.language, self.window),
            *group_dialogs.dialogs(self.bridge, self.window),
        ):
            dialog.show()
            self.settle()
            self._save(dialog, name)
            dialog.close()
            dialog.deleteLater()

    def shoot(self, name: str, patience: int = 60) -> None:
        """The window at every size, ``patience`` milliseconds after each change."""
        for width, height in SIZES:
            self.window.resize(width, height)
            self.settle(patience)
            # Colours change no layout: what is seen on the small laptop is enough.
            if not self.look or (width, height) == SIZES[-1]:
                self._save(self.window, f"{name}-{width}x{height}")

    def _save(self, widget: object, name: str) -> None:
        from tests.looks import unpainted, window_faults

        path = OUT / f"{name}-{self.suffix}.png"
        self._finish_boards(widget)
        widget.grab().save(str(path))  # type: ignore[attr-defined]
        faults = unpainted(widget) + window_faults(widget)  # type: ignore[arg-type]
        self.faults += [f"{path.name}: {fault}" for fault in faults]

    def _finish_boards(self, widget: object) -> None:
        """Wait for boards that paint their tiles frame by frame; the check tells which never do."""
        from tests.looks import unpainted

        for _frame in range(200):
            if not unpainted(widget):  # type: ignore[arg-type]
                return
            self.settle(10)

    # -- what the example has no block of ------------------------------------------------------

    def samples(self) -> None:
        """Pages and walls of activities that the example does without, with sample data."""
        from PySide6.QtWidgets import QApplication

        from moderation.activities.negotiation.model import NegotiationStage
        from moderation.domain.projection import Theme
        from moderation.domain.views import WallView
        from moderation.features.agenda.model import Block
        from moderation.windows.wall.pages import make_page, wall_of
        from tests import involvement_sample, negotiation_sample
        from tests.room_bridge import bridge_to

        states = [negotiation_sample.state_of(stage) for stage in NegotiationStage]
        states += [negotiation_sample.agreed(), involvement_sample.state_of()]
        for place, state in enumerate(states, 1):
            block = state.of(Block)[0]
            bridge = bridge_to(state)
            page = make_page(block.activity, bridge, block.id)
            page.show()
            for width, height in ((862, 772), (862, 572)):
                page.resize(width, height)
                self.settle()
                self._save(page, f"page-{place}-{block.activity}-{height}")
            page.close()
            page.deleteLater()
            QApplication.processEvents()
            bridge.close()
            view = WallView(state)
            for offer in wall_of(block.activity).offers(view, block.id)[:4]:
                for theme in Theme:
                    for size in WALLS:
                        self._wall(view, offer.item, theme, size, place, keep=True)

    def _sending(self) -> None:
        from moderation.settings import MailServer
        from moderation.windows.sending.mail_server import MailServerDialog
        from moderation.windows.sending.mail_words import MailWordsDialog
        from moderation.windows.sending.section import sending_of

        server = MailServer(host="mail.auental.example", address="protokoll@auental.example")
        for name, dialog in (
            ("send", sending_of(self.window.minutes).make_dialog()),
            ("mail-words", MailWordsDialog(self.bridge, self.window)),
            ("mail-server", MailServerDialog(server, self.window)),
        ):
            dialog.show()
            self.settle()
            self._save(dialog, name)
            dialog.close()
            dialog.deleteLater()

    # -- walls ---------------------------------------------------------------------------------

    def walls(self) -> None:
        """Every picture that a block offers, light and dark, large and small."""
        from moderation.domain.projection import Theme
        from moderation.domain.views import WallView
        from moderation.features.agenda.model import Block
        from moderation.windows.wall.pages import offers_for

        view = WallView(self.bridge.state)
        seen = set()
        for block in view.of(Block):
            count: dict[str, int] = {}
            for offer in offers_for(view, block):
                if offer.item in seen:
                    continue
                seen.add(offer.item)
                count[offer.item.key] = count.get(offer.item.key, 0) + 1
                # Three of a kind show what there is to see; all of them are checked.
                keep = count[offer.item.key] <= 3
                for theme in Theme:
                    for size in WALLS:
                        self._wall(view, offer.item, theme, size, count[offer.item.key], keep=keep)

    def _wall(
        self,
        view: object,
        item: object,
        theme: object,
        size: tuple[int, int],
        number: int,
        *,
        keep: bool,
    ) -> None:
        from PySide6.QtCore import QSize

        from moderation.domain.projection import Projection
        from moderation.gui.canvas import paint_picture
        from moderation.windows.wall.picture import WallShot

        page = 0
        while page < 20:
            projection = Projection(item=item, page=page, theme=theme)  # type: ignore[arg-type]
            picture = WallShot(view, projection, self.clock.now)  # type: ignore[arg-type]
            painted = paint_picture(QSize(*size), theme, picture)  # type: ignore[arg-type]
            key = item.key.replace(".", "-")  # type: ignore[attr-defined]
            name = f"wall-{key}-{number}-{page + 1}-{theme.value}-{size[0]}-{self.language}.png"  # type: ignore[attr-defined]
            if keep and page < 3:
                painted.image.save(str(OUT / name))
            self.faults += [f"{name}: {fault}" for fault in painted.canvas.faults()]
            page += 1
            if page >= picture.pages:
                return

    # -- waiting -------------------------------------------------------------------------------

    def settle(self, milliseconds: int = 60) -> None:
        """Let Qt lay out and paint."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, signal: object) -> None:
        """Wait for a signal, ten seconds at most."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        signal.connect(loop.quit)  # type: ignore[attr-defined]
        QTimer.singleShot(10_000, loop.quit)
        loop.exec()
        self.settle()


if __name__ == "__main__":
    if len(sys.argv) == 4:
        sys.exit(render(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
    sys.exit(main())
