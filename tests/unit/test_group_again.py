# SPDX-License-Identifier: EUPL-1.2
"""A group comes once more, from another laptop, or not at all."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from moderation import registry
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import away, handing_out, merging
from moderation.features.group_work.differences import WHOLE, ItemFate, MergeChoice
from moderation.features.group_work.minutes import merged
from moderation.features.group_work.model import GroupBase, GroupResult
from moderation.minutes import document as doc
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.group_rooms import (
    LATER,
    NOW,
    GroupRoom,
    changed,
    full_plenary,
    refused,
    removed,
)


def test_a_later_result_of_the_same_laptop_goes_on_where_the_first_ended() -> None:
    plenary = full_plenary()
    cards = plenary.state.of(Entry)
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.change(cards[0], text="Dort")
    room.add(Entry, text="Eins", entry_kind=EntryKind.CARD)
    state = changed(plenary.state, cards[0], text="Hier")
    first = room.result()
    state = state.apply(
        merging.merge(state, first, {(cards[0].id, "text"): MergeChoice.OURS}, LATER)
    )
    room.add(Entry, text="Zwei", entry_kind=EntryKind.CARD)
    later = LATER + timedelta(minutes=5)
    second = room.result(later)
    found = merging.compared(state, second).found
    assert [i.fate for i in found.items if i.fate is not ItemFate.HERE] == [ItemFate.NEW]
    state = state.apply(merging.merge(state, second, {}, later))
    assert sorted(e.text for e in state.of(Entry) if e.text in ("Eins", "Zwei", "Hier")) == [
        "Eins", "Hier", "Zwei"
    ]  # fmt: skip
    with refused(merging.OLDER):
        merging.compared(state, first)


def test_a_group_that_moves_to_another_laptop_doubles_nothing(tmp_path: Path) -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD)
    state = plenary.state.apply(merging.merge(plenary.state, room.result(), {}, LATER))
    with refused(merging.NOTHING_DONE):
        merging.compared(state, moved(room, tmp_path).result())


def moved(room: GroupRoom, tmp_path: Path) -> GroupRoom:
    """The group goes on on another laptop."""
    path = tmp_path / "umzug.json"
    path.write_text(registry.write_workshop(room.state), encoding="utf-8")
    found = GroupRoom.__new__(GroupRoom)
    found.state = State.holding(registry.read_workshop(path))
    return found


def test_what_was_decided_is_not_asked_again_on_another_laptop(tmp_path: Path) -> None:
    plenary = full_plenary()
    ours, both, kept, gone, *_rest = plenary.state.of(Entry)
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    state = plenary.state
    for card in (ours, both, gone):
        room.change(card, text=f"{card.text} dort")
    room.remove(kept)
    fresh = room.add(Entry, text="Bleibt draußen", entry_kind=EntryKind.CARD)
    for card in (ours, both):
        state = changed(state, card, text=f"{card.text} hier")
    state = removed(state, gone)
    choices = {
        (ours.id, "text"): MergeChoice.OURS,
        (both.id, "text"): MergeChoice.BOTH,
        (kept.id, WHOLE): MergeChoice.OURS,
        (gone.id, WHOLE): MergeChoice.OURS,
        (fresh.id, WHOLE): MergeChoice.OURS,
    }
    state = state.apply(merging.merge(state, room.result(), choices, LATER))
    other = moved(room, tmp_path)
    with refused(merging.NOTHING_NEW):
        merging.compared(state, other.result())
    other.add(Entry, text="Danach", entry_kind=EntryKind.CARD)
    after = state.apply(merging.merge(state, other.result(), {}, LATER))
    assert sorted(each.text for each in after.of(Entry)) == sorted(
        [*(each.text for each in state.of(Entry)), "Danach"]
    )
    # Other words on either side are another conflict.
    reworded = changed(after, ours, text="Ganz anders")
    with refused(merging.UNDECIDED):
        merging.merge(reworded, moved(other, tmp_path).result(), {}, LATER)


def test_what_a_laptop_had_is_kept_once_however_often_it_comes() -> None:
    plenary = full_plenary()
    state, block = plenary.state, plenary.blocks["cards"].id
    rooms = [GroupRoom(state, block, name) for name in ("Gruppe A", "Gruppe B")]
    for minute in range(1, 4):
        for room in rooms:
            room.add(Entry, text=f"Karte {minute}", entry_kind=EntryKind.CARD)
            at = LATER + timedelta(minutes=minute)
            state = state.apply(merging.merge(state, room.result(at), {}, at))
    assert len(state.of(GroupBase)) == 2
    assert len(state.of(GroupResult)) == 6


def test_the_plenary_knows_which_results_are_missing() -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"].id
    session = Session(plenary.state, Nowhere())
    files: dict[str, State] = {}
    for minute, group in enumerate(("Gruppe A", "Gruppe B", "gruppe a")):
        at = NOW + timedelta(minutes=minute)
        files[group] = handing_out.handed_out(session.state, block, group, at)
        session.note(away.handed_over(session.state, files[group]))
    session.undo()  # what was handed out is a fact
    found = away.groups_away(session.state, block)
    assert [(each.group, each.since, each.came_at) for each in found] == [
        ("gruppe a", NOW + timedelta(minutes=2), None),
        ("Gruppe B", NOW + timedelta(minutes=1), None),
    ]
    # The first copy comes back: it is the group's all the same.
    room = GroupRoom.__new__(GroupRoom)
    room.state = State.holding(
        workshop_file.parse(workshop_file.write(files["Gruppe A"]), "gruppe.json")
    )
    room.add(Entry, text="Von A", entry_kind=EntryKind.CARD)
    session.perform(merging.merge(session.state, room.result(), {}, LATER))
    first, second = away.groups_away(session.state, block)
    assert (first.came_at, first.taken) == (LATER, True)
    assert away.missing(session.state) == (second,)
    session.perform(away.wait_no_more(session.state, [second], LATER))
    assert not away.missing(session.state)
    view = MinutesView(session.state)
    [line] = merged(view, block, Catalogue.load("en"), Formats("en"))
    assert isinstance(line, doc.Paragraph)
    assert "Gruppe B" not in line.text
    session.undo()
    assert away.missing(session.state) == (second,)


def _back(files: State, words: str) -> GroupRoom:
    """A group's laptop that opened a file, and on which a card was written."""
    room = GroupRoom.__new__(GroupRoom)
    room.state = State.holding(workshop_file.parse(workshop_file.write(files), "gruppe.json"))
    room.add(Entry, text=words, entry_kind=EntryKind.CARD)
    return room


