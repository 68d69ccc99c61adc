# SPDX-License-Identifier: EUPL-1.2
"""The files of the minutes: which cut, as PDF, Word, tables or calendar."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QProgressBar, QVBoxLayout

from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.domain.views import MinutesView
from moderation.features.people.model import units_of
from moderation.gui.desktop import Desktop
from moderation.gui.file_dialogs import ask_for_place
from moderation.gui.key_names import key_text
from moderation.gui.texts import text
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import Button, HintCard, PlainLabel, announce, plain_tooltip
from moderation.output import writing
from moderation.output.minutes import (
    CERTIFICATES,
    INTERNAL,
    PUBLIC,
    UNITS,
    Cut,
    CutKind,
    file_stem,
    minutes_document,
)
from moderation.windows.minutes.sections import MinutesFrame, PanelSection

translate = QCoreApplication.translate
ENDINGS = (".pdf", ".docx", ".txt", ".xlsx", ".ics")
"""What can be written; another ending that somebody types is part of the name."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its ending, its button, what the dialog for it is called, and its kind."""

    ending: str
    label: str
    title: str
    kinds: str


def formats() -> tuple[Format, ...]:
    """All kinds in the order of their buttons."""
    return (
        Format(
            ".pdf",
            translate("MinutesPreview", "PDF"),
            translate("MinutesPreview", "Save minutes"),
            translate("MinutesPreview", "PDF files (*.pdf)"),
        ),
        Format(
            ".docx",
            translate("MinutesPreview", "Word"),
            translate("MinutesPreview", "Save minutes for Word"),
            translate("MinutesPreview", "Word files (*.docx)"),
        ),
        Format(
            ".txt",
            translate("MinutesPreview", "Text"),
            translate("MinutesPreview", "Save minutes as text for a mail"),
            translate("MinutesPreview", "Text files (*.txt)"),
        ),
        Format(
            ".xlsx",
            translate("MinutesPreview", "Tables"),
            translate("MinutesPreview", "Save goals, tasks, dates and role matrix"),
            translate("MinutesPreview", "Excel files (*.xlsx)"),
        ),
        Format(
            ".ics",
            translate("MinutesPreview", "Calendar"),
            translate("MinutesPreview", "Save dates"),
            translate("MinutesPreview", "Calendar files (*.ics)"),
        ),
    )


