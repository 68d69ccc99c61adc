# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a result when the words that it is about are changed.

A slip may be mended: the result holds for the mended words, and the minutes say what was mended.
Anything more is a new version: the result stays with the words that it was about, and the new ones
have none until they are voted on or agreed to. Which of both it is, the moderator says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from moderation.domain import standing
from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Change, Step, added, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.standing import ChangedWords
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.unnamed import refuse_a_person
from moderation.features.votes.model import Rewording


def _none(_state: Lookups, _entity: Any) -> int:
    return 0


def _unvoted(_state: Lookups, _entity: Any, _field: str) -> bool:
    return False


def _unsaid(_state: Lookups, _passage: ChangedWords) -> str:
    return ""


def _free(_about: Any) -> bool:
    return False


def _nothing(_state: Lookups, _about: Any) -> Iterable[Change]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionProposal:
    """Who proposes a new version, why, and when: a unit, a side or a group, never a person."""

    proposer: str = ""
    side: Side | None = None
    reason: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWords:
    """Words that a room holds a result about.

    ``held`` tells whether there is a result about the words in a field of an entity, ``voted``
    whether that result is one of a vote. ``number`` is that of the last of the results which the
    entity itself counts, from 1, so that later results are told from it. ``follow`` gives the
    copies of a passage as they are mended with it, ``anew`` what a new version takes back, as
    answers that were given to the old one, and ``told`` says what those were. ``reasoned`` tells of
    an entity whether a new version needs somebody who proposes it and a reason.
    """

    held: Callable[[Lookups, Any, str], bool]
    voted: Callable[[Lookups, Any, str], bool] = _unvoted
    number: Callable[[Lookups, Any], int] = _none
    follow: Callable[[Lookups, ChangedWords], Iterable[Any]] = _nothing
    anew: Callable[[Lookups, ChangedWords], Iterable[Change]] = _nothing
    told: Callable[[Lookups, ChangedWords], str] = _unsaid
    reasoned: Callable[[Any], bool] = _free


UNNAMED = VersionProposal()
NO_REASON = QT_TRANSLATE_NOOP(
    "Rewording",
    "A new version needs who proposes it, a side, a unit or a group, and the reason.",
)

_STANDING: list[StandingWords] = []


def stand(words: StandingWords) -> None:
    """Let words of a room stand under their result."""
    _STANDING.append(words)


def _about(state: Lookups, passage: ChangedWords) -> list[StandingWords]:
    """Who holds a result about a passage."""
    return [w for w in _STANDING if w.held(state, passage.about, passage.field)]


def _stands(state: Lookups, entity: Any, field: str) -> bool:
    return any(words.held(state, entity, field) for words in _STANDING)


def _record(change: Change) -> tuple[str, str, str] | None:
    """What a change is the record of; one that takes a record away says that nothing changed."""
    entity = change.entity
    if not isinstance(entity, Rewording):
        return None
    if change.after is None:
        return entity.about_id, entity.part, entity.old
    return entity.about_id, entity.part, entity.new


standing.keep_words(_stands, _record)


# -- what a moderator says of it -------------------------------------------------------------


def mended(state: State, step: Step, passages: Sequence[ChangedWords]) -> Step:
    """The step as the mending of slips: copies follow, and every change is recorded.

    A slip that is mended further, while somebody types, is one with what was before it. One that
    is taken back to the first words leaves no record.
    """
    changes = list(step.changes)
    touched = {change.key for change in changes}
    for passage in passages:
        changes += _slip(state, passage)
        for words in _about(state, passage):
            for copy in words.follow(state, passage):
                if (copy.kind, copy.id) in touched:
                    continue
                touched.add((copy.kind, copy.id))
                before = state.get(type(copy), copy.id)
                changes.append(Change(before, copy))
    return replace(step, changes=tuple(changes))


def _slip(state: State, passage: ChangedWords) -> tuple[Change, ...]:
    about_id, field = passage.about.id, passage.field
    before, after = passage.before, passage.after
    last = next(iter(reversed(rewordings_of(state, about_id, field))), None)
    if last is not None and last.slip and last.new == before:
        return removed(last) if after == last.old else replaced(last, new=after)
    return added(
        Rewording(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(len(state.of(Rewording))),
            about_id=about_id,
            part=field,
            old=before,
            new=after,
            slip=True,
            number=_last_result(state, passage),
            voted=_voted(state, passage),
        )
    )


