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
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderation.domain import codec, storable
from moderation.domain.blank import trimmed
from moderation.domain.entity import KINDS, Reference, references
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.rooms import Tell, untold
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.waiting import never_done
from moderation.domain.workshop import Workshop
from moderation.storage.older_files import brought_along
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

if TYPE_CHECKING:
    import jsonschema

FORMAT = "moderation-workshop"
VERSION = 1
MOST_BYTES = 50_000_000
AT_ONCE = 100
"""So many entries are checked before somebody hears how far it is."""
CHECKING = 0.8
"""The share of the time that reading a file takes for checking it."""
MOST_ENTITIES = 20_000
"""Ten times the largest workshop that anybody has held; checking and storing them takes seconds."""

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
TOO_MANY = QT_TRANSLATE_NOOP(
    "WorkshopFile",
    "{file} holds more than {limit} entries, which is more than any workshop has. Nothing was "
    "imported; choose another file.",
)
_NO_FILE = QT_TRANSLATE_NOOP("WorkshopFile", "there is no such file")
_MISSING = QT_TRANSLATE_NOOP("WorkshopFile", "it is missing")
_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("WorkshopFile", "there is no such field")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is none of {allowed}")
_OUT_OF_RANGE = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is too small, too large or too long")
_NOT_FITTING = QT_TRANSLATE_NOOP("WorkshopFile", "{value} does not fit here")
_TWICE = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is there twice")
_NOT_THERE = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is not in the file")
_OTHER_KIND = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is of another kind than this field needs")
_WRONG_ORDER = QT_TRANSLATE_NOOP("WorkshopFile", "{value} is before the beginning")
_IN_A_CIRCLE = QT_TRANSLATE_NOOP("WorkshopFile", "steps wait for each other in a circle")
WRONG_FIELD = QT_TRANSLATE_NOOP(
    "WorkshopFile",
    "{file} has a mistake in the field {field}: {reason}. Nothing was imported; mend the field.",
)


_SPANS = (("begins", "ends"), ("started_at", "ended_at"))
_SHOWN = 60


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


def read(path: Path, *, own_ids: bool = False, tell: Tell = untold) -> list[Any]:
    """The entities in a workshop file; the workshop comes first.

    Args:
        path: The file.
        own_ids: They are only looked at, and have the same ids each time: those of the file.
            Otherwise they have fresh ones, because the file may come in twice.
        tell: Hears which share is done; may raise to end it.

    Raises:
        WorkshopFileError: Says which file, which field and what to do.
    """
    return parse(text_of(path), path.name, own_ids=own_ids, tell=tell)


def text_of(path: Path) -> str:
    """The text of a file that holds a workshop.

    Raises:
        WorkshopFileError: It cannot be read, is far too large, or is no text.
    """
    try:
        return read_regular(path, MOST_BYTES).decode("utf-8-sig")
    except TooLarge as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=path.name)) from error
    except OSError as error:
        why = _NO_FILE if isinstance(error, FileNotFoundError) else reason(error)
        raise WorkshopFileError(UNREADABLE.with_values(file=path.name, reason=why)) from error
    except UnicodeDecodeError as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=path.name)) from error


def parse(text: str, name: str, *, own_ids: bool = False, tell: Tell = untold) -> list[Any]:
    """As ``read``, from the file's text; ``name`` is what errors call it."""
    data = loaded(text, name)
    if data.get("format") != FORMAT:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name))
    if isinstance(data.get("version"), int) and data["version"] > VERSION:
        raise WorkshopFileError(TOO_NEW.with_values(file=name))
    if _count(data) > MOST_ENTITIES:
        raise WorkshopFileError(TOO_MANY.with_values(file=name, limit=MOST_ENTITIES))
    data = brought_along(data)
    tell(0.0)
    _validate(data, name, lambda share: tell(share * CHECKING))
    found = _entities(data, name, _own_id if own_ids else _fresh_id)
    tell(1.0)
    return found


def loaded(text: str, name: str) -> dict[str, Any]:
    """The JSON object in a file's text.

    Raises:
        WorkshopFileError: There is none.
    """
    try:
        data = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name)) from error
    if not isinstance(data, dict):
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name))
    return data


