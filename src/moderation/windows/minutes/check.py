# SPDX-License-Identifier: EUPL-1.2
"""What the minutes still lack, as the list beside them shows it. Hints block nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from moderation.domain.ids import Id
from moderation.domain.views import MinutesView
from moderation.gui.texts import text
from moderation.minutes.gap import MendingPlace
from moderation.registry import gaps

__all__ = ["Check", "Lead", "MendingPlace", "checks"]

translate = QCoreApplication.translate


class Lead(Protocol):
    """The way to something: a line of the list has one, and whatever the minutes tell."""

    @property
    def place(self) -> MendingPlace:
        """Which part of the program shows it."""

    @property
    def block_id(self) -> Id | None:
        """The block whose page shows it."""

    @property
    def item_id(self) -> Id | None:
        """What is selected there."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list: fine, or what is missing and where it is put right."""

    text: str
    fine: bool = True
    place: MendingPlace = MendingPlace.BLOCK
    block_id: Id | None = None
    locked: bool = False
    item_id: Id | None = None


def checks(view: MinutesView) -> list[Check]:
    """The whole list; parts that this workshop does not have are left out."""
    found = [
        Check(text(gap.message), gap.fine, gap.place, gap.block_id, item_id=gap.item_id)
        for gap in gaps(view)
    ]
    # Nothing is filtered here: what the minutes are made of cannot hold a private note.
    found.append(Check(translate("MinutesPreview", "Private notes left out"), locked=True))
    return found
