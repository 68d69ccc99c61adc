# SPDX-License-Identifier: EUPL-1.2
"""What was changed behind closed doors stays so in copies, in owners, and when doors shut later."""

from __future__ import annotations

import pytest

from moderation.domain.closed_mark import ClosedMark
from moderation.domain.ids import Id
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from tests.unit.test_closed_typing import CLOSED, LAST, OPEN, PLAIN, SECRET, Day, words_of


@pytest.fixture
def day() -> Day:
    return Day()


def public(day: Day) -> PublicView:
    return PublicView(day.state, names=True, by_unit=True)


@pytest.mark.parametrize("while_in", [CLOSED, LAST])
def test_a_copy_of_a_block_tells_no_more_than_the_block(day: Day, while_in: Id) -> None:
    day.session.perform(agenda.edit_block(day.state, OPEN, question=PLAIN))
    day.go(CLOSED)
    day.session.perform(agenda.edit_block(day.state, OPEN, question=SECRET))
    if while_in != CLOSED:
        day.go(while_in)
    day.session.perform(agenda.duplicate_block(day.state, OPEN))
    assert [b.question for b in day.state.of(Block)].count(SECRET) == 2
    assert SECRET not in words_of(public(day))
    targets = [mark.target_id for mark in day.state.of(ClosedMark)]
    assert len(targets) == len(set(targets))
    day.session.undo()
    assert SECRET not in words_of(public(day))
