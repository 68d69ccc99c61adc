# SPDX-License-Identifier: EUPL-1.2
"""The script on paper: a page for every block, and nothing of the moderators' own for a client."""

from __future__ import annotations

import gc
import types
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pypdfium2
import pytest

from moderation.domain.change import Step, added
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda import edits
from moderation.features.agenda.day import Day
from moderation.features.agenda.model import BREAK, Block, Material, Room, ScriptStep
from moderation.features.agenda.taking_over import add_method
from moderation.features.capture.edits import write_note
from moderation.minutes.document import Document, GroupRow, Heading, PageBreak, Table
from moderation.minutes.plain import to_text
from moderation.output.script import clients_script, moderators_script, setup_sheet
from moderation.output.script_contents import script_of
from moderation.windows.library.own_templates import stripped
from moderation.windows.prepare.methods import known_methods
from tests.minutes.conftest import Render
from tests.municipal_room import room
from tests.pdf_checks import objections

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
CANARY = "Kanarienvogel"


def block(title: str, minutes: int, **values: Any) -> Block:
    return Block(id=Id(title), workshop_id=Id("w"), title=title, minutes=minutes, **values)


def planned() -> State:
    """Three blocks of a day that begins at 13:00, the last two side by side, and a break."""
    workshop = replace(
        room().workshop, id=Id("w"), day=date(2026, 3, 12), starts_at=time(13, 0),
        current_block_id=None, title="Runde Tische", moderation="", place="Rathaus",
    )  # fmt: skip
    hall = Room(id=Id("hall"), workshop_id=workshop.id, name="Ratssaal", note="24 Plätze")
    steps = (ScriptStep(text="Reihum", minutes=10), ScriptStep(text="Bündeln", minutes=15))
    blocks = [
        block("Ankommen", 30, say=f"{CANARY} sagen", question="Was führt Sie her?",
              summary="Alle kennen einander", script=steps, lead="Leitung Nord",
              room_id=hall.id, rank=1.0),
        block("Kaffee", 15, activity=BREAK, rank=2.0),
        block("Gruppe Radweg", 45, rank=3.0, closed_session=True),
        block("Gruppe Bus", 40, rank=4.0, parallel=True, say=f"{CANARY} zwei"),
    ]  # fmt: skip
    pens = Material(
        id=Id("pens"), workshop_id=workshop.id, name="Stifte", ready=True, block_id=Id("Ankommen")
    )
    water = Material(id=Id("water"), workshop_id=workshop.id, name="Wasser", rank=1.0)
    state = State.holding([workshop, hall, *blocks, pens, water])
    for number, at in enumerate((None, Id("Ankommen"), Id("Kaffee"))):
        state = state.apply(write_note(state, at, f"{CANARY} Notiz {number}"))
    return state


def clients(state: State) -> Document:
    return clients_script(MinutesView(state), NOW)


def moderators(state: State) -> Document:
    return moderators_script(state, NOW)


def setup(state: State) -> Document:
    return setup_sheet(state, NOW)


COPIES: dict[str, Callable[[State], Document]] = {"client": clients, "moderators": moderators}
BUILDERS = {**COPIES, "setup": setup}


def words_of_pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("build", BUILDERS.values(), ids=BUILDERS.keys())
@pytest.mark.parametrize(
    "state",
    [planned(), room(), State.holding([room().workshop])],
    ids=["planned", "room", "empty"],
)
def test_scripts_conform(build: Callable[[State], Document], state: State, render: Render) -> None:
    assert objections(render(build(state))) == {}


def test_every_block_has_a_page_marked_as_confidential(render: Render) -> None:
    pages = words_of_pages(render(clients(planned())))
    assert len(pages) == 1 + 3, "a coffee break has its line in the overview"
    for page, title in zip(pages[1:], ("Ankommen", "Gruppe Radweg", "Gruppe Bus"), strict=True):
        assert title in page
    assert all("Vertraulich" in page and "Auftraggebende" in page for page in pages)
    assert "nichtöffentlich" in pages[2]
    assert "Gruppe Bus" in pages[2], "it says what takes place beside it"
    # A note makes even a break worth a page.
    pages = words_of_pages(render(moderators(planned())))
    assert len(pages) == 1 + 4
    assert all("Drehbuch nur für die Moderation" in page for page in pages)


def test_a_page_says_when_what_for_and_with_what() -> None:
    said = to_text(clients(planned()))
    for words in (
        "13:00 bis 13:30 Uhr (30\u00a0min)", "Alle kennen einander", "Was führt Sie her?",
        "Leitung Nord", "Ratssaal", "24 Plätze", "Stifte", "Wasser", "ganzer Tag",
    ):  # fmt: skip
        assert words in said, words


