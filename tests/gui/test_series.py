# SPDX-License-Identifier: EUPL-1.2
"""A series in the real window, by keyboard: from the list of registrations to the certificates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.features.findings.page.answering import answer_said
from moderation.features.people.edits import all_present
from moderation.features.people.model import Participant
from moderation.features.series import edits
from moderation.features.series.model import (
    Eligibility,
    EventKind,
    Place,
    Registration,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
)
from moderation.minutes.plain import to_text
from moderation.output.minutes.series import series_report
from moderation.output.series_papers import SeriesPaper
from moderation.windows.library import lifecycle
from moderation.windows.series import papers
from moderation.windows.series.evaluations import EvaluationsDialog
from moderation.windows.series.linked import NOTHING_NEW
from moderation.windows.series.list_dialog import RegistrationsDialog
from moderation.windows.series.people_dialog import EventPeopleDialog
from moderation.windows.series.rows import waiting_rows
from moderation.windows.series.view import SeriesView
from tests.series_sample import evaluated, event_of, registered, registration, series
from tests.series_window import come_back, press, said, shown, type_into, view_of, within
from tests.whole_window import SMALL_LAPTOP, WholeWindow, whole_window

pytestmark = pytest.mark.slow
NOW = datetime(2027, 9, 20, 8, 0, tzinfo=UTC)
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
LIST = "Zeitstempel\tName\tKommune\tTermin\tEbene\n" + "".join(
    f"2{n % 2}.09.2027 10:{n:02}\tVorname{n} Nachname{n}\tLindbach\tAuftakt\tFührung\n"
    for n in range(10)
)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.clock.now = NOW
        yield found


def test_a_series_from_the_list_to_the_certificates(
    room: WholeWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Make it, plan a kick-off and a training, read the list, hold them, take over, certify."""
    within(name_it, room.window.create_series)
    view = view_of(room)
    state = room.bridge.state
    assert (state.workshop.title, state.workshop.municipality) == ("Impulsreihe", "Kreis Auental")
    assert room.window.windowTitle().startswith("Impulsreihe")
    kick_off, training, closing = planned(room, view)
    listed(room, view, kick_off)
    moved_up(room, view)
    question = found(room, view, kick_off, training)
    answered(room, view, training, question)
    there_at_the_closing_event(room, view, closing)

    target = tmp_path / "zertifikate.txt"
    monkeypatch.setattr(papers, "ask_for_place", lambda *_args: str(target))
    view.save(SeriesPaper.CERTIFICATES)
    room.qtbot.waitUntil(target.exists, timeout=20_000)
    told = target.read_text(encoding="utf-8-sig")
    assert told.count("Vorname2 Nachname2") == 1
    assert "Impulsreihe" in told
    assert "Kreis Auental" in told
    assert "Vorname4" not in told  # was not at the closing event
    assert "Führung, Auftakt" in told


def name_it(dialog: QDialog) -> None:
    type_into(dialog, "title", "Impulsreihe")
    type_into(dialog, "carrier", "Kreis Auental")
    press("Ctrl+Enter", dialog)


def planned(room: WholeWindow, view: SeriesView) -> tuple[SeriesEvent, SeriesEvent, SeriesEvent]:
    """Ins makes an event of the kind and level of the cell."""
    view.grid.setFocus()
    for day in ("5.10.2027", "26.10.2027", "2.12.2027"):
        press("Right")

        def fill(dialog: QDialog, day: str = day) -> None:
            type_into(dialog, "day", day)
            press("Ctrl+Enter", dialog)

        within(fill, lambda: press("Ins"))
    kick_off = event_of(room.bridge.state, EventKind.KICK_OFF, 0)
    training = event_of(room.bridge.state, EventKind.TRAINING, 0)
    closing = event_of(room.bridge.state, EventKind.CLOSING)
    assert (kick_off.day, training.day) == (date(2027, 10, 5), date(2027, 10, 26))
    assert (kick_off.fewest, kick_off.seats, closing.seats) == (6, 8, None)
    return kick_off, training, closing


