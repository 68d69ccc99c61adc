# SPDX-License-Identifier: EUPL-1.2
"""The library: every workshop, templates to begin from, what is due."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.clock import local_day
from moderation.features.series.glance import SeriesRow
from moderation.gui.commands import Command, KeyGroup
from moderation.gui.file_dialogs import ask_for_file, ask_for_place
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Space
from moderation.gui.widgets import (
    EmptyState,
    IconButton,
    PlainLabel,
    PrimaryButton,
    SearchField,
    SectionHeader,
    prepare_view,
)
from moderation.gui.widgets.menu_words import menu_words
from moderation.output.glance import Glance, WorkshopRow
from moderation.windows.library.due_list import DueList
from moderation.windows.library.filters import ListFilters
from moderation.windows.library.own_templates import is_own
from moderation.windows.library.rows import (
    DESCRIBED,
    ROW_ROLE,
    SHORT,
    TemplateDelegate,
    WorkshopDelegate,
    beginnings,
    rows_model,
)
from moderation.windows.library.series_list import SeriesList
from moderation.windows.library.template import Begin, Template
from moderation.windows.top_bar import Bar, PanelGround, ProgramMark

translate = QCoreApplication.translate
SIDE = 48
DUE_WIDE = 392
DUE_NARROW = 320


class LibraryView(QWidget):
    """All workshops at a glance.

    ``opened`` carries a workshop's id, ``created`` a template's path, ``imported`` a file's path,
    ``binned`` the id of a workshop to put away, ``duplicated`` of one to begin anew,
    ``follow_up_asked`` of one to follow up, ``council_asked`` of one to report on to the council,
    ``template_binned`` and ``template_edited`` the path of an own template.
    ``empty_asked`` wants a workshop without an agenda, ``series_asked`` a new series,
    ``example_asked`` the example, ``later_asked`` what followed it up, ``help_asked`` a page of the
    help.
    """

    opened = Signal(str)
    created = Signal(object)
    imported = Signal(object)
    exported = Signal(str, object)
    binned = Signal(str)
    duplicated = Signal(str)
    follow_up_asked = Signal(str)
    bin_asked = Signal()
    template_binned = Signal(object)
    template_edited = Signal(object)
    empty_asked = Signal()
    series_asked = Signal()
    example_asked = Signal()
    later_asked = Signal()
    council_asked = Signal(str)
    help_asked = Signal(str)
    settings_asked = Signal()
    handbook = "bibliothek"
    """The page of the handbook that tells of this view."""

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glance = Glance([], [], 0, [])
        self._templates: list[Template] = []
        self._now = now
        self.search = SearchField(
            self,
            placeholder=translate("Library", "Search workshops, series, what is due"),
        )
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self.focus_first)
        self.new = PrimaryButton(self, text=translate("Library", "New workshop"), icon="plus")
        self.new_menu = QMenu(self)
        self.new.setMenu(self.new_menu)
        self.more = IconButton(self, icon="more", name=translate("Library", "More"))
        self.more.clicked.connect(self._show_more)
        self.workshops = QListView(self)
        self.workshop_rows = rows_model(self)
        self.workshop_delegate = WorkshopDelegate(self.workshops, now)
        self.series = SeriesList(self)
        self.series.opened.connect(self.opened)
        self.series.binned.connect(self.binned)
        self.series.exported.connect(self._ask_export)
        self.templates = QListView(self)
        self.template_rows = rows_model(self)
        self.template_delegate = TemplateDelegate(self.templates)
        self.due = DueList(local_day(now), self)
        self.due.opened.connect(self.opened)
        self.empty = EmptyState(
            self,
            title=translate("Library", "No workshop yet"),
            text=translate("Library", "Begin with a template below, or import a file."),
            icon="",  # On the small laptop all templates are to be in sight below it.
        )
        self.filters = ListFilters(self)
        self.filters.changed.connect(self._list)
        self._lay_out()
        self._add_keys()
        self._list()

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._prepare_lists()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left(), 1)
        middle.addWidget(self._right())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addLayout(middle, 1)

    def _prepare_lists(self) -> None:
        for view, rows, delegate, name in (
            (
                self.workshops,
                self.workshop_rows,
                self.workshop_delegate,
                translate("Library", "Workshops"),
            ),
            (
                self.templates,
                self.template_rows,
                self.template_delegate,
                translate("Library", "Templates"),
            ),
        ):
            # A viewport that Python knows: asked for Qt's own one, PySide would first load every
            # class that it might be, which takes as long as painting all the rows.
            view.setViewport(QWidget(view))
            prepare_view(view)
            view.setModel(rows)
            view.setItemDelegate(delegate)
            view.setAccessibleName(name)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.activated.connect(self._activated)
            view.clicked.connect(self._activated)
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        self.templates.viewport().installEventFilter(self)
        self.templates.setFlow(QListView.Flow.LeftToRight)
        self.templates.setWrapping(True)
        self.templates.setResizeMode(QListView.ResizeMode.Adjust)
        self.templates.setSpacing(0)
        self.templates.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.workshops.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.workshops.customContextMenuRequested.connect(self._show_menu)
        self.templates.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.templates.customContextMenuRequested.connect(self._show_template_menu)

    def _head(self) -> QWidget:
        bar = Bar(self, height=64, rule_below=True)
        bar.row.setContentsMargins(SIDE, 0, Space.XL, 0)
        bar.row.addWidget(ProgramMark(bar))
        bar.row.addWidget(PlainLabel(bar, text="Moderation", size=18, weight=SEMIBOLD))
        claim = translate("Library", "Pulling together")
        bar.row.addWidget(PlainLabel(bar, text=claim, colour=DESK.ink2))
        bar.row.addStretch(1)
        self.search.setFixedWidth(320)
        bar.row.addWidget(self.search)
        bar.row.addSpacing(Space.XS)
        bar.row.addWidget(self.new)
        bar.row.addWidget(self.more)
        return bar

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(SIDE - Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self.workshops, 1)
        column.addWidget(self.series, 1)
        column.addWidget(self.empty, 1)
        below = SectionHeader(left, title=translate("Library", "New from a template"))
        below.setContentsMargins(Space.L, 0, 0, 0)
        column.addWidget(below)
        inset = QHBoxLayout()
        inset.setContentsMargins(Space.L, 0, Space.XS, 0)
        inset.addWidget(self.templates)
        column.addLayout(inset)
        return left

    def _right(self) -> QWidget:
        self._panel = PanelGround(self)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.due)
        return self._panel

    def _add_keys(self) -> None:
        later = translate("Library", "Open the example a year later")
        rows = (
            ("Ctrl+N", translate("Library", "New workshop"), self.new.showMenu, "plus"),
            ("Ctrl+O", translate("Library", "Import from a file …"), self.ask_import, "import"),
            ("", translate("Library", "Empty workshop"), self.empty_asked.emit, "plus"),
            ("", translate("Library", "New series"), self.series_asked.emit, "plus"),
            ("Ctrl+R", translate("Library", "Follow up …"), self.ask_follow_up, "history"),
            ("", translate("Library", "For the council …"), self.ask_council, "doc"),
            ("", translate("Library", "Open the example"), self.example_asked.emit, "book"),
            ("", later, self.later_asked.emit, "book"),
            ("", translate("Library", "Bin …"), self.bin_asked.emit, "trash"),
            ("", translate("Library", "Settings …"), self.settings_asked.emit, "settings"),
        )
        own = [Command(key=key, note=says, run=run, icon=icon) for key, says, run, icon in rows]
        self.key_groups = (KeyGroup(translate("Library", "Library"), tuple(own)),)
        for group in self.key_groups:
            group.bind(self)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.templates)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_template)

    def focus_first(self) -> None:
        """Arrows choose a workshop, Enter opens it; in an empty library Enter begins a new one."""
        if self.filters.shows_series() and self.series.focus_first():
            return
        rows = self.workshop_rows
        if not rows.rowCount():
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.workshops.currentIndex().isValid():
            self.workshops.setCurrentIndex(rows.index(0, 0))
        self.workshops.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- content -----------------------------------------------------------------------------

    def show_glance(self, glance: Glance, now: datetime) -> None:
        """Show what the store holds."""
        self._glance = glance
        self._now = now
        self.workshop_delegate.set_now(now)
        self.filters.show_counts(glance)
        waited = self.new.hasFocus()
        self.due.show_due(glance.due, glance.still_open, local_day(now))
        self._list()
        if waited:
            # The keyboard was there only because there was nothing to choose from.
            self.focus_first()

    def listed(self) -> list[WorkshopRow]:
        """Every workshop that is not in the bin, whatever the filter holds back."""
        return self._glance.workshops

    def listed_series(self) -> list[SeriesRow]:
        """Every series that is not in the bin."""
        return self._glance.series

    def show_templates(self, templates: list[Template]) -> None:
        """Offer these to begin from."""
        self._templates = templates
        self.new_menu.clear()
        bare = self.new_menu.addAction(translate("Library", "Empty workshop"))
        bare.triggered.connect(self.empty_asked)
        series = self.new_menu.addAction(translate("Library", "New series"))
        series.triggered.connect(self.series_asked)
        for template in templates:
            action = self.new_menu.addAction(menu_words(template.title))
            action.setEnabled(not template.fault)
            action.setData(template.path)
            action.triggered.connect(self._new_chosen)
        self.new_menu.addSeparator()
        imported = self.new_menu.addAction(translate("Library", "Import from a file …"))
        imported.triggered.connect(self.ask_import)
        self._offer_templates()

    def _offer_templates(self) -> None:
        """Templates to begin with; in an empty library the example and an empty workshop first."""
        first = [] if self._glance.workshops or not self._templates else beginnings()
        self.template_delegate.described = bool(first)
        self.template_rows.show_rows([*first, *self._templates])
        self._fit_templates()

    def _list(self) -> None:
        wanted = self.search.text().casefold().split()

        def matches(*words: str) -> bool:
            whole = " ".join(words).casefold()
            return all(part in whole for part in wanted)

        rows = [
            row
            for row in self._glance.workshops
            if self.filters.allows(row.status)
            and matches(row.title, row.subtitle, row.municipality, row.series)
        ]
        self.workshop_rows.show_rows(rows)
        self.due.narrow(matches)
        self.series.show_rows([r for r in self._glance.series if matches(r.title, r.carrier)])
        nothing, series = not self._glance.workshops, self.filters.shows_series()
        self.series.setVisible(series)
        self.empty.setVisible(nothing and not series)
        self.workshops.setVisible(not nothing and not series)
        if nothing != self.template_delegate.described:
            self._offer_templates()

    # -- what is done ------------------------------------------------------------------------

    def _activated(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Template):
            if row.begin is Begin.EMPTY:
                self.empty_asked.emit()
            elif row.begin is Begin.EXAMPLE:
                self.example_asked.emit()
            elif not row.fault:
                self.created.emit(row.path)
        elif row is not None:
            self.opened.emit(getattr(row, "workshop_id", row.id))

    def _new_chosen(self) -> None:
        self.created.emit(self.sender().data())  # type: ignore[attr-defined]

    def ask_import(self) -> None:
        """Choose a workshop file to import (Ctrl+O)."""
        name = ask_for_file(
            self,
            translate("Library", "Import workshop"),
            translate("Library", "Workshop files (*.json)"),
        )
        if name:
            self.imported.emit(Path(name))

    def _show_menu(self, place: object) -> None:
        index = self.workshops.currentIndex()
        row = index.data(ROW_ROLE)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu_row = row
        menu.addAction(translate("Library", "Open")).triggered.connect(self._open_row)
        menu.addAction(translate("Library", "Export …")).triggered.connect(self._export_row)
        twice = menu.addAction(translate("Library", "Duplicate"))
        twice.triggered.connect(self._duplicate_row)
        menu.addAction(translate("Library", "Follow up …")).triggered.connect(self.ask_follow_up)
        menu.addAction(translate("Library", "For the council …")).triggered.connect(
            self.ask_council
        )
        menu.addAction(translate("Library", "Move to the bin")).triggered.connect(self._bin_row)
        menu.popup(self.workshops.viewport().mapToGlobal(self.workshops.visualRect(index).center()))
        del place

    def _show_template_menu(self, _place: object) -> None:
        """Begin with a template, or delete one of the user's own."""
        index = self.templates.currentIndex()
        row = index.data(ROW_ROLE)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        begin = menu.addAction(translate("Library", "New workshop"))
        begin.setEnabled(not row.fault)
        begin.triggered.connect(self._begin_with_template)
        if row.begin is Begin.TEMPLATE and is_own(row.path):
            edit = menu.addAction(translate("Library", "Edit template …"))
            edit.triggered.connect(self._edit_template)
            delete = menu.addAction(translate("Library", "Delete template"))
            delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
            delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            delete.triggered.connect(self.delete_template)
        menu.popup(self.templates.viewport().mapToGlobal(self.templates.visualRect(index).center()))

    def _begin_with_template(self) -> None:
        self._activated(self.templates.currentIndex())

    def _edit_template(self) -> None:
        self.template_edited.emit(self.templates.currentIndex().data(ROW_ROLE).path)

    def delete_template(self) -> None:
        """Delete the current template if it is the user's own (Del)."""
        row = self.templates.currentIndex().data(ROW_ROLE)
        if isinstance(row, Template) and row.begin is Begin.TEMPLATE and is_own(row.path):
            self.template_binned.emit(row.path)

    def _open_row(self) -> None:
        self.opened.emit(self._menu_row.id)

    def _bin_row(self) -> None:
        self.binned.emit(self._menu_row.id)

    def _duplicate_row(self) -> None:
        self.duplicated.emit(self._menu_row.id)

    def ask_follow_up(self) -> None:
        """Follow up the current workshop, maybe together with others (Ctrl+R)."""
        row = self.workshops.currentIndex().data(ROW_ROLE)
        self.follow_up_asked.emit("" if row is None else row.id)

    def ask_council(self) -> None:
        """Report on the current workshop to the council, maybe together with others."""
        row = self.workshops.currentIndex().data(ROW_ROLE)
        self.council_asked.emit("" if row is None else row.id)

    def _export_row(self) -> None:
        self._ask_export(self._menu_row.id, self._menu_row.title)

    def _ask_export(self, key: str, title: str) -> None:
        kinds = translate("Library", "Workshop files (*.json)")
        name = ask_for_place(self, translate("Library", "Export workshop"), f"{title}.json", kinds)
        if name:
            self.exported.emit(key, Path(name))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Library", "Import from a file …")).triggered.connect(
            self.ask_import
        )
        menu.addAction(translate("Library", "Open the example")).triggered.connect(
            self.example_asked
        )
        later = translate("Library", "Open the example a year later")
        menu.addAction(later).triggered.connect(self.later_asked)
        menu.addAction(translate("Library", "Bin …")).triggered.connect(self.bin_asked)
        menu.addAction(translate("Library", "Settings …")).triggered.connect(self.settings_asked)
        menu.addSeparator()
        for words, page in (
            (translate("Library", "Handbook"), "index"),
            (translate("Library", "About Moderation"), "about"),
        ):
            menu.addAction(words).triggered.connect(partial(self._ask_help, page))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask_help(self, page: str, _checked: object = None) -> None:
        self.help_asked.emit(page)

    # -- sizes -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows have a narrow panel of goals, and two templates in a row."""
        wide = DUE_WIDE - Space.XL
        self._panel.setFixedWidth(wide if event.size().width() >= 1440 else DUE_NARROW)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The templates fill their row at every width."""
        if event.type() == QEvent.Type.Resize and watched is self.templates.viewport():
            self._fit_templates()
        return super().eventFilter(watched, event)

    def _fit_templates(self) -> None:
        width = self.templates.viewport().width()
        columns = 3 if width > 700 else 2
        described = self.template_delegate.described
        height = scaled(DESCRIBED if described else SHORT) + Space.M
        size = QSize(max(160, width // columns - 1), height)
        self.template_delegate.set_size(size)
        self.templates.setGridSize(size)
        rows = min(6 if described else 2, -(-max(1, self.template_rows.rowCount()) // columns))
        self.templates.setFixedHeight(rows * height)
