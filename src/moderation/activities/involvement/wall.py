# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of the involvement map: the whole map, or one phase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRectF

from moderation.activities.involvement.model import (
    Actor,
    InvolvementMap,
    InvolvementPart,
    InvolvementPhase,
)
from moderation.activities.involvement.reading import when
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import Align, Vertical, WallCanvas, paginate, parted
from moderation.gui.canvas import LaidText as TextBlock
from moderation.gui.letter_wall import LEGEND_ROW, LetterPicture
from moderation.gui.texts import text, translate
from moderation.gui.tokens import SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

MAP = "involvement.map"
PHASE = "involvement.phase"

_GLYPH = 30.0


class InvolvementWall:
    """The pictures of the involvement map."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The map, then every phase."""
        found = InvolvementMap.of(view, block_id)
        return [
            Offer(
                label=translate("InvolvementWall", "Involvement map"),
                item=WallItem(key=MAP, block_id=block_id),
            ),
            *(
                Offer(
                    label=phase.title,
                    item=WallItem(key=PHASE, block_id=block_id, entity_id=phase.id),
                )
                for phase in found.phases
            ),
        ]

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """Paint one page of the item."""
        found = InvolvementMap.of(frame.view, frame.item.block_id)
        picture = _Picture(canvas, frame, found, frame.view.find(Block, frame.item.block_id))
        phase = next((p for p in found.phases if p.id == frame.item.entity_id), None)
        if frame.item.key == PHASE and phase is not None:
            return picture.phase(phase)
        return picture.map()


WALL = InvolvementWall()


@dataclass(frozen=True, slots=True)
class _Row:
    """A part with everybody who has it in a phase, laid out."""

    part: InvolvementPart
    words: str
    block: TextBlock
    height: float


class _Picture(LetterPicture):
    """One page in the making."""

    column_widths = 140.0, 260.0
    head_room = 16.0
    head_lines = 2, 1.08
    name_line = 1.08

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, found: InvolvementMap, block: Block | None
    ) -> None:
        topic = block.title if block is not None else ""
        super().__init__(canvas, frame, topic or translate("InvolvementWall", "Involvement map"))
        self._map = found

    def legend(self) -> Sequence[tuple[InvolvementPart, str]]:
        """What the letters mean."""
        return [(part, text(part.message)) for part in InvolvementPart]

    # -- one phase -------------------------------------------------------------------------

    def phase(self, phase: InvolvementPhase) -> int:
        """Who is informed, is heard, decides and carries out in a phase, and when."""
        canvas, unit = self._canvas, self._unit
        number = self._map.phases.index(phase) + 1
        self._header(
            translate("InvolvementWall", "{number} of {total}").format(
                number=number, total=len(self._map.phases)
            )
        )
        canvas.headline(phase.title, size=Wall.ANSWER)
        room = canvas.content(40)
        dealt: list[list[_Row]] = [[]]
        for size in (Wall.EMPHASIS, Wall.BODY, 0.0):
            height = room.height() - (0.0 if size else LEGEND_ROW * unit)
            box = QRectF(room.left(), room.top(), room.width(), height)
            rows = [
                row
                for part in InvolvementPart
                for row in self._rows(phase, part, box, size or Wall.BODY)
            ]
            dealt = paginate(rows, lambda row: row.height, height)
            if len(dealt) == 1:
                break
        page = min(self._frame.page, len(dealt) - 1)
        top = room.top()
        spare = room.height() - sum(row.height for row in dealt[page])
        more = min(40 * unit, max(0.0, spare / len(dealt[page]))) if len(dealt) == 1 else 0.0
        for row in dealt[page]:
            height = row.height + more
            self._paint_part(QRectF(room.left(), top, room.width(), height), row)
            top += height
        self._canvas.page_number(page, len(dealt))
        return len(dealt)

    def _label_width(self) -> float:
        size = max(Wall.BODY, self._canvas.smallest)
        widest = max(
            self._canvas.measure(text(part.message), size, SEMIBOLD) for part in InvolvementPart
        )
        return 128 * self._unit + widest + 48

    def _rows(
        self, phase: InvolvementPhase, part: InvolvementPart, box: QRectF, size: float
    ) -> list[_Row]:
        """Everybody with a part; more than one row where they do not fit on a page."""
        canvas, unit = self._canvas, self._unit
        names = []
        for actor in self._map.with_part(phase, part):
            moment = when(self._map.cell(actor, phase))
            names.append(f"{actor.name} ({moment})" if moment else actor.name)
        words = " · ".join(names) or translate("InvolvementWall", "nobody")
        width = box.width() - self._label_width()
        most = box.height() - 36 * unit
        size = max(size, canvas.smallest)
        found: list[_Row] = []
        lay = partial(canvas.lay_out, width=width, height=most, size=size, min_size=size, line=1.15)
        for _words, block in parted(words, lay):
            height = max(104 * unit, block.height + 36 * unit)
            found.append(_Row(part, " ".join(block.lines), replace(block, rest=""), height))
        return found

    def _paint_part(self, place: QRectF, row: _Row) -> None:
        canvas, unit = self._canvas, self._unit
        left, right, top = place.left(), place.right(), place.top()
        canvas.line(left, top, right, top, colour=canvas.palette.line)
        tile = QRectF(left, place.center().y() - 34 * unit, 96 * unit, 68 * unit)
        self._tile(tile, row.part.value, Wall.SMALL * unit)
        label = QRectF(left + 128 * unit, top, self._label_width() - 128 * unit, place.height())
        canvas.text(
            label,
            text(row.part.message),
            size=Wall.BODY,
            weight=SEMIBOLD,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        names = place.adjusted(self._label_width(), 0, 0, 0)
        anybody = any(self._map.part(a, p) for a in self._map.actors for p in self._map.phases)
        colour = canvas.palette.ink if anybody else canvas.palette.ink2
        canvas.block(names, row.block, row.words, colour=colour, valign=Vertical.MIDDLE)

    # -- the map ---------------------------------------------------------------------------

    def map(self) -> int:
        """Everybody, phase by phase."""
        self._header(translate("InvolvementWall", "Who is involved when"))
        actors, phases = self._map.actors, self._map.phases
        if not actors or not phases:
            self._canvas.headline(
                translate("InvolvementWall", "Who is involved when?"), size=Wall.QUESTION
            )
            return 1
        names, heads = [actor.name for actor in actors], [phase.title for phase in phases]
        return self.grid(actors, phases, names, heads)

    def inset(self) -> float:
        """Room for the shape of a side."""
        return (_GLYPH + 24) * self._unit

    def paint_before(self, place: QRectF, row: Actor) -> None:
        """The shape of the actor's side."""
        extent = _GLYPH * self._unit
        top = place.center().y() - extent / 2
        self._canvas.glyph(QRectF(place.left(), top, extent, extent), row.side)

    def paint_head(
        self, place: QRectF, column: InvolvementPhase, name: str, block: TextBlock
    ) -> None:
        """The phase."""
        del column
        words = place.adjusted(0, 0, 0, -12 * self._unit)
        self._canvas.block(words, block, name, align=Align.CENTRE, valign=Vertical.BOTTOM)

    def paint_field(self, place: QRectF, row: Actor, column: InvolvementPhase) -> None:
        """The actor's part in the phase."""
        part, tile = self._map.part(row, column), self._field_tile(place)
        if part is None:
            self._canvas.tile(tile, "")
        else:
            self._tile(tile, part.value, Wall.SMALL * self._unit)
