# SPDX-License-Identifier: EUPL-1.2
"""What was typed while a closed block ran, kept as a mark beside the entity that it was typed into.

A mark belongs to one entity of any kind. An entity that was added behind closed doors is closed as
a whole; of one that was there before, only the fields that were changed are, and the mark keeps
what they said when the doors were shut. A mark that names its block holds as long as that block is
a closed one. The moderator may set a mark by hand, and may say of what is closed that it is told.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from moderation.domain import codec
from moderation.domain.codec import remembered
from moderation.domain.entity import Needs, Reference, Stored, entity, references, refers
from moderation.domain.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What a field said before it was changed behind closed doors.

    ``value`` is the text of a text field, the id in a field that names another entity, and the
    JSON form of any other. Ids are replaced as all others are when a workshop is read from a file.
    """

    field: str
    value: str = dataclasses.field(default="", metadata={"may_be_id": True})


@entity("closed_mark")
@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedMark(Stored):
    """Says that something was typed behind closed doors.

    ``block_id`` is the closed block that ran; without one the mark was set by hand, or the block is
    gone. Without ``earlier`` all of the entity is closed. ``told`` says that the moderator lets it
    be told in public all the same.
    """

    id: Id
    workshop_id: Id
    target_id: Id = field(metadata=refers())
    block_id: Id | None = field(default=None, metadata=refers("agenda_block", enforced=False))
    earlier: tuple[Earlier, ...] = ()
    told: bool = False


_ORDER = frozenset(("id", "workshop_id", "rank", "created_at"))
"""Fields that say where something stands, and nothing that was said."""


@remembered
def references_of(cls: Any) -> Mapping[str, Reference]:
    """The fields of a kind that name others, by their name."""
    return {reference.field: reference for reference in references(cls)}


@remembered
def content_fields(cls: Any) -> tuple[str, ...]:
    """The fields of a kind that are closed when they are changed behind closed doors.

    Of what is a frame for what others say (a block, a person, a room) these are the words alone:
    that a block began or that somebody came is no secret.
    """
    named = references_of(cls)
    frame = cls.public or "closed_session" in {each.name for each in dataclasses.fields(cls)}
    words = codec.worded(cls)
    hints = typing.get_type_hints(cls)
    return tuple(
        each.name
        for each in dataclasses.fields(cls)
        if each.name not in _ORDER
        # No picture, and no name out of the program; a letterhead holds words.
        and not (each.metadata.get("raw") and hints[each.name] is str)
        and not (frame and (each.name not in words or each.name in named))
        and (each.name not in named or named[each.name].needs in (Needs.MAY, Needs.MANY))
    )


def earlier_of(before: Any, names: Iterable[str]) -> tuple[Earlier, ...]:
    """What these fields of an entity say."""
    return tuple(Earlier(field=name, value=_out(before, name)) for name in names)


@remembered
def _texts(cls: Any) -> frozenset[str]:
    """The fields that hold one text and name nobody."""
    hints = typing.get_type_hints(cls)
    return frozenset(
        each.name
        for each in dataclasses.fields(cls)
        if hints[each.name] is str and each.name not in _ORDER
    )


def _out(before: Any, name: str) -> str:
    cls, value = type(before), getattr(before, name)
    if name in references_of(cls):
        # Of several ids in one text no file could replace any.
        return value if isinstance(value, str) else ""
    if name in _texts(cls):
        return str(value)
    out = next(out for field_name, out, _ in codec.fields(cls) if field_name == name)
    return json.dumps(out(value), ensure_ascii=False)


def _nobody(_key: Id) -> bool:
    return False


def as_told(whole: Any, mark: ClosedMark, there: Callable[[Id], bool] = _nobody) -> Any | None:
    """An entity without what its mark closes; nothing if that is all of it.

    ``there`` tells of the entities that it named before whether they are still there to be named.
    """
    if mark.told:
        return whole
    if not mark.earlier:
        return None
    cls = type(whole)
    back = {name: into for name, _, into in codec.fields(cls)}
    allowed, named, texts = content_fields(cls), references_of(cls), _texts(cls)
    values: dict[str, Any] = {}
    try:
        for each in mark.earlier:
            if each.field not in allowed:
                return None
            if each.field in named:
                key = Id(each.value)
                one = key if each.value and there(key) else None
                values[each.field] = () if named[each.field].needs is Needs.MANY else one
            elif each.field in texts:
                values[each.field] = each.value
            else:
                values[each.field] = back[each.field](json.loads(each.value))
        return dataclasses.replace(whole, **values)
    except (KeyError, TypeError, ValueError, RecursionError):
        # Whatever cannot be read back is told less of, never more.
        return None


def without_words(frame: Any, names: Iterable[str]) -> Any:
    """A frame as if nobody had typed into these fields of it."""
    known = type(frame).__dataclass_fields__
    empty = {name: known[name].default for name in names}
    return dataclasses.replace(
        frame, **{n: "" if v is dataclasses.MISSING else v for n, v in empty.items()}
    )
