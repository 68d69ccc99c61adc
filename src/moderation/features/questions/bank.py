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
from functools import cache
from pathlib import Path
from typing import Any

from moderation.domain import codec
from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import new_id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.paths import data_dir, resource
from moderation.storage import datafile, own_files
from moderation.storage.datafile import DataFileError, DataForm
from moderation.storage.trouble import reason

FORMAT = "moderation-questions"
MOST_BYTES = 4_000_000
_LINE = {"schema": {"minLength": 1, "maxLength": 400}}
_NAME = {"schema": {"minLength": 1, "maxLength": 100}}

QUESTIONS = QT_TRANSLATE_NOOP("Questions", "a file with questions")
NOT_KEPT = QT_TRANSLATE_NOOP("Questions", "Your questions cannot be written: {reason}.")
NO_WORDS = QT_TRANSLATE_NOOP("Questions", "There is no question yet. Type it first.")


class QuestionRole(Choice):
    """Who is asked."""

    LEADERSHIP = "leadership", QT_TRANSLATE_NOOP("QuestionRole", "Leadership")
    EXPERT = "expert", QT_TRANSLATE_NOOP("QuestionRole", "Experts")
    COORDINATION = "coordination", QT_TRANSLATE_NOOP("QuestionRole", "Coordination")
    POLITICS = "politics", QT_TRANSLATE_NOOP("QuestionRole", "Politics")


class QuestionTheme(Choice):
    """What is asked about."""

    ROLE = "role", QT_TRANSLATE_NOOP("QuestionTheme", "Role and mandate")
    GOALS = "goals", QT_TRANSLATE_NOOP("QuestionTheme", "Goals and priorities")
    COOPERATION = "cooperation", QT_TRANSLATE_NOOP("QuestionTheme", "Working together")
    POLITICS = "politics", QT_TRANSLATE_NOOP("QuestionTheme", "Politics and administration")
    PUBLIC = "public", QT_TRANSLATE_NOOP("QuestionTheme", "Citizens")
    PEOPLE = "people", QT_TRANSLATE_NOOP("QuestionTheme", "People and trust")
    DELIVERY = "delivery", QT_TRANSLATE_NOOP("QuestionTheme", "Getting it done")


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
        except DataFileError as error:
            faults.append(datafile.left_out(path, error))
    order = list(QuestionTheme)
    by_theme = sorted(found.values(), key=lambda each: order.index(each.theme))
    return Bank(tuple(by_theme), tuple(faults))


def read(path: Path) -> tuple[BankQuestion, ...]:
    """The questions of a file.

    Raises:
        DataFileError: Says which file, and where it can, which field.
    """
    return _questions(datafile.read(path, form()), path.name)


def _questions(data: dict[str, Any], name: str) -> tuple[BankQuestion, ...]:
    try:
        return tuple(codec.from_plain(BankQuestion, plain) for plain in data["questions"])
    except codec.PlainError as error:
        raise datafile.unfit(name, error.field) from error


@cache
def form() -> DataForm:
    """What a file with questions looks like."""
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
    questions = {"type": "array", "items": question, "maxItems": 2000}
    return DataForm(FORMAT, QUESTIONS, {"questions": questions}, most_bytes=MOST_BYTES)


def schema() -> dict[str, Any]:
    """The JSON Schema of a file with questions."""
    return {"title": "Questions of Moderation", **form().schema()}


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
    # What cannot be read is not written over: what is in it would be lost.
    return list(read(own_path()))


def _write(questions: Iterable[BankQuestion]) -> None:
    plain = [codec.to_plain(each) for each in questions]
    for each in plain:
        del each["own"]
    data = {"format": FORMAT, "version": form().version, "questions": plain}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    # What is written can be read again.
    _questions(datafile.parse(text, own_path().name, form()), own_path().name)
    try:
        own_files.keep(own_path(), text.encode())
    except OSError as error:
        raise UserFacingError(NOT_KEPT.with_values(reason=reason(error))) from error