def listed(room: WholeWindow, view: SeriesView, kick_off: SeriesEvent) -> None:
    """The list is pasted; and once more, which doubles nothing."""
    view.grid.go_to(kick_off.id)

    def paste(dialog: QDialog) -> None:
        assert isinstance(dialog, RegistrationsDialog)
        dialog.pasted.setPlainText(LIST)
        press("Ctrl+Enter", dialog)
        assert dialog.main_button.text().startswith("10 ")
        press("Ctrl+Enter", dialog)

    def paste_again(dialog: QDialog) -> None:
        assert isinstance(dialog, RegistrationsDialog)
        dialog.pasted.setPlainText(LIST)
        press("Ctrl+Enter", dialog)
        assert not dialog.main_button.isEnabled()

    within(paste, lambda: press("Ctrl+L"))
    assert len(room.bridge.state.of(Registration)) == 10
    within(paste_again, lambda: press("Ctrl+L"))
    assert len(room.bridge.state.of(Registration)) == 10
    names = [row.one.name for row in view.waiting.rows.rows]
    assert names == ["Vorname7 Nachname7", "Vorname9 Nachname9"]


def test_a_line_of_a_list_is_heard_as_it_is_seen(room: WholeWindow) -> None:
    state = series()
    shown(room, state)
    dialog = RegistrationsDialog(room.bridge, event_of(state, EventKind.CLOSING).id, room.window)
    dialog.pasted.setPlainText(
        "Name\tFunktion\tTermin\tBerechtigt\n"
        "Anna Weber\tLeitung Bauamt\tAuftakt Führung\tunklar\n"
        "Jan Roth\t\tSommerfest\tja\n"
    )
    dialog.read_pasted()
    model = dialog.list.rows
    heard = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(model.rows))
    ]
    assert "Leitung Bauamt" in heard[0]
    assert "Berechtigung unklar, wird" in heard[0]
    assert "Abschluss" not in heard[1], "the line is for no event"
    assert "„Sommerfest“ ist kein Termin" in heard[1]
    dialog.deleteLater()


def test_a_free_seat_that_others_may_have_is_not_called_taken(room: WholeWindow) -> None:
    """Six of eight have a seat, one is kept for somebody unclear, one is for who waits longest."""
    state = series()
    event = event_of(state, EventKind.KICK_OFF, 1)
    unclear = {"eligible": Eligibility.UNCLEAR, "reason": "Plan"}
    given = [registration(state, event.id, f"Person {n}", n) for n in range(8)]
    late = [registration(state, event.id, name, 10) for name in ("Klimaschutz", "Leitung Bauamt")]
    kept = registration(state, event.id, "Sachgebiet Verkehr", 9, **unclear)
    state = registered(state, *given, kept, *late)
    full = {row.one.name: row.way for row in waiting_rows(state, NOW.date())}
    assert set(full.values()) == {"Unklar: Plan", "Alle Plätze sind vergeben"}
    for one in given[:2]:
        state = state.apply(edits.decline(state, one.id))
    ways = {row.one.name: row.way for row in waiting_rows(state, NOW.date())}
    assert ways["Klimaschutz"] == "Ein Platz ist frei"
    assert ways["Leitung Bauamt"] == "Freie Plätze stehen zuerst anderen zu"


def moved_up(room: WholeWindow, view: SeriesView) -> None:
    """Somebody gives the seat back; N moves the first one of the waiting list up."""
    first = next(r for r in room.bridge.state.of(Registration) if r.seat is Place.SEAT)
    room.bridge.attempt(lambda now: edits.decline(now, first.id))
    view.waiting.setFocus()
    press("n")
    assert [row.one.name for row in view.waiting.rows.rows] == ["Vorname9 Nachname9"]
    press("n")
    assert len(view.waiting.rows.rows) == 1  # no seat is free
    assert "kein Platz frei" in said(room)


