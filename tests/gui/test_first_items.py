"""The first item is there at once: on every page with an empty sign, by every way in."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import moderation
from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import BREAK, TALK, Block
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.gui.activity_page import ActivityPage
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets import EmptyState
from moderation.session.session import Changed
from moderation.settings import Settings
from moderation.storage import workshop_file
from moderation.windows.moderator.view import ModeratorView
from moderation.windows.prepare.view import PrepareView
from moderation.windows.wall.feed import WallFeed
from moderation.windows.wall.pages import BESIDE
from tests.first_item_cases import CASES
from tests.first_items import OTHER_BLOCK, TEMPLATES, WORDS, Case, Do, Scene, seen
from tests.room_bridge import NOW, bridge_to, type_words
from tests.whole_window import whole_window

ROOMS = (TALK, BREAK, *BESIDE, *(room.name for room in registry.ACTIVITIES))
ELSEWHERE = {"Library: No workshop yet", "Methods: No method fits", "Questions: No question fits"}
"""Signs outside of pages, which have tests of their own below."""


@pytest.fixture
def scene(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[State], Scene]]:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    made: list[tuple[QWidget, ModeratorView]] = []

    def open_workshop(state: State) -> Scene:
        holder = QWidget()
        qtbot.addWidget(holder)
        bridge = bridge_to(state)
        view = ModeratorView(bridge, WallFeed(bridge, holder), Settings(), holder)
        made.append((holder, view))
        for widget in (holder, view):
            widget.resize(1440, 900)
        holder.show()
        qtbot.waitExposed(holder)
        holder.activateWindow()
        qtbot.waitUntil(holder.isActiveWindow)
        return Scene(view, bridge)

    yield open_workshop
    for _holder, view in made:
        view.dispose()
        view.deleteLater()
        QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)


def _block(rank: float, activity: str, title: str) -> Block:
    return Block(
        id=Id(f"block {rank:.0f}"),
        workshop_id=Id("workshop"),
        rank=rank,
        title=title,
        activity=activity,
        minutes=30,
    )


def empty_workshop(activity: str) -> State:
    """A workshop in which there is nothing but its blocks."""
    return State.holding(
        [
            Workshop(id=Id("workshop"), title="Werkstatt", day=NOW.date()),
            _block(1.0, TALK, OTHER_BLOCK),
            _block(2.0, activity, "Block"),
        ]
    )


def new_workshop(activity: str) -> State:
    """A new workshop from the template that has the most of this activity."""

    def much(state: State) -> int:
        return sum(block.activity == activity for block in state.of(Block))

    found = max((State.holding(workshop_file.read(path)) for path in TEMPLATES), key=much)
    return found if much(found) else found.apply(agenda.add_block(found, "Block", activity))


WORKSHOPS = {"empty": empty_workshop, "template": new_workshop}


def _begin(scene: Scene, case: Case) -> None:
    """Show the block of the case; where a template has begun it already, one beside it."""
    blocks = [block for block in scene.state.of(Block) if block.activity == case.activity]
    others = [block for block in scene.state.of(Block) if block not in blocks[-1:]]
    scene.block_id, scene.other_id = blocks[-1].id, others[0].id
    case.show(scene)
    QApplication.processEvents()
    case.ready(scene)
    QApplication.processEvents()
    if scene.sign(case.title) is None:
        scene.do(agenda.add_block(scene.state, "Block", case.activity))
        scene.block_id = scene.state.of(Block)[-1].id
        case.show(scene)
        QApplication.processEvents()
        case.ready(scene)
        QApplication.processEvents()


def _nothing_seen(scene: Scene, case: Case, when: str) -> None:
    QApplication.processEvents()
    assert scene.sign(case.title) is not None, f"the empty sign is not there {when}"


def _item_seen(scene: Scene, case: Case, when: str) -> None:
    QApplication.processEvents()
    assert scene.sign(case.title) is None, f"the empty sign is still there {when}"
    item = case.item(scene)
    assert item is not None, f"the item is not seen {when}"
    assert seen(item), f"the item is not seen {when}"


def the_first_item_is_seen(scene: Scene, case: Case, way: Do) -> None:
    """From the empty sign by one way to the item, away and back, undone, redone, removed."""
    steps: list[Changed] = []
    _begin(scene, case)
    _nothing_seen(scene, case, "at first")
    scene.bridge.changed.connect(steps.append)
    way(scene)
    count = len(steps)
    assert count, "nothing was stored"
    _item_seen(scene, case, "at once")
    scene.view.show_block(scene.other_id)
    case.show(scene)
    _item_seen(scene, case, "after leaving and coming back")
    for _step in range(count):
        scene.bridge.undo()
    if case.sealed:
        assert len(steps) == count, "undo did something"
        _item_seen(scene, case, "after undo")
        return
    _nothing_seen(scene, case, "after undo")
    for _step in range(count):
        scene.bridge.redo()
    _item_seen(scene, case, "after redo")
    if case.removal is None:
        return
    scene.do(case.removal(scene))
    _nothing_seen(scene, case, "after removing it")
    scene.bridge.undo()
    _item_seen(scene, case, "after undoing its removal")
    scene.bridge.redo()
    _nothing_seen(scene, case, "after removing it once more")


EVERY_WAY = [
    pytest.param(case, case.ways[way], id=f"{case.activity}, {case.title}, {way}")
    for case in CASES
    for way in case.ways
]


@pytest.mark.parametrize("kind", WORKSHOPS)
@pytest.mark.parametrize(("case", "way"), EVERY_WAY)
def test_the_first_item_is_seen_at_once(
    scene: Callable[[State], Scene], kind: str, case: Case, way: Do
) -> None:
    the_first_item_is_seen(scene(WORKSHOPS[kind](case.activity)), case, way)


# -- controls ----------------------------------------------------------------------------------


def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Models hear of a change in the order in which they were made: after their page."""
    make = EntityListModel.__init__

    def lying(self: EntityListModel, bridge: Bridge, *rest: Any, **named: Any) -> None:
        make(self, bridge, *rest, **named)
        bridge.stepped.disconnect(self.apply)
        bridge.changed.connect(self.apply)

    monkeypatch.setattr(EntityListModel, "__init__", lying)


