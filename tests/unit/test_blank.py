# SPDX-License-Identifier: EUPL-1.2
"""Blanks, line ends and invisible letters alone are nothing, by whichever door they come."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import itertools
import json
import pkgutil
import re
import typing
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from random import Random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import moderation
from moderation import registry
from moderation.domain import codec
from moderation.domain.blank import blank, straightened, trimmed
from moderation.domain.change import Step, added
from moderation.domain.entity import KINDS, Needs, Stored, references
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.features.agenda.timetable import read
from moderation.features.people.sheets import clean
from moderation.minutes.letters import visible
from moderation.storage import workshop_file
from tests.any_workshop import any_workshop
from tests.blanks import LETTERS, NAMES, ONE_EACH, blanks, said
from tests.canaries import made

assert registry.ROOMS
NAMED = {
    ref.field: ref.kind for cls in KINDS.values() for ref in references(cls) if ref.kind is not None
}
"""Which kind a field names, by its name: arguments of edits are called alike."""
NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)


# ------------------------------------------------------------------------------ the notion


@given(text=blanks)
def test_what_cannot_be_seen_says_nothing(text: str) -> None:
    assert blank(text)
    assert trimmed(text) == straightened(text) == clean(text) == ""


@given(before=blanks, after=blanks, letter=st.characters(categories=["L", "N", "P", "S"]))
def test_a_single_letter_says_something(before: str, after: str, letter: str) -> None:
    shown = letter not in LETTERS and letter not in "\u115f\u1160"
    assert blank(f"{before}{letter}{after}") is not shown


def test_what_the_writers_leave_out_is_what_says_nothing() -> None:
    """One notion: of every letter, domain and writers think the same."""
    for letter in map(chr, range(0x110000)):
        unseen = letter.isspace() or letter == "\u2800" or not visible(letter).strip()
        assert blank(letter) is unseen, hex(ord(letter))


@given(text=blanks)
def test_a_file_is_never_called_by_blanks(text: str) -> None:
    assert file_name(text, "Protokoll") == "Protokoll"


@given(text=blanks)
def test_a_line_of_blanks_is_no_block_of_a_timetable(text: str) -> None:
    pasted = read(f"09:00 Beginn\n{text}\n10:00 Ende")
    plain = read("09:00 Beginn\n\n10:00 Ende")
    assert pasted.drafts == plain.drafts
    assert pasted.ends == plain.ends
    assert [(r.source, r.fate) for r in pasted.rows] == [(r.source, r.fate) for r in plain.rows]


# ------------------------------------------------------------------------------ entities


@cache
def _one_of_each() -> dict[str, Any]:
    """An entity of every kind, with something in every list."""
    found = {entity.kind: entity for entity in _workshop().entities()}
    return {kind: found.get(kind) or _alone(cls) for kind, cls in KINDS.items()}


def _alone(cls: type[Any]) -> Any:
    """An entity of a kind; what it cannot be without is named, though it is not there."""
    needed = [named.field for named in references(cls) if named.needs is Needs.MUST]
    return made(cls, "x", **dict.fromkeys(needed, Id("other")))


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=25, deadline=None)
@given(text=blanks)
def test_an_entity_of_blanks_is_one_of_empty_texts(kind: str, text: str) -> None:
    some = _one_of_each()[kind]
    empty = said(some, lambda _words: "")
    assert said(some, lambda _words: text) == empty
    plain = codec.to_plain(empty)
    typed = json.loads(json.dumps(plain).replace('""', json.dumps(text)))
    assert codec.from_plain(KINDS[kind], typed) == empty  # from history or a file


def test_an_entity_that_holds_blanks_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    some = _one_of_each()["involvement_cell"]
    monkeypatch.setattr(Stored, "__post_init__", lambda _entity: None)
    assert said(some, lambda _words: " ") != said(some, lambda _words: "")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_an_entity_keeps_every_text_that_says_something(kind: str) -> None:
    words, count = " \u200bWort \u200d\n", itertools.count()
    some = said(_one_of_each()[kind], lambda _words: f"{words}{next(count)}{words}")
    held = json.dumps(codec.to_plain(some))
    assert held.count(json.dumps(words)[1:-1]) == 2 * next(count)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32), text=blanks)
def test_a_file_of_blanks_is_read_as_one_of_empty_texts(seed: int, text: str) -> None:
    dice = Random(seed)
    empty = [
        said(e, lambda words: words if _sum(words) else "" if dice.random() < 0.5 else f"W{words}")
        for e in any_workshop(dice, 2, longest=20).entities()
    ]
    file = workshop_file.write(State.holding(empty))
    spoilt = json.dumps(_filled(json.loads(file), text))
    assert spoilt.count(json.dumps(text)) > 20
    wanted, found = (_numbered(workshop_file.parse(words, "w.json")) for words in (file, spoilt))
    assert found == wanted


def _sum(words: str) -> bool:
    """Whether this is a checksum, which is no text that anybody types."""
    return re.fullmatch("[0-9a-f]{64}", words) is not None


def _filled(plain: Any, text: str) -> Any:
    """The same JSON with this text in place of every empty one."""
    if isinstance(plain, dict):
        return {name: _filled(value, text) for name, value in plain.items()}
    if isinstance(plain, list):
        return [_filled(value, text) for value in plain]
    return text if plain == "" else plain


def _numbered(entities: list[Any]) -> list[str]:
    """Entities as text, with numbers for the fresh ids."""
    ids = {entity.id: f"id-{number}" for number, entity in enumerate(entities)}
    found = []
    for entity in entities:
        words = json.dumps(codec.to_plain(entity))
        for own, name in ids.items():
            words = words.replace(own, name)
        found.append(words)
    return found


# ------------------------------------------------------------------------------ edits


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(moderation.__path__, "moderation."):
        if found.name.split(".")[1] in ("features", "activities"):
            parts = found.name.split(".")
            if parts[-1] in ("edits", "kept", "columns") or "edits" in parts[:-1]:
                yield importlib.import_module(found.name)


def _edits() -> dict[str, Callable[..., Step]]:
    """Every public function that makes a step of a typed text."""
    found: dict[str, Callable[..., Step]] = {}
    for module in _modules():
        for name, function in vars(module).items():
            if name.startswith("_") or not inspect.isfunction(function):
                continue
            if function.__module__ != module.__name__:
                continue
            try:
                hints = typing.get_type_hints(function)
            except NameError:  # named for the type checker alone
                continue
            if hints.get("return") is Step and (str in hints.values() or Any in hints.values()):
                found[f"{module.__name__.removeprefix('moderation.')}.{name}"] = function
    return found


EDITS = _edits()
_FIELDS = [field for cls in KINDS.values() for field in dataclasses.fields(cls)]
TEXTS = sorted(
    {field.name for field in _FIELDS if field.type in ("str", str) and field.name not in NAMES}
    - {field.name for field in _FIELDS if field.type not in ("str", str)}
)
"""Names that stand for words wherever they stand: an edit may ask for any of them."""


@cache
def _workshop() -> State:
    return any_workshop(Random(7), 4)


def _given(name: str, hint: Any, state: State, dice: Random) -> Any:
    """A value for a parameter of an edit, or an error where none comes to mind."""
    args = [arg for arg in typing.get_args(hint) if arg is not type(None)]
    if typing.get_origin(hint) is not None and typing.get_origin(hint) not in (list, tuple, dict):
        return _given(name, args[0], state, dice)
    if hint is State:
        return state
    if hint is Id:
        kind = NAMED.get(name, name.removesuffix("_id"))
        if kind not in KINDS:
            kind = dice.choice(sorted(KINDS))
        mates = state.of(KINDS[kind])
        return dice.choice(mates).id if mates else Id("none")
    if isinstance(hint, type) and issubclass(hint, Enum):
        return dice.choice(list(hint))
    simple: dict[Any, Any] = {
        bool: False, int: 1, float: 1.0, datetime: NOW, date: NOW.date(), time: time(13, 0),
    }  # fmt: skip
    if not isinstance(hint, type) or hint not in simple:
        raise KeyError(name)
    return simple[hint]


def _outcome(edit: Callable[..., Step], values: dict[str, Any]) -> str:
    """What an edit does, in words that are the same for the same effect."""
    with pytest.MonkeyPatch.context() as patch:
        numbers = itertools.count()
        patch.setattr(uuid, "uuid4", lambda: f"new-{next(numbers)}")
        try:
            step = edit(**values)
        except UserFacingError as error:
            return f"refused: {error.message.source}"
        except (ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
            return f"impossible: {type(error).__name__}"
        return repr(step.changes)


@pytest.mark.parametrize("name", sorted(EDITS))
def test_an_edit_takes_blanks_for_an_empty_text(name: str) -> None:
    edit, state = EDITS[name], _workshop()
    hints = typing.get_type_hints(edit)
    signature = inspect.signature(edit).parameters
    done = 0
    for number in range(40):
        if done == 5:
            break
        dice = Random(number)
        values, typed = {}, []
        for own, parameter in signature.items():
            if hints[own] is str and own not in ("field", "way", "language"):
                typed.append(own)
            elif parameter.kind is parameter.VAR_KEYWORD:
                typed.append(dice.choice(TEXTS))
            elif parameter.default is parameter.empty:
                try:
                    values[own] = _given(own, hints[own], state, dice)
                except KeyError:
                    break
        else:
            chosen = dice.choice(typed) if typed else ""
            rest = {own: "Wort" for own in typed if own != chosen}
            wanted = _outcome(edit, {**values, **rest, chosen: ""} if typed else values)
            if wanted.startswith("impossible") or not typed:
                continue
            done += 1
            for text in dice.sample(ONE_EACH, 3):
                got = _outcome(edit, {**values, **rest, chosen: text})
                assert got == wanted, (chosen, text, values)
    COUNTED[name] = done


COUNTED: dict[str, int] = {}


def test_an_edit_that_takes_blanks_for_words_is_caught() -> None:
    def lying(state: State, text: str) -> Step:
        if not text:
            raise UserFacingError(untranslated("no words"))
        return Step(untranslated("add"), added(made(KINDS["material"], "x", words=text)))

    outcomes = {_outcome(lying, {"state": _workshop(), "text": text}) for text in ("", *ONE_EACH)}
    assert len(outcomes) == 2


def test_most_edits_were_tried() -> None:
    if COUNTED.keys() != EDITS.keys():
        pytest.skip("not all of them ran in this process")
    tried = [name for name, number in COUNTED.items() if number]
    assert len(tried) > 0.6 * len(EDITS), sorted(set(EDITS) - set(tried))
