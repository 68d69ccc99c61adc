# SPDX-License-Identifier: EUPL-1.2
"""What the frame of all pages does for each: low windows, empty signs, the wall, what it hears."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.domain.entity import Stored
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block
from moderation.gui.activity_page import ActivityPage, Air, BlockPage, EmptySign
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands
from moderation.gui.widgets.work_list import WorkList
from moderation.storage import workshop_file
from moderation.windows.library.template import example_path
from moderation.windows.wall.pages import make_page
from tests import cards_sample, negotiation_sample, polls_sample, timeline_sample
from tests.cards_sample import BLOCK
from tests.room_bridge import bridge_to

assert registry.ROOMS


class Song(BlockPage):
    """A page with what is new about it, and nothing else."""

    kinds: ClassVar[tuple[type[Stored], ...]] = (Block,)
    air = Air(low=500)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, BLOCK)
        self.shown: list[bool] = []
        self.work = QWidget(self)
        self.add_place(self.work)
        self.lay_out(self.title, self.stack)
        self.refresh()

    def show_state(self, *, force: bool) -> None:
        self.shown.append(force)

    def question(self) -> str:
        block = self.bridge.state.find(Block, self.block_id)
        return "" if block is None else block.question

    def sign(self) -> EmptySign | None:
        if self.question():
            return None
        return EmptySign(icon="note", title="Nothing", text="yet", action="Ask", on_click=self.ask)

    def ask(self) -> None:
        self.bridge.attempt(lambda state: edits.edit_block(state, BLOCK, question="Und jetzt?"))

    def wall_item(self) -> WallItem | None:
        return WallItem(key="song", block_id=self.block_id) if self.question() else None


class Deaf(Song):
    """Hears of workshops, although it shows blocks: the control."""

    kinds = (Workshop,)


def silent() -> State:
    """A block that asks nothing."""
    return State.holding(cards_sample.frame(question=""))


def shown(qtbot: QtBot, page: ActivityPage) -> None:
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)


def test_the_sign_leads_to_the_work_and_comes_back(qtbot: QtBot) -> None:
    page = Song(bridge_to(silent()))
    shown(qtbot, page)
    page.focus_work()
    assert page.is_empty
    assert page.empty is not None
    assert page.empty.button is not None
    assert page.focusWidget() is page.empty.button
    with qtbot.waitSignal(page.wall_item_changed):
        page.empty.button.click()
    assert page.work.isVisible()
    page.bridge.undo()
    assert page.empty.isVisible()


def test_a_page_hears_of_its_kinds_alone_and_of_undo_with_force(qtbot: QtBot) -> None:
    page, deaf = Song(bridge_to(silent())), Deaf(bridge_to(silent()))
    for each in (page, deaf):
        qtbot.addWidget(each)
        each.ask()
        each.bridge.undo()
    assert page.shown == [False, False, True]
    assert deaf.shown == [False]
    assert deaf.is_empty


def test_the_wall_is_told_of_something_else_once(qtbot: QtBot) -> None:
    page = Song(bridge_to(silent()))
    qtbot.addWidget(page)
    page.ask()
    with qtbot.assertNotEmitted(page.wall_item_changed):
        page.bridge.attempt(lambda state: edits.edit_block(state, BLOCK, title="Anders"))
    assert page.title.text() == "Anders"
    with qtbot.waitSignal(page.wall_item_changed):
        page.bridge.undo()
        page.bridge.undo()


def test_a_low_window_saves_room(qtbot: QtBot) -> None:
    page = Song(bridge_to(silent()))
    shown(qtbot, page)
    room = {}
    for height in (700, 400):
        page.resize(700, height)
        QApplication.processEvents()
        room[height] = page.page_layout.contentsMargins().top(), page.page_layout.spacing()
    assert room[400] < room[700]


def test_a_block_that_is_gone_leaves_its_page_as_it_was(qtbot: QtBot) -> None:
    page = Song(bridge_to(silent()))
    qtbot.addWidget(page)
    page.bridge.attempt(lambda state: edits.remove_block(state, BLOCK))
    assert page.shown == [False]
    page.refresh()
    assert page.shown == [False]


# -- menus ---------------------------------------------------------------------------------------


def example() -> State:
    """The example workshop, with a block of almost everything."""
    return State.holding(workshop_file.read(example_path()))


def _of_list(run: object) -> bool:
    return isinstance(getattr(run, "__self__", None), WorkList)


def dead(view: WorkList) -> set[str]:
    """Entries of a list's menu that nobody hears."""
    meta = view.metaObject()
    heard = {
        bytes(method.name().data()).decode()
        for method in map(meta.method, range(meta.methodCount()))
        if method.methodType() == QMetaMethod.MethodType.Signal and view.isSignalConnected(method)
    }
    own = {"Alt+Up": "move_wanted", "Del": "remove_wanted"}
    runs = {c.key: getattr(c.run, "func", c.run) for c in view.commands if c is not None}
    offered = {own[key] for key, run in runs.items() if key in own and _of_list(run)}
    return offered - heard


@pytest.mark.parametrize(
    "state",
    [
        cards_sample.state,
        negotiation_sample.state_of,
        timeline_sample.sample_state,
        polls_sample.every_kind,
        example,
    ],
    ids=["cards", "negotiation", "timeline", "polls", "example"],
)
def test_no_list_offers_what_nobody_hears(qtbot: QtBot, state: Callable[[], State]) -> None:
    bridge = bridge_to(state())
    for block in bridge.state.of(Block):
        page = make_page(block.activity, bridge, Id(block.id))
        qtbot.addWidget(page)
        if hasattr(page, "list_button"):
            page.list_button.click()
        for view in page.findChildren(WorkList):
            assert dead(view) == set(), f"{type(page).__name__}: {view.accessibleName()}"


def test_a_menu_that_nobody_hears_is_seen(qtbot: QtBot) -> None:
    bridge = bridge_to(timeline_sample.sample_state())
    page = make_page("timeline", bridge, bridge.state.of(Block)[0].id)
    qtbot.addWidget(page)
    view = page.findChildren(WorkList)[0]
    view.commands = Commands(view.usual_commands())
    assert dead(view) == {"move_wanted", "remove_wanted"}
    view.commands = Commands([])
    assert dead(view) == set()
