# SPDX-License-Identifier: EUPL-1.2
"""Changes to questions, options and objections, and the closing of a round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from moderation.activities.polls.model import (
    Poll,
    PollCount,
    PollObjection,
    PollOption,
    PollRound,
    asked_of,
    choices,
    electors,
    note_of,
    objections_of,
    options_of,
    polls_of,
    rounds_of,
    rows_of,
)
from moderation.domain import sealed
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at, shifted
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.votes.edits import CLOSE, DISCARD, refuse
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.subtraction import (
    OTHER_PEOPLE,
    judged,
    mark_of,
    tells_few_people,
)
from moderation.features.votes.tally import CountTrouble, Tally

ADD = QT_TRANSLATE_NOOP("PollsEdit", "Add question")
EDIT = QT_TRANSLATE_NOOP("PollsEdit", "Edit question")
MOVE = QT_TRANSLATE_NOOP("PollsEdit", "Move question")
REMOVE = QT_TRANSLATE_NOOP("PollsEdit", "Remove question")
ADD_OPTION = QT_TRANSLATE_NOOP("PollsEdit", "Add option")
TAKE_OPTIONS = QT_TRANSLATE_NOOP("PollsEdit", "Take options over")
EDIT_OPTION = QT_TRANSLATE_NOOP("PollsEdit", "Edit option")
MOVE_OPTION = QT_TRANSLATE_NOOP("PollsEdit", "Move option")
REMOVE_OPTION = QT_TRANSLATE_NOOP("PollsEdit", "Remove option")
ADD_OBJECTION = QT_TRANSLATE_NOOP("PollsEdit", "Add objection")
EDIT_OBJECTION = QT_TRANSLATE_NOOP("PollsEdit", "Edit objection")
NOTE = QT_TRANSLATE_NOOP("PollsEdit", "Note why the vote is held anew")
REMOVE_OBJECTION = QT_TRANSLATE_NOOP("PollsEdit", "Remove objection")

NO_WORDS = QT_TRANSLATE_NOOP("PollsEdit", "There are no words yet. Type a few, then press Enter.")
HELD_SECRETLY = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "This was voted on already, and secretly: how it is voted on and its result stay. Add a new "
    "question.",
)
HELD = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "This was voted on already: how it is voted on stays as it was. Discard the result first, or "
    "add a new question.",
)
TOO_FEW = QT_TRANSLATE_NOOP(
    "PollsEdit", "There is nothing to choose from yet. Add at least two options."
)
ZERO_STAYS = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "The zero option belongs to every resistance vote: it shows whether a proposal is better than "
    "no change. It cannot be removed.",
)
OVER_BUDGET = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "{side}: {found} points were counted, but its ballots have only {expected}. Please count "
    "again.",
)
OVER_LIMIT = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "{side}: one option has {found} points, but its ballots may give it only {expected}. Please "
    "count again.",
)
TOO_MANY_OPTIONS = QT_TRANSLATE_NOOP(
    "PollsEdit",
    "{number} options are more than anybody can weigh; {most} are possible. Vote on clusters, or "
    "on a selection.",
)
ZERO_SENTENCE = QT_TRANSLATE_NOOP("PollsEdit", "Everything stays as it is.")

MOST_OPTIONS = 200
"""More options than these are a slip, and neither read nor counted by anybody."""

_WORDS_ONLY = frozenset({"question", "low", "high", "bottom", "top", "veiled", "notes"})


def _said(words: str) -> str:
    words = trimmed(words)
    if not words:
        raise UserFacingError(NO_WORDS)
    return words


def _not_held(state: State, poll_id: Id) -> None:
    if rounds_of(state, poll_id):
        secret = state.get(Poll, poll_id).secret
        raise UserFacingError(HELD_SECRETLY if secret else HELD)


def add_poll(state: State, block_id: Id, question: str, kind: VoteKind = VoteKind.DOTS) -> Step:
    """A new question, last of all. Hands and consent are open unless somebody wants otherwise.

    Raises:
        UserFacingError: There are no words in it.
    """
    polls = polls_of(state, block_id)
    poll = Poll(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(polls, len(polls)),
        block_id=block_id,
        question=_said(question),
        vote_kind=kind,
        secret=kind not in (VoteKind.HANDS, VoteKind.CONSENT),
    )
    zero = (_zero(state, poll.id),) if kind is VoteKind.RESISTANCE else ()
    return Step(ADD, added(poll, *zero))


def vote_on(
    state: State,
    block_id: Id,
    question: str,
    kind: VoteKind,
    options: Sequence[tuple[Id | None, str]],
) -> Step:
    """A new question of a block with everything that it is about, as one step.

    Raises:
        UserFacingError: There are no words in the question, or too many options to weigh.
    """
    asked = add_poll(state, block_id, question, kind)
    then = state.apply(asked)
    poll = polls_of(then, block_id)[-1]
    return Step(ADD, asked.changes + take_options(then, poll.id, options).changes)


def _zero(state: State, poll_id: Id) -> PollOption:
    words = Catalogue.load(state.workshop.language).text(ZERO_SENTENCE)
    return PollOption(
        id=new_id(),
        workshop_id=state.workshop.id,
        # Far behind: what is added later stands before it.
        rank=10_000.0,
        poll_id=poll_id,
        text=words,
        zero=True,
    )


def edit_poll(state: State, poll_id: Id, **values: Any) -> Step:
    """Other words or other rules for a question; the rules stay once it was voted on.

    Raises:
        UserFacingError: The question would be empty, or it was voted on already.
    """
    poll = state.get(Poll, poll_id)
    if "question" in values:
        values["question"] = _said(values["question"])
    if not set(values) <= _WORDS_ONLY:
        _not_held(state, poll_id)
    for name in ("budget", "per_option"):
        if name in values:
            values[name] = max(1, min(99, values[name]))
    changes = replaced(poll, **values)
    kind = values.get("vote_kind", poll.vote_kind)
    zero = [option for option in options_of(state, poll_id) if option.zero]
    if kind is VoteKind.RESISTANCE and not zero:
        changes += added(_zero(state, poll_id))
    elif kind is not VoteKind.RESISTANCE and zero:
        changes += removal(state, *zero)
    return Step(EDIT, changes, merge_key=f"poll {poll_id} {' '.join(sorted(values))}")


def move_poll(state: State, poll_id: Id, offset: int) -> Step:
    """A question some places up (negative) or down."""
    poll = state.get(Poll, poll_id)
    polls = polls_of(state, poll.block_id)
    return Step(MOVE, shifted(polls, poll, offset))


def remove_poll(state: State, poll_id: Id) -> Step:
    """A question goes, with its options and what was counted."""
    return Step(REMOVE, removal(state, state.get(Poll, poll_id)))


# -- options -------------------------------------------------------------------------------


def take_options(state: State, poll_id: Id, offered: Sequence[tuple[Id | None, str]]) -> Step:
    """Options with the words of these, in their order; what was taken before is left out.

    Raises:
        UserFacingError: It was voted on already, or there would be too many options to weigh.
    """
    _not_held(state, poll_id)
    own = options_of(state, poll_id)
    if len(own) + len(offered) > MOST_OPTIONS:
        raise UserFacingError(
            TOO_MANY_OPTIONS.with_values(number=len(own) + len(offered), most=MOST_OPTIONS)
        )
    known = {option.source_id for option in own if option.source_id is not None}
    proposals = [option for option in own if not option.zero]
    rank = rank_at(proposals, len(proposals))
    fresh = [
        PollOption(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank + place,
            poll_id=poll_id,
            text=trimmed(words),
            source_id=source,
        )
        for place, (source, words) in enumerate(offered)
        if not blank(words) and (source is None or source not in known)
    ]
    return Step(ADD_OPTION if len(offered) == 1 else TAKE_OPTIONS, added(*fresh))


def add_option(state: State, poll_id: Id, words: str) -> Step:
    """One option in own words.

    Raises:
        UserFacingError: There are no words, or it was voted on already.
    """
    return take_options(state, poll_id, [(None, _said(words))])


def edit_option(state: State, option_id: Id, words: str) -> Step:
    """Other words for an option: a slip may be mended after the vote as well."""
    changes = replaced(state.get(PollOption, option_id), text=_said(words))
    return Step(EDIT_OPTION, changes)


def move_option(state: State, option_id: Id, offset: int) -> Step:
    """An option some places up (negative) or down."""
    option = state.get(PollOption, option_id)
    mates = options_of(state, option.poll_id)
    return Step(MOVE_OPTION, shifted(mates, option, offset))


def remove_option(state: State, option_id: Id) -> Step:
    """An option goes.

    Raises:
        UserFacingError: It is the zero option, or it was voted on already.
    """
    option = state.get(PollOption, option_id)
    if option.zero:
        raise UserFacingError(ZERO_STAYS)
    _not_held(state, option.poll_id)
    return Step(REMOVE_OPTION, removal(state, option))


# -- objections ----------------------------------------------------------------------------


def add_objection(state: State, poll_id: Id, words: str) -> Step:
    """A reasoned objection of the round that is open or was closed last."""
    mates = objections_of(state, poll_id)
    objection = PollObjection(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=rank_at(mates, len(mates)),
        poll_id=poll_id,
        text=_said(words),
        number=max(1, len(rounds_of(state, poll_id))),
    )
    return Step(ADD_OBJECTION, added(objection))


def edit_objection(state: State, objection_id: Id, **values: Any) -> Step:
    """Other words, how it was taken up, whether it is settled."""
    if "text" in values:
        values["text"] = _said(values["text"])
    changes = replaced(state.get(PollObjection, objection_id), **values)
    key = f"objection {objection_id} {' '.join(sorted(values))}"
    return Step(EDIT_OBJECTION, changes, merge_key=key)


def remove_objection(state: State, objection_id: Id) -> Step:
    """An objection goes."""
    return Step(REMOVE_OBJECTION, removal(state, state.get(PollObjection, objection_id)))


# -- rounds --------------------------------------------------------------------------------


def open_round(state: State, poll_id: Id, now: datetime | None = None) -> None:
    """See that a vote may begin, before anybody fills in a ballot.

    Raises:
        UserFacingError: Its result and an earlier one would show how single people voted.
    """
    poll = state.get(Poll, poll_id)
    asked = asked_of(state, poll, electors(state, poll, now))
    if tells_few_people(state, asked):
        raise UserFacingError(OTHER_PEOPLE)


def note_round(state: State, poll_id: Id, number: int, words: str) -> Step:
    """Say of a closed round why there is a new vote after it: a late ballot, a miscount."""
    poll = state.get(Poll, poll_id)
    notes = [note_of(poll, n) for n in range(1, max(number, len(poll.notes)) + 1)]
    notes[number - 1] = words.strip()
    while notes and not notes[-1]:
        notes.pop()
    changes = replaced(poll, notes=tuple(notes))
    return Step(NOTE, changes, merge_key=f"poll {poll_id} note {number}")


def close_round(state: State, poll_id: Id, tally: Tally) -> Step:
    """Store the tally of the open round; earlier rounds stay, so that the shift can be seen.

    Who could vote is who the tally says; where it says nothing, whoever is in the room.

    What is stored is shuffled: ids are random and rows stand in the order of their ids. Where one
    side of a secret vote has fewer than five ballots, the sides are added up, turnout included.

    Raises:
        UserFacingError: Nothing to choose, no ballot, so few secret ones that their total would
            name people, counts that contradict each other, or an earlier vote on the same question
            with which this one would tell how single people voted.
    """
    poll = state.get(Poll, poll_id)
    rows, rules = rows_of(state, poll), poll.rules
    if len(rows) < 2 and poll.vote_kind in (VoteKind.DOTS, VoteKind.RESISTANCE):
        raise UserFacingError(TOO_FEW)
    refuse(rules.findings(tally, rows, secret=poll.secret), _REFUSED)
    number = len(rounds_of(state, poll_id)) + 1
    show = rules.may_show_sides(tally, rows, secret=poll.secret)
    by_side = tuple(rules.ballots(tally, rows, side) for side in Side)
    told = [(side, ballots) for side, ballots in zip(Side, by_side, strict=True) if ballots]
    people = tally.electorate or electors(state, poll)
    asked = replace(
        asked_of(state, poll, people),
        ballots=sum(by_side),
        by_side=tuple(told) if show else (),
    )
    show = bool(judged(state, asked).by_side)
    counts: list[PollCount] = []
    for choice in choices(state, poll):
        found = {side: _counted(poll, tally, rows, choice.id, side) for side in Side}
        if show:
            kept: list[tuple[Side | None, tuple[int, ...]]] = [
                (side, found[side]) for side, _ballots in told
            ]
        else:
            kept = [(None, tuple(map(sum, zip(*found.values(), strict=True))))]
        counts += [
            PollCount(
                id=new_id(),
                workshop_id=state.workshop.id,
                poll_id=poll_id,
                option_id=choice.id,
                number=number,
                side=side,
                counts=values,
            )
            for side, values in kept
        ]
    counts.sort(key=lambda count: count.id)
    closed = PollRound(
        id=new_id(),
        workshop_id=state.workshop.id,
        poll_id=poll_id,
        number=number,
        ballots=sum(by_side),
        eligible=len(people),
        ballots_by_side=by_side if show else (),
        roll=tuple(sorted(mark_of(poll_id, person_id) for person_id, _side in people)),
    )
    return Step(sealed.CLOSE if poll.secret else CLOSE, added(closed, *counts))


_REFUSED = {
    CountTrouble.OVER_BUDGET: OVER_BUDGET,
    CountTrouble.OVER_LIMIT: OVER_LIMIT,
}


def _counted(
    poll: Poll, tally: Tally, rows: Sequence[Id], choice: Id, side: Side
) -> tuple[int, ...]:
    if poll.vote_kind is VoteKind.FIELD:
        return tuple(number for row in reversed(rows) for number in tally.counts(row, side))
    return tally.counts(choice, side)


def discard_round(state: State, poll_id: Id) -> Step:
    """Take the last round of an open vote away.

    Raises:
        UserFacingError: The vote was secret: its result stays.
    """
    rounds = rounds_of(state, poll_id)
    if rounds and state.get(Poll, poll_id).secret:
        raise UserFacingError(sealed.STAYS)
    if not rounds:
        return Step(DISCARD, ())
    last = rounds[-1]
    counts = [c for c in state.of(PollCount) if c.poll_id == poll_id and c.number == last.number]
    return Step(DISCARD, removed(last, *counts))