def _last_result(state: State, passage: ChangedWords) -> int:
    return max((w.number(state, passage.about) for w in _about(state, passage)), default=0)


def _voted(state: State, passage: ChangedWords) -> bool:
    about, field = passage.about, passage.field
    return any(w.voted(state, about, field) for w in _about(state, passage))


def needs_reason(state: Lookups, passages: Iterable[ChangedWords]) -> bool:
    """Whether a new version of any passage needs somebody who proposes it and a reason."""
    return any(w.reasoned(p.about) for p in passages for w in _about(state, p))


def check_proposal(state: Lookups, passages: Iterable[ChangedWords], by: VersionProposal) -> None:
    """Whether a new version can be recorded with this.

    Raises:
        UserFacingError: It needs somebody who proposes it and a reason, and one of both is
            missing; or a person would be named.
    """
    if needs_reason(state, passages) and (blank(by.proposer) or blank(by.reason)):
        raise UserFacingError(NO_REASON)
    refuse_a_person(state, by.proposer)


def new_version(
    state: State, step: Step, passages: Sequence[ChangedWords], by: VersionProposal = UNNAMED
) -> Step:
    """The step as a new version: the result stays with the old words, which are recorded.

    Raises:
        UserFacingError: It needs somebody who proposes it and a reason, and one of both is
            missing; or a person would be named.
    """
    check_proposal(state, passages, by)
    changes = list(step.changes)
    fresh = [
        Rewording(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=float(len(state.of(Rewording)) + place),
            about_id=passage.about.id,
            part=passage.field,
            old=passage.before,
            new=passage.after,
            number=_last_result(state, passage),
            voted=_voted(state, passage),
            proposer=trimmed(by.proposer),
            side=by.side,
            reason=trimmed(by.reason),
            made_at=by.made_at,
            told=" ".join(said for w in _about(state, passage) if (said := w.told(state, passage))),
        )
        for place, passage in enumerate(passages)
    ]
    gone = {
        change.key: change
        for passage in passages
        for words in _about(state, passage)
        for change in words.anew(state, passage)
    }
    changes = [_with(change, gone.pop(change.key, None)) for change in changes]
    changes += gone.values()
    return replace(step, changes=(*changes, *added(*fresh)))


def _with(change: Change, other: Change | None) -> Change:
    """A change together with what another one changes of the same entity."""
    if other is None or change.after is None or change.before is None or other.after is None:
        return change
    named = (field.name for field in fields(other.after))
    values = {n: getattr(other.after, n) for n in named}
    same = {n for n, value in values.items() if value == getattr(other.before, n)}
    return Change(
        change.before,
        replace(change.after, **{n: value for n, value in values.items() if n not in same}),
    )


# -- what was voted on -------------------------------------------------------------------------


def rewordings_of(state: Lookups, about_id: Id, field: str | None = None) -> tuple[Rewording, ...]:
    """The changes of standing words of an entity, in the order in which they were made."""
    found = [
        each
        for each in state.of(Rewording)
        if each.about_id == about_id and field in (None, each.part)
    ]
    return tuple(found)


def versions(state: Lookups, about_id: Id, field: str) -> int:
    """The number of the last result that a new version of the words left behind; 0 for none."""
    own = rewordings_of(state, about_id, field)
    return max((each.number for each in own if not each.slip), default=0)


def words_then(state: Lookups, about_id: Id, field: str, words: str, number: int = 1) -> str:
    """The words of a field as the result with this number was about them.

    Args:
        state: What the workshop holds.
        about_id: The entity.
        field: Its field.
        words: What stands there now.
        number: The number of the result, from 1.
    """
    later = [
        each
        for each in rewordings_of(state, about_id, field)
        if not each.slip and each.number >= number
    ]
    return min(later, key=lambda each: each.number).old if later else words


def then(state: Lookups, entity: Any, fields: Iterable[str], number: int = 1) -> Any:
    """An entity with the words that the result with this number was about."""
    values = {
        name: words_then(state, entity.id, name, getattr(entity, name), number) for name in fields
    }
    return replace(entity, **values)
