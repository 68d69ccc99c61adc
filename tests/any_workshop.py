# SPDX-License-Identifier: EUPL-1.2
"""Workshops that nobody would think of: entities of every kind, made from their fields' types.

A kind that is added later is made too, without being named here. What a file may hold is all that
is kept in mind: references name what there is, ends come after their beginnings, numbers stay in
their bounds.
"""

from __future__ import annotations

import base64
import dataclasses
import types
import typing
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import cache
from random import Random
from typing import Any

from hypothesis import strategies as st

from moderation import registry
from moderation.domain.codec import remembered
from moderation.domain.entity import KINDS, references
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.minutes.document import Document, Paragraph, Photo
from moderation.minutes.frozen import digest, freeze
from moderation.minutes.photos import fit
from tests.minutes.test_pdf_hostile import PAYLOADS
from tests.photo_samples import bare, phone_photo, screenshot

assert registry.ROOMS  # every kind is known
WORDS = (
    "Radverkehrsbudget ab Haushalt 2027/28 verankern. Die Verwaltung plant, der Rat legt "
    "Leitlinien und Mittel fest; der Ausschuss erhält einen Quartalsbericht. Ķēniņš Łukasz – "
    "„Zitat“, 12,5 % "
    "Bürgermeisteramt Stadtplanungsamt Verkehrsentwicklungsplanungsbeschleunigung Fraktion A"
).split()
_NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
_GONE = Id("gone")
_OWN = {"option_id": ("poll_option", "vision_draft", "poll")}
"""Fields that name one of several kinds."""
_MANY = {"entry": 6, "participant": 3, "agenda_block": 2}
"""How much more often than others a kind occurs."""


@st.composite
def workshops(draw: st.DrawFn, size: int = 3) -> State:
    """A workshop with about ``size`` entities of every kind, and any text in it."""
    texts = draw(st.lists(st.text(max_size=40), max_size=4))
    return any_workshop(Random(draw(st.integers(0, 2**32 - 1))), size, texts)


def any_workshop(
    random: Random,
    size: int,
    texts: Sequence[str] = (),
    longest: int = 9999,
    *,
    private: bool = False,
) -> State:
    """A workshop; the same numbers give the same one.

    Args:
        random: Decides.
        size: About how many entities there are of every kind.
        texts: Stand somewhere in it.
        longest: So many values a list has at the most, whatever its schema allows: thousands take
            long and seldom say more.
        private: Whether it has what the moderator keeps alone, too.
    """
    return _Maker(random, size, texts, longest, private=private).make()


