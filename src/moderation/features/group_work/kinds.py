# SPDX-License-Identifier: EUPL-1.2
"""What a group works on in a room of its own: rooms declare it as ``grouped``."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from moderation.domain.closed_mark import references_of
from moderation.domain.entity import Needs
from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import Formats, Message
from moderation.features.agenda.model import Block

Said = tuple[Message | str, ...]
"""Parts of what a field says, one after the other."""


def _part_by_part(_parts: tuple[Any, ...], _state: Lookups, _formats: Formats) -> None:
    """A field that says what its parts say."""


@dataclass(frozen=True, slots=True)
class GroupField:
    """A field that a group may change, or several that say one thing together.

    Args:
        label: What it is called on screen.
        names: The fields; where both sides changed any of them, one side's hold all together.
        plenary: Only the plenary decides it: a group can not set it.
        single: At most one entity of a block has it.
        said: What its parts say together, in the workshop that is shown; nothing where each of them
            speaks for itself.
    """

    label: Message
    names: tuple[str, ...]
    plenary: bool = False
    single: bool = False
    said: Callable[[tuple[Any, ...], Lookups, Formats], Said | None] = _part_by_part

    @property
    def key(self) -> str:
        """The name by which a choice is kept."""
        return self.names[0]

    def of(self, entity: Any) -> tuple[Any, ...]:
        """What an entity says in it."""
        return tuple(getattr(entity, name) for name in self.names)


def _itself(_entity: Any) -> None:
    """Two entities are the same only by their id."""


def _always(_entity: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupKind:
    """A kind of entity that a group works on.

    Args:
        kind: The kind.
        called: What such an entity is, in a word.
        words: The field that it goes by in a list.
        between: The fields that name what it lies between, first to last, where it goes by those.
        fields: All that it says, in the order in which it is shown.
        activity: The activity in whose blocks it lies; empty for those of any block.
        apart: Two wordings of it may stand as two entities.
        same: What makes two entities the same though both rooms made them; nothing for none.
        read: Whether an entity of another open block travels along, to be read.
        within: Where it says something of a link: the field that names its holder, the holder's
            list of what it is linked to, and the field that names which of these.
    """

    kind: type[Any]
    called: Callable[[Any], Message]
    words: str
    fields: tuple[GroupField, ...]
    activity: str = ""
    between: tuple[str, ...] = ()
    apart: bool = False
    same: Callable[[Any], Hashable | None] = _itself
    read: Callable[[Any], bool] = _always
    within: tuple[str, str, str] | None = None


@dataclass(frozen=True, slots=True)
class GroupLink:
    """A link that something is said of: the holder names it in a list of its own."""

    holder: Id
    names: str
    named: Id

    def is_in(self, entities: Mapping[Id, Any]) -> bool:
        """Whether it is there."""
        return self.named in getattr(entities.get(self.holder), self.names, ())


def group_kinds() -> tuple[GroupKind, ...]:
    """Everything that a group works on, those first that others hang on."""
    return offered("grouped")


def kind_of(entity: Any) -> GroupKind | None:
    """How a group works on an entity; nothing if it does not."""
    return next((each for each in group_kinds() if isinstance(entity, each.kind)), None)


def fitting_blocks(state: Lookups) -> tuple[Block, ...]:
    """The blocks that can be handed out to a group."""
    activities = {each.activity for each in group_kinds()} - {""}
    return tuple(block for block in state.of(Block) if block.activity in activities)


def link_of(entity: Any) -> GroupLink | None:
    """The link that an entity says something of; nothing if it stands for itself."""
    kind = kind_of(entity)
    if kind is None or kind.within is None:
        return None
    holder, names, named = kind.within
    return GroupLink(getattr(entity, holder), names, getattr(entity, named))


def needed_by(entity: Any) -> tuple[Id, ...]:
    """What an entity cannot be without, besides its block."""
    named = references_of(type(entity)).values()
    must = [each.field for each in named if each.needs is Needs.MUST and each.field != "block_id"]
    return tuple(getattr(entity, name) for name in must)


def of_block(entities: Iterable[Any], block_id: Id) -> dict[Id, Any]:
    """What a group works on in a block, by its id."""
    listed = list(entities)
    found: dict[Id, Any] = {}
    for each in group_kinds():
        for entity in listed:
            if isinstance(entity, each.kind) and _lies_in(entity, block_id, found):
                found[entity.id] = entity
    return found


def _lies_in(entity: Any, block_id: Id, found: dict[Id, Any]) -> bool:
    if hasattr(entity, "block_id"):
        return bool(entity.block_id == block_id)
    needed = needed_by(entity)
    return bool(needed) and all(key in found for key in needed)


def lying_in(state: Lookups, block_id: Id) -> dict[Id, Any]:
    """As ``of_block``, of a whole workshop."""
    return of_block((e for each in group_kinds() for e in state.of(each.kind)), block_id)
