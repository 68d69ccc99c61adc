# SPDX-License-Identifier: EUPL-1.2
"""Ground rules: one list, agreed anew with every wording, and told once the room agreed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.views import MinutesView, PublicView
from moderation.features.ground_rules.edits import AGREE, LOOK_BACK, write_ground_rules
from moderation.features.ground_rules.model import GroundRules, ground_rules_of
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.windows.library.own_templates import stripped
from tests.municipal_room import room

NOW = datetime(2026, 3, 12, 12, 15, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)


def written(
    state: State, typed: str, *, agreed: bool = True, back: str = "", now: datetime = NOW
) -> State:
    return state.apply(write_ground_rules(state, typed, agreed=agreed, looked_back=back, now=now))


def test_one_rule_a_line() -> None:
    state = written(room(), "Ausreden lassen\n\n  Handys bleiben stumm \n")
    assert ground_rules_of(state).rules == ("Ausreden lassen", "Handys bleiben stumm")
    assert ground_rules_of(state).agreed_at == NOW
    state = written(state, "Kurz fassen", now=LATER)
    assert len(state.of(GroundRules)) == 1
    assert ground_rules_of(state).agreed_at == LATER, "another wording is agreed anew"


def test_looking_back_leaves_the_time_of_the_agreement() -> None:
    state = written(room(), "Ausreden lassen")
    step = write_ground_rules(
        state, "Ausreden lassen", agreed=True, looked_back="Meist gelungen", now=LATER
    )
    assert step.label == LOOK_BACK
    assert ground_rules_of(state.apply(step)).agreed_at == NOW


def test_what_is_agreed_stands_in_the_minutes() -> None:
    state = written(room(), "Ausreden lassen", agreed=False)
    assert "Ausreden lassen" not in to_text(minutes_document(MinutesView(state)))
    step = write_ground_rules(state, "Ausreden lassen", agreed=True, looked_back="", now=NOW)
    assert step.label == AGREE
    state = written(state.apply(step), "Ausreden lassen", back="Meist gelungen")
    for view in (MinutesView(state), PublicView(state)):
        said = to_text(minutes_document(view))
        assert "Spielregeln" in said
        assert "Ausreden lassen" in said
        assert "um 13:15 Uhr" in said
        assert "Rückblick: Meist gelungen" in said


def test_nothing_can_be_agreed_without_a_rule() -> None:
    with pytest.raises(UserFacingError):
        written(room(), " \n", agreed=True)
    with pytest.raises(UserFacingError):
        written(room(), "", agreed=False, back="Gut")
    assert not written(written(room(), "Eine"), "", agreed=False).of(GroundRules)
    assert written(room(), "", agreed=False) == room() or not room().of(GroundRules)


def test_a_template_carries_the_wording_to_the_next_event() -> None:
    kept = stripped(written(room(), "Ausreden lassen", back="Gut"), "Vorlage")
    found = ground_rules_of(kept)
    assert found.rules == ("Ausreden lassen",)
    assert found.agreed_at is None
    assert found.looked_back == ""


@given(st.lists(st.text(max_size=40), max_size=6), st.booleans(), st.text(max_size=40))
def test_every_step_can_be_taken_back(rules: list[str], agreed: bool, back: str) -> None:
    before = written(room(), "Ausreden lassen")
    try:
        step = write_ground_rules(
            before, "\n".join(rules), agreed=agreed, looked_back=back, now=LATER
        )
    except UserFacingError:
        return
    after = before.apply(step)
    assert after.apply(step.inverse()).entities() == before.entities()
    again = write_ground_rules(
        after, "\n".join(ground_rules_of(after).rules),
        agreed=ground_rules_of(after).agreed_at is not None,
        looked_back=ground_rules_of(after).looked_back, now=LATER + timedelta(hours=1),
    )  # fmt: skip
    assert ground_rules_of(after.apply(again)) == ground_rules_of(after)
