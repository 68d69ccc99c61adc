# SPDX-License-Identifier: EUPL-1.2
"""The questions: data files that are shipped, and one file with the user's own.

``resources/questions/<name>.<language>.json`` and ``own.json`` in the user's data folder hold
``{"format": "moderation-questions", "version": 1, "questions": [...]}``, each with the fields of
``BankQuestion``. The user's own are offered in every language. A broken file is named, and the
others are there all the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any

from moderation.domain import codec
from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.paths import data_dir, resource
from moderation.storage import own_files
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

FORMAT = "moderation-questions"
VERSION = 1
MOST_BYTES = 4_000_000
_LINE = {"schema": {"minLength": 1, "maxLength": 400}}
_NAME = {"schema": {"minLength": 1, "maxLength": 100}}

UNREADABLE = QT_TRANSLATE_NOOP("Questions", "{file} cannot be read: {reason}.")
NO_QUESTIONS = QT_TRANSLATE_NOOP("Questions", "{file} is no file with questions.")
TOO_NEW = QT_TRANSLATE_NOOP("Questions", "{file} comes from a newer version of this program.")
WRONG_FIELD = QT_TRANSLATE_NOOP("Questions", "{file}: mend the field {field}.")
NOT_KEPT = QT_TRANSLATE_NOOP("Questions", "Your questions cannot be written: {reason}.")
NO_WORDS = QT_TRANSLATE_NOOP("Questions", "There is no question yet. Type it first.")


class QuestionRole(Enum):
    """Who is asked."""

    LEADERSHIP = "leadership"
    EXPERT = "expert"
    COORDINATION = "coordination"
    POLITICS = "politics"

    @property
    def message(self) -> Message:
        """The role on screen."""
        return _ROLES[self]


_ROLES = {
    QuestionRole.LEADERSHIP: QT_TRANSLATE_NOOP("QuestionRole", "Leadership"),
    QuestionRole.EXPERT: QT_TRANSLATE_NOOP("QuestionRole", "Experts"),
    QuestionRole.COORDINATION: QT_TRANSLATE_NOOP("QuestionRole", "Coordination"),
    QuestionRole.POLITICS: QT_TRANSLATE_NOOP("QuestionRole", "Politics"),
}


class QuestionTheme(Enum):
    """What is asked about."""

    ROLE = "role"
    GOALS = "goals"
    COOPERATION = "cooperation"
    POLITICS = "politics"
    PUBLIC = "public"
    PEOPLE = "people"
    DELIVERY = "delivery"

    @property
    def message(self) -> Message:
        """The theme on screen."""
        return _THEMES[self]


_THEMES = {
    QuestionTheme.ROLE: QT_TRANSLATE_NOOP("QuestionTheme", "Role and mandate"),
    QuestionTheme.GOALS: QT_TRANSLATE_NOOP("QuestionTheme", "Goals and priorities"),
    QuestionTheme.COOPERATION: QT_TRANSLATE_NOOP("QuestionTheme", "Working together"),
    QuestionTheme.POLITICS: QT_TRANSLATE_NOOP("QuestionTheme", "Politics and administration"),
    QuestionTheme.PUBLIC: QT_TRANSLATE_NOOP("QuestionTheme", "Citizens"),
    QuestionTheme.PEOPLE: QT_TRANSLATE_NOOP("QuestionTheme", "People and trust"),
    QuestionTheme.DELIVERY: QT_TRANSLATE_NOOP("QuestionTheme", "Getting it done"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BankQuestion:
    """One question for a room.

    ``follow_ups`` go deeper, ``methods`` are the ids of methods that suit it, ``source`` says where
    the idea is from. ``own`` ones belong to the user and can be changed.
    """

    id: str = field(metadata=_NAME)
    role: QuestionRole
    theme: QuestionTheme
    text: str = field(metadata=_LINE)
    follow_ups: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    source: str = field(default="", metadata={"schema": {"maxLength": 400}})
    own: bool = False

    def matches(self, words: str) -> bool:
        """Whether every word is found somewhere in it."""
        whole = " ".join((self.text, *self.follow_ups, self.source)).casefold()
        return all(word in whole for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Bank:
    """All questions in one language by theme and in the order of the files; what was wrong."""

    questions: tuple[BankQuestion, ...]
    faults: tuple[Message, ...] = ()


class QuestionFileError(Exception):
    """A file does not hold questions; ``message`` names file and field."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def own_path() -> Path:
    """Where the user's own questions lie."""
    return data_dir() / "questions" / "own.json"


