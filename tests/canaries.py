# SPDX-License-Identifier: EUPL-1.2
"""Words to search for: put into every field of every kind of entity, by reflection.

A new kind or a new field is covered the moment it is registered.
"""

from __future__ import annotations

import dataclasses
import io
import typing
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

import pypdfium2

from moderation import registry
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.minutes.document import Document
from moderation.minutes.plain import to_text
from moderation.output import writing

assert registry.ROOMS
CANARY = "KANARIENVOGEL"
NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
RUNNING = {kind: cls for kind, cls in KINDS.items() if cls is not Workshop}


def id_fields(cls: type[Any]) -> list[str]:
    """The fields of a kind that name other entities, alone or several of them."""
    return [
        name
        for name, hint in typing.get_type_hints(cls).items()
        if name not in ("id", "workshop_id") and Id in (hint, *typing.get_args(hint))
    ]


def made(cls: type[Any], name: str, words: str = CANARY, **values: Any) -> Any:
    """An entity with ``words`` wherever somebody could have typed, and a value in every field."""
    hints = typing.get_type_hints(cls)
    found: dict[str, Any] = {}
    for field in dataclasses.fields(cls):
        found[field.name] = _value(hints[field.name], words)
    found.update(id=Id(name), workshop_id=Id("w"))
    found.update({field: None for field in id_fields(cls) if field not in values})
    found.update(values)
    if "closed_session" in found and "closed_session" not in values:
        found["closed_session"] = False
    return cls(**found)


def _value(hint: Any, words: str) -> Any:
    args = [arg for arg in typing.get_args(hint) if arg is not type(None)]
    if typing.get_origin(hint) is tuple:
        return () if args[0] is Id else (_value(args[0], words),)
    if args:
        return _value(args[0], words)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        fields = dataclasses.fields(hint)
        return typing.cast(Any, hint)(**{f.name: _value(hints[f.name], words) for f in fields})
    simple: dict[Any, Any] = {
        str: words, Id: None, bool: True, int: 7, float: 0.0,
        datetime: NOW, date: NOW.date(), time: time(13, 0),
    }  # fmt: skip
    return simple[hint]


def rewritten(entity: Any, ids: Mapping[str, Id], words: Callable[[str], str]) -> Any:
    """The same entity with other ids, and with other words wherever somebody typed."""

    def changed(value: Any) -> Any:
        if isinstance(value, str):
            return ids[value] if value in ids else words(value) if value else value
        if isinstance(value, tuple):
            return tuple(changed(item) for item in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return dataclasses.replace(
                value,
                **{f.name: changed(getattr(value, f.name)) for f in dataclasses.fields(value)},
            )
        return value

    values = {
        field.name: changed(getattr(entity, field.name))
        for field in dataclasses.fields(entity)
        if field.name not in ("id", "workshop_id")
    }
    return dataclasses.replace(entity, id=ids.get(entity.id, entity.id), **values)


def behind_closed_doors(state: State) -> State:
    """The same workshop, all of which was held once more in closed session, in other words."""
    kept = [e for e in state.entities() if not e.public]
    # What is public is there once: the same units, rooms and people were behind the doors.
    ids = {e.id: e.id for e in state.entities()}
    ids.update({e.id: Id(f"closed-{e.id}") for e in kept})
    added = []
    for entity in kept:
        closed = rewritten(entity, ids, lambda words: f"{CANARY} {words}")
        if hasattr(closed, "closed_session"):
            closed = dataclasses.replace(closed, closed_session=True)
        added.append(closed)
    return State.holding([*state.entities(), *added])


def files(document: Document) -> Iterator[tuple[str, str]]:
    """Everything that can be read in a document, in every format it can be written in."""
    yield "document", repr(document)
    yield "text", to_text(document)
    for ending in writing.MINUTES:
        yield ending, readable(writing.minutes(document, Path(f"x{ending}"), NOW))


def lists(view: MinutesView) -> Iterator[tuple[str, str]]:
    """The tables and the calendar of a view."""
    yield "tables", readable(writing.tables(view, NOW))
    yield "calendar", writing.dates(view, NOW).decode().replace("\r\n ", "")


def readable(data: bytes) -> str:
    """All that can be read in a file: its bytes, its parts, a PDF's pages and bookmarks."""
    found = [data.decode("utf-8", "replace"), data.decode("utf-16-be", "replace")]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            found += [parts.read(name).decode("utf-8", "replace") for name in parts.namelist()]
    if data.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(data) as document:
            found += [page.get_textpage().get_text_bounded() for page in document]
            found += [str(value) for value in document.get_metadata_dict().values()]
            found += [mark.get_title() for mark in document.get_toc()]
    return "\n".join(found)
