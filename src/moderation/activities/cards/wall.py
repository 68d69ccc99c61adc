# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of its cards: the question, the clusters, and every card in its words."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF

from moderation.activities.cards.model import Cluster, grouped
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.canvas import Block as TextBlock
from moderation.gui.texts import text
from moderation.gui.tokens import BOLD, MEDIUM, SEMIBOLD, Wall
from moderation.gui.wall_frame import Offer, WallFrame

translate = QCoreApplication.translate

OVERVIEW = "cards.overview"
QUESTION = "cards.question"
CLUSTER = "cards.cluster"

MOST_WORDS = 40
"""What a room reads, header and legend included."""

FEWEST_WORDS = 16
"""Words of cards that a page has room for, however long its heading is."""

GAP = 24.0
PAD = 28.0
GLYPH = 36.0
PITCH = 44.0
TALLEST = 280.0
_POSITION_WORDS = 4
_TIMER_WORDS = 3
ROW = 136.0
"""The least height of a cluster's row on the overview."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A card, or the part of a long one that a page has room for."""

    words: str
    side: Side | None


class CardsWall:
    """The pictures of a collection of cards."""

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The overview, the question, every cluster."""
        block = view.find(Block, block_id)
        found = [
            Offer(
                label=translate("CardsWall", "All cards"),
                item=WallItem(key=OVERVIEW, block_id=block_id),
            )
        ]
        if block is not None and block.question:
            question = WallItem(key=QUESTION, block_id=block_id)
            found.append(Offer(label=translate("CardsWall", "The question"), item=question))
        found += [
            Offer(
                label=cluster_title(cluster),
                item=WallItem(key=CLUSTER, block_id=block_id, entity_id=cluster.id),
            )
            for cluster, _cards in grouped(view, block_id)
            if cluster is not None
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One page of what is asked for; before there are cards, the question."""
        block = frame.view.find(Block, frame.item.block_id)
        if block is None:
            return _paint_question(canvas, frame, None)
        groups = grouped(frame.view, block.id)
        if frame.item.key == CLUSTER:
            found = next(
                (g for g in groups if g[0] is not None and g[0].id == frame.item.entity_id), None
            )
            if found is not None:
                return _paint_cluster(canvas, frame, block, found[0], found[1])
        empty = all(cluster is None and not cards for cluster, cards in groups)
        if frame.item.key == QUESTION or empty:
            return _paint_question(canvas, frame, block)
        return _paint_all(canvas, frame, block, groups)


WALL = CardsWall()

Groups = Sequence[tuple[Cluster | None, tuple[Entry, ...]]]


def cluster_title(cluster: Cluster | None) -> str:
    """A cluster's name on screen; what lies in none has one too."""
    if cluster is None:
        return translate("CardsWall", "Not sorted yet")
    return cluster.title or translate("CardsWall", "Without a title")


def count_words(count: int) -> str:
    """How many cards, in words."""
    return translate("CardsWall", "%n card(s)", "", count)


def _paint_question(canvas: WallCanvas, frame: WallFrame, block: Block | None) -> int:
    title = block.title if block is not None else ""
    canvas.header(frame.view.workshop.title, timer=frame.timer)
    if block is not None and block.question:
        canvas.top += canvas.height * 0.1
        canvas.subject(title)
        canvas.top += 16
        canvas.question(block.question)
        return 1
    canvas.headline(title or frame.view.workshop.title, size=Wall.ANSWER, gap=canvas.height * 0.2)
    if block is not None and block.summary:
        canvas.text(
            canvas.content(gap=24),
            block.summary,
            size=Wall.EMPHASIS,
            colour=canvas.palette.ink2,
        )
    return 1


def _paint_all(canvas: WallCanvas, frame: WallFrame, block: Block, groups: Groups) -> int:
    """The clusters with their titles, then their cards, page after page."""
    if len(groups) == 1 and groups[0][0] is None:
        count = count_words(len(groups[0][1]))
        pages = _pages(canvas, groups[0][1], block.title, count)
        page = min(frame.page, len(pages) - 1)
        _paint_cards(canvas, frame, count, block.title, pages, page)
        return len(pages)
    overviews = _overview_pages(canvas, groups)
    dealt = [
        (cluster, _pages(canvas, cards, cluster_title(cluster), block.title), cards)
        for cluster, cards in groups
        if cards
    ]
    whole = len(overviews) + sum(len(pages) for _cluster, pages, _cards in dealt)
    page = min(frame.page, whole - 1)
    if page < len(overviews):
        _paint_overview(canvas, frame, block, overviews, page)
        return whole
    page -= len(overviews)
    for cluster, pages, _cards in dealt:
        if page < len(pages):
            _paint_cards(canvas, frame, block.title, cluster_title(cluster), pages, page)
            break
        page -= len(pages)
    return whole


def _paint_cluster(
    canvas: WallCanvas,
    frame: WallFrame,
    block: Block,
    cluster: Cluster | None,
    cards: Sequence[Entry],
) -> int:
    pages = _pages(canvas, cards, cluster_title(cluster), block.title)
    page = min(frame.page, len(pages) - 1)
    _paint_cards(canvas, frame, block.title, cluster_title(cluster), pages, page)
    return len(pages)


