# SPDX-License-Identifier: EUPL-1.2
"""What two sides agreed to stands: its words change only with a record of how."""

from __future__ import annotations

import pytest

from moderation import registry
from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationPoint,
    NegotiationStage,
    PointOutcome,
)
from moderation.domain import standing
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.views import MinutesView
from moderation.features.capture.model import Entry
from moderation.features.votes.minutes import reworded
from moderation.features.votes.model import Rewording
from moderation.features.votes.wording import mended, new_version
from tests.negotiation_sample import BLOCK, NOW, after, point_id, state_of

assert registry.ROOMS
OLD, NEW = "Vorlagen zwei Wochen vor der Sitzung", "Vorlagen drei Wochen vor der Sitzung"


@pytest.fixture
def state() -> State:
    """A request and an offer, agreed to together."""
    return after(
        state_of(NegotiationStage.NEGOTIATE),
        lambda s: edits.match(s, point_id(0), point_id(8)),
        lambda s: edits.accept(s, point_id(0), NOW),
    )


def amended(state: State, ask: standing.Ask | None) -> State:
    step = edits.amend(state, point_id(0), NEW)
    return state.apply(standing.told(state, step, ask))


def test_agreed_words_do_not_change_without_a_record(state: State) -> None:
    with pytest.raises(UserFacingError):
        amended(state, None)
    task = state.get(Entry, Negotiation.of(state, BLOCK).commitments()[0].task.id)
    step = edits.edit_commitment(state, task.id, text="Etwas anderes")
    with pytest.raises(UserFacingError):
        standing.told(state, step, None)
    # What nobody has agreed to yet is amended as before.
    step = edits.amend(state, point_id(1), NEW)
    assert standing.told(state, step, None) == step


def test_a_slip_is_mended_and_the_agreement_holds(state: State) -> None:
    found = amended(state, mended)
    point = found.get(NegotiationPoint, point_id(0))
    assert (point.text, point.outcome) == (NEW, PointOutcome.ACCEPTED)
    assert {(each.old, each.slip) for each in found.of(Rewording) if each.about_id == point.id} == {
        (OLD, True)
    }


def test_a_new_version_is_agreed_to_anew_with_all_points_of_the_deal(state: State) -> None:
    found = amended(state, new_version)
    point, other = (found.get(NegotiationPoint, point_id(n)) for n in (0, 8))
    assert (point.text, point.outcome, point.earlier) == (NEW, PointOutcome.OPEN, (OLD,))
    assert other.outcome is PointOutcome.OPEN
    assert other.deal_id == point.deal_id is not None
    again = found.apply(edits.accept(found, point.id, NOW))
    assert again.get(NegotiationPoint, other.id).outcome is PointOutcome.ACCEPTED
    assert len(again.of(Entry)) == len(state.of(Entry))


@pytest.mark.parametrize("how", [mended, new_version])
def test_the_minutes_tell_the_words_before(state: State, how: standing.Ask) -> None:
    found = amended(state, how)
    blocks = reworded(MinutesView(found), BLOCK, Catalogue.load("de"))
    told = "\n".join(str(block) for block in blocks)
    assert OLD in told
