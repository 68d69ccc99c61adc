# SPDX-License-Identifier: EUPL-1.2
"""How long a step waits after another one is done: typed as people say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline import edits
from moderation.activities.timeline.model import Lag, TimelineStep
from moderation.domain.errors import UserFacingError
from moderation.domain.lengths import Length, read_length
from moderation.gui.door import Door
from moderation.gui.texts import text
from moderation.gui.widgets.read_line import UnderstoodNote
from moderation.gui.widgets.words_dialog import WordsDialog

translate = QCoreApplication.translate


class LagDialog(WordsDialog):
    """One field; an empty one lets the step begin as soon as the other one is done."""

    def __init__(
        self,
        parent: QWidget | None,
        bridge: Door,
        step: TimelineStep,
        before: TimelineStep,
        lag: Lag | None,
    ) -> None:
        super().__init__(
            parent,
            title=translate("TimelineLag", "How long after “{before}”?").format(
                before=before.label
            ),
            note=translate(
                "TimelineLag",
                "“{step}” begins no earlier, for example 3 months, 2 weeks or 10 days after. Leave "
                "it empty if it can begin at once.",
            ).format(step=step.label),
            take=translate("TimelineLag", "Apply"),
            words="" if lag is None else text(lag.length.message),
            name=translate("TimelineLag", "Length of time"),
            longest=60,
            needed=False,
        )
        self._bridge, self._step, self._before = bridge, step.id, before.id
        self.understood = UnderstoodNote(self.field, _said)

    def take(self) -> None:
        """Keep it, or say why it cannot be; what was typed stays."""
        length = read_length(self.words())
        made = edits.set_lag(self._bridge.state, self._step, self._before, length)
        self._bridge.session.perform(made)
        self.accept()


def _said(words: str) -> str:
    try:
        length = read_length(words)
    except UserFacingError:
        return ""
    return "" if length == Length() else text(length.message)
