# SPDX-License-Identifier: EUPL-1.2
"""The method's script: what to say now, and the steps with their minutes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, ScriptStep
from moderation.gui.bridge import Bridge
from moderation.gui.canvas.textflow import wrap
from moderation.gui.focus import let_go
from moderation.gui.icons import paint_icon
from moderation.gui.texts import formats
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import DESK, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import PlainLabel, SectionHeader
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate


class Quote(PressButton):
    """What the moderator says, beside a black bar.

    Where it is longer than its room it ends in an ellipsis; pressing it shows all of it, and again
    no more than there is room for.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._room = 0
        self._whole = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._turn)
        self.label = PlainLabel(self, size=Size.SAY, wrap=True)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, 0, 0)
        row.addWidget(self.label)

    @property
    def cut(self) -> bool:
        """Whether not all of it is shown."""
        return self.label.text() != self._words

    def say(self, words: str) -> None:
        """Another sentence."""
        self._words, self._whole = words, False
        self.setAccessibleName(words)
        self._show()

    def set_room(self, height: int) -> None:
        """So high it may be, in px; 0 for as high as it likes."""
        if height != self._room:
            self._room = height
            self._show()

    def full_height(self) -> int:
        """How high all of it is at the present width, in px."""
        return len(self._lines()) * self.line_height() if self._words else 0

    def line_height(self) -> int:
        """The height of a line, in px."""
        return ceil(QFontMetricsF(self.label.font()).lineSpacing())

    def _lines(self) -> list[str]:
        room = max(40, self.width() - Space.M)
        advance = QFontMetricsF(self.label.font()).horizontalAdvance
        return wrap(self._words, room, advance, hyphenate=True, force=True) or []

    def _turn(self) -> None:
        self._whole = not self._whole
        self._show()

    def _show(self) -> None:
        lines = self._lines()
        most = max(1, self._room // self.line_height()) if self._room else len(lines)
        long = len(lines) > most
        shown = self._words
        if long and not self._whole:
            face = QFontMetricsF(self.label.font())
            room = max(40, self.width() - Space.M)
            last = face.elidedText(lines[most - 1] + " …", Qt.TextElideMode.ElideRight, room)
            shown = "\n".join([*lines[: most - 1], last])
        if shown != self.label.text():
            self.label.setText(shown)
        plain_tooltip(self, self._words if self.cut else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if long else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if long else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes other lines."""
        super().resizeEvent(event)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar."""
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), DESK.ink)
        painter.end()


