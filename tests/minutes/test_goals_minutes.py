"""What a reader of the minutes learns of the goals."""

from typing import Any

from moderation.activities.goals import edits
from moderation.activities.goals.minutes import MOST_UNITS, blocks
from moderation.activities.goals.model import Answer, goals_of
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.minutes import document as doc
from moderation.minutes.plain import lines
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
    assert "Zustimmung aller Stellen" in second[1].notes[1]
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
