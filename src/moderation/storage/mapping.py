# SPDX-License-Identifier: EUPL-1.2
"""Frozen entities as rows of Core tables and back.

A table follows from its entity: a column for every field, with the type and the need of a value
that the field has, and a foreign key where the field says that it names another entity.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Float, ForeignKey, Integer, MetaData, Table, Text

from moderation.domain import codec
from moderation.domain.entity import Entity, references
from moderation.domain.workshop import Workshop

E = TypeVar("E", bound=Entity)
METADATA = MetaData()


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


def table_of(cls: type[Any]) -> Table:
    """The table of a kind of entity, made once."""
    known = METADATA.tables.get(cls.kind)
    if known is not None:
        return known
    hints = typing.get_type_hints(cls)
    targets = {ref.field: ref.kind for ref in references(cls) if ref.enforced}
    if cls is not Workshop:
        targets["workshop_id"] = Workshop.kind
    columns: list[Column[Any]] = [
        Column(
            field.name,
            sql_type(hints[field.name]),
            *_reference(targets.get(field.name)),
            primary_key=field.name == "id",
            nullable=type(None) in typing.get_args(hints[field.name]),
            index=field.name == "workshop_id",
        )
        for field in dataclasses.fields(cls)
    ]
    return Table(cls.kind, METADATA, *columns)


def _reference(kind: str | None) -> Iterator[ForeignKey]:
    """A reference to another entity, checked at the commit: a step's rows come in any order."""
    if kind is not None:
        yield ForeignKey(f"{kind}.id", deferrable=True, initially="DEFERRED")


class Mapper(Generic[E]):
    """One kind of entity and its table."""

    def __init__(self, entity: type[E]) -> None:
        self.entity = entity
        self.table = table_of(entity)
        hints = typing.get_type_hints(entity)
        names = [field.name for field in dataclasses.fields(typing.cast(Any, entity))]
        self._out = [(name, _row_converters(hints[name])[0]) for name in names]
        self._back = [(name, _row_converters(hints[name])[1]) for name in names]
        self._build = _builder(entity, self._back)
        owner = "id" if entity is Workshop else "workshop_id"
        self.owner: Column[Any] = self.table.c[owner]

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