# -- the overview: a row per cluster, with a shape per card -------------------------------------


def _overview_pages(canvas: WallCanvas, groups: Groups) -> list[Groups]:
    """Clusters dealt onto pages evenly."""
    top = Wall.TOP + Wall.RING + 8 + Wall.HEADLINE * 1.18 + 56
    room = canvas.bottom - _foot(canvas) - top
    most = max(1, int((room + GAP) / (_row_height(canvas) + GAP))) * 2
    pages = ceil(len(groups) / most)
    size = ceil(len(groups) / pages)
    return [groups[start : start + size] for start in range(0, len(groups), size)]


def _foot(canvas: WallCanvas) -> float:
    """The height of the line that names the shapes."""
    return max(Wall.SMALL, canvas.smallest) * 1.2 + 28


def _paint_legend(canvas: WallCanvas, shown: AbstractSet[Side | None]) -> None:
    """What the shapes on the picture mean."""
    size = max(Wall.SMALL, canvas.smallest)
    height = size * 1.2
    x, top = canvas.left, canvas.bottom - height
    for side in (side for side in Side if side in shown):
        label = text(side.message)
        width = canvas.measure(label, size, MEDIUM) + 4
        canvas.glyph(QRectF(x, top + (height - 32) / 2, 32, 32), side)
        canvas.text(
            QRectF(x + 48, top, width, height),
            label,
            size=size,
            weight=MEDIUM,
            colour=canvas.palette.ink2,
            valign=Vertical.MIDDLE,
            max_lines=1,
        )
        x += 48 + width + 56


def _row_height(canvas: WallCanvas) -> float:
    return max(ROW, canvas.smallest * 2 * 1.18 + 50)


def _paint_overview(
    canvas: WallCanvas, frame: WallFrame, block: Block, pages: Sequence[Groups], page: int
) -> None:
    cards = [card for groups in pages for _cluster, found in groups for card in found]
    canvas.header(block.title, _position(page, len(pages)), frame.timer)
    canvas.headline(count_words(len(cards)), gap=0)
    _paint_legend(canvas, {card.side for card in cards})
    room = canvas.content(gap=48)
    room.setBottom(room.bottom() - _foot(canvas))
    groups = pages[page]
    per_column = ceil(len(groups) / 2) if len(groups) > 3 else len(groups)
    columns = ceil(len(groups) / per_column)
    gap = 96.0
    width = (room.width() - gap * (columns - 1)) / columns
    height = min(room.height() / per_column, 260.0)
    for place, (cluster, found) in enumerate(groups):
        column, row = divmod(place, per_column)
        box = QRectF(
            room.left() + column * (width + gap), room.top() + row * height, width, height - GAP
        )
        _paint_group(canvas, box, cluster, found)


def _paint_group(
    canvas: WallCanvas, box: QRectF, cluster: Cluster | None, cards: Sequence[Entry]
) -> None:
    canvas.line(box.left(), box.top(), box.right(), box.top())
    number = str(len(cards))
    number_width = canvas.measure(number, Wall.EMPHASIS, BOLD) + 4
    foot = PITCH + 8
    title = QRectF(
        box.left(), box.top() + 14, box.width() - number_width - 40, box.height() - 14 - foot
    )
    quiet = cluster is None or not cluster.title
    run = canvas.text(
        title,
        cluster_title(cluster),
        size=Wall.EMPHASIS,
        weight=MEDIUM if quiet else BOLD,
        colour=canvas.palette.ink2 if quiet else None,
        max_lines=2,
        line=1.12,
    )
    figure = QRectF(box.right() - number_width, box.top() + 14, number_width, 66)
    canvas.text(
        figure, number, size=Wall.EMPHASIS, weight=BOLD, align=Align.RIGHT, max_lines=1, line=1.12
    )
    _paint_shapes(canvas, box, run.bottom + 22, cards)


def _paint_shapes(canvas: WallCanvas, box: QRectF, top: float, cards: Sequence[Entry]) -> None:
    """One shape per card: how much each side brought, without a number to win by."""
    sides = [side for side in (*Side, None) for card in cards if card.side is side]
    if not sides:
        return
    pitch = min(PITCH, box.width() / len(sides))
    size = min(GLYPH, pitch * 0.82)
    for place, side in enumerate(sides):
        spot = QRectF(box.left() + place * pitch, top, size, size)
        if side is None:
            middle = spot.center()
            canvas.line(middle.x() - size / 3, middle.y(), middle.x() + size / 3, middle.y(), 5)
        else:
            canvas.glyph(spot, side)


# -- cards, two beside each other ----------------------------------------------------------------


def _position(page: int, count: int) -> str:
    if count < 2:
        return ""
    return translate("CardsWall", "{page} of {count}").format(page=page + 1, count=count)