def found(
    room: WholeWindow, view: SeriesView, kick_off: SeriesEvent, training: SeriesEvent
) -> SeriesQuestion:
    """W makes the kick-off's workshop, Q takes its question over, T makes it a theme."""
    make_workshop(room, view, kick_off)
    assert "Den Weg frei machen" in planned_blocks(room, kick_off), "the template of its level"
    hold(room, view, kick_off, question="Politik von Anfang an dabei?")
    within(lambda dialog: press("Enter"), lambda: press("q"))
    (question,) = room.bridge.state.of(SeriesQuestion)
    assert (question.text, question.found_id) == ("Politik von Anfang an dabei?", kick_off.id)

    def tick(_dialog: QDialog) -> None:
        press("Space")
        press("Enter")

    view.questions.setFocus()
    within(tick, lambda: press("t"))
    assert room.bridge.state.of(SeriesQuestion)[0].theme_ids == (training.id,)
    return question


def answered(
    room: WholeWindow, view: SeriesView, training: SeriesEvent, question: SeriesQuestion
) -> None:
    """Somebody registers by hand, the training is held, its result answers the question."""

    def register(dialog: QDialog) -> None:
        assert isinstance(dialog, EventPeopleDialog)

        def fill(asked: QDialog) -> None:
            type_into(asked, "name", "Vorname2 Nachname2")
            type_into(asked, "unit", "Lindbach")
            press("Ctrl+Enter", asked)

        within(fill, lambda: press("Ins", dialog.list))

    view.grid.go_to(training.id)
    view.grid.setFocus()
    within(register, lambda: press("Enter"))
    make_workshop(room, view, training)
    hold(room, view, training, result="Früh einladen")
    within(lambda dialog: press("Enter"), lambda: press("q"))
    (result,) = room.bridge.state.of(SeriesResult)
    assert result.text == "Früh einladen"
    assert (result.question_id, result.event_id) == (question.id, training.id)


def there_at_the_closing_event(room: WholeWindow, view: SeriesView, closing: SeriesEvent) -> None:
    """It took place elsewhere: D notes who was there."""
    one = registration(room.bridge.state, closing.id, "Vorname2 Nachname2", 5)
    room.bridge.attempt(lambda now: edits.register(now, [one]))

    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, EventPeopleDialog)
        within(lambda asked: press("Ctrl+Enter", asked), lambda: press("d", dialog.list))

    view.grid.go_to(closing.id)
    view.grid.setFocus()
    within(note, lambda: press("Enter"))


def make_workshop(room: WholeWindow, view: SeriesView, event: SeriesEvent) -> None:
    """W asks for a template and makes the workshop of an event."""
    view.grid.go_to(event.id)
    view.grid.setFocus()
    with room.qtbot.waitSignal(view.read, timeout=20_000):
        accept_next()
        press("w")
    come_back()


def planned_blocks(room: WholeWindow, event: SeriesEvent) -> list[str]:
    """The titles in the agenda of an event's workshop."""
    workshop_id = Id(room.bridge.state.get(SeriesEvent, event.id).held)
    stored = room.bridge.writer.submit(
        lambda store: lifecycle.stored(store, workshop_id, room.bridge.writer, clock=room.clock)
    ).result()
    return [block.title for block in stored.state.of(Block)]


