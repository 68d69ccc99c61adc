# SPDX-License-Identifier: EUPL-1.2
"""Black and freeze hold wherever the keyboard is: judged by the pixels of the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.involvement.page import InvolvementPage
from moderation.activities.negotiation.page.gather import GatherBar
from moderation.activities.polls.page.questions import QuestionsPanel
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page.card import TimelineCard
from moderation.activities.vision.page.gains import GainsCard
from moderation.domain.standing import ChangedWords
from moderation.features.agenda.model import Block
from moderation.features.votes.page.wording import RewordingDialog
from moderation.gui.file_dialogs import ask_for_file, ask_for_place
from moderation.gui.widgets.date_field import DateField
from moderation.gui.widgets.work_list import WorkList
from moderation.settings import Settings
from moderation.windows.main.settings_dialog import SettingsDialog
from moderation.windows.moderator.show_dialog import ShowDialog
from moderation.windows.prepare.people_tools import PeopleTools
from moderation.windows.wall.pages import offers_for
from tests import group_dialogs, openings, roles_dialogs, series_dialogs, vision_dialogs
from tests.room_wall import RoomWall, close_all, room_wall
from tests.wall_key_dialogs import DIALOGS, Opener

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(autouse=True)
def no_traces(tmp_path: Path) -> None:
    """Qt's file dialog keeps its columns in the settings of the user."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "config"))


@pytest.fixture
def room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[RoomWall]:
    with room_wall(qtbot, monkeypatch) as found:
        yield found


# ------------------------------------------------------------------------------- the openers


def every_dialog(room: RoomWall) -> Iterator[QDialog]:
    """Each dialog that there is, made and not yet shown."""
    for _name, make in room.dialogs():
        yield make()
    state = room.bridge.state
    roles = next(block.id for block in state.of(Block) if block.activity == "roles")
    of_roles = roles_dialogs.dialogs(state, roles, "de", room.window)
    for _name, dialog in (*of_roles, *vision_dialogs.dialogs(state, room.window)):
        yield dialog
    for _name, dialog in series_dialogs.dialogs(room.bridge, room.window):
        yield dialog
    for _name, dialog in group_dialogs.dialogs(room.bridge, room.window):
        yield dialog
    for name, opener in DIALOGS.items():
        made = opener(room)
        assert isinstance(made, QDialog)
        assert type(made).__name__ == name
        yield made


def _itself(dialog: QDialog) -> QDialog:
    return dialog


def _part(room: RoomWall, activity: str, kind: type[QWidget]) -> QWidget:
    found = room.page(activity).findChild(kind)
    assert isinstance(found, kind)
    return found


def _commands(room: RoomWall) -> None:
    room.page("cards").show_menu(QPoint(300, 300))  # type: ignore[attr-defined]


def _entries(room: RoomWall) -> None:
    room.window.show_moderator()
    room.moderator.open_record()
    room.settle()
    shown = room.moderator.page
    assert shown is not None
    lists = [
        one for one in shown.findChildren(WorkList) if one.isVisible() and one.model().rowCount()
    ]
    lists[0].setCurrentIndex(lists[0].model().index(0, 0))
    WorkList.show_menu(lists[0], QPoint(300, 300))


def _actors(room: RoomWall) -> None:
    page = room.page("involvement")
    assert isinstance(page, InvolvementPage)
    offers = page.taking.offers()
    page.taking.offers = lambda: [*offers, *offers]  # type: ignore[method-assign]
    page.taking.take_actors()


def _waits(room: RoomWall) -> None:
    card = _step(room)
    card._offer_waits()


def _step(room: RoomWall) -> TimelineCard:
    page = room.page("timeline")
    page.go_to(room.bridge.state.of(TimelineStep)[0].id)
    card = page.findChild(TimelineCard)
    assert isinstance(card, TimelineCard)
    return card


def _owners(room: RoomWall) -> None:
    card = _step(room)
    card.owner.setFocus()
    card.owner.clear()
    QTest.keyClicks(card.owner, "a")


def _icons(room: RoomWall) -> None:
    gains = _part(room, "vision", GainsCard)
    assert isinstance(gains, GainsCard)
    gains.list.setCurrentIndex(gains.list.model().index(0, 0))
    gains._icon_menu()


def _sets(room: RoomWall) -> None:
    gains = _part(room, "vision", GainsCard)
    assert isinstance(gains, GainsCard)
    gains._set_menu()


