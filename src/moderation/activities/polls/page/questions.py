# SPDX-License-Identifier: EUPL-1.2
"""The first stage: questions, what there is to choose from, and how it is voted on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from moderation.activities.polls import edits
from moderation.activities.polls.model import (
    Poll,
    PollOption,
    PollRound,
    options_of,
    polls_of,
    rounds_of,
)
from moderation.activities.polls.page.settings import SettingsCard
from moderation.domain.ids import Id
from moderation.features.agenda.model import Block
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.sources import offered_in
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Button,
    EmptyState,
    PlainLabel,
    PrimaryButton,
    RowDelegate,
    SectionHeader,
)
from moderation.gui.widgets.menu_words import menu_words
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

_LEFT = 264


class QuestionsPanel(QWidget):
    """``current_changed`` says that another question is selected; ``vote_wanted`` goes on."""

    current_changed = Signal()
    vote_wanted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget, bridge: Bridge, block_id: Id) -> None:
        super().__init__(parent)
        self._bridge, self._block_id = bridge, block_id
        self._poll_id: Id | None = None
        self._polls = EntityListModel(
            bridge,
            lambda state: polls_of(state, block_id),
            (Poll, PollRound),
            self._poll_data,
            edit=lambda poll, words: bridge.attempt(
                lambda state: edits.edit_poll(state, poll.id, question=str(words))
            ),
            parent=self,
        )
        self.polls = WorkList(
            self, self._polls, name=translate("PollsPage", "Questions"), edits=True
        )
        self.polls.setItemDelegate(RowDelegate(self.polls, height=44))
        self.new_poll = QuietLine(
            self,
            name=translate("PollsPage", "New question"),
            placeholder=translate("PollsPage", "New question, then Enter"),
            framed=True,
        )
        self._options = EntityListModel(
            bridge,
            lambda state: options_of(state, self._poll_id) if self._poll_id else (),
            (PollOption,),
            _option_data,
            edit=lambda option, words: bridge.attempt(
                lambda state: edits.edit_option(state, option.id, str(words))
            ),
            parent=self,
        )
        self.options = WorkList(
            self, self._options, name=translate("PollsPage", "Options"), edits=True
        )
        self.options.setItemDelegate(RowDelegate(self.options, height=36))
        self.new_option = QuietLine(
            self,
            name=translate("PollsPage", "New option"),
            placeholder=translate("PollsPage", "New option, then Enter"),
            framed=True,
        )
        self.take_button = Button(
            self, text=translate("PollsPage", "Take over"), icon="cards", small=True
        )
        self.take_button.setAccessibleName(
            translate("PollsPage", "Take options over from clusters, cards, drafts or goals")
        )
        self.take_button.clicked.connect(self._take_menu)
        self.settings = SettingsCard(self, bridge)
        self.vote_button = PrimaryButton(self, text=translate("PollsPage", "Vote"), icon="vote")
        self.vote_button.clicked.connect(self.vote_wanted)
        self._lay_out()
        self._connect()
        self.refresh(force=True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        left = QWidget(self)
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(SectionHeader(left, title=translate("PollsPage", "Questions")))
        column.addWidget(self.polls, 1)
        column.addWidget(self.new_poll)
        row.addWidget(left)
        self.right = QWidget(self)
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        head = SectionHeader(self.right, title=translate("PollsPage", "Options"))
        head.add_control(self.take_button)
        column.addWidget(head)
        self.no_options = PlainLabel(self.right, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        column.addWidget(self.no_options)
        column.addWidget(self.options, 100)
        column.addWidget(self.new_option)
        column.addStretch(1)
        column.addSpacing(Space.XS)
        column.addWidget(self.settings)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.vote_button)
        column.addLayout(foot)
        row.addWidget(self.right, 1)
        self.empty = EmptyState(
            self,
            title=translate("PollsPage", "What does the room decide or weigh?"),
            text=translate(
                "PollsPage",
                "One question per vote. Options are taken over from clusters, cards, drafts and "
                "goals, or typed.",
            ),
            icon="vote",
        )
        row.addWidget(self.empty, 1)

    def _connect(self) -> None:
        for view, field in ((self.polls, self.new_poll), (self.options, self.new_option)):
            view.name_in(field)
            view.typed.connect(self.typed)
        self.polls.current_changed.connect(self._selected)
        self.polls.remove_wanted.connect(
            lambda own: self._bridge.attempt(lambda state: edits.remove_poll(state, own))
        )
        self.polls.move_wanted.connect(
            lambda own, by: self._bridge.attempt(lambda state: edits.move_poll(state, own, by))
        )
        self.options.remove_wanted.connect(
            lambda own: self._bridge.attempt(lambda state: edits.remove_option(state, own))
        )
        self.options.move_wanted.connect(
            lambda own, by: self._bridge.attempt(lambda state: edits.move_option(state, own, by))
        )
        self.new_poll.returnPressed.connect(self._add_poll)
        self.new_option.returnPressed.connect(self._add_option)

    # -- showing ---------------------------------------------------------------------------

    def poll(self) -> Poll | None:
        """The current question."""
        return self._bridge.state.find(Poll, self.polls.current_id())

    def go_to(self, poll_id: Id | None) -> None:
        """Select a question."""
        self.polls.go_to(poll_id)

    def refresh(self, *, force: bool = False) -> None:
        """Show what is stored now."""
        poll = self.poll()
        changed = (poll.id if poll else None) != self._poll_id
        self._poll_id = poll.id if poll else None
        if changed:
            self._options.refresh()
        self.right.setVisible(poll is not None)
        self.empty.setVisible(poll is None)
        if poll is None:
            return
        self.settings.show_poll(poll, force=force or changed)
        held = bool(rounds_of(self._bridge.state, poll.id))
        field = poll.vote_kind is VoteKind.FIELD
        some = bool(self._options.rowCount())
        self.options.setVisible(some and not field)
        self.new_option.setVisible(not field and not held)
        self.take_button.setVisible(not field and not held)
        self.no_options.setVisible(field or not some)
        self.no_options.setText(
            translate("PollsPage", "Every ballot is one point on the field.")
            if field
            else translate("PollsPage", "What is there to choose from?")
            if poll.vote_kind in (VoteKind.DOTS, VoteKind.RESISTANCE)
            else translate("PollsPage", "Without options, the question itself is answered.")
        )

    def focus_work(self) -> None:
        """Into the list, or to the field for the first question."""
        target: QWidget = self.polls if self._polls.rowCount() else self.new_poll
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def command(self, event: QKeyEvent) -> bool:
        """Single keys of the list that has the keyboard."""
        for view in (self.polls, self.options):
            if view.hasFocus():
                return view.command(event)
        return False

    def _poll_data(self, poll: Poll, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return poll.question
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{poll.question}, {text(poll.vote_kind.message)}"
        return None

    def _selected(self, _poll: Id | None) -> None:
        self.refresh(force=True)
        self.current_changed.emit()

    # -- changing --------------------------------------------------------------------------

    def _add_poll(self) -> None:
        words = self.new_poll.text()
        before = {poll.id for poll in polls_of(self._bridge.state, self._block_id)}
        if self._bridge.attempt(lambda state: edits.add_poll(state, self._block_id, words)):
            self.new_poll.clear()
            for poll in polls_of(self._bridge.state, self._block_id):
                if poll.id not in before:
                    self.polls.go_to(poll.id)
            self.refresh(force=True)
            self.new_option.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_option(self) -> None:
        poll, words = self.poll(), self.new_option.text()
        if poll is not None and self._bridge.attempt(
            lambda state: edits.add_option(state, poll.id, words)
        ):
            self.new_option.clear()

    def offered(self) -> list[tuple[str, Sequence[tuple[Id, str]]]]:
        """What can be taken over: "Clusters: block" and the options there, with words only."""
        state = self._bridge.state
        found: list[tuple[str, Sequence[tuple[Id, str]]]] = []
        for block in state.of(Block):
            for offer in offered_in(state, block):
                label = f"{text(offer.source.name)}: {block.title} ({len(offer.options)})"
                found.append((label, offer.options))
        return found

    def take(self, options: Sequence[tuple[Id, str]]) -> None:
        """Copy these into the current question."""
        poll = self.poll()
        if poll is not None:
            self._bridge.attempt(lambda state: edits.take_options(state, poll.id, options))

    def _take_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self.offered()
        for label, options in offered:
            menu.addAction(menu_words(label)).triggered.connect(
                lambda _checked=False, options=options: self.take(options)
            )
        if not offered:
            nothing = translate("PollsPage", "No clusters, cards, drafts or goals yet")
            menu.addAction(nothing).setEnabled(False)
        menu.popup(self.take_button.mapToGlobal(QPoint(0, self.take_button.height())))


def _option_data(option: PollOption, role: int) -> object:
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
        return option.text
    if role == Qt.ItemDataRole.AccessibleTextRole and option.zero:
        return f"{option.text}, {translate('PollsPage', 'Zero option')}"
    return option.text if role == Qt.ItemDataRole.AccessibleTextRole else None
