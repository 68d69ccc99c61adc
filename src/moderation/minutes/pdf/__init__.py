# SPDX-License-Identifier: EUPL-1.2
"""The PDF writer of the minutes: PDF/UA-1 and PDF/A-2a in one file.

Import it where a PDF is asked for and not before: it loads reportlab.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from moderation.minutes.document import Document
from moderation.minutes.passage import Places
from moderation.minutes.pdf.fonts import MissingPdfFont
from moderation.minutes.pdf.writer import render

__all__ = ["MissingPdfFont", "write_pdf"]


def write_pdf(
    document: Document,
    target: Path | BinaryIO,
    *,
    created: datetime,
    invariant: bool = False,
    progress: Callable[[float], None] | None = None,
    places: Places | None = None,
) -> None:
    """Writes a document as an accessible, archivable PDF.

    A file appears whole or not at all: until everything is on disk, what stood at ``target``
    stays untouched.

    Args:
        document: What is written; safe to use from a worker thread, being immutable.
        target: A path, or a binary file open for writing.
        created: The date in the file's properties, with a time zone.
        invariant: The same document and date give the same bytes.
        progress: Told the finished share, 0 to 1, about every hundredth of the work.
        places: Told what lies where on the finished pages.

    Raises:
        MissingFont: A font of the program is not where it belongs.
        OSError: The file cannot be written.
    """
    data = render(document, created=created, invariant=invariant, progress=progress, places=places)
    if isinstance(target, Path):
        _replace(target, data)
    else:
        target.write(data)


def _replace(target: Path, data: bytes) -> None:
    """Puts a whole file in place of the old one."""
    # Opened and not made by tempfile, so that it is as readable as any other file saved here.
    partial_file = target.with_name(f".{uuid.uuid4().hex}.pdf.part")
    try:
        with partial_file.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        partial_file.replace(target)
    except BaseException:
        with suppress(OSError):
            partial_file.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the new name durable where folders can be synced; Windows does it by itself."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
