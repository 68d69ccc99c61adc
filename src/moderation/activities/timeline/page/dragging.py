# SPDX-License-Identifier: EUPL-1.2
"""What of a step the mouse has taken hold of, and what dates dragging gives it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QPointF, QRectF

from moderation.activities.timeline.axis import Axis
from moderation.activities.timeline.edits import shifted
from moderation.activities.timeline.layout import Placed
from moderation.activities.timeline.model import TimelineStep
from moderation.domain.ids import Id

_GRIP = 6.0
_BROAD = 20.0
"""Bars at least so wide have grips within; narrower ones are moved as a whole."""

_BY_DAY = 40.0
"""Where a month is at least so wide, the mouse moves by days instead of by months."""


class BarPart(Enum):
    """What of a step the mouse has taken hold of."""

    WHOLE = "whole"
    BEGIN = "begin"
    END = "end"


@dataclass(frozen=True, slots=True)
class Grip:
    """A step that is held: which part of it, from where, and the rows that stay meanwhile."""

    step: TimelineStep
    part: BarPart
    from_x: float
    rows: dict[Id, int]


def part_of(one: Placed, box: QRectF, point: QPointF) -> BarPart:
    """Which part of a bar a point is on."""
    if one.step.is_interim_goal or box.width() < _BROAD:
        return BarPart.WHOLE
    if point.x() < box.left() + _GRIP:
        return BarPart.BEGIN
    if point.x() > box.right() - _GRIP:
        return BarPart.END
    return BarPart.WHOLE


def dragged(grip: Grip, axis: Axis, x: float) -> TimelineStep:
    """The held step with the dates that the mouse gives it."""
    step = grip.step
    per_day = (axis.right - axis.left) / (366 * (axis.last - axis.first + 1))
    month = per_day * 30.4
    days = round((x - grip.from_x) / per_day)
    months = round((x - grip.from_x) / month)

    def at(day: date) -> date:
        moved = day + timedelta(days) if month >= _BY_DAY else shifted(day, months)
        return min(max(moved, date(axis.first, 1, 1)), date(axis.last, 12, 31))

    if grip.part is BarPart.BEGIN:
        return replace(step, begins=min(at(step.begins), step.ends))
    if grip.part is BarPart.END:
        return replace(step, ends=max(at(step.ends), step.begins))
    begins = at(step.begins)
    if step.is_interim_goal:
        return replace(step, begins=begins, ends=begins)
    return replace(step, begins=begins, ends=max(at(step.ends), begins))
