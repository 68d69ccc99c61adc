# SPDX-License-Identifier: EUPL-1.2
"""The library of methods: what is shipped is whole, what is broken is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moderation import registry
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, Catalogue
from moderation.domain.workshop import Workshop
from moderation.features.agenda.methods import Method, MethodPhase, load, own_folder, parse
from moderation.features.agenda.model import BREAK, TALK, Block, Material
from moderation.features.agenda.taking_over import add_method, use_method
from moderation.paths import resource

SHIPPED = {language: load(language, [resource("methods")]) for language in LANGUAGES}


def test_shipped_methods_are_there_in_both_languages() -> None:
    ids = [{method.id for method in SHIPPED[language].methods} for language in LANGUAGES]
    assert ids[0] == ids[1]
    assert len(ids[0]) >= 20
    assert not any(found.faults for found in SHIPPED.values())
    assert len(list(resource("methods").glob("*.json"))) == len(ids[0]) * len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_method_can_be_led_by_what_it_says(language: str) -> None:
    for method in SHIPPED[language].methods:
        assert method.purpose, method.id
        assert method.question.endswith("?"), method.id
        assert method.say, method.id
        assert len(method.script) >= 3, method.id
        assert 5 <= method.minutes <= 120, method.id
        assert all(step.minutes > 0 for step in method.script), method.id
        assert 0 < method.fewest < method.most, method.id
        known = {"", *(activity.name for activity in registry.ACTIVITIES)}
        assert method.activity in known, method.id


def test_both_languages_take_the_same_time() -> None:
    for one, other in zip(*(_by_id(SHIPPED[lang].methods) for lang in LANGUAGES), strict=True):
        assert (one.id, one.phase, one.activity) == (other.id, other.phase, other.activity)
        assert [s.minutes for s in one.script] == [s.minutes for s in other.script]
        assert (one.fewest, one.most) == (other.fewest, other.most)


def _by_id(methods: tuple[Method, ...]) -> list[Method]:
    return sorted(methods, key=lambda method: method.id)


def test_every_phase_has_methods_and_they_come_in_its_order() -> None:
    phases = [method.phase for method in SHIPPED["de"].methods]
    assert list(dict.fromkeys(phases)) == list(MethodPhase)


# ------------------------------------------------------------------------- the user's own

GOOD: dict[str, Any] = {
    "format": "moderation-method",
    "version": 1,
    "name": "Eigene Runde",
    "phase": "open",
    "purpose": "Ankommen",
    "script": [{"text": "Reden", "minutes": 5}],
}


def _put(file: str, /, **values: object) -> Path:
    folder = own_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file
    path.write_text(json.dumps({**GOOD, **values}), encoding="utf-8")
    return path


def test_a_user_adds_a_method_and_changes_a_shipped_one() -> None:
    _put("eigene.de.json")
    _put("blitzlicht.de.json", name="Unser Blitzlicht")
    found = {method.id: method.name for method in load("de").methods}
    assert found["eigene"] == "Eigene Runde"
    assert found["blitzlicht"] == "Unser Blitzlicht"
    assert len(found) == len(SHIPPED["de"].methods) + 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"phase": "later"}, "phase"),
        ({"script": []}, "script"),
        ({"script": [{"text": "x", "minutes": -1}]}, "script/0/minutes"),
        ({"material": ["Karten", 5]}, "material/1"),
        ({"names": "x"}, "names"),
        ({"most": "viele"}, "most"),
        ({"name": ""}, "name"),
    ],
)
def test_a_broken_file_is_named_with_its_field(values: dict[str, object], field: str) -> None:
    _put("kaputt.de.json", **values)
    found = load("de")
    assert len(found.methods) == len(SHIPPED["de"].methods)
    (fault,) = found.faults
    words = Catalogue.load("en").text(fault)
    assert "kaputt.de.json" in words
    assert f" {field}:" in words


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"[]", b'{"format": 1}', b"[" * 99999])
def test_what_is_no_method_file_is_refused(content: bytes) -> None:
    _put("x.de.json").write_bytes(content)
    found = load("de")
    assert len(found.faults) == 1
    assert "x.de.json" in str(found.faults[0])


def test_a_newer_file_says_so() -> None:
    _put("x.de.json", version=99)
    assert "newer" in str(load("de").faults[0])


# ------------------------------------------------------------------------- into the agenda

METHOD = parse(
    json.dumps({**GOOD, "question": "Wie?", "say": "So.", "material": ["Karten", "Stifte"],
                "activity": "cards", "phase": "collect"}),
    "eigene.de.json",
)  # fmt: skip


def _state(**values: Any) -> State:
    workshop_id = new_id()
    block = Block(id=Id("b"), workshop_id=workshop_id, rank=1.0, title="Sammeln", **values)
    stift = Material(id=Id("m"), workshop_id=workshop_id, rank=1.0, name="stifte", ready=True)
    return State.holding([Workshop(id=workshop_id, title="W"), block, stift])


def test_a_method_becomes_a_block_in_one_action() -> None:
    state = _state()
    step = add_method(state, METHOD, Id("b"))
    after = state.apply(step)
    block = after.of(Block)[1]
    assert (block.title, block.activity, block.minutes) == ("Eigene Runde", "cards", 5)
    assert (block.question, block.say, block.script) == ("Wie?", "So.", METHOD.script)
    assert [item.name for item in after.of(Material)] == ["stifte", "Karten"]
    assert after.apply(step.inverse()).of(Block) == state.of(Block)


def test_a_method_applied_keeps_title_length_and_question() -> None:
    state = _state(minutes=40, question="Was hält uns auf?", script_done=1)
    after = state.apply(use_method(state, Id("b"), METHOD)).get(Block, Id("b"))
    assert (after.title, after.minutes, after.question) == ("Sammeln", 40, "Was hält uns auf?")
    assert (after.activity, after.script, after.script_done) == ("cards", METHOD.script, 0)


def test_a_break_becomes_work() -> None:
    state = _state(activity=BREAK)
    plain = parse(json.dumps(GOOD), "x.de.json")
    assert state.apply(use_method(state, Id("b"), plain)).get(Block, Id("b")).activity == TALK
