# SPDX-License-Identifier: EUPL-1.2
"""What of a room can be searched: one description for the open workshop and for the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from moderation.domain.choice import Choice
from moderation.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from moderation.domain.side import Side
    from moderation.domain.state import State
    from moderation.domain.texts import Catalogue, Formats

About = Callable[["State", Any, "Catalogue", "Formats"], str]
"""What stands beside a find in the open workshop, in one short line."""


class SearchGroup(Choice):
    """Where a find stands among the others, in the order in which they are shown."""

    GOALS = "goals", QT_TRANSLATE_NOOP("Search", "Goals")
    CARDS = "cards", QT_TRANSLATE_NOOP("Search", "Cards")
    RECORD = "record", QT_TRANSLATE_NOOP("Search", "Record")
    PEOPLE = "people", QT_TRANSLATE_NOOP("Search", "People")
    AGENDA = "agenda", QT_TRANSLATE_NOOP("Search", "Agenda")
    RESULTS = "results", QT_TRANSLATE_NOOP("Search", "Results")


def _nobody(_state: State, _entity: Any) -> Side | None:
    return None


def _nothing(_state: State, _entity: Any, _catalogue: Catalogue, _formats: Formats) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """A kind of entity, or some of a kind, that the palette finds.

    Args:
        kind: The kind of entity; a private one is never searched.
        group: Where its finds stand.
        fields: The fields that are searched. The first that says something is shown.
        icon: The sign of a find that has no side.
        only: A field and the values of which it has one, where not all of the kind are meant.
        about: What stands beside a find.
        side: Whose shape stands before a find.
    """

    kind: type[Any]
    group: SearchGroup
    fields: tuple[str, ...]
    icon: str
    only: tuple[str, tuple[Enum, ...]] | None = None
    about: About = _nothing
    side: Callable[[State, Any], Side | None] = _nobody

    def of(self, state: State) -> list[Any]:
        """The entities of an open workshop, in their order."""
        found = state.of(self.kind)
        if self.only is None:
            return list(found)
        name, values = self.only
        return [entity for entity in found if getattr(entity, name) in values]

    def texts(self, entity: Any) -> tuple[str, ...]:
        """What is searched of an entity, what is shown first."""
        said = [getattr(entity, name) for name in self.fields]
        return tuple(words for words in said if words)
