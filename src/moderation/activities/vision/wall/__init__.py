# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the vision: elements, drafts, the result, what was adopted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF

from moderation.activities.vision.model import (
    Consent,
    VisionDraft,
    adopted_of,
    consents_of,
    drafts_of,
    elements_of,
    is_agreed,
    last_round,
    reasons_of,
    results_of,
    version_of,
)
from moderation.activities.vision.telling import audiences_of
from moderation.activities.vision.versions import shift_of
from moderation.activities.vision.wall.foot import paint_consents, paint_reasons
from moderation.activities.vision.wall.telling import paint_telling
from moderation.activities.vision.wall.weaving import (
    MOST_WORDS,
    paint_elements,
    paint_pair,
    pairs,
)
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.features.votes.model import Result, voting_sides
from moderation.features.votes.wall import paint_strip, strip_height
from moderation.gui.canvas import Align, LaidText, Vertical, WallCanvas, paginate, parted
from moderation.gui.paint.shapes import Stance
from moderation.gui.texts import formats, text, translate
from moderation.gui.tokens import BOLD, MEDIUM, Wall
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

DRAFTS = "vision.drafts"
DRAFT = "vision.draft"
RESULT = "vision.result"
ADOPTED = "vision.adopted"
ELEMENTS = "vision.elements"
PAIR = "vision.pair"
TELLING = "vision.telling"

_STRIP = 704.0
_MEAN = 150.0
_LEAST_DOT = 16.0

Row = tuple[VisionDraft, Result]

_STANCES = {
    Consent.AGREED: Stance.YES,
    Consent.RESERVED: Stance.RESERVATION,
    Consent.REFUSED: Stance.NO,
}


