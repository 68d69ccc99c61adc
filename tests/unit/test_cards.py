# SPDX-License-Identifier: EUPL-1.2
"""Clusters: what lies where, in which order, and that every move can be taken back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.cards import edits
from moderation.activities.cards.model import (
    Cluster,
    clusters_of,
    grouped,
    in_wall_order,
    parent_of,
)
from moderation.activities.cards.wall import wall_groups
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import WallView
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, Wording
from moderation.features.capture.shown import shown_cards, shown_side
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.people.presence import lone_sides
from moderation.minutes.plain import to_text
from moderation.output.heard import heard
from moderation.output.minutes import minutes_document
from moderation.storage import workshop_file
from tests.cards_sample import BLOCK, NOW, WORKSHOP, card_id, cluster_id, small

assert registry.ROOMS


def lying(state: State) -> dict[str, list[str]]:
    """The words on the cards by the title of their cluster."""
    return {
        cluster.title if cluster is not None else "loose": [card.text for card in cards]
        for cluster, cards in grouped(state, BLOCK)
    }


def test_cards_are_grouped_in_the_order_of_clusters_and_the_loose_ones_come_last() -> None:
    assert lying(small()) == {
        "Geld": ["Eins", "Zwei"],
        "Zeit": ["Drei", "Vier"],
        "loose": ["Fünf", "Sechs"],
    }


def test_a_card_goes_into_a_cluster_by_its_number_and_comes_out_with_zero() -> None:
    state = small()
    state = state.apply(edits.put_into_number(state, BLOCK, [card_id(5)], 2))
    assert lying(state)["Zeit"] == ["Drei", "Vier", "Fünf"]
    state = state.apply(edits.put_into_number(state, BLOCK, [card_id(3)], 0))
    assert lying(state) == {
        "Geld": ["Eins", "Zwei"],
        "Zeit": ["Vier", "Fünf"],
        "loose": ["Sechs", "Drei"],
    }


def test_a_number_without_a_cluster_says_what_to_do() -> None:
    with pytest.raises(UserFacingError, match="no cluster 7"):
        edits.put_into_number(small(), BLOCK, [card_id(5)], 7)


def test_several_cards_lie_side_by_side_where_they_are_dropped() -> None:
    state = small()
    step = edits.put_cards(state, [card_id(5), card_id(6)], cluster_id(1), 1)
    assert lying(state.apply(step))["Geld"] == ["Eins", "Fünf", "Sechs", "Zwei"]


def test_a_new_cluster_takes_the_selected_cards_along() -> None:
    state = small()
    state = state.apply(edits.add_cluster(state, BLOCK, " Neu ", [card_id(6), card_id(2)]))
    assert lying(state)["Neu"] == ["Zwei", "Sechs"]
    assert [c.title for c in clusters_of(state, BLOCK)] == ["Geld", "Zeit", "Neu"]


def test_dissolving_a_cluster_keeps_its_cards() -> None:
    state = small()
    state = state.apply(edits.remove_cluster(state, cluster_id(1)))
    assert lying(state) == {"Zeit": ["Drei", "Vier"], "loose": ["Eins", "Zwei", "Fünf", "Sechs"]}


def test_merging_puts_the_cards_behind_and_keeps_the_title_there_is() -> None:
    state = small()
    merged = state.apply(edits.merge_clusters(state, cluster_id(2), cluster_id(1)))
    assert lying(merged)["Zeit"] == ["Drei", "Vier", "Eins", "Zwei"]
    assert "Geld" not in lying(merged)
    state = state.apply(edits.rename_cluster(state, cluster_id(2), ""))
    merged = state.apply(edits.merge_clusters(state, cluster_id(2), cluster_id(1)))
    assert list(lying(merged)) == ["Geld", "loose"]


def test_merging_a_cluster_with_itself_changes_nothing() -> None:
    assert not edits.merge_clusters(small(), cluster_id(1), cluster_id(1)).changes


def test_clusters_and_cards_are_reordered_one_by_one() -> None:
    state = small()
    state = state.apply(edits.move_cluster(state, cluster_id(2), -1))
    state = state.apply(edits.move_card(state, card_id(2), -1))
    assert list(lying(state)) == ["Zeit", "Geld", "loose"]
    assert lying(state)["Geld"] == ["Zwei", "Eins"]


def test_a_card_cannot_lose_its_words() -> None:
    state = small()
    with pytest.raises(UserFacingError):
        edits.edit_card(state, card_id(1), "  \n ")
    state = state.apply(edits.edit_card(state, card_id(1), " Mehr <b>Geld</b> & Zeit "))
    assert state.get(Entry, card_id(1)).text == "Mehr <b>Geld</b> & Zeit"


def test_sides_and_removal_work_on_several_cards_at_once() -> None:
    state = small()
    ids = [card_id(5), card_id(6)]
    state = state.apply(edits.set_side(state, ids, Side.OTHERS))
    assert {state.get(Entry, i).side for i in ids} == {Side.OTHERS}
    state = state.apply(edits.remove_cards(state, ids))
    assert "loose" not in lying(state)


def test_a_pasted_list_becomes_one_card_per_line_without_its_bullets() -> None:
    state = small()
    words = "• Erstens\n\n  2. Zweitens:  so\n– Drittens\r\n10 Wochen Wartezeit\n"
    step = edits.paste_cards(state, BLOCK, words, now=NOW, cluster_id=cluster_id(1))
    pasted = lying(state.apply(step))["Geld"][2:]
    assert pasted == ["Erstens", "Zweitens: so", "Drittens", "10 Wochen Wartezeit"]


def test_pasting_nothing_says_what_to_do() -> None:
    with pytest.raises(UserFacingError, match="Copy a list first"):
        edits.paste_cards(small(), BLOCK, " \n\n", now=NOW)


def test_cards_can_be_put_between_the_same_two_as_often_as_anybody_likes() -> None:
    state = small()
    for round_ in range(200):
        moving = card_id(5 + round_ % 2)
        state = state.apply(edits.put_cards(state, [moving], None))
        state = state.apply(edits.put_cards(state, [moving], cluster_id(1), 1))
        assert lying(state)["Geld"][1] == state.get(Entry, moving).text
        assert lying(state)["Geld"][0] == "Eins"


Ids = st.lists(st.sampled_from([card_id(n) for n in range(1, 7)]), unique=True, min_size=1)
Target = st.sampled_from([None, cluster_id(1), cluster_id(2)])


@given(st.lists(st.tuples(Ids, Target, st.none() | st.integers(0, 6)), max_size=8))
def test_no_move_loses_a_card_and_all_of_them_can_be_taken_back(
    moves: list[tuple[list[Id], Id | None, int | None]],
) -> None:
    begin = state = small()
    steps: list[Step] = []
    for ids, target, index in moves:
        step = edits.put_cards(state, ids, target, index)
        state = state.apply(step)
        steps.append(step)
        assert set(ids) <= {card.id for card in state.of(Entry) if card.cluster_id == target}
        assert sorted(card.id for card in state.of(Entry)) == [card_id(n) for n in range(1, 7)]
    for step in reversed(steps):
        state = state.apply(step.inverse())
    assert state.entities() == begin.entities()


def test_every_edit_can_be_taken_back() -> None:
    state = small()
    for step in (
        edits.add_cluster(state, BLOCK, "Neu", [card_id(5)]),
        edits.rename_cluster(state, cluster_id(1), "Anders"),
        edits.remove_cluster(state, cluster_id(1)),
        edits.merge_clusters(state, cluster_id(1), cluster_id(2)),
        edits.put_cards(state, [card_id(1), card_id(6)], cluster_id(2), 1),
        edits.paste_cards(state, BLOCK, "A\nB", now=NOW),
        edits.remove_cards(state, [card_id(1)]),
    ):
        assert step.changes
        assert state.apply(step).apply(step.inverse()).entities() == state.entities()


def test_a_cluster_belongs_to_its_block() -> None:
    assert clusters_of(small(), Id("another")) == ()
    assert all(isinstance(c, Cluster) for c in clusters_of(small(), BLOCK))


# -- parts, wordings, order ----------------------------------------------------------------------


def titled(state: State) -> list[str]:
    """The titles of the clusters in their order, parts set in."""
    return [
        ("  " if parent_of(state, cluster) is not None else "") + cluster.title
        for cluster in clusters_of(state, BLOCK)
    ]


def test_a_cluster_becomes_a_part_of_the_one_before_it_and_comes_out_again() -> None:
    state = small()
    state = state.apply(edits.make_part(state, cluster_id(2)))
    assert titled(state) == ["Geld", "  Zeit"]
    state = state.apply(edits.add_cluster(state, BLOCK, "Orte"))
    state = state.apply(edits.make_whole(state, cluster_id(2)))
    assert titled(state) == ["Geld", "Zeit", "Orte"]
    with pytest.raises(UserFacingError, match="no cluster before"):
        edits.make_part(state, cluster_id(1))


def test_there_is_one_level_of_parts() -> None:
    state = small()
    state = state.apply(edits.add_part(state, cluster_id(2), "Fristen", [card_id(3)]))
    assert titled(state) == ["Geld", "Zeit", "  Fristen"]
    assert lying(state)["Fristen"] == ["Drei"]
    part = clusters_of(state, BLOCK)[-1]
    with pytest.raises(UserFacingError, match="no further parts"):
        edits.add_part(state, part.id)
    with pytest.raises(UserFacingError, match="no further parts"):
        edits.make_part(state, part.id)
    state = state.apply(edits.make_part(state, cluster_id(2)))
    assert titled(state) == ["Geld", "  Zeit", "  Fristen"]


def test_parts_survive_dissolving_and_merging_what_they_belonged_to() -> None:
    state = small()
    state = state.apply(edits.add_part(state, cluster_id(1), "Förderung", [card_id(2)]))
    dissolved = state.apply(edits.remove_cluster(state, cluster_id(1)))
    assert titled(dissolved) == ["Förderung", "Zeit"] or titled(dissolved) == ["Zeit", "Förderung"]
    merged = state.apply(edits.merge_clusters(state, cluster_id(2), cluster_id(1)))
    assert titled(merged) == ["Zeit", "  Förderung"]
    part = next(c for c in clusters_of(state, BLOCK) if c.title == "Förderung")
    turned = state.apply(edits.merge_clusters(state, part.id, cluster_id(1)))
    assert titled(turned) == ["Förderung", "Zeit"]
    assert lying(turned)["Förderung"] == ["Zwei", "Eins"]


def test_cards_that_say_the_same_become_one_and_no_word_or_side_is_lost() -> None:
    state = small()
    step = edits.merge_cards(state, [card_id(6), card_id(1), card_id(5)])
    merged = state.apply(step)
    kept = merged.get(Entry, card_id(6))
    assert kept.text == "Sechs"
    assert [(other.text, other.side) for other in kept.also] == [
        ("Eins", Side.POLITICS),
        ("Fünf", Side.ADMINISTRATION),
    ]
    assert kept.cluster_id == cluster_id(1)
    assert merged.find(Entry, card_id(1)) is None
    assert merged.apply(step.inverse()).entities() == state.entities()
    apart = merged.apply(edits.part_card(merged, card_id(6)))
    assert sorted(lying(apart)["Geld"]) == ["Eins", "Fünf", "Sechs", "Zwei"]


def test_shuffling_changes_the_order_and_nothing_else() -> None:
    state = small()
    pasted = edits.paste_cards(state, BLOCK, "\n".join(map(str, range(30))), now=NOW)
    state = state.apply(pasted)
    step = edits.shuffle_cards(state, BLOCK, seed=7)
    mixed = state.apply(step)
    assert lying(mixed)["loose"] != lying(state)["loose"]
    assert sorted(lying(mixed)["loose"]) == sorted(lying(state)["loose"])
    assert lying(mixed)["Geld"] == lying(state)["Geld"]
    assert lying(mixed.apply(step.inverse())) == lying(state)


def test_the_room_sees_loose_cards_in_an_order_that_tells_no_time() -> None:
    state = small()
    state = state.apply(edits.paste_cards(state, BLOCK, "\n".join(map(str, range(40))), now=NOW))
    loose = grouped(state, BLOCK)[-1][1]
    seen = in_wall_order(BLOCK, loose)
    assert seen != loose
    assert set(seen) == set(loose)
    # A card more changes nothing in the order of those that were there.
    assert list(in_wall_order(BLOCK, loose[:-1])) == [
        card for card in seen if card is not loose[-1]
    ]
    mixed = state.apply(edits.shuffle_cards(state, BLOCK, seed=7))
    again = in_wall_order(BLOCK, grouped(mixed, BLOCK)[-1][1])
    assert [card.id for card in again] != [card.id for card in seen]


def test_a_list_that_is_too_long_is_refused_whole() -> None:
    with pytest.raises(UserFacingError, match="10000 lines; at most 2000"):
        edits.paste_cards(small(), BLOCK, "Zeile\n" * 10_000, now=NOW)
    with pytest.raises(UserFacingError, match="at most 10000 letters"):
        edits.paste_cards(small(), BLOCK, "x" * 10_001, now=NOW)
    step = edits.paste_cards(small(), BLOCK, "x" * 4_000, now=NOW)
    assert "x" * 4_000 in lying(small().apply(step))["loose"]


def test_a_file_with_clusters_in_a_circle_still_shows_every_cluster() -> None:
    state = small()
    first, second = clusters_of(state, BLOCK)
    ring = State.holding(
        [
            *(e for e in state.entities() if not isinstance(e, Cluster)),
            replace(first, parent_id=second.id),
            replace(second, parent_id=first.id),
        ]
    )
    assert len(clusters_of(ring, BLOCK)) == 2


@given(seed=st.integers(0, 2**32))
def test_what_is_shuffled_leaves_nothing_in_a_file_that_tells_the_order(seed: int) -> None:
    """Cards that came minute by minute differ in the file by their words and the lot alone."""
    said = [f"Gedanke {number}" for number in range(6)]
    state = small()
    for minute, words in enumerate(said):
        at = NOW + timedelta(minutes=minute)
        step = capture.add_entry(state, EntryKind.CARD, words, now=at, block_id=BLOCK)
        state = state.apply(step)
    state = state.apply(edits.shuffle_cards(state, BLOCK, seed=seed))
    file = json.loads(workshop_file.write(state))
    rows = [row for row in file["entities"]["entry"] if row["text"] in said]
    assert len({row["created_at"] for row in rows}) == 1
    told = [{k: v for k, v in row.items() if k not in ("id", "text", "rank")} for row in rows]
    assert all(row == told[0] for row in told)
    # The order in the file is that of the lot.
    assert [row["rank"] for row in rows] == sorted(row["rank"] for row in rows)


# ------------------------------------------------------------------- a side that is one person


def people(**attendance: Attendance) -> list[Any]:
    """One person of politics, and two of the administration."""
    found: list[Any] = []
    for name, side in (
        ("p", Side.POLITICS),
        ("v", Side.ADMINISTRATION),
        ("w", Side.ADMINISTRATION),
    ):
        unit = Unit(id=Id(f"u-{name}"), workshop_id=WORKSHOP, name=f"Stelle {name}", side=side)
        there = attendance.get(name, Attendance.EXPECTED)
        person = Participant(
            id=Id(f"p-{name}"), workshop_id=WORKSHOP, unit_id=unit.id, name=name, attendance=there
        )
        found += [unit, person]
    return found


def test_a_side_of_one_participant_is_on_no_card() -> None:
    state = State.holding([*small().entities(), *people()])
    assert lone_sides(state) == {Side.POLITICS}
    cards = [card for card in state.of(Entry) if card.side is Side.POLITICS]
    assert cards
    merged = replace(cards[0], also=(Wording(text="x", side=Side.POLITICS),))
    assert all(Side.POLITICS not in card.voices for card in shown_cards(state, [*cards, merged]))
    assert shown_side(state, Side.ADMINISTRATION) is Side.ADMINISTRATION
    others = tuple(card for card in state.of(Entry) if card.side is Side.ADMINISTRATION)
    assert shown_cards(state, others) == others
    # On the wall and in the minutes, too.
    shown = [card for _, found in wall_groups(WallView(state), BLOCK) for card in found]
    assert len(shown) == len([card for card in state.of(Entry) if card.block_id == BLOCK])
    assert Side.POLITICS not in {side for card in shown for side in card.voices}
    words = to_text(minutes_document(state, "de"))
    assert "(Verwaltung)" in words
    assert "(Politik)" not in words


LABEL = edits.add_cluster(small(), BLOCK, "x").label


def test_a_side_of_one_participant_is_neither_heard_nor_found_with_a_card() -> None:
    state = State.holding([*small().entities(), *people()])
    german, formats = Catalogue.load("de"), Formats("de")
    card = next(card for card in state.of(Entry) if card.side is Side.POLITICS)
    other = next(card for card in state.of(Entry) if card.side is Side.ADMINISTRATION)
    new = replace(card, id=Id("new"), text="Neu")
    bare = replace(card, side=None)
    before = State.holding([bare if each.id == card.id else each for each in state.entities()])
    for begun, step, words in (
        (state, Step(LABEL, added(new)), "Neu"),
        (before, Step(LABEL, replaced(bare, side=Side.POLITICS)), card.text),
    ):
        assert heard(begun.apply(step), step, german, formats) == words
    step = Step(LABEL, added(replace(new, side=Side.ADMINISTRATION)))
    assert heard(state.apply(step), step, german, formats) == "Neu: Verwaltung"
    found = next(each for each in offered("searched") if each.kind is Entry)
    assert found.side is not None
    assert found.side(state, card) is None
    assert found.side(state, other) is Side.ADMINISTRATION


def test_who_is_there_decides_once_attendance_is_taken() -> None:
    there = Attendance.PRESENT
    state = State.holding([*small().entities(), *people(p=there, v=there)])
    assert lone_sides(state) == {Side.POLITICS, Side.ADMINISTRATION}
    assert lone_sides(small()) == frozenset()  # nobody is on a list: nobody knows
