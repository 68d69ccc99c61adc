# SPDX-License-Identifier: EUPL-1.2
"""The stage after a round: what was heard, the versions of the wording, what each side says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.vision import choosing, edits
from moderation.activities.vision.hints import length_hint
from moderation.activities.vision.model import (
    VisionConsent,
    VisionDraft,
    VisionStatement,
    adopted_of,
    is_agreed,
    last_round,
    results_of,
    version_of,
)
from moderation.activities.vision.page.consents import ConsentFields
from moderation.activities.vision.versions import (
    VisionVersion,
    decision_on,
    mandate,
    statements_of,
    versions_of,
    zero_mean,
)
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.votes.model import ResistanceCount, Rewording
from moderation.gui.boxes import boxed, column, fill, row
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Commands
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Card,
    PlainLabel,
    SectionHeader,
    SegmentedControl,
    SideChooser,
)
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.said_list import SaidList, heard

translate = QCoreApplication.translate


class AgreedPanel(QWidget):
    """``again_wanted`` asks for the next round, ``sheet_wanted`` for the vision on one page.

    ``current_changed`` says that the wall may follow.
    """

    current_changed = Signal()
    again_wanted = Signal()
    sheet_wanted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._block_id = block_id
        self.words = QuietLine(
            self,
            name=translate("VisionPage", "Wording"),
            placeholder=translate("VisionPage", "No draft was adopted yet"),
            size=Size.SECTION,
            weight=SEMIBOLD,
        )
        self.words.done.connect(partial(self._reword, "sentence"))
        self.slogan = QuietLine(
            self,
            name=translate("VisionPage", "Slogan"),
            placeholder=translate("VisionPage", "Slogan"),
        )
        self.slogan.done.connect(partial(self._reword, "slogan"))
        self.status = PlainLabel(self, size=Size.SECONDARY, weight=SEMIBOLD, wrap=True)
        self.hint = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.consents = ConsentFields(self, bridge)
        card = Card(self, padding=0)
        frame = column(self.status, self.words, self.slogan, self.hint, self.consents, gap=Space.XS)
        frame.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        card.setLayout(frame)
        lists = row((self._version_list(), 1), (self._heard_list(), 1), gap=Space.M)
        fill(whole := column(gap=Space.S), (card, (lists, 1), self._foot()))
        self.setLayout(whole)
        self.refresh(force=True)

    def _version_list(self) -> QWidget:
        self.versions = SaidList(
            self,
            self._bridge,
            self._rows,
            (VisionDraft, Rewording, VisionConsent, ResistanceCount),
            self._version_look,
            name=translate("VisionPage", "Versions"),
            spoken=self._version_spoken,
        )
        # Versions are made in the drafts; here they are read.
        self.versions.commands = Commands(())
        self.versions.typed.connect(self.typed)
        self.versions_head = SectionHeader(self, title=translate("VisionPage", "Versions"))
        return boxed(column(self.versions_head, (self.versions, 1), gap=Space.XXS), self)

    def _heard_list(self) -> QWidget:
        self.heard = SaidList(
            self,
            self._bridge,
            lambda state: statements_of(state, self._block_id),
            (VisionStatement,),
            self._heard_look,
            name=translate("VisionPage", "High values heard"),
            edit=self._reword_statement,
            compact=True,
        )
        self.heard.commands = Commands(self.heard.usual_commands(moving=False))
        self.heard.remove_wanted.connect(self._unhear)
        self.heard.typed.connect(self.typed)
        self.statement = QuietLine(
            self,
            name=translate("VisionPage", "What was said to high values"),
            placeholder=translate("VisionPage", "What was said, then Enter"),
            framed=True,
        )
        self.statement.returnPressed.connect(self._hear)
        self.heard.name_in(self.statement)
        self.side = SideChooser(self)
        self.heard_head = SectionHeader(self, title=translate("VisionPage", "High values heard"))
        said = row((self.statement, 1), self.side, gap=Space.XS)
        return boxed(column(self.heard_head, (self.heard, 1), said, gap=Space.XXS), self)

    def _foot(self) -> QWidget:
        self.mandate = PlainLabel(self, size=Size.SECONDARY, weight=SEMIBOLD, wrap=True)
        self.enough = SegmentedControl(
            self,
            options=[
                (True, translate("VisionPage", "good enough")),
                (False, translate("VisionPage", "look further")),
            ],
            name=translate("VisionPage", "Is the best draft good enough?"),
        )
        self.enough.changed.connect(self._decide)
        self.question = PlainLabel(
            self, text=translate("VisionPage", "Is the best draft good enough?")
        )
        self.again_button = Button(self, text=translate("VisionPage", "Next round"), icon="refresh")
        self.again_button.clicked.connect(self.again_wanted)
        self.sheet_button = Button(
            self, text=translate("VisionPage", "Vision sheet …"), icon="printer"
        )
        self.sheet_button.clicked.connect(self.sheet_wanted)
        line = row(
            self.question, self.enough, None, self.again_button, self.sheet_button, gap=Space.S
        )
        return boxed(column(self.mandate, line, gap=Space.XXS), self)

    # -- rows ------------------------------------------------------------------------------

    def draft(self) -> VisionDraft | None:
        """The draft that the stage is about: the adopted one, or the first of the last round."""
        state = self._bridge.state
        adopted = adopted_of(state, self._block_id)
        if adopted is not None:
            return adopted
        best = next((d for d, _r in results_of(state, self._block_id) if not d.zero), None)
        return None if best is None else state.find(VisionDraft, best.id)

    def _rows(self, state: State) -> Sequence[VisionVersion]:
        draft = self.draft() if state is self._bridge.state else None
        return () if draft is None else versions_of(state, draft)[::-1]

    def _version_look(self, version: VisionVersion) -> EntryLook:
        parts = [version.proposer, version.reason]
        parts += [
            translate("VisionPage", "round {number}: {mean}").format(
                number=number, mean=formats().number(result.mean, 1)
            )
            for number, result in version.rounds
        ]
        if version.agreed:
            parts.append(translate("VisionPage", "agreed by both sides"))
        return EntryLook(
            text=version.sentence,
            key=str(version.number),
            details=" · ".join(part for part in parts if part),
        )

    def _version_spoken(self, version: VisionVersion) -> str:
        words = translate("VisionPage", "Version {number}").format(number=version.number)
        return f"{words}, {heard(self._version_look(version))}"

    def _heard_look(self, statement: VisionStatement) -> EntryLook:
        words = translate("VisionPage", "Round {number}").format(number=statement.number)
        return EntryLook(text=statement.text, side=statement.side, details=words)

    # -- showing ---------------------------------------------------------------------------

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        state, draft = self._bridge.state, self.draft()
        self.versions.rows.refresh()
        number = last_round(state, self._block_id)
        self.words.setEnabled(draft is not None)
        self.slogan.setEnabled(draft is not None)
        self.words.show_value("" if draft is None else draft.sentence, force=force)
        self.slogan.show_value("" if draft is None else draft.slogan, force=force)
        self.status.setText(self._status(state, draft))
        hint = None if draft is None else length_hint(draft.sentence)
        self.hint.setText("" if hint is None else text(hint))
        self.hint.setVisible(hint is not None)
        self.consents.show_draft(draft)
        mean = zero_mean(state, self._block_id)
        found = mandate(state, self._block_id, formats().number(mean or 0.0, 1))
        self.mandate.setText("" if found is None else text(found))
        self.mandate.setVisible(found is not None)
        decided = decision_on(state, self._block_id, number)
        self.enough.setEnabled(number > 0)
        self.enough.set_value(None if decided is None else decided.enough)
        self.statement.setEnabled(number > 0)
        self.sheet_button.setEnabled(adopted_of(state, self._block_id) is not None)

    def _status(self, state: State, draft: VisionDraft | None) -> str:
        if draft is None:
            return translate("VisionPage", "Vote on the drafts, or adopt one of them, to begin.")
        version = translate("VisionPage", "Version {number}").format(
            number=version_of(state, draft)
        )
        if is_agreed(state, draft):
            return f"{version}: {translate('VisionPage', 'agreed by both sides')}"
        waits = translate("VisionPage", "agreed once politics and administration both say yes")
        return f"{version}: {waits}"

    def focus_work(self) -> None:
        """To the first side's answer, or to what was heard."""
        if self.draft() is None:
            self.statement.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.consents.focus_work()

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list that has the keyboard."""
        return any(view.hasFocus() and view.command(event) for view in (self.versions, self.heard))

    # -- changing --------------------------------------------------------------------------

    def _reword(self, field: str, words: str) -> None:
        draft = self.draft()
        line = self.words if field == "sentence" else self.slogan
        if draft is None or words.strip() == getattr(draft, field):
            return
        if not self._bridge.attempt(
            lambda state: edits.edit_draft(state, draft.id, **{field: words.strip()})
        ):
            line.put_back()

    def _hear(self) -> None:
        words, side = self.statement.text(), self.side.side
        if self._bridge.attempt(lambda state: choosing.hear(state, self._block_id, words, side)):
            self.statement.clear()

    def _reword_statement(self, statement: VisionStatement, words: str) -> bool:
        return self._bridge.attempt(
            lambda state: choosing.edit_statement(state, statement.id, text=words)
        )

    def _unhear(self, statement_id: Id) -> None:
        self._bridge.attempt(lambda state: choosing.unhear(state, statement_id))

    def _decide(self, enough: object) -> None:
        self._bridge.attempt(
            lambda state: choosing.decide(state, self._block_id, enough=bool(enough))
        )
