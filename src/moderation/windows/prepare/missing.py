# SPDX-License-Identifier: EUPL-1.2
"""What a workshop still lacks before it begins: a pure look at the state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.model import BREAK, TALK, Block, Room
from moderation.features.people.model import Reply, Unit, participants_of, units_of

translate = QCoreApplication.translate
MOST_NAMES = 3


class MissingPlace(Enum):
    """Where a hint leads to."""

    FACTS = "facts"
    AGENDA = "agenda"
    PEOPLE = "people"
    ROOMS = "rooms"


@dataclass(frozen=True, slots=True)
class Missing:
    """A sentence, what it is about, and where it is put right."""

    text: str
    detail: str
    where: MissingPlace
    entity_id: Id | None = None


def _names(items: Sequence[str]) -> str:
    shown = ", ".join(items[:MOST_NAMES])
    more = len(items) - MOST_NAMES
    if more <= 0:
        return shown
    return translate("Prepare", "{names} and %n more", "", more).format(names=shown)


def missing(state: State) -> list[Missing]:
    """Everything that is missing, the weightiest first."""
    found = []
    if state.workshop.day is None:
        words = translate("Prepare", "No date yet")
        found.append(Missing(words, translate("Prepare", "Day, begin, place"), MissingPlace.FACTS))
    found += _people(state)
    unasked = [
        block
        for block in state.of(Block)
        if block.activity not in (TALK, BREAK) and blank(block.question)
    ]
    if unasked:
        count = len(unasked)
        words = translate("Prepare", "%n block(s) without a question", "", count)
        titles = _names([block.title for block in unasked])
        found.append(Missing(words, titles, MissingPlace.AGENDA, unasked[0].id))
    if not state.of(Room):
        words = translate("Prepare", "No room yet")
        found.append(
            Missing(words, translate("Prepare", "Add at least the plenary"), MissingPlace.ROOMS)
        )
    return found


def _people(state: State) -> list[Missing]:
    units = state.of(Unit)
    if not units:
        words = translate("Prepare", "No participants yet")
        detail = translate("Prepare", "Add the units of both sides")
        return [Missing(words, detail, MissingPlace.PEOPLE)]
    found = []
    for side, words in (
        (Side.POLITICS, translate("Prepare", "Nobody from politics")),
        (Side.ADMINISTRATION, translate("Prepare", "Nobody from administration")),
    ):
        if not units_of(state, side):
            detail = translate("Prepare", "Add at least one unit")
            found.append(Missing(words, detail, MissingPlace.PEOPLE))
    waiting = [unit for unit in units if unit.reply is Reply.OPEN]
    if waiting:
        count = len(waiting)
        words = translate("Prepare", "%n open reply(s)", "", count)
        names = _names([unit.label for unit in waiting])
        found.append(Missing(words, names, MissingPlace.PEOPLE, waiting[0].id))
    nameless = [
        unit
        for unit in units
        if unit.reply is Reply.ACCEPTED and not participants_of(state, unit.id)
    ]
    if nameless:
        count = len(nameless)
        words = translate("Prepare", "%n unit(s) without names", "", count)
        names = _names([unit.label for unit in nameless])
        found.append(Missing(words, names, MissingPlace.PEOPLE, nameless[0].id))
    return found
