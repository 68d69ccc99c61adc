# SPDX-License-Identifier: EUPL-1.2
"""The minutes as they stand: the real pages, what is still missing, and the files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from moderation.domain.texts import Message
from moderation.domain.views import MinutesView
from moderation.features.agenda import edits
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, KeyGroup
from moderation.gui.tab_order import tab_as_read
from moderation.gui.texts import text
from moderation.gui.theme import wear
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import IconButton, Toast, announce
from moderation.minutes.passage import PlacedHeading
from moderation.output.minutes.cut import INTERNAL, Cut
from moderation.windows.minutes.check import Check, checks
from moderation.windows.minutes.files import FilesSection
from moderation.windows.minutes.living import LivingPages
from moderation.windows.minutes.pages import THUMB
from moderation.windows.minutes.panel import NARROW, WIDE, MinutesPanel
from moderation.windows.minutes.pill import StatePill
from moderation.windows.minutes.sections import SECTIONS, MinutesFrame, PanelPlace, PanelSection
from moderation.windows.minutes.side import PagesSide
from moderation.windows.minutes.work import Made, MinutesWork
from moderation.windows.top_bar import TopBar, history_commands

translate = QCoreApplication.translate
CALM_MS = 400
"""How long nothing has to change before the pages are made anew."""
LINE_WIDE = 760
"""Longer lines are hard to read, in px."""


class MinutesPreview(MinutesFrame):
    """The minutes of the open workshop, always current while they are on screen.

    ``left`` asks for the workshop, ``led`` carries what somebody wants to see where it is kept, as
    a ``Lead``; ``refreshed`` says that the pages shown are those of the present state, ``exported``
    carries the path of a file that was written.
    """

    left = Signal()
    refreshed = Signal()
    handbook = "protokoll"
    """The page of the handbook that tells of this view."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._number = 0
        self._sections: list[PanelSection] = []
        self.work.made.connect(self._made)
        self.work.painted.connect(self._painted)
        self.work.failed.connect(self._failed)
        self.work.broke.connect(self._broke)
        # The worker outlives the view by the moment it takes to stop it.
        self.destroyed.connect(partial(_stop, self.work))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.work.stop)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._make)
        self.top_bar = TopBar(bridge, self)
        self.top_bar.back.connect(self.left)
        self.pill = StatePill(self)
        self.top_bar.add_action(self.pill)
        self.side = PagesSide(self)
        self.thumbnails, self.outline = self.side.thumbnails, self.side.outline
        self.pages = LivingPages(bridge, self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # To be read, not greyed out as a field that nobody may type into.
        wear(
            self.text,
            "QPlainTextEdit { background: $surface; border-color: $line2; padding: 16px; }",
        )
        self.text.setMaximumWidth(LINE_WIDE)
        self.text.setAccessibleName(translate("MinutesPreview", "Minutes as text"))
        self.panel = MinutesPanel(self)
        self.toast = Toast(self)
        self._lay_out()
        self.files = FilesSection(self)
        self.add_section(PanelPlace.FILES, self.files)
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
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.pages)
        holder = QWidget(self)
        around = QHBoxLayout(holder)
        around.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        around.addWidget(self.text)
        self.middle.addWidget(holder)
        self._zoom = QWidget(self.pages.viewport())
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
        QWidget.setTabOrder(self.pages, self._zoom)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
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
        self.outline.chosen.connect(self._show_heading)
        self.pages.wanted.connect(self._want_page)
        self.pages.read.connect(self.side.show_page)
        self.pages.led.connect(self.led)
        self.panel.checks.chosen.connect(self._go_to)
        self.panel.language_chosen.connect(self._speak)
        self.panel.plan_asked.connect(self.ask_plan)
        self.panel.close_asked.connect(self._close_workshop)
        self.panel.reopen_asked.connect(self._reopen)
        self.panel.text_toggled.connect(self._show_text)
        self.bridge.changed.connect(self._on_changed)

    def _add_keys(self) -> None:
        rows = (
            ("Ctrl+S", translate("MinutesPreview", "Save as PDF"), self.files.ask_pdf, "save"),
            ("Ctrl+P", translate("MinutesPreview", "Print …"), self.files.ask_print, "doc"),
            ("Ctrl+G", translate("MinutesPreview", "Pages or outline"), self.side.switch, "list"),
            ("PgDown", translate("MinutesPreview", "Next page"), self._next_page, "right"),
            ("PgUp", translate("MinutesPreview", "Previous page"), self._page_before, "left"),
            ("Ctrl++", translate("MinutesPreview", "Larger"), self._zoom_in, "zoom-in"),
            ("Ctrl+-", translate("MinutesPreview", "Smaller"), self._zoom_out, "zoom-out"),
            ("Ctrl+0", translate("MinutesPreview", "Whole page"), self._zoom_fit, "fit"),
            ("Esc", translate("MinutesPreview", "Back to the workshop"), self._escape, "left"),
        )
        own = [Command(key=key, note=says, run=run, icon=icon) for key, says, run, icon in rows]
        parts = (key for section in self._sections for key in section.keys)
        commands = (*own, *parts, *history_commands(self.bridge, self))
        self.key_groups = (KeyGroup(translate("MinutesPreview", "Minutes"), commands),)
        for group in self.key_groups:
            group.bind(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab follows what is read."""
        super().showEvent(event)
        tab_as_read(self)

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
        self.pages.keep_clear(self._zoom)

    def _escape(self) -> None:
        if not self.pages.leave_passages():
            self.left.emit()

    # -- always current ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the minutes as they are now."""
        self._show_state()
        self._make()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place_zoom()

    def show_cut(self, cut: Cut) -> None:
        """Show another cut."""
        if cut != self.cut:
            self.cut = cut
            self._show_state()
            self._make()

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
        if self.cut.unit_id is not None and state.find(Unit, self.cut.unit_id) is None:
            self.cut = INTERNAL
        self.pill.show_status(state.workshop.status)
        self.panel.show_workshop(state.workshop, checks(MinutesView(state)))
        for section in self._sections:
            section.show_state(state)

    def _make(self) -> None:
        if self.bridge.is_open:
            view = MinutesView(self.bridge.state)
            self._number = self.work.make(view, self.bridge.now, self.cut)
            if not self.thumbnails.pages.sizes:
                self.pages.say(translate("MinutesPreview", "The minutes are being made …"))

    def _made(self, made: Made) -> None:
        if made.number != self._number:
            return
        self.made = made
        self.thumbnails.pages.show_sizes(made.sizes)
        self.outline.show_headings(made.places.headings)
        self.pages.show_sizes(made.sizes)
        self.pages.show_passages(made.places.passages)
        self.side.show_page(self.pages.page)
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
        self.files.show_writing(None)
        raise error

    # -- pages -------------------------------------------------------------------------------

    def _want_thumb(self, page: int) -> None:
        self.work.paint(self._number, page, THUMB, self.devicePixelRatioF())

    def _want_page(self, page: int, width: int) -> None:
        self.work.paint(self._number, page, width, self.devicePixelRatioF())

    def _painted(self, number: int, page: int, width: int, image: QImage) -> None:
        if number != self._number:
            return
        if width == THUMB:
            self.thumbnails.pages.put(page, image)
        else:
            self.pages.put(page, image)

    def _show_heading(self, heading: PlacedHeading) -> None:
        self.pages.show_place(heading.page, heading.y)

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
        if not any(section.go_to(check.place) for section in self._sections):
            self.led.emit(check)

    def _speak(self, language: str) -> None:
        self.bridge.attempt(lambda state: edits.edit_workshop(state, language=language))

    def ask_plan(self) -> None:
        """Order and depth, letterhead, and what is published."""
        from moderation.windows.minutes.plan import PlanDialog

        PlanDialog(self.bridge, self).answered()

    def _close_workshop(self) -> None:
        self.bridge.attempt(lambda state: edits.close_workshop(state, self.bridge.now))

    def _reopen(self) -> None:
        self.bridge.attempt(edits.reopen_workshop)

    def export(self, path: Path) -> None:
        """Write the cut shown as a file; ``exported`` or a sentence follows."""
        self.files.export(path)


def _stop(work: MinutesWork, _view: object = None) -> None:
    work.stop()
