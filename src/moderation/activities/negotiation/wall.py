# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of a role negotiation: both lists, one request, the commitments.

As long as each side gathers for itself, nothing here shows a word of either of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from moderation.activities.negotiation.model import (
    Commitment,
    Negotiation,
    NegotiationPoint,
    NegotiationStage,
    Party,
    PointKind,
    PointOutcome,
)
from moderation.activities.negotiation.sentences import BECAUSE, BEFORE, direction, rule, says
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.gui.canvas import Align, Vertical, WallCanvas, deal, paginate, parted
from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.texts import formats, text, translate
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, REGULAR, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

OVERVIEW = "negotiation.overview"
POINT = "negotiation.point"
COMMITMENTS = "negotiation.commitments"

_GAP = 72.0
_SIGN = 64.0
_STATE = 56.0
_PAD = 14.0
_FOOT = 60.0


class NegotiationWall:
    """The pictures of a role negotiation."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """Both lists, what was promised, and every request once the lists are open."""
        negotiation = Negotiation.of(view, block_id)
        found = [
            Offer(
                label=translate("NegotiationWall", "Overview"),
                item=WallItem(key=OVERVIEW, block_id=block_id),
            )
        ]
        if negotiation.hidden:
            return found
        if negotiation.commitments():
            found.append(
                Offer(
                    label=translate("NegotiationWall", "Commitments"),
                    item=WallItem(key=COMMITMENTS, block_id=block_id),
                )
            )
        found += [
            Offer(
                label=f"{point.point_kind.sign} {point.text}",
                item=WallItem(key=POINT, block_id=block_id, entity_id=point.id),
            )
            for party in Party
            for point in negotiation.said_by(party)
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Paint one page of the item."""
        view, item = frame.view, frame.item
        negotiation = Negotiation.of(view, item.block_id)
        picture = _Picture(canvas, frame, negotiation, view.find(Block, item.block_id))
        if negotiation.hidden:
            return picture.blind()
        point = view.find(NegotiationPoint, item.entity_id)
        if item.key == POINT and point is not None and point.block_id == item.block_id:
            return picture.point(point)
        if item.key == COMMITMENTS and negotiation.commitments():
            return picture.commitments()
        return picture.overview()


WALL = NegotiationWall()


@dataclass(frozen=True, slots=True)
class _Row:
    """A point in one of the two lists, laid out."""

    point: NegotiationPoint
    block: TextBlock
    height: float


@dataclass(frozen=True, slots=True)
class _Line:
    """A line below a large point: whose words, in which tone."""

    words: str
    block: TextBlock
    height: float
    side: Side | None = None
    icon: str = ""


