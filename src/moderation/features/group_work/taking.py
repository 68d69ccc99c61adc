# SPDX-License-Identifier: EUPL-1.2
"""What of a group's result is taken over: the entities of the plenary as they will be."""

from __future__ import annotations

import dataclasses
import json
import uuid
from collections.abc import Mapping
from typing import Any

from moderation.domain import codec
from moderation.domain.change import Change
from moderation.domain.closed_mark import references_of
from moderation.domain.entity import Needs
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.group_work.differences import (
    WHOLE,
    Item,
    ItemFate,
    MergeChoice,
    MergeChoices,
    circular,
)
from moderation.features.group_work.kinds import GroupLink, link_of, lying_in, needed_by, of_block
from moderation.features.group_work.result_file import GroupFile


class Taken:
    """The entities of the plenary as they will be."""

    def __init__(self, state: State, file: GroupFile, choices: MergeChoices) -> None:
        self._state = state
        self._file = file
        self._choices = choices
        self._after: dict[Id, Any] = {}
        self._before: dict[Id, Any] = {}
        self._marked: list[tuple[Item, tuple[str, ...]]] = []
        self._links: list[GroupLink] = []
        self._tied: list[Any] = []
        self.gone: list[Any] = []
        self.beside: dict[Id, Id] = {}

    def take(self, item: Item) -> None:
        """Put what was chosen of an item into the plenary."""
        whole = self._choices.get((item.id, WHOLE), MergeChoice.THEIRS)
        link = link_of(item.entity)
        stays = item.theirs is not None or whole is MergeChoice.OURS
        if link is not None and stays and (item.ours is not None or whole is not MergeChoice.OURS):
            self._links.append(link)
        if item.fate is ItemFate.HERE or whole is MergeChoice.OURS:
            return
        if item.theirs is None:
            self.gone.append(item.ours)
            return
        if item.ours is None:
            self._add(item)
            return
        values: dict[str, Any] = {}
        apart: dict[str, Any] = {}
        for each in item.differences:
            choice = self._choices.get((item.id, each.field.key))
            named = dict(zip(each.field.names, each.theirs, strict=True))
            if not each.conflict:
                values.update(zip(each.field.names, each.joined, strict=True))
            elif choice is MergeChoice.THEIRS:
                values.update(named)
                self._marked += [(item, each.field.names)] if each.field.single else []
            elif choice is MergeChoice.BOTH:
                apart.update(named)
        ours: Any = item.ours
        after = dataclasses.replace(ours, **values)
        self._put(item.ours, after)
        self._tied += item.along
        if apart:
            self._put_beside(item, after, apart)

    def _put_beside(self, item: Item, after: Any, apart: Mapping[str, Any]) -> None:
        """The group's wording as an entity of its own; one that says it already is enough."""
        marks = [name for field in item.kind.fields if field.single for name in field.names]
        said = codec.to_plain(dataclasses.replace(after, **apart))
        words = json.dumps({name: said[name] for name in apart}, sort_keys=True)
        time = 0
        while True:
            key = Id(str(uuid.uuid5(uuid.NAMESPACE_OID, f"{item.id}/{words}/{time}")))
            there: Any = self._state.find(type(after), key)
            if there is None:
                break
            if all(getattr(there, name) == value for name, value in apart.items()):
                return
            time += 1  # it was reworded here: the words stand once more
        self._put(None, dataclasses.replace(after, id=key, **apart, **dict.fromkeys(marks, False)))
        self.beside[key] = item.id

    def _add(self, item: Item) -> None:
        entity: Any = item.theirs
        for each in item.conflicts:
            if self._choices.get((item.id, each.field.key)) is MergeChoice.THEIRS:
                self._marked.append((item, each.field.names))
            else:
                entity = dataclasses.replace(
                    entity, **dict(zip(each.field.names, each.ours, strict=True))
                )
        for each in (entity, *item.along):
            mine = dataclasses.replace(each, workshop_id=self._state.workshop.id)
            self._put(self._state.find(type(mine), mine.id), mine)

    def _unmark(self) -> None:
        """Only one of a block has a mark: the others lose it."""
        gone = {each.id for each in self.gone}
        there = {**lying_in(self._state, self._file.block_id), **self._after}
        for item, names in self._marked:
            for key, entity in there.items():
                if isinstance(entity, item.kind.kind) and key != item.id and key not in gone:
                    bare = dataclasses.replace(entity, **dict.fromkeys(names, False))
                    self._put(self._before.get(key, entity), bare)

    def order(self, ranks: Mapping[Id, float]) -> None:
        """Put what is on both sides where it lies now; what stays as it is here stays there too."""
        for key, rank in ranks.items():
            if self._choices.get((key, WHOLE)) is MergeChoice.OURS:
                continue
            entity: Any = self._state.any_of(key)
            self._put(entity, dataclasses.replace(self._after.get(key, entity), rank=rank))

    def _put(self, before: Any | None, after: Any) -> None:
        self._before[after.id] = before
        self._after[after.id] = after

    def changes(self) -> tuple[Change, ...]:
        """Everything that is added or changed, naming only what there is."""
        self._unmark()
        for link in self._links:
            self._link(link)
        self._open_circles()
        self._tie()
        found = []
        for key, entity in self._after.items():
            before = self._before[key]
            after = self._with_names(entity)
            if before is None and not all(map(self._is_there, needed_by(after))):
                continue  # it hangs on something that was not taken over as well
            if before is None and not self._is_linked(after):
                continue
            if before != after:
                found.append(Change(before, after))
        return tuple(found)

    def _link(self, link: GroupLink) -> None:
        """What is said of a link stays or comes with it."""
        holder: Any = self._after.get(link.holder, self._state.any_of(link.holder))
        if holder is not None and link.named not in getattr(holder, link.names):
            names = (*getattr(holder, link.names), link.named)
            before = self._before.get(holder.id, holder)
            self._put(before, dataclasses.replace(holder, **{link.names: names}))

    def _tie(self) -> None:
        """What is said of a link that the group made or took away comes or goes with it."""
        for each in self._tied:
            known = self._state.any_of(each.id)
            if known is None:
                self._put(None, dataclasses.replace(each, workshop_id=self._state.workshop.id))
            elif not self._is_linked(each):
                self.gone.append(known)

    def _is_linked(self, entity: Any) -> bool:
        """Whether the link that an entity says something of is there; so it is of all others."""
        link = link_of(entity)
        if link is None:
            return True
        holder = self._after.get(link.holder, self._state.any_of(link.holder))
        return link.named in getattr(holder, link.names, ())

    def _open_circles(self) -> None:
        block = lying_in(self._state, self._file.block_id)
        for each in self.gone:
            block.pop(each.id, None)
        after = of_block({**block, **self._after}.values(), self._file.block_id)
        for key, links in circular(block, block, after).items():
            entity = self._after[key]
            kept = tuple(each for each in entity.after if each not in links)
            self._after[key] = dataclasses.replace(entity, after=kept)

    def _with_names(self, entity: Any) -> Any:
        """An entity that names nothing that was removed here meanwhile; it keeps its name."""
        values: dict[str, Any] = {}
        for name, reference in references_of(type(entity)).items():
            value = getattr(entity, name)
            if reference.needs is Needs.MANY:
                values[name] = tuple(filter(self._is_there, value))
            elif reference.needs is Needs.MAY and value is not None and not self._is_there(value):
                values[name] = None
                if reference.keeps and not getattr(entity, reference.keeps):
                    values[reference.keeps] = self._file.names.get(value, "")
        return dataclasses.replace(entity, **values)

    def _is_there(self, key: Id) -> bool:
        return key in self._after or self._state.any_of(key) is not None
