# SPDX-License-Identifier: EUPL-1.2
"""A field for a day, typed in any of the ways in which people write one, with its calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from moderation.domain.days import parse_day
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.icons import icon
from moderation.gui.texts import formats, text
from moderation.gui.tokens import LIGHT
from moderation.gui.widgets.fields import set_fault

translate = QCoreApplication.translate
DAY_NEEDED = QT_TRANSLATE_NOOP("DateField", "A day is needed here. Type for example 30.09.2034.")


class DateField(QLineEdit):
    """A day, typed as everywhere or picked from a calendar without red Sundays.

    What was understood is shown on Enter and on leaving; other words stay, with a frame.
    ``today`` is the day from which on a date without a year is meant; else it is the day shown.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        day: date | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._day = day or today or date(2000, 1, 1)
        self.today = today
        self._pick = QAction(icon("calendar"), translate("DateField", "Calendar"), self)
        self._pick.triggered.connect(self._show_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._finish)
        self.set_day(self._day)

    def day(self) -> date:
        """The day that is shown or was typed.

        Raises:
            UserFacingError: What was typed is no day.
        """
        if self.text() == formats().date(self._day):
            return self._day
        day = parse_day(self.text(), self.today or self._day)
        if day is None:
            raise UserFacingError(DAY_NEEDED)
        return day

    def set_day(self, day: date) -> None:
        """Show a day."""
        self._day = day
        set_fault(self, fault=False)
        self.setText(formats().date(day))

    def _finish(self) -> None:
        try:
            self.set_day(self.day())
        except UserFacingError as error:
            set_fault(self, fault=True, reason=text(error.message))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go a day on and back; with Alt, down opens the calendar."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() not in steps:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._show_calendar()
        else:
            self._finish()
            if not self.property("fault"):
                self.set_day(self._day + timedelta(days=steps[Qt.Key(event.key())]))

    def _show_calendar(self) -> None:
        self._finish()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        _dress(calendar)
        for picked in (calendar.clicked, calendar.activated):
            picked.connect(lambda day: self.set_day(date(day.year(), day.month(), day.day())))
            picked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToShow.connect(calendar.setFocus)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


def _dress(calendar: QCalendarWidget) -> None:
    """Without numbers of weeks and without red Sundays."""
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