def load(language: str) -> Bank:
    """The shipped questions in a language and the user's own."""
    found: dict[str, BankQuestion] = {}
    faults: list[Message] = []
    paths = sorted(resource("questions").glob(f"*.{language}.json"))
    own = own_path()
    for path in (*paths, *([own] if own.exists() else [])):
        try:
            for question in read(path):
                found.setdefault(question.id, replace(question, own=path == own))
        except QuestionFileError as error:
            faults.append(error.message)
    order = list(QuestionTheme)
    by_theme = sorted(found.values(), key=lambda each: order.index(each.theme))
    return Bank(tuple(by_theme), tuple(faults))


def read(path: Path) -> tuple[BankQuestion, ...]:
    """The questions of a file.

    Raises:
        QuestionFileError: Says which file, and where it can, which field.
    """
    try:
        text = read_regular(path, MOST_BYTES).decode("utf-8-sig")
    except (TooLarge, UnicodeDecodeError) as error:
        raise QuestionFileError(NO_QUESTIONS.with_values(file=path.name)) from error
    except OSError as error:
        message = UNREADABLE.with_values(file=path.name, reason=reason(error))
        raise QuestionFileError(message) from error
    return parse(text, path.name)


def parse(text: str, name: str) -> tuple[BankQuestion, ...]:
    """As ``read``, from the file's text; ``name`` is the file's name.

    Raises:
        QuestionFileError: Says which file, and where it can, which field.
    """
    # Imported here: only who reads a file pays for it.
    import jsonschema

    try:
        data = json.loads(text)
        json.dumps(data, ensure_ascii=False).encode("utf-8")  # half a character cannot be encoded
    except (ValueError, RecursionError) as error:
        raise QuestionFileError(NO_QUESTIONS.with_values(file=name)) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise QuestionFileError(NO_QUESTIONS.with_values(file=name))
    if isinstance(data.get("version"), int) and data["version"] > VERSION:
        raise QuestionFileError(TOO_NEW.with_values(file=name))
    try:
        wrong = next(jsonschema.Draft202012Validator(schema()).iter_errors(data), None)
    except RecursionError as deep:
        raise QuestionFileError(NO_QUESTIONS.with_values(file=name)) from deep
    if wrong is not None:
        path = [str(part) for part in wrong.absolute_path]
        if wrong.validator == "required":
            path.append(next(key for key in wrong.validator_value if key not in wrong.instance))
        where = "/".join(path) or "questions"
        raise QuestionFileError(WRONG_FIELD.with_values(file=name, field=where))
    try:
        return tuple(codec.from_plain(BankQuestion, plain) for plain in data["questions"])
    except codec.PlainError as error:
        message = WRONG_FIELD.with_values(file=name, field=error.field)
        raise QuestionFileError(message) from error


def schema() -> dict[str, Any]:
    """The JSON Schema of a file with questions."""
    found: dict[str, Any] = json.loads(json.dumps(codec.schema(BankQuestion)))
    properties = {key: value for key, value in found["properties"].items() if key != "own"}
    for several in ("follow_ups", "methods"):
        properties[several]["items"] = {"type": "string", "minLength": 1, "maxLength": 400}
    question = {
        "type": "object",
        "properties": properties,
        "required": found["required"],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questions of Moderation",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "questions": {"type": "array", "items": question, "maxItems": 2000},
        },
        "required": ["format", "version", "questions"],
        "additionalProperties": False,
    }


# -- the user's own ------------------------------------------------------------------------------


def keep(question: BankQuestion) -> BankQuestion:
    """Keep a question of the user's own: a new one, or in place of the one with its id.

    A shipped question becomes a new one of the user's own.

    Raises:
        UserFacingError: There are no words in it, or the file cannot be read or written.
    """
    words = trimmed(question.text)
    if not words:
        raise UserFacingError(NO_WORDS)
    key = question.id if question.own else f"own-{new_id()}"
    kept = replace(question, id=key, own=True, text=words)
    before = _own()
    places = [each.id for each in before]
    if key in places:
        before[places.index(key)] = kept
    else:
        before.append(kept)
    _write(before)
    return kept


def drop(question_id: str) -> None:
    """Take a question of the user's own out of the bank.

    Raises:
        UserFacingError: The file cannot be read or written.
    """
    _write(each for each in _own() if each.id != question_id)


def _own() -> list[BankQuestion]:
    if not own_path().exists():
        return []
    try:
        return list(read(own_path()))
    except QuestionFileError as error:
        # Writing over a file that cannot be read would lose what is in it.
        raise UserFacingError(error.message) from error


def _write(questions: Iterable[BankQuestion]) -> None:
    plain = [codec.to_plain(each) for each in questions]
    for each in plain:
        del each["own"]
    data = {"format": FORMAT, "version": VERSION, "questions": plain}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    parse(text, own_path().name)  # what is written can be read again
    try:
        own_files.keep(own_path(), text.encode())
    except OSError as error:
        raise UserFacingError(NOT_KEPT.with_values(reason=reason(error))) from error
