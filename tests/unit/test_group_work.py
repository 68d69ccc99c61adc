# SPDX-License-Identifier: EUPL-1.2
"""A block is handed out to a group room, worked on there, and comes back as a file."""

from __future__ import annotations

import dataclasses
import json
from datetime import timedelta
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from moderation import registry
from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.vision.model import VisionDraft
from moderation.domain.change import Change, Step, added
from moderation.domain.closed_mark import ClosedMark, references_of
from moderation.domain.entity import KINDS, Needs
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.standing import ChangedWords
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats, untranslated
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, ScriptStep
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.group_work import bounds, handing_out, merging, result_file
from moderation.features.group_work.differences import WHOLE, MergeChoice
from moderation.features.group_work.kinds import group_kinds
from moderation.features.group_work.minutes import merged
from moderation.features.group_work.model import GroupBase, group_work_of
from moderation.features.votes.wording import mended
from moderation.minutes import document as doc
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.group_rooms import (
    LATER,
    NOW,
    GroupRoom,
    Plenary,
    changed,
    full_plenary,
    refused,
    removed,
)

FOR_THE_PLENARY = {"vision_consent", "vision_answer"}
"""What hangs on what a group works on, and is said in the plenary alone."""

# ------------------------------------------------------------------------------ handing out


@pytest.mark.parametrize("kind", group_kinds(), ids=lambda kind: kind.kind.kind)
def test_every_field_of_what_a_group_works_on_is_compared(kind: Any) -> None:
    must = {n for n, each in references_of(kind.kind).items() if each.needs is Needs.MUST}
    beside = {"id", "workshop_id", "rank", "block_id", "created_at", *must}
    listed = [name for field in kind.fields for name in field.names]
    assert sorted(listed) == sorted(set(kind.kind.__dataclass_fields__) - beside)


@pytest.mark.parametrize("kind", group_kinds(), ids=lambda kind: kind.kind.kind)
def test_figures_and_names_of_icons_are_said_by_their_room(kind: Any) -> None:
    hints = get_type_hints(kind.kind)
    for field in kind.fields:
        if any(hints[name] in (int, float) or name == "icon" for name in field.names):
            parts = tuple(2 if hints[name] in (int, float) else "mob" for name in field.names)
            if "serves_id" not in field.names:
                assert field.said(parts, State.holding(()), Formats("de")), field.names


def test_amounts_are_said_as_everywhere() -> None:
    fields = {f.names[0]: f for kind in group_kinds() for f in kind.fields if kind.kind is Goal}
    catalogue, formats = Catalogue.load("de"), Formats("de")

    def said(name: str, *parts: Any) -> list[str]:
        found = fields[name].said(parts, State.holding(()), formats) or ()
        return [each if isinstance(each, str) else catalogue.text(each) for each in found]

    assert said("staff_needed", 2.5) == ["2,5 Personalstellen"]
    assert said("staff_secured", 0.0) == []
    assert said("money_needed", 4_800_000, "") == ["4,8\u00a0Mio.\u00a0€"]
    assert said("money_secured", 300_000, "ca. … p.a.") == ["ca. 0,3\u00a0Mio.\u00a0€ p.a."]
    assert said("money_needed", 0, "") == []


def test_what_hangs_on_what_a_group_works_on_is_worked_on_too() -> None:
    grouped = {kind.kind.kind for kind in group_kinds()}
    for name, cls in KINDS.items():
        musts = [each.kind for each in references_of(cls).values() if each.needs is Needs.MUST]
        if grouped.intersection(filter(None, musts)):
            assert name in grouped or name in FOR_THE_PLENARY, f"{name} would be left behind"


