# SPDX-License-Identifier: EUPL-1.2
"""What the method says about an involvement map: findings that name actor and phase."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.involvement.model import (
    Actor,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.findings.model import Finding, Rule, weightiest_first
from moderation.features.findings.sources import Rulebook

_CHART = QT_TRANSLATE_NOOP("InvolvementRules", "Functional chart (Nordsieck; Ulrich/Fluri)")
_LADDER = QT_TRANSLATE_NOOP("InvolvementRules", "Ladder of participation (Arnstein 1969)")


class InvolvementRule(Rule):
    """The rules: first that of the whole map, then those of phases, then those of actors."""

    NOBODY_DECIDES = (
        "nobody_decides",
        QT_TRANSLATE_NOOP("InvolvementRules", "Nobody decides"),
        QT_TRANSLATE_NOOP(
            "InvolvementRules",
            "Nobody decides in any phase. Say who takes the decision, and in which phase.",
        ),
        _CHART,
    )
    SEVERAL_DECIDE = (
        "several_decide",
        QT_TRANSLATE_NOOP("InvolvementRules", "Several decide"),
        QT_TRANSLATE_NOOP("InvolvementRules", "Several decide in the phase {phase}: {actors}."),
        _CHART,
    )
    GROUP_DECIDES = (
        "group_decides",
        QT_TRANSLATE_NOOP("InvolvementRules", "A council group decides"),
        QT_TRANSLATE_NOOP(
            "InvolvementRules",
            "{actors} is a council group and cannot decide in the phase {phase}: the council or a "
            "committee decides.",
        ),
        _CHART,
    )
    UNPREPARED = (
        "unprepared",
        QT_TRANSLATE_NOOP("InvolvementRules", "Decides unprepared"),
        QT_TRANSLATE_NOOP(
            "InvolvementRules",
            "{actors} decides in the phase {phase} without having been heard or informed before.",
        ),
        _LADDER,
    )
    NEVER_HEARD = (
        "never_heard",
        QT_TRANSLATE_NOOP("InvolvementRules", "Carries out and was never heard"),
        QT_TRANSLATE_NOOP(
            "InvolvementRules",
            "{actors} carries out in the phase {phase} and was never heard before.",
        ),
        _CHART,
    )
    LEFT_OUT = (
        "left_out",
        QT_TRANSLATE_NOOP("InvolvementRules", "Not involved"),
        QT_TRANSLATE_NOOP("InvolvementRules", "{actors} is not involved in any phase."),
        _LADDER,
    )


_WHOLE_MAP = QT_TRANSLATE_NOOP("InvolvementRules", "in the whole map")
_PLACE = QT_TRANSLATE_NOOP("InvolvementRules", "{phase}: {actors}")


def _finding(rule: InvolvementRule, phase: InvolvementPhase | None, *actors: Actor) -> Finding:
    """What a rule says of a phase, of actors, or of both."""
    names = untranslated(", ".join(actor.name for actor in actors))
    title = untranslated("" if phase is None else phase.title)
    if phase is None or not actors:
        place: Message = names if phase is None else title
    else:
        place = _PLACE.with_values(phase=title, actors=names)
    about = (each.id for each in (*actors, phase) if each is not None)
    return rule.found(about, place, phase=title, actors=names)


def findings(found: InvolvementMap) -> tuple[Finding, ...]:
    """What the rules say about the map as it stands; nothing before anybody has a part."""
    if not found.begun:
        return ()
    said = [*_of_map(found), *_of_phases(found), *_of_actors(found)]
    return weightiest_first(said)


def _of_map(found: InvolvementMap) -> Iterator[Finding]:
    # One decision on the whole way is enough: in most phases there is nothing to decide.
    if not any(found.with_part(phase, InvolvementPart.DECIDES) for phase in found.phases):
        yield InvolvementRule.NOBODY_DECIDES.found((found.phases[0].block_id,), _WHOLE_MAP)


def _of_phases(found: InvolvementMap) -> Iterator[Finding]:
    for phase in found.phases:
        deciding = found.with_part(phase, InvolvementPart.DECIDES)
        if len(deciding) > 1:
            yield _finding(InvolvementRule.SEVERAL_DECIDE, phase, *deciding)


def _of_actors(found: InvolvementMap) -> Iterator[Finding]:
    for actor in found.actors:
        if not found.parts(actor):
            yield _finding(InvolvementRule.LEFT_OUT, None, actor)
        before: set[InvolvementPart] = set()
        remarked: set[InvolvementPart] = set()
        for number, phase in enumerate(found.phases):
            part = found.part(actor, phase)
            broken = _broken(actor, part, before, first=number == 0)
            # One sentence per actor and rule is enough to talk about.
            if broken is not None and part is not None and part not in remarked:
                remarked.add(part)
                yield _finding(broken, phase, actor)
            if part is not None:
                before.add(part)


def _broken(
    actor: Actor, part: InvolvementPart | None, before: set[InvolvementPart], *, first: bool
) -> InvolvementRule | None:
    """The rule that an actor's part in a phase does not meet, given its parts before."""
    if part is InvolvementPart.DECIDES:
        if actor.group:
            return InvolvementRule.GROUP_DECIDES
        # Whoever decides on the very first step, or has decided already, knows what it is about.
        return None if first or before else InvolvementRule.UNPREPARED
    if part is InvolvementPart.CARRIES and not before & {
        InvolvementPart.HEARD,
        InvolvementPart.DECIDES,
        InvolvementPart.CARRIES,
    }:
        return InvolvementRule.NEVER_HEARD
    return None


def _of_block(state: Lookups, block_id: Id) -> tuple[Finding, ...]:
    return findings(InvolvementMap.of(state, block_id))


RULEBOOK = Rulebook(
    activity="involvement",
    findings=_of_block,
    open_points=QT_TRANSLATE_NOOP("InvolvementMinutes", "Open points of the involvement map"),
    dealt_with=QT_TRANSLATE_NOOP(
        "InvolvementMinutes", "Hints of the involvement map that were dealt with"
    ),
    seen=frozenset((InvolvementRule.SEVERAL_DECIDE, InvolvementRule.GROUP_DECIDES)),
)
