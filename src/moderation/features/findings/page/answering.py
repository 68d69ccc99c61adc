# SPDX-License-Identifier: EUPL-1.2
"""What is done with a finding, wherever findings are listed: beside a board or for a series."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.features.findings import edits
from moderation.features.findings.model import Finding, FindingAnswer, Outcome
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.widgets.words_dialog import WordsDialog

translate = QCoreApplication.translate


class Answering:
    """Settles, justifies, parks and opens findings of a block, or of a series without one.

    ``ask`` asks for the reason of one; another in tests.

    Args:
        bridge: What is open.
        block_id: The block whose findings they are.
        parent: The widget that lists them.
        note: Where the reason stands, in a sentence.
    """

    def __init__(self, bridge: Bridge, block_id: Id | None, parent: QWidget, note: str) -> None:
        self._bridge = bridge
        self._block_id = block_id
        self._parent = parent
        self._note = note
        self.ask: Callable[[str], str | None] = self._asked

    def handle(self, finding: Finding, outcome: Outcome) -> None:
        """The finding is settled, justified or parked."""
        reason: str | None = ""
        if outcome is Outcome.JUSTIFIED:
            reason = self.ask(text(finding.sentence))
        if reason is None:
            return
        said, bridge = reason, self._bridge
        bridge.attempt(
            lambda state: edits.handle(
                state, self._block_id, finding, outcome, now=bridge.now, reason=said
            )
        )

    def reopen(self, finding: Finding) -> None:
        """The finding is open again."""
        self._bridge.attempt(lambda state: edits.reopen(state, self._block_id, finding))

    def _asked(self, sentence: str) -> str | None:
        dialog = WordsDialog(
            self._parent.window(),
            title=translate("Findings", "Why does it stay as it is?"),
            note=f"{sentence} {self._note}",
            take=translate("Findings", "Take down"),
        )
        return dialog.words() if dialog.answered() else None


def answer_said(answer: FindingAnswer | None) -> str:
    """What was done with a finding, with the reason; empty while it is open."""
    if answer is None:
        return ""
    said = text(answer.message)
    return f"{said}: {answer.reason}" if answer.reason else said
