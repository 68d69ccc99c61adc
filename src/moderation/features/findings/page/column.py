# SPDX-License-Identifier: EUPL-1.2
"""The findings beside a board: which rules are not met, where, and what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.findings.model import (
    Finding,
    FindingAnswer,
    Key,
    Outcome,
    answers,
    parted,
)
from moderation.features.findings.page.answering import Answering
from moderation.features.findings.page.box import FindingBox
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets.side_panel import SidePanel, SideShare

translate = QCoreApplication.translate
_WIDTH = 208


class FindingsColumn(QWidget):
    """How far the room is, the findings by rule, and what can be done with the chosen one.

    ``chosen`` carries a finding to go to. With ``sides`` it may also ask whose turn it is.
    """

    chosen = Signal(object)

    def __init__(
        self, bridge: Bridge, block_id: Id, parent: QWidget, *, sides: Sequence[Side] = ()
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._bridge = bridge
        self._block_id = block_id
        note = translate("Findings", "The reason stands in the minutes.")
        self.answering = Answering(bridge, block_id, self, note)
        self.panel = SidePanel(self, sides=sides)
        self.box = FindingBox(self)
        self._groups: list[Sequence[Finding]] = []
        self._answers: Mapping[Key, FindingAnswer] = {}
        self._current: Finding | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.panel, 1)
        column.addWidget(self.box)
        self.panel.hint_chosen.connect(self._choose)
        self.box.handled.connect(self.handle)
        self.box.reopened.connect(self.reopen)
        self.box.hide()

    @property
    def current(self) -> Finding | None:
        """The finding that is shown as a sentence."""
        return self._current

    def show_findings(
        self, figure: tuple[str, str, float], found: Sequence[Finding], action: str = ""
    ) -> None:
        """Show how far the room is (figure, words, share), what was found, and one thing to do."""
        title = translate("Findings", "Hints")
        self.panel.show_progress(title, figure, self._listed(found), action)
        # The chosen one stays chosen as long as the rules say it.
        key = None if self._current is None else self._current.key
        self._current = next((f for f in found if f.key == key), None)
        self._show_box()

    def show_turns(self, title: str, side: Side, shares: Sequence[SideShare], note: str) -> None:
        """Ask whose turn it is: nothing is compared yet, and no rule speaks."""
        self._current = None
        self._groups = []
        self.box.hide()
        self.panel.show_turns(title, side, shares, note)

    def _listed(self, found: Sequence[Finding]) -> Sequence[tuple[str, Sequence[str]]]:
        """What the list shows: open findings by rule, then those dealt with."""
        self._answers = answers(self._bridge.state, self._block_id)
        still, done = parted(found, self._answers)
        by_rule: dict[str, list[Finding]] = {}
        for finding in still:
            by_rule.setdefault(finding.rule.value, []).append(finding)
        self._groups = [*by_rule.values()]
        shown: list[tuple[str, Sequence[str]]] = [
            (text(group[0].rule.title), [text(f.place) for f in group]) for group in self._groups
        ]
        if done:
            self._groups.append(done)
            count = len(done)
            words = translate("Findings", "%n hint(s) dealt with", "", count)
            shown.append((words, [text(f.rule.title) for f in done]))
        return shown

    def _show_box(self) -> None:
        finding = self._current
        if finding is None:
            self.box.hide()
            return
        answer = self._answers.get(finding.key)
        # Filled in before it is shown: an empty box with all its buttons would push the page.
        self.box.show_finding(text(finding.sentence), answer)
        self.box.show()
        for widget in (self.box, self):
            # At once, so that no words lie below the buttons until the next event.
            layout = widget.layout()
            if layout is not None:
                layout.activate()

    def _choose(self, number: int) -> None:
        group = self._groups[number]
        keys = [finding.key for finding in group]
        here = None if self._current is None else self._current.key
        at = keys.index(here) + 1 if here in keys else 0
        self._current = group[at % len(group)]
        self._show_box()
        self.chosen.emit(self._current)

    # -- what the room does ------------------------------------------------------------

    def handle(self, outcome: Outcome) -> None:
        """The chosen finding is settled, justified or parked."""
        if self._current is not None:
            self.answering.handle(self._current, outcome)

    def reopen(self) -> None:
        """The chosen finding is open again."""
        if self._current is not None:
            self.answering.reopen(self._current)
