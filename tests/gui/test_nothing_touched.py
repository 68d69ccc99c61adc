"""What nobody changed stays as it was stored: every dialog, and every field of the pages."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, time
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import moderation
from moderation.activities.roles.competences import code_of
from moderation.activities.roles.law import Checked, Competence, LawOrigin, MatterKind
from moderation.activities.roles.model import RoleTask
from moderation.activities.roles.page.law_dialog import LawDialog
from moderation.activities.timeline.page.date_dialog import DateDialog
from moderation.activities.timeline.page.outside_dialog import OutsideDialog
from moderation.domain.ids import Id
from moderation.domain.projection import Theme
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.edits import edit_workshop
from moderation.features.agenda.model import Block, RoomNeed
from moderation.features.evaluation.model import EvaluationQuestion
from moderation.features.evaluation.page import EvaluationDialog
from moderation.features.ground_rules.model import GroundRules
from moderation.features.mandate.model import EventFrame
from moderation.features.minutes_plan import edits as plan
from moderation.features.people.kinds import BODIES
from moderation.features.sending import edits as sending
from moderation.gui import texts
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.gui.touched import Touched
from moderation.gui.widgets.words_dialog import WordsDialog
from moderation.session.session import Changed
from moderation.settings import MailServer, Security, Settings
from moderation.windows.main.settings_dialog import SettingsDialog
from moderation.windows.main.window import MainWindow
from moderation.windows.minutes.plan import PlanDialog
from moderation.windows.moderator.ground_rules import GroundRulesDialog
from moderation.windows.prepare.access_dialog import AccessDialog
from moderation.windows.prepare.day_dialog import DayDialog
from moderation.windows.prepare.facts import FactsDialog
from moderation.windows.prepare.units import SideRow
from moderation.windows.sending.mail_server import MailServerDialog
from moderation.windows.sending.mail_words import MailWordsDialog
from tests import timeline_forms as forms
from tests.dialog_deeds import DEEDS
from tests.room_bridge import bridge_to
from tests.whole_window import example, whole_window

TODAY = date(2026, 3, 12)
WORDS = st.text(max_size=400)
NAMED = WORDS.filter(lambda words: bool(" ".join(words.split()).strip("\0")))
SERVERS = st.builds(
    MailServer,
    host=WORDS,
    port=st.integers(-5, 99_999),
    security=st.sampled_from(Security),
    user=WORDS,
    address=WORDS,
    name=WORDS,
    each=st.booleans(),
)
SETTINGS = st.builds(
    Settings,
    language=st.sampled_from(["", "de", "en", "fr"]),
    wall_theme=st.sampled_from(Theme),
    wall_screen=WORDS,
    room_depth=st.floats(0.1, 200.0),
    image_width=st.floats(0.1, 60.0),
    grace_minutes=st.integers(-5, 2000),
    mail=SERVERS,
)
WORKSHOPS = st.builds(
    Workshop,
    id=st.just(Id("workshop")),
    title=NAMED,
    subtitle=WORDS,
    municipality=WORDS,
    place=WORDS,
    series=WORDS,
    moderation=WORDS,
    language=st.sampled_from(["de", "en"]),
    day=st.none() | st.dates(),
    starts_at=st.times(),
    invited_until=st.none() | st.times(),
    closed_session=st.booleans(),
)
LAWS = st.builds(
    Competence,
    title=NAMED,
    source=WORDS,
    holders=st.lists(st.sampled_from(BODIES), unique=True).map(tuple),
    matter=WORDS,
    kind=st.sampled_from(MatterKind),
    origin=st.sampled_from(LawOrigin),
    checked=st.sampled_from(Checked),
    holder=WORDS,
    note=WORDS,
)
RULES = st.builds(
    GroundRules,
    id=st.just(Id("rules")),
    workshop_id=st.just(Id("workshop")),
    rules=st.lists(NAMED, max_size=3).map(tuple),
    agreed_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    looked_back=WORDS,
)
ACCESS = st.tuples(
    st.builds(
        EventFrame,
        id=st.just(Id("frame")),
        workshop_id=st.just(Id("workshop")),
        access_contact=WORDS,
    ),
    st.lists(NAMED, max_size=3).map(
        lambda names: [
            RoomNeed(id=Id(f"need-{n}"), workshop_id=Id("workshop"), rank=float(n), words=words)
            for n, words in enumerate(names)
        ]
    ),
)
EVALUATION = st.lists(NAMED, max_size=3).map(
    lambda texts: [
        EvaluationQuestion(
            id=Id(f"question-{n}"), workshop_id=Id("workshop"), rank=float(n), text=text
        )
        for n, text in enumerate(texts)
    ]
)
WORKSHOP = Workshop(id=Id("workshop"), title="Werkstatt", day=TODAY)


@dataclass(frozen=True)
class Form:
    """A dialog that shows what is stored: what that may be, and what is stored afterwards."""

    stored: st.SearchStrategy[Any]
    after: Callable[[Any], Any]


def _accepted(dialog: QDialog) -> None:
    dialog.accept()
    dialog.deleteLater()


def _settings(stored: Settings) -> Settings:
    dialog = SettingsDialog(stored)
    _accepted(dialog)
    return dialog.chosen()


def _server(stored: MailServer) -> MailServer:
    dialog = MailServerDialog(stored)
    _accepted(dialog)
    return dialog.chosen()


def _facts(stored: Workshop) -> Workshop:
    holder = QWidget()
    dialog = FactsDialog(stored, TODAY, holder)
    _accepted(dialog)
    values = dialog.values()
    holder.deleteLater()
    bridge = bridge_to(State.holding([stored]))
    bridge.session.perform(edit_workshop(bridge.state, **values))
    return bridge.state.workshop


def _day(stored: Workshop) -> Workshop:
    """The first day, whose facts are the workshop's own; a further one has the same form."""
    holder = QWidget()
    bridge = bridge_to(State.holding([stored]))
    _accepted(DayDialog(bridge, stored.id, holder))
    holder.deleteLater()
    return bridge.state.workshop


