# SPDX-License-Identifier: EUPL-1.2
"""What is typed while a closed block runs is in nothing that leaves by a public door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from moderation.activities.cards import edits as cards
from moderation.activities.cards.model import Cluster
from moderation.activities.goals.model import Goal
from moderation.domain import closed, closed_edits
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.codec import worded
from moderation.domain.entity import KINDS, references
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block, Material, Room
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.sending.model import SentCut
from moderation.minutes.plain import to_text
from moderation.output.attachments import mail_words
from moderation.output.minutes import PUBLIC, Cut, minutes_document, public_view
from moderation.session.session import Session
from moderation.storage import workshop_file
from moderation.windows.library.own_templates import stripped
from tests.any_workshop import any_workshop
from tests.canaries import lists, rewritten

W, OPEN, CLOSED, LAST = Id("w"), Id("open"), Id("closed"), Id("last")
MORNING = datetime(2026, 3, 12, 8, tzinfo=UTC)
TYPED = untranslated("type")
SECRET, PLAIN = "Geheimwort", "Klarwort"
KINDS_TYPED = sorted(
    kind
    for kind, cls in KINDS.items()
    if not cls.private and not cls.lasting and cls not in (ClosedMark, Workshop)
)


class Day:
    """A clock that a test sets, and a day with an open, a closed and an open part."""

    def __init__(self, entities: list[Any] | None = None) -> None:
        self.now = MORNING
        blocks = [
            Block(id=OPEN, workshop_id=W, rank=1.0, title="Auftakt"),
            Block(id=CLOSED, workshop_id=W, rank=2.0, title="Grundstück", closed_session=True),
            Block(id=LAST, workshop_id=W, rank=3.0, title="Ausblick"),
        ]
        base = entities or [Workshop(id=W, title="Radachse", day=MORNING.date())]
        writer: Any = _Silent()
        state = State.holding([*base, *blocks])
        self.session = Session(state, writer, clock=lambda: self.now)
        self.go(OPEN)

    @property
    def state(self) -> State:
        return self.session.state

    def go(self, block_id: Id) -> None:
        self.now += timedelta(minutes=10)
        self.session.perform(agenda.go_to_block(self.state, block_id, self.now))
        self.now += timedelta(minutes=1)

    def take_down(self, text: str, kind: EntryKind = EntryKind.DECISION, **values: Any) -> Entry:
        known = {entry.id for entry in self.state.of(Entry)}
        values.setdefault("block_id", OPEN)
        step = capture.add_entry(self.state, kind, text, now=self.now, **values)
        self.session.perform(step)
        (fresh,) = [entry for entry in self.state.of(Entry) if entry.id not in known]
        return fresh

    def told(self) -> list[str]:
        """The words of the entries that may be told."""
        return [entry.text for entry in PublicView(self.state, names=True, by_unit=True).of(Entry)]


@pytest.fixture
def day() -> Day:
    return Day()


def words_of(view: PublicView) -> str:
    return "\n".join(
        words
        for rows in view.public_tables().values()
        for entity in rows.values()
        for words in closed.strings(entity)
    )


def doors(state: State) -> Iterator[tuple[str, str]]:
    """Everything that is told in public, in letters."""
    for name, view in (
        ("view", PublicView(state, names=True, by_unit=True)),
        ("as planned", public_view(state)),
    ):
        yield name, words_of(view)
    yield "minutes", to_text(minutes_document(state, cut=PUBLIC))
    yield "unit sheets", to_text(minutes_document(state, cut=Cut.unit()))
    yield from lists(public_view(state))
    mail = mail_words(MinutesView(state), SentCut.PUBLIC)
    yield "mail", f"{mail.subject()}\n{mail.body()}"


# ------------------------------------------------------------------------------ single cases


@pytest.mark.parametrize("kind", list(EntryKind))
def test_what_is_typed_on_another_page_belongs_to_the_closed_block(
    day: Day, kind: EntryKind
) -> None:
    day.go(CLOSED)
    entry = day.take_down(SECRET, kind)
    (mark,) = day.state.of(ClosedMark)
    assert (mark.target_id, mark.block_id) == (entry.id, CLOSED)
    assert day.told() == []
    day.go(LAST)
    open_entry = day.take_down(PLAIN, kind)
    assert day.told() == [open_entry.text]


def test_it_is_open_again_where_the_block_was_not_meant_to_be_closed(day: Day) -> None:
    day.go(CLOSED)
    day.take_down(SECRET)
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=False))
    assert day.told() == [SECRET]
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=True))
    assert day.told() == []


def test_of_what_was_there_only_the_new_words_are_closed(day: Day) -> None:
    entry = day.take_down("Der Radweg kommt", EntryKind.CONFLICT)
    day.session.perform(capture.edit_entry(day.state, entry.id, way="Gutachten"))
    day.go(CLOSED)
    day.now += timedelta(minutes=1)
    for typed in ("Ge", "Geheim", SECRET):
        day.session.perform(capture.edit_entry(day.state, entry.id, text=typed))
    (told,) = PublicView(day.state).of(Entry)
    assert (told.text, told.way) == ("Der Radweg kommt", "Gutachten")
    day.go(LAST)
    # Once closed it stays closed: a mended comma opens nothing.
    day.session.perform(capture.edit_entry(day.state, entry.id, text=f"{SECRET}."))
    assert day.told() == ["Der Radweg kommt"]
    day.session.perform(capture.edit_entry(day.state, entry.id, way="Ortstermin"))
    assert PublicView(day.state).of(Entry)[0].way == "Ortstermin"


def test_values_and_owners_that_are_set_behind_closed_doors_are_not_told(day: Day) -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    day.session.perform(Step(TYPED, added(unit)))
    task = day.take_down("Plan zeichnen", EntryKind.TASK)
    day.go(CLOSED)
    values = {"due": MORNING.date(), "unit_id": unit.id, "done": True}
    day.session.perform(capture.edit_entry(day.state, task.id, **values))
    (told,) = PublicView(day.state).of(Entry)
    assert (told.due, told.unit_id, told.done) == (None, None, False)


def test_undo_and_redo_take_the_mark_along(day: Day) -> None:
    day.go(CLOSED)
    day.take_down(SECRET)
    day.session.undo()
    assert day.state.of(ClosedMark) == ()
    day.go(LAST)
    day.session.undo()
    day.session.redo()
    day.session.undo()
    day.session.undo()
    assert day.told() == []


def test_a_mark_goes_with_what_it_marks_and_comes_back_with_it(day: Day) -> None:
    day.go(CLOSED)
    entry = day.take_down(SECRET)
    day.go(LAST)
    day.session.perform(Step(TYPED, (Change(entry, None),)))
    assert day.state.of(ClosedMark) == ()
    day.session.undo()
    assert len(day.state.of(ClosedMark)) == 1
    assert day.told() == []


def test_marks_go_through_a_file(day: Day) -> None:
    day.take_down(PLAIN)
    day.go(CLOSED)
    day.take_down(SECRET)
    again = State.holding(workshop_file.parse(workshop_file.write(day.state), "x.json"))
    assert [entry.text for entry in PublicView(again).of(Entry)] == [PLAIN]
    assert words_of(PublicView(again)).count(SECRET) == 0


def test_the_moderator_lets_it_be_told_and_takes_that_back(day: Day) -> None:
    day.go(CLOSED)
    elsewhere = day.take_down("Das Grundstück wird gekauft")
    inside = day.take_down("Der Preis bleibt geheim", block_id=CLOSED)
    day.go(LAST)
    for entry in (elsewhere, inside):
        day.session.perform(closed_edits.tell(day.state, entry.id))
        assert entry.text in day.told()
        assert CLOSED not in words_of(PublicView(day.state))
        day.session.perform(closed_edits.close(day.state, entry.id))
        assert entry.text not in day.told()
    by_hand = day.take_down("Zwischenruf")
    day.session.perform(closed_edits.close(day.state, by_hand.id))
    assert "Zwischenruf" not in day.told()
    day.session.perform(closed_edits.tell(day.state, by_hand.id))
    assert "Zwischenruf" in day.told()
    assert by_hand.id not in {mark.target_id for mark in day.state.of(ClosedMark)}


def test_what_cannot_be_without_the_closed_block_is_not_told_alone(day: Day) -> None:
    goal = Goal(id=Id("g"), workshop_id=W, block_id=CLOSED, title="Grundstück kaufen")
    day.session.perform(Step(TYPED, added(goal)))
    with pytest.raises(UserFacingError, match="part of the closed block"):
        closed_edits.tell(day.state, goal.id)


# ---------------------------------------------------------------------- words that are taken over


def test_a_card_that_takes_up_a_closed_one_is_told_as_it_was(day: Day) -> None:
    plain = day.take_down("Radweg", EntryKind.CARD)
    day.go(CLOSED)
    secret = day.take_down("Preis", EntryKind.CARD)
    day.go(LAST)
    day.session.perform(cards.merge_cards(day.state, [plain.id, secret.id]))
    (told,) = PublicView(day.state).of(Entry)
    assert (told.text, told.also) == ("Radweg", ())
    day.session.perform(cards.part_card(day.state, plain.id))
    assert [entry.text for entry in PublicView(day.state).of(Entry)] == ["Radweg"]


def test_what_copies_a_closed_sentence_is_closed_with_it(day: Day) -> None:
    day.go(CLOSED)
    day.take_down("Das Grundstück wird gekauft", EntryKind.CARD)
    day.go(LAST)
    day.take_down("Das Grundstück wird gekauft", EntryKind.DECISION)
    assert day.told() == []


def test_words_said_openly_as_well_close_nothing(day: Day) -> None:
    day.take_down("Mehr Geld für Radwege", EntryKind.CARD)
    day.go(CLOSED)
    day.take_down("Mehr Geld für Radwege", EntryKind.CARD)
    day.go(LAST)
    day.take_down("Mehr Geld für Radwege", EntryKind.DECISION)
    assert day.told() == ["Mehr Geld für Radwege"] * 2


def test_an_open_card_in_a_cluster_that_was_made_behind_closed_doors_stays(day: Day) -> None:
    card = day.take_down(PLAIN, EntryKind.CARD)
    day.go(CLOSED)
    cluster = Cluster(id=Id("c"), workshop_id=W, block_id=OPEN, title=SECRET)
    day.session.perform(Step(TYPED, added(cluster)))
    day.go(LAST)
    day.session.perform(Step(TYPED, replaced(day.state.get(Entry, card.id), cluster_id=cluster.id)))
    view = PublicView(day.state)
    assert view.of(Cluster) == ()
    assert [(entry.text, entry.cluster_id) for entry in view.of(Entry)] == [(PLAIN, None)]


def test_what_is_left_of_a_removed_closed_block_stays_closed(day: Day) -> None:
    prepared = Entry(
        id=Id("e"), workshop_id=W, entry_kind=EntryKind.DECISION, text=SECRET, block_id=CLOSED
    )
    day.session.perform(Step(TYPED, added(prepared)))
    day.go(CLOSED)
    day.take_down(f"{SECRET} zwei", block_id=CLOSED)
    day.go(LAST)
    day.session.perform(agenda.remove_block(day.state, CLOSED))
    assert len(day.state.of(Entry)) == 2
    assert day.told() == []


def test_a_block_that_is_closed_afterwards_closes_what_was_taken_down_in_it(day: Day) -> None:
    day.take_down("davor", block_id=None)
    day.go(LAST)
    day.take_down(SECRET, block_id=OPEN)
    day.go(OPEN)
    day.take_down("danach", block_id=None)
    day.session.perform(agenda.edit_block(day.state, LAST, closed_session=True))
    assert day.told() == ["davor", "danach"]


def test_a_template_keeps_nothing_that_was_typed_behind_closed_doors(day: Day) -> None:
    saal = Room(id=Id("r"), workshop_id=W, name="Saal")
    day.session.perform(Step(TYPED, added(saal)))
    day.go(CLOSED)
    day.session.perform(agenda.edit_room(day.state, saal.id, note=SECRET))
    day.session.perform(agenda.add_room(day.state, SECRET))
    secret = next(room for room in day.state.of(Room) if room.name == SECRET)
    day.session.perform(agenda.edit_block(day.state, OPEN, room_id=secret.id, say=SECRET))
    text = workshop_file.write(stripped(day.state, "Vorlage"))
    assert SECRET not in text
    assert "Saal" in text
    assert len(workshop_file.parse(text, "x.json")) == 5


# ---------------------------------------------------------------------- people, rooms and the day


def test_coming_and_going_behind_closed_doors_is_no_secret_but_new_names_are(day: Day) -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    person = Participant(id=Id("p"), workshop_id=W, unit_id=unit.id, name="Ada Beispiel")
    day.session.perform(Step(TYPED, added(unit, person)))
    day.go(CLOSED)
    day.session.perform(
        people.set_attendance(day.state, person.id, Attendance.PRESENT, day.now, timedelta())
    )
    assert day.state.of(ClosedMark) == ()
    guest = replace(person, id=Id("g"), name=SECRET)
    day.session.perform(Step(TYPED, added(guest)))
    (told,) = PublicView(day.state, names=True).of(Participant)
    assert told.name == "Ada Beispiel"
    assert told.arrived_at is not None


def test_a_block_planned_behind_closed_doors_hides_its_words_and_not_what_follows(day: Day) -> None:
    day.go(CLOSED)
    day.session.perform(agenda.add_block(day.state, SECRET))
    fresh = next(block for block in day.state.of(Block) if block.title == SECRET)
    day.go(fresh.id)
    day.take_down(PLAIN, block_id=fresh.id)
    view = PublicView(day.state)
    assert view.get(Block, fresh.id).title == ""
    assert day.told() == [PLAIN]


def test_the_title_of_the_workshop_and_of_rooms_is_told_as_it_was(day: Day) -> None:
    room = Room(id=Id("r"), workshop_id=W, name="Saal")
    day.session.perform(Step(TYPED, added(room)))
    day.go(CLOSED)
    day.session.perform(agenda.edit_workshop(day.state, title=SECRET, place=SECRET))
    day.session.perform(agenda.edit_room(day.state, room.id, name=SECRET))
    day.session.perform(agenda.add_material(day.state, SECRET))
    view = PublicView(day.state)
    assert (view.workshop.title, view.workshop.place) == ("Radachse", "")
    assert [room.name for room in view.of(Room)] == ["Saal"]
    assert view.of(Material) == ()


# ------------------------------------------------------------------------------------ the kind


def typed(entity: Any, words: str) -> Any:
    """The entity with these words wherever somebody could have typed."""
    named = {reference.field for reference in references(type(entity))}
    held = {
        name: getattr(rewritten(entity, {}, lambda _old: words), name)
        for name in worded(type(entity))
        if name not in named | {"id", "workshop_id"}
        and not type(entity).__dataclass_fields__[name].metadata.get("raw")
        and "enum" not in type(entity).__dataclass_fields__[name].metadata.get("schema", {})
    }
    return replace(entity, **held)


CALM: dict[str, Any] = {
    "deadline": None,
    "phases": (Phase.explicit, Phase.generate, Phase.shrink),
    "suppress_health_check": list(HealthCheck),
}


class _Silent:
    """A writer that keeps nothing: what is on disk is another test's question."""

    def __init__(self) -> None:
        from moderation.session.writer import SaveState

        self.state = SaveState(pending=0, saved_at=None)

    def write(self, record: Any) -> None:
        pass


