# SPDX-License-Identifier: EUPL-1.2
"""Fields for days and times: what people type is understood and shown, or it stays as typed."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.days import parse_day
from moderation.domain.errors import UserFacingError
from moderation.domain.time_of_day import parse_time
from moderation.features.agenda.model import Block
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK
from moderation.gui.widgets.date_field import DateField, TimeField
from moderation.gui.widgets.fields import set_fault
from moderation.gui.widgets.labels import PlainLabel
from moderation.gui.widgets.read_line import DayLine, UnderstoodNote, say_day
from moderation.windows.prepare.facts import FactsDialog
from tests.whole_window import example as example_workshop
from tests.whole_window import whole_window

TODAY = date(2026, 11, 30)
STORED = date(2026, 3, 12)
WORDS = st.one_of(
    st.dates(date(2000, 1, 1), date(2090, 1, 1)).map(lambda d: f"{d:%d%m%Y}"),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)).map(lambda d: f"{d.day}.{d.month}."),
    st.lists(
        st.sampled_from(
            "Mitte Mai 2027 Fr ersten Montag im in nach vor 3. KW 14 Q3 zwei Wochen heute -".split()
        ),
        min_size=1,
        max_size=4,
    ).map(" ".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=12),
)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget)
    return widget


def put(holder: QWidget, field: QLineEdit) -> None:
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(field)
    holder.show()


def retype(field: QLineEdit, words: str) -> None:
    """All of it is selected, and something else typed."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    field.insert(words)
    field.textEdited.emit(field.text())


def below(field: QWidget) -> str:
    notes = [note.text() for note in field.window().findChildren(PlainLabel, "understood")]
    return notes[-1] if notes else ""


KEPT = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@KEPT
@given(words=WORDS)
@example(words="ersten Montag im Mai")
@example(words="30092027")
def test_a_stored_day_is_the_one_typed_or_the_words_stay(holder: QWidget, words: str) -> None:
    field = DayLine(holder, parse=lambda typed: parse_day(typed, TODAY))
    put(holder, field)
    taken: list[date | None] = []
    refused: list[object] = []
    field.entered.connect(taken.append)
    field.refused.connect(refused.append)
    field.show_stored(STORED, force=True)
    retype(field, words)
    typed = field.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    try:
        meant = parse_day(typed, TODAY)
    except UserFacingError:
        assert (taken, len(refused)) == ([], 1)
        assert field.text() == typed
        assert field.property("fault")
    else:
        assert not refused
        assert taken == [meant] or (not taken and meant == STORED)
    finally:
        field.deleteLater()


@KEPT
@given(words=WORDS)
@example(words="ersten Montag im Mai")
def test_a_day_of_a_dialog_is_the_one_typed_or_the_words_stay(holder: QWidget, words: str) -> None:
    field = DateField(holder, day=STORED, today=TODAY)
    put(holder, field)
    retype(field, words)
    typed = field.text()
    try:
        meant = parse_day(typed, TODAY)
    except UserFacingError:
        meant = None
    if meant is None:
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == typed
        assert field.property("fault")
        with pytest.raises(UserFacingError):
            field.day()
    else:
        assert field.day() == meant
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert (field.day(), field.text()) == (meant, say_day(meant))
    field.deleteLater()


