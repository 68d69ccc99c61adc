# SPDX-License-Identifier: EUPL-1.2
"""Votes whose ballots ended with the program: said at the next start, and asked before.

Only that a vote was open is on disk, so only that can be said.
"""

from __future__ import annotations

import sqlite3

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.gui.widgets import ConfirmDialog

translate = QCoreApplication.translate

OPEN = """
SELECT workshop.title, coalesce(poll.question, agenda_block.title)
FROM open_vote
JOIN workshop ON workshop.id = open_vote.workshop_id
LEFT JOIN poll ON poll.id = open_vote.vote_id
LEFT JOIN agenda_block ON agenda_block.id = open_vote.vote_id
WHERE NOT workshop.trashed AND coalesce(poll.id, agenda_block.id) IS NOT NULL
ORDER BY 1, 2
"""


def found(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Workshop and question of every vote that was open when the program ended."""
    return [(str(title), str(question)) for title, question in connection.execute(OPEN)]


def told(window: QWidget, votes: list[tuple[str, str]]) -> ConfirmDialog | None:
    """Say which votes were open, and what to do; nothing where none was."""
    if not votes:
        return None
    one = translate("LostVotes", "In “{workshop}” the vote “{question}” was open.")
    number = len(votes)
    what = translate(
        "LostVotes",
        "Ballots are stored nowhere before a vote is closed: please enter them again from the "
        "paper.",
    )
    said = [one.format(workshop=title, question=question) for title, question in votes]
    dialog = ConfirmDialog(
        window,
        title=translate("LostVotes", "%n vote(s) ended with the program", "", number),
        text="\n".join([*said, what]),
        confirm=translate("LostVotes", "Understood"),
        cancel="",
        warn=True,
    )
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def may_end(window: QWidget) -> bool:
    """Ask before the program ends while a vote is open: its ballots would be lost."""
    return ConfirmDialog.ask(
        window,
        title=translate("LostVotes", "A vote is still open"),
        text=translate(
            "LostVotes",
            "Its ballots are in memory only. Close the vote first, or enter them again from the "
            "paper next time.",
        ),
        confirm=translate("LostVotes", "End and lose them"),
        safe=False,
    )