def a_day_of_typing(random: Random, steps: int) -> tuple[Day, list[tuple[str, Any]]]:
    """A day on which something is typed anywhere, and what was typed openly with its entity."""
    made = [
        replace(entity, started_at=None, ended_at=None, closed_session=False)
        if isinstance(entity, Block)
        else replace(entity, closed_session=False, status=Status.RUNNING)
        if isinstance(entity, Workshop)
        else entity
        for entity in any_workshop(random, 2).entities()
        if not isinstance(entity, ClosedMark) and not KINDS[entity.kind].lasting
    ]
    day = Day(made)
    others = [block.id for block in day.state.of(Block) if block.id != CLOSED]
    plain: list[tuple[str, Any]] = []
    for number in range(steps):
        secret = random.random() < 0.5
        day.go(CLOSED if secret else random.choice(others))
        mates = day.state.of(KINDS[random.choice([*KINDS_TYPED, *KINDS_TYPED, Workshop.kind])])
        if not mates:
            continue
        old = random.choice(mates)
        after = typed(old, f"{SECRET if secret else PLAIN}{number}x")
        if random.random() < 0.5 and not isinstance(old, Workshop):
            fresh = {"created_at": day.now} if hasattr(old, "created_at") else {}
            change = added(replace(after, id=new_id(), **fresh))
        else:
            change = replaced(old, **{n: getattr(after, n) for n in worded(type(old))})
        try:
            day.session.perform(Step(TYPED, change))
        except UserFacingError:
            continue  # the tally of a secret vote, which stays as it is
        if random.random() < 0.2:
            day.session.undo()
            day.session.redo()
        if not secret and change and change[0].before is None:
            plain.append((f"{PLAIN}{number}x", change[0].entity))
    day.go(LAST)
    return day, plain


