# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of a round: words are typed, the round is closed, and looked at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderation.activities.expectations import edits, model
from moderation.activities.expectations.minutes import in_figures, looked_back
from moderation.activities.expectations.model import RoundKind, RoundWord
from moderation.activities.expectations.rules import findings
from moderation.activities.expectations.wall import RESULT, ROUND
from moderation.domain.blank import blank
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.side import Side
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, FindingAnswer
from moderation.features.findings.page import FindingsColumn
from moderation.features.people.model import Participant, Unit
from moderation.features.ratings.model import RatingCount
from moderation.features.ratings.page import RatingSheet, counts_told
from moderation.features.votes.page import Option, lost
from moderation.gui.activity_page import Air, BlockPage, EmptySign
from moderation.gui.boxes import row, scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command, Commands, KeyGroup
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import Button, PlainLabel, PrimaryButton, SideChooser
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.entry_rows import EntryLook
from moderation.gui.widgets.quiet import KeyLine
from moderation.gui.widgets.said_list import SaidList

translate = QCoreApplication.translate

_OPEN: WeakKeyDictionary[Bridge, dict[Id, list[RoundWord]]] = WeakKeyDictionary()
"""The words of open rounds, by block: they end with the round, or with the program."""


class RoundPage(BlockPage):
    """One list from the first word to the last hand; what is open is in memory alone."""

    kinds = (model.WordRound, RoundWord, RatingCount, FindingAnswer, Block, Unit, Participant)
    air = Air(gap=(Space.S, Space.S), top=(Space.M, Space.M), bottom=(Space.M, Space.M))

    def __init__(self, bridge: Bridge, block_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(bridge, block_id, parent)
        self.open = _OPEN.setdefault(bridge, {}).setdefault(block_id, [])
        self._review = False
        kinds = [(kind, text(kind.message)) for kind in RoundKind]
        name = translate("RoundPage", "Kind of round")
        self.kind_choice = SegmentedControl(self, options=kinds, name=name)
        self.kind_choice.changed.connect(self.set_kind)
        self.review_button = Button(self, key="Alt+4", on_click=self.toggle_review)
        self.wall_button = self.button_to_wall()
        self.list = SaidList(
            self,
            bridge,
            lambda state: [*model.words_of(state, block_id), *self.open],
            (RoundWord,),
            self._look,
            name=translate("RoundPage", "Answers"),
            edit=self._edit,
        )
        self.model = self.list.rows
        self.line = KeyLine(
            self,
            name=translate("RoundPage", "What is said"),
            placeholder=translate("RoundPage", "Word, sentence or number, then Enter"),
            size=Size.CAPTURE,
            framed=True,
        )
        self.sides = SideChooser(self)
        self.note = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.close_button = PrimaryButton(
            self,
            text=translate("RoundPage", "Close the round"),
            key=translate("RoundPage", "Ctrl+Enter"),
            on_click=self.close_round,
        )
        self.hints = FindingsColumn(bridge, block_id, self)
        self.hints.setFixedWidth(248)
        self.sheet = RatingSheet(model.SCALE, self)
        self.sheet.open_rating(bridge, block_id)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self.area = scrolling(self.sheet, self)
        self.add_box(self.list)
        self.add_box(self.area)
        rows = (
            ((self.title, 1), self.kind_choice, self.review_button, self.wall_button),
            ((self.stack, 1), self.hints),
            ((self.line, 1), self.sides),
            ((self.note, 1), self.close_button),
        )
        boxes = [row(*parts, gap=Space.S) for parts in rows]
        self.lay_out(boxes[0], (boxes[1], 1), *boxes[2:])

    def _connect(self) -> None:
        self.list.name_in(self.line)
        self.list.remove_wanted.connect(self._remove)
        self.list.typed.connect(self._type)
        self.line.returnPressed.connect(self.add)
        self.line.moved_on.connect(lambda _by: self.list.setFocus())
        self.hints.chosen.connect(lambda finding: self.go_to(finding.about[0]))
        self.sheet.close_wanted.connect(self._close_review)
        self.sheet.typed.connect(self.type_elsewhere)
        self.sheet.table.selectionModel().currentChanged.connect(self._follow)
        kinds = [
            Command(key=f"Alt+{n}", note=text(kind.message), run=partial(self.set_kind, kind))
            for n, kind in enumerate(RoundKind, 1)
        ]
        review = translate("RoundPage", "Look back, and back to the words")
        close = translate("RoundPage", "Close the round")
        of_page = (
            *kinds,
            Command(key="Alt+4", note=review, run=self.toggle_review),
            Command(key="Ctrl+Return", note=close, run=self.close_round),
        )
        KeyGroup("", of_page).bind(self)
        self.commands = Commands(of_page)
        own = [Command(key="Ctrl+Z", words="", run=self._take_back)]
        for number, side in enumerate(Side, 6):
            run = partial(self.sides.toggle, side)
            own.append(Command(key=f"Ctrl+{number}", words="", run=run))
        self.line.commands = Commands(own)

    # -- what is shown ---------------------------------------------------------------------

    def show_state(self, *, force: bool) -> None:
        """Show what is stored, and what is open."""
        del force
        state, block_id = self.bridge.state, self.block_id
        words, asked = model.words_of(state, block_id), edits.unreviewed(state, block_id)
        kind = model.kind_of(state, block_id)
        can_review = bool(asked) and (kind is RoundKind.EXPECTATIONS or asked[0] not in words)
        self._review = self._review and can_review
        self.kind_choice.set_value(kind)
        self.model.refresh()
        self.sheet.show_vote([Option(word.id, word.text) for word in asked])
        self._show_hints(tuple(findings(state, block_id)))
        self.review_button.set_label(
            translate("RoundPage", "Answers")
            if self._review
            else translate("RoundPage", "Look back")
        )
        self.review_button.setVisible(can_review)
        for part in (self.line, self.sides, self.note):
            part.setVisible(not self._review)
        self.close_button.setVisible(bool(self.open))
        self.note.setText(self._said(words))

    def sign(self) -> EmptySign | None:
        """How a round goes, while nothing was said."""
        if self._review or self.model.rowCount():
            return None
        return EmptySign(
            icon="message",
            title=translate("RoundPage", "Everybody answers in a few words"),
            text=translate(
                "RoundPage",
                "One answer per person or side, as it is said. They are stored once you close the "
                "round, shuffled and without names.",
            ),
        )

    def place(self) -> QWidget:
        """The hands that are counted, or the words."""
        return self.area if self._review else self.list

    def _show_hints(self, found: Sequence[Finding]) -> None:
        done = model.reviewed(self.bridge.state, self.block_id)
        met = model.met(done)
        words = translate("RoundPage", "of {all} expectations met").format(all=len(done))
        figure = str(met), words, met / max(1, len(done))
        if not done:
            figure = str(self.model.rowCount()), translate("RoundPage", "Answers"), 0.0
        self.hints.show_findings(figure, found)
        self.hints.setVisible(bool(found) and not self._review)

    def _said(self, words: Sequence[RoundWord]) -> str:
        if self.open:
            number = len(self.open)
            return translate(
                "RoundPage",
                "%n answer(s), not stored yet. They are shuffled when the round is closed.",
                "",
                number,
            )
        if lost(self.bridge, self.block_id):
            return translate(
                "RoundPage",
                "This round was open when the program ended. Its words are stored nowhere before "
                "it is closed: please type them again.",
            )
        done = model.reviewed(self.bridge.state, self.block_id)
        if done and not any(word.id in done for word in words):
            return text(looked_back(done))
        return in_figures(words, text, formats()) or translate(
            "RoundPage", "Ctrl+6 to 8: side. Alt+1 to 3: kind of round. Names are never stored."
        )

    def _look(self, word: RoundWord) -> EntryLook:
        found = model.reviewed(self.bridge.state, self.block_id).get(word.id)
        details = "" if found is None else counts_told(found)
        return EntryLook(text=word.text, side=word.side, details=details)

    # -- what the window asks --------------------------------------------------------------

    def wall_item(self) -> WallItem:
        """The round; once it was looked at again, what became of it."""
        done = model.reviewed(self.bridge.state, self.block_id)
        key = RESULT if done and not self.open else ROUND
        return WallItem(key=key, block_id=self.block_id)

    def go_to(self, entity_id: Id) -> None:
        """Make a word the current one."""
        self.list.go_to(entity_id)

    def focus_place(self) -> None:
        """To where words are typed, or hands are counted."""
        if self._review:
            self.sheet.focus_work()
        else:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_current(self) -> bool:
        """Into the words that are selected."""
        return self.list.hasFocus() and self.list.edit_current()

    def command(self, event: QKeyEvent) -> bool:
        """Digits count hands; whatever else is typed here is said in the round."""
        if self.sheet.table.hasFocus():
            return self.sheet.table.command(event)
        if self.list.hasFocus() and self.list.command(event):
            return True
        return bool(event.text().strip()) and self._type(event.text())

    def _type(self, letters: str) -> bool:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.insert(letters)
        return True

    # -- what is done ----------------------------------------------------------------------

    def set_kind(self, kind: RoundKind) -> None:
        """Ask for something else (Alt+1 to Alt+3)."""
        self.bridge.attempt(lambda now: edits.set_kind(now, self.block_id, kind))

    def add(self) -> bool:
        """What was typed belongs to the open round; the keyboard stays. Tells whether it does."""
        if blank(self.line.text()):
            return True
        word = self._made(self.line.text(), self.sides.side)
        if word is not None:
            self.line.setText("")
            self._set_open([*self.open, word])
            self.list.go_to(word.id)
        return word is not None

    def _made(self, typed: str, side: Side | None) -> RoundWord | None:
        try:
            return edits.said(self.bridge.state, self.block_id, typed, side)
        except UserFacingError as error:
            self.bridge.failed.emit(error.message)
            return None

    def _set_open(self, words: Sequence[RoundWord]) -> None:
        self.open[:] = words
        # Only that something is open is known on disk, as of a vote that is being counted.
        self.sheet.tally.put(self.block_id, Side.POLITICS, 0, int(bool(words)))
        self.refresh()

    def _take_back(self) -> None:
        if self.open:
            self._set_open(self.open[:-1])
        else:
            self.bridge.undo()

    def _edit(self, word: RoundWord, typed: str) -> bool:
        if word not in self.open:
            return self.bridge.attempt(lambda now: edits.edit_word(now, word.id, typed))
        made = self._made(typed, word.side)
        if made is not None:
            made = replace(word, text=made.text)
            self._set_open([made if each is word else each for each in self.open])
        return made is not None

    def _remove(self, word_id: Id) -> None:
        left = [word for word in self.open if word.id != word_id]
        if len(left) < len(self.open):
            self._set_open(left)
        else:
            self.bridge.attempt(lambda now: edits.remove_word(now, word_id))

    def close_round(self) -> None:
        """Store what was said, by lot (Ctrl+Enter)."""
        bridge = self.bridge
        if self.add() and bridge.attempt(lambda s: edits.close_round(s, self.open, bridge.now)):
            self._set_open([])
            if not self.sheet.tally.begun:
                self.sheet.forget_rating(self.bridge, self.block_id)

    def toggle_review(self) -> None:
        """Look at the expectations again, or go back to the words (Alt+4)."""
        self._review = not self._review
        self.refresh()
        self.focus_work()

    def _close_review(self) -> None:
        tally = self.sheet.tally
        if self.bridge.attempt(lambda now: edits.close_review(now, self.block_id, tally)):
            self.sheet.forget_rating(self.bridge, self.block_id)
            self._set_open(self.open)
            (self.list if self.model.rowCount() else self.line).setFocus()

    def _follow(self) -> None:
        table = self.sheet.table
        at = table.viewport().mapTo(self.sheet, table.visualRect(table.currentIndex()).center())
        self.area.ensureVisible(at.x(), at.y(), 0, Space.XXL)


PAGE = RoundPage