def test_people_notes_and_what_is_closed_stay_in_the_plenary() -> None:
    plenary = full_plenary()
    note = plenary.add(PrivateNote, "cards", text="Vorsicht bei der Kämmerei")
    secret = plenary.card("Geheime Karte")
    told = plenary.card("Neuer Wortlaut")
    mark = ClosedMark(id=new_id(), workshop_id=plenary.workshop.id, target_id=secret.id)
    plenary.entities.append(mark)
    closed = Block(
        id=new_id(), workshop_id=plenary.workshop.id, rank=9.0, title="Personal",
        activity="cards", closed_session=True,
    )  # fmt: skip
    plenary.entities.append(closed)
    plenary.entities.append(
        Entry(
            id=new_id(),
            workshop_id=plenary.workshop.id,
            text="Nur im kleinen Kreis",
            entry_kind=EntryKind.CARD,
            block_id=closed.id,
        )
    )
    text = GroupRoom(plenary.state, plenary.blocks["cards"].id).text
    assert told.text in text
    for hidden in (note.text, secret.text, "kleinen Kreis", "Personal", "Leitung Tiefbauamt"):
        assert hidden not in text


def test_a_closed_block_travels_whole_and_stays_closed() -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    state = changed(plenary.state, block, closed_session=True)
    room = GroupRoom(state, block.id)
    assert len(room.state.of(Entry)) == 4
    assert room.state.of(Block)[0].closed_session
    public = PublicView(room.state)
    assert not public.of(Entry)
    assert group_work_of(public) is None


def test_of_a_workshop_that_is_closed_only_the_block_travels() -> None:
    plenary = full_plenary()
    state = changed(plenary.state, plenary.workshop, closed_session=True)
    room = GroupRoom(state, plenary.blocks["goals"].id)
    assert room.state.workshop.closed_session
    assert len(room.state.of(Goal)) == 3
    assert not room.state.of(Entry)


def test_the_open_results_of_other_blocks_are_there_to_be_read() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["vision"].id)
    assert len(room.state.of(Entry)) == 4
    assert not room.state.of(GoalAnswer), "how units stand to goals is no business of others"
    first, *others = room.state.of(Block)
    assert first.title == "Vision"
    assert all(block.parked for block in others)
    assert "Talk" not in [block.title for block in others], "nothing is in it"
    begun = room.state.apply(agenda.start_workshop(room.state, NOW))
    assert begun.workshop.current_block_id == first.id


def test_the_words_to_say_stay_with_the_moderator_unless_they_are_meant() -> None:
    plenary = full_plenary()
    own = plenary.blocks["cards"]
    steps = (ScriptStep(text="Karten schreiben", minutes=5),)
    state = changed(
        plenary.state, own, question="Was fehlt?", say="Wer schweigt, sei gebeten", script=steps
    )
    words = {"say": "Nur für mich", "script": (ScriptStep(text="Ziele lesen"),)}
    state = changed(state, plenary.blocks["goals"], **words)
    room = GroupRoom(state, own.id)
    for hidden in ("Wer schweigt", "Nur für mich", "Ziele lesen"):
        assert hidden not in room.text
    block = room.state.of(Block)[0]
    assert (block.question, block.minutes, block.script) == ("Was fehlt?", own.minutes, steps)
    meant = handing_out.handed_out(state, own.id, "A", NOW, say=True)
    assert meant.get(Block, own.id).say == "Wer schweigt, sei gebeten"
    assert "Nur für mich" not in workshop_file.write(meant)


def test_what_cannot_be_handed_out_is_said() -> None:
    plenary = full_plenary()
    state, cards = plenary.state, plenary.blocks["cards"].id
    with refused(handing_out.NO_GROUP):
        handing_out.handed_out(state, cards, " \n", NOW)
    with refused(handing_out.TOO_LONG):
        handing_out.handed_out(state, cards, "G" * 61, NOW)
    with refused(handing_out.NO_SUCH_BLOCK):
        handing_out.handed_out(state, plenary.blocks["talk"].id, "A", NOW)
    room = GroupRoom(state, cards)
    with refused(handing_out.FROM_A_GROUP):
        handing_out.handed_out(room.state, room.state.of(Block)[0].id, "A", NOW)
    released = changed(state, plenary.workshop, status=Status.APPROVED)
    with pytest.raises(UserFacingError):
        handing_out.handed_out(released, cards, "A", NOW)


# --------------------------------------------------------------------------- the group room


