# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of a role negotiation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import NegotiationStage
from moderation.activities.negotiation.wall import COMMITMENTS, OVERVIEW, POINT, WALL
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.negotiation_sample import (
    BLOCK,
    FIRST,
    LONG,
    MORE,
    NOW,
    POINTS,
    SECOND,
    after,
    agreed,
    point_id,
    state_of,
    unit_id,
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
        timer = Timer(left=12, total=45)
        frame = WallFrame(view=WallView(state), item=item, now=NOW, page=page, timer=timer)
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=room), pages


def words(picture: Painted) -> list[str]:
    return [run.text.replace("\N{NO-BREAK SPACE}", "") for run in picture.canvas.texts]


def all_pages(state: State, key: str, entity: Id | None = None, **parts: object) -> list[str]:
    _picture, pages = painted(state, key, entity, **parts)  # type: ignore[arg-type]
    found: list[str] = []
    for page in range(pages):
        picture, _pages = painted(state, key, entity, page=page, **parts)  # type: ignore[arg-type]
        assert picture.canvas.faults() == []
        found += words(picture)
    return found


@pytest.mark.parametrize("key", [OVERVIEW, POINT, COMMITMENTS])
def test_nothing_is_shown_of_either_list_before_both_are_opened(key: str) -> None:
    state = state_of(NegotiationStage.GATHER)
    assert [offer.item.key for offer in WALL.offers(WallView(state), BLOCK)] == [OVERVIEW]
    shown = " ".join(all_pages(state, key, point_id(0)))
    assert "Was brauchen wir voneinander?" in shown
    assert not any(text in shown for _party, _kind, text in POINTS)


def test_both_lists_stand_side_by_side_once_they_are_opened() -> None:
    shown = all_pages(state_of(NegotiationStage.SHOW), OVERVIEW)
    assert "Rollenverhandlung · Show" in shown
    assert "Politics to Administration" in shown
    assert "Administration to Politics" in shown
    assert all(text in shown for _party, _kind, text in POINTS)


def test_units_that_negotiate_are_named() -> None:
    state = state_of(first_unit_id=unit_id(1), second_unit_id=unit_id(4))
    assert "Fraktion A to Stadtwerke" in all_pages(state, OVERVIEW)


def test_one_request_with_what_belongs_to_it() -> None:
    shown = all_pages(agreed(), POINT, point_id(0))
    assert "Politics needs more of this" in shown
    assert "Vorlagen zehn Tage vor der Sitzung" in shown
    assert f"Administration needs more of this: {POINTS[5][2]}" in shown
    assert "before: Vorlagen zwei Wochen vor der Sitzung" in shown
    assert "accepted" in shown
    declined = all_pages(agreed(), POINT, point_id(1))
    assert "declined: Dafür fehlen bis 2027 die Stellen" in declined


def test_commitments_name_owner_words_and_day() -> None:
    shown = all_pages(agreed(), COMMITMENTS)
    assert "We promise each other" in shown
    assert "Rat" in shown
    assert shown.count("Administration") == 2
    assert shown.count("12 Jun 2026") == 3
    assert WALL.offers(WallView(agreed()), BLOCK)[1].item.key == COMMITMENTS


def test_what_is_gone_shows_the_overview() -> None:
    state = agreed()
    shown = all_pages(state, POINT, Id("gone"))
    assert "Politics to Administration" in shown
    assert "Politics to Administration" in all_pages(state_of(), COMMITMENTS)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("room", [None, DEEP_ROOM])
def test_long_lists_are_paged_and_nothing_is_cut(
    theme: Theme, size: QSize, room: RoomMetrics | None
) -> None:
    many = tuple(
        (party, MORE, f"{LONG[: 40 + 20 * n]} {n}") for party in (FIRST, SECOND) for n in range(8)
    )
    state = state_of(points=many)
    steps = [lambda s, n=n: edits.accept(s, point_id(n), NOW) for n in range(len(many))]
    for key, entity, chosen in (
        (OVERVIEW, None, state),
        (COMMITMENTS, None, after(state, *steps)),
        (POINT, point_id(7), state),
    ):
        _picture, pages = painted(chosen, key, entity, size=size, theme=theme, room=room)
        assert pages > 1 or key == POINT
        for page in range(pages):
            picture, _pages = painted(
                chosen, key, entity, size=size, theme=theme, room=room, page=page
            )
            assert picture.canvas.faults() == []


def test_every_word_of_a_very_long_request_is_on_one_of_its_pages() -> None:
    long = " ".join([LONG] * 6)
    state = state_of(points=((FIRST, MORE, long),))
    shown = " ".join(all_pages(state, POINT, point_id(0), room=DEEP_ROOM))
    assert all(word in shown for word in long.split())
