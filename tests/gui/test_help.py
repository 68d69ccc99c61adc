"""Help where one is (F1): the keys of a place, the handbook, what the program is made of."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import moderation
from moderation import __version__, registry
from moderation.features.agenda.model import Block
from moderation.gui.commands import Command, KeyGroup
from moderation.gui.key_names import key_text
from moderation.gui.widgets import Dialog
from moderation.paths import data_dir, shipped_document
from moderation.windows.help.dialog import HelpDialog, slug
from moderation.windows.help.keys import handbook_of, keys_of
from moderation.windows.help.pages import ABOUT, FIRST, KEYS, handbook, made_of
from moderation.windows.main.app_keys import AppKeys
from tests.room_wall import close_all
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

pytestmark = pytest.mark.slow
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#]*)(#[^)]*)?\)")


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP) as found:
        found.open(example())
        yield found


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    found = HelpDialog(None, [], "ziele")
    qtbot.addWidget(found)
    found.show()
    qtbot.waitExposed(found)
    return found


def said(groups: list[KeyGroup]) -> dict[str, set[str]]:
    """What each key does, as the page lists it."""
    found: dict[str, set[str]] = {}
    for group in groups:
        for command in group.commands:
            found.setdefault(key_text(command.key), set()).add(command.says)
        for note in group.notes:
            found.setdefault(note.keys, set()).add(note.says)
    return found


# ------------------------------------------------------------------------------ F1


def press_f1(whole: WholeWindow, inside: QWidget) -> HelpDialog | None:
    """Press F1 in a window; the help that opened, closed again."""
    opened: list[HelpDialog] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, HelpDialog):
            timer.stop()
            opened.append(shown)
            assert shown.page is not None
            assert shown.page.name == KEYS
            texts.append(shown.text.toPlainText())
            close_all()

    texts: list[str] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    QTest.keyClick(inside, Qt.Key.Key_F1)
    whole.qtbot.waitUntil(lambda: bool(opened), timeout=10_000)
    assert texts[0]
    return opened[0]


def test_f1_opens_in_every_view_and_dialog(whole: WholeWindow) -> None:
    keys = AppKeys(whole.window)
    seen = set()
    for name, shown in whole.views():
        place = QApplication.activeModalWidget() or shown
        if isinstance(place, HelpDialog):
            continue
        assert press_f1(whole, place) is not None, name
        seen.add(name)
    assert {"prepare", "minutes", "rehearsal", "library", "settings", "send"} <= seen
    assert keys.parent() is whole.window


# ------------------------------------------------------------------------------ keys


def test_the_keys_are_those_of_the_page(whole: WholeWindow) -> None:
    whole.window.show_moderator()
    moderator = whole.moderator
    general = AppKeys(whole.window).general()
    for block in whole.bridge.state.of(Block):
        moderator.show_block(block.id)
        whole.settle()
        groups = keys_of(whole.window, whole.window.view, general)
        listed = said(groups)
        assert {"F1", "F6", "F7", "Strg+K"} <= set(listed)
        if block.activity == "roles":
            assert listed["D"] == {"Durchführung"}
        if block.activity == "goals":
            assert "Nächste Antwort" in listed["Leertaste"]
        if block.activity == "cards":
            assert listed["1–9"] == {"In den Cluster dieser Nummer"}
    whole.window.show_prepare()
    listed = said(keys_of(whole.window, whole.window.view, general))
    assert listed["Strg+Umschalt+K"] == {"Nichtöffentlich"}
    assert "F6" not in listed, "no key of another view"


def test_every_key_that_a_view_binds_is_listed(whole: WholeWindow) -> None:
    """One table: what is bound is what is shown, word for word."""
    from PySide6.QtGui import QShortcut

    for show in (whole.window.show_moderator, whole.window.show_prepare, whole.window.show_minutes):
        show()
        whole.settle()
        view = whole.window.view
        listed = {
            key
            for group in keys_of(whole.window, view, ())
            for command in group.commands
            for key in (command.key, *command.also)
        }
        bound = {
            shortcut.key().toString()
            for shortcut in view.findChildren(QShortcut)
            if shortcut.parent() is view
        }
        assert bound
        assert bound - listed == set(), view


def test_a_dialog_lists_its_own_keys(whole: WholeWindow) -> None:
    whole.window.show_minutes()
    for name, make in whole.dialogs():
        with whole._open_dialog(make) as shown:
            assert isinstance(shown, Dialog)
            listed = said(keys_of(shown, whole.window.view, AppKeys(whole.window).general()))
            assert "Esc" in listed, name
            assert "F6" not in listed, name


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("Ctrl+Shift+K", "Strg+Umschalt+K"),
        ("Return", "Enter"),
        ("Ctrl+Return", "Strg+Enter"),
        ("Del", "Entf"),
        ("Shift+Ins", "Umschalt+Einfg"),
        ("PgDown", "Bild ↓"),
        ("Alt+Up", "Alt+↑"),
        ("Ctrl++", "Strg++"),
        ("+", "+"),
        ("Ctrl+-", "Strg+−"),
        ("Space", "Leertaste"),
        ("F12", "F12"),
    ],
)
def test_keys_are_called_what_german_keyboards_call_them(
    whole: WholeWindow, key: str, named: str
) -> None:
    assert key_text(key) == named


def test_no_button_names_its_key_as_only_english_keyboards_do(whole: WholeWindow) -> None:
    """What a button shows beside its words goes through ``key_text``, or is the same anyway."""
    wrong = []
    for path in Path(moderation.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "").endswith("Button"):
                keys = [each.value for each in call.keywords if each.arg == "key"]
                shown = [each.value for each in keys if isinstance(each, ast.Constant)]
                wrong += [(path.name, key) for key in shown if key_text(str(key)) != key]
    assert not wrong


def test_menus_show_the_same_names(whole: WholeWindow) -> None:
    from moderation.gui.commands import Commands

    menu = Commands([Command(key="Ctrl+Return", run=lambda: None, words="Ablegen")]).menu(
        whole.window
    )
    assert menu.actions()[0].text() == "Ablegen\tStrg+Enter"
    menu.deleteLater()


def test_what_was_typed_is_no_markup(qtbot: QtBot) -> None:
    typed = "<b>x</b> &amp; <img src='http://auental.example/x.png'>"
    group = KeyGroup(typed, (Command(key="F6", run=lambda: None, note=typed),))
    dialog = HelpDialog(None, [group], "karten")
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText().count(typed) == 2


# ------------------------------------------------------------------------------ the handbook


def test_every_page_is_shipped_and_every_link_leads_somewhere() -> None:
    pages = {page.name: page for page in handbook()}
    assert len(pages) >= 19
    headings = {
        name: {slug(line.lstrip("# ")) for line in page.text.splitlines() if line.startswith("#")}
        for name, page in pages.items()
    }
    broken = []
    for name, page in pages.items():
        for target, fragment in LINK.findall(page.text):
            if target.endswith(".png"):
                if not shipped_document("images", Path(target).name).is_file():
                    broken.append(f"{name}: {target}")
                continue
            to = target.removesuffix(".md") or name
            if to not in pages or (fragment and fragment[1:] not in headings[to]):
                broken.append(f"{name}: {target}{fragment}")
    assert broken == []


def test_each_activity_has_a_page_of_its_own() -> None:
    names = {page.name for page in handbook()}
    for activity in registry.ACTIVITIES:
        assert activity.handbook in names, activity.name


def test_the_page_of_where_one_is_is_named_first(whole: WholeWindow) -> None:
    whole.window.show_moderator()
    for block in whole.bridge.state.of(Block):
        whole.moderator.show_block(block.id)
        room = registry.room(block.activity)
        expected = "workshop-leiten" if room is None or not room.handbook else room.handbook
        assert handbook_of(whole.window.view) == expected
    whole.window.show_prepare()
    assert handbook_of(whole.window.view) == "vorbereitung"


def test_links_lead_through_the_handbook_and_nowhere_else(dialog: HelpDialog) -> None:
    assert dialog.page is not None
    assert dialog.page.name == KEYS
    dialog.follow(QUrl("ziele.md"))
    assert dialog.page.name == "ziele"
    dialog.follow(QUrl("wenn-etwas-schiefgeht.md#sicherungen"))
    assert dialog.page.name == "wenn-etwas-schiefgeht"
    assert dialog.text.textCursor().block().text() == "Sicherungen"
    dialog.follow(QUrl("https://auental.example/"))
    assert dialog.page is not None
    assert dialog.text.loadResource(
        QTextDocument.ResourceType.HtmlResource.value, QUrl("https://auental.example/")
    ) is None  # fmt: skip
    image = dialog.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../images/goals.png")
    )
    assert isinstance(image, QImage)
    assert 0 < image.width() <= dialog.text.viewport().width()


def test_the_search_finds_pages_and_the_places_on_them(dialog: HelpDialog) -> None:
    dialog.search.setText("buergermeister gibtesnicht")
    assert dialog.rows.rowCount() == 0
    assert not dialog.none.isHidden()
    dialog.search.setText("sicherung projektor")
    names = [page.name for page in dialog.rows.rows]
    assert "wenn-etwas-schiefgeht" in names
    assert len(names) < len(dialog.pages)
    dialog.show_page("wenn-etwas-schiefgeht")
    marks = dialog.text.extraSelections()
    assert marks
    before = dialog.text.textCursor().position()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.text.textCursor().position() > before
    dialog.search.setText("")
    assert dialog.rows.rowCount() == len(dialog.pages)
    assert dialog.text.extraSelections() == []


def test_the_keyboard_walks_through_the_pages(dialog: HelpDialog) -> None:
    assert dialog.search.hasFocus() or QGuiApplication.focusWindow() is None
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.page is not None
    assert dialog.page.name == FIRST
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.page.name == KEYS
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# ------------------------------------------------------------------------------ about


def test_about_says_version_folder_and_licences(dialog: HelpDialog) -> None:
    dialog.show_page(ABOUT)
    text = dialog.text.toPlainText()
    assert __version__ in text
    assert str(data_dir()) in text
    assert "EUROPEAN UNION PUBLIC LICENCE" in text.upper()
    for path in shipped_document("licences").glob("*.txt"):
        assert path.stem in text
    made = {name.lower().replace("_", "-"): licence for name, _version, licence in made_of()}
    for needed in ("pyside6-essentials", "sqlalchemy", "reportlab", "python-docx", "lucide"):
        assert made[needed], needed
    assert "pytest" not in made, "what only developers need is not shipped"