def _body(canvas: WallCanvas, heading: str) -> QRectF:
    """The room that cards have below header and heading."""
    block = canvas.lay_out(
        heading,
        canvas.right - canvas.left,
        Wall.HEADLINE_MIN * 1.18 * 2 + 16,
        size=Wall.TOPIC,
        weight=BOLD,
        max_lines=2,
        min_size=Wall.LABEL,
    )
    top = Wall.TOP + Wall.RING + 8 + block.height + 44
    bottom = canvas.bottom - _foot(canvas)
    return QRectF(canvas.left, top, canvas.right - canvas.left, bottom - top)


def _card_text(canvas: WallCanvas, words: str, width: float, height: float) -> TextBlock:
    return canvas.lay_out(
        words,
        width - 2 * PAD - GLYPH - 20,
        height - 2 * 22,
        size=Wall.EMPHASIS,
        weight=SEMIBOLD,
        min_size=Wall.SMALL,
        line=1.16,
    )


def _pages(
    canvas: WallCanvas, cards: Sequence[Entry], heading: str, topic: str
) -> list[list[_Card]]:
    """Cards dealt onto pages: two columns, few words, the pages about equally full."""
    room = _body(canvas, heading)
    width = (room.width() - GAP) / 2
    most = max(2, int((room.height() + GAP) / (max(190.0, canvas.smallest * 3.6) + GAP))) * 2
    split: list[_Card] = []
    for card in cards:
        words = card.text
        for _part in range(40):
            block = _card_text(canvas, words, width, room.height())
            shown = words[: len(words) - len(block.rest)].rstrip() if block.rest else words
            split.append(_Card(shown, card.side))
            words = block.rest
            if not words:
                break
    taken = len(f"{heading} {topic}".split()) + _POSITION_WORDS + _TIMER_WORDS
    words_left = max(FEWEST_WORDS, MOST_WORDS - taken - len({card.side for card in cards} - {None}))
    pages = _dealt(canvas, split, room, most, words_left)
    # The same number of pages, about equally full.
    even = _dealt(canvas, split, room, ceil(len(split) / len(pages)), words_left)
    return even if len(even) == len(pages) else pages


def _dealt(
    canvas: WallCanvas, cards: Sequence[_Card], room: QRectF, most: int, words_left: int
) -> list[list[_Card]]:
    pages: list[list[_Card]] = [[]]
    for card in cards:
        page = [*pages[-1], card]
        words = sum(len(part.words.split()) for part in page)
        if len(page) > 1 and (
            len(page) > most or words > words_left or not _fits(canvas, page, room)
        ):
            pages.append([card])
        else:
            pages[-1] = page
    return pages


def _fits(canvas: WallCanvas, cards: Sequence[_Card], room: QRectF) -> bool:
    rows = ceil(len(cards) / 2)
    height = (room.height() - GAP * (rows - 1)) / rows
    width = (room.width() - GAP) / 2
    return all(_card_text(canvas, card.words, width, height).complete for card in cards)


def _card_height(canvas: WallCanvas, cards: Sequence[_Card], room: QRectF, fullest: int) -> float:
    """As high as on the fullest page, so that nothing grows when a page turns; more if needed."""
    width = (room.width() - GAP) / 2
    height = 0.0
    for rows in (fullest, ceil(len(cards) / 2)):
        height = (room.height() - GAP * (rows - 1)) / rows
        low = min(height, TALLEST)
        if all(_card_text(canvas, card.words, width, low).complete for card in cards):
            return low
    return height


def _paint_cards(
    canvas: WallCanvas,
    frame: WallFrame,
    topic: str,
    heading: str,
    pages: Sequence[Sequence[_Card]],
    page: int,
) -> None:
    room = _body(canvas, heading)
    canvas.header(topic, _position(page, len(pages)), frame.timer)
    title = QRectF(canvas.left, canvas.top, room.width(), room.top() - 44 - canvas.top + 24)
    canvas.text(title, heading, size=Wall.TOPIC, weight=BOLD, max_lines=2, min_size=Wall.LABEL)
    cards = pages[page]
    _paint_legend(canvas, {card.side for found in pages for card in found})
    if not cards:
        words = translate("CardsWall", "Nothing yet.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return
    height = _card_height(canvas, cards, room, ceil(max(len(found) for found in pages) / 2))
    if len(pages) == 1 and len(cards) == 1:
        height = room.height()
    width = (room.width() - GAP) / 2 if len(cards) > 1 or len(pages) > 1 else room.width()
    for place, card in enumerate(cards):
        row, column = divmod(place, 2)
        box = QRectF(
            room.left() + column * (width + GAP), room.top() + row * (height + GAP), width, height
        )
        _paint_card(canvas, box, card)


def _paint_card(canvas: WallCanvas, box: QRectF, card: _Card) -> None:
    canvas.card(box)
    block = _card_text(canvas, card.words, box.width(), box.height())
    words = box.adjusted(PAD + GLYPH + 20, 22, -PAD, -22)
    canvas.block(words, block, card.words, valign=Vertical.MIDDLE)
    if card.side is not None:
        first = words.top() + (words.height() - block.height) / 2
        line = QRectF(box.left() + PAD, first, GLYPH, block.line_height)
        canvas.glyph(QRectF(line.left(), line.center().y() - GLYPH / 2, GLYPH, GLYPH), card.side)