def _words(stored: str) -> str:
    dialog = WordsDialog(None, title="", note="", take="", words=stored)
    _accepted(dialog)
    return dialog.words()


def _law(stored: Competence) -> Competence | None:
    task = RoleTask(
        id=Id("task"), workshop_id=Id("workshop"), block_id=Id("block"), rank=1.0, title="Aufgabe",
        competence=stored,
    )  # fmt: skip
    dialog = LawDialog(None, task, code_of("nw", "de"))
    _accepted(dialog)
    return dialog.competence()


def _steps(bridge: Bridge) -> list[Changed]:
    found: list[Changed] = []
    bridge.changed.connect(found.append)
    return found


def _mail_words(stored: tuple[str, str]) -> tuple[str, str]:
    bridge = bridge_to(State.holding([WORKSHOP]))
    bridge.attempt(lambda state: sending.edit_words(state, *stored))
    steps = _steps(bridge)
    dialog = MailWordsDialog(bridge)
    dialog.main_button.click()
    dialog.deleteLater()
    return stored if not steps else ("", "a step was performed")


def _plan(stored: list[str]) -> list[str]:
    bridge = bridge_to(State.holding([WORKSHOP]))
    bridge.attempt(lambda state: plan.set_letterhead(state, stored))
    steps = _steps(bridge)
    holder = QWidget()
    dialog = PlanDialog(bridge, holder)
    dialog.main_button.click()
    holder.deleteLater()
    return stored if not steps else ["a step was performed"]


def _ground_rules(stored: GroundRules) -> GroundRules:
    bridge = bridge_to(State.holding([WORKSHOP, stored]))
    steps = _steps(bridge)
    holder = QWidget()
    dialog = GroundRulesDialog(bridge, holder)
    dialog.main_button.click()
    holder.deleteLater()
    assert not steps
    return bridge.state.of(GroundRules)[0]


def _access(stored: tuple[EventFrame, list[RoomNeed]]) -> tuple[EventFrame, list[RoomNeed]]:
    frame, needs = stored
    bridge = bridge_to(State.holding([WORKSHOP, frame, *needs]))
    steps = _steps(bridge)
    holder = QWidget()
    dialog = AccessDialog(bridge, holder)
    dialog.main_button.click()
    holder.deleteLater()
    assert not steps
    return bridge.state.of(EventFrame)[0], list(bridge.state.of(RoomNeed))


def _evaluation(stored: list[EvaluationQuestion]) -> list[EvaluationQuestion]:
    bridge = bridge_to(State.holding([WORKSHOP, *stored]))
    steps = _steps(bridge)
    holder = QWidget()
    dialog = EvaluationDialog(bridge, holder)
    dialog.main_button.click()
    holder.deleteLater()
    assert not steps
    return list(bridge.state.of(EvaluationQuestion))


FORMS: dict[type[QDialog], Form] = {
    SettingsDialog: Form(SETTINGS, _settings),
    MailServerDialog: Form(SERVERS, _server),
    FactsDialog: Form(WORKSHOPS, _facts),
    DayDialog: Form(WORKSHOPS, _day),
    WordsDialog: Form(NAMED, _words),
    LawDialog: Form(LAWS, _law),
    MailWordsDialog: Form(st.tuples(WORDS, WORDS), _mail_words),
    PlanDialog: Form(st.lists(WORDS, max_size=3), _plan),
    GroundRulesDialog: Form(RULES, _ground_rules),
    AccessDialog: Form(ACCESS, _access),
    EvaluationDialog: Form(EVALUATION, _evaluation),
    DateDialog: Form(forms.CLOCK_DATES, forms.clock_date),
    OutsideDialog: Form(forms.OUTSIDE, forms.outside),
}


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    texts.set_language("en")


def _dialogs() -> set[type[QDialog]]:
    """Every dialog class of the program."""
    for found in pkgutil.walk_packages(moderation.__path__, "moderation."):
        if not found.name.endswith("__main__"):
            import_module(found.name)

    def below(cls: type[QDialog]) -> Iterator[type[QDialog]]:
        for each in cls.__subclasses__():
            if each.__module__.startswith("moderation."):
                yield each
            yield from below(each)

    return set(below(QDialog))


