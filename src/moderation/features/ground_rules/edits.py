# SPDX-License-Identifier: EUPL-1.2
"""Changes to the ground rules."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.change import Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.ground_rules.model import GroundRules, ground_rules_of

WRITE = QT_TRANSLATE_NOOP("GroundRulesEdit", "Write ground rules")
AGREE = QT_TRANSLATE_NOOP("GroundRulesEdit", "Agree to ground rules")
LOOK_BACK = QT_TRANSLATE_NOOP("GroundRulesEdit", "Look back at ground rules")
NO_RULES = QT_TRANSLATE_NOOP("GroundRulesEdit", "Write at least one ground rule first.")


def write_ground_rules(
    state: State, typed: str, *, agreed: bool, looked_back: str, now: datetime
) -> Step:
    """The rules as they were typed, one a line, whether the room agreed, and the look back.

    Another wording is agreed anew: it holds from ``now`` on. Without rules there is no list.

    Raises:
        UserFacingError: There is no rule, and something is said about them.
    """
    rules = tuple(filter(None, (trimmed(line) for line in typed.splitlines())))
    back = trimmed(looked_back)
    before = ground_rules_of(state)
    if not rules and (agreed or back):
        raise UserFacingError(NO_RULES)
    since = before.agreed_at if rules == before.rules and before.agreed_at else now
    values: dict[str, Any] = {
        "rules": rules, "agreed_at": since if agreed else None, "looked_back": back,
    }  # fmt: skip
    label = _label(before, values)
    if not state.of(GroundRules):
        if not rules:
            return Step(label, ())
        return Step(label, added(GroundRules(id=new_id(), workshop_id=state.workshop.id, **values)))
    return Step(label, replaced(before, **values) if rules else removed(before))


def _label(before: GroundRules, values: dict[str, Any]) -> Message:
    if values["agreed_at"] is not None and values["agreed_at"] != before.agreed_at:
        return AGREE
    if values["looked_back"] != before.looked_back and values["rules"] == before.rules:
        return LOOK_BACK
    return WRITE
