# SPDX-License-Identifier: EUPL-1.2
"""Whom minutes, tables and calendars still seem to name: to be read before they are published."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from moderation.domain.blank import blank
from moderation.domain.names import Names, folded
from moderation.domain.state import Lookups
from moderation.domain.withheld import institutions, rewritten
from moderation.features.minutes_plan.model import plan_of
from moderation.features.people.model import Participant, Unit
from moderation.minutes.document import Document
from moderation.minutes.workbook import Workbook
from moderation.output.calendar import DaysTold
from moderation.output.leftovers import Leftover, left_in_words

Leaving = Document | Workbook | DaysTold
"""What leaves the house, as it is before it is written."""

_OFFICE = re.compile(
    r"leitung|leiter|vorsitz|amt\b|referat|referent|sachgebiet|sachbearbeit|fraktion|stab|bereich"
    r"|projekt|dezern|buro|verwaltung|ausschuss|abteilung|meister\b|meisterin|beauftrag|geschaft"
    r"|kreis|stadt|gemeinde|mitglied|teilnehm|vertret|beirat|verein|verband|person"
    r"|office|chair|head of|department|council|member|mayor|officer"
)
"""Words of functions: a name with one of them names an office, not a person."""


def passages_left(source: Lookups, *leaving: Leaving) -> tuple[Leftover, ...]:
    """Where the name of somebody's family stands in what is for the public.

    Full names are taken out of it (``domain/withheld.py``); a surname alone may be anybody's, so it
    stays and somebody has to look. Nothing where names may be told.

    Args:
        source: The workshop, with its people.
        leaving: What leaves; a line that stands in several is listed of the first.
    """
    if plan_of(source).names:
        return ()
    people = source.of(Participant)
    names = Names(person.name for person in people if _is_name(person))
    known = Names((), institutions((*source.of(Unit), *people)) - {""})
    workshop = source.workshop
    found: list[Leftover] = []
    for one in leaving:
        earlier = tuple(found)
        for words, origin in _said(one, None):
            # What a unit or a function is called names nobody.
            told = known.swapped(words, lambda name: " " * (name.end - name.start))
            for name, line in left_in_words(names, told):
                if not any(other.words == name and _is_of(line, other.line) for other in earlier):
                    kept = origin or _kept_in(source, line)
                    found.append(Leftover(name, line, kept, workshop.id, workshop.title))
    return tuple(dict.fromkeys(found))


def _is_of(line: str, other: str) -> bool:
    """Whether two lines are of one sentence, which may have more words around it in one place."""
    line, other = line.strip("… "), other.strip("… ")
    return line in other or other in line


def _kept_in(source: Lookups, line: str) -> str | None:
    """The entity that a line of a table or a calendar is from, which name none themselves."""
    for rows in source.public_tables().values():
        for entity in rows.values():
            said: list[str] = []

            def heard(words: str, said: list[str] = said) -> str:
                said.append(words)
                return words

            rewritten(entity, heard)
            if any(_is_of(line, " ".join(words.split())) for words in said if not blank(words)):
                return str(entity.id)
    return None


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
            if field.name not in ("origin", "language", "key"):
                yield from _said(getattr(part, field.name), own)
