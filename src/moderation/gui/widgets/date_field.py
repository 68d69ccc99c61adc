# SPDX-License-Identifier: EUPL-1.2
"""A field for a day, with its calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from moderation.gui.texts import language
from moderation.gui.tokens import LIGHT


class DateField(QDateEdit):
    """A day, typed or picked from a calendar without red Sundays."""

    def __init__(self, parent: QWidget | None = None, *, day: date | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("dd.MM.yyyy" if language() == "de" else "d MMM yyyy")
        self.setCalendarPopup(True)
        calendar = QCalendarWidget(self)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        plain = QTextCharFormat()
        plain.setForeground(LIGHT.ink2)
        for weekday in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(weekday, plain)
        head = QTextCharFormat()
        head.setForeground(LIGHT.ink3)
        calendar.setHeaderTextFormat(head)
        self.setCalendarWidget(calendar)
        if day is not None:
            self.set_day(day)

    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))