def accept_next() -> None:
    """Press Enter in the next dialog that opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def hold(
    room: WholeWindow,
    view: SeriesView,
    event: SeriesEvent,
    *,
    question: str = "",
    result: str = "",
) -> None:
    """What happens in an event's own workshop: everybody comes, and something is found."""
    workshop_id = Id(room.bridge.state.get(SeriesEvent, event.id).held)
    assert workshop_id
    session = room.bridge.writer.submit(
        lambda store: lifecycle.stored(store, workshop_id, room.bridge.writer, clock=room.clock)
    ).result()
    state = session.state
    session.perform(agenda.start_workshop(session.state, room.clock.now))
    session.perform(all_present(session.state, room.clock.now, room.bridge.grace))
    block = next(b for b in state.of(Block) if b.activity == "cards" and not b.closed_session)
    kind, words = (EntryKind.CARD, question) if question else (EntryKind.DECISION, result)
    session.perform(
        capture.add_entry(session.state, kind, words, now=room.clock.now, block_id=block.id)
    )
    room.clock.now = room.clock.now.replace(hour=room.clock.now.hour + 1)
    session.perform(agenda.close_workshop(session.state, room.clock.now))
    assert session.state.workshop.status is Status.CLOSED
    assert session.state.of(Participant)
    with room.qtbot.waitSignal(view.read, timeout=10_000):
        view.read_workshops()
    view.grid.setFocus()


def test_the_series_stands_in_the_library_and_not_among_workshops(room: WholeWindow) -> None:
    state = series()
    shown(room, state)
    with room.qtbot.waitSignal(room.window.listed, timeout=10_000):
        room.window.show_library()
    library = room.window.library
    assert library.listed() == []
    assert [row.title for row in library.listed_series()] == [state.workshop.title]
    library.filters.series.click()
    assert library.series.isVisible()
    assert not library.workshops.isVisible()
    library.focus_first()
    with room.qtbot.waitSignal(room.window.workshop_opened, timeout=10_000):
        press("Enter")
    assert view_of(room).grid.hasFocus()


def test_a_series_of_one_event_and_an_empty_one_are_shown(room: WholeWindow) -> None:
    state = series(events=False)
    view = shown(room, state)
    assert view.grid.rows.columnCount() == 5
    press("Ctrl+L")
    assert "noch keinen Termin" in said(room)
    event = edits.new_event(room.bridge.state, EventKind.INFORMATION, None)
    room.bridge.attempt(lambda now: edits.add_event(now, event))
    assert view.hints.rows.rows == []
    view.grid.go_to(event.id)
    assert view.grid.event_id() == event.id


def test_every_step_in_a_series_can_be_undone(room: WholeWindow) -> None:
    state = series()
    training = event_of(state, EventKind.TRAINING, 0)
    state = registered(state, *(registration(state, training.id, f"P{n}", n) for n in range(9)))
    view = shown(room, state)
    before = room.bridge.state
    view.waiting.setFocus()
    press("a")
    view.grid.go_to(training.id)
    view.grid.setFocus()

    def yes(dialog: QDialog) -> None:
        dialog.main_button.click()  # type: ignore[attr-defined]

    within(yes, lambda: press("Del"))
    assert room.bridge.state.of(Registration) == ()
    press("Ctrl+Z")
    press("Ctrl+Z")
    assert room.bridge.state.entities() == before.entities()


def test_an_event_gets_no_second_workshop(room: WholeWindow) -> None:
    """Not while the first one is not read yet, and not while it is not here."""
    state = series()
    view = shown(room, state)
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    make_workshop(room, view, kick_off)
    held = room.bridge.state.get(SeriesEvent, kick_off.id).held
    view.readings = {}  # as before the store has answered
    asked: list[str] = []
    view.held_asked.connect(asked.append)
    view.workshop_asked.disconnect()
    opened: list[str] = []
    view.workshop_asked.connect(opened.append)
    view.grid.setFocus()
    press("w")
    room.qtbot.waitUntil(lambda: opened == [held])
    assert asked == []

    # In the bin it tells nothing, and is still the event's own.
    room.bridge.writer.submit(
        lambda store: store.connection.execute(
            "UPDATE workshop SET trashed = 1 WHERE id = ?", (held,)
        )
    ).result()
    with room.qtbot.waitSignal(view.read):
        view.read_workshops()
    for key in "wqg":
        room.bridge.failed.emit(NOTHING_NEW)
        with room.qtbot.waitSignal(view.read):
            press(key)
        assert "nicht in dieser Bibliothek" in said(room), key
    assert (asked, len(opened)) == ([], 1)
    view.let_workshop_go()
    assert room.bridge.state.get(SeriesEvent, kick_off.id).held == ""
    press("w")
    assert asked == [kick_off.id]


