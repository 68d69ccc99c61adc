# SPDX-License-Identifier: EUPL-1.2
"""The real main window on a real store, without a display: every view and every dialog of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation import app as program
from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block, schedule
from moderation.gui import texts
from moderation.gui.bridge import Bridge
from moderation.paths import resource, store_path
from moderation.session.session import IMPORT, Session
from moderation.session.writer import Writer
from moderation.settings import MailServer, Settings
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.library.template import EXAMPLE
from moderation.windows.main.window import MainWindow
from moderation.windows.moderator.view import ModeratorView
from tests.stores import Ticking

MAIL = MailServer(host="mail.auental.example", user="protokoll", address="p@auental.example")
LAPTOP = (1440, 900)
SMALL_LAPTOP = (1366, 768)


def example(language: str = "de") -> list[Any]:
    """The entities of the example workshop."""
    path = resource("examples", f"{EXAMPLE}.{language}.json")
    return workshop_file.read(path)


class WholeWindow:
    """The open window, and the way to everything that it can show."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, window: MainWindow, clock: Ticking) -> None:
        self.qtbot = qtbot
        self.bridge = bridge
        self.window = window
        self.clock = clock

    @property
    def moderator(self) -> ModeratorView:
        """The view of the open workshop."""
        found = self.window.moderator
        assert found is not None
        return found

    def settle(self) -> None:
        """Let everything be laid out and painted."""
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def open(self, entities: Sequence[Any], *, prepare: bool = False) -> None:
        """Store a workshop and open it."""
        day = self.clock.now.date()
        today = [replace(e, day=day) if isinstance(e, Workshop) else e for e in entities]
        session = Session.create(today, IMPORT, self.bridge.writer, clock=self.clock)
        with self.qtbot.waitSignal(self.window.workshop_opened, timeout=20_000):
            self.window.open_workshop(session.state.workshop.id, prepare=prepare)
        self.settle()

    def views(self) -> Iterator[tuple[str, QWidget]]:
        """Every view of the open workshop, one after the other, and the library at the end.

        The workshop is started on the way: what a running day shows is shown.
        """
        window = self.window
        window.show_prepare()
        yield self._shown("prepare", window)
        window.show_moderator()
        yield self._shown("draft", window)
        self.moderator.start_workshop()
        yield from self.of_the_day()
        for name, make in self.dialogs():
            with self._open_dialog(make) as dialog:
                yield name, dialog
        window.show_moderator()
        window.show_rehearsal()
        yield self._shown("rehearsal", window)
        window.end_rehearsal()
        with self.qtbot.waitSignal(window.listed, timeout=20_000):
            window.show_library()
        yield self._shown("library", window)

    def of_the_day(self) -> Iterator[tuple[str, QWidget]]:
        """What is shown of a workshop that runs: its blocks, the record, the minutes."""
        window = self.window
        window.show_moderator()
        for block in self.bridge.state.of(Block):
            self.moderator.show_block(block.id)
            yield self._shown(f"block {block.activity}", window)
        self.moderator.show_record()
        yield self._shown("record", window)
        self.moderator.show_beside("speakers")
        yield self._shown("speakers", window)
        self.moderator.show_beside("evaluation")
        yield self._shown("evaluation", window)
        window.show_minutes()
        minutes = window.minutes
        assert minutes is not None
        with self.qtbot.waitSignal(minutes.refreshed, timeout=30_000):
            minutes.refresh()
        yield self._shown("minutes", window)

    def _shown(self, name: str, window: QWidget) -> tuple[str, QWidget]:
        window.activateWindow()
        self.settle()
        return name, window

    def begin_leading(self, entities: list[Any] | None = None) -> None:
        """Open a workshop, which is the example, and lead it: its first block runs."""
        self.open(example() if entities is None else entities)
        self.window.show_moderator()
        self.moderator.start_workshop()
        self.settle()

    def dialogs(self) -> list[tuple[str, Callable[[], QDialog]]]:
        """Every dialog of the open workshop, and how it is made."""

        from moderation.activities.goals.model import Goal
        from moderation.activities.goals.page.balance_dialog import BalanceDialog
        from moderation.activities.goals.page.content_dialog import ContentDialog
        from moderation.activities.goals.page.effects_dialog import EffectsDialog
        from moderation.activities.goals.page.means_dialog import MeansDialog
        from moderation.activities.goals.page.path_dialog import PathDialog
        from moderation.features.evaluation.page import EvaluationDialog
        from moderation.features.progress.page import StatusDialog
        from moderation.features.progress.sources import followed
        from moderation.features.questions.bank import load
        from moderation.gui.widgets import ConfirmDialog
        from moderation.windows.help.dialog import HelpDialog
        from moderation.windows.help.keys import keys_of
        from moderation.windows.library.template_dialog import TemplateDialog
        from moderation.windows.main.settings_dialog import SettingsDialog
        from moderation.windows.minutes.approval import ApprovalDialog
        from moderation.windows.minutes.plan import PlanDialog
        from moderation.windows.moderator.attendance import AttendanceDialog
        from moderation.windows.moderator.catch_up import CatchUpDialog
        from moderation.windows.moderator.closing import ParkingDialog
        from moderation.windows.moderator.closing_round import ClosingRoundDialog
        from moderation.windows.moderator.ground_rules import GroundRulesDialog
        from moderation.windows.moderator.message_dialog import MessageDialog, PageDialog
        from moderation.windows.moderator.overnight import OvernightDialog
        from moderation.windows.moderator.vote_on import VoteDialog
        from moderation.windows.palette.dialog import PaletteDialog
        from moderation.windows.palette.offers import Offers
        from moderation.windows.prepare.access_dialog import AccessDialog
        from moderation.windows.prepare.day_dialog import DayDialog
        from moderation.windows.prepare.facts import FactsDialog
        from moderation.windows.prepare.import_dialog import PeopleImportDialog
        from moderation.windows.prepare.invite import InviteDialog
        from moderation.windows.prepare.methods import MethodsDialog
        from moderation.windows.prepare.paste import PasteDialog
        from moderation.windows.prepare.question_dialog import QuestionDialog
        from moderation.windows.prepare.questions import QuestionsDialog
        from moderation.windows.prepare.type_in import TypeInDialog
        from moderation.windows.rehearsal.summary import RehearsalSummary
        from moderation.windows.script_paper import ScriptDialog
        from moderation.windows.sending.mail_server import MailServerDialog, PasswordDialog
        from moderation.windows.sending.mail_words import MailWordsDialog

        bridge, window = self.bridge, self.window
        workshop, today = bridge.state.workshop, self.clock.now.date()
        days = schedule(bridge.state, bridge.now).days
        goal = bridge.state.of(Goal)[-1]
        found = followed(bridge.state, goal.id)
        assert found is not None
        thing = found[1]
        return [
            ("means", lambda: MeansDialog(window, bridge, goal.id)),
            ("effects", lambda: EffectsDialog(window, bridge, goal.id)),
            ("path", lambda: PathDialog(window, bridge, goal.id)),
            ("content", lambda: ContentDialog(window, bridge, goal.id)),
            ("status", lambda: StatusDialog(window, bridge, thing)),
            ("closing round", lambda: ClosingRoundDialog(bridge, window)),
            ("balance", lambda: BalanceDialog(window, bridge, goal.block_id)),
            ("help", lambda: HelpDialog(window, keys_of(window, window.view, ()), "karten")),
            ("palette", lambda: PaletteDialog(Offers(window, (), []), None, window)),
            ("settings", lambda: SettingsDialog(Settings(), window)),
            ("facts", lambda: FactsDialog(workshop, today, window)),
            ("day", lambda: DayDialog(bridge, workshop.id, window)),
            ("overnight", lambda: OvernightDialog(bridge, days[-1], window, begins=True)),
            ("message", lambda: MessageDialog(window)),
            ("page", lambda: PageDialog(3, window)),
            ("parking", lambda: ParkingDialog(bridge, window)),
            ("attendance", lambda: AttendanceDialog(bridge, window)),
            ("catch up", lambda: CatchUpDialog(bridge, window)),
            ("vote on", lambda: VoteDialog(bridge, self._cards(), frozenset(), window)),
            ("ground rules", lambda: GroundRulesDialog(bridge, window)),
            ("script", lambda: ScriptDialog(window)),
            ("evaluation questions", lambda: EvaluationDialog(bridge, window)),
            ("access", lambda: AccessDialog(bridge, window)),
            ("type in", lambda: TypeInDialog(bridge, None, window)),
            ("paste", lambda: PasteDialog(bridge, None, window)),
            ("methods", lambda: MethodsDialog(bridge, None, window)),
            ("question", lambda: QuestionDialog(load("de").questions[0], [], str.strip, window)),
            ("questions", lambda: QuestionsDialog(bridge, None, window)),
            ("template", lambda: TemplateDialog(workshop.title, window)),
            ("mail server", lambda: MailServerDialog(MAIL, window)),
            ("password", lambda: PasswordDialog(MAIL, window, usable=True)),
            ("mail words", lambda: MailWordsDialog(bridge, window)),
            ("send", self._send_dialog),
            ("import", lambda: PeopleImportDialog(bridge, window)),
            ("invite", lambda: InviteDialog(bridge, window)),
            ("plan", lambda: PlanDialog(bridge, window)),
            ("approval", lambda: ApprovalDialog(bridge, window)),
            ("summary", lambda: RehearsalSummary(bridge.state, bridge.now, window, over=False)),
            ("lag", self._lag_dialog),
            *self._clock_dialogs(),
            *self._library_dialogs(),
            ("confirm", lambda: ConfirmDialog(window, title=workshop.title, text=workshop.title)),
        ]

    def _library_dialogs(self) -> list[tuple[str, Callable[[], QDialog]]]:
        """What follows workshops up, and what tells the council of them."""
        from moderation.output.glance import glance
        from moderation.windows.library.council import CouncilDialog
        from moderation.windows.library.follow_up import FollowUpDialog

        key, window = self.bridge.state.workshop.id, self.window
        today = self.clock.now.date()
        rows = self.bridge.writer.submit(lambda store: glance(store.connection)).result().workshops
        return [
            ("follow up", lambda: FollowUpDialog(rows, key, today, lambda _values: None, window)),
            ("council", lambda: CouncilDialog(rows, key, lambda _values: None, window)),
        ]

    def _cards(self) -> Id:
        return next(b.id for b in self.bridge.state.of(Block) if b.activity == "cards")

    def _clock_dialogs(self) -> list[tuple[str, Callable[[], QDialog]]]:
        """The political clock of the timeline, a date of it, a calendar, and a step of others."""
        from moderation.activities.timeline.model import fixed_of, steps_of
        from moderation.activities.timeline.page.calendar_dialog import CalendarDialog
        from moderation.activities.timeline.page.clock_dialog import ClockDialog
        from moderation.activities.timeline.page.date_dialog import DateDialog
        from moderation.activities.timeline.page.mode import VisionDialog
        from moderation.activities.timeline.page.outside_dialog import OutsideDialog
        from moderation.activities.timeline.page.split_dialog import SplitDialog

        bridge, window, state = self.bridge, self.window, self.bridge.state
        block = next(b for b in state.of(Block) if b.activity == "timeline").id
        longest = max(steps_of(state, block), key=lambda step: step.days)
        nowhere = Path("keine.ics")
        return [
            ("clock", lambda: ClockDialog(bridge, block, window)),
            ("date", lambda: DateDialog(bridge, block, window, fixed_of(state, block)[0])),
            ("outside", lambda: OutsideDialog(bridge, steps_of(state, block)[-1], window)),
            ("split", lambda: SplitDialog(bridge, longest, window)),
            ("vision year", lambda: VisionDialog(bridge, block, window)),
            ("calendar", lambda: CalendarDialog(bridge, block, nowhere, window)),
        ]

    def _lag_dialog(self) -> QDialog:
        from moderation.activities.timeline.model import TimelineStep
        from moderation.activities.timeline.page.lag_dialog import LagDialog

        steps = {step.id: step for step in self.bridge.state.of(TimelineStep)}
        step = next(step for step in steps.values() if step.after)
        return LagDialog(self.window, self.bridge, step, steps[step.after[0]], None)

    def _send_dialog(self) -> QDialog:
        from moderation.windows.sending.section import SendingSection

        section = self.window.findChild(SendingSection)
        assert isinstance(section, SendingSection)
        return section.make_dialog()

    @contextmanager
    def _open_dialog(self, make: Callable[[], QDialog]) -> Iterator[QDialog]:
        dialog = make()
        dialog.show()
        self.qtbot.waitExposed(dialog)
        dialog.activateWindow()
        self.settle()
        try:
            yield dialog
        finally:
            dialog.close()
            dialog.deleteLater()
            self.settle()


