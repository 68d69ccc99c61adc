# SPDX-License-Identifier: EUPL-1.2
"""The questions to begin with: a file that is shipped, and a user's own that goes before it.

``resources/evaluation/questions.<language>.json`` is shipped, a file of the same name in the user's
data folder under ``evaluation`` goes before it. Both hold
``{"format": "moderation-evaluation", "version": 1, "questions": ["…"]}``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP
from moderation.features.evaluation.model import MOST_QUESTIONS
from moderation.paths import data_dir, resource
from moderation.storage import datafile
from moderation.storage.datafile import DataFileError, DataForm

FORM = DataForm(
    "moderation-evaluation",
    QT_TRANSLATE_NOOP("EvaluationBank", "a file with the questions of an evaluation"),
    {
        "questions": {
            "type": "array",
            "minItems": 1,
            "maxItems": MOST_QUESTIONS,
            "items": {"type": "string", "minLength": 1, "maxLength": 400, "pattern": r"\S"},
        }
    },
    most_bytes=100_000,
)
MEND = QT_TRANSLATE_NOOP(
    "EvaluationBank",
    "{fault} Mend the file in the folder {folder}, or delete it to use the shipped questions.",
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "Questions of an evaluation for Moderation", **FORM.schema()}


def own_path(language: str) -> Path:
    """Where a user's own questions lie, in a language."""
    return data_dir() / "evaluation" / f"questions.{language}.json"


def questions(language: str) -> tuple[str, ...]:
    """The questions to begin with: the user's own, where there is such a file.

    Raises:
        UserFacingError: The user's file cannot be read, or holds no questions; it says what helps.
    """
    spoken = language if language in LANGUAGES else LANGUAGES[0]
    own = own_path(spoken)
    if not own.exists():
        return _read(resource("evaluation", f"questions.{spoken}.json"))
    try:
        return _read(own)
    except DataFileError as error:
        words = MEND.with_values(fault=error.message, folder=str(own.parent))
        raise UserFacingError(words) from error


def _read(path: Path) -> tuple[str, ...]:
    found = [" ".join(trimmed(one).split()) for one in datafile.read(path, FORM)["questions"]]
    for place, one in enumerate(found):
        if not one:  # letters without a shape, which the pattern takes for some
            raise datafile.unfit(path.name, f"questions/{place}")
    return tuple(found)
