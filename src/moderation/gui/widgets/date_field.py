# SPDX-License-Identifier: EUPL-1.2
"""Fields of dialogs for a day and for a time of day, typed in any of the ways people write them."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import blank
from moderation.domain.days import parse_day
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.time_of_day import parse_time
from moderation.gui.texts import formats
from moderation.gui.theme import wear
from moderation.gui.widgets.read_line import DayLine, ReadLine, say_day

DAY_NEEDED = QT_TRANSLATE_NOOP("DateField", "A day is needed here. Type for example 30.09.2034.")
TIME_NEEDED = QT_TRANSLATE_NOOP("DateField", "A time is needed here. Type for example 14:30.")
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DateField(DayLine):
    """A day that is needed.

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
        self._day = day or today or date(2000, 1, 1)
        self.today = today
        super().__init__(parent, parse=self._read)
        wear(self, "")  # dialogs have the look of the application
        self.entered.connect(self.set_day)
        self.set_day(self._day)

    def day(self) -> date:
        """The day that is shown or was typed.

        Raises:
            UserFacingError: What was typed is no day.
        """
        return self._read(self.text())

    def _read(self, words: str) -> date:
        if words == say_day(self._day):
            return self._day
        day = parse_day(words, self.today or self._day)
        if day is None:
            raise UserFacingError(DAY_NEEDED)
        return day

    def set_day(self, day: date) -> None:
        """Show a day."""
        self._day = day
        self._frame("")
        self.setText(say_day(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go a day on and back."""
        if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._enter(self.text())
            if not self.property("fault"):
                self.set_day(self._day + timedelta(days=_STEPS[Qt.Key(event.key())]))
            return
        super().keyPressEvent(event)


class OpenDateField(DayLine):
    """A day of a dialog that may be open yet: an empty field says so.

    ``today`` is the day from which on a date without a year is meant.
    """

    def __init__(self, parent: QWidget | None, *, day: date | None, today: date) -> None:
        def read(words: str) -> date | None:
            return None if blank(words) else parse_day(words, today)

        super().__init__(parent, parse=read)
        wear(self, "")
        self.setText(say_day(day))


class TimeField(ReadLine):
    """A time of day that is needed, or may be left open; other words stay, with a frame."""

    def __init__(self, parent: QWidget | None = None, *, needed: bool = True) -> None:
        super().__init__(parent, parse=_time if needed else _open_time, say=_say_time)
        wear(self, "")

    def time_of_day(self) -> time:
        """The time that is shown or was typed.

        Raises:
            UserFacingError: What was typed is no time of day.
        """
        return _time(self.text())

    def set_time(self, value: time) -> None:
        """Show a time."""
        self._frame("")
        self.setText(formats().time(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go five minutes on and back."""
        if event.key() in _STEPS and not blank(self.text()):
            self._enter(self.text())
            if not self.property("fault"):
                shown = self.time_of_day()
                minutes = shown.hour * 60 + shown.minute + 5 * _STEPS[Qt.Key(event.key())]
                self.set_time(time(minutes // 60 % 24, minutes % 60))
            return
        super().keyPressEvent(event)


def _say_time(value: time | None) -> str:
    return "" if value is None else formats().time(value)


def _open_time(words: str) -> time | None:
    return None if blank(words) else _time(words)


def _time(words: str) -> time:
    found = parse_time(words)
    if found is None:
        raise UserFacingError(TIME_NEEDED)
    return found
