# SPDX-License-Identifier: EUPL-1.2
"""Cuts of workshops that nobody thought of: any text, anything closed, any plan.

Ten of them here; ``make faults`` takes two hundred, one of them long.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.minutes_plan.model import MinutesPlan, Positions, Section
from moderation.features.people.model import Unit
from moderation.minutes.plain import lines
from moderation.output.minutes import (
    CERTIFICATES,
    INTERNAL,
    PUBLIC,
    UNITS,
    Cut,
    CutKind,
    minutes_document,
)
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.canaries import CANARY, rewritten
from tests.minutes.conftest import Render
from tests.pdf_checks import objections, reading_text, squeezed

CUTS = (INTERNAL, PUBLIC, UNITS, Cut.unit(closed_too=True), CERTIFICATES)
ODD = (
    "", " ", "Müßiggang", "<b>fett</b> & <Name>", "a\u00adb\u200bc", "😀 Kind", "\u202eumgekehrt",
    "Zeile\nUmbruch", "x@y.example", "=HYPERLINK()", "Straßenbahnhaltestellenverzeichnis" * 3,
    "e\u0301", "\x00", "‰ € – „Zitat“", "Ω ŁódŹ", CANARY,
)  # fmt: skip


def example() -> list[Any]:
    return list(workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json")))


def any_workshop(seed: int, texts: list[str], *, long: bool = False) -> State:
    """The example with other words, other answers, other doors closed and another plan."""
    dice = random.Random(seed)
    found = example()
    workshop_id = found[0].id

    def words(text: str) -> str:
        if dice.random() < 0.7:
            return text
        return dice.choice(texts or ["–"]) + dice.choice(ODD)

    ids = {entity.id: entity.id for entity in found}
    made = [rewritten(entity, ids, words) for entity in found]
    made = [
        replace(e, closed_session=dice.random() < 0.3)
        if isinstance(e, Block)
        else replace(e, closed_session=dice.random() < 0.1)
        if isinstance(e, Workshop)
        else e
        for e in made
        if long or not isinstance(e, Entry) or dice.random() < 0.3
    ]
    kept = [e for e in made if not isinstance(e, GoalAnswer)]
    kept += list(_answers(kept, dice, texts))
    if long:
        kept += [
            replace(e, id=Id(f"{e.id}-{n}"), text=f"{e.text} {n}")
            for e in made
            if isinstance(e, Entry) and e.entry_kind is EntryKind.CARD
            for n in range(40)
        ]
    sections = [section.value for section in Section]
    plan = MinutesPlan(
        id=Id("plan"),
        workshop_id=workshop_id,
        sequence=tuple(dice.sample(sections, dice.randrange(len(sections)))),
        hidden=tuple(dice.sample(sections, dice.randrange(3))),
        short=tuple(dice.sample(["results", "cards", "polls", "other", "no such part"], 1)),
        positions=dice.choice(list(Positions)),
        names=dice.random() < 0.5,
        letterhead=tuple(dice.choice(ODD) for _ in range(dice.randrange(4))),
    )
    return State.holding([*kept, plan])


def _answers(entities: list[Any], dice: random.Random, texts: list[str]) -> Iterator[GoalAnswer]:
    for goal in (e for e in entities if isinstance(e, Goal)):
        for unit in (e for e in entities if isinstance(e, Unit)):
            if dice.random() < 0.6:
                yield GoalAnswer(
                    id=Id(f"{goal.id}-{unit.id}"),
                    workshop_id=goal.workshop_id,
                    goal_id=goal.id,
                    unit_id=unit.id,
                    answer=dice.choice(list(Answer)),
                    text=dice.choice([*texts, *ODD]),
                )


def judge(state: State, cut: Cut, render: Render) -> bytes:
    """The cut's file, accepted by every validator and read aloud as the document says."""
    document = minutes_document(state, cut=cut)
    data = render(document)
    assert objections(data) == {}
    assert reading_text(data) == squeezed("\n".join(lines(document)))
    return data


TEXTS = st.lists(st.text(max_size=60), max_size=6)
CALM: dict[str, Any] = {
    "deadline": None,
    "phases": (Phase.explicit, Phase.generate),
    "suppress_health_check": list(HealthCheck),
}


@pytest.mark.usefixtures("verapdf")
@settings(max_examples=10, **CALM)
@given(seed=st.integers(0, 2**32), texts=TEXTS)
def test_any_cut_is_accepted_and_reads_as_the_document(
    render: Render, seed: int, texts: list[str]
) -> None:
    state = any_workshop(seed, texts)
    cut = CUTS[seed % len(CUTS)]
    if cut.kind is CutKind.UNIT:  # one of them: all of them take long
        cut = replace(cut, unit_id=state.of(Unit)[seed % len(state.of(Unit))].id)
    judge(state, cut, render)


@settings(max_examples=10, **CALM)
@given(seed=st.integers(0, 2**32), texts=TEXTS)
def test_what_is_closed_changes_nothing_in_public(seed: int, texts: list[str]) -> None:
    """The public minutes are the same, whatever was said behind closed doors, or if nothing was."""
    state = any_workshop(seed, texts)
    told = PublicView(state, by_unit=True)
    shown = {e.id for table in told.public_tables().values() for e in table.values()}
    ids = {e.id: e.id for e in state.entities()}
    other = State.holding(
        e
        if e.id in shown or isinstance(e, Workshop | MinutesPlan)
        else rewritten(e, ids, lambda words: f"{CANARY} {words}")
        for e in state.entities()
    )
    assert minutes_document(other, cut=PUBLIC) == minutes_document(state, cut=PUBLIC)
    assert minutes_document(other, cut=UNITS) == minutes_document(state, cut=UNITS)


@pytest.mark.faults
@pytest.mark.timeout(7200)
@pytest.mark.usefixtures("verapdf")
@settings(max_examples=200, **CALM)
@given(seed=st.integers(0, 2**32), texts=TEXTS)
def test_two_hundred_cuts_are_accepted(render: Render, seed: int, texts: list[str]) -> None:
    judge(any_workshop(seed, texts), CUTS[seed % len(CUTS)], render)


@pytest.mark.faults
@pytest.mark.timeout(7200)
@pytest.mark.usefixtures("verapdf")
def test_long_minutes_are_accepted(render: Render) -> None:
    state = any_workshop(2, ["Satz über das, was gesagt wurde, und noch etwas mehr."], long=True)
    with pypdfium2.PdfDocument(judge(state, INTERNAL, render)) as pages:
        assert len(pages) > 40