class FilesSection(PanelSection):
    """The cut shown, and the buttons that write it; written beside the windows, with progress."""

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        self.desktop = Desktop()
        self._folder: Path | None = None
        self._cuts: list[Cut] = []
        name = translate("MinutesPreview", "For whom")
        self.label = PlainLabel(self, text=name, weight=SEMIBOLD)
        self.cut = QComboBox(self)
        self.cut.setAccessibleName(name)
        self.cut.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.label.setBuddy(self.cut)
        self.cut.activated.connect(self._cut_chosen)
        self.buttons: dict[str, Button] = {}
        for form in formats():
            button = Button(self, text=form.label, icon="export", on_click=partial(self.ask, form))
            button.setAccessibleName(f"{form.label}: {form.title}")
            self.buttons[form.ending] = button
        plain_tooltip(self.buttons[".pdf"], key_text("Ctrl+S"))
        self.printing = Button(
            self, text=translate("MinutesPreview", "Print …"), icon="doc", on_click=self.ask_print
        )
        plain_tooltip(self.printing, key_text("Ctrl+P"))
        self.archive = Button(
            self,
            text=translate("MinutesPreview", "For the records …"),
            icon="export",
            on_click=self.ask_archive,
        )
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("MinutesPreview", "Writing the file"))
        self.progress.hide()
        self.trouble = HintCard(self, framed=True)
        self.trouble.hide()
        self._lay_out()
        work = preview.work
        work.progressed.connect(self._progressed)
        work.written.connect(self._written)
        work.not_written.connect(self._not_written)
        preview.toast.undo.connect(self._open_folder)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.label)
        column.addWidget(self.cut)
        column.addSpacing(Space.XXS)
        grid = QGridLayout()
        grid.setSpacing(Space.XS)
        for place, button in enumerate((*self.buttons.values(), self.archive)):
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self.printing, (len(self.buttons) + 1) // 2, 0, 1, 2)
        column.addLayout(grid)
        column.addWidget(self.progress)
        column.addWidget(self.trouble)

    def show_state(self, state: State) -> None:
        """Offer a sheet for every unit that there is."""
        offered: list[tuple[str, Cut]] = [
            (translate("MinutesPreview", "Internal minutes"), INTERNAL),
            (translate("MinutesPreview", "Public minutes"), PUBLIC),
            (translate("MinutesPreview", "Sheets of all units"), UNITS),
        ]
        sheet = translate("MinutesPreview", "Sheet: {unit}")
        offered += [
            (sheet.format(unit=unit.label), Cut.unit(unit.id))
            for side in Side
            for unit in units_of(state, side)
        ]
        offered.append((translate("MinutesPreview", "Certificates of attendance"), CERTIFICATES))
        words = [label for label, _cut in offered]
        if words != [self.cut.itemText(i) for i in range(self.cut.count())]:
            self.cut.clear()
            self.cut.addItems(words)
        self._cuts = [cut for _label, cut in offered]
        shown = self.preview.cut
        self.cut.setCurrentIndex(self._cuts.index(shown) if shown in self._cuts else 0)
        whole = shown.kind in (CutKind.INTERNAL, CutKind.PUBLIC)
        for ending in (".xlsx", ".ics"):
            self.buttons[ending].setEnabled(whole and self.progress.isHidden())

    def _cut_chosen(self, row: int) -> None:
        self.preview.show_cut(self._cuts[row])

    # -- where to ----------------------------------------------------------------------------

    def ask_pdf(self) -> None:
        """Choose where the PDF goes (Ctrl+S)."""
        self.ask(formats()[0])

    def ask(self, form: Format) -> None:
        """Choose where a file goes; its proposed name says for whom it is and how far it is."""
        if not self.progress.isHidden():
            return
        proposed = self.proposed(form.ending)
        if self._folder is not None:
            proposed = str(self._folder / proposed)
        name = ask_for_place(self.preview, form.title, proposed, form.kinds)
        if name:
            path = Path(name)
            fits = path.suffix.casefold() in ENDINGS
            self.export(path if fits else path.with_name(path.name + form.ending))

    def ask_print(self) -> None:
        """Print the cut that is shown, as its PDF would be (Ctrl+P)."""
        from moderation.gui.print_dialog import print_papers

        preview, said = self.preview, self.preview.toast.show_text
        view, cut, now = MinutesView(preview.bridge.state), preview.cut, preview.bridge.now
        name = self.proposed(".pdf")

        def made() -> bytes:
            document = minutes_document(view, cut=cut)
            return writing.minutes(document, Path(name), now)

        self.show_trouble("")
        try:
            print_papers(made, Path(name).stem, preview, partial(said, undo=False))
        except UserFacingError as error:
            self.show_trouble(text(error.message))

    def ask_archive(self) -> None:
        """Choose where the release goes as a ZIP for the records system; a draft does not go."""
        from moderation.output.archive import ZIP, archive_name

        if not self.progress.isHidden():
            return
        self.show_trouble("")
        bridge = self.preview.bridge
        view = MinutesView(bridge.state)
        try:
            name = archive_name(view) + ZIP
        except UserFacingError as error:
            self._not_written(error.message)
            return
        proposed = name if self._folder is None else str(self._folder / name)
        title = translate("MinutesPreview", "Save the release for the records")
        kinds = translate("MinutesPreview", "ZIP files (*.zip)")
        chosen = ask_for_place(self.preview, title, proposed, kinds)
        if chosen:
            path = Path(chosen)
            fits = path.suffix.casefold() == ZIP
            path = path if fits else path.with_name(path.name + ZIP)
            self.show_writing(0.0)
            self.preview.work.archive(view, bridge.now, path, bridge.writer.calendar_versions)

    def proposed(self, ending: str) -> str:
        """The name of a file."""
        state, cut = self.preview.bridge.state, self.preview.cut
        stem = file_stem(MinutesView(state), cut)
        what = {
            ".xlsx": translate("MinutesPreview", "tables"),
            ".ics": translate("MinutesPreview", "dates"),
        }.get(ending, "")
        how_far = "" if self.preview.made is None else self.preview.made.state
        words = " – ".join(part for part in (stem, what, how_far) if part)
        return file_name(words, stem) + ending

    def export(self, path: Path) -> None:
        """Write the cut that is shown; what stood at the path stays until the file is whole."""
        preview = self.preview
        self.show_trouble("")
        self.show_writing(0.0)
        bridge = preview.bridge
        view, versions = MinutesView(bridge.state), bridge.writer.calendar_versions
        preview.work.write(view, bridge.now, path, preview.cut, versions)

    # -- what became of it -------------------------------------------------------------------

    def show_writing(self, share: float | None) -> None:
        """How much of the file is written; nothing while no file is written."""
        self.progress.setVisible(share is not None)
        whole = self.preview.cut.kind in (CutKind.INTERNAL, CutKind.PUBLIC)
        for ending, button in self.buttons.items():
            button.setEnabled(share is None and (whole or ending not in (".xlsx", ".ics")))
        self.archive.setEnabled(share is None)
        if share is not None:
            self.progress.setValue(round(share * 100))

    def show_trouble(self, words: str) -> None:
        """Say why the file was not written; an empty text hides it."""
        self.trouble.setVisible(bool(words))
        self.trouble.set_hint(translate("MinutesPreview", "Nothing was written"), words)

    def _progressed(self, share: float) -> None:
        self.show_writing(share)

    def _written(self, path: Path) -> None:
        self.show_writing(None)
        self._folder = path.parent
        words = translate("MinutesPreview", "Saved: {file}").format(file=path.name)
        action = translate("MinutesPreview", "Open folder")
        self.preview.toast.show_text(words, action=action)
        self.preview.exported.emit(path)

    def _not_written(self, message: Message) -> None:
        self.show_writing(None)
        self.show_trouble(text(message))
        announce(self, text(message))

    def _open_folder(self) -> None:
        if self._folder is not None:
            self.desktop.open_folder(self._folder)
