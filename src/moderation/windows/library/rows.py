# SPDX-License-Identifier: EUPL-1.2
"""The library's rows: workshops and templates, painted, so that 500 cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from moderation.domain.clock import local_day
from moderation.domain.side import Side
from moderation.domain.workshop import Status, beside_title
from moderation.features.people.glance import People
from moderation.gui.paint.bars import time_strip
from moderation.gui.paint.shapes import painting
from moderation.gui.paint.time import timer_ring
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, MEDIUM, REGULAR, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import RowDelegate
from moderation.gui.widgets.row_parts import (
    RowPart,
    gap,
    glyph,
    icon,
    paint_line,
    words,
)
from moderation.gui.widgets.rows import RIGHT, Index, write
from moderation.output.glance import WorkshopRow
from moderation.windows.library.template import Begin, Template

translate = QCoreApplication.translate
ROW_ROLE = ENTITY_ROLE
SHORT, DESCRIBED = 86, 66
"""The height of a template's card, and of one that says what it is for, in px."""


def rows_model(parent: QObject) -> RowsModel:
    """Rows of one kind with the words that a screen reader says."""
    return RowsModel(parent, _words, _key)


def beginnings() -> list[Template]:
    """What else a workshop can begin with: the example, and nothing at all."""
    nowhere = Path()
    return [
        Template(
            nowhere,
            translate("Library", "Example to try out"),
            "",
            (),
            False,
            about=translate(
                "Library", "A whole workshop with cards, roles, vision, timeline, goals."
            ),
            begin=Begin.EXAMPLE,
        ),
        Template(
            nowhere,
            translate("Library", "Empty workshop"),
            "",
            (),
            False,
            about=translate("Library", "Plan the agenda yourself, block by block."),
            begin=Begin.EMPTY,
        ),
    ]


def _words(row: Any, role: int) -> str | None:
    if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Template):
        return row.about or None
    spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return _spoken(row) if spoken else None


def _key(row: Any) -> object:
    return (row.begin, row.path) if isinstance(row, Template) else row.id


def _spoken(row: Any) -> str:
    if isinstance(row, WorkshopRow):
        days = [formats().long_date(day.day) for day in row.days if day.day is not None]
        named = beside_title(row.title, row.subtitle)
        parts = [row.title, named, row.municipality, *days, row.place]
        parts += [text(row.status.message), "" if row.running is None else row.running.title]
        running = row.status is Status.RUNNING
        parts += [
            f"{text(side.message)} {_number(people, running=running)}"
            for side, people in row.people.items()
        ]
        return ", ".join(part for part in parts if part)
    if isinstance(row, Template):
        length = formats().duration(_length(row)) if row.blocks else ""
        return ", ".join(part for part in (row.title, length, row.about) if part)
    return ""


def _number(people: People, *, running: bool) -> int:
    """How many of a side are in the room, or else expected, or else have a seat."""
    return (people.present if running else 0) or people.expected or people.seats