def test_the_key_for_hours_says_why_where_the_workshop_knows_them(room: WholeWindow) -> None:
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(state, registration(state, kick_off.id, "Leitung Bauamt"))
    view = shown(room, state)
    make_workshop(room, view, kick_off)
    hold(room, view, kick_off, question="Politik von Anfang an dabei?")

    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, EventPeopleDialog)
        press("d", dialog.list)
        assert QApplication.activeModalWidget() is dialog
        assert "weiß der Workshop" in dialog.hint.text.text()

    within(note, lambda: press("Enter"))
    assert room.bridge.state.of(Registration)[0].minutes_there is None


def test_hints_are_answered_by_key(room: WholeWindow) -> None:
    view = shown(room, series())
    count = len(view.hints.rows.rows)
    first = view.hints.rows.rows[0].finding
    view.hints.answering.ask = lambda _sentence: "So gewollt"
    view.hints.go_to(first.key)
    view.hints.setFocus()
    press("b")
    assert answer_said(view.hints.rows.rows[-1].answer) == "begründet: So gewollt"
    assert view.hints_head.note.text() == str(count - 1)
    view.hints.go_to(first.key)
    press("o")
    assert view.hints_head.note.text() == str(count)
    for _each in range(count):
        view.hints.go_to(view.hints.rows.rows[0].id)
        press("p")
    assert view.hints_head.note.text() == "keine offen"
    assert {answer_said(row.answer) for row in view.hints.rows.rows} == {"zurückgestellt"}
    assert not any(cell.hinted for cell in view.grid.rows._cells.values())
    view.hints.go_to(first.key)
    press("Enter")
    assert view.grid.event_id() == first.about[0]


def test_the_evaluations_of_the_events_are_compared_in_the_window(room: WholeWindow) -> None:
    state = series()
    view = shown(room, state)
    assert not view.compare.isVisible()
    press("Ctrl+E", view.grid)
    assert "geschlossen" in said(room)
    first, other = (event_of(state, EventKind.TRAINING, level) for level in (0, 1))
    told = {
        first.id: [("Ich kam zu Wort.", (0, 0, 0, 5, 5)), ("Nur hier.", (0, 0, 0, 0, 0))],
        other.id: [("ich kam zu Wort", (5, 0, 0, 0, 0))],
    }
    view.take_readings(evaluated(**told))
    assert view.compare.isVisible()
    rows: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, EvaluationsDialog)
        assert dialog.list.hasFocus()
        listed = dialog.list.rows
        rows.extend(listed.index(n).data(ACCESSIBLE) for n in range(listed.rowCount()))
        dialog.reject()

    within(read, lambda: press("Ctrl+E", view.grid))
    both, only = rows
    assert "4,5, 10 Antworten" in both
    assert "1,0, 5 Antworten" in both
    assert "weniger als fünf" in only
    report = to_text(series_report(state, view.readings, date(2027, 12, 3)))
    assert "4,5" in report
    assert "1,0" in report, "the window and the report say the same"


def test_what_cannot_be_done_says_why(room: WholeWindow) -> None:
    state = series()
    view = shown(room, state)
    view.grid.go_to(event_of(state, EventKind.TRAINING, 0).id)
    for key, words in (("q", "noch keinen Workshop"), ("g", "noch keinen Workshop")):
        press(key)
        assert words in said(room)
    view.grid.go_to(event_of(state, EventKind.CLOSING).id)
    press("q")
    assert "Fragen kommen aus Auftakten" in said(room)
    # A series is no workshop: nothing of the preparation or the minutes is shown of it.
    room.window.show_prepare()
    room.window.show_minutes()
    assert room.window.view is view
    assert QGuiApplication.focusObject() is not None
