# SPDX-License-Identifier: EUPL-1.2
"""A document or a workbook as every writer takes it, without parts that nobody could see."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from moderation.domain.blank import blank
from moderation.domain.codec import remembered
from moderation.minutes.table import Cell

T = TypeVar("T")


def settled(part: T) -> T:
    """The same part with empty texts in place of those that nothing can be seen of.

    A cell loses the notes that say nothing, so that it looks like one without them. Parts in
    which nothing changes are the same objects as before.
    """
    found: T = _settled(part)
    return found


def _settled(value: Any) -> Any:
    if isinstance(value, str):
        return "" if value and blank(value) else value
    if isinstance(value, tuple):
        items = [_settled(item) for item in value]
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else tuple(items)
    names = _names(type(value))
    if not names:
        return value
    changed = {}
    for name in names:
        before = getattr(value, name)
        after = _settled(before)
        if after is not before:
            changed[name] = after
    if isinstance(value, Cell):
        notes = changed.get("notes", value.notes)
        if not all(notes):
            changed["notes"] = tuple(filter(None, notes))
    return dataclasses.replace(value, **changed) if changed else value


@remembered
def _names(cls: type[Any]) -> tuple[str, ...]:
    """The fields of a part that may hold texts; empty for a plain value."""
    if not dataclasses.is_dataclass(cls):
        return ()
    plain = {"int", "float", "bool", "bytes"}
    return tuple(field.name for field in dataclasses.fields(cls) if field.type not in plain)
