# SPDX-License-Identifier: EUPL-1.2
"""The library of methods: data files that are shipped, and those that a user adds.

``<id>.<language>.json`` holds ``{"format": "moderation-method", "version": 1, "name": ...}`` with
the fields of ``Method``; the id is the file's name. A user's file of the same name goes before the
shipped one. A broken file is named with its field, and the others are there all the same.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from moderation.domain import codec
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import ScriptStep
from moderation.paths import data_dir, resource
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

FORMAT = "moderation-method"
VERSION = 1
MOST_BYTES = 1_000_000
_LINE = {"schema": {"minLength": 1, "maxLength": 200}}
_TEXT = {"schema": {"maxLength": 4000}}
_PEOPLE = {"schema": {"minimum": 0, "maximum": 1000}}

UNREADABLE = QT_TRANSLATE_NOOP("Methods", "{file} cannot be read: {reason}.")
NO_METHOD = QT_TRANSLATE_NOOP("Methods", "{file} is no method file.")
TOO_NEW = QT_TRANSLATE_NOOP("Methods", "{file} comes from a newer version of this program.")
WRONG_FIELD = QT_TRANSLATE_NOOP("Methods", "{file}: mend the field {field}, {reason}.")
_MISSING = QT_TRANSLATE_NOOP("Methods", "it is missing")
_UNKNOWN = QT_TRANSLATE_NOOP("Methods", "there is no such field")
_UNFIT = QT_TRANSLATE_NOOP("Methods", "{value} does not fit here")


class MethodPhase(Enum):
    """Where in the cycle of a workshop a method has its place."""

    OPEN = "open"
    COLLECT = "collect"
    CHOOSE = "choose"
    WORK = "work"
    PLAN = "plan"
    CLOSE = "close"

    @property
    def message(self) -> Message:
        """Its name on screen."""
        return _PHASES[self]


_PHASES = {
    MethodPhase.OPEN: QT_TRANSLATE_NOOP("Methods", "Open"),
    MethodPhase.COLLECT: QT_TRANSLATE_NOOP("Methods", "Collect"),
    MethodPhase.CHOOSE: QT_TRANSLATE_NOOP("Methods", "Choose"),
    MethodPhase.WORK: QT_TRANSLATE_NOOP("Methods", "Work out"),
    MethodPhase.PLAN: QT_TRANSLATE_NOOP("Methods", "Plan"),
    MethodPhase.CLOSE: QT_TRANSLATE_NOOP("Methods", "Close"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One way to work with a room.

    ``question`` is for the room, ``say`` for the moderator to speak, ``script`` the steps with
    their minutes. ``fewest`` and ``most`` are people (0: as many as there are). ``activity`` is the
    name of the activity that it uses; empty if it uses no activity.
    """

    id: str = field(metadata=_LINE)
    name: str = field(metadata=_LINE)
    phase: MethodPhase
    purpose: str = field(metadata=_TEXT)
    script: tuple[ScriptStep, ...] = field(metadata={"schema": {"minItems": 1, "maxItems": 40}})
    question: str = field(default="", metadata=_TEXT)
    say: str = field(default="", metadata=_TEXT)
    material: tuple[str, ...] = ()
    fewest: int = field(default=0, metadata=_PEOPLE)
    most: int = field(default=0, metadata=_PEOPLE)
    activity: str = ""

    @property
    def minutes(self) -> int:
        """How long its steps take together, from 5 to 600."""
        return min(max(5, sum(step.minutes for step in self.script)), 600)

    def matches(self, words: str) -> bool:
        """Whether every word is found somewhere in it."""
        whole = " ".join(
            (self.name, self.purpose, self.question, self.say, *self.material,
             *(step.text for step in self.script))
        ).casefold()  # fmt: skip
        return all(word in whole for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Methods:
    """All methods in one language, in the order of a workshop, and what is wrong with files."""

    methods: tuple[Method, ...]
    faults: tuple[Message, ...] = ()


class MethodFileError(Exception):
    """A file does not describe a method; ``message`` names file and field."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def own_folder() -> Path:
    """Where a user's own methods lie."""
    return data_dir() / "methods"


def load(language: str, folders: Sequence[Path] | None = None) -> Methods:
    """The shipped methods and the user's own."""
    found: dict[str, Method] = {}
    faults: list[Message] = []
    for folder in folders if folders is not None else (resource("methods"), own_folder()):
        for path in sorted(folder.glob(f"*.{language}.json")):
            try:
                method = read(path)
            except MethodFileError as error:
                faults.append(error.message)
                continue
            found[method.id] = method
    order = list(MethodPhase)
    methods = sorted(found.values(), key=lambda m: (order.index(m.phase), m.name.casefold()))
    return Methods(tuple(methods), tuple(faults))


def schema() -> dict[str, Any]:
    """The JSON Schema of a method's file."""
    found: dict[str, Any] = json.loads(json.dumps(codec.schema(Method)))
    properties = {key: value for key, value in found["properties"].items() if key != "id"}
    properties["material"]["items"] = {"type": "string", "minLength": 1, "maxLength": 200}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Method of Moderation",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            **properties,
        },
        "required": ["format", "version", *(n for n in found["required"] if n != "id")],
        "additionalProperties": False,
    }


