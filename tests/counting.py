"""A program in the middle of counting a secret vote, to be killed: ``python -m tests.counting``.

Says the question when ballots are entered and everything of it is on disk, then waits for the end.
"""

import sys

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest

from moderation import app as program
from moderation import registry
from moderation.activities.polls.model import polls_of
from moderation.activities.polls.page import PollsPage
from moderation.features.agenda.model import Block
from moderation.gui.bridge import Bridge
from moderation.paths import store_path
from moderation.session.writer import Writer
from moderation.settings import Settings
from moderation.storage.database import Database
from moderation.storage.store import Store
from moderation.windows.main.window import MainWindow
from moderation.windows.moderator.vote_on import VoteDialog

ENTERED = 7


def main() -> None:
    """Count until killed."""
    application = program.application(["moderation"])
    path = store_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    database = Database.open(path)
    writer = Writer(lambda: Store(database.connection, registry.mappers))
    window = MainWindow(Bridge(writer), database, Settings())
    window.show()
    window.open_example()
    moderator = window.moderator
    assert moderator is not None
    state = window.bridge.state
    block = next(block for block in state.of(Block) if block.activity == "cards")
    moderator.show_block(block.id)
    dialog = VoteDialog(window.bridge, block.id, frozenset(), window)
    dialog.main_button.click()
    (poll,) = polls_of(window.bridge.state, block.id)
    moderator.show_vote(poll.id)
    page = moderator.page
    assert isinstance(page, PollsPage)
    QTest.keyClicks(page.votes.table, str(ENTERED))
    application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    writer.submit(lambda _store: None).result()
    sys.stdout.buffer.write(f"{state.workshop.id}\n{poll.id}\n{poll.question}\n".encode())
    sys.stdout.buffer.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
