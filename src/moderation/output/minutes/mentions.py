# SPDX-License-Identifier: EUPL-1.2
"""Whom a document still seems to name: for somebody to read before it is published."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from moderation.domain.blank import blank
from moderation.domain.names import Names, folded
from moderation.domain.state import Lookups
from moderation.domain.withheld import institutions
from moderation.features.minutes_plan.model import plan_of
from moderation.features.people.model import Participant, Unit
from moderation.minutes.document import Document
from moderation.output.leftovers import Leftover, left_in_words

_OFFICE = re.compile(
    r"leitung|leiter|vorsitz|amt\b|referat|referent|sachgebiet|sachbearbeit|fraktion|stab|bereich"
    r"|projekt|dezern|buro|verwaltung|ausschuss|abteilung|meister\b|meisterin|beauftrag|geschaft"
    r"|kreis|stadt|gemeinde|mitglied|teilnehm|vertret|beirat|verein|verband|person"
    r"|office|chair|head of|department|council|member|mayor|officer"
)
"""Words of functions: a name with one of them names an office, not a person."""


def passages_left(source: Lookups, document: Document) -> tuple[Leftover, ...]:
    """Where the name of somebody's family stands in a document for the public.

    Full names are taken out of it (``domain/withheld.py``); a surname alone may be anybody's, so it
    stays and somebody has to look. Nothing where names may be told.
    """
    if plan_of(source).names:
        return ()
    people = source.of(Participant)
    names = Names(person.name for person in people if _is_name(person))
    known = Names((), institutions((*source.of(Unit), *people)) - {""})
    workshop = source.workshop
    found: list[Leftover] = []
    for words, origin in _said(document, document.origin):
        # What a unit or a function is called names nobody.
        told = known.swapped(words, lambda one: " " * (one.end - one.start))
        found += [
            Leftover(name, line, origin, workshop.id, workshop.title)
            for name, line in left_in_words(names, told)
        ]
    return tuple(dict.fromkeys(found))


def _is_name(person: Participant) -> bool:
    """Whether somebody is named; without a function the name may be one."""
    return not blank(person.function) or _OFFICE.search(_plain(person.name)) is None


def _plain(name: str) -> str:
    return folded(name).replace("\u0308", "")


def _said(part: Any, origin: str | None) -> Iterator[tuple[str, str | None]]:
    """Every text of a document with where it came from."""
    if isinstance(part, str):
        yield part, origin
    elif isinstance(part, tuple):
        for one in part:
            yield from _said(one, origin)
    elif dataclasses.is_dataclass(part) and not isinstance(part, Enum | type):
        own = getattr(part, "origin", None) or origin
        for field in dataclasses.fields(part):
            if field.name not in ("origin", "language"):
                yield from _said(getattr(part, field.name), own)
