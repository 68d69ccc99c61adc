# SPDX-License-Identifier: EUPL-1.2
"""Entities as plain JSON values and back: for history, workshop files and table columns.

One codec, driven by the field types of the dataclasses, so that a new field is stored, exported
and undone without being named a second time.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from moderation.domain.ids import Id

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
Convert = Callable[[Any], Any]
LARGEST = 2**53 - 1
"""Numbers beyond are not exact everywhere; SQLite's own end is further out."""

_SAME = (str, int, bool, Id)


def remembered(function: F) -> F:
    """Work each answer out once; keeps the function's type, which ``cache`` loses for classes."""
    return typing.cast(F, cache(function))


def _identity(value: Any) -> Any:
    return value


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{value!r} is not a number")
    return float(value)


def _moment_out(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"{value} has no time zone")
    return value.astimezone(UTC).isoformat()


def _moment_in(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone")
    return moment


def _typed(expected: type) -> Convert:
    def check(value: Any) -> Any:
        if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
            raise ValueError(f"{value!r} is not {expected.__name__}")
        return value

    return check


@remembered
def converters(hint: Any) -> tuple[Convert, Convert]:
    """The pair (value -> plain, plain -> value) for a field type."""
    if hint in _SAME:
        return _identity, _typed(str if hint is Id else hint)
    if hint is float:
        return _identity, _float
    if hint is datetime:
        return _moment_out, _moment_in
    if hint is date:
        return date.isoformat, date.fromisoformat
    if hint is time:
        return time.isoformat, time.fromisoformat
    return _composite(hint)


def _composite(hint: Any) -> tuple[Convert, Convert]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = [arg for arg in args if arg is not type(None)]
        if len(inner) == 1:
            out, back = converters(inner[0])
            return (
                lambda value: None if value is None else out(value),
                lambda value: None if value is None else back(value),
            )
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        out, back = converters(args[0])
        return (
            lambda value: [out(item) for item in value],
            lambda value: tuple(back(item) for item in _typed(list)(value)),
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda value: value.value, hint
    if dataclasses.is_dataclass(hint):
        return to_plain, lambda value: from_plain(typing.cast(Any, hint), value)
    raise TypeError(f"no plain form for {hint!r}")


@remembered
def fields(cls: Any) -> tuple[tuple[str, Convert, Convert], ...]:
    """The fields of a dataclass with their converters."""
    hints = typing.get_type_hints(cls)
    return tuple((f.name, *converters(hints[f.name])) for f in dataclasses.fields(cls))


def to_plain(value: Any) -> dict[str, Any]:
    """A dataclass as JSON values."""
    return {name: out(getattr(value, name)) for name, out, _ in fields(type(value))}


@remembered
def worded(cls: Any) -> tuple[str, ...]:
    """The fields of a dataclass that hold strings, alone or somewhere inside."""
    hints = typing.get_type_hints(cls)
    return tuple(f.name for f in dataclasses.fields(cls) if _has_words(hints[f.name]))


def _has_words(hint: Any) -> bool:
    if hint in (str, Id):
        return True
    if dataclasses.is_dataclass(hint):
        return bool(worded(hint))
    return any(_has_words(arg) for arg in typing.get_args(hint))


class PlainError(ValueError):
    """A plain value does not fit its type: ``field`` names where."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


def from_plain(cls: type[T], plain: Mapping[str, Any]) -> T:
    """A dataclass from JSON values. Missing fields take their default.

    Raises:
        PlainError: A value is missing, unknown or of the wrong type.
    """
    _typed(dict)(plain)
    known = fields(cls)
    unknown = set(plain) - {name for name, _, _ in known}
    if unknown:
        raise PlainError(min(unknown), "unknown field")
    values = {}
    for name, _, back in known:
        if name in plain:
            try:
                values[name] = back(plain[name])
            except PlainError as error:
                raise PlainError(f"{name}.{error.field}", error.reason) from error
            except (ValueError, TypeError, KeyError) as error:
                raise PlainError(name, str(error)) from error
    try:
        return cls(**values)
    except TypeError as error:
        raise PlainError(cls.__name__, str(error)) from error


@remembered
def schema(hint: Any) -> dict[str, Any]:
    """The JSON Schema of a field type or a dataclass.

    A field's metadata may narrow it: ``field(metadata={"schema": {"minimum": 0}})``.
    """
    simple = {str: "string", Id: "string", bool: "boolean"}
    if hint in simple:
        return {"type": simple[hint]}
    if hint in (int, float):
        kind = "integer" if hint is int else "number"
        return {"type": kind, "minimum": -LARGEST, "maximum": LARGEST}
    if hint in (date, datetime, time):
        form = {date: "date", datetime: "date-time", time: "time"}[hint]
        return {"type": "string", "format": form}
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [schema(a) if a is not type(None) else {"type": "null"} for a in args]}
    if origin is tuple:
        return {"type": "array", "items": schema(args[0])}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [item.value for item in hint]}
    hints = typing.get_type_hints(hint)
    needed = [
        f.name
        for f in dataclasses.fields(hint)
        if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
    ]
    return {
        "type": "object",
        "properties": {
            f.name: {**schema(hints[f.name]), **f.metadata.get("schema", {})}
            for f in dataclasses.fields(hint)
        },
        "required": needed,
        "additionalProperties": False,
    }
