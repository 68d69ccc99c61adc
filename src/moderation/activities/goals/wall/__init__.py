# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the goals: one goal with everybody's answer, and all goals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from moderation.activities.goals.means import MeansKind, means_of
from moderation.activities.goals.means_words import balances
from moderation.activities.goals.model import (
    Answer,
    Goal,
    answer_of,
    answers,
    asked,
    goals_of,
    left_answers,
)
from moderation.activities.goals.smart import count_answers, name_of
from moderation.activities.goals.wall.balance import BALANCE, paint_balance
from moderation.domain.amounts import money_with_words
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served_version
from moderation.features.people.model import Unit
from moderation.gui.canvas import LaidText, Stance, Vertical, WallCanvas, paginate
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

OVERVIEW = "goals.overview"
GOAL = "goals.goal"

MARKS = {
    Answer.YES: Stance.YES,
    Answer.RESERVATION: Stance.RESERVATION,
    Answer.NO: Stance.NO,
    Answer.OPEN: Stance.OPEN,
}
_MARK = 92.0
_COLUMNS = 4
_ROW = 160.0


class GoalsWall:
    """Pictures of one block of the activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """All goals, then every goal alone."""
        found = [
            Offer(
                label=translate("GoalsWall", "All goals"),
                item=WallItem(key=OVERVIEW, block_id=block_id),
            )
        ]
        if balances(view, goals_of(view, block_id)):
            found.append(
                Offer(
                    label=translate("GoalsWall", "Balance of resources"),
                    item=WallItem(key=BALANCE, block_id=block_id),
                )
            )
        found += [
            Offer(
                label=f"{number} {goal.label}",
                item=WallItem(key=GOAL, block_id=block_id, entity_id=goal.id),
            )
            for number, goal in enumerate(goals_of(view, block_id), 1)
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One goal; all goals if that goal was removed."""
        if frame.item.key == BALANCE:
            return paint_balance(canvas, frame)
        goal = frame.view.find(Goal, frame.item.entity_id)
        if frame.item.key == GOAL and goal is not None:
            return _paint_goal(canvas, frame, goal)
        return _paint_overview(canvas, frame)


WALL = GoalsWall()


# -- one goal ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Said:
    """What a unit said, or one that was there when it was asked; ``state`` in words."""

    label: str
    side: Side | None
    answer: Answer
    state: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A unit's place in the grid, with its words laid out."""

    said: _Said
    name: LaidText


def _paint_goal(canvas: WallCanvas, frame: WallFrame, goal: Goal) -> int:
    goals = goals_of(frame.view, goal.block_id)
    numbers = [mate.id for mate in goals]
    canvas.header(
        translate("GoalsWall", "Goal {number} of {total}").format(
            number=numbers.index(goal.id) + 1, total=len(goals)
        ),
        timer=frame.timer,
    )
    canvas.headline(goal.title)
    _paint_facts(canvas, frame.view, goal)
    canvas.line(canvas.left, canvas.top + 36, canvas.right, canvas.top + 36)
    room = canvas.content(gap=64)
    room.setBottom(canvas.bottom + 16)
    columns, rows = _grid(canvas, frame.view, goal, room.width())
    if not rows:
        words = translate("GoalsWall", "Nobody has been asked yet.")
        canvas.text(room, words, size=Wall.LABEL, colour=canvas.palette.ink2)
        return 1
    heights = [_row_height(canvas, row) for row in rows]
    pages = paginate(list(zip(rows, heights, strict=True)), lambda row: row[1], room.height())
    page = min(frame.page, len(pages) - 1)
    spare = (room.height() - sum(height for _row, height in pages[page])) / len(pages[page])
    # A full wall breathes; two rows alone do not drift apart.
    spare = max(0.0, min(spare, 24.0))
    top = room.top()
    for row, height in pages[page]:
        for place, left in zip(row, columns, strict=False):
            _paint_place(canvas, QRectF(left, top, room.width(), height), place)
        top += height + spare
    return len(pages)


