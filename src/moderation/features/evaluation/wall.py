# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the evaluation: the questions to answer, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.evaluation.edits import TITLE
from moderation.features.evaluation.minutes import NOT_TOLD
from moderation.features.evaluation.model import (
    ANSWERS,
    HIGH,
    LOW,
    Answered,
    answered,
    is_closed,
    questions_of,
)
from moderation.gui.canvas import Align, WallCanvas, paginate
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

QUESTIONS = WallItem(key="evaluation.questions")
RESULT = WallItem(key="evaluation.result")
GAP = 30.0
RIGHT = 470.0
"""The width at the right: the mean and the counts, or the scale."""
MOST_BAR = 64.0
"""The height of a bar that stands for all answers."""


class EvaluationWall:
    """Questions with their scale; results of all together, never by side."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The questions, and the result once there is one."""
        del block_id
        if not questions_of(view):
            return ()
        found = [Offer(label=translate("EvaluationWall", "Evaluation: questions"), item=QUESTIONS)]
        if is_closed(view):
            found.append(
                Offer(label=translate("EvaluationWall", "Evaluation: result"), item=RESULT)
            )
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Question under question, as many as a page has room for."""
        canvas.header(frame.view.workshop.title, timer=frame.timer)
        canvas.headline(text(TITLE))
        closed = frame.item.key == RESULT.key and is_closed(frame.view)
        rows: list[tuple[str, Callable[[QRectF], None]]] = []
        if closed:
            rows = [(each.text, partial(_result, canvas, each)) for each in answered(frame.view)]
        else:
            rows = [(each.text, partial(_scale, canvas)) for each in questions_of(frame.view)]
        room = canvas.content(gap=36)
        size = max(Wall.LABEL, canvas.smallest)
        foot = size * 1.8
        low, high = text(LOW), text(HIGH)
        words = translate("EvaluationWall", "1 {low} – 5 {high}").format(low=low, high=high)
        below = QRectF(room.left(), room.bottom() - size * 1.4, room.width(), size * 1.4)
        canvas.text(below, words, size=Wall.SMALL, colour=canvas.palette.ink2, max_lines=1)
        space = QRectF(room.left(), room.top(), room.width(), room.height() - foot)
        width = space.width() - RIGHT - 48

        def height_of(row: tuple[str, object]) -> float:
            laid = canvas.lay_out(row[0], width, space.height(), size=size, weight=SEMIBOLD)
            return max(laid.height, MOST_BAR + 40)

        pages = paginate(rows, height_of, space.height(), GAP)
        page = min(frame.page, len(pages) - 1)
        top = space.top()
        for row in pages[page]:
            height = height_of(row)
            laid = canvas.lay_out(row[0], width, space.height(), size=size, weight=SEMIBOLD)
            canvas.block(QRectF(space.left(), top, width, height), laid, row[0])
            row[1](QRectF(space.right() - RIGHT, top, RIGHT, height))
            top += height + GAP
            canvas.line(space.left(), top - GAP / 2, space.right(), top - GAP / 2)
        canvas.page_number(page, len(pages))
        return len(pages)


def _scale(canvas: WallCanvas, box: QRectF) -> None:
    """The numbers to choose from."""
    step = box.width() / ANSWERS.width
    for place, value in enumerate(ANSWERS.values):
        cell = QRectF(box.left() + place * step, box.top(), step - 14, 72)
        canvas.card(cell)
        words = QRectF(cell.left(), cell.top() + 8, cell.width(), 56)
        canvas.text(
            words, str(value), size=Wall.LABEL, weight=BOLD, align=Align.CENTRE, max_lines=1
        )


def _result(canvas: WallCanvas, each: Answered, box: QRectF) -> None:
    """The mean, and a bar for each answer with its count below."""
    if not each.told:
        canvas.text(box, text(NOT_TOLD), size=Wall.SMALL, colour=canvas.palette.ink2, max_lines=3)
        return
    mean = QRectF(box.left(), box.top(), 130, 72)
    canvas.text(mean, formats().number(each.mean, 1), size=Wall.EMPHASIS, weight=BOLD, max_lines=1)
    left = box.left() + 150
    step = (box.width() - 150) / ANSWERS.width
    most = max(each.counts)
    for place, count in enumerate(each.counts):
        high = MOST_BAR * count / most
        x = left + place * step
        bar = QRectF(x + 8, box.top() + MOST_BAR - high, step - 22, high)
        canvas.painter.fillRect(bar, canvas.palette.ink)
        canvas.line(x + 2, box.top() + MOST_BAR, x + step - 8, box.top() + MOST_BAR)
        under = QRectF(x, box.top() + MOST_BAR + 2, step - 6, 44)
        canvas.text(under, str(count), size=Wall.SMALL, align=Align.CENTRE, max_lines=1)


WALL = EvaluationWall()
