# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of the involvement map: the whole map, or one phase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, Qt

from moderation.activities.involvement.model import (
    Actor,
    InvolvementMap,
    InvolvementPhase,
    Part,
)
from moderation.activities.involvement.reading import when
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import Align, Vertical, WallCanvas, paginate
from moderation.gui.canvas import Block as TextBlock
from moderation.gui.texts import text
from moderation.gui.theme import wall_font
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import Offer, WallFrame

translate = QCoreApplication.translate

MAP = "involvement.map"
PHASE = "involvement.phase"

_LEGEND_ROW = 60.0
_GLYPH = 30.0


class InvolvementWall:
    """The pictures of the involvement map."""

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

    part: Part
    words: str
    block: TextBlock
    height: float


class _Picture:
    """One page in the making."""

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, found: InvolvementMap, block: Block | None
    ) -> None:
        self._canvas = canvas
        self._frame = frame
        self._map = found
        self._block = block
        # Everything that is not text grows with the smallest legible type.
        self._unit = canvas.smallest / Wall.SMALLEST

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
            height = room.height() - (0.0 if size else _LEGEND_ROW * unit)
            box = QRectF(room.left(), room.top(), room.width(), height)
            rows = [row for part in Part for row in self._rows(phase, part, box, size or Wall.BODY)]
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
        self._page_number(page, len(dealt))
        return len(dealt)

    def _label_width(self) -> float:
        size = max(Wall.BODY, self._canvas.smallest)
        widest = max(self._canvas.measure(text(part.message), size, SEMIBOLD) for part in Part)
        return 128 * self._unit + widest + 48

    def _rows(self, phase: InvolvementPhase, part: Part, box: QRectF, size: float) -> list[_Row]:
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
        while words:
            block = canvas.lay_out(words, width, most, size=size, min_size=size, line=1.15)
            shown, words = replace(block, rest=""), block.rest
            height = max(104 * unit, block.height + 36 * unit)
            found.append(_Row(part, " ".join(block.lines), shown, height))
        return found

    def _paint_part(self, place: QRectF, row: _Row) -> None:
        canvas, unit = self._canvas, self._unit
        left, right, top = place.left(), place.right(), place.top()
        canvas.line(left, top, right, top, colour=canvas.palette.line)
        tile = QRectF(left, place.center().y() - 34 * unit, 96 * unit, 68 * unit)
        self._tile(tile, row.part, Wall.SMALL * unit)
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
        canvas, unit = self._canvas, self._unit
        self._header(translate("InvolvementWall", "Who is involved when"))
        actors, phases = self._map.actors, self._map.phases
        if not actors or not phases:
            canvas.headline(
                translate("InvolvementWall", "Who is involved when?"), size=Wall.QUESTION
            )
            return 1
        room = canvas.content(32)
        room.setBottom(self._legend_top() - 24 * unit)
        name_width = max(420 * unit, room.width() * 0.3)
        across = max(1, int((room.width() - name_width) / (196 * unit)))
        sheets = ceil(len(phases) / across)
        across = ceil(len(phases) / sheets)
        width = min(260 * unit, (room.width() - name_width) / across)
        name_width = room.width() - width * across
        heads = [self._fitted(p.title, width - 16, Wall.SMALLEST, SEMIBOLD) for p in phases]
        head = max(block.height for block in heads) + 16 * unit
        inset = (_GLYPH + 24) * unit
        names = [self._fitted(a.name, name_width - inset - 32, Wall.SMALL, MEDIUM) for a in actors]
        height = max(68 * unit, max(block.height for block in names) + 8 * unit)
        down = max(1, int((room.height() - head) / height))
        strips = ceil(len(actors) / down)
        down = ceil(len(actors) / strips)
        height = max(height, min(104 * unit, (room.height() - head) / down))
        pages = sheets * strips
        page = min(self._frame.page, pages - 1)
        strip, sheet = divmod(page, sheets)
        columns = slice(sheet * across, (sheet + 1) * across)
        x = room.left() + name_width
        for phase, block in zip(phases[columns], heads[columns], strict=True):
            place = QRectF(x, room.top(), width, head - 12 * unit)
            canvas.block(place, block, phase.title, align=Align.CENTRE, valign=Vertical.BOTTOM)
            x += width
        y = room.top() + head
        rows = slice(strip * down, (strip + 1) * down)
        for actor, block in zip(actors[rows], names[rows], strict=True):
            canvas.line(room.left(), y, room.right(), y, colour=canvas.palette.line)
            extent = _GLYPH * unit
            middle = y + height / 2
            canvas.glyph(QRectF(room.left(), middle - extent / 2, extent, extent), actor.side)
            place = QRectF(room.left() + inset, y, name_width - inset - 32, height)
            canvas.block(place, block, actor.name, valign=Vertical.MIDDLE)
            for number, phase in enumerate(phases[columns]):
                left = room.left() + name_width + number * width
                self._field(QRectF(left, y, width, height), actor, phase)
            y += height
        self._foot(page, pages)
        return pages

    def _field(self, place: QRectF, actor: Actor, phase: InvolvementPhase) -> None:
        tile = QRectF(0, 0, 100 * self._unit, 56 * self._unit)
        tile.moveCenter(place.center())
        part = self._map.part(actor, phase)
        if part is None:
            self._canvas.tile(tile, "")
        else:
            self._tile(tile, part, Wall.SMALL * self._unit)

    # -- parts -----------------------------------------------------------------------------

    def _header(self, position: str) -> None:
        topic = self._block.title if self._block is not None else ""
        topic = topic or translate("InvolvementWall", "Involvement map")
        self._canvas.header(topic, position, self._frame.timer)

    def _tile(self, rect: QRectF, part: Part, size: float) -> None:
        """A letter's tile with type that can be read from the last row."""
        palette, painter = self._canvas.palette, self._canvas.painter
        colours = {Part.DECIDES: palette.on_ink, Part.INFORMED: palette.ink2}
        self._canvas.tile(rect, part.value, label="")
        # Part of a drawing, not a word of the picture: painted past the canvas's record of texts.
        painter.setFont(wall_font(size, BOLD))
        painter.setPen(colours.get(part, palette.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, part.value)

    def _fitted(self, words: str, width: float, size: float, weight: int) -> TextBlock:
        """Two lines if a smaller size gets there, otherwise as many as it takes."""
        canvas = self._canvas
        size = max(size, canvas.smallest)
        few = canvas.lay_out(
            words, width, size * 2.6, size=size, weight=weight, max_lines=2, line=1.08
        )
        if few.complete:
            return few
        return canvas.lay_out(words, width, size=canvas.smallest, weight=weight, line=1.08)

    def _legend_rows(self) -> list[list[tuple[Part, str, float]]]:
        """The legend's entries with their widths, in as many rows as they need."""
        canvas, unit = self._canvas, self._unit
        most = canvas.right - canvas.left - 330 * unit
        rows: list[list[tuple[Part, str, float]]] = [[]]
        used = 0.0
        for part in Part:
            word = text(part.message)
            width = (84 + 18 + 44) * unit + canvas.measure(word, canvas.smallest, MEDIUM)
            if rows[-1] and used + width > most:
                rows.append([])
                used = 0.0
            rows[-1].append((part, word, width))
            used += width
        return rows

    def _legend_top(self) -> float:
        return self._canvas.bottom - len(self._legend_rows()) * _LEGEND_ROW * self._unit

    def _foot(self, page: int, pages: int) -> None:
        """What the letters mean, and which page this is."""
        canvas, unit = self._canvas, self._unit
        top = self._legend_top()
        for row in self._legend_rows():
            x = canvas.left
            for part, word, width in row:
                height = _LEGEND_ROW * unit
                tile = QRectF(x, top + 6 * unit, 84 * unit, height - 12 * unit)
                self._tile(tile, part, Wall.SMALLEST * unit)
                self._quiet(QRectF(tile.right() + 18 * unit, top, width, height), word)
                x += width
            top += _LEGEND_ROW * unit
        self._page_number(page, pages)

    def _page_number(self, page: int, pages: int) -> None:
        if pages == 1:
            return
        canvas, width = self._canvas, 320 * self._unit
        height = _LEGEND_ROW * self._unit
        self._quiet(
            QRectF(canvas.right - width, canvas.bottom - height, width, height),
            translate("InvolvementWall", "Page {page} of {pages}").format(
                page=page + 1, pages=pages
            ),
            Align.RIGHT,
        )

    def _quiet(self, place: QRectF, words: str, align: Align = Align.LEFT) -> None:
        """One line of the foot."""
        self._canvas.text(
            place,
            words,
            size=self._canvas.smallest,
            weight=MEDIUM,
            colour=self._canvas.palette.ink2,
            align=align,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
