# SPDX-License-Identifier: EUPL-1.2
"""The look back for the room: what became of it by how far it is, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF

from moderation.activities.follow_up import telling
from moderation.activities.follow_up.model import CameTrue, by_progress, counted_of, looked_at
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.earlier.changes import differences
from moderation.features.earlier.model import ThingKind, earlier_of, things_of
from moderation.features.progress.signs import SIGNS
from moderation.gui.canvas import WallCanvas, paginate, parted
from moderation.gui.canvas.textflow import LaidText as Lines
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import SEMIBOLD, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

TRUTH = {
    CameTrue.OPEN: "circle",
    CameTrue.YES: "check",
    CameTrue.PARTLY: "minus",
    CameTrue.NO: "x",
}
"""The icon of whether something came true."""
KEYS = {kind: f"follow_up.{kind.value}" for kind in ThingKind}
COUNTED = "follow_up.counted"
CHANGED, NEWCOMERS = "follow_up.changed", "follow_up.newcomers"
_SIGN, _LEAD, _GAP = 52.0, 84.0, 28.0
_LABEL = 0.3
"""The share of the width that the words on the left take."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the picture: what stands on the left where it is said first, and the words."""

    label: str
    sign: str
    side: Side | None
    words: str
    lines: Lines
    name: Lines | None

    @property
    def height(self) -> float:
        """As high as the higher of both."""
        return max(self.lines.height, self.name.height if self.name is not None else 0.0)


class FollowUpWall:
    """Pictures of one block."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """What became of each kind of thing, what has changed, and who was not there then."""
        kinds = [kind for kind in ThingKind if things_of(view, block_id, kind)]
        found = [(text(telling.HEADS[kind]), KEYS[kind]) for kind in kinds or [ThingKind.GOAL]]
        if counted_of(view, block_id):
            found.insert(0, (text(telling.COUNTED_ON), COUNTED))
        if differences(view):
            found.append((changed_words(), CHANGED))
        if telling.newcomers(view):
            found.append((newcomer_words(), NEWCOMERS))
        return [
            Offer(label=label, item=WallItem(key=key, block_id=block_id)) for label, key in found
        ]

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One page of rows below the head that says what they are."""
        view, key = frame.view, frame.item.key
        block_id = frame.item.block_id or Id("")
        earlier = earlier_of(view, block_id)
        topic = text(telling.agreed_in(earlier[0], formats())) if len(earlier) == 1 else ""
        canvas.header(topic, timer=frame.timer)
        kind = next((kind for kind, own in KEYS.items() if own == key), ThingKind.GOAL)
        heads = {
            COUNTED: text(telling.COUNTED_ON),
            CHANGED: changed_words(),
            NEWCOMERS: newcomer_words(),
        }
        canvas.headline(heads.get(key) or text(telling.HEADS[kind]), size=Wall.TOPIC)
        size = max(Wall.BODY, canvas.smallest)
        top = canvas.top + 40
        room = QRectF(
            canvas.left, top, canvas.right - canvas.left, canvas.bottom - size * 1.6 - top
        )
        made = partial(_rows, canvas, room)
        if key == COUNTED:
            rows = [row for said in _counted(view, block_id) for row in made(*said)]
        elif key == CHANGED:
            rows = [row for said in _changed(view) for row in made(*said)]
        elif key == NEWCOMERS:
            rows = [
                row for words in telling.newcomers(view) for row in made("", "", None, text(words))
            ]
        else:
            rows = [row for said in _things(view, block_id, kind) for row in made(*said)]
        pages = paginate(rows, lambda row: row.height + _GAP, room.height())
        page = min(frame.page, len(pages) - 1)
        _paint(canvas, room, pages[page])
        canvas.page_number(page, len(pages))
        return len(pages)


WALL = FollowUpWall()


def changed_words() -> str:
    """What the picture of changes is called."""
    return translate("FollowUpWall", "What has changed since")


def newcomer_words() -> str:
    """What the picture of those is called who are new."""
    return translate("FollowUpWall", "Who was not there then")


Said = tuple[str, str, Side | None, str]


def _things(view: WallView, block_id: Id, kind: ThingKind) -> Iterator[Said]:
    for progress, group in by_progress(looked_at(view, block_id, kind)):
        label = text(telling.UNSAID if progress is None else progress.message)
        sign = "circle" if progress is None else SIGNS[progress]
        for each in group:
            evidence = "" if each.note is None else each.note.evidence
            words = " – ".join(filter(None, (each.text, evidence)))
            yield label, sign, each.side, words


def _counted(view: WallView, block_id: Id) -> Iterator[Said]:
    """By whether it came true; what nobody spoke of yet last."""
    found = counted_of(view, block_id)
    for came_true in (CameTrue.YES, CameTrue.PARTLY, CameTrue.NO, CameTrue.OPEN):
        for each in found:
            if each.came_true is came_true:
                yield text(came_true.message), TRUTH[came_true], None, each.text


def _changed(view: WallView) -> Iterator[Said]:
    for each in differences(view):
        if each.before and each.now:
            words = translate("FollowUpWall", "{where}, {label} – then {before}, now {now}")
        else:
            words = translate("FollowUpWall", "{where}, {label} – {what}")
        words = words.format(
            where=each.block.title,
            label=each.label,
            before=each.before,
            now=each.now,
            what=text(each.kind.message),
        )
        yield "", "", None, words


def _rows(
    canvas: WallCanvas, room: QRectF, label: str, sign: str, side: Side | None, words: str
) -> Iterator[_Row]:
    """The words of one line; those that are longer than a page go on behind it."""
    left = room.width() * _LABEL if label else 0.0
    lay = partial(canvas.lay_out, width=room.width() - left - _LEAD, weight=SEMIBOLD)
    name = None
    if label:
        name = canvas.lay_out(label, left - _LEAD - _GAP, size=Wall.LABEL, weight=SEMIBOLD)
    for part, lines in parted(words, partial(lay, height=room.height(), size=Wall.LABEL)):
        whole = lay(part, size=lines.size) if lines.rest else lines
        yield _Row(label, sign, side, part, whole, name)


def _paint(canvas: WallCanvas, room: QRectF, rows: Sequence[_Row]) -> None:
    y, before = room.top(), ""
    for row in rows:
        left = room.left()
        middle = y + row.lines.line_height / 2
        if row.name is not None:
            if row.label != before:
                canvas.line(room.left(), y - _GAP / 2, room.right(), y - _GAP / 2)
                canvas.icon(QRectF(left, middle - _SIGN / 2, _SIGN, _SIGN), row.sign)
                width = room.width() * _LABEL - _LEAD - _GAP
                canvas.block(QRectF(left + _LEAD, y, width, row.height), row.name, row.label)
            left += room.width() * _LABEL
        before = row.label
        if row.side is not None:
            canvas.glyph(QRectF(left, middle - 17, 34, 34), row.side)
        box = QRectF(left + _LEAD, y, room.right() - left - _LEAD, row.lines.height)
        canvas.block(box, row.lines, row.words)
        y += row.height + _GAP
