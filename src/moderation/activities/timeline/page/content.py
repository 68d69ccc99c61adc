# SPDX-License-Identifier: EUPL-1.2
"""What the moderator's board of a timeline shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from moderation.activities.timeline.lanes import SIDE_LANES, Lane
from moderation.activities.timeline.model import FixedDate, Lag, TimelineStep
from moderation.domain.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardContent:
    """What the board shows. Without ``emphasis`` the path looks like everything else.

    ``lanes`` are the lanes from the top, ``places`` which of them each step is in; without places
    a lane for each side. ``tried`` are the steps that are moved for a try, as they are in fact;
    nothing of new ones.
    """

    steps: tuple[TimelineStep, ...] = ()
    lags: tuple[Lag, ...] = ()
    fixed: tuple[FixedDate, ...] = ()
    land: str = ""
    today: date = date.min
    emphasis: bool = True
    tried: Mapping[Id, TimelineStep | None] = field(default_factory=dict)
    lanes: Sequence[Lane] = SIDE_LANES
    places: Sequence[int] = ()
