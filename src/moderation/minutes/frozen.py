# SPDX-License-Identifier: EUPL-1.2
"""A document as text that says the same in years: for released minutes.

What is kept is the document model, not the workshop it was made of and not a PDF: whatever a later
version of this program would write about the same workshop, a released page keeps its sentences.
The text is canonical (sorted keys, no spaces, nothing for what is not there), so that its hash is
the hash of what the document says. A part of the model may get another field with a default; it
must not lose or rename one.
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from types import ModuleType
from typing import Any

from moderation.domain import side
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes import document, drawing, letterhead, table

BROKEN = QT_TRANSLATE_NOOP(
    "Frozen",
    "The released minutes of this workshop are damaged. Take a backup, or import the workshop "
    "from the file that was exported after the release.",
)

_TYPE = "_"
_VALUE = "is"
_BYTES = "bytes"
"""What stands for the bytes of a photo or a logo."""


def freeze(whole: document.Document) -> str:
    """The document as canonical text."""
    return json.dumps(
        _plain(whole), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def digest(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def thaw(text: str) -> document.Document:
    """The document that was frozen.

    Raises:
        UserFacingError: The text is not one that was frozen.
    """
    try:
        found = _back(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserFacingError(BROKEN) from error
    if not isinstance(found, document.Document):
        raise UserFacingError(BROKEN)
    return found


def swept(text: str, swap: Callable[[str], str]) -> str:
    """A frozen text with other words in it; what it is made of stays as it is."""

    def walk(plain: Any) -> Any:
        if isinstance(plain, str):
            return swap(plain)
        if isinstance(plain, list):
            return [walk(item) for item in plain]
        if isinstance(plain, dict):
            kept = (_TYPE, _VALUE, "origin")
            return {key: v if key in kept else walk(v) for key, v in plain.items()}
        return plain

    return json.dumps(
        walk(json.loads(text)), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


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


def _back(plain: Any) -> Any:
    if isinstance(plain, list):
        return tuple(_back(item) for item in plain)
    if not isinstance(plain, dict):
        return plain
    if plain[_TYPE] == _BYTES:
        return base64.b64decode(plain[_VALUE], validate=True)
    cls = _types()[plain[_TYPE]]
    if issubclass(cls, Enum):
        return cls(plain[_VALUE])
    return cls(**{name: _back(value) for name, value in plain.items() if name != _TYPE})


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
