# SPDX-License-Identifier: EUPL-1.2
"""What is heard of a step: the words that changed, never a ballot, never anything private."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings

from moderation.activities.cards.model import Cluster
from moderation.activities.polls.model import Poll, PollCount, PollRound
from moderation.activities.polls.verdict import verdict
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import meaning_of
from moderation.domain.change import Step, added, removed, replaced
from moderation.domain.closed import strings
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, ScriptStep
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, PrivateNote, SpokeCount
from moderation.features.group_work import merging
from moderation.features.people.model import Unit
from moderation.output.heard import heard
from tests.any_workshop import workshops
from tests.group_rooms import LATER, GroupRoom, full_plenary
from tests.municipal_room import VISION, room, tally
from tests.polls_sample import every_kind

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
LABEL = QT_TRANSLATE_NOOP("AgendaEdit", "Edit block")


def said(state: State, step: Step) -> str:
    """What is heard of a step in German."""
    return heard(state.apply(step), step, Catalogue.load("de"), Formats("de"))


def test_a_closed_vote_is_heard_with_its_conclusion_and_without_a_ballot() -> None:
    state = room(voted=False)
    step = vision.close_vote(state, VISION, tally())
    after = state.apply(step)
    meaning = meaning_of(after, VISION)
    assert meaning is not None
    assert said(state, step) == Catalogue.load("de").text(meaning).rstrip(".")


def test_every_closed_round_is_heard_with_its_verdict_and_without_a_count() -> None:
    state, german = every_kind(), Catalogue.load("de")
    rounds = state.of(PollRound)
    assert len(rounds) > 3
    for closed in rounds:
        poll = state.get(Poll, closed.poll_id)
        counts = [count for count in state.of(PollCount) if count.poll_id == poll.id]
        step = Step(LABEL, added(closed, *counts))
        words = heard(state, step, german, Formats("de"))
        meaning = verdict(state, poll, closed.number)
        assert words.startswith(poll.question.rstrip("."))
        assert meaning is None or german.text(meaning).rstrip(".") in words
        assert heard(state, Step(LABEL, added(*counts)), german, Formats("de")) == ""


def test_what_a_merge_came_to_is_heard_before_its_entries() -> None:
    plenary = full_plenary()
    group = GroupRoom(plenary.state, plenary.blocks["cards"].id, "Gruppe A")
    for number in range(5):
        group.add(Entry, text=f"Gedanke {number}", entry_kind=EntryKind.CARD)
    step = merging.merge(plenary.state, group.result(), {}, LATER)
    assert said(plenary.state, step).startswith("Gruppe A: 5 Einträge. Gedanke")
    after = plenary.state.apply(step)
    assert said(after, step.inverse()).startswith("Gruppe A: 5 Einträge. Gedanke")


def test_a_step_of_a_script_is_heard_done_and_open_again() -> None:
    first = ScriptStep(text="Karten austeilen", minutes=5)
    state = room()
    block = state.of(Block)[0]
    state = state.apply(agenda.edit_block(state, block.id, script=(first,)))
    step = agenda.tick_script(state, block.id, 1)
    assert said(state, step) == "1. Karten austeilen: erledigt"
    state = state.apply(step)
    assert said(state, agenda.tick_script(state, block.id, 0)) == (
        "1. Karten austeilen: nicht erledigt"
    )


def test_other_minutes_of_a_block_are_heard_as_minutes_and_not_as_its_end() -> None:
    state = room()
    ahead = state.get(Block, VISION)
    step = agenda.edit_block(state, ahead.id, minutes=50)
    assert said(state, step) == "Gemeinsame Vision: 50 Minuten geplant"
    running = Step(LABEL, replaced(ahead, started_at=NOW))
    assert "läuft bis" in said(state, running)
    state = state.apply(running)
    assert "läuft bis" in said(state, agenda.edit_block(state, ahead.id, minutes=60))
    ended = Step(LABEL, replaced(state.get(Block, VISION), ended_at=NOW))
    assert said(state, ended) == "Gemeinsame Vision: beendet"
    state = state.apply(ended)
    step = agenda.edit_block(state, ahead.id, minutes=30)
    assert said(state, step) == "Gemeinsame Vision: 30 Minuten geplant"


def test_what_happens_to_a_card_is_heard_of_it() -> None:
    state = room()
    step = capture.add_entry(state, EntryKind.CARD, "Radweg fehlt", now=NOW, side=Side.POLITICS)
    assert said(state, step) == "Radweg fehlt: Politik"
    card = step.changes[0].after
    state = state.apply(step)
    assert card is not None
    cluster = Cluster(
        id=new_id(), workshop_id=card.workshop_id, block_id=state.of(Block)[0].id, title="Wege"
    )
    into = Step(LABEL, added(cluster) + replaced(card, cluster_id=cluster.id))
    assert said(state, into) == "Wege. Radweg fehlt: in „Wege“"
    for values, words in (
        ({"entry_kind": EntryKind.PARKING}, "Radweg fehlt: Themenspeicher"),
        ({"side": None}, "Radweg fehlt: ohne Seite"),
        ({"done": True}, "Radweg fehlt: erledigt"),
        ({"text": "Radweg da"}, "Radweg da"),
    ):
        assert said(state, Step(LABEL, replaced(card, **values))) == words
    assert said(state, Step(LABEL, removed(card))) == "Radweg fehlt: entfernt"


@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(workshops())
def test_everything_can_be_heard_and_nothing_private_is(state: State) -> None:
    german, formats = Catalogue.load("de"), Formats("de")
    for kind in KINDS.values():
        for entity in state.of(kind):
            for changes in (added(entity), removed(entity)):
                words = heard(state, Step(LABEL, changes), german, formats)
                assert "\n" not in words
                # A wait is told by the titles of its two steps.
                named = [state.any_of(Id(each)) for each in strings(entity)]
                assert "{" not in words or "{" in repr((entity, named)), "every place is filled in"
                if kind.private and kind is not SpokeCount:
                    assert words == ""


def test_of_many_changes_the_first_are_heard_and_how_many_there_are_more() -> None:
    state = room()
    blocks = state.of(Block)
    step = Step(LABEL, removed(*blocks[:2]) + added(*state.of(Unit)[:4]))
    words = heard(state, step, Catalogue.load("de"), Formats("de"))
    assert words.endswith("und 3 weitere")


def test_what_is_not_said_is_not_counted_as_more() -> None:
    """Neither what has no words, nor what was said already."""
    state = room()
    titles = ["Block 0", "Block 1", "Block 2", "Block 1", "Block 0"]
    blocks = [Block(id=new_id(), workshop_id=state.workshop.id, title=title) for title in titles]
    private = PrivateNote(id=new_id(), workshop_id=state.workshop.id, text="Nur für mich")
    assert said(state, Step(LABEL, added(*blocks, private))) == "Block 0. Block 1. Block 2"
