# SPDX-License-Identifier: EUPL-1.2
"""Attendance list, name signs, paper kit and evaluation sheet conform, and say who is meant."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest

from moderation.domain.change import Change, Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.evaluation.edits import write_questions
from moderation.features.evaluation.minutes import evaluation_sheet
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.people.papers import attendance_list, name_signs
from moderation.minutes.document import Document, NumberedList, PageFigure
from moderation.minutes.drawing import Text
from moderation.minutes.paper import A3_LANDSCAPE, A4, fitted, width_of
from moderation.minutes.plain import to_text
from moderation.output.paper_kit import paper_kit
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.minutes.conftest import Render
from tests.municipal_room import room
from tests.pdf_checks import drawn_text, objections, reading_text, squeezed

HOSTILE = "<b>Leitung & „Straße“</b> =HYPERLINK(1) \u202e"


def peopled() -> State:
    state = room()
    unit = next(unit for unit in state.of(Unit) if unit.name == "Tiefbauamt")
    for name, function in (
        ("Platz eins", "Stellvertretende Sachgebietsleitung Straßenverkehrsinfrastrukturplanung"),
        (HOSTILE, ""),
    ):
        state = state.apply(edits.add_participant(state, unit.id, name, function))
    return state.apply(write_questions(state, f"{HOSTILE}\n{'Wortlaut ' * 40}\nIch kam zu Wort."))


BUILDERS: dict[str, Callable[[MinutesView], Document]] = {
    "attendance list": attendance_list,
    "name signs": name_signs,
    "paper kit": paper_kit,
    "evaluation sheet": evaluation_sheet,
}


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("build", BUILDERS.values(), ids=BUILDERS.keys())
@pytest.mark.parametrize("state", [peopled(), room()], ids=["people", "room"])
def test_papers_conform(
    build: Callable[[MinutesView], Document], state: State, render: Render
) -> None:
    assert objections(render(build(MinutesView(state)))) == {}


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize("build", BUILDERS.values(), ids=BUILDERS.keys())
def test_papers_of_an_empty_list_conform(
    build: Callable[[MinutesView], Document], render: Render
) -> None:
    state = State.holding([room().workshop])
    assert objections(render(build(MinutesView(state)))) == {}


def test_the_list_names_everybody_and_leaves_seats_open(render: Render) -> None:
    state = peopled()
    unit = next(unit for unit in state.of(Unit) if unit.name == "Kämmerei")
    people = [p for p in state.of(Participant) if p.unit_id == unit.id]
    state = state.apply(edits.edit_unit(state, unit.id, seats=len(people) + 2))
    before = len(_rows(attendance_list(MinutesView(peopled()))))
    assert len(_rows(attendance_list(MinutesView(state)))) == before + 2 - max(
        0, unit.seats - len(people)
    )
    read = reading_text(render(attendance_list(MinutesView(state))))
    assert "<b>Leitung & „Straße“</b> =HYPERLINK(1)" in read
    assert "Unterschrift" in read


def _rows(document: Document) -> list[object]:
    return [row for block in document.blocks for row in block.rows]  # type: ignore[attr-defined]


def test_who_is_excused_does_not_sign_and_gets_no_sign() -> None:
    state = peopled()
    person = next(p for p in state.of(Participant) if p.name == "Platz eins")
    morning = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
    state = state.apply(
        edits.set_attendance(state, person.id, Attendance.EXCUSED, morning, timedelta())
    )
    assert state.get(Participant, person.id).attendance is Attendance.EXCUSED
    signs = name_signs(MinutesView(state))
    assert not any("Platz eins" in page.alt for page in _pages(signs))
    assert "entschuldigt" in str(attendance_list(MinutesView(state)).blocks)


def _pages(document: Document) -> list[PageFigure]:
    return [block for block in document.blocks if isinstance(block, PageFigure)]


def test_the_name_is_large_on_a_sign_and_the_function_below() -> None:
    state = State.holding([room().workshop])
    unit = Unit(id=Id("u"), workshop_id=state.workshop.id, name="Rat", side=Side.POLITICS)
    people = [
        Participant(
            id=Id(f"p{number}"),
            workshop_id=state.workshop.id,
            unit_id=unit.id,
            rank=float(number),
            name="" if number == 39 else f"Person {number}",
            function="Mitglied",
        )
        for number in range(40)
    ]
    pages = _pages(name_signs(MinutesView(State.holding([*state.entities(), unit, *people]))))
    assert len(pages) == 40
    for number, page in enumerate(pages):
        texts = [shape for shape in page.shapes if isinstance(shape, Text) and not shape.turned]
        largest = max(texts, key=lambda text: text.size)
        # Whoever has no name here is known by the function.
        assert largest.text == ("Mitglied" if number == 39 else f"Person {number}")
        assert "Mitglied" in [text.text for text in texts]


def test_a_sign_says_function_name_and_unit_on_both_sides() -> None:
    (page,) = [p for p in _pages(name_signs(MinutesView(peopled()))) if "Platz eins" in p.alt]
    words = [shape for shape in page.shapes if isinstance(shape, Text)]
    for turned in (True, False):
        said = " ".join(text.text for text in words if text.turned is turned)
        assert "Platz eins" in said
        assert "Tiefbauamt" in said
        assert "Verwaltung" in said
    assert all(text.y < A4[1] / 2 for text in words if text.turned)


def test_units_that_declined_get_no_sign() -> None:
    state = peopled()
    unit = next(unit for unit in state.of(Unit) if unit.name == "Tiefbauamt")
    state = state.apply(edits.edit_unit(state, unit.id, reply=Reply.DECLINED))
    assert not any("Platz eins" in page.alt for page in _pages(name_signs(MinutesView(state))))


def test_the_kit_is_one_print_file_with_pages_of_their_size(render: Render) -> None:
    state = with_blocks(peopled(), "roles", "timeline", "polls")
    block = state.of(Block)[0]
    asked = replace(block, question="Was soll 2035 anders sein als heute?")
    state = state.apply(Step(untranslated("x"), (Change(block, asked),)))
    data = render(paper_kit(MinutesView(state)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        sizes = [
            tuple(
                round(float(b) - float(a))
                for a, b in zip(p.mediabox[:2], p.mediabox[2:], strict=True)
            )
            for p in pdf.pages
        ]
    wide = tuple(map(round, A3_LANDSCAPE))
    assert sizes.count(wide) == 2
    assert (842, 595) in sizes
    text = squeezed(drawn_text(data))
    for words in ("Was soll 2035", "Rollenmatrix", "Zeitstrahl", "Passivlösung"):
        assert words in text
    # A council group is no column of the matrix.
    assert "Fraktion A" not in text


def with_blocks(state: State, *activities: str) -> State:
    """The workshop with these blocks at the end, and without any that it had of theirs."""
    others = [e for e in state.entities() if getattr(e, "activity", "") not in SHEETS]
    blocks = [
        Block(
            id=Id(f"more{number}"),
            workshop_id=state.workshop.id,
            rank=100.0 + number,
            title=activity,
            activity=activity,
        )
        for number, activity in enumerate(activities)
    ]
    return State.holding([*others, *blocks])


SHEETS = {
    "roles": ("Leere Rollenmatrix",),
    "timeline": ("Leerer Zeitstrahl",),
    "vision": ("Zwei Stimmzettel", "Elf Karten"),
    "polls": ("Zwei Stimmzettel", "Elf Karten"),
}
"""The sheets that a block of an activity needs, by the beginning of what they are called."""


@pytest.mark.parametrize(
    "there",
    [(), ("roles",), ("timeline",), ("vision",), ("polls", "roles"), ("polls", "vision", "polls")],
)
def test_the_kit_has_the_sheets_of_what_is_on_the_agenda_and_no_others(
    there: tuple[str, ...],
) -> None:
    kit = paper_kit(MinutesView(with_blocks(room(), *there)))
    alts = [page.alt for page in _pages(kit)]
    wanted = {sheet for activity in there for sheet in SHEETS[activity]}
    every = {sheet for sheets in SHEETS.values() for sheet in sheets}
    # However many blocks need a sheet, it is in the kit once: it is printed as often as needed.
    assert {s: sum(alt.startswith(s) for alt in alts) for s in every} == {
        s: int(s in wanted) for s in every
    }
    (listed,) = [block for block in kit.blocks if isinstance(block, NumberedList)][:1]
    said = " ".join(item.text for item in listed.items)
    for words, activities in (
        ("Rollenmatrix", {"roles"}),
        ("Zeitstrahl", {"timeline"}),
        ("Stimmzettel", {"vision", "polls"}),
    ):
        assert (words in said) == bool(activities & set(there))


def test_the_first_page_of_the_kit_names_no_sheet_that_is_not_in_it() -> None:
    talk = Block(id=Id("talk"), workshop_id=Id("w"), title="Bericht", activity="talk", minutes=30)
    said = to_text(paper_kit(MinutesView(State.holding([Workshop(id=Id("w"), title="x"), talk]))))
    for word in ("A3", "Matrix", "Zeitstrahl", "Stimmzettel", "Fragen", "Frage"):
        assert word not in said, word
    asked = replace(talk, question="Was trägt?")
    said = to_text(paper_kit(MinutesView(State.holding([Workshop(id=Id("w"), title="x"), asked]))))
    assert "Fragen zum Aufhängen, A4" in said


def test_the_kit_of_a_running_workshop_has_the_plan_alone() -> None:
    state = with_blocks(room())
    state = state.apply(agenda.start_workshop(state, datetime(2026, 3, 12, 12, 0, tzinfo=UTC)))
    said = to_text(paper_kit(MinutesView(state)))
    assert "Geplant" in said
    assert "Tatsächlich" not in said
    assert "ausgelassen" not in said


def test_words_are_made_to_fit() -> None:
    for words in ("Kurz", "Sehr viele Wörter " * 12, "Donaudampfschifffahrt" * 6):
        size, lines = fitted(words, 300, 120, 60)
        assert all(width_of(line, size) <= 300 for line in lines)
        assert len(lines) * size <= 121


def test_sheets_of_a_block_are_in_the_kit_where_the_agenda_has_it() -> None:
    entities = workshop_file.read(resource("templates", "zusammenarbeit-verabreden.de.json"))
    kit = paper_kit(MinutesView(State.holding(entities)))
    alts = [page.alt for page in _pages(kit)]
    posters = [alt for alt in alts if alt.startswith("Leeres Plakat")]
    kinds = "je ein Feld für Mehr, Weniger, Beibehalten, Angebot."
    assert posters == [
        f"Leeres Plakat, Politik an Verwaltung: {kinds}",
        f"Leeres Plakat, Verwaltung an Politik: {kinds}",
    ]
    (blank,) = [alt for alt in alts if alt.startswith("Leere Beteiligungslandkarte")]
    assert "Bürgerschaft" in blank
    assert "Auswertung" in blank
    other = workshop_file.read(resource("templates", "umsetzungs-review.de.json"))
    assert not any("Plakat" in p.alt for p in _pages(paper_kit(MinutesView(State.holding(other)))))
