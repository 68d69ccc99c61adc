# SPDX-License-Identifier: EUPL-1.2
"""The hints beside the matrix: which rules are not met, where, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from moderation.activities.roles import hinting
from moderation.activities.roles.model import Key, Matrix, Outcome, RoleHint
from moderation.activities.roles.page.hint_box import HintBox
from moderation.activities.roles.rules import Finding, Rule, findings, handled
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.widgets.side_panel import SidePanel
from moderation.gui.widgets.words_dialog import WordsDialog

translate = QCoreApplication.translate


class Hints(QObject):
    """Fills the panel's list and the box below it; ``chosen`` carries a finding to go to.

    ``ask`` asks for the reason of a hint; another one in tests.
    """

    chosen = Signal(object)

    def __init__(self, bridge: Bridge, block_id: Id, panel: SidePanel, box: HintBox) -> None:
        super().__init__(panel)
        self._bridge = bridge
        self._block_id = block_id
        self._panel = panel
        self._box = box
        self._groups: list[list[Finding]] = []
        self._handled: Mapping[Key, RoleHint] = {}
        self._current: Finding | None = None
        self.ask: Callable[[str], str | None] = self._asked
        panel.hint_chosen.connect(self._choose)
        box.handled.connect(self.handle)
        box.reopened.connect(self.reopen)
        box.hide()

    @property
    def current(self) -> Finding | None:
        """The hint that is shown as a sentence."""
        return self._current

    def show(self, matrix: Matrix) -> Sequence[tuple[str, Sequence[str]]]:
        """What the list shows of a matrix: open hints by rule, then those dealt with."""
        found = findings(matrix)
        self._handled = handled(self._bridge.state, self._block_id)
        still = [finding for finding in found if finding.key not in self._handled]
        done = [finding for finding in found if finding.key in self._handled]
        groups = [(rule, [f for f in still if f.rule is rule]) for rule in Rule]
        shown: list[tuple[str, Sequence[str]]] = [
            (text(rule.title), [text(f.place) for f in group]) for rule, group in groups if group
        ]
        self._groups = [group for _rule, group in groups if group]
        if done:
            self._groups.append(done)
            count = len(done)
            words = translate("RolesPage", "%n hint(s) dealt with", "", count)
            shown.append((words, [text(f.rule.title) for f in done]))
        self._keep(found)
        return shown

    def _keep(self, found: Sequence[Finding]) -> None:
        """The chosen hint stays chosen as long as the rules say it."""
        key = None if self._current is None else self._current.key
        self._current = next((f for f in found if f.key == key), None)
        self._show_box()

    def _show_box(self) -> None:
        finding = self._current
        self._box.setVisible(finding is not None)
        if finding is None:
            return
        hint = self._handled.get(finding.key)
        outcome = None if hint is None else hint.outcome
        self._box.show_hint(text(finding.sentence), outcome, "" if hint is None else hint.reason)

    def hide(self) -> None:
        """Nothing is compared yet: no rule speaks."""
        self._current = None
        self._groups = []
        self._box.hide()

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
        """The chosen hint is settled, justified or parked."""
        finding = self._current
        if finding is None:
            return
        reason = ""
        if outcome is Outcome.JUSTIFIED:
            asked = self.ask(text(finding.sentence))
            if asked is None:
                return
            reason = asked
        bridge = self._bridge
        bridge.attempt(
            lambda: hinting.handle(
                bridge.state, self._block_id, finding, outcome, now=bridge.now, reason=reason
            )
        )

    def reopen(self) -> None:
        """The chosen hint is open again."""
        finding = self._current
        if finding is not None:
            self._bridge.attempt(
                lambda: hinting.reopen(self._bridge.state, self._block_id, finding)
            )

    def _asked(self, sentence: str) -> str | None:
        dialog = WordsDialog(
            self._panel.window(),
            title=translate("RolesPage", "Why does it stay as it is?"),
            note=sentence + " " + translate("RolesPage", "The reason stands in the minutes."),
            take=translate("RolesPage", "Take down"),
        )
        try:
            return dialog.words() if dialog.exec() else None
        finally:
            dialog.deleteLater()
