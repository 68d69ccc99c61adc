# SPDX-License-Identifier: EUPL-1.2
"""How the palette's rows are painted and said."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from moderation.domain.matching import spans
from moderation.gui.paint.shapes import painting
from moderation.gui.paint.tiles import key_cap
from moderation.gui.rows_model import Index, RowsModel
from moderation.gui.theme import font
from moderation.gui.tokens import BOLD, DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.buttons import cap_size
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    glyph,
    icon,
    one_line,
    words,
)
from moderation.gui.widgets.rows import elided, is_current
from moderation.windows.palette.hits import GroupHeading, PaletteLine

translate = QCoreApplication.translate
ROW = 34
HEAD = 28
_SIGN = 28
"""The room of the sign before the words, in px."""


class PaletteRows(RowsModel):
    """Headings and lines; a heading cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _said)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only lines are chosen, those with a reason as well: it is to be heard."""
        usual = super().flags(index)
        if index.isValid() and isinstance(self.rows[index.row()], GroupHeading):
            return Qt.ItemFlag.ItemIsEnabled
        return usual


def _said(row: GroupHeading | PaletteLine, role: int) -> object:
    if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return None
    return spoken(row)


def spoken(row: GroupHeading | PaletteLine) -> str:
    """A row in words, for a screen reader."""
    if isinstance(row, GroupHeading):
        return row.words
    reason = translate("Palette", "not possible: {why}").format(why=row.reason)
    parts = (row.hit.words, row.about, reason if row.reason else "", row.hit.key)
    return ", ".join(part for part in parts if part)


class PaletteDelegate(DescribedRows):
    """Ink around the current row, whoever has the keyboard: the field has it all the time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(describe, parent, padding=Space.S)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """No hairlines; the outline of the current row."""
        del index
        if is_current(option):
            half = Size.SELECTION / 2
            with painting(painter):
                painter.setPen(QPen(DESK.ink, Size.SELECTION))
                box = QRectF(option.rect).adjusted(half, half, -half, -half)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)


def describe(row: GroupHeading | PaletteLine, _seen: RowState) -> RowDescription:
    """Sign, words with what was typed in them, what stands beside, and the key at the right."""
    if isinstance(row, GroupHeading):
        count = str(row.there)
        if row.shown < row.there:
            count = translate("Palette", "{shown} of {there}").format(
                shown=row.shown, there=row.there
            )
        return one_line(
            HEAD,
            words(row.words, Size.CAPTION, SEMIBOLD, DESK.ink3, grows=True),
            words(count, Size.CAPTION, ink=DESK.ink3, figures=True, right=True),
        )
    hit = row.hit
    ink = DESK.ink3 if row.reason else DESK.ink
    sign = glyph(hit.side, 12) or icon(hit.icon or "right", 16, ink)
    after = _SIGN - (sign.width or 0.0)
    beside = row.reason or row.about
    key = hit.key or ("F7" if hit.show is not None else "")
    return one_line(
        ROW,
        sign,
        RowPart(
            draw=partial(_paint_words, row=row, beside=beside, ink=ink, before=after), grows=True
        ),
        _cap(key) if key and not row.reason else None,
    )


def _cap(key: str) -> RowPart:
    size = cap_size(key)

    def draw(painter: QPainter, box: QRectF) -> None:
        cap = QRectF(0, 0, size.width(), size.height())
        cap.moveCenter(box.center())
        key_cap(painter, cap, key)

    return RowPart(draw=draw, width=size.width(), before=Space.S)


def _paint_words(
    painter: QPainter, box: QRectF, *, row: PaletteLine, beside: str, ink: QColor, before: float
) -> None:
    """The words in front, and as much of what stands beside them as there is room for."""
    box = box.adjusted(before, 0, 0, 0)
    face = font(Size.BODY)
    bold = font(Size.BODY, BOLD)
    shown = elided(row.hit.words, bold, box.width())
    width = _paint_marked(painter, box, shown, row.typed, face, ink)
    left = width + Space.S
    if beside and box.width() - left > 2 * Space.XL:
        painter.setFont(font(Size.SECONDARY))
        painter.setPen(DESK.ink2)
        room = box.adjusted(left, 0, 0, 0)
        said = elided(beside, painter.font(), room.width())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, align, said)


def _paint_marked(
    painter: QPainter, box: QRectF, said: str, typed: tuple[str, ...], face: QFont, ink: QColor
) -> float:
    """One line, bold and underlined where it is what was typed; returns its width."""
    mark = QTextCharFormat()
    mark.setFontWeight(QFont.Weight.Bold)
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    layout = QTextLayout(said, face)
    ranges = []
    for span in spans(said, typed):
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = span.begin, span.end - span.begin, mark
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    painter.setPen(ink)
    height = QFontMetricsF(face).height()
    layout.draw(painter, QPointF(box.left(), box.center().y() - height / 2))
    return float(line.naturalTextWidth())
