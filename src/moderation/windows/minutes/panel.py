# SPDX-License-Identifier: EUPL-1.2
"""The right side of the minutes: what to look at again, the file, language and status."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.workshop import Status, Workshop
from moderation.gui.boxes import scrolling
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Hairline,
    PlainLabel,
    SectionHeader,
    SegmentedControl,
)
from moderation.windows.minutes.check import Check
from moderation.windows.minutes.check_list import CheckList
from moderation.windows.minutes.sections import PanelPlace, PanelSection

translate = QCoreApplication.translate
WIDE = 392
NARROW = 368


class MinutesPanel(QWidget):
    """Checks, view, language, layout and status of the minutes, and the parts between them.

    ``language_chosen`` carries "de" or "en", ``text_toggled`` whether the minutes shall be shown
    as text, ``plan_asked`` asks for order and depth.
    """

    plan_asked = Signal()
    language_chosen = Signal(str)
    close_asked = Signal()
    reopen_asked = Signal()
    text_toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("MinutesPreview", "Check the minutes")
        self.header = SectionHeader(self, title=title, size=Size.PANEL_TITLE)
        self.checks = CheckList(self)
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
        self.plan = Button(
            self, text=translate("MinutesPreview", "Order, depth, letterhead …"), small=True,
            on_click=self.plan_asked.emit,
        )  # fmt: skip
        self.status = PlainLabel(self, colour=DESK.ink2)
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
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.XL - 1, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.L)
        self._column.addStretch(1)
        self._parts: list[tuple[PanelPlace, QWidget]] = []
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.setInterval(0)
        self._ordering.timeout.connect(partial(tab_as_read, self))
        self._inside.installEventFilter(self)
        self.add_section(PanelPlace.CHECKS, self._stack(self.header, Space.M, self.checks))
        self.add_section(PanelPlace.VIEW, self._view())
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(scrolling(self._inside, self), 1)

    def add_section(self, place: PanelPlace, section: QWidget) -> None:
        """Put a part where it belongs; of several in one place the later one stands below."""
        at = sum(other <= place for other, _ in self._parts)
        self._parts.insert(at, (place, section))
        self._column.insertWidget(at, section)
        foot = section.foot if isinstance(section, PanelSection) else None
        if foot is not None:
            self._whole.addWidget(foot)

    def event(self, event: QEvent) -> bool:
        """Rows come and go; Tab leads through them as they stand."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._ordering.start()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same for what stands in the part that scrolls."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self._ordering.start()
        return super().eventFilter(watched, event)

    def _stack(self, *parts: QWidget | int) -> QWidget:
        """Widgets below each other, with what room is between them."""
        holder = QWidget(self._inside)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addSpacing(part)
        return holder

    def _view(self) -> QWidget:
        holder = QWidget(self._inside)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows: list[tuple[str, QWidget | QHBoxLayout]] = [
            (translate("MinutesPreview", "View"), self.look),
            (translate("MinutesPreview", "Language"), self.language),
        ]
        rows.append((translate("MinutesPreview", "Layout"), self.plan))
        status = QHBoxLayout()
        status.setSpacing(Space.S)
        status.addWidget(self.status)
        status.addWidget(self.close_workshop)
        status.addWidget(self.reopen)
        rows.append((translate("MinutesPreview", "Workshop"), status))
        for label, field in rows:
            column.addWidget(Hairline(holder))
            line = QHBoxLayout()
            line.setContentsMargins(0, Space.XS, 0, Space.XS)
            line.addWidget(PlainLabel(holder, text=label, weight=SEMIBOLD), 1)
            if isinstance(field, QWidget):
                line.addWidget(field)
            else:
                line.addLayout(field)
            column.addLayout(line)
        column.addWidget(Hairline(holder))
        return holder

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()

    def show_workshop(self, workshop: Workshop, checks: Sequence[Check]) -> None:
        """Show how things stand."""
        self.checks.show_checks(checks)
        self.language.set_value(workshop.language)
        self.status.setText(text(workshop.status.message))
        self.close_workshop.setVisible(workshop.status is Status.RUNNING)
        self.reopen.setVisible(workshop.status is Status.CLOSED)

    def _look_chosen(self, as_text: object) -> None:
        self.text_toggled.emit(bool(as_text))

    def _language_chosen(self, language: object) -> None:
        self.language_chosen.emit(str(language))
