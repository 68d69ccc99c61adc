"""From cards, drafts and goals to a vote on exactly these, and back."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.cards.model import clusters_of, grouped
from moderation.activities.cards.page import CardsPage
from moderation.activities.polls.edits import MOST_OPTIONS, vote_on
from moderation.activities.polls.model import options_of, polls_of, rounds_of, standings
from moderation.activities.polls.page import RESULTING, VOTING, PollsPage
from moderation.activities.vision.model import VisionDraft
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda.model import Block
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.votes.rules import VoteKind
from moderation.gui.activity_page import ActivityPage
from moderation.minutes import plain
from moderation.output.minutes import minutes_document
from moderation.windows.moderator.vote_on import MANY, VoteDialog
from moderation.windows.wall.pages import offers_for
from tests.polls_sample import BLOCK, W, people
from tests.whole_window import WholeWindow, example, whole_window

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[WholeWindow]:
    with whole_window(qtbot) as found:
        found.open(example())
        found.window.show_moderator()
        found.settle()
        yield found


def block_of(room: WholeWindow, activity: str) -> Block:
    return next(b for b in room.bridge.state.of(Block) if b.activity == activity)


def in_use(window: QWidget) -> QWidget:
    """Whatever of a window has the keyboard."""
    found: QWidget | None = window.focusWidget()
    return window if found is None else found


def shown(room: WholeWindow) -> ActivityPage | None:
    """The page in the work area now."""
    return room.moderator.page


def asked(room: WholeWindow, *keys: Qt.Key) -> list[str]:
    """F10 in the work area, then these keys in what opens; gives the votes that it offered."""
    seen: list[list[str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, VoteDialog)
        rows = dialog.polls.model()
        seen.append([rows.data(rows.index(n, 0)) for n in range(rows.rowCount())])
        for key in keys:
            QTest.keyClick(in_use(dialog), key)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, answer)
    QTest.keyClick(in_use(room.window), Qt.Key.Key_F10)
    room.window.activateWindow()
    room.qtbot.waitUntil(room.window.isActiveWindow)
    room.settle()
    assert seen
    return seen[0]


def test_clusters_are_voted_on_by_keyboard_and_the_way_back_is_the_same_key(
    room: WholeWindow,
) -> None:
    block = block_of(room, "cards")
    room.moderator.show_block(block.id)
    cards = room.moderator.page
    assert isinstance(cards, CardsPage)
    cards.focus_work()
    asked(room, Qt.Key.Key_Return)
    votes = room.moderator.page
    assert isinstance(votes, PollsPage)
    state = room.bridge.state
    (poll,) = polls_of(state, block.id)
    clusters = clusters_of(state, block.id)
    assert [(o.source_id, o.text) for o in options_of(state, poll.id)] == [
        (cluster.id, cluster.title) for cluster in clusters
    ]
    assert votes.stage == VOTING
    table = votes.votes.table
    assert table.hasFocus()
    # Everybody of one side gives something: there are results, and they are seen.
    for _ in clusters:
        QTest.keyClicks(table, "3")
        QTest.keyClick(table, Qt.Key.Key_Space)
    votes.votes.tally.papers = dict.fromkeys(votes.votes.tally.papers, 30)
    votes.votes.papers.setValue(30)
    votes.votes.close_button.click()
    assert votes.stage == RESULTING
    assert rounds_of(room.bridge.state, poll.id)
    wall = [offer.item.entity_id for offer in offers_for(WallView(room.bridge.state), block)]
    assert poll.id in wall
    QTest.keyClick(in_use(room.window), Qt.Key.Key_F10)
    assert shown(room) is cards
    # The same key finds the vote again.
    asked(room, Qt.Key.Key_Return)
    assert shown(room) is votes
    assert votes.poll() == room.bridge.state.get(type(poll), poll.id)
    # What was voted on in the block stands in the block's part of the minutes.
    view = MinutesView(room.bridge.state)
    assert poll.question in plain.to_text(minutes_document(view, "de"))


def test_a_vote_that_is_being_counted_is_found_with_its_counts(room: WholeWindow) -> None:
    room.moderator.show_block(block_of(room, "goals").id)
    asked(room, Qt.Key.Key_Return)
    votes = room.moderator.page
    assert isinstance(votes, PollsPage)
    QTest.keyClicks(votes.votes.table, "7")
    tally = votes.votes.tally
    room.moderator.show_block(block_of(room, "cards").id)
    room.moderator.show_block(block_of(room, "goals").id)
    assert "wird gerade gezählt" in asked(room, Qt.Key.Key_Return)[0]
    assert shown(room) is votes
    assert votes.stage == VOTING
    assert votes.votes.tally is tally


def test_only_the_selected_cards_are_voted_on(room: WholeWindow) -> None:
    block = block_of(room, "cards")
    room.moderator.show_block(block.id)
    page = room.moderator.page
    assert isinstance(page, CardsPage)
    page.focus_work()
    chosen = [card.id for card in entries_of(room.bridge.state, EntryKind.CARD, block.id)][:3]
    page.board.select(frozenset(chosen))
    asked(room, Qt.Key.Key_Return)
    (poll,) = polls_of(room.bridge.state, block.id)
    options = options_of(room.bridge.state, poll.id)
    assert [option.source_id for option in options] == chosen


def test_undo_takes_the_whole_vote_back_and_a_removed_block_its_votes(room: WholeWindow) -> None:
    block = block_of(room, "cards")
    room.moderator.show_block(block.id)
    asked(room, Qt.Key.Key_Return)
    assert polls_of(room.bridge.state, block.id)
    room.bridge.undo()
    assert not polls_of(room.bridge.state, block.id)
    asked(room, Qt.Key.Key_Return)
    from moderation.features.agenda import edits as agenda

    room.bridge.session.perform(agenda.remove_block(room.bridge.state, block.id))
    assert not polls_of(room.bridge.state, block.id)
    voted = block_of(room, "vision")
    assert not room.bridge.attempt(lambda state: agenda.remove_block(state, voted.id))
    assert voted in room.bridge.state.of(Block), "its secret vote was closed"
    room.settle()


def test_more_options_than_anybody_can_weigh_are_refused_with_a_sentence() -> None:
    many = [(Id(f"card-{n}"), f"Karte {n}") for n in range(MOST_OPTIONS + 1)]
    with pytest.raises(UserFacingError):
        vote_on(people(), BLOCK, "Was ist wichtig?", VoteKind.DOTS, many)


DRAFTS = [f"Entwurf {number}" for number in range(1, 6)]


def a_day() -> list[Any]:
    """A room of 24, an empty pinboard, and five drafts of a vision."""
    state = people()
    blocks = [
        Block(id=Id("pins"), workshop_id=W, rank=2, title="Sammeln", activity="cards"),
        Block(id=Id("picture"), workshop_id=W, rank=3, title="Vision", activity="vision"),
    ]
    drafts = [
        VisionDraft(id=Id(words), workshop_id=W, rank=n, block_id=Id("picture"), sentence=words)
        for n, words in enumerate(DRAFTS)
    ]
    return [*state.entities(), *blocks, *drafts]


def press(room: WholeWindow, words: str) -> None:
    """Letters and digits for whatever has the keyboard."""
    for letter in words:
        QTest.keyClicks(in_use(room.window), letter)


def key(room: WholeWindow, wanted: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key for whatever has the keyboard."""
    QTest.keyClick(in_use(room.window), wanted, held)


