# SPDX-License-Identifier: EUPL-1.2
"""What a rehearsal showed: the end of the day, and what should be put right before it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.state import State
from moderation.features.agenda.model import DaySchedule, schedule
from moderation.features.agenda.readiness import ReadinessHint, findings
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.hint_list import hint_cards

translate = QCoreApplication.translate
WIDTH = 600
MOST_HEIGHT = 420


def ends_of_days(state: State, now: datetime) -> str:
    """Begin, end, and how the end stands to the invitation; a line for each day."""
    days = schedule(state, now).days
    if len(days) == 1:
        return _end_of(days[0])
    words = translate("Rehearsal", "Day {number}: {end}")
    return "\n".join(words.format(number=day.day.number, end=_end_of(day)) for day in days)


def _end_of(day: DaySchedule) -> str:
    write = formats()
    span = f"{write.time(day.day.begin)}–{write.time(day.planned_end)}"
    count = len(day.slots)
    parts = [span, translate("Rehearsal", "%n block(s)", "", count)]
    minutes = day.minutes_too_long
    if minutes is not None:
        if minutes > 0:
            parts.append(translate("Rehearsal", "%n min longer than invited", "", minutes))
        elif minutes < 0:
            parts.append(translate("Rehearsal", "%n min earlier than invited", "", -minutes))
        else:
            parts.append(translate("Rehearsal", "ends as invited"))
    return " · ".join(parts)


class RehearsalSummary(Dialog):
    """Accepted: back to the preparation. Rejected: go on with the rehearsal."""

    def __init__(self, state: State, now: datetime, parent: QWidget | None, *, over: bool) -> None:
        super().__init__(
            parent,
            title=translate("Rehearsal", "The rehearsal is over")
            if over
            else translate("Rehearsal", "What the rehearsal shows"),
            note=ends_of_days(state, now),
            main=translate("Rehearsal", "Back to the preparation"),
            cancel="" if over else translate("Rehearsal", "Go on"),
            width=WIDTH,
        )
        self.findings = findings(state, now)
        self.note.setFont(tabular(font(Size.BODY)))
        cards = [(text(finding.title), details(finding)) for finding in self.findings]
        self.content.addWidget(
            hint_cards(
                self,
                cards,
                name=translate("Rehearsal", "What should be put right"),
                fine=translate("Prepare", "Everything is prepared"),
                width=WIDTH - 2 * Space.L - Space.XS,
                most=MOST_HEIGHT,
            )
        )
        self.main_button.setFocus()


def details(finding: ReadinessHint) -> str:
    """All that a finding names, in one line."""
    words = [part if isinstance(part, str) else text(part) for part in finding.details]
    return " · ".join(words)
