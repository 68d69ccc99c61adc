# SPDX-License-Identifier: EUPL-1.2
"""Interim goals on the wall, page by page, and one step alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from moderation.activities.timeline.model import (
    TimelineStep,
    duration,
    owner_name,
    steps_of,
)
from moderation.activities.timeline.path import CriticalPath, path_of
from moderation.activities.timeline.wall.signs import PATTERNS, topic
from moderation.domain.span import Precision
from moderation.gui.canvas import Align, Vertical, WallCanvas, paginate
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

_ROW_GAP = 20.0
_FEW = 6
_GLYPH = 40.0


def paint_goals(canvas: WallCanvas, frame: WallFrame, steps: Sequence[TimelineStep]) -> int:
    """The interim goals by day; returns how many pages they take."""
    goals = sorted((one for one in steps if one.is_interim_goal), key=lambda one: one.begins)
    canvas.header(topic(frame, frame.item.block_id), timer=frame.timer)
    canvas.headline(translate("TimelineWall", "Our interim goals"))
    room = canvas.content(56)
    size = max(Wall.EMPHASIS if len(goals) <= _FEW else Wall.LABEL, canvas.smallest)
    days = {goal.id: goal.said_end.words(formats()) for goal in goals}
    date_width = max(canvas.measure(day, size, SEMIBOLD) for day in days.values()) + 8
    left = room.left() + date_width + 40 + _GLYPH + 32
    width = room.right() - left
    words = {
        goal.id: canvas.lay_out(
            goal.title, width, size * 2.4, size=size, weight=MEDIUM, min_size=Wall.SMALL
        )
        for goal in goals
    }
    # A page number, where there are several, takes the last line of the room.
    height = room.height() - 64
    pages = paginate(goals, lambda goal: words[goal.id].height + 20, height, gap=_ROW_GAP)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for goal in pages[page]:
        block = words[goal.id]
        row = block.height + 20
        canvas.text(
            QRectF(room.left(), top, date_width, row),
            days[goal.id],
            size=size,
            weight=SEMIBOLD,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        glyph = QRectF(room.left() + date_width + 40, top + row / 2 - 20, _GLYPH, _GLYPH)
        if goal.vision:
            canvas.check(glyph)
        else:
            canvas.glyph(glyph, goal.side)
        canvas.block(QRectF(left, top, width, row), block, goal.title, valign=Vertical.MIDDLE)
        top += row + _ROW_GAP
        canvas.line(room.left(), top - _ROW_GAP / 2, room.right(), top - _ROW_GAP / 2)
    canvas.page_number(page, len(pages))
    return len(pages)


def paint_step(canvas: WallCanvas, frame: WallFrame, step: TimelineStep) -> int:
    """One step with its dates and what is known of it, on one page."""
    found = path_of(frame.view, step.block_id)
    canvas.header(topic(frame, step.block_id), timer=frame.timer)
    side = canvas.palette.side(step.side)
    size = max(Wall.LABEL, canvas.smallest)
    top = canvas.top + 40
    canvas.glyph(QRectF(canvas.left, top + 8, 44, 44), step.side)
    who = owner_name(frame.view, step)
    name = text(step.side.message)
    run = canvas.text(
        QRectF(canvas.left + 68, top, canvas.right - canvas.left - 68, size * 2.5),
        f"{name} · {who}" if who and who != name else name,
        size=size,
        weight=SEMIBOLD,
        colour=side.strong,
        max_lines=2,
    )
    canvas.top = max(run.bottom, top + 56)
    canvas.headline(step.title, size=Wall.ANSWER, gap=24)
    room = canvas.content(64)
    if step.is_interim_goal:
        _goal(canvas, room, step, steps_of(frame.view, step.block_id))
        return 1
    bar = QRectF(room.left(), room.top(), room.width(), 96)
    canvas.bar(bar, PATTERNS[step.feasibility], step.side)
    ends = QRectF(room.left(), bar.bottom() + 20, room.width() / 2, size * 1.3)
    canvas.text(ends, step.said_begin.words(formats()), size=size, weight=MEDIUM, max_lines=1)
    canvas.text(
        ends.translated(ends.width(), 0),
        step.said_end.words(formats()),
        size=size,
        weight=MEDIUM,
        align=Align.RIGHT,
        max_lines=1,
    )
    top = max(ends.bottom() + 32, ends.bottom() + (room.bottom() - ends.bottom() - 230) / 2)
    _facts(canvas, QRectF(room.left(), top, room.width(), room.bottom() - top), step, found)
    return 1


def _goal(
    canvas: WallCanvas, room: QRectF, step: TimelineStep, mates: Sequence[TimelineStep]
) -> None:
    """The day of an interim goal, what it needs, and what needs it."""
    size = max(Wall.SMALL, canvas.smallest)
    day = QRectF(room.left(), room.top(), room.width(), Wall.TOPIC * 1.4)
    top = canvas.text(day, _long(step), size=Wall.TOPIC, weight=MEDIUM, max_lines=1).bottom
    needs = [mate.label for mate in mates if mate.id in step.after]
    needed = [mate.label for mate in mates if step.id in mate.after]
    columns = [
        (translate("TimelineWall", "needs before"), needs),
        (translate("TimelineWall", "is needed for"), needed),
    ]
    shown = [(words, found) for words, found in columns if found]
    width = room.width() / max(1, len(shown))
    for place, (words, found) in enumerate(shown):
        box = QRectF(room.left() + place * width, top + 56, width - 48, size * 1.3)
        canvas.text(box, words, size=size, colour=canvas.palette.ink2, max_lines=1)
        below = QRectF(box.left(), box.bottom() + 8, box.width(), room.bottom() - box.bottom() - 8)
        canvas.text(below, ", ".join(found), size=Wall.LABEL, weight=BOLD, min_size=Wall.SMALL)


def _long(step: TimelineStep) -> str:
    """The day of an interim goal, with its weekday where a day was said."""
    said = step.said_end
    exact = said.span.precision is Precision.DAY
    return formats().long_date(said.day) if exact else said.words(formats())


def _facts(canvas: WallCanvas, rect: QRectF, step: TimelineStep, found: CriticalPath) -> None:
    """Length, feasibility, slack: three facts side by side."""
    facts = [
        (translate("TimelineWall", "takes"), text(duration(step))),
        (translate("TimelineWall", "feasibility"), text(step.feasibility.message)),
    ]
    slack = found.slack_column(step.id)
    if slack is not None:
        facts.append((translate("TimelineWall", "slack"), text(slack)))
    width = rect.width() / len(facts)
    size = max(Wall.SMALL, canvas.smallest)
    for place, (label, value) in enumerate(facts):
        box = QRectF(rect.left() + place * width, rect.top(), width - 32, size * 1.3)
        canvas.text(box, label, size=size, colour=canvas.palette.ink2, max_lines=1)
        canvas.text(
            QRectF(box.left(), box.bottom() + 8, box.width(), rect.bottom() - box.bottom() - 8),
            value,
            size=Wall.TOPIC,
            weight=BOLD,
            max_lines=2,
            min_size=Wall.SMALL,
        )
