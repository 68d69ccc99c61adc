# SPDX-License-Identifier: EUPL-1.2
"""What each side says to the wording: chosen for all sides, then applied together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.activities.vision import choosing
from moderation.activities.vision.model import (
    OPEN,
    Consent,
    VisionDraft,
    answers_of,
    consents_of,
    version_of,
)
from moderation.domain.blank import trimmed
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
    """One row for each side. Nothing is said, and nothing seen, until all of it is applied.

    What was chosen until then is noted for the moderator alone, with the version that it is about.
    """

    def __init__(self, parent: QWidget, bridge: Bridge) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._draft: VisionDraft | None = None
        self._waiting: dict[Side, Said] = {}
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
        answer.changed.connect(partial(self._note, side))
        who = QuietLine(
            self,
            name=translate("VisionPage", "Who says it for {side}").format(side=name),
            placeholder=translate("VisionPage", "Unit or function"),
            framed=True,
        )
        who.textEdited.connect(partial(self._note, side))
        who.returnPressed.connect(self.apply)
        self.answers[side], self.who[side] = answer, who
        grid.addWidget(SideGlyph(self, size=18, side=side), place, 0)
        grid.addWidget(PlainLabel(self, text=name, weight=SEMIBOLD), place, 1)
        grid.addWidget(answer, place, 2)
        grid.addWidget(who, place, 3)

    # -- showing ---------------------------------------------------------------------------

    def show_draft(self, draft: VisionDraft | None) -> None:
        """Show what was noted of a draft's version and waits, and else what is applied."""
        state, self._draft = self._bridge.state, draft
        shown: dict[Side, Said] = dict.fromkeys(Side, (None, ""))
        self._waiting = {}
        if draft is not None:
            version = version_of(state, draft)
            for side, found in zip(Side, consents_of(state, draft, version), strict=True):
                shown[side] = (None, "") if found is None else (found.consent, found.who)
            noted = answers_of(state, draft, version)
            self._waiting = {side: (each.consent, each.who) for side, each in noted.items()}
            shown |= self._waiting
        for side, (answer, who) in shown.items():
            self.answers[side].set_value(answer)
            if trimmed(self.who[side].text()) != who:
                self.who[side].setText(who)
                self.who[side].setCursorPosition(0)
            self.who[side].setEnabled(answer is not None)
        self.setEnabled(draft is not None)
        self.apply_button.setEnabled(bool(self._waiting))
        self.apply_button.set_kind(Kind.PRIMARY if self._waiting else Kind.NORMAL)

    def said(self, side: Side) -> Said:
        """What is chosen for a side now; of an open answer nobody is named."""
        answer = self.answers[side].value
        if not isinstance(answer, Consent):
            return None, ""
        return answer, trimmed(self.who[side].text())

    def focus_work(self) -> None:
        """To the answer of the first side."""
        self.answers[Side.POLITICS].focus_choice()

    # -- changing --------------------------------------------------------------------------

    def _note(self, side: Side, _value: object = None) -> None:
        """Keep what was chosen for a side until all of it is applied."""
        draft, said = self._draft, self.said(side)
        if draft is not None:
            self._bridge.attempt(lambda now: choosing.note_answer(now, draft.id, side, *said))

    def apply(self, _checked: object = None) -> None:
        """Say what was noted, for all sides in one step; what is refused stays for mending."""
        draft, answers = self._draft, self._waiting
        if draft is not None and answers:
            self._bridge.attempt(lambda now: choosing.say(now, draft.id, answers, self._bridge.now))
