"""Drafts of the vision: the zero option, the order, the one that is adopted."""

import pytest

from moderation.activities.vision import edits
from moderation.activities.vision.model import (
    VisionDraft,
    adopted_of,
    drafts_of,
    reasons_of,
    results_of,
)
from moderation.domain import sealed
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.features.agenda import edits as agenda
from moderation.features.votes.tally import Tally
from tests.municipal_room import VISION, draft_id, room, tally


def without_drafts() -> State:
    """The room before anybody wrote a draft."""
    state = room(voted=False)
    for draft in drafts_of(state, VISION):
        if not draft.zero:
            state = state.apply(edits.remove_draft(state, draft.id))
    zero = drafts_of(state, VISION)[0]
    return State.holding(entity for entity in state.entities() if entity != zero)


def test_the_zero_option_comes_with_the_first_draft_and_stays_last() -> None:
    state = without_drafts()
    for sentence in ("Erster", "Zweiter", "Dritter"):
        state = state.apply(edits.add_draft(state, VISION, f" {sentence} "))

    assert [(d.sentence, d.zero) for d in drafts_of(state, VISION)] == [
        ("Erster", False),
        ("Zweiter", False),
        ("Dritter", False),
        ("Alles bleibt, wie es ist.", True),
    ]


def test_the_zero_option_can_be_reworded_and_moved_but_not_removed_or_adopted() -> None:
    state = room()
    state = state.apply(edits.edit_draft(state, draft_id("null"), sentence="Weiter wie bisher"))
    state = state.apply(edits.move_draft(state, draft_id("null"), -2))
    assert [d.id for d in drafts_of(state, VISION)].index(draft_id("null")) == 1
    with pytest.raises(UserFacingError):
        edits.remove_draft(state, draft_id("null"))
    with pytest.raises(UserFacingError):
        edits.adopt(state, draft_id("null"))

    state = state.apply(edits.add_draft(state, VISION, "Noch einer"))
    assert drafts_of(state, VISION)[-1].sentence == "Noch einer"


def test_one_draft_is_adopted() -> None:
    state = room()
    state = state.apply(edits.adopt(state, draft_id("leise")))
    state = state.apply(edits.adopt(state, draft_id("zweck")))
    assert [d.id for d in state.of(VisionDraft) if d.adopted] == [draft_id("zweck")]

    state = state.apply(edits.let_go(state, draft_id("zweck")))
    assert adopted_of(state, VISION) is None


def test_results_are_there_only_after_closing() -> None:
    state = room(voted=False)
    assert results_of(state, VISION) == ()
    state = state.apply(edits.close_vote(state, VISION, tally()))

    assert [draft.id for draft, _result in results_of(state, VISION)] == [
        draft_id("leise"),
        draft_id("zweck"),
        draft_id("modell"),
        draft_id("null"),
    ]
    means = [round(result.mean, 1) for _draft, result in results_of(state, VISION)]
    assert means[0] == 1.6
    assert means == sorted(means)


def test_what_was_voted_on_stays_with_its_result() -> None:
    state = room()
    for step in (
        edits.remove_draft(state, draft_id("modell")),
        agenda.remove_block(state, VISION),
    ):
        with pytest.raises(UserFacingError, match="its result stays"):
            sealed.check(state, step)
    sealed.check(state, edits.edit_draft(state, draft_id("modell"), sentence="Besser gesagt"))
    again = state.apply(edits.close_vote(state, VISION, tally()))
    assert results_of(again, VISION, 1) == results_of(state, VISION)
    open_still = room(voted=False)
    sealed.check(open_still, edits.remove_draft(open_still, draft_id("modell")))


def test_a_draft_written_after_the_vote_is_not_ranked() -> None:
    state = room()
    state = state.apply(edits.add_draft(state, VISION, "Zu spät"))
    assert "Zu spät" not in [draft.sentence for draft, _result in results_of(state, VISION)]
    with pytest.raises(UserFacingError):
        edits.close_vote(state, VISION, tally())


def test_empty_sentences_are_refused_with_a_sentence() -> None:
    state = room()
    with pytest.raises(UserFacingError):
        edits.add_draft(state, VISION, "  ")
    with pytest.raises(UserFacingError):
        edits.edit_draft(state, draft_id("leise"), sentence=" ")
    with pytest.raises(UserFacingError):
        edits.add_reason(state, VISION, "")
    with pytest.raises(UserFacingError):
        edits.close_vote(state, VISION, Tally())


def test_reasons_have_a_title_an_icon_and_an_order() -> None:
    state = room()
    state = state.apply(edits.add_reason(state, VISION, "Weniger Kosten", "euro"))
    last = reasons_of(state, VISION)[-1]
    assert (last.title, last.icon) == ("Weniger Kosten", "euro")
    state = state.apply(edits.move_reason(state, last.id, -9))
    assert reasons_of(state, VISION)[0].id == last.id
    state = state.apply(edits.edit_reason(state, last.id, title="Kosten", icon="safe"))
    state = state.apply(edits.remove_reason(state, last.id))
    assert len(reasons_of(state, VISION)) == 4


def test_typing_in_one_field_is_one_undo_and_two_fields_are_two() -> None:
    state = room()
    what = edits.edit_draft(state, draft_id("leise"), what="Drei Achsen")
    why = edits.edit_draft(state, draft_id("leise"), why="Weil alle ankommen")
    assert what.merge_key != why.merge_key
    assert (
        what.merge_key
        == edits.edit_draft(state, draft_id("leise"), what="Drei Achsen und Ruhe").merge_key
    )
