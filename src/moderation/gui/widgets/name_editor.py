# SPDX-License-Identifier: EUPL-1.2
"""A small card to type a name into, with a side if it has one, lying over what is named."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.side import Side
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.choices import SideChooser
from moderation.gui.widgets.frames import Card
from moderation.gui.widgets.labels import KeyCap, PlainLabel
from moderation.gui.widgets.letter_matrix import MatrixView

translate = QCoreApplication.translate

Accept = Callable[[str, Side | None], bool]


class NameEditor(Card):
    """Enter accepts, Escape closes. While names are added it stays open for the next one.

    ``accept`` tells whether the name was taken: one that was refused stays as it was typed.
    """

    def __init__(self, parent: QWidget, home: Callable[[], object] | None = None) -> None:
        super().__init__(parent, selected=True, padding=0)
        self._home = home
        self._accept: Accept = lambda _name, _side: True
        self._repeat = False
        self._following = False
        self._given = ""
        self._host = parent
        self._back: QWidget | None = None
        self.title = PlainLabel(self, size=Size.CAPTION, weight=SEMIBOLD, colour=DESK.ink2)
        self.field = QLineEdit(self)
        self.sides = SideChooser(self)
        self._key = KeyCap(self, key=translate("NameEditor", "Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.S, Space.S)
        column.setSpacing(Space.XXS)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._key)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.sides)
        column.addLayout(row)
        self.field.returnPressed.connect(self._done)
        for part in (self.field, *self.sides.findChildren(QWidget)):
            part.installEventFilter(self)
        self.hide()

    def open(
        self,
        title: str,
        accept: Accept,
        *,
        at: QPoint,
        name: str = "",
        side: Side | None = None,
        repeat: bool = False,
    ) -> None:
        """Ask for a name near a place (in the parent's coordinates).

        Args:
            title: what is named.
            accept: takes what was typed.
            at: the corner to lie at; moved so that all of it can be seen.
            name: the present name.
            side: the present side; without it no side is asked for.
            repeat: stay open for the next name.
        """
        self._accept, self._repeat = accept, repeat
        self._given = name
        self._back = self.window().focusWidget()
        self.title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setText(name)
        self.field.selectAll()
        self.sides.setVisible(side is not None)
        self.sides.set_side(side)
        self.setFixedWidth(360 if side is not None else 320)
        self.adjustSize()
        room = self._host.rect().adjusted(8, 8, -8, -8)
        self.move(
            max(room.left(), min(at.x(), room.right() - self.width())),
            max(room.top(), min(at.y(), room.bottom() - self.height())),
        )
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._follow_focus(on=True)

    def close_editor(self) -> None:
        """Away with it; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self._follow_focus(on=False)
        self.hide()
        if self._home is not None and self._back is not None and not self._back.isVisible():
            # It was the button of an empty page, which is not empty any more.
            self._home()
        elif self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def _follow_focus(self, *, on: bool) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if self._following:
            app.focusChanged.disconnect(self._focus_moved)
        self._following = on
        if on:
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Leaving for elsewhere takes what was typed, as Enter does."""
        if now is None or now is self or self.isAncestorOf(now):
            return
        if self._taken():
            self._back = None
            self.close_editor()

    def _taken(self) -> bool:
        """Whether nothing is left in it that was typed and not taken."""
        name = trimmed(self.field.text())
        return not name or name == self._given or self._accept(name, self._side())

    def _side(self) -> Side | None:
        return None if self.sides.isHidden() else self.sides.side

    def _done(self) -> None:
        name = self.field.text()
        if self._repeat and blank(name):
            self.close_editor()
            return
        if not self._accept(name, self._side()):
            self.field.selectAll()
            return
        if self._repeat:
            self.field.clear()
        else:
            self.close_editor()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Tab past its last part takes what was typed, and leads back to the page.

        It lies over what is named and stands in no order of its own: Qt would go on with the first
        button of the window.
        """
        if self.isHidden():  # Qt asks too when it hides what has the keyboard
            return super().focusNextPrevChild(next)
        part: QWidget | None = self.focusWidget()
        while part is not None and self.isAncestorOf(part):
            part = part.nextInFocusChain() if next else part.previousInFocusChain()
            if part is not None and self._is_stop(part):
                return super().focusNextPrevChild(next)
        if self._taken():
            self.close_editor()
        return True

    def _is_stop(self, part: QWidget) -> bool:
        """Whether Tab stops at a part of it."""
        tabs = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return tabs and self.isAncestorOf(part) and part.isVisibleTo(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes, before a window's shortcut gets it."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self.close_editor()
        return True


def below_row(view: MatrixView, page: QWidget) -> QPoint:
    """Where the editor opens on a page: below the current row's name."""
    index = view.currentIndex()
    if not index.isValid():
        return _middle(page)
    return view.mapTo(page, view.row_rect(index.row()).bottomLeft())


def below_column(view: MatrixView, page: QWidget) -> QPoint:
    """Where the editor opens on a page: below the current column's name."""
    index = view.currentIndex()
    if not index.isValid():
        return _middle(page)
    return view.mapTo(page, view.column_rect(index.column()).bottomLeft())


def _middle(page: QWidget) -> QPoint:
    return QPoint(page.width() // 2 - 160, page.height() // 2 + 80)
