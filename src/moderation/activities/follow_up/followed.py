# SPDX-License-Identifier: EUPL-1.2
"""What was settled and did not come along is noted where it is told: a slip is mended there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.earlier.model import AgreedThing
from moderation.features.progress.sources import FollowedSource, FollowedThing

SETTLED = QT_TRANSLATE_NOOP(
    "FollowUpEdit",
    "This was settled before and did not come along. Take it up as a goal or task of this workshop "
    "if it is to be worded anew.",
)


def _told(state: Lookups) -> Iterator[FollowedThing]:
    for each in state.of(AgreedThing):
        if each.thing_id is None:
            yield FollowedThing(id=each.id, text=each.text, due=each.due)


def _reword(_state: State, _thing_id: Id, _words: str, _due: date | None) -> Step:
    raise UserFacingError(SETTLED)


FOLLOWED = FollowedSource(_told, _reword)
