# SPDX-License-Identifier: EUPL-1.2
"""Fields of a card: they show what is stored, keep what is typed and write what was changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.days import parse_day
from moderation.domain.side import Side
from moderation.domain.texts import Message
from moderation.features.people.model import Reply
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets.entity_fields import Fields
from moderation.gui.widgets.read_line import say_day

TODAY = date(2026, 3, 12)
OPTIONS = [("niemand", None), ("Rat", "council"), ("Tiefbauamt", "roads")]


@dataclass(frozen=True)
class Thing:
    """Something with an attribute for every kind of field."""

    id: str = "thing"
    title: str = "Bahnhof"
    note: str = ""
    say: str = ""
    seats: int = 2
    unit: str | None = None
    reply: Reply = Reply.OPEN
    side: Side | None = None
    ready: bool = False
    due: date | None = None


THINGS = st.builds(
    Thing,
    title=st.text(min_size=1, max_size=40).filter(lambda words: bool(words.strip())),
    note=st.text(max_size=40),
    say=st.text(max_size=40),
    seats=st.integers(-5, 2_000),
    unit=st.sampled_from([None, "council", "roads", "gone"]),
    reply=st.sampled_from(Reply),
    side=st.none() | st.sampled_from(Side),
    ready=st.booleans(),
    due=st.none() | st.dates(date(2000, 1, 1), date(2099, 12, 31)),
)


class Sheet(QWidget):
    """A card of a thing, with what was written of it and refused."""

    def __init__(self) -> None:
        super().__init__()
        self.thing = Thing()
        self.written: list[tuple[str, Any]] = []
        self.refused: list[Message] = []
        fields = Fields(self, lambda: self.thing, self._write, self.refused.append)
        self.fields = fields
        self.title = fields.words("title", needed=True)
        self.note = fields.words("note", finished=True, trim=True)
        self.say = fields.lines("say")
        self.seats = fields.number("seats", 0, 999, width=80, name="Seats")
        self.unit = fields.pick("unit", OPTIONS)
        self.reply = fields.segments("reply", Reply)
        self.side = fields.side()
        self.ready = fields.tick("ready", "ready")
        self.due = fields.reading("due", parse=lambda w: parse_day(w, TODAY), say=say_day)
        for place, field in enumerate(
            (self.title, self.note, self.say, self.seats, self.unit, self.reply, self.side,
             self.ready, self.due)
        ):  # fmt: skip
            field.move(0, 40 * place)
        fields.show(self.thing, force=True)

    def _write(self, key: str, value: Any) -> None:
        self.written.append((key, value))
        self.thing = replace(self.thing, **{key: value})
        self.fields.show(self.thing)

    def type(self, field: QWidget, words: str, end: Qt.Key | None = None) -> None:
        """Type over everything in a field."""
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(field, words)
        if end is not None:
            QTest.keyClick(field, end)

    def leave_every_field(self) -> None:
        """Go through all fields, and press Enter in those that have one line."""
        for field in [*self.findChildren(QLineEdit), *self.findChildren(QPlainTextEdit)]:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(field, QLineEdit):
                QTest.keyClick(field, Qt.Key.Key_Return)
        self.unit.activated.emit(self.unit.currentIndex())
        QApplication.processEvents()


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication) -> Sheet:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    made = Sheet()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def untouched(sheet: Sheet, thing: Thing) -> None:
    """Shown, walked through and left, a thing is what it was."""
    sheet.thing, sheet.written = thing, []
    sheet.fields.show(thing, force=True)
    sheet.leave_every_field()
    assert (sheet.thing, sheet.written) == (thing, [])


def test_a_needed_line_that_waits_and_is_cleared_shows_again_what_was_there(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words that a result is about wait until the field is left."""
    monkeypatch.setattr(sheet.fields, "stands", lambda _key, _value: True)
    sheet.type(sheet.title, "x", Qt.Key.Key_Backspace)
    QTest.keyClick(sheet.title, Qt.Key.Key_Return)
    assert (sheet.title.text(), sheet.written) == ("Bahnhof", [])


@given(thing=THINGS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_nobody_changed_is_not_written(sheet: Sheet, thing: Thing) -> None:
    untouched(sheet, thing)


def test_a_card_that_writes_what_it_shows_is_caught(sheet: Sheet) -> None:
    stored = Thing(note=" Ort\n", unit="gone")
    untouched(sheet, stored)
    sheet.note.done.connect(lambda words: sheet._write("note", words.strip()))
    with pytest.raises(AssertionError):
        untouched(sheet, stored)


def test_what_is_typed_stays_until_another_thing_is_shown(sheet: Sheet) -> None:
    sheet.type(sheet.note, "Ortstermin")
    sheet.fields.show(replace(sheet.thing, seats=9))
    assert (sheet.note.text(), sheet.seats.value()) == ("Ortstermin", 9)
    assert sheet.written == []
    sheet.fields.show(Thing(note="Rathaus"), force=True)
    assert sheet.note.text() == "Rathaus"


def test_each_kind_writes_what_was_changed_and_nothing_else(sheet: Sheet) -> None:
    sheet.type(sheet.note, " Ortstermin ", Qt.Key.Key_Return)
    sheet.type(sheet.say, "Ja")
    sheet.seats.setValue(5)
    sheet.unit.activated.emit(1)
    sheet.side.toggle(Side.POLITICS)
    sheet.ready.click()
    sheet.type(sheet.due, "30.9.2026", Qt.Key.Key_Return)
    assert sheet.thing == Thing(
        note="Ortstermin", say="Ja", seats=5, unit="council", side=Side.POLITICS, ready=True,
        due=date(2026, 9, 30),
    )  # fmt: skip
    assert sheet.due.text() == say_day(date(2026, 9, 30))
    assert {key for key, _value in sheet.written} == {
        "note", "say", "seats", "unit", "side", "ready", "due",
    }  # fmt: skip


def test_what_is_needed_is_never_written_as_blank(sheet: Sheet) -> None:
    sheet.type(sheet.title, "  ", Qt.Key.Key_Return)
    assert (sheet.written, sheet.title.text()) == ([], "Bahnhof")


def test_what_cannot_be_read_stays_framed_until_it_is_mended(sheet: Sheet) -> None:
    sheet.type(sheet.due, "irgendwann", Qt.Key.Key_Return)
    assert len(sheet.refused) == 1
    sheet.title.setFocus()
    sheet.fields.show(sheet.thing)
    assert (sheet.due.text(), sheet.due.property("fault")) == ("irgendwann", True)
    assert sheet.due.accessibleDescription()
    sheet.type(sheet.due, "1.10.2026", Qt.Key.Key_Return)
    assert (sheet.thing.due, sheet.due.property("fault")) == (date(2026, 10, 1), False)
    sheet.type(sheet.due, "bald", Qt.Key.Key_Return)
    sheet.due.put_back()
    assert (sheet.due.text(), sheet.due.accessibleDescription()) == (say_day(date(2026, 10, 1)), "")
