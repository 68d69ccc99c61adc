# SPDX-License-Identifier: EUPL-1.2
"""From whatever is in the work area to a vote on exactly that, and to the votes there are (F10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from moderation.activities.polls import edits
from moderation.activities.polls.model import Poll, PollRound, polls_of, rounds_of
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.agenda.model import Block
from moderation.features.votes.page import is_counting
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.sources import Offered, offered_in
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import EntityListModel
from moderation.gui.texts import text
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import Dialog, NoteLabel, PlainLabel, RowDelegate
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.work_list import WorkList

translate = QCoreApplication.translate

SHOWN = 4
"""So many votes of the block are seen at once."""
MANY = 5
"""More than these are sorted out with points first."""

QUESTIONS = {
    VoteKind.DOTS: QT_TRANSLATE_NOOP("VoteOn", "What matters most to us?"),
    VoteKind.RESISTANCE: QT_TRANSLATE_NOOP("VoteOn", "How strong is your resistance?"),
    VoteKind.CONSENT: QT_TRANSLATE_NOOP("VoteOn", "Are there reasoned objections?"),
    VoteKind.BAROMETER: QT_TRANSLATE_NOOP("VoteOn", "How much do you agree?"),
    VoteKind.HANDS: QT_TRANSLATE_NOOP("VoteOn", "Who is in favour?"),
}
"""What the room is asked by each kind, until somebody words it better. A field has no options."""


def vote_among(
    state: State, block_id: Id, question: str, options: Sequence[str]
) -> tuple[Step, Id]:
    """A vote of a block with points on words that came from elsewhere, and its id.

    Raises:
        UserFacingError: There are no words in the question, or too many options to weigh.
    """
    offered = [(None, words) for words in options]
    step = edits.vote_on(state, block_id, question, VoteKind.DOTS, offered)
    return step, polls_of(state.apply(step), block_id)[-1].id


@dataclass(frozen=True, slots=True)
class _Subject:
    """What can be voted on."""

    label: str
    options: tuple[tuple[Id, str], ...]
    left_out: int = 0
    proposals: bool = True


class VoteDialog(Dialog):
    """The votes of a block, and a new one; ``poll_id`` is the vote that was chosen or made."""

    def __init__(
        self, bridge: Bridge, block_id: Id, chosen: frozenset[Id], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            title=translate("VoteOn", "Vote on this"),
            main=translate("VoteOn", "Open the vote"),
            icon="vote",
            width=640,
        )
        self._bridge, self._block_id = bridge, block_id
        self.poll_id: Id | None = None
        self._questions = Catalogue.load(bridge.state.workshop.language)
        self._subjects = self._offered(chosen)
        self._model = EntityListModel(
            bridge,
            lambda state: tuple(reversed(polls_of(state, block_id))),
            (Poll, PollRound),
            self._poll_data,
            parent=self,
        )
        self.polls = WorkList(
            self, self._model, name=translate("VoteOn", "Votes that are there already")
        )
        self.polls.setItemDelegate(RowDelegate(self.polls, height=36))
        self.polls.opened.connect(self._open)
        self.polls.clicked.connect(lambda _index: self._open(self.polls.current_id()))
        self.subject = QComboBox(self)
        name_box(self.subject, translate("VoteOn", "On what"))
        self.subject.addItems([subject.label for subject in self._subjects])
        self.kind = QComboBox(self)
        name_box(self.kind, translate("VoteOn", "Kind of vote"))
        self.kind.addItems([text(kind.message) for kind in QUESTIONS])
        for box in (self.subject, self.kind):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(24)
        self.question = QLineEdit(self)
        self.question.setAccessibleName(translate("VoteOn", "Question to the room"))
        limit(self.question, 400)
        self.left_out = NoteLabel(self, wrap=True)
        self._fill()
        self.subject.activated.connect(self._subject_chosen)
        self.kind.activated.connect(self._kind_chosen)
        self._subject_chosen()
        some = bool(self._model.rowCount())
        (self.polls if some else self.kind).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.polls.setVisible(bool(self._model.rowCount()))
        if self._model.rowCount():
            words = translate("VoteOn", "Already there; Enter opens it")
            self.content.addWidget(NoteLabel(self, text=words))
            self.polls.setFixedHeight(self.polls.rows_height(SHOWN))
            self.content.addWidget(self.polls)
            words = translate("VoteOn", "A new vote")
            self.content.addWidget(PlainLabel(self, text=words, weight=SEMIBOLD))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            (
                (translate("VoteOn", "On what"), self.subject),
                (translate("VoteOn", "Kind"), self.kind),
                (translate("VoteOn", "Question"), self.question),
            )
        ):
            grid.addWidget(NoteLabel(self, text=words), row, 0)
            grid.addWidget(field, row, 1)
        self.content.addLayout(grid)
        self.content.addWidget(self.left_out)

    # -- what there is -----------------------------------------------------------------------

    def _offered(self, chosen: frozenset[Id]) -> list[_Subject]:
        """The selection first, then all of the block, then the other blocks, then own words."""
        state = self._bridge.state
        block = state.get(Block, self._block_id)
        found: list[_Subject] = []
        own = offered_in(state, block)
        for offer in own:
            picked = tuple(option for option in offer.options if option[0] in chosen)
            if len(picked) > 1:
                words = translate("VoteOn", "Only what is selected: {name} ({number})")
                label = words.format(name=text(offer.source.name), number=len(picked))
                found.append(_Subject(label, picked, proposals=offer.source.proposals))
        found += [_subject(offer) for offer in own]
        for other in state.of(Block):
            if other.id != block.id:
                found += [_subject(offer, other.title) for offer in offered_in(state, other)]
        return [*found, _Subject(translate("VoteOn", "Something else, typed next"), ())]

    def _poll_data(self, poll: Poll, role: int) -> object:
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in shown:
            return None
        rounds = len(rounds_of(self._bridge.state, poll.id))
        where = translate("VoteOn", "not held yet")
        if is_counting(self._bridge, poll.id):
            where = translate("VoteOn", "being counted")
        elif rounds:
            where = translate("VoteOn", "%n round(s) closed", "", rounds)
        return f"{poll.question} – {text(poll.vote_kind.message)}, {where}"

    # -- choosing ----------------------------------------------------------------------------

    def subject_now(self) -> _Subject:
        """What is to be voted on."""
        return self._subjects[max(0, self.subject.currentIndex())]

    def kind_now(self) -> VoteKind:
        """How."""
        return list(QUESTIONS)[max(0, self.kind.currentIndex())]

    def _subject_chosen(self, _place: int = 0) -> None:
        """Topics and many proposals are sorted out with points; few proposals are agreed to."""
        subject = self.subject_now()
        number = len(subject.options)
        kind = VoteKind.DOTS if number > MANY else VoteKind.CONSENT
        if not subject.proposals:
            kind = VoteKind.DOTS if number > 1 else VoteKind.HANDS
        self.kind.setCurrentIndex(list(QUESTIONS).index(kind))
        self._kind_chosen()
        words, left_out = "", subject.left_out
        if left_out:
            words = translate("VoteOn", "%n without words is left out.", "", left_out)
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words))

    def _kind_chosen(self, _place: int = 0) -> None:
        """The question of this kind, unless somebody typed another one."""
        known = {self._questions.text(words) for words in QUESTIONS.values()}
        if trimmed(self.question.text()) in known | {""}:
            self.question.setText(self._questions.text(QUESTIONS[self.kind_now()]))

    def _open(self, poll_id: Id | None) -> None:
        self.poll_id = poll_id
        self.accept()

    def take(self) -> None:
        """The new vote, as one step that undo takes back whole."""
        state, block_id = self._bridge.state, self._block_id
        before = {poll.id for poll in polls_of(state, block_id)}
        words, kind, subject = self.question.text(), self.kind_now(), self.subject_now()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bridge.session.perform(edits.vote_on(state, block_id, words, kind, subject.options))
        made = [p.id for p in polls_of(self._bridge.state, block_id) if p.id not in before]
        self._open(made[-1] if made else None)


def _subject(offer: Offered, where: str = "") -> _Subject:
    label = f"{text(offer.source.name)} ({len(offer.options)})"
    if where:
        label = f"{text(offer.source.name)}: {where} ({len(offer.options)})"
    return _Subject(label, offer.options, offer.left_out, offer.source.proposals)
