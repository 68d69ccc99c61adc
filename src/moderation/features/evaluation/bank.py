# SPDX-License-Identifier: EUPL-1.2
"""The questions to begin with: a file that is shipped, and a user's own that goes before it."""

from __future__ import annotations

import json
from pathlib import Path

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP
from moderation.features.evaluation.model import MOST_QUESTIONS
from moderation.paths import data_dir, resource
from moderation.storage.regular_file import TooLarge, read_regular
from moderation.storage.trouble import reason

FORMAT = "moderation-evaluation"
MOST_BYTES = 100_000
UNREADABLE = QT_TRANSLATE_NOOP("EvaluationBank", "{file} cannot be read: {reason}.")
UNFIT = QT_TRANSLATE_NOOP(
    "EvaluationBank",
    "{file} holds no questions. It needs “questions” with one to nine sentences; remove the file "
    "to use the shipped ones.",
)


def own_path(language: str) -> Path:
    """Where a user's own questions lie, in a language."""
    return data_dir() / "evaluation" / f"questions.{language}.json"


def questions(language: str) -> tuple[str, ...]:
    """The questions to begin with: the user's own, where there is such a file.

    Raises:
        UserFacingError: The user's file cannot be read, or holds no questions.
    """
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    own = own_path(spoken)
    path = own if own.exists() else resource("evaluation", f"questions.{spoken}.json")
    try:
        text = read_regular(path, MOST_BYTES).decode("utf-8-sig")
    except (TooLarge, UnicodeDecodeError) as error:
        raise UserFacingError(UNFIT.with_values(file=path.name)) from error
    except OSError as error:
        why = reason(error)
        raise UserFacingError(UNREADABLE.with_values(file=path.name, reason=why)) from error
    return _read(text, path.name)


def _read(text: str, name: str) -> tuple[str, ...]:
    try:
        data = json.loads(text)
        json.dumps(data, ensure_ascii=False).encode("utf-8")  # half a character cannot be encoded
    except (ValueError, RecursionError):
        data = None
    known = isinstance(data, dict) and data.get("format") == FORMAT
    found = data.get("questions") if known else None
    fits = isinstance(found, list) and 0 < len(found) <= MOST_QUESTIONS
    if not fits or not all(isinstance(one, str) and trimmed(one) for one in found or ()):
        raise UserFacingError(UNFIT.with_values(file=name))
    return tuple(" ".join(trimmed(one).split()) for one in found or ())
