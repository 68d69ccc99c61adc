# SPDX-License-Identifier: EUPL-1.2
"""How far something is: status, day, evidence and reason, with what was said before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.progress.edits import note_progress, reframe
from moderation.features.progress.model import REASONED, Progress, ProgressNote, notes_of
from moderation.features.progress.sources import FollowedThing, followed
from moderation.features.progress.words import note_words
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK
from moderation.gui.widgets import PlainLabel
from moderation.gui.widgets.ask_dialog import AskDialog, Submit

translate = QCoreApplication.translate

NOT_CHOSEN = QT_TRANSLATE_NOOP("Progress", "Nobody said yet how far it is. Choose a status.")

_SHOWN = 6
"""The notes of the history that are in sight; there are rarely more."""


class StatusFields(AskDialog):
    """The fields alone; ``submit`` is given what is in them.

    Args:
        parent: The window it belongs to.
        thing: What it is about.
        history: What was said of it before, the first note first.
        today: The day that is offered.
        offered: What can be said of it here.
        submit: Given the values by name; may raise a ``UserFacingError``.
    """

    def __init__(
        self,
        parent: QWidget | None,
        thing: FollowedThing,
        history: tuple[ProgressNote, ...],
        today: date,
        submit: Submit,
        offered: tuple[Progress, ...] = tuple(Progress),
    ) -> None:
        due = "" if thing.due is None else formats().date(thing.due)
        about = translate("Progress", "{what} Agreed by {day}.") if due else "{what}"
        super().__init__(
            parent,
            title=translate("Progress", "How far is it?"),
            note=about.format(what=_sentence(thing.text), day=due),
            confirm=translate("Progress", "Take down"),
            submit=submit,
        )
        self.status = self.add_choice(
            "progress",
            translate("Progress", "Status"),
            [(text(each.message), each) for each in offered],
        )
        self.status.setPlaceholderText(translate("Progress", "Not said yet"))
        # What nobody said is never proposed: nothing is chosen then.
        last = history[-1].progress if history else None
        self.status.setCurrentIndex(-1 if last is None else self.status.findData(last))
        self.add_day("day", translate("Progress", "Since"), today)
        evidence = self.add_line("evidence", translate("Progress", "Evidence"))
        evidence.setPlaceholderText(translate("Progress", "What shows it: a figure, a document"))
        self.reason = self.add_line("reason", translate("Progress", "Reason"))
        self.reason.setPlaceholderText(translate("Progress", "Stays in the internal minutes"))
        self.words = self.add_line("words", translate("Progress", "New wording"), thing.text)
        self._anew = (
            self.words,
            self.add_open_day("due", translate("Progress", "New date"), thing.due, today=today),
        )
        if history:
            said = "\n".join(_told(note, thing.due) for note in history[-_SHOWN:])
            label = PlainLabel(self, text=said, colour=DESK.ink2, wrap=True)
            label.setAccessibleName(translate("Progress", "History"))
            self.content.addWidget(label)
        self.status.currentIndexChanged.connect(self._choose)
        self._choose()

    def _choose(self, _place: int = 0) -> None:
        """New words belong to what is worded anew, and to nothing else."""
        chosen = self.status.currentData()
        for field in self._anew:
            field.setEnabled(chosen is Progress.REFRAMED)
        needed = translate("Progress", "needed") if chosen in REASONED else ""
        self.reason.setAccessibleDescription(needed)


class StatusDialog(StatusFields):
    """The fields for something in the open workshop, which is changed by it."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, thing: FollowedThing) -> None:
        self._bridge, self._thing = bridge, thing
        history = notes_of(bridge.state, thing.id)
        super().__init__(parent, thing, history, local_day(bridge.now), self._note)

    def _note(self, values: Mapping[str, Any]) -> None:
        bridge = self._bridge
        bridge.session.perform(noted(bridge.state, self._thing, values, bridge.now))


def ask_progress(parent: QWidget, bridge: Bridge, thing_id: Id) -> bool:
    """Ask how far something in the open workshop is; tells whether something was noted."""
    found = followed(bridge.state, thing_id)
    return found is not None and StatusDialog(parent.window(), bridge, found[1]).answered()


def noted(state: State, thing: FollowedThing, values: Mapping[str, Any], now: datetime) -> Step:
    """The step that says of a thing what is in the fields.

    Raises:
        UserFacingError: No status was chosen, or as for ``note_progress`` and ``reframe``.
    """
    if values["progress"] is None:
        raise UserFacingError(NOT_CHOSEN)
    common: dict[str, Any] = {
        "now": now, "evidence": values["evidence"], "reason": values["reason"]
    }  # fmt: skip
    if values["progress"] is Progress.REFRAMED:
        words, due = values["words"], values["due"]
        return reframe(state, thing.id, words, due, values["day"], **common)
    return note_progress(state, thing.id, values["progress"], values["day"], **common)


def _told(note: ProgressNote, due: date | None) -> str:
    parts = [text(note_words(note, due, formats())), note.evidence, note.reason]
    return " · ".join(part for part in parts if part)


def _sentence(words: str) -> str:
    said = trimmed(words)
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."