@contextmanager
def whole_window(
    qtbot: QtBot,
    *,
    text_scale: float = 1.0,
    language: str = "de",
    size: tuple[int, int] = LAPTOP,
) -> Iterator[WholeWindow]:
    """The main window, shown at this size with its texts so large; a store of its own behind it."""
    from moderation.gui.theme import apply_theme

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = texts.language(), QLocale()
    program.use_language(application, language)
    apply_theme(application, text_scale=text_scale)
    clock = Ticking()
    clock.now = datetime(2026, 3, 12, 12, 2, tzinfo=UTC)
    Path(store_path()).parent.mkdir(parents=True, exist_ok=True)
    with Database.open(store_path()) as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers), clock=clock)
        bridge = Bridge(writer)
        window = MainWindow(bridge, database, Settings(), clock=clock)
        try:
            window.resize(*size)
            window.show()
            qtbot.waitExposed(window)
            window.activateWindow()
            yield WholeWindow(qtbot, bridge, window, clock)
        finally:
            window.dispose()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            writer.close()
            bridge.deleteLater()
            apply_theme(application, text_scale=1.0)
            speak_as_before(application, *before)


def speak_as_before(application: QApplication, language: str, locale: QLocale) -> None:
    """Other tests read the words of the source."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    texts.set_language(language)
    QLocale.setDefault(locale)
