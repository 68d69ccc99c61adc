# SPDX-License-Identifier: EUPL-1.2
"""What a reader of the minutes learns from a role clarification."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moderation import registry
from moderation.activities.roles import competences, edits
from moderation.activities.roles.law import Competence, MatterKind
from moderation.activities.roles.minutes import blocks
from moderation.activities.roles.model import Matrix, RoleLetter, RoleStage
from moderation.activities.roles.rules import findings
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import edits as answering
from moderation.features.findings.model import Outcome
from moderation.features.people.kinds import UnitKind
from moderation.minutes.document import (
    BulletList,
    Heading,
    KeepTogether,
    NumberedList,
    Paragraph,
    Row,
    Table,
    Tile,
)
from tests.roles_sample import BLOCK, body_id, state_of, task_id

assert registry.ROOMS


def _blocks(state: State, language: str = "en") -> list[Any]:
    found: list[Any] = []
    for block in blocks(
        MinutesView(state), state.get(Block, BLOCK), Catalogue.load(language), Formats(language)
    ):
        found += block.blocks if isinstance(block, KeepTogether) else [block]
    return found


def _only(found: list[Any], kind: type) -> Any:
    [one] = [block for block in found if isinstance(block, kind)]
    return one


def _settled() -> State:
    state = state_of(RoleStage.CONFIRM)
    return state.apply(edits.set_agreed(state, task_id(3), body_id(1), RoleLetter.I))


def test_the_matrix_is_a_table_with_named_rows_and_columns() -> None:
    table = _only(_blocks(_settled()), Table)
    assert [column.header for column in table.columns] == [
        "Task",
        "Rat",
        "Ausschuss",
        "Bürgermeisteramt (head of administration)",
        "Fachamt",
        "Stadtwerke",
    ]
    assert table.row_header == 0
    assert table.summary
    assert len(table.rows) == 9
    assert [column.group_start for column in table.columns] == [
        False,
        False,
        False,
        True,
        False,
        True,
    ]


def test_more_bodies_than_a_page_is_wide_go_on_in_another_table() -> None:
    bodies = tuple((f"Stelle {n}", Side.OTHERS) for n in range(14))
    found = _blocks(state_of(bodies=bodies, tasks=(("Aufgabe", "E " * 14, False),)))
    tables = [block for block in found if isinstance(block, Table)]
    assert [len(table.columns) for table in tables] == [8, 8]
    names = [column.header for table in tables for column in table.columns[1:]]
    assert names == [name for name, _side in bodies]


def test_every_letter_is_read_aloud_as_its_word() -> None:
    table = _only(_blocks(_settled()), Table)
    row = table.rows[3]
    assert isinstance(row, Row)
    assert row.cells[0].text == "Einzelmaßnahme freigeben"
    tiles = [c.glyphs[0] if c.glyphs else None for c in row.cells[1:]]
    assert [(t.letter, t.text) if isinstance(t, Tile) else None for t in tiles] == [
        ("I", "Information"),
        ("I", "Information"),
        ("I", "Information"),
        ("?", "open: politics Carrying out, administration Decision"),
        None,
    ]
    # No cell is empty: where nobody has a part, that is said.
    assert row.cells[5].text == "–"


def test_how_many_differences_were_settled() -> None:
    text = next(b.text for b in _blocks(_settled()) if isinstance(b, Paragraph))
    assert text == (
        "Politics and administration saw 5 of 45 fields of the role matrix differently: "
        "1 settled, 4 open."
    )


def test_every_difference_says_how_both_saw_it_and_what_was_agreed() -> None:
    listed = _only(_blocks(_settled()), NumberedList)
    assert [(item.text, item.note) for item in listed.items[:2]] == [
        (
            "Einzelmaßnahme freigeben – Ausschuss: agreed Information",
            "Politics saw: Decision. Administration saw: Information.",
        ),
        (
            "Einzelmaßnahme freigeben – Fachamt: open",
            "Politics saw: Carrying out. Administration saw: Decision.",
        ),
    ]


def test_open_hints_name_their_tasks() -> None:
    listed = _only(_blocks(_settled()), BulletList)
    said = [(item.text, item.note) for item in listed.items]
    assert ("Maßnahmen planen: no body decides.", "") in said
    assert ("Verkehrsdaten erheben: no body decides.", "") in said


def test_a_matrix_without_differences_or_hints_says_so_and_no_more() -> None:
    found = _blocks(state_of(RoleStage.CONFIRM, tasks=(("Aufgabe", "E M M D I", False),)))
    assert "the same way" in found[0].text
    assert not [block for block in found if isinstance(block, Heading)]


def test_views_that_were_never_compared_are_nobodys_result() -> None:
    found = _blocks(state_of(RoleStage.OWN_VIEW))
    assert not [block for block in found if isinstance(block, Table)]
    assert len(_only(found, BulletList).items) == 9
    assert "Decision" not in repr(found)


def test_a_block_without_tasks_leaves_no_trace() -> None:
    assert _blocks(state_of(tasks=())) == []


def test_what_was_typed_comes_out_as_typed() -> None:
    title = "Frau <Name> & {Co} „freigeben“"
    found = _blocks(state_of(tasks=((title, "E/I M M D I", False),)))
    assert _only(found, Table).rows[0].cells[0].text == title
    assert _only(found, NumberedList).items[0].text.startswith(title)


@pytest.mark.parametrize("language", ["de", "en"])
def test_both_languages_fill_every_place(language: str) -> None:
    found = _blocks(_settled(), language)
    assert "{" not in repr(found)
    if language == "de":
        assert _only(found, Table).columns[0].header == "Aufgabe"
        assert "unterschiedlich gesehen" in repr(found)


# ---------------------------------------------------------------------------------- law, hints


def _lawful() -> State:
    state = state_of(
        tasks=(
            ("Haushaltssatzung beschließen", "E/M M/E M D I", False),
            ("Aufgabe", "E E D D I", True),
        )
    )
    code = competences.code_of("nw", "de")
    state = state.apply(edits.set_land(state, BLOCK, "nw"))
    budget = code.matter("budget")
    assert budget is not None
    state = state.apply(edits.take_competences(state, {task_id(0): budget}))
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(1), RoleLetter.E))
    return state.apply(edits.set_agreed(state, task_id(0), body_id(0), RoleLetter.M))


def test_competences_are_listed_with_their_source_and_what_contradicts_them() -> None:
    found = _blocks(_lawful())
    table = _only(found, Table)
    row = table.rows[0]
    assert isinstance(row, Row)
    assert row.cells[0].notes == ("By law",)
    titles = [block.text for block in found if isinstance(block, Heading)]
    assert "Competences that no workshop can move" in titles
    listed = next(block for block in found if isinstance(block, BulletList))
    law = "Haushaltssatzung und Stellenplan erlassen (§ 41 Abs. 1 Satz 2 Buchst. h GO NRW)"
    said = (
        "By law der Rat decides; this cannot be transferred (§ 41 Abs. 1 Satz 2 GO NRW). "
        "Please check."
    )
    assert [(item.text, item.note) for item in listed.items] == [
        (f"Haushaltssatzung beschließen: {law}", f"{said} Here otherwise: Ausschuss, Rat.")
    ]
    assert "Please check" in repr(found)
    differences = _only(found, NumberedList)
    assert all(item.note.endswith(said) for item in differences.items)
    assert "main statute or council" not in repr(found)


def test_what_was_never_checked_says_so_and_contradicts_nothing() -> None:
    state = _lawful()
    unread = competences.code_of("mv", "de").matter("budget")
    assert unread is not None
    state = state.apply(edits.set_competence(state, task_id(0), unread))
    found = _blocks(state)
    listed = next(block for block in found if isinstance(block, BulletList))
    assert [item.note for item in listed.items] == ["Not checked: § 22 Abs. 3 KV M-V."]
    row = _only(found, Table).rows[0]
    assert isinstance(row, Row)
    assert row.cells[0].notes == ("By law, not checked",)
    assert "cannot be transferred" not in repr(found)


def test_what_a_user_typed_in_says_whose_word_it_is() -> None:
    own = Competence(
        title="Vergaben bis 50.000 Euro",
        source="§ 7 Hauptsatzung",
        holders=(UnitKind.MAYOR,),
        kind=MatterKind.MAIN_STATUTE,
    )
    state = _lawful()
    state = state.apply(edits.set_competence(state, task_id(0), own))
    listed = next(block for block in _blocks(state) if isinstance(block, BulletList))
    [item] = listed.items
    assert item.note == (
        "Your main statute settles this (§ 7 Hauptsatzung); changing it needs main statute or "
        "council decision. Origin: typed in by hand. "
        "Here otherwise: Ausschuss."
    )


def test_what_the_room_did_with_hints_is_in_the_minutes() -> None:
    state = _lawful()
    found = [f for f in findings(Matrix.of(state, BLOCK)) if str(f.sentence).startswith("Aufgabe")]
    outcomes = (Outcome.JUSTIFIED, Outcome.PARKED)
    for finding, outcome in zip(found, outcomes, strict=False):
        now = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
        reason = "Der Rat hat es so beschlossen & will es so."
        step = answering.handle(state, BLOCK, finding, outcome, now=now, reason=reason)
        state = state.apply(step)
    lists = [block for block in _blocks(state) if isinstance(block, BulletList)]
    said = {item.text: item.note for block in lists for item in block.items}
    several = said["Aufgabe: more than one body decides (Rat, Ausschuss)."]
    assert several == "Reason: Der Rat hat es so beschlossen & will es so."
    assert "In the parking lot." in said.values()


def test_who_leads_is_read_aloud() -> None:
    state = _lawful()
    state = state.apply(edits.set_lead(state, task_id(1), body_id(3)))
    row = _only(_blocks(state), Table).rows[1]
    assert isinstance(row, Row)
    [tile] = row.cells[4].glyphs
    assert isinstance(tile, Tile)
    assert (tile.letter, tile.text) == ("DF", "Carrying out, leading")


def test_twenty_bodies_are_two_tables_that_each_name_their_rows() -> None:
    bodies = tuple((f"Stelle {n}", Side.OTHERS) for n in range(20))
    found = _blocks(state_of(bodies=bodies, tasks=(("Aufgabe", "E D " + "I " * 18, False),)))
    tables = [block for block in found if isinstance(block, Table)]
    assert [len(table.columns) for table in tables] == [11, 11]
    assert all(table.row_header == 0 for table in tables)
    named = [column.header for table in tables for column in table.columns[1:]]
    assert named == [name for name, _side in bodies]
