# SPDX-License-Identifier: EUPL-1.2
"""What is due in all workshops is ticked off, narrowed and passed on without opening one."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step, added, replaced
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.approval.model import Review
from moderation.features.approval.review_words import ENDS
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.features.progress.model import Progress, ProgressNote, notes_of
from moderation.features.progress.page import StatusFields
from moderation.gui.texts import text
from moderation.session.session import IMPORT, Session
from moderation.windows.library import following, lifecycle
from tests.whole_window import WholeWindow, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _stored(whole: WholeWindow, name: str, *, closed: bool = False, **values: Any) -> Id:
    """A workshop that is over, with a goal of the council and a task of the works unit."""
    day = whole.clock.now.date()
    w, b = Id(f"w-{name}"), Id(f"b-{name}")
    entities = [
        Workshop(id=w, title=name, status=Status.CLOSED, day=day, **values),
        Block(id=b, workshop_id=w, title="Ziele", activity="goals", closed_session=closed),
        Goal(
            id=Id(f"g-{name}"), workshop_id=w, block_id=b, title=f"Ziel {name}", owner="Rat",
            due=day - timedelta(days=90),
        ),
        Entry(
            id=Id(f"t-{name}"), workshop_id=w, block_id=b, entry_kind=EntryKind.TASK,
            text=f"Aufgabe {name}", owner="Tiefbauamt", due=day + timedelta(days=9),
        ),
    ]  # fmt: skip
    session = Session.create(entities, IMPORT, whole.bridge.writer, clock=whole.clock)
    whole.bridge.writer.submit(lambda _store: None).result()
    return session.state.workshop.id


def _titles(whole: WholeWindow) -> list[str]:
    return [row.title for row in whole.window.library.due.listed()]


def _lists(whole: WholeWindow, *titles: str) -> None:
    """Wait until these are listed, and nothing else."""
    whole.qtbot.waitUntil(lambda: sorted(_titles(whole)) == sorted(titles), timeout=10_000)


def _go(whole: WholeWindow, title: str) -> None:
    due = whole.window.library.due
    due.list.setCurrentIndex(due.rows.index(_titles(whole).index(title)))


def _stored_notes(whole: WholeWindow, workshop_id: Id, about: str) -> list[Progress]:
    state = whole.bridge.writer.submit(lambda store: store.load(workshop_id)).result()
    return [note.progress for note in notes_of(state, Id(about))]


def test_space_ticks_off_and_the_toast_takes_it_back(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A")
        assert _titles(whole) == ["Ziel A", "Aufgabe A"]
        assert "2 " in whole.window.library.due.foot.text()
        _go(whole, "Ziel A")
        QTest.keyClick(whole.window.library.due.list, Qt.Key.Key_Space)
        _lists(whole, "Aufgabe A")
        assert "1 " in whole.window.library.due.foot.text()
        assert _stored_notes(whole, key, "g-A") == [Progress.REACHED]
        whole.window.shelf.bring_back()
        _lists(whole, "Ziel A", "Aufgabe A")
        assert _stored_notes(whole, key, "g-A") == []
        assert not whole.bridge.is_open


def test_the_toast_changes_no_workshop_that_was_opened_meanwhile(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A")
        _go(whole, "Ziel A")
        QTest.keyClick(whole.window.library.due.list, Qt.Key.Key_Space)
        _lists(whole, "Aufgabe A")
        with qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
            whole.window.open_workshop(key)
        assert whole.window.toast.text  # the words may stay, the offer does not
        assert not any(
            each.isVisible() for each in whole.window.toast.findChildren(QAbstractButton)
        )
        whole.window.shelf.bring_back()
        whole.bridge.writer.submit(lambda _store: None).result()
        qtbot.wait_until(lambda: whole.bridge.is_open)
        assert [n.progress for n in notes_of(whole.bridge.state, Id("g-A"))] == [Progress.REACHED]
        assert _stored_notes(whole, key, "g-A") == [Progress.REACHED]


def test_released_minutes_take_a_note_and_stay_released(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")

        def approve(store: Any) -> Session:
            return lifecycle.stored(store, key, whole.bridge.writer, clock=whole.clock)

        session = whole.bridge.writer.submit(approve).result()
        workshop = session.state.workshop
        step = Step(IMPORT, replaced(workshop, status=Status.APPROVED))
        session.perform(step)
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A")
        _go(whole, "Aufgabe A")
        QTest.keyClick(whole.window.library.due.list, Qt.Key.Key_Space)
        _lists(whole, "Ziel A")
        whole.window.shelf.bring_back()  # nothing is offered: what is noted there stays
        assert _stored_notes(whole, key, "t-A") == [Progress.REACHED]


def test_shift_enter_asks_and_offers_no_new_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A")
        _go(whole, "Ziel A")

        def stalled(dialog: StatusFields) -> int:
            assert dialog.status.findData(Progress.REFRAMED) < 0
            dialog.status.setCurrentIndex(dialog.status.findData(Progress.STALLED))
            dialog.reason.setText("Förderaufruf verschoben")
            dialog.go_on()
            return dialog.result()

        monkeypatch.setattr(StatusFields, "exec", stalled)
        held = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(whole.window.library.due.list, Qt.Key.Key_Return, held)
        qtbot.waitUntil(lambda: bool(_stored_notes(whole, key, "g-A")), timeout=10_000)
        assert _stored_notes(whole, key, "g-A") == [Progress.STALLED]
        assert _titles(whole) == ["Ziel A", "Aufgabe A"]


def test_a_status_that_cannot_be_said_here_is_replaced_by_no_other(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A goal that was worded anew once was proposed as achieved."""
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")
        day = whole.clock.now.date()
        note = ProgressNote(
            id=Id("n"), workshop_id=key, about_id=Id("g-A"), progress=Progress.REFRAMED, day=day,
            reason="Anders", created_at=whole.clock.now,
        )  # fmt: skip
        whole.bridge.writer.submit(
            lambda store: lifecycle.stored(store, key, whole.bridge.writer, clock=whole.clock)
        ).result().perform(Step(IMPORT, added(note)))
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A")
        _go(whole, "Ziel A")
        seen: list[object] = []

        def look(dialog: StatusFields) -> int:
            seen.append(dialog.status.currentData())
            dialog.go_on()
            dialog.reject()
            return dialog.result()

        monkeypatch.setattr(StatusFields, "exec", look)
        held = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(whole.window.library.due.list, Qt.Key.Key_Return, held)
        qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
        assert seen == [None]
        assert _stored_notes(whole, key, "g-A") == [Progress.REFRAMED]


