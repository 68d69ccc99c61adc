# SPDX-License-Identifier: EUPL-1.2
"""Nothing private ever shows: a canary in every private field, searched in all that leaves."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.domain.change import Step, added
from moderation.domain.entity import KINDS, Needs, references
from moderation.domain.ids import Id, new_id
from moderation.domain.projection import Projection, Theme
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.questions.model import UsedAs
from moderation.gui.canvas import RoomMetrics, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot

CANARY = "KANARIENVOGEL"
NUMBER = 48151623
STATES = 500
NOW = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)
assert registry.ROOMS
PRIVATE = sorted(kind for kind, cls in KINDS.items() if cls.private)


def _filled(kind: str, state: State, block: Block) -> Any:
    """An entity of a private kind with the canary wherever somebody could type or count."""
    cls = KINDS[kind]
    values: dict[str, Any] = {"id": new_id(), "workshop_id": state.workshop.id}
    known = {"block_id": block.id, "side": Side.POLITICS, "count": NUMBER}
    for field in fields(cls):
        if field.name in known:
            values[field.name] = known[field.name]
        elif field.type in {"str", str}:
            values[field.name] = f"{CANARY} {block.title}"
        elif field.type in {"datetime", datetime}:
            values[field.name] = NOW
    for named in references(cls):
        if named.needs is Needs.MUST:
            found = (entity for entity in state.entities() if named.kind in (None, entity.kind))
            values[named.field] = next(found).id
    if kind == "question_use":
        values["used_as"] = UsedAs.BLOCK
    return cls(**values)


@pytest.fixture(scope="module")
def told() -> State:
    """The example workshop, led half-way, with something private at every block."""
    found = State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )
    private = [_filled(kind, found, block) for block in found.of(Block) for kind in PRIVATE]
    found = found.apply(Step(untranslated("x"), added(*private)))
    found = found.apply(agenda.start_workshop(found, NOW))
    return found.apply(agenda.end_block(found, NOW + timedelta(minutes=20)))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("de")


def test_there_is_something_private_to_look_for(told: State) -> None:
    assert PRIVATE == [
        "access_need",
        "group_base",
        "mandate",
        "pre_talk",
        "private_note",
        "proposal_answer",
        "question_use",
        "room_need",
        "speech",
        "spoke_count",
        "vision_answer",
    ]
    assert CANARY in repr(told.entities())
    assert str(NUMBER) in repr(told.entities())


def test_no_wall_state_shows_anything_private(told: State) -> None:
    rng = random.Random(500)
    view = WallView(told)
    blocks = told.of(Block)
    sizes = [QSize(640, 360), QSize(640, 400), QSize(512, 384)]
    seen: set[str] = set()
    for _ in range(STATES):
        offer = rng.choice(offers_for(view, rng.choice(blocks)))
        item = offer.item
        if rng.random() < 0.2:
            # Asked for something that is not there, or that is private.
            item = replace(item, entity_id=Id(rng.choice([e.id for e in told.entities()])))
        projection = Projection(
            item=item,
            page=rng.randrange(4),
            frozen=rng.random() < 0.2,
            black=rng.random() < 0.1,
            theme=rng.choice(list(Theme)),
            show_time=rng.random() < 0.5,
        )
        picture = WallShot(view, projection, NOW + timedelta(minutes=rng.randrange(300)))
        painted = paint_picture(
            rng.choice(sizes), projection.theme, picture, room=RoomMetrics(rng.choice([6, 12]), 3)
        )
        seen.add(item.key)
        words = " ".join(run.text for run in painted.canvas.texts) + offer.label
        assert CANARY not in words
        assert str(NUMBER) not in words
        assert projection.black == (not painted.canvas.texts) or not projection.black
    assert len(seen) > 12, "the walk came by most pictures"


def test_nothing_private_leaves_in_minutes_or_files(told: State) -> None:
    for language in ("de", "en"):
        text = to_text(minutes_document(MinutesView(told), language))
        assert CANARY not in text
        assert str(NUMBER) not in text
    exported = workshop_file.write(told)
    assert CANARY not in exported
    assert str(NUMBER) not in exported


@pytest.mark.parametrize("view", [WallView, MinutesView])
@pytest.mark.parametrize("kind", PRIVATE)
def test_no_view_can_hold_anything_private(told: State, view: type, kind: str) -> None:
    with pytest.raises(TypeError, match="private"):
        view(told).of(KINDS[kind])
    assert CANARY not in repr(vars(view(told)))
