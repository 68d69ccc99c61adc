# SPDX-License-Identifier: EUPL-1.2
"""Where findings come from: the rules of activities.

An activity that has rules declares them as ``rules``. So its findings can be answered, and stand in
its minutes, and no activity knows another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from moderation.domain.ids import Id
from moderation.domain.rooms import offered
from moderation.domain.state import Lookups
from moderation.domain.texts import Message
from moderation.domain.views import leaves_out
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, Rule, answers, parted


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules of an activity: what they find in a block, the weightiest first.

    ``open_points`` and ``dealt_with`` stand above the findings in the minutes. ``seen`` are the
    rules that speak of what is there; all others speak of what is lacking as well, and are not
    raised where closed things are left out: it may lie among them.
    """

    activity: str
    findings: Callable[[Lookups, Id], Iterable[Finding]]
    open_points: Message
    dealt_with: Message
    seen: frozenset[Rule] = frozenset()


def rulebook_of(state: Lookups, block_id: Id) -> Rulebook | None:
    """The rules that hold in a block; nothing if its activity has no rules."""
    block = state.find(Block, block_id)
    if block is None:
        return None
    return next((book for book in offered("rules") if book.activity == block.activity), None)


def findings_in(state: Lookups, block_id: Id) -> tuple[Finding, ...]:
    """Everything that the rules say about a block as it stands, and can be said of a view of it."""
    book = rulebook_of(state, block_id)
    if book is None:
        return ()
    found, partly = book.findings(state, block_id), leaves_out(state)
    return tuple(each for each in found if each.rule in book.seen or not partly)


def still_open(state: Lookups, block_id: Id) -> tuple[Finding, ...]:
    """The findings of a block that the room has not answered."""
    return parted(findings_in(state, block_id), answers(state, block_id))[0]
