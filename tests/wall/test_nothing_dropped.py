# SPDX-License-Identifier: EUPL-1.2
"""No picture drops a word: what it begins is whole, there or on another page that is offered.

Read from the lines as they are painted, after everything that shortens a text has done so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.activities.goals.model import Goal
from moderation.activities.negotiation.model import NegotiationStage
from moderation.activities.vision.model import VisionDraft, VisionReason
from moderation.activities.vision.wall import ADOPTED
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import RoomMetrics, TextRun, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests import (
    cards_sample,
    expectations_sample,
    involvement_sample,
    negotiation_sample,
    polls_sample,
    roles_sample,
    timeline_sample,
)
from tests.long_words import LongWords, entities_of
from tests.wall.test_agenda_wall import begun
from tests.whole_window import example

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NOW = datetime(2026, 3, 12, 12, 30, tzinfo=UTC)
FULL_HD = QSize(1920, 1080)
ROOMS = {"near": None, "12 m": RoomMetrics(12.0, 3.0)}
MOST_PAGES = 120


def many_goals() -> list[Any]:
    """The example with 26 goals."""
    found = example()
    goals = [one for one in found if isinstance(one, Goal)]
    more = [
        replace(goals[n % len(goals)], id=Id(f"goal-{n}"), rank=100.0 + n)
        for n in range(26 - len(goals))
    ]
    return [*found, *more]


SAMPLES: dict[str, Callable[[], list[Any]]] = {
    "example": many_goals,
    "cards": lambda: entities_of(cards_sample.small()),
    "expectations": lambda: entities_of(expectations_sample.state_of()),
    "expectations-heard": lambda: entities_of(
        expectations_sample.closed(expectations_sample.empty())
    ),
    "involvement": lambda: entities_of(involvement_sample.state_of()),
    **{
        f"negotiation-{stage.value}": (
            partial(lambda stage: entities_of(negotiation_sample.state_of(stage)), stage)
        )
        for stage in NegotiationStage
    },
    "negotiation-agreed": lambda: entities_of(negotiation_sample.agreed()),
    "polls": lambda: entities_of(polls_sample.every_kind()),
    "roles": lambda: entities_of(roles_sample.state_of()),
    "timeline": lambda: entities_of(timeline_sample.sample_state()),
    "groups": lambda: entities_of(begun()),
}

CASES = [(name, part) for name in SAMPLES for part in range(4 if name == "example" else 1)]
"""The example has many blocks, which are shared out."""


@dataclass(frozen=True)
class Page:
    """One page of an item: what can be read on it, and what is wrong with it."""

    shown: str
    runs: tuple[TextRun, ...]
    faults: tuple[str, ...]


def pages_of(state: State, item: WallItem, room: RoomMetrics | None, **values: Any) -> list[Page]:
    """Every page of a picture."""
    found: list[Page] = []
    while len(found) < MOST_PAGES:
        projection = Projection(item=item, page=len(found), **values)
        shot = WallShot(WallView(state), projection, NOW)
        painted = paint_picture(FULL_HD, Theme.LIGHT, shot, room=room)
        runs = tuple(painted.canvas.texts)
        # Hyphens at the ends of lines are ours.
        shown = "\n".join("".join(run.lines).replace("-", "") for run in runs)
        faults = tuple(one for one in painted.canvas.faults() if not one.startswith("cut:"))
        found.append(Page(shown, runs, faults))
        if len(found) >= shot.pages:
            return found
    raise AssertionError(f"{item} never ends")


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("de")


@pytest.mark.parametrize("depth", list(ROOMS))
@pytest.mark.parametrize(("name", "part"), CASES)
def test_what_a_picture_begins_it_ends(name: str, part: int, depth: str) -> None:
    words = LongWords()
    state = words.state(SAMPLES[name]())
    view = WallView(state)
    room = ROOMS[depth]
    faults: list[str] = []
    seen: set[WallItem] = set()
    kinds: set[tuple[str, bool]] = set()
    parts = sum(each == name for each, _part in CASES)
    for block in list(view.of(Block))[part::parts]:
        for offer in offers_for(view, block):
            item = offer.item
            kind = (item.key, bool(block.question))
            if item in seen or kind in kinds:
                continue
            seen.add(item)
            kinds.add(kind)
            pages = pages_of(state, item, room)
            faults += [
                f"{item.key} page {n}: {one[:200]}"
                for n, page in enumerate(pages, 1)
                for one in page.faults
            ]
            whole = "\n".join(page.shown for page in pages)
            faults += [
                f"{item.key}: {where} begins and lacks {lacks}"
                for _number, where, lacks in words.missing(whole)
            ]
    assert not faults, "\n" + "\n".join(faults)


def test_reasons_that_have_no_room_beside_the_vision_stand_behind_it() -> None:
    found = example()
    titles = ["Teilhabe für alle", "Lebensqualität", "Ruhe und gute Luft", "Sicherheit am Abend"]
    draft = next(one for one in found if isinstance(one, VisionDraft))
    kept = [
        replace(one, adopted=one is draft) if isinstance(one, VisionDraft) else one
        for one in found
        if not isinstance(one, VisionReason)
    ]
    reasons = [
        VisionReason(
            id=Id(f"why-{n}"), workshop_id=draft.workshop_id, block_id=draft.block_id,
            rank=float(n), title=title,
        )
        for n, title in enumerate(titles)
    ]  # fmt: skip
    item = WallItem(key=ADOPTED, block_id=draft.block_id)
    pages = pages_of(State.holding([*kept, *reasons]), item, ROOMS["12 m"])
    whole = "\n".join(page.shown for page in pages)
    assert [title for title in titles if title not in whole] == []
