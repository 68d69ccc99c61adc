# SPDX-License-Identifier: EUPL-1.2
"""The palette finds votes by their question."""

from __future__ import annotations

from moderation.activities.polls.model import Poll
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

VOTE = QT_TRANSLATE_NOOP("Search", "Vote")


def _vote(_state: State, _entity: Poll, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(VOTE)


SEARCHED = (
    Searched(
        kind=Poll,
        group=SearchGroup.RESULTS,
        fields=("question",),
        icon="vote",
        about=_vote,
    ),
)
