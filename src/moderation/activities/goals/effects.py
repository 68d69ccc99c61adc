# SPDX-License-Identifier: EUPL-1.2
"""What else a goal has an effect on, as papers of administrations say it: yes, no or open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity, refers
from moderation.domain.ids import Id, new_id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP


class EffectOn(Choice):
    """What a goal may have an effect on, in the order of the papers."""

    CLIMATE = "climate", QT_TRANSLATE_NOOP("EffectOn", "Climate")
    MONEY = "money", QT_TRANSLATE_NOOP("EffectOn", "Money")
    STAFF = "staff", QT_TRANSLATE_NOOP("EffectOn", "Staff")
    ACCESS = "access", QT_TRANSLATE_NOOP("EffectOn", "Accessibility")
    DEMOGRAPHY = "demography", QT_TRANSLATE_NOOP("EffectOn", "Demography")
    PARTICIPATION = "participation", QT_TRANSLATE_NOOP("EffectOn", "Participation")


class EffectAnswer(Choice):
    """Whether it has one."""

    YES = "yes", QT_TRANSLATE_NOOP("EffectAnswer", "yes")
    NO = "no", QT_TRANSLATE_NOOP("EffectAnswer", "no")
    OPEN = "open", QT_TRANSLATE_NOOP("EffectAnswer", "open")


@entity("goal_effect")
@dataclass(frozen=True, slots=True, kw_only=True)
class GoalEffect(Ranked):
    """What was said of one effect of a goal, and one sentence; nothing said, no row."""

    goal_id: Id = field(metadata=refers("goal"))
    on: EffectOn
    answer: EffectAnswer = EffectAnswer.OPEN
    words: str = ""


SET_EFFECT = QT_TRANSLATE_NOOP("GoalsEdit", "Set an effect of a goal")


def effects_of(state: Lookups, goal_id: Id) -> Mapping[EffectOn, GoalEffect]:
    """What was said of the effects of a goal, in the order of the papers."""
    said = {each.on: each for each in state.of(GoalEffect) if each.goal_id == goal_id}
    return {on: said[on] for on in EffectOn if on in said}


def set_effect(state: State, goal_id: Id, on: EffectOn, answer: EffectAnswer) -> Step:
    """Whether a goal has an effect on something."""
    return Step(SET_EFFECT, _said(state, goal_id, on, answer=answer))


def set_effect_words(state: State, goal_id: Id, on: EffectOn, words: str) -> Step:
    """The sentence about an effect; it says neither yes nor no by itself."""
    changes = _said(state, goal_id, on, words=trimmed(words))
    return Step(SET_EFFECT, changes, merge_key=f"effect {goal_id} {on.value}")


def _said(state: State, goal_id: Id, on: EffectOn, **values: Any) -> tuple[Change, ...]:
    """An effect of which nothing is said any more is open, and has no row."""
    found = effects_of(state, goal_id).get(on)
    if found is None:
        fresh = GoalEffect(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(list(EffectOn).index(on)),
            goal_id=goal_id,
            on=on,
            **values,
        )
        nothing = fresh.answer is EffectAnswer.OPEN and blank(fresh.words)
        return () if nothing else added(fresh)
    answer = values.get("answer", found.answer)
    if answer is EffectAnswer.OPEN and blank(values.get("words", found.words)):
        return (Change(found, None),)
    return replaced(found, **values)
