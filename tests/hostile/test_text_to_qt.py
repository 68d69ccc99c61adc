# SPDX-License-Identifier: EUPL-1.2
"""Markup in what people typed is shown as they typed it: in every window and on the wall.

Labels, tool tips, menus, message boxes and titles of Qt guess at rich text; none of ours may, and
no file is opened and nobody is called because a card says so.
"""

from __future__ import annotations

import ctypes
import dataclasses
import os
import socket
import sys
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moderation.domain.file_names import file_name
from moderation.domain.ids import new_id
from moderation.domain.projection import Projection, Theme
from moderation.domain.texts import untranslated
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block, ScriptStep
from moderation.features.capture.model import PrivateNote
from moderation.features.votes.wording import mended
from moderation.gui.canvas import paint_picture
from moderation.gui.widgets import RowDelegate
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests.spoken import all_spoken
from tests.whole_window import WholeWindow, example, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MARK = "zqx"
MARKUP = (
    "<h1>zqx</h1>",
    "<script>zqx</script>",
    "&lt;b&gt;zqx",
    "<b>zqx</b> & mehr",
    "<!-- zqx -->",
    "<img src=file://{canary}>zqx",
    "<a href='file://{canary}'>zqx",
    "<img src='http://127.0.0.1:{port}/x.png'>zqx",
)
mightBeRichText = GuiQt.mightBeRichText  # noqa: N816 - Qt's name
NO_TEXT = {"language", "activity", "icon", "email", "media_type", "data"}
"""Fields that hold words of ours, or what is no words."""


@pytest.fixture
def hostile(qtbot: QtBot, tmp_path: Path) -> Iterator[Hostile]:
    canary = tmp_path / "k.png"
    canary.write_bytes(b"\x89PNG\r\n")
    with socket.create_server(("127.0.0.1", 0)) as server, opened_files(canary) as reads:
        port = server.getsockname()[1]
        payloads = tuple(words.format(canary=canary, port=port) for words in MARKUP)
        with whole_window(qtbot) as window:
            window.open(poisoned(payloads))
            yield Hostile(window, payloads)
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
        assert not reads(), "the file was opened"


@dataclasses.dataclass(frozen=True)
class Hostile:
    """A window with a workshop in which every word is markup."""

    window: WholeWindow
    payloads: tuple[str, ...]

    def mangled(self, shown: str) -> bool:
        """Whether something typed is here, but not as it was typed.

        That is whole, in the name of a file, or cut off with “…”.
        """
        if MARK not in shown:
            return False
        named = [file_name(payload, "-") for payload in self.payloads]
        payloads = [_letters(payload) for payload in (*self.payloads, *named)]
        if any(payload in _letters(shown) for payload in payloads):
            return False
        begun, cut, _ = _letters(shown).partition("…")
        begun = begun[begun.find("<") :]
        return not (cut and any(payload.startswith(begun) for payload in payloads))


def _letters(words: str) -> str:
    """Words without the places where a line may break."""
    return "".join(words.replace("\xad", "").split())


def poisoned(payloads: tuple[str, ...]) -> list[Any]:
    """The example workshop with markup in every text."""
    found = []
    for number, entity in enumerate(example()):
        words = payloads[number % len(payloads)]
        changes: dict[str, Any] = {
            name: words for name in text_fields(type(entity)) if getattr(entity, name)
        }
        if isinstance(entity, Block):
            changes["script"] = (ScriptStep(text=words, minutes=3),)
        found.append(dataclasses.replace(entity, **changes))
    workshop = found[0]
    found.append(PrivateNote(id=new_id(), workshop_id=workshop.id, text=payloads[0]))
    return found


