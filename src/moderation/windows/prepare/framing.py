# SPDX-License-Identifier: EUPL-1.2
"""The card with the frame of the workshop: chosen once, said wherever people look."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderation.domain.texts import Catalogue
from moderation.domain.views import MinutesView
from moderation.features.agenda.edits import edit_workshop
from moderation.features.mandate import edits
from moderation.features.mandate.framing import framing
from moderation.features.mandate.model import EventFormat, frame_of
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Card, FieldLabel, NoteLabel, PlainLabel, Toggle
from moderation.gui.widgets.entity_fields import Fields
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate


class FrameCard(Card):
    """Format, who may be there and why, that nothing is resolved; below, how it will be said."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        self._bridge = bridge
        self.setAccessibleName(translate("Mandate", "Frame"))
        fields = self.fields = Fields(
            self,
            lambda: frame_of(bridge.state),
            lambda key, value: bridge.attempt(
                lambda state: edits.edit_frame(state, **{key: value})
            ),
        )
        none = (translate("Mandate", "not said"), None)
        options = [none, *((text(each.message), each) for each in EventFormat)]
        name = translate("Mandate", "Format")
        self.format = fields.pick("event_format", options, name=name)
        self.closed = Toggle(self, text=translate("Mandate", "Closed session"))
        self.closed.clicked.connect(self._close)
        self.invited = fields.tick("by_invitation", translate("Mandate", "By invitation"))
        words = translate("Mandate", "No resolutions are passed")
        self.no_resolutions = fields.tick("no_resolutions", words)
        self.reason = fields.words(
            "reason",
            name=translate("Mandate", "Why public, or why not"),
            placeholder=translate("Mandate", "Why public, or why not"),
        )
        self.said = NoteLabel(self, wrap=True)
        self._lay_out(name)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self, name: str) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self, text=translate("Mandate", "Frame"), weight=SEMIBOLD), 1)
        where = translate("Mandate", "said in invitation, wall, minutes and papers")
        head.addWidget(PlainLabel(self, text=where, size=Size.SECONDARY, colour=DESK.ink2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(1, 1)
        label = FieldLabel(self, text=name)
        label.setBuddy(self.format)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.format, 0, 1)
        why = FieldLabel(self, text=translate("Mandate", "Reason"))
        why.setBuddy(self.reason)
        grid.addWidget(why, 1, 0)
        grid.addWidget(self.reason, 1, 1)
        toggles = QHBoxLayout()
        toggles.setSpacing(Space.L)
        toggles.addWidget(self.closed)
        toggles.addWidget(self.invited)
        toggles.addWidget(self.no_resolutions)
        toggles.addStretch(1)
        grid.addLayout(toggles, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self.said)

    def _close(self) -> None:
        closed = self.closed.isChecked()
        self._bridge.attempt(lambda state: edit_workshop(state, closed_session=closed))

    def refresh(self, changed: Changed | None = None) -> None:
        """Show what is chosen, and how it will be said in the workshop's own language."""
        state = self._bridge.state
        undone = changed is not None and changed.way is not Way.DO
        self.fields.show(frame_of(state), force=undone)
        self.closed.setChecked(state.workshop.closed_session)
        catalogue = Catalogue.load(state.workshop.language)
        said = framing(MinutesView(state), catalogue.text).said
        self.said.setText(formats().quoted(said) if said else "")
        self.said.setVisible(bool(said))