def _stored_owed(whole: WholeWindow, name: str) -> Id:
    """Minutes in review, and a unit that has to confirm what it answered to the goal."""
    key = _stored(whole, name)
    day = whole.clock.now.date()
    more = (
        Unit(id=Id(f"u-{name}"), workshop_id=key, name="Liegenschaften", side=Side.ADMINISTRATION),
        GoalAnswer(
            id=Id(f"a-{name}"), workshop_id=key, goal_id=Id(f"g-{name}"), unit_id=Id(f"u-{name}"),
            answer=Answer.YES, to_confirm=True, follow_up="Amtsleitung",
            follow_up_due=day + timedelta(days=5),
        ),
        Review(
            id=Id(f"r-{name}"), workshop_id=key, begun_at=whole.clock.now,
            until=day + timedelta(days=7),
        ),
    )  # fmt: skip
    whole.bridge.writer.submit(
        lambda store: lifecycle.stored(store, key, whole.bridge.writer, clock=whole.clock)
    ).result().perform(Step(IMPORT, added(*more)))
    whole.window.refresh_library()
    whole.qtbot.waitUntil(lambda: len(_titles(whole)) == 4, timeout=10_000)
    return key


def test_what_a_unit_has_to_confirm_is_ticked_off_and_its_answer_stays(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        key = _stored_owed(whole, "A")
        due = whole.window.library.due
        due.list.setCurrentIndex(due.rows.index(1))
        confirmation = "Bestätigung einholen: Ziel A (Liegenschaften)"
        told = due.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert told.startswith(f"{confirmation}, Amtsleitung, ")
        QTest.keyClick(due.list, Qt.Key.Key_Space)
        whole.qtbot.waitUntil(lambda: len(_titles(whole)) == 3, timeout=10_000)
        assert confirmation in whole.window.toast.text
        assert _stored_notes(whole, key, "a-A") == [Progress.REACHED]
        state = whole.bridge.writer.submit(lambda store: store.load(key)).result()
        assert state.get(GoalAnswer, Id("a-A")).to_confirm
        whole.window.shelf.bring_back()
        whole.qtbot.waitUntil(lambda: len(_titles(whole)) == 4, timeout=10_000)
        assert _stored_notes(whole, key, "a-A") == []


@pytest.mark.parametrize("held", [None, Qt.KeyboardModifier.ShiftModifier])
def test_a_review_is_not_ticked_off_and_it_is_said_how_it_ends(
    qtbot: QtBot, held: Qt.KeyboardModifier | None
) -> None:
    with whole_window(qtbot) as whole:
        _stored_owed(whole, "A")
        due = whole.window.library.due
        due.list.setCurrentIndex(due.rows.index(2))
        told = due.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert told.startswith("Einwendungen zum Protokoll, Alle Stellen, ")
        if held is None:
            QTest.keyClick(due.list, Qt.Key.Key_Space)
        else:
            QTest.keyClick(due.list, Qt.Key.Key_Return, held)
        assert whole.window.toast.text == text(ENDS)
        assert len(_titles(whole)) == 4


def test_search_and_unit_find_confirmations_and_reviews(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        _stored_owed(whole, "A")
        due = whole.window.library.due
        offered = [due.unit.itemData(place) for place in range(due.unit.count())]
        assert offered == [None, "Amtsleitung", "Liegenschaften", "Rat", "Tiefbauamt"]
        due.unit.setCurrentIndex(due.unit.findData("Liegenschaften"))
        due.unit.activated.emit(due.unit.currentIndex())
        assert [row.id for row in due.listed()] == ["a-A", "r-A"]
        whole.window.library.search.setText("einwendungen")
        assert [row.id for row in due.listed()] == ["r-A"]
        whole.window.library.search.setText("bestätigung")
        assert [row.id for row in due.listed()] == ["a-A"]


def test_search_and_unit_narrow_what_is_due(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        _stored(whole, "A")
        _stored(whole, "Zwei")
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A", "Ziel Zwei", "Aufgabe Zwei")
        due = whole.window.library.due
        due.unit.setCurrentIndex(due.unit.findData("Tiefbauamt"))
        due.unit.activated.emit(due.unit.currentIndex())
        assert sorted(_titles(whole)) == ["Aufgabe A", "Aufgabe Zwei"]
        whole.window.library.search.setText("zwei aufg")
        assert _titles(whole) == ["Aufgabe Zwei"]
        # What is chosen stays chosen when the list is read anew.
        with qtbot.waitSignal(whole.window.listed, timeout=10_000):
            whole.window.refresh_library()
        assert _titles(whole) == ["Aufgabe Zwei"]


def test_what_nobody_took_on_stays_chosen_while_nothing_of_it_is_due(qtbot: QtBot) -> None:
    """Once the last of it was ticked off, the list jumped to all units."""
    with whole_window(qtbot) as whole:
        key = _stored(whole, "A")
        day = whole.clock.now.date()
        task = Entry(
            id=Id("t-frei"), workshop_id=key, block_id=Id("b-A"), entry_kind=EntryKind.TASK,
            text="Frei", due=day,
        )  # fmt: skip
        whole.bridge.writer.submit(
            lambda store: lifecycle.stored(store, key, whole.bridge.writer, clock=whole.clock)
        ).result().perform(Step(IMPORT, added(task)))
        whole.window.refresh_library()
        _lists(whole, "Ziel A", "Aufgabe A", "Frei")
        due = whole.window.library.due
        due.unit.setCurrentIndex(due.unit.findData(""))
        due.unit.activated.emit(due.unit.currentIndex())
        assert _titles(whole) == ["Frei"]
        _go(whole, "Frei")
        with qtbot.waitSignal(whole.window.listed, timeout=10_000):
            QTest.keyClick(due.list, Qt.Key.Key_Space)
        assert (due.unit.currentData(), _titles(whole)) == ("", [])


def test_what_was_closed_is_never_passed_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with whole_window(qtbot) as whole:
        _stored(whole, "Offen")
        _stored(whole, "Geheim", closed_session=True)
        _stored(whole, "Teil", closed=True)
        whole.window.refresh_library()
        qtbot.waitUntil(lambda: len(_titles(whole)) == 6, timeout=10_000)
        for ending, ask in (
            ("ics", whole.window.library.due.calendar_asked),
            ("eml", whole.window.library.due.draft_asked),
        ):
            path = tmp_path / f"due.{ending}"
            place = str(path)
            monkeypatch.setattr(following, "ask_for_place", lambda *_args, place=place: place)
            ask.emit(whole.window.library.due.listed(), "")
            qtbot.waitUntil(path.exists, timeout=10_000)
            whole.bridge.writer.submit(lambda _store: None).result()
            written = path.read_bytes()
            if ending == "eml":
                written = bytes(message_from_bytes(written).get_payload(decode=True))
            assert b"Ziel Offen" in written
            assert b"Aufgabe Offen" in written
            assert b"Geheim" not in written
            assert b"Teil" not in written
