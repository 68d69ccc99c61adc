# SPDX-License-Identifier: EUPL-1.2
"""Data files that are shipped or come from a user: codes, catalogues, gains, methods, questions.

They come from a folder that anybody writes into, or from a stick: read with a limit, checked
against a JSON Schema, and refused in a sentence that names file and field.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.paths import data_dir, resource
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

MOST_BYTES = 2_000_000
_SHOWN = 60

UNREADABLE = QT_TRANSLATE_NOOP(
    "RolesFile", "The file {file} cannot be read: {reason}. Choose another file."
)
OTHER_FILE = QT_TRANSLATE_NOOP("RolesFile", "{file} is not {kind}. Nothing was read.")
TOO_NEW = QT_TRANSLATE_NOOP(
    "RolesFile",
    "{file} comes from a newer version of this program. Update the program, then try again.",
)
WRONG_FIELD = QT_TRANSLATE_NOOP(
    "RolesFile", "{file} has a mistake in the field {field}: {reason}. Nothing was read."
)
MEND_OWN = QT_TRANSLATE_NOOP(
    "RolesFile",
    "{fault} Mend the file in the folder {folder} or delete it, then open this again; the others "
    "are there.",
)
MEND_OURS = QT_TRANSLATE_NOOP(
    "RolesFile",
    "{fault} It belongs to the program: install the program anew. The others are there.",
)
_MISSING = QT_TRANSLATE_NOOP("RolesFile", "it is missing")
_UNKNOWN = QT_TRANSLATE_NOOP("RolesFile", "there is no such field")
_UNFIT = QT_TRANSLATE_NOOP("RolesFile", "{value} does not fit here")


class DataFileError(UserFacingError):
    """A data file is damaged or incomplete; the message names the file and, if known, the field."""


@dataclass(frozen=True, slots=True)
class DataForm:
    """What a kind of file looks like.

    Attributes:
        name: What ``format`` says in the file.
        kind: What the file is, for people.
        properties: The JSON Schemas of its fields.
        version: The newest version that is understood.
        optional: The fields that may be missing.
        most_bytes: The largest file that is read.
    """

    name: str
    kind: Message
    properties: Mapping[str, Any]
    version: int = 1
    optional: frozenset[str] = frozenset()
    most_bytes: int = MOST_BYTES

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the whole file."""
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {
                "format": {"const": self.name},
                "version": {"type": "integer", "minimum": 1, "maximum": self.version},
                **self.properties,
            },
            "required": [
                "format",
                "version",
                *(name for name in self.properties if name not in self.optional),
            ],
            "additionalProperties": False,
        }


def read(path: Path, form: DataForm) -> dict[str, Any]:
    """The content of a file.

    Raises:
        DataFileError: Says which file and, where it can, which field.
    """
    try:
        words = read_regular(path, form.most_bytes).decode("utf-8-sig")
    except TooLarge as error:
        raise DataFileError(OTHER_FILE.with_values(file=path.name, kind=form.kind)) from error
    except OSError as error:
        why = UNREADABLE.with_values(file=path.name, reason=reason(error))
        raise DataFileError(why) from error
    except UnicodeDecodeError as error:
        raise DataFileError(OTHER_FILE.with_values(file=path.name, kind=form.kind)) from error
    return parse(words, path.name, form)


def left_out(path: Path, error: DataFileError) -> Message:
    """What is wrong with a file that was left out, and what helps: it is the user's, or ours."""
    words = MEND_OWN if path.is_relative_to(data_dir()) else MEND_OURS
    return words.with_values(fault=error.message, folder=str(path.parent))


def unfit(name: str, field: str) -> DataFileError:
    """The error about a field whose value cannot be what it should be."""
    why = _UNFIT.with_values(value="…")
    return DataFileError(WRONG_FIELD.with_values(file=name, field=field, reason=why))


def read_themes(
    form: DataForm, name: str, language: str, folders: Sequence[Path] | None = None
) -> tuple[dict[str, dict[str, Any]], tuple[Message, ...]]:
    """The content of all files of a kind in one language, and what is wrong with others.

    A file is called ``<theme>.<language>.json``. One in the user's data folder goes before the
    shipped one of the same name, and another one stands beside it.

    Args:
        form: What the files look like.
        name: What their folders are called, that of the resources and the user's own.
        language: Of the files.
        folders: Where to look instead.
    """
    found: dict[str, dict[str, Any]] = {}
    faults: list[Message] = []
    for folder in folders if folders is not None else (resource(name), data_dir() / name):
        for path in sorted(folder.glob(f"*.{language}.json")):
            try:
                found[path.name.partition(".")[0]] = read(path, form)
            except DataFileError as error:
                faults.append(left_out(path, error))
    return found, tuple(faults)


def parse(words: str, name: str, form: DataForm) -> dict[str, Any]:
    """As ``read``, from the file's text; ``name`` is what errors call it."""
    try:
        data = json.loads(words, parse_constant=_no_number)
        json.dumps(data, ensure_ascii=False).encode("utf-8")  # half a character cannot be encoded
    except (ValueError, RecursionError) as error:
        raise DataFileError(OTHER_FILE.with_values(file=name, kind=form.kind)) from error
    if not isinstance(data, dict) or data.get("format") != form.name:
        raise DataFileError(OTHER_FILE.with_values(file=name, kind=form.kind))
    if isinstance(data.get("version"), int) and data["version"] > form.version:
        raise DataFileError(TOO_NEW.with_values(file=name))
    _validate(data, name, form)
    return data


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _validate(data: dict[str, Any], name: str, form: DataForm) -> None:
    # Imported here: only who reads a file pays for it.
    import jsonschema

    try:
        error = next(jsonschema.Draft202012Validator(form.schema()).iter_errors(data), None)
    except RecursionError as deep:
        raise DataFileError(OTHER_FILE.with_values(file=name, kind=form.kind)) from deep
    if error is None:
        return
    path = [str(part) for part in error.absolute_path]
    shown = json.dumps(error.instance, ensure_ascii=False)
    why = _UNFIT.with_values(value=shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]} …")
    if error.validator == "required":
        path.append(next(key for key in error.validator_value if key not in error.instance))
        why = _MISSING
    elif error.validator == "additionalProperties":
        known = error.schema.get("properties", {})
        path.append(next(key for key in error.instance if key not in known)[:_SHOWN])
        why = _UNKNOWN
    where = "/".join(path)
    raise DataFileError(WRONG_FIELD.with_values(file=name, field=where, reason=why)) from error


LINE = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": r"\S"}
"""A name: some letters, in one line of reasonable length."""
