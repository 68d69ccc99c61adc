# SPDX-License-Identifier: EUPL-1.2
"""How the vision is woven, for the room: elements under their gains, two drafts side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from moderation.activities.vision.model import (
    ElementPart,
    VisionDraft,
    VisionElement,
    VisionReason,
    drafts_of,
    elements_of,
    grouped_elements,
    sides_behind,
)
from moderation.activities.vision.wall.signs import known_icon
from moderation.activities.vision.wording import marked, marks_in
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.canvas import LaidText, WallCanvas
from moderation.gui.texts import text, translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall
from moderation.gui.wall_frame import WallFrame

MOST_WORDS = 40
"""More than so many words are not read from a wall."""
UNDERLINE = 9.0
_GLYPH = 28.0
_GAP = 14.0
_COLUMN_GAP = 72.0


# -- elements ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A gain as a heading, or an element below it."""

    words: str
    icon: str = ""
    label: str = ""
    sides: tuple[Side, ...] = ()
    heading: bool = False


def paint_elements(canvas: WallCanvas, frame: WallFrame, topic: str) -> int:
    """The elements under their gains, on as many pages as they need."""
    block_id = frame.item.block_id
    canvas.header(topic, timer=frame.timer)
    canvas.headline(translate("VisionWall", "What our vision is made of"), size=72, gap=0)
    room = canvas.content(gap=32)
    if block_id is None or not elements_of(frame.view, block_id):
        words = translate("VisionWall", "What will be different, how, and why?")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1
    spoken = canvas.word_count
    pages = _dealt(canvas, frame, block_id, room, MOST_WORDS - spoken)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for row, block in pages[page]:
        top = _paint_row(canvas, room, top, row, block)
    return len(pages)


def _groups(frame: WallFrame, block_id: Id) -> list[list[_Row]]:
    found = []
    for gain, elements in grouped_elements(frame.view, block_id):
        if elements:
            found.append([_head(gain), *(_row(frame, element) for element in elements)])
    return found


def _head(gain: VisionReason | None) -> _Row:
    if gain is None:
        return _Row(translate("VisionWall", "No gain yet"), heading=True)
    return _Row(gain.title, icon=known_icon(gain.icon), heading=True)


def _row(frame: WallFrame, element: VisionElement) -> _Row:
    return _Row(
        element.text, label=text(element.part.message), sides=sides_behind(frame.view, element)
    )


def _dealt(
    canvas: WallCanvas, frame: WallFrame, block_id: Id, room: QRectF, words: int
) -> list[list[tuple[_Row, LaidText]]]:
    """Rows on pages; a gain that goes on names itself again on the next page."""
    pages: list[list[tuple[_Row, LaidText]]] = [[]]
    high, spoken = 0.0, 0
    for head, *elements in _groups(frame, block_id):
        for number, row in enumerate(elements):
            for part in _parts(canvas, room, row):
                laid = [part]
                if number == 0 or not pages[-1]:
                    laid.insert(0, (head, _lay(canvas, room, head)))
                needed = sum(block.height + _GAP for _row, block in laid)
                said = sum(len(each.words.split()) + 1 for each, _block in laid)
                if pages[-1] and (high + needed > room.height() or spoken + said > words):
                    if not laid[0][0].heading:
                        laid.insert(0, (head, _lay(canvas, room, head)))
                        needed += laid[0][1].height + _GAP
                        said += len(head.words.split())
                    pages.append([])
                    high, spoken = 0.0, 0
                pages[-1] += laid
                high, spoken = high + needed, spoken + said
    return pages


def _parts(canvas: WallCanvas, room: QRectF, row: _Row) -> list[tuple[_Row, LaidText]]:
    """A row in as many parts as its words need pages: most are one."""
    found = []
    words = row.words
    while words:
        part = _Row(words, row.icon, row.label, row.sides)
        block = _lay(canvas, room, part)
        shown = words[: len(words) - len(block.rest)] if block.rest else words
        found.append((_Row(shown, row.icon, row.label, row.sides), block))
        words = block.rest
    return found


def _label_width(canvas: WallCanvas) -> float:
    return max(canvas.measure(text(part.message), Wall.SMALLEST) for part in ElementPart)


def _indent(canvas: WallCanvas, row: _Row) -> float:
    if row.heading:
        return Wall.BODY * 1.5 if row.icon else 0.0
    return _label_width(canvas) + 24 + 3 * (_GLYPH + 8)


def _lay(canvas: WallCanvas, room: QRectF, row: _Row) -> LaidText:
    return canvas.lay_out(
        row.words,
        room.width() - _indent(canvas, row),
        room.height() * (0.2 if row.heading else 0.6),
        size=Wall.LABEL if row.heading else Wall.BODY,
        weight=BOLD if row.heading else 400,
        max_lines=1 if row.heading else 0,
    )


