# SPDX-License-Identifier: EUPL-1.2
"""How the minutes of a workshop are laid out, whose letterhead they bear, and what they publish."""

from __future__ import annotations

from dataclasses import dataclass, field

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity
from moderation.domain.holds import RAW
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP

MOST_LINES = 3
"""Lines of a letterhead: office, address, contact."""


class Section(Choice):
    """The parts of the minutes, in the municipal order."""

    HEAD = "head", QT_TRANSLATE_NOOP("Section", "Head")
    VISION = "vision", QT_TRANSLATE_NOOP("Section", "Shared vision on the first page")
    FIGURES = "figures", QT_TRANSLATE_NOOP("Section", "Key figures")
    PARTICIPANTS = "participants", QT_TRANSLATE_NOOP("Section", "Participants")
    AGREEMENTS = "agreements", QT_TRANSLATE_NOOP("Section", "Agreements")
    AGENDA = "agenda", QT_TRANSLATE_NOOP("Section", "Agenda")
    RESULTS = "results", QT_TRANSLATE_NOOP("Section", "Results block by block")
    OTHER = "other", QT_TRANSLATE_NOOP("Section", "Taken down beside the agenda")
    TASKS = "tasks", QT_TRANSLATE_NOOP("Section", "Tasks")
    OPEN_POINTS = "open_points", QT_TRANSLATE_NOOP("Section", "Open points")
    ATTENDANCE = "attendance", QT_TRANSLATE_NOOP("Section", "Attendance")
    DISTRIBUTION = "distribution", QT_TRANSLATE_NOOP("Section", "Distribution list")
    APPROVAL = "approval", QT_TRANSLATE_NOOP("Section", "Approval and signatures")

    @property
    def required(self) -> bool:
        """Whether minutes must have it."""
        return self in (Section.HEAD, Section.APPROVAL)


class Positions(Choice):
    """Whose positions the public cut tells."""

    UNIT = "unit", QT_TRANSLATE_NOOP("Positions", "by unit")
    SIDE = "side", QT_TRANSLATE_NOOP("Positions", "by side only")


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