class _Picture:
    """One page in the making."""

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, negotiation: Negotiation, block: Block | None
    ) -> None:
        self._canvas = canvas
        self._frame = frame
        self._negotiation = negotiation
        self._block = block
        # Everything that is not text grows with the smallest legible type.
        self._unit = canvas.smallest / Wall.SMALLEST
        self._size = Wall.BODY

    # -- before the lists are open ---------------------------------------------------------

    def blind(self) -> int:
        """The question and the rule, so that each side can think for itself."""
        canvas, unit = self._canvas, self._unit
        asked = self._block.question if self._block is not None else ""
        asked = asked or translate("NegotiationWall", "What do we need from each other?")
        self._header(text(NegotiationStage.GATHER.message))
        canvas.headline(asked)
        room = canvas.content(48)
        size = max(Wall.EMPHASIS, canvas.smallest)
        step = min(140 * unit, room.height() / len(PointKind))
        top = room.top()
        for kind in PointKind:
            row = QRectF(room.left(), top, room.width(), step)
            canvas.line(row.left(), row.top(), row.right(), row.top(), colour=canvas.palette.line)
            self._sign(QRectF(row.left(), row.center().y() - 40 * unit, 96 * unit, 80 * unit), kind)
            name = text(kind.message)
            wide = 360 * unit
            middle = Vertical.MIDDLE
            words = QRectF(row.left() + 136 * unit, row.top(), wide, step)
            canvas.text(words, name, size=size, weight=BOLD, valign=middle, max_lines=1)
            canvas.text(
                row.adjusted(136 * unit + wide + 24, 0, 0, 0),
                text(rule(kind)),
                size=Wall.BODY,
                colour=canvas.palette.ink2,
                valign=middle,
                max_lines=2,
            )
            top += step
        return 1

    # -- both lists --------------------------------------------------------------------------

    def overview(self) -> int:
        """What each side said to the other, side by side and in the same size."""
        canvas, unit = self._canvas, self._unit
        self._header(text(self._negotiation.stage.message))
        room = canvas.content(32)
        width = (room.width() - _GAP) / 2
        head = 80 * unit
        body = QRectF(room.left(), room.top() + head, room.width(), room.height() - head)
        pages: list[list[list[_Row]]] = []
        for size in (Wall.EMPHASIS, Wall.LABEL, Wall.SMALL, 0.0):
            # The largest type that leaves all on one page; else pages in the smallest.
            height = body.height() - (0.0 if size else _FOOT * unit)
            rows = [
                [self._row(each, width, size or Wall.SMALL) for each in own]
                for own in map(self._negotiation.said_by, Party)
            ]
            pages = deal(rows, lambda row: row.height, height)
            if len(pages) == 1:
                break
        page = min(self._frame.page, len(pages) - 1)
        for number, party in enumerate(Party):
            left = room.left() + number * (width + _GAP)
            self._column_head(QRectF(left, room.top(), width, head), party)
            if own := pages[page][number]:
                self._column(QRectF(left, body.top(), width, body.height()), own)
            elif page == 0:
                self._nothing(QRectF(left, body.top() + 24, width, 80 * unit))
        self._canvas.page_number(page, len(pages))
        return len(pages)

    def _row(self, point: NegotiationPoint, width: float, size: float) -> _Row:
        unit = self._unit
        block = self._fitted(point.text, width - (_SIGN + 28 + _STATE) * unit, size, MEDIUM)
        return _Row(point, block, max(72 * unit, block.height + 2 * _PAD * unit))

    def _column_head(self, place: QRectF, party: Party) -> None:
        canvas, unit = self._canvas, self._unit
        who = self._negotiation.who[party]
        extent = 40 * unit
        glyph = QRectF(place.left(), place.center().y() - extent / 2 - 6, extent, extent)
        canvas.glyph(glyph, who.side)
        canvas.text(
            place.adjusted(extent + 24 * unit, 0, 0, -12),
            text(direction(self._negotiation, party)),
            size=Wall.LABEL,
            weight=BOLD,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        canvas.line(place.left(), place.bottom(), place.right(), place.bottom(), 4,
                    canvas.palette.ink)  # fmt: skip

    def _column(self, place: QRectF, rows: Sequence[_Row]) -> None:
        canvas, unit = self._canvas, self._unit
        top = place.top()
        for row in rows:
            point = row.point
            box = QRectF(place.left(), top, place.width(), row.height)
            if top > place.top():
                canvas.line(box.left(), top, box.right(), top, colour=canvas.palette.line)
            sign = QRectF(box.left(), top + _PAD * unit - 2 * unit, _SIGN * unit, 50 * unit)
            # On the middle of the first line, whatever its size is.
            first = top + _PAD * unit + row.block.line_height / 2
            sign.moveTop(first - sign.height() / 2)
            self._sign(sign, point.point_kind)
            words = box.adjusted((_SIGN + 24) * unit, _PAD * unit, 0, 0)
            declined = point.outcome is PointOutcome.DECLINED
            colour = canvas.palette.ink2 if declined else canvas.palette.ink
            canvas.block(words, row.block, point.text, colour=colour)
            state = QRectF(box.right() - 40 * unit, first - 18 * unit, 36 * unit, 36 * unit)
            self._state(state, point)
            top += row.height

    def _state(self, place: QRectF, point: NegotiationPoint) -> None:
        """A tick or a cross; the chain of something matched and not agreed to yet."""
        if point.outcome is PointOutcome.ACCEPTED:
            self._canvas.icon(place, "check")
        elif point.outcome is PointOutcome.DECLINED:
            self._canvas.icon(place, "x", self._canvas.palette.ink2)
        elif point.deal_id is not None:
            self._canvas.icon(place, "link", self._canvas.palette.ink2)

    def _nothing(self, place: QRectF) -> None:
        self._canvas.text(
            place,
            translate("NegotiationWall", "Nothing said yet"),
            size=Wall.SMALL,
            colour=self._canvas.palette.ink2,
            max_lines=1,
        )

    # -- one request -------------------------------------------------------------------------

    def point(self, point: NegotiationPoint) -> int:
        """One request as large as it goes; below it what belongs to it."""
        canvas, unit = self._canvas, self._unit
        self._header(text(direction(self._negotiation, point.party)))
        who = self._negotiation.who[point.party]
        extent = 56 * unit
        head = QRectF(canvas.left, canvas.top + 16, canvas.right - canvas.left, 96 * unit)
        canvas.glyph(QRectF(head.left(), head.center().y() - extent / 2, extent, extent), who.side)
        canvas.text(
            head.adjusted(extent + 28 * unit, 0, 0, 0),
            text(says(self._negotiation, point)),
            size=Wall.EMPHASIS,
            weight=MEDIUM,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        canvas.top = head.bottom()
        room = canvas.content(24)
        lines = self._lines(point, room.width())
        needed = sum(line.height for line in lines)
        large = QRectF(room)
        large.setHeight(max(room.height() * 0.4, room.height() - needed - 24))
        pieces = self._pieces(point.text, large if lines else room)
        if len(pieces) > 1:
            return self._long(point, room, lines)
        below = QRectF(room)
        below.setTop(large.bottom() + 23)
        dealt = paginate(lines, lambda line: line.height, below.height())
        if len(dealt) > 1:
            below.setHeight(below.height() - _FOOT * unit)
            dealt = paginate(lines, lambda line: line.height, below.height())
        page = min(self._frame.page, len(dealt) - 1)
        canvas.block(large if lines else room, pieces[0], point.text, valign=Vertical.MIDDLE)
        self._paint_lines(below, dealt[page])
        self._canvas.page_number(page, len(dealt))
        return len(dealt)

    def _long(self, point: NegotiationPoint, room: QRectF, lines: Sequence[_Line]) -> int:
        """Words that need pages of their own; what belongs to them comes after."""
        place = room.adjusted(0, 0, 0, -_FOOT * self._unit)
        pieces = self._pieces(point.text, place)
        dealt = paginate(lines, lambda line: line.height, place.height()) if lines else []
        pages = len(pieces) + len(dealt)
        page = min(self._frame.page, pages - 1)
        if page < len(pieces):
            self._canvas.block(place, pieces[page], " ".join(pieces[page].lines))
        else:
            self._paint_lines(place, dealt[page - len(pieces)])
        self._canvas.page_number(page, pages)
        return pages

    def _pieces(self, words: str, room: QRectF) -> list[TextBlock]:
        """The words in the largest type that fits, dealt onto pages if none does."""
        canvas = self._canvas
        whole = canvas.lay_out(
            words, room.width(), room.height(), size=Wall.ANSWER, weight=BOLD, line=1.12
        )
        if whole.complete:
            return [whole]
        size = max(Wall.EMPHASIS, canvas.smallest)
        lay = partial(canvas.lay_out, width=room.width(), height=room.height(), weight=SEMIBOLD)
        found = parted(words, partial(lay, size=size, min_size=size))
        return [replace(block, rest="") for _words, block in found]

    def _lines(self, point: NegotiationPoint, width: float) -> list[_Line]:
        """What was matched, what it was called before, what became of it."""
        negotiation = self._negotiation
        found: list[_Line] = []
        for other in negotiation.together(point):
            words = f"{text(says(negotiation, other))}: {other.text}"
            found.append(self._line(words, width, side=negotiation.who[other.party].side))
        if point.earlier:
            words = text(BEFORE.with_values(text=point.earlier[-1]))
            found.append(self._line(words, width, icon="pencil"))
        if point.outcome is PointOutcome.ACCEPTED:
            found.append(self._line(text(PointOutcome.ACCEPTED.message), width, icon="check"))
        elif point.outcome is PointOutcome.DECLINED:
            words = text(PointOutcome.DECLINED.message)
            if not blank(point.reason):
                words = text(BECAUSE.with_values(reason=trimmed(point.reason)))
            found.append(self._line(words, width, icon="x"))
        return found

    def _line(self, words: str, width: float, *, side: Side | None = None, icon: str = "") -> _Line:
        block = self._fitted(words, width - 76 * self._unit, Wall.BODY, REGULAR)
        return _Line(words, block, block.height + 2 * _PAD * self._unit, side, icon)

    def _paint_lines(self, place: QRectF, lines: Sequence[_Line]) -> None:
        canvas, unit = self._canvas, self._unit
        top = place.bottom() - sum(line.height for line in lines)
        for line in lines:
            canvas.line(place.left(), top, place.right(), top, colour=canvas.palette.line)
            sign = QRectF(place.left() + 2, top + _PAD * unit + 6 * unit, 40 * unit, 40 * unit)
            if line.side is not None:
                canvas.glyph(sign, line.side)
            elif line.icon:
                canvas.icon(sign, line.icon)
            words = QRectF(place.left() + 76 * unit, top + _PAD * unit, place.width(), line.height)
            colour = canvas.palette.ink2 if line.icon == "pencil" else canvas.palette.ink
            canvas.block(words, line.block, line.words, colour=colour)
            top += line.height

    # -- commitments -------------------------------------------------------------------------

    def commitments(self) -> int:
        """What was promised, deal by deal: by whom, what, reviewed when."""
        canvas, unit, negotiation = self._canvas, self._unit, self._negotiation
        self._header(text(negotiation.stage.message))
        canvas.headline(translate("NegotiationWall", "We promise each other"))
        room = canvas.content(32)
        deals = [own for own in map(negotiation.commitments, negotiation.deals) if own]
        dealt: list[list[tuple[Commitment, ...]]] = [[]]
        for size in (Wall.EMPHASIS, Wall.BODY, 0.0):
            self._size = size or Wall.BODY
            height = room.height() - (0.0 if size else _FOOT * unit)
            dealt = paginate(deals, lambda own: self._deal_height(room, own), height)
            if len(dealt) == 1:
                break
        page = min(self._frame.page, len(dealt) - 1)
        top = room.top()
        for own in dealt[page]:
            height = self._deal_height(room, own)
            self._deal(QRectF(room.left(), top, room.width(), height), own)
            top += height
        self._canvas.page_number(page, len(dealt))
        return len(dealt)

    def _columns(self, place: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Owner, words, day."""
        width, unit = place.width(), self._unit
        day = self._canvas.measure("00.00.0000", Wall.SMALL, MEDIUM) + 8
        first = max(380 * unit, width * 0.24)
        return (
            QRectF(place.left() + 64 * unit, place.top(), first - 88 * unit, place.height()),
            QRectF(place.left() + first, place.top(), width - first - day - 32, place.height()),
            QRectF(place.right() - day, place.top(), day, place.height()),
        )

    def _promise(self, place: QRectF, own: Commitment) -> tuple[TextBlock, TextBlock, float]:
        owner, words, _day = self._columns(place)
        name = self._fitted(self._owner(own), owner.width(), Wall.SMALL, SEMIBOLD)
        said = self._fitted(own.task.text, words.width(), self._size, REGULAR)
        return name, said, max(name.height, said.height) + 2 * _PAD * self._unit

    def _deal_height(self, room: QRectF, deal: tuple[Commitment, ...]) -> float:
        return sum(self._promise(room, own)[2] for own in deal) + 20 * self._unit

    def _deal(self, place: QRectF, deal: tuple[Commitment, ...]) -> None:
        canvas, unit = self._canvas, self._unit
        canvas.line(place.left(), place.top(), place.right(), place.top(), 4, canvas.palette.ink)
        top = place.top() + 10 * unit
        for own in deal:
            name, said, height = self._promise(place, own)
            row = QRectF(place.left(), top, place.width(), height)
            owner, words, day = self._columns(row.adjusted(0, _PAD * unit, 0, 0))
            extent = 36 * unit
            canvas.glyph(
                QRectF(row.left() + 2, owner.top() + 8 * unit, extent, extent),
                self._negotiation.keeper(own).side,
            )
            # On the middle of the first line, whatever its size is.
            owner.moveTop(owner.top() + max(0.0, said.line_height - name.line_height) / 2)
            canvas.block(owner, name, self._owner(own))
            canvas.block(words, said, own.task.text)
            due = own.task.due
            day.moveTop(owner.top())
            canvas.text(
                day,
                translate("NegotiationWall", "no date") if due is None else formats().date(due),
                size=Wall.SMALL,
                weight=MEDIUM,
                colour=canvas.palette.ink2,
                align=Align.RIGHT,
                max_lines=1,
            )
            top += height

    def _owner(self, own: Commitment) -> str:
        unit = self._frame.view.find(Unit, own.task.unit_id)
        return text(self._negotiation.keeper(own).name) if unit is None else unit.label

    # -- parts -------------------------------------------------------------------------------

    def _header(self, position: str) -> None:
        topic = self._block.title if self._block is not None else ""
        topic = topic or translate("NegotiationWall", "Role negotiation")
        self._canvas.header(topic, position, self._frame.timer)

    def _sign(self, rect: QRectF, kind: PointKind) -> None:
        """The sign of a kind on a tile of its own look, so that it can be told without reading."""
        looks = {PointKind.MORE: "E", PointKind.LESS: "D", PointKind.KEEP: "M"}
        letter = looks.get(kind, "I")
        palette = self._canvas.palette
        self._canvas.tile(rect, letter, label="")
        colour: QColor = palette.on_ink if letter == "E" else palette.ink
        # Part of a drawing, not a word of the picture: painted past the canvas's record of texts.
        painter = self._canvas.painter
        painter.setFont(wall_font(max(self._canvas.smallest, rect.height() * 0.68), BOLD))
        painter.setPen(colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, kind.sign)

    def _fitted(self, words: str, width: float, size: float, weight: int) -> TextBlock:
        """Two lines if a smaller size gets there, otherwise as many as it takes."""
        canvas = self._canvas
        size = max(size, canvas.smallest)
        few = canvas.lay_out(
            words, width, size * 2.5, size=size, weight=weight, max_lines=2, line=1.15
        )
        if few.complete:
            return few
        return canvas.lay_out(words, width, size=canvas.smallest, weight=weight, line=1.15)
