# SPDX-License-Identifier: EUPL-1.2
"""What is noticed about rounds: nobody looked again, one side alone spoke, much was not met."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.activities.expectations import model
from moderation.domain.ids import Id
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, untranslated
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.features.findings.model import Finding, Rule
from moderation.features.findings.sources import Rulebook
from moderation.features.ratings.rules import COMPARED

_LOOK_BACK = QT_TRANSLATE_NOOP("RoundRules", "What was expected is looked at again before the end")


class RoundRule(Rule):
    """The rules, the weightiest first."""

    NOT_MET = (
        "not_met",
        QT_TRANSLATE_NOOP("RoundRules", "Expectation not met"),
        QT_TRANSLATE_NOOP(
            "RoundRules",
            "“{word}” was not met for more than half: park it, or make an agreement about it.",
        ),
        _LOOK_BACK,
    )
    NOT_REVIEWED = (
        "not_reviewed",
        QT_TRANSLATE_NOOP("RoundRules", "Expectations not looked at again"),
        QT_TRANSLATE_NOOP("RoundRules", "%n expectation(s) have not been looked at again."),
        _LOOK_BACK,
    )
    ONE_SIDED = (
        "one_sided",
        QT_TRANSLATE_NOOP("RoundRules", "Only one side answered"),
        QT_TRANSLATE_NOOP("RoundRules", "In this round only one side answered: {side}."),
        QT_TRANSLATE_NOOP("RoundRules", "Both sides are heard"),
    )


def findings(state: Lookups, block_id: Id) -> Iterator[Finding]:
    """What is noticed about the round of a block as it stands, the weightiest first."""
    words, done = model.words_of(state, block_id), model.reviewed(state, block_id)
    for word in words:
        result = done.get(word.id)
        if result is not None and 2 * result.counts[model.NOT_MET] > result.ballots:
            name = untranslated(word.text)
            yield RoundRule.NOT_MET.found((word.id,), name, word=name)
    unseen = [word.id for word in words if word.id not in done]
    asked = model.kind_of(state, block_id) is model.RoundKind.EXPECTATIONS
    if asked and unseen and _nearly_over(state, block_id):
        yield RoundRule.NOT_REVIEWED.found(unseen, number=len(unseen))
    spoke = [side.message for side in COMPARED if any(word.side is side for word in words)]
    if len(spoke) == 1:
        yield RoundRule.ONE_SIDED.found((word.id for word in words), spoke[0], side=spoke[0])


def _nearly_over(state: Lookups, block_id: Id) -> bool:
    """Whether the last block has begun, so that it is time to look again."""
    last = [b for b in state.of(Block) if not (b.is_break or b.parked)][-1:]
    over = state.workshop.status in (Status.CLOSED, Status.APPROVED)
    return over or any(b.started_at is not None and b.id != block_id for b in last)


RULEBOOK = Rulebook(
    activity=model.ACTIVITY,
    findings=findings,
    open_points=QT_TRANSLATE_NOOP("RoundMinutes", "Open points of the round"),
    dealt_with=QT_TRANSLATE_NOOP("RoundMinutes", "Hints of the round that were dealt with"),
)
