# SPDX-License-Identifier: EUPL-1.2
"""The workshop file: one JSON form for templates, examples, imports and exports.

``{"format": "moderation-workshop", "version": 1, "language": "de", "workshop": {...},
"entities": {"unit": [{"id": "fraktion-a", ...}], ...}}``. Ids are any text, unique in the file, and
replaced by fresh ones when it is read; ``workshop_id`` is implied; where an order matters, the
order in the file counts. Private kinds have no place in it.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from moderation.domain import codec
from moderation.domain.entity import KINDS
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop

FORMAT = "moderation-workshop"
VERSION = 1
MOST_BYTES = 50_000_000
MOST_DEPTH = 40

UNREADABLE = QT_TRANSLATE_NOOP(
    "WorkshopFile", "The file {file} cannot be read: {reason}. Choose another file."
)
NOT_A_WORKSHOP = QT_TRANSLATE_NOOP(
    "WorkshopFile", "{file} is not a workshop file. Choose a file that this program exported."
)
TOO_NEW = QT_TRANSLATE_NOOP(
    "WorkshopFile",
    "{file} comes from a newer version of this program. Update the program, then try again.",
)
WRONG_FIELD = QT_TRANSLATE_NOOP(
    "WorkshopFile",
    "{file} has a mistake in the field {field}: {reason}. Nothing was imported; mend the field.",
)


class WorkshopFileError(UserFacingError):
    """A file that cannot become a workshop; names the file and, where it can, the field."""


def schema() -> dict[str, Any]:
    """The JSON Schema of the workshop file, from the registered kinds."""
    kinds = {
        kind: {"type": "array", "items": _entity_schema(cls)}
        for kind, cls in sorted(KINDS.items())
        if not cls.private and cls is not Workshop
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Workshop of Moderation",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "language": {"enum": ["de", "en"]},
            "workshop": _entity_schema(Workshop),
            "entities": {"type": "object", "properties": kinds, "additionalProperties": False},
        },
        "required": ["format", "version", "workshop", "entities"],
        "additionalProperties": False,
    }


def _entity_schema(cls: type) -> dict[str, Any]:
    found = json.loads(json.dumps(codec.schema(cls)))
    found["properties"].pop("workshop_id", None)
    found["required"] = [name for name in found["required"] if name != "workshop_id"]
    return typing.cast("dict[str, Any]", found)


def read(path: Path) -> list[Any]:
    """The entities in a workshop file, with fresh ids; the workshop comes first.

    Raises:
        WorkshopFileError: Says which file, which field and what to do.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=path.name))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise WorkshopFileError(UNREADABLE.with_values(file=path.name, reason=reason)) from error
    except UnicodeDecodeError as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=path.name)) from error
    return parse(text, path.name)


def parse(text: str, name: str) -> list[Any]:
    """As ``read``, from the file's text; ``name`` is what errors call it."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name)) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name))
    if isinstance(data.get("version"), int) and data["version"] > VERSION:
        raise WorkshopFileError(TOO_NEW.with_values(file=name))
    _validate(data, name)
    return _entities(data, name)


def _wrong(name: str, field: str, reason: str) -> WorkshopFileError:
    return WorkshopFileError(WRONG_FIELD.with_values(file=name, field=field, reason=reason))


def _validate(data: dict[str, Any], name: str) -> None:
    # Imported here: only who reads a file pays for it.
    import jsonschema

    try:
        jsonschema.Draft202012Validator(schema()).validate(data)
    except jsonschema.ValidationError as error:
        field = "/".join(str(part) for part in error.absolute_path) or "/"
        raise _wrong(name, field, error.message[:200]) from error
    except RecursionError as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name)) from error


def _entities(data: dict[str, Any], name: str) -> list[Any]:
    workshop_id = new_id()
    fresh: dict[str, Id] = {data["workshop"]["id"]: workshop_id}
    listed = [(Workshop, "workshop", data["workshop"])]
    for kind, items in data["entities"].items():
        for place, plain in enumerate(items):
            field = f"entities/{kind}/{place}"
            if plain["id"] in fresh:
                raise _wrong(name, f"{field}/id", f"{plain['id']!r} is there twice")
            fresh[plain["id"]] = new_id()
            values = {"rank": float(place + 1), **plain} if "rank" in _names(kind) else dict(plain)
            listed.append((KINDS[kind], field, values))
    entities = []
    for cls, field, plain in listed:
        values = {key: _renamed(cls, key, value, fresh) for key, value in plain.items()}
        if cls is not Workshop:
            values["workshop_id"] = workshop_id
        for key, value in values.items():
            if value is _UNKNOWN:
                raise _wrong(name, f"{field}/{key}", f"{plain[key]!r} is not in the file")
        try:
            entities.append(codec.from_plain(cls, values))
        except codec.PlainError as error:
            raise _wrong(name, f"{field}/{error.field}", error.reason) from error
    return entities


_UNKNOWN = object()


def _names(kind: str) -> set[str]:
    return {field.name for field in dataclasses.fields(KINDS[kind])}


def _renamed(cls: type, key: str, value: Any, fresh: Mapping[str, Id]) -> Any:
    """A value with its ids replaced; ``_UNKNOWN`` where it names nothing in the file."""
    hint = typing.get_type_hints(cls).get(key)
    args = typing.get_args(hint)
    if hint is Id or (Id in args and isinstance(value, str)):
        return fresh.get(value, _UNKNOWN)
    if typing.get_origin(hint) is tuple and args[0] is Id:
        renamed = [fresh.get(item, _UNKNOWN) for item in value]
        return _UNKNOWN if _UNKNOWN in renamed else renamed
    return value


def write(state: State) -> str:
    """A workshop as the text of a file. Private kinds are not in what it is made from."""
    tables = state.public_tables()
    entities = {
        kind: [
            {key: value for key, value in codec.to_plain(row).items() if key != "workshop_id"}
            for row in sorted(rows.values(), key=lambda row: (getattr(row, "rank", 0.0), row.id))
        ]
        for kind, rows in sorted(tables.items())
        if rows and kind != Workshop.kind
    }
    data = {
        "format": FORMAT,
        "version": VERSION,
        "language": state.workshop.language,
        "workshop": codec.to_plain(state.workshop),
        "entities": entities,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
