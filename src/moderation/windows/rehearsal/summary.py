# SPDX-License-Identifier: EUPL-1.2
"""What a rehearsal showed: the end of the day, and what should be put right before it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderation.domain.state import State
from moderation.features.agenda.model import DaySchedule, schedule
from moderation.features.agenda.readiness import ReadinessHint, findings
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, tabular
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import Dialog, HintCard, IconSign, PlainLabel

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
        self.content.addWidget(self._list())
        self.main_button.setFocus()

    def _list(self) -> QWidget:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(translate("Rehearsal", "What should be put right"))
        page = QWidget(area)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.XS)
        if not self.findings:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(IconSign(page, icon="check", size=20))
            words = translate("Prepare", "Everything is prepared")
            row.addWidget(PlainLabel(page, text=words, wrap=True), 1)
            column.addLayout(row)
        for finding in self.findings:
            column.addWidget(
                HintCard(page, text=text(finding.title), detail=details(finding), framed=True)
            )
        column.addStretch(1)
        area.setWidget(page)
        wanted = page.heightForWidth(WIDTH - 2 * Space.L - Space.XS)
        area.setMinimumHeight(min(MOST_HEIGHT, max(wanted, page.sizeHint().height()) + 4))
        return area


def details(finding: ReadinessHint) -> str:
    """All that a finding names, in one line."""
    words = [part if isinstance(part, str) else text(part) for part in finding.details]
    return " · ".join(words)
