# SPDX-License-Identifier: EUPL-1.2
"""Text on the wall's canvas: painted, measured, recorded, and checked."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from moderation.gui.canvas.model import Align, TextRun, Vertical
from moderation.gui.canvas.textflow import LaidText, lay_out, measured, metrics
from moderation.gui.theme import wall_font
from moderation.gui.tokens import Palette, Wall


class CanvasText:
    """Text in design px; needs the canvas's painter, palette and limits."""

    painter: QPainter
    palette: Palette
    texts: list[TextRun]
    owed: list[str]
    scale: float
    ratio: float
    smallest: float

    @property
    def rect(self) -> QRectF:
        """The whole picture."""
        raise NotImplementedError

    # -- text ----------------------------------------------------------------------------

    def text(
        self,
        rect: QRectF,
        text: str,
        *,
        size: float = Wall.BODY,
        weight: int = 400,
        colour: QColor | None = None,
        align: Align = Align.LEFT,
        valign: Vertical = Vertical.TOP,
        max_lines: int = 0,
        min_size: float | None = None,
        line: float = 1.18,
        balance: bool = True,
    ) -> TextRun:
        """Paint plain text into a box: wrapped, balanced, shrunk down to the room's limit.

        A word is broken (with a hyphen) only where it would not fit otherwise. What still does
        not fit is returned in ``rest`` for the caller's next page; the last line then ends in an
        ellipsis.
        """
        block = lay_out(
            text,
            rect.width(),
            rect.height(),
            size=size,
            weight=weight,
            line=line,
            max_lines=max_lines,
            min_size=max(min_size or 0.0, self.smallest),
            balance=balance,
        )
        return self.block(rect, block, text, colour=colour, align=align, valign=valign)

    def block(
        self,
        rect: QRectF,
        block: LaidText,
        text: str = "",
        *,
        colour: QColor | None = None,
        align: Align = Align.LEFT,
        valign: Vertical = Vertical.TOP,
    ) -> TextRun:
        """Paint what ``lay_out`` found; for callers that measure first."""
        face = metrics(block.size, block.weight)
        slack = rect.height() - block.height
        top = rect.top()
        if valign is Vertical.MIDDLE:
            top += slack / 2
        elif valign is Vertical.BOTTOM:
            top += slack
        leading = (block.line_height - face.height()) / 2
        self.painter.setPen(colour or self.palette.ink)
        self.painter.setFont(wall_font(block.size, block.weight))
        covered: list[QRectF] = []
        for index, words in enumerate(block.lines):
            width = face.horizontalAdvance(words)
            x = rect.left()
            if align is Align.CENTRE:
                x += (rect.width() - width) / 2
            elif align is Align.RIGHT:
                x += rect.width() - width
            baseline = top + index * block.line_height + leading + face.ascent()
            self.painter.drawText(QPointF(x, baseline), words)
            if words:
                covered.append(QRectF(x, baseline - block.size * 0.72, width, block.size * 0.93))
        whole = QRectF()
        for part in covered:
            whole = whole.united(part)
        run = TextRun(
            text or block.words,
            block.lines,
            whole,
            tuple(covered),
            block.size,
            block.size * self.scale * self.ratio,
            "" if block.goes_on else block.rest,
        )
        if covered:
            self.texts.append(run)
        if not run.complete:
            self.owe(run.text)
        return run

    def owe(self, text: str) -> None:
        """Say that the picture cannot show all of this text: it follows whole on a page behind."""
        if text not in self.owed:
            self.owed.append(text)

    def measure(self, text: str, size: float = Wall.BODY, weight: int = 400) -> float:
        """The width of one line."""
        return measured(text, max(size, self.smallest), weight)

    def lay_out(
        self,
        text: str,
        width: float,
        height: float = 1e6,
        *,
        size: float = Wall.BODY,
        weight: int = 400,
        max_lines: int = 0,
        min_size: float | None = None,
        line: float = 1.18,
        balance: bool = True,
    ) -> LaidText:
        """Measure as ``text`` would, without painting.

        Whether all of a text fits is known much sooner without ``balance``.
        """
        return lay_out(
            text,
            width,
            height,
            size=size,
            weight=weight,
            line=line,
            max_lines=max_lines,
            min_size=max(min_size or 0.0, self.smallest),
            balance=balance,
        )

    def fits(
        self,
        text: str,
        width: float,
        height: float,
        *,
        size: float = Wall.BODY,
        weight: int = 400,
        max_lines: int = 0,
    ) -> bool:
        """Whether all of ``text`` can be shown in such a box."""
        return self.lay_out(
            text, width, height, size=size, weight=weight, max_lines=max_lines, balance=False
        ).complete

    # -- what tests ask -------------------------------------------------------------------

    @property
    def word_count(self) -> int:
        """How many words are on the wall; more than forty are too many."""
        return sum(len(run.text.split()) for run in self.texts)

    def overlaps(self) -> list[tuple[TextRun, TextRun]]:
        """Pairs of texts that cover each other."""
        return [
            (one, other)
            for one, other in combinations(self.texts, 2)
            if any(
                a.adjusted(1, 2, -1, -2).intersects(b.adjusted(1, 2, -1, -2))
                for a in one.line_rects
                for b in other.line_rects
            )
        ]

    def faults(self) -> list[str]:
        """What is wrong with the picture's texts, in words; empty when all is well."""
        found: list[str] = []
        picture = self.rect.adjusted(-1, -1, 1, 1)
        limit = self.smallest - 0.5
        for run in self.texts:
            if not run.complete:
                found.append(f"cut: {run.text!r} leaves {run.rest!r}")
            if run.size < limit:
                found.append(f"too small: {run.text!r} at {run.size} below {self.smallest}")
            if not picture.contains(run.rect):
                found.append(f"outside: {run.text!r}")
        found += [f"overlap: {a.text!r} and {b.text!r}" for a, b in self.overlaps()]
        return found
