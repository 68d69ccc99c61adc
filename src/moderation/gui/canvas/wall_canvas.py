# SPDX-License-Identifier: EUPL-1.2
"""The wall's canvas: frame, header, headline; text, shapes and split come from its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from moderation.domain.blank import blank
from moderation.domain.projection import Theme
from moderation.domain.side import Side
from moderation.gui.canvas.model import (
    Align,
    RoomMetrics,
    TextRun,
    Timer,
    Vertical,
    timer_share,
    timer_words,
)
from moderation.gui.canvas.split import CanvasSplit
from moderation.gui.canvas.textflow import lay_out
from moderation.gui.tokens import BOLD, MEDIUM, Palette, Wall, palette_of


@dataclass
class WallCanvas(CanvasSplit):
    """A painter in design px with the words and shapes of the wall.

    ``width`` x ``height`` is the picture in design px: 1920 x 1080 for 16:9, wider or taller for
    other screens, never narrower than 1440. ``top`` is where the next part may begin.
    """

    painter: QPainter
    pixel_size: QSizeF
    theme: Theme = Theme.LIGHT
    room: RoomMetrics | None = None
    ratio: float = 1.0
    texts: list[TextRun] = field(default_factory=list)
    owed: list[str] = field(default_factory=list)
    """Texts that the picture began and had no room to end."""
    doors: str = ""
    """What the line at the top says first, because the doors are shut."""
    clock: str = ""
    """The time of day, at the right end of the line at the top."""

    def __post_init__(self) -> None:
        width, height = max(1.0, self.pixel_size.width()), max(1.0, self.pixel_size.height())
        self.scale = min(height / Wall.HEIGHT, width / Wall.MIN_WIDTH)
        self.width = width / self.scale
        self.height = height / self.scale
        self.palette: Palette = palette_of(self.theme)
        self._said: set[str] = set()
        self.smallest = self.room.smallest(self.width) if self.room is not None else Wall.SMALLEST
        self.top = Wall.TOP
        self.painter.scale(self.scale, self.scale)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    # -- the frame -----------------------------------------------------------------------

    @property
    def rect(self) -> QRectF:
        """The whole picture."""
        return QRectF(0, 0, self.width, self.height)

    @property
    def left(self) -> float:
        """Where content begins."""
        return Wall.SIDE

    @property
    def right(self) -> float:
        """Where content ends."""
        return self.width - Wall.SIDE

    @property
    def bottom(self) -> float:
        """Where content ends at the foot."""
        return self.height - Wall.TOP

    def content(self, gap: float = 48.0) -> QRectF:
        """The room that is left below what was painted so far."""
        top = self.top + gap
        return QRectF(self.left, top, self.right - self.left, max(0.0, self.bottom - top))

    def begin_again(self) -> None:
        """An empty picture in place of what was painted so far."""
        self.texts.clear()
        self.owed.clear()
        self._said.clear()
        self.top = Wall.TOP
        self.fill_background()

    def measuring(self, painter: QPainter) -> WallCanvas:
        """A canvas of the same measures on another painter, for what is laid out and not seen.

        It has the same signs to say, which take their room from the words beside them.
        """
        return WallCanvas(
            painter,
            self.pixel_size,
            self.theme,
            self.room,
            self.ratio,
            doors=self.doors,
            clock=self.clock,
        )

    def fill_background(self) -> None:
        """Paper, or the dark wall's ground."""
        self.painter.fillRect(self.rect, self.palette.paper)

    def fill_black(self) -> None:
        """The panic key's picture."""
        self.painter.fillRect(self.rect, Qt.GlobalColor.black)

    def header(
        self,
        topic: str,
        position: str = "",
        timer: Timer | None = None,
        *,
        legend: Sequence[tuple[Side, str]] = (),
    ) -> None:
        """The line at the top: where we are on the left; time or legend on the right."""
        start = self.say_clock()
        if timer is not None:
            start = self._timer(timer, start)
        elif legend:
            start = self._legend(legend, start)
        words = f"{topic}\u00a0 ·\u00a0 {position}" if position and topic else topic or position
        size = max(Wall.SMALL, self.smallest)
        left = self.say_doors()
        box = QRectF(left, Wall.TOP + 8, start - 48 - left, size * 2.36)
        bottom = Wall.TOP + Wall.RING
        if words:
            run = self.text(box, words, size=size, weight=MEDIUM, colour=self.palette.ink2)
            bottom = max(bottom, run.bottom)
        self.top = bottom + 8

    def _say_once(self, sign: str) -> str:
        """The words of a sign, or none if the picture has it already."""
        if sign in self._said:
            return ""
        self._said.add(sign)
        return sign

    def say_doors(self) -> float:
        """Say once that the doors are shut; returns where the line at the top goes on."""
        words = self._say_once(self.doors)
        if not words:
            return self.left
        size = max(Wall.SMALL, self.smallest)
        width = self.measure(words, size, BOLD) + 2
        box = QRectF(self.left, Wall.TOP + 8, width, size * 1.18)
        self.text(box, words, size=size, weight=BOLD, max_lines=1)
        return self.left + width + 36

    def say_clock(self) -> float:
        """Say once what time of day it is; returns where the line at the top ends before it.

        A picture without that line, such as a photo, gets it in its corner, on a ground of its own.
        """
        words = self._say_once(self.clock)
        if not words:
            return self.right
        size = max(Wall.SMALL, self.smallest)
        width = self.measure(words, size, MEDIUM) + 2
        box = QRectF(self.right - width, Wall.TOP, width, Wall.RING)
        self.painter.fillRect(box.adjusted(-16, 0, 16, 0), self.palette.paper)
        self.text(
            box,
            words,
            size=size,
            weight=MEDIUM,
            align=Align.RIGHT,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        return float(box.left()) - 48

    def _timer(self, timer: Timer, right: float) -> float:
        words = timer_words(timer)
        size = max(Wall.SMALL, self.smallest)
        width = self.measure(words, size, MEDIUM)
        box = QRectF(right - width - 2, Wall.TOP, width + 2, Wall.RING)
        self.text(
            box,
            words,
            size=size,
            weight=MEDIUM,
            align=Align.RIGHT,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        start = float(box.left()) - 24 - Wall.RING
        self.ring(QRectF(start, Wall.TOP, Wall.RING, Wall.RING), timer_share(timer))
        return start

    def _legend(self, legend: Sequence[tuple[Side, str]], right: float) -> float:
        size = max(Wall.SMALL, self.smallest)
        x = right
        for side, label in reversed(legend):
            width = self.measure(label, size, MEDIUM) + 2
            self.text(
                QRectF(x - width, Wall.TOP, width, Wall.RING),
                label,
                size=size,
                weight=MEDIUM,
                align=Align.RIGHT,
                valign=Vertical.MIDDLE,
                max_lines=1,
            )
            x -= width + 50
            self.glyph(QRectF(x, Wall.TOP + 16, 32, 32), side)
            x -= 72
        return x + 72

    def subject(self, text: str) -> float:
        """What a question is about: 72 px, one line if it can be."""
        return self._stacked(text, Wall.TOPIC, Wall.EMPHASIS, MEDIUM, 1.33, gap=16)

    def question(self, text: str) -> float:
        """The one question on the wall: as large as it goes."""
        return self._stacked(text, Wall.QUESTION, Wall.HEADLINE_MIN, BOLD, 1.11, gap=0)

    def headline(self, text: str, *, size: float = Wall.HEADLINE, gap: float = 8) -> float:
        """The picture's statement: up to two lines. Returns where it ends."""
        return self._stacked(text, size, Wall.HEADLINE_MIN, BOLD, 1.18, gap=gap)

    def _stacked(
        self, text: str, size: float, min_size: float, weight: int, line: float, *, gap: float
    ) -> float:
        if blank(text):
            return self.top
        box = QRectF(
            self.left, self.top + gap, self.right - self.left, size * line * 2 + size * 0.2
        )
        block = lay_out(
            text,
            box.width(),
            box.height(),
            size=size,
            weight=weight,
            line=line,
            max_lines=2,
            min_size=max(min_size, self.smallest),
        )
        if not block.complete:
            # A long title is cut last of all: three lines of the smallest size come first.
            block = lay_out(
                text,
                box.width(),
                box.height(),
                size=Wall.EMPHASIS,
                weight=weight,
                line=line,
                max_lines=3,
                min_size=self.smallest,
            )
        self.block(box, block, text)
        self.top = float(box.top()) + block.height
        return self.top
