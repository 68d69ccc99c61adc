# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of the involvement map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.activities.involvement import edits
from moderation.activities.involvement.wall import MAP, PHASE, WALL
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.involvement_sample import (
    ACTORS,
    BLOCK,
    NOW,
    PHASES,
    TODAY,
    A,
    actor_id,
    phase_id,
    state_of,
)

FULL_HD = QSize(1920, 1080)
DEEP_ROOM = RoomMetrics(14, 3)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def painted(
    state: State,
    key: str,
    entity: Id | None = None,
    *,
    size: QSize = FULL_HD,
    theme: Theme = Theme.LIGHT,
    page: int = 0,
    room: RoomMetrics | None = None,
) -> tuple[Painted, int]:
    """The picture, and how many pages there are."""
    pages = 0

    def paint(canvas: WallCanvas) -> None:
        nonlocal pages
        item = WallItem(key=key, block_id=BLOCK, entity_id=entity)
        timer = Timer(left=12, total=40)
        frame = WallFrame(view=WallView(state), item=item, now=NOW, page=page, timer=timer)
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=room), pages


def words(picture: Painted) -> list[str]:
    return [run.text.replace("\N{NO-BREAK SPACE}", "") for run in picture.canvas.texts]


def test_the_map_names_actors_phases_and_letters() -> None:
    picture, pages = painted(state_of(), MAP)
    assert pages == 1
    shown = words(picture)
    assert all(name in shown for name, _side, _letters in ACTORS)
    assert all(title in shown for title in PHASES)
    assert {"is informed", "is heard", "decides", "carries out"} <= set(shown)
    assert picture.canvas.faults() == []


def test_a_phase_tells_who_has_which_part_and_when() -> None:
    state = state_of()
    state = state.apply(edits.set_when(state, actor_id(0), phase_id(3), "30.9.2026", TODAY))
    shown = words(painted(state, PHASE, phase_id(3))[0])
    assert "Beteiligung · 4 of 6" in shown
    assert "Entscheidung" in shown
    assert "Rat (30 Sep 2026)" in shown
    assert "Tiefbauamt · Bürgermeisteramt" in shown
    assert "nobody" in shown, "nobody carries out while it is decided"


def test_every_phase_is_offered_after_the_map() -> None:
    offers = WALL.offers(WallView(state_of()), BLOCK)
    assert [offer.label for offer in offers] == ["Involvement map", *PHASES]


def test_an_empty_map_is_a_question_and_a_phase_that_is_gone_the_map() -> None:
    assert "Who is involved when?" in words(painted(state_of(actors=(), phases=()), MAP)[0])
    assert "Idee" in words(painted(state_of(), PHASE, Id("gone"))[0])


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("room", [None, DEEP_ROOM])
def test_a_large_map_is_paged_and_nothing_is_cut(
    theme: Theme, size: QSize, room: RoomMetrics | None
) -> None:
    letters = " ".join("IHED"[n % 4] for n in range(9))
    actors = tuple(
        (f"Verkehrsgesellschaft Landkreis {n} mit langem Namen", A, letters) for n in range(22)
    )
    phases = tuple(f"Öffentlichkeitsbeteiligung {n}" for n in range(9))
    state = state_of(actors=actors, phases=phases)
    seen: set[str] = set()
    for key, entity in ((MAP, None), (PHASE, phase_id(2))):
        _picture, pages = painted(state, key, entity, size=size, theme=theme, room=room)
        assert pages > 1
        for page in range(pages):
            picture, _pages = painted(
                state, key, entity, size=size, theme=theme, room=room, page=page
            )
            assert picture.canvas.faults() == []
            seen |= set(words(picture)) if key == MAP else set()
    assert {name for name, _side, _letters in actors} <= seen
    assert set(phases) <= seen