@KEPT
@given(
    words=st.one_of(
        st.times().map(lambda t: f"{t:%H%M}"),
        st.times().map(lambda t: f"{t.hour}.{t:%M} Uhr"),
        st.from_regex(r"[0-9:.hu ]{0,6}", fullmatch=True),
        st.sampled_from(["halb drei", "Mittag", "25:00", "14", "", "2:30 pm"]),
    )
)
def test_a_time_is_the_one_typed_or_the_words_stay(holder: QWidget, words: str) -> None:
    field = TimeField(holder)
    put(holder, field)
    field.set_time(time(9, 0))
    retype(field, words)
    typed = field.text()
    try:
        meant = parse_time(typed)
    except UserFacingError:
        meant = None
    QTest.keyClick(field, Qt.Key.Key_Return)
    if meant is None:
        assert field.text() == typed
        with pytest.raises(UserFacingError):
            field.time_of_day()
    else:
        assert field.time_of_day() == meant
        assert field.text() == formats().time(meant)
    field.deleteLater()


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("30092027", "= Thu, 30 Sep 2027"),
        ("Mitte Mai 2027", "= Sat, 15 May 2027"),
        ("Fr", "= Fri, 4 Dec 2026"),
        ("ersten Montag im Mai", "= Mon, 3 May 2027"),
    ],
)
def test_what_was_understood_is_seen_below_while_it_is_typed(
    holder: QWidget, keys: str, said: str
) -> None:
    field = DateField(holder, day=STORED, today=TODAY)
    put(holder, field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    QTest.keyClicks(field, keys)
    assert below(field) == said
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.understood.words() == ""


def test_a_calendar_is_there_on_demand_and_counts_as_typed(holder: QWidget) -> None:
    field = DayLine(holder, parse=lambda typed: parse_day(typed, TODAY))
    put(holder, field)
    field.show_stored(STORED, force=True)
    taken: list[date] = []
    field.entered.connect(taken.append)
    field.picked(date(2027, 5, 3))
    assert taken == [date(2027, 5, 3)]


def test_begin_and_end_of_a_workshop_are_typed_as_digits(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example_workshop())
        dialog = FactsDialog(whole.bridge.state.workshop, TODAY, whole.window)
        dialog.show()
        form = dialog.form
        form.begin.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(form.begin, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(form.begin, "1430")
        assert dialog.values() == {"starts_at": time(14, 30)}
        QTest.keyClick(form.begin, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(form.begin, "halb drei")
        dialog.go_on()
        assert dialog.isVisible()
        assert dialog.focusWidget() is form.begin
        assert form.begin.text() == "halb drei"
        dialog.reject()
        dialog.deleteLater()


def test_a_due_date_in_words_is_kept_or_stays_for_mending(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.open(example_workshop())
        whole.moderator.start_workshop()
        bridge = whole.bridge
        block = next(b for b in bridge.state.of(Block) if b.activity == "goals")
        whole.moderator.show_block(block.id)
        whole.settle()
        page = whole.moderator.page
        assert page is not None
        (due,) = (line for line in page.findChildren(DayLine) if line.isVisible())
        before = due.stored
        due.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(due, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(due, "zweite Woche im Mai")
        QTest.keyClick(due, Qt.Key.Key_Return)
        assert (due.text(), due.stored) == ("zweite Woche im Mai", before)
        QTest.keyClick(due, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(due, "30092027")
        QTest.keyClick(due, Qt.Key.Key_Return)
        assert due.stored == say_day(date(2027, 9, 30))


def test_no_other_widget_takes_a_day_or_a_time() -> None:
    root = Path(__file__).parents[2]
    files = [*(root / "src").rglob("*.py"), *(root / "ui").glob("*.ui")]
    assert len(files) > 300
    found = [
        path.name
        for path in files
        if re.search(r"\bQ(Date|Time|DateTime)Edit\b", path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_what_is_said_for_a_while_leaves_a_field_its_own_description(holder: QWidget) -> None:
    field = QLineEdit(holder)
    field.setAccessibleDescription("Strg+F")
    note = UnderstoodNote(field, lambda words: words)
    put(holder, field)
    note.show_words("= Freitag", DESK.ink)
    assert field.accessibleDescription() == "= Freitag"
    set_fault(field, fault=True, reason="Kein Tag")
    assert field.accessibleDescription() == "Kein Tag"
    note.hide_note()
    assert field.accessibleDescription() == "Kein Tag"
    set_fault(field, fault=False)
    assert field.accessibleDescription() == "Strg+F"
    note.show_words("= Samstag", DESK.ink)
    note.hide_note()
    assert field.accessibleDescription() == "Strg+F"
    # What is said of it meanwhile by who knows it stays as well.
    note.show_words("= Samstag", DESK.ink)
    field.setAccessibleDescription("Strg+G")
    note.hide_note()
    assert field.accessibleDescription() == "Strg+G"