class VisionWall:
    """Pictures of one block of the activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The result or the drafts first, then what was adopted and every draft alone."""
        drafts = drafts_of(view, block_id)
        found = []
        if results_of(view, block_id):
            found.append(
                Offer(
                    label=translate("VisionWall", "Result of the vote"),
                    item=WallItem(key=RESULT, block_id=block_id),
                )
            )
        if adopted_of(view, block_id) is not None:
            found.append(
                Offer(
                    label=translate("VisionWall", "The adopted vision"),
                    item=WallItem(key=ADOPTED, block_id=block_id),
                )
            )
        found.append(
            Offer(
                label=translate("VisionWall", "All drafts"),
                item=WallItem(key=DRAFTS, block_id=block_id),
            )
        )
        if elements_of(view, block_id):
            found.append(
                Offer(
                    label=translate("VisionWall", "Elements under their gains"),
                    item=WallItem(key=ELEMENTS, block_id=block_id),
                )
            )
        if audiences_of(view, block_id):
            found.append(
                Offer(
                    label=translate("VisionWall", "Who tells it to whom"),
                    item=WallItem(key=TELLING, block_id=block_id),
                )
            )
        first = next((draft for draft in drafts if not draft.zero), None)
        if first is not None and sum(not draft.zero for draft in drafts) > 1:
            found.append(
                Offer(
                    label=translate("VisionWall", "Drafts side by side"),
                    item=WallItem(key=PAIR, block_id=block_id, entity_id=first.id),
                )
            )
        found += [
            Offer(
                label=draft.sentence,
                item=WallItem(key=DRAFT, block_id=block_id, entity_id=draft.id),
            )
            for draft in drafts
            if not draft.zero
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One of the pictures; the drafts if what was asked for was removed."""
        block_id = frame.item.block_id
        if block_id is None:
            return _paint_drafts(canvas, frame, ())
        view, key = frame.view, frame.item.key
        draft = view.find(VisionDraft, frame.item.entity_id)
        adopted, results = adopted_of(view, block_id), results_of(view, block_id)
        if key == TELLING:
            return paint_telling(canvas, frame, _topic(frame))
        if key == ELEMENTS:
            return paint_elements(canvas, frame, _topic(frame))
        if key == PAIR and draft is not None and pairs(frame, draft):
            return paint_pair(canvas, frame, draft, _topic(frame))
        if key == DRAFT and draft is not None:
            return _paint_statement(canvas, frame, draft, adopted=False)
        if key == ADOPTED and adopted is not None:
            return _paint_statement(canvas, frame, adopted, adopted=True)
        if key == RESULT and results:
            return _paint_result(canvas, frame, results)
        return _paint_drafts(canvas, frame, drafts_of(view, block_id))


WALL = VisionWall()


def _topic(frame: WallFrame) -> str:
    block = frame.view.find(Block, frame.item.block_id)
    return block.title if block is not None else translate("VisionWall", "Shared vision")


# -- drafts --------------------------------------------------------------------------------


def _paint_drafts(canvas: WallCanvas, frame: WallFrame, drafts: Sequence[VisionDraft]) -> int:
    canvas.header(_topic(frame), timer=frame.timer)
    canvas.headline(translate("VisionWall", "Which vision carries?"))
    room = canvas.content(gap=48)
    if not drafts:
        words = translate("VisionWall", "The first sentence is yours.")
        canvas.text(room, words, size=Wall.EMPHASIS, colour=canvas.palette.ink2)
        return 1
    size = max(Wall.EMPHASIS, canvas.smallest)
    lead = canvas.measure("00", size, BOLD) + 16
    width = room.width() - lead

    def laid_out(draft: VisionDraft) -> LaidText:
        return canvas.lay_out(draft.sentence, width, room.height() - 60, size=size, weight=MEDIUM)

    def height_of(item: tuple[int, VisionDraft]) -> float:
        label = canvas.smallest * 1.3 if item[1].zero else 0.0
        return laid_out(item[1]).height + label

    pages = paginate(list(enumerate(drafts, 1)), height_of, room.height(), 44.0)
    page = min(frame.page, len(pages) - 1)
    top = room.top()
    for number, draft in pages[page]:
        block = laid_out(draft)
        ink = canvas.palette.ink2 if draft.zero else canvas.palette.ink
        row = QRectF(room.left() + lead, top, width, block.height)
        first = QRectF(room.left(), top, lead, block.line_height)
        canvas.text(first, str(number), size=size, weight=BOLD, colour=ink, max_lines=1)
        canvas.block(row, block, draft.sentence, colour=ink)
        if draft.zero:
            label = QRectF(row.left(), row.bottom() + 2, width, canvas.smallest * 1.25)
            words = translate("VisionWall", "Zero option")
            canvas.text(label, words, size=Wall.SMALLEST, colour=ink, max_lines=1)
        top += height_of((number, draft)) + 44.0
        if draft is not pages[page][-1][1]:
            canvas.line(room.left(), top - 22, room.right(), top - 22)
    return len(pages)


def _paint_statement(
    canvas: WallCanvas, frame: WallFrame, draft: VisionDraft, *, adopted: bool
) -> int:
    """One sentence as large as it goes; the adopted one with what it promises."""
    drafts = [d for d in drafts_of(frame.view, draft.block_id) if not d.zero]
    position = ""
    if not adopted and draft in drafts:
        position = translate("VisionWall", "Draft {number} of {total}").format(
            number=drafts.index(draft) + 1, total=len(drafts)
        )
    elif draft.zero:
        position = translate("VisionWall", "Zero option")
    if adopted:
        number = version_of(frame.view, draft)
        words = translate("VisionWall", "Version {number}")
        if is_agreed(frame.view, draft):
            words = translate("VisionWall", "agreed, version {number}")
        position = words.format(number=number)
    canvas.header(_topic(frame), position, timer=None if adopted else frame.timer)
    room = canvas.content(gap=56)
    reasons = reasons_of(frame.view, draft.block_id) if adopted else ()
    if reasons:
        room.setBottom(room.bottom() - 120)
    said = _consents(frame, draft) if adopted else []
    if said:
        room.setBottom(room.bottom() - canvas.smallest * 1.9)
    slogan = draft.slogan if adopted else ""
    if slogan:
        room.setBottom(room.bottom() - canvas.smallest * 1.9)
    bar = 24.0 if adopted else 0.0
    box = room.adjusted(bar * 2.5, 0, 0, 0)
    large = partial(canvas.lay_out, width=box.width(), height=box.height(), weight=BOLD, line=1.12)
    lay = partial(large, size=Wall.QUESTION, min_size=Wall.EMPHASIS)
    pages = [block for _words, block in parted(draft.sentence, lay)]
    page = min(frame.page, len(pages) - 1)
    block = pages[page]
    top = box.top() + max(0.0, (box.height() - block.height) * 0.42)
    place = QRectF(box.left(), top, box.width(), block.height)
    if adopted:
        mark = QRectF(room.left(), top + 16, bar, block.height - 24)
        canvas.painter.fillRect(mark, canvas.palette.ink)
    canvas.block(place, block, draft.sentence)
    below = place.bottom() + canvas.smallest * 0.4
    if slogan:
        line = QRectF(box.left(), below, box.width(), canvas.smallest * 1.4)
        ink = canvas.palette.ink2
        canvas.text(line, slogan, size=Wall.LABEL, colour=ink, max_lines=1)
        below = line.bottom() + canvas.smallest * 0.4
    if said:
        paint_consents(canvas, QRectF(box.left(), below, box.width(), 0), said)
    if reasons:
        paint_reasons(canvas, reasons)
    return len(pages)


def _consents(frame: WallFrame, draft: VisionDraft) -> list[tuple[Side, Stance]]:
    """The sides that said something to the wording that stands, with what they said."""
    said = consents_of(frame.view, draft, version_of(frame.view, draft))
    return [(each.side, _STANCES[each.consent]) for each in said if each is not None]


# -- the result ----------------------------------------------------------------------------


def _headline(rows: Sequence[Row], adopted: VisionDraft | None) -> str:
    best = [draft for draft, result in rows if result.place == 1]
    if adopted is not None:
        return translate("VisionWall", "This vision carries")
    if any(draft.zero for draft in best):
        if len(best) > 1:
            return translate("VisionWall", "Level with the zero option")
        return translate("VisionWall", "No draft carries yet")
    if len(best) > 1:
        return translate("VisionWall", "Equally little resistance")
    return translate("VisionWall", "Least resistance")


def _paint_result(canvas: WallCanvas, frame: WallFrame, rows: Sequence[Row]) -> int:
    block_id = rows[0][0].block_id
    sides = voting_sides(result for _draft, result in rows)
    number = last_round(frame.view, block_id)
    position = ""
    if number > 1:
        position = translate("VisionWall", "Round {number}").format(number=number)
    legend = [(side, text(side.message)) for side in sides]
    canvas.header(_topic(frame), position, legend=legend)
    adopted = adopted_of(frame.view, block_id)
    canvas.headline(_headline(rows, adopted), size=80, gap=0)
    shifts = {draft.id: shift_of(frame.view, draft) for draft, _result in rows}
    columns = _Columns(canvas, shifts)
    _paint_scale(canvas, columns)
    room = canvas.content(gap=8)
    reasons = reasons_of(frame.view, block_id)
    words = canvas.word_count + sum(len(d.sentence.split()) + 1 for d, _result in rows)
    words += 1 + sum(len(reason.title.split()) for reason in reasons)
    if words > MOST_WORDS:
        reasons = ()
    foot = 96.0 if reasons else 0.0
    room.setBottom(canvas.bottom + 24 - foot)
    pages = paginate(rows, lambda row: columns.least_height(*row), room.height())
    page = min(frame.page, len(pages) - 1)
    _paint_rows(canvas, columns, room, pages[page], adopted)
    if reasons:
        paint_reasons(canvas, reasons)
    return len(pages)


class _Columns:
    """Where sentence, strip and mean stand."""

    def __init__(self, canvas: WallCanvas, shifts: Mapping[Id, float | None]) -> None:
        self.canvas = canvas
        self.shifts = shifts
        """How much the mean of a draft changed since the round before."""
        self.below = canvas.smallest * 1.3 if any(s is not None for s in shifts.values()) else 0.0
        self.right = canvas.right
        head = canvas.measure(translate("VisionWall", "Mean"), Wall.SMALLEST) + 4
        self.mean_left = canvas.right - max(_MEAN, head - 30)
        strip = min(_STRIP, (canvas.right - canvas.left) * 0.42)
        self.strip_left = self.mean_left - 40 - strip
        self.strip_width = strip
        self.left = canvas.left
        self.sentence_width = self.strip_left - 48 - canvas.left

    def sentence(self, draft: VisionDraft, height: float, *, best: bool) -> LaidText:
        """The sentence in its column."""
        return self.canvas.lay_out(
            draft.sentence,
            self.sentence_width,
            height,
            size=Wall.EMPHASIS if best else Wall.BODY,
            weight=BOLD if best else 400,
        )

    def least_height(self, draft: VisionDraft, result: Result) -> float:
        """The height below which something would be cut."""
        words = self.canvas.lay_out(
            draft.sentence,
            self.sentence_width,
            size=Wall.SMALLEST,
            weight=BOLD if result.place == 1 else 400,
        )
        zero = self.canvas.smallest * 1.25 if draft.zero else 0.0
        low = strip_height(result, _LEAST_DOT) + 16
        return float(max(words.height + zero + 24, low, 118.0 + self.below))

    def wanted_height(self, draft: VisionDraft, result: Result) -> float:
        """The height at which the row looks its best."""
        best = result.place == 1
        words = self.sentence(draft, 1e6, best=best)
        zero = self.canvas.smallest * 1.25 if draft.zero else 0.0
        return max(words.height + zero, strip_height(result)) + (72 if best else 56)


def _paint_scale(canvas: WallCanvas, columns: _Columns) -> None:
    size, ink = Wall.SMALLEST, canvas.palette.ink2
    height = canvas.smallest * 1.3
    top = canvas.top + 12
    column = columns.strip_width / 11
    strip = QRectF(columns.strip_left, top, columns.strip_width, height)
    first = QRectF(strip.left() - column, top, column * 3, height)
    last = QRectF(strip.right() - column * 2, top, column * 3, height)
    for box, words in (
        (first, "0"),
        (strip, translate("VisionWall", "Resistance")),
        (last, "10"),
    ):
        canvas.text(box, words, size=size, colour=ink, align=Align.CENTRE, max_lines=1)
    mean = QRectF(columns.mean_left - 30, top, columns.right - columns.mean_left + 30, height)
    words = translate("VisionWall", "Mean")
    canvas.text(mean, words, size=size, colour=ink, align=Align.RIGHT, max_lines=1)
    canvas.top = top + height


def _shared(room: float, least: Sequence[float], wanted: Sequence[float]) -> list[float]:
    """Heights between least and wanted that share the room."""
    spare = room - sum(least)
    wish = sum(wanted) - sum(least)
    if wish <= 0 or spare <= 0:
        return list(least)
    share = min(1.0, spare / wish)
    heights = [low + (high - low) * share for low, high in zip(least, wanted, strict=True)]
    # What is left over loosens the rows, but only so far.
    loose = min((room - sum(heights)) / len(heights), 40.0)
    return [height + max(0.0, loose) for height in heights]


def _paint_rows(
    canvas: WallCanvas,
    columns: _Columns,
    room: QRectF,
    rows: Sequence[Row],
    adopted: VisionDraft | None,
) -> None:
    least = [columns.least_height(*row) for row in rows]
    wanted = [max(columns.wanted_height(*row), low) for row, low in zip(rows, least, strict=True)]
    top = room.top()
    for place, ((draft, result), height) in enumerate(
        zip(rows, _shared(room.height(), least, wanted), strict=True)
    ):
        best = result.place == 1 if adopted is None else draft.id == adopted.id
        row = QRectF(columns.left, top, columns.right - columns.left, height)
        if best:
            canvas.callout(row.adjusted(-32, 4, 32, -4))
        elif place + 1 < len(rows):
            canvas.line(row.left() - 32, row.bottom(), row.right() + 32, row.bottom())
        _paint_row(canvas, columns, row, draft, result, best=best)
        top += height


def _paint_row(
    canvas: WallCanvas,
    columns: _Columns,
    row: QRectF,
    draft: VisionDraft,
    result: Result,
    *,
    best: bool,
) -> None:
    label = canvas.smallest * 1.25 if draft.zero else 0.0
    block = columns.sentence(draft, row.height() - 24 - label, best=best)
    top = row.top() + (row.height() - block.height - label) / 2
    words = QRectF(columns.left, top, columns.sentence_width, block.height)
    ink = canvas.palette.ink2 if draft.zero else canvas.palette.ink
    canvas.block(words, block, draft.sentence, colour=ink)
    if draft.zero:
        below = QRectF(words.left(), words.bottom(), words.width(), label)
        name = translate("VisionWall", "Zero option")
        canvas.text(below, name, size=Wall.SMALLEST, colour=ink, max_lines=1)
    strip = QRectF(columns.strip_left, row.top() + 8, columns.strip_width, row.height() - 16)
    paint_strip(canvas.painter, strip, result, canvas.palette)
    mean = QRectF(columns.mean_left, row.top(), columns.right - columns.mean_left, row.height())
    shift = columns.shifts.get(draft.id)
    if shift is not None:
        mean.setBottom(mean.bottom() - columns.below - 12)
        below = QRectF(mean.left() - 60, mean.bottom() - 6, mean.width() + 60, columns.below)
        said = formats().number(shift, 1)
        canvas.text(
            below,
            said if shift <= 0 else f"+{said}",
            size=Wall.SMALLEST,
            colour=canvas.palette.ink2,
            align=Align.RIGHT,
            max_lines=1,
        )
    canvas.text(
        mean,
        formats().number(result.mean, 1),
        size=88 if best else Wall.EMPHASIS,
        weight=BOLD if best else 400,
        align=Align.RIGHT,
        valign=Vertical.MIDDLE,
        max_lines=1,
    )
