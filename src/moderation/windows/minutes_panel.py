# SPDX-License-Identifier: EUPL-1.2
"""The right side of the minutes: what to look at again, the file, language and status."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.workshop import Status, Workshop
from moderation.gui.focus import RING_RADIUS
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, MEDIUM, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import (
    Button,
    HintCard,
    PlainLabel,
    PrimaryButton,
    Rule,
    SectionHeader,
    SegmentedControl,
)
from moderation.windows.minutes_check import Check
from moderation.windows.prepare_parts import LEFT, RIGHT, write

translate = QCoreApplication.translate
WIDE = 392
NARROW = 340


class CheckRow(QAbstractButton):
    """One line of the list; what is missing leads to where it is put right."""

    def __init__(self, parent: QWidget, check: Check) -> None:
        super().__init__(parent)
        self.check = check
        self._leads = not check.fine
        self.setText(check.text.replace("&", "&&"))
        show = translate("MinutesPreview", "Show")
        self.setAccessibleName(f"{check.text}: {show}" if self._leads else check.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = Qt.FocusPolicy.TabFocus if self._leads else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if self._leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, scaled(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, words, and the way there."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._leads and (self.underMouse() or self.isDown()):
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(LIGHT.line if self.isDown() else LIGHT.sand)
                box = rect.adjusted(-2, 1, 2, -2)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        middle = rect.center().y() - 0.5
        sign = QRectF(0, middle - 8, 16, 16)
        paint_icon(painter, "check" if self.check.fine else "tri", sign, LIGHT.ink)
        right = rect.right()
        if self.check.locked:
            paint_icon(painter, "lock", QRectF(right - 16, middle - 8, 16, 16), LIGHT.ink2)
            right -= 24
        elif self._leads:
            paint_icon(painter, "right", QRectF(right - 14, middle - 7, 14, 14), LIGHT.ink)
            show = translate("MinutesPreview", "Show")
            face = font(Size.SECONDARY, MEDIUM)
            place = QRectF(0, 0, right - 22, rect.height() - 1)
            write(painter, place, show, face, LIGHT.ink, RIGHT)
            right -= 30 + QFontMetricsF(face).horizontalAdvance(show)
        face = font(Size.BODY, SEMIBOLD if self._leads else 400)
        place = QRectF(30, 0, right - 30, rect.height() - 1)
        write(painter, place, self.check.text, face, LIGHT.ink if self._leads else LIGHT.ink2, LEFT)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), LIGHT.line)
        painter.end()


class CheckList(QWidget):
    """All lines; ``chosen`` carries the ``Check`` that shall be put right."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[CheckRow] = []
        self.setAccessibleName(translate("MinutesPreview", "Check the minutes"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Rule(self))

    def show_checks(self, found: Sequence[Check]) -> None:
        """Show these; nothing moves if they are the same."""
        if [row.check for row in self.rows] == list(found):
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for check in found:
            row = CheckRow(self, check)
            row.clicked.connect(self._pressed)
            self._column.addWidget(row)
            self.rows.append(row)

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, CheckRow) and not row.check.fine:
            self.chosen.emit(row.check)


class MinutesPanel(QWidget):
    """Checks, file, view, language and status of the minutes.

    ``language_chosen`` carries "de" or "en", ``text_toggled`` whether the minutes shall be shown
    as text.
    """

    export_asked = Signal()
    language_chosen = Signal(str)
    close_asked = Signal()
    reopen_asked = Signal()
    text_toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("MinutesPreview", "Check the minutes")
        self.header = SectionHeader(self, title=title, size=Size.PANEL_TITLE)
        self.checks = CheckList(self)
        self.export = PrimaryButton(
            self, text=translate("MinutesPreview", "Save as PDF …"), icon="export",
            on_click=self.export_asked.emit,
        )  # fmt: skip
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("MinutesPreview", "Writing the file"))
        self.progress.hide()
        self.trouble = HintCard(self, framed=True)
        self.trouble.hide()
        self.look = SegmentedControl(
            self,
            options=[
                (False, translate("MinutesPreview", "Pages")),
                (True, translate("MinutesPreview", "Text only")),
            ],
            name=translate("MinutesPreview", "View"),
        )
        self.look.set_value(False)
        self.look.changed.connect(self._look_chosen)
        self.language = SegmentedControl(
            self, options=[("de", "Deutsch"), ("en", "English")],
            name=translate("MinutesPreview", "Language of the minutes"),
        )  # fmt: skip
        self.language.changed.connect(self._language_chosen)
        self.status = PlainLabel(self, colour=LIGHT.ink2)
        self.close_workshop = Button(
            self, text=translate("MinutesPreview", "Close workshop"), small=True,
            on_click=self.close_asked.emit,
        )  # fmt: skip
        self.reopen = Button(
            self, text=translate("MinutesPreview", "Reopen"), small=True,
            on_click=self.reopen_asked.emit,
        )  # fmt: skip
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XL - 1, Space.L, Space.XL, Space.L)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(Space.M)
        column.addWidget(self.checks)
        column.addSpacing(Space.L)
        column.addWidget(self.export)
        column.addSpacing(Space.XS)
        column.addWidget(self.progress)
        column.addWidget(self.trouble)
        column.addSpacing(Space.M)
        rows: list[tuple[str, QWidget | QHBoxLayout]] = [
            (translate("MinutesPreview", "View"), self.look),
            (translate("MinutesPreview", "Language"), self.language),
        ]
        status = QHBoxLayout()
        status.setSpacing(Space.S)
        status.addWidget(self.status)
        status.addWidget(self.close_workshop)
        status.addWidget(self.reopen)
        rows.append((translate("MinutesPreview", "Workshop"), status))
        for label, field in rows:
            column.addWidget(Rule(inside))
            line = QHBoxLayout()
            line.setContentsMargins(0, Space.XS, 0, Space.XS)
            line.addWidget(PlainLabel(inside, text=label, weight=SEMIBOLD), 1)
            if isinstance(field, QWidget):
                line.addWidget(field)
            else:
                line.addLayout(field)
            column.addLayout(line)
        column.addWidget(Rule(inside))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)  # setWidget() turned it on
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT.well)
        painter.fillRect(0, 0, 1, self.height(), LIGHT.line)
        painter.end()

    def show_workshop(self, workshop: Workshop, checks: Sequence[Check]) -> None:
        """Show how things stand."""
        self.checks.show_checks(checks)
        self.language.set_value(workshop.language)
        self.status.setText(text(workshop.status.message))
        self.close_workshop.setVisible(workshop.status is Status.RUNNING)
        self.reopen.setVisible(workshop.status is Status.CLOSED)

    def show_writing(self, share: float | None) -> None:
        """How much of the file is written; nothing when none is."""
        self.progress.setVisible(share is not None)
        self.export.setEnabled(share is None)
        if share is not None:
            self.progress.setValue(round(share * 100))

    def show_trouble(self, words: str) -> None:
        """Say why there is no file; the empty text takes it away."""
        self.trouble.setVisible(bool(words))
        self.trouble.set_hint(translate("MinutesPreview", "Nothing was written"), words)

    def _look_chosen(self, as_text: object) -> None:
        self.text_toggled.emit(bool(as_text))

    def _language_chosen(self, language: object) -> None:
        self.language_chosen.emit(str(language))
