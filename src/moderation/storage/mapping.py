# SPDX-License-Identifier: EUPL-1.2
"""Frozen entities as rows of Core tables and back."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Float, ForeignKey, Integer, MetaData, Table, Text

from moderation.domain import codec
from moderation.domain.entity import Entity
from moderation.domain.workshop import Workshop

E = TypeVar("E", bound=Entity)
METADATA = MetaData()

workshop_table = Table(
    "workshop",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("subtitle", Text, nullable=False),
    Column("municipality", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("series", Text, nullable=False),
    Column("moderation", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("day", Text),
    Column("starts_at", Text, nullable=False),
    Column("invited_until", Text),
    Column("closed_session", Integer, nullable=False),
    Column("current_block_id", Text),
    Column("trashed", Integer, nullable=False),
)


def reference(target: str) -> ForeignKey:
    """A reference to another entity, checked at the commit: a step's rows come in any order."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def owner() -> Column[str]:
    """The column that says which workshop a row belongs to."""
    return Column("workshop_id", Text, reference("workshop.id"), nullable=False, index=True)


def _plain_type(hint: Any) -> Any:
    """A field's type without ``None``."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(hint) if arg is not type(None))
    return hint


def _is_composite(hint: Any) -> bool:
    kind = _plain_type(hint)
    return typing.get_origin(kind) is tuple or dataclasses.is_dataclass(kind)


def _dumped(out: codec.Convert) -> codec.Convert:
    return lambda value: json.dumps(out(value), ensure_ascii=False, separators=(",", ":"))


def _loaded(back: codec.Convert) -> codec.Convert:
    return lambda text: back(json.loads(text))


def _row_converters(hint: Any) -> tuple[codec.Convert | None, codec.Convert | None]:
    """How a value goes into a column and comes out; ``None`` where it stays as it is."""
    out, back = codec.converters(hint)
    if _is_composite(hint):
        return _dumped(out), _loaded(back)
    kind = _plain_type(hint)
    if kind is bool:
        return int, bool
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = {item.value: item for item in kind}
        members_or_none: dict[Any, Any] = {None: None, **members}
        return (lambda value: None if value is None else value.value), members_or_none.__getitem__
    if kind in (str, int, float) or getattr(kind, "__supertype__", None) is str:
        return None, None
    return out, back


def sql_type(hint: Any) -> type[Any]:
    """The column type of a field type: SQLite's own, so that rows stay readable anywhere."""
    kind = _plain_type(hint)
    if kind in (int, bool):
        return Integer
    return Float if kind is float else Text


class Mapper(Generic[E]):
    """One kind of entity and its table.

    The columns are named in ``tables.py`` as they are in the migrations; they must be the
    entity's fields, one for one, which is checked here once.
    """

    def __init__(self, entity: type[E], table: Table) -> None:
        self.entity = entity
        self.table = table
        hints = typing.get_type_hints(entity)
        names = [field.name for field in dataclasses.fields(typing.cast(Any, entity))]
        columns = [column.name for column in table.columns]
        if names != columns:
            raise TypeError(f"{table.name}: columns {columns} are not the fields {names}")
        self._out = [(name, _row_converters(hints[name])[0]) for name in names]
        self._back = [(name, _row_converters(hints[name])[1]) for name in names]
        self._build = _builder(entity, self._back)
        self.owner: Column[Any] = table.c.id if entity is Workshop else table.c.workshop_id

    def to_row(self, entity: E) -> dict[str, Any]:
        """The entity as column values."""
        return {
            name: getattr(entity, name) if out is None else out(getattr(entity, name))
            for name, out in self._out
        }

    def from_rows(self, rows: Sequence[Sequence[Any]]) -> list[E]:
        """Entities from rows whose columns are in the table's order."""
        build = self._build
        return [build(row) for row in rows]


def _builder(entity: type[E], back: list[tuple[str, codec.Convert | None]]) -> Callable[[Any], E]:
    """A function from a row to the entity, written out once per kind.

    Written out because the generic way (a dictionary of converted values per row) costs more
    than reading the rows.
    """
    parts = ", ".join(
        f"{name}=row[{index}]"
        if convert is None
        else f"{name}=None if row[{index}] is None else c{index}(row[{index}])"
        for index, (name, convert) in enumerate(back)
    )
    names: dict[str, Any] = {f"c{index}": convert for index, (_, convert) in enumerate(back)}
    names["entity"] = entity
    build: Callable[[Any], E] = eval(f"lambda row: entity({parts})", names)  # noqa: S307
    return build
