# SPDX-License-Identifier: EUPL-1.2
"""The row above the library's list: which workshops are shown, or the series instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from moderation.domain.workshop import Status
from moderation.gui.texts import text
from moderation.gui.theme import has_large_text
from moderation.gui.tokens import SEMIBOLD, Size, Space
from moderation.gui.widgets import Chip, PlainLabel
from moderation.output.glance import Glance

translate = QCoreApplication.translate


class ListFilters(QWidget):
    """All workshops, those of one status, or all series; ``changed`` tells that it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel(
            self, text=translate("Library", "Workshops"), size=Size.TITLE, weight=SEMIBOLD
        )
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.setSpacing(Space.XXS)
        row.addWidget(self._title)
        row.addStretch(1)
        self._group = QButtonGroup(self)
        self._chips: dict[Status | None, Chip] = {}
        for status in (None, *Status):
            words = translate("Library", "All") if status is None else text(status.message)
            self._chips[status] = self._add(words)
        self.series = self._add(translate("Library", "All series"))
        self._chips[None].setChecked(True)
        self.series.hide()

    def _add(self, words: str) -> Chip:
        chip = Chip(self, text=words, count=0, rounded=True)
        self._group.addButton(chip)
        chip.setAutoExclusive(True)
        chip.clicked.connect(self.changed)
        self._row.addWidget(chip)
        return chip

    def allows(self, status: Status) -> bool:
        """Whether workshops of a status are shown."""
        return self._chips[None].isChecked() or self._chips[status].isChecked()

    def shows_series(self) -> bool:
        """Whether series are shown instead of workshops."""
        return self.series.isChecked()

    def show_counts(self, glance: Glance) -> None:
        """How many there are of each; series are offered once there is one."""
        for status, chip in self._chips.items():
            chip.set_count(sum(1 for row in glance.workshops if status in (None, row.status)))
        several = len(glance.series)
        self.series.set_count(several)
        self.series.setVisible(bool(several))
        # Six choices and the title have no room side by side in large letters.
        self._title.setVisible(not (several and has_large_text()))
        if not several and self.shows_series():
            self._chips[None].setChecked(True)
