# SPDX-License-Identifier: EUPL-1.2
"""When which goal will be reached, and when units have to confirm, for calendars."""

from __future__ import annotations

from moderation.activities.goals.model import goals_of
from moderation.activities.goals.path_minutes import path_dates
from moderation.activities.goals.ratifications import ratifications
from moderation.activities.goals.smart import name_of
from moderation.domain.blank import blank, trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.agenda.model import Block
from moderation.features.progress.model import is_reached, is_settled

RATIFICATION = QT_TRANSLATE_NOOP("GoalsDates", "Ratification")
GOAL = QT_TRANSLATE_NOOP("GoalsDates", "Goal")
MEASURE = QT_TRANSLATE_NOOP("GoalsDates", "Measured by: {words}")
INTERIM = QT_TRANSLATE_NOOP("GoalsDates", "Interim goal: {words}")


def dates(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Dated]:
    """The dated goals of a block, sittings and papers on their paths, and what units still owe."""
    found: list[Dated] = []
    for goal in goals_of(view, block.id):
        found += path_dates(view, goal, catalogue)
        if goal.due is None:
            continue
        name = name_of(view, goal)
        notes = [
            catalogue.text(label.with_values(words=trimmed(words)))
            for label, words in ((MEASURE, goal.measure), (INTERIM, goal.interim))
            if not blank(words)
        ]
        found.append(
            Dated(
                key=goal.id,
                day=goal.due,
                title=goal.title,
                kind=catalogue.text(GOAL),
                who="" if name is None else catalogue.text(name),
                note="\n".join(notes),
                done=is_settled(view, goal.id),
                dropped=is_settled(view, goal.id) and not is_reached(view, goal.id),
            )
        )
    for each in ratifications(view):
        given, goal = each.given, each.goal
        if given.follow_up_due is None or goal.block_id != block.id or is_settled(view, goal.id):
            continue
        found.append(
            Dated(
                key=given.id,
                day=given.follow_up_due,
                title=catalogue.text(each.message),
                kind=catalogue.text(RATIFICATION),
                who=trimmed(given.follow_up),
                done=is_settled(view, given.id),
                dropped=is_settled(view, given.id) and not is_reached(view, given.id),
                asks=(each.unit.label,),
            )
        )
    return found
