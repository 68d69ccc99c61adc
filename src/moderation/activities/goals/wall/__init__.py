# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the goals: one goal with everybody's mark, and all goals.

Named are the units that did not simply agree: what the room has to talk about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from moderation.activities.goals.agreement import (
    TO_CONFIRM,
    Position,
    Stand,
    asked,
    left_answers,
    stands,
)
from moderation.activities.goals.means import MeansKind, means_of
from moderation.activities.goals.means_words import balances
from moderation.activities.goals.measure import figure_words, is_measurable
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.path import body_of, stations_of
from moderation.activities.goals.smart import (
    agreement_words,
    count_stands,
    name_of,
    standing_words,
)
from moderation.activities.goals.wall.balance import BALANCE, paint_balance
from moderation.domain.amounts import money_with_words
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.agenda.served import served_version
from moderation.features.people.model import Unit
from moderation.gui.canvas import LaidText, Stance, Vertical, WallCanvas, paginate, parted
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

OVERVIEW = "goals.overview"
GOAL = "goals.goal"

MARKS = {position: Stance(position.value) for position in Position}
_MARK = 84.0
_LEAST_MARK = 56.0
_GROUP = 64.0
_ORDER = (Position.RESERVATION, Position.NO, Position.YES, Position.OPEN, Position.AWAY)
"""The order in which the list names how somebody stands; a yes only where it is to be confirmed."""
_LINES = 3
"""More lines of marks than these are counted instead."""
_LIST_GAP = 20.0
_INNER = 10.0
"""Above and below the words of a row of the list."""


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
class _Part:
    """A part of the picture below the head of a goal: how high it is, and what paints it."""

    height: float
    paint: Callable[[QRectF], None]


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
    room = canvas.content(gap=60)
    room.setBottom(canvas.bottom + 16)
    stood = stands(frame.view, goal)
    if not stood:
        words = translate("GoalsWall", "Nobody has been asked yet.")
        canvas.text(room, words, size=Wall.LABEL, colour=canvas.palette.ink2)
        return 1
    parts = [_marks(canvas, stood, room.width()), *_named(canvas, frame.view, goal, room)]
    pages = paginate(parts, lambda part: part.height, room.height())
    page = min(frame.page, len(pages) - 1)
    spare = (room.height() - sum(part.height for part in pages[page])) / len(pages[page])
    # A full wall breathes; two rows alone do not drift apart.
    spare = max(0.0, min(spare, 24.0))
    top = room.top()
    for part in pages[page]:
        part.paint(QRectF(room.left(), top, room.width(), part.height + spare))
        top += part.height + spare
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
        said = money_with_words(int(euros.needed), goal.money_needed_words, formats())
        parts.append((None, "", text(said)))
    figures = figure_words(replace(goal, baseline_day=None), formats())
    if figures is not None:
        parts.append((None, "", text(figures)))
    elif not is_measurable(goal):
        parts.append((None, "tri", translate("GoalsWall", "not measurable yet")))
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


def _marks(canvas: WallCanvas, stood: Sequence[Stand], width: float) -> _Part:
    """Everybody's mark, side by side; of many units how many stand how."""
    for extent in (_MARK, _LEAST_MARK):
        places = _places(stood, width, extent * 1.34)
        lines = max(line for line, _x in places) + 1
        if lines == 1 or (extent == _LEAST_MARK and lines <= _LINES):
            break
    else:
        return _counts(canvas, stood)

    def paint(box: QRectF) -> None:
        for each, (line, x) in zip(stood, places, strict=True):
            mark = QRectF(box.left() + x, box.top() + line * extent * 1.18, extent, extent)
            canvas.mark(mark, each.side, MARKS[each.position], to_confirm=each.to_confirm)

    return _Part(lines * extent * 1.18 + _LIST_GAP, paint)


def _places(stood: Sequence[Stand], width: float, pitch: float) -> list[tuple[int, float]]:
    """The line and the left edge of each mark; sides stand apart."""
    found: list[tuple[int, float]] = []
    line, x, side = 0, 0.0, stood[0].side
    for each in stood:
        x += _GROUP * (each.side is not side and x > 0)
        side = each.side
        if x + pitch > width:
            line, x = line + 1, 0.0
        found.append((line, x))
        x += pitch
    return found