def _codes(room: RoomWall) -> None:
    room.page("roles").sources.choose_code()  # type: ignore[attr-defined]


def _parties(room: RoomWall) -> None:
    bar = _part(room, "negotiation", GatherBar)
    assert isinstance(bar, GatherBar)
    bar._show_menu()


def _questions(room: RoomWall) -> None:
    panel = _part(room, "polls", QuestionsPanel)
    assert isinstance(panel, QuestionsPanel)
    panel._take_menu()


def _photos(room: RoomWall) -> None:
    room.page("cards").photos.menu().popup(QPoint(300, 300))  # type: ignore[attr-defined]


def _people(room: RoomWall) -> None:
    room.window.show_prepare()
    menu = PeopleTools(room.bridge, room.window)
    menu.exec(QPoint(300, 300))
    menu.deleteLater()


def _prepare_more(room: RoomWall) -> None:
    room.window.show_prepare()
    assert room.window.prepare is not None
    room.window.prepare._show_more()


def _day(room: RoomWall) -> QDialog:
    dialog = QDialog(room.window)
    field = DateField(dialog)
    field.resize(200, 40)
    QTimer.singleShot(50, field, field.pick.trigger)
    return dialog


def _listed_in(dialog: QDialog) -> QDialog:
    """A dialog whose first list of words opens as soon as it is shown."""
    box = dialog.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    QTimer.singleShot(50, box, box.showPopup)
    return dialog


def _weaving(room: RoomWall) -> QDialog:
    return _listed_in(next(d for _n, d in vision_dialogs.dialogs(room.bridge.state, room.window)))


def _proposing(room: RoomWall) -> QDialog:
    block = room.bridge.state.of(Block)[0]
    passage = ChangedWords(about=block, field="title", before="Anfang", after="Ganz andere Worte")
    return _listed_in(RewordingDialog([passage], room.window, proposers=[("Politik", None)]))


POPUPS: dict[str, tuple[Opener, str]] = {
    "activities/vision/page/weave_dialog.py:WeaveDialog._choice": (
        _weaving, "QComboBoxPrivateContainer",
    ),
    "features/votes/page/wording.py:RewordingDialog.__init__": (
        _proposing, "QComboBoxPrivateContainer",
    ),
    "activities/cards/page/photos.py:Photos.menu": (_photos, "QMenu"),
    "activities/goals/page/detail.py:GoalDetail._owner_menu": (
        lambda r: r.goal()._owner_menu(), "QMenu",
    ),
    "activities/involvement/page/edges.py:Taking.take_actors": (_actors, "QMenu"),
    "activities/negotiation/page/gather.py:GatherBar._show_menu": (_parties, "QMenu"),
    "activities/polls/page/questions.py:QuestionsPanel._take_menu": (_questions, "QMenu"),
    "activities/roles/page/asking.py:Asking.menu": (_codes, "QMenu"),
    "activities/timeline/page/card.py:TimelineCard._complete": (_owners, "QListView"),
    "activities/timeline/page/card.py:TimelineCard.waits_menu": (_waits, "QMenu"),
    "activities/vision/page/gains.py:GainsCard._icon_menu": (_icons, "QMenu"),
    "activities/vision/page/gains.py:GainsCard._set_menu": (_sets, "QMenu"),
    "gui/commands.py:Commands.menu": (_commands, "QMenu"),
    "gui/file_dialogs.py:_dialog": (
        lambda r: ask_for_file(r.window, "Öffnen", "Bilder (*.png)"), "QFileDialog",
    ),
    "gui/widgets/read_line.py:DayLine._show_calendar": (_day, "QMenu"),
    "windows/prepare/people_tools.py:PeopleTools": (_people, "PeopleTools"),
    "windows/prepare/view.py:PrepareView._show_more": (_prepare_more, "QMenu"),
}  # fmt: skip


def _row_menu(room: RoomWall) -> None:
    library = room.window.library
    library.workshops.setCurrentIndex(library.workshops.model().index(0, 0))
    library._show_menu(None)


def _template_menu(room: RoomWall) -> None:
    library = room.window.library
    room.qtbot.waitUntil(lambda: library.templates.model().rowCount() > 0)
    library.templates.setCurrentIndex(library.templates.model().index(0, 0))
    library._show_template_menu(None)


