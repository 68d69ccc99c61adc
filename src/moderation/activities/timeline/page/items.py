# SPDX-License-Identifier: EUPL-1.2
"""The timeline as a list: the same items as on the board, read and worked on by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.model import (
    FixedDate,
    TimelineStep,
    fixed_of,
    owner_name,
    steps_of,
)
from moderation.activities.timeline.path import CriticalPath, path_of
from moderation.activities.timeline.wall.signs import PATTERNS
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.bridge import Bridge
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import pattern_bar
from moderation.gui.paint.shapes import check_circle, side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    one_line,
    words,
)
from moderation.gui.widgets.rows import write
from moderation.gui.widgets.work_list import Columns

translate = QCoreApplication.translate

Item: TypeAlias = TimelineStep | FixedDate

_ROW = 38
_GLYPH = 26.0
_OWNER, _DATES, _FEASIBILITY, _SLACK = 140.0, 176.0, 120.0, 124.0
_GAP = 8.0


def items_of(state: State, block_id: Id) -> tuple[Item, ...]:
    """All items of a block in their order: steps by side, then what stands fast by day."""
    steps = sorted(steps_of(state, block_id), key=lambda step: LANES.index(step.side))
    return (*steps, *fixed_of(state, block_id))


def dates_of(item: Item) -> str:
    """From when to when, or on which day."""
    if isinstance(item, FixedDate):
        return text(item.when(formats()))
    if item.is_interim_goal:
        return item.said_end.words(formats())
    return f"{item.said_begin.words(formats())} – {item.said_end.words(formats())}"


def _title(item: Item) -> str:
    """The title; of a fixed date with its kind, unless the title says it."""
    if isinstance(item, TimelineStep):
        return item.title
    kind = text(item.fixed_kind.message)
    return item.title if kind.casefold() in item.title.casefold() else f"{item.title} · {kind}"


def spoken(state: State, item: Item, path: CriticalPath) -> str:
    """An item in one sentence, for those who hear it."""
    if isinstance(item, FixedDate):
        return ", ".join((item.title, text(item.fixed_kind.message), dates_of(item)))
    parts = [item.title, text(item.side.message), owner_name(state, item), dates_of(item)]
    if item.is_interim_goal:
        parts.append(translate("TimelineList", "interim goal"))
    else:
        parts.append(text(item.feasibility.message))
    if path.is_critical(item.id):
        parts.append(translate("TimelineList", "on the critical path"))
    parts.append(text(path.slack_words(item.id)))
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class _Known:
    """What painting needs of a state, worked out once."""

    state: State
    path: CriticalPath


class ItemDelegate(DescribedRows):
    """One item in one line: shape, title, who, when, feasibility, slack."""

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(self._row, parent)
        self._bridge = bridge
        self._block_id = block_id
        self._known: _Known | None = None

    def critical_path(self) -> CriticalPath:
        """The path of the present state."""
        state = self._bridge.state
        if self._known is None or self._known.state is not state:
            self._known = _Known(state, path_of(state, self._block_id))
        return self._known.path

    def columns(self, width: float) -> Columns:
        """Where the columns stand; the title takes what the others leave."""
        fixed = (_OWNER, _DATES, _FEASIBILITY, _SLACK)
        title = max(120.0, width - _GLYPH - sum(fixed))
        lefts = [0.0, _GLYPH, _GLYPH + title]
        for own in fixed[:-1]:
            lefts.append(lefts[-1] + own)
        return Columns(tuple(lefts), lefts[-1] + fixed[-1])

    def _row(self, item: Item, seen: RowState) -> RowDescription:
        step = item if isinstance(item, TimelineStep) else None
        path, state = self.critical_path(), self._bridge.state
        strong = seen.current or (step is not None and path.is_critical(step.id))
        weight, dates = SEMIBOLD if strong else MEDIUM, dates_of(item)
        owner, parts = "", (_gap(_FEASIBILITY), _gap(_SLACK + _GAP))
        if step is not None:
            slack = path.slack_column(step.id)
            said = "" if slack is None else text(slack)
            owner, parts = owner_name(state, step), (_feasible(step), _quiet(said, _SLACK + _GAP))
        return one_line(
            _ROW,
            _sign(item),
            words(_title(item), weight=weight, grows=True, least=120 - _GAP, before=_GAP),
            _quiet(owner, _OWNER),
            _quiet(dates, _DATES, figures=True),
            *parts,
        )


def _quiet(said: str, column: float, *, figures: bool = False) -> RowPart:
    return words(
        said, Size.SECONDARY, ink=DESK.ink2, figures=figures, width=column - _GAP, before=_GAP
    )


def _gap(column: float) -> RowPart:
    return _quiet("", column)


def _feasible(step: TimelineStep) -> RowPart:
    """A bar in the pattern of the board, and its word; nothing for an interim goal."""
    if step.is_interim_goal:
        return _gap(_FEASIBILITY)

    def draw(painter: QPainter, box: QRectF) -> None:
        bar = QRectF(box.left(), box.center().y() - 7, 24, 14)
        pattern_bar(painter, bar, PATTERNS[step.feasibility], DESK.side(step.side))
        word, face = box.adjusted(32, 0, 0, 0), font(Size.SECONDARY)
        write(painter, word, text(step.feasibility.message), face, DESK.ink2)

    return RowPart(draw=draw, width=_FEASIBILITY - _GAP, before=_GAP)


def _sign(item: Item) -> RowPart:
    def draw(painter: QPainter, box: QRectF) -> None:
        place = QRectF(box.left() + 2, box.center().y() - 7, 14, 14)
        if isinstance(item, FixedDate):
            paint_icon(painter, "calendar", place.adjusted(-1, -1, 1, 1), DESK.ink2)
        elif item.vision:
            check_circle(painter, place)
        else:
            side_glyph(painter, place, item.side)

    return RowPart(draw=draw, width=_GLYPH - _GAP)
