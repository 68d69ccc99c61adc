# SPDX-License-Identifier: EUPL-1.2
"""A role negotiation in the minutes."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderation import registry
from moderation.activities.negotiation import edits
from moderation.activities.negotiation.gaps import gaps
from moderation.activities.negotiation.minutes import blocks
from moderation.activities.negotiation.model import NegotiationStage
from moderation.activities.negotiation.rules import NegotiationRule, findings
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.agreements import mutual_agreements
from moderation.features.people.model import Unit
from moderation.minutes import document as doc
from moderation.minutes.pdf import write_pdf
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.negotiation_sample import (
    BLOCK,
    NOW,
    POINTS,
    SECOND,
    after,
    agreed,
    negotiation_of,
    point_id,
    state_of,
)

assert registry.ROOMS


def written(state: State, language: str = "de") -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    block = view.get(Block, BLOCK)
    return blocks(view, block, Catalogue.load(language), Formats(language))


def tables(state: State) -> list[doc.Table]:
    return [block for block in written(state) if isinstance(block, doc.Table)]


def test_nothing_is_written_where_nothing_was_said() -> None:
    assert written(state_of(points=())) == []
    assert gaps(MinutesView(state_of(points=()))) == []


def test_lists_that_were_never_opened_stay_out() -> None:
    state = state_of(NegotiationStage.GATHER)
    (only,) = written(state)
    assert isinstance(only, doc.Paragraph)
    whole = to_text(minutes_document(state))
    assert not any(words in whole for _party, _kind, words in POINTS)
    assert not gaps(MinutesView(state))[0].fine


def test_commitments_are_a_table_with_owner_day_and_both_sides_words() -> None:
    commitments, said = tables(agreed())
    assert [column.header for column in commitments.columns] == [
        "Zusage", "Zuständig", "Prüftag", "Worte beider Seiten",
    ]  # fmt: skip
    assert commitments.row_header == 0
    assert said.row_header == 1
    rows = [row for row in commitments.rows if isinstance(row, doc.Row)]
    assert [row.cells[1].text for row in rows] == ["Rat", "offen", "offen"]
    assert {row.cells[2].text for row in rows} == {"12.06.2026"}
    assert rows[0].cells[3].text == "Verwaltung, Wunsch (Mehr): Klare Leitlinien vor der Planung"
    groups = [row.text for row in commitments.rows if isinstance(row, doc.GroupRow)]
    assert groups == ["Abmachung 1", "Abmachung 2, ohne Gegenzusage"]


def test_what_was_declined_or_amended_is_told_with_reason_and_old_words() -> None:
    _commitments, said = tables(agreed())
    rows = [row for row in said.rows if isinstance(row, doc.Row)]
    assert rows[0].cells[1].notes == ("zuvor: Vorlagen zwei Wochen vor der Sitzung",)
    assert rows[1].cells[2].text == "abgelehnt"
    assert rows[1].cells[2].notes == ("Grund: Dafür fehlen bis 2027 die Stellen",)


@pytest.mark.parametrize(
    ("language", "sentence", "note"),
    [
        (
            "de",
            (
                "Zusage (Politik): Mehr: Klare Leitlinien vor der Planung. Gegenzusage "
                "(Verwaltung): Mehr: Vorlagen zehn Tage vor der Sitzung."
            ),
            "Rat, 12.06.2026 · offen, 12.06.2026",
        ),
        (
            "en",
            (
                "Politics promises: Mehr: Klare Leitlinien vor der Planung. In return "
                "Administration promises: Mehr: Vorlagen zehn Tage vor der Sitzung."
            ),
            "Rat, 12 Jun 2026 · open, 12 Jun 2026",
        ),
    ],
)
def test_what_was_promised_for_each_other_is_one_agreement(
    language: str, sentence: str, note: str
) -> None:
    document = minutes_document(agreed(), language)
    agreements = next(block for block in document.blocks if isinstance(block, doc.NumberedList))
    assert (agreements.items[0].text, agreements.items[0].note) == (sentence, note)
    assert len(agreements.items) == 2


def test_commitments_stand_among_the_tasks_and_are_counted_once(tmp_path: Path) -> None:
    document = minutes_document(agreed())
    figures = next(block for block in document.blocks if isinstance(block, doc.KeyFigures))
    assert [(f.value, f.label) for f in figures.figures][:2] == [
        ("2", "Vereinbarungen"),
        ("3", "Aufgaben"),
    ]
    whole = to_text(document)
    assert whole.count("Eine Sprechstunde je Amt vor jeder Sitzung") >= 3
    path = tmp_path / "minutes.pdf"
    write_pdf(document, path, created=NOW)
    assert path.read_bytes().startswith(b"%PDF")


def test_gaps_name_what_is_unanswered_and_one_sided() -> None:
    found = [gap.message.source for gap in gaps(MinutesView(agreed()))]
    assert found == ["%n request(s) not answered", "%n deal(s) in which only one side gives"]
    done = after(
        state_of(points=POINTS[:1] + POINTS[5:6]),
        lambda s: edits.match(s, point_id(0), point_id(1)),
        lambda s: edits.accept(s, point_id(0), NOW),
    )
    assert [gap.fine for gap in gaps(MinutesView(done))] == [True]


def test_a_promise_kept_by_the_other_side_is_asked_about_and_told_as_theirs() -> None:
    state = agreed()
    own = next(c for c in negotiation_of(state).commitments() if c.giver is SECOND)
    council = next(unit for unit in state.of(Unit) if unit.side is Side.POLITICS)
    assert NegotiationRule.OTHER_SIDE not in [f.rule for f in findings(negotiation_of(state))]
    state = state.apply(edits.edit_commitment(state, own.task.id, unit_id=council.id))
    assert NegotiationRule.OTHER_SIDE in [f.rule for f in findings(negotiation_of(state))]
    talks = negotiation_of(state)
    (now,) = [c for c in talks.commitments() if c.task.id == own.task.id]
    assert talks.keeper(now).side is Side.POLITICS
    # The agreement, its day and its row in the minutes name the same one.
    givers = {
        str(p.giver)
        for m in mutual_agreements(state)
        for p in m.promises
        if p.task.id == own.task.id
    }
    assert givers == {council.label}
    document = minutes_document(state, "de")
    rows = [
        row
        for table in document.blocks
        if isinstance(table, doc.Table)
        for row in table.rows
        if isinstance(row, doc.Row) and row.origin == own.task.id
    ]
    marks = {
        glyph.side
        for row in rows
        for cell in row.cells
        for glyph in cell.glyphs
        if isinstance(glyph, doc.CellMark)
    }
    assert marks == {Side.POLITICS}
