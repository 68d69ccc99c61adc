# SPDX-License-Identifier: EUPL-1.2
"""Reading a list of participants: choose or paste, look at what was understood, take it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import blank
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import Message
from moderation.features.people import edits
from moderation.features.people.columns import ListColumn
from moderation.features.people.importing import (
    NOBODY,
    Choices,
    Preview,
    preview,
    read_pasted,
)
from moderation.features.people.sheets import ListRows
from moderation.gui.bridge import Bridge
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.key_names import key_text
from moderation.gui.shares import shared
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import Button, Dialog, ElidingLabel, PlainLabel
from moderation.windows.prepare.import_choices import ColumnsRow, UnitsPanel
from moderation.windows.prepare.import_rows import (
    LINE,
    NAME,
    NOTE,
    TAKE,
    ImportRowsModel,
)
from moderation.windows.prepare.list_reading import ListReading, SheetChoice

translate = QCoreApplication.translate

ChooseFile = Callable[[QWidget], str]


class RowsView(QTableView):
    """The table of lines; Space ticks the current one wherever the cursor stands.

    ``entered_all`` is sent by Enter: the lines are as they shall be.
    """

    entered_all = Signal()

    def fit_columns(self) -> None:
        """Each as wide as what it holds; where that is too much, the widest give way."""
        header = self.horizontalHeader()
        held = range(NAME, NOTE + 1)
        wanted = [max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in held]
        room = self.viewport().width() - sum(map(self.columnWidth, (TAKE, LINE)))
        for at, width in zip(held, shared(wanted, room), strict=True):
            self.setColumnWidth(at, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share another width."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter takes over; everything else moves."""
        model = self.model()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not held:
            self.entered_all.emit()
            return
        if event.key() == Qt.Key.Key_Space and isinstance(model, ImportRowsModel):
            if self.currentIndex().isValid():
                model.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class PeopleImportDialog(Dialog):
    """Reads a list of people into the open workshop, in one step that undo removes whole.

    ``imported`` carries how many participants were taken over.
    """

    imported = Signal(int)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, choose_file: ChooseFile | None = None
    ) -> None:
        super().__init__(
            parent,
            title=translate("PeopleImport", "Read participants"),
            main="",
            enter=False,
            size=(1200, 690),
        )
        self._bridge = bridge
        self._choose_file = choose_file or _ask_for_file
        self._sheet: ListRows | None = None
        self._source = ""
        self._path: Path | None = None
        self.preview: Preview | None = None
        self.setAcceptDrops(True)
        self.source = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.reading = ListReading(self)
        self.reading.found.connect(self._show_file)
        self.reading.refused.connect(self._refuse_file)
        self.sheets = SheetChoice(self)
        self.sheets.chosen.connect(self.choose_sheet)
        self.choose_button = Button(
            self, text=translate("PeopleImport", "Choose file …"), icon="doc",
            key=key_text("Ctrl+O"), on_click=self.choose,
        )  # fmt: skip
        self.pasted = QPlainTextEdit(self)
        self.pasted.setTabChangesFocus(True)
        self.pasted.setAccessibleName(translate("PeopleImport", "Pasted list"))
        self.pasted.setPlaceholderText(
            translate(
                "PeopleImport",
                "… or paste here: recipients from a mail program, or cells of a table",
            )
        )
        self.read_button = Button(
            self, text=translate("PeopleImport", "Read what was pasted"), icon="enter",
            on_click=self.read_pasted,
        )  # fmt: skip
        self.back_button = Button(
            self, text=translate("PeopleImport", "Back to the text"), icon="left",
            on_click=self.go_back,
        )  # fmt: skip
        self.model = ImportRowsModel(self)
        self.table = self._table()
        self.stack = QStackedWidget(self)
        self._fill()
        self.model.chosen.connect(self._show_count)
        self.table.entered_all.connect(self.main_button.click)
        self.pasted.textChanged.connect(self._show_count)
        # Who comes with a copied list pastes at once, without looking for the field.
        self.pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.choose_button)
        self.pasting.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.pasting.activated.connect(self._paste_here)
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self)
        shortcut.activated.connect(self.choose)
        self._show_count()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- layout ------------------------------------------------------------------------------

    def _table(self) -> RowsView:
        table = RowsView(self)
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        table.setAccessibleName(translate("PeopleImport", "Lines of the list"))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((TAKE, 36), (LINE, 56)):
            table.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return table

    def _fill(self) -> None:
        self.head.setStretch(0, 0)
        self.head.setSpacing(Space.M)
        self.head.addWidget(self.source, 1)
        self.head.addWidget(self.sheets)
        self.head.addWidget(self.back_button)
        self.head.addWidget(self.choose_button)
        self.stack.addWidget(self._entry_page())
        self.stack.addWidget(self._preview_page())
        self.content.addWidget(self.reading)
        self.content.addWidget(self.stack, 1)

    def _entry_page(self) -> QWidget:
        page = QWidget(self.stack)
        note = PlainLabel(
            page,
            text=translate(
                "PeopleImport",
                "CSV, XLSX or vCard, as an office program saves it. Nothing is taken over before "
                "you have seen it.",
            ),
            colour=DESK.ink2,
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(note)
        column.addWidget(self.pasted, 1)
        row = QHBoxLayout()
        row.addWidget(self.read_button)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _preview_page(self) -> QWidget:
        page = QWidget(self.stack)
        self.columns = ColumnsRow(page)
        self.columns.decided.connect(self._understand)
        self.units = UnitsPanel(page)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.units)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.columns)
        column.addLayout(middle, 1)
        return page

    # -- reading -----------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file and read it (Ctrl+O)."""
        name = self._choose_file(self)
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read a file; what cannot be read is said in a sentence."""
        self._path = path
        self.reading.read(path)

    def choose_sheet(self, name: str) -> None:
        """Read another sheet of the same workbook."""
        if self._path is not None and self._sheet is not None and name != self._sheet.name:
            self.reading.read(self._path, name)

    def _paste_here(self) -> None:
        if self.stack.currentIndex() == 0:
            self.pasted.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.pasted.paste()

    def read_pasted(self) -> None:
        """Read what stands in the field."""
        try:
            self._path = None
            self._show(read_pasted(self.pasted.toPlainText()), translate("PeopleImport", "Pasted"))
        except UserFacingError as error:
            self._refuse(text(error.message))

    def go_back(self) -> None:
        """To the text that was pasted, to mend it there."""
        self.preview = self._sheet = None
        self.source.set_text("")
        self.say("")
        self.stack.setCurrentIndex(0)
        self._show_count()
        self.pasted.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped on the dialog."""
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        self.read_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _refuse(self, words: str) -> None:
        """Nothing of another list may be taken for the one that could not be read."""
        self.preview = self._sheet = None
        self.source.set_text("")
        self.stack.setCurrentIndex(0)
        self._show_count()
        self.say(words)

    def _show_file(self, sheet: ListRows) -> None:
        self._show(sheet, "" if self._path is None else self._path.name)

    def _refuse_file(self, message: Message) -> None:
        self._refuse(text(message))

    def done(self, result: int) -> None:
        """Nothing is read for a dialog that is closed."""
        self.reading.stop()
        super().done(result)

    def _show(self, sheet: ListRows, source: str) -> None:
        self._sheet, self._source = sheet, source
        self._understand(None)
        self.stack.setCurrentIndex(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.setCurrentIndex(self.model.index(0, NAME))

    def _understand(self, columns: list[ListColumn] | None) -> None:
        if self._sheet is None:
            return
        found = preview(self._sheet, self._bridge.state, columns)
        self.preview = found
        self.say("" if found.problem is None else text(found.problem))
        self.source.set_text(self._source_words(found))
        self.sheets.show_names(self._sheet.name, self._sheet.others)
        self.model.show_preview(found)
        self.table.fit_columns()
        if columns is None:
            self.columns.show_preview(found)
        self.units.show_preview(found, self._bridge.state)
        self._show_count()

    def _source_words(self, found: Preview) -> str:
        sheet = found.sheet
        delimiters = {
            ";": translate("PeopleImport", "semicolon"),
            ",": translate("PeopleImport", "comma"),
            "\t": translate("PeopleImport", "tab"),
            "|": translate("PeopleImport", "vertical bar"),
        }
        count = len(sheet.rows)
        lines = translate("PeopleImport", "%n line(s)", "", count)
        parts = [self._source, sheet.kind, sheet.encoding, delimiters.get(sheet.delimiter, "")]
        return " · ".join(filter(None, [*parts, lines]))

    # -- taking over -------------------------------------------------------------------------

    def choices(self) -> Choices:
        """What was decided in the dialog."""
        return Choices(units=self.units.choices(), taken=frozenset(self.model.taken))

    def _show_count(self) -> None:
        count = len(self.model.taken) if self.preview is not None else 0
        words = translate("PeopleImport", "Take over %n participant(s)", "", count)
        self.main_button.set_label(words)
        self.main_button.setVisible(self.preview is not None)
        fine = self.preview is not None and self._as_mended(self.preview).problem is None
        self.main_button.setEnabled(fine and count > 0)
        pasted = self.preview is not None and self._path is None
        self.back_button.setVisible(pasted)
        self.read_button.setEnabled(not blank(self.pasted.toPlainText()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does what the page is for."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Return and self.stack.currentIndex() == 0:
            self.read_pasted()
            return
        super().keyPressEvent(event)

    def take(self) -> None:
        """Take over everybody who is ticked, in one step."""
        if self.preview is None:
            return
        found, chosen = self._as_mended(self.preview), self.choices()
        count = len(self.model.taken)
        self._bridge.session.perform(edits.import_people(self._bridge.state, found, chosen))
        self.imported.emit(count)
        self.accept()

    def _as_mended(self, found: Preview) -> Preview:
        """What was read, with what was put right line by line."""
        people = self.model.people()
        problem = None if people and found.problem == NOBODY else found.problem
        return replace(found, people=people, problem=problem)


def imported_words(count: int) -> str:
    """What is said once people were taken over."""
    words = translate("PeopleImport", "%n participant(s) taken over", "", count)
    return words.replace(str(count), formats().number(count), 1)


def _ask_for_file(parent: QWidget) -> str:
    kinds = translate("PeopleImport", "Lists of people (*.csv *.txt *.tsv *.xlsx *.vcf)")
    every = translate("PeopleImport", "All files (*)")
    title = translate("PeopleImport", "Choose a list of participants")
    return ask_for_file(parent, title, f"{kinds};;{every}")
