# SPDX-License-Identifier: EUPL-1.2
"""Fields that read what is typed, and show below what they understood: days, times, amounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import Message
from moderation.gui.icons import icon
from moderation.gui.texts import formats, text
from moderation.gui.theme import wear
from moderation.gui.tokens import DESK, Size
from moderation.gui.widgets.fields import describe_for_now, set_fault
from moderation.gui.widgets.labels import PlainLabel, announce
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

_NOTE_SHEET = """
background: $surface; border: 1px solid $line2; border-radius: 6px; padding: 3px 8px;
"""
_SIGN = 26
"""Pixels that the sign of the calendar takes of a field."""


class FieldNote(QObject):
    """Words on a small label below a field while the keyboard is in it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._note: PlainLabel | None = None
        field.installEventFilter(self)

    def words(self) -> str:
        """What is shown below the field now."""
        return "" if self._note is None else self._note.text()

    def show_words(self, words: str, colour: Any) -> None:
        """Show these words below the field, or above it where there is no room below."""
        window = self._field.window()
        if self._note is None or self._note.parent() is not window:
            self.hide_note()
            self._note = PlainLabel(window, size=Size.SECONDARY)
            self._note.setObjectName("understood")
            wear(self._note, _NOTE_SHEET)
            self._note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        note = self._note
        note.set_colour(colour)
        note.setWordWrap(False)
        note.setText(words)
        if note.sizeHint().width() > window.width() // 2:
            note.setWordWrap(True)
            note.setFixedWidth(window.width() // 2)
        note.adjustSize()
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        below.setX(max(0, min(below.x(), window.width() - note.width())))
        if below.y() + note.height() > window.height():
            below.setY(below.y() - self._field.height() - note.height() - 4)
        note.move(below)
        note.raise_()
        note.show()
        if not self._field.property("fault"):
            describe_for_now(self._field, words)

    def hide_note(self) -> None:
        """Nothing is to be said of the field now."""
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
            if not self._field.property("fault"):
                describe_for_now(self._field, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gone with the keyboard."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.hide_note()
        return super().eventFilter(watched, event)


class LimitNote(FieldNote):
    """Says so when a field takes no more letters, instead of leaving them out in silence."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        field.inputRejected.connect(self._say)
        field.textEdited.connect(self._edited)

    def _say(self) -> None:
        field = self._field
        most = field.maxLength()
        words = translate(
            "Fields", "Here at most %n letters fit. What is longer was left out.", "", most
        )
        self.show_words(words, DESK.alert)
        announce(field, words)

    def _edited(self, typed: str) -> None:
        # As Qt counts, to which many pictures are two letters; it cuts none of them in half.
        if len(typed.encode("utf-16-le")) // 2 < self._field.maxLength() - 1:
            self.hide_note()


def limit(field: QLineEdit, most: int) -> None:
    """Let a field take at most so many letters, and say so when there are more."""
    field.setMaxLength(most)
    LimitNote(field)


class UnderstoodNote(FieldNote):
    """What a field understood, on a small label below it while the keyboard is in it.

    Args:
        field: The field.
        read: Says what is understood of words: nothing of those that say nothing. It raises a
            ``UserFacingError`` where they cannot be read; that is shown once the field is framed.
    """

    def __init__(self, field: QLineEdit, read: Callable[[str], str]) -> None:
        super().__init__(field)
        self._read = read
        field.textEdited.connect(self.show_note)
        field.editingFinished.connect(self.hide_note)

    def show_note(self, _typed: str = "") -> None:
        """Show what the words of the field are understood as."""
        words, colour = self._said()
        if words:
            self.show_words(words, colour)
        else:
            self.hide_note()

    def _said(self) -> tuple[str, Any]:
        typed = self._field.text()
        try:
            said = "" if blank(typed) else self._read(typed)
        except UserFacingError as error:
            framed = bool(self._field.property("fault"))
            return (text(error.message) if framed else ""), DESK.alert
        return (f"= {said}" if said else ""), DESK.ink

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Back with the keyboard where the words could not be read."""
        if event.type() == QEvent.Type.FocusIn and self._field.property("fault"):
            self.show_note()
        return super().eventFilter(watched, event)


class ReadLine(QuietLine):
    """A value, typed in any of the ways in which people write one, and read when it is finished.

    ``entered`` carries it, and ``refused`` the sentence about what cannot be read: that stays as
    it was typed, framed, until it is mended or put back. A field that shows nothing stored, as in
    a dialog, keeps what was entered in it.

    Args:
        parse: Makes the value of words, or raises a ``UserFacingError``.
        say: The value as the field shows it.
        understood: The value as it is shown below while typing, if it is said otherwise there.
    """

    entered = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        *,
        parse: Callable[[str], Any],
        say: Callable[[Any], str] = str,
        understood: Callable[[Any], str] | None = None,
        **look: Any,
    ) -> None:
        super().__init__(parent, **look)
        self._parse = parse
        self._say = say
        self.understood = UnderstoodNote(self, lambda words: (understood or say)(parse(words)))
        self.done.connect(self._enter)

    def value(self) -> Any:
        """What is typed now.

        Raises:
            UserFacingError: It cannot be read.
        """
        return self._parse(self.text())

    def show_stored(self, value: Any, *, force: bool = False) -> None:
        """Show what is stored; what could not be read stays unless ``force`` says otherwise."""
        if force or not self.property("fault"):
            self._frame("")
            self.show_value(self._say(value), force=force)

    def put_back(self) -> None:
        """Show what is stored instead of what was typed."""
        self._frame("")
        super().put_back()

    def complain(self, message: Any) -> None:
        """Frame the words that cannot be read, and say why."""
        self._frame(text(message))
        if self.hasFocus():
            self.understood.show_note()

    def _frame(self, reason: str) -> None:
        if reason or self.property("fault"):
            set_fault(self, fault=bool(reason), reason=reason)

    def _enter(self, words: str) -> None:
        if self.follows and trimmed(words) == self.stored:
            self.put_back()
            return
        try:
            value = self.value()
        except UserFacingError as error:
            self.complain(error.message)
            self.refused.emit(error.message)
            return
        self._frame("")
        if not self.follows:
            self.setText(self._say(value))
        self.entered.emit(value)
        super().put_back()


def check_fields(*fields: ReadLine) -> None:
    """Whether each can be read; the keyboard goes to the first one that cannot.

    Raises:
        UserFacingError: One of them cannot be read.
    """
    for field in fields:
        try:
            if field.isEnabled():
                field.value()
        except UserFacingError as error:
            field.setFocus()
            field.complain(error.message)
            raise


def say_day(day: date | None) -> str:
    """A day as fields show it; nothing for no day."""
    return "" if day is None else formats().date(day)


def _with_weekday(day: date | None) -> str:
    return "" if day is None else formats().date_with_day(day)


def fit_days(field: QuietLine) -> None:
    """Make a field as wide as letters, frame, padding and sign need in the longest month."""
    longest = max((say_day(date(2030, month, 30)) for month in range(3, 13)), key=len)
    field.setFixedWidth(round(QFontMetricsF(field.font()).horizontalAdvance(longest)) + 30 + _SIGN)


class DayLine(ReadLine):
    """A day, typed in words or figures, or picked from a calendar without red Sundays.

    Args:
        parse: The one reader of dates, with what it has to know: today, and days that stand.
    """

    def __init__(self, parent: QWidget | None, *, parse: Callable[[str], Any], **look: Any) -> None:
        days = {"say": say_day, "understood": _with_weekday}
        super().__init__(parent, parse=parse, **{**days, **look})
        self.pick = QAction(icon("calendar"), translate("DateField", "Calendar"), self)
        self.pick.triggered.connect(self._show_calendar)
        self.addAction(self.pick, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Alt, down opens the calendar."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._show_calendar()
            return
        super().keyPressEvent(event)

    def picked(self, day: date) -> None:
        """A day was chosen in the calendar: as if it had been typed."""
        self.setText(say_day(day))
        self._enter(self.text())

    def _shown_day(self) -> date | None:
        """The day where the calendar opens."""
        try:
            day: date | None = self.value()
        except UserFacingError:
            return None
        return day

    def _show_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        shown = self._shown_day()
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        _dress(calendar)
        for picked in (calendar.clicked, calendar.activated):
            picked.connect(lambda day: self.picked(date(day.year(), day.month(), day.day())))
            picked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToShow.connect(calendar.setFocus)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class SaidDayLine(DayLine):
    """A day with how exactly it was said: "Herbst 2028" stays that, and its day is shown below."""

    def __init__(
        self, parent: QWidget | None, *, parse: Callable[[str], SaidDay | None], **look: Any
    ) -> None:
        super().__init__(
            parent,
            parse=parse,
            say=_say_said,
            understood=lambda said: "" if said is None else _text_of(said.understood(formats())),
            **look,
        )

    def _shown_day(self) -> date | None:
        try:
            said: SaidDay | None = self.value()
        except UserFacingError:
            return None
        return None if said is None else said.day


def _say_said(said: SaidDay | None) -> str:
    return "" if said is None else said.words(formats(), short=True)


def _text_of(words: Message | str) -> str:
    return words if isinstance(words, str) else text(words)


def fit_said_days(field: QuietLine) -> None:
    """As wide as the widest words for what is no day need."""
    ends = (date(2030, 6, 30), Precision.HALF), (date(2030, 9, 10), Precision.PART)
    said = [SaidDay(day, how).words(formats(), short=True) for day, how in ends]
    widest = max(map(QFontMetricsF(field.font()).horizontalAdvance, said))
    field.setFixedWidth(round(widest) + 30 + _SIGN)


def _dress(calendar: QCalendarWidget) -> None:
    """Without numbers of weeks and without red Sundays."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    plain = QTextCharFormat()
    plain.setForeground(DESK.ink2)
    for weekday in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(weekday, plain)
    head = QTextCharFormat()
    head.setForeground(DESK.ink3)
    calendar.setHeaderTextFormat(head)
