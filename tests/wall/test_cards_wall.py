# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of its cards."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.activities.cards import edits, wall_pages
from moderation.activities.cards.wall import CLUSTER, OVERVIEW, QUESTION, WALL
from moderation.activities.cards.wall_cards import WallCard
from moderation.activities.cards.wall_pages import CardSpace, fit
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests import cards_sample
from tests.cards_sample import BLOCK, NOW, card, card_id, cluster_id, frame, small, state

assert registry.ROOMS

WORDS_MOST = 40


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("de")


def _paint(
    whole: State,
    key: str = OVERVIEW,
    *,
    entity: Id | None = None,
    page: int = 0,
    size: QSize | None = None,
    theme: Theme = Theme.LIGHT,
    room: RoomMetrics | None = None,
) -> tuple[Painted, int]:
    counted: list[int] = []
    shown = WallFrame(
        view=WallView(whole),
        item=WallItem(key=key, block_id=BLOCK, entity_id=entity),
        now=NOW,
        page=page,
        timer=Timer(left=12, total=30),
    )

    def paint(canvas: WallCanvas) -> None:
        counted.append(WALL.paint(canvas, shown))

    painted = paint_picture(size or QSize(1920, 1080), theme, paint, room=room)
    return painted, counted[0]


def _texts(painted: Painted) -> list[str]:
    return [run.text for run in painted.canvas.texts]


def _everything(whole: State, key: str = OVERVIEW, entity: Id | None = None) -> list[str]:
    _first, pages = _paint(whole, key, entity=entity)
    found: list[str] = []
    for page in range(pages):
        found += _texts(_paint(whole, key, entity=entity, page=page)[0])
    return found


def test_before_there_are_cards_the_room_sees_the_question() -> None:
    painted, pages = _paint(State.holding(frame()))
    assert pages == 1
    assert cards_sample.QUESTION in _texts(painted)


def test_without_a_question_the_title_stands_large() -> None:
    painted, _pages = _paint(State.holding(frame(question="")))
    assert "Reibungspunkte" in _texts(painted)
    assert painted.canvas.faults() == []


def test_the_overview_names_every_cluster_with_its_count() -> None:
    _first, pages = _paint(state())
    found = [_texts(_paint(state(), page=page)[0]) for page in range(pages)]
    titles = [title for title, _lines in cards_sample.CLUSTERS[:-1]]
    overviews = [shown for shown in found if set(titles) <= set(shown)]
    assert [shown.count("10") for shown in overviews] == [3]


def test_while_people_sort_they_see_cards_and_the_overview_behind_them() -> None:
    first, pages = _paint(small())
    assert {"Fünf", "Sechs"} <= set(_texts(first))
    assert pages > 2
    behind = _texts(_paint(small(), page=1)[0])
    assert {"Geld", "Zeit"} <= set(behind)
    assert "Fünf" not in behind


def test_turning_the_pages_of_the_overview_shows_every_card_as_it_was_said() -> None:
    shown = _everything(state())
    for _title, lines in cards_sample.CLUSTERS:
        for line in lines.split("\n"):
            assert line.strip().partition(" ")[2] in shown


def test_one_cluster_shows_its_own_cards_only() -> None:
    shown = _everything(small(), CLUSTER, cluster_id(2))
    assert {"Zeit", "Drei", "Vier"} <= set(shown)
    assert not {"Eins", "Fünf"} & set(shown)


def test_a_cluster_that_is_gone_leaves_the_overview() -> None:
    assert "Geld" in _everything(small(), CLUSTER, entity=Id("gone"))


def test_the_question_can_be_shown_again_any_time() -> None:
    assert cards_sample.QUESTION in _texts(_paint(state(), QUESTION)[0])


def test_sides_are_named_and_not_only_coloured() -> None:
    for page in (0, 1):
        assert {"Politik", "Verwaltung"} <= set(_texts(_paint(state(), page=page)[0]))


