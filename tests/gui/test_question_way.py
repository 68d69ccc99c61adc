# SPDX-License-Identifier: EUPL-1.2
"""The way of a question lies under the columns of the grid, or says itself where it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.series import travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.model import EventKind, SeriesQuestion
from moderation.windows.series.question_way import QuestionRow, _stops, question_rows
from tests.series_sample import event_of, series
from tests.series_window import shown
from tests.whole_window import SMALL_LAPTOP, WholeWindow, whole_window

NOW = datetime(2027, 11, 1, 8, 0, tzinfo=UTC)
TODAY = date(2027, 11, 1)


def asked(*trainings: tuple[int, int]) -> State:
    """A question of the first kick-off that is the theme of these: by level and number."""
    state = series()
    thing = CarriedThing(Id("o"), "Politik von Anfang an dabei?", 5)
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = state.apply(travel.take_questions(state, kick_off.id, [thing]))
    (question,) = state.of(SeriesQuestion)
    keys = [event_of(state, EventKind.TRAINING, *each).id for each in trainings]
    return state.apply(travel.set_themes(state, question.id, keys))


def row(state: State) -> QuestionRow:
    (found,) = question_rows(state, TODAY)
    return found


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.clock.now = NOW
        yield found


def test_stops_stand_under_their_columns(room: WholeWindow) -> None:
    state = asked((0, 1), (1, 1), (0, 2))
    view = shown(room, state)
    room.settle()
    places = view.questions._places()
    found = row(state)
    assert [(theme.column, theme.over) for theme in found.themes] == [
        (2, True), (2, True), (3, False),
    ]  # fmt: skip
    stops = _stops(found, [(200.0 * n, 200.0 * n + 199) for n in range(5)])
    assert [stop.said for stop in stops] == [
        "5 Karten", "am 26.10.2027, am 27.10.2027", "am 16.11.2027", "noch kein Ergebnis",
    ]  # fmt: skip
    assert [stop.joined for stop in stops] == [False, True, True, True]
    # On the small laptop the columns are there, each under its head.
    heads = view.grid.places()
    assert len(places) == len(heads) == 5
    shifts = {round(begin - head) for (begin, _end), (head, _to) in zip(places, heads, strict=True)}
    assert len(shifts) == 1
    assert _stops(row(asked((0, 1))), places)


def test_without_room_the_way_is_told_in_words(room: WholeWindow) -> None:
    found = row(asked((0, 1)))
    narrow = [(60.0 * n, 60.0 * n + 59) for n in range(5)]
    assert _stops(found, narrow) == []
    assert _stops(found, []) == []
    view = shown(room, asked((0, 1)))
    view.grid.setColumnWidth(1, 4000)
    assert view.questions._places() == ()


def test_a_question_without_a_training_does_not_go_on(room: WholeWindow) -> None:
    del room
    stops = _stops(row(asked()), [(200.0 * n, 200.0 * n + 199) for n in range(5)])
    assert [stop.joined for stop in stops] == [False, False, False]
