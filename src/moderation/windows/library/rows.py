# SPDX-License-Identifier: EUPL-1.2
"""The library's rows: workshops, templates, due goals; painted, so that 500 cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from moderation.domain.side import Side
from moderation.domain.workshop import Status
from moderation.features.agenda.glance import DueRow
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import time_strip
from moderation.gui.paint.shapes import painting, side_glyph
from moderation.gui.paint.time import timer_ring
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import LIGHT, MEDIUM, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import RowDelegate
from moderation.output.glance import WorkshopRow
from moderation.windows.library.template import Template

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
FAR = 100
"""From so many days ahead on, the date says more than their number."""

_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class RowsModel(QAbstractListModel):
    """Rows of one kind with the words that a screen reader says."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows: the same ones in place, others as a whole new list."""
        if rows and [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        return None


def _key(row: Any) -> object:
    return row.path if isinstance(row, Template) else row.id


def _spoken(row: Any) -> str:
    if isinstance(row, WorkshopRow):
        day = "" if row.day is None else formats().long_date(row.day)
        return ", ".join(
            part for part in (row.title, row.subtitle, day, text(row.status.message)) if part
        )
    if isinstance(row, DueRow):
        return f"{row.title}, {row.unit}, {formats().date(row.due)}, {row.workshop}"
    return f"{row.title}, {formats().duration(_length(row))}" if isinstance(row, Template) else ""


def _length(template: Template) -> timedelta:
    return timedelta(minutes=template.minutes)


def _write(
    painter: QPainter, box: QRectF, words: str, face: QFont, colour: Any, align: Any = _LEFT
) -> float:
    """One line, shortened to its box; returns how wide it is."""
    painter.setFont(face)
    painter.setPen(colour)
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align, shown)
    return metrics.horizontalAdvance(shown)


