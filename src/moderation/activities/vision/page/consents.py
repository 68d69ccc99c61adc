# SPDX-License-Identifier: EUPL-1.2
"""What each side says to the wording: chosen for all sides, then applied together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.activities.vision import choosing
from moderation.activities.vision.model import (
    OPEN,
    Consent,
    VisionDraft,
    consents_of,
    version_of,
)
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import Button, Kind, PlainLabel, SegmentedControl, SideGlyph
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

Said = tuple[Consent | None, str]
"""What a side says, and who says it for the side."""


class ConsentFields(QWidget):
    """One row for each side. Nothing is stored, and nothing seen, until all of it is applied.

    What was chosen and not applied yet stays while something else changes, and goes with the
    version that it was about.
    """

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._draft: VisionDraft | None = None
        self._about: tuple[Id, int] | None = None
        self._shown: dict[Side, Said] = dict.fromkeys(Side, (None, ""))
        self.answers: dict[Side, SegmentedControl] = {}
        self.who: dict[Side, QuietLine] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(3, 1)
        for place, side in enumerate(Side):
            self._add(grid, place, side)
        self.apply_button = Button(self, text=translate("VisionPage", "Apply answers"), small=True)
        self.apply_button.clicked.connect(self.apply)
        grid.addWidget(self.apply_button, len(Side), 3, Qt.AlignmentFlag.AlignRight)

    def _add(self, grid: QGridLayout, place: int, side: Side) -> None:
        name = text(side.message)
        options = [(None, text(OPEN)), *((each, text(each.message)) for each in Consent)]
        answer = SegmentedControl(self, options=options, name=name)
        answer.changed.connect(self._touched)
        who = QuietLine(
            self,
            name=translate("VisionPage", "Who says it for {side}").format(side=name),
            placeholder=translate("VisionPage", "Unit or function"),
            framed=True,
        )
        who.textEdited.connect(self._touched)
        who.returnPressed.connect(self.apply)
        self.answers[side], self.who[side] = answer, who
        grid.addWidget(SideGlyph(self, size=18, side=side), place, 0)
        grid.addWidget(PlainLabel(self, text=name, weight=SEMIBOLD), place, 1)
        grid.addWidget(answer, place, 2)
        grid.addWidget(who, place, 3)

    # -- showing ---------------------------------------------------------------------------

    def show_draft(self, draft: VisionDraft | None) -> None:
        """Show what is stored of a draft's version; what is chosen for it and waits stays."""
        state, self._draft = self._bridge.state, draft
        stored: dict[Side, Said] = dict.fromkeys(Side, (None, ""))
        about = None
        if draft is not None:
            about = draft.id, version_of(state, draft)
            for side, found in zip(Side, consents_of(state, draft, about[1]), strict=True):
                stored[side] = (None, "") if found is None else (found.consent, found.who)
        for side, said in stored.items():
            if about != self._about or self.said(side) == self._shown[side]:
                self.answers[side].set_value(said[0])
                self.who[side].setText(said[1])
                self.who[side].setCursorPosition(0)
        self._shown, self._about = stored, about
        self.setEnabled(draft is not None)
        self._touched()

    def said(self, side: Side) -> Said:
        """What is chosen for a side now; of an open answer nobody is named."""
        answer = self.answers[side].value
        if not isinstance(answer, Consent):
            return None, ""
        return answer, trimmed(self.who[side].text())

    def waiting(self) -> dict[Side, Said]:
        """What was chosen and is not applied yet."""
        return {side: self.said(side) for side in Side if self.said(side) != self._shown[side]}

    def _touched(self, _value: object = None) -> None:
        for side in Side:
            self.who[side].setEnabled(self.said(side)[0] is not None)
        waits = bool(self.waiting())
        self.apply_button.setEnabled(waits)
        self.apply_button.set_kind(Kind.PRIMARY if waits else Kind.NORMAL)

    def focus_work(self) -> None:
        """To the answer of the first side."""
        self.answers[Side.POLITICS].focus_choice()

    # -- changing --------------------------------------------------------------------------

    def apply(self, _checked: object = None) -> None:
        """Store what was chosen, for all sides in one step; what is refused stays for mending."""
        draft, answers = self._draft, self.waiting()
        if draft is not None and answers:
            self._bridge.attempt(
                lambda now: choosing.say_all(now, draft.id, answers, self._bridge.now)
            )
