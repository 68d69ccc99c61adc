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
from functools import cache
from pathlib import Path
from typing import Any

from moderation.domain import codec
from moderation.domain.choice import Choice
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.model import ScriptStep
from moderation.paths import data_dir, resource
from moderation.storage import datafile
from moderation.storage.datafile import DataFileError, DataForm

FORMAT = "moderation-method"
MOST_BYTES = 1_000_000
_LINE = {"schema": {"minLength": 1, "maxLength": 200}}
_TEXT = {"schema": {"maxLength": 4000}}
_PEOPLE = {"schema": {"minimum": 0, "maximum": 1000}}

METHOD = QT_TRANSLATE_NOOP("Methods", "a method file")


class MethodPhase(Choice):
    """Where in the cycle of a workshop a method has its place."""

    OPEN = "open", QT_TRANSLATE_NOOP("Methods", "Open")
    COLLECT = "collect", QT_TRANSLATE_NOOP("Methods", "Collect")
    CHOOSE = "choose", QT_TRANSLATE_NOOP("Methods", "Choose")
    WORK = "work", QT_TRANSLATE_NOOP("Methods", "Work out")
    PLAN = "plan", QT_TRANSLATE_NOOP("Methods", "Plan")
    CLOSE = "close", QT_TRANSLATE_NOOP("Methods", "Close")


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
            except DataFileError as error:
                faults.append(datafile.left_out(path, error))
                continue
            found[method.id] = method
    order = list(MethodPhase)
    methods = sorted(found.values(), key=lambda m: (order.index(m.phase), m.name.casefold()))
    return Methods(tuple(methods), tuple(faults))


@cache
def form() -> DataForm:
    """What a method's file looks like: the fields of ``Method`` but its id."""
    found: dict[str, Any] = json.loads(json.dumps(codec.schema(Method)))
    properties = {key: value for key, value in found["properties"].items() if key != "id"}
    properties["material"]["items"] = {"type": "string", "minLength": 1, "maxLength": 200}
    return DataForm(
        FORMAT,
        METHOD,
        properties,
        optional=frozenset(properties) - frozenset(found["required"]),
        most_bytes=MOST_BYTES,
    )


def schema() -> dict[str, Any]:
    """The JSON Schema of a method's file."""
    return {"title": "Method of Moderation", **form().schema()}


def read(path: Path) -> Method:
    """A method's file.

    Raises:
        DataFileError: Says which file, and where it can, which field.
    """
    return _method(datafile.read(path, form()), path.name)


def parse(text: str, name: str) -> Method:
    """As ``read``, from the file's text; ``name`` is the file's name.

    Raises:
        DataFileError: Says which file, and where it can, which field.
    """
    return _method(datafile.parse(text, name, form()), name)


def _method(data: dict[str, Any], name: str) -> Method:
    plain = {key: value for key, value in data.items() if key not in ("format", "version")}
    try:
        return codec.from_plain(Method, {**plain, "id": name.partition(".")[0]})
    except codec.PlainError as error:
        raise datafile.unfit(name, error.field) from error
