# SPDX-License-Identifier: EUPL-1.2
"""The question bank: found by role and words, ticked, and put into blocks, cards or a vote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QWidget

from moderation.domain.change import Step
from moderation.domain.open_question import asks_several, is_closed
from moderation.domain.texts import Catalogue
from moderation.features.agenda.model import Block
from moderation.features.questions import bank, edits
from moderation.features.questions.bank import BankQuestion, QuestionRole, QuestionTheme
from moderation.features.questions.model import UsedAs
from moderation.features.questions.used_before import EarlierUse, used_before
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, language, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Button, Chip, Dialog, EmptyState, HintCard, PlainLabel
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList
from moderation.storage.store import Store
from moderation.windows.errand import Errand
from moderation.windows.moderator.vote_on import vote_among
from moderation.windows.prepare.methods import known_methods
from moderation.windows.prepare.question_dialog import QuestionDialog
from moderation.windows.prepare.reading import ListSearch, ReadingArea

translate = QCoreApplication.translate
LIST_WIDTH = 470
MANY = 5
"""More questions at once are too many: a room answers few questions well."""
OWN = "own"


def doubts(words: str) -> str:
    """What is wrong with a question, in a sentence; nothing if it is open and only one."""
    if is_closed(words):
        return translate("Questions", "A closed question: yes or no would answer it.")
    if asks_several(words):
        return translate("Questions", "More than one question: the room answers the last one.")
    return ""


class QuestionText(ReadingArea):
    """One question in full, with where it was used before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, name=translate("Questions", "The question"))

    def show_question(
        self, question: BankQuestion, methods: Sequence[str], uses: Sequence[EarlierUse]
    ) -> None:
        """Show a question from its beginning; ``methods`` are the names of those that suit it."""
        self.begin()
        self.add_words(question.text, Size.PANEL_TITLE, weight=SEMIBOLD)
        parts = [text(question.role.message), text(question.theme.message)]
        if question.own:
            parts.append(translate("Questions", "your own"))
        self.add_words(" · ".join(parts), Size.SECONDARY, ink=DESK.ink2)
        doubt = doubts(question.text)
        if doubt:
            self.column.addSpacing(Space.XS)
            self.column.addWidget(HintCard(self.page, text=doubt))
        for heading, lines in (
            (translate("Questions", "To ask further"), question.follow_ups),
            (translate("Questions", "Methods that suit it"), methods),
            (translate("Questions", "Used before"), [use_words(use) for use in uses]),
            (translate("Questions", "Source"), [question.source] if question.source else []),
        ):
            if lines:
                self.add_heading(heading)
                for words in lines:
                    self.add_words(words)
        self.end(question.text)


def use_words(use: EarlierUse) -> str:
    """Where and as what a question was used, in one line."""
    write = formats()
    day = translate("Questions", "no date yet") if use.day is None else write.date(use.day)
    return f"{day} · {use.title} · {text(UsedAs(use.used_as).message)}"