def _paint_facts(canvas: WallCanvas, view: WallView, goal: Goal) -> None:
    """Who, by when, with what: one line of large words, missing things named."""
    size = max(Wall.LABEL, canvas.smallest)
    height = size * 1.3
    top = canvas.top + 24
    x = canvas.left
    unit = view.find(Unit, goal.unit_id)
    name = name_of(view, goal)
    parts: list[tuple[Side | None, str, str]] = []
    if name is not None:
        parts.append((unit.side if unit is not None else None, "", text(name)))
    else:
        parts.append((None, "tri", translate("GoalsWall", "nobody responsible yet")))
    if goal.due is not None:
        day = formats().date(goal.due)
        parts.append((None, "", translate("GoalsWall", "by {date}").format(date=day)))
    else:
        parts.append((None, "tri", translate("GoalsWall", "date missing")))
    euros = means_of(view, goal, MeansKind.MONEY)
    if euros.needed:
        said = "" if euros.years else goal.money_needed_words
        parts.append((None, "", text(money_with_words(int(euros.needed), said, formats()))))
    serves = served_version(view, goal.serves_id, goal.serves_version)
    if serves is not None:
        parts.append((None, "flag", text(serves)))
    for side, icon, words in parts:
        lead = 0.0
        glyph = size * 0.72
        width = canvas.measure(words, size) + 2
        lead = glyph + 20 if side is not None or icon else 0.0
        if x > canvas.left and x + lead + width > canvas.right:
            x, top = canvas.left, top + height
        box = QRectF(x, top + (height - glyph) / 2, glyph, glyph)
        if side is not None:
            canvas.glyph(box, side)
        elif icon:
            canvas.icon(box, icon)
        room = QRectF(x + lead, top, min(width, canvas.right - x - lead), height)
        canvas.text(room, words, size=size, valign=Vertical.MIDDLE, max_lines=1)
        x += lead + width + 64
    canvas.top = top + height


def _grid(
    canvas: WallCanvas, view: WallView, goal: Goal, width: float
) -> tuple[list[float], list[list[_Place]]]:
    """The left edges of the columns, and the units row by row; every side begins a row.

    As many columns as keep every name on one line, four at most; with two at least a long name
    takes two lines.
    """
    told = _told(view, goal)
    by_side = {side: [each for each in told if each.side is side] for side in (*Side, None)}
    most = max((len(units) for units in by_side.values()), default=0)
    size = max(Wall.SMALLEST, canvas.smallest)
    lead = _MARK + 28.0
    for count in range(min(_COLUMNS, max(1, most)), 0, -1):
        rows = [
            units[at : at + count]
            for units in by_side.values()
            for at in range(0, len(units), count)
        ]
        widths = [
            max(
                (
                    max(
                        canvas.measure(row[column].label, size, SEMIBOLD),
                        canvas.measure(row[column].state, size),
                    )
                    for row in rows
                    if column < len(row)
                ),
                default=0.0,
            )
            for column in range(count)
        ]
        needed = sum(widths) + count * lead + (count - 1) * 32
        if needed <= width:
            gap = min((width - needed) / max(1, count - 1) if count > 1 else 0.0, 140.0) + 32
            edges, x = [], canvas.left
            for column in widths:
                edges.append(x)
                x += column + lead + gap
            return edges, [[_place(canvas, each, 1e6) for each in row] for row in rows]
        if count <= 2:
            column_width = (width - (count - 1) * 32) / count
            edges = [canvas.left + place * (column_width + 32) for place in range(count)]
            name_width = column_width - lead
            return edges, [[_place(canvas, each, name_width) for each in row] for row in rows]
    return [], []


def _told(view: WallView, goal: Goal) -> list[_Said]:
    """What every unit says, and below it what those said that are asked no more."""
    told = [
        _Said(unit.label, unit.side, answer, _state(answer))
        for unit, answer in answers(view, goal.id)
    ]
    for left in left_answers(view, goal.id):
        state = " · ".join(part for part in (_state(left.given.answer), text(left.note)) if part)
        told.append(_Said(left.name, left.side, left.given.answer, state))
    return told


def _state(answer: Answer) -> str:
    """The state in words, unless it is agreement: the wall names what is open."""
    if answer is Answer.YES:
        return ""
    return {
        Answer.RESERVATION: translate("GoalsWall", "reservation"),
        Answer.NO: translate("GoalsWall", "rejected"),
        Answer.OPEN: translate("GoalsWall", "open"),
    }[answer]


def _place(canvas: WallCanvas, said: _Said, width: float) -> _Place:
    name = canvas.lay_out(
        said.label, width, size=Wall.SMALLEST, weight=SEMIBOLD, max_lines=2, line=1.15
    )
    return _Place(said, name)


def _row_height(canvas: WallCanvas, row: Sequence[_Place]) -> float:
    line = max(Wall.SMALLEST, canvas.smallest) * 1.18
    words = max(place.name.height + (line if place.said.state else 0) for place in row)
    return max(_MARK + 32.0, words + 24.0)


def _paint_place(canvas: WallCanvas, box: QRectF, place: _Place) -> None:
    mark = QRectF(box.left(), box.center().y() - _MARK / 2, _MARK, _MARK)
    canvas.mark(mark, place.said.side, MARKS[place.said.answer])
    line = max(Wall.SMALLEST, canvas.smallest) * 1.18
    words = place.name.height + (line if place.said.state else 0.0)
    left = mark.right() + 28
    top = box.center().y() - words / 2
    canvas.block(QRectF(left, top, place.name.width, place.name.height), place.name)
    if place.said.state:
        below = QRectF(left, top + place.name.height, box.right() - left, line)
        canvas.text(
            below, place.said.state, size=Wall.SMALLEST, colour=canvas.palette.ink2, max_lines=1
        )