class StepRow(PressButton):
    """One step: done, now, or to come; pressing it says that everything before it is done."""

    def __init__(self, parent: QWidget, number: int) -> None:
        super().__init__(parent)
        self.number = number
        self._done = self._now = False
        self._minutes = ""
        self._right = 0
        # Checked is what a screen reader says of a step that is done.
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = PlainLabel(self, wrap=True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)

    def show_step(self, step: ScriptStep, done: int) -> None:
        """Show a step of a script of which so many are done."""
        self._done = self.number <= done
        self._now = self.number == done + 1
        self._minutes = f"{step.minutes} min" if step.minutes else ""
        self._right = 52 if self._minutes else 0
        self._row.setContentsMargins(28, 5, self._right, 5)
        self._label.setFont(font(Size.BODY, SEMIBOLD if self._now else REGULAR))
        self._label.set_colour(DESK.ink if self._now else DESK.ink2)
        self._label.setText(step.text)
        self.setChecked(self._done)
        words = f"{self.number}. {step.text} {self._minutes}".strip()
        if words != self.accessibleName():
            self.setAccessibleName(words)
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A press asks for a step of the workshop, which checks what it ticks off."""

    def hasHeightForWidth(self) -> bool:
        """Long steps take as many lines as they need."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines of the label with some air."""
        return self._label.heightForWidth(width - 28 - self._right) + 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign on the left, minutes on the right."""
        painter = QPainter(self)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DESK.sand)
            painter.drawRoundedRect(self.rect(), Radius.BAR, Radius.BAR)
        ink = DESK.ink if self._now else DESK.ink2
        if self._done:
            paint_icon(painter, "check", self.rect().toRectF().adjusted(1, 7, 0, 0).intersected(
                self.rect().toRectF().adjusted(1, 7, -(self.width() - 17), -(self.height() - 23))
            ), DESK.ink)  # fmt: skip
        painter.setPen(ink)
        painter.setFont(tabular(font(Size.SECONDARY, SEMIBOLD if self._now else REGULAR)))
        top = Qt.AlignmentFlag.AlignTop
        if not self._done:
            painter.drawText(
                self.rect().adjusted(5, 6, 0, 0), top | Qt.AlignmentFlag.AlignLeft, str(self.number)
            )
        painter.drawText(
            self.rect().adjusted(0, 6, -2, 0), top | Qt.AlignmentFlag.AlignRight, self._minutes
        )
        painter.end()


class Script(QWidget):
    """The script of the block on screen. ``grown`` says that rows were made."""

    grown = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id: Id | None = None
        self._shown: Block | None = None
        self._room = 0
        self.header = SectionHeader(self, size=Size.BODY)
        self.quote = Quote(self)
        self._rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, Space.XXS, 0)
        self._column.setSpacing(Space.XXS)
        self._column.addWidget(self.header)
        self._column.addWidget(self.quote)
        self._column.addSpacing(Space.XXS)
        self._column.addStretch(1)
        bridge.changed.connect(self.refresh)

    def show_block(self, block_id: Id) -> None:
        """The script of another block."""
        self._block_id = block_id
        self.refresh()

    def refresh(self, _changed: object = None) -> None:
        """Show the block as it is now."""
        block = self._bridge.state.find(Block, self._block_id)
        if block is None or block == self._shown:
            return
        self._shown = block
        total = sum(step.minutes for step in block.script)
        self.header.set_title(translate("Script", "Script"), f"{total} min" if total else "")
        say = block.say or block.question
        self.quote.setVisible(bool(say))
        self.quote.say(formats().quoted(say) if say else "")
        grows = len(self._rows) < len(block.script)
        while len(self._rows) < len(block.script):
            row = StepRow(self, len(self._rows) + 1)
            row.clicked.connect(self._pressed)
            self._column.insertWidget(self._column.count() - 1, row)
            self._rows.append(row)
        # Rows that stay keep the keyboard.
        gone = self._rows[len(block.script) :]
        self._rows = self._rows[: len(block.script)]
        for row, step in zip(self._rows, block.script, strict=True):
            row.show_step(step, block.script_done)
        let_go(gone, self._rows)
        if grows:
            self.grown.emit()
        self._show_header()

    def lead_height(self) -> int:
        """What the heading and the whole sentence to say need, in px."""
        if self.quote.isHidden():
            return 0
        return self.header.sizeHint().height() + Space.XXS + self.quote.full_height()

    def set_room(self, height: int) -> None:
        """So much of it is in sight without scrolling, in px."""
        self._room = height
        self._show_header()

    def _show_header(self) -> None:
        """The heading gives way where there is room for one line of the sentence only."""
        said = not self.quote.isHidden()
        head = self.header.sizeHint().height() + Space.XXS
        tight = said and 0 < self._room < head + self.quote.line_height()
        script = self._shown is not None and bool(self._shown.script)
        self.header.setVisible((said or script) and not tight)
        self.quote.set_room(max(1, self._room - (0 if tight else head)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._keep_whole()

    def event(self, event: QEvent) -> bool:
        """Other words take another height; what is inside says so once it has been laid out."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._keep_whole()
        return done

    def _keep_whole(self) -> None:
        """What does not fit is scrolled to, never pressed together: every line stays whole."""
        self.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.width())))

    def _pressed(self) -> None:
        row = self.sender()
        block = self._bridge.state.find(Block, self._block_id)
        if block is None or not isinstance(row, StepRow):
            return
        done = row.number if row.number > block.script_done else row.number - 1
        self._bridge.attempt(lambda state: edits.tick_script(state, block.id, done))
