# SPDX-License-Identifier: EUPL-1.2
"""The minutes as they stand: the real pages, what is still missing, and the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.file_names import file_name
from moderation.domain.texts import Message
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits
from moderation.gui.bridge import Bridge
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.widgets import IconButton, Toast, announce
from moderation.windows.minutes_check import Check, Place, checks
from moderation.windows.minutes_pages import THUMB, PageView, Thumbnails
from moderation.windows.minutes_panel import NARROW, WIDE, MinutesPanel
from moderation.windows.minutes_sections import SECTIONS, PanelPlace, PanelSection
from moderation.windows.minutes_work import Made, MinutesWork
from moderation.windows.top_bar import TopBar

translate = QCoreApplication.translate
CALM_MS = 400
"""How long nothing has to change before the pages are made anew."""
PAGES_WIDE = 184
LINE_WIDE = 760
"""Longer lines are hard to read, in px."""


class StatePill(QWidget):
    """How far the minutes are, as an outlined pill."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._final = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, status: Status) -> None:
        """Minutes are a draft until they are approved."""
        self._final = status is Status.APPROVED
        self._words = (
            translate("MinutesPreview", "approved")
            if self._final
            else translate("MinutesPreview", "Draft")
        )
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Sign and word."""
        width = QFontMetricsF(font(Size.BODY, SEMIBOLD)).horizontalAdvance(self._words)
        return QSize(round(width) + 16 + Space.XS + 2 * Space.S, scaled(Size.SMALL_BUTTON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed circle while it is a draft."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with painting(painter):
            painter.setPen(QPen(LIGHT.line2, 1))
            painter.setBrush(LIGHT.surface)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            ring = QRectF(Space.S + 2, box.center().y() - 5.5, 11, 11)
            if not self._final:
                pen = QPen(LIGHT.ink, 1.6)
                pen.setDashPattern([1.9, 1.7])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(ring)
        if self._final:
            paint_icon(painter, "check", ring.adjusted(-2, -2, 3, 3), LIGHT.ink)
        painter.setPen(LIGHT.ink)
        painter.setFont(font(Size.BODY, SEMIBOLD))
        place = box.adjusted(Space.S + 16 + Space.XS - 2, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()


class _Ground(QWidget):
    """The ground of the small pages."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), LIGHT.well)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), LIGHT.line)
        painter.end()


