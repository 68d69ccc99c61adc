# SPDX-License-Identifier: EUPL-1.2
"""The way of a question: from the kick-off over trainings to the closing event, in one row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.features.series.model import (
    EventKind,
    SeriesEvent,
    SeriesLevel,
    SeriesQuestion,
    events_of,
    stage,
)
from moderation.features.series.seats import is_over
from moderation.features.series.travel import results_of
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import check_circle, dashed_circle
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.row_parts import (
    Draw,
    Line,
    RowDescription,
    RowPart,
    RowState,
    drawn,
    icon,
    line,
    words,
)
from moderation.gui.widgets.rows import elided, write
from moderation.windows.series.stages import grid

translate = QCoreApplication.translate
_MARK = 16
_INSET = 10.0
"""Signs stand below the words of the cells in their column."""


@dataclass(frozen=True, slots=True)
class WayTheme:
    """A training whose theme a question is: when it is, in which column, and whether it is over."""

    said: str
    column: int
    over: bool


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question, where it was found, the trainings that it is the theme of, and its results.

    ``found_at`` and ``closing_at`` are columns of the grid, from 0, if it has one for them.
    """

    question: SeriesQuestion
    level: str
    found: str
    found_at: int | None
    themes: tuple[WayTheme, ...]
    results: int
    closing_at: int | None

    @property
    def id(self) -> Id:
        """That of the question."""
        return self.question.id

    @property
    def closing(self) -> str:
        """How far it has come on the way to the closing event."""
        if not self.results:
            return translate("SeriesRows", "no result yet")
        results = self.results
        return translate("SeriesRows", "%n result(s)", "", results)


def question_rows(state: Lookups, today: date) -> list[QuestionRow]:
    """Every question with its way."""
    found = []
    order = {event.id: place for place, event in enumerate(events_of(state, EventKind.TRAINING))}
    stages = grid(state)
    column = {event.id: place[1] for place, event in stages.cells.items()}
    ends = [n for n, each in enumerate(stages.stages) if each.kind is EventKind.CLOSING]
    for question in state.of(SeriesQuestion):
        source = state.find(SeriesEvent, question.found_id)
        level = state.find(SeriesLevel, None if source is None else source.level_id)
        themes = []
        for key in sorted(question.theme_ids, key=lambda key: order.get(key, 0)):
            event = state.get(SeriesEvent, key)
            name = text(stage(state, event))
            if event.day is not None:
                name = translate("SeriesRows", "on {day}").format(day=formats().date(event.day))
            themes.append(WayTheme(name, column[key], is_over(event, today)))
        count = question.cards
        cards = translate("SeriesRows", "%n card(s)", "", count)
        found.append(
            QuestionRow(
                question,
                level.name if level is not None else "",
                cards if count else translate("SeriesRows", "found"),
                None if source is None else column.get(source.id),
                tuple(themes),
                len(results_of(state, question.id)),
                ends[-1] if ends else None,
            )
        )
    return found


def question_said(row: QuestionRow) -> str:
    """A row in one sentence."""
    themes = ", ".join(theme.said for theme in row.themes)
    themes = themes or no_training()
    return ", ".join(filter(None, (row.question.text, row.level, row.found, themes, row.closing)))


Places = Callable[[], Sequence[tuple[float, float]]]
"""Where the columns of the grid begin and end, in px from the left edge of the row."""


def question_described(places: Places, row: QuestionRow, _seen: RowState) -> RowDescription:
    """The question, and below it its way: under the columns of the grid where there is room."""
    upper: Line = line(
        words(row.question.text, weight=SEMIBOLD, grows=True), top=5, height=22, origin=0.0
    )
    level = words(row.level, Size.SECONDARY, ink=DESK.ink2, width=110)
    stops = _stops(row, places())
    if stops:

        def draw(painter: QPainter, box: QRectF) -> None:
            _paint_way(painter, box, row.level, stops)

        lower = line(RowPart(draw=draw, grows=True), top=28, height=18, origin=0.0)
    else:
        lower = line(level, *_in_words(row), top=28, height=18, origin=0.0)
    return RowDescription(54, (upper, lower))


