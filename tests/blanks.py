# SPDX-License-Identifier: EUPL-1.2
"""Texts that nobody can see, and entities and documents that hold them wherever they can."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from random import Random
from typing import Any

from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.state import State
from tests.any_workshop import any_workshop

LETTERS = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\xad\u034f\u061c\u1680\u180b\u180e\u2003\u2009\u200b"
    "\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u202f\u205f\u2060\u2063\u2066\u2069\u2800"
    "\u3000\u3164\ufe00\ufe0f\ufeff\uffa0\U0001d173\U000e0001\U000e0100"
)
"""Blanks, line ends and letters without a shape."""
ONE_EACH = (" ", "\t", "\n", "\xa0", "\u202f", "\u200b", "\u200d", "\xad", "\ufeff", "\u2028",
            "\ufe0f", "\u200f", "\u202e", "\r\n", " \u200b\n")  # fmt: skip
blanks = st.text(alphabet=LETTERS, min_size=1, max_size=12)
NAMES = ("activity", "language", "content", "digest", "data", "media_type", "logo", "logo_type")
"""Fields of entities that hold a name or a file, and that no user types."""


def said(part: Any, words: Callable[[str], str]) -> Any:
    """The same entity, or part of one, with other words wherever there is a text."""
    hints = typing.get_type_hints(type(part))
    return dataclasses.replace(
        part,
        **{
            field.name: _said(hints[field.name], getattr(part, field.name), words)
            for field in dataclasses.fields(part)
            if field.name not in NAMES
        },
    )


def _said(hint: Any, value: Any, words: Callable[[str], str]) -> Any:
    if hint is str:
        return words(value)
    if isinstance(value, tuple) and typing.get_args(hint)[0] is not Id:
        return tuple(_said(typing.get_args(hint)[0], item, words) for item in value)
    if dataclasses.is_dataclass(value):
        return said(value, words)
    return value


def spoilt(seed: int, words: str, share: float = 0.5) -> State:
    """Any workshop in which a share of all texts is this one."""
    dice = Random(seed)
    return State.holding(
        said(entity, lambda own: words if dice.random() < share else own)
        for entity in any_workshop(dice, 2).entities()
    )


def written(part: Any, words: Callable[[str], str]) -> Any:
    """The same document, or part of one, with other words wherever it may be without any."""
    if isinstance(part, str):
        return words(part)
    if isinstance(part, tuple):
        return tuple(written(item, words) for item in part)
    if not dataclasses.is_dataclass(part) or isinstance(part, type):
        return part
    for field in dataclasses.fields(part):
        if field.name not in ("origin", "language"):
            before = getattr(part, field.name)
            after = written(before, words)
            try:
                part = dataclasses.replace(part, **{field.name: after})
            except ValueError:  # a text that is required
                assert isinstance(before, str)
    return part
