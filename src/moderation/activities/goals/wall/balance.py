# SPDX-License-Identifier: EUPL-1.2
"""The balance for the room: what all goals take year by year, and which are not covered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF

from moderation.activities.goals import means_words as words
from moderation.activities.goals.balance import Balance
from moderation.activities.goals.means import MeansKind, YearMeans, total
from moderation.activities.goals.model import Goal, goals_of
from moderation.domain.amounts import MILLION, THOUSAND, staff_number
from moderation.domain.rounding import rounded
from moderation.domain.state import Lookups
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.gui.canvas import Align, LaidText, Vertical, WallCanvas, paginate
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import WallFrame

BALANCE = "goals.balance"
_MOST_YEARS = 8
"""More columns than these are not read from the last row: the last ones become one."""
_NAMED = 2
"""Goals named below the figure, or one if they have no room; all follow on the next page."""
_LEGEND_MARK = 44.0


@dataclass(frozen=True, slots=True)
class _Column:
    """A year, or the last years together."""

    label: str
    means: YearMeans


def _columns(own: Balance, years: Sequence[int]) -> list[_Column]:
    """One column for each year; of positions in several years the most, of euros the sum."""
    there = {each.year: each for each in own.years}
    shown = [there.get(year, YearMeans(year, 0.0, 0.0)) for year in years]
    found = [_Column(str(each.year), each) for each in shown[:_MOST_YEARS]]
    if len(shown) <= _MOST_YEARS:
        return found
    last = shown[_MOST_YEARS - 1 :]
    first = last[0].year
    if own.kind is MeansKind.MONEY:
        whole = YearMeans(first, total(y.needed for y in last), total(y.covered for y in last))
    else:
        whole = max(last, key=lambda each: (each.gap, each.needed))
    label = translate("GoalsWall", "from {year}").format(year=first)
    return [*found[:-1], _Column(label, whole)]


@dataclass(frozen=True, slots=True)
class _Measure:
    """In which unit the gaps of a row are written; ``exact`` where nothing has to be rounded."""

    label: str
    size: int
    digits: int

    def of(self, amount: float) -> str:
        """The figure without its unit."""
        if not self.size:
            return staff_number(amount, formats())
        figure, least = Decimal(int(amount)) / self.size, Decimal(1).scaleb(-self.digits)
        if amount and not rounded(figure, self.digits):
            # What is missing is little, and not nothing.
            return f"<\N{NO-BREAK SPACE}{formats().number(least, self.digits)}"
        return formats().number(figure, self.digits)


def _measure(own: Balance, columns: Sequence[_Column]) -> _Measure:
    """Millions, thousands or euros, by the largest bar; said where figures are rounded."""
    if own.kind is MeansKind.STAFF:
        return _Measure(translate("GoalsWall", "positions"), 0, 1)
    gaps = [int(each.means.gap) for each in columns]
    largest = max(each.means.needed for each in columns)
    for size, label in (
        (MILLION, translate("GoalsWall", "€ m")),
        (THOUSAND, translate("GoalsWall", "€ thousand")),
    ):
        if largest < size:
            continue
        for digits in (0, 1, 2):
            if all(rounded(Decimal(gap) / size, digits) * size == gap for gap in gaps):
                return _Measure(label, size, max(digits, 1 if size == MILLION else 0))
        rough = translate("GoalsWall", "{unit}, rounded").format(unit=label)
        return _Measure(rough, size, 1)
    return _Measure(translate("GoalsWall", "euros"), 1, 0)


def paint_balance(canvas: WallCanvas, frame: WallFrame) -> int:
    """The figure with the first goals that are not covered; behind it all of them."""
    block = frame.view.find(Block, frame.item.block_id)
    goals = () if block is None else goals_of(frame.view, block.id)
    canvas.header(
        "" if block is None else block.title,
        translate("GoalsWall", "Balance"),
        timer=frame.timer,
    )
    canvas.headline(text(words.headline(frame.view, goals)))
    remark = words.remark(frame.view, goals)
    said = "" if remark is None else f"{text(remark)}."
    rests = [text(each) for each in words.without_years(frame.view, goals, formats())]
    lacking = words.uncovered(frame.view, goals)
    found = words.balances(frame.view, goals)
    rows = _rows(canvas, frame.view, lacking)
    whole = " ".join([said, *rests]).strip()
    if whole and (not found or _has_room(canvas, found, lacking, whole)):
        said = whole
    else:
        # Beside the figure there is no room for all of it: the rest stands behind it.
        rows += [_Row.of_words(canvas, rest) for rest in rests]
    if said:
        _line(canvas, said)
    if not found:
        return _paint_list(canvas, rows, frame.page)
    if frame.page == 0 or not rows:
        _paint_figure(canvas, frame.view, found, lacking, more=bool(rows))
        pages = 1 + (len(_pages(canvas, rows)) if rows else 0)
        canvas.page_number(0, pages)
        return pages
    return 1 + _paint_list(canvas, rows, frame.page - 1, before=1)


def _has_room(
    canvas: WallCanvas, found: Sequence[Balance], lacking: Sequence[Goal], said: str
) -> bool:
    """Whether every row of the figure has room for its name and its bars below these words."""
    small, size = max(Wall.SMALLEST, canvas.smallest), max(Wall.LABEL, canvas.smallest)
    block = canvas.lay_out(said, canvas.right - canvas.left, size=Wall.SMALL)
    above = canvas.top + 12 + block.height + 8 + 16 + small * 1.3 + 16
    room = canvas.bottom - _foot(canvas, lacking, more=True) - above
    least = max(small * 1.25 + size * 1.2 + 10, small * 1.35 + 60)
    return room / len(found) >= least


def _foot(canvas: WallCanvas, lacking: Sequence[Goal], *, more: bool) -> float:
    """The height below the bars: the years, the goals that are named, and the page's number."""
    small = max(Wall.SMALLEST, canvas.smallest)
    height = small * 1.3 * (3 if lacking else 1) + 56
    return height + (max(Wall.SMALL, canvas.smallest) * 0.8 if more else 0)


