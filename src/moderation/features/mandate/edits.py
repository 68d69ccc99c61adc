# SPDX-License-Identifier: EUPL-1.2
"""Changes to the frame, the mandate and the talks before the workshop."""

from __future__ import annotations

from typing import Any

from moderation.domain.change import Step, added, replaced
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.mandate.model import (
    EventFrame,
    frame_of,
)

EDIT_FRAME = QT_TRANSLATE_NOOP("MandateEdit", "Change the frame")


def edit_frame(state: State, **values: Any) -> Step:
    """Other values for what everybody is told about the format."""
    return _edit_only(state, EDIT_FRAME, EventFrame, frame_of(state), values)


def _edit_only(state: State, label: Message, kind: Any, now: Any, values: dict[str, Any]) -> Step:
    """Other values for the one entity of a kind, which is added with the first of them."""
    key = f"{kind.kind} {' '.join(sorted(values))}"
    changes = replaced(now, **values)
    if changes and not state.of(kind):
        # An edit without a change makes no step, because undo would have nothing to show.
        changes = added(kind(id=new_id(), workshop_id=state.workshop.id, **values))
    return Step(label, changes, merge_key=key)
