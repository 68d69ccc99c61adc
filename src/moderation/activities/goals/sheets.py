# SPDX-License-Identifier: EUPL-1.2
"""The goals as tables to calculate with: what each takes, and how every unit stands to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from moderation.activities.goals.agreement import counted_by_side, stand_words, stands
from moderation.activities.goals.content_sheet import content_sheet
from moderation.activities.goals.effects_minutes import effects_sheet
from moderation.activities.goals.means import MeansKind, by_source, sources_of
from moderation.activities.goals.minutes import told_by_side
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.path_minutes import path_sheet
from moderation.activities.goals.smart import (
    agreement_words,
    both_means,
    missing_words,
    name_of,
    standing_words,
)
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served_words
from moderation.features.people.model import Unit
from moderation.features.progress.model import last_note
from moderation.minutes.workbook import Sheet, SheetColumn

GOALS = QT_TRANSLATE_NOOP("GoalsSheets", "Goals")
ANSWERS = QT_TRANSLATE_NOOP("GoalsSheets", "Agreement to the goals")
NUMBER = QT_TRANSLATE_NOOP("GoalsSheets", "No.")
GOAL = QT_TRANSLATE_NOOP("GoalsSheets", "Goal")
RESPONSIBLE = QT_TRANSLATE_NOOP("GoalsSheets", "Responsible")
SIDE = QT_TRANSLATE_NOOP("GoalsSheets", "Side")
DATE = QT_TRANSLATE_NOOP("GoalsSheets", "Date")
SPECIFIC = QT_TRANSLATE_NOOP("GoalsSheets", "Exactly")
MEASURE = QT_TRANSLATE_NOOP("GoalsSheets", "Measured by")
INTERIM = QT_TRANSLATE_NOOP("GoalsSheets", "Interim goal")
GUIDELINE = QT_TRANSLATE_NOOP("GoalsSheets", "Guideline")
STAFF_NEEDED = QT_TRANSLATE_NOOP("GoalsSheets", "Positions needed")
STAFF_SECURED = QT_TRANSLATE_NOOP("GoalsSheets", "Positions secured")
MONEY_NEEDED = QT_TRANSLATE_NOOP("GoalsSheets", "Euros needed")
MONEY_SECURED = QT_TRANSLATE_NOOP("GoalsSheets", "Euros secured")
STANDING = QT_TRANSLATE_NOOP("GoalsSheets", "Agreement")
MISSING = QT_TRANSLATE_NOOP("GoalsSheets", "Still missing")
STATE = QT_TRANSLATE_NOOP("GoalsSheets", "State")
SINCE = QT_TRANSLATE_NOOP("GoalsSheets", "Since")
EVIDENCE = QT_TRANSLATE_NOOP("GoalsSheets", "Evidence")
VISION = QT_TRANSLATE_NOOP("GoalsSheets", "Vision")
UNIT = QT_TRANSLATE_NOOP("GoalsSheets", "Unit")
ANSWER = QT_TRANSLATE_NOOP("GoalsSheets", "Answer")
COUNT = QT_TRANSLATE_NOOP("GoalsSheets", "Units")
WORDS = QT_TRANSLATE_NOOP("GoalsSheets", "Reservation or reason")
LIFTED_BY = QT_TRANSLATE_NOOP("GoalsSheets", "Lifted by")
WHO_ASKS = QT_TRANSLATE_NOOP("GoalsSheets", "Who asks")
ASKED_BY = QT_TRANSLATE_NOOP("GoalsSheets", "Asked by the date")
MEANS = QT_TRANSLATE_NOOP("GoalsSheets", "Resources by year")
NEED = QT_TRANSLATE_NOOP("GoalsSheets", "needed")
KIND = QT_TRANSLATE_NOOP("GoalsSheets", "Kind")
SOURCE = QT_TRANSLATE_NOOP("GoalsSheets", "Need or source")
HOW_FAR = QT_TRANSLATE_NOOP("GoalsSheets", "How far")
YEAR = QT_TRANSLATE_NOOP("GoalsSheets", "Year")
AMOUNT = QT_TRANSLATE_NOOP("GoalsSheets", "Euros or positions")


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, _formats: Formats) -> list[Sheet]:
    """The goals of a block, and the answers to them; nothing where there is no goal."""
    text = catalogue.text
    goals = goals_of(view, block.id)
    if not goals:
        return []
    rows = []
    for number, goal in enumerate(goals, 1):
        name, unit = name_of(view, goal), view.find(Unit, goal.unit_id)
        note = last_note(view, goal.id)
        serves = served_words(view, goal.serves_id, goal.serves_version)
        # What nobody has looked at yet is unknown, not zero.
        people, euros = both_means(view, goal)
        amounts = (people.needed, people.covered, int(euros.needed), int(euros.covered))
        known = goal.resources_clear or any(amounts)
        rows.append(
            (
                number,
                goal.title,
                "" if name is None else text(name),
                "" if unit is None else text(unit.side.message),
                goal.due,
                goal.specific,
                goal.measure,
                goal.interim,
                goal.guideline,
                "" if serves is None else text(serves),
                *(amounts if known else (None,) * len(amounts)),
                ", ".join(text(words) for words in missing_words(view, goal)),
                text(standing_words(view, goal) or agreement_words(view, goal)),
                "" if note is None else text(note.progress.message),
                None if note is None else note.day,
                "" if note is None else note.evidence,
            )
        )
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 32),
        SheetColumn(text(RESPONSIBLE), 20),
        SheetColumn(text(SIDE), 12),
        SheetColumn(text(DATE), 12),
        SheetColumn(text(SPECIFIC), 30),
        SheetColumn(text(MEASURE), 30),
        SheetColumn(text(INTERIM), 22),
        SheetColumn(text(GUIDELINE), 22),
        SheetColumn(text(VISION), 30),
        SheetColumn(text(STAFF_NEEDED), 10, digits=1),
        SheetColumn(text(STAFF_SECURED), 10, digits=1),
        SheetColumn(text(MONEY_NEEDED), 11),
        SheetColumn(text(MONEY_SECURED), 11),
        SheetColumn(text(MISSING), 24),
        SheetColumn(text(STANDING), 30),
        SheetColumn(text(STATE), 14),
        SheetColumn(text(SINCE), 12),
        SheetColumn(text(EVIDENCE), 30),
    )
    found = [Sheet(text(GOALS), fields, tuple(rows))]
    made = _answers_by_side if told_by_side(view) else _answers_by_unit
    content = content_sheet(view, goals, catalogue)
    effects = effects_sheet(view, goals, catalogue)
    paths = path_sheet(view, goals, catalogue)
    answers, means = made(view, goals, catalogue), _means(view, goals, catalogue)
    further = answers, means, content, effects, paths
    return [*found, *(sheet for sheet in further if sheet.rows)]


def _means(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """What every goal takes in every year, and where it comes from."""
    text = catalogue.text
    rows: list[tuple[Any, ...]] = []
    for number, goal in enumerate(goals, 1):
        for kind in MeansKind:
            amounts = by_source(view, goal.id, kind)
            listed: list[tuple[Id | None, str, str]] = [(None, text(NEED), "")]
            listed += [
                (source.id, source.words, text(source.source_state.message))
                for source in sources_of(view, goal.id, kind)
            ]
            for source_id, words, how_far in listed:
                for year, amount in sorted(amounts.get(source_id, {}).items()):
                    exact = int(amount) if kind is MeansKind.MONEY else amount
                    said = number, goal.label, text(kind.message), words, how_far, str(year), exact
                    rows.append(said)
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 40),
        SheetColumn(text(KIND), 12),
        SheetColumn(text(SOURCE), 34),
        SheetColumn(text(HOW_FAR), 14),
        SheetColumn(text(YEAR), 8),
        SheetColumn(text(AMOUNT), 14, digits=2),
    )
    return Sheet(text(MEANS), fields, tuple(rows))


def _answers_by_unit(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """How every unit stands to every goal."""
    text = catalogue.text
    rows = [
        (
            number,
            goal.label,
            each.unit.label,
            text(each.side.message),
            text(each.message),
            each.words,
            each.lifted_by,
            *(each.follow_up if each.owed else ("", None)),
        )
        for number, goal in enumerate(goals, 1)
        for each in stands(view, goal)
        if each.unit is not None
    ]
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 40),
        SheetColumn(text(UNIT), 24),
        SheetColumn(text(SIDE), 14),
        SheetColumn(text(ANSWER), 18),
        SheetColumn(text(WORDS), 60),
        SheetColumn(text(LIFTED_BY), 40),
        SheetColumn(text(WHO_ASKS), 24),
        SheetColumn(text(ASKED_BY), 12),
    )
    return Sheet(text(ANSWERS), fields, tuple(rows))


def _answers_by_side(view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue) -> Sheet:
    """How many units of a side stand how to every goal, where none of them may be named."""
    text = catalogue.text
    rows = []
    for number, goal in enumerate(goals, 1):
        rows += [
            (
                number,
                goal.label,
                text(side.message),
                text(stand_words(position, to_confirm=to_confirm)),
                count,
            )
            for (side, position, to_confirm), count in counted_by_side(view, goal).items()
        ]
    fields = (
        SheetColumn(text(NUMBER), 6),
        SheetColumn(text(GOAL), 40),
        SheetColumn(text(SIDE), 14),
        SheetColumn(text(ANSWER), 18),
        SheetColumn(text(COUNT), 9),
    )
    return Sheet(text(ANSWERS), fields, tuple(rows))
