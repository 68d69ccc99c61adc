# SPDX-License-Identifier: EUPL-1.2
"""The questions of a series: their words, trainings, results and origin, by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QWidget

from moderation.features.series import travel
from moderation.features.series.model import EventKind, SeriesEvent, events_of
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.tokens import Space
from moderation.windows.series.ask import ask_question
from moderation.windows.series.calendar_grid import StagesView
from moderation.windows.series.choose import ResultsDialog, ThemesDialog
from moderation.windows.series.question_way import question_described, question_said
from moderation.windows.series.rows import SeriesRows

translate = QCoreApplication.translate


class QuestionList(SeriesRows):
    """``origin_asked`` carries the event at which the current question was found.

    ``stages`` is the grid above: it tells which event is current, and where its columns are.
    """

    origin_asked = Signal(str)

    def __init__(self, bridge: Bridge, stages: StagesView, parent: QWidget) -> None:
        name = translate("Series", "The way of the questions")
        super().__init__(parent, name, question_said, partial(question_described, self._places))
        self._bridge = bridge
        self._stages = stages
        stages.laid_out.connect(self.viewport().update)
        words = (
            ("T", translate("Series", "Trainings …"), self.ask_themes, ()),
            ("E", translate("Series", "Results …"), self.ask_results, ()),
            ("Return", translate("Series", "Open the origin"), self.open_origin, ()),
            ("F2", translate("Series", "Other words …"), self.reword, ()),
            ("Ins", translate("Series", "Add question …"), self.add_question, ("+",)),
            ("Del", translate("Series", "Delete"), self.remove_question, ()),
        )
        self.commands = Commands(
            [Command(key=key, words=said, run=run, also=also) for key, said, run, also in words]
        )

    def _places(self) -> Sequence[tuple[float, float]]:
        """Where the columns of the grid are, from the left edge of a row; none if one is hidden."""
        stages = self._stages
        shift = stages.viewport().mapTo(self.window(), QPoint(0, 0)).x()
        shift -= self.viewport().mapTo(self.window(), QPoint(0, 0)).x() + Space.XS
        found = stages.places()
        wide = self.viewport().width()
        if not found or found[-1][1] + shift > wide or found[0][0] < 0:
            return ()
        return [(begin + shift, end + shift) for begin, end in found]

    def add_question(self) -> None:
        """Type a question that was found in the current kick-off, if one is current (Ins)."""
        state = self._bridge.state
        event = state.find(SeriesEvent, self._stages.event_id())
        kick_offs = events_of(state, EventKind.KICK_OFF)
        if event is None or event.event_kind is not EventKind.KICK_OFF:
            event = kick_offs[0] if len(kick_offs) == 1 else None
        if ask_question(self._bridge, self.window(), None if event is None else event.id):
            self.setFocus()

    def reword(self) -> None:
        """Other words for the current question (F2)."""
        row = self.current()
        if row is not None:
            ask_question(self._bridge, self.window(), None, row.id)

    def ask_themes(self) -> None:
        """The trainings whose theme the current question is (T)."""
        row = self.current()
        if row is not None:
            ThemesDialog(self._bridge, row.id, self.window()).answered()

    def ask_results(self) -> None:
        """The results that answer the current question (E)."""
        row = self.current()
        if row is not None:
            ResultsDialog(self._bridge, row.id, self.window()).answered()

    def open_origin(self) -> None:
        """Open the workshop in which the current question was found (Enter)."""
        row = self.current()
        if row is not None:
            self.origin_asked.emit(row.question.found_id or "")

    def remove_question(self) -> None:
        """Delete the current question (Del)."""
        row = self.current()
        if row is not None:
            self._bridge.attempt(lambda state: travel.remove_question(state, row.id))