class MinutesPreview(QWidget):
    """The minutes of the open workshop, always current while they are on screen.

    ``left`` asks for the workshop, ``show_block`` for a block of it, ``people_asked`` for the
    participants, ``record_asked`` for what was taken down; ``refreshed`` says that the pages shown
    are those of the present state.
    """

    left = Signal()
    show_block = Signal(str)
    people_asked = Signal()
    record_asked = Signal()
    read_back_asked = Signal()
    refreshed = Signal()
    exported = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._number = 0
        self._folder: Path | None = None
        self._work = MinutesWork()
        self._work.made.connect(self._made)
        self._work.painted.connect(self._painted)
        self._work.failed.connect(self._failed)
        self._work.progressed.connect(self._progressed)
        self._work.written.connect(self._written)
        self._work.not_written.connect(self._not_written)
        self._work.broke.connect(self._broke)
        # The worker outlives the view by the moment it takes to stop it.
        self.destroyed.connect(partial(_stop, self._work))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._work.stop)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._make)
        self.top_bar = TopBar(bridge, self)
        self.top_bar.back.connect(self.left)
        self.pill = StatePill(self)
        self.top_bar.add_action(self.pill)
        self.thumbnails = Thumbnails(self)
        self.pages = PageView(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # To be read, not greyed out as a field that nobody may type into.
        ground, edge = LIGHT.surface.name(), LIGHT.line2.name()
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {ground}; border-color: {edge}; padding: 16px; }}"
        )
        self.text.setMaximumWidth(LINE_WIDE)
        self.text.setAccessibleName(translate("MinutesPreview", "Minutes as text"))
        self.panel = MinutesPanel(self)
        self.toast = Toast(self)
        self.toast.undo.connect(self._open_folder)
        self._lay_out()
        self._sections: list[PanelSection] = []
        for section in sorted(SECTIONS, key=lambda one: one.place):
            self.add_section(section.place, section.make(self))
        self._connect()
        self._add_keys()

    def add_section(self, place: PanelPlace, section: PanelSection) -> None:
        """One more part beside the pages, told how things stand from now on."""
        self._sections.append(section)
        self.panel.add_section(place, section)
        if self.bridge.is_open:
            section.show_state(self.bridge.state)

    def _lay_out(self) -> None:
        left = _Ground(self)
        left.setFixedWidth(PAGES_WIDE)
        inset = QHBoxLayout(left)
        inset.setContentsMargins(Space.S, Space.S, Space.XXS, 0)
        inset.addWidget(self.thumbnails)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.pages)
        holder = QWidget(self)
        around = QHBoxLayout(holder)
        around.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        around.addWidget(self.text)
        self.middle.addWidget(holder)
        self._zoom = QWidget(self.pages)
        buttons = QHBoxLayout(self._zoom)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.XXS)
        for icon, name, run in (
            ("zoom-out", translate("MinutesPreview", "Smaller"), self._zoom_out),
            ("fit", translate("MinutesPreview", "Whole page"), self._zoom_fit),
            ("zoom-in", translate("MinutesPreview", "Larger"), self._zoom_in),
        ):
            button = IconButton(
                self._zoom, icon=icon, framed=True, size=Size.SMALL_BUTTON, on_click=run
            )
            button.set_name(name)
            buttons.addWidget(button)
        self._zoom.adjustSize()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.middle, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.thumbnails.pages.wanted.connect(self._want_thumb)
        self.thumbnails.chosen.connect(self.pages.set_page)
        self.pages.wanted.connect(self._want_page)
        self.pages.read.connect(self.thumbnails.show_page)
        self.panel.checks.chosen.connect(self._go_to)
        self.panel.export_asked.connect(self.ask_export)
        self.panel.language_chosen.connect(self._speak)
        self.panel.close_asked.connect(self._close_workshop)
        self.panel.reopen_asked.connect(self._reopen)
        self.panel.text_toggled.connect(self._show_text)
        self.bridge.changed.connect(self._on_changed)

    def _add_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Z", self.bridge.undo),
            ("Ctrl+Shift+Z", self.bridge.redo),
            ("Ctrl+Y", self.bridge.redo),
            ("Ctrl+S", self.ask_export),
            ("PgDown", self._next_page),
            ("PgUp", self._page_before),
            ("Ctrl++", self._zoom_in),
            ("Ctrl+-", self._zoom_out),
            ("Ctrl+0", self._zoom_fit),
            ("Esc", self.left.emit),
        ]
        for sequence, run in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has a narrow panel; the zoom stays in its corner."""
        self.panel.setFixedWidth(NARROW if event.size().width() < 1440 else WIDE)
        super().resizeEvent(event)
        self._place_zoom()

    def _place_zoom(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        box = self.pages.rect()
        size = self._zoom.size()
        self._zoom.move(box.right() - size.width() - Space.M, box.bottom() - size.height() - 14)
        self._zoom.raise_()

    # -- always current ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the minutes as they are now."""
        self._show_state()
        self._make()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place_zoom()

    def _on_changed(self, _changed: object) -> None:
        if self.isVisible():
            self._show_state()
            self._calm.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing has to be made; ``refresh`` comes with the next look."""
        self._calm.stop()
        super().hideEvent(event)

    def _show_state(self) -> None:
        state = self.bridge.state
        self.pill.show_status(state.workshop.status)
        self.panel.show_workshop(state.workshop, checks(MinutesView(state)))
        for section in self._sections:
            section.show_state(state)

    def _make(self) -> None:
        if self.bridge.is_open:
            view = MinutesView(self.bridge.state)
            self._number = self._work.make(view, self.bridge.now)
            if not self.thumbnails.pages.sizes:
                self.pages.say(translate("MinutesPreview", "The minutes are being made …"))

    def _made(self, made: Made) -> None:
        if made.number != self._number:
            return
        self.thumbnails.pages.show_sizes(made.sizes)
        self.pages.show_sizes(made.sizes)
        self.thumbnails.show_page(self.pages.page)
        if made.text != self.text.toPlainText():
            bar = self.text.verticalScrollBar()
            place = bar.value()
            self.text.setPlainText(made.text)
            bar.setValue(place)
        self.refreshed.emit()

    def _failed(self, message: Message) -> None:
        self.pages.say(text(message))
        announce(self, text(message))

    def _broke(self, error: Exception) -> None:
        self.panel.show_writing(None)
        raise error

    # -- pages -------------------------------------------------------------------------------

    def _want_thumb(self, page: int) -> None:
        self._work.paint(self._number, page, THUMB, self.devicePixelRatioF())

    def _want_page(self, page: int, width: int) -> None:
        self._work.paint(self._number, page, width, self.devicePixelRatioF())

    def _painted(self, number: int, page: int, width: int, image: QImage) -> None:
        if number != self._number:
            return
        if width == THUMB:
            self.thumbnails.pages.put(page, image)
        else:
            self.pages.put(page, image)

    def _next_page(self) -> None:
        self._turn(1)

    def _page_before(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self.middle.currentIndex() == 0:
            self.pages.set_page(self.pages.page + by)
            return
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def _zoom_in(self) -> None:
        self.pages.zoom(1.2)

    def _zoom_out(self) -> None:
        self.pages.zoom(1 / 1.2)

    def _zoom_fit(self) -> None:
        self.pages.zoom(0)

    def _show_text(self, as_text: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.middle.setCurrentIndex(1 if as_text else 0)

    # -- what is done ------------------------------------------------------------------------

    def _go_to(self, check: Check) -> None:
        if check.place is Place.PEOPLE:
            self.people_asked.emit()
        elif check.place is Place.RECORD:
            self.record_asked.emit()
        elif check.place is Place.READ_BACK:
            self.read_back_asked.emit()
        elif any(section.go_to(check.place) for section in self._sections):
            return
        elif check.block_id is not None:
            self.show_block.emit(check.block_id)

    def _speak(self, language: str) -> None:
        self.bridge.perform(edits.edit_workshop(self.bridge.state, language=language))

    def _close_workshop(self) -> None:
        self.bridge.perform(edits.close_workshop(self.bridge.state, self.bridge.now))

    def _reopen(self) -> None:
        self.bridge.perform(edits.reopen_workshop(self.bridge.state))

    # -- the file ----------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Choose where the PDF goes (Ctrl+S)."""
        if not self.panel.export.isEnabled():
            return
        words = translate("MinutesPreview", "Minutes {title}")
        title = self.bridge.state.workshop.title
        proposed = file_name(words.format(title=title), words.format(title="").strip()) + ".pdf"
        if self._folder is not None:
            proposed = str(self._folder / proposed)
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("MinutesPreview", "Save minutes"),
            proposed,
            translate("MinutesPreview", "PDF files (*.pdf)"),
        )
        if name:
            path = Path(name)
            self.export(path if path.suffix else path.with_suffix(".pdf"))

    def export(self, path: Path) -> None:
        """Write the minutes as they are now; ``exported`` or a sentence follows."""
        self.panel.show_trouble("")
        self.panel.show_writing(0.0)
        self._work.write(MinutesView(self.bridge.state), self.bridge.now, path)

    def _progressed(self, share: float) -> None:
        self.panel.show_writing(share)

    def _written(self, path: Path) -> None:
        self.panel.show_writing(None)
        self._folder = path.parent
        words = translate("MinutesPreview", "Saved: {file}").format(file=path.name)
        self.toast.show_text(words, action=translate("MinutesPreview", "Open folder"))
        self.exported.emit(path)

    def _not_written(self, message: Message) -> None:
        self.panel.show_writing(None)
        self.panel.show_trouble(text(message))
        announce(self, text(message))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _stop(work: MinutesWork, _view: object = None) -> None:
    work.stop()
