# SPDX-License-Identifier: EUPL-1.2
"""The cuts of the minutes: the same data for the room, the public, one unit, one participant."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from moderation.domain.ids import Id


class CutKind(Enum):
    """For whom a document is made."""

    INTERNAL = "internal"
    PUBLIC = "public"
    UNIT = "unit"
    CERTIFICATES = "certificates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What is asked for.

    Attributes:
        kind: For whom it is.
        unit_id: The unit of a sheet; without it, the sheets of all units in one document.
        participant_id: The participant of a certificate; without it, of all who were present.
        closed_too: A unit's sheet with what was said behind closed doors: for the people who were
            in the room. Without it the sheet may leave the house.
    """

    kind: CutKind = CutKind.INTERNAL
    unit_id: Id | None = None
    participant_id: Id | None = None
    closed_too: bool = False

    @classmethod
    def unit(cls, unit_id: Id | None = None, *, closed_too: bool = False) -> Cut:
        """The sheet of one unit, or of all."""
        return cls(kind=CutKind.UNIT, unit_id=unit_id, closed_too=closed_too)

    @property
    def leaves(self) -> bool:
        """Whether it goes through a public door: it is then made of ``PublicView`` alone."""
        return self.kind is CutKind.PUBLIC or (self.kind is CutKind.UNIT and not self.closed_too)


INTERNAL = Cut()
PUBLIC = Cut(kind=CutKind.PUBLIC)
UNITS = Cut.unit()
CERTIFICATES = Cut(kind=CutKind.CERTIFICATES)
