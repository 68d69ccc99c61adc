# SPDX-License-Identifier: EUPL-1.2
"""Catalogues of tasks by theme: data files that are shipped, and those that a user adds.

``resources/tasks/<theme>.<language>.json`` is shipped; a file of the same name in the user's data
folder under ``tasks`` goes before it, another one stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataForm

FORM = DataForm(
    "moderation-tasks",
    QT_TRANSLATE_NOOP("TaskCatalogue", "a catalogue of tasks"),
    {
        "name": LINE,
        "tasks": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
                "type": "object",
                "properties": {
                    "title": LINE,
                    "operative": {"type": "boolean"},
                },
                "required": ["title"],
                "additionalProperties": False,
            },
        },
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "Catalogue of tasks for Moderation", **FORM.schema()}


@dataclass(frozen=True, slots=True)
class CatalogueTask:
    """A task to choose."""

    title: str
    operative: bool = False


@dataclass(frozen=True, slots=True)
class TaskTheme:
    """The tasks of one theme."""

    id: str
    name: str
    tasks: tuple[CatalogueTask, ...]


def load(
    language: str, folders: Sequence[Path] | None = None
) -> tuple[tuple[TaskTheme, ...], tuple[Message, ...]]:
    """All themes in one language, and what is wrong with files."""
    found, faults = datafile.read_themes(FORM, "tasks", language, folders)
    themes = (
        TaskTheme(theme, data["name"], tuple(CatalogueTask(**plain) for plain in data["tasks"]))
        for theme, data in found.items()
    )
    return tuple(themes), faults
