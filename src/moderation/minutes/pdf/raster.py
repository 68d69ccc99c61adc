# SPDX-License-Identifier: EUPL-1.2
"""Drawings as pictures, for files that hold no drawings: the page's own drawing code, rendered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO

from moderation.domain.side import Side
from moderation.minutes.block import DocumentBlock
from moderation.minutes.document import Document, Figure, PageFigure
from moderation.minutes.pdf import glyphs
from moderation.minutes.pdf.context import Bookmark, Context, SlabPlace, layout
from moderation.minutes.pdf.sheet import PdfSheet, Slab
from moderation.minutes.pdf.writer import render
from moderation.minutes.pdfium import PDFIUM
from moderation.minutes.table import Agreement, CellMark

FIGURE_DPI = 200
MARK_DPI = 400
_WORD = "–"
_ROOM = 1.3
"""Around a mark, so that nothing of it is cut."""


@dataclass(frozen=True, slots=True)
class _DrawnMark(DocumentBlock):
    """A page with nothing but a mark on it."""

    mark: CellMark
    size: float


@layout.register
def _drawn_mark(block: _DrawnMark, context: Context, _place: SlabPlace) -> Iterator[Slab]:
    def draw(sheet: PdfSheet, y: float) -> None:
        context.bookmarks.append(Bookmark(1, _WORD, sheet.index, y))
        middle = block.size / 2
        sheet.artifact(glyphs.operators(context.setter, block.mark, (middle, y + middle)))

    yield Slab(0.0, draw, page=(block.size, block.size))


def figure_png(figure: Figure | PageFigure) -> bytes:
    """A drawing as a picture."""
    page = PageFigure(
        width=figure.width, height=figure.height, shapes=figure.shapes, alt=_WORD, title=_WORD
    )
    return _png(page, FIGURE_DPI)


@lru_cache(maxsize=64)
def mark_png(
    side: Side | None,
    agreement: Agreement | None,
    to_confirm: bool,  # noqa: FBT001 - part of the key of the cache
) -> tuple[bytes, float]:
    """A mark as a picture, and its size in points."""
    mark = CellMark(_WORD, side, agreement, to_confirm)
    size = glyphs.width(mark) * _ROOM
    return _png(_DrawnMark(mark, size), MARK_DPI), size


def _png(page: DocumentBlock, dpi: int) -> bytes:
    import pypdfium2

    document = Document(_WORD, "de", (page,), show_title=False)
    data = render(document, created=datetime(2000, 1, 1, tzinfo=UTC), invariant=True)
    target = BytesIO()
    with PDFIUM:
        pdf = pypdfium2.PdfDocument(data)
        try:
            sheet = pdf[0]
            bitmap = sheet.render(scale=dpi / 72)
            bitmap.to_pil().save(target, "PNG", dpi=(dpi, dpi))
            bitmap.close()
            sheet.close()
        finally:
            pdf.close()
    return target.getvalue()
