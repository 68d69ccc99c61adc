# SPDX-License-Identifier: EUPL-1.2
"""A document as text that says the same in years: for released minutes.

What is kept is the document model, not the workshop it was made of and not a PDF: whatever a later
version of this program would write about the same workshop, a released page keeps its sentences.
The text is canonical (sorted keys, no spaces, nothing for what is not there), so that its hash is
the hash of what the document says. A part of the model may get another field with a default; it
must not lose or rename one.

A text comes from a store or a file, and so may be anything: it is read by the types of the model,
within limits of depth and size, and every other text is refused as damaged.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import math
import types
import typing
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from types import ModuleType
from typing import Any

from moderation.domain import side
from moderation.domain.codec import remembered
from moderation.domain.errors import UserFacingError
from moderation.domain.storable import is_text
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes import document, drawing, letterhead, table
from moderation.minutes.block import DocumentBlock
from moderation.minutes.photos import fit

BROKEN = QT_TRANSLATE_NOOP(
    "Frozen",
    "The released minutes of this workshop are damaged. Take a backup, or import the workshop "
    "from the file that was exported after the release.",
)

_TYPE = "_"
_VALUE = "is"
_BYTES = "bytes"
"""What stands for the bytes of a photo or a logo."""

MOST_DEPTH = 40
"""Lists in lists of a document: what this program freezes is less than half as deep."""
LARGEST = 1_000_000
"""No length, number or span of a document is larger."""


def freeze(whole: document.Document) -> str:
    """The document as canonical text."""
    return _canonical(_plain(whole))


def digest(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def thaw(text: str) -> document.Document:
    """The document that was frozen.

    Raises:
        UserFacingError: The text is not one that was frozen.
    """
    try:
        return typing.cast("document.Document", _back(_loaded(text), document.Document))
    except _UNFIT as error:
        raise UserFacingError(BROKEN) from error


_UNFIT = (ValueError, TypeError, KeyError, RecursionError, OverflowError)
"""What is raised by a text that is no document."""


def swept(text: str, swap: Callable[[str], str]) -> str:
    """A frozen text with other words in it; what it is made of stays as it is.

    Raises:
        UserFacingError: The text is not one that was frozen.
    """
    thaw(text)

    def walk(plain: Any) -> Any:
        if isinstance(plain, str):
            return swap(plain)
        if isinstance(plain, list):
            return [walk(item) for item in plain]
        if isinstance(plain, dict):
            return {key: v if key in (_TYPE, _VALUE) else walk(v) for key, v in plain.items()}
        return plain

    return _canonical(walk(_loaded(text)))


def bare(text: str) -> str:
    """A frozen text whose pictures hold their pixels and nothing else; the same text if they do.

    Raises:
        UserFacingError: The text is not one that was frozen.
        UnfitPhoto: A picture cannot be read, or is too large.
    """
    thaw(text)

    def walk(plain: Any) -> Any:
        if isinstance(plain, list):
            return [walk(item) for item in plain]
        if not isinstance(plain, dict):
            return plain
        if plain[_TYPE] not in (document.Photo.__name__, letterhead.Logo.__name__):
            return {key: walk(value) for key, value in plain.items()}
        found = fit(_bytes(plain["data"]), as_jpeg=True)
        # What a file says of its size is not what is in it.
        sizes = {"width": found.width, "height": found.height, "grey": found.grey}
        return {**plain, "data": _plain(found.data), **sizes}

    plain = _loaded(text)
    found = walk(plain)
    return text if found == plain else _canonical(found)


def pictures(text: str) -> Iterator[bytes]:
    """The files of all pictures in a frozen text.

    Raises:
        UserFacingError: The text is not one that was frozen.
    """
    thaw(text)
    open_parts = [_loaded(text)]
    while open_parts:
        part = open_parts.pop()
        if isinstance(part, list):
            open_parts += part
        elif isinstance(part, dict) and part[_TYPE] == _BYTES:
            yield _bytes(part)
        elif isinstance(part, dict):
            open_parts += part.values()


def _canonical(plain: Any) -> str:
    return json.dumps(
        plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def _loaded(text: str) -> Any:
    return json.loads(text, parse_constant=_no_number, object_pairs_hook=_once)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A part whose fields are all there once: a second one would hide the first."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a field is there twice")
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return {_TYPE: type(value).__name__, _VALUE: value.value}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {_TYPE: type(value).__name__}
        for field in dataclasses.fields(value):
            own = getattr(value, field.name)
            if own is not None:
                found[field.name] = _plain(own)
        return found
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, bytes):
        return {_TYPE: _BYTES, _VALUE: base64.b64encode(value).decode("ascii")}
    raise TypeError(f"no place in a document: {type(value).__name__}")


def _back(plain: Any, hint: Any, depth: int = 0) -> Any:
    """A part of the model, which has to be of the type that its place is for."""
    if depth > MOST_DEPTH:
        raise ValueError("nested too deep")
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return _back_to_one(plain, args, depth)
    if origin is tuple:
        if not isinstance(plain, list) or (args[-1] is not Ellipsis and len(args) != len(plain)):
            raise TypeError("no list, or one of another length")
        each = args[:1] * len(plain) if args[-1] is Ellipsis else args
        return tuple(_back(item, one, depth + 1) for item, one in zip(plain, each, strict=True))
    if hint is bytes:
        return _bytes(plain)
    if hint in (str, int, float, bool):
        return _back_simple(plain, hint)
    cls = _types()[plain[_TYPE]]
    if not issubclass(cls, hint) or cls is DocumentBlock:
        raise TypeError(f"{cls.__name__} where {hint.__name__} belongs")
    if issubclass(cls, Enum):
        return cls(plain[_VALUE])
    hints = _hints(cls)
    own = ((name, value) for name, value in plain.items() if name != _TYPE)
    return cls(**{name: _back(value, hints[name], depth + 1) for name, value in own})


def _back_to_one(plain: Any, hints: tuple[Any, ...], depth: int) -> Any:
    """A part of any of these types; parts name theirs, so the first that fits is the one."""
    for hint in hints:
        if hint is type(None):
            continue
        if hint in (str, int, float, bool) or _fits(plain, hint):
            return _back(plain, hint, depth)
    raise TypeError("of another type")


def _fits(plain: Any, hint: Any) -> bool:
    """Whether a part says of itself that it is of this type."""
    return isinstance(plain, dict) and issubclass(_types()[plain[_TYPE]], hint)


def _back_simple(plain: Any, hint: type) -> Any:
    # An integer is a number, and a truth value is none.
    expected: Any = (int, float) if hint is float else hint
    if not isinstance(plain, expected) or (isinstance(plain, bool) and hint is not bool):
        raise TypeError(f"{plain!r:.40} is not {hint.__name__}")
    if isinstance(plain, str) and not is_text(plain):
        raise ValueError("half a character")
    if isinstance(plain, int | float) and not (math.isfinite(plain) and abs(plain) <= LARGEST):
        raise ValueError("too large a number")
    return plain


def _bytes(plain: Any) -> bytes:
    if plain[_TYPE] != _BYTES or not isinstance(plain[_VALUE], str):
        raise TypeError("no bytes")
    return base64.b64decode(plain[_VALUE], validate=True)


@remembered
def _hints(cls: Any) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@cache
def _types() -> dict[str, type[Any]]:
    """Everything a document is made of, by name."""
    return dict(_found_in(document, letterhead, table, drawing, side))


def _found_in(*modules: ModuleType) -> Iterator[tuple[str, type[Any]]]:
    for module in modules:
        for name, found in vars(module).items():
            if isinstance(found, type) and (
                dataclasses.is_dataclass(found) or issubclass(found, Enum)
            ):
                yield name, found
