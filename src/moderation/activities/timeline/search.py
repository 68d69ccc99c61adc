# SPDX-License-Identifier: EUPL-1.2
"""The palette finds the steps of timelines and their fixed dates."""

from __future__ import annotations

from moderation.activities.timeline.model import FixedDate, TimelineStep
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

STEP_OF_A_TIMELINE = QT_TRANSLATE_NOOP("Search", "Step of a timeline")
FIXED_DATE = QT_TRANSLATE_NOOP("Search", "Fixed date")


def _step(_state: State, _entity: TimelineStep, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(STEP_OF_A_TIMELINE)


def _fixed_date(_state: State, _entity: FixedDate, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(FIXED_DATE)


SEARCHED = (
    Searched(
        kind=TimelineStep,
        group=SearchGroup.RESULTS,
        fields=(
            "title",
            "short",
            "assumes",
        ),
        icon="timeline",
        about=_step,
    ),
    Searched(
        kind=FixedDate,
        group=SearchGroup.RESULTS,
        fields=("title",),
        icon="flag",
        about=_fixed_date,
    ),
)
