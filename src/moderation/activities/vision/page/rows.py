# SPDX-License-Identifier: EUPL-1.2
"""The rows of drafts, reasons and results."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from moderation.activities.vision.model import VisionDraft, VisionReason, drafts_of, results_of
from moderation.activities.vision.wall.signs import known_icon
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.votes.model import Result, voting_sides
from moderation.features.votes.wall import paint_strip
from moderation.gui.bridge import Bridge
from moderation.gui.canvas.textflow import wrap
from moderation.gui.entity_model import ENTITY_ROLE
from moderation.gui.icons import paint_icon
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    gap,
    icon,
    one_line,
    words,
)
from moderation.gui.widgets.rows import Index, RowDelegate
from moderation.gui.widgets.work_list import Columns

translate = QCoreApplication.translate

_NUMBER = 28
_ZERO = 104
_ICON = 20
_SCALE = 0.52
_STRIP, _TOTAL, _MEAN, _GAP = 318.0, 64.0, 64.0, 16.0


def _lines(words: str, width: float, face: QFontMetricsF, most: int) -> list[str]:
    """The words in so many lines at most, the last one shortened where it must."""
    found = wrap(words, max(20.0, width), face.horizontalAdvance, hyphenate=True, force=True)
    lines = found or [""]
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = [*lines[: most - 1], face.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines


def _paint_words(
    painter: QPainter, box: QRectF, words: str, *, weight: int, size: int = Size.BODY,
    most: int = 2, ink: QColor = DESK.ink,
) -> None:  # fmt: skip
    face = font(size, weight)
    metrics = QFontMetricsF(face)
    lines = _lines(words, box.width(), metrics, most)
    leading = metrics.lineSpacing()
    top = box.center().y() - leading * len(lines) / 2
    painter.setFont(face)
    painter.setPen(ink)
    for line in lines:
        place = QRectF(box.left(), top, box.width() + 2, leading)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
        top += leading


def _sentence(said: str, **look: Any) -> RowPart:
    return RowPart(draw=partial(_paint_words, words=said, **look), grows=True)


class DraftDelegate(DescribedRows):
    """A draft: its number, its sentence, and what is special about it."""

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(self._row, parent)
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One or two lines."""
        draft = index.data(ENTITY_ROLE)
        width = option.rect.width() - _NUMBER - _ZERO - 2 * Space.XS
        face = QFontMetricsF(font(Size.CAPTURE, SEMIBOLD))
        lines = len(_lines(draft.sentence, width, face, 2)) if width > 0 else 1
        return QSize(200, scaled(44) + (lines - 1) * round(face.lineSpacing()))

    def _row(self, draft: VisionDraft, seen: RowState) -> RowDescription:
        drafts = drafts_of(self._bridge.state, draft.block_id)
        number = next((n for n, own in enumerate(drafts, 1) if own.id == draft.id), 0)
        weight = SEMIBOLD if seen.current else MEDIUM
        note: tuple[RowPart, ...] = (gap(_ZERO),)
        if draft.adopted:
            adopted = translate("VisionPage", "adopted")
            note = (
                icon("check", before=8),
                words(adopted, Size.SECONDARY, ink=DESK.ink2, right=True, width=_ZERO - 24),
            )
        elif draft.zero:
            zero = translate("VisionPage", "Zero option")
            note = (words(zero, Size.SECONDARY, ink=DESK.ink2, right=True, width=_ZERO),)
        ink = DESK.ink2 if draft.zero else DESK.ink
        return one_line(
            44,
            words(str(number), ink=DESK.ink2, figures=True, width=_NUMBER),
            _sentence(draft.sentence, ink=ink, weight=weight, size=Size.CAPTURE),
            *note,
        )

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A field in the place of the sentence."""
        editor = QLineEdit(parent)
        editor.setFont(font(Size.CAPTURE, MEDIUM))
        editor.setAccessibleName(translate("VisionPage", "Sentence"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the sentence."""
        rect = self.content_rect(option).adjusted(_NUMBER - 9, 5, -_ZERO, -4)
        editor.setGeometry(rect)


class ReasonDelegate(DescribedRows):
    """A reason: its icon and its title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self._row, parent)

    @staticmethod
    def _row(reason: VisionReason, seen: RowState) -> RowDescription:
        weight = SEMIBOLD if seen.current else 400
        title = _sentence(reason.title, weight=weight, most=1)._replace(before=10)
        return one_line(34, icon(known_icon(reason.icon), _ICON), title)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the title."""
        editor.setGeometry(self.content_rect(option).adjusted(_ICON + 2, 2, 0, -1))


