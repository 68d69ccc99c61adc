# SPDX-License-Identifier: EUPL-1.2
"""Rows of lists of what was said: the words as they were said, wrapped, with the side's shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from moderation.domain.side import Side
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.paint.tiles import key_cap
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, MEDIUM, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets.rows import RowDelegate, in_lines, is_current
from moderation.gui.widgets.tooltip import escaped_tooltip

Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap
_MOST_LINES = 6
_FEW_LETTERS = 1_000
"""So many letters are measured whole; more of them do not stand in six lines."""
_CAP = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLook:
    """What stands in a row.

    ``label`` names the kind in a column of its own; ``details`` stand below, ``missing`` after them
    with a triangle; ``count`` and ``key`` belong to headings; ``indent`` rows lie under one.
    """

    text: str
    side: Side | None = None
    label: str = ""
    details: str = ""
    missing: str = ""
    count: str = ""
    key: str = ""
    heading: bool = False
    indent: bool = False
    done: bool | None = None
    selected: bool = False


Look = Callable[[Any], EntryLook]


class EntryRows(RowDelegate):
    """Paints and edits rows; ``look`` tells what stands in the row of an entity."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        label_width: int = 0,
        compact: bool = False,
    ) -> None:
        super().__init__(parent, height=36 if compact else 44, padding=Space.S)
        self._look = look
        self._label = label_width
        self._size = Size.SECONDARY if compact else Size.BODY

    def look(self, index: Index) -> EntryLook:
        """What stands in a row."""
        return self._look(index.data(ENTITY_ROLE))

    # -- places ----------------------------------------------------------------------------------

    def words_rect(self, rect: QRect, look: EntryLook) -> QRect:
        """The room for the words within a row's content."""
        left = self._label + (30 if look.done is not None or self._label else 0)
        if look.heading:
            left += _CAP + Space.XS if look.key else 0
        else:
            left += 28 if look.key else 22
        right = 44 if look.count else 0
        return rect.adjusted(left, 0, -right, 0)

    def check_box(self, row: QRect, index: Index) -> QRect | None:
        """The box that ticks a row off, with room around it, if the row has one."""
        look = self.look(index)
        if look.done is None:
            return None
        left = row.left() + self._padding + self._label
        return QRect(left - 6, row.top(), 32, row.height())

    def set_label_width(self, width: int) -> None:
        """Give the kinds a column of this width; with 0 there is no such column."""
        self._label = width

    def _pad(self) -> int:
        return scaled(8)

    def _words_height(self, look: EntryLook, width: int) -> int:
        face = font(self._size, SEMIBOLD if look.heading else REGULAR)
        metrics, room = QFontMetrics(face), max(40, width)
        if len(look.text) <= _FEW_LETTERS:
            box = metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, look.text or " ")
            if box.width() <= room and box.height() <= metrics.lineSpacing() * _MOST_LINES:
                return box.height()
        return metrics.lineSpacing() * len(in_lines(look.text, face, room, _MOST_LINES))

    def _details_height(self, look: EntryLook) -> int:
        return scaled(20) if look.details or look.missing else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the list's width."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        look = self.look(index)
        row = QRect(0, 0, width, 10).adjusted(self._padding, 0, -self._padding, 0)
        words = self._words_height(look, self.words_rect(row, look).width())
        whole = words + self._details_height(look) + 2 * self._pad() + 1
        return QSize(width, max(whole, scaled(self._height)))

    # -- painting --------------------------------------------------------------------------------

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Kind, shape, words, details."""
        look = self.look(index)
        words = self.words_rect(rect, look)
        height = self._words_height(look, words.width())
        top = rect.top() + (rect.height() - height - self._details_height(look)) // 2
        first = QFontMetrics(font(self._size)).height()
        current = is_current(option)
        if self._label and look.label:
            painter.setFont(font(Size.CAPTION, MEDIUM))
            painter.setPen(DESK.ink3)
            place = QRectF(rect.left(), top, self._label - Space.XS, first)
            shown = painter.fontMetrics().elidedText(
                look.label, Qt.TextElideMode.ElideRight, round(place.width())
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        if look.done is not None:
            self._paint_check(painter, self._check_at(rect, top, first), done=look.done)
        if look.key:
            cap = QRectF(rect.left(), top + (first - _CAP) / 2, _CAP, _CAP)
            key_cap(painter, cap, look.key)
        elif look.side is not None:
            glyph = QRectF(words.left() - 21, top + (first - 11) / 2, 11, 11)
            side_glyph(painter, glyph, look.side)
        weight = SEMIBOLD if look.heading or look.selected or current else REGULAR
        face = font(self._size, SEMIBOLD if look.heading else weight)
        if weight == SEMIBOLD and not look.heading:
            # The row keeps its lines when it becomes current.
            face = font(self._size, MEDIUM)
        face.setStrikeOut(bool(look.done))
        painter.setFont(face)
        painter.setPen(DESK.ink3 if look.done else DESK.ink)
        self._paint_words(painter, QRect(words.left(), top, words.width(), height), look.text)
        if look.count:
            painter.setFont(font(Size.SECONDARY))
            painter.setPen(DESK.ink3)
            place = QRectF(rect.right() - 44, top, 44, first)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, look.count)
        below = QRect(words.left(), top + height, words.width(), self._details_height(look))
        self._paint_details(painter, below, look)

    @staticmethod
    def _paint_words(painter: QPainter, place: QRect, words: str) -> None:
        metrics = painter.fontMetrics()
        if len(words) <= _FEW_LETTERS:
            box = metrics.boundingRect(QRect(0, 0, place.width(), 10_000), _WRAP, words)
            if box.width() <= place.width() and box.height() <= place.height():
                painter.drawText(place, _WRAP, words)
                return
        leading = metrics.lineSpacing()
        lines = in_lines(words, painter.font(), place.width(), _MOST_LINES)
        for number, line in enumerate(lines):
            painter.drawText(
                QRect(place.left(), place.top() + number * leading, place.width(), leading),
                Qt.AlignmentFlag.AlignVCenter,
                line,
            )

    def _check_at(self, rect: QRect, top: int, first: int) -> QRectF:
        return QRectF(rect.left() + self._label, top + (first - 18) / 2, 18, 18)

    def _paint_check(self, painter: QPainter, box: QRectF, *, done: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(DESK.ink if done else DESK.line2)
        painter.setBrush(DESK.ink if done else DESK.surface)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()
        if done:
            paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), DESK.on_ink)

    def _paint_details(self, painter: QPainter, rect: QRect, look: EntryLook) -> None:
        face = font(Size.CAPTION)
        painter.setFont(face)
        metrics = QFontMetrics(face)
        x = rect.left()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if look.details:
            painter.setPen(DESK.ink2)
            room = rect.width() - (
                metrics.horizontalAdvance(look.missing) + 32 if look.missing else 0
            )
            shown = metrics.elidedText(look.details, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, shown)
            x += metrics.horizontalAdvance(shown) + Space.M
        if look.missing:
            icon = QRectF(x, rect.top() + (rect.height() - 14) / 2, 14, 14)
            paint_icon(painter, "tri", icon, DESK.ink)
            painter.setPen(DESK.ink)
            place = QRect(x + 18, rect.top(), rect.right() - x - 18, rect.height())
            painter.drawText(place, flags, look.missing)

    # -- typing in the row -----------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field over the words."""
        field = QLineEdit(parent)
        field.setObjectName("rowEditor")
        field.setFont(font(self._size))
        field.setAccessibleName(self.look(index).text)
        del option
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the words, the whole width."""
        rect = self.content_rect(option)
        words = self.words_rect(rect, self.look(index))
        high = min(rect.height() - 2, scaled(34))
        editor.setGeometry(
            words.left() - 8, rect.center().y() - high // 2, rect.right() - words.left() + 12, high
        )

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that had to be shortened are whole in a tool tip; else everything stands there."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        look = self.look(index)
        row = option.rect.adjusted(self._padding, 0, -self._padding, 0)
        face = font(self._size, SEMIBOLD if look.heading else REGULAR)
        lines = in_lines(look.text, face, self.words_rect(row, look).width(), _MOST_LINES)
        if not lines or not lines[-1].endswith("…"):
            return False
        QToolTip.showText(event.globalPos(), escaped_tooltip(look.text), view)
        return True
