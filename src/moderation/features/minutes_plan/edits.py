# SPDX-License-Identifier: EUPL-1.2
"""Changes to how the minutes are laid out, whose letterhead they bear and what they publish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.minutes_plan.model import (
    MOST_LINES,
    MinutesPlan,
    Positions,
    Section,
    plan_of,
    sections,
)

MOVE = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Move section of the minutes")
SHOW = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Show section of the minutes")
HIDE = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Hide section of the minutes")
DEEPEN = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Change how much the minutes tell")
PUBLISH = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Change what is published")
LETTERHEAD = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Edit letterhead")
SET_LOGO = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Set logo")
DESCRIBE_LOGO = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Describe logo")
REMOVE_LOGO = QT_TRANSLATE_NOOP("MinutesPlanEdit", "Remove logo")
REQUIRED = QT_TRANSLATE_NOOP(
    "MinutesPlanEdit",
    "Minutes need their head and their approval. Hide another section, or move this one.",
)


def move_section(state: State, section: Section, offset: int) -> Step:
    """A section some places up (negative) or down; the head stays first."""
    order = [found for found in sections(plan_of(state)) if found is not Section.HEAD]
    if section in order:
        place = order.index(section)
        order.remove(section)
        order.insert(max(0, place + offset), section)
    return _step(state, MOVE, sequence=tuple(found.value for found in order))


def show_section(state: State, section: Section, *, shown: bool) -> Step:
    """A section in the minutes, or left out of them.

    Raises:
        UserFacingError: Minutes without it would be none.
    """
    if section.required and not shown:
        raise UserFacingError(REQUIRED)
    hidden = [name for name in plan_of(state).hidden if name != section.value]
    if not shown:
        hidden.append(section.value)
    return _step(state, SHOW if shown else HIDE, hidden=tuple(hidden))


def tell_shortly(state: State, parts: Iterable[str], *, short: bool) -> Step:
    """Of these parts (sections, or activities by name) only the results, or everything."""
    wanted = dict.fromkeys(parts)
    kept = [name for name in plan_of(state).short if name not in wanted]
    return _step(state, DEEPEN, short=tuple([*kept, *wanted] if short else kept))


def tell_positions(state: State, positions: Positions) -> Step:
    """Whose positions the public cut tells."""
    return _step(state, PUBLISH, positions=positions)


def tell_names(state: State, *, names: bool) -> Step:
    """Whether the public cut names persons."""
    return _step(state, PUBLISH, names=names)


def set_letterhead(state: State, lines: Sequence[str]) -> Step:
    """The lines of the letterhead; empty ones at the end are dropped, more than three as well."""
    kept = list(lines[:MOST_LINES])
    while kept and blank(kept[-1]):
        kept.pop()
    return _step(state, LETTERHEAD, merge=True, letterhead=tuple(kept))


def set_logo(state: State, media_type: str, data: str, alt: str = "") -> Step:
    """The municipality's logo, as ``logo.prepared`` gives it; ``alt`` says what it shows."""
    return _step(state, SET_LOGO, logo=data, logo_type=media_type, logo_alt=trimmed(alt))


def describe_logo(state: State, alt: str) -> Step:
    """What the logo shows, in words."""
    return _step(state, DESCRIBE_LOGO, merge=True, logo_alt=alt)


def remove_logo(state: State) -> Step:
    """Minutes without a logo."""
    return _step(state, REMOVE_LOGO, logo="", logo_type="", logo_alt="")


def _step(state: State, label: Any, *, merge: bool = False, **values: Any) -> Step:
    key = f"minutes plan {' '.join(sorted(values))}" if merge else None
    found = state.of(MinutesPlan)
    if found:
        return Step(label, replaced(found[0], **values), merge_key=key)
    plan = MinutesPlan(id=new_id(), workshop_id=state.workshop.id, **values)
    # An edit without a change makes no step, because undo would have nothing to show.
    if replaced(plan_of(state), **values) == ():
        return Step(label, ())
    return Step(label, added(plan), merge_key=key)