def _in_words(row: QuestionRow) -> list[RowPart | None]:
    """The way as parts side by side, wherever the columns are."""
    parts: list[RowPart | None] = [
        drawn(check_circle, _MARK, before=Space.M),
        words(row.found, Size.SECONDARY, ink=DESK.ink2, before=6, width=72),
    ]
    for theme in row.themes:
        parts += [
            words("–", Size.SECONDARY, ink=DESK.ink3, before=4, width=12),
            drawn(check_circle if theme.over else dashed_circle, _MARK, before=4),
            words(theme.said, Size.SECONDARY, ink=DESK.ink2, before=6, figures=True),
        ]
    if not row.themes:
        parts += [icon("tri", 13, before=Space.S), words(no_training(), Size.SECONDARY, before=6)]
    parts += [
        words("–", Size.SECONDARY, ink=DESK.ink3, before=4, width=12),
        drawn(check_circle if row.results else dashed_circle, _MARK, before=4),
        words(row.closing, Size.SECONDARY, ink=DESK.ink2, before=6),
    ]
    return parts


def no_training() -> str:
    """What is said of a question that is nobody's theme."""
    return translate("SeriesRows", "no training yet")


class _Stop(NamedTuple):
    """A stop on the way: from where its sign stands, up to where its words may go."""

    left: float
    right: float
    draw: Draw
    said: str
    joined: bool
    """Whether the way goes on to it from the stop before."""


def _stops(row: QuestionRow, places: Sequence[tuple[float, float]]) -> list[_Stop]:
    """The stops under their columns; none where a column is out of sight or too narrow."""
    if row.found_at is None or row.closing_at is None:
        return []
    by_column: dict[int, list[WayTheme]] = {}
    for theme in row.themes:
        by_column.setdefault(theme.column, []).append(theme)
    told: list[tuple[int, Draw, str, bool]] = [(row.found_at, check_circle, row.found, False)]
    for column in sorted(by_column):
        themes = by_column[column]
        over = all(theme.over for theme in themes)
        said = ", ".join(dict.fromkeys(theme.said for theme in themes))
        told.append((column, check_circle if over else dashed_circle, said, True))
    if not row.themes:
        told.append((row.found_at + 1, _unthemed, no_training(), False))
    sign = check_circle if row.results else dashed_circle
    told.append((row.closing_at, sign, row.closing, bool(row.themes)))
    columns = [column for column, *_rest in told]
    if columns != sorted(set(columns)) or columns[-1] >= len(places):
        return []
    lefts = [places[column][0] + _INSET for column in columns]
    ends = [left - Space.S for left in lefts[1:]] + [places[columns[-1]][1]]
    metrics = QFontMetricsF(tabular(font(Size.SECONDARY)))
    stops = []
    for (_column, draw, said, joined), left, end in zip(told, lefts, ends, strict=True):
        right = left + _MARK + 6 + metrics.horizontalAdvance(said) + 2
        if right > end:
            return []
        stops.append(_Stop(left, right, draw, said, joined))
    return stops


def _unthemed(painter: QPainter, box: QRectF) -> None:
    paint_icon(painter, "tri", box.adjusted(2, 2, -2, -2), DESK.ink)


def _paint_way(painter: QPainter, box: QRectF, level: str, stops: Sequence[_Stop]) -> None:
    """The level, and from stop to stop a line."""
    face = tabular(font(Size.SECONDARY))
    room = QRectF(box.left(), box.top(), stops[0].left - Space.S, box.height())
    write(painter, room, elided(level, face, room.width()), face, DESK.ink2)
    middle = box.center().y()
    before: _Stop | None = None
    for stop in stops:
        if before is not None and stop.joined:
            begin, end = box.left() + before.right + 4, box.left() + stop.left - 4
            painter.fillRect(QRectF(begin, middle - 1, max(0.0, end - begin), 2), DESK.ink2)
        mark = QRectF(box.left() + stop.left, middle - _MARK / 2, _MARK, _MARK)
        stop.draw(painter, mark)
        left = mark.right() + 6
        said = QRectF(left, box.top(), box.left() + stop.right - left, box.height())
        write(painter, said, stop.said, face, DESK.ink2)
        before = stop