def read(path: Path) -> Method:
    """A method's file.

    Raises:
        MethodFileError: Says which file, and where it can, which field.
    """
    try:
        text = read_regular(path, MOST_BYTES).decode("utf-8-sig")
    except TooLarge as error:
        raise MethodFileError(NO_METHOD.with_values(file=path.name)) from error
    except OSError as error:
        message = UNREADABLE.with_values(file=path.name, reason=reason(error))
        raise MethodFileError(message) from error
    except UnicodeDecodeError as error:
        raise MethodFileError(NO_METHOD.with_values(file=path.name)) from error
    return parse(text, path.name)


def parse(text: str, name: str) -> Method:
    """As ``read``, from the file's text; ``name`` is the file's name.

    Raises:
        MethodFileError: Says which file, and where it can, which field.
    """
    try:
        data = json.loads(text)
        json.dumps(data, ensure_ascii=False).encode("utf-8")  # half a character cannot be encoded
    except (ValueError, RecursionError) as error:
        raise MethodFileError(NO_METHOD.with_values(file=name)) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise MethodFileError(NO_METHOD.with_values(file=name))
    if isinstance(data.get("version"), int) and data["version"] > VERSION:
        raise MethodFileError(TOO_NEW.with_values(file=name))
    _validate(data, name)
    plain = {key: value for key, value in data.items() if key not in ("format", "version")}
    try:
        return codec.from_plain(Method, {**plain, "id": name.partition(".")[0]})
    except codec.PlainError as error:
        raise MethodFileError(_wrong(name, error.field, _UNFIT.with_values(value="…"))) from error


def _wrong(name: str, where: str, why: Message) -> Message:
    return WRONG_FIELD.with_values(file=name, field=where, reason=why)


def _validate(data: dict[str, Any], name: str) -> None:
    # Imported here: only who reads a file pays for it.
    import jsonschema

    validator = jsonschema.Draft202012Validator(schema())
    try:
        error = next(validator.iter_errors(data), None)
    except RecursionError as deep:
        raise MethodFileError(NO_METHOD.with_values(file=name)) from deep
    if error is None:
        return
    path = [str(part) for part in error.absolute_path]
    shown = json.dumps(error.instance, ensure_ascii=False)
    why = _UNFIT.with_values(value=shown if len(shown) <= 60 else f"{shown[:60]} …")
    if error.validator == "required":
        path.append(next(key for key in error.validator_value if key not in error.instance))
        why = _MISSING
    elif error.validator == "additionalProperties":
        path.append(next(key for key in error.instance if key not in error.schema["properties"]))
        why = _UNKNOWN
    raise MethodFileError(_wrong(name, "/".join(path), why))
