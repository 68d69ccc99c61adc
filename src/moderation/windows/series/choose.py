# SPDX-License-Identifier: EUPL-1.2
"""Choosing in a series: the themes of trainings, and what is taken over from a workshop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.series import travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.hours import EventReading
from moderation.features.series.model import (
    EventKind,
    SeriesEvent,
    SeriesQuestion,
    SeriesResult,
    called,
    events_of,
)
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.tick_list import TickList

translate = QCoreApplication.translate


class ThemesDialog(Dialog):
    """The trainings whose theme a question is; Space ticks, Enter takes it over."""

    def __init__(self, bridge: Bridge, question_id: Id, parent: QWidget) -> None:
        state = bridge.state
        question = state.get(SeriesQuestion, question_id)
        super().__init__(
            parent,
            title=translate("SeriesChoose", "Theme of which trainings?"),
            note=question.text,
            main=translate("SeriesChoose", "Apply"),
            width=520,
        )
        self._bridge = bridge
        self._question_id = question_id
        self.list = TickList(self, name=translate("SeriesChoose", "Trainings"))
        found = state.find(SeriesEvent, question.found_id)
        level = None if found is None else found.level_id
        # Trainings of the level that asked stand first.
        trainings = sorted(
            events_of(state, EventKind.TRAINING), key=lambda each: each.level_id != level
        )
        for each in trainings:
            day = "" if each.day is None else f", {formats().date(each.day)}"
            words = f"{text(called(state, each))}{day}"
            self.list.add_item(words, each.id, ticked=each.id in question.theme_ids)
        self.list.go_to_first()
        self.list.fit(360)
        self.content.addWidget(self.list)
        self.main_button.setEnabled(bool(trainings))

    def take(self) -> None:
        """Set the themes."""
        chosen = [Id(str(key)) for key in self.list.ticked()]
        step = travel.set_themes(self._bridge.state, self._question_id, chosen)
        self._bridge.session.perform(step)
        self.accept()


class ThingsDialog(Dialog):
    """Questions of a kick-off, or results of a training, that are taken over into the series."""

    def __init__(
        self, bridge: Bridge, event_id: Id, things: Sequence[CarriedThing], parent: QWidget
    ) -> None:
        kind = bridge.state.get(SeriesEvent, event_id).event_kind
        self.asks = kind is EventKind.KICK_OFF
        super().__init__(
            parent,
            title=translate("SeriesChoose", "Which questions are taken over?")
            if self.asks
            else translate("SeriesChoose", "Which results are taken over?"),
            main=translate("SeriesChoose", "Take over"),
            size=(720, 560),
        )
        self._bridge = bridge
        self._event_id = event_id
        self._things = {thing.origin: thing for thing in things}
        name = translate("SeriesChoose", "Questions")
        if not self.asks:
            name = translate("SeriesChoose", "Results")
        self.list = TickList(self, name=name)
        # Where the room made clusters, those are its questions; else every card is one.
        clustered = any(thing.cards > 1 for thing in things)
        for thing in things:
            words = thing.text
            count = thing.cards
            if count > 1:
                cards = translate("SeriesChoose", "%n card(s)", "", count)
                words = f"{words} ({cards})"
            if thing.closed:
                closed = translate("SeriesChoose", "closed session")
                words = f"{words}, {closed}"
            self.list.add_item(words, thing.origin, ticked=thing.cards > 1 or not clustered)
        self.list.go_to_first()
        self.content.addWidget(self.list, 1)

    def take(self) -> None:
        """Take over what is ticked."""
        chosen = [self._things[Id(str(key))] for key in self.list.ticked()]
        state = self._bridge.state
        edit = travel.take_questions if self.asks else travel.take_results
        self._bridge.session.perform(edit(state, self._event_id, chosen))
        self.accept()


def offered_by(state: State, event: SeriesEvent, reading: EventReading) -> Sequence[CarriedThing]:
    """What an event's workshop has for the series that was not taken over yet."""
    if event.event_kind is EventKind.KICK_OFF:
        return travel.new_things(state, reading.questions, SeriesQuestion)
    if event.event_kind is EventKind.TRAINING:
        return travel.new_things(state, reading.results, SeriesResult)
    return ()


class ResultsDialog(Dialog):
    """Which results answer a question; Space ticks, Enter takes it over."""

    def __init__(self, bridge: Bridge, question_id: Id, parent: QWidget) -> None:
        state = bridge.state
        question = state.get(SeriesQuestion, question_id)
        super().__init__(
            parent,
            title=translate("SeriesChoose", "Which results answer the question?"),
            note=question.text,
            main=translate("SeriesChoose", "Apply"),
            size=(720, 520),
        )
        self._bridge = bridge
        self._question_id = question_id
        self.list = TickList(self, name=translate("SeriesChoose", "Results"))
        for result in state.of(SeriesResult):
            event = state.find(SeriesEvent, result.event_id)
            origin = "" if event is None else f" ({text(called(state, event))})"
            ticked = result.question_id == question_id
            self.list.add_item(f"{result.text}{origin}", result.id, ticked=ticked)
        self.list.go_to_first()
        self.content.addWidget(self.list, 1)

    def take(self) -> None:
        """Assign what is ticked; what is unticked answers no question."""
        chosen = [Id(str(key)) for key in self.list.ticked()]
        step = travel.set_answers(self._bridge.state, self._question_id, chosen)
        self._bridge.session.perform(step)
        self.accept()