def _count(data: dict[str, Any]) -> int:
    kinds = data.get("entities")
    listed = kinds.values() if isinstance(kinds, dict) else ()
    return sum(len(items) for items in listed if isinstance(items, list))


def _fresh_id(_workshop: str, _key: str) -> Id:
    return new_id()


def _own_id(workshop: str, key: str) -> Id:
    """The id in a file, or one that is made of it: only those of this program are the world's."""
    import uuid

    try:
        if str(uuid.UUID(key)) == key:
            return Id(key)
    except ValueError:
        pass
    return Id(str(uuid.uuid5(uuid.NAMESPACE_OID, f"{workshop}/{key}")))


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _wrong(name: str, field: str, why: Message) -> WorkshopFileError:
    called = "/".join(storable.shown(part) for part in field.split("/"))
    return WorkshopFileError(WRONG_FIELD.with_values(file=name, field=called, reason=why))


def _quoted(value: Any) -> str:
    return storable.shown(json.dumps(value, ensure_ascii=False))


def _validate(data: dict[str, Any], name: str, tell: Tell = untold) -> None:
    """Check the frame first and then the entries, so many at once; ``tell`` hears how far it is."""
    # Imported here: only who reads a file pays for it.
    import jsonschema

    whole = schema()
    entries: Any = data.get("entities")
    kept = dict(entries) if isinstance(entries, dict) else {}
    listed = {kind: items for kind, items in kept.items() if isinstance(items, list)}
    kept.update((kind, []) for kind in listed)
    bare = {**data, "entities": kept} if listed else data
    _check(jsonschema.Draft202012Validator(whole), bare, name)
    kinds = whole["properties"]["entities"]["properties"]
    done, count = 0, sum(map(len, listed.values()))
    for kind in (each for each in kinds if each in listed):
        validator = jsonschema.Draft202012Validator(kinds[kind])
        for at in range(0, len(listed[kind]), AT_ONCE):
            part = listed[kind][at : at + AT_ONCE]
            _check(validator, part, name, ("entities", kind), at)
            done += len(part)
            tell(done / count)


def _check(
    validator: Any, data: Any, name: str, place: tuple[str, ...] = (), first: int = 0
) -> None:
    """Refuse what does not fit; ``place`` is where it stands, ``first`` the number of its first."""
    try:
        error = next(validator.iter_errors(data), None)
    except RecursionError as deep:
        raise WorkshopFileError(NOT_A_WORKSHOP.with_values(file=name)) from deep
    if error is not None:
        parts = list(error.absolute_path)
        if place and parts:
            parts[0] += first
        path = [*place, *map(str, parts)]
        if error.validator == "required":
            path.append(next(key for key in error.validator_value if key not in error.instance))
        elif error.validator == "additionalProperties":
            known = error.schema.get("properties", {})
            path.append(next(key for key in error.instance if key not in known)[:_SHOWN])
        raise _wrong(name, "/".join(path), _why(error)) from error


def _why(error: jsonschema.ValidationError) -> Message:
    """The library's finding in the user's language."""
    fixed = {"required": _MISSING, "additionalProperties": _UNKNOWN_FIELD}
    rule = str(error.validator)
    if rule in fixed:
        return fixed[rule]
    value = _quoted(error.instance)
    if rule in ("enum", "const"):
        allowed: Any = error.validator_value
        listed = ", ".join(map(str, allowed)) if rule == "enum" else str(allowed)
        return _NOT_ALLOWED.with_values(value=value, allowed=listed)
    if rule in ("minimum", "maximum", "minItems", "maxItems", "maxLength"):
        return _OUT_OF_RANGE.with_values(value=value)
    return _NOT_FITTING.with_values(value=value)