class _Maker:
    def __init__(
        self, random: Random, size: int, texts: Sequence[str], longest: int, *, private: bool
    ) -> None:
        self._private = private
        self._random = random
        self._longest = longest
        self._size = size
        self._texts = texts
        self._ids: dict[str, list[Id]] = {}
        self._blocks: dict[str, list[Id]] = {}

    def make(self) -> State:
        """Blocks of every activity first, so that everything can hang on one."""
        kinds = [
            kind
            for kind in KINDS.values()
            if kind is not Workshop and (self._private or not kind.private)
        ]
        numbers = {kind.kind: self._number(kind.kind) for kind in kinds}
        for name, number in numbers.items():
            self._ids[name] = [Id(f"{name}-{n}") for n in range(number)]
        self._ids[Workshop.kind] = [Id("w")]
        entities: list[Any] = [self._entity(Workshop, Id("w"), 0)]
        for kind in sorted(kinds, key=lambda kind: (kind is not Block, kind.kind)):
            for place, entity_id in enumerate(self._ids[kind.kind]):
                made = self._entity(kind, entity_id, place)
                if isinstance(made, Block):
                    self._blocks.setdefault(made.activity, []).append(made.id)
                entities.append(made)
        return State.holding(entities)

    def _number(self, kind: str) -> int:
        if kind == Block.kind:
            return len(registry.ACTIVITIES) + self._random.randint(0, self._size)
        most = self._size * _MANY.get(kind, 1)
        least = self._size // 2 if self._size >= 4 else int(kind in _named_kinds())
        return self._random.randint(least, most)

    def _entity(self, cls: type[Any], entity_id: Id, place: int) -> Any:
        values: dict[str, Any] = {"id": entity_id}
        for name, hint, metadata in _fields(cls):
            if name == "workshop_id":
                values[name] = Id("w")
            elif name == "rank":
                values[name] = float(place)
            elif name != "id":
                values[name] = self._field(cls, name, hint, metadata, place)
        for first, last in (("begins", "ends"), ("started_at", "ended_at")):
            if values.get(first) and values.get(last) and values[last] < values[first]:
                values[first], values[last] = values[last], values[first]
        if values.keys() >= {"content", "digest"}:
            values["digest"] = digest(values["content"])
        return cls(**values)

    def _field(
        self, cls: type[Any], name: str, hint: Any, metadata: typing.Mapping[str, Any], place: int
    ) -> Any:
        if name == "activity":
            names = [activity.name for activity in registry.ACTIVITIES]
            return names[place] if place < len(names) else self._random.choice([*names, "talk"])
        if name in ("data", "logo"):
            return self._picture()
        if name == "content":
            return self._frozen()
        if name in ("media_type", "logo_type"):
            return "image/jpeg"
        if name == "language":
            return self._random.choice(["de", "en"])
        if hint == tuple[str, ...] and name in ("sequence", "hidden", "short"):
            return ()
        return self._value(cls, name, hint, metadata.get("schema", {}), place)

    def _value(self, cls: type[Any], name: str, hint: Any, schema: Any, place: int) -> Any:
        random = self._random
        inner = _inner(hint)
        if inner is not None:
            if random.random() < 0.2:
                return None
            return self._value(cls, name, inner, schema, place)
        if hint is Id:
            return self._reference(cls, name, place)
        if typing.get_origin(hint) is tuple:
            return self._several(cls, name, typing.get_args(hint)[0], schema, place)
        if isinstance(hint, type) and issubclass(hint, Enum):
            # A field may leave out some of what its type knows.
            allowed = schema.get("enum", [each.value for each in hint])
            return random.choice([each for each in hint if each.value in allowed])
        if dataclasses.is_dataclass(hint):
            return self._part(hint)
        if "pattern" in schema:  # a checksum
            return digest(self._text())
        return self._plain(hint, schema)

    def _plain(self, hint: Any, schema: Any) -> Any:
        random = self._random
        low, high = schema.get("minimum", 0), min(schema.get("maximum", 5000), 5000)
        makers: dict[Any, Callable[[], Any]] = {
            str: self._text,
            bool: lambda: random.random() < 0.3,
            int: lambda: random.randint(low, high),
            float: lambda: random.uniform(low, high),
            date: lambda: date(2026, 1, 1) + timedelta(days=random.randint(-400, 4000)),
            datetime: lambda: _NOON + timedelta(minutes=random.randint(0, 400)),
            time: lambda: time(random.randint(6, 20), random.randint(0, 59)),
        }
        return makers[hint]()

    def _several(
        self, cls: type[Any], name: str, hint: Any, schema: Any, place: int
    ) -> tuple[Any, ...]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 2)
        count = self._random.randint(least, max(least, min(most, self._longest)))
        found = [self._value(cls, name, hint, schema.get("items", {}), place) for _ in range(count)]
        # A list that names others is shorter where there are none.
        return tuple(each for each in found if each != _GONE)

    def _part(self, cls: Any) -> Any:
        return cls(
            **{
                name: self._value(cls, name, hint, metadata.get("schema", {}), 0)
                for name, hint, metadata in _fields(cls)
            }
        )

    def _reference(self, cls: type[Any], name: str, place: int) -> Any:
        kind = next(ref.kind for ref in references(cls) if ref.field == name)
        if kind == Block.kind and ".activities." in cls.__module__ and name == "block_id":
            activity = cls.__module__.split(".")[2]
            return self._random.choice(self._blocks[activity])
        if kind is not None and kind == getattr(cls, "kind", None):
            # Only what came before: steps that wait for each other have no order.
            earlier = self._ids[kind][:place]
            return self._random.choice(earlier) if earlier else self._nothing(cls, name)
        kinds = [kind] if kind else _OWN.get(name, list(self._ids))
        found = [each for one in kinds if one for each in self._ids.get(one, [])]
        return self._random.choice(found) if found else self._nothing(cls, name)

    def _nothing(self, cls: type[Any], name: str) -> Any:
        """What stands where nothing can be named: nothing, or what is no longer there."""
        hint = next(hint for field, hint, _ in _fields(cls) if field == name)
        return None if _inner(hint) is not None else _GONE

    def _text(self) -> str:
        random = self._random
        chance = random.random()
        if chance < 0.1:
            return random.choice(["", " ", "\n", "\u200b"])
        if chance < 0.2 and self._texts:
            return random.choice(self._texts)
        if chance < 0.25:
            return random.choice(list(PAYLOADS.values()))[:400]
        if chance < 0.3:
            return "".join(chr(random.randint(0, 0x2FFF)) for _ in range(random.randint(1, 20)))
        length = random.randint(1, 30 if chance > 0.9 else 8)
        return " ".join(random.choice(WORDS) for _ in range(length))

    def _frozen(self) -> str:
        """Minutes as they were released."""
        photo = fit(phone_photo(), as_jpeg=True)
        blocks = (
            Paragraph(self._text()),
            Photo(photo.data, photo.width, photo.height, f"Foto: {self._text()}"),
        )
        return freeze(Document(self._text(), "de", blocks))

    def _picture(self) -> str:
        data = self._random.choice(_pictures())
        return base64.b64encode(data).decode("ascii")


@cache
def _pictures() -> tuple[bytes, ...]:
    return bare(), bare(mode="L"), phone_photo(), screenshot(), b"no picture"


@remembered
def _fields(cls: Any) -> tuple[tuple[str, Any, typing.Mapping[str, Any]], ...]:
    hints = typing.get_type_hints(cls)
    return tuple((f.name, hints[f.name], f.metadata) for f in dataclasses.fields(cls) if f.init)


def _inner(hint: Any) -> Any:
    """The type of a field that may also be nothing."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(arg for arg in typing.get_args(hint) if arg is not types.NoneType)
    return None


@cache
def _named_kinds() -> frozenset[str | None]:
    """The kinds that fields name."""
    return frozenset(ref.kind for cls in KINDS.values() for ref in references(cls))
