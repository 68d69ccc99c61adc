# SPDX-License-Identifier: EUPL-1.2
"""What a field says of people: every model imports it, before anything is searched for names."""

from __future__ import annotations

from enum import Enum
from typing import Any


class Holds(Enum):
    """What a field says of a person."""

    PERSON = "person"
    """The name of one of the workshop's people: withheld here and wherever it was typed."""
    OWNER = "owner"
    """Somebody named by hand: a person, or an institution, which may be told."""
    ADDRESS = "address"
    """Never told."""
    INSTITUTION = "institution"
    """What a unit, a body or a level is called: no person, whoever else has that name."""
    CALLED = "called"
    """A unit, a side or a function typed by hand: no person, unless one of the workshop has it."""


def holds(what: Holds, **more: Any) -> dict[str, Any]:
    """The metadata of such a field."""
    return {"holds": what, **more}


def seen_to(instead: str = "") -> dict[str, Any]:
    """The metadata of a field with whoever sees to something.

    Who is withheld leaves a mark in it, because an empty field says that nobody was found yet;
    ``instead`` is the field of what stands for that person, and needs no mark.
    """
    return holds(Holds.OWNER, instead=instead)


RAW = {"raw": True}
"""The metadata of a field that holds no words: a picture, or a name out of the program."""
