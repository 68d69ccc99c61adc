# SPDX-License-Identifier: EUPL-1.2
"""Carrying what earlier workshops agreed to into a follow-up workshop: what is open, and once.

What is carried is known again by its ids in all workshops that it went through, so that neither
another look, nor a follow-up of a follow-up, nor two earlier workshops that carry the same bring it
twice. What is achieved or dropped is told and does not come along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from moderation.domain.blank import blank
from moderation.domain.change import Change, Step, added, removed, replaced, squashed
from moderation.domain.clock import local_day
from moderation.domain.entity import Needs, references
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.names import same
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.workshop import Status
from moderation.features.agenda.fixed import fixed_days
from moderation.features.agenda.model import Block
from moderation.features.earlier.copying import copied, kept_closed
from moderation.features.earlier.model import (
    FOLLOW_UP,
    AgreedThing,
    EarlierWorkshop,
    WasThere,
    earlier_of,
)
from moderation.features.earlier.sources import AgreedSource, DoneThing, sources
from moderation.features.people.model import Participant, Unit
from moderation.features.people.presence import was_there
from moderation.features.progress.model import SETTLED, ProgressNote, notes_of
from moderation.features.votes.model import Rewording

TAKE_UP = QT_TRANSLATE_NOOP("EarlierEdit", "Take up what was agreed earlier")
NO_BLOCK = QT_TRANSLATE_NOOP(
    "EarlierEdit",
    "This workshop has no block that looks back. Add one in the preparation: “What became of it”.",
)
COUNCIL_ELECTION = QT_TRANSLATE_NOOP("EarlierEdit", "Election of the council")
GOALS = QT_TRANSLATE_NOOP("EarlierEdit", "Goals that are still open")
ELECTION = "election"
"""What the clock calls one."""
MINUTES = 30
"""So long is a block for goals that no earlier block comes along for."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A thing of an earlier workshop, with its ids in all that it went through."""

    state: State
    source: AgreedSource
    thing: DoneThing
    sources: tuple[str, ...]
    notes: tuple[ProgressNote, ...]
    agreed_in: EarlierWorkshop | None
    """The workshop in which it was agreed, where that is an earlier one."""

    @property
    def origin(self) -> str:
        """The workshop in which it was agreed."""
        return self.state.workshop.origin if self.agreed_in is None else self.agreed_in.origin

    @property
    def words(self) -> str:
        """By these it is known again in a copy of its workshop."""
        return f"{self.origin} {self.thing.kind.value} {self.thing.text}"

    @property
    def settled(self) -> bool:
        return bool(self.notes) and self.notes[-1].progress in SETTLED


def read_at(state: State) -> tuple[date, str]:
    """In which order earlier workshops are read: by the day that they began, newest last."""
    return state.workshop.day or date.min, state.workshop.id


@dataclass(frozen=True, slots=True)
class Reading:
    """When earlier workshops are read.

    Attributes:
        now: The moment.
        election: A day on which a council was elected since, if somebody said so.
    """

    now: datetime
    election: date | None = None


def election_after(earlier: State, read: Reading) -> tuple[str, date] | None:
    """The last election after a workshop and until today.

    It is one that its political clock knows, or that somebody has told of.
    """
    day, today = earlier.workshop.day, local_day(read.now)
    if day is None:
        return None
    known = [(fixed.title, fixed.day) for fixed in fixed_days(earlier) if fixed.kind == ELECTION]
    if read.election is not None:
        spoken = Catalogue.load(earlier.workshop.language)
        known.append((spoken.text(COUNCIL_ELECTION), read.election))
    between = [each for each in known if day < each[1] <= today]
    return max(between, key=lambda each: each[1], default=None)