def test_a_very_long_card_is_paged_and_never_cut() -> None:
    words = " ".join(f"Wort{number}" for number in range(400))
    shown = _everything(State.holding([*frame(), card(1, words)]))
    for number in range(400):
        assert any(f"Wort{number}" in text for text in shown)


def test_the_offers_begin_with_the_overview_and_name_every_cluster() -> None:
    offers = WALL.offers(WallView(small()), BLOCK)
    assert [offer.item.key for offer in offers] == [OVERVIEW, QUESTION, CLUSTER, CLUSTER]
    assert [offer.label for offer in offers[2:]] == ["Geld", "Zeit"]


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("sorted_cards", [True, False])
def test_nothing_is_cut_too_small_or_on_top_of_something_else(
    theme: Theme, size: QSize, *, sorted_cards: bool
) -> None:
    whole = state(sorted_cards=sorted_cards)
    _painted, pages = _paint(whole, size=size)
    for page in {0, 1, pages // 2, pages - 1}:
        painted, _count = _paint(whole, size=size, theme=theme, page=page)
        assert painted.canvas.faults() == []
        assert painted.canvas.word_count <= WORDS_MOST


def test_a_deep_room_gets_larger_type_on_more_pages() -> None:
    near, near_pages = _paint(state())
    far, far_pages = _paint(state(), room=RoomMetrics(12, 2.5))
    assert far_pages > near_pages
    assert far.canvas.faults() == near.canvas.faults() == []
    assert min(run.size for run in far.canvas.texts) > min(run.size for run in near.canvas.texts)


def test_a_cluster_is_shown_with_its_parts_under_its_own_name() -> None:
    whole = small().apply(edits.make_part(small(), cluster_id(2)))
    found = _everything(whole, CLUSTER, cluster_id(1))
    assert "Geld" in found
    assert "Geld – Zeit" in found
    assert {"Eins", "Zwei", "Drei", "Vier"} <= set(found)
    alone = _everything(whole, CLUSTER, cluster_id(2))
    assert "Geld – Zeit" in alone
    assert "Eins" not in alone


def test_a_merged_card_shows_every_wording_once_and_the_shape_of_each_side() -> None:
    whole = small().apply(edits.merge_cards(small(), [card_id(1), card_id(2), card_id(4)]))
    painted, _pages = _paint(whole, CLUSTER, entity=cluster_id(1))
    words = " ".join(_texts(painted))
    assert "Eins" in words
    assert "– Zwei" in words
    assert "– Vier" in words
    assert {"Politik", "Verwaltung", "Weitere"} <= set(_texts(painted))


def test_a_very_long_word_is_shown_whole_over_pages() -> None:
    whole = State.holding([*frame(), card(1, "x" * 4000, None)])
    assert "".join(_everything(whole)).count("x") >= 4000


def plainly_filled(
    cards: Sequence[WallCard], room: CardSpace, most: int, words_left: int, indent: float
) -> list[list[WallCard]]:
    """The rule of a page, asked anew of the whole page with every card."""
    pages: list[list[WallCard]] = [[]]
    for one in cards:
        page = [*pages[-1], one]
        words = sum(len(part.words.split()) for part in page)
        height = room.height_of(ceil(len(page) / 2))
        full = len(page) > most or words > words_left or not fit(page, room, height, indent)
        if len(page) > 1 and full:
            pages.append([one])
        else:
            pages[-1] = page
    return pages


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 40), max_size=24), st.integers(2, 10), st.integers(16, 60),
    st.sampled_from([300.0, 520.0, 800.0]),
)  # fmt: skip
def test_pages_are_filled_by_one_rule_however_it_is_worked_out(
    lengths: list[int], most: int, words: int, height: float
) -> None:
    cards = [WallCard(" ".join(["Verkehrswende"] * length)) for length in lengths]
    room = CardSpace(1700.0, height, 36.0)
    found = wall_pages._filled(cards, room, most, words, 0.0)
    assert found == plainly_filled(cards, room, most, words, 0.0)
