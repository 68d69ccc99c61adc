# SPDX-License-Identifier: EUPL-1.2
"""Taking names and addresses of people out of what is told in public.

Fields say of themselves what they hold: ``field(metadata=PERSON)``. Everything else that somebody
typed is searched for the addresses and, where names are withheld, for the names of the people who
are known to the workshop (``domain/names/``).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.codec import remembered, worded
from moderation.domain.holds import Holds
from moderation.domain.ids import Id
from moderation.domain.names import LEAST_LETTERS, Found, Names, folded

OMITTED = "[…]"
"""What stands where something was taken out of a sentence: the same in every language."""


_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"„“”@]+@[^\s<>()\[\],;:\"„“”@]+")


@remembered
def _held(cls: Any) -> tuple[tuple[str, Holds], ...]:
    return tuple(
        (field.name, field.metadata["holds"])
        for field in dataclasses.fields(cls)
        if "holds" in field.metadata
    )


def institutions(entities: Iterable[Any]) -> frozenset[str]:
    """All names that are known to be institutions, folded for comparing.

    What was typed by hand is none if one of the people has that name, even one who came later.
    """
    named: dict[Holds, set[str]] = {what: set() for what in Holds}
    for entity in entities:
        for name, what in _held(type(entity)):
            named[what].add(folded(getattr(entity, name)))
    return frozenset(named[Holds.INSTITUTION] | named[Holds.CALLED] - named[Holds.PERSON])


def without_people(entities: Sequence[Any], *, names: bool) -> list[Any]:
    """The entities without addresses and, unless ``names`` may be told, without names."""
    known = institutions(entities) - {""}
    swept = sweeper({} if names else _swapped(entities, known))
    found = []
    for entity in entities:
        values: dict[str, Any] = {}
        for name, what in _held(type(entity)):
            value = getattr(entity, name)
            if what is Holds.ADDRESS or (
                not names and _is_person(what) and folded(value) not in known
            ):
                values[name] = _instead(entity, name, value)
        bare = dataclasses.replace(entity, **values) if values else entity
        found.append(rewritten(bare, swept))
    return found


def _instead(entity: Any, name: str, value: str) -> str:
    """What stands where somebody is withheld: a mark, where nothing would say that it is open."""
    other = _seen(type(entity)).get(name)
    if other is None or blank(value) or (other and getattr(entity, other) is not None):
        return ""
    return OMITTED


@remembered
def _seen(cls: Any) -> Mapping[str, str]:
    """The fields of which it is seen that they hold somebody, and what may stand instead."""
    found = dataclasses.fields(cls)
    return {each.name: each.metadata["instead"] for each in found if "instead" in each.metadata}


def _is_person(what: Holds) -> bool:
    return what in (Holds.PERSON, Holds.OWNER)


def _swapped(entities: Sequence[Any], known: frozenset[str]) -> dict[str, str]:
    """Names of people and what stands in their place: function, else the unit, else nothing."""
    by_id = {entity.id: entity for entity in entities}
    found: dict[str, str] = {}
    for entity in entities:
        for name, what in _held(type(entity)):
            person = trimmed(getattr(entity, name))
            if what is not Holds.PERSON or len(person) < LEAST_LETTERS or folded(person) in known:
                continue
            unit = by_id.get(getattr(entity, "unit_id", Id("")))
            label = getattr(unit, "label", "")
            found[person] = trimmed(getattr(entity, "function", "")) or label or OMITTED
    return found


def sweeper(people: Mapping[str, str], words: Iterable[str] = ()) -> Callable[[str], str]:
    """A function that takes addresses out of a sentence, and names and other words.

    Args:
        people: Names of people with what stands in their place; of a genitive and in a compound
            nothing does.
        words: Other words that are taken out.
    """
    bare = _name_sweeper(people, words)

    def swept(text: str) -> str:
        return bare(_ADDRESS.sub(OMITTED, text) if "@" in text else text)

    return swept


def names_out(entities: Sequence[Any]) -> Callable[[str], str]:
    """A function that takes the names of the people of a workshop out of words, and nothing else.

    Functions stand in their place, as in everything that is told without names.
    """
    return _name_sweeper(_swapped(entities, institutions(entities) - {""}))


def _name_sweeper(people: Mapping[str, str], words: Iterable[str] = ()) -> Callable[[str], str]:
    names = Names(people, words)
    instead = [
        # Somebody else's name, or the same, may be part of what the function is called.
        OMITTED if names.are_in(put) else put
        for put in people.values()
    ]

    def put(found: Found) -> str:
        bent = found.bent or found.which >= len(instead)
        return OMITTED if bent else instead[found.which]

    return lambda text: names.swapped(text, put) if names else text


def rewritten(part: Any, swept: Callable[[str], str]) -> Any:
    """The same with every sentence swept; ids and pictures stay as they are."""
    values = {}
    for name in _swept_fields(type(part)):
        value = getattr(part, name)
        changed = _mapped(value, swept)
        if changed is not value:
            values[name] = changed
    return dataclasses.replace(part, **values) if values else part


@remembered
def _swept_fields(cls: Any) -> tuple[str, ...]:
    raw = {field.name for field in dataclasses.fields(cls) if field.metadata.get("raw")}
    return tuple(name for name in worded(cls) if name not in raw | {"id", "workshop_id"})


def _mapped(value: Any, swept: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        changed = swept(value)
        return value if changed == value else changed
    if isinstance(value, tuple):
        items = tuple(_mapped(item, swept) for item in value)
        return value if all(a is b for a, b in zip(items, value, strict=True)) else items
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return rewritten(value, swept)
    return value
