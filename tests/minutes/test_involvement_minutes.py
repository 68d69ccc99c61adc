# SPDX-License-Identifier: EUPL-1.2
"""The involvement map in the minutes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from moderation import registry
from moderation.activities.involvement import edits
from moderation.activities.involvement.gaps import gaps
from moderation.activities.involvement.minutes import blocks
from moderation.activities.involvement.model import InvolvementActor, InvolvementPart
from moderation.activities.involvement.of_unit import UNIT_PARTS
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import edits as answering
from moderation.features.findings.model import Outcome
from moderation.features.findings.sources import findings_in
from moderation.features.people.model import Unit
from moderation.minutes import document as doc
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.minutes.cut import Cut, CutKind
from tests.involvement_sample import (
    ACTORS,
    BLOCK,
    NOW,
    PHASES,
    TODAY,
    WORKSHOP,
    A,
    O,
    actor_id,
    phase_id,
    state_of,
    unit_id,
)

assert registry.ROOMS


def written(state: State, language: str = "de") -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    return blocks(view, view.get(Block, BLOCK), Catalogue.load(language), Formats(language))


def test_nothing_is_written_before_anybody_has_a_part() -> None:
    empty = tuple((name, side, "- - - - - -") for name, side, _letters in ACTORS)
    assert written(state_of(actors=empty)) == []
    assert gaps(MinutesView(state_of(actors=empty))) == []


def test_the_map_is_a_table_with_heads_for_rows_and_columns() -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(0), phase_id(3), "30.9.2026", TODAY))
    table = written(state)[0]
    assert isinstance(table, doc.Table)
    assert [column.header for column in table.columns] == ["Beteiligte", *PHASES]
    assert table.row_header == 0
    assert table.summary
    first = table.rows[0]
    assert isinstance(first, doc.Row)
    assert first.cells[0].text == "Rat"
    assert [glyph.text for glyph in first.cells[0].glyphs] == ["Politik"]
    decision = first.cells[4]
    assert [glyph.text for glyph in decision.glyphs] == ["entscheidet"]
    assert decision.notes == ("30.09.2026",)


def test_notes_and_open_points_follow() -> None:
    state = state_of()
    state = state.apply(edits.set_note(state, actor_id(5), phase_id(1), "Bürgerversammlung"))
    state = state.apply(edits.set_part(state, actor_id(2), phase_id(3), InvolvementPart.DECIDES))
    whole = to_text(minutes_document(state))
    assert "Bürgerinnen und Bürger – Klärung: Bürgerversammlung" in whole
    assert "Verbände: an keiner Phase beteiligt." in whole
    assert "In der Phase Entscheidung entscheiden mehrere: Rat, Tiefbauamt." in whole
    assert "Quelle" not in whole, "where a rule comes from is said on the page alone"


def test_a_reason_stands_in_the_minutes_and_closes_the_gap() -> None:
    state = state_of()
    state = state.apply(edits.set_part(state, actor_id(2), phase_id(3), InvolvementPart.DECIDES))
    reason = "Die Verbände tagen erst im Herbst & kommen dann."
    done = ((Outcome.SETTLED, ""), (Outcome.JUSTIFIED, reason))
    for finding, (outcome, words) in zip(findings_in(state, BLOCK), done, strict=True):
        step = answering.handle(state, BLOCK, finding, outcome, now=NOW, reason=words)
        state = state.apply(step)
    whole = to_text(minutes_document(state))
    assert "Offene Punkte der Beteiligungslandkarte" not in whole
    assert "Erledigte Hinweise zur Beteiligungslandkarte" in whole
    assert "Geklärt." in whole
    assert f"Grund: {reason}" in whole
    assert [gap.fine for gap in gaps(MinutesView(state))] == [True]
    # Said of a map that has changed since, the reason answers nothing any more.
    state = state.apply(edits.set_part(state, actor_id(6), phase_id(0), InvolvementPart.HEARD))
    assert reason not in to_text(minutes_document(state))


def test_many_phases_are_dealt_onto_tables(tmp_path: Path) -> None:
    phases = tuple(f"Phase {n}" for n in range(14))
    state = state_of(actors=(("Amt", A, " ".join(["E"] * 14)),), phases=phases)
    tables = [block for block in written(state) if isinstance(block, doc.Table)]
    assert [len(table.columns) - 1 for table in tables] == [5, 5, 4]
    path = tmp_path / "minutes.pdf"
    write_pdf(minutes_document(state), path, created=NOW)
    assert path.read_bytes().startswith(b"%PDF")


def test_gaps_count_what_the_rules_say() -> None:
    (gap,) = gaps(MinutesView(state_of()))
    assert not gap.fine
    assert gap.message.count == 1
    clear = state_of(actors=(("Amt", A, "E E E E E E"),))
    assert [gap.fine for gap in gaps(MinutesView(clear))] == [True]


def test_a_unit_s_sheet_says_where_it_is_involved_and_nothing_of_others() -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(2), phase_id(4), "30.9.2026", TODAY))
    state = state.apply(edits.set_note(state, actor_id(2), phase_id(1), "mit Gutachten"))
    state = state.apply(edits.set_note(state, actor_id(4), phase_id(1), "nur per Brief"))
    document = minutes_document(state, "de", Cut(kind=CutKind.UNIT, unit_id=unit_id(2)))
    words = to_text(document)
    assert "Beteiligung, Phase für Phase" in words
    (table,) = [
        block
        for block in document.blocks
        if isinstance(block, doc.Table) and len(block.rows) == len(PHASES)
    ]
    rows = [row for row in table.rows if isinstance(row, doc.Row)]
    assert [row.cells[0].text for row in rows] == list(PHASES)
    assert [row.cells[1].text for row in rows][:2] == ["gehört", "führt durch"]
    assert rows[4].cells[2].text == "30.09.2026"
    assert "mit Gutachten" in words
    assert "Umsetzung (führt durch)" in words
    for other in ("Kreis", "Verbände", "Bürgerinnen", "nur per Brief"):
        assert other not in words


def test_a_row_that_is_only_named_like_the_unit_is_on_its_sheet_too() -> None:
    state = state_of()
    unit = Unit(id=Id("kreis"), workshop_id=WORKSHOP, name="Kreis", side=O)
    state = State.holding([*state.entities(), unit])
    own = UNIT_PARTS[0].concerns(MinutesView(state), unit)
    assert [a.name for a in own if isinstance(a, InvolvementActor)] == ["Kreis"]
    nobody = replace(unit, id=Id("land"), name="Land")
    assert UNIT_PARTS[0].concerns(MinutesView(state), nobody) == []