@pytest.mark.parametrize("kind", WORKSHOPS)
@pytest.mark.parametrize("activity", ["goals", "timeline"])
def test_a_page_that_hears_before_its_model_is_caught(
    scene: Callable[[State], Scene], monkeypatch: pytest.MonkeyPatch, kind: str, activity: str
) -> None:
    _as_it_was(monkeypatch)
    case = next(case for case in CASES if case.activity == activity)
    with pytest.raises(AssertionError, match="the empty sign is still there at once"):
        the_first_item_is_seen(scene(WORKSHOPS[kind](activity)), case, case.ways["sign"])


# -- nothing is left out -----------------------------------------------------------------------


def signs_in(source: str) -> set[str]:
    """The empty signs that code makes, as "Context: title"."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
            "EmptyState",
            "EmptySign",
        }:
            title = next(word.value for word in node.keywords if word.arg == "title")
            if ast.unparse(title) == "sign.title":
                continue  # the frame puts up what a page says
            assert isinstance(title, ast.Call)
            context, words = (ast.literal_eval(part) for part in title.args[:2])
            found.add(f"{context}: {words}")
    return found


def test_every_empty_sign_of_the_program_has_a_case() -> None:
    folder = Path(str(moderation.__file__)).parent
    made = set().union(*(signs_in(p.read_text(encoding="utf-8")) for p in folder.rglob("*.py")))
    assert made == {case.sign for case in CASES} | ELSEWHERE


@pytest.mark.parametrize("made", ["EmptyState(self, ", "EmptySign("])
def test_a_sign_without_a_case_is_found(made: str) -> None:
    lying = f'{made}title=translate("NewPage", "No thing yet"), icon="x")'
    assert signs_in(lying) - {case.sign for case in CASES} == {"NewPage: No thing yet"}


def _room_of(activity: str) -> str:
    """Talks and breaks are shown by the agenda, and what has no page of its own."""
    room = registry.room(activity)
    return activity if room is not None and room.part("page") is not None else "agenda"


@pytest.mark.parametrize("activity", ROOMS)
def test_every_sign_on_a_registered_page_has_a_case(
    scene: Callable[[State], Scene], activity: str
) -> None:
    opened = scene(empty_workshop(activity))
    opened.block_id = Id("block 2")
    opened.show()
    page: ActivityPage = opened.page
    known = {case.title for case in CASES if _room_of(case.activity) == _room_of(activity)}
    assert {sign.title.text() for sign in page.findChildren(EmptyState)} <= known


# -- beside the pages --------------------------------------------------------------------------


def test_the_first_block_of_an_empty_agenda_is_on_screen(scene: Callable[[State], Scene]) -> None:
    opened = scene(State.holding([Workshop(id=Id("workshop"), title="W", day=NOW.date())]))
    assert opened.view.page is None
    opened.do(agenda.add_block(opened.state, "Ziele", "goals"))
    QApplication.processEvents()
    assert seen(opened.page)
    opened.bridge.undo()
    assert opened.view.page is None
    opened.bridge.redo()
    QApplication.processEvents()
    assert seen(opened.page)


@pytest.mark.parametrize("kind", WORKSHOPS)
@pytest.mark.parametrize("column", ["agenda", "units", "people", "rooms", "material"])
def test_the_first_row_of_the_preparation_is_seen_at_once(
    qapp: QApplication, qtbot: QtBot, kind: str, column: str
) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    state = WORKSHOPS[kind](TALK)
    bridge = bridge_to(state)
    view = PrepareView(bridge, None)
    qtbot.addWidget(view)
    view.resize(1440, 900)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    things = {
        "agenda": view.agenda.list,
        "units": view.people.list,
        "people": view.people.list,
        "rooms": view.things.rooms,
        "material": view.things.material,
    }[column]
    held = Qt.KeyboardModifier.NoModifier
    if column == "units":
        held = Qt.KeyboardModifier.ControlModifier
    elif column == "people":
        bridge.session.perform(people.add_unit(bridge.state, "Bauamt", Side.ADMINISTRATION))
        things.choose(bridge.state.of(Unit)[-1].id)
    things.setFocus()

    def rows() -> list[str]:
        model = things.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    assert WORDS not in rows()
    QTest.keyClick(things, Qt.Key.Key_Insert, held)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_words(line, WORDS)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)

    def row_seen() -> bool:
        QApplication.processEvents()
        if WORDS not in rows():
            return False
        box = things.visualRect(things.model().index(rows().index(WORDS), 0))
        return seen(things) and things.viewport().rect().intersects(box)

    assert row_seen()
    bridge.undo()
    assert not row_seen()
    bridge.redo()
    assert row_seen()


def test_the_first_workshop_takes_the_place_of_the_sign_in_the_library(qtbot: QtBot) -> None:
    with whole_window(qtbot, language="en") as whole:
        library = whole.window.library
        with qtbot.waitSignal(whole.window.listed, timeout=20_000):
            whole.window.show_library()
        whole.settle()
        assert seen(library.empty)
        whole.window.create_workshop(TEMPLATES[0])
        with qtbot.waitSignal(whole.window.listed, timeout=20_000):
            whole.window.show_library()
        whole.settle()
        assert not seen(library.empty)
        assert seen(library.workshops)
        assert library.workshop_rows.rowCount() == 1


def test_methods_come_back_when_the_search_finds_some(qapp: QApplication, qtbot: QtBot) -> None:
    from moderation.windows.prepare.methods import MethodsDialog

    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    holder = QWidget()
    qtbot.addWidget(holder)
    dialog = MethodsDialog(bridge_to(empty_workshop(TALK)), None, holder)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.search.setText("xyzzy")
    QApplication.processEvents()
    assert seen(dialog.nothing)
    assert not seen(dialog.reading)
    dialog.search.setText("")
    QApplication.processEvents()
    assert not seen(dialog.nothing)
    assert seen(dialog.reading)
    dialog.close()