def test_every_kind_is_typed_into() -> None:
    assert {"entry", "goal", "poll", "timeline_step", "minutes_plan", "participant"} <= set(
        KINDS_TYPED
    )


@settings(max_examples=30, **CALM)
@given(seed=st.integers(0, 2**32))
def test_no_word_typed_behind_closed_doors_is_told(seed: int) -> None:
    day, plain = a_day_of_typing(Random(seed), 25)
    assert SECRET not in words_of(PublicView(day.state, names=True, by_unit=True))
    assert SECRET not in words_of(PublicView(day.state))
    # What was said openly, in no need of anything closed, is told.
    shown = words_of(PublicView(day.state, names=True, by_unit=True))
    for words, entity in plain:
        if isinstance(entity, Entry) and entity.block_id != CLOSED:
            found = day.state.find(Entry, entity.id)
            if found is not None and found.text == words:
                assert words in shown


@settings(max_examples=4, **CALM)
@given(seed=st.integers(0, 2**32))
def test_nor_by_any_door(seed: int) -> None:
    day, _plain = a_day_of_typing(Random(seed), 25)
    for name, said in doors(day.state):
        assert SECRET not in said, name


@pytest.mark.faults
@pytest.mark.timeout(3600)
@settings(max_examples=400, **CALM)
@given(seed=st.integers(0, 2**32))
def test_nor_by_any_door_on_many_days(seed: int) -> None:
    day, _plain = a_day_of_typing(Random(seed), 40)
    for name, said in doors(day.state):
        assert SECRET not in said, name