def _counts(canvas: WallCanvas, stood: Sequence[Stand]) -> _Part:
    size = max(Wall.LABEL, canvas.smallest)

    def paint(box: QRectF) -> None:
        x = box.left()
        for position, mark in MARKS.items():
            number = sum(each.position is position for each in stood)
            if number:
                canvas.mark(QRectF(x, box.top(), _LEAST_MARK, _LEAST_MARK), None, mark)
                width = canvas.measure(str(number), size) + 2
                words = QRectF(x + _LEAST_MARK + 16, box.top(), width, _LEAST_MARK)
                canvas.text(words, str(number), size=size, valign=Vertical.MIDDLE, max_lines=1)
                x = words.right() + 56

    return _Part(max(_LEAST_MARK, size * 1.3) + _LIST_GAP, paint)


def _named(canvas: WallCanvas, view: WallView, goal: Goal, room: QRectF) -> Iterator[_Part]:
    """What becomes of the goal where not all carry it, and who stands other than yes, and how."""
    size = max(Wall.BODY, canvas.smallest)
    verdict = standing_words(view, goal)
    rows = _rows(view, goal) + _path(view, goal)
    if verdict is not None or not rows:
        whole = text(verdict if verdict is not None else agreement_words(view, goal))
        yield from _lines(canvas, ("", whole), 0.0, room, size)
    widest = max((canvas.measure(state, size) for state, _names in rows), default=0.0)
    column = min(widest + 64, room.width() * 0.45)
    for row in rows:
        yield from _lines(canvas, row, column, room, size)


def _rows(view: WallView, goal: Goal) -> list[tuple[str, str]]:
    """How somebody stands, and who does: those asked, then those that were asked and left."""
    found: dict[str, list[str]] = {}
    order = sorted(stands(view, goal), key=lambda each: _ORDER.index(each.position))
    for each in order:
        if each.unit is not None and (each.to_confirm or each.position is not Position.YES):
            plain = each.position is Position.YES
            state = text(TO_CONFIRM if plain else each.message)
            found.setdefault(state, []).append(each.unit.label)
    for left in left_answers(view, goal.id):
        state = f"{text(left.given.answer.message)} · {text(left.note)}"
        found.setdefault(state, []).append(left.name)
    return [(state, ", ".join(names)) for state, names in found.items()]


def _path(view: WallView, goal: Goal) -> list[tuple[str, str]]:
    """The bodies that the goal is carried to, each with its sitting."""
    show = formats()
    return [
        (
            text(each.part.message),
            body_of(view, each) + ("" if each.day is None else f" · {show.date(each.day)}"),
        )
        for each in stations_of(view, goal.id)
    ]


