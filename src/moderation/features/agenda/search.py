# SPDX-License-Identifier: EUPL-1.2
"""The palette finds the blocks of the agenda."""

from __future__ import annotations

from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.agenda.model import Block

RUNS = QT_TRANSLATE_NOOP("Search", "runs since {time}")
DONE = QT_TRANSLATE_NOOP("Search", "done")
PLANNED = QT_TRANSLATE_NOOP("Search", "{minutes} min")


def _block(_state: State, block: Block, catalogue: Catalogue, formats: Formats) -> str:
    if block.ended_at is not None:
        return catalogue.text(DONE)
    if block.started_at is not None:
        return catalogue.text(RUNS.with_values(time=formats.time(block.started_at)))
    return catalogue.text(PLANNED.with_values(minutes=block.minutes))


SEARCHED = (
    Searched(
        kind=Block,
        group=SearchGroup.AGENDA,
        fields=("title", "summary", "question"),
        icon="clock",
        about=_block,
    ),
)
