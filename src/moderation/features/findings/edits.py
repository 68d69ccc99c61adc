# SPDX-License-Identifier: EUPL-1.2
"""What the room does with a finding: settles it, gives a reason for it, or parks it."""

from __future__ import annotations

from datetime import datetime

from moderation.domain.blank import straightened
from moderation.domain.change import Change, Step, added, removed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.findings.model import Finding, FindingAnswer, Outcome, answers

HANDLE = {
    Outcome.SETTLED: QT_TRANSLATE_NOOP("FindingsEdit", "Settle hint"),
    Outcome.JUSTIFIED: QT_TRANSLATE_NOOP("FindingsEdit", "Give a reason for a hint"),
    Outcome.PARKED: QT_TRANSLATE_NOOP("FindingsEdit", "Park hint"),
}
REOPEN = QT_TRANSLATE_NOOP("FindingsEdit", "Open hint again")
NO_REASON = QT_TRANSLATE_NOOP(
    "FindingsEdit", "A reason needs words. Type why the room leaves it as it is."
)


def handle(
    state: State, block_id: Id | None, finding: Finding, outcome: Outcome, *, now: datetime,
    reason: str = "",
) -> Step:  # fmt: skip
    """A finding is settled by word, justified with a reason for the minutes, or parked.

    Without a block it is one of a series, where to park it means to put it off.

    Raises:
        UserFacingError: A reason without words.
    """
    words = straightened(reason)
    if outcome is Outcome.JUSTIFIED and not words:
        raise UserFacingError(NO_REASON)
    changes: tuple[Change, ...] = ()
    before = answers(state, block_id).get(finding.key)
    entry_id: Id | None = None
    if before is not None:
        changes += _taken_back(state, before)
    if outcome is Outcome.PARKED and block_id is not None:
        said = Catalogue.load(state.workshop.language).text(finding.sentence)
        parked = capture.add_entry(state, EntryKind.PARKING, said, now=now, block_id=block_id)
        entry_id = parked.changes[0].entity.id
        changes += parked.changes
    mates = state.of(FindingAnswer)
    answer = FindingAnswer(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        block_id=block_id,
        rule=finding.rule.value,
        outcome=outcome,
        about_ids=finding.about,
        elsewhere=finding.elsewhere,
        reason=words,
        entry_id=entry_id,
    )
    return Step(HANDLE[outcome], (*changes, *added(answer)))


def reopen(state: State, block_id: Id | None, finding: Finding) -> Step:
    """A finding is open again; what was parked for it goes too, unless it was taken up."""
    before = answers(state, block_id).get(finding.key)
    return Step(REOPEN, () if before is None else _taken_back(state, before))


def _taken_back(state: State, answer: FindingAnswer) -> tuple[Change, ...]:
    entry = state.find(Entry, answer.entry_id)
    untouched = (
        entry is not None
        and entry.entry_kind is EntryKind.PARKING
        and not (entry.done or entry.left_open)
    )
    if entry is None or not untouched:
        return removed(answer)
    # The answer goes first: it names the entry.
    return (*removed(answer), *(c for c in removal(state, entry) if c.key[1] != answer.id))
