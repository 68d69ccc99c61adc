# SPDX-License-Identifier: EUPL-1.2
"""What the mouse has in hand on a pinboard: dragged cards, a dragged title, a lasso."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from moderation.domain.ids import Id
from moderation.gui.board.layout import CardBox, GroupBox, Layout
from moderation.gui.board.picture import paint_card, paint_dashed, paint_head
from moderation.gui.tokens import DESK, Radius, Size

translate = QCoreApplication.translate

_STACK = 6


@dataclass(slots=True)
class Lasso:
    """A rectangle that selects what it touches, added to what was selected before."""

    start: QPointF
    before: frozenset[Id]
    end: QPointF = field(default_factory=QPointF)

    def __post_init__(self) -> None:
        self.end = QPointF(self.start)

    @property
    def rect(self) -> QRectF:
        """The rectangle on the board."""
        return QRectF(self.start, self.end).normalized()

    def found(self, board: Layout) -> frozenset[Id]:
        """What is selected now."""
        return self.before | {box.card.id for box in board.cards_in(self.rect)}

    def paint(self, painter: QPainter, view: QRectF) -> None:
        """A hairline of ink."""
        painter.setPen(QPen(DESK.ink, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(view)


@dataclass(slots=True)
class Dragging:
    """Cards, or a group by its head, on the way to another place."""

    cards: tuple[CardBox, ...]
    group: GroupBox | None
    grip: QPointF
    at: QPointF

    @property
    def ids(self) -> set[Id]:
        """The cards in hand."""
        return {box.card.id for box in self.cards}

    def target(self, board: Layout) -> GroupBox | None:
        """The group that would take them."""
        found = board.group_at(self.at)
        if self.group is not None and (
            found is None or found.group.id in {None, self.group.group.id}
        ):
            return None
        return found

    def on_new(self, board: Layout) -> bool:
        """Whether they would begin a new group."""
        reach = board.new_area.adjusted(-8, -8, 8, 8)
        return bool(self.cards) and reach.contains(self.at)

    def index(self, board: Layout, target: GroupBox) -> int:
        """Before which of the group's cards they would lie."""
        return board.index_at(target, self.at, self.ids)

    def paint(self, painter: QPainter, board: Layout, scale: float) -> None:
        """The target outlined, the place marked, the cards under the pointer."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        new = self.on_new(board)
        if self.cards:
            words = translate("Board", "New cluster")
            paint_dashed(painter, board.new_area, words, strong=new)
        target = None if new else self.target(board)
        if target is not None:
            self._paint_target(painter, board, target)
        painter.save()
        painter.translate(self.at - self.grip)
        if self.group is not None:
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            painter.setBrush(DESK.surface)
            painter.drawRoundedRect(
                self.group.head.adjusted(-8, 0, 8, 0), Radius.CONTROL, Radius.CONTROL
            )
            paint_head(painter, self.group, board.cap)
        else:
            self._paint_cards(painter, scale)
        painter.restore()

    def _paint_target(self, painter: QPainter, board: Layout, target: GroupBox) -> None:
        if target.group.id is not None:
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(target.area.adjusted(-6, -4, 6, 6), Radius.CARD, Radius.CARD)
        if not self.cards:
            return
        left = [card for card in target.group.cards if card.id not in self.ids]
        index = self.index(board, target)
        if not left:
            return
        if index < len(left):
            rect = board.by_id[left[index].id].rect
            y = rect.top() - 3
        else:
            rect = board.by_id[left[-1].id].rect
            y = rect.bottom() + 3
        painter.setPen(QPen(DESK.ink, 3, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(rect.left() + 2, y), QPointF(rect.right() - 2, y))

    def _paint_cards(self, painter: QPainter, scale: float) -> None:
        first = self.cards[0]
        more = min(2, len(self.cards) - 1)
        for place in range(more, 0, -1):
            painter.setPen(QPen(DESK.on_ink, 1))
            painter.setBrush(DESK.ink)
            away = place * _STACK
            painter.drawRoundedRect(
                first.rect.translated(away, away), Radius.CONTROL, Radius.CONTROL
            )
        paint_card(painter, first, scale, selected=True)
        if len(self.cards) > 1:
            badge = QRectF(first.rect.right() - 14, first.rect.top() - 12, 28, 24)
            painter.setPen(QPen(DESK.ink, Size.SELECTION))
            painter.setBrush(DESK.surface)
            painter.drawRoundedRect(badge, 12, 12)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(len(self.cards)))
