# SPDX-License-Identifier: EUPL-1.2
"""The frame of a workshop, which everybody is told, and its mandate, which is the moderator's."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from moderation.domain.blank import blank
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.holds import RAW, Holds, holds
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP


class EventFormat(Choice):
    """What kind of event a workshop is."""

    RETREAT = "retreat", QT_TRANSLATE_NOOP("EventFormat", "Retreat")
    WORKING_GROUP = "working_group", QT_TRANSLATE_NOOP("EventFormat", "Working group")
    WORKSHOP = "workshop", QT_TRANSLATE_NOOP("EventFormat", "Workshop")
    TALK = "talk", QT_TRANSLATE_NOOP("EventFormat", "Talk")


@entity("event_frame", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class EventFrame(Ranked):
    """What invitation, wall, minutes and papers say about the format; one for a workshop.

    Whether it is closed is the workshop's ``closed_session``; ``by_invitation`` says of one that is
    not that only those who are invited take part, and ``reason`` why it is so.
    ``no_resolutions`` says that nothing is resolved there. ``access_contact`` is to whom those turn
    who need something to take part: the invitation says it.
    """

    event_format: EventFormat | None = None
    reason: str = ""
    by_invitation: bool = False
    no_resolutions: bool = False
    access_contact: str = field(default="", metadata=holds(Holds.ADDRESS))


def frame_of(state: Lookups) -> EventFrame:
    """The workshop's frame; an empty one where nothing was chosen."""
    found = state.of(EventFrame)
    workshop_id = state.workshop.id
    return found[0] if found else EventFrame(id=workshop_id, workshop_id=workshop_id)


@entity("mandate", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(Ranked):
    """What the client wants of the workshop, for the moderator alone; one for a workshop.

    Of every text but ``purpose`` each line is a point of its own. ``settled_on`` is the day on
    which it was settled with the client.
    """

    client: str = ""
    settled_on: date | None = None
    purpose: str = ""
    not_about: str = ""
    success: str = ""
    decided: str = ""
    no_go: str = ""
    expectations: str = ""


def mandate_of(state: Lookups) -> Mandate:
    """The workshop's mandate; an empty one where nothing was written."""
    found = state.of(Mandate)
    workshop_id = state.workshop.id
    return found[0] if found else Mandate(id=workshop_id, workshop_id=workshop_id)


def points(words: str) -> tuple[str, ...]:
    """The points of a text: its lines that say something."""
    return tuple(line.strip() for line in words.splitlines() if not blank(line))


class FirstTopic(Choice):
    """What a group wants to settle before all else."""

    MONEY = "money", QT_TRANSLATE_NOOP("FirstTopic", "Money")
    ROLES = "roles", QT_TRANSLATE_NOOP("FirstTopic", "Roles")
    GOALS = "goals", QT_TRANSLATE_NOOP("FirstTopic", "Goals")
    DATES = "dates", QT_TRANSLATE_NOOP("FirstTopic", "Dates")
    TRUST = "trust", QT_TRANSLATE_NOOP("FirstTopic", "Trust")
    VISION = "vision", QT_TRANSLATE_NOOP("FirstTopic", "Vision")
    CITIZENS = "citizens", QT_TRANSLATE_NOOP("FirstTopic", "Citizens")


TALKS_GO = QT_TRANSLATE_NOOP("UnitUse", "%n pre-talk(s) removed with it")


@entity("pre_talk", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class PreTalk(Ranked):
    """A talk with one unit before the workshop, for the moderator alone; one for a unit.

    ``day`` is when it is or was, ``first`` what is to be settled first, ``wish`` and ``worry`` what
    was said in it.
    """

    unit_id: Id = field(metadata=refers("unit", hangs=TALKS_GO))
    day: date | None = None
    held: bool = False
    partner: str = ""
    first: FirstTopic | None = None
    wish: str = ""
    worry: str = ""


def talk_with(state: Lookups, unit_id: Id) -> PreTalk | None:
    """The talk with a unit, if there is one."""
    return next((talk for talk in state.of(PreTalk) if talk.unit_id == unit_id), None)


@entity("proposal_answer", private=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalAnswer(Ranked):
    """What the moderator did with a proposal for the agenda: taken as a block, or left.

    ``rule`` is the rule that proposed and ``method`` the method that it proposed, by id.
    """

    rule: str = field(metadata=RAW)
    method: str = field(metadata=RAW)
    taken: bool = False
    block_id: Id | None = field(default=None, metadata=refers("agenda_block"))