def sort_120_cards_into_12_clusters(room: WholeWindow) -> None:
    """A pasted list, twelve named clusters, and every card's number."""
    cards = room.moderator.page
    assert isinstance(cards, CardsPage)
    thoughts = [f"Gedanke {n} zum Thema {n % 12 + 1}" for n in range(120)]
    QGuiApplication.clipboard().setText("\n".join(thoughts))
    cards.focus_work()
    key(room, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    cards.focus_work()
    for number in range(1, 13):
        key(room, Qt.Key.Key_N)
        press(room, f"Thema {number}")
        key(room, Qt.Key.Key_Return)
    cards.board.set_current(cards.board.board.groups[0].boxes[0].card.id)
    for _card in range(120):
        current = cards.board.current_card
        assert current is not None
        topic = current.card.text.rsplit(" ", 1)[1]
        press(room, topic)
        if topic == "1":
            key(room, Qt.Key.Key_Return)
    found = grouped(room.bridge.state, Id("pins"))
    assert [len(own) for _cluster, own in found] == [10] * 12


def test_a_whole_day_of_sorting_and_voting_by_keyboard(qtbot: QtBot) -> None:
    with whole_window(qtbot) as room:
        room.open(a_day())
        room.window.show_moderator()
        moderator = room.moderator
        moderator.show_block(Id("pins"))
        sort_120_cards_into_12_clusters(room)

        # Points on the clusters: the number, Enter, the number; at the end the other side.
        asked(room, Qt.Key.Key_Return)
        for _side in range(2):
            for number in (6, 5, 4, 3, 3, 3, 3, 3, 2, 2, 1, 1):
                press(room, str(number))
                key(room, Qt.Key.Key_Return)
        key(room, Qt.Key.Key_Space)
        (dots,) = polls_of(room.bridge.state, Id("pins"))
        found = standings(room.bridge.state, dots)
        assert [row.figure for row in found][:3] == [12, 10, 8]
        assert found[0].choice.text == "Thema 1"

        # Resistance over the five drafts and the zero option, in two keys per count.
        moderator.show_block(Id("picture"))
        assert moderator.page is not None
        moderator.page.focus_work()
        asked(room, Qt.Key.Key_Up, Qt.Key.Key_Return)
        (vote,) = polls_of(room.bridge.state, Id("picture"))
        assert vote.vote_kind is VoteKind.RESISTANCE
        rows = [[8, 2, 2], [3, 3, 3, 3], [0, 0, 5, 5, 2], [1, 1, 8, 1, 1], [0, 0, 0, 0, 12]]
        rows.append([0] * 8 + [3, 3, 6])
        keys = counts = 0
        for _side in range(2):
            for row in rows:
                entered = [(value, count) for value, count in enumerate(row) if count]
                for value, count in sorted(entered, key=lambda pair: pair[1]):
                    press(room, "," if value == 10 else str(value))
                    if count > 9:
                        key(room, Qt.Key.Key_Return)
                    else:
                        press(room, str(count))
                    keys, counts = keys + 2, counts + 1
        assert keys <= 2 * counts
        key(room, Qt.Key.Key_Space)
        found = standings(room.bridge.state, vote)
        assert [row.choice.text for row in found][:2] == DRAFTS[:2]
        assert found[-1].choice.zero
        assert found[0].score == (2 * (2 + 2 * 2),)
        assert sum(found[0].counts) == 24


def kind_proposed(room: WholeWindow, block: Block, chosen: int) -> VoteKind:
    """What the dialog proposes for so many clusters of the board."""
    some = frozenset(c.id for c in clusters_of(room.bridge.state, block.id)[:chosen])
    dialog = VoteDialog(room.bridge, block.id, some, room.window)
    room.qtbot.addWidget(dialog)
    assert len(dialog.subject_now().options) == chosen
    return dialog.kind_now()


def test_clusters_are_topics_and_not_asked_for_consent(room: WholeWindow) -> None:
    block = block_of(room, "cards")
    assert kind_proposed(room, block, 2) is VoteKind.DOTS
    assert kind_proposed(room, block, 3) is VoteKind.DOTS
    goals = VoteDialog(room.bridge, block_of(room, "goals").id, frozenset(), room.window)
    room.qtbot.addWidget(goals)
    few = len(goals.subject_now().options) <= MANY
    assert (goals.kind_now() is VoteKind.CONSENT) == few