IN_THE_LIBRARY: dict[str, Opener] = {
    "windows/library/view.py:LibraryView.__init__": lambda r: r.window.library.new.showMenu(),
    "windows/library/view.py:LibraryView._show_menu": _row_menu,
    "windows/library/view.py:LibraryView._show_more": lambda r: r.window.library._show_more(),
    "windows/library/view.py:LibraryView._show_template_menu": _template_menu,
}
"""There is no wall then: what is said instead has a test of its own."""


# --------------------------------------------------------------------------- wherever it is


def test_no_dialog_keeps_the_keys_from_the_wall(room: RoomWall) -> None:
    room.show_minutes()
    opened, faults = set(), {}
    for dialog in every_dialog(room):
        name = type(dialog).__name__
        opened.add(name)
        faults[name] = room.during(partial(_itself, dialog), name)
    assert {name: found for name, found in faults.items() if found} == {}
    assert openings.dialogs() - opened == set(), "dialogs that nobody opens here"


def test_no_popup_keeps_the_keys_from_the_wall(room: RoomWall) -> None:
    assert openings.sites() == set(POPUPS) | set(IN_THE_LIBRARY), "places that nobody opens here"
    faults = {}
    for name, (opener, kind) in POPUPS.items():
        faults[name] = room.during(partial(opener, room), kind)
    assert {name: found for name, found in faults.items() if found} == {}


def test_what_pops_up_in_a_field_does_not_keep_them_either(room: RoomWall) -> None:
    def chooser(r: RoomWall) -> QDialog:
        dialog = SettingsDialog(r.window._settings, r.window)
        box = dialog.findChild(QComboBox)
        assert isinstance(box, QComboBox)
        QTimer.singleShot(0, box, box.showPopup)
        return dialog

    def field(r: RoomWall) -> None:
        menu = r.moderator.bar.field.createStandardContextMenu()
        menu.exec(QPoint(300, 300))
        menu.deleteLater()

    def replacing(r: RoomWall, old: Path) -> object:
        """Qt's question whether a file may be replaced."""
        QTimer.singleShot(0, r.window, lambda: _accept(QApplication.activeModalWidget()))
        return ask_for_place(r.window, "Speichern", str(old), "Bilder (*.png)")

    old = Path(QSettings().fileName()).parent / "alt.png"
    old.parent.mkdir(parents=True, exist_ok=True)
    old.write_bytes(b"")
    room.window.show_moderator()
    assert room.during(lambda: chooser(room), "QComboBoxPrivateContainer") == []
    assert room.during(lambda: field(room), "QMenu") == []
    assert room.during(lambda: replacing(room, old), "QMessageBox") == []


