# SPDX-License-Identifier: EUPL-1.2
"""The last stage: every commitment with its owner and the day on which it is reviewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderation.activities.negotiation import edits
from moderation.activities.negotiation.model import (
    Negotiation,
    NegotiationBoard,
    NegotiationDeal,
    NegotiationPoint,
)
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.features.agenda.fixed import typed_day
from moderation.features.capture.edits import tick
from moderation.features.capture.model import Entry
from moderation.features.capture.page.detail import EntryDetail
from moderation.features.capture.page.looks import look_of, spoken
from moderation.features.people.model import Unit
from moderation.features.progress.model import ProgressNote
from moderation.features.progress.page import ask_progress
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import EmptyState, PlainLabel
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.read_line import DayLine
from moderation.gui.widgets.said_list import SaidList

translate = QCoreApplication.translate


class CommitmentsPanel(QWidget):
    """``current_changed`` says that another commitment is selected."""

    current_changed = Signal()
    typed = Signal(str)
    negotiate_wanted = Signal()
    wall_wanted = Signal()
    take_back_wanted = Signal(object)
    """A commitment is to be taken back: its deal is to be open again."""

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self.review = DayLine(
            self,
            parse=lambda words: typed_day(bridge.state, words, bridge.now),
            name=translate("NegotiationPage", "Review all on"),
            placeholder=translate("NegotiationPage", "day, for example 30.9."),
            framed=True,
        )
        self.review.setFixedWidth(176)
        self.review.entered.connect(self._review_typed)
        self.review.refused.connect(bridge.failed)
        self.list = SaidList(
            self,
            bridge,
            lambda state: [own.task for own in Negotiation.of(state, block_id).commitments()],
            (Entry, NegotiationDeal, NegotiationPoint, NegotiationBoard, Unit, ProgressNote),
            self._look,
            name=translate("NegotiationPage", "Commitments"),
            edit=self._reword,
            spoken=lambda task: spoken(bridge.state, task),
        )
        self.detail = EntryDetail(self)
        self._only_what_counts()
        self.empty = EmptyState(
            self,
            title=translate("NegotiationPage", "Nothing has been promised yet"),
            text=translate(
                "NegotiationPage",
                "What both sides accept becomes a commitment with an owner and a day on which it "
                "is reviewed.",
            ),
            icon="agree",
            action=translate("NegotiationPage", "Negotiate"),
            on_click=self.negotiate_wanted.emit,
        )
        self._place()
        self.list.current_changed.connect(self._selected)
        self.list.opened.connect(self.list.edit_current)
        # Commitments stand in the order of the points that they are about.
        self.list.commands = Commands(self.list.usual_commands(moving=False))
        self.list.remove_wanted.connect(self.take_back_wanted)
        self.list.typed.connect(self.typed)
        self.detail.edited.connect(self._edited)
        self.detail.progress_wanted.connect(self._ask_progress)
        self.detail.wall_wanted.connect(self.wall_wanted)
        self.detail.remove_wanted.connect(
            lambda: self.take_back_wanted.emit(self.list.current_id())
        )
        self.refresh()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.head = QWidget(self)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.XS)
        label = PlainLabel(
            self.head,
            text=self.review.accessibleName(),
            size=Size.SECONDARY,
            colour=DESK.ink2,
        )
        label.setBuddy(self.review)
        head.addWidget(label)
        head.addWidget(self.review)
        head.addStretch(1)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.detail)

    # -- showing ---------------------------------------------------------------------------

    def task(self) -> Entry | None:
        """The current commitment."""
        return self._bridge.state.find(Entry, self.list.current_id())

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now; after undo (``force``) also where somebody is typing."""
        some = self.list.rows.rowCount() > 0
        self.empty.setVisible(not some)
        for widget in (self.head, self.list, self.detail):
            widget.setVisible(some)
        negotiation = Negotiation.of(self._bridge.state, self._block_id)
        day = negotiation.review
        self.review.show_stored(day, force=force)
        self._selected()
        self.list.viewport().update()

    def focus_work(self) -> None:
        """Into the list, or to the button while it is empty."""
        where: QWidget = self.list if self.list.rows.rowCount() else self
        if where is self and self.empty.button is not None:
            where = self.empty.button
        where.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _selected(self, _task: object = None) -> None:
        task = self.task()
        if task is not None:
            today = local_day(self._bridge.now)
            self.detail.show_entry(self._bridge.state, task, today)
            self._only_what_counts()
        self.current_changed.emit()

    def _only_what_counts(self) -> None:
        """A commitment stays a task of its side, and is never left open on purpose."""
        for control in (self.detail.kinds, self.detail.sides, self.detail.left_open):
            control.hide()

    def _look(self, task: Entry) -> EntryLook:
        """A row; its box is shown where it is ticked, and ticked off below the list."""
        look = look_of(self._bridge.state, task, labelled=False, placed=False)
        return replace(look, done=look.done or None)

    # -- changing --------------------------------------------------------------------------

    def _reword(self, task: Entry, words: str) -> bool:
        found = " ".join(str(words).split())
        return bool(found) and self._bridge.attempt(
            lambda state: edits.edit_commitment(state, task.id, text=found)
        )

    def _edited(self, field: str, value: object) -> None:
        task = self.task()
        if task is None:
            return
        if field == "done":
            done, now = bool(value), self._bridge.now
            self._bridge.attempt(lambda state: tick(state, task.id, done=done, now=now))
            return
        self._bridge.attempt(lambda state: edits.edit_commitment(state, task.id, **{field: value}))

    def _ask_progress(self) -> None:
        task = self.task()
        if task is not None:
            ask_progress(self, self._bridge, task.id)

    def _review_typed(self, day: date | None) -> None:
        """Set the day of review for all promises without a day of their own."""
        self._bridge.attempt(lambda state: edits.set_review(state, self._block_id, day))
        self.refresh()
