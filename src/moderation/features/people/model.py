# SPDX-License-Identifier: EUPL-1.2
"""Units and participants."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.kinds import UnitKind, guessed_unit_kind


class Reply(Choice):
    """What a unit answered to the invitation."""

    OPEN = "open", QT_TRANSLATE_NOOP("Reply", "open")
    ACCEPTED = "accepted", QT_TRANSLATE_NOOP("Reply", "accepted")
    DECLINED = "declined", QT_TRANSLATE_NOOP("Reply", "declined")


class Attendance(Choice):
    """Whether a participant is in the room."""

    EXPECTED = "expected", QT_TRANSLATE_NOOP("Attendance", "expected")
    PRESENT = "present", QT_TRANSLATE_NOOP("Attendance", "present")
    EXCUSED = "excused", QT_TRANSLATE_NOOP("Attendance", "excused")


class Authority(Choice):
    """Whether a participant may commit the unit to something today."""

    UNKNOWN = "unknown", QT_TRANSLATE_NOOP("Authority", "authority unknown")
    YES = "yes", QT_TRANSLATE_NOOP("Authority", "may commit")
    NO = "no", QT_TRANSLATE_NOOP("Authority", "has to ask back")


@entity("unit", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Ranked):
    """A council group, committee, department, utility or county; belongs to one side.

    ``short`` is the name for tight places; ``seats`` how many participants were invited;
    ``unit_kind`` what it is, where the moderator said so and its name is not enough.
    """

    name: str = field(metadata=holds(Holds.INSTITUTION))
    side: Side
    short: str = field(default="", metadata=holds(Holds.INSTITUTION))
    seats: int = field(default=1, metadata={"schema": {"minimum": 0, "maximum": 9999}})
    reply: Reply = Reply.OPEN
    unit_kind: UnitKind | None = None

    @property
    def acts_as(self) -> UnitKind:
        """What it is: as it was said, or as its name says."""
        return self.unit_kind or guessed_unit_kind(self.name, self.side)

    @property
    def label(self) -> str:
        """The short name; without one, the name."""
        return self.short or self.name


GOES_ALONG = QT_TRANSLATE_NOOP("UnitUse", "%n person(s) removed with it")


@entity("participant", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Ranked):
    """A person in one unit; named by function where the room prefers it.

    ``substitute_for`` is the participant whose place this one takes today.
    """

    unit_id: Id = field(metadata=refers("unit", hangs=GOES_ALONG))
    name: str = field(metadata=holds(Holds.PERSON))
    function: str = field(default="", metadata=holds(Holds.CALLED))
    email: str = field(default="", metadata=holds(Holds.ADDRESS))
    attendance: Attendance = Attendance.EXPECTED
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    substitute_for: Id | None = field(default=None, metadata=refers("participant"))
    may_commit: Authority = Authority.UNKNOWN

    @property
    def called(self) -> str:
        """The name; without one, the function."""
        return trimmed(self.name) or trimmed(self.function)


@entity("access_need", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class AccessNeed(Ranked):
    """What a person needs to take part, in words; one for a person, and it goes with the person.

    It tells of somebody's health (GDPR, Art. 9): for the moderator, and without the name for
    whoever sets up the rooms. Several needs stand on lines of their own, or behind a semicolon.
    """

    participant_id: Id = field(metadata=refers("participant"))
    words: str = ""


@entity("day_attendance", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class DayAttendance(Ranked):
    """Who was there on an earlier day; the participant holds the attendance of the day that runs.

    Attributes:
        participant_id: Whose attendance it is.
        number: Of the day, from 1.
        ended_at: When the next day began: what happened before is of this day.
        attendance: As on a participant.
        arrived_at: As on a participant.
        left_at: As on a participant.
    """

    participant_id: Id = field(metadata=refers("participant"))
    number: int = field(metadata={"schema": {"minimum": 1, "maximum": 1000}})
    ended_at: datetime
    attendance: Attendance
    arrived_at: datetime | None = None
    left_at: datetime | None = None


def units_of(state: Lookups, side: Side) -> tuple[Unit, ...]:
    """The units of a side in their order."""
    return tuple(unit for unit in state.of(Unit) if unit.side is side)


def participants_of(state: Lookups, unit_id: Id) -> tuple[Participant, ...]:
    """The participants of a unit in their order."""
    return tuple(p for p in state.of(Participant) if p.unit_id == unit_id)


def people_listed(state: Lookups) -> tuple[Participant, ...]:
    """Everybody as on every list: by side, by unit, and in the order of the unit.

    The rank of a participant is one within the unit: without this, all who are first in their units
    come before all who are second, in no order that anybody could see.
    """
    by_unit: dict[Id, list[Participant]] = {}
    for person in state.of(Participant):
        by_unit.setdefault(person.unit_id, []).append(person)
    return tuple(
        person
        for side in Side
        for unit in units_of(state, side)
        for person in by_unit.get(unit.id, ())
    )


def seats(state: Lookups, side: Side) -> tuple[int, int]:
    """Seats of a side: accepted, and invited in all."""
    units = units_of(state, side)
    accepted = sum(unit.seats for unit in units if unit.reply is Reply.ACCEPTED)
    return accepted, sum(unit.seats for unit in units)


SURELY = 4
"""So many letters may stand for the name of a unit that begins with them."""


def named_unit(state: Lookups, typed: str, *, begun: bool = False) -> Unit | None:
    """The unit that is called so; with ``begun`` also the only one whose name begins so."""
    known = trimmed(typed).casefold()
    names = {unit: (unit.label.casefold(), unit.name.casefold()) for unit in state.of(Unit)}
    exact = next((unit for unit, own in names.items() if known and known in own), None)
    if exact is not None or not begun or len(known) < SURELY:
        return exact
    found = [unit for unit, own in names.items() if any(name.startswith(known) for name in own)]
    return found[0] if len(found) == 1 else None
