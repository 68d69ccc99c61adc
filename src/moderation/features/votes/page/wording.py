# SPDX-License-Identifier: EUPL-1.2
"""Words that have a result are changed: the moderator says whether a slip is mended, or more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.people.model import Unit
from moderation.features.votes.wording import (
    VersionProposal,
    check_proposal,
    mended,
    needs_reason,
    new_version,
)
from moderation.gui.boxes import boxed, column
from moderation.gui.bridge import Bridge
from moderation.gui.tokens import DESK, MEDIUM, Size, Space
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.dialog import Dialog
from moderation.gui.widgets.labels import PlainLabel, announce
from moderation.session.session import Changed

translate = QCoreApplication.translate

LEFT = QT_TRANSLATE_NOOP("Rewording", "The words stay as they were.")
FEW = 4
"""With up to so many other letters a change is proposed as the mending of a slip."""


class Rewritten(Enum):
    """What a change of standing words is."""

    SLIP = "slip"
    VERSION = "version"


class RewordingDialog(Dialog):
    """Shows the old words and the new ones, and asks which of both it is.

    ``proposers`` are offered where a new version needs one; ``check`` raises what is wrong with
    who was named and why, while all of it can still be mended.
    """

    def __init__(
        self,
        passages: Sequence[ChangedWords],
        parent: QWidget | None,
        *,
        proposers: Sequence[tuple[str, Side | None]] | None = None,
        check: Callable[[VersionProposal], object] = bool,
    ) -> None:
        super().__init__(
            parent,
            title=translate("Rewording", "These words have a result already"),
            note=translate(
                "Rewording", "They were voted on, agreed to, or confirmed. What are you changing?"
            ),
            main=translate("Rewording", "Change the words"),
            width=600,
        )
        for passage in passages:
            before = translate("Rewording", "Before: “{words}”").format(words=passage.before)
            after = translate("Rewording", "Now: “{words}”").format(words=passage.after)
            for words, colour in ((before, DESK.ink2), (after, DESK.ink)):
                label = PlainLabel(self, text=words, weight=MEDIUM, colour=colour, wrap=True)
                self.content.addWidget(label)
        self.choice = SegmentedControl(
            self,
            options=[
                (Rewritten.SLIP, translate("Rewording", "Correction")),
                (Rewritten.VERSION, translate("Rewording", "New version")),
            ],
            name=translate("Rewording", "What the change is"),
        )
        self.choice.changed.connect(self._choose)
        self.means = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.content.addWidget(self.choice)
        self.content.addWidget(self.means)
        self.proposer = QComboBox(self)
        self.proposer.setEditable(True)
        self.proposer.setCompleter(QCompleter(self.proposer))
        self.proposer.setAccessibleName(translate("Rewording", "Proposed by"))
        for name, side in proposers or ():
            self.proposer.addItem(name, side)
        self.proposer.setCurrentIndex(-1)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(translate("Rewording", "Reason"))
        self.reason.setPlaceholderText(translate("Rewording", "Goes into the minutes"))
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.M)
        fields.setVerticalSpacing(Space.XS)
        for place, field in enumerate((self.proposer, self.reason)):
            fields.addWidget(PlainLabel(self, text=field.accessibleName()), place, 0)
            fields.addWidget(field, place, 1)
        fields.setColumnStretch(1, 1)
        self._reasoned = boxed(column(fields), self)
        self._asks = proposers is not None
        self._check = check
        self.content.addWidget(self._reasoned)
        few = all(_other_letters(p) <= FEW for p in passages)
        self.change = Rewritten.SLIP
        self._show(Rewritten.SLIP if few else Rewritten.VERSION)

    def _choose(self, change: object) -> None:
        if isinstance(change, Rewritten):
            self._show(change)
            announce(self, self.means.text())

    def _show(self, change: Rewritten) -> None:
        self.change = change
        self.choice.set_value(change)
        self._reasoned.setVisible(self._asks and change is Rewritten.VERSION)
        self.means.setText(
            translate(
                "Rewording",
                "A slip is mended: the result holds for the corrected words, and the minutes name "
                "both.",
            )
            if change is Rewritten.SLIP
            else translate(
                "Rewording",
                "The result stays with the old words. The new version has none until it is voted "
                "on or agreed to anew.",
            )
        )

    def take(self) -> None:
        """What was chosen holds, if a new version has what it needs."""
        if self._asks and self.change is Rewritten.VERSION:
            self._check(self.proposal)
        self.accept()

    @property
    def proposal(self) -> VersionProposal:
        """Who proposes the new version, and why."""
        name = trimmed(self.proposer.currentText())
        known = self.proposer.findText(name)
        side = self.proposer.itemData(known) if known >= 0 else None
        return VersionProposal(
            proposer=name,
            side=side if isinstance(side, Side) else None,
            reason=trimmed(self.reason.text()),
        )


def _other_letters(passage: ChangedWords) -> int:
    """How many letters are other ones, came, or went."""
    found = SequenceMatcher(None, passage.before, passage.after, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for what, a, b, c, d in found if what != "equal")


def _proposers(state: State) -> list[tuple[str, Side | None]]:
    """Who may propose a new version: the sides, then the units, each with its side."""
    # What is stored of a workshop is in its language, whatever the screen speaks.
    said = Catalogue.load(state.workshop.language).text
    sides: list[tuple[str, Side | None]] = [(said(side.message), side) for side in Side]
    return [*sides, *((unit.label, unit.side) for unit in state.of(Unit))]


class Rewordings(QObject):
    """Asks for the open session what a change of words is, once for each run of typing."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._bridge = bridge
        self._slip: str | None = None
        self._asking = False
        bridge.changed.connect(self._heard)
        bridge.session.ask_about_words = self.ask

    def ask(self, state: State, step: Step, passages: tuple[ChangedWords, ...]) -> Step:
        """The step with what the moderator says of it; one without changes while that is asked.

        Raises:
            UserFacingError: The words are left as they were.
        """
        if step.merge_key is not None and step.merge_key == self._slip:
            return mended(state, step, passages)
        if self._asking:
            # A field that loses the keyboard to the dialog says again what it has said just now.
            return replace(step, changes=())
        self._slip = None
        self._asking = True
        try:
            change, by = self._asked(state, passages)
        finally:
            self._asking = False
        if change is Rewritten.VERSION:
            return new_version(state, step, passages, replace(by, made_at=self._bridge.now))
        self._slip = step.merge_key
        return mended(state, step, passages)

    def _asked(
        self, state: State, passages: Sequence[ChangedWords]
    ) -> tuple[Rewritten, VersionProposal]:
        named = _proposers(state) if needs_reason(state, passages) else None
        dialog = RewordingDialog(
            passages,
            self._window.window(),
            proposers=named,
            check=lambda by: check_proposal(state, passages, by),
        )
        if not dialog.answered():
            raise UserFacingError(LEFT)
        return dialog.change, dialog.proposal

    def _heard(self, changed: Changed) -> None:
        """Something else was done: a run of typing is over."""
        if changed.step.merge_key != self._slip:
            self._slip = None
