# SPDX-License-Identifier: EUPL-1.2
"""What the municipal codes of the states give to one body alone: data files, one per state.

``resources/competences/<land>.json`` is shipped: every matter names its paragraph, the texts that
were read and how far they confirm it. A file in the user's data folder under ``competences`` is a
town's own list: one of a state's name is laid over the shipped file, matter by matter, another one
stands beside it. What the town says goes before what is shipped, and says that it is the town's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from moderation.activities.roles import recognition
from moderation.activities.roles.law import Checked, Competence, LawOrigin, MatterKind
from moderation.domain.file_names import MOST_BYTES
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Message
from moderation.features.people.kinds import BODIES, UnitKind
from moderation.paths import data_dir, resource
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataFileError, DataForm

PLEASE_CHECK = QT_TRANSLATE_NOOP("Competences", "Please check with the law and your own rules.")
BAVARIA = "by"
"""The state whose towns have rules of procedure and no main statute."""

_TEXT = {"type": "string", "minLength": 1, "maxLength": 400, "pattern": r"\S"}
_IN_WORDS = {
    "type": "object",
    "properties": dict.fromkeys(LANGUAGES, _TEXT),
    "required": list(LANGUAGES),
    "additionalProperties": False,
}
_LINES = {"type": "array", "items": LINE, "maxItems": 60}
_MATTER: dict[str, Any] = {
    "id": LINE,
    "kind": {"enum": [kind.value for kind in MatterKind]},
    "title": {"anyOf": [LINE, _IN_WORDS]},
    "paragraph": LINE,
    "barred": LINE,
    "holders": {
        "type": "array",
        "items": {"enum": [kind.value for kind in BODIES]},
        "uniqueItems": True,
    },
    "holder": _IN_WORDS,
    "note": _IN_WORDS,
    "covers": _LINES,
    "keywords": _LINES,
    "state": {"enum": [state.value for state in Checked]},
    "read": {"type": "string", "pattern": r"^\d{2}/\d{4}$"},
    "sources": {
        "type": "array",
        "minItems": 1,
        "items": {
            "type": "object",
            "properties": {"title": LINE, "url": _TEXT},
            "required": ["title"],
            "additionalProperties": False,
        },
    },
    "quote": _TEXT,
}
_NEEDED = ["id", "title", "paragraph", "holders"]
_RESERVED = {
    "if": {"properties": {"kind": {"const": MatterKind.RESERVED.value}}},
    "then": {"required": ["barred", "holder"]},
}


def _form(needed: Sequence[str], *rules: Mapping[str, Any]) -> DataForm:
    matter = {
        "type": "object",
        "properties": _MATTER,
        "required": list(needed),
        "additionalProperties": False,
        **({"allOf": list(rules)} if rules else {}),
    }
    return DataForm(
        "moderation-competences",
        QT_TRANSLATE_NOOP("Competences", "a file with competences"),
        {
            "land": LINE,
            "code": LINE,
            "matters": {"type": "array", "maxItems": 200, "items": matter},
        },
    )


FORM = _form([*_NEEDED, "kind", "state", "read", "sources"], _RESERVED)
"""A shipped file: every matter has its source, its paragraph and its state of confirmation."""
OWN_FORM = _form(_NEEDED)
"""A town's own file, which needs no confirmation."""


def schema() -> dict[str, Any]:
    """The JSON Schema of a shipped file."""
    return {"title": "Competences by law for Moderation", **FORM.schema()}


def own_schema() -> dict[str, Any]:
    """The JSON Schema of a town's own file."""
    return {"title": "A town's own competences for Moderation", **OWN_FORM.schema()}


