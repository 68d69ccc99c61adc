# SPDX-License-Identifier: EUPL-1.2
"""The last stage: the result of the vote, and which draft the room settles on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.activities.vision import edits
from moderation.activities.vision.model import (
    VisionDraft,
    drafts_of,
    last_round,
    meaning_of,
    results_of,
    turnout_of,
)
from moderation.activities.vision.page.rows import ResultDelegate, spoken_result
from moderation.activities.vision.versions import shift_in_words, shift_of
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.features.votes.model import ResistanceCount, Result, voting_sides
from moderation.features.votes.verdict import advice
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands
from moderation.gui.entity_model import EntityListModel
from moderation.gui.paint.shapes import side_glyph
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, MEDIUM, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, HintCard, Kind, PlainLabel, PrimaryButton
from moderation.gui.widgets.work_list import ColumnHeads, WorkList

translate = QCoreApplication.translate

_TALL, _LOW_ROW = 112, 84


class VisionResultPanel(QWidget):
    """``current_changed``: another row is selected; ``repeat_wanted``: the next round.

    ``adopted`` says that the room settled on a draft.
    """

    current_changed = Signal()
    repeat_wanted = Signal()
    adopted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self._model = EntityListModel(
            bridge, self._query, (VisionDraft, ResistanceCount), self._data, parent=self
        )
        self.list = WorkList(self, self._model, name=translate("VisionPage", "Result of the vote"))
        self._delegate = ResultDelegate(self.list, bridge, block_id)
        self.list.setItemDelegate(self._delegate)
        # A result stands where the vote has put it.
        usual = self.list.usual_commands(moving=False, removing=False)
        self.list.commands = Commands(usual)
        self.list.current_changed.connect(self._selected)
        self.list.typed.connect(self.typed)
        self.list.opened.connect(lambda _draft: self._adopt())
        self.heads = ColumnHeads(
            self,
            [
                translate("VisionPage", "Proposal"),
                translate("VisionPage", "Resistance 0 to 10"),
                translate("VisionPage", "Total"),
                translate("VisionPage", "Mean"),
            ],
            Space.M,
            right=(2, 3),
        )
        self.heads.follow(
            lambda: self._delegate.columns(self.list.viewport().width() - 2 * Space.M)
        )
        self.meaning = PlainLabel(self, weight=SEMIBOLD, wrap=True)
        self.turnout = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.shift = PlainLabel(self, size=Size.SECONDARY)
        self.means = _Means(self)
        self.hidden = HintCard(
            self,
            text=translate("VisionPage", "Results by side are not shown"),
            detail=translate(
                "VisionPage",
                "One side gave fewer than five ballots. Only all ballots together were stored.",
            ),
        )
        self.repeat_button = Button(
            self, text=translate("VisionPage", "Next round"), icon="refresh"
        )
        self.repeat_button.clicked.connect(self.repeat_wanted)
        self.adopt_button = PrimaryButton(
            self, text=translate("VisionPage", "Adopt this vision"), icon="check"
        )
        self.adopt_button.clicked.connect(self._adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.meaning)
        column.addWidget(self.turnout)
        column.addWidget(self.heads)
        column.addWidget(self.list)
        column.addSpacing(Space.S)
        column.addWidget(self.shift)
        column.addWidget(self.means)
        column.addWidget(self.hidden)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.repeat_button)
        row.addStretch(1)
        row.addWidget(self.adopt_button)
        column.addLayout(row)
        self.refresh()

    def _query(self, state: State) -> Sequence[VisionDraft]:
        """The drafts by their result, then what was written after the vote."""
        found = [draft for draft, _result in results_of(state, self._block_id)]
        late = [draft for draft in drafts_of(state, self._block_id) if draft not in found]
        return [*found, *late] if found else []

    def _data(self, draft: VisionDraft, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return draft.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_result(draft, self.result(draft.id))
        return None

    def result(self, draft_id: Id) -> Result | None:
        """The result of a draft."""
        return self._delegate.result(draft_id)

    def draft(self) -> VisionDraft | None:
        """The current draft."""
        return self._bridge.state.find(VisionDraft, self.list.current_id())

    def refresh(self) -> None:
        """Show what is stored now."""
        results = results_of(self._bridge.state, self._block_id)
        sides = voting_sides(result for _draft, result in results)
        self.hidden.setVisible(bool(results) and not sides)
        meaning = meaning_of(self._bridge.state, self._block_id)
        said = (
            (self.meaning, (meaning, None if meaning is None else advice(meaning))),
            (self.turnout, (turnout_of(self._bridge.state, self._block_id),)),
        )
        for label, messages in said:
            label.setText(" ".join(text(message) for message in messages if message is not None))
            label.setVisible(bool(label.text()))
        draft = self.draft()
        self._tell_shift(draft)
        result = None if draft is None else self.result(draft.id)
        self.means.show_result(result)
        self.means.setVisible(bool(sides))
        adopted = draft is not None and draft.adopted
        self.adopt_button.set_label(
            translate("VisionPage", "Withdraw the vision")
            if adopted
            else translate("VisionPage", "Adopt this vision")
        )
        self.adopt_button.set_kind(Kind.NORMAL if adopted else Kind.PRIMARY)
        self.adopt_button.setEnabled(draft is not None and not draft.zero)
        self.list.viewport().update()
        self.heads.update()
        self.arrange()

    def _tell_shift(self, draft: VisionDraft | None) -> None:
        """How the current draft's mean changed since the round before."""
        state = self._bridge.state
        shift = None if draft is None else shift_of(state, draft)
        number = last_round(state, self._block_id)
        words = translate("VisionPage", "Round {number}").format(number=number)
        if draft is not None and shift is not None:
            by = untranslated(formats().number(abs(shift), 1))
            told = text(shift_in_words(state, draft, by, number))
            words = f"{words}: {told}"
        self.shift.setText(words)
        self.shift.setVisible(number > 1)

    def arrange(self) -> None:
        """Rows as high as there is room for, within bounds."""
        rows = self._model.rowCount()
        below = self.adopt_button.sizeHint().height() + Space.S + Space.M
        below += self.hidden.sizeHint().height() if not self.hidden.isHidden() else 0
        below += self.means.sizeHint().height() if not self.means.isHidden() else 0
        for label in (self.meaning, self.turnout, self.shift):
            if not label.isHidden():
                wide = label.heightForWidth(self.width())
                below += wide if wide > 0 else label.sizeHint().height()
        room = self.height() - self.heads.sizeHint().height() - below
        height = max(_LOW_ROW, min(_TALL, room // max(1, rows)))
        self._delegate.set_height(height)
        self.list.scheduleDelayedItemsLayout()
        self.list.setFixedHeight(max(_LOW_ROW, min(rows * scaled(height) + 2, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other rows."""
        super().resizeEvent(event)
        self.arrange()

    def focus_work(self) -> None:
        """Into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _selected(self, _draft: Id | None) -> None:
        self.refresh()
        self.current_changed.emit()

    def _adopt(self) -> None:
        draft = self.draft()
        if draft is None:
            return
        change = edits.let_go if draft.adopted else edits.adopt
        if self._bridge.attempt(lambda state: change(state, draft.id)) and not draft.adopted:
            self.adopted.emit()


class _Means(QWidget):
    """The mean of every side for the current row, where it may be told: shape, name, number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_result(self, result: Result | None) -> None:
        """Show another row's means."""
        self._result = result
        self.setAccessibleName(self._words())
        self.update()

    def _words(self) -> str:
        return ", ".join(words for _side, words in self._said())

    def _said(self) -> list[tuple[Side, str]]:
        if self._result is None:
            return []
        return [
            (side, f"{text(side.message)} {formats().number(self._result.mean_of(side) or 0, 1)}")
            for side in voting_sides([self._result])
        ]

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, scaled(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = QPainter(self)
        face = font(Size.SECONDARY, MEDIUM)
        painter.setFont(face)
        lead = translate("VisionPage", "Mean by side")
        x = float(Space.M)
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        if self._said():
            painter.setPen(DESK.ink3)
            painter.drawText(QRectF(x, 0, 300, self.height()), middle, lead)
            x += metrics.horizontalAdvance(lead) + Space.M
        for side, words in self._said():
            side_glyph(painter, QRectF(x, self.height() / 2 - 7, 14, 14), side)
            x += 20
            painter.setPen(DESK.ink)
            painter.drawText(QRectF(x, 0, 300, self.height()), middle, words)
            x += metrics.horizontalAdvance(words) + Space.L
        painter.end()
