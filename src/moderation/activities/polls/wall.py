# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of a vote: the question, its result once it is closed, the objections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from moderation.activities.polls.minutes import signed
from moderation.activities.polls.model import (
    SCALED,
    BallotItem,
    Poll,
    PollObjection,
    Standing,
    as_voted,
    choices,
    digits_of,
    objections_of,
    polls_of,
    rounds_of,
    shown_sides,
    standings,
)
from moderation.activities.polls.verdict import conflict, turnout, verdict
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.votes.model import Result
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.wall import FieldEnds, paint_field, paint_strip, strip_height
from moderation.gui.canvas import Align, Vertical, WallCanvas, paginate
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

QUESTION = "polls.question"
RESULT = "polls.result"
OBJECTIONS = "polls.objections"

_LEAST_DOT = 16.0
_BAR = 36.0
_FEW = 4
"""So many rows are set larger: there is room for it."""


class PollsWall:
    """Pictures of one block of the activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """Every question; its result and its objections once there are any."""
        found = []
        for poll in polls_of(view, block_id):
            if rounds_of(view, poll.id):
                words = translate("PollsWall", "Result: {question}")
                found.append(
                    Offer(
                        label=words.format(question=as_voted(view, poll).question),
                        item=WallItem(key=RESULT, block_id=block_id, entity_id=poll.id),
                    )
                )
            if objections_of(view, poll.id):
                words = translate("PollsWall", "Objections: {question}")
                found.append(
                    Offer(
                        label=words.format(question=poll.question),
                        item=WallItem(key=OBJECTIONS, block_id=block_id, entity_id=poll.id),
                    )
                )
            found.append(
                Offer(
                    label=poll.question,
                    item=WallItem(key=QUESTION, block_id=block_id, entity_id=poll.id),
                )
            )
        block = view.find(Block, block_id)
        if not found and block is not None and block.activity == "polls":
            label = translate("PollsWall", "The question")
            found.append(Offer(label=label, item=WallItem(key=QUESTION, block_id=block_id)))
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One of the pictures; the first question if what was asked for was removed."""
        view, key = frame.view, frame.item.key
        poll = view.find(Poll, frame.item.entity_id)
        if poll is None:
            polls = polls_of(view, frame.item.block_id) if frame.item.block_id else ()
            poll = polls[0] if polls else None
        if poll is None:
            canvas.header(_topic(frame), timer=frame.timer)
            canvas.question(translate("PollsWall", "What do we vote on?"))
            return 1
        if key == RESULT and rounds_of(view, poll.id):
            return _paint_result(canvas, frame, poll)
        if key == OBJECTIONS and objections_of(view, poll.id):
            return _paint_objections(canvas, frame, poll)
        return _paint_question(canvas, frame, poll)


WALL = PollsWall()


def _topic(frame: WallFrame) -> str:
    block = frame.view.find(Block, frame.item.block_id)
    return block.title if block is not None else translate("PollsWall", "Vote")


def _ends(poll: Poll) -> FieldEnds:
    return FieldEnds(poll.low, poll.high, poll.bottom, poll.top)


# -- before the vote -----------------------------------------------------------------------


def how(poll: Poll) -> str:
    """What a ballot may do, in a few words."""
    kind = poll.vote_kind
    if kind is VoteKind.DOTS:
        budget = poll.budget
        words = translate("PollsWall", "%n point(s) each", "", budget)
        if poll.per_option < poll.budget:
            most = translate("PollsWall", "at most {limit} for one option")
            words += ", " + most.format(limit=poll.per_option)
        return words
    if kind is VoteKind.RESISTANCE:
        return translate("PollsWall", "0: no objection – 10: out of the question")
    if kind is VoteKind.BAROMETER:
        return f"0: {poll.low} – 10: {poll.high}" if poll.low or poll.high else "0 – 10"
    if kind is VoteKind.FIELD:
        return translate("PollsWall", "One point each")
    return " – ".join(text(value) for value in kind.values)


