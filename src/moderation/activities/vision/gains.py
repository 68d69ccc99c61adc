# SPDX-License-Identifier: EUPL-1.2
"""Sets of gains by theme: data files that are shipped, and those that a user adds.

``resources/gains/<theme>.<language>.json`` is shipped; a file of the same name in the user's data
folder under ``gains`` goes before it, another one stands beside it.
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
    "moderation-gains",
    QT_TRANSLATE_NOOP("GainSet", "a set of gains"),
    {
        "name": LINE,
        "gains": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
                "type": "object",
                "properties": {"title": LINE, "icon": LINE, "plain": LINE},
                "required": ["title"],
                "additionalProperties": False,
            },
        },
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "Set of gains for Moderation", **FORM.schema()}


@dataclass(frozen=True, slots=True)
class Gain:
    """A gain to choose: its title, the name of its icon, and what it means in plain words."""

    title: str
    icon: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True)
class GainSet:
    """The gains of one theme."""

    id: str
    name: str
    gains: tuple[Gain, ...]


def load(
    language: str, folders: Sequence[Path] | None = None
) -> tuple[tuple[GainSet, ...], tuple[Message, ...]]:
    """All sets in one language, and what is wrong with files."""
    found, faults = datafile.read_themes(FORM, "gains", language, folders)
    themes = (
        GainSet(theme, data["name"], tuple(Gain(**plain) for plain in data["gains"]))
        for theme, data in found.items()
    )
    return tuple(themes), faults