def _entities(data: dict[str, Any], name: str, id_of: Callable[[str, str], Id]) -> list[Any]:
    workshop = data["workshop"]["id"]
    fresh: dict[str, Id] = {workshop: id_of(workshop, workshop)}
    kinds: dict[str, str] = {workshop: Workshop.kind}
    listed: list[tuple[type[Any], str, dict[str, Any]]]
    listed = [(Workshop, "workshop", data["workshop"])]
    for kind, items in data["entities"].items():
        for place, plain in enumerate(items):
            field = f"entities/{kind}/{place}"
            if plain["id"] in fresh:
                raise _wrong(name, f"{field}/id", _TWICE.with_values(value=_quoted(plain["id"])))
            fresh[plain["id"]] = id_of(workshop, plain["id"])
            kinds[plain["id"]] = kind
            values = {"rank": float(place + 1), **plain} if "rank" in _names(kind) else dict(plain)
            listed.append((KINDS[kind], field, values))
    workshop_id = fresh[workshop]
    entities = []
    for cls, field, plain in listed:
        values = {}
        for key, value in plain.items():
            trouble = _bad_reference(cls, key, value, kinds)
            if trouble is not None:
                raise _wrong(name, f"{field}/{key}", trouble)
            values[key] = _renamed(cls, key, value, fresh)
        if cls is not Workshop:
            values["workshop_id"] = workshop_id
        elif id_of is _fresh_id:
            values["copied_from"] = trimmed(values.get("copied_from", "")) or workshop
        try:
            entity = codec.from_plain(cls, values)
        except codec.PlainError as error:
            value = _quoted(plain.get(error.field.partition(".")[0]))
            unfit = _NOT_FITTING.with_values(value=value)
            raise _wrong(name, f"{field}/{error.field}", unfit) from error
        _check_values(entity, plain, name, field)
        entities.append(entity)
    _check_circles(data, name)
    return entities


def _check_values(entity: Any, plain: Mapping[str, Any], name: str, field: str) -> None:
    """Values that can be kept, however deep they are, and ends not before their beginnings."""
    for fault in storable.faults(entity):
        raise _wrong(name, f"{field}/{fault.field}", fault.reason)
    for first, last in _SPANS:
        begin, end = getattr(entity, first, None), getattr(entity, last, None)
        if begin is not None and end is not None and end < begin:
            slip = _WRONG_ORDER.with_values(value=_quoted(plain[last]))
            raise _wrong(name, f"{field}/{last}", slip)


def _check_circles(data: Mapping[str, Any], name: str) -> None:
    """Steps that wait for each other have no order."""
    for kind, items in data["entities"].items():
        circling = never_done({plain["id"]: plain.get("after") or () for plain in items})
        if circling:
            place = next(n for n, plain in enumerate(items) if plain["id"] in circling)
            raise _wrong(name, f"entities/{kind}/{place}/after", _IN_A_CIRCLE)


def _names(kind: str) -> set[str]:
    return {field.name for field in dataclasses.fields(KINDS[kind])}


def _bad_reference(cls: type, key: str, value: Any, kinds: Mapping[str, str]) -> Message | None:
    """What is wrong about the entities that a field names, if anything.

    A file may name anything; the store's foreign keys would refuse it.
    """
    reference = _references(cls).get(key)
    if reference is None or value is None:
        return None
    for named in value if isinstance(value, list) else [value]:
        if named not in kinds:
            return _NOT_THERE.with_values(value=_quoted(named))
        if reference.kind not in {None, kinds[named]}:
            return _OTHER_KIND.with_values(value=_quoted(named))
    return None


@codec.remembered
def _references(cls: type) -> dict[str, Reference]:
    return {reference.field: reference for reference in references(cls)}


def _renamed(cls: type, key: str, value: Any, fresh: Mapping[str, Id]) -> Any:
    """A value with the file's ids replaced by fresh ones."""
    carried = _carried(cls).get(key)
    if carried and isinstance(value, list):
        return [_carrying(item, carried, fresh) for item in value]
    if value is None or (key != "id" and key not in _references(cls)):
        return value
    return [fresh[item] for item in value] if isinstance(value, list) else fresh[value]


@codec.remembered
def _carried(cls: type) -> dict[str, frozenset[str]]:
    """By field those of its parts whose text may be an id: what another field said before."""
    hints = typing.get_type_hints(cls)
    found = {}
    for name, hint in hints.items():
        for part in filter(dataclasses.is_dataclass, typing.get_args(hint)):
            texts = (each.name for each in dataclasses.fields(part) if "may_be_id" in each.metadata)
            found[name] = frozenset(texts)
    return {name: texts for name, texts in found.items() if texts}


def _carrying(item: Any, names: frozenset[str], fresh: Mapping[str, Id]) -> Any:
    if not isinstance(item, dict):
        return item
    return {k: fresh.get(v, v) if k in names and isinstance(v, str) else v for k, v in item.items()}


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
