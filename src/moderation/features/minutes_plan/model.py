# SPDX-License-Identifier: EUPL-1.2
"""How the minutes of a workshop are laid out, whose letterhead they bear, and what they publish."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from moderation.domain.entity import Ranked, entity
from moderation.domain.holds import RAW
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

MOST_LINES = 3
"""Lines of a letterhead: office, address, contact."""


class Section(Enum):
    """The parts of the minutes, in the municipal order."""

    HEAD = "head"
    VISION = "vision"
    FIGURES = "figures"
    PARTICIPANTS = "participants"
    AGREEMENTS = "agreements"
    AGENDA = "agenda"
    RESULTS = "results"
    OTHER = "other"
    TASKS = "tasks"
    OPEN_POINTS = "open_points"
    ATTENDANCE = "attendance"
    DISTRIBUTION = "distribution"
    APPROVAL = "approval"

    @property
    def message(self) -> Message:
        """The part's name on screen."""
        return _SECTIONS[self]

    @property
    def required(self) -> bool:
        """Whether minutes must have it."""
        return self in (Section.HEAD, Section.APPROVAL)


_SECTIONS = {
    Section.HEAD: QT_TRANSLATE_NOOP("Section", "Head"),
    Section.VISION: QT_TRANSLATE_NOOP("Section", "Shared vision on the first page"),
    Section.FIGURES: QT_TRANSLATE_NOOP("Section", "Key figures"),
    Section.PARTICIPANTS: QT_TRANSLATE_NOOP("Section", "Participants"),
    Section.AGREEMENTS: QT_TRANSLATE_NOOP("Section", "Agreements"),
    Section.AGENDA: QT_TRANSLATE_NOOP("Section", "Agenda"),
    Section.RESULTS: QT_TRANSLATE_NOOP("Section", "Results block by block"),
    Section.OTHER: QT_TRANSLATE_NOOP("Section", "Taken down beside the agenda"),
    Section.TASKS: QT_TRANSLATE_NOOP("Section", "Tasks"),
    Section.OPEN_POINTS: QT_TRANSLATE_NOOP("Section", "Open points"),
    Section.ATTENDANCE: QT_TRANSLATE_NOOP("Section", "Attendance"),
    Section.DISTRIBUTION: QT_TRANSLATE_NOOP("Section", "Distribution list"),
    Section.APPROVAL: QT_TRANSLATE_NOOP("Section", "Approval and signatures"),
}


class Positions(Enum):
    """Whose positions the public cut tells."""

    UNIT = "unit"
    SIDE = "side"

    @property
    def message(self) -> Message:
        """The choice on screen."""
        return _POSITIONS[self]


_POSITIONS = {
    Positions.UNIT: QT_TRANSLATE_NOOP("Positions", "by unit"),
    Positions.SIDE: QT_TRANSLATE_NOOP("Positions", "by side only"),
}

FEW_LINES = {"schema": {"maxItems": MOST_LINES}, **RAW}


@entity("minutes_plan", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesPlan(Ranked):
    """How the minutes are furnished; a workshop has one, or none while nothing was chosen.

    ``sequence``, ``hidden`` and ``short`` name sections by their values, so that a section that
    comes later, or is gone, does no harm; of those in ``short`` only the results are told.
    ``letterhead`` is the office's own public address and is printed as it was typed. ``logo`` is
    base64 of a PNG or JPEG, empty without one; ``logo_alt`` says what it shows.
    """

    sequence: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    positions: Positions = Positions.SIDE
    names: bool = False
    letterhead: tuple[str, ...] = field(default=(), metadata=FEW_LINES)
    logo: str = field(default="", metadata=RAW)
    logo_type: str = ""
    logo_alt: str = ""


def plan_of(state: Lookups) -> MinutesPlan:
    """The workshop's plan; the plan of every workshop where nothing was chosen."""
    found = state.of(MinutesPlan)
    if found:
        return found[0]
    workshop_id = state.workshop.id
    return MinutesPlan(id=workshop_id, workshop_id=workshop_id)


def sections(plan: MinutesPlan) -> tuple[Section, ...]:
    """All sections as they are ordered; the head stays first.

    A section that the order does not name keeps its place behind the one it follows by default.
    """
    known = {section.value: section for section in Section}
    found = [known[name] for name in dict.fromkeys(plan.sequence) if name in known]
    for place, section in enumerate(Section):
        if section not in found:
            before = list(Section)[:place]
            at = max((found.index(s) for s in before if s in found), default=-1) + 1
            found.insert(at, section)
    found.remove(Section.HEAD)
    return (Section.HEAD, *found)


def is_shown(plan: MinutesPlan, section: Section) -> bool:
    """Whether the section is part of the minutes."""
    return section.required or section.value not in plan.hidden


def is_short(plan: MinutesPlan, part: str) -> bool:
    """Whether only results are told of a section, or of the blocks of an activity by its name."""
    return part in plan.short