def _length(template: Template) -> timedelta:
    return timedelta(minutes=template.minutes)


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
                painter.setPen(QPen(DESK.ink, Size.SELECTION if current else Size.HAIRLINE))
                painter.setBrush(DESK.surface)
                painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
            return
        if hover:
            painter.fillRect(option.rect.adjusted(Space.L, 0, -Space.L, 0), DESK.well)
        painter.fillRect(
            option.rect.x() + Space.L, option.rect.bottom(), option.rect.width() - 2 * Space.L, 1,
            DESK.line,
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
        column = min(170, box.width() * 0.19)
        when = words(
            self._when(row), Size.SECONDARY, ink=DESK.ink2, figures=True,
            width=column - Space.S, before=Space.M,
        )  # fmt: skip
        paint_line(
            painter,
            box.adjusted(left - box.left(), 0, 0, 0),
            (
                RowPart(draw=partial(self._paint_title, row=row), grows=True),
                when,
                *self._people(row, column),
                *self._status(row),
            ),
        )

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

    @staticmethod
    def _paint_title(painter: QPainter, box: QRectF, row: WorkshopRow) -> None:
        running = row.status is Status.RUNNING
        face = font(Size.SECTION if running else Size.BODY, SEMIBOLD)
        upper = QRectF(box.left(), box.center().y() - 24, box.width(), 24)
        lower = QRectF(box.left(), box.center().y() + 1, box.width(), 20)
        write(painter, upper, row.title, face, DESK.ink)
        named = beside_title(row.title, row.subtitle)
        parts = [part for part in (named, row.municipality) if part]
        if running and row.running is not None:
            parts = [*parts[:1], row.running.title]
        used = write(painter, lower, " · ".join(parts), font(Size.SECONDARY), DESK.ink2)
        if row.closed_session:
            closed = translate("Library", "closed session")
            rest = lower.adjusted(used + (10 if parts else 0), 0, 0, 0)
            words_ = words(closed, Size.SECONDARY, ink=DESK.ink2, before=6, grows=True)
            paint_line(painter, rest, (icon("lock", 14, DESK.ink2), words_))

    def _when(self, row: WorkshopRow) -> str:
        write = formats()
        today = next((day for day in row.days if day.day == local_day(self._now)), None)
        if row.status is Status.RUNNING and today is not None and today.day is not None:
            begin = datetime.combine(today.day, today.starts_at).astimezone(UTC)
            end = begin + today.length
            return translate("Library", "Today until {time}").format(time=write.time(end))
        dates = write.days([day.day for day in row.days])
        return dates or translate("Library", "no date yet")

    def _people(self, row: WorkshopRow, column: float) -> Sequence[RowPart]:
        """How many of each side, in a column of this width."""
        found: list[RowPart | None] = []
        running = row.status is not Status.DRAFT
        for side in Side:
            people = row.people.get(side)
            number = 0
            if people is not None:
                number = _number(people, running=running)
            if number:
                count = words(str(number), Size.SECONDARY, figures=True, before=6, width=30)
                found += [glyph(side, 10), count]
        used = 46 * len(found) // 2
        return [gap(Space.S), *(part for part in found if part is not None), gap(column - used)]

    @staticmethod
    def _status(row: WorkshopRow) -> Sequence[RowPart]:
        if row.status is Status.RUNNING:
            return (RowPart(draw=_paint_button, width=156, before=-6),)
        sign = {Status.DRAFT: "circle", Status.CLOSED: "doc", Status.APPROVED: "check"}[row.status]
        done = row.status is not Status.DRAFT
        weight, ink = MEDIUM if done else REGULAR, DESK.ink if done else DESK.ink2
        said = text(row.status.message)
        return (
            icon(sign, 14),
            words(said, Size.SECONDARY, weight, ink, before=8, width=106),
            icon("right", 16, DESK.ink2, before=4),
            gap(2),
        )


def _paint_button(painter: QPainter, box: QRectF) -> None:
    """What Enter does with the workshop that runs."""
    button = QRectF(box.left(), box.center().y() - 19, box.width(), 38)
    with painting(painter):
        painter.setPen(QPen(DESK.line2, 1))
        painter.setBrush(DESK.surface)
        painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    goes_on = words(translate("Library", "Continue"), weight=SEMIBOLD, before=16, grows=True)
    paint_line(painter, button, (goes_on, icon("arrow", 18, before=6), gap(16)))


class TemplateDelegate(RowDelegate):
    """A template as a card: its name, a strip true to time, its length.

    ``described`` says in two lines what it is for, in place of the strip, so that all of them are
    in sight.
    """

    def __init__(self, parent: Any) -> None:
        super().__init__(parent, height=SHORT, padding=Space.M)
        self._size = QSize(200, scaled(SHORT))
        self.described = False

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
            painter.setPen(QPen(DESK.ink if current else DESK.line, width))
            painter.setBrush(DESK.well if over and not current else DESK.surface)
            box = QRectF(option.rect).adjusted(half, half, -half - Space.M, -half - Space.M)
            painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        """Name and length above what it is for, or the name above strip and length."""
        row: Template = index.data(ROW_ROLE)
        if self.described and not row.fault:
            self._describe(painter, row, QRectF(rect).adjusted(0, 5, -Space.M, -4 - Space.M))
            return
        box = QRectF(rect).adjusted(0, 8, -Space.M, -8 - Space.M)
        upper = QRectF(box.left(), box.top() + (0 if self.described else 6), box.width(), 22)
        write(painter, upper, row.title, font(Size.BODY, SEMIBOLD), DESK.ink)
        lower = QRectF(box.left(), box.bottom() - 28, box.width(), 20)
        if row.fault:
            write(painter, lower, row.fault, font(Size.CAPTION), DESK.ink2)
            return
        words = formats().duration(_length(row))
        used = write(painter, lower, words, tabular(font(Size.SECONDARY)), DESK.ink2, RIGHT)
        strip = QRectF(lower.left(), lower.center().y() - 4, (box.width() - used - 24), 8)
        per_minute = min(0.6, strip.width() / max(1, row.minutes))
        time_strip(painter, strip, row.blocks, per_minute=per_minute)

    def _describe(self, painter: QPainter, row: Template, box: QRectF) -> None:
        upper = QRectF(box.left(), box.top(), box.width(), scaled(20))
        used = 0.0
        if row.blocks:
            words = formats().duration(_length(row))
            used = Space.S + write(
                painter, upper, words, tabular(font(Size.CAPTION)), DESK.ink2, RIGHT
            )
        name = upper.adjusted(0, 0, -used, 0)
        write(painter, name, row.title, font(Size.BODY, SEMIBOLD), DESK.ink)
        painter.setFont(font(Size.CAPTION))
        painter.setPen(DESK.ink2)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(box.left(), upper.bottom(), box.width(), 200), flags, row.about)
