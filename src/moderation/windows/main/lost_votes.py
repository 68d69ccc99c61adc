# SPDX-License-Identifier: EUPL-1.2
"""Votes whose ballots ended with the program: said at the next start, and asked before.

Only that a vote was open is on disk, so only that can be said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain import rooms
from moderation.features.agenda.model import Block
from moderation.gui.widgets import ConfirmDialog

if TYPE_CHECKING:
    from moderation.domain.ids import Id
    from moderation.domain.state import State
    from moderation.storage.store import Store

translate = QCoreApplication.translate


def found(store: Store) -> list[tuple[str, str]]:
    """Workshop and question of every vote that was open when the program ended."""
    lost = []
    for workshop_id, votes in store.left_open().items():
        state = store.load(workshop_id)
        if state.empty or state.workshop.trashed:
            continue
        for vote in votes:
            lost += [(state.workshop.title, question) for question in _questions(state, vote)]
    return sorted(lost)


def _questions(state: State, vote: Id) -> list[str]:
    """What a vote is about: the room's own words for it, or the block that it stood in."""
    asked = (question_of(state, vote) for question_of in rooms.offered("asks"))
    found = [words for words in asked if words is not None]
    block = state.find(Block, vote)
    return found or ([] if block is None else [block.title])


def told(window: QWidget, votes: list[tuple[str, str]]) -> ConfirmDialog | None:
    """Say which votes were open, and what to do; nothing where none was."""
    if not votes:
        return None
    one = translate("LostVotes", "In “{workshop}”, “{question}” was open.")
    number = len(votes)
    what = translate(
        "LostVotes",
        "Nothing of it is stored before it is closed: please enter ballots again from the paper, "
        "and ask a round once more.",
    )
    said = [one.format(workshop=title, question=question) for title, question in votes]
    dialog = ConfirmDialog(
        window,
        title=translate("LostVotes", "%n vote(s) or round(s) ended with the program", "", number),
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
        title=translate("LostVotes", "A vote or a round is still open"),
        text=translate(
            "LostVotes",
            "What was entered is in memory only. Close it first, or enter it again next time.",
        ),
        confirm=translate("LostVotes", "End and lose them"),
        safe=False,
    )
