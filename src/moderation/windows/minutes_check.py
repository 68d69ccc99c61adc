# SPDX-License-Identifier: EUPL-1.2
"""What the minutes still lack, as the list beside them shows it. Hints never block anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from moderation.domain.ids import Id
from moderation.domain.views import MinutesView
from moderation.gui.texts import text
from moderation.minutes.gap import Place
from moderation.registry import gaps

__all__ = ["Check", "Place", "checks"]

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list: fine, or what is missing and where it is put right."""

    text: str
    fine: bool = True
    place: Place = Place.BLOCK
    block_id: Id | None = None
    locked: bool = False


def checks(view: MinutesView) -> list[Check]:
    """The whole list; parts that this workshop does not have are left out."""
    found = [Check(text(gap.message), gap.fine, gap.place, gap.block_id) for gap in gaps(view)]
    # Nothing is filtered here: what the minutes are made of cannot hold a private note.
    found.append(Check(translate("MinutesPreview", "Private notes left out"), locked=True))
    return found