def test_only_the_groups_block_is_worked_on() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    session = Session(room.state, Nowhere())
    own, *others = session.state.of(Block)
    card = session.state.of(Entry)[0]
    session.perform(agenda.start_workshop(session.state, NOW))
    session.perform(Step(untranslated("x"), (Change(card, dataclasses.replace(card, text="neu")),)))
    fresh = dataclasses.replace(card, id=new_id(), text="dazu")
    session.perform(Step(untranslated("x"), added(fresh)))
    note = PrivateNote(id=new_id(), workshop_id=card.workshop_id, text="für mich")
    session.perform(Step(untranslated("x"), added(note)))
    elsewhere = dataclasses.replace(fresh, id=new_id(), block_id=others[0].id)
    goal = session.state.of(Goal)[0]
    workshop = session.state.workshop
    for change in (
        Change(None, elsewhere),
        Change(fresh, dataclasses.replace(fresh, block_id=others[0].id)),
        Change(goal, dataclasses.replace(goal, title="anders")),
        Change(workshop, dataclasses.replace(workshop, title="anders")),
        Change(
            own_now(session.state, own),
            dataclasses.replace(own_now(session.state, own), title="anders"),
        ),
        Change(group_work_of(session.state), None),
    ):
        before = session.state
        with refused(bounds.ELSEWHERE):
            session.perform(Step(untranslated("x"), (change,)))
        assert session.state is before
    session.perform(agenda.end_block(session.state, LATER))
    session.perform(agenda.close_workshop(session.state, LATER))


def own_now(state: State, block: Block) -> Block:
    """A block as it is now."""
    return state.get(Block, block.id)


def test_what_the_plenary_decides_is_not_decided_in_a_group() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["vision"].id)
    draft = room.state.of(VisionDraft)[0]
    step = Step(untranslated("x"), (Change(draft, dataclasses.replace(draft, adopted=True)),))
    with refused(bounds.FOR_THE_PLENARY):
        Session(room.state, Nowhere()).perform(step)


# ------------------------------------------------------------------------------ bad files


def test_a_result_is_merged_where_it_was_handed_out(tmp_path: Path) -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD)
    with refused(merging.OTHER_WORKSHOP):
        merging.compared(full_plenary().state, room.result())
    path = tmp_path / "kopie.json"
    path.write_text(registry.write_workshop(plenary.state), encoding="utf-8")
    with refused(merging.OTHER_COPY):
        merging.compared(State.holding(registry.read_workshop(path)), room.result())
    gone = removed(plenary.state, plenary.blocks["cards"])
    with refused(merging.BLOCK_GONE):
        merging.compared(gone, room.result())


def test_a_group_that_did_nothing_has_nothing_to_merge() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    with refused(merging.NOTHING_DONE):
        merging.compared(plenary.state, room.result())
    with refused(result_file.NO_GROUP_ROOM):
        result_file.write(plenary.state, NOW)


def test_broken_files_are_refused_with_a_sentence() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    data = json.loads(room.written())
    with refused(result_file.IS_THE_TASK):
        result_file.parse(room.text, "x")
    for text in ("", "[]", "{}", room.written()[:900], '{"format": "anderes"}'):
        with refused(result_file.NOT_A_RESULT):
            result_file.parse(text, "x")
    with refused(workshop_file.TOO_NEW):
        result_file.parse(json.dumps({**data, "version": 2}), "x")
    other = {**data["group"], "block_id": new_id()}
    forged = {**data["base"], "language": "en"}
    for broken in (
        {**data, "group": {}},
        {**data, "group": other},
        {**data, "base": forged},
        {**data, "base": []},
        {key: value for key, value in data.items() if key != "result"},
    ):
        with refused(result_file.BROKEN):
            result_file.parse(json.dumps(broken), "x")
    data["result"]["entities"]["entry"][0]["text"] = 7
    with refused(workshop_file.WRONG_FIELD):
        result_file.parse(json.dumps(data), "x")