class WorkshopDelegate(RowDelegate):
    """A workshop: title and occasion, date, people by side, status. The running one is outlined."""

    def __init__(self, parent: Any, now: datetime) -> None:
        super().__init__(parent, height=64, padding=Space.L)
        self._now = now

    def set_now(self, now: datetime) -> None:
        """The moment that rings and dates are shown for."""
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The running workshop is higher."""
        row: WorkshopRow = index.data(ROW_ROLE)
        running = row.status is Status.RUNNING
        return QSize(300, scaled(92 if running else 64))

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """An outline around the running one, a hairline below the others."""
        row: WorkshopRow = index.data(ROW_ROLE)
        current = bool(option.state & QStyle.StateFlag.State_Selected) and bool(
            option.state & QStyle.StateFlag.State_HasFocus
        )
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(option.rect).adjusted(1, 2, -1, -6)
        if row.status is Status.RUNNING or current:
            with painting(painter):
                painter.setPen(QPen(LIGHT.ink, Size.SELECTION if current else Size.HAIRLINE))
                painter.setBrush(LIGHT.surface)
                painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
            return
        if hover:
            painter.fillRect(option.rect.adjusted(Space.L, 0, -Space.L, 0), LIGHT.well)
        painter.fillRect(
            option.rect.x() + Space.L, option.rect.bottom(), option.rect.width() - 2 * Space.L, 1,
            LIGHT.line,
        )  # fmt: skip

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Columns that line up over all rows."""
        row: WorkshopRow = index.data(ROW_ROLE)
        box = QRectF(rect)
        if row.status is Status.RUNNING:
            box.adjust(0, 0, 0, -6)
        left = box.left()
        if row.status is Status.RUNNING:
            left += self._paint_ring(painter, box, row)
        columns = self._columns(box)
        words = QRectF(left, box.top(), columns[0] - left - Space.M, box.height())
        self._paint_title(painter, words, row)
        when = self._when(row)
        day = QRectF(columns[0], box.top(), columns[1] - columns[0] - Space.S, box.height())
        _write(painter, day, when, tabular(font(Size.SECONDARY)), LIGHT.ink2)
        self._paint_people(painter, columns[1], box, row)
        self._paint_status(
            painter, QRectF(columns[2], box.top(), box.right() - columns[2], box.height()), row
        )

    def _columns(self, box: QRectF) -> tuple[float, float, float]:
        width = box.width()
        status = box.right() - 150
        people = status - min(170, width * 0.19)
        return people - min(170, width * 0.19), people, status

    def _paint_ring(self, painter: QPainter, box: QRectF, row: WorkshopRow) -> float:
        ring = QRectF(box.left(), box.center().y() - 24, 48, 48)
        block = row.running
        if block is None or block.started_at is None:
            timer_ring(painter, ring, 0.0)
            return 64.0
        left = (block.started_at + block.length - self._now).total_seconds() / 60
        total = max(1.0, block.length.total_seconds() / 60)
        figure = str(max(0, -int(-left // 1))) if left >= 0 else f"+{int(-left) + 1}"
        if left < -99 or left > total:
            figure = ""
        timer_ring(painter, ring, min(1.0, left / total) if left >= 0 else -1.0, text=figure)
        return 64.0

    def _paint_title(self, painter: QPainter, box: QRectF, row: WorkshopRow) -> None:
        running = row.status is Status.RUNNING
        face = font(Size.SECTION if running else Size.BODY, SEMIBOLD)
        upper = QRectF(box.left(), box.center().y() - 24, box.width(), 24)
        lower = QRectF(box.left(), box.center().y() + 1, box.width(), 20)
        _write(painter, upper, row.title, face, LIGHT.ink)
        parts = [part for part in (row.subtitle, row.municipality) if part]
        if running and row.running is not None:
            parts = [*parts[:1], row.running.title]
        quiet = font(Size.SECONDARY)
        used = _write(painter, lower, " · ".join(parts), quiet, LIGHT.ink2)
        if row.closed_session:
            x = lower.left() + used + (10 if parts else 0)
            paint_icon(painter, "lock", QRectF(x, lower.center().y() - 7, 14, 14), LIGHT.ink2)
            rest = QRectF(x + 20, lower.top(), max(0.0, lower.right() - x - 20), lower.height())
            _write(painter, rest, translate("Library", "closed session"), quiet, LIGHT.ink2)

    def _when(self, row: WorkshopRow) -> str:
        write = formats()
        if row.day is None:
            return translate("Library", "no date yet")
        if row.status is Status.RUNNING and row.day == self._now.astimezone().date():
            begin = datetime.combine(row.day, row.starts_at)
            end = begin + row.length
            return translate("Library", "Today until {time}").format(time=write.time(end.time()))
        return write.date_with_day(row.day)

    def _paint_people(self, painter: QPainter, left: float, box: QRectF, row: WorkshopRow) -> None:
        x = left
        for side in Side:
            people = row.people.get(side)
            if people is None:
                continue
            running = row.status is not Status.DRAFT
            number = (people.present if running else 0) or people.expected or people.seats
            if not number:
                continue
            side_glyph(painter, QRectF(x, box.center().y() - 5, 10, 10), side)
            cell = QRectF(x + 16, box.top(), 30, box.height())
            _write(painter, cell, str(number), tabular(font(Size.SECONDARY)), LIGHT.ink)
            x += 46

    def _paint_status(self, painter: QPainter, box: QRectF, row: WorkshopRow) -> None:
        if row.status is Status.RUNNING:
            button = QRectF(box.left() - 6, box.center().y() - 19, box.width() + 6, 38)
            with painting(painter):
                painter.setPen(QPen(LIGHT.line2, 1))
                painter.setBrush(LIGHT.surface)
                painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            words = translate("Library", "Continue")
            _write(
                painter, button.adjusted(16, 0, -40, 0), words, font(Size.BODY, SEMIBOLD), LIGHT.ink
            )
            arrow = QRectF(button.right() - 34, button.center().y() - 9, 18, 18)
            paint_icon(painter, "arrow", arrow, LIGHT.ink)
            return
        icon = {Status.DRAFT: "circle", Status.CLOSED: "doc", Status.APPROVED: "check"}[row.status]
        paint_icon(painter, icon, QRectF(box.left(), box.center().y() - 7, 14, 14), LIGHT.ink)
        cell = QRectF(box.left() + 22, box.top(), box.width() - 44, box.height())
        done = row.status is not Status.DRAFT
        face = font(Size.SECONDARY, MEDIUM if done else REGULAR)
        _write(painter, cell, text(row.status.message), face, LIGHT.ink if done else LIGHT.ink2)
        chevron = QRectF(box.right() - 18, box.center().y() - 8, 16, 16)
        paint_icon(painter, "right", chevron, LIGHT.ink2)


class TemplateDelegate(RowDelegate):
    """A template as a card: its name, a strip true to time, its length."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent, height=86, padding=Space.M)
        self._size = QSize(200, scaled(86))

    def set_size(self, size: QSize) -> None:
        """The place that the view has for each card, its gap included."""
        self._size = size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards are of one size."""
        return self._size

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A card; outlined when the keyboard is on it."""
        del index
        current = bool(option.state & QStyle.StateFlag.State_Selected) and bool(
            option.state & QStyle.StateFlag.State_HasFocus
        )
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        width = Size.SELECTION if current else 1
        half = width / 2
        with painting(painter):
            painter.setPen(QPen(LIGHT.ink if current else LIGHT.line, width))
            painter.setBrush(LIGHT.well if over and not current else LIGHT.surface)
            box = QRectF(option.rect).adjusted(half, half, -half - Space.M, -half - Space.M)
            painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Name above, strip and length below."""
        row: Template = index.data(ROW_ROLE)
        box = QRectF(rect).adjusted(0, 8, -Space.M, -8 - Space.M)
        upper = QRectF(box.left(), box.top() + 6, box.width(), 22)
        _write(painter, upper, row.title, font(Size.BODY, SEMIBOLD), LIGHT.ink)
        lower = QRectF(box.left(), box.bottom() - 28, box.width(), 20)
        if row.fault:
            _write(painter, lower, row.fault, font(Size.CAPTION), LIGHT.ink2)
            return
        words = formats().duration(_length(row))
        used = _write(painter, lower, words, tabular(font(Size.SECONDARY)), LIGHT.ink2, _RIGHT)
        strip = QRectF(lower.left(), lower.center().y() - 4, (box.width() - used - 24), 8)
        per_minute = min(0.6, strip.width() / max(1, row.minutes))
        time_strip(painter, strip, row.blocks, per_minute=per_minute)


class GoalDelegate(RowDelegate):
    """A due goal: its day as a tile, what it is, who sees to it, how long there is."""

    def __init__(self, parent: Any, today: date) -> None:
        super().__init__(parent, height=92, padding=0)
        self.today = today

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Tile on the left; overdue in ink."""
        row: DueRow = index.data(ROW_ROLE)
        write = formats()
        days = (row.due - self.today).days
        tile = QRectF(rect.left() + 1, rect.top() + 16, 48, 56)
        late = days < 0
        with painting(painter):
            painter.setPen(QPen(LIGHT.ink if late else LIGHT.line2, 1))
            painter.setBrush(LIGHT.ink if late else LIGHT.surface)
            painter.drawRoundedRect(tile, Radius.CONTROL, Radius.CONTROL)
        ink = LIGHT.on_ink if late else LIGHT.ink
        upper = QRectF(tile.left(), tile.top() + 6, tile.width(), 26)
        lower = QRectF(tile.left(), tile.top() + 30, tile.width(), 18)
        centre = Qt.AlignmentFlag.AlignCenter
        _write(painter, upper, str(row.due.day), tabular(font(20, SEMIBOLD)), ink, centre)
        _write(painter, lower, write.month_short(row.due), font(Size.CAPTION), ink, centre)
        left = tile.right() + Space.M
        width = rect.right() - left
        title = QRectF(left, rect.top() + 12, width, 22)
        _write(painter, title, row.title, font(Size.BODY, MEDIUM), LIGHT.ink)
        middle = QRectF(left, rect.top() + 36, width, 20)
        term = _term(days) if days < FAR else write.date(row.due)
        face = tabular(font(Size.SECONDARY, SEMIBOLD if late else REGULAR))
        used = _write(painter, middle, term, face, LIGHT.ink if late else LIGHT.ink2, _RIGHT)
        unit = QRectF(left, middle.top(), width - used - 10, middle.height())
        if row.side is not None:
            side_glyph(painter, QRectF(left, middle.center().y() - 5, 10, 10), row.side)
            unit.adjust(18, 0, 0, 0)
        words = row.unit or translate("Library", "nobody yet")
        _write(painter, unit, words, font(Size.SECONDARY), LIGHT.ink2)
        foot = QRectF(left, rect.top() + 58, width, 18)
        _write(painter, foot, row.workshop, font(Size.CAPTION), LIGHT.ink3)


def _term(days: int) -> str:
    if days < 0:
        return translate("Library", "%n day(s) late", "", -days)
    if days == 0:
        return translate("Library", "today")
    return translate("Library", "in %n day(s)", "", days)
