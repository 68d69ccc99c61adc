# SPDX-License-Identifier: EUPL-1.2
"""Attendance list, name signs and paper kit conform, and say who and what is meant."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pytest

from moderation.domain.change import Change, Step
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people import edits
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.people.papers import attendance_list, name_signs
from moderation.minutes.document import Document, PageFigure
from moderation.minutes.drawing import Text
from moderation.minutes.paper import A3_LANDSCAPE, A4, fitted, width_of
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
    return state


BUILDERS: dict[str, Callable[[MinutesView], Document]] = {
    "attendance list": attendance_list,
    "name signs": name_signs,
    "paper kit": paper_kit,
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
    state = state.apply(edits.set_attendance(state, person.id, Attendance.EXCUSED, morning))
    assert state.get(Participant, person.id).attendance is Attendance.EXCUSED
    signs = name_signs(MinutesView(state))
    assert not any("Platz eins" in page.alt for page in _pages(signs))
    assert "entschuldigt" in str(attendance_list(MinutesView(state)).blocks)


def _pages(document: Document) -> list[PageFigure]:
    return [block for block in document.blocks if isinstance(block, PageFigure)]


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
    state = peopled()
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