def take_up(state: State, earlier: Iterable[State], read: Reading) -> Step:
    """Carry what earlier workshops agreed to and is not here yet.

    Args:
        state: The follow-up workshop.
        earlier: What it follows up. One that it follows up already may be among them again.
        read: When they are read.

    Raises:
        UserFacingError: No block looks back at anything.
    """
    looking = next((b for b in state.of(Block) if b.activity == FOLLOW_UP), None)
    if looking is None:
        raise UserFacingError(NO_BLOCK)
    carrier = _Carrier(state, looking, read)
    ordered = sorted(earlier, key=read_at)
    for each in ordered:
        carrier.enter(each)
    for found in _newest(ordered):
        carrier.carry(found)
    for each in ordered:
        carrier.ask_after(each)
    return squashed([Step(TAKE_UP, tuple(carrier.changes))])


def _newest(earlier: Sequence[State]) -> list[_Found]:
    """Everything that was agreed, once: in the words and with the notes of the newest workshop."""
    found: list[_Found] = []
    place: dict[str, int] = {}
    for state in earlier:
        for own in _agreed_in(state):
            keys = (*own.sources, own.words)
            at = next((place[key] for key in keys if key in place), None)
            if at is None:
                at = len(found)
                found.append(own)
            else:
                known = found[at]
                ids = tuple(dict.fromkeys((*known.sources, *own.sources)))
                found[at] = replace(own, sources=ids, notes=_joined(known.notes, own.notes))
            place.update(dict.fromkeys(keys, at))
    return found


def _joined(
    first: Sequence[ProgressNote], then: Sequence[ProgressNote]
) -> tuple[ProgressNote, ...]:
    """Both histories as one: what came along in the second is a copy of what is in the first."""
    notes = {_said(note): note for note in (*first, *then)}
    return tuple(sorted(notes.values(), key=lambda note: (note.day, note.created_at)))


def _said(note: ProgressNote) -> tuple[object, ...]:
    """What a note says: a copy of it says the same."""
    return (note.day, note.created_at, note.progress, note.evidence, note.reason)


def _agreed_in(state: State) -> Iterator[_Found]:
    """What a workshop agreed should be done; what came along to it says where it was agreed."""
    known = {each.thing_id: each for each in state.of(AgreedThing) if each.thing_id}
    for source in sources():
        for thing in source.things(state):
            if blank(thing.text):
                continue
            origin = known.get(thing.id)
            ids = (thing.id,) if origin is None else (*origin.sources, thing.id)
            of = None if origin is None else state.find(EarlierWorkshop, origin.earlier_id)
            yield _Found(state, source, thing, ids, notes_of(state, thing.id), of)


