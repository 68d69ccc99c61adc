# SPDX-License-Identifier: EUPL-1.2
"""Windows and forms of a series: nothing is cut or out of reach, and nobody changes by looking."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.model import (
    Eligibility,
    EventKind,
    Registration,
    SeriesEvent,
    SeriesLevel,
    SeriesQuestion,
)
from moderation.windows.series import ask
from moderation.windows.series.choose import ResultsDialog, ThemesDialog
from moderation.windows.series.evaluations import EvaluationsDialog
from moderation.windows.series.list_dialog import RegistrationsDialog
from moderation.windows.series.people_dialog import EventPeopleDialog
from tests.gui.test_accessibility import TabTour, unnamed
from tests.looks import window_faults
from tests.series_sample import evaluated, event_of, registered, registration, series
from tests.series_window import press, shown, type_into, within
from tests.whole_window import SMALL_LAPTOP, WholeWindow, whole_window

pytestmark = pytest.mark.slow
NOW = datetime(2027, 9, 20, 8, 0, tzinfo=UTC)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.clock.now = NOW
        yield found


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_of_a_series_is_cut_unnamed_or_out_of_reach(qtbot: QtBot, scale: float) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP, text_scale=scale) as room:
        room.clock.now = NOW
        state = busy()
        view = shown(room, state)
        training = event_of(state, EventKind.TRAINING, 1)
        window = room.window
        one = next(r for r in state.of(Registration) if r.eligible is Eligibility.UNCLEAR)
        question = state.of(SeriesQuestion)[0]
        told = evaluated(**{training.id: [("Die Zeit war gut genutzt.", (0, 0, 3, 3, 3))]})
        view.take_readings(told)
        faults = [*looked_at(room, "series", window)]
        opened: dict[str, Callable[[], QDialog]] = {
            "people": lambda: EventPeopleDialog(room.bridge, training.id, {}, window),
            "evaluations": lambda: EvaluationsDialog(room.bridge.state, told, window),
            "list": lambda: RegistrationsDialog(room.bridge, training.id, window),
            "themes": lambda: ThemesDialog(room.bridge, question.id, window),
            "results": lambda: ResultsDialog(room.bridge, question.id, window),
        }
        for name, make in opened.items():
            dialog = make()
            dialog.show()
            dialog.activateWindow()
            faults += looked_at(room, name, dialog)
            dialog.close()
            dialog.deleteLater()
        asked: dict[str, Callable[[], object]] = {
            "facts": lambda: ask.ask_series(room.bridge, window),
            "event": lambda: ask.ask_event(room.bridge, window, training, date(2027, 10, 7)),
            "eligibility": lambda: ask.ask_eligibility(room.bridge, window, one.id),
            "presence": lambda: ask.ask_presence(room.bridge, window, one.id),
            "person": lambda: ask.ask_person(room.bridge, window, training.id),
        }
        for name, run in asked.items():
            within(lambda dialog, name=name: faults.extend(looked_at(room, name, dialog)), run)  # type: ignore[misc]
        with room.qtbot.waitSignal(window.listed, timeout=10_000):
            window.show_library()
        window.library.filters.series.setFocus()
        press("Space")
        assert window.library.series.isVisible()
        faults += looked_at(room, "library", window)
        assert view is not None
        assert not faults, "\n".join(faults)


def looked_at(room: WholeWindow, name: str, window: QWidget) -> list[str]:
    """What is cut in a window, has no name, or is not reached by Tab."""
    room.settle()
    found = [*window_faults(window), *unnamed(window), *TabTour(room, window).faults()]
    return [f"{name}: {fault}" for fault in found]


def busy() -> State:
    """A series with registrations, somebody who waits, a question, and hints."""
    state = series(
        criteria=("Vertretungen von Kommunen, die an einem Klimamobilitätsplan arbeiten.",)
    )
    for level in range(3):
        training = event_of(state, EventKind.TRAINING, level)
        people = [registration(state, training.id, f"Person {level} {n}", n) for n in range(9)]
        doubt = {"eligible": Eligibility.UNCLEAR, "reason": "Plan noch nicht begonnen"}
        people.append(registration(state, training.id, f"Sachgebiet {level}", 9, **doubt))
        state = registered(state, *people)
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    thing = CarriedThing(Id("o"), "Politik von Anfang an dabei?", 5)
    state = state.apply(travel.take_questions(state, kick_off.id, [thing]))
    result = CarriedThing(Id("r"), "Früh einladen")
    return state.apply(travel.take_results(state, kick_off.id, [result]))


def test_dialogs_that_nobody_touched_change_nothing(room: WholeWindow) -> None:
    """Also where a field cannot show all that is stored: a colon in a name, an end at night."""
    state = busy()
    level = state.of(SeriesLevel)[0]
    state = state.apply(Step(edits.EDIT, replaced(level, name="Führung: oben", who="Amt: Leitung")))
    training = event_of(state, EventKind.TRAINING, 1)
    odd = replaced(training, begins=time(20, 0), minutes=600, place="Haus  Süd")
    state = state.apply(Step(edits.EDIT, odd))
    view = shown(room, state)
    before = room.bridge.state
    question = before.of(SeriesQuestion)[0]
    one = before.of(Registration)[0]
    today = date(2027, 10, 7)

    def accept(dialog: QDialog) -> None:
        press("Ctrl+Enter", dialog)

    for run in (
        lambda: ask.ask_series(room.bridge, view),
        lambda: ask.ask_person(room.bridge, view, one.event_id, one.id),
        lambda: ask.ask_question(room.bridge, view, None, question.id),
        lambda: ThemesDialog(room.bridge, question.id, view).answered(),
        lambda: ResultsDialog(room.bridge, question.id, view).answered(),
    ):
        within(accept, run)
        assert room.bridge.state.entities() == before.entities()

    def retitle(dialog: QDialog) -> None:
        type_into(dialog, "title", "Neu")
        accept(dialog)

    odd_one = before.get(SeriesEvent, training.id)
    within(retitle, lambda: ask.ask_event(room.bridge, view, odd_one, today))
    assert room.bridge.state.get(SeriesEvent, training.id) == dataclasses.replace(
        odd_one, title="Neu"
    )


def test_day_and_times_of_an_event_are_read_as_everywhere(room: WholeWindow) -> None:
    """What cannot be read stays and is framed; what can be is shown in one form."""
    state = series()
    training = event_of(state, EventKind.TRAINING, 1)
    view = shown(room, state)
    today = date(2027, 10, 7)

    def mistype(dialog: QDialog) -> None:
        type_into(dialog, "day", "irgendwann")
        press("Ctrl+Enter", dialog)
        assert dialog.isVisible()
        field = dialog.field("day")  # type: ignore[attr-defined]
        assert (field.text(), bool(field.property("fault"))) == ("irgendwann", True)
        assert field.hasFocus()
        type_into(dialog, "day", "3. Nov")
        type_into(dialog, "begins", "um vier")
        press("Ctrl+Enter", dialog)
        assert dialog.isVisible()
        assert field.text() == "03.11.2027"
        type_into(dialog, "begins", "14.30")
        type_into(dialog, "ends", "")
        dialog.field("ends").clear()  # type: ignore[attr-defined]
        press("Ctrl+Enter", dialog)
        assert not dialog.isVisible()

    within(mistype, lambda: ask.ask_event(room.bridge, view, training, today))
    after = room.bridge.state.get(SeriesEvent, training.id)
    assert (after.day, after.begins, after.minutes) == (date(2027, 11, 3), time(14, 30), 120)

    def leave_open(dialog: QDialog) -> None:
        dialog.field("day").clear()  # type: ignore[attr-defined]
        press("Ctrl+Enter", dialog)
        assert not dialog.isVisible()

    within(leave_open, lambda: ask.ask_event(room.bridge, view, after, today))
    assert room.bridge.state.get(SeriesEvent, training.id).day is None
