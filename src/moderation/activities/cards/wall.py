# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of its cards: the question, the clusters, and every card in its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from moderation.activities.cards.model import Cluster, Groups, grouped, in_wall_order, is_part
from moderation.activities.cards.same import Same
from moderation.activities.cards.wall_cards import WallCard, sides_shown
from moderation.activities.cards.wall_pages import (
    GAP,
    GLYPH,
    PAD,
    CardSpace,
    Pages,
    card_height,
    card_text,
    dealt,
    indent_of,
)
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.capture.shown import shown_cards
from moderation.gui.canvas import Align, Vertical, WallCanvas
from moderation.gui.canvas.shapes import CanvasShapes
from moderation.gui.texts import translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall, palette_of
from moderation.gui.wall_frame import Offer, WallFrame

OVERVIEW = "cards.overview"
QUESTION = "cards.question"
CLUSTER = "cards.cluster"

MOST_WORDS = 40
"""What a room reads, header and legend included."""

FEWEST_WORDS = 16
"""Words of cards that a page has room for, however long its heading is."""

PITCH = 44.0

_POSITION_WORDS = 4
_TIMER_WORDS = 3
ROW = 136.0
"""The least height of a cluster's row on the overview."""


OVERVIEW_PAGES = 4
"""The pages that name the clusters: of what the cards' own pages say, only these names are cut."""


class CardsWall:
    """The pictures of a collection of cards."""

    cuts_within = OVERVIEW_PAGES

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
                label=cluster_title(cluster)
                if not cluster.parent_id
                else f"– {cluster_title(cluster)}",
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
        groups = wall_groups(frame.view, block.id)
        if frame.item.key == CLUSTER:
            found = next(
                (g for g in groups if g[0] is not None and g[0].id == frame.item.entity_id), None
            )
            if found is not None:
                parts = [group for group in groups if is_part(group[0], found[0])]
                return _paint_cluster(canvas, frame, block, found, parts)
        empty = all(cluster is None and not cards for cluster, cards in groups)
        if frame.item.key == QUESTION or empty:
            return _paint_question(canvas, frame, block)
        return _paint_all(canvas, frame, block, groups)


WALL = CardsWall()


def wall_groups(view: WallView, block_id: Id) -> Groups:
    """The groups as the room sees them: what is not sorted yet is shuffled.

    No card shows a side that is one person.
    """
    return [
        (
            cluster,
            shown_cards(view, cards if cluster is not None else in_wall_order(block_id, cards)),
        )
        for cluster, cards in grouped(view, block_id)
    ]


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
    """The clusters with their titles, then their cards, page after page.

    As long as there are cards in no cluster, people still sort: a page of those cards comes first.
    """
    if len(groups) == 1 and groups[0][0] is None:
        count = count_words(len(groups[0][1]))
        pages = _pages(canvas, groups[0][1], block.title, count)
        page = min(frame.page, len(pages) - 1)
        _paint_cards(canvas, frame, count, block.title, pages, page)
        return len(pages)
    overviews = _overview_pages(canvas, groups)
    sorting = any(cluster is None and cards for cluster, cards in groups)
    loose_first = sorted(groups, key=lambda group: group[0] is not None)
    dealt = _dealt_groups(canvas, block, loose_first if sorting else groups)
    whole = len(overviews) + sum(len(pages) for _heading, pages in dealt)
    page = min(frame.page, whole - 1)
    # What the overview has to cut is asked of the first pages alone: it comes second at the latest.
    first = int(sorting)
    if first <= page < first + len(overviews):
        _paint_overview(canvas, frame, block, overviews, page - first)
    else:
        _paint_dealt(canvas, frame, block, dealt, page if page < first else page - len(overviews))
    return whole


def _dealt_groups(canvas: WallCanvas, block: Block, groups: Groups) -> list[tuple[str, Pages]]:
    """The pages of every group that holds cards, under its heading."""
    titles = {cluster.id: cluster for cluster, _cards in groups if cluster is not None}
    made = []
    for cluster, cards in groups:
        if cards:
            heading = cluster_title(cluster)
            above = titles.get(cluster.parent_id) if cluster and cluster.parent_id else None
            if above is not None and above.parent_id is None:
                heading = f"{cluster_title(above)} – {heading}"
            made.append((heading, _pages(canvas, cards, heading, block.title)))
    return made


def _paint_dealt(
    canvas: WallCanvas,
    frame: WallFrame,
    block: Block,
    dealt: Sequence[tuple[str, Pages]],
    page: int,
) -> None:
    for heading, pages in dealt:
        if page < len(pages):
            _paint_cards(canvas, frame, block.title, heading, pages, page)
            return
        page -= len(pages)


def _paint_cluster(
    canvas: WallCanvas,
    frame: WallFrame,
    block: Block,
    group: tuple[Cluster | None, Sequence[Entry]],
    parts: Groups,
) -> int:
    """The cards of a cluster, then those of its parts."""
    cluster, cards = group
    parents = (
        []
        if cluster is None or cluster.parent_id is None
        else [(found, ()) for found in (frame.view.find(Cluster, cluster.parent_id),) if found]
    )
    dealt = _dealt_groups(canvas, block, [*parents, (cluster, tuple(cards)), *parts])
    if not dealt:
        dealt = [(cluster_title(cluster), _pages(canvas, (), cluster_title(cluster), block.title))]
    whole = sum(len(pages) for _heading, pages in dealt)
    _paint_dealt(canvas, frame, block, dealt, min(frame.page, whole - 1))
    return whole


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


