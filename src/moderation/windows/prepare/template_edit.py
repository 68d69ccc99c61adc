# SPDX-License-Identifier: EUPL-1.2
"""A template of the user's own, opened to be changed: its name, its agenda, rooms and material."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from moderation.domain.blank import blank, trimmed
from moderation.domain.clock import Clock
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.gui.bridge import Bridge
from moderation.gui.commands import KeyGroup
from moderation.gui.texts import text
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import ConfirmDialog, Dialog, PlainLabel
from moderation.gui.widgets.read_line import limit
from moderation.session.nowhere import Nowhere
from moderation.session.session import Session
from moderation.windows.prepare.agenda import AgendaColumn
from moderation.windows.prepare.things import ThingsColumn
from moderation.windows.top_bar import history_commands

translate = QCoreApplication.translate
Save = Callable[[State, str], bytes]
LONGEST = 120
"""Letters of a template's name."""


class TemplateEditDialog(Dialog):
    """Nothing is written until it is accepted; ``before`` is then what was in the file.

    Args:
        state: The template.
        save: Writes the plan under a name; returns what was in the file before.
        clock: What time it is.
        parent: The window it belongs to.
    """

    def __init__(self, state: State, save: Save, clock: Clock, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("TemplateEdit", "Edit template"),
            note=translate(
                "TemplateEdit",
                "Workshops that were begun with it stay as they are. New ones begin with what you "
                "save here.",
            ),
            main=translate("TemplateEdit", "Save template"),
            enter=False,
            size=(1080, 640),
        )
        self._save = save
        self.before: bytes | None = None
        self.bridge = Bridge(Nowhere(), self)
        self.bridge.failed.connect(self._say)
        self.bridge.open(Session(state, self.bridge.writer, clock=clock))
        label = PlainLabel(self, text=translate("TemplateEdit", "Name"), weight=SEMIBOLD)
        self.field = QLineEdit(state.workshop.title, self)
        limit(self.field, LONGEST)
        self.field.setAccessibleName(translate("TemplateEdit", "Name of the template"))
        self.field.textChanged.connect(self._typed)
        self.agenda = AgendaColumn(self.bridge, self)
        # Day and place belong to a workshop, and so does what is missing until it can begin.
        self.agenda.facts.hide()
        self.things = ThingsColumn(self.bridge, self)
        self.things.hints.hide()
        self.keys = KeyGroup("", history_commands(self.bridge, self))
        self.keys.bind(self)
        name = QHBoxLayout()
        name.setSpacing(Space.S)
        name.addWidget(label)
        name.addWidget(self.field, 1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.agenda, 617)
        columns.addWidget(self.things, 320)
        self.content.addLayout(name)
        self.content.addLayout(columns, 1)
        self._typed()

    @property
    def state(self) -> State:
        """The plan as it is now."""
        return self.bridge.state

    @property
    def name(self) -> str:
        """What the template is to be called."""
        return trimmed(self.field.text())

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.bridge.session.undo_label is not None or (
            self.name != self.state.workshop.title
        )

    def take(self) -> None:
        """Write it; what cannot be written is said, and stays here."""
        self.before = self._save(self.state, self.name)
        self.accept()

    def reject(self) -> None:
        """Leave it as it was; what was changed is given up only when asked."""
        if not self.changed or ConfirmDialog.ask(
            self,
            title=translate("TemplateEdit", "Give up the changes?"),
            text=translate("TemplateEdit", "The template stays as it was."),
            confirm=translate("TemplateEdit", "Give up"),
            safe=False,
        ):
            super().reject()

    def done(self, result: int) -> None:
        """Closed: nothing of it runs on."""
        super().done(result)
        self.bridge.close()

    def _say(self, message: Message) -> None:
        self.say(text(message))

    def _typed(self) -> None:
        self.main_button.setEnabled(not blank(self.field.text()))
