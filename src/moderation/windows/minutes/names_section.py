# SPDX-License-Identifier: EUPL-1.2
"""Names that still stand in what leaves the house: somebody has to look, and is led there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from moderation.domain.views import MinutesView
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import PlainLabel, SectionHeader, plain_tooltip
from moderation.minutes.gap import MendingPlace
from moderation.output.leftovers import Leftover
from moderation.output.minutes.cut import PUBLIC
from moderation.registry import kept
from moderation.windows.minutes.check import Check
from moderation.windows.minutes.check_list import CheckList
from moderation.windows.minutes.sections import MinutesFrame, PanelSection

translate = QCoreApplication.translate
SHOWN = 12
"""So many stand in the list; the rest is counted."""


class NamesSection(PanelSection):
    """One line for every passage with a surname; hidden without such passages."""

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        title = translate("NamesLeft", "These names are still in the text")
        self.header = SectionHeader(self, title=title, size=Size.PANEL_TITLE)
        note = translate(
            "NamesLeft",
            "In what leaves the house, whole names are taken out. These may belong to somebody "
            "else and stay as they are.",
        )
        self.note = PlainLabel(self, text=note, colour=DESK.ink2, wrap=True)
        self.rows = CheckList(self)
        self.rows.setAccessibleName(title)
        self.rows.chosen.connect(preview.led)
        self.more = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.header, self.note, self.rows, self.more):
            column.addWidget(part)
        self.hide()
        # After the pages, which nobody has to wait for because of this.
        preview.work.made.connect(self._look)
        preview.work.named.connect(self.show_names)

    def _look(self, _made: object) -> None:
        preview = self.preview
        if preview.bridge.is_open:
            cut = preview.cut if preview.cut.leaves else PUBLIC
            preview.work.look_for_names(MinutesView(preview.bridge.state), cut)

    def show_names(self, found: Sequence[Leftover]) -> None:
        """List these, or nothing."""
        shown = found[:SHOWN]
        self.rows.show_checks([self._check(one) for one in shown])
        for row in self.rows.rows:
            plain_tooltip(row, row.check.text)
        over = len(found) - len(shown)
        self.more.setText(translate("NamesLeft", "and %n more", "", over))
        self.more.setVisible(over > 0)
        self.setVisible(bool(found))

    def _check(self, one: Leftover) -> Check:
        words = f"{one.words}: {one.line}"
        place = kept(self.preview.bridge.state, one.origin) if one.origin else None
        if place is None:
            return Check(words, fine=False, place=MendingPlace.FACTS)
        return Check(words, False, place.place, place.block_id, item_id=place.item_id)
