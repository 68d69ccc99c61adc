# SPDX-License-Identifier: EUPL-1.2
"""What was decided of wordings stays decided, whichever laptop they come from again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from moderation.domain import codec
from moderation.domain.ids import Id
from moderation.features.group_work.differences import (
    WHOLE,
    Item,
    ItemFate,
    MergeChoice,
    MergeChoices,
)
from moderation.features.group_work.kinds import GroupKind
from moderation.features.group_work.model import Decided

KEPT = (MergeChoice.OURS, MergeChoice.BOTH)
"""What leaves the wording of the plenary as it is: as it is, it meets the group's once more."""


def known(items: Iterable[Item], decided: Iterable[Decided]) -> dict[tuple[Id, str], MergeChoice]:
    """What of these differences was decided before, of the same two wordings: it stays as here."""
    before = set(decided)
    return {
        (item.id, key): MergeChoice.OURS
        for item in items
        for key in _keys(item)
        if _of(item, key) in before
    }


def remembered(items: Iterable[Item], choices: MergeChoices) -> set[Decided]:
    """What was decided of these differences and can be asked again."""
    return {
        _of(item, key)
        for item in items
        for key in _keys(item)
        if choices.get((item.id, key)) in KEPT
    }


def is_settled(item: Item, decided: MergeChoices) -> bool:
    """Whether nothing of an item is left to be taken over or decided."""
    if item.fate is ItemFate.HERE or (item.id, WHOLE) in decided:
        return True
    said = (each for each in item.differences if each.conflict or each.joined != each.ours)
    whole = item.ours is None or item.theirs is None
    return not whole and all((item.id, each.field.key) in decided for each in said)


def _keys(item: Item) -> tuple[str, ...]:
    return (WHOLE, *(each.field.key for each in item.conflicts))


def _of(item: Item, key: str) -> Decided:
    names = [n for each in item.kind.fields if key in (WHOLE, each.key) for n in each.names]
    return Decided(
        entity=item.id,
        field=key,
        ours=_print(item.kind, item.ours, names),
        theirs=_print(item.kind, item.theirs, names),
    )


def _print(kind: GroupKind, entity: Any, names: list[str]) -> str:
    """What an entity says in some fields, so that it is known again and not read."""
    if entity is None:
        return ""
    plain = codec.to_plain(entity)
    words = json.dumps([kind.kind.kind, [plain[name] for name in names]], sort_keys=True)
    return sha256(words.encode("utf-8")).hexdigest()
