# SPDX-License-Identifier: EUPL-1.2
"""A workshop kept as a template: the plan stays, people and results do not."""

from __future__ import annotations

import pytest

from moderation import registry
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, Material, Room
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.library import own_templates
from moderation.windows.library.lifecycle import templates

EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")
PRIVATE = ("unit", "participant", "entry", "goal", "goal_answer", "role_cell", "resistance_count",
           "timeline_step", "fixed_date", "cluster", "picture", "private_note")  # fmt: skip


@pytest.fixture
def day() -> State:
    """The example workshop as it was led."""
    assert registry.ACTIVITIES
    return State.holding(workshop_file.read(EXAMPLE))


def test_the_plan_stays_and_people_and_results_go(day: State) -> None:
    path = own_templates.save_as_template(day, "Mein Ablauf", "de")
    kept = State.holding(workshop_file.read(path))
    kinds = {entity.kind for entity in kept.entities()}
    assert kinds.isdisjoint(PRIVATE)
    assert {"agenda_block", "room", "material", "role_task", "role_body"} <= kinds
    assert kept.workshop.title == "Mein Ablauf"
    assert kept.workshop.status is Status.DRAFT
    assert (kept.workshop.day, kept.workshop.moderation, kept.workshop.place) == (None, "", "")
    for old, new in zip(day.of(Block), kept.of(Block), strict=True):
        assert (old.title, old.question, old.say, old.script) == (
            new.title, new.question, new.say, new.script,
        )  # fmt: skip
        assert (new.started_at, new.ended_at, new.script_done) == (None, None, 0)
    assert [room.name for room in kept.of(Room)] == [room.name for room in day.of(Room)]
    assert not any(item.ready for item in kept.of(Material))


def test_nothing_that_was_said_or_who_said_it_is_in_the_file(day: State) -> None:
    text = own_templates.save_as_template(day, "X", "de").read_text(encoding="utf-8")
    said = [
        entity.text if entity.kind == "entry" else entity.name
        for entity in day.entities()
        if entity.kind in ("entry", "participant")
    ]
    assert said
    assert not [words for words in said if words and f'"{words}"' in text]


def test_the_library_offers_it_and_none_is_overwritten(day: State) -> None:
    first = own_templates.save_as_template(day, "Größe & Maß?", "de")
    second = own_templates.save_as_template(day, "Größe & Maß?", "de")
    assert first.name == "grosse-mass.de.json"
    assert first != second
    titles = [template.title for template in templates("de")]
    assert titles.count("Größe & Maß?") == 2
    assert not [template for template in templates("de") if template.fault]


@pytest.mark.parametrize("saved", ["de", "en"])
@pytest.mark.parametrize("shown", ["de", "en"])
def test_an_own_template_is_offered_in_every_language(day: State, saved: str, shown: str) -> None:
    own_templates.save_as_template(day, "Unser Nachmittag", saved)
    titles = [template.title for template in templates(shown)]
    assert titles.count("Unser Nachmittag") == 1


def test_an_own_template_is_deleted_and_brought_back_and_a_shipped_one_never(day: State) -> None:
    path = own_templates.save_as_template(day, "Weg", "de")
    content = own_templates.delete_template(path)
    assert not path.exists()
    own_templates.bring_back(path, content)
    assert "Weg" in [template.title for template in templates("de")]
    shipped = resource("templates", "auftaktworkshop.de.json")
    with pytest.raises(ValueError, match="auftaktworkshop"):
        own_templates.delete_template(shipped)
    assert shipped.exists()
