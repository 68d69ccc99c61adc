# SPDX-License-Identifier: EUPL-1.2
"""The versions of a wording with their rounds and consents, and what the rounds say together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderation.activities.vision.model import (
    WORDING,
    VisionConsent,
    VisionDraft,
    VisionRound,
    VisionStatement,
    consents_of,
    is_agreed,
    last_round,
    new_versions,
    results_of,
)
from moderation.domain.ids import Id
from moderation.domain.rounding import difference
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.votes.model import Result

HIGH_ZERO = 5.0
"""From this mean resistance on, of 0 to 10, the zero option is a mandate for change."""

MANDATE = QT_TRANSLATE_NOOP(
    "VisionVersions",
    "The zero option meets a mean resistance of {mean}: that is a mandate for change.",
)
LESS = QT_TRANSLATE_NOOP("VisionVersions", "{by} less than in round {number}")
MORE = QT_TRANSLATE_NOOP("VisionVersions", "{by} more than in round {number}")
SAME = QT_TRANSLATE_NOOP("VisionVersions", "as in round {number}")


@dataclass(frozen=True, slots=True, kw_only=True)
class VisionVersion:
    """One version of a draft's wording.

    ``proposer``, ``side``, ``reason`` and ``made_at`` say how it came about. ``rounds`` are the
    numbers and results of the rounds that were about it, ``consents`` what each side said to it.
    """

    draft_id: Id
    number: int
    sentence: str
    slogan: str = ""
    proposer: str = ""
    side: Side | None = None
    reason: str = ""
    made_at: datetime | None = None
    rounds: tuple[tuple[int, Result], ...] = ()
    consents: tuple[VisionConsent | None, ...] = ()
    agreed: bool = False

    @property
    def id(self) -> Id:
        """What it is known by in a list."""
        return Id(f"{self.draft_id}:{self.number}")


def versions_of(state: Lookups, draft: VisionDraft) -> tuple[VisionVersion, ...]:
    """The versions of a draft's wording, first to last, each beside what was said of it."""
    records = new_versions(state, draft)
    results = {
        number: next(
            (r for d, r in results_of(state, draft.block_id, number) if d.id == draft.id), None
        )
        for number in range(1, last_round(state, draft.block_id) + 1)
    }
    found = []
    for place in range(len(records) + 1):
        words = {
            field: next((r.old for r in records[place:] if r.part == field), getattr(draft, field))
            for field in WORDING
        }
        made = records[place - 1] if place else None
        first = made.number + 1 if made is not None else 1
        last = records[place].number if place < len(records) else len(results)
        rounds = tuple(
            (number, result)
            for number, result in results.items()
            if result is not None and first <= number <= last
        )
        found.append(
            VisionVersion(
                draft_id=draft.id,
                number=place + 1,
                sentence=words["sentence"],
                slogan=words["slogan"],
                proposer=draft.whose if made is None else made.proposer,
                side=None if made is None else made.side,
                reason="" if made is None else made.reason,
                made_at=None if made is None else made.made_at,
                rounds=rounds,
                consents=consents_of(state, draft, place + 1),
                agreed=is_agreed(state, draft, place + 1),
            )
        )
    return tuple(found)


def shift_of(state: Lookups, draft: VisionDraft, number: int | None = None) -> float | None:
    """How much the mean resistance changed since the round before; nothing if there was none."""
    number = last_round(state, draft.block_id) if number is None else number
    means = [
        next((r.mean for d, r in results_of(state, draft.block_id, each) if d.id == draft.id), None)
        for each in (number - 1, number)
    ]
    if number < 2 or means[0] is None or means[1] is None:
        return None
    return difference(means[1], means[0], 1)


def shift_in_words(state: Lookups, draft: VisionDraft, by: Message, number: int) -> Message:
    """How the mean resistance changed; ``by`` is the change without its sign, as it is printed."""
    shift = shift_of(state, draft, number) or 0.0
    words = SAME if not shift else LESS if shift < 0 else MORE
    return words.with_values(by=by, number=number - 1)


def mandate(state: Lookups, block_id: Id, mean: str) -> Message | None:
    """That high resistance to the zero option is a mandate for change, where it is.

    Args:
        state: The workshop.
        block_id: The block of the vision.
        mean: The mean of the zero option as it is printed.
    """
    found = zero_mean(state, block_id)
    if found is None or found < HIGH_ZERO:
        return None
    return MANDATE.with_values(mean=untranslated(mean))


def zero_mean(state: Lookups, block_id: Id) -> float | None:
    """The mean resistance to the zero option in the last round."""
    return next((r.mean for draft, r in results_of(state, block_id) if draft.zero), None)


def statements_of(
    state: Lookups, block_id: Id, number: int | None = None
) -> tuple[VisionStatement, ...]:
    """What was said to high values, of one round if one is named."""
    return tuple(
        each
        for each in state.of(VisionStatement)
        if each.block_id == block_id and number in (None, each.number)
    )


def decision_on(state: Lookups, block_id: Id, number: int) -> VisionRound | None:
    """What the room decided after a round, if it has."""
    return next(
        (r for r in state.of(VisionRound) if r.block_id == block_id and r.number == number), None
    )
