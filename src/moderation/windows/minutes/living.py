# SPDX-License-Identifier: EUPL-1.2
"""Pages of minutes that are alive: every passage leads to where it is kept and is changed there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from moderation.domain import closed_edits
from moderation.domain.closed import closed_ids
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.minutes.origin import origin_of
from moderation.minutes.passage import Passage
from moderation.registry import kept
from moderation.windows.minutes.passage_card import PassageField
from moderation.windows.minutes.passages import PassageView, Told

translate = QCoreApplication.translate


class LivingPages(PassageView):
    """The pages of the open workshop's minutes; ``led`` carries the way to a passage's place."""

    led = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, self._told)
        self._bridge = bridge
        self._read_of: State | None = None
        self._shut: frozenset[Id] | None = None
        self._known: dict[Passage, Told | None] = {}
        self.field: PassageField | None = None
        self.follow_asked.connect(self._lead)
        self.change_asked.connect(self.change)
        self.doors_asked.connect(self.open_or_shut)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """The passages of another making, told anew: it may be in another language."""
        self._read_of = None
        super().show_passages(passages)

    def _told(self, passage: Passage) -> Told | None:
        """What is known of a passage, once for each state: a screen reader asks for all of them."""
        if not self._bridge.is_open:
            return None
        self._read_anew()
        if passage not in self._known:
            self._known[passage] = self._find(passage)
        return self._known[passage]

    def _read_anew(self) -> None:
        if self._bridge.state is not self._read_of:
            self._read_of, self._shut = self._bridge.state, None
            self._known.clear()

    def _find(self, passage: Passage) -> Told | None:
        found = kept(self._bridge.state, passage.origin)
        if found is None:
            return None
        why_not = "" if found.change is not None else text(found.why_not)
        return Told(text(found.name), why_not, self._is_closed(passage))

    def _is_closed(self, passage: Passage) -> bool | None:
        """Whether a passage is closed; of blocks and the workshop the preparation says it."""
        state, key = self._bridge.state, origin_of(passage.origin).entity_id
        entity = state.any_of(key)
        if entity is None or state.workshop.closed_session or hasattr(entity, "closed_session"):
            return None
        self._read_anew()
        if self._shut is None:
            self._shut = closed_ids(state.public_tables())
        return key in self._shut

    def open_or_shut(self, passage: Passage) -> None:
        """Mark what a passage tells as closed, or let it be told in public (Ctrl+Shift+K)."""
        closed = self._is_closed(passage)
        if closed is None:
            return
        edit = closed_edits.tell if closed else closed_edits.close
        key = origin_of(passage.origin).entity_id
        if self._bridge.attempt(lambda state: edit(state, key)):
            self.card.show_doors(not closed)

    def _lead(self, passage: Passage) -> None:
        found = kept(self._bridge.state, passage.origin)
        if found is not None:
            self.led.emit(found)

    def change(self, passage: Passage) -> None:
        """Open a field over a passage: its words are changed where they are kept (F2)."""
        found = kept(self._bridge.state, passage.origin)
        if found is None or found.change is None:
            return
        if self.field is not None:
            self.field.commit(leaving=True)
        self.card.hide()
        field = PassageField(
            self.viewport(),
            name=text(found.name),
            words=found.words,
            keep=partial(self._keep, passage.origin),
        )
        field.place(self.box_of(passage), self.viewport().rect())
        field.closed.connect(self._closed)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field = field

    def _keep(self, origin: str, words: str) -> str:
        """Perform the edit of the passage's room; answers why if that is refused."""
        found = kept(self._bridge.state, origin)
        if found is None or found.change is None:
            return translate("MinutesPreview", "This is not there any more.")
        try:
            self._bridge.session.perform(found.change(self._bridge.state, words))
        except UserFacingError as error:
            return text(error.message)
        return ""

    def _closed(self) -> None:
        field, self.field = self.field, None
        # Who left the field by Tab or mouse is elsewhere already; a dialog may have been in front.
        if field is not None and self.window().focusWidget() is field:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
