# SPDX-License-Identifier: EUPL-1.2
"""What people need to take part: whom they tell, needs without a name, and the list by room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.change import Step, squashed
from moderation.domain.state import State
from moderation.features.agenda.access import (
    needs_by_room,
    room_needs_typed,
    write_room_needs,
)
from moderation.features.agenda.model import Room
from moderation.features.mandate.edits import edit_frame
from moderation.features.mandate.model import frame_of
from moderation.features.people.model import AccessNeed
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats
from moderation.gui.tokens import SEMIBOLD
from moderation.gui.touched import Touched
from moderation.gui.widgets import Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate
LINES = 6
"""So many needs are seen at once."""


class AccessDialog(Dialog):
    """One need a line, with its room and its number; below, everything as whoever sets up reads it.

    Args:
        bridge: The open workshop.
        parent: The window that it belongs to.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("AccessDialog", "What people need to take part"),
            note=translate(
                "AccessDialog",
                "For you, and without names for whoever sets up the rooms. Never on the wall, in "
                "the minutes or in an exported file.",
            ),
            main=translate("AccessDialog", "Apply"),
            width=680,
        )
        self._bridge = bridge
        state = bridge.state
        ask = translate("AccessDialog", "Whom people tell, in the invitation")
        self.content.addWidget(PlainLabel(self, text=ask, weight=SEMIBOLD))
        self.contact = QLineEdit(frame_of(state).access_contact, self)
        self.contact.setAccessibleName(ask)
        limit(self.contact, 200)
        self.contact.setPlaceholderText(
            translate("AccessDialog", "Function, phone or e-mail; empty: in the reply")
        )
        self.content.addWidget(self.contact)
        name = translate("AccessDialog", "Needs without a name")
        self.content.addWidget(PlainLabel(self, text=name, weight=SEMIBOLD))
        self.needs = QPlainTextEdit(room_needs_typed(state), self)
        self.needs.setAccessibleName(name)
        self.needs.setTabChangesFocus(True)
        self.needs.setFixedHeight(self.needs.fontMetrics().lineSpacing() * LINES + 24)
        self.content.addWidget(self.needs)
        self.content.addWidget(NoteLabel(self, text=_how(state), wrap=True))
        self.gathered = PlainLabel(self, wrap=True)
        self.content.addWidget(self.gathered)
        self.needs.textChanged.connect(self._gather)
        self._touched = Touched(self._shown)
        self._gather()
        self.needs.setFocus()

    def _shown(self) -> dict[str, object]:
        return {"contact": self.contact.text(), "needs": self.needs.toPlainText()}

    def _step(self, state: State) -> Step:
        touched, steps = self._touched.values(), []
        if "contact" in touched:
            steps.append(edit_frame(state, access_contact=trimmed(self.contact.text())))
        if "needs" in touched:
            steps.append(write_room_needs(state, self.needs.toPlainText()))
        return squashed(steps)

    def _gather(self) -> None:
        """What those who set up the rooms will read."""
        state = self._bridge.state
        state = state.apply(write_room_needs(state, self.needs.toPlainText()))
        lines = []
        for place in needs_by_room(state):
            everywhere = translate("AccessDialog", "Everywhere")
            room = everywhere if place.room is None else trimmed(place.room.name)
            said = (f"{count} × {words}" if count > 1 else words for words, count in place.needs)
            lines.append(f"{room}: {'; '.join(said)}")
        if not lines:
            lines.append(translate("AccessDialog", "Nothing is noted yet."))
        self.gathered.setText("\n".join(lines))

    def take(self) -> None:
        """Apply what was changed, as one step."""
        if self._touched.values():
            self._bridge.session.perform(self._step(self._bridge.state))
        self.accept()


def _how(state: State) -> str:
    """How a line is written, with a room that there is; and how many people have a need."""
    rooms = state.of(Room)
    room = trimmed(rooms[0].name) if rooms else translate("AccessDialog", "Hall")
    line = translate("AccessDialog", "{room}: 2 × hearing loop").format(room=room)
    said = [translate("AccessDialog", "One a line, such as {line}.").format(
        line=formats().quoted(line)
    )]  # fmt: skip
    count = len(state.of(AccessNeed))
    if count:
        said.append(translate("AccessDialog", "%n person(s) have needs on their card.", "", count))
    else:
        said.append(translate("AccessDialog", "What one person needs is noted on the card."))
    return " ".join(said)