class _Carrier:
    """Collects the changes of one taking up; what is open and new comes along."""

    def __init__(self, state: State, looking: Block, read: Reading) -> None:
        self.changes: list[Change] = []
        self._state, self._looking, self._read = state, looking, read
        self._units = {unit.name: unit.id for unit in state.of(Unit)}
        self._earlier: dict[str, EarlierWorkshop] = {e.origin: e for e in earlier_of(state)}
        self._known: dict[str, AgreedThing] = {}
        for thing in state.of(AgreedThing):
            self._known.update(dict.fromkeys(thing.sources, thing))
            of = next((e for e in earlier_of(state) if e.id == thing.earlier_id), None)
            if of is not None:
                self._known[f"{of.origin} {thing.thing_kind.value} {thing.text}"] = thing
        self._rank = max((thing.rank for thing in state.of(AgreedThing)), default=0.0)

    @property
    def _id(self) -> Id:
        return self._state.workshop.id

    def _do(self, *changes: Change) -> None:
        self.changes += changes
        self._state = self._state.apply(Step(TAKE_UP, changes))

    # -- the workshop, and who was there ---------------------------------------------------

    def enter(self, earlier: State) -> None:
        """Keep which workshop it was, and who of those who take part now was there."""
        workshop = earlier.workshop
        unfinished = workshop.status in (Status.DRAFT, Status.RUNNING)
        entry = self._earlier.get(workshop.origin)
        if entry is None:
            election = election_after(earlier, self._read)
            entry = EarlierWorkshop(
                id=new_id(),
                workshop_id=self._id,
                rank=float(len(self._earlier) + 1),
                block_id=self._looking.id,
                title=workshop.title,
                origin=workshop.origin,
                day=workshop.day,
                unfinished=unfinished,
                election="" if election is None else election[0],
                election_day=None if election is None else election[1],
                taken_at=self._read.now,
            )
            self._do(*added(entry))
            if workshop.closed_session:
                shut = kept_closed(earlier, self._state, {}, besides=(entry,))
                self._do(*added(*shut))
        elif entry.unfinished and not unfinished:
            told = replace(entry, unfinished=False, taken_at=self._read.now)
            self._do(Change(entry, told))
            entry = told
        self._earlier[workshop.origin] = entry
        there = {e.participant_id for e in self._state.of(WasThere) if e.earlier_id == entry.id}
        for person in self._state.of(Participant):
            if person.id not in there and _is_among(person, earlier):
                seen = WasThere(
                    id=new_id(), workshop_id=self._id, earlier_id=entry.id,
                    participant_id=person.id,
                )  # fmt: skip
                self._do(*added(seen))

    def ask_after(self, earlier: State) -> None:
        """Ask after what was counted on there; it is asked after once."""
        for source in sources():
            for counted in source.counted(earlier):
                for asking in sources():
                    for made in asking.asks(self._state, self._looking.id, counted):
                        self._do(*added(made))
                        ids = {counted.id: made.id}
                        self._do(*added(*kept_closed(earlier, self._state, ids)))

    # -- things ----------------------------------------------------------------------------

    def carry(self, found: _Found) -> None:
        """Tell of a thing, and take it along while it is open; nothing of what is here already."""
        entry = self._entry_of(found)
        keys = (*found.sources, found.words)
        told = next((self._known[key] for key in keys if key in self._known), None)
        if told is None:
            self._tell(found, entry)
        elif not told.carried and not found.settled and told.thing_id is None:
            told = self._state.get(AgreedThing, told.id)
            self._do(*removed(*notes_of(self._state, told.id)))
            thing = self._thing(found)
            self._do(*replaced(told, thing_id=thing, carried=True))
            self._notes(found, thing)
        else:
            self._notes(found, told.followed_id)

    def _entry_of(self, found: _Found) -> EarlierWorkshop:
        """Where a thing was agreed; of one that came along to an earlier workshop, before that."""
        known = self._earlier.get(found.origin)
        if known is None:
            known = replace(
                found.agreed_in or self._earlier[found.state.workshop.origin],
                id=new_id(),
                workshop_id=self._id,
                rank=float(len(self._earlier) + 1),
                block_id=self._looking.id,
            )
            self._earlier[known.origin] = known
            self._do(*added(known))
            if found.agreed_in is not None:
                ids = {found.agreed_in.id: known.id}
                self._do(*added(*kept_closed(found.state, self._state, ids)))
        return known

    def _tell(self, found: _Found, entry: EarlierWorkshop) -> None:
        thing_id = None if found.settled else self._thing(found)
        self._rank += 1.0
        unit_id, owner = self._owner(found)
        told = AgreedThing(
            id=new_id(),
            workshop_id=self._id,
            rank=self._rank,
            block_id=self._looking.id,
            earlier_id=entry.id,
            sources=found.sources,
            thing_kind=found.thing.kind,
            text=found.thing.text,
            due=found.thing.due,
            unit_id=unit_id,
            owner=owner,
            by_unit=found.thing.by_unit,
            thing_id=thing_id,
            carried=thing_id is not None,
        )
        self._do(*added(told))
        self._known.update(dict.fromkeys((*found.sources, found.words), told))
        self._notes(found, told.followed_id)
        said = {found.thing.id: told.id}
        if owner and found.thing.unit_id is not None:
            said[found.thing.unit_id] = told.id
        self._do(*added(*kept_closed(found.state, self._state, said)))

    def _owner(self, found: _Found) -> tuple[Id | None, str]:
        unit = found.state.find(Unit, found.thing.unit_id)
        if unit is None:
            return None, found.thing.owner
        here = self._units.get(unit.name)
        return here, "" if here is not None else unit.label

    def _thing(self, found: _Found) -> Id:
        """The thing itself, with what hangs on it."""
        state, source = found.state, found.source
        whole: Any = state.any_of(found.thing.id)
        ids = self._ids(state)
        block = self._block_for(source)
        ids.update({b.id: block for b in state.of(Block)})
        kinds: tuple[type[Any], ...] = (*source.hanging, Rewording)
        hanging: list[Any] = [
            each for kind in kinds for each in state.of(kind) if found.thing.id in _named(each)
        ]
        if election_after(state, self._read) is not None:
            hanging = [each for each in hanging if not source.lapses(state, each)]
        gone = state.find(Unit, found.thing.unit_id)
        made = copied([whole, *hanging], ids, self._id)
        made = [self._settled(each, whole.id, ids, gone) for each in made]
        self._do(*added(*made))
        own = {key: ids[key] for key in (whole.id, *(each.id for each in hanging)) if key in ids}
        self._do(*added(*kept_closed(state, self._state, own)))
        return ids[whole.id]

    def _settled(self, made: Any, key: Id, ids: Mapping[Id, Id], unit: Unit | None) -> Any:
        """A thing without what belongs to the day of the workshop that it comes from."""
        if made.id != ids[key]:
            return made
        values: dict[str, Any] = {}
        if unit is not None and made.unit_id is None:
            values["owner"] = unit.label
        mates = [each.rank for each in self._state.of(type(made))]
        return replace(made, rank=max(mates, default=0.0) + 1.0, **values)

    def _notes(self, found: _Found, about_id: Id) -> None:
        if self._state.any_of(about_id) is None:
            return
        known = {_said(note) for note in notes_of(self._state, about_id)}
        notes = [note for note in found.notes if _said(note) not in known]
        ids: dict[Id, Id] = {note.about_id: about_id for note in notes}
        made = copied(notes, ids, self._id)
        self._do(*added(*made))
        shut = {note.id: ids[note.id] for note in notes}
        self._do(*added(*kept_closed(found.state, self._state, shut)))

    def _ids(self, state: State) -> dict[Id, Id]:
        """How units of an earlier workshop are called here; who is not here is not named."""
        return {u.id: self._units[u.name] for u in state.of(Unit) if u.name in self._units}

    def _block_for(self, source: AgreedSource) -> Id:
        """Where things of a room belong: what is open in an open block, which is added if need be.

        What was closed is marked wherever it is.
        """
        if not source.activity:
            return self._looking.id
        fitting = [b for b in self._state.of(Block) if b.activity == source.activity]
        own = next((b for b in fitting if not b.closed_session), None)
        if own is None:
            spoken = Catalogue.load(self._state.workshop.language)
            last = max((b.rank for b in self._state.of(Block)), default=0.0)
            own = Block(
                id=new_id(), workshop_id=self._id, rank=last + 1.0, title=spoken.text(GOALS),
                activity=source.activity, minutes=MINUTES,
            )  # fmt: skip
            self._do(*added(own))
        return own.id


def _named(entity: Any) -> set[Any]:
    """The ids that an entity cannot be without."""
    needed = (n for n in references(type(entity)) if n.needs is Needs.MUST)
    return {getattr(entity, named.field) for named in needed}


def _is_among(person: Participant, earlier: State) -> bool:
    """Whether a person was in the room of an earlier workshop; who has no name is nobody known."""
    if blank(person.name):
        return False
    return any(
        same(person.name, one.name) and was_there(earlier, one)
        for one in earlier.of(Participant)
        if not blank(one.name)
    )
