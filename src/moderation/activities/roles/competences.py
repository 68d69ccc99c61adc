# SPDX-License-Identifier: EUPL-1.2
"""What the municipal codes of the states give to one body alone: data files, one per state.

``resources/competences/<land>.json`` is shipped; a file in the user's data folder under
``competences`` goes before it or stands beside it, for example with a town's own main statute.
Every matter names its source, and everybody is asked to check it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.activities.roles import datafile
from moderation.activities.roles.datafile import LINE, DataFileError, DataForm
from moderation.activities.roles.model import Competence
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Message
from moderation.features.people.kinds import BODIES, UnitKind
from moderation.paths import data_dir, resource

PLEASE_CHECK = QT_TRANSLATE_NOOP(
    "Competences", "Please check with the municipal code and your main statute."
)
_IN_WORDS = {
    "type": "object",
    "properties": dict.fromkeys(LANGUAGES, LINE),
    "required": list(LANGUAGES),
    "additionalProperties": False,
}
FORM = DataForm(
    "moderation-competences",
    QT_TRANSLATE_NOOP("Competences", "a file with competences"),
    {
        "land": LINE,
        "code": LINE,
        "matters": {
            "type": "array",
            "maxItems": 200,
            "items": {
                "type": "object",
                "properties": {
                    "id": LINE,
                    "title": _IN_WORDS,
                    "source": LINE,
                    "holders": {
                        "type": "array",
                        "items": {"enum": [kind.value for kind in BODIES]},
                        "uniqueItems": True,
                    },
                    "keywords": {"type": "array", "items": LINE, "maxItems": 60},
                },
                "required": ["id", "title", "source", "holders", "keywords"],
                "additionalProperties": False,
            },
        },
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "Competences by law for Moderation", **FORM.schema()}


@dataclass(frozen=True, slots=True)
class Matter:
    """One competence, with the words by which a task is recognised."""

    competence: Competence
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """The municipal code of a state (or a town's own list); ``name`` is the state's."""

    land: str
    name: str
    title: str
    matters: tuple[Matter, ...] = ()

    def matter(self, matter_id: str) -> Competence | None:
        """A competence by its id."""
        found = (m.competence for m in self.matters if m.competence.matter == matter_id)
        return next(found, None) if matter_id else None

    def touching(self, task: str) -> Competence | None:
        """The competence that a task's words speak of: the one with the longest keyword."""
        words = task.casefold()
        found = [
            (len(keyword), matter.competence)
            for matter in self.matters
            for keyword in matter.keywords
            if keyword.casefold() in words
        ]
        return max(found, key=lambda pair: pair[0])[1] if found else None


NO_CODE = Code("", "", "")


def own_folder() -> Path:
    """Where a user's own files lie."""
    return data_dir() / "competences"


def load(
    language: str, folders: Sequence[Path] | None = None
) -> tuple[tuple[Code, ...], tuple[Message, ...]]:
    """All codes by the state's name, and what is wrong with files."""
    found: dict[str, Code] = {}
    faults: list[Message] = []
    for folder in folders if folders is not None else (resource("competences"), own_folder()):
        for path in sorted(folder.glob("*.json")):
            try:
                found[path.stem] = _code(path.stem, datafile.read(path, FORM), language)
            except DataFileError as error:
                faults.append(error.message)
    return tuple(sorted(found.values(), key=lambda code: code.name.casefold())), tuple(faults)


def code_of(land: str, language: str, folders: Sequence[Path] | None = None) -> Code:
    """The code of a state; without a file, a code that lists no matters."""
    for folder in reversed(folders or (resource("competences"), own_folder())):
        path = folder / f"{land}.json"
        if land and Path(land).name == land and path.is_file():
            try:
                return _code(land, datafile.read(path, FORM), language)
            except DataFileError:
                continue
    return NO_CODE


def _code(land: str, data: dict[str, Any], language: str) -> Code:
    matters = tuple(
        Matter(
            Competence(
                title=plain["title"][language],
                source=plain["source"],
                holders=tuple(UnitKind(kind) for kind in plain["holders"]),
                matter=plain["id"],
            ),
            tuple(plain["keywords"]),
        )
        for plain in data["matters"]
    )
    return Code(land, data["land"], data["code"], matters)
