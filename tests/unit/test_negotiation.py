# SPDX-License-Identifier: EUPL-1.2
"""Rules and edits of the role negotiation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationDeal,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointKind,
    PointOutcome,
)
from moderation.activities.negotiation.rules import findings
from moderation.activities.negotiation.sheets import sheets
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.rooms import offered
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.agreements import mutual_agreements
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.findings.sources import findings_in
from moderation.features.people import edits as people
from moderation.features.people.uses import what_hangs_on
from moderation.storage import workshop_file
from tests.negotiation_sample import (
    BLOCK,
    FIRST,
    KEEP,
    LESS,
    MORE,
    NOW,
    OFFER,
    POINTS,
    REVIEW,
    SECOND,
    after,
    agreed,
    negotiation_of,
    point_id,
    state_of,
    unit_id,
)
from tests.stores import CREATE, open_writer, reopened

assert registry.ROOMS


def point(state: State, number: int) -> NegotiationPoint:
    return state.get(NegotiationPoint, point_id(number))


def tasks(state: State) -> list[str]:
    return [task.text for task in entries_of(state, EntryKind.TASK)]


def said(state: State) -> list[str]:
    found = findings(negotiation_of(state))
    return list(dict.fromkeys(finding.rule.title.source for finding in found))


# ------------------------------------------------------------------------------------ gathering


def test_requests_are_listed_by_kind_and_offers_last() -> None:
    state = state_of(points=())
    for kind in (OFFER, KEEP, MORE, LESS):
        state = state.apply(edits.add_point(state, BLOCK, FIRST, kind, f" {kind.value}   words "))
    assert [p.point_kind for p in negotiation_of(state).said_by(FIRST)] == [MORE, LESS, KEEP, OFFER]
    assert negotiation_of(state).said_by(FIRST)[0].text == "more words"
    assert negotiation_of(state).said_by(SECOND) == ()


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_a_request_needs_words(words: str) -> None:
    with pytest.raises(UserFacingError):
        edits.add_point(state_of(), BLOCK, FIRST, MORE, words)
    with pytest.raises(UserFacingError):
        edits.amend(state_of(), point_id(0), words)


def test_the_same_request_is_taken_once_but_both_sides_may_say_it() -> None:
    state = state_of()
    with pytest.raises(UserFacingError, match="already"):
        edits.add_point(state, BLOCK, FIRST, MORE, POINTS[0][2].upper())
    state = state.apply(edits.add_point(state, BLOCK, SECOND, MORE, POINTS[0][2]))
    assert len(negotiation_of(state).said_by(SECOND)) == 5


def test_a_blind_list_offers_nothing_and_cannot_be_negotiated() -> None:
    state = state_of(NegotiationStage.GATHER)
    source = next(s for s in offered("options") if s.activity == "negotiation")
    assert negotiation_of(state).hidden
    assert source.options(state, BLOCK) == []
    with pytest.raises(UserFacingError, match="closed"):
        edits.match(state, point_id(0), point_id(5))
    with pytest.raises(UserFacingError, match="closed"):
        edits.accept(state, point_id(0), NOW)
    opened = state.apply(edits.set_stage(state, BLOCK, NegotiationStage.SHOW))
    assert len(source.options(opened, BLOCK)) == len(POINTS)
    assert not negotiation_of(state.apply(edits.set_blind(state, BLOCK, blind=False))).hidden


def test_words_are_corrected_while_gathering_and_kept_once_both_have_seen_them() -> None:
    state = state_of(NegotiationStage.GATHER)
    state = state.apply(edits.amend(state, point_id(0), "Vorlagen früher"))
    assert point(state, 0).earlier == ()
    state = state_of()
    for words in ("Vorlagen früher", "Vorlagen zehn Tage vorher", "Vorlagen zehn Tage vorher"):
        state = state.apply(edits.amend(state, point_id(0), words))
    assert point(state, 0).text == "Vorlagen zehn Tage vorher"
    assert point(state, 0).earlier == (POINTS[0][2], "Vorlagen früher")


# ------------------------------------------------------------------------------------ who


def test_two_units_may_negotiate_instead_of_the_sides() -> None:
    state = state_of()
    assert [w.name.source for w in negotiation_of(state).who.values()] == [
        "Politics",
        "Administration",
    ]
    state = state.apply(edits.set_parties(state, BLOCK, unit_id(1), unit_id(4)))
    assert [str(w.name) for w in negotiation_of(state).who.values()] == ["Fraktion A", "Stadtwerke"]
    with pytest.raises(UserFacingError, match="itself"):
        edits.set_parties(state, BLOCK, unit_id(1), unit_id(1))
    state = state.apply(people.edit_unit(state, unit_id(4), name="Stadtwerke Auental"))
    assert str(negotiation_of(state).who[SECOND].name) == "Stadtwerke Auental"
    assert [str(m) for m in what_hangs_on(state, unit_id(4))] == [
        "its whole side negotiates instead"
    ]
    removing = people.remove_unit(state, unit_id(4))
    gone = state.apply(removing)
    assert negotiation_of(gone).who[SECOND].name.source == "Administration"
    assert gone.apply(removing.inverse()).entities() == state.entities()


def test_what_a_unit_promises_is_its_own_task() -> None:
    state = state_of(first_unit_id=unit_id(1), second_unit_id=unit_id(4), review=REVIEW)
    state = state.apply(edits.accept(state, point_id(0), NOW))
    task = negotiation_of(state).commitments()[0].task
    assert (task.unit_id, task.due) == (unit_id(4), REVIEW)


# ------------------------------------------------------------------------------------ deals


def test_two_requests_exchanged_are_one_deal_with_two_commitments() -> None:
    state = after(
        state_of(),
        lambda s: edits.match(s, point_id(0), point_id(5)),
        lambda s: edits.accept(s, point_id(5), NOW),
    )
    negotiation = negotiation_of(state)
    assert len(negotiation.deals) == 1
    assert [(c.giver, c.task.text) for c in negotiation.commitments()] == [
        (FIRST, f"Mehr: {POINTS[5][2]}"),
        (SECOND, f"Mehr: {POINTS[0][2]}"),
    ]
    assert not negotiation.one_sided(negotiation.deals[0])
    assert {point(state, n).outcome for n in (0, 5)} == {PointOutcome.ACCEPTED}


def test_a_request_answered_by_an_offer_is_promised_in_the_words_of_the_offer() -> None:
    state = after(
        state_of(),
        lambda s: edits.match(s, point_id(1), point_id(8)),
        lambda s: edits.accept(s, point_id(1), NOW),
    )
    (own,) = negotiation_of(state).commitments()
    assert (own.giver, own.task.text) == (SECOND, POINTS[8][2])
    assert {p.id for p in own.points} == {point_id(1), point_id(8)}
    assert negotiation_of(state).one_sided(own.deal)


def test_a_commitment_is_a_task_and_nothing_is_stored_twice() -> None:
    state = agreed()
    found = negotiation_of(state).commitments()
    assert [c.task for c in found] == list(entries_of(state, EntryKind.TASK))
    assert not hasattr(NegotiationDeal, "text")
    renamed = state.apply(capture.edit_entry(state, found[0].task.id, text="Leitlinien bis Mai"))
    assert negotiation_of(renamed).commitments()[0].task.text == "Leitlinien bis Mai"
    removing = capture.remove_entry(state, found[0].task.id)
    assert len(negotiation_of(state.apply(removing)).commitments()) == len(found) - 1


def test_agreements_list_what_was_promised_for_each_other() -> None:
    mutual = mutual_agreements(agreed())
    assert [[str(p.giver) for p in m.promises] for m in mutual] == [
        ["Politics", "Administration"],
        ["Administration"],
    ]


def test_only_the_two_sides_can_be_matched() -> None:
    state = state_of()
    with pytest.raises(UserFacingError, match="same side"):
        edits.match(state, point_id(0), point_id(1))
    state = state.apply(edits.decline(state, point_id(5), ""))
    with pytest.raises(UserFacingError, match="declined"):
        edits.match(state, point_id(0), point_id(5))
    both = after(
        state_of(),
        lambda s: edits.accept(s, point_id(0), NOW),
        lambda s: edits.accept(s, point_id(5), NOW),
    )
    with pytest.raises(UserFacingError, match="accepted deals"):
        edits.match(both, point_id(0), point_id(5))


def test_something_in_return_joins_an_accepted_deal() -> None:
    state = after(
        state_of(),
        lambda s: edits.accept(s, point_id(0), NOW),
        lambda s: edits.match(s, point_id(5), point_id(0)),
    )
    assert len(tasks(state)) == 1
    assert point(state, 5).outcome is PointOutcome.OPEN
    state = state.apply(edits.accept(state, point_id(5), NOW))
    assert [c.giver for c in negotiation_of(state).commitments()] == [FIRST, SECOND]
    assert said(state).count("Only one side gives") == 0


def test_open_deals_are_joined_when_their_points_are_matched() -> None:
    state = after(
        state_of(),
        lambda s: edits.match(s, point_id(0), point_id(5)),
        lambda s: edits.match(s, point_id(1), point_id(6)),
        lambda s: edits.match(s, point_id(0), point_id(6)),
    )
    negotiation = negotiation_of(state)
    assert len(negotiation.deals) == 1
    assert {p.id for p in negotiation.in_deal(negotiation.deals[0])} == {
        point_id(n) for n in (0, 1, 5, 6)
    }


def test_what_is_opened_again_takes_its_promises_back() -> None:
    state = agreed()
    state = state.apply(edits.reopen(state, point_id(0)))
    assert {point(state, n).outcome for n in (0, 5)} == {PointOutcome.OPEN}
    assert point(state, 0).deal_id == point(state, 5).deal_id is not None
    assert len(tasks(state)) == 1
    state = state.apply(edits.reopen(state, point_id(1)))
    assert (point(state, 1).outcome, point(state, 1).reason) == (PointOutcome.OPEN, "")


def test_a_point_that_leaves_its_deal_takes_only_its_own_promise_along() -> None:
    state = agreed()
    state = state.apply(edits.part(state, point_id(5)))
    negotiation = negotiation_of(state)
    assert [c.giver for c in negotiation.commitments()] == [SECOND, SECOND]
    assert point(state, 5).deal_id is None
    state = state.apply(edits.part(state, point_id(0)))
    assert len(negotiation_of(state).deals) == 2  # the one-sided one, and one still open
    state = state.apply(edits.remove_point(state, point_id(8)))
    assert tasks(state) == []


def test_unchanged_words_of_a_promise_follow_the_amended_request() -> None:
    state = after(
        state_of(),
        lambda s: edits.accept(s, point_id(2), NOW),
        lambda s: edits.amend(s, point_id(2), "Tischvorlagen ohne Eilfall"),
    )
    assert tasks(state) == ["Weniger: Tischvorlagen ohne Eilfall"]
    own = negotiation_of(state).commitments()[0].task.id
    state = after(
        state,
        lambda s: edits.edit_commitment(s, own, text="Keine Tischvorlagen mehr"),
        lambda s: edits.amend(s, point_id(2), "Tischvorlagen"),
    )
    assert tasks(state) == ["Keine Tischvorlagen mehr"]


def test_a_day_of_review_is_for_all_that_have_none_of_their_own() -> None:
    state = after(
        state_of(),
        lambda s: edits.accept(s, point_id(0), NOW),
        lambda s: edits.accept(s, point_id(5), NOW),
    )
    first, second = (own.task.id for own in negotiation_of(state).commitments())
    own_day = date(2026, 9, 1)
    state = after(
        state,
        lambda s: edits.set_review(s, BLOCK, REVIEW),
        lambda s: edits.edit_commitment(s, second, due=own_day),
        lambda s: edits.set_review(s, BLOCK, date(2026, 7, 1)),
    )
    assert state.get(Entry, first).due == date(2026, 7, 1)
    assert state.get(Entry, second).due == own_day
    assert [day for day, _own in negotiation_of(state).reviews] == [date(2026, 7, 1), own_day]
    state = state.apply(capture.tick(state, first, done=True, now=NOW))
    assert [day for day, _own in negotiation_of(state).reviews] == [own_day]


def test_a_unit_that_is_gone_leaves_its_commitment_without_an_owner() -> None:
    state = agreed()
    assert "Commitment without an owner" in said(state)
    assert [str(m) for m in what_hangs_on(state, unit_id(0))] == [
        "1 task or parked point keeps its name"
    ]
    removing = people.remove_unit(state, unit_id(0))
    gone = state.apply(removing)
    owners = [own.task.unit_id for own in negotiation_of(gone).commitments()]
    assert owners == [None, None, None]
    assert gone.apply(removing.inverse()).entities() == state.entities()


# ------------------------------------------------------------------------------------ hints

Make = Callable[[State], Step]


@pytest.mark.parametrize(
    ("points", "steps", "expected"),
    [
        # Nothing said, nothing to remark.
        ((), (), []),
        (((FIRST, MORE, "a"),), (), ["Only one side has asked for something",
                                     "Request not answered yet"]),
        (((FIRST, MORE, "a"), (SECOND, LESS, "b")), (), ["Request not answered yet"]),
        (((FIRST, OFFER, "a"),), (), ["Offer not taken up yet"]),
        # Matched, and so on its way.
        (((FIRST, MORE, "a"), (SECOND, LESS, "b")),
         (lambda s: edits.match(s, point_id(0), point_id(1)),), []),
        # Declined: with a reason nothing is left to say.
        (((FIRST, MORE, "a"), (SECOND, LESS, "b")),
         (lambda s: edits.decline(s, point_id(0), "fehlt"),
          lambda s: edits.decline(s, point_id(1), " ")), ["Declined without a reason"]),
        # Accepted alone: nothing in return, no owner, no day.
        (((FIRST, MORE, "a"), (SECOND, LESS, "b")),
         (lambda s: edits.accept(s, point_id(0), NOW),
          lambda s: edits.decline(s, point_id(1), "nein")),
         ["Only one side gives", "Commitment without an owner", "Commitment without a date"]),
        # Both give.
        (((FIRST, MORE, "a"), (SECOND, LESS, "b")),
         (lambda s: edits.match(s, point_id(0), point_id(1)),
          lambda s: edits.accept(s, point_id(0), NOW)),
         ["Commitment without an owner", "Commitment without a date"]),
    ],
)  # fmt: skip
def test_what_the_rules_say(
    points: tuple[tuple[Party, PointKind, str], ...], steps: tuple[Make, ...], expected: list[str]
) -> None:
    assert said(after(state_of(points=points), *steps)) == expected


def test_no_rule_speaks_while_lists_are_hidden() -> None:
    hidden = state_of(NegotiationStage.GATHER)
    assert negotiation_of(hidden).hidden
    assert findings_in(hidden, BLOCK) == ()
    shown = hidden.apply(edits.set_stage(hidden, BLOCK, NegotiationStage.NEGOTIATE))
    assert len(findings_in(shown, BLOCK)) > 0


# ------------------------------------------------------------------------------------ round trips

NUMBERS = st.integers(0, len(POINTS) - 1)
ACTIONS = st.one_of(
    st.tuples(st.just("match"), NUMBERS, NUMBERS),
    st.tuples(st.sampled_from(["accept", "decline", "part", "reopen", "amend", "remove"]), NUMBERS),
)


def make_step(state: State, action: tuple[object, ...]) -> Step:
    name, number = str(action[0]), int(str(action[1]))
    own = point_id(number)
    if name == "match":
        return edits.match(state, own, point_id(int(str(action[2]))))
    if name == "accept":
        return edits.accept(state, own, NOW)
    if name == "decline":
        return edits.decline(state, own, "darum")
    if name == "amend":
        return edits.amend(state, own, f"{state.get(NegotiationPoint, own).text}!")
    return {"part": edits.part, "reopen": edits.reopen, "remove": edits.remove_point}[name](
        state, own
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTIONS, max_size=14))
def test_whatever_is_negotiated_holds_together_and_can_be_undone(
    actions: list[tuple[object, ...]],
) -> None:
    state = start = state_of()
    done = []
    for action in actions:
        try:
            step = make_step(state, action)
        except (UserFacingError, KeyError):
            continue  # not allowed, or the point is gone
        if not step.changes:
            continue
        state = state.apply(step)
        done.append(step)
        negotiation = negotiation_of(state)
        owned = [own.task.id for own in negotiation.commitments()]
        # Each task belongs to one deal, and each deal has its points.
        assert sorted(owned) == sorted(task.id for task in entries_of(state, EntryKind.TASK))
        assert all(negotiation.in_deal(deal) for deal in negotiation.deals)
        for own in negotiation.commitments():
            assert own.points
            assert negotiation.accepted(own.deal)
        for each in negotiation.points:
            assert each.deal_id is None or each.outcome is not PointOutcome.DECLINED
            assert each.outcome is not PointOutcome.ACCEPTED or each.deal_id is not None
    for step in reversed(done):
        state = state.apply(step.inverse())
    assert state.entities() == start.entities()


def test_a_negotiation_survives_the_workshop_file_and_the_store(tmp_path: Path) -> None:
    state = agreed()
    path = tmp_path / "negotiation.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    read = State.holding(workshop_file.read(path))
    again = Negotiation.of(read, next(iter(read.of(NegotiationPoint))).block_id)
    assert [p.text for p in again.points] == [p.text for p in negotiation_of(state).points]
    assert [c.task.text for c in again.commitments()] == [
        c.task.text for c in negotiation_of(state).commitments()
    ]
    from moderation.session.session import Session

    with open_writer(tmp_path / "store.sqlite") as writer:
        session = Session.create(list(state.entities()), CREATE, writer)
        session.perform(edits.reopen(session.state, point_id(0)))
        session.undo()
        assert writer.wait_until_saved(10)
        found = reopened(session.state.workshop.id, writer).state
        assert found.of(NegotiationPoint) == state.of(NegotiationPoint)
        assert found.of(NegotiationDeal) == state.of(NegotiationDeal)


def test_requests_go_to_the_workbook_once_the_lists_are_open() -> None:
    state = agreed()
    view = MinutesView(state)
    (sheet,) = sheets(view, view.get(Block, BLOCK), Catalogue.load("de"), Formats("de"))
    assert sheet.rows[0] == (
        "Politik an Verwaltung",
        "Mehr",
        "Vorlagen zehn Tage vor der Sitzung",
        "angenommen",
        "",
        1,
        "Vorlagen zwei Wochen vor der Sitzung",
    )
    assert sheet.rows[1][3:5] == ("abgelehnt", "Dafür fehlen bis 2027 die Stellen")
    closed = MinutesView(state_of(NegotiationStage.GATHER))
    assert sheets(closed, closed.get(Block, BLOCK), Catalogue.load("de"), Formats("de")) == []
