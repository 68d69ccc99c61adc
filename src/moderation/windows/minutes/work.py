# SPDX-License-Identifier: EUPL-1.2
"""The minutes made and painted beside the windows: one thread, given immutable views only.

PDFium may be used by one thread at a time in the whole process: its lock is held meanwhile.
"""

from __future__ import annotations

import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.minutes.passage import Places
from moderation.minutes.pdfium import PDFIUM

if TYPE_CHECKING:
    from moderation.output.minutes.cut import Cut

FONT_MISSING = QT_TRANSLATE_NOOP(
    "MinutesPreview",
    "The font {file} is missing: the installation is damaged. Please install Moderation again.",
)


_MOST_PAUSED = 5.0
"""However long somebody types: after so many seconds it goes on for a moment."""


class _Stopped(Exception):
    """Nobody waits for the result any more."""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document.

    Attributes:
        number: Another one for each making.
        sizes: The pages' sizes in points.
        text: Its text.
        places: What lies where on its pages.
        state: How far the minutes are, in their language.
    """

    number: int
    sizes: tuple[tuple[float, float], ...]
    text: str
    places: Places = field(default_factory=Places)
    state: str = ""


class MinutesWork(QObject):
    """Makes minutes, paints pages, writes files; results come as signals on the asking thread.

    ``made`` carries a ``Made``; ``painted`` the making's number, the page, the width that was asked
    for, and the picture; ``written`` the path of a file, ``progressed`` the share of it that is
    done, 0 to 1; ``failed`` and ``not_written`` a ``Message``, ``broke`` one of our bugs;
    ``named`` the names that a cut still tells, each a ``Leftover``.
    """

    made = Signal(object)
    painted = Signal(int, int, int, QImage)
    written = Signal(object)
    progressed = Signal(float)
    failed = Signal(object)
    not_written = Signal(object)
    broke = Signal(object)
    named = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="minutes")
        self._stop = threading.Event()
        self._free = threading.Event()
        self._free.set()
        self._number = 0
        self._pdf: Any = None
        self._shown = 0

    # -- asked on the GUI's thread ---------------------------------------------------------------

    def make(self, view: MinutesView, created: datetime, cut: Cut | None = None) -> int:
        """Make a cut of a workshop's minutes; returns the number of this making."""
        self._number += 1
        self._submit(self._make, view, created, cut, self._number)
        return self._number

    def look_for_names(self, view: MinutesView, cut: Cut) -> None:
        """Look which names a cut without names still tells; ``named`` follows."""
        self._submit(self._look, view, cut)

    def hold(self) -> None:
        """Pause what is being made: somebody types, and nothing may cost a key a moment."""
        self._free.clear()

    def release(self) -> None:
        """Go on with what was paused."""
        self._free.set()

    def paint(self, number: int, page: int, width: int, ratio: float) -> None:
        """Paint a page of the finished minutes, ``width`` logical px wide."""
        self._submit(self._paint, number, page, width, ratio)

    def write(
        self,
        view: MinutesView,
        created: datetime,
        path: Path,
        cut: Cut | None = None,
        versions: Versions = first,
    ) -> None:
        """Write the minutes as they are now; the file appears whole or not at all.

        The ending of ``path`` says what is written: the minutes, their tables or their dates;
        ``versions`` remembers which version of every date left.
        """
        self._submit(self._write, view, created, path, cut, versions)

    def archive(self, view: MinutesView, created: datetime, path: Path, versions: Versions) -> None:
        """Write the release for the records, as a folder or a ZIP; as ``write``."""
        self._submit(self._archive, view, created, path, versions)

    def stop(self) -> None:
        """End what is under way and wait for it: afterwards nothing runs and nothing is sent."""
        self._stop.set()
        self._free.set()
        self._threads.shutdown(wait=True, cancel_futures=True)
        if self._pdf is not None:
            with PDFIUM:
                self._pdf.close()
            self._pdf = None

    def _submit(self, job: Any, *arguments: Any) -> None:
        if not self._stop.is_set():
            self._threads.submit(self._run, job, arguments)

    # -- done on the worker's thread -------------------------------------------------------------

    def _run(self, job: Any, arguments: tuple[Any, ...]) -> None:
        with contextlib.suppress(_Stopped):
            try:
                self._go_on()
                job(*arguments)
            except _Stopped:
                raise
            except Exception as error:  # noqa: BLE001 - raised again where bugs are reported
                self.broke.emit(error)

    def _go_on(self, _share: float = 0.0) -> None:
        if self._stop.is_set():
            raise _Stopped

    def _make(self, view: MinutesView, created: datetime, cut: Cut | None, number: int) -> None:
        def go_on(_share: float) -> None:
            self._free.wait(_MOST_PAUSED)
            self._go_on()
            if number != self._number:
                raise _Stopped  # a newer state is waiting already

        go_on(0.0)
        import pypdfium2

        from moderation.minutes.plain import to_text
        from moderation.output.minutes import INTERNAL, minutes_document

        places = Places()
        try:
            document = minutes_document(view, cut=cut or INTERNAL)
            data = self._pdf_of(document, created, go_on, places)
        except UserFacingError as error:
            self.failed.emit(error.message)
            return
        with PDFIUM:
            if self._pdf is not None:
                self._pdf.close()
            self._pdf = pypdfium2.PdfDocument(data)
            sizes = tuple(self._pdf.get_page_size(page) for page in range(len(self._pdf)))
        self._shown = number
        self.made.emit(Made(number, sizes, to_text(document), places, document.state))

    def _look(self, view: MinutesView, cut: Cut) -> None:
        from moderation.output.calendar import days_told
        from moderation.output.minutes import minutes_document, passages_left, public_view
        from moderation.output.tables import sheets_of

        self._free.wait(_MOST_PAUSED)
        try:
            told = public_view(view)
            document = minutes_document(view, cut=cut)
            # Tables and dates hold as well what the minutes are told to leave out.
            found = passages_left(view, document, sheets_of(told), days_told(told))
        except UserFacingError:
            return  # the pages say it already, if they are those of this cut
        self._go_on()
        self.named.emit(found)

    def _pdf_of(self, document: Any, created: datetime, progress: Any, places: Places) -> bytes:
        from moderation.minutes.pdf import MissingPdfFont, write_pdf

        data = BytesIO()
        try:
            write_pdf(document, data, created=created, progress=progress, places=places)
        except MissingPdfFont as error:
            raise UserFacingError(FONT_MISSING.with_values(file=str(error.path))) from error
        return data.getvalue()

    def _paint(self, number: int, page: int, width: int, ratio: float) -> None:
        with PDFIUM:
            if number != self._shown or self._pdf is None or page >= len(self._pdf):
                return
            sheet = self._pdf[page]
            scale = width * ratio / sheet.get_width()
            bitmap = sheet.render(scale=scale, prefer_bgrx=True)
            # A QImage does not hold on to the bytes it is made of: they have to outlive the copy.
            pixels = bytes(bitmap.buffer)
            image = QImage(
                pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            sheet.close()
        image.setDevicePixelRatio(ratio)
        self._go_on()
        self.painted.emit(number, page, width, image)

    def _progress(self, share: float) -> None:
        self._go_on()
        self.progressed.emit(share)

    def _archive(
        self, view: MinutesView, created: datetime, path: Path, versions: Versions
    ) -> None:
        from moderation.output.archive import archive_of, write_archive

        try:
            found = archive_of(view, created, versions=versions, progress=self._progress)
            write_archive(found, path)
        except UserFacingError as error:
            self.not_written.emit(error.message)
            return
        self.written.emit(path)

    def _write(
        self,
        view: MinutesView,
        created: datetime,
        path: Path,
        cut: Cut | None,
        versions: Versions,
    ) -> None:
        from moderation.output import writing
        from moderation.output.minutes import INTERNAL, minutes_document, public_view
        from moderation.storage.whole_file import write_whole

        cut = cut or INTERNAL
        try:
            ending = path.suffix.casefold()
            told = public_view(view) if cut.leaves else view
            if ending in writing.TABLES:
                data = writing.tables(told, created)
            elif ending in writing.DATES:
                data = writing.dates(told, created, versions=versions)
            else:
                document = minutes_document(view, cut=cut)
                data = writing.minutes(document, path, created, self._progress)
            write_whole(path, data)
        except UserFacingError as error:
            self.not_written.emit(error.message)
            return
        self.written.emit(path)