# -- all goals -----------------------------------------------------------------------------


def _paint_overview(canvas: WallCanvas, frame: WallFrame) -> int:
    block_id = frame.item.block_id
    goals = goals_of(frame.view, block_id) if block_id is not None else ()
    block = frame.view.find(Block, block_id)
    topic = block.title if block is not None else ""
    canvas.header(topic, timer=frame.timer)
    canvas.headline(translate("GoalsWall", "Our goals"))
    room = canvas.content(gap=36)
    if not goals:
        words = translate("GoalsWall", "No goal yet.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1
    size = max(Wall.LABEL, canvas.smallest)
    legend = max(Wall.SMALLEST, canvas.smallest) * 1.3 + 20
    room.setBottom(canvas.bottom - legend)
    marks = _Answers(canvas, frame.view, room)
    number_width = canvas.measure("00", size, BOLD) + 12
    width = marks.left - 48 - room.left() - number_width

    def laid_out(goal: Goal) -> LaidText:
        return canvas.lay_out(goal.label, width, room.height() - 40, size=size, weight=MEDIUM)

    pages = paginate(
        list(enumerate(goals, 1)),
        lambda item: max(laid_out(item[1]).height + 36, 92.0),
        room.height(),
    )
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for number, goal in pages[page]:
        title = laid_out(goal)
        height = max(title.height + 36, 92.0)
        row = QRectF(room.left(), top, room.width(), height)
        line = QRectF(row.left(), row.top() + (height - title.height) / 2, width, title.line_height)
        canvas.text(
            QRectF(line.left(), line.top(), number_width, line.height()),
            str(number),
            size=title.size,
            weight=BOLD,
            max_lines=1,
        )
        canvas.block(
            QRectF(line.left() + number_width, line.top(), width, title.height), title, goal.label
        )
        marks.paint(row, goal)
        top += height
        canvas.line(room.left(), top, room.right(), top)
    _paint_legend(canvas)
    return len(pages)


class _Answers:
    """The right part of a row: every unit's mark, or how many of each where units are many."""

    def __init__(self, canvas: WallCanvas, view: WallView, room: QRectF) -> None:
        self._canvas = canvas
        self._view = view
        self._units = [u for side in Side for u in asked(view) if u.side is side]
        sides = len({unit.side for unit in self._units})
        most = room.width() * 0.45
        self._pitch = min(60.0, (most - 20 * max(0, sides - 1)) / max(1, len(self._units)))
        self._counted = self._pitch < 44.0
        size = max(Wall.SMALL, canvas.smallest)
        self._count_width = 44 + 12 + canvas.measure("00", size) + 28
        if self._counted:
            width = self._count_width * len(Answer)
        else:
            width = self._pitch * len(self._units) + 20 * max(0, sides - 1)
        self.left = room.right() - width

    def paint(self, row: QRectF, goal: Goal) -> None:
        """Paint one goal's answers into its row."""
        x = self.left
        if self._counted:
            counted = count_answers(self._view, goal)
            size = max(Wall.SMALL, self._canvas.smallest)
            for answer, mark in MARKS.items():
                if counted[answer]:
                    box = QRectF(x, row.center().y() - 22, 44, 44)
                    self._canvas.mark(box, None, mark)
                    self._canvas.text(
                        QRectF(x + 56, row.top(), self._count_width - 56, row.height()),
                        str(counted[answer]),
                        size=size,
                        valign=Vertical.MIDDLE,
                        max_lines=1,
                    )
                x += self._count_width
            return
        side = None
        for unit in self._units:
            x += 20 if side not in (None, unit.side) else 0
            side = unit.side
            extent = self._pitch - 10
            box = QRectF(x, row.center().y() - extent / 2, extent, extent)
            self._canvas.mark(box, unit.side, MARKS[answer_of(self._view, goal.id, unit.id)])
            x += self._pitch


def _paint_legend(canvas: WallCanvas) -> None:
    size = max(Wall.SMALLEST, canvas.smallest)
    height = size * 1.3
    top = canvas.bottom - height + 16
    x = canvas.left
    for answer, mark in MARKS.items():
        words = text(answer.message)
        width = canvas.measure(words, size) + 2
        canvas.mark(QRectF(x, top + (height - 40) / 2, 40, 40), None, mark)
        box = QRectF(x + 54, top, width, height)
        ink = canvas.palette.ink2
        canvas.text(box, words, size=size, colour=ink, valign=Vertical.MIDDLE, max_lines=1)
        x += 54 + width + 56
