# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: goals, and what units say to them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from moderation.activities.goals.agreement import GoalAnswer
from moderation.activities.goals.effects import GoalEffect
from moderation.activities.goals.means import MeansSource, MeansYear
from moderation.activities.goals.means_words import amount_words
from moderation.activities.goals.model import Goal
from moderation.activities.goals.path import GoalStation
from moderation.domain.amounts import figure, money_with_words, staff
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.agenda.served import served_words
from moderation.features.group_work.kinds import GroupField, GroupKind, Said

GOAL = QT_TRANSLATE_NOOP("GroupKind", "Goal")
ANSWER = QT_TRANSLATE_NOOP("GroupKind", "Answer of a unit")
SOURCE = QT_TRANSLATE_NOOP("GroupKind", "Source of funds")
STATION = QT_TRANSLATE_NOOP("GroupKind", "Body on the path of a goal")
NEED = QT_TRANSLATE_NOOP("GroupKind", "Need of a year")
AMOUNT = QT_TRANSLATE_NOOP("GroupKind", "Amount of a source")


def _of_unit(answer: GoalAnswer) -> Hashable | None:
    """A unit answers a goal once, in whichever room."""
    return None if answer.unit_id is None else (answer.goal_id, answer.unit_id)


def _served(parts: tuple[Any, ...], state: Lookups, _formats: Formats) -> Said | None:
    """The vision in the version that a goal was set for; what stands no longer says its words."""
    served_id, version = parts
    if served_id is None:
        return ()  # the version alone says nothing
    words = served_words(state, served_id, version)
    return None if words is None else (words,)


def _called_year(row: MeansYear) -> Message:
    return NEED if row.source_id is None else AMOUNT


def _of_year(row: MeansYear) -> Hashable | None:
    """A goal needs one amount a year, and has one of each source, in whichever room."""
    return row.goal_id, row.means, row.source_id, row.year


def _said_year(parts: tuple[Any, ...], state: Lookups, formats: Formats) -> Said | None:
    """The year with its amount, and whose it is."""
    kind, source_id, year, amount, words = parts
    source = state.find(MeansSource, source_id)
    told: Said = (str(year),) if source is None else (source.words, str(year))
    return (*told, amount_words(kind, amount, formats, words))


def _staff(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    """Positions as the page of goals writes them; none are not said."""
    return tuple(staff(amount, formats) for amount in parts if amount)


def _money(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    """Money with the words that were typed around it; none is not said."""
    amount, words = parts
    return (money_with_words(amount, words, formats),) if amount or words else ()


def _figures(parts: tuple[Any, ...], _state: Lookups, formats: Formats) -> Said:
    """From where to where, in which unit, and where the figures stand."""
    unit, baseline, day, target, source = parts
    told = [] if baseline is None else [figure(baseline, formats)]
    told += [] if day is None else [formats.date(day)]
    told += [] if target is None else [f"→ {figure(target, formats)}"]
    return (*told, *(words for words in (unit, source) if words))


GROUPED = (
    GroupKind(
        kind=Goal,
        activity="goals",
        called=lambda _goal: GOAL,
        words="title",
        apart=True,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Title"), ("title",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Short title"), ("short",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "What exactly"), ("specific",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Measured by"), ("measure",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Figures"),
                ("measured_in", "baseline", "baseline_day", "target", "figure_source"),
                said=_figures,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Interim goal"), ("interim",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Steps of the timeline"), ("step_ids",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Contributing"), ("contributor_ids",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Field of action"), ("area", "reach")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Arose in"), ("arose_id",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Guideline"), ("guideline",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Serves the vision"),
                ("serves_id", "serves_version"),
                said=_served,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Owner"), ("unit_id", "owner")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Due"), ("due",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Positions needed"), ("staff_needed",), said=_staff
            ),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Positions secured"),
                ("staff_secured",),
                said=_staff,
            ),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Money needed"),
                ("money_needed", "money_needed_words"),
                said=_money,
            ),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Money secured"),
                ("money_secured", "money_secured_words"),
                said=_money,
            ),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Resources clear"), ("resources_clear",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Recommendation"), ("recommended",)),
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Closes the gap"), ("gap_closer", "gap_closed_by")
            ),
        ),
    ),
    GroupKind(
        kind=MeansSource,
        activity="goals",
        called=lambda _source: SOURCE,
        words="words",
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupKind", "Source of funds"), ("words",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "How far"), ("source_state",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Kind of resources"), ("means",)),
        ),
    ),
    GroupKind(
        kind=MeansYear,
        activity="goals",
        called=_called_year,
        words="words",
        same=_of_year,
        read=lambda _year: False,
        fields=(
            GroupField(
                QT_TRANSLATE_NOOP("GroupField", "Year and amount"),
                ("means", "source_id", "year", "amount", "words"),
                said=_said_year,
            ),
        ),
    ),
    GroupKind(
        kind=GoalEffect,
        activity="goals",
        called=lambda effect: effect.on.message,
        words="words",
        same=lambda effect: (effect.goal_id, effect.on),
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Answer"), ("answer",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Effect on"), ("on",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "In one sentence"), ("words",)),
        ),
    ),
    GroupKind(
        kind=GoalStation,
        activity="goals",
        called=lambda _station: STATION,
        words="body",
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Committee or body"), ("unit_id", "body")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Role on the path"), ("part",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Sitting"), ("day",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Paper by"), ("papers_by",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Brought in by"), ("brought_by",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Publicity"), ("not_public", "reason")),
        ),
    ),
    GroupKind(
        kind=GoalAnswer,
        activity="goals",
        called=lambda _answer: ANSWER,
        words="unit_id",
        same=_of_unit,
        read=lambda _answer: False,
        fields=(
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Answer"), ("answer", "text")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Lifted by"), ("lifted_by",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "To be confirmed"), ("to_confirm",)),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Who asks"), ("follow_up", "follow_up_due")),
            GroupField(QT_TRANSLATE_NOOP("GroupField", "Unit"), ("unit_id", "unit_name", "side")),
        ),
    ),
)
