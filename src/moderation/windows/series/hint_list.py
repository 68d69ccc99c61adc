# SPDX-License-Identifier: EUPL-1.2
"""The hints of a series: which rule is not met where, and what was done about it, by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from moderation.features.findings.model import Finding, FindingAnswer, Key, Outcome
from moderation.features.findings.page.answering import Answering, answer_said
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets.row_parts import RowDescription, RowState, icon, line, words
from moderation.windows.series.rows import SeriesRows

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HintRow:
    """What a rule found, and what was done about it."""

    finding: Finding
    answer: FindingAnswer | None

    @property
    def id(self) -> object:
        """What tells it from every other finding."""
        return self.finding.key


class SeriesHints(SeriesRows):
    """Open hints first, then those that were dealt with.

    ``chosen`` carries the finding to go to.
    """

    chosen = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, translate("Series", "Hints"), hint_said, hint_described)
        note = translate("Series", "The reason stands in the report.")
        self.answering = Answering(bridge, None, self, note)
        self.commands = Commands(
            [
                Command(key="Return", words=translate("Series", "Show"), run=self.show_place),
                None,
                *(
                    Command(key=key, words=said, run=partial(self.handle, outcome))
                    for key, said, outcome in (
                        ("K", translate("Series", "Settled"), Outcome.SETTLED),
                        ("B", translate("Series", "Give a reason …"), Outcome.JUSTIFIED),
                        ("P", translate("Series", "Put off"), Outcome.PARKED),
                    )
                ),
                Command(key="O", words=translate("Series", "Open again"), run=self.reopen),
            ]
        )

    def show_findings(
        self, found: Sequence[Finding], answered: Mapping[Key, FindingAnswer]
    ) -> None:
        """Show what the rules find, and what was done about it."""
        rows = [HintRow(each, answered.get(each.key)) for each in found]
        self.show_rows(sorted(rows, key=lambda row: row.answer is not None))

    def show_place(self) -> None:
        """Go to the event that the current hint speaks of (Enter)."""
        row = self.current()
        if row is not None:
            self.chosen.emit(row.finding)

    def handle(self, outcome: Outcome) -> None:
        """The current hint is settled, justified or put off."""
        row = self.current()
        if row is not None:
            self.answering.handle(row.finding, outcome)

    def reopen(self) -> None:
        """The current hint is open again."""
        row = self.current()
        if row is not None:
            self.answering.reopen(row.finding)


def hint_said(row: HintRow) -> str:
    """The whole sentence, and what was done."""
    return " ".join(filter(None, (text(row.finding.sentence), answer_said(row.answer))))


def hint_described(row: HintRow, _seen: RowState) -> RowDescription:
    """The rule, below it where it is not met, and what was done about it."""
    done = answer_said(row.answer)
    ink = DESK.ink2 if done else DESK.ink
    upper = line(
        icon("check" if done else "tri", 15),
        words(text(row.finding.rule.title), weight=SEMIBOLD, ink=ink, before=Space.XS, grows=True),
        top=5, height=22, origin=0.0,
    )  # fmt: skip
    lines = [upper]
    for place, said in enumerate(filter(None, (text(row.finding.place), done))):
        lines.append(
            line(
                words(said, Size.SECONDARY, ink=DESK.ink2, before=23, grows=True),
                top=27 + 18 * place, height=18, origin=0.0,
            )
        )  # fmt: skip
    return RowDescription(72 if done else 54, tuple(lines))
