# SPDX-License-Identifier: EUPL-1.2
"""What stands below a sentence of the vision: who said yes to it, and what people gain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from moderation.activities.vision.model import VisionReason
from moderation.activities.vision.wall.signs import known_icon
from moderation.domain.side import Side
from moderation.gui.canvas import Vertical, WallCanvas
from moderation.gui.paint.shapes import Stance
from moderation.gui.texts import text, translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall


def paint_consents(canvas: WallCanvas, line: QRectF, said: Sequence[tuple[Side, Stance]]) -> None:
    """A mark and the name of each side, in one line."""
    size = max(Wall.SMALLEST, canvas.smallest)
    x = line.left()
    for side, stance in said:
        name = text(side.message)
        width = canvas.measure(name, size, MEDIUM) + 4
        if x + size * 1.4 + width > line.right():
            return
        canvas.mark(QRectF(x, line.top() + size * 0.15, size, size), side, stance)
        words = QRectF(x + size * 1.4, line.top(), width, size * 1.3)
        canvas.text(words, name, size=size, weight=MEDIUM, max_lines=1)
        x = words.right() + 48


def paint_reasons(canvas: WallCanvas, reasons: Sequence[VisionReason]) -> None:
    """What people gain, in one line at the foot; those without room stand on a page behind."""
    size = max(Wall.SMALLEST, canvas.smallest)
    height = size * 1.3
    line = QRectF(canvas.left, canvas.bottom - height + 16, canvas.right - canvas.left, height)
    heading = translate("VisionWall", "Why")
    first = canvas.measure(heading, size, BOLD)
    icon, gap = size * 1.3, 20.0
    widths = [first]
    shown: list[VisionReason] = []
    for reason in reasons:
        width = icon + gap + canvas.measure(reason.title, size) + 2
        if sum(widths) + width + 32 * len(widths) > line.width():
            break
        widths.append(width)
        shown.append(reason)
    for reason in reasons[len(shown) :]:
        canvas.owe(reason.title)
    if not shown:
        return
    space = (line.width() - sum(widths)) / len(shown)
    x = line.left()
    box = QRectF(x, line.top(), first + 2, height)
    canvas.text(box, heading, size=size, weight=BOLD, valign=Vertical.MIDDLE, max_lines=1)
    x += first + space
    for reason, width in zip(shown, widths[1:], strict=True):
        canvas.icon(QRectF(x, line.center().y() - icon / 2, icon, icon), known_icon(reason.icon))
        words = QRectF(x + icon + gap, line.top(), width - icon - gap, height)
        canvas.text(words, reason.title, size=size, valign=Vertical.MIDDLE, max_lines=1)
        x += width + space
