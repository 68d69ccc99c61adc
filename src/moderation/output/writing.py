# SPDX-License-Identifier: EUPL-1.2
"""A workshop as files for others: one place that knows which ending is written by what.

Used by the preview, by mails and by the command line. Every writer is imported when its format is
asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Appointment
from moderation.features.approval import checksum
from moderation.minutes.document import Document

MINUTES = (".pdf", ".docx", ".txt")
"""What minutes can be written as."""
TABLES = (".xlsx",)
DATES = (".ics",)

UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Exports", "{file} has no ending that can be written here. Possible are: {endings}."
)
FONT_MISSING = QT_TRANSLATE_NOOP(
    "Exports", "The program’s font {file} is missing. Install Moderation again."
)


def check(path: Path, endings: Sequence[str]) -> None:
    """Refuse a file name whose ending says nothing that can be written.

    Raises:
        UserFacingError: The ending is none of these.
    """
    if path.suffix.casefold() not in endings:
        listed = ", ".join(endings)
        raise UserFacingError(UNKNOWN_ENDING.with_values(file=path.name, endings=listed))


def minutes(
    document: Document,
    path: Path,
    created: datetime,
    progress: Callable[[float], None] | None = None,
) -> bytes:
    """Minutes as the bytes of a file; the ending of ``path`` says of which kind.

    Args:
        document: The minutes.
        path: What the file will be called; it is not written.
        created: The date in the file's properties, with a time zone.
        progress: Told the finished share, 0 to 1; a PDF tells it as it goes.

    Raises:
        UserFacingError: The ending is unknown, or a font of the program is missing.
    """
    check(path, MINUTES)
    ending = path.suffix.casefold()
    if ending == ".txt":
        from moderation.minutes.mail_text import to_mail_text

        # Editors on Windows take a text without this mark for one in the old encoding.
        return to_mail_text(document).encode("utf-8-sig")
    from moderation.minutes.pdf import MissingPdfFont, write_pdf

    try:
        if ending == ".docx":
            from moderation.minutes.docx import to_docx

            return to_docx(document, created=created)
        target = BytesIO()
        write_pdf(document, target, created=created, progress=progress)
    except MissingPdfFont as error:
        raise UserFacingError(FONT_MISSING.with_values(file=error.path)) from error
    return target.getvalue()


def sheet(view: MinutesView, path: Path, created: datetime, language: str | None = None) -> bytes:
    """The vision on one page, A4 and A3, as the bytes of a PDF.

    Raises:
        UserFacingError: The file is no PDF, or no vision was adopted that may be told in public.
    """
    check(path, (".pdf",))
    from moderation.output.vision_sheet import vision_sheet

    return minutes(vision_sheet(view, language), path, created)


def tables(view: MinutesView, created: datetime, language: str | None = None) -> bytes:
    """The goals, tasks, dates and the role matrix of a workshop as the bytes of an XLSX file.

    Raises:
        UserFacingError: The released minutes are not those of the release.
    """
    checksum.check(view)
    from moderation.minutes.xlsx import to_xlsx
    from moderation.output.tables import sheets_of

    return to_xlsx(sheets_of(view, language), created=created)


def dates(
    view: MinutesView,
    now: datetime,
    language: str | None = None,
    coming: Sequence[Appointment] = (),
    versions: Versions = first,
) -> bytes:
    """What is due on which day as the bytes of a calendar file; see ``calendar_of``.

    Raises:
        UserFacingError: The released minutes are not those of the release.
    """
    checksum.check(view)
    from moderation.output.calendar import calendar_of

    return calendar_of(view, now, language, coming, versions)