def text_fields(kind: type[Any]) -> list[str]:
    """The fields of an entity that hold what somebody typed."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    return [name for name in names if hints[name] is str and name not in NO_TEXT]


@contextmanager
def opened_files(path: Path) -> Iterator[Any]:
    """Tells whether a file was opened meanwhile; where the system cannot say, it never was."""
    if sys.platform != "linux":
        yield lambda: False
        return
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    opened, read = 0x20, 0x1
    assert libc.inotify_add_watch(watch, os.fsencode(path), opened | read) >= 0

    def was_opened() -> bool:
        try:
            return bool(os.read(watch, 4096))
        except BlockingIOError:
            return False

    try:
        yield was_opened
    finally:
        os.close(watch)


def as_shown(tip: str) -> str:
    """What a tool tip shows: Qt takes it for rich text if it looks like it."""
    if not mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


# ------------------------------------------------------------------------------------ every window


def test_every_window_shows_markup_as_it_was_typed(hostile: Hostile) -> None:
    faults: list[str] = []
    seen = 0
    for name, window in hostile.window.views():
        said = [found.words for found in all_spoken(window)]
        seen += sum(MARK in words for words in said)
        faults += [f"{name}: {words}" for words in said if hostile.mangled(words)]
        faults += [f"{name}: {fault}" for fault in guessing(hostile, window)]
        if hostile.mangled(window.window().windowTitle()):
            faults.append(f"{name}: title {window.window().windowTitle()}")
    assert not faults, "\n".join(faults)
    assert seen > 300, "the markup is on the screen"


def guessing(hostile: Hostile, window: QWidget) -> Iterator[str]:
    """Labels and tool tips that do not show what was typed."""
    for label in window.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"label {label.text()[:60]}"
    for widget in window.findChildren(QWidget):
        if hostile.mangled(as_shown(widget.toolTip())):
            yield f"tool tip {widget.toolTip()[:80]}"
    for view in window.findChildren(QAbstractItemView):
        if isinstance(view.itemDelegate(), RowDelegate) or view.model() is None:
            continue  # shows its tips escaped
        for row in range(view.model().rowCount()):
            tip = view.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            if hostile.mangled(as_shown(str(tip or ""))):
                yield f"tool tip of {type(view).__name__}: {tip}"


def test_what_can_be_shown_and_toasts_show_markup_as_it_was_typed(hostile: Hostile) -> None:
    window = hostile.window.window
    hostile.window.moderator.start_workshop()
    seen = 0
    for block in hostile.window.bridge.state.of(Block):
        hostile.window.moderator.show_block(block.id)
        dialog = hostile.window.moderator.desk.showing.dialog(block)
        for hit in dialog._hits:
            assert not hostile.mangled(hit.words), hit.words
            seen += MARK in hit.words
        dialog.deleteLater()
    assert seen > 30
    for payload in hostile.payloads:
        window.say(untranslated(payload))
        labels = [label for label in window.toast.findChildren(QLabel) if MARK in label.text()]
        assert [label.text() for label in labels] == [payload]
        assert labels[0].textFormat() is Qt.TextFormat.PlainText


def test_the_wall_paints_markup_as_it_was_typed(hostile: Hostile) -> None:
    view = WallView(hostile.window.bridge.state)
    seen = 0
    for block in view.of(Block):
        for offer in offers_for(view, block):
            assert not hostile.mangled(offer.label)
            picture = WallShot(view, Projection(item=offer.item), hostile.window.clock.now)
            painted = paint_picture(QSize(1280, 720), Theme.LIGHT, picture)
            for run in painted.canvas.texts:
                assert not hostile.mangled(run.text), run.text
                seen += MARK in run.text
    assert seen > 100


# ------------------------------------------------------------------------------------------ pasting


def test_pasting_rich_text_gives_plain_text(qtbot: QtBot) -> None:
    rich = QMimeData()
    rich.setHtml("<h1>Groß</h1><img src='file:///etc/hostname'>")
    rich.setText("Groß")
    kinds = set()
    with whole_window(qtbot) as window:
        window.open(example())
        # Words that were voted on are asked about, whatever is pasted; here each is a slip.
        window.bridge.session.ask_about_words = mended
        for name, shown in window.views():
            for field in word_fields(shown):
                kinds.add((type(field).__name__, name))
                field.clear()
                QApplication.clipboard().setMimeData(_copy(rich))
                field.setFocus()
                QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
                text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
                assert text == "Groß", f"{name}: {type(field).__name__}"
                field.clear()
    assert len(kinds) > 10
    # Qt would hold on to it past the end of Python.
    QApplication.clipboard().clear()


def word_fields(window: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """What words can be typed into; the lines of numbers and dates refuse them."""
    lines = [
        line
        for line in window.findChildren(QLineEdit)
        if not line.inputMask()
        and line.validator() is None
        and not isinstance(line.parentWidget(), QAbstractSpinBox | QComboBox)
    ]
    texts: list[QLineEdit | QPlainTextEdit] = [*window.findChildren(QPlainTextEdit), *lines]
    return [f for f in texts if f.isVisible() and f.isEnabled() and not f.isReadOnly()]


def _copy(source: QMimeData) -> QMimeData:
    """The clipboard takes what it is given for itself."""
    found = QMimeData()
    found.setHtml(source.html())
    found.setText(source.text())
    return found
