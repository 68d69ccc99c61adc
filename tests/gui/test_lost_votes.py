"""A vote that was open when the program was killed is named at the next start."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.polls.model import Poll
from moderation.activities.polls.page import PollsPage
from moderation.domain.ids import Id
from moderation.features.votes.page import is_counting, lost, lost_words, opened_votes
from moderation.gui.widgets import ConfirmDialog
from moderation.paths import store_path
from moderation.storage.database import Database
from tests.whole_window import WholeWindow, whole_window


@pytest.fixture
def killed(data_dir: object) -> tuple[Id, Id, str]:
    """Workshop, vote and question of a program that was killed while ballots were entered."""
    del data_dir
    with subprocess.Popen(
        [sys.executable, "-m", "tests.counting"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as counting:
        assert counting.stdout is not None
        said = [counting.stdout.readline().decode().strip() for _line in range(3)]
        assert counting.poll() is None
        counting.kill()
    workshop, vote, question = said
    return Id(workshop), Id(vote), question


def message(room: WholeWindow) -> ConfirmDialog:
    """What the window says by itself at the start."""
    found: list[ConfirmDialog] = []

    def there() -> bool:
        found[:] = [d for d in room.window.findChildren(ConfirmDialog) if d.isVisible()]
        return bool(found)

    room.qtbot.waitUntil(there, timeout=20_000)
    return found[0]


def test_the_next_start_names_the_vote_and_its_page_says_what_to_do(
    qtbot: QtBot, killed: tuple[Id, Id, str]
) -> None:
    workshop, vote, question = killed
    with Database.open(store_path()) as database:
        # The fact alone: no number of ballots, no side, no order, no time.
        rows = database.connection.execute("SELECT * FROM open_vote").fetchall()
        assert [tuple(row) for row in rows] == [(vote, workshop)]
        assert not database.connection.execute("SELECT * FROM poll_count").fetchall()
    with whole_window(qtbot) as room:
        dialog = message(room)
        assert question in dialog.note.text()
        assert "vom Papier" in dialog.note.text()
        dialog.accept()
        with qtbot.waitSignal(room.window.workshop_opened, timeout=20_000):
            room.window.open_workshop(workshop, prepare=False)
        assert lost(room.bridge, vote)
        block = room.bridge.state.get(Poll, vote).block_id
        room.moderator.show_block(block)
        room.moderator.show_vote(vote)
        page = room.moderator.page
        assert isinstance(page, PollsPage)
        assert lost_words() in [
            hint.accessibleName() for hint in page.votes.hints if not hint.isHidden()
        ]
        assert not is_counting(room.bridge, vote)
        room.settle()
    # It was said, and is not said again.
    with Database.open(store_path()) as database:
        assert not database.connection.execute("SELECT * FROM open_vote").fetchall()


def test_ending_the_program_while_a_vote_is_open_is_asked(
    qtbot: QtBot, killed: tuple[Id, Id, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop, vote, _question = killed
    asked: list[str] = []

    def answer(_parent: object, *, title: str, **_rest: object) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(ConfirmDialog, "ask", answer)
    with whole_window(qtbot) as room:
        message(room).accept()
        with qtbot.waitSignal(room.window.workshop_opened, timeout=20_000):
            room.window.open_workshop(workshop, prepare=False)
        room.window.close()
        assert asked == []
        room.window.show()
        block = room.bridge.state.get(Poll, vote).block_id
        room.moderator.show_block(block)
        room.moderator.show_vote(vote)
        page = room.moderator.page
        assert isinstance(page, PollsPage)
        page.votes.tally.put(next(iter(page.votes._rows)).id, page.votes._side, 0, 3)
        assert opened_votes(room.bridge) == (vote,)
        assert not room.window.close()
        assert room.window.isVisible()
        assert room.window.close()
        QApplication.processEvents()
    with Database.open(store_path()) as database:
        assert len(database.connection.execute("SELECT * FROM open_vote").fetchall()) == 1