def _lines(
    canvas: WallCanvas, row: tuple[str, str], column: float, room: QRectF, size: float
) -> Iterator[_Part]:
    """A row of the list in as many parts as its words take."""
    state, names = row
    label = canvas.lay_out(state, column - 32, size=size) if state else None

    def lay(words: str) -> LaidText:
        height = max(room.height() - 2 * _INNER, size * 1.2)
        return canvas.lay_out(words, room.width() - column, height, size=size, weight=SEMIBOLD)

    for words, block in parted(names, lay):
        height = max(block.height, label.height if label is not None else 0.0) + 2 * _INNER

        def paint(
            box: QRectF, words: str = words, block: LaidText = block, height: float = height
        ) -> None:
            canvas.line(box.left(), box.top(), box.right(), box.top())
            inside = box.translated(0, (box.height() - height) / 2 + _INNER)
            if label is not None:
                canvas.block(inside, label, state, colour=canvas.palette.ink2)
            canvas.block(inside.adjusted(column, 0, 0, 0), block, words)

        yield _Part(height, paint)


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

    small = max(Wall.SMALLEST, canvas.smallest)

    def below(goal: Goal) -> LaidText | None:
        words = standing_words(frame.view, goal)
        return None if words is None else canvas.lay_out(text(words), width, size=small)

    def laid_out(goal: Goal) -> LaidText:
        under = below(goal)
        most = room.height() - 40 - (0 if under is None else under.height)
        return canvas.lay_out(goal.label, width, most, size=size, weight=MEDIUM)

    def height_of(goal: Goal) -> float:
        under = below(goal)
        return max(laid_out(goal).height + (0 if under is None else under.height) + 36, 92.0)

    pages = paginate(list(enumerate(goals, 1)), lambda item: height_of(item[1]), room.height())
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for number, goal in pages[page]:
        title, under, height = laid_out(goal), below(goal), height_of(goal)
        row = QRectF(room.left(), top, room.width(), height)
        whole = title.height + (0 if under is None else under.height)
        line = QRectF(row.left(), row.top() + (height - whole) / 2, width, title.line_height)
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
        if under is not None:
            left = line.left() + number_width
            box = QRectF(left, line.top() + title.height, width, under.height)
            canvas.block(box, under, colour=canvas.palette.ink2)
        marks.paint(row, goal)
        top += height
        canvas.line(room.left(), top, room.right(), top)
    _paint_legend(canvas, frame.view, goals)
    return len(pages)


class _Answers:
    """The right part of a row: every unit's mark, or how many of each where units are many."""

    def __init__(self, canvas: WallCanvas, view: WallView, room: QRectF) -> None:
        self._canvas = canvas
        self._view = view
        self._units = asked(view)
        sides = len({unit.side for unit in self._units})
        most = room.width() * 0.45
        self._pitch = min(60.0, (most - 20 * max(0, sides - 1)) / max(1, len(self._units)))
        self._counted = self._pitch < 44.0
        size = max(Wall.SMALL, canvas.smallest)
        self._count_width = 44 + 12 + canvas.measure("00", size) + 28
        if self._counted:
            width = self._count_width * len(Position)
        else:
            width = self._pitch * len(self._units) + 20 * max(0, sides - 1)
        self.left = room.right() - width

    def paint(self, row: QRectF, goal: Goal) -> None:
        """Paint one goal's answers into its row."""
        x = self.left
        if self._counted:
            counted = count_stands(self._view, goal)
            size = max(Wall.SMALL, self._canvas.smallest)
            for position, mark in MARKS.items():
                if counted[position]:
                    box = QRectF(x, row.center().y() - 22, 44, 44)
                    self._canvas.mark(box, None, mark)
                    self._canvas.text(
                        QRectF(x + 56, row.top(), self._count_width - 56, row.height()),
                        str(counted[position]),
                        size=size,
                        valign=Vertical.MIDDLE,
                        max_lines=1,
                    )
                x += self._count_width
            return
        side = None
        for each in stands(self._view, goal):
            x += 20 if side not in (None, each.side) else 0
            side = each.side
            extent = self._pitch - 10
            box = QRectF(x, row.center().y() - extent / 2, extent, extent)
            self._canvas.mark(box, side, MARKS[each.position], to_confirm=each.to_confirm)
            x += self._pitch


def _paint_legend(canvas: WallCanvas, view: WallView, goals: Sequence[Goal]) -> None:
    size = max(Wall.SMALLEST, canvas.smallest)
    height = size * 1.3
    top = canvas.bottom - height + 16
    x = canvas.left
    confirm = any(each.to_confirm for goal in goals for each in stands(view, goal))
    signs = [(mark, False, position.message) for position, mark in MARKS.items()]
    signs += [(Stance.YES, True, TO_CONFIRM)] if confirm else []
    for mark, to_confirm, message in signs:
        words = text(message)
        width = canvas.measure(words, size) + 2
        box = QRectF(x, top + (height - 40) / 2, 40, 40)
        canvas.mark(box, None, mark, to_confirm=to_confirm)
        box = QRectF(x + 54, top, width, height)
        ink = canvas.palette.ink2
        canvas.text(box, words, size=size, colour=ink, valign=Vertical.MIDDLE, max_lines=1)
        x += 54 + width + 40
