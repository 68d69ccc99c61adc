# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a row of the involvement map."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.involvement import edits
from moderation.activities.involvement.model import InvolvementActor
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

ACTOR = QT_TRANSLATE_NOOP("Kept", "Actor of the involvement map")
A_UNIT = QT_TRANSLATE_NOOP("Kept", "A unit is renamed in the preparation.")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of an actor; one that is a unit keeps the unit's name."""
    if not isinstance(entity, InvolvementActor):
        return None
    own = entity.unit_id is None
    return Kept(
        name=ACTOR,
        block_id=entity.block_id,
        item_id=entity.id,
        words=entity.name if own else "",
        change=partial(_rename, entity.id) if own else None,
        why_not=A_UNIT,
    )


def _rename(actor_id: Id, state: State, words: str) -> Step:
    return edits.edit_actor(state, actor_id, words, state.get(InvolvementActor, actor_id).side)
