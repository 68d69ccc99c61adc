# SPDX-License-Identifier: EUPL-1.2
"""The template that the workshop of an event is offered first: of its kind, and of its level."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moderation import registry
from moderation.activities.polls.model import Poll
from moderation.domain.ids import Id, new_id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.features.agenda.model import Block
from moderation.features.mandate.model import EventFrame
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.guessing import KICK_OFFS, TEMPLATES, guessed_template
from moderation.features.series.holding import workshop_for
from moderation.features.series.model import EventKind, SeriesLevel, SeriesQuestion
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.library.lifecycle import templates
from moderation.windows.library.template import Template
from moderation.windows.series.holding import shipped_template
from tests.series_sample import event_of, series

SHIPPED = {path.name.partition(".")[0] for path in resource("templates").glob("*.json")}


def fits(state: State, kind: EventKind, level: int | None = None) -> str:
    return guessed_template(state, event_of(state, kind, level)).name


def test_every_kind_of_event_has_a_template_that_is_shipped() -> None:
    assert set(TEMPLATES) == set(EventKind)
    assert {*TEMPLATES.values(), *KICK_OFFS} <= SHIPPED


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_levels_of_a_new_series_have_their_own_kick_off(language: str) -> None:
    state = State.holding(edits.new_series(language))
    found = []
    for level in state.of(SeriesLevel):
        event = edits.new_event(state, EventKind.KICK_OFF, level.id)
        found.append(guessed_template(state, event).name)
    assert found == ["auftakt-fuehrungsebene", "auftakt-fachebene", "auftakt-koordination"]


@pytest.mark.parametrize(
    ("name", "who", "expected"),
    [
        ("Amtsleitungen", "", "auftakt-fuehrungsebene"),
        ("Fachbereichsleitung", "", "auftakt-fuehrungsebene"),
        ("Koordination Fachplanung", "", "auftakt-koordination"),
        ("Verkehrsplanung", "", "auftakt-fachebene"),
        ("Bauleitplanung", "", "auftakt-fachebene"),
        ("Managers", "", "auftakt-fuehrungsebene"),
        ("Ebene 1", "Führungskräfte der Kreise", "auftakt-fuehrungsebene"),
        ("Geschäftsführungen", "", "auftakt-fuehrungsebene"),
        ("FÜHRUNG", "", "auftakt-fuehrungsebene"),
        ("Kreis Auental", "", "auftaktworkshop"),
        ("Einführung für alle", "", "auftaktworkshop"),
        ("Durchführung", "", "auftaktworkshop"),
        ("Wissenschaftliche Begleitung", "", "auftaktworkshop"),
        ("Mehrfach Beauftragte", "", "auftaktworkshop"),
        ("Fraktionen", "alle Gemeinderäte", "auftaktworkshop"),
    ],
)
def test_a_level_is_known_by_its_name_before_who_belongs_to_it(
    name: str, who: str, expected: str
) -> None:
    state = series(events=False)
    level = SeriesLevel(id=new_id(), workshop_id=state.workshop.id, rank=99.0, name=name, who=who)
    state = State.holding([*state.entities(), level])
    event = edits.new_event(state, EventKind.KICK_OFF, level.id)
    assert guessed_template(state, event).name == expected


def test_events_of_all_levels_and_other_kinds_go_by_their_kind() -> None:
    state = series()
    assert fits(state, EventKind.INFORMATION) == "informationsveranstaltung"
    assert fits(state, EventKind.TRAINING, 0) == "impulstraining"
    assert fits(state, EventKind.CLOSING) == "abschlussveranstaltung"
    kick_off = replace(event_of(state, EventKind.KICK_OFF, 0), level_id=None)
    assert guessed_template(state, kick_off).name == "auftaktworkshop"


def test_a_guess_is_called_one_and_says_by_what() -> None:
    state = series()
    de = Catalogue.load("de")
    guess = guessed_template(state, event_of(state, EventKind.KICK_OFF, 0))
    assert guess.word
    assert f"„{guess.word}“" in de.text(guess.reason)
    for each in (guess, guessed_template(state, event_of(state, EventKind.CLOSING))):
        assert "vermutet" in de.text(each.reason)


def test_the_shipped_one_is_meant_and_never_a_broken_one(data_dir: Path) -> None:
    assert registry.ACTIVITIES
    state = series()
    event = event_of(state, EventKind.CLOSING)
    offered = templates("de")
    name = guessed_template(state, event).name
    found = shipped_template(name, offered)
    assert found is not None
    assert found.title == "Abschlussveranstaltung"
    own = data_dir / "templates" / "abschlussveranstaltung.de.json"
    mine = [Template(own, "Unser Abschluss", "", (), False)]
    assert shipped_template(name, mine) is None
    assert shipped_template(name, [replace(found, fault="kaputt")]) is None
    assert shipped_template(name, []) is None


def test_the_closing_event_takes_questions_up_behind_its_welcome() -> None:
    """They stand behind the opening, and before the gallery that the template brings."""
    assert registry.ACTIVITIES
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    asked = "Wie nehmen wir die Politik von Anfang an mit?"
    state = state.apply(travel.add_question(state, kick_off.id, asked))
    training = event_of(state, EventKind.TRAINING, 0)
    (question,) = state.of(SeriesQuestion)
    state = state.apply(travel.set_themes(state, question.id, [training.id]))
    found = [CarriedThing(Id("origin"), "Früh einladen")]
    state = state.apply(travel.take_results(state, training.id, found))
    path = resource("templates", "abschlussveranstaltung.de.json")
    event = event_of(state, EventKind.CLOSING)
    made = State.holding(workshop_for(state, event.id, workshop_file.read(path), {}))
    titles = [block.title for block in made.of(Block)]
    assert titles[:3] == ["Ankommen und Rückblick", asked, "Ergebnisse der Trainings"]
    assert "Früh einladen" in made.of(Block)[1].summary
    assert "26.10.2027" in made.of(Block)[1].summary, "where it is from"
    assert made.of(EventFrame)
    assert made.of(Poll)
