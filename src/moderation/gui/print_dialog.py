# SPDX-License-Identifier: EUPL-1.2
"""Which printer, which pages, how many copies; the dialog is ours, so that F9 is heard in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from moderation.gui.beside import beside
from moderation.gui.printing import page_sizes, print_pdf
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, FieldLabel, PlainLabel, Toggle

translate = QCoreApplication.translate
MOST_COPIES = 200


class PrintDialog(Dialog):
    """Prints a PDF of ours; ``printed`` says afterwards on which printer.

    Args:
        pdf: The file.
        name: What the job is called where the printer lists it.
        parent: The window it belongs to.
        printer_of: Makes the printer of a name; another one in tests.
        names: The printers that there are; without them, those of the system.
    """

    def __init__(
        self,
        pdf: bytes,
        name: str,
        parent: QWidget | None,
        printer_of: Callable[[str], QPrinter] | None = None,
        names: list[str] | None = None,
    ) -> None:
        super().__init__(
            parent,
            title=translate("PrintDialog", "Print"),
            note=name,
            main=translate("PrintDialog", "Print"),
            icon="doc",
            width=480,
        )
        self._pdf = pdf
        self._name = name
        self._printer_of = printer_of or _printer
        self.printed = ""
        self._printing = self._stopped = False
        self._pages = len(page_sizes(pdf))
        self.printer = QComboBox(self)
        self.printer.addItems(QPrinterInfo.availablePrinterNames() if names is None else names)
        usual = self.printer.findText(QPrinterInfo.defaultPrinterName())
        self.printer.setCurrentIndex(max(0, usual))
        self.first, self.last, self.copies = (
            self._number(1, most, value)
            for most, value in ((self._pages, 1), (self._pages, self._pages), (MOST_COPIES, 1))
        )
        self.first.setAccessibleName(translate("PrintDialog", "First page"))
        self.last.setAccessibleName(translate("PrintDialog", "Last page"))
        self.first.valueChanged.connect(self.last.setMinimum)
        self.two_sided = Toggle(self, text=translate("PrintDialog", "On both sides"))
        self._lay_fields()
        if not self.printer.count():
            self.printer.setEnabled(False)
            self.main_button.setEnabled(False)
            # Once the dialog has its size.
            QTimer.singleShot(0, self, self._say_none)

    def _number(self, least: int, most: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, max(least, most))
        box.setValue(value)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return box

    def _lay_fields(self) -> None:
        holder = QWidget(self)
        pages = QHBoxLayout(holder)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(Space.XS)
        pages.addWidget(self.first)
        pages.addWidget(PlainLabel(self, text="–"))
        pages.addWidget(self.last)
        of = translate("PrintDialog", "of {pages}").format(pages=self._pages)
        pages.addWidget(PlainLabel(self, text=of))
        pages.addStretch(1)
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        rows = (
            (translate("PrintDialog", "Printer"), self.printer, self.printer),
            (translate("PrintDialog", "Pages"), holder, self.first),
            (translate("PrintDialog", "Copies"), self.copies, self.copies),
        )
        for row, (words, content, buddy) in enumerate(rows):
            label = FieldLabel(self, text=words)
            label.setBuddy(buddy)
            grid.addWidget(label, row, 0)
            grid.addWidget(content, row, 1)
        grid.addWidget(self.two_sided, len(rows), 1)
        self.content.addLayout(grid)
        self.setTabOrder(self.printer, self.first)
        self.setTabOrder(self.first, self.last)
        self.setTabOrder(self.last, self.copies)
        self.setTabOrder(self.copies, self.two_sided)

    def _say_none(self) -> None:
        self.say(
            translate("PrintDialog", "This computer knows no printer."),
            translate("PrintDialog", "Save the PDF, and print it where there is one."),
        )

    def take(self) -> None:
        """Print, and say how far it is."""
        name = self.printer.currentText()
        printer = self._printer_of(name)
        printer.setDocName(self._name)
        printer.setCopyCount(self.copies.value())
        duplex = QPrinter.DuplexMode
        printer.setDuplex(duplex.DuplexAuto if self.two_sided.isChecked() else duplex.DuplexNone)
        self._stopped = False
        self._set_printing(True)
        try:
            first, last = self.first.value(), self.last.value()
            pages = print_pdf(
                self._pdf,
                printer,
                first,
                last,
                self._tell,
                heard=self,
                stopped=lambda: self._stopped,
            )
        finally:
            self._set_printing(False)
        if self._stopped:
            self._say_stopped(pages)
            return
        self.printed = name
        self.accept()

    def reject(self) -> None:
        """Stop the printer before the next page; close where nothing is printed."""
        if self._printing:
            self._stopped = True
            self.cancel_button.setEnabled(False)
        else:
            super().reject()

    def _set_printing(self, printing: bool) -> None:  # noqa: FBT001
        self._printing = printing
        self.cancel_button.setEnabled(True)
        self.cancel_button.set_label(
            translate("PrintDialog", "Stop") if printing else self.cancel_words
        )
        if printing:
            # Before the others are disabled, or the keyboard would wander through them.
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        fields = (self.printer, self.first, self.last, self.copies, self.two_sided)
        for field in (*fields, self.main_button):
            field.setEnabled(not printing)

    def _say_stopped(self, pages: int) -> None:
        self.say(
            translate("PrintDialog", "Stopped after %n page(s).", "", pages),
            translate("PrintDialog", "What the printer has already may still come out."),
        )

    def _tell(self, share: float) -> None:
        words = translate("PrintDialog", "Printing: {percent} %")
        self.say(words.format(percent=round(share * 100)), icon="info", aloud=False)


def _printer(name: str) -> QPrinter:
    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def print_papers(
    make: Callable[[], bytes], name: str, parent: QWidget, said: Callable[[str], object]
) -> None:
    """Make a PDF beside the windows and ask where it is printed; ``said`` hears when it is.

    Raises:
        UserFacingError: It cannot be made.
    """
    dialog = PrintDialog(beside(make), name, parent)
    if dialog.answered():
        words = translate("PrintDialog", "Sent to the printer {printer}")
        said(words.format(printer=dialog.printed))
