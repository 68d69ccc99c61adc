# SPDX-License-Identifier: EUPL-1.2
"""A round for the room: the question, the words as they were said, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF

from moderation.activities.expectations import model
from moderation.activities.expectations.minutes import in_figures
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui.canvas import WallCanvas, deal, parted
from moderation.gui.canvas.textflow import LaidText as Lines
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

ROUND, RESULT = "expectations.round", "expectations.result"
MOST_WORDS, FEWEST_WORDS, FOOT_WORDS = 40, 12, 6
"""What a room reads on a picture; what its words have room for at least; what its foot takes."""
_GLYPH, _LEAD, _GAP, _BETWEEN = 34.0, 56.0, 32.0, 80.0


@dataclass(frozen=True, slots=True)
class _Row:
    side: Side | None
    words: str
    lines: Lines


class RoundWall:
    """Pictures of one block."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The round, and its result once it was looked at again."""
        round_ = WallItem(key=ROUND, block_id=block_id)
        found = [Offer(label=text(model.kind_of(view, block_id).message), item=round_)]
        if model.reviewed(view, block_id):
            found.append(Offer(label=_became(), item=WallItem(key=RESULT, block_id=block_id)))
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """The question alone while nothing was said; then the words, or the result."""
        view, block = frame.view, frame.view.find(Block, frame.item.block_id)
        canvas.header("" if block is None else block.title, timer=frame.timer)
        if block is None:
            return 1
        words, done = model.words_of(view, block.id), model.reviewed(view, block.id)
        question = block.question or text(model.kind_of(view, block.id).question)
        heads: list[str] = []
        groups = [words[::2], words[1::2]]
        if frame.item.key == RESULT and done:
            question, words = _became(), model.expectations_of(view, block.id)
            groups = [
                tuple(word for word in words if word.id in done and done[word.id].outcome == place)
                for place in range(model.SCALE.width)
            ]
            names = zip(model.SCALE.names, groups, strict=True)
            heads = [f"{text(name)}: {len(own)}" for name, own in names]
        elif not words:
            canvas.top += canvas.height * 0.16
            canvas.question(question)
            return 1
        else:
            question = in_figures(words, text, formats()) or question
        canvas.headline(question, size=Wall.TOPIC, gap=0)
        spoken = canvas.word_count + len(" ".join(heads).split()) + FOOT_WORDS
        room = _column(canvas, len(groups))
        pages = deal(
            [[row for word in own for row in _rows(canvas, word, room)] for own in groups],
            lambda row: row.lines.height,
            room.height(),
            _GAP,
            words_of=lambda row: len(row.words.split()),
            most=max(FEWEST_WORDS, MOST_WORDS - spoken),
        )
        page = min(frame.page, len(pages) - 1)
        _paint_columns(canvas, room, heads, pages[page])
        canvas.side_legend({word.side for word in words})
        canvas.page_number(page, len(pages))
        return len(pages)


WALL = RoundWall()


def _became() -> str:
    return translate("RoundWall", "What became of our expectations?")


def _column(canvas: WallCanvas, columns: int) -> QRectF:
    """Where the first of so many columns lies; of three, each one has a heading."""
    size = max(Wall.LABEL, canvas.smallest)
    top = canvas.top + 48 + (size * 1.9 if columns == 3 else 0)
    width = (canvas.right - canvas.left - _BETWEEN * (columns - 1)) / columns
    return QRectF(canvas.left, top, width, canvas.bottom - size * 1.6 - top)


def _rows(canvas: WallCanvas, word: model.RoundWord, room: QRectF) -> Iterator[_Row]:
    """A word; one that a file brought in may be longer than a column, and goes on in the next."""
    lay = partial(canvas.lay_out, width=room.width() - _LEAD, weight=SEMIBOLD)
    for part, lines in parted(word.text, partial(lay, height=room.height(), size=Wall.EMPHASIS)):
        whole = lay(part, size=lines.size) if lines.rest else lines
        yield _Row(word.side, part, whole)


def _paint_columns(
    canvas: WallCanvas, room: QRectF, heads: Sequence[str], columns: Sequence[Sequence[_Row]]
) -> None:
    for place, column in enumerate(columns):
        left, y = room.left() + place * (room.width() + _BETWEEN), room.top()
        if heads:
            head = QRectF(left, canvas.top + 40, room.width(), y - canvas.top - 40)
            canvas.text(head, heads[place], size=Wall.LABEL, weight=BOLD, max_lines=1)
            canvas.line(left, y - 16, left + room.width(), y - 16)
        for row in column:
            if row.side is not None:
                middle = y + row.lines.line_height / 2
                canvas.glyph(QRectF(left, middle - _GLYPH / 2, _GLYPH, _GLYPH), row.side)
            words = QRectF(left + _LEAD, y, room.width(), row.lines.height)
            canvas.block(words, row.lines, row.words)
            y += row.lines.height + _GAP
