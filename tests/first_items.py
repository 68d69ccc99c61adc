"""A block on the moderator's screen, and what an empty sign and its first item are there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.gui.bridge import Bridge
from moderation.gui.widgets import EmptyState
from moderation.paths import resource
from moderation.windows.moderator.view import ModeratorView
from tests.room_bridge import NOW, type_words

WORDS = "Radweg"
OTHER_BLOCK = "Pause"
TEMPLATES = sorted(resource("templates").glob("*.de.json"))


class Scene:
    """One block on the moderator's screen, and what a test does there."""

    def __init__(self, view: ModeratorView, bridge: Bridge) -> None:
        self.view = view
        self.bridge = bridge
        self.block_id = Id("")
        self.other_id = Id("")

    @property
    def page(self) -> Any:
        """The page in the work area."""
        page = self.view.page
        assert page is not None
        return page

    @property
    def state(self) -> State:
        """The workshop as it is now."""
        return self.bridge.state

    def do(self, step: Step) -> None:
        """A step that comes from elsewhere: an import, a dialog, another page."""
        self.bridge.session.perform(step)

    def show(self) -> None:
        """Make the block the one on screen."""
        self.view.show_block(self.block_id)

    def sign(self, title: str) -> EmptyState | None:
        """The empty sign with a title, if it can be seen."""
        found = [s for s in self.page.findChildren(EmptyState) if s.title.text() == title]
        return next((s for s in found if seen(s)), None)

    def shown_sign(self) -> EmptyState:
        """The empty sign that is seen now."""
        found: list[EmptyState] = self.page.findChildren(EmptyState)
        return next(sign for sign in found if seen(sign))

    def press_sign(self) -> None:
        """Click the button of the sign."""
        button = self.shown_sign().button
        assert button is not None
        button.click()

    def by_key(self, key: Qt.Key) -> None:
        """F2 leads to the sign's button; then a key."""
        self.page.focus_work()
        button = self.shown_sign().button
        assert button is not None
        assert button.hasFocus()
        QTest.keyClick(button, key)

    def name(self, words: str = WORDS) -> None:
        """Type into the field that was opened, then Enter and Escape."""
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        type_words(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
        QTest.keyClick(line, Qt.Key.Key_Escape)

    def capture(self, kind: EntryKind) -> None:
        """Type it into the capture bar."""
        self.view.bar.choose(kind)
        self.view.bar.focus()
        type_words(self.view.bar.field, WORDS)
        QTest.keyClick(self.view.bar.field, Qt.Key.Key_Return)

    def entry(self, kind: EntryKind) -> None:
        """The same without the bar."""
        self.do(capture.add_entry(self.state, kind, WORDS, now=NOW, block_id=self.block_id))


def seen(widget: QWidget) -> bool:
    """Whether a widget is on the screen, and within its window."""
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return widget.isVisible() and window.rect().intersects(box)


Do = Callable[[Scene], object]


@dataclass(frozen=True, kw_only=True)
class Case:
    """An empty sign, the ways to the first item, and where that is seen then.

    An item that is ``sealed`` stays, whoever undoes: it is the result of a secret vote.
    """

    sign: str
    activity: str
    item: Callable[[Scene], QWidget | None]
    count: Callable[[Any], int] = lambda _page: 1
    ways: dict[str, Do] = field(default_factory=dict)
    ready: Do = lambda _scene: None
    show: Do = Scene.show
    removal: Callable[[Scene], Step] | None = None
    sealed: bool = False

    @property
    def title(self) -> str:
        """The words of the sign."""
        return self.sign.partition(": ")[2]