def test_a_group_that_went_out_again_is_away_again() -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"].id
    session = Session(plenary.state, Nowhere())
    again = LATER + timedelta(minutes=30)
    first = handing_out.handed_out(session.state, block, "Gruppe A", NOW)
    session.note(away.handed_over(session.state, first))
    session.perform(merging.merge(session.state, _back(first, "Eins").result(), {}, LATER))
    assert not away.missing(session.state)
    second = handing_out.handed_out(session.state, block, "gruppe  a", again)
    session.note(away.handed_over(session.state, second))
    [found] = away.missing(session.state)
    assert (found.group, found.came_at, found.taken) == ("gruppe a", None, False)
    at = again + timedelta(minutes=9)
    session.perform(merging.merge(session.state, _back(second, "Zwei").result(at), {}, at))
    [found] = away.groups_away(session.state, block)
    assert (found.came_at, found.taken) == (at, True)
    # The minutes name it once, as it was written last.
    [line] = merged(MinutesView(session.state), block, Catalogue.load("en"), Formats("en"))
    assert isinstance(line, doc.Paragraph)
    assert line.text.lower().count("gruppe") == 1
    assert "gruppe a" in line.text


def test_undo_lets_the_result_come_in_again() -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.add(Entry, text="Neue Karte", entry_kind=EntryKind.CARD)
    session = Session(plenary.state, Nowhere())
    for _time in range(2):
        session.perform(merging.merge(session.state, room.result(), {}, LATER))
        assert len(session.state.of(Entry)) == 5
        session.undo()
        assert not session.state.of(GroupResult)
        assert not session.state.of(GroupBase)