def test_times_are_those_of_the_plan() -> None:
    """Reckoned by hand: 13:00, 13:30, and two blocks side by side from 13:45 on."""
    pages = script_of(MinutesView(planned()), NOW).pages
    spans = [(f"{p.begin.astimezone():%H:%M}", f"{p.end.astimezone():%H:%M}") for p in pages]
    assert spans == [("13:00", "13:30"), ("13:30", "13:45"), ("13:45", "14:30"), ("13:45", "14:25")]
    (steps,) = [
        table
        for table in clients(planned()).blocks
        if isinstance(table, Table) and table.columns[0].header == "Ab"
    ]
    rows = [[cell.text for cell in row.cells] for row in steps.rows]  # type: ignore[union-attr]
    assert rows == [["13:00", "Reihum", "10"], ["13:10", "Bündeln", "15"]]


def test_the_plan_stays_when_the_day_runs_late() -> None:
    state = planned()
    state = state.apply(edits.start_workshop(state, datetime(2026, 3, 12, 12, 40, tzinfo=UTC)))
    assert script_of(MinutesView(state), NOW) == script_of(MinutesView(planned()), NOW)


def test_days_are_parted_in_the_overview() -> None:
    state = planned()
    morning = Day(
        id=Id("second"), workshop_id=Id("w"), rank=2.5, day=date(2026, 3, 20), starts_at=time(9, 0)
    )
    state = state.apply(Step(untranslated("x"), added(morning)))
    document = clients(state)
    overview = next(table for table in document.blocks if isinstance(table, Table))
    parts = [row.text for row in overview.rows if isinstance(row, GroupRow)]
    assert parts == ["Tag 1, Donnerstag, 12. März 2026", "Tag 2, Freitag, 20. März 2026"]
    said = to_text(document)
    assert "09:00 bis 09:45 Uhr (45\u00a0min)" in said


def test_an_undated_draft_has_times_and_no_date() -> None:
    state = planned()
    state = state.apply(edits.edit_workshop(state, day=None))
    said = to_text(clients(state))
    assert "13:00–14:30" in said
    assert "2026" not in said


# ---------------------------------------------------------------------------------- what is private


def test_the_clients_copy_holds_nothing_private(render: Render) -> None:
    data = render(clients(planned()))
    for words in (to_text(clients(planned())), *words_of_pages(data), data.decode("latin-1")):
        assert CANARY not in words
    said = to_text(moderators(planned()))
    assert said.count(CANARY) == 5, "two sentences to say and three notes"


def test_what_the_clients_copy_is_made_of_cannot_hold_it() -> None:
    waiting: list[Any] = [script_of(MinutesView(planned()), NOW)]
    known: set[int] = set()
    while waiting:
        thing = waiting.pop()
        if id(thing) in known or isinstance(thing, type | types.ModuleType | types.FunctionType):
            continue
        known.add(id(thing))
        assert not isinstance(thing, Block)
        assert not (isinstance(thing, str) and CANARY in thing)
        waiting += gc.get_referents(thing)
    assert len(known) > 50


def test_the_clients_copy_is_the_same_without_anything_private() -> None:
    state = planned()
    bare = [
        replace(entity, say="") if isinstance(entity, Block) else entity
        for entity in state.entities()
        if not entity.private
    ]
    assert clients(state) == clients(State.holding(bare))


def test_a_template_forgets_who_leads() -> None:
    kept = stripped(planned(), "Vorlage")
    assert [found.lead for found in kept.of(Block)] == [""] * 4
    assert kept.of(Material)[0].block_id == "Ankommen"


# ------------------------------------------------------------------------------- rooms and material


def test_material_of_a_method_is_for_its_block() -> None:
    state = planned()
    method = next(each for each in known_methods().methods if each.material)
    state = state.apply(add_method(state, method))
    made = state.of(Block)[-1]
    for_it = {thing.name for thing in state.of(Material) if thing.block_id == made.id}
    assert for_it == set(method.material) - {"Stifte", "Wasser"}
    page = next(p for p in script_of(MinutesView(state), NOW).pages if p.block_id == made.id)
    assert set(page.material) == for_it


def test_material_of_a_block_that_goes_stays_for_the_day() -> None:
    state = planned()
    state = state.apply(edits.remove_block(state, Id("Ankommen")))
    assert state.get(Material, Id("pens")).block_id is None
    assert "Stifte" in to_text(clients(state))


def test_words_of_any_kind_stay_words() -> None:
    state = planned()
    odd = Block(
        id=new_id(), workshop_id=state.workshop.id, rank=9.0, title="", summary="<b>&",
        question="\u202e", script=(ScriptStep(text=" "), ScriptStep(text="=1+1", minutes=0)),
    )  # fmt: skip
    state = state.apply(Step(untranslated("x"), added(odd)))
    blocks = clients(state).blocks
    titles = [each.text for each in blocks if isinstance(each, Heading) and each.level == 1]
    assert titles[-1] == "5. –"
    assert sum(isinstance(each, PageBreak) for each in blocks) == len(titles)
    said = to_text(clients(state))
    assert "<b>&" in said
    assert "=1+1" in said