def _accept(dialog: QWidget | None) -> None:
    assert isinstance(dialog, QFileDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_no_view_and_no_window_keeps_the_keys_from_the_wall(room: RoomWall) -> None:
    window, faults = room.window, {}
    shows: dict[str, Callable[[], object]] = {
        "prepare": window.show_prepare,
        "moderator": window.show_moderator,
        "minutes": room.show_minutes,
        "rehearsal": window.show_rehearsal,
    }
    assert openings.views() == set(shows) | {"library"}, "views that nobody opens here"
    assert openings.windows() == {"MainWindow", "WallWindow"}, "windows that nobody opens here"
    for name, show in shows.items():
        show()
        room.take_keyboard()
        faults[name] = room.judge()
    window.end_rehearsal()
    window.show_moderator()
    room.moderator.desk.notes.field.setFocus()
    faults["notes"] = room.judge()
    room.press(Qt.Key.Key_F11)
    room.settle()
    assert QGuiApplication.focusWindow() is window.wall.windowHandle()
    faults["the wall itself"] = room.judge()
    room.press(Qt.Key.Key_F11)
    assert {name: found for name, found in faults.items() if found} == {}


def test_without_the_filter_a_dialog_keeps_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: shortcuts, even of the whole application, end at a modal dialog."""
    with room_wall(qtbot, monkeypatch, keys=False) as room:
        for key, run in (("F8", room.bridge.toggle_freeze), ("F9", room.bridge.toggle_black)):
            shortcut = QShortcut(key, room.window)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(run)
        assert room.judge() == [], "in the view itself a shortcut would do"
        faults = room.during(partial(SettingsDialog, Settings(), room.window), "SettingsDialog")
        assert "F9 leaves light on the wall" in faults
        assert "an edit reaches the frozen wall" in faults


# ------------------------------------------------------------------------ where nothing is


def test_without_a_workshop_the_keys_say_so(room: RoomWall) -> None:
    with room.qtbot.waitSignal(room.window.listed, timeout=20_000):
        room.window.show_library()
    room.take_keyboard()

    def says_so() -> list[str]:
        faults = []
        for key in (Qt.Key.Key_F9, Qt.Key.Key_F8):
            room.window.toast.hide()
            room.press(key)
            toast = room.window.toast
            if not toast.isVisible() or "kein Workshop" not in toast.text:
                faults.append(f"{key.name}: {toast.text}")
            if room.window.wall.isVisible():
                faults.append(f"{key.name}: a wall")
        return faults

    assert says_so() == []
    faults = {
        name: room.during(partial(opener, room), "QMenu", says_so)
        for name, opener in IN_THE_LIBRARY.items()
    }
    settings = SettingsDialog(room.window._settings, room.window)
    faults["settings"] = room.during(lambda: settings, "SettingsDialog", says_so)
    assert {name: found for name, found in faults.items() if found} == {}
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F11):
        room.window.toast.hide()
        room.press(key)
        assert "kein Workshop" in room.window.toast.text
        assert room.window.toast.isVisible()


def test_without_a_projector_the_wall_comes_black(room: RoomWall) -> None:
    room.window.show_prepare()
    room.window.wall.leave()
    room.take_keyboard()
    room.press(Qt.Key.Key_F9)
    assert "Projektor" in room.window.toast.text
    room.window.wall.place()
    assert room.black()


def test_a_rehearsal_on_the_wall_goes_black_with_the_workshop_below(room: RoomWall) -> None:
    room.window.show_rehearsal()
    rehearsal = room.window.rehearsal
    assert rehearsal is not None
    rehearsal._show_wall(on=True)
    room.take_keyboard()
    room.press(Qt.Key.Key_F9)
    assert rehearsal.bridge.projection.black
    rehearsal._show_wall(on=False)
    assert room.black()
    room.window.end_rehearsal()
    assert room.black(), "what was hidden stays hidden until its key"
    room.window.show_rehearsal()
    assert room.window.rehearsal is not None
    assert room.window.rehearsal.bridge.projection.black, "one key, one meaning"


# --------------------------------------------------------------------- the other keys


def test_what_can_be_shown_and_the_single_display_are_a_key_away_in_every_view(
    room: RoomWall,
) -> None:
    window = room.window
    views = window.show_prepare, window.show_moderator, room.show_minutes, window.show_rehearsal
    for show in views:
        show()
        room.take_keyboard()
        seen: list[QWidget | None] = []

        def look(seen: list[QWidget | None] = seen) -> None:
            seen.append(QApplication.activeModalWidget())
            close_all()

        QTimer.singleShot(50, window, look)
        room.press(Qt.Key.Key_F3)
        room.qtbot.waitUntil(partial(bool, seen))
        assert isinstance(seen[0], ShowDialog), show
        room.take_keyboard()
        room.press(Qt.Key.Key_F11)
        room.settle()
        wall = window.wall if window.rehearsal is None else window.rehearsal.wall
        assert wall is not None
        assert wall.single_display
        wall.activateWindow()
        room.settle()
        room.press(Qt.Key.Key_F11)
        room.settle()
        assert not wall.single_display


def test_the_presenter_turns_pages_from_a_field_and_from_the_wall(room: RoomWall) -> None:
    room.window.show_moderator()
    _show_pages(room)
    notes = room.moderator.desk.notes.field
    for place in (room.moderator.bar.field, notes, None):
        if place is None:
            room.press(Qt.Key.Key_F11)  # the wall itself has the keyboard
        else:
            place.setFocus()
        room.settle()
        before = room.seen()
        room.press(Qt.Key.Key_PageDown)
        assert room.bridge.projection.page == 1, place
        assert room.seen() != before
        room.press(Qt.Key.Key_PageUp)
        assert room.bridge.projection.page == 0, place
    room.press(Qt.Key.Key_F11)
    assert notes.toPlainText() == ""


def _show_pages(room: RoomWall) -> None:
    """Show the first picture that has more than one page."""
    for block in room.bridge.state.of(Block):
        for offer in offers_for(room.bridge.wall_view, block):
            room.bridge.show_on_wall(offer.item)
            room.settle()
            picture = room.window.feed.picture
            if picture is not None and picture.pages > 1:
                return
    raise AssertionError("nothing of the example has pages on this wall")
