# SPDX-License-Identifier: EUPL-1.2
"""Reading a list of registrations: choose or paste, look at what was understood, take it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import blank
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.texts import Message
from moderation.features.people.importing import read_pasted
from moderation.features.people.sheets import ListRows
from moderation.features.series import edits
from moderation.features.series.model import SeriesEvent, called, events_of
from moderation.features.series.registering import ListedRegistration, understood
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.key_names import key_text
from moderation.gui.paint.shapes import check_circle, cross_circle, dashed_circle
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Dialog, PlainLabel
from moderation.gui.widgets.row_parts import RowDescription, RowState, drawn, icon, line, words
from moderation.windows.prepare.list_reading import ListReading, SheetChoice
from moderation.windows.series.rows import SeriesRows, doubt_words

translate = QCoreApplication.translate
ChooseFile = Callable[[QWidget], str]


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A registration of the list, the event it is for if that is known, and whether it is taken."""

    id: int
    listed: ListedRegistration
    event: str
    take: bool


class RegistrationsDialog(Dialog):
    """Reads a list of registrations into the open series, in one step that undo removes whole.

    ``registered`` carries how many registrations were taken over.
    """

    registered = Signal(int)

    def __init__(
        self,
        bridge: Bridge,
        event_id: Id | None,
        parent: QWidget | None = None,
        choose_file: ChooseFile | None = None,
    ) -> None:
        super().__init__(
            parent,
            title=translate("SeriesList", "Read registrations"),
            note=translate(
                "SeriesList",
                "CSV, XLSX or addresses, with time of registration and event where the list has "
                "them. Whoever is registered already is not taken over twice.",
            ),
            main="",
            enter=False,
            size=(1120, 680),
        )
        self._bridge = bridge
        self._choose_file = choose_file or _ask_for_file
        self._path: Path | None = None
        self._sheet: ListRows | None = None
        self._rows: list[ListedRow] = []
        self.events = QComboBox(self)
        self.events.setAccessibleName(translate("SeriesList", "Event of lines that name none"))
        for each in events_of(bridge.state):
            day = "" if each.day is None else f", {formats().date(each.day)}"
            self.events.addItem(f"{text(called(bridge.state, each))}{day}", each.id)
        place = self.events.findData(event_id)
        self.events.setCurrentIndex(max(0, place))
        self.events.activated.connect(self._understand)
        self.reading = ListReading(self)
        self.reading.found.connect(self._show)
        self.reading.refused.connect(self._refuse)
        self.sheets = SheetChoice(self)
        self.sheets.chosen.connect(self._choose_sheet)
        self.choose_button = Button(
            self, text=translate("SeriesList", "Choose file …"), icon="doc", key=key_text("Ctrl+O"),
            on_click=self.choose,
        )  # fmt: skip
        self.pasted = QPlainTextEdit(self)
        self.pasted.setTabChangesFocus(True)
        self.pasted.setAccessibleName(translate("SeriesList", "Pasted list"))
        self.pasted.setPlaceholderText(
            translate("SeriesList", "… or paste here: cells of a table, or recipients of a mail")
        )
        self.read_button = Button(
            self, text=translate("SeriesList", "Read what was pasted"), icon="enter",
            on_click=self.read_pasted,
        )  # fmt: skip
        self.list = SeriesRows(
            self, translate("SeriesList", "Lines of the list"), _said, _described
        )
        ticks = translate("SeriesList", "Take over or not")
        self.list.commands = Commands([Command(key="Space", words=ticks, run=self.toggle)])
        self.commands = self.list.commands
        self.stack = QStackedWidget(self)
        self._fill()
        self.pasted.textChanged.connect(self._show_count)
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self)
        shortcut.activated.connect(self.choose)
        self._show_count()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.head.addWidget(self.sheets)
        self.head.addWidget(self.choose_button)
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        label = translate("SeriesList", "Without an event in the list they register for")
        above.addWidget(PlainLabel(self, text=label, colour=DESK.ink2))
        above.addWidget(self.events, 1)
        page = QWidget(self.stack)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pasted, 1)
        row = QHBoxLayout()
        row.addWidget(self.read_button)
        row.addStretch(1)
        column.addLayout(row)
        self.stack.addWidget(page)
        self.stack.addWidget(self.list)
        self.content.addLayout(above)
        self.content.addWidget(self.reading)
        self.content.addWidget(self.stack, 1)

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

    def _choose_sheet(self, name: str) -> None:
        if self._path is not None:
            self.reading.read(self._path, name)

    def read_pasted(self) -> None:
        """Read what stands in the field."""
        self._path = None
        try:
            self._show(read_pasted(self.pasted.toPlainText()))
        except UserFacingError as error:
            self._refuse(error.message)

    def _refuse(self, message: Message) -> None:
        """Nothing of another list may be taken for the one that could not be read."""
        self._sheet, self._rows = None, []
        self.stack.setCurrentIndex(0)
        self._show_count()
        self.say(text(message))

    def _show(self, sheet: ListRows) -> None:
        self._sheet = sheet
        self.sheets.show_names(sheet.name, sheet.others)
        self.stack.setCurrentIndex(1)
        self._understand()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _understand(self, _place: int = 0) -> None:
        if self._sheet is None:
            return
        state, event_id = self._bridge.state, self.events.currentData()
        found = understood(state, self._sheet, event_id, self._bridge.now)
        self._rows = [
            ListedRow(
                place,
                each,
                text(called(state, state.get(SeriesEvent, each.registration.event_id)))
                if each.placed
                else "",
                each.take,
            )
            for place, each in enumerate(found.listed)
        ]
        self.list.show_rows(self._rows)
        said = "" if found.problem is None else text(found.problem)
        if not said and found.skipped:
            lines = ", ".join(str(each.line) for each in found.skipped[:8])
            said = translate("SeriesList", "Nobody is named in line {lines}.").format(lines=lines)
        self.say(said)
        self._show_count()

    def toggle(self) -> None:
        """Take the current line over, or not (Space)."""
        row = self.list.current()
        if row is None or not row.listed.take:
            return  # what cannot be taken over says why
        self._rows[row.id] = replace(row, take=not row.take)
        self.list.show_rows(self._rows)
        self._show_count()

    # -- taking over -------------------------------------------------------------------------

    def _show_count(self) -> None:
        count = sum(row.take for row in self._rows)
        words_ = translate("SeriesList", "Take over %n registration(s)", "", count)
        self.main_button.set_label(words_)
        self.main_button.setVisible(self._sheet is not None)
        self.main_button.setEnabled(count > 0)
        self.read_button.setEnabled(not blank(self.pasted.toPlainText()))

    def take(self) -> None:
        """Take over everybody who is ticked, in one step."""
        new = [row.listed.registration for row in self._rows if row.take]
        if not new:
            return
        self._bridge.session.perform(edits.register(self._bridge.state, new))
        self.registered.emit(len(new))
        self.accept()

    def done(self, result: int) -> None:
        """Nothing is read for a dialog that is closed."""
        self.reading.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does what the page is for."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Return and self.stack.currentIndex() == 0:
            self.read_pasted()
            return
        super().keyPressEvent(event)