def _row_height(canvas: WallCanvas) -> float:
    return max(ROW, canvas.smallest * 2 * 1.18 + 50)


def _paint_overview(
    canvas: WallCanvas, frame: WallFrame, block: Block, pages: Sequence[Groups], page: int
) -> None:
    count = sum(len(found) for groups in pages for _cluster, found in groups)
    canvas.header(block.title, _position(page, len(pages)), frame.timer)
    canvas.headline(count_words(count), gap=0)
    sides = {side for groups in pages for _cluster, own in groups for side, _n in _voices(own)}
    canvas.side_legend(sides)
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
    part = cluster is not None and cluster.parent_id is not None
    run = canvas.text(
        title,
        ("– " if part else "") + cluster_title(cluster),
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


Voices = tuple[tuple[Side | None, int], ...]
_VOICES: Same[Voices] = Same(256)


def _voices(cards: Sequence[Entry]) -> Voices:
    """How many said so on each side, and how many without a side."""

    def count() -> Voices:
        found = Counter(side for card in cards for side in card.voices)
        return tuple((side, found[side]) for side in (*Side, None) if found[side])

    return _VOICES.get(cards, (), count)


def _paint_shapes(canvas: WallCanvas, box: QRectF, top: float, cards: Sequence[Entry]) -> None:
    """One shape per voice: how much each side brought, without a number to win by."""
    voices = _voices(cards)
    if not any(side for side, _number in voices):
        return
    device = canvas.scale * canvas.ratio
    # Of a dozen rows one or two are new; the others are copied.
    picture = _row(voices, box.width(), device, canvas.theme)
    corner = QPointF(round(box.left() * device), round(top * device)) / device
    place = QRectF(corner, picture.size().toSizeF() / device)
    canvas.painter.drawPixmap(place, picture, QRectF(picture.rect()))


@lru_cache(maxsize=48)
def _row(voices: Voices, width: float, device: float, theme: Theme) -> QPixmap:
    """The shapes of one cluster in device px; ``device`` is device px per design px."""
    many = sum(number for _side, number in voices)
    pitch = min(PITCH, width / many)
    size = min(GLYPH, pitch * 0.82)
    pixmap = QPixmap(ceil(width * device), ceil(size * device) + 1)
    pixmap.fill(Qt.GlobalColor.transparent)
    shapes = CanvasShapes()
    shapes.painter, shapes.palette = QPainter(pixmap), palette_of(theme)
    shapes.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shapes.painter.scale(device, device)
    place = 0
    for side, number in voices:
        spots = [QRectF((place + at) * pitch, 0, size, size) for at in range(number)]
        place += number
        if side is not None:
            shapes.glyphs(spots, side)
            continue
        for middle in (spot.center() for spot in spots):
            shapes.line(middle.x() - size / 3, middle.y(), middle.x() + size / 3, middle.y(), 5)
    shapes.painter.end()
    return pixmap


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


def _room(canvas: WallCanvas, heading: str) -> CardSpace:
    body = _body(canvas, heading)
    return CardSpace(body.width(), body.height(), canvas.smallest)


def _pages(canvas: WallCanvas, cards: Sequence[Entry], heading: str, topic: str) -> Pages:
    """Cards dealt onto pages with the words that the heading leaves."""
    taken = len(f"{heading} {topic}".split()) + _POSITION_WORDS + _TIMER_WORDS
    return dealt(tuple(cards), _room(canvas, heading), MOST_WORDS - taken, FEWEST_WORDS)


def _paint_cards(
    canvas: WallCanvas,
    frame: WallFrame,
    topic: str,
    heading: str,
    pages: Sequence[Sequence[WallCard]],
    page: int,
) -> None:
    room = _body(canvas, heading)
    canvas.header(topic, _position(page, len(pages)), frame.timer)
    title = QRectF(canvas.left, canvas.top, room.width(), room.top() - 44 - canvas.top + 24)
    canvas.text(title, heading, size=Wall.TOPIC, weight=BOLD, max_lines=2, min_size=Wall.LABEL)
    cards = pages[page]
    canvas.side_legend({side for found in pages for side in sides_shown(found)})
    if not cards:
        words = translate("CardsWall", "Nothing yet.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return
    indent = indent_of([card for found in pages for card in found])
    fullest = ceil(max(len(found) for found in pages) / 2)
    height = card_height(cards, _room(canvas, heading), fullest, indent)
    if len(pages) == 1 and len(cards) == 1:
        height = room.height()
    width = (room.width() - GAP) / 2 if len(cards) > 1 or len(pages) > 1 else room.width()
    for place, card in enumerate(cards):
        row, column = divmod(place, 2)
        box = QRectF(
            room.left() + column * (width + GAP), room.top() + row * (height + GAP), width, height
        )
        _paint_card(canvas, box, card, indent)


def _paint_card(canvas: WallCanvas, box: QRectF, card: WallCard, indent: float) -> None:
    canvas.card(box)
    block = card_text(card.words, box.width(), box.height(), indent, canvas.smallest, balance=True)
    words = box.adjusted(PAD + indent, 22, -PAD, -22)
    canvas.block(words, block, card.words, valign=Vertical.MIDDLE)
    first = words.top() + (words.height() - block.height) / 2
    line = QRectF(box.left() + PAD, first, GLYPH, block.line_height)
    for place, side in enumerate(card.sides):
        spot = QRectF(line.left(), line.center().y() - GLYPH / 2, GLYPH, GLYPH)
        canvas.glyph(spot.translated(place * (GLYPH + 8), 0), side)
