# SPDX-License-Identifier: EUPL-1.2
"""A pasted timetable: its text at the left, what becomes of it at the right, one edit in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from moderation import registry
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.features.agenda.drafts import Draft, Fate, TimetableReading, TimetableRow
from moderation.features.agenda.model import Block, schedule
from moderation.features.agenda.pasted_page import plain
from moderation.features.agenda.taking_over import add_blocks, add_days
from moderation.features.agenda.timetable import read
from moderation.gui.bridge import Bridge
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import (
    Dialog,
    PlainLabel,
    RowDelegate,
    SegmentedControl,
    Toggle,
    is_current,
    prepare_view,
)
from moderation.gui.widgets.rows import RIGHT, Index, write

translate = QCoreApplication.translate
TIMES = 56


def pasted_text(mime: QMimeData) -> str:
    """What the clipboard holds as text; tables of Word and web pages keep their cells."""
    if mime.hasHtml():
        html = mime.html()
        if "<table" in html.casefold() or "<li" in html.casefold() or not mime.hasText():
            return plain(html)
    return mime.text() if mime.hasText() else ""


def with_activities(drafts: Sequence[Draft]) -> list[Draft]:
    """A draft that is called what an activity is called, becomes a block of that activity."""
    names = [(text(activity.label).casefold(), activity.name) for activity in registry.ACTIVITIES]
    found = []
    for draft in drafts:
        title = draft.title.casefold()
        activity = "" if draft.is_break else next((n for words, n in names if words in title), "")
        found.append(replace(draft, activity=activity))
    return found


class _Shown:
    """A line of the preview: a block with its time, or a line and what became of it."""

    def __init__(self, row: TimetableRow, draft: Draft | None = None, begins: str = "") -> None:
        self.row = row
        self.draft = draft
        self.begins = begins

    @property
    def note(self) -> str:
        """Why a line does not become a block, or what was assumed about it."""
        return "" if self.row.note is None else text(self.row.note)

    @property
    def words(self) -> str:
        """The line as it was pasted; where it was not understood, with its number."""
        if self.row.fate is not Fate.LOST:
            return self.row.source
        words = translate("Paste", "Line {line}: “{words}” was not understood")
        return words.format(line=formats().number(self.row.line), words=self.row.source)

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        if self.draft is None:
            return f"{self.words}: {self.note}"
        parts = [self.begins, self.draft.title, f"{self.draft.minutes} min"]
        if self.draft.is_break:
            parts.append(translate("Prepare", "Break"))
        if self.draft.parallel:
            parts.append(translate("Paste", "beside the one above"))
        return ", ".join(part for part in (*parts, self.draft.summary, self.note) if part)


def _shown_words(row: _Shown, role: int) -> str | None:
    spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return row.spoken if spoken else None


class _PreviewDelegate(RowDelegate):
    """Blocks as cards, as they will stand in the agenda; a line that is lost has a sign."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines where there is a second one to say."""
        row: _Shown = index.data(ENTITY_ROLE)
        if row.draft is None:
            return QSize(240, scaled(46 if row.row.fate is Fate.LOST else 28))
        return QSize(240, scaled(60 if row.draft.summary or row.note else 42))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The begin at the left, the card beside it."""
        row: _Shown = index.data(ENTITY_ROLE)
        rect = QRectF(option.rect)
        if row.draft is None:
            self._paint_line(painter, rect, row, current=is_current(option))
            return
        inset = 24 if row.draft.parallel else 0
        card = rect.adjusted(TIMES + inset, 0, -2, -5)
        place = QRectF(rect.left(), card.top() + 8, TIMES - Space.XS, 20)
        write(painter, place, row.begins, tabular(font(Size.BODY)), DESK.ink)
        current = is_current(option)
        with painting(painter):
            painter.setPen(DESK.ink if current else DESK.line)
            painter.setBrush(DESK.sand if row.draft.is_break else DESK.surface)
            box = card.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        inner = card.adjusted(Space.S, 8, -Space.S, -6)
        upper = QRectF(inner.left(), inner.top(), inner.width(), 20)
        used = write(
            painter, upper, f"{row.draft.minutes} min", tabular(font(Size.BODY)), DESK.ink2, RIGHT
        )
        if row.draft.is_break:
            paint_icon(painter, "cup", QRectF(inner.left(), upper.top() + 2, 16, 16), DESK.ink2)
            upper.adjust(24, 0, 0, 0)
        upper.adjust(0, 0, -used - Space.S, 0)
        face = font(Size.BODY, 400 if row.draft.is_break else SEMIBOLD)
        write(painter, upper, row.draft.title, face, DESK.ink)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), 18)
        words = " · ".join(part for part in (row.note, row.draft.summary) if part)
        if row.note:
            paint_icon(painter, "tri", QRectF(lower.left(), lower.top() + 2, 14, 14), DESK.ink2)
            lower.adjust(20, 0, 0, 0)
        write(painter, lower, words, font(Size.CAPTION), DESK.ink2)

    def _paint_line(self, painter: QPainter, rect: QRectF, row: _Shown, *, current: bool) -> None:
        box = rect.adjusted(TIMES, 2, -2, -2)
        lost = row.row.fate is Fate.LOST
        if current:
            with painting(painter):
                painter.setPen(DESK.ink)
                painter.setBrush(DESK.surface)
                whole = box.adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(whole, Radius.CONTROL, Radius.CONTROL)
        inner = box.adjusted(Space.S, 0, -Space.S, 0)
        if not lost:
            words = f"{row.note}: {row.row.source}" if row.note else row.row.source
            write(painter, inner, words, font(Size.CAPTION), DESK.ink3)
            return
        paint_icon(painter, "tri", QRectF(inner.left(), inner.top() + 4, 16, 16), DESK.ink)
        upper = QRectF(inner.left() + 24, inner.top() + 2, inner.width() - 24, 20)
        write(painter, upper, row.words, font(Size.BODY), DESK.ink)
        lower = QRectF(upper.left(), upper.bottom() - 2, upper.width(), 18)
        write(painter, lower, row.note, font(Size.CAPTION), DESK.ink2)


class _Source(QPlainTextEdit):
    """The pasted text. What is pasted here keeps the cells of its table."""

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Plain text, tabs between cells."""
        self.insertPlainText(pasted_text(source))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Whatever has text in it."""
        return source.hasText() or source.hasHtml()


class _Lines(QListView):
    """The lines of the preview; Enter leads from one to its text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stays here: the dialog would take over what is to be mended first."""
        index = self.currentIndex()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and not control and index.isValid():
            self.activated.emit(index)
            return
        super().keyPressEvent(event)


class PasteDialog(Dialog):
    """Text becomes blocks: shown while it is typed, taken over as one action."""

    def __init__(self, bridge: Bridge, after: Id | None, parent: QWidget, words: str = "") -> None:
        super().__init__(
            parent,
            title=translate("Paste", "Paste a timetable"),
            main=translate("Paste", "Take over"),
            size=(1040, 640),
        )
        self._bridge = bridge
        self._after = after
        self.reading = TimetableReading(rows=())
        self.source = _Source(self)
        self.source.setTabChangesFocus(True)
        self.source.setAccessibleName(translate("Paste", "Text of the timetable"))
        self.source.setPlaceholderText(
            translate(
                "Paste",
                "Paste the programme from a mail, from Word or from a web page here (Ctrl+V), "
                "for example:\n\n09.00 Uhr Begrüßung 15 Min.\n10:30-10:45 Pause\n"
                "ab 13 Uhr: Rollenklärung (50')",
            )
        )
        self.preview = _Lines(self)
        prepare_view(self.preview)
        self.preview.setAccessibleName(translate("Paste", "What becomes of it"))
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = RowsModel(self, _shown_words)
        self.preview.setModel(self._rows)
        self.preview.setItemDelegate(_PreviewDelegate(self.preview))
        self.summary = PlainLabel(self, colour=DESK.ink2)
        self.where = SegmentedControl(
            self,
            options=[
                (False, translate("Paste", "Add to the agenda")),
                (True, translate("Paste", "Replace the agenda")),
            ],
            name=translate("Paste", "Where the blocks go"),
        )
        self.where.set_value(self._untouched())
        self.begin = Toggle(self, text="")
        self._fill()
        self.where.changed.connect(self._refresh)
        self.begin.toggled.connect(self._show_times)
        self.source.textChanged.connect(self._refresh)
        self.preview.activated.connect(self._mend)
        self.source.setPlainText(words)
        self._refresh()
        self.source.setFocus()

    def _untouched(self) -> bool:
        """Whether there is hardly anything that a timetable would be added to."""
        return len(self._bridge.state.of(Block)) <= 1

    def _fill(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        for words, widget, share in (
            (translate("Paste", "Text"), self.source, 5),
            (translate("Paste", "What becomes of it"), self.preview, 6),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(PlainLabel(self, text=words, weight=SEMIBOLD))
            column.addWidget(widget, 1)
            middle.addLayout(column, share)
        options = QHBoxLayout()
        options.setSpacing(Space.M)
        options.addWidget(self.where)
        options.addWidget(self.begin)
        options.addStretch(1)
        self.content.addLayout(middle, 1)
        self.content.addLayout(options)
        self.add_left(self.summary)

    @property
    def replaces(self) -> bool:
        """Whether what was planned goes."""
        return self.where.value is True

    # -- what is shown -----------------------------------------------------------------------

    def _refresh(self, _changed: object = None) -> None:
        self.reading = read(self.source.toPlainText(), local_day(self._bridge.now))
        begins = self.reading.begins
        days = self._days()
        shown = begins is not None and (self.replaces or not self._bridge.state.of(Block))
        # Days bring their own begins.
        shown = shown and not days
        self.begin.setVisible(shown)
        if begins is not None:
            words = translate("Paste", "Begin at {time}").format(time=formats().time(begins))
            self.begin.setText(words)
        if shown and not self.begin.property("asked"):
            self.begin.setProperty("asked", True)
            self.begin.setChecked(True)
        drafts = self.reading.drafts
        lost = len(self.reading.lost)
        parts = []
        if days:
            parts.append(translate("Paste", "%n day(s)", "", days))
        count = len(drafts)
        if count:
            parts.append(translate("Paste", "%n block(s)", "", count))
        if lost:
            parts.append(translate("Paste", "%n line(s) not understood", "", lost))
        self.summary.setText(" · ".join(parts))
        self.main_button.setEnabled(bool(drafts))
        self._show_times()

    def _show_times(self, _on: object = None) -> None:
        """The times that the blocks will have in this agenda."""
        bridge = self._bridge
        step = self._step()
        day = schedule(bridge.state.apply(step), bridge.now)
        kinds = {change.entity.id: change.entity for change in step.changes if not change.before}
        fresh = [key for key, entity in kinds.items() if isinstance(entity, Block)]
        times = [formats().time(slot.planned) for key in fresh if (slot := day.slot(key))]
        shown: list[_Shown] = []
        for row in self.reading.rows:
            if not row.drafts:
                shown.append(_Shown(row))
            for number, draft in enumerate(row.drafts):
                begins = times.pop(0) if times else ""
                noted = row if number == 0 else replace(row, note=None)
                shown.append(_Shown(noted, draft, begins))
        self._rows.show_rows(shown)

    def _days(self) -> int:
        """How many days of its own the text has; one without a date is no other than the first."""
        days = self.reading.days
        return len(days) if len(days) > 1 or any(day.day for day in days) else 0

    def _step(self) -> Step:
        """What taking the text over changes; days of the text become days of the workshop."""
        state, reading = self._bridge.state, self.reading
        if self._days():
            days = [replace(day, drafts=tuple(with_activities(day.drafts))) for day in reading.days]
            return add_days(state, days, instead=self.replaces)
        drafts = with_activities(reading.drafts)
        return add_blocks(
            state, drafts, self._after, instead=self.replaces, starts_at=self._starts_at()
        )

    def _starts_at(self) -> time | None:
        on = not self.begin.isHidden() and self.begin.isChecked()
        return self.reading.begins if on else None

    def _mend(self, index: QModelIndex) -> None:
        """Put the cursor where the line stands in the text, to write it otherwise."""
        shown: _Shown = index.data(ENTITY_ROLE)
        cursor = self.source.textCursor()
        cursor.setPosition(self.source.document().findBlockByNumber(shown.row.line - 1).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.source.setTextCursor(cursor)
        self.source.setFocus()

    # -- what is done ------------------------------------------------------------------------

    def take(self) -> None:
        """Perform it; the caller goes on with the first new block."""
        if self.reading.drafts:
            self._bridge.session.perform(self._step())
            self.accept()


def clipboard_text() -> str:
    """What the clipboard holds now, as text."""
    # Without a clipboard there is no data, whatever Qt's signature says.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return "" if data is None else pasted_text(data)