def test_a_result_opened_as_a_workshop_says_where_it_belongs(tmp_path: Path) -> None:
    plenary = full_plenary()
    path = tmp_path / "ergebnis.json"
    path.write_text(
        GroupRoom(plenary.state, plenary.blocks["cards"].id).written(), encoding="utf-8"
    )
    with refused(result_file.IS_A_RESULT):
        registry.read_workshop(path)


def test_a_damaged_memory_of_the_last_merge_is_no_harm() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD)
    state = plenary.state.apply(merging.merge(plenary.state, room.result(), {}, LATER))
    for base in ("", "[]", '{"entry": [{"id": 1}]}', '{"nichts": [{}]}'):
        damaged = changed(state, state.of(GroupBase)[0], base=base)
        with refused(merging.NOTHING_NEW):
            merging.compared(damaged, room.result())


# -------------------------------------------------------------------------------- minutes


def test_the_minutes_name_the_groups_that_were_merged() -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    state = plenary.state
    for group in ("Gruppe A", "Gruppe B"):
        room = GroupRoom(plenary.state, block.id, group)
        room.add(Entry, text=f"Karte der {group}", entry_kind=EntryKind.CARD)
        state = state.apply(merging.merge(state, room.result(), {}, LATER))
    said = merged(MinutesView(state), block.id, Catalogue.load("en"), Formats("en"))
    words = [each.text for each in said if isinstance(each, doc.Paragraph)]
    assert words == [
        "Worked out in groups, and merged here: Gruppe A ({0}), Gruppe B ({0}).".format(
            f"12 Mar 2026, {Formats('en').time(LATER)}"
        )
    ]
    assert not merged(
        MinutesView(state), plenary.blocks["goals"].id, Catalogue.load("en"), Formats("en")
    )
    closed = changed(state, block, closed_session=True)
    assert not merged(PublicView(closed), block.id, Catalogue.load("en"), Formats("en"))


def test_the_minutes_name_no_group_of_which_nothing_was_taken_over() -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    room = GroupRoom(plenary.state, block.id, "Gruppe A")
    card = room.add(Entry, text="Bleibt draußen", entry_kind=EntryKind.CARD)
    left = {(card.id, WHOLE): MergeChoice.OURS}
    state = plenary.state.apply(merging.merge(plenary.state, room.result(), left, LATER))
    assert not merged(MinutesView(state), block.id, Catalogue.load("en"), Formats("en"))
    room.add(Entry, text="Kommt herein", entry_kind=EntryKind.CARD)
    later = LATER + timedelta(minutes=5)
    state = state.apply(merging.merge(state, room.result(later), {}, later))
    assert merged(MinutesView(state), block.id, Catalogue.load("en"), Formats("en"))


def test_what_was_not_taken_over_never_leaves_the_laptop() -> None:
    plenary = Plenary()
    card = plenary.card("Anfang")
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.change(card, text="Abgelehnter Wortlaut")
    state = changed(plenary.state, card, text="Hier")
    choices = {(card.id, "text"): MergeChoice.OURS}
    state = state.apply(merging.merge(state, room.result(), choices, LATER))
    assert "Abgelehnter Wortlaut" in state.of(GroupBase)[0].base
    assert "Abgelehnter Wortlaut" not in registry.write_workshop(state)


def test_an_answered_goal_is_reworded_in_the_group_and_asked_about_in_the_plenary() -> None:
    plenary = full_plenary()
    goal = plenary.state.of(Goal)[0]
    room = GroupRoom(plenary.state, plenary.blocks["goals"].id)
    mine = room.here(goal)
    session = Session(room.state, Nowhere())
    session.perform(
        Step(untranslated("x"), (Change(mine, dataclasses.replace(mine, title="Anders gesagt")),))
    )
    room.state = session.state
    asked: list[str] = []

    def ask(_state: State, step: Step, passages: tuple[ChangedWords, ...]) -> Step:
        asked.extend(passage.after for passage in passages)
        return mended(plenary.state, step, passages)

    session = Session(plenary.state, Nowhere())
    session.ask_about_words = ask
    session.perform(merging.merge(session.state, room.result(), {}, LATER))
    assert asked == ["Anders gesagt"]
    assert session.state.get(Goal, goal.id).title == "Anders gesagt"
