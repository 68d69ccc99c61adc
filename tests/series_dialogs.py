# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of a series with what is open, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from moderation.domain.ids import Id
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.model import EventKind, SeriesEvent, SeriesQuestion
from moderation.gui.bridge import Bridge
from moderation.windows.series.choose import ResultsDialog, ThemesDialog, ThingsDialog
from moderation.windows.series.evaluations import EvaluationsDialog
from moderation.windows.series.list_dialog import RegistrationsDialog
from moderation.windows.series.people_dialog import EventPeopleDialog
from tests.series_sample import evaluated


def dialogs(bridge: Bridge, parent: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Every dialog with its name, one after the other; events are added where there are none."""
    for kind in (EventKind.KICK_OFF, EventKind.TRAINING):
        if not any(each.event_kind is kind for each in bridge.state.of(SeriesEvent)):
            event = edits.new_event(bridge.state, kind, None)
            bridge.session.perform(edits.add_event(bridge.state, event))
    kick_off = bridge.state.of(SeriesEvent)[0]
    thing = CarriedThing(Id("origin"), "Politik von Anfang an dabei?", 5)
    bridge.session.perform(travel.take_questions(bridge.state, kick_off.id, [thing]))
    question = bridge.state.of(SeriesQuestion)[0]
    yield "series-people", EventPeopleDialog(bridge, kick_off.id, {}, parent)
    yield "series-list", RegistrationsDialog(bridge, kick_off.id, parent)
    told = evaluated(**{kick_off.id: [("Die Zeit war gut genutzt.", (0, 0, 3, 3, 3))]})
    yield "series-evaluations", EvaluationsDialog(bridge.state, told, parent)
    yield "series-themes", ThemesDialog(bridge, question.id, parent)
    yield "series-results", ResultsDialog(bridge, question.id, parent)
    yield "series-things", ThingsDialog(bridge, kick_off.id, [thing], parent)
