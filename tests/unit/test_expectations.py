# SPDX-License-Identifier: EUPL-1.2
"""Rounds: nobody can tell whose words they are, and what is noticed about them."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.expectations import edits
from moderation.activities.expectations.model import (
    RoundKind,
    RoundWord,
    expectations_of,
    numbers,
    reviewed,
    words_of,
)
from moderation.domain.change import Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.findings import edits as answering
from moderation.features.findings.model import Outcome
from moderation.features.findings.sources import findings_in, still_open
from moderation.features.people.model import Participant, Unit
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.expectations_sample import (
    BLOCK,
    CHECK,
    CLOSING,
    NOW,
    SAID,
    WORKSHOP,
    A,
    O,
    P,
    closed,
    empty,
    going_on,
    hands,
    heard,
    looked_at,
)
from tests.stores import CREATE, Ticking, open_writer, reopened

assert registry.ROOMS
Said = Sequence[tuple[str, Side | None]]
SIDES = st.sampled_from([P, A, O, None])
ROUNDS = st.lists(st.tuples(st.sampled_from(["Ruhe", "Mut", "7", "Klarheit"]), SIDES), min_size=2)


# -------------------------------------------------------------------------- nobody is told


def told(typed: Sequence[RoundWord], stored: Sequence[RoundWord]) -> list[str]:
    """What of the stored words tells more than that they were said."""
    faults = []
    if len({word.rank for word in stored}) > 1:
        faults.append("ranks")
    if {word.id for word in typed} & {word.id for word in stored}:
        faults.append("ids of the open round")
    if [word.id for word in stored] != sorted(word.id for word in stored):
        faults.append("rows")
    groups = Counter(word.side for word in stored)
    if len(groups) > 1 and min(groups.values()) < 2:
        faults.append("one of a side")
    return faults


@given(ROUNDS)
def test_a_closed_round_tells_what_was_said_and_nothing_more(said: Said) -> None:
    state = empty()
    typed = heard(state, said)
    step = edits.close_round(state, typed)
    stored = [change.entity for change in step.changes]
    assert Counter(word.text for word in stored) == Counter(words for words, _side in said)
    assert told(typed, stored) == []
    kept = {word.side for word in stored}
    assert kept == {None} or Counter(word.side for word in stored) == Counter(s for _w, s in said)


def test_what_would_tell_more_is_noticed() -> None:
    typed = heard(empty(), SAID)
    assert "ids of the open round" in told(typed, sorted(typed, key=lambda word: word.id))
    fresh = [replace(each, id=Id(f"{n:02}"), rank=float(n)) for n, each in enumerate(typed)]
    assert told(typed, fresh) == ["ranks"]
    backwards = [replace(each, rank=0.0) for each in reversed(fresh)]
    assert told(typed, backwards) == ["rows"]
    alone = [replace(each, rank=0.0, side=P if n else A) for n, each in enumerate(fresh)]
    assert told(typed, alone) == ["one of a side"]


def test_the_lot_does_not_follow_the_order_of_speaking() -> None:
    said = [(str(number), None) for number in range(20)]
    orders = {
        tuple(w.text for w in closed(empty(), [(f"a{w}", s) for w, s in said]).of(RoundWord))
        for _time in range(5)
    }
    assert len(orders) == 5


def on_disk(path: Path, words: str) -> list[str]:
    """The files in a folder that hold these words."""
    spoken = words.encode(), words.encode("utf-16-le"), json.dumps(words)[1:-1].encode()
    files = [file for file in path.rglob("*") if file.is_file()]
    return [f.name for f in files if any(form in f.read_bytes() for form in spoken)]


def test_nothing_on_disk_orders_the_words(tmp_path: Path) -> None:
    store = tmp_path / "store.sqlite"
    with open_writer(store) as writer:
        session = Session.create(empty().entities(), CREATE, writer, clock=Ticking())
        typed = heard(session.state, SAID)
        session.perform(edits.set_kind(session.state, BLOCK, RoundKind.FLASH))
        writer.submit(lambda _store: None).result()
        assert on_disk(tmp_path, SAID[0][0]) == [], "an open round is in memory"
        session.perform(edits.close_round(session.state, typed))
        again = reopened(WORKSHOP, writer)
        assert again.state.of(RoundWord) == session.state.of(RoundWord)
    assert on_disk(tmp_path, SAID[0][0]) != [], "the search finds what is there"
    with sqlite3.connect(store) as rows:
        ids = [i for (i,) in rows.execute("SELECT id FROM round_word ORDER BY rowid")]
        ranks = rows.execute("SELECT DISTINCT rank FROM round_word").fetchall()
        payloads = [p for (p,) in rows.execute("SELECT payload FROM history ORDER BY seq") if p]
    rows.close()
    assert ids == sorted(ids)
    assert ranks == [(0.0,)]
    (payload,) = [each for each in payloads if ids[0] in each]
    places = [payload.index(each) for each in ids]
    assert places == sorted(places)
    assert not any(word.id in "".join(payloads) for word in typed)


def test_an_answer_alone_is_not_stored_at_first_or_late() -> None:
    for state in (empty(), closed(empty())):
        with pytest.raises(UserFacingError):
            edits.close_round(state, heard(state, [("Ruhe", P)]))


def people(*counts: tuple[Side, int]) -> list[Unit | Participant]:
    found: list[Unit | Participant] = []
    for side, count in counts:
        unit = Unit(id=Id(side.value), workshop_id=WORKSHOP, name=side.value, side=side)
        found.append(unit)
        found += [
            Participant(
                id=Id(f"{side.value} {n}"), workshop_id=WORKSHOP, unit_id=unit.id, name=f"{n}"
            )
            for n in range(count)
        ]
    return found


@pytest.mark.parametrize(
    ("said", "room", "kept"),
    [
        (SAID, [], True),
        (SAID, [(P, 9), (A, 2)], True),
        (SAID, [(P, 9), (A, 1)], False),
        ([*SAID, ("Glück", O)], [], False),
        ([*SAID, ("Glück", None)], [], False),
        ([*SAID, ("Glück", O), ("Mut", O)], [], True),
        ([(str(n), s) for s in (P, A) for n in range(1, 6)], [], True),
        ([(str(n), s) for s in (P, A) for n in range(1, 5)], [], False),
    ],
)
def test_sides_are_kept_where_no_answer_stands_for_one_person(
    said: Said, room: list[tuple[Side, int]], kept: bool
) -> None:
    state = closed(empty(*people(*room)), said)
    sides = {word.side for word in words_of(state, BLOCK)}
    assert sides == ({side for _words, side in said} if kept else {None})


# ------------------------------------------------------------------------------ words


def test_words_are_mended_removed_and_refused() -> None:
    state = closed(empty())
    word = words_of(state, BLOCK)[0]
    state = state.apply(edits.edit_word(state, word.id, "  Ruhe \n im Rat "))
    assert state.get(RoundWord, word.id).text == "Ruhe im Rat"
    for typed in (" ", "x" * (edits.MOST_LETTERS + 1)):
        with pytest.raises(UserFacingError):
            edits.edit_word(state, word.id, typed)
    state = state.apply(edits.remove_word(state, word.id))
    assert word.id not in {each.id for each in words_of(state, BLOCK)}
    state = state.apply(edits.set_kind(state, BLOCK, RoundKind.CHECK_IN))
    step = Step(edits.REMOVE, removal(state, state.get(Block, BLOCK)))
    assert state.apply(step).of(RoundWord) == ()


def test_a_file_carries_words_with_new_ids() -> None:
    state = looked_at(closed(empty()))
    read = State.holding(workshop_file.parse(workshop_file.write(state), "x"))
    block = next(each.id for each in read.of(Block) if each.activity == "expectations")
    words = words_of(read, block)
    assert sorted(w.text for w in words) == sorted(w for w, _side in SAID)
    assert len(reviewed(read, block)) == len(words)


# ------------------------------------------------------------------------------ numbers


def test_numbers_have_mean_and_spread_by_side_where_each_is_hidden() -> None:
    said = [(str(n), P) for n in (6, 7, 8, 7, 7)] + [(str(n), A) for n in (1, 3, 1, 3, 2)]
    found = numbers(words_of(closed(empty(), said), BLOCK))
    assert found is not None
    assert (found.ballots, found.mean) == (10, 4.5)
    assert found.mean_by(P) == 7.0
    assert found.mean_by(A) == 2.0
    few = numbers(words_of(closed(empty(), said[:9]), BLOCK))
    assert few is not None
    assert few.by_side == ()


@pytest.mark.parametrize("other", ["0", "11", "7,5", "müde", "²", "٣"])
def test_anything_else_among_numbers_is_no_figure(other: str) -> None:
    state = closed(empty(), [("7", None), (other, None)])
    assert numbers(words_of(state, BLOCK)) is None


# ------------------------------------------------------------------------------ review


def test_hands_are_counted_once_and_the_most_say_what_became_of_it() -> None:
    state = closed(empty())
    state = state.apply(edits.close_review(state, BLOCK, hands(state, (0, 1, 2))))
    found = reviewed(state, BLOCK)
    assert Counter(each.outcome for each in found.values()) == {0: 4, 1: 4, 2: 4}
    with pytest.raises(UserFacingError):
        edits.close_review(state, BLOCK, hands(state, (0,)))
    late = closed(state, [("Glück", None), ("Mut", None)])
    assert len(edits.unreviewed(late, BLOCK)) == 2
    assert len(reviewed(late, BLOCK)) == 12


def test_of_equals_the_one_counts_that_promises_less() -> None:
    state = closed(empty())
    tally = hands(state, (0,), 5)
    for word in words_of(state, BLOCK):
        tally.put(word.id, A, 0, 0)
        tally.put(word.id, A, 2, 5)
    found = reviewed(state.apply(edits.close_review(state, BLOCK, tally)), BLOCK)
    assert {each.outcome for each in found.values()} == {2}


def test_fewer_than_five_hands_of_a_side_leave_the_total_alone() -> None:
    state = closed(empty())
    few = reviewed(state.apply(edits.close_review(state, BLOCK, hands(state, (0,), 4))), BLOCK)
    assert {each.by_side for each in few.values()} == {()}
    with pytest.raises(UserFacingError):
        edits.close_review(state, BLOCK, hands(state, (0,), 2))


# ------------------------------------------------------------------------------ findings


def rules(state: State) -> list[str]:
    return [finding.rule.value for finding in findings_in(state, BLOCK)]


def test_nobody_is_reminded_to_look_again_before_the_last_block_begins() -> None:
    assert rules(closed(empty())) == []
    late = closed(empty(started_at=NOW))
    assert rules(late) == ["not_reviewed"]
    assert rules(closed(empty(started_at=NOW, kind=RoundKind.FLASH))) == []
    assert rules(looked_at(late, (0,))) == []
    assert rules(empty(started_at=NOW)) == []


def test_a_round_of_one_side_is_noticed() -> None:
    assert rules(closed(empty(), SAID[:6])) == ["one_sided"]
    assert rules(closed(empty(), [("Ruhe", O), ("Mut", O)])) == []


def test_what_more_than_half_miss_is_parked() -> None:
    state = looked_at(closed(empty()), (2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    (finding,) = findings_in(state, BLOCK)
    state = state.apply(answering.handle(state, BLOCK, finding, Outcome.PARKED, now=NOW))
    assert still_open(state, BLOCK) == ()
    (entry,) = state.of(Entry)
    assert entry.entry_kind is EntryKind.PARKING
    assert "Ein gemeinsames Bild vom Radverkehr" in entry.text


def test_half_is_not_more_than_half() -> None:
    state = closed(empty())
    tally = hands(state, (0,), 5)
    for word in words_of(state, BLOCK):
        tally.put(word.id, A, 0, 0)
        tally.put(word.id, A, 2, 5)
    assert rules(state.apply(edits.close_review(state, BLOCK, tally))) == []


def test_the_last_round_of_the_agenda_looks_back_at_the_expectations_before() -> None:
    state = going_on(closed(empty()))
    words = words_of(state, BLOCK)
    assert expectations_of(state, CLOSING) == words
    assert expectations_of(state, BLOCK) == words
    assert expectations_of(state, CHECK) == (), "a check-in in the middle is too early"
    done = state.apply(edits.close_review(state, CLOSING, hands(state, (0,))))
    assert len(reviewed(done, CLOSING)) == len(reviewed(done, BLOCK)) == 12
    assert edits.unreviewed(done, CLOSING) == edits.unreviewed(done, BLOCK) == ()
    flash = replace(words[0], id=Id("flash"), block_id=CLOSING, text="Mut")
    spoken = done.apply(Step(edits.CLOSE, added(flash)))
    assert expectations_of(spoken, CLOSING) == words, "what is said in it is no expectation"
    own = spoken.apply(edits.set_kind(spoken, CLOSING, RoundKind.EXPECTATIONS))
    assert expectations_of(own, CLOSING) == (flash,)
