# SPDX-License-Identifier: EUPL-1.2
"""A workshop kept as a template: the plan stays, people and results do not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from moderation import registry
from moderation.activities.polls.model import (
    Electorate,
    Poll,
    PollOption,
    PollRound,
    options_of,
    rounds_of,
)
from moderation.domain.change import Step, replaced
from moderation.domain.entity import KINDS
from moderation.domain.holds import Holds
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, Material, Room, side_by_side
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.votes.rules import VoteKind
from moderation.output.minutes import minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.library import own_templates
from moderation.windows.library.lifecycle import templates
from tests import polls_sample
from tests.any_workshop import any_workshop
from tests.wall.test_agenda_wall import begun

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")
SAVE = untranslated("x")
PRIVATE = ("unit", "participant", "entry", "goal", "goal_answer", "role_cell", "resistance_count",
           "timeline_step", "fixed_date", "cluster", "picture", "private_note")  # fmt: skip


@pytest.fixture
def day() -> State:
    """The example workshop as it was led."""
    assert registry.ACTIVITIES
    return State.holding(workshop_file.read(EXAMPLE))


def test_the_plan_stays_and_people_and_results_go(day: State) -> None:
    path = own_templates.save_as_template(day, "Mein Ablauf", "de")
    kept = State.holding(workshop_file.read(path))
    kinds = {entity.kind for entity in kept.entities()}
    assert kinds.isdisjoint(PRIVATE)
    assert {"agenda_block", "room", "material", "role_task", "role_body"} <= kinds
    assert kept.workshop.title == "Mein Ablauf"
    assert kept.workshop.status is Status.DRAFT
    assert (kept.workshop.day, kept.workshop.moderation, kept.workshop.place) == (None, "", "")
    for old, new in zip(day.of(Block), kept.of(Block), strict=True):
        assert (old.title, old.question, old.say, old.script) == (
            new.title, new.question, new.say, new.script,
        )  # fmt: skip
        assert (new.started_at, new.ended_at, new.script_done) == (None, None, 0)
    assert [room.name for room in kept.of(Room)] == [room.name for room in day.of(Room)]
    assert not any(item.ready for item in kept.of(Material))


def test_nothing_that_was_said_or_who_said_it_is_in_the_file(day: State) -> None:
    text = own_templates.save_as_template(day, "X", "de").read_text(encoding="utf-8")
    said = [
        entity.text if entity.kind == "entry" else entity.name
        for entity in day.entities()
        if entity.kind in ("entry", "participant")
    ]
    assert said
    assert not [words for words in said if words and f'"{words}"' in text]


def test_no_name_and_no_address_of_any_kind_is_in_a_template() -> None:
    """Whatever field says that it holds a person, an owner or an address, also one of tomorrow."""
    told = (Holds.PERSON, Holds.OWNER, Holds.ADDRESS)
    held = [
        (kind, field.name)
        for kind, cls in KINDS.items()
        for field in dataclasses.fields(cls)
        if field.metadata.get("holds") in told
    ]
    seen: set[str] = set()
    for number in range(5):
        entities = []
        for entity in any_workshop(Random(number), 3, private=True).entities():
            if entity.kind == "closed_mark":
                continue  # what is marked is no part of a template at all
            own = [field for kind, field in held if kind == entity.kind]
            said = {field: f"Unverwechselbar {entity.kind} {field}" for field in own}
            entities.append(dataclasses.replace(entity, **said))
        kept = own_templates.stripped(State.holding(entities), "X")
        seen |= {entity.kind for entity in kept.entities()}
        assert not any(entity.private for entity in kept.entities())
        assert "unverwechselbar" not in repr(kept.entities()).casefold()
    assert {"event_frame", "agenda_block"} <= seen & {kind for kind, _field in held}


def test_who_is_named_in_a_script_is_not_named_in_the_template_made_of_it(day: State) -> None:
    state = day
    person = dataclasses.replace(state.of(Participant)[0], name="Sprechperson Unverwechselbar")
    block = dataclasses.replace(
        state.of(Block)[0],
        say="Sprechperson Unverwechselbar begrüßt, Fragen an post@gemeinde.example.",
        question="Was hilft?",
    )
    new = {person.id: person, block.id: block}
    state = State.holding(new.get(entity.id, entity) for entity in state.entities())
    kept = own_templates.stripped(state, "X")
    said = repr(kept.entities())
    assert "Unverwechselbar" not in said
    assert "gemeinde.example" not in said
    assert kept.of(Block)[0].question == "Was hilft?"


SHIPPED = sorted(resource("templates").glob("*.de.json"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
@pytest.mark.parametrize("keep", [own_templates.stripped, own_templates.duplicated])
def test_all_that_a_shipped_template_prepares_is_kept_in_one_s_own(
    path: Path, keep: Callable[[State, str], State]
) -> None:
    """Who words a template anew and saves it, or duplicates the workshop, loses nothing of it."""
    assert registry.ACTIVITIES
    shipped = State.holding(workshop_file.read(path))
    kept = keep(shipped, "X")
    assert kept.workshop.closed_session == shipped.workshop.closed_session
    assert _but_the_workshop(kept) == _but_the_workshop(shipped)


def _but_the_workshop(state: State) -> list[object]:
    return [entity for entity in state.entities() if entity.kind != "workshop"]


def test_of_a_vote_that_was_held_the_question_stays_and_the_room_s_words_go() -> None:
    state = polls_sample.every_kind()
    held = [poll for poll in state.of(Poll) if rounds_of(state, poll.id)]
    assert any(not o.zero for poll in held for o in options_of(state, poll.id))
    kept = own_templates.stripped(state, "X")
    assert [poll.question for poll in kept.of(Poll)] == [poll.question for poll in state.of(Poll)]
    assert not kept.of(PollRound)
    for poll in held:
        assert not [option for option in options_of(kept, poll.id) if not option.zero]


def test_a_prepared_vote_is_kept_without_what_the_room_found_and_whom_it_names() -> None:
    state, poll = polls_sample.asked(
        polls_sample.people(), VoteKind.DOTS, "Was zuerst?", "Bus", "Rad"
    )
    first, second = options_of(state, poll.id)
    state = state.apply(Step(SAVE, replaced(second, source_id=Id("cluster"))))
    kept = own_templates.stripped(state, "X")
    assert [option.text for option in options_of(kept, poll.id)] == [first.text]
    unit = state.of(Unit)[0]
    values = {"electorate": Electorate.UNIT, "unit_id": unit.id}
    members = state.apply(Step(SAVE, replaced(state.get(Poll, poll.id), **values)))
    assert not own_templates.stripped(members, "X").of(Poll)
    assert not own_templates.stripped(members, "X").of(PollOption)
    assert own_templates.duplicated(members, "X").get(Poll, poll.id).unit_id == unit.id


def test_the_library_offers_it_and_none_is_overwritten(day: State) -> None:
    first = own_templates.save_as_template(day, "Größe & Maß?", "de")
    second = own_templates.save_as_template(day, "Größe & Maß?", "de")
    assert first.name == "grosse-mass.de.json"
    assert first != second
    titles = [template.title for template in templates("de")]
    assert titles.count("Größe & Maß?") == 2
    assert not [template for template in templates("de") if template.fault]


@pytest.mark.parametrize("saved", ["de", "en"])
@pytest.mark.parametrize("shown", ["de", "en"])
def test_an_own_template_is_offered_in_every_language(day: State, saved: str, shown: str) -> None:
    own_templates.save_as_template(day, "Unser Nachmittag", saved)
    titles = [template.title for template in templates(shown)]
    assert titles.count("Unser Nachmittag") == 1


def test_an_own_template_is_deleted_and_brought_back_and_a_shipped_one_never(day: State) -> None:
    path = own_templates.save_as_template(day, "Weg", "de")
    content = own_templates.delete_template(path)
    assert not path.exists()
    own_templates.bring_back(path, content)
    assert "Weg" in [template.title for template in templates("de")]
    shipped = resource("templates", "auftaktworkshop.de.json")
    with pytest.raises(ValueError, match="auftaktworkshop"):
        own_templates.delete_template(shipped)
    assert shipped.exists()


def test_a_duplicate_has_plan_and_people_and_nothing_of_what_happened(day: State) -> None:
    double = own_templates.duplicated(day, "Noch einmal")
    kinds = {entity.kind for entity in double.entities()}
    assert kinds.isdisjoint(set(PRIVATE) - {"unit", "participant"})
    assert double.workshop.title == "Noch einmal"
    assert (double.workshop.day, double.workshop.status) == (None, Status.DRAFT)
    assert double.workshop.municipality == day.workshop.municipality
    assert [unit.name for unit in double.of(Unit)] == [unit.name for unit in day.of(Unit)]
    assert {unit.reply for unit in double.of(Unit)} == {Reply.OPEN}
    invited, again = day.of(Participant), double.of(Participant)
    assert [person.name for person in again] == [person.name for person in invited]
    for person in again:
        assert person.attendance is Attendance.EXPECTED
        assert (person.arrived_at, person.left_at, person.substitute_for) == (None, None, None)
    assert not [block for block in double.of(Block) if block.started_at or block.extra_minutes]
    # Names on the list of people may stand nowhere else: nothing that was said came along.
    text = workshop_file.write(double)
    said = [e.text for e in day.entities() if e.kind == "entry" and len(e.text) > 12]
    assert said
    assert not [words for words in said if words in text]
    assert workshop_file.parse(text, "double")


def test_a_duplicated_block_is_planned_alike_and_stands_beside_its_own() -> None:
    state = begun()
    group = [b for b in state.of(Block) if len(side_by_side(state, b)) > 1]
    alone = next(b for b in state.of(Block) if b not in group)
    for block in (group[0], group[-1], alone):
        after = state.apply(edits.duplicate_block(state, block.id))
        blocks = after.of(Block)
        place = next(i for i, b in enumerate(blocks) if b.id == block.id)
        copy = blocks[place + 1]
        assert len(blocks) == len(state.of(Block)) + 1
        assert (copy.title, copy.minutes, copy.question, copy.script, copy.room_id) == (
            block.title, block.minutes, block.question, block.script, block.room_id,
        )  # fmt: skip
        assert (copy.started_at, copy.ended_at, copy.script_done) == (None, None, 0)
        beside = len(side_by_side(state, block))
        assert len(side_by_side(after, copy)) == (beside + 1 if beside > 1 else 1)


TEMPLATES = sorted(resource("templates").glob("*.json"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_workshop_that_is_called_like_its_template_says_so_once(path: Path) -> None:
    state = State.holding(workshop_file.read(path))
    kind = state.workshop.subtitle
    assert kind
    state = state.apply(edits.edit_workshop(state, title=kind))
    assert minutes_document(MinutesView(state)).subtitle == ""
    state = state.apply(edits.edit_workshop(state, title="Radwege"))
    assert minutes_document(MinutesView(state)).subtitle == kind
