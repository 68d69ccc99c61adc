# SPDX-License-Identifier: EUPL-1.2
"""What became of what was agreed: status, evidence, reason, and how late it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.goals import edits as goals
from moderation.activities.goals.agreement import answers_of
from moderation.activities.goals.model import Goal
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, Message
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, is_done, is_ticked
from moderation.features.progress.edits import note_progress, reframe, settle
from moderation.features.progress.model import (
    REASONED,
    Progress,
    is_settled,
    last_note,
    lateness,
    notes_of,
)
from moderation.features.progress.words import now_words, told
from moderation.features.votes.wording import rewordings_of
from moderation.minutes.plain import to_text
from moderation.output.calendar import dates_of
from moderation.output.minutes import minutes_document
from moderation.output.summary import summary_of
from moderation.output.tables import sheets_of
from tests.municipal_room import goal_id, room

W, B, G, T = Id("w"), Id("b"), Id("g"), Id("t")
NOW = datetime(2021, 4, 20, 9, 0, tzinfo=UTC)
DUE, DONE = date(2020, 12, 31), date(2021, 3, 31)
DE = Formats("de")


def workshop() -> State:
    """A goal that was due at the end of 2020, and a task for the same day."""
    return State.holding(
        [
            Workshop(id=W, title="Radverkehr", language="de"),
            Block(id=B, workshop_id=W, title="Ziele", activity="goals"),
            Goal(id=G, workshop_id=W, block_id=B, title="Radachse gebaut", due=DUE),
            Entry(
                id=T, workshop_id=W, block_id=B, entry_kind=EntryKind.TASK,
                text="Plan vorlegen", due=DUE,
            ),
        ]
    )  # fmt: skip


def german(message: Message | None) -> str:
    assert message is not None
    return Catalogue.load("de").text(message)


def noted(state: State, about: Id, progress: Progress, day: date, **words: str) -> State:
    return state.apply(note_progress(state, about, progress, day, now=NOW, **words))


def test_a_goal_of_2020_that_was_reached_in_march_2021_is_told() -> None:
    state = noted(workshop(), G, Progress.STALLED, date(2021, 1, 5), reason="Förderung fehlt")
    state = noted(state, G, Progress.REACHED, DONE, evidence="Verkehrsfreigabe")
    said = to_text(minutes_document(state))
    assert "erreicht am 31.03.2021, 3 Monate zu spät" in said
    assert "Nachweis: Verkehrsfreigabe" in said
    lines = [german(each) for each in told(state, G, DUE, DE)]
    assert lines == ["erreicht am 31.03.2021, 3 Monate zu spät", "Nachweis: Verkehrsfreigabe"]
    assert [note.progress for note in notes_of(state, G)] == [Progress.STALLED, Progress.REACHED]
    # What is done is late no more by tomorrow.
    assert german(now_words(state, G, DUE, date(2030, 1, 1))) == "erreicht, 3 Monate zu spät"


def test_late_stands_beside_any_status_and_needs_nobody_to_say_it() -> None:
    state = noted(workshop(), G, Progress.ON_THE_WAY, date(2020, 11, 2))
    assert german(now_words(state, G, DUE, date(2020, 12, 31))) == "auf dem Weg"
    assert german(now_words(state, G, DUE, date(2021, 1, 1))) == "auf dem Weg, 1 Tag zu spät"
    assert german(now_words(state, G, DUE, date(2021, 2, 1))) == "auf dem Weg, 1 Monat zu spät"
    assert now_words(state, T, DUE, date(2021, 2, 1)) is None


def test_what_was_dropped_is_never_late() -> None:
    state = noted(workshop(), G, Progress.DROPPED, DONE, reason="Kein Bedarf mehr")
    assert german(now_words(state, G, DUE, date(2030, 1, 1))) == "entfällt"
    assert german(told(state, G, DUE, DE)[0]) == "entfällt am 31.03.2021"


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 4000))
def test_lateness_counts_whole_months_and_never_more(due: date, days: int) -> None:
    late = lateness(due, due + timedelta(days=days))
    assert (late is None) == (days == 0)
    if late is not None:
        assert late.days == days
        assert 28 * late.months <= days <= 31 * (late.months + 1)


@pytest.mark.parametrize("progress", Progress)
def test_what_went_otherwise_needs_a_reason(progress: Progress) -> None:
    state = workshop()
    if progress in REASONED:
        with pytest.raises(UserFacingError, match="reason"):
            note_progress(state, G, progress, DONE, now=NOW, reason=" ")
    else:
        assert last_note(noted(state, G, progress, DONE), G) is not None


def test_a_day_to_come_and_a_thing_that_is_gone_are_refused() -> None:
    state = workshop()
    with pytest.raises(UserFacingError, match="still to come"):
        note_progress(state, G, Progress.REACHED, date(2021, 4, 21), now=NOW)
    gone = state.apply(goals.remove_goal(state, G))
    with pytest.raises(UserFacingError, match="not there any more"):
        note_progress(gone, G, Progress.REACHED, DONE, now=NOW)


def test_the_history_goes_with_its_goal() -> None:
    state = noted(workshop(), G, Progress.REACHED, DONE)
    gone = state.apply(goals.remove_goal(state, G))
    assert notes_of(gone, G) == ()


def test_a_task_is_ticked_off_and_back_by_the_same_notion() -> None:
    state = workshop()
    ticked = state.apply(capture.tick(state, T, done=True, now=NOW))
    assert is_done(ticked, ticked.get(Entry, T))
    assert is_settled(ticked, T)
    assert "erreicht am 20.04.2021, 3 Monate zu spät" in to_text(minutes_document(ticked))
    back = ticked.apply(capture.tick(ticked, T, done=False, now=NOW))
    assert not is_done(back, back.get(Entry, T))
    assert settle(back, T, done=False, now=NOW).changes == ()


def test_taking_a_tick_back_loses_no_word() -> None:
    """Only a tick of today that says nothing more is a slip."""
    state = noted(workshop(), T, Progress.REACHED, NOW.date(), evidence="Verkehrsfreigabe")
    back = state.apply(settle(state, T, done=False, now=NOW + timedelta(minutes=1)))
    told_before = [note.progress for note in notes_of(back, T)]
    assert told_before == [Progress.REACHED, Progress.ON_THE_WAY]
    assert not is_done(back, back.get(Entry, T))
    earlier = noted(workshop(), T, Progress.REACHED, DONE)
    back = earlier.apply(settle(earlier, T, done=False, now=NOW))
    assert [note.day for note in notes_of(back, T)] == [DONE, NOW.date()]
    dropped = noted(workshop(), T, Progress.DROPPED, DONE, reason="Kein Bedarf")
    assert settle(dropped, T, done=False, now=NOW).changes == ()


@pytest.mark.parametrize("about", [G, T])
def test_what_was_dropped_is_nowhere_told_as_done(about: Id) -> None:
    state = noted(workshop(), about, Progress.DROPPED, DONE, reason="Kein Bedarf")
    [dates] = [s for s in sheets_of(state).sheets if s.name == "Termine"]
    [became] = [row[-1] for row in dates.rows if row[-1]]
    assert became == "entfällt"
    said = summary_of(state)
    assert "erledigt" not in said
    assert ("entfällt" in said) == (about == T)
    assert not is_ticked(state, state.get(Entry, T))
    assert is_done(state, state.get(Entry, T)) == (about == T)


@pytest.mark.parametrize("about", [G, T])
def test_what_is_settled_is_done_in_calendar_and_tables(about: Id) -> None:
    state = workshop()
    assert {each.key: each.done for each in dates_of(state, "de")} == {G: False, T: False}
    state = noted(state, about, Progress.REACHED, DONE, evidence="Freigabe")
    assert {each.key: each.done for each in dates_of(state, "de")}[about]
    rows = [row for sheet in sheets_of(state).sheets for row in sheet.rows]
    assert any({"erreicht", DONE, "Freigabe"} <= set(row) for row in rows)


def test_a_reason_stays_in_the_house() -> None:
    state = noted(workshop(), G, Progress.DROPPED, DONE, reason="Fraktion B war dagegen")
    assert "Fraktion B war dagegen" in to_text(minutes_document(state))
    public = to_text(minutes_document(PublicView(state)))
    assert "entfällt am 31.03.2021" in public
    assert "Fraktion B" not in public


def test_an_agreed_goal_worded_anew_is_a_version_and_is_answered_anew() -> None:
    state = room()
    goal = state.get(Goal, goal_id(1))
    given = len(answers_of(state, goal.id))
    assert given
    now = datetime(2027, 3, 18, 14, 0, tzinfo=UTC)
    values: dict[str, Any] = {"now": now, "reason": "Gebühren werden gesondert beraten"}
    step = reframe(state, goal.id, "Parkraum ohne Bewohner", goal.due, now.date(), **values)
    after = state.apply(step)
    (version,) = rewordings_of(after, goal.id, "title")
    assert (version.old, version.new, version.slip) == (goal.title, "Parkraum ohne Bewohner", False)
    assert version.reason == values["reason"]
    assert not answers_of(after, goal.id)
    note = last_note(after, goal.id)
    assert note is not None
    assert note.progress is Progress.REFRAMED
    with pytest.raises(UserFacingError, match="Words and date"):
        reframe(state, goal.id, goal.title, goal.due, now.date(), **values)
    later = reframe(state, goal.id, goal.title, date(2040, 6, 30), now.date(), **values)
    assert not rewordings_of(state.apply(later), goal.id)
    assert len(answers_of(state.apply(later), goal.id)) == given
