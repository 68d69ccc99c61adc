# SPDX-License-Identifier: EUPL-1.2
"""From where the room plans: from the goal backwards, or from today on; and the vision's year."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from moderation.activities.timeline.backcasting import (
    in_front_of,
    is_backwards,
    lead,
    set_backwards,
    set_up_vision,
)
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.page.work import Work
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.agenda.fixed import typed_said_day
from moderation.gui.activity_page import ActivityPage
from moderation.gui.door import Door
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats
from moderation.gui.widgets import Button, Dialog, NoteLabel
from moderation.gui.widgets.read_line import UnderstoodNote, limit

translate = QCoreApplication.translate

MODE_KEY = "Ctrl+B"


class Mode:
    """The button that says from where the room plans, and changes it.

    ``show_dialog`` shows a dialog; another in tests.
    """

    def __init__(self, page: ActivityPage, door: Door, block_id: Id, work: Work) -> None:
        self._page, self._door, self._block_id, self._work = page, door, block_id, work
        self.show_dialog: Callable[[Dialog], object] = Dialog.answered
        self.button = Button(page, icon="right", on_click=self.toggle)

    @property
    def backwards(self) -> bool:
        """Whether the room plans from the goal backwards."""
        return is_backwards(self._door.state, self._block_id)

    @staticmethod
    def words(*, backwards: bool) -> str:
        """What the mode is called."""
        if backwards:
            return translate("TimelineMode", "From the goal")
        return translate("TimelineMode", "From today")

    def show_state(self) -> None:
        """Say which mode it is."""
        backwards = self.backwards
        self.button.set_label(self.words(backwards=backwards))
        self.button.set_icon_name("left" if backwards else "right")
        other = self.words(backwards=not backwards)
        name = translate("TimelineMode", "Planned: {mode}. Switch to: {other} ({key})")
        words = self.words(backwards=backwards)
        self.button.setToolTip(name.format(mode=words, other=other, key=key_text(MODE_KEY)))
        self.button.setAccessibleDescription(self.button.toolTip())

    def toggle(self) -> None:
        """The other way round."""
        other, block_id = not self.backwards, self._block_id
        self._door.attempt(lambda state: set_backwards(state, block_id, backwards=other))

    def follower(self) -> TimelineStep | None:
        """Before what something new lands; nothing while the room plans from today on."""
        if not self.backwards:
            return None
        return in_front_of(self._door.state, self._block_id, self._work.chosen)

    def question(self) -> str:
        """What is asked of the room; nothing while it plans from today on."""
        own = self.follower()
        if own is None:
            return ""
        words = translate("TimelineMode", "What must be true before “{step}”?")
        return words.format(step=own.label)

    def ask_vision(self) -> None:
        """What the vision is called, and when it is reached."""
        self.show_dialog(VisionDialog(self._door, self._block_id, self._page.window()))
        vision = in_front_of(self._door.state, self._block_id, None)
        if vision is not None:
            self._work.choose(vision.id)
        self._page.focus_work()

    def lead(self) -> None:
        """Bring forward what must be done before."""
        self._door.attempt(lambda state: lead(state, self._block_id))


class VisionDialog(Dialog):
    """The vision and its year: from there the room plans backwards."""

    def __init__(self, door: Door, block_id: Id, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("TimelineVision", "When is the vision reached?"),
            note=translate(
                "TimelineVision",
                "From there the room plans backwards: what must be true before, and before that.",
            ),
            main=translate("TimelineVision", "Plan backwards"),
            width=480,
        )
        self._door, self._block_id = door, block_id
        self.title = QLineEdit(translate("TimelineVision", "Vision"), self)
        self.when = QLineEdit(self)
        for name, field in (
            (translate("TimelineVision", "What it is called"), self.title),
            (translate("TimelineVision", "Year or day"), self.when),
        ):
            field.setAccessibleName(name)
            limit(field, 200)
            self.content.addWidget(NoteLabel(self, text=name))
            self.content.addWidget(field)
        UnderstoodNote(self.when, self._understood)
        self.when.setFocus()

    def _understood(self, words: str) -> str:
        said = typed_said_day(self._door.state, words, self._door.now)
        return "" if said is None else said.words(formats())

    def take(self) -> None:
        """Set it on its day, or say what is missing."""
        state = self._door.state
        said = typed_said_day(state, self.when.text(), self._door.now)
        made = set_up_vision(state, self._block_id, self.title.text(), Side.POLITICS, said)
        self._door.session.perform(made)
        self.accept()
