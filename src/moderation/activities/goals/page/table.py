# SPDX-License-Identifier: EUPL-1.2
"""The rows of the table of goals, painted and spoken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from moderation.activities.goals.agreement import asked, counted, stands
from moderation.activities.goals.means import GoalMeans
from moderation.activities.goals.model import Goal, Smart, gaps, goals_of
from moderation.activities.goals.smart import LETTERS, both_means, name_of, standing_words
from moderation.activities.goals.wall import MARKS
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import Unit
from moderation.features.progress.model import Progress, last_note
from moderation.features.progress.signs import SIGNS
from moderation.features.progress.words import note_words
from moderation.gui.bridge import Bridge
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import progress_bar
from moderation.gui.paint.shapes import Stance, agreement_mark
from moderation.gui.paint.tiles import letter_tile
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    glyph,
    icon,
    one_line,
    words,
)
from moderation.gui.widgets.rows import write
from moderation.gui.widgets.work_list import Columns

translate = QCoreApplication.translate

_ROW = 38
_TILE = 20
_MARK_GAP = 6
_MARKS_MOST = 170
_NUMBER, _SMART, _OWNER, _DATE, _RESOURCES = 22, 116, 138, 78, 70
_GAP = 8


@dataclass(frozen=True, slots=True)
class _Look:
    """What a row of the table shows, worked out once per state."""

    number: int
    missing: frozenset[Smart]
    owner: str
    side: Side | None
    date: str
    marks: tuple[tuple[Side, Stance, bool], ...]
    progress: Progress | None


class GoalDelegate(DescribedRows):
    """One goal in one line: number, title, letters, who, when, means, marks."""

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(self._row, parent)
        self._bridge = bridge
        self._block_id = block_id
        self._state: State | None = None
        self._looks: dict[Id, _Look] = {}

    def look(self, goal: Goal) -> _Look:
        """What there is to show of a goal."""
        state = self._bridge.state
        if state is not self._state:
            self._state = state
            self._looks = {
                each.id: _look(state, each, number)
                for number, each in enumerate(goals_of(state, self._block_id), 1)
            }
        return self._looks.get(goal.id) or _look(state, goal, 0)

    def columns(self, width: float) -> Columns:
        """Where the columns of the table stand; the title takes what the others leave."""
        _pitch, marks = self._marks_room()
        fixed = (_SMART, _OWNER, _DATE, _RESOURCES, marks)
        title = max(80.0, width - _NUMBER - sum(fixed))
        lefts = [0.0, float(_NUMBER), _NUMBER + title]
        for own in fixed[:-1]:
            lefts.append(lefts[-1] + own)
        return Columns(tuple(lefts), width)

    def _marks_room(self) -> tuple[int, float]:
        """Pitch and width of the marks; a pitch of 0 where units are too many for them."""
        units = asked(self._bridge.state)
        sides = len({unit.side for unit in units})
        for pitch in (13, 12):
            width = pitch * len(units) + _MARK_GAP * max(0, sides - 1)
            if width <= _MARKS_MOST:
                return pitch, max(width, 76.0)
        return 0, 180.0

    def _row(self, goal: Goal, seen: RowState) -> RowDescription:
        look = self.look(goal)
        quiet = DESK.ink if seen.current else DESK.ink2
        when: tuple[RowPart, ...] = (
            words(look.date, figures=True, width=_DATE - _GAP, before=_GAP),
        )
        if not look.date:
            missing = translate("GoalsPage", "missing")
            width = _DATE - _GAP - 21
            when = icon("tri", before=_GAP), words(missing, weight=SEMIBOLD, before=5, width=width)
        return one_line(
            _ROW,
            words(str(look.number), ink=quiet, width=_NUMBER - _GAP),
            *((icon(SIGNS[look.progress], 16, before=_GAP),) if look.progress else ()),
            words(
                goal.label, weight=SEMIBOLD if seen.current else MEDIUM,
                grows=True, least=80 - _GAP, before=_GAP,
            ),
            RowPart(draw=partial(_letters, look), width=_SMART - _GAP, before=_GAP),
            glyph(look.side, 12, before=_GAP),
            words(
                look.owner, width=_OWNER - _GAP - 18, before=6 if look.side else _GAP + 18
            ),
            *when,
            self._means(goal),
            RowPart(draw=partial(self._marks, look), width=self._marks_room()[1], before=_GAP),
        )  # fmt: skip

    def _means(self, goal: Goal) -> RowPart:
        if goal.resources_clear:
            shares = both_means(self._bridge.state, goal)
            return RowPart(draw=partial(_bars, shares), width=_RESOURCES - _GAP, before=_GAP)
        unclear = translate("GoalsPage", "not clear")
        return words(unclear, ink=DESK.ink2, width=_RESOURCES - _GAP, before=_GAP)

    def _marks(self, look: _Look, painter: QPainter, box: QRectF) -> None:
        if not look.marks:
            return
        extent, _width = self._marks_room()
        if not extent:
            _counts(look, painter, box)
            return
        x = box.left()
        side = look.marks[0][0]
        for own, mark, to_confirm in look.marks:
            x += _MARK_GAP if own is not side else 0
            side = own
            place = QRectF(x, box.center().y() - (extent - 1) / 2, extent - 1, extent - 1)
            agreement_mark(painter, place, own, mark, to_confirm=to_confirm)
            x += extent


def _letters(look: _Look, painter: QPainter, box: QRectF) -> None:
    for place, letter in enumerate(Smart):
        tile = QRectF(box.left() + place * 22, box.center().y() - 10, _TILE, _TILE)
        letter_tile(painter, tile, letter.value, met=letter not in look.missing)


def _bars(shares: tuple[GoalMeans, GoalMeans], painter: QPainter, box: QRectF) -> None:
    for place, (sign, own) in enumerate(zip(("person", "euro"), shares, strict=True)):
        y = box.center().y() - 8 + place * 17
        paint_icon(painter, sign, QRectF(box.left(), y - 6, 12, 12), DESK.ink2)
        share = own.covered / own.needed if own.needed else 1.0
        bar = QRectF(box.left() + 20, y - 3, box.width() - 20, 6)
        progress_bar(painter, bar, share, colour=DESK.ink2)


def _counts(look: _Look, painter: QPainter, box: QRectF) -> None:
    """How many of each, where marks for everybody have no room."""
    x = box.left()
    for mark in MARKS.values():
        number = sum(own is mark for _side, own, _confirm in look.marks)
        if number:
            place = QRectF(x, box.center().y() - 6.5, 13, 13)
            agreement_mark(painter, place, None, mark)
            room = QRectF(x + 17, box.top(), 22, box.height())
            write(painter, room, str(number), font(Size.BODY), DESK.ink)
        x += 36


def _look(state: State, goal: Goal, number: int) -> _Look:
    unit = state.find(Unit, goal.unit_id)
    name = name_of(state, goal)
    last = last_note(state, goal.id)
    return _Look(
        number=number,
        missing=gaps(state, goal),
        owner="–" if name is None else text(name),
        side=None if unit is None else unit.side,
        date=formats().date(goal.due) if goal.due else "",
        marks=tuple(
            (each.side, MARKS[each.position], each.to_confirm) for each in stands(state, goal)
        ),
        progress=None if last is None else last.progress,
    )


def spoken(state: State, goal: Goal) -> str:
    """A row of the table as a screen reader says it."""
    goals = [own.id for own in goals_of(state, goal.block_id)]
    number = goals.index(goal.id) + 1 if goal.id in goals else 0
    name = name_of(state, goal)
    parts = [f"{number} {goal.title}"]
    last = last_note(state, goal.id)
    if last is not None:
        parts.append(text(note_words(last, goal.due, formats())))
    missing = [text(LETTERS[letter]) for letter in Smart if letter in gaps(state, goal)]
    if missing:
        words = translate("GoalsPage", "missing: {what}").format(what=", ".join(missing))
        parts.append(words)
    if name is not None:
        parts.append(text(name))
    if goal.due is not None:
        parts.append(formats().date(goal.due))
    standing = standing_words(state, goal)
    if standing is not None:
        parts.append(text(standing))
    said = counted(stands(state, goal))
    parts += [f"{number} {text(message)}" for message, number in said.items()]
    return ", ".join(parts)
