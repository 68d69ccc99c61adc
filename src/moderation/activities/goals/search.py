# SPDX-License-Identifier: EUPL-1.2
"""The palette finds goals by every word that says what they are."""

from __future__ import annotations

from moderation.activities.goals.model import Goal
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.people.model import Unit
from moderation.features.progress.model import last_note
from moderation.features.progress.words import note_words

UNTIL = QT_TRANSLATE_NOOP("Search", "until {date}")
NO_DATE = QT_TRANSLATE_NOOP("Search", "no date yet")


def _goal(state: State, goal: Goal, catalogue: Catalogue, formats: Formats) -> str:
    unit = state.find(Unit, goal.unit_id)
    until = NO_DATE if goal.due is None else UNTIL.with_values(date=formats.date(goal.due))
    note = last_note(state, goal.id)
    far = "" if note is None else catalogue.text(note_words(note, goal.due, formats))
    parts = (goal.owner if unit is None else unit.name, catalogue.text(until), far)
    return ", ".join(part for part in parts if part)


SEARCHED = (
    Searched(
        kind=Goal,
        group=SearchGroup.GOALS,
        fields=("title", "short", "specific", "measure", "interim", "guideline"),
        icon="target",
        about=_goal,
    ),
)
