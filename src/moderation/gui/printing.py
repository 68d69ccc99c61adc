# SPDX-License-Identifier: EUPL-1.2
"""Papers on a printer: the pages of a PDF, painted as they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from moderation.domain.errors import UserFacingError
from moderation.domain.rooms import Tell, untold
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.beside import beside
from moderation.minutes.pdfium import PDFIUM

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

NOT_PRINTED = QT_TRANSLATE_NOOP(
    "Printing",
    "The printer {printer} takes nothing. Check whether it is switched on and connected, or save "
    "the PDF and print that.",
)
MOST_DPI = 300
"""Finer than this no letter of ours becomes, and every page would take four times the memory."""

POINTS = 72
"""Points to an inch: what PDF counts in."""


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """The sizes of the pages of a PDF of ours, in points."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [QSizeF(*document.get_page_size(page)) for page in range(len(document))]
        finally:
            document.close()


def _never() -> bool:
    return False


def print_pdf(
    pdf: bytes,
    printer: QPrinter,
    first: int = 1,
    last: int | None = None,
    tell: Tell = untold,
    *,
    heard: QWidget | None = None,
    stopped: Callable[[], bool] = _never,
) -> int:
    """Print pages of a PDF of ours, each on paper of its own size and orientation.

    Paper that the printer does not have is replaced by what it has: the page is made to fit.

    Args:
        pdf: The file.
        printer: Where to; what it holds of copies and two-sided printing stays.
        first: The first page, counted from 1.
        last: The last page; without one, the last there is.
        tell: Hears which share of the pages is done.
        heard: The window that may stop it, which is heard meanwhile.
        stopped: Whether it was stopped; asked before each page.

    Returns:
        How many pages the printer got. Those of a job that was stopped it drops, if it can.

    Raises:
        UserFacingError: The printer takes nothing, or nothing more.
    """
    sizes = page_sizes(pdf)
    pages = range(first - 1, min(last or len(sizes), len(sizes)))
    printer.setFullPage(True)
    dots = min(MOST_DPI, printer.resolution())
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            image = beside(partial(_painted, pdf, page, dots), heard)
            if stopped():
                printer.abort()
                return number
            _choose_paper(printer, sizes[page])
            begun = printer.newPage() if painter.isActive() else painter.begin(printer)
            if not begun:
                printer.abort()
                name = printer.printerName() or printer.outputFileName()
                raise UserFacingError(NOT_PRINTED.with_values(printer=name))
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(_fitted(QRectF(paper), sizes[page]), image)
            tell((number + 1) / len(pages))
    finally:
        if painter.isActive():
            painter.end()
    return len(pages)


def _choose_paper(printer: QPrinter, size: QSizeF) -> None:
    wide = size.width() > size.height()
    orientation = QPageLayout.Orientation
    upright = size.transposed() if wide else size
    printer.setPageLayout(
        QPageLayout(
            QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            orientation.Landscape if wide else orientation.Portrait,
            QMarginsF(),
        )
    )


def _fitted(paper: QRectF, size: QSizeF) -> QRectF:
    """Where a page stands on the paper: as large as it fits, in the middle."""
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    box = QRectF(0, 0, size.width() * scale, size.height() * scale)
    box.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    return box


def _painted(pdf: bytes, page: int, dots: int) -> QImage:
    """A page as an image of so many dots to the inch."""
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = document[page].render(scale=dots / POINTS, prefer_bgrx=True)
            # A QImage does not hold on to the bytes it is made of: they have to outlive the copy.
            pixels = bytes(bitmap.buffer)
            image = QImage(
                pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            )
            return image.copy()
        finally:
            document.close()
