# SPDX-License-Identifier: EUPL-1.2
"""The one frame of all dialogs: what it is about, what is asked, what went wrong, two buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.hyphenation import softened
from moderation.gui.boxes import scrolling
from moderation.gui.display_room import MOST, room_for
from moderation.gui.texts import language, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import Button, Kind
from moderation.gui.widgets.frames import HintCard
from moderation.gui.widgets.icon_sign import IconSign
from moderation.gui.widgets.labels import PlainLabel, announce
from moderation.gui.window_titles import window_title

translate = QCoreApplication.translate
SIGN = 24


class Form(Protocol):
    """A compiled form."""

    def setupUi(self, page: QWidget) -> None:  # noqa: N802 - uic's name
        """Make the fields on a page."""


class Dialog(QDialog):
    """A modal window with a heading, a body to fill, and a row of buttons.

    Esc and ``cancel_button`` close it. ``main_button``, which Enter presses if that is safe, and
    Ctrl+Enter from within longer texts, call ``take``.

    Args:
        parent: The window it belongs to.
        title: What it is about, in one line.
        note: What follows from it.
        main: The verb on the main button; ``None`` for no such button.
        icon: The main button's icon.
        cancel: The words on the other button, if not "Cancel"; ``""`` for none.
        safe: Whether Enter is the main button; otherwise it cancels.
        enter: Whether Enter presses a button at all; not where it has other work to do.
        warn: Whether to show the triangle.
        width: The width of a dialog that is as high as what is in it, in px.
        size: The size that one with lists or long texts begins with, in px.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        note: str = "",
        main: str | None = None,
        icon: str = "",
        cancel: str | None = None,
        safe: bool = True,
        enter: bool = True,
        warn: bool = False,
        width: int = 0,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._safe = safe
        room = room_for(parent).boundedTo(MOST)
        self._fixed = min(scaled(width), room.width())
        self._scrolled: QScrollArea | None = None
        self.setModal(True)
        self.setAccessibleDescription(note)
        self.heading = PlainLabel(self, size=Size.PANEL_TITLE, weight=SEMIBOLD, wrap=bool(width))
        self.call(title)
        self.note = PlainLabel(self, text=note, colour=DESK.ink2, wrap=True)
        self.note.setVisible(bool(note))
        self.hint = HintCard(self, framed=True)
        self.hint.hide()
        self.cancel_words = translate("Dialog", "Cancel") if cancel is None else cancel
        leads = safe or not self.cancel_words
        # Tab comes to the one that leads first.
        both = [Button(self, kind=Kind.PRIMARY), Button(self)]
        self.main_button, self.cancel_button = both if leads else reversed(both)
        self.main_button.set_label(main or "")
        self.main_button.set_icon_name(icon)
        self.main_button.setVisible(main is not None)
        self.main_button.clicked.connect(self.go_on)
        self.cancel_button.set_label(self.cancel_words)
        self.cancel_button.setVisible(bool(self.cancel_words))
        self.cancel_button.clicked.connect(self.reject)
        first = self.main_button if leads and main is not None else self.cancel_button
        first.setDefault(enter)
        self._lay_out(warn=warn)
        self._sign_room = SIGN + Space.S if warn else 0
        if width:
            self.setFixedWidth(self._fixed)
            self._fit_words(self._fixed - 2 * Space.L)
        if size:
            self.resize(QSize(*map(scaled, size)).boundedTo(room))

    def call(self, title: str) -> None:
        """Say what it is about, in one line."""
        self.setWindowTitle(window_title(title))
        self.setAccessibleName(title)
        # A word longer than the line breaks at its syllables.
        self.heading.setText(softened(title, language()) if self._fixed else title)
        self.heading.setAccessibleName(title)

    def _lay_out(self, *, warn: bool) -> None:
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.S)
        if warn:
            sign = IconSign(self, icon="tri", size=SIGN)
            self.head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addWidget(self.heading, 1)
        about = QVBoxLayout()
        about.setSpacing(Space.XS)
        about.addLayout(self.head)
        about.addWidget(self.note)
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.S)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.XS)
        self.row.addStretch(1)
        self.row.addWidget(self.cancel_button)
        self.row.addWidget(self.main_button)
        self._framed = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(about)
        column.addLayout(self.content, 1)
        column.addWidget(self.hint)
        column.addLayout(self.row)

    def _fit_words(self, room: int) -> None:
        """A wrapped label knows its height only for a width."""
        for label, width in ((self.heading, room - self._sign_room), (self.note, room)):
            if label.text():
                label.setFixedHeight(label.heightForWidth(width))

    def _fit_height(self) -> None:
        """What is too high for the screen scrolls; the buttons stay in sight."""
        most = room_for(self).height()
        needed = self.height() if self._fixed else self.minimumSizeHint().height()
        if self._scrolled is not None or needed <= most:
            return
        field = self.focusWidget()
        page = QWidget(self)
        self._scrolled = area = scrolling(page, self)
        area.setAccessibleName(self.heading.text())
        column = QVBoxLayout(page)
        bar = area.verticalScrollBar().sizeHint().width() + Space.XS
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(self._framed.spacing())
        column.addWidget(self.note)
        self._framed.removeItem(self.content)
        self.content.setParent(None)
        column.addLayout(self.content)
        self._framed.insertWidget(1, area, 1)
        if self._fixed:
            self._fit_words(self._fixed - 2 * Space.L - bar)
        self._framed.activate()
        self.resize(self._fixed or self.width(), most)
        if field is not None:
            field.setFocus()
            QTimer.singleShot(0, area, partial(area.ensureWidgetVisible, field))

    # -- filling it --------------------------------------------------------------------------

    def fill(self, form: Form) -> None:
        """Let a compiled form make the fields of the body."""
        page = QWidget(self)
        form.setupUi(page)
        self.content.addWidget(page, 1)

    def add_left(self, *buttons: QWidget) -> None:
        """Put further buttons at the left end of the row, below what is in the body by now."""
        for place, button in enumerate(buttons):
            self.row.insertWidget(place, button)
            if place:
                QWidget.setTabOrder(buttons[place - 1], button)

    def add_way(self, button: QWidget) -> None:
        """Put another way to go on before the main button."""
        self.row.insertWidget(self.row.count() - 1, button)
        QWidget.setTabOrder(self.main_button, button)

    # -- what is said and done ---------------------------------------------------------------

    def say(self, words: str, detail: str = "", *, icon: str = "tri", aloud: bool = True) -> None:
        """Say above the buttons what is wrong, or what was done; ``""`` takes it back."""
        self.hint.set_hint(words, detail, icon=icon)
        self.hint.setVisible(bool(words))
        needed = self.hint.heightForWidth(self.width() - 2 * Space.L)
        self.hint.setMinimumHeight(max(0, needed))
        if self._fixed and self._scrolled is None:
            self.adjustSize()
            self._fit_height()
        if words and aloud:
            announce(self, words)

    def take(self) -> None:
        """Do what the main button says. A ``UserFacingError`` is said, and what was typed stays."""
        self.accept()

    def go_on(self) -> None:
        """Take it, or say why not."""
        self.attempt(self.take)

    def attempt(self, do: Callable[[], object], _checked: object = None) -> None:
        """Do what another button says, or say why not."""
        try:
            do()
        except UserFacingError as error:
            self.say(text(error.message))

    def answered(self) -> bool:
        """Show it until it is closed, then let it go; tells whether it was accepted."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            self.deleteLater()

    # -- the keyboard ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter presses the main button where Enter alone is a new line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._safe and self.main_button.isVisible():
                self.main_button.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins with the first field, or on the button that Enter presses."""
        if self.focusWidget() is None:
            default = self.cancel_button.isDefault()
            leads: QWidget = self.cancel_button if default else self.main_button
            field = self.nextInFocusChain()
            while field is not None and field is not self:
                if _leads(field) and self.row.indexOf(field) < 0:
                    leads = field
                    break
                field = field.nextInFocusChain()
            leads.setFocus(Qt.FocusReason.TabFocusReason)
        self._fit_height()
        super().showEvent(event)


def _leads(widget: QWidget) -> bool:
    """Whether Tab leads there once its window is shown."""
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isEnabled() and widget.isVisibleTo(widget.window())
