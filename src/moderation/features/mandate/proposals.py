# SPDX-License-Identifier: EUPL-1.2
"""What follows from the mandate for the agenda: methods, proposed by rules that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from moderation.domain.choice import Choice
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda.methods import Method
from moderation.features.agenda.model import Block
from moderation.features.mandate.model import (
    FirstTopic,
    PreTalk,
    ProposalAnswer,
    mandate_of,
    points,
)
from moderation.features.people.model import Unit

SAME_FIRST = QT_TRANSLATE_NOOP("Proposals", "%n groups want to settle first: {topic}")
DIFFERENT_FIRST = QT_TRANSLATE_NOOP("Proposals", "%n topics are wanted first")
SIGNS = QT_TRANSLATE_NOOP("Proposals", "%n sign(s) of success")
LEFT_ASIDE = QT_TRANSLATE_NOOP("Proposals", "%n topic(s) it is not about")
NO_GOES = QT_TRANSLATE_NOOP("Proposals", "%n no-go theme(s)")
EXPECTED = QT_TRANSLATE_NOOP("Proposals", "%n expectation(s) of the client")
WORRIED = QT_TRANSLATE_NOOP("Proposals", "%n groups are worried")
ENOUGH = 2
"""So many groups have to say the same before it is proposed to all."""


class ProposalRule(Choice):
    """A rule, with the sentence that says what it proposes when."""

    FIRST = (
        "first",
        QT_TRANSLATE_NOOP(
            "Proposals", "What two groups or more want to settle first gets a block of its own."
        ),
    )
    DIFFERENT = (
        "different",
        QT_TRANSLATE_NOOP(
            "Proposals", "Where groups want different things first, the room says what comes first."
        ),
    )
    SUCCESS = (
        "success",
        QT_TRANSLATE_NOOP(
            "Proposals", "What success is noticed by becomes goals that can be measured."
        ),
    )
    NOT_ABOUT = (
        "not_about",
        QT_TRANSLATE_NOOP(
            "Proposals", "What it is not about comes up all the same: the parking lot takes it in."
        ),
    )
    NO_GO = (
        "no_go",
        QT_TRANSLATE_NOOP(
            "Proposals", "Where something must not be touched, people talk in small groups first."
        ),
    )
    EXPECTATIONS = (
        "expectations",
        QT_TRANSLATE_NOOP(
            "Proposals", "What the client expects is laid beside what the room expects."
        ),
    )
    WORRIES = (
        "worries",
        QT_TRANSLATE_NOOP(
            "Proposals",
            "Where two groups or more are worried, worries are told before work begins.",
        ),
    )


_BY_TOPIC = {
    FirstTopic.MONEY: "mehrpunktabfrage",
    FirstTopic.ROLES: "rollenmatrix",
    FirstTopic.GOALS: "smart-ziele",
    FirstTopic.DATES: "zeitstrahl",
    FirstTopic.TRUST: "rollenverhandlung",
    FirstTopic.VISION: "leitsatz-werkstatt",
    FirstTopic.CITIZENS: "beteiligungslandkarte",
}
"""The method that works on a topic."""


@dataclass(frozen=True, slots=True)
class AgendaProposal:
    """A method for the agenda: by which rule, what the rule found, and where.

    ``method`` is the id of the method; ``because`` are points as they were written, or units.
    """

    rule: ProposalRule
    method: str
    found: Message
    because: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from every other proposal."""
        return self.rule.value, self.method


class ProposalState(Enum):
    """What became of a proposal."""

    OPEN = "open"
    IN_AGENDA = "in_agenda"
    LEFT = "left"


def proposals(state: State) -> tuple[AgendaProposal, ...]:
    """All that the rules propose now, in the order of the rules."""
    return (*_of_talks(state), *_of_mandate(state))


def _of_talks(state: State) -> Iterator[AgendaProposal]:
    wanted: dict[FirstTopic, list[str]] = {}
    worried = []
    for talk in state.of(PreTalk):
        unit = state.get(Unit, talk.unit_id).label
        if talk.first is not None:
            wanted.setdefault(talk.first, []).append(unit)
        if talk.worry:
            worried.append(unit)
    for topic in FirstTopic:
        units = wanted.get(topic, [])
        if len(units) >= ENOUGH:
            found = SAME_FIRST.with_count(len(units)).with_values(topic=topic.message)
            yield AgendaProposal(ProposalRule.FIRST, _BY_TOPIC[topic], found, tuple(units))
    if len(wanted) >= ENOUGH:
        units = [unit for some in wanted.values() for unit in some]
        found = DIFFERENT_FIRST.with_count(len(wanted))
        yield AgendaProposal(ProposalRule.DIFFERENT, "einpunktabfrage", found, tuple(units))
    if len(worried) >= ENOUGH:
        found = WORRIED.with_count(len(worried))
        yield AgendaProposal(ProposalRule.WORRIES, "schlimmster-bester-fall", found, tuple(worried))


def _of_mandate(state: State) -> Iterator[AgendaProposal]:
    mandate = mandate_of(state)
    for rule, words, method, message in (
        (ProposalRule.SUCCESS, mandate.success, "smart-ziele", SIGNS),
        (ProposalRule.NOT_ABOUT, mandate.not_about, "themenspeicher", LEFT_ASIDE),
        (ProposalRule.NO_GO, mandate.no_go, "murmelgruppe", NO_GOES),
        (ProposalRule.EXPECTATIONS, mandate.expectations, "erwartungsabfrage", EXPECTED),
    ):
        said = points(words)
        if said:
            yield AgendaProposal(rule, method, message.with_count(len(said)), said)


def answer_to(state: State, proposal: AgendaProposal) -> ProposalAnswer | None:
    """What the moderator did with a proposal."""
    answers = state.of(ProposalAnswer)
    return next((each for each in answers if (each.rule, each.method) == proposal.key), None)


def state_of(state: State, proposal: AgendaProposal, method: Method) -> ProposalState:
    """Whether a proposal is open; what the agenda has by any way is in it.

    A proposal that was taken is open again once its block is removed.
    """
    answer = answer_to(state, proposal)
    if answer is not None and answer.taken and answer.block_id is not None:
        return ProposalState.IN_AGENDA
    if any(block.script == method.script for block in state.of(Block)):
        return ProposalState.IN_AGENDA
    if answer is not None and not answer.taken:
        return ProposalState.LEFT
    return ProposalState.OPEN
