# SPDX-License-Identifier: EUPL-1.2
"""The workshops in which events of a series take place: made, and told what the series knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from moderation.domain.ids import Id, new_id
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.series import edits
from moderation.features.series.guessing import guessed_template
from moderation.features.series.holding import handed_over, workshop_for
from moderation.features.series.hours import Readings
from moderation.features.series.model import SeriesEvent, called
from moderation.gui.texts import text
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.output.series import read_series
from moderation.paths import resource

if TYPE_CHECKING:
    from moderation.session.session import Session
    from moderation.storage.store import Store
    from moderation.windows.errand import ErrandWindow
    from moderation.windows.library.template import Template
    from moderation.windows.series.view import SeriesView

translate = QCoreApplication.translate


class EventWorkshops(QObject):
    """Makes workshops for events of the open series, and writes into those that are there.

    They are not open meanwhile: each is written through a session of its own.
    """

    def __init__(self, window: ErrandWindow, view: SeriesView) -> None:
        super().__init__(view)
        self._window = window
        self._view = view
        view.held_asked.connect(self.ask)
        view.handed_asked.connect(self.hand_over)

    def ask(self, event_id: str) -> None:
        """Ask what the workshop of an event begins with."""
        series = self._window.bridge.state

        def read(store: Store) -> tuple[list[Template], Readings]:
            from moderation.windows.library import lifecycle

            return lifecycle.templates(series.workshop.language), read_series(store, series)

        def show(found: tuple[list[Template], Readings]) -> None:
            self._choose(Id(event_id), *found)

        self._window.later(read, show)

    def _choose(self, event_id: Id, templates: list[Template], readings: Readings) -> None:
        bridge = self._window.bridge
        if not bridge.is_open or bridge.state.find(SeriesEvent, event_id) is None:
            return
        event = bridge.state.get(SeriesEvent, event_id)
        if event.held:
            return  # made while the templates were read

        guess = guessed_template(bridge.state, event)

        def submit(values: Mapping[str, Any]) -> None:
            self._make(event_id, values["template"], readings)

        dialog = AskDialog(
            self._view,
            title=translate("Series", "Workshop for {event}").format(
                event=text(called(bridge.state, event))
            ),
            note=translate(
                "Series",
                "It begins with the people who have a seat, and with the questions or results that "
                "the series has for it. Ground rules that the series agreed to are proposed again.",
            )
            + " "
            + text(guess.reason),
            confirm=translate("Series", "Make workshop"),
            submit=submit,
        )
        offered: list[tuple[str, object]] = [(translate("Series", "Without a template"), None)]
        offered += [(each.title, each) for each in templates if not each.fault]
        choice = dialog.add_choice("template", translate("Series", "Template"), offered)
        fits = shipped_template(guess.name, templates)
        choice.setCurrentIndex([each for _title, each in offered].index(fits))
        dialog.answered()

    def _make(self, event_id: Id, template: Template | None, readings: Readings) -> None:
        from moderation import registry
        from moderation.gui.beside import beside
        from moderation.session.session import Session
        from moderation.windows.library.lifecycle import CREATE

        bridge = self._window.bridge
        entities: list[Any] = [Workshop(id=new_id(), title="")]
        if template is not None:
            path = template.path
            entities = beside(lambda: registry.read_workshop(path))
        made = workshop_for(bridge.state, event_id, entities, readings)
        workshop: Workshop = made[0]
        Session.create(made, CREATE, bridge.writer, clock=self._window.clock)
        bridge.session.perform(edits.hold(bridge.state, event_id, workshop.id))
        said = translate("Series", "The workshop is made. W opens it.")
        self._view.toast.show_text(said, undo=False)

    def hand_over(self, event_id: str) -> None:
        """Put what the series has for an event into the agenda of its workshop."""
        window, key = self._window, Id(event_id)
        reading = self._view.readings[key]
        series = window.bridge.state

        def load(store: Store) -> tuple[Session, Readings]:
            from moderation.windows.library import lifecycle

            session = lifecycle.stored(
                store, reading.workshop_id, window.bridge.writer, clock=window.clock
            )
            return session, read_series(store, series)

        def write(found: tuple[Session, Readings]) -> None:
            from moderation.domain.errors import UserFacingError

            session, readings = found
            step = handed_over(series, key, session.state, readings)
            count = sum(1 for change in step.changes if change.entity.kind == Block.kind)
            try:
                session.perform(step)
            except UserFacingError as error:
                window.say(error.message)
                return
            said = translate("Series", "%n block(s) of the agenda changed", "", count)
            if not step.changes:
                said = translate("Series", "The agenda has everything already")
            elif not count:
                said = translate("Series", "The ground rules of the series are proposed")
            self._view.toast.show_text(said, undo=False)

        window.later(load, write)


def shipped_template(name: str, templates: Sequence[Template]) -> Template | None:
    """The shipped template of this name; nothing if it is not among them, or broken."""
    for each in templates:
        shipped = each.path.parent == resource("templates")
        if shipped and not each.fault and each.path.name.partition(".")[0] == name:
            return each
    return None