@dataclass(frozen=True, slots=True)
class Matter:
    """One entry of a file, with what a task is recognised by.

    ``covers`` are ids of ``recognition``, ``keywords`` words of the town's own list.
    """

    competence: Competence
    covers: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """The municipal code of a state, with a town's own list over it; ``name`` is the state's.

    ``faults`` are sentences about files that could not be read and were left out.
    """

    land: str
    name: str
    title: str
    language: str
    matters: tuple[Matter, ...] = ()
    faults: tuple[Message, ...] = ()

    def matter(self, matter_id: str) -> Competence | None:
        """A competence by its id."""
        found = (m.competence for m in self.matters if m.competence.matter == matter_id)
        return next(found, None) if matter_id else None

    def touching(self, task: str) -> tuple[Competence, ...]:
        """The entries that a task's title speaks of: the town's own, or else the shipped ones."""
        words = recognition.words_of(self.language)
        spoken = set(recognition.matters_in(self.language, task))
        found = [
            matter.competence
            for matter in self.matters
            if spoken.intersection(matter.covers)
            or any(words.has(task, keyword) for keyword in matter.keywords)
        ]
        own = [law for law in found if law.origin is LawOrigin.TOWN]
        return tuple(own or found)

    def without_entry(self, task: str) -> bool:
        """Whether a title speaks of a matter of law, but nothing about it is on file here."""
        spoken = recognition.matters_in(self.language, task)
        return bool(spoken) and not self.touching(task)

    def over(self, own: Code) -> Code:
        """The same with a town's own list laid over it, matter by matter."""
        ids = {matter.competence.matter for matter in own.matters}
        kept = tuple(m for m in self.matters if m.competence.matter not in ids)
        return replace(own, matters=(*own.matters, *kept), faults=(*self.faults, *own.faults))


def no_code(language: str) -> Code:
    """The code where no state was chosen, or none is on file for it."""
    return Code("", "", "", language)


def own_folder() -> Path:
    """Where a user's own files lie."""
    return data_dir() / "competences"


def load(language: str, own: Path | None = None) -> tuple[tuple[Code, ...], tuple[Message, ...]]:
    """All codes by the state's name, and what is wrong with files."""
    folders = resource("competences"), own or own_folder()
    stems = sorted({path.stem for folder in folders for path in folder.glob("*.json")})
    codes = [code_of(stem, language, own) for stem in stems]
    faults = tuple(fault for code in codes for fault in code.faults)
    known = [code for code in codes if code.name]
    return tuple(sorted(known, key=lambda code: code.name.casefold())), faults


def code_of(land: str, language: str, own: Path | None = None) -> Code:
    """The code of a state with the town's own list; one without matters where there is no file."""
    found = no_code(language)
    if not land or Path(land).name != land or len(land.encode()) > MOST_BYTES:
        return found
    faults: tuple[Message, ...] = ()
    if (path := resource("competences") / f"{land}.json").is_file():
        found = _shipped(path, language)
    if (path := (own or own_folder()) / f"{land}.json").is_file():
        try:
            mine = _code(path.stem, datafile.read(path, OWN_FORM), language, LawOrigin.TOWN)
            found = found.over(mine)
        except DataFileError as error:
            faults = (error.message,)
    return replace(found, faults=faults)


@lru_cache(maxsize=64)
def _shipped(path: Path, language: str) -> Code:
    return _code(path.stem, datafile.read(path, FORM), language, LawOrigin.LAW)


def _code(land: str, data: dict[str, Any], language: str, origin: LawOrigin) -> Code:
    matters = tuple(_matter(land, plain, language, origin) for plain in data["matters"])
    return Code(land, data["land"], data["code"], language, matters)


def _matter(land: str, plain: dict[str, Any], language: str, origin: LawOrigin) -> Matter:
    def words(name: str) -> str:
        found = plain.get(name, "")
        return found if isinstance(found, str) else str(found[language])

    own_rules = MatterKind.RULES_OF_PROCEDURE if land == BAVARIA else MatterKind.MAIN_STATUTE
    competence = Competence(
        title=words("title"),
        source=plain["paragraph"],
        holders=tuple(UnitKind(kind) for kind in plain["holders"]),
        matter=plain["id"],
        kind=MatterKind(plain["kind"]) if "kind" in plain else own_rules,
        origin=origin,
        checked=Checked(plain.get("state", Checked.UNCHECKED.value)),
        holder=words("holder"),
        barred=words("barred"),
        note=words("note"),
        land=land,
    )
    covers = tuple(plain.get("covers", (plain["id"],)))
    return Matter(competence, covers, tuple(plain.get("keywords", ())))