class QuestionsDialog(Dialog):
    """Search, read, tick, take: everything by keyboard.

    Enter makes blocks of what is ticked, after ``block``; without a tick, of what is read. Space
    ticks. Cards and a vote belong to ``block``.
    """

    def __init__(self, bridge: Bridge, block: Block | None, parent: QWidget) -> None:
        heading = translate("Questions", "Question bank")
        super().__init__(
            parent,
            title=heading,
            main=translate("Questions", "Add as blocks"),
            icon="plus",
            size=(1120, 680),
        )
        self._bridge = bridge
        self._block = block
        self._filter: QuestionRole | str | None = None
        self._bank = bank.load(language())
        self._methods = {method.id: method for method in known_methods().methods}
        self._uses: dict[str, list[EarlierUse]] = {}
        self.chosen: list[str] = []
        """The ids of what is ticked, in the order in which it was."""
        self.search = ListSearch(self, placeholder=translate("Questions", "Search questions"))
        self.search.stepped.connect(self._step)
        self.search.textChanged.connect(self._list)
        self.chips: dict[QuestionRole | str | None, Chip] = {}
        own = translate("Questions", "Own")
        for kind in (None, *QuestionRole, OWN):
            words = own if isinstance(kind, str) else translate("Questions", "All")
            if isinstance(kind, QuestionRole):
                words = text(kind.message)
            chip = Chip(self, text=words, rounded=True)
            chip.setAutoExclusive(True)
            chip.setChecked(kind is None)
            chip.clicked.connect(partial(self._choose, kind))
            self.chips[kind] = chip
        self.list = TickList(self, name=heading)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemChanged.connect(self._ticked)
        self.reading = QuestionText(self)
        self.nothing = EmptyState(
            self,
            title=translate("Questions", "No question fits"),
            text=translate("Questions", "Try fewer words, or all roles."),
            icon="search",
        )
        self.count = PlainLabel(self, colour=DESK.ink2)
        self._make_buttons()
        self._fill()
        self._list()
        self.search.setFocus()
        self._look_up()

    def _make_buttons(self) -> None:
        def button(words: str, run: Callable[[], object]) -> Button:
            return Button(self, text=words, on_click=partial(self.attempt, run))

        self.new = button(translate("Questions", "New question …"), self.ask_new)
        self.edit = button(translate("Questions", "Edit …"), self.ask_edit)
        self.remove = button(translate("Questions", "Delete"), self.delete)
        self.cards = button(translate("Questions", "As cards"), self.take_as_cards)
        self.vote = button(translate("Questions", "Put to the vote"), self.take_as_vote)

    def _fill(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(Space.XXS)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        chips.addWidget(self.count)
        chips.addSpacing(Space.S)
        chips.addWidget(self.search)
        self.search.setFixedWidth(240)
        QWidget.setTabOrder(list(self.chips.values())[-1], self.search)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        self.list.setFixedWidth(scaled(LIST_WIDTH))
        middle.addWidget(self.list)
        middle.addWidget(self.reading, 1)
        middle.addWidget(self.nothing, 1)
        self.content.addLayout(chips)
        self.content.addLayout(middle, 1)
        if self._bank.faults:
            count = len(self._bank.faults)
            words = translate("Questions", "%n file(s) with questions left out", "", count)
            details = " ".join(text(fault) for fault in self._bank.faults[:3])
            self.faults = HintCard(self, text=words, detail=details)
            self.content.addWidget(self.faults)
        self.add_left(self.new, self.edit, self.remove)
        self.add_way(self.cards)
        self.add_way(self.vote)

    def _look_up(self) -> None:
        """Ask the store where questions were used, off the window's thread."""

        def job(store: Store) -> dict[str, list[EarlierUse]]:
            return used_before(store.connection)

        Errand(self, self._bridge.writer, job, self.show_uses, lambda told: self.say(text(told)))

    # -- what is shown -----------------------------------------------------------------------

    def show_uses(self, uses: dict[str, list[EarlierUse]]) -> None:
        """Say where questions were used before."""
        self._uses = uses
        self._show_current()

    def _choose(self, kind: QuestionRole | str | None) -> None:
        self._filter = kind
        self._list()
        self.search.setFocus()

    def fitting(self) -> list[BankQuestion]:
        """The questions that the chips and the search leave."""
        words = self.search.text().casefold().split()
        return [
            question
            for question in self._bank.questions
            if (self._filter is None or question.role is self._filter or self._wants_own(question))
            and all(
                question.matches(word) or word in text(question.theme.message).casefold()
                for word in words
            )
        ]

    def _wants_own(self, question: BankQuestion) -> bool:
        return self._filter == OWN and question.own

    def _list(self, _words: object = None) -> None:
        before = self.current()
        self.list.blockSignals(True)
        self.list.clear()
        theme: QuestionTheme | None = None
        for question in self.fitting():
            if question.theme is not theme:
                theme = question.theme
                self.list.add_heading(text(theme.message))
            ticked = question.id in self.chosen
            item = self.list.add_item(question.text, question.id, ticked=ticked)
            if before is not None and before.id == question.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.go_to_first()
        self.list.blockSignals(False)
        self._show_current()
        self._tell()

    def question(self, question_id: object) -> BankQuestion | None:
        """The question with an id."""
        return next((each for each in self._bank.questions if each.id == question_id), None)

    def current(self) -> BankQuestion | None:
        """The question that is read."""
        row = self.list.currentRow()
        return self.question(self.list.item(row).data(KEY_ROLE)) if row >= 0 else None

    def taken(self) -> list[BankQuestion]:
        """What is ticked, in that order; without a tick, what is read."""
        found = [self.question(key) for key in self.chosen] if self.chosen else [self.current()]
        return [question for question in found if question is not None]

    def _ticked(self, item: QListWidgetItem) -> None:
        key = str(item.data(KEY_ROLE))
        ticked = item.checkState() == Qt.CheckState.Checked
        if ticked and key not in self.chosen:
            self.chosen.append(key)
        elif not ticked and key in self.chosen:
            self.chosen.remove(key)
        self._tell()

    def _tell(self) -> None:
        """How many are ticked, what is too many, and what can be done with them."""
        number = len(self.chosen)
        self.count.setText(translate("Questions", "%n ticked", "", number) if number else "")
        many = ""
        if number > MANY:
            many = translate("Questions", "%n questions at once", "", number)
        self.say(
            many,
            translate("Questions", "A room answers few questions well. Choose at most five.")
            if many
            else "",
            icon="info",
            aloud=False,
        )
        there = bool(self.taken())
        self.main_button.setEnabled(there)
        self.cards.setEnabled(there and self._block is not None)
        self.vote.setEnabled(number > 1 and self._block is not None)
        current = self.current()
        self.edit.setEnabled(current is not None)
        self.remove.setEnabled(current is not None and current.own)

    def _show_current(self, *_: object) -> None:
        question = self.current()
        self.reading.setVisible(question is not None)
        self.nothing.setVisible(question is None)
        if question is not None:
            names = [self._methods[key].name for key in question.methods if key in self._methods]
            self.reading.show_question(question, names, self._uses.get(question.id, []))
        self._tell()

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.list.setCurrentRow(row)
                return
            row += by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Space ticks while one is typing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space and control and self.list.currentRow() >= 0:
            item = self.list.currentItem()
            ticked = item.checkState() == Qt.CheckState.Checked
            self.list.set_ticked(item, ticked=not ticked)
            return
        super().keyPressEvent(event)

    # -- what is done ------------------------------------------------------------------------

    def take(self) -> None:
        """A new block for each question."""
        state, questions = self._bridge.state, self.taken()
        after = None if self._block is None else self._block.id
        names = self._titles(questions)
        self._perform(edits.add_blocks(state, questions, self._methods, names, after))

    def _titles(self, questions: Sequence[BankQuestion]) -> list[str]:
        """The themes, numbered where a block is called so already."""
        known = {block.title for block in self._bridge.state.of(Block)}
        found = []
        for question in questions:
            name = title = text(question.theme.message)
            number = 1
            while title in known:
                number += 1
                title = f"{name} {number}"
            known.add(title)
            found.append(title)
        return found

    def take_as_cards(self) -> None:
        """Each question as a card of the block."""
        bridge = self._bridge
        if self._block is not None:
            block_id = self._block.id
            self._perform(edits.add_cards(bridge.state, self.taken(), block_id, bridge.now))

    def take_as_vote(self) -> None:
        """The room chooses with points which of the questions it works on."""
        state, questions = self._bridge.state, self.taken()
        if self._block is not None:
            asked = Catalogue.load(state.workshop.language).text(edits.WHICH)
            words = [question.text for question in questions]
            step, poll_id = vote_among(state, self._block.id, asked, words)
            self._perform(edits.noted(state, step, questions, poll_id))

    def _perform(self, step: Step) -> None:
        self._bridge.session.perform(step)
        self.accept()

    def ask_new(self) -> None:
        """Word a question of one's own."""
        role = self._filter if isinstance(self._filter, QuestionRole) else QuestionRole.LEADERSHIP
        fresh = BankQuestion(id="new", role=role, theme=QuestionTheme.ROLE, text="")
        self._ask(fresh)

    def ask_edit(self) -> None:
        """Word the current question anew; a shipped one becomes one's own."""
        question = self.current()
        if question is not None:
            self._ask(question)

    def _ask(self, question: BankQuestion) -> None:
        dialog = QuestionDialog(question, list(self._methods.values()), doubts, self)
        if dialog.answered() and dialog.kept is not None:
            self._reload(dialog.kept.id)

    def delete(self) -> None:
        """Take the current question of one's own out of the bank."""
        question = self.current()
        if question is not None and question.own:
            bank.drop(question.id)
            if question.id in self.chosen:
                self.chosen.remove(question.id)
            self._reload("")

    def _reload(self, question_id: str) -> None:
        self._bank = bank.load(language())
        if question_id and question_id not in [each.id for each in self.fitting()]:
            self._filter = None
            self.chips[None].setChecked(True)
            self.search.clear()
        self._list()
        for item in self.list.entries():
            if item.data(KEY_ROLE) == question_id:
                self.list.setCurrentItem(item)
        if self._bank.faults:
            self.say(" ".join(text(fault) for fault in self._bank.faults[:3]))
