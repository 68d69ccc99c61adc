# SPDX-License-Identifier: EUPL-1.2
"""The wall's pictures of the agenda: groups with room and time, the day, and breaks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.model import BREAK, Block, Room, schedule
from moderation.features.agenda.page.rest import RestPicture
from moderation.features.agenda.wall import BLOCK, DAY
from moderation.features.agenda.wall.groups import GROUPS
from moderation.gui.canvas import paint_picture
from moderation.gui.canvas.model import RoomMetrics
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.windows.wall.pages import first_item, offers_for
from moderation.windows.wall.picture import WallShot

assert registry.ROOMS
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

W = Id("w")
NOW = datetime(2026, 3, 12, 12, 30, tzinfo=UTC)
ROOMS = ("Großer Sitzungssaal im Erdgeschoss", "Trauzimmer", "Mehrzweckraum der Grundschule")
GROUP_TITLES = (
    "Verkehrsentwicklungsplanung und Nahmobilität",
    "Klimafolgenanpassungsmaßnahmen in den Bestandsquartieren der Kernstadt",
    "Kommunalverfassungsangelegenheiten",
    "Jugend",
)
LENGTHS = (15, 45, 40, 20)
SIZE = QSize(1920, 1080)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")


def begun(copies: int = 1) -> State:
    """Four groups (or a multiple of them) that began at the same time, the longest 45 minutes."""
    titles = [
        ("Auftakt", 30, None),
        *zip(GROUP_TITLES * copies, LENGTHS * copies, _rooms(copies), strict=True),
    ]
    blocks = [
        Block(
            id=Id(f"b{number}"),
            workshop_id=W,
            rank=float(number),
            title=title,
            minutes=minutes,
            room_id=room,
            parallel=number > 1,
        )
        for number, (title, minutes, room) in enumerate(titles)
    ]
    plenary = Block(id=Id("z"), workshop_id=W, rank=99.0, title="Plenum", minutes=30)
    state = State.holding(
        [
            Workshop(id=W, title="Klima", day=date(2026, 3, 12), starts_at=time(13), language="en"),
            *(
                Room(id=Id(f"r{number}"), workshop_id=W, rank=float(number), name=name)
                for number, name in enumerate(ROOMS)
            ),
            *blocks,
            plenary,
        ]
    )
    state = state.apply(edits.start_workshop(state, NOW - timedelta(minutes=30)))
    return state.apply(edits.end_block(state, NOW))


def _rooms(copies: int) -> list[Id | None]:
    return [Id("r0"), Id("r1"), Id("r2"), None] * copies


def pages_of(
    state: State, item: WallItem, theme: Theme = Theme.LIGHT, room: RoomMetrics | None = None
) -> list[list[str]]:
    """The words on every page of a picture; none of them is cut or too small."""
    found, page = [], 0
    while True:
        shot = WallShot(WallView(state), Projection(item=item, page=page, theme=theme), NOW)
        painted = paint_picture(SIZE, theme, shot, room=room)
        assert painted.canvas.faults() == []
        assert all(run.complete for run in painted.canvas.texts)
        found.append([run.text for run in painted.canvas.texts])
        page += 1
        if page >= shot.pages:
            return found


def local(moment: datetime) -> str:
    return f"{moment.astimezone():%H:%M}"


@pytest.mark.parametrize("theme", list(Theme), ids=lambda theme: theme.value)
def test_every_group_stands_with_its_room_and_its_time_and_all_have_one_end(theme: Theme) -> None:
    state = begun()
    first = state.get(Block, Id("b1"))
    item = first_item(WallView(state), first)
    assert item == WallItem(key=GROUPS, block_id=first.id)
    (words,) = pages_of(state, item, theme)
    assert [title for title in GROUP_TITLES if title not in words] == []
    spans = [f"{local(NOW)} to {local(NOW + timedelta(minutes=minutes))}" for minutes in LENGTHS]
    assert [span for span in spans if span not in words] == []
    joined = " ".join(words)
    assert all(room in joined for room in ROOMS)
    assert f"In groups until {local(NOW + timedelta(minutes=45))}" in words


def test_many_groups_and_a_deep_room_are_paged_and_nothing_is_cut() -> None:
    state = begun(3)
    first = state.get(Block, Id("b1"))
    for room in (None, RoomMetrics(12.0, 2.4)):
        pages = pages_of(state, WallItem(key=GROUPS, block_id=first.id), room=room)
        assert len(pages) > 1
        shown = [word for page in pages for word in page]
        assert all(shown.count(title) == 3 for title in GROUP_TITLES)
        pages_of(state, WallItem(key=DAY), room=room)


def test_a_group_that_is_over_keeps_its_end_and_others_go_on() -> None:
    state = begun()
    (last,) = [block for block in state.of(Block) if block.title == GROUP_TITLES[1]]
    state = state.apply(edits.extend_block(state, last.id, 30))
    (words,) = pages_of(state, WallItem(key=GROUPS, block_id=Id("b1")))
    assert f"In groups until {local(NOW + timedelta(minutes=75))}" in words


def test_a_block_of_its_own_has_no_picture_of_groups() -> None:
    state = begun()
    keys = {offer.item.key for offer in offers_for(WallView(state), state.get(Block, Id("b0")))}
    assert GROUPS not in keys
    # Gone by the time it is shown: the picture says at least what the block is.
    (words,) = pages_of(state, WallItem(key=GROUPS, block_id=Id("b0")))
    assert "Auftakt" in words


@pytest.mark.parametrize("ended_after", [None, 5])
def test_a_break_has_one_end_on_desk_and_wall(ended_after: int | None) -> None:
    rest = Block(
        id=Id("p"),
        workshop_id=W,
        title="Pause",
        activity=BREAK,
        minutes=20,
        started_at=NOW,
        ended_at=None if ended_after is None else NOW + timedelta(minutes=ended_after),
    )
    state = State.holding(
        [Workshop(id=W, title="Klima", current_block_id=rest.id, language="en"), rest]
    )
    (words,) = pages_of(state, WallItem(key=BLOCK, block_id=rest.id))
    end = local(NOW + timedelta(minutes=ended_after or 20))
    assert f"until {end}" in words
    desk = RestPicture()
    desk.show_block(rest, schedule(state, NOW).slot(rest.id), NOW)
    assert desk.until == f"Back at {end}"
