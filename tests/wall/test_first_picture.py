# SPDX-License-Identifier: EUPL-1.2
"""The first picture of a block is its question, whatever is worked on in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation import registry
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.agenda.model import TALK, Block
from moderation.features.agenda.wall import BLOCK
from moderation.windows.wall.pages import first_item
from tests.stores import small_workshop


@pytest.mark.parametrize("activity", [TALK, *(room.name for room in registry.ACTIVITIES)])
def test_a_block_with_a_question_begins_with_it(activity: str) -> None:
    entities = small_workshop()
    made = next(entity for entity in entities if isinstance(entity, Block))
    block = replace(made, activity=activity, question="Was soll 2030 anders sein?")
    view = WallView(State.holding([block if e is made else e for e in entities]))
    item = first_item(view, block)
    assert (item.key, item.block_id) == (BLOCK, block.id)