def _paint_row(canvas: WallCanvas, room: QRectF, top: float, row: _Row, block: LaidText) -> float:
    if row.heading:
        top += _GAP
    left = room.left() + _indent(canvas, row)
    box = QRectF(left, top, room.right() - left, block.height)
    canvas.block(box, block, row.words)
    middle = top + block.line_height / 2
    if row.icon:
        size = Wall.BODY
        canvas.icon(QRectF(room.left(), middle - size / 2, size, size), row.icon)
    if row.label:
        name = QRectF(room.left(), top, _label_width(canvas) + 4, block.line_height)
        canvas.text(name, row.label, size=Wall.SMALLEST, colour=canvas.palette.ink2, max_lines=1)
    for place, side in enumerate(reversed(row.sides)):
        x = left - (place + 1) * (_GLYPH + 8) - 6
        canvas.glyph(QRectF(x, middle - _GLYPH / 2, _GLYPH, _GLYPH), side)
    return top + block.height + _GAP


# -- two drafts ----------------------------------------------------------------------------


def pairs(frame: WallFrame, draft: VisionDraft) -> list[VisionDraft]:
    """The other drafts beside one: those behind it first, then those before it."""
    mates = [d for d in drafts_of(frame.view, draft.block_id) if not d.zero and d.id != draft.id]
    return sorted(mates, key=lambda mate: mate.rank <= draft.rank)


def paint_pair(canvas: WallCanvas, frame: WallFrame, draft: VisionDraft, topic: str) -> int:
    """A draft beside each of the others, one page for each; words that differ are underlined.

    Where the words are too many for half of a wall, each draft has pages of its own.
    """
    order = [d.id for d in drafts_of(frame.view, draft.block_id)]
    pages = [page for other in pairs(frame, draft) for page in _pages(canvas, draft, other)]
    page = min(frame.page, len(pages) - 1)
    shown, other = pages[page]
    numbers = translate("VisionWall", "Drafts {one} and {two}").format(
        one=order.index(draft.id) + 1, two=order.index(other.id) + 1
    )
    canvas.header(topic, numbers, timer=frame.timer)
    canvas.headline(translate("VisionWall", "Which words carry?"), size=72, gap=0)
    foot = canvas.smallest * 1.3 + 24
    room = canvas.content(gap=40)
    room.setBottom(room.bottom() - foot)
    width = (room.width() - _COLUMN_GAP * (len(shown) - 1)) / len(shown)
    for place, one in enumerate(shown):
        box = QRectF(room.left() + place * (width + _COLUMN_GAP), room.top(), width, room.height())
        mate = other if one is draft else draft
        _paint_draft(canvas, box, one, mate, order.index(one.id) + 1)
    if len(shown) > 1:
        middle = room.left() + width + _COLUMN_GAP / 2
        canvas.line(middle, room.top(), middle, room.bottom())
    line = QRectF(room.left(), room.bottom() + 24, room.width(), canvas.smallest * 1.3)
    mark = line.center().y()
    canvas.line(line.left(), mark, line.left() + 64, mark, UNDERLINE, canvas.palette.ink)
    words = translate("VisionWall", "only in one of both")
    canvas.text(
        line.adjusted(84, 0, 0, 0),
        words,
        size=Wall.SMALLEST,
        colour=canvas.palette.ink2,
        max_lines=1,
    )
    return len(pages)


def _pages(
    canvas: WallCanvas, draft: VisionDraft, other: VisionDraft
) -> list[tuple[tuple[VisionDraft, ...], VisionDraft]]:
    """What stands on each page beside the other draft: both if they fit, or one after the other."""
    width = (canvas.right - canvas.left - _COLUMN_GAP) / 2
    if all(_laid(canvas, each, width, 480.0).complete for each in (draft, other)):
        return [((draft, other), other)]
    return [((draft,), other), ((other,), other)]


def _laid(canvas: WallCanvas, draft: VisionDraft, width: float, height: float) -> LaidText:
    return canvas.lay_out(
        draft.sentence, width, height, size=84, weight=BOLD, min_size=Wall.LABEL, line=1.24
    )


def _paint_draft(
    canvas: WallCanvas, box: QRectF, draft: VisionDraft, other: VisionDraft, number: int
) -> None:
    size = max(Wall.SMALL, canvas.smallest)
    head = " · ".join(part for part in (str(number), draft.whose) if part)
    line = QRectF(box.left(), box.top(), box.width(), size * 1.3)
    canvas.text(line, head, size=size, weight=BOLD, max_lines=1)
    top = line.bottom() + 8
    if draft.slogan:
        slogan = QRectF(box.left(), top, box.width(), size * 1.3)
        canvas.text(
            slogan, draft.slogan, size=size, weight=MEDIUM, colour=canvas.palette.ink2, max_lines=1
        )
        top = slogan.bottom() + 8
    block = _laid(canvas, draft, box.width(), box.bottom() - top)
    place = QRectF(box.left(), top, box.width(), block.height)
    canvas.block(place, block, draft.sentence)
    underline(canvas, place, block, marked(draft.sentence, other.sentence))


def underline(
    canvas: WallCanvas, box: QRectF, block: LaidText, words: Sequence[tuple[str, bool]]
) -> None:
    """A thick line below the words of a laid text that are marked."""
    for number, spans in enumerate(marks_in(block.lines, words)):
        line = block.lines[number]
        y = box.top() + number * block.line_height + block.line_height * 0.5 + block.size * 0.48
        for begin, end in spans:
            left = box.left() + canvas.measure(line[:begin], block.size, block.weight)
            right = box.left() + canvas.measure(line[:end], block.size, block.weight)
            canvas.line(left, y, right, y, UNDERLINE, canvas.palette.ink)
