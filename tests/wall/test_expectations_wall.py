# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of a round: the question, the words, what became of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.activities.expectations.model import RoundKind, RoundWord
from moderation.activities.expectations.wall import RESULT, ROUND, WALL
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.expectations_sample import (
    BLOCK,
    CLOSING,
    NOW,
    SAID,
    WORKSHOP,
    A,
    P,
    closed,
    empty,
    going_on,
    looked_at,
)

assert registry.ROOMS
FULL_HD = QSize(1920, 1080)
DEEP_ROOM = RoomMetrics(14, 3)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def painted(
    state: State,
    key: str = ROUND,
    page: int = 0,
    *,
    block_id: Id = BLOCK,
    size: QSize = FULL_HD,
    theme: Theme = Theme.LIGHT,
    room: RoomMetrics | None = None,
) -> tuple[Painted, int]:
    """The picture, and how many pages there are."""
    pages = 0

    def paint(canvas: WallCanvas) -> None:
        nonlocal pages
        item = WallItem(key=key, block_id=block_id)
        frame = WallFrame(
            view=WallView(state), item=item, now=NOW, page=page, timer=Timer(left=12, total=40)
        )
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=room), pages


def words(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


def seen(state: State, key: str, **look: object) -> list[str]:
    """Every text on every page; each page is legible and no more than a room reads."""
    _picture, pages = painted(state, key, **look)  # type: ignore[arg-type]
    found = []
    for page in range(pages):
        picture, _pages = painted(state, key, page, **look)  # type: ignore[arg-type]
        assert picture.canvas.faults() == []
        found += words(picture)
    return found


def test_the_question_stands_alone_and_large_until_the_round_is_closed() -> None:
    picture, pages = painted(empty())
    assert pages == 1
    largest = max(picture.canvas.texts, key=lambda run: run.size)
    assert largest.text == "What do you expect of today?"
    assert largest.size > 100


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768)])
@pytest.mark.parametrize("room", [None, DEEP_ROOM])
def test_every_word_is_read_as_it_was_said(
    theme: Theme, size: QSize, room: RoomMetrics | None
) -> None:
    long = "Dass wir uns zuhören, auch wenn es um Haushaltskonsolidierungskonzepte geht, " * 2
    state = closed(empty(), [*SAID, (long[:140].strip(), P), ("Mut", A)])
    said = {word.text for word in state.of(RoundWord)}
    assert said <= set(seen(state, ROUND, theme=theme, size=size, room=room))
    state = looked_at(state)
    found = seen(state, RESULT, theme=theme, size=size, room=room)
    # In a third of a deep room's wall the longest one goes on in the next column.
    assert {each for each in said if len(each) < 100} <= set(found)
    assert set(long[:140].split()) <= {part for run in found for part in run.split()}
    assert {"met: 9", "partly: 3", "not met: 2"} <= set(found)
    assert "What became of our expectations?" in found


def test_a_picture_holds_no_more_words_than_a_room_reads() -> None:
    state = looked_at(closed(empty()))
    for key in (ROUND, RESULT):
        _picture, pages = painted(state, key)
        assert all(painted(state, key, page)[0].canvas.word_count <= 40 for page in range(pages))


def test_a_text_of_a_file_that_is_longer_than_a_page_goes_on_on_the_next() -> None:
    text = " ".join(f"Wort{number}" for number in range(400))
    word = RoundWord(id=Id("long"), workshop_id=WORKSHOP, block_id=BLOCK, text=text)
    found = seen(empty(word), ROUND)
    assert [
        part for run in found for part in run.split() if part.startswith("Wort")
    ] == text.split()


def test_numbers_are_told_with_mean_and_spread() -> None:
    said = [(str(n), side) for side in (P, A) for n in (5, 6, 7, 8, 9)]
    found = words(painted(closed(empty(kind=RoundKind.CHECK_IN), said))[0])
    assert any("mean 7.0" in run and "Politics 7.0" in run for run in found)


def test_the_result_is_offered_once_there_is_one() -> None:
    state = closed(empty())
    assert [offer.item.key for offer in WALL.offers(WallView(state), BLOCK)] == [ROUND]
    assert painted(state, RESULT)[1] == painted(state, ROUND)[1]
    offers = WALL.offers(WallView(looked_at(state)), BLOCK)
    assert [offer.item.key for offer in offers] == [ROUND, RESULT]


def test_the_closing_round_shows_what_became_of_the_expectations_before() -> None:
    state = going_on(closed(empty()))
    assert len(WALL.offers(WallView(state), CLOSING)) == 1
    state = looked_at(state)
    assert [offer.item.key for offer in WALL.offers(WallView(state), CLOSING)] == [ROUND, RESULT]
    found, pages = painted(state, RESULT, block_id=CLOSING)
    assert pages == painted(state, RESULT)[1]
    own, titles = words(painted(state, RESULT)[0]), {"Ankommen", "Abschluss"}
    assert set(words(found)) - titles == set(own) - titles
    assert "Verständnis" not in words(painted(state, ROUND, block_id=CLOSING)[0])
