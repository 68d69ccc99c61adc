# SPDX-License-Identifier: EUPL-1.2
"""Pages whose passages can be walked through, followed to where they are kept, and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from moderation.gui.commands import KeyNote
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import painting
from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.tokens import LIGHT, Size
from moderation.gui.widgets import announce
from moderation.minutes.passage import Passage
from moderation.windows.minutes.pages import GAP, PageView
from moderation.windows.minutes.passage_card import PassageCard

translate = QCoreApplication.translate
_ROOM = 4
"""Between the words of a passage and the frame around it, in px."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a passage: what it is, and why it cannot be changed, if it cannot."""

    name: str
    why_not: str = ""
    closed: bool | None = None
    """Whether it is closed; ``None`` where that is not said of it alone."""


_CLOSES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class PassageView(PageView):
    """Pages with passages.

    Arrows walk from passage to passage, Enter follows one, F2 changes its words, Ctrl+Shift+K says
    whether it is closed. ``follow_asked``, ``change_asked`` and ``doors_asked`` carry the
    ``Passage``.
    """

    follow_asked = Signal(object)
    change_asked = Signal(object)
    doors_asked = Signal(object)

    def __init__(self, parent: QWidget, tell: Callable[[Passage], Told | None]) -> None:
        super().__init__(parent)
        self._tell = tell
        self._passages: tuple[Passage, ...] = ()
        self._current: int | None = None
        self._under: int | None = None
        self.card = PassageCard(self.viewport())
        self._kept: QWidget | None = None
        self.card.resized.connect(self._place_card)
        self.card.follow.clicked.connect(self._follow)
        self.card.change.clicked.connect(self._change)
        self.card.doors.clicked.connect(self._doors)
        self.viewport().setMouseTracking(True)
        offer_items()
        self.verticalScrollBar().valueChanged.connect(self._place_card)
        self.horizontalScrollBar().valueChanged.connect(self._place_card)

    def painted_keys(self) -> list[str]:
        """The passages of all pages in reading order."""
        return [str(at) for at in range(len(self._passages))]

    def painted_item(self, key: str) -> PaintedItem | None:
        """A passage as it is told."""
        at = int(key)
        if at >= len(self._passages):
            return None
        passage = self._passages[at]
        return PaintedItem(
            self._words_of(passage), self.box_of(passage), current=at == self._current
        )

    def _words_of(self, passage: Passage) -> str:
        told = self._tell(passage)
        return f"{told.name}: {passage.words}" if told else passage.words

    # -- what is shown -----------------------------------------------------------------------

    @property
    def passages(self) -> tuple[Passage, ...]:
        """All passages in reading order."""
        return self._passages

    @property
    def current(self) -> Passage | None:
        """The passage that is walked to."""
        return None if self._current is None else self._passages[self._current]

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """The passages of another making; the same place stays current while it is there."""
        before = self.current
        self._passages = tuple(passages)
        self._under = None
        self._current = None
        if before is not None:
            mates = [i for i, p in enumerate(self._passages) if p.origin == before.origin]
            near = min(mates, key=lambda i: abs(self._passages[i].page - before.page), default=None)
            self._current = near
        if self._current is None:
            self.card.hide()
        self._place_card()
        self.viewport().update()

    def box_of(self, passage: Passage) -> QRect:
        """Where a passage lies in the viewport."""
        if passage.page >= len(self._sizes):
            return QRect()
        sheet = self.page_rect(passage.page)
        scale = sheet.width() / self._sizes[passage.page][0]
        left, top, right, bottom = (edge * scale for edge in passage.box)
        box = QRectF(sheet.left() + left, sheet.top() + top, right - left, bottom - top)
        return box.toAlignedRect().adjusted(-_ROOM, -_ROOM // 2, _ROOM, _ROOM // 2)

    def scale(self) -> float:
        """How many px a point is shown as."""
        return self.page_width() / self._sizes[0][0] if self._sizes else 1.0

    def passage_at(self, at: QPointF) -> int | None:
        """The innermost passage at a place of the viewport."""
        point = at.toPoint()
        page = next((p for p in self._on_screen() if self.page_rect(p).contains(point)), None)
        if page is None:
            return None
        found = [
            (box.width() * box.height(), index)
            for index, passage in enumerate(self._passages)
            if passage.page == page and (box := self.box_of(passage)).contains(point)
        ]
        return min(found)[1] if found else None

    # -- moving ------------------------------------------------------------------------------

    def walk_to(self, index: int | None) -> None:
        """Make a passage current, show it, and tell what it is."""
        self._current = index
        passage = self.current
        if passage is None:
            self.card.hide()
            self.setAccessibleDescription("")
            self.viewport().update()
            return
        self._show_box(passage)
        told = self._tell(passage)
        self.card.show_told(told.name if told else "", told.why_not if told else "")
        self.card.show_doors(None if told is None else told.closed)
        self._place_card()
        self.viewport().update()
        words = self._words_of(passage)
        if told and told.closed:
            words = f"{words}. {self.card.sign.text()}"
        if told and told.why_not:
            words = f"{words}. {told.why_not}"
        self.setAccessibleDescription(words)
        announce(self, words)

    def leave_passages(self) -> bool:
        """No passage is current any more; tells whether one was."""
        if self._current is None:
            return False
        self.walk_to(None)
        return True

    def _walk(self, by: int) -> None:
        if not self._passages:
            return
        if self._current is None:
            near = (i for i, p in enumerate(self._passages) if p.page >= self.page)
            self.walk_to(next(near, 0))
            return
        self.walk_to(max(0, min(len(self._passages) - 1, self._current + by)))

    def _show_box(self, passage: Passage) -> None:
        if passage.page >= len(self._sizes):
            return
        box, area = self.box_of(passage), self.viewport().rect()
        bar = self.verticalScrollBar()
        if box.top() < area.top() + GAP:
            bar.setValue(bar.value() + box.top() - area.top() - 3 * GAP)
        elif box.bottom() > area.bottom() - 3 * GAP:
            bar.setValue(bar.value() + box.bottom() - area.bottom() + 4 * GAP)

    def _place_card(self) -> None:
        passage = self.current
        if passage is None or self.card.isHidden():
            return
        self.card.adjustSize()
        box, area, size = self.box_of(passage), self.viewport().rect(), self.card.size()
        top = box.bottom() + 6
        if top + size.height() > area.bottom():
            top = box.top() - size.height() - 6
        right = area.right()
        if self._kept is not None and QRect(
            area.left(), top, area.width(), size.height()
        ).intersects(corner := self._kept.geometry()):
            if corner.left() - area.left() > size.width() + 8:
                right = corner.left()
            else:
                top = corner.top() - size.height() - 6
        left = max(area.left() + 4, min(box.left(), right - size.width() - 4))
        self.card.move(left, top)

    def keep_clear(self, corner: QWidget) -> None:
        """Put the card of a passage beside this part of the viewport, or above it; never on it."""
        self._kept = corner
        self._place_card()

    def _follow(self) -> None:
        if self.current is not None:
            self.follow_asked.emit(self.current)

    def _change(self) -> None:
        if self.current is not None:
            self.change_asked.emit(self.current)

    def key_notes(self) -> tuple[KeyNote, ...]:
        """What keys do with the passage that is selected."""
        closes = translate("Passages", "Closed session, publish")
        return (
            KeyNote("↑ ↓", translate("Passages", "Choose a passage")),
            KeyNote(key_text("Return"), translate("Passages", "To where it is kept")),
            KeyNote(key_text("F2"), translate("Passages", "Change the words")),
            KeyNote(key_text("Ctrl+Shift+K"), closes),
        )

    def _doors(self) -> None:
        if self.current is not None:
            self.doors_asked.emit(self.current)

    # -- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter follows, F2 changes, Ctrl+Shift+K opens and shuts; the rest pages."""
        if event.key() == Qt.Key.Key_K and event.modifiers() == _CLOSES:
            self._doors()
            return
        run = {
            Qt.Key.Key_Down: lambda: self._walk(1),
            Qt.Key.Key_Up: lambda: self._walk(-1),
            Qt.Key.Key_Return: self._follow,
            Qt.Key.Key_Enter: self._follow,
            Qt.Key.Key_F2: self._change,
        }.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if run is None or plain:
            super().keyPressEvent(event)
            return
        run()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A frame around the passage under the pointer."""
        under = self.passage_at(event.position())
        if under != self._under:
            self._under = under
            hand = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand if under is not None else Qt.CursorShape.ArrowCursor)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes a passage current; its card leads on."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.walk_to(self.passage_at(event.position()))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click changes the words; where they cannot be changed it follows them."""
        passage = self.current
        if event.button() != Qt.MouseButton.LeftButton or passage is None:
            super().mouseDoubleClickEvent(event)
            return
        told = self._tell(passage)
        if told is not None and not told.why_not:
            self._change()
        else:
            self._follow()

    def viewportEvent(self, event: QEvent) -> bool:
        """The frame goes with the pointer."""
        if event.type() == QEvent.Type.Leave and self._under is not None:
            self._under = None
            self.viewport().update()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card stays at its passage."""
        super().resizeEvent(event)
        self._place_card()

    def zoom(self, factor: float) -> None:
        """The card stays at its passage."""
        super().zoom(factor)
        self._place_card()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, and frames around what is under the pointer and what is current."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        with painting(painter):
            for index, width, ink in (
                (self._under, 1.0, LIGHT.ink2),
                (self._current, float(Size.SELECTION), LIGHT.ink),
            ):
                if index is None or index >= len(self._passages):
                    continue
                ground = QColor(LIGHT.ink)
                ground.setAlpha(14)
                painter.setPen(QPen(ink, width))
                painter.setBrush(ground)
                box = QRectF(self.box_of(self._passages[index])).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(box, 4, 4)
        painter.end()
