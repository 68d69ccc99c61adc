# SPDX-License-Identifier: EUPL-1.2
"""Hints on a goal: words that nobody can measure, dates that cannot be meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from moderation.activities.goals.model import Goal
from moderation.domain.blank import blank
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.agenda.plan import horizon

VAGUE = QT_TRANSLATE_NOOP("GoalHint", "Nobody can measure “{word}”. What exactly is meant?")
DIRECTION = QT_TRANSLATE_NOOP("GoalHint", "“{word}” needs an indicator: from how much to how much?")
NO_DATE = QT_TRANSLATE_NOOP("GoalHint", "{day} cannot be meant. Which year?")
PAST = QT_TRANSLATE_NOOP("GoalHint", "{day} has passed. By when is it then?")
BEYOND = QT_TRANSLATE_NOOP("GoalHint", "{day} is beyond {year}, the last year of the timeline.")
BASELINE_AHEAD = QT_TRANSLATE_NOOP(
    "GoalHint", "The baseline is as of {day}, which is still to come. When was it counted?"
)
NO_WAY = QT_TRANSLATE_NOOP("GoalHint", "Baseline and target are the same. What will be different?")

_VAGUE = re.compile(
    r"\b(?:irgendwie|irgendwann|möglichst|weitestgehend|weitgehend|gegebenenfalls|ggf|angemessen\w*|"
    r"zeitnah\w*|baldmöglichst|mittelfristig|langfristig|nach möglichkeit|verstärkt|vermehrt|"
    r"im rahmen des möglichen|soweit möglich|somehow|as far as possible|if possible|"
    r"as soon as possible|"
    r"appropriate(?:ly)?|in due course|eventually)\b",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    r"\b(?:verbesser\w*|optimier\w*|stärk(?:en|ung|er)\w*|erhöh\w*|steiger\w*|senk\w*|reduzier\w*|"
    r"verringer\w*|förder(?:n|ung)\w*|ausbau\w*|attraktiver\w*|improv\w*|optimis\w*|strengthen\w*|"
    r"increas\w*|reduc\w*|promot\w*)",
    re.IGNORECASE,
)
FIRST_YEAR = 1990
"""A goal before that is a slip of the hand."""


def hints(state: Lookups, goal: Goal, today: date, formats: Formats) -> Iterator[Message]:
    """What the room should look at again, the words first."""
    said = f"{goal.title} {goal.specific} {goal.measure}"
    if vague := _VAGUE.search(said):
        yield VAGUE.with_values(word=vague[0])
    if (way := _DIRECTION.search(said)) and not _has_indicator(goal):
        yield DIRECTION.with_values(word=way[0])
    if goal.baseline is not None and goal.baseline == goal.target:
        yield NO_WAY
    if goal.baseline_day is not None and goal.baseline_day > today:
        yield BASELINE_AHEAD.with_values(day=formats.date(goal.baseline_day))
    if goal.due is None:
        return
    day, last = formats.date(goal.due), horizon(state)
    if goal.due.year < FIRST_YEAR:
        yield NO_DATE.with_values(day=day)
    elif goal.due < today:
        yield PAST.with_values(day=day)
    elif last is not None and goal.due.year > last:
        yield BEYOND.with_values(day=day, year=str(last))


def _has_indicator(goal: Goal) -> bool:
    """Whether it is said from where to where, and of what."""
    return not blank(goal.measure) and goal.target is not None and goal.baseline is not None