class ResultDelegate(RowDelegate):
    """A draft with its result: sentence, strip, total and mean."""

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent, height=100, padding=Space.M)
        self._bridge = bridge
        self._block_id = block_id
        self._state: State | None = None
        self._results: dict[Id, Result] = {}

    def result(self, draft_id: Id) -> Result | None:
        """The result of a draft."""
        state = self._bridge.state
        if state is not self._state:
            self._state = state
            self._results = {
                draft.id: result for draft, result in results_of(state, self._block_id)
            }
        return self._results.get(draft_id)

    def columns(self, width: float) -> Columns:
        """Sentence, strip, total, mean."""
        strip = min(_STRIP, width * 0.45)
        sentence = width - strip - _TOTAL - _MEAN - _GAP * 2
        lefts = (0.0, sentence + _GAP, sentence + strip + 2 * _GAP, width - _MEAN)
        return Columns(lefts, width)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """High enough for two rows of dots on each side."""
        return QSize(200, scaled(self._height))

    def set_height(self, height: int) -> None:
        """Rows of this height."""
        self._height = height

    def paint_content(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        draft: VisionDraft = index.data(ENTITY_ROLE)
        result = self.result(draft.id)
        row = QRectF(rect)
        columns = self.columns(row.width())
        best = result is not None and result.place == 1
        said = columns.rect(0, row, _GAP)
        note = ""
        if draft.adopted:
            note = translate("VisionPage", "adopted")
        elif draft.zero:
            note = translate("VisionPage", "Zero option")
        elif best:
            note = translate("VisionPage", "least resistance")
        ink = DESK.ink2 if draft.zero else DESK.ink
        place = said.adjusted(0, 0, 0, -18) if note else said
        weight = SEMIBOLD if best else 400
        _paint_words(
            painter, place, draft.sentence, weight=weight, size=Size.CAPTURE, most=3, ink=ink
        )
        if note:
            painter.setPen(DESK.ink2)
            painter.setFont(font(Size.CAPTION, MEDIUM))
            face = QFontMetricsF(font(Size.CAPTURE, weight))
            lines = len(_lines(draft.sentence, said.width(), face, 3))
            top = place.center().y() + lines * face.lineSpacing() / 2 + 2
            line = QRectF(said.left(), top, said.width(), 18)
            if draft.adopted:
                paint_icon(painter, "check", QRectF(line.left(), top + 2, 14, 14), DESK.ink2)
                line.setLeft(line.left() + 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, note)
        if result is None:
            painter.setPen(DESK.ink2)
            painter.setFont(font(Size.SECONDARY))
            late = translate("VisionPage", "written after the vote")
            painter.drawText(columns.rect(1, row), Qt.AlignmentFlag.AlignVCenter, late)
            return
        strip = columns.rect(1, row, _GAP).adjusted(0, 6, 0, -6)
        painter.save()
        # The wall's drawing at the size of the desk, lines and all.
        painter.translate(strip.topLeft())
        painter.scale(_SCALE, _SCALE)
        whole = QRectF(0, 0, strip.width() / _SCALE, strip.height() / _SCALE)
        paint_strip(painter, whole, result)
        painter.restore()
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(DESK.ink2)
        painter.setFont(tabular(font(Size.BODY)))
        painter.drawText(columns.rect(2, row, 0), right, formats().number(result.total))
        painter.setPen(DESK.ink)
        size = Size.TITLE if best else Size.SECTION
        painter.setFont(tabular(font(size, SEMIBOLD if best else 400)))
        painter.drawText(columns.rect(3, row), right, formats().number(result.mean, 1))


def spoken_result(draft: VisionDraft, result: Result | None) -> str:
    """A row of results as a screen reader says it; sides only where they may be told."""
    if result is None:
        late = translate("VisionPage", "written after the vote")
        return ", ".join([draft.sentence, late, *_standing(draft)])
    words = translate(
        "VisionPage", "{place}. {sentence} Total {total}, mean {mean}, ballots {ballots}"
    )
    show = formats()
    parts = [
        words.format(
            place=result.place,
            sentence=draft.sentence,
            total=result.total,
            mean=show.number(result.mean, 1),
            ballots=result.ballots,
        )
    ]
    parts += [
        f"{text(side.message)} {show.number(result.mean_of(side) or 0.0, 1)}"
        for side in voting_sides([result])
    ]
    return ", ".join([*parts, *_standing(draft)])


def _standing(draft: VisionDraft) -> list[str]:
    """What the signs beside a draft say: that it is the zero option, that it was accepted."""
    zero = [translate("VisionPage", "zero option")] if draft.zero else []
    return [*zero, translate("VisionPage", "adopted")] if draft.adopted else zero