def _said(row: ListedRow) -> str:
    one = row.listed.registration
    taken = translate("SeriesList", "is taken over") if row.take else ""
    parts = (one.called, one.function if one.name else "", one.unit, row.event, _since(row))
    return ", ".join(filter(None, (*parts, _noted(row), taken)))


def _noted(row: ListedRow) -> str:
    """What has to be looked at: in the line itself, else in who may take part."""
    one, note = row.listed.registration, row.listed.note
    if note is not None:
        return text(note)
    return doubt_words(one)


def _since(row: ListedRow) -> str:
    at = row.listed.registration.at
    return f"{formats().date(at)}, {formats().time(at)}"


def _described(row: ListedRow, _seen: RowState) -> RowDescription:
    one = row.listed.registration
    mark = check_circle if row.take else dashed_circle if row.listed.take else cross_circle
    ink = DESK.ink if row.take else DESK.ink3
    quiet = DESK.ink2
    about = ", ".join(filter(None, (one.function if one.name else "", one.unit)))
    upper = line(
        words(str(row.listed.line), Size.SECONDARY, ink=DESK.ink3, width=34, figures=True),
        drawn(mark, 15),
        words(one.called, weight=SEMIBOLD, ink=ink, before=Space.S),
        words(about, Size.SECONDARY, ink=quiet, before=Space.S),
        words("", grows=True),
        words(row.event, Size.SECONDARY, ink=quiet, before=Space.M),
        words(
            _since(row), Size.SECONDARY, ink=quiet, before=Space.M, width=120, right=True,
            figures=True,
        ),
        top=5, height=22, origin=0.0,
    )  # fmt: skip
    said = _noted(row)
    if not said:
        return RowDescription(32, (upper,))
    lower = line(
        words("", width=34), icon("tri", 13), words(said, Size.SECONDARY, before=8, grows=True),
        top=27, height=18, origin=0.0,
    )  # fmt: skip
    return RowDescription(50, (upper, lower))


def _ask_for_file(parent: QWidget) -> str:
    kinds = translate("SeriesList", "Lists (*.csv *.txt *.tsv *.xlsx *.vcf)")
    every = translate("SeriesList", "All files (*)")
    title = translate("SeriesList", "Choose a list of registrations")
    return ask_for_file(parent, title, f"{kinds};;{every}")
