# SPDX-License-Identifier: EUPL-1.2
"""Everything open with a date is in the due list and its papers: counted a second time by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.goals import edits
from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.agreement_minutes import to_ask
from moderation.activities.goals.model import Goal
from moderation.activities.goals.ratifications import RATIFIED
from moderation.domain.change import Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.glance import DueRow, DueRows
from moderation.features.agenda.model import Block
from moderation.features.approval.model import Release, Review
from moderation.features.people.model import Reply, Unit
from moderation.features.progress.edits import note_progress, reframe, settle
from moderation.features.progress.model import Progress, ProgressNote
from moderation.minutes import document
from moderation.output.calendar import calendar_of, dates_of
from moderation.output.due import calendar_of_due, draft_of_due, to_pass_on, unit_told
from moderation.output.glance import due_in_all
from moderation.storage.database import Database
from moderation.storage.history import Record, Way
from moderation.storage.store import Store

NOW = datetime(2027, 3, 12, 9, tzinfo=UTC)
DAY = date(2027, 6, 30)


def words(row: DueRow) -> str:
    return row.title if row.told is None else Catalogue.load("en").text(row.told)


def stored(path: Path, *entities: Any) -> DueRows:
    """The due list of a store that holds these."""
    with Database.open(path) as database:
        store = Store(database.connection, registry.mappers)
        step = Step(untranslated("test"), added(*entities))
        store.write(Record(Id("any"), NOW, Way.DO, new_id(), step))
        store.close()
        whole = due_in_all(database.connection)
        for shown in range(len(whole.rows) + 1):
            assert due_in_all(database.connection, shown).rows == whole.rows[:shown]
            assert due_in_all(database.connection, shown).still_open == whole.still_open
        return whole


def meeting(name: str, **values: Any) -> list[Any]:
    """A workshop that is over, with two units and a goal that nobody has to reach by a day."""
    w = Id(name)
    own: dict[str, Any] = {"title": f"Workshop {name}", "status": Status.CLOSED, "language": "de"}
    return [
        Workshop(id=w, **{**own, **values}),
        Block(id=Id(f"b{name}"), workshop_id=w, title="Ziele", activity="goals"),
        Unit(id=Id(f"u{name}"), workshop_id=w, name="Tiefbauamt", side=Side.ADMINISTRATION),
        Unit(
            id=Id(f"v{name}"), workshop_id=w, rank=1.0, name="Fraktion A", side=Side.POLITICS,
            short="A",
        ),
        Goal(id=Id(f"g{name}"), workshop_id=w, block_id=Id(f"b{name}"), title="Achse gebaut"),
    ]  # fmt: skip


def answer(name: str, **values: Any) -> GoalAnswer:
    """What the works unit said, which somebody gets confirmed."""
    own: dict[str, Any] = {
        "answer": Answer.YES, "to_confirm": True, "follow_up": "Amtsleitung", "follow_up_due": DAY
    }  # fmt: skip
    return GoalAnswer(
        id=Id(f"a{name}"), workshop_id=Id(name), goal_id=Id(f"g{name}"), unit_id=Id(f"u{name}"),
        **{**own, **values},
    )  # fmt: skip


def review(name: str, number: int = 1) -> Review:
    return Review(
        id=Id(f"r{name}{number}"), workshop_id=Id(name), number=number, begun_at=NOW, until=DAY
    )


def note(name: str, about: str, progress: Progress, ago: int = 0) -> ProgressNote:
    moment = NOW - timedelta(days=ago)
    return ProgressNote(
        id=new_id(), workshop_id=Id(name), about_id=Id(about), progress=progress,
        day=moment.date(), reason="Grund", created_at=moment,
    )  # fmt: skip


@pytest.fixture
def path(data_dir: Path) -> Path:
    return data_dir / "moderation.sqlite"


def test_a_confirmation_says_who_gets_it_from_whom_to_what(path: Path) -> None:
    found = stored(path, *meeting("1"), answer("1"))
    (row,) = found.rows
    assert words(row) == "Get the confirmation: Achse gebaut (Tiefbauamt)"
    assert (row.due, row.unit, row.units) == (DAY, "Amtsleitung", ("Amtsleitung", "Tiefbauamt"))
    assert found.still_open == 2  # the goal has no date


def test_a_unit_that_was_not_there_is_asked_for_its_answer(path: Path) -> None:
    asked = answer("1", answer=Answer.OPEN, to_confirm=False, follow_up="")
    (row,) = stored(path, *meeting("1"), asked).rows
    assert words(row) == "Get the answer: Achse gebaut (Tiefbauamt)"
    assert row.units == ("", "Tiefbauamt")


def test_a_review_is_for_all_units_and_ends_with_the_release(path: Path) -> None:
    found = stored(path, *meeting("1"), review("1"))
    (row,) = found.rows
    assert words(row) == "Objections to the minutes"
    assert row.units == ("Tiefbauamt", "A")
    assert row.ends is not None
    assert found.still_open == 2


# ------------------------------------------------------------------- counted a second time

WORKSHOPS = st.lists(
    st.fixed_dictionaries(
        {
            "status": st.sampled_from(Status),
            "trashed": st.booleans(),
            "reply": st.sampled_from(Reply),
            "answer": st.none() | st.sampled_from(Answer),
            "to_confirm": st.booleans(),
            "due": st.booleans(),
            "about_answer": st.lists(st.sampled_from(Progress), max_size=2),
            "about_goal": st.lists(st.sampled_from(Progress), max_size=1),
            "reviews": st.integers(0, 2),
            "released": st.booleans(),
        }
    ),
    max_size=4,
)


def made(name: str, drawn: dict[str, Any]) -> list[Any]:
    found = meeting(name, status=drawn["status"], trashed=drawn["trashed"])
    found[2] = Unit(
        id=Id(f"u{name}"), workshop_id=Id(name), name="Tiefbauamt", side=Side.ADMINISTRATION,
        reply=drawn["reply"],
    )  # fmt: skip
    if drawn["answer"] is not None:
        found.append(
            answer(
                name,
                answer=drawn["answer"],
                to_confirm=drawn["to_confirm"] and drawn["answer"] is not Answer.OPEN,
                follow_up_due=DAY if drawn["due"] else None,
            )
        )
        for ago, progress in enumerate(drawn["about_answer"]):
            found.append(note(name, f"a{name}", progress, ago))
    found += [note(name, f"g{name}", progress) for progress in drawn["about_goal"]]
    found += [review(name, number) for number in range(1, drawn["reviews"] + 1)]
    if drawn["released"]:
        found.append(Release(id=Id(f"e{name}"), workshop_id=Id(name), number=1, at=NOW))
    return found


def by_hand(name: str, drawn: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """What is open of a workshop, and whether it has a day."""
    if drawn["status"] is Status.DRAFT or drawn["trashed"]:
        return
    over = ("reached", "dropped")
    goal_over = any(each.value in over for each in drawn["about_goal"])
    if not goal_over:
        yield f"g{name}", False
    said = drawn["answer"]
    waits = said is not None and (said.value == "open" or drawn["to_confirm"])
    got = bool(drawn["about_answer"]) and drawn["about_answer"][0].value in over
    if waits and not got and not goal_over and drawn["reply"].value != "declined":
        yield f"a{name}", drawn["due"]
    number = 2 if drawn["released"] else 1
    if drawn["status"].value != "approved" and drawn["reviews"] >= number:
        yield f"r{name}{number}", True


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=WORKSHOPS)
def test_the_list_holds_exactly_what_is_open(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[dict[str, Any]]
) -> None:
    built = {str(place): made(str(place), each) for place, each in enumerate(drawn)}
    every = [entity for own in built.values() for entity in own]
    expected = [one for place, each in enumerate(drawn) for one in by_hand(str(place), each)]
    file = tmp_path_factory.mktemp("due") / "moderation.sqlite"
    found = stored(file, *every) if every else DueRows([], 0)
    assert sorted(row.id for row in found.rows) == sorted(key for key, dated in expected if dated)
    assert found.still_open == len(expected)
    # The calendar of each workshop has the same, and so nothing is left out as closed.
    states = {name: State.holding(own) for name, own in built.items()}
    if found.rows:
        told = to_pass_on(found.rows, lambda key: states[str(key)], "en")
        assert [each.dated.key for each in told] == [row.id for row in found.rows]
        assert [each.dated.title for each in told] == [words(row) for row in found.rows]
        assert [each.dated.asks for each in told] == [row.asks for row in found.rows]


# ------------------------------------------------------------------------------- papers


def test_papers_name_the_unit_that_is_asked(path: Path) -> None:
    whole = [*meeting("1"), answer("1"), review("1")]
    found, state = stored(path, *whole), State.holding(whole)
    told = to_pass_on(found.rows, lambda _key: state, "de")
    assert unit_told(told, "Tiefbauamt") == "Tiefbauamt"
    written = calendar_of_due(told, "Tiefbauamt", "de", NOW).decode().replace("\r\n ", "")
    for key in ("a1", "r11"):
        assert f"UID:{key}@moderation.invalid" in written
    assert "Bestätigung einholen: Achse gebaut (Tiefbauamt) (Amtsleitung)" in written
    own = calendar_of(state, NOW, "de").decode().replace("\r\n ", "")
    assert "UID:a1@" in own
    assert "UID:r11@" in own
    mail = draft_of_due(told, "Tiefbauamt", "de")
    assert mail


def test_in_public_nobody_is_said_to_be_asked() -> None:
    whole = [*meeting("1"), answer("1")]
    assert [each.key for each in dates_of(State.holding(whole), "de")] == ["a1"]
    assert not dates_of(PublicView(State.holding(whole)), "de")


def test_a_review_of_a_closed_workshop_is_told_nowhere() -> None:
    state = State.holding([*meeting("1", closed_session=True), review("1")])
    assert [each.key for each in dates_of(state, "de")] == ["r11"]
    assert not dates_of(PublicView(state, names=True, by_unit=True), "de")


# ------------------------------------------------------------------------------- ticked off


def test_what_was_got_is_noted_and_the_answer_stays() -> None:
    state = State.holding([*meeting("1", status=Status.APPROVED), answer("1")])
    after = state.apply(settle(state, Id("a1"), done=True, now=NOW))
    assert after.get(GoalAnswer, Id("a1")) == answer("1")
    (dated,) = dates_of(MinutesView(after), "de")
    assert dated.done
    assert not calendar_of(after, NOW).count(b"BEGIN:VEVENT")
    assert not after.apply(settle(after, Id("a1"), done=False, now=NOW)).of(ProgressNote)
    with pytest.raises(UserFacingError, match="no words of its own"):
        reframe(state, Id("a1"), "Anders", DAY, NOW.date(), now=NOW, reason="Grund")


def test_the_minutes_say_beside_the_answer_that_it_was_got() -> None:
    state = State.holding([*meeting("1"), answer("1"), note("1", "a1", Progress.REACHED)])
    goals = state.of(Goal)
    catalogue, formats = Catalogue.load("en"), Formats("en")
    for view in (MinutesView(state), PublicView(state, names=True, by_unit=True)):
        (_heading, table) = to_ask(view, goals, catalogue, formats)
        assert isinstance(table, document.Table)
        (row,) = table.rows
        assert isinstance(row, document.Row)
        assert any("achieved on" in words for words in row.cells[-1].notes)


def test_an_answer_that_is_to_be_confirmed_anew_is_open_again() -> None:
    state = State.holding([*meeting("1"), answer("1")])
    state = state.apply(note_progress(state, Id("a1"), Progress.REACHED, NOW.date(), now=NOW))
    for ticked in (False, True):
        state = state.apply(edits.set_to_confirm(state, Id("g1"), Id("u1"), ticked))
    (dated,) = dates_of(state, "de")
    assert not dated.done


def test_with_an_answer_goes_what_was_noted_on_it() -> None:
    state = State.holding([*meeting("1"), answer("1"), note("1", "a1", Progress.STALLED)])
    state = state.apply(edits.set_follow_up(state, Id("g1"), Id("u1"), ""))
    state = state.apply(edits.set_follow_up_due(state, Id("g1"), Id("u1"), None))
    state = state.apply(edits.set_answer(state, Id("g1"), Id("u1"), Answer.OPEN))
    assert not state.of(GoalAnswer)
    assert not state.of(ProgressNote)
    assert not list(RATIFIED.find(state))
