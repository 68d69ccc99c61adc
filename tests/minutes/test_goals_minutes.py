"""What a reader of the minutes learns of the goals."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from moderation.activities.goals import edits, means_edits
from moderation.activities.goals.agreement import Answer
from moderation.activities.goals.means import MeansKind, sources_of
from moderation.activities.goals.minutes import MOST_UNITS, blocks
from moderation.activities.goals.model import Goal, Smart, gaps, goals_of
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.people import edits as people
from moderation.features.people.model import Participant, Unit
from moderation.minutes import document as doc
from moderation.minutes.plain import lines, to_text
from moderation.output.minutes import Cut, minutes_document
from tests.municipal_room import GOALS, WORKSHOP, goal_id, room, unit_id


def written(state: State, language: str = "de") -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    block = view.get(Block, GOALS)
    return blocks(view, block, Catalogue.load(language), Formats(language))


def text(state: State, language: str = "de") -> list[str]:
    document = doc.Document(title="T", language=language, blocks=tuple(written(state, language)))
    return list(lines(document))


def tables(found: list[doc.DocumentBlock]) -> list[doc.Table]:
    return [block for block in found if isinstance(block, doc.Table)]


def cells(table: doc.Table, row: int) -> tuple[doc.Cell, ...]:
    found: Any = table.rows[row]
    return tuple(found.cells)


def test_every_goal_stands_with_who_when_what_and_everybodys_answer() -> None:
    [goals, _conditions] = tables(written(room()))
    assert [column.header for column in goals.columns][:4] == ["Nr.", "Ziel", "Zuständig", "Termin"]
    units = goals.columns[4:]
    assert [column.header for column in units][:2] == ["Fraktion A", "Fraktion B"]
    assert all(column.rotated for column in units)
    assert [c.header for c in units if c.group_start] == [
        "Fraktion A",
        "Bürgermeisteramt",
        "Stadtwerke",
    ]
    second = cells(goals, 1)
    assert second[0].text == "2"
    assert second[1].text == "Radachse Bahnhof – Schulzentrum durchgängig befahrbar"
    assert second[1].notes[0] == "1,0 von 2,0 Personalstellen · 3,1 von 4,8\u00a0Mio.\u00a0€"
    assert second[1].notes[1] == "Nicht von allen getragen"
    assert "Zustimmung aller Stellen im Raum" in second[1].notes[2]
    assert (second[2].text, second[3].text) == ("Tiefbauamt", "30.09.2034")


def test_every_mark_has_words_for_those_who_cannot_see_it() -> None:
    [goals, _conditions] = tables(written(room()))
    said = [cell.glyphs[0].text for cell in cells(goals, 1)[4:]]
    assert said[:4] == [
        "Fraktion A: zugestimmt",
        "Fraktion B: zugestimmt",
        "Fraktion C: mit Vorbehalt",
        "Fraktion D: offen",
    ]
    assert said[-1] == "DB InfraGO: abgelehnt"


def test_reservations_and_rejections_are_told_in_the_words_that_were_said() -> None:
    found = text(room())
    start = found.index("Vorbehalte und Ablehnungen")
    assert found[start + 1 : start + 6] == [
        "mit Vorbehalt Fraktion C Ziel 2, 4 Bauabschnitte nach Haushaltslage staffeln.",
        "mit Vorbehalt Kämmerei Ziel 2, 4 Verpflichtungsermächtigung 2027 klären.",
        "abgelehnt DB InfraGO Ziel 2 Sperrpausen erst ab 2029 zusagbar.",
        "mit Vorbehalt Fraktion B Ziel 5 Anwohnerparken gesondert beraten.",
        "abgelehnt Fraktion C Ziel 5 Lehnt Gebührenänderung vor 2030 ab.",
    ]


def test_a_rejection_without_a_reason_is_still_told() -> None:
    state = room()
    state = state.apply(edits.set_answer(state, goal_id(1), unit_id("a"), Answer.NO))
    assert any(line.startswith("abgelehnt Fraktion A Ziel 1 Grund nicht") for line in text(state))


def test_what_is_missing_is_named() -> None:
    [goals, _conditions] = tables(written(room(), "en"))
    assert cells(goals, 3)[3].text == "open"
    assert cells(goals, 5)[1].notes == (
        "0.1 of 0.1 positions · no money needed",
        "Still missing: has a date",
    )
    assert len(cells(goals, 0)[1].notes) == 1


def test_details_are_told_for_the_reader_who_was_not_there() -> None:
    found = text(room())
    assert "2 Radachse Bahnhof – Schulzentrum durchgängig befahrbar" in found
    assert "Leitlinie Klimaneutraler Verkehr bis 2040" in found
    assert "Zwischenziel Zwischenziel 2030" in found


def test_more_units_than_fit_beside_the_goals_get_tables_of_their_own() -> None:
    state = room()
    units = [
        Unit(
            id=Id(f"more-{n}"),
            workshop_id=WORKSHOP,
            rank=50.0 + n,
            name=f"Amt {n}",
            side=Side.ADMINISTRATION,
        )
        for n in range(20)
    ]
    state = state.apply(Step(QT_TRANSLATE_NOOP("Test", "Units"), added(*units)))
    found = tables(written(state))
    assert len(found[0].columns) == 4
    marks = found[1:3]
    headers = [column.header for table in marks for column in table.columns[2:]]
    assert len(headers) == 31
    assert len(set(headers)) == 31
    assert all(len(table.columns) <= MOST_UNITS + 2 for table in marks)


def test_typed_markup_stays_text() -> None:
    state = room()
    state = state.apply(edits.edit_goal(state, goal_id(1), title="<b>Fett</b> & Frau <Name>"))
    assert any("<b>Fett</b> & Frau <Name>" in line for line in text(state))


def test_a_block_without_goals_says_nothing() -> None:
    state = room()
    for goal in goals_of(state, GOALS):
        state = state.apply(edits.remove_goal(state, goal.id))
    assert written(state) == []


def test_a_goal_of_two_hundred_letters_has_the_width_of_the_page() -> None:
    state = room()
    first = goals_of(state, GOALS)[0]
    state = state.apply(edits.edit_goal(state, first.id, title="Radachse am Bahnhof " * 10))
    goals, marks, *_others = tables(written(state))
    assert [column.header for column in goals.columns] == ["Nr.", "Ziel", "Zuständig", "Termin"]
    assert [column.header for column in marks.columns][:3] == ["Nr.", "Ziel", "Fraktion A"]
    assert cells(goals, 0)[1].text == "Radachse am Bahnhof " * 9 + "Radachse am Bahnhof"


def spread() -> State:
    """The room where one unit has left, one has to confirm, and one says what lifts it."""
    state = room()
    for number in range(1, 7):
        step = edits.set_to_confirm(state, goal_id(number), unit_id("plan"), True)
        state = state.apply(step)
    state = state.apply(people.all_gone(state, unit_id("d"), datetime(2026, 3, 12, 15, tzinfo=UTC)))
    goal, left = goal_id(2), unit_id("d")
    state = state.apply(edits.set_lifted_by(state, goal, unit_id("kasse"), "Ermächtigung 2029"))
    state = state.apply(edits.set_follow_up(state, goal, left, "Bürgermeisteramt"))
    return state.apply(edits.set_follow_up_due(state, goal, left, date(2026, 3, 27)))


def test_who_is_away_or_has_to_confirm_is_named_with_who_asks() -> None:
    found, asks = text(spread()), "Rückfrage durch Bürgermeisteramt bis 27.03.2026"
    assert any(line.endswith("Hebt auf: Ermächtigung 2029") for line in found)
    start = found.index("Noch nachzufragen")
    confirm, nobody = "zugestimmt, zu bestätigen", "wer bis wann nachfragt, ist offen"
    assert found[start + 1 : start + 4] == [
        f"{confirm} Stadtplanungsamt Ziel 1, 2, 3, 4, 5, 6 {confirm}: {nobody}",
        f"nicht im Raum Fraktion D Ziel 2 nicht im Raum: {asks}",
        f"nicht im Raum Fraktion D Ziel 4, 5 nicht im Raum: {nobody}",
    ]
    [goals, *_others] = tables(written(spread()))
    away, confirm_mark = cells(goals, 1)[4 + 3].glyphs[0], cells(goals, 0)[4 + 5].glyphs[0]
    assert isinstance(away, doc.CellMark)
    assert isinstance(confirm_mark, doc.CellMark)
    assert away.agreement is doc.Agreement.AWAY
    assert confirm_mark.to_confirm


def test_a_goal_with_a_no_is_called_agreed_in_no_cut() -> None:
    state = spread().apply(edits.set_recommended(spread(), goal_id(2), True))
    for view in (MinutesView(state), PublicView(state), PublicView(state, by_unit=True)):
        found = blocks(view, view.get(Block, GOALS), Catalogue.load("de"), Formats("de"))
        notes = [note for row in range(6) for note in cells(tables(found)[0], row)[1].notes]
        assert "Nicht von allen getragen, geht als Empfehlung weiter" in notes
        assert notes.count("Nicht von allen getragen") == 1


def test_by_side_absent_units_are_counted_and_nobody_is_given_away() -> None:
    view = PublicView(spread())
    found = blocks(view, view.get(Block, GOALS), Catalogue.load("de"), Formats("de"))
    [_goals, sides, conditions, *_rest] = tables(found)
    assert [cell.text for cell in cells(sides, 1)][2:] == [
        "2 zugestimmt\n1 mit Vorbehalt\n1 nicht im Raum",
        "2 zugestimmt\n1 zugestimmt, zu bestätigen\n1 mit Vorbehalt",
        "2 zugestimmt\n1 abgelehnt",
    ]
    assert {cell.text for row in range(5) for cell in cells(conditions, row)[:1]} == {
        "Politik", "Verwaltung", "Weitere",
    }  # fmt: skip
    assert "Noch nachzufragen" not in [b.text for b in found if isinstance(b, doc.Heading)]


def test_of_a_side_with_one_person_nobody_learns_what_that_person_may_do() -> None:
    state = spread()
    keep = next(e.id for e in state.of(Participant) if e.unit_id == unit_id("plan"))
    alone = State.holding(
        e
        for e in state.entities()
        if not isinstance(e, Participant) or e.id == keep or not e.unit_id.endswith(OFFICES)
    )
    view = PublicView(alone)
    found = blocks(view, view.get(Block, GOALS), Catalogue.load("de"), Formats("de"))
    assert cells(tables(found)[1], 0)[3].text == "4 zugestimmt"


def test_the_sheet_of_a_unit_says_what_it_still_owes() -> None:
    for key, owed in (
        ("d", "nicht im Raum Rückfrage durch Bürgermeisteramt bis 27.03.2026"),
        ("plan", "zugestimmt, zu bestätigen wer bis wann nachfragt, ist offen"),
        ("kasse", "Hebt auf: Ermächtigung 2029"),
    ):
        words = to_text(minutes_document(spread(), "de", Cut.unit(unit_id(key))))
        assert owed in words


def test_what_was_said_around_an_amount_stands_in_the_years() -> None:
    state, first, money = room(), goal_id(1), MeansKind.MONEY
    state = state.apply(means_edits.set_year(state, first, money, None, 2027, 5_000, "ca. …"))
    state = state.apply(means_edits.add_source(state, first, money, "Haushalt"))
    source = sources_of(state, first, money)[0]
    step = means_edits.set_year(state, first, money, source.id, 2027, 3_000, "rund …")
    found = "\n".join(text(state.apply(step))).replace("\N{NO-BREAK SPACE}", " ")
    assert "ca. 5.000 €" in found
    assert "rund 3.000 €" in found


@pytest.mark.parametrize("by_unit", [True, False])
def test_who_is_withheld_is_not_said_to_be_open(by_unit: bool) -> None:
    state, first = spread(), goal_id(1)
    day = date(2027, 4, 30)
    state = state.apply(means_edits.set_year(state, first, MeansKind.MONEY, None, 2027, 5_000))
    state = state.apply(means_edits.set_closer(state, first, "Erika Beispiel", day))
    state = state.apply(edits.set_owner(state, first, None, "Erika Beispiel"))
    state = state.apply(edits.set_follow_up(state, goal_id(2), unit_id("d"), "Erika Beispiel"))
    view = PublicView(state, by_unit=by_unit)
    found = blocks(view, view.get(Block, GOALS), Catalogue.load("de"), Formats("de"))
    told = to_text(doc.Document(title="T", language="de", blocks=tuple(found)))
    assert "Erika" not in told
    assert "Lücke zu schließen bis 30.04.2027: […]" in " ".join(told.split())
    goals = tables(found)[0]
    assert cells(goals, 0)[2].text == "[…]"
    assert Smart.R not in gaps(view, view.get(Goal, first))
    assert ("Rückfrage durch […] bis 27.03.2026" in told) is by_unit


OFFICES = ("bm", "plan", "tief", "kasse")