def _paint_question(canvas: WallCanvas, frame: WallFrame, poll: Poll) -> int:
    canvas.header(_topic(frame), text(poll.vote_kind.message), timer=frame.timer)
    shown = [choice for choice in choices(frame.view, poll) if choice.id != poll.id]
    foot = _foot(canvas, [how(poll)])
    if poll.vote_kind is VoteKind.FIELD:
        canvas.headline(poll.question)
        room = canvas.content(gap=24)
        room.setBottom(foot - 16)
        paint_field(canvas, room, _ends(poll), ())
        return 1
    if not shown:
        canvas.question(poll.question)
        return 1
    canvas.headline(poll.question)
    room = canvas.content(gap=40)
    room.setBottom(foot - 24)
    size = max(Wall.BODY, canvas.smallest)
    lead = canvas.measure("00", size, BOLD) + 20
    numbered = list(enumerate(shown, 1))
    # Many short options stand in two columns, so that the room sees them all at once.
    gap = 64.0
    half = (room.width() - gap) / 2
    columns = 2 if len(shown) > 5 else 1
    width = half if columns == 2 else room.width()

    def height_of(item: tuple[int, BallotItem]) -> float:
        block = canvas.lay_out(item[1].text, width - lead, room.height(), size=size)
        return block.height + (canvas.smallest * 1.25 if item[1].zero else 0.0)

    dealt = paginate(numbered, height_of, room.height(), 28.0)
    pages = [dealt[n : n + columns] for n in range(0, len(dealt), columns)]
    page = min(frame.page, len(pages) - 1)
    if columns == 2 and len(pages) == 1:
        middle = -(-len(numbered) // 2)
        pages[0] = [numbered[:middle], numbered[middle:]]
    for place, column in enumerate(pages[page]):
        left, top = room.left() + place * (half + gap), room.top()
        for number, choice in column:
            block = canvas.lay_out(choice.text, width - lead, room.height(), size=size)
            ink = canvas.palette.ink2 if choice.zero else canvas.palette.ink
            first = QRectF(left, top, lead, block.line_height)
            canvas.text(first, str(number), size=size, weight=BOLD, colour=ink, max_lines=1)
            box = QRectF(left + lead, top, width - lead, block.height)
            canvas.block(box, block, choice.text, colour=ink)
            if choice.zero:
                label = QRectF(box.left(), box.bottom(), box.width(), canvas.smallest * 1.25)
                words = translate("PollsWall", "Zero option")
                canvas.text(label, words, size=Wall.SMALLEST, colour=ink, max_lines=1)
            top += height_of((number, choice)) + 28.0
    return len(pages)


def _foot(canvas: WallCanvas, sentences: Sequence[str]) -> float:
    """Quiet lines at the foot; returns where they begin."""
    words = "  ·  ".join(sentence for sentence in sentences if sentence)
    size = max(Wall.SMALLEST, canvas.smallest)
    if not words:
        return canvas.bottom
    width = canvas.right - canvas.left
    block = canvas.lay_out(words, width, size * 2.6, size=size, weight=MEDIUM)
    top = canvas.bottom + 16 - block.height
    box = QRectF(canvas.left, top, width, block.height)
    canvas.block(box, block, words, colour=canvas.palette.ink2)
    return top


# -- the result ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the result: words, a strip or a bar, a figure."""

    words: str
    figure: str
    best: bool = False
    note: str = ""
    result: Result | None = None
    share: tuple[tuple[Side | None, int], ...] = ()


def as_result(standing: Standing) -> Result:
    """The counts of a scale as the strip is painted from."""
    counts = standing.counts
    return Result(
        option_id=standing.choice.id,
        place=standing.place,
        ballots=sum(counts),
        total=sum(value * number for value, number in enumerate(counts)),
        counts=counts,
        by_side=standing.by_side,
    )


def _parts(standing: Standing, value: int) -> tuple[tuple[Side | None, int], ...]:
    if not standing.by_side:
        return ((None, standing.counts[value]),)
    return tuple((side, counts[value]) for side, counts in standing.by_side)


def _shift(shift: float, digits: int) -> str:
    words = translate("PollsWall", "{shift} since the last round")
    return words.format(shift=signed(shift, digits, formats()))


def rows_for(poll: Poll, found: Sequence[Standing]) -> list[_Row]:
    """The lines of a result; hands and consent on one thing have a line for every answer."""
    kind, number = poll.vote_kind, formats().number
    digits = digits_of(kind)
    if kind in (VoteKind.HANDS, VoteKind.CONSENT) and len(found) == 1:
        most = max(found[0].counts)
        # The usual question names nothing: what was voted on is said as well.
        alone = [] if found[0].choice.id == poll.id else [_Row(found[0].choice.text, "")]
        return alone + [
            _Row(
                text(value),
                number(found[0].counts[place]),
                best=bool(most) and found[0].counts[place] == most,
                note=("" if place or found[0].shift is None else _shift(found[0].shift, digits)),
                share=_parts(found[0], place),
            )
            for place, value in enumerate(kind.values)
        ]
    rows = []
    for standing in found:
        notes = []
        if standing.choice.zero:
            notes.append(translate("PollsWall", "Zero option"))
        if standing.shift is not None and standing.choice.id != poll.id:
            notes.append(_shift(standing.shift, digits))
        figure = number(standing.figure, digits)
        if kind in (VoteKind.HANDS, VoteKind.CONSENT):
            figure = " : ".join(number(count) for count in standing.counts)
        rows.append(
            _Row(
                # A question that is answered itself stands in the headline already.
                "" if standing.choice.id == poll.id else standing.choice.text,
                figure,
                best=standing.leads(kind),
                note=", ".join(notes),
                result=as_result(standing) if kind in SCALED else None,
                share=() if kind in SCALED else _parts(standing, 0),
            )
        )
    return rows


def _paint_result(canvas: WallCanvas, frame: WallFrame, poll: Poll) -> int:
    view = frame.view
    poll = as_voted(view, poll)
    found = standings(view, poll)
    sides = shown_sides(found) if poll.vote_kind is not VoteKind.FIELD else ()
    rounds = rounds_of(view, poll.id)
    position = ""
    if len(rounds) > 1:
        position = translate("PollsWall", "Round {number}").format(number=len(rounds))
    legend = [(side, text(side.message)) for side in sides]
    canvas.header(_topic(frame), position, legend=legend)
    canvas.headline(poll.question, size=68, gap=0)
    # Everybody sees which row is first, but not how much resistance is left against it.
    meaning = conflict(view, poll) or (verdict(view, poll),)
    said = [text(message) for message in (turnout(view, poll), *meaning) if message]
    if poll.vote_kind in SCALED and len(found) == 1 and found[0].choice.id == poll.id:
        shift = found[0].shift
        said += [] if shift is None else [_shift(shift, 1)]
    foot = _foot(canvas, said)
    if poll.vote_kind is VoteKind.FIELD:
        room = canvas.content(gap=16)
        room.setBottom(foot - 16)
        paint_field(canvas, room, _ends(poll), found[0].counts if found else ())
        return 1
    lines = rows_for(poll, found)
    columns = _Columns(canvas, poll, lines)
    columns.paint_heads()
    room = canvas.content(gap=8)
    room.setBottom(foot - 16)
    pages = paginate(lines, columns.least_height, room.height())
    page = min(frame.page, len(pages) - 1)
    _paint_rows(canvas, columns, room, pages[page])
    return len(pages)


class _Columns:
    """Where words, strip or bar, and figure stand."""

    def __init__(self, canvas: WallCanvas, poll: Poll, rows: Sequence[_Row]) -> None:
        self.canvas, self.poll = canvas, poll
        self.left, self.right = canvas.left, canvas.right
        widest = max((canvas.measure(row.figure, Wall.EMPHASIS, BOLD) for row in rows), default=0)
        self.figure_left = self.right - max(130.0, widest + 12)
        self.alone = not any(row.words for row in rows)
        share = 0.72 if self.alone else 0.4
        middle = (
            (self.right - self.left) * share
            if self.alone
            else min(704.0, (self.right - self.left) * share)
        )
        self.strip_left = self.figure_left - 32 - middle
        self.strip_width = middle
        self.words_width = self.strip_left - 48 - self.left
        self.few = len(rows) <= _FEW
        self.most = max((sum(n for _side, n in row.share) for row in rows), default=0)

    def paint_heads(self) -> None:
        """The ends of a scale, or what the figures of several answers are."""
        canvas, kind = self.canvas, self.poll.vote_kind
        size, ink = Wall.SMALLEST, canvas.palette.ink2
        height = canvas.smallest * 1.3
        top = canvas.top + 8
        if kind in (VoteKind.HANDS, VoteKind.CONSENT):
            return
        if kind in SCALED:
            low, high = "0", "10"
            if kind is VoteKind.BAROMETER:
                low = f"0 {self.poll.low}".strip()
                high = f"{self.poll.high} 10".strip()
            half = self.strip_width / 2
            box = QRectF(self.strip_left, top, half - 8, height)
            canvas.text(box, low, size=size, colour=ink, max_lines=1)
            box = QRectF(self.strip_left + half + 8, top, half - 8, height)
            canvas.text(box, high, size=size, colour=ink, align=Align.RIGHT, max_lines=1)
        mean, points = translate("PollsWall", "Mean"), translate("PollsWall", "Points")
        words = mean if kind in SCALED else points
        box = QRectF(self.figure_left - 40, top, self.right - self.figure_left + 40, height)
        canvas.text(box, words, size=size, colour=ink, align=Align.RIGHT, max_lines=1)
        canvas.top = top + height

    def words_height(self, row: _Row, size: float) -> float:
        """How high the words stand."""
        block = self.canvas.lay_out(
            row.words, self.words_width, size=size, weight=BOLD if row.best else 400
        )
        return float(block.height) + (self.canvas.smallest * 1.25 if row.note else 0.0)

    def least_height(self, row: _Row) -> float:
        """The height below which something would be cut."""
        strip = strip_height(row.result, _LEAST_DOT) + 12 if row.result is not None else _BAR
        return max(self.words_height(row, Wall.SMALLEST) + 20, strip, 76.0)

    def wanted_height(self, row: _Row) -> float:
        """The height at which the row looks its best."""
        strip = strip_height(row.result) if row.result is not None else _BAR
        if self.few:
            return max(self.words_height(row, Wall.EMPHASIS), strip) + 72
        return max(self.words_height(row, Wall.BODY), strip) + 44


def _paint_rows(canvas: WallCanvas, columns: _Columns, room: QRectF, rows: Sequence[_Row]) -> None:
    # Words that are higher than a page are cut there, and the desk says so.
    least = [min(columns.least_height(row), room.height()) for row in rows]
    wanted = [max(columns.wanted_height(r), low) for r, low in zip(rows, least, strict=True)]
    spare, wish = room.height() - sum(least), sum(wanted) - sum(least)
    share = min(1.0, max(0.0, spare / wish)) if wish > 0 else 0.0
    top = room.top()
    for place, row in enumerate(rows):
        height = least[place] + (wanted[place] - least[place]) * share
        box = QRectF(columns.left, top, columns.right - columns.left, height)
        if place:
            canvas.line(box.left(), top, box.right(), top)
        _paint_row(canvas, columns, box, row)
        top += height


def _paint_row(canvas: WallCanvas, columns: _Columns, box: QRectF, row: _Row) -> None:
    note = canvas.smallest * 1.25 if row.note else 0.0
    block = canvas.lay_out(
        row.words,
        columns.words_width,
        box.height() - 16 - note,
        size=Wall.EMPHASIS if columns.few else Wall.BODY,
        weight=BOLD if row.best else 400,
    )
    top = box.top() + (box.height() - block.height - note) / 2
    place = QRectF(columns.left, top, columns.words_width, block.height)
    canvas.block(place, block, row.words)
    if row.note:
        below = QRectF(place.left(), place.bottom(), place.width(), note)
        ink = canvas.palette.ink2
        canvas.text(below, row.note, size=Wall.SMALLEST, colour=ink, max_lines=1)
    strip = QRectF(columns.strip_left, box.top() + 6, columns.strip_width, box.height() - 12)
    if row.result is not None:
        paint_strip(canvas.painter, strip, row.result, canvas.palette)
    else:
        _paint_bar(canvas, strip, row, columns.most, high=columns.few)
    figure = QRectF(
        columns.figure_left, box.top(), columns.right - columns.figure_left, box.height()
    )
    if not row.figure:
        return
    canvas.text(
        figure,
        row.figure,
        size=Wall.EMPHASIS,
        weight=BOLD if row.best else 400,
        align=Align.RIGHT,
        valign=Vertical.MIDDLE,
        max_lines=1,
    )


def _paint_bar(canvas: WallCanvas, room: QRectF, row: _Row, most: int, *, high: bool) -> None:
    """A bar to scale, its sides one after the other with their shape where there is room."""
    if not most:
        return
    height = min(_BAR * (1.6 if high else 1.0), room.height())
    x, y = room.left(), room.center().y() - height / 2
    for side, number in row.share:
        width = room.width() * number / most
        if width <= 0:
            continue
        strong = canvas.palette.ink2 if side is None else canvas.palette.side(side).strong
        with painting(canvas.painter):
            canvas.painter.fillRect(QRectF(x, y, max(2.0, width - 3), height), strong)
        if side is not None and width > height * 0.9:
            glyph = QRectF(x + height * 0.22, y + height * 0.25, height * 0.5, height * 0.5)
            canvas.glyph(glyph, side, canvas.palette.side(side).knock)
        x += width


# -- objections ----------------------------------------------------------------------------


def _paint_objections(canvas: WallCanvas, frame: WallFrame, poll: Poll) -> int:
    objections = objections_of(frame.view, poll.id)
    canvas.header(_topic(frame), translate("PollsWall", "Objections"), timer=frame.timer)
    canvas.headline(poll.question, size=68)
    room = canvas.content(gap=40)
    size = max(Wall.BODY, canvas.smallest)
    lead = 56.0
    width, half = room.width() - lead, (room.height() - 8) / 2

    def height_of(objection: PollObjection) -> float:
        words = canvas.lay_out(objection.text, width, half, size=size, weight=MEDIUM)
        height = float(words.height)
        if objection.integration:
            below = canvas.lay_out(objection.integration, width - lead, half, size=size)
            height += below.height + 8
        return height

    pages = paginate(objections, height_of, room.height(), 36.0)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for objection in pages[page]:
        words = canvas.lay_out(objection.text, width, half, size=size, weight=MEDIUM)
        sign = QRectF(room.left(), top + (words.line_height - 36) / 2, 36, 36)
        canvas.icon(sign, "check" if objection.settled else "tri")
        canvas.block(QRectF(room.left() + lead, top, width, words.height), words, objection.text)
        if objection.integration:
            y = top + words.height + 8
            below = canvas.lay_out(objection.integration, width - lead, half, size=size)
            arrow = QRectF(room.left() + lead, y + (below.line_height - 36) / 2, 36, 36)
            canvas.icon(arrow, "arrow", canvas.palette.ink2)
            box = QRectF(room.left() + lead * 2, y, width - lead, below.height)
            canvas.block(box, below, objection.integration, colour=canvas.palette.ink2)
        top += height_of(objection) + 36.0
    return len(pages)