def missing(dialogs: set[type[QDialog]]) -> set[str]:
    """The dialogs that this file does not know."""
    return {cls.__name__ for cls in dialogs} - {cls.__name__ for cls in FORMS} - set(DEEDS)


def test_every_dialog_is_known_here() -> None:
    dialogs = _dialogs()
    assert not missing(dialogs)
    assert set(DEEDS) | {cls.__name__ for cls in FORMS} == {cls.__name__ for cls in dialogs}

    class NewDialog(QDialog):
        """Nobody has told this file about it."""

    assert missing({*dialogs, NewDialog}) == {"NewDialog"}


def stays(form: Form, stored: Any) -> None:
    """Opened and accepted with nothing changed, what is stored is what it was."""
    assert form.after(stored) == stored


@pytest.mark.parametrize("cls", FORMS)
@given(data=st.data())
@settings(max_examples=40)
def test_a_dialog_that_nobody_touched_changes_nothing(
    cls: type[QDialog], data: st.DataObject
) -> None:
    form = FORMS[cls]
    stays(form, data.draw(form.stored))


@pytest.mark.parametrize(
    ("cls", "stored"),
    [
        (SettingsDialog, Settings()),
        (SettingsDialog, Settings(room_depth=12.34)),
        (MailServerDialog, MailServer(host=" mail.stadt.example")),
        (FactsDialog, Workshop(id=Id("workshop"), title="W", starts_at=time(9, 0, 30))),
        (LawDialog, Competence(title="Satzung", source="", holders=(), matter="")),
        (WordsDialog, "Ein Foto "),
    ],
)
def test_a_dialog_that_writes_back_what_it_shows_is_caught(
    monkeypatch: pytest.MonkeyPatch, cls: type[QDialog], stored: Any
) -> None:
    if isinstance(stored, Competence):
        stored = Competence(title="Satzung", source="", holders=(), matter="charter")
    monkeypatch.setattr(Touched, "values", lambda self: dict(self._shown()))
    with pytest.raises(AssertionError):
        stays(FORMS[cls], stored)


def _apply(window: MainWindow, change: Callable[[SettingsDialog], object]) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        change(dialog)
        dialog.main_button.click()

    QTimer.singleShot(0, window, press)
    window.show_settings()


def test_the_first_apply_keeps_language_and_templates(qtbot: QtBot) -> None:
    with whole_window(qtbot, language="de") as whole:
        window = whole.window
        spoken: list[str] = []
        kept: list[Settings] = []
        window.language_chosen.connect(spoken.append)
        window.settings_changed.connect(kept.append)
        _apply(window, lambda _dialog: None)
        assert (spoken, kept) == ([], [])
        assert texts.language() == "de"
        _apply(window, lambda dialog: dialog.form.room_depth.setValue(20.0))
        assert spoken == []
        assert kept == [Settings(room_depth=20.0)]
        _apply(window, lambda dialog: dialog.form.language.set_value("en"))
        assert spoken == ["en"]


FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def _walk(whole: Any, where: QWidget, *, enter: bool) -> int:
    """Go into every field that can be seen and leave it again; tells how many there were."""
    count = 0
    for kind in FIELDS:
        for field in where.findChildren(kind):
            if not field.isVisible() or not field.isEnabled():
                continue
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if enter and isinstance(field, QLineEdit):
                QTest.keyClick(field, Qt.Key.Key_Return)
            whole.window.setFocus(Qt.FocusReason.TabFocusReason)
            whole.settle()
            count += 1
    return count


def test_fields_that_nobody_typed_into_perform_no_step(qtbot: QtBot) -> None:
    with whole_window(qtbot, language="de", size=(1920, 1080)) as whole:
        whole.open(example())
        steps: list[Changed] = []
        whole.bridge.changed.connect(steps.append)
        whole.window.show_prepare()
        prepare = whole.window.prepare
        assert prepare is not None
        for column in (prepare.agenda, prepare.people):
            for row in range(column.list.model().rowCount()):
                column.list.setCurrentIndex(column.list.model().index(row, 0))
                if not isinstance(column.list.current(), SideRow):
                    column.show_detail()
                whole.settle()
                _walk(whole, column, enter=False)
                assert not steps, f"{steps[0].step.label} in row {row}"
        prepare.things.rooms.setCurrentIndex(prepare.things.rooms.model().index(0, 0))
        prepare.things.show_room()
        assert _walk(whole, prepare.things, enter=False)
        whole.window.show_moderator()
        fields = 0
        for block in whole.bridge.state.of(Block):
            whole.moderator.show_block(block.id)
            whole.settle()
            fields += _walk(whole, whole.moderator.area, enter=True)
            assert not steps, f"{steps[0].step.label} on {block.activity}"
        whole.moderator.show_record()
        whole.settle()
        _walk(whole, whole.moderator.area, enter=False)
        assert not steps, steps[0].step.label
        assert fields > 20