def _line(canvas: WallCanvas, said: str) -> None:
    width = canvas.right - canvas.left
    block = canvas.lay_out(said, width, size=Wall.SMALL)
    box = QRectF(canvas.left, canvas.top + 12, width, block.height)
    canvas.block(box, block, said, colour=canvas.palette.ink2)
    canvas.top = box.bottom() + 8


# -- the figure ----------------------------------------------------------------------------


def _paint_figure(
    canvas: WallCanvas,
    view: Lookups,
    found: Sequence[Balance],
    lacking: Sequence[Goal],
    *,
    more: bool,
) -> None:
    small = max(Wall.SMALLEST, canvas.smallest)
    _paint_legend(canvas)
    years = sorted({each.year for own in found for each in own.years})
    years = list(range(years[0], years[-1] + 1))
    lead = max(canvas.measure(text(own.kind.message), Wall.EMPHASIS, BOLD) for own in found)
    lead = max(lead, *(canvas.measure(_measure(o, _columns(o, years)).label, small) for o in found))
    room = canvas.content(gap=16)
    room.setBottom(canvas.bottom - _foot(canvas, lacking, more=more))
    left = room.left() + lead + 56
    labels = [each.label for each in _columns(found[0], years)]
    pitch = (room.right() - left) / len(labels)
    height = room.height() / len(found)
    for place, own in enumerate(found):
        band = QRectF(room.left(), room.top() + place * height, room.width(), height)
        _paint_band(canvas, band, own, _columns(own, years), left, pitch)
    axis = QRectF(left, room.bottom() + 8, pitch, small * 1.3)
    every = max(1, -(-int(canvas.measure("2000", small) + 24) // max(1, int(pitch))))
    for place, label in enumerate(labels):
        if place % every == 0:
            box = axis.translated(place * pitch, 0)
            grey = canvas.palette.ink2
            canvas.text(box, label, size=small, colour=grey, align=Align.CENTRE, max_lines=1)
    if lacking:
        _paint_foot(canvas, view, lacking, axis.bottom() + 12)


def _paint_legend(canvas: WallCanvas) -> None:
    size = max(Wall.SMALLEST, canvas.smallest)
    x, top = canvas.left, canvas.top + 16
    for share, said in (
        (1.0, text(words.COVERED)),
        (0.0, text(words.NOT_COVERED)),
    ):
        canvas.year_bar(QRectF(x, top + size * 0.3, _LEGEND_MARK, size * 0.7), share)
        width = canvas.measure(said, size) + 2
        box = QRectF(x + _LEGEND_MARK + 20, top, width, size * 1.3)
        canvas.text(box, said, size=size, valign=Vertical.MIDDLE, max_lines=1)
        x += _LEGEND_MARK + 20 + width + 56
    canvas.top = top + size * 1.3


def _paint_band(
    canvas: WallCanvas,
    band: QRectF,
    own: Balance,
    columns: Sequence[_Column],
    left: float,
    pitch: float,
) -> None:
    small = max(Wall.SMALLEST, canvas.smallest)
    size = max(Wall.LABEL, canvas.smallest)
    ground = band.bottom() - 10
    most = max(each.means.needed for each in columns) or 1.0
    high = max(24.0, band.height() - small * 1.35 - 26)
    measure = _measure(own, columns)
    unit = QRectF(band.left(), ground - small * 1.25, left - band.left() - 24, small * 1.25)
    name = QRectF(unit.left(), unit.top() - size * 1.2, unit.width(), size * 1.2)
    canvas.text(name, text(own.kind.message), size=size, weight=BOLD, max_lines=1)
    canvas.text(unit, measure.label, size=small, colour=canvas.palette.ink2, max_lines=1)
    width = min(114.0, pitch * 0.64)
    for place, column in enumerate(columns):
        means = column.means
        if not means.needed:
            continue
        tall = max(8.0, high * means.needed / most)
        x = left + place * pitch + (pitch - width) / 2
        bar = QRectF(x, ground - tall, width, tall)
        canvas.year_bar(bar, means.covered / means.needed)
        if means.gap:
            box = QRectF(
                left + place * pitch - 20, bar.top() - small * 1.3, pitch + 40, small * 1.3
            )
            said = measure.of(means.gap)
            canvas.text(
                box, said, size=small, weight=BOLD, align=Align.CENTRE, valign=Vertical.BOTTOM,
                max_lines=1,
            )  # fmt: skip
    canvas.line(band.left(), ground, band.right(), ground)


def _paint_foot(canvas: WallCanvas, view: Lookups, lacking: Sequence[Goal], top: float) -> None:
    small = max(Wall.SMALLEST, canvas.smallest)
    canvas.line(canvas.left, top, canvas.right, top, width=3, colour=canvas.palette.ink)
    widest = max(canvas.measure(goal.label, small, SEMIBOLD) for goal in lacking[:_NAMED])
    fit = widest + small * 0.8 + 20 <= _share(canvas, len(lacking), _NAMED)
    named = lacking[: _NAMED if fit else 1]
    width = _share(canvas, len(lacking), len(named))
    for place, goal in enumerate(named):
        x = canvas.left + place * (width + 48)
        unit = view.find(Unit, goal.unit_id)
        lead = 0.0
        if unit is not None:
            lead = small * 0.8 + 20
            glyph = QRectF(x, top + 16 + small * 0.25, small * 0.75, small * 0.75)
            canvas.glyph(glyph, unit.side)
        title = QRectF(x + lead, top + 14, width - lead, small * 1.25)
        canvas.text(title, goal.label, size=small, weight=SEMIBOLD, max_lines=1)
        gap = words.gap_words(view, goal, formats())
        below = QRectF(title.left(), title.bottom(), title.width(), small * 1.25)
        canvas.text(below, "" if gap is None else text(gap), size=small, max_lines=1)
    if len(lacking) > len(named):
        x = canvas.left + len(named) * (width + 48)
        rest = len(lacking) - len(named)
        more = translate("GoalsWall", "and %n more", "", rest)
        canvas.text(QRectF(x, top + 14, width, small * 1.25), more, size=small, max_lines=1)


def _share(canvas: WallCanvas, count: int, named: int) -> float:
    """The width of each goal that is named, and of how many follow."""
    columns = min(count, named + 1)
    return (canvas.right - canvas.left - 48 * (columns - 1)) / columns


# -- every goal that is not covered --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    unit: Unit | None
    title: LaidText
    said: LaidText | None

    @property
    def height(self) -> float:
        return self.title.height + (0 if self.said is None else self.said.height) + 36

    @classmethod
    def of_words(cls, canvas: WallCanvas, words: str) -> _Row:
        """A sentence of its own."""
        width = canvas.right - canvas.left - 72
        return cls(words, None, canvas.lay_out(words, width, size=Wall.SMALL), None)


def _rows(canvas: WallCanvas, view: Lookups, lacking: Sequence[Goal]) -> list[_Row]:
    width = canvas.right - canvas.left - 72
    rows = []
    for goal in lacking:
        gap = words.gap_words(view, goal, formats())
        closer = text(words.closer_words(goal, formats()))
        said = f"{'' if gap is None else text(gap)} · {closer}"
        title = canvas.lay_out(goal.label, width, size=Wall.LABEL, weight=SEMIBOLD)
        rows.append(
            _Row(
                goal.label,
                view.find(Unit, goal.unit_id),
                title,
                canvas.lay_out(said, width, size=Wall.SMALL),
            )
        )
    return rows


def _pages(canvas: WallCanvas, rows: Sequence[_Row]) -> list[list[_Row]]:
    head = canvas.content(gap=24)
    room = head.height() - max(Wall.SMALL, canvas.smallest) * 1.4
    return paginate(rows, lambda row: row.height, room)


def _paint_list(canvas: WallCanvas, rows: Sequence[_Row], page: int, before: int = 0) -> int:
    """The goals that are not covered, each with what is missing and who sees to it."""
    room = canvas.content(gap=24)
    if not rows:
        said = translate("GoalsWall", "Nothing was said by year yet.")
        canvas.text(room, said, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1
    pages = _pages(canvas, rows)
    page = min(page, len(pages) - 1)
    top = room.top()
    for row in pages[page]:
        if row.unit is not None:
            canvas.glyph(QRectF(room.left(), top + 10, 36, 36), row.unit.side)
        box = QRectF(room.left() + 72, top, row.title.width, row.title.height)
        canvas.block(box, row.title, row.words)
        if row.said is not None:
            below = QRectF(box.left(), box.bottom(), row.said.width, row.said.height)
            canvas.block(below, row.said, colour=canvas.palette.ink2)
        top += row.height
    canvas.page_number(page + before, len(pages) + before)
    return len(pages)
