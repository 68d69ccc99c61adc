# SPDX-License-Identifier: EUPL-1.2
"""What is missing of a goal, in words: for page, wall and minutes alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import reduce

from moderation.activities.goals.agreement import Accord, Position, Stand, accord, stands
from moderation.activities.goals.means import GoalMeans, MeansKind, means_of
from moderation.activities.goals.measure import unmeasured_words
from moderation.activities.goals.model import Goal, Smart, gaps
from moderation.domain.amounts import MONEY_OF, money, money_of, money_with_words, staff, staff_of
from moderation.domain.blank import blank, trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated
from moderation.features.people.model import Unit

LETTERS = {
    Smart.S: QT_TRANSLATE_NOOP("Smart", "specific"),
    Smart.M: QT_TRANSLATE_NOOP("Smart", "measurable"),
    Smart.A: QT_TRANSLATE_NOOP("Smart", "accepted"),
    Smart.R: QT_TRANSLATE_NOOP("Smart", "realistic"),
    Smart.T: QT_TRANSLATE_NOOP("Smart", "timed"),
}
"""What the letters stand for."""

_MISSING = {
    Smart.S: QT_TRANSLATE_NOOP("Smart", "says exactly what will be different"),
    Smart.M: QT_TRANSLATE_NOOP("Smart", "says how it is measured"),
    Smart.A: QT_TRANSLATE_NOOP("Smart", "agreed by every unit in the room"),
    Smart.R: QT_TRANSLATE_NOOP("Smart", "staff and money secured"),
    Smart.T: QT_TRANSLATE_NOOP("Smart", "has a date"),
}

UNOWNED = QT_TRANSLATE_NOOP("Smart", "says who sees to it")

_NOBODY_ASKED = QT_TRANSLATE_NOOP("Smart", "No unit is invited yet")
_ALL_AGREE = QT_TRANSLATE_NOOP("Smart", "All units agree")
_ALL_HERE_AGREE = QT_TRANSLATE_NOOP("Smart", "All units in the room agree")
_ALL_OPEN = QT_TRANSLATE_NOOP("Smart", "All answers open")
_ALL_AWAY = QT_TRANSLATE_NOOP("Smart", "Nobody is in the room who may commit a unit")
_NOT_BY_ALL = QT_TRANSLATE_NOOP("Smart", "Not carried by all: {what}")
_RESERVATIONS = QT_TRANSLATE_NOOP("Smart", "%n with reservation")
_REJECTIONS = QT_TRANSLATE_NOOP("Smart", "%n rejection(s)")
_OPEN = QT_TRANSLATE_NOOP("Smart", "%n unit(s) open")
_ONLY_OPEN = QT_TRANSLATE_NOOP("Smart", "%n unit(s) still open")
_TO_CONFIRM = QT_TRANSLATE_NOOP("Smart", "%n to be confirmed")
_AWAY = QT_TRANSLATE_NOOP("Smart", "%n not in the room")
_LISTED = QT_TRANSLATE_NOOP("Smart", "{first}, {second}")

_BOTH = QT_TRANSLATE_NOOP("Smart", "{who} asks by {date}")
_NO_DAY = QT_TRANSLATE_NOOP("Smart", "{who} asks, by when is open")
_NOBODY_BY = QT_TRANSLATE_NOOP("Smart", "to be asked by {date}, by whom is open")
_NOBODY = QT_TRANSLATE_NOOP("Smart", "who asks by when is open")

NOT_BY_ALL = QT_TRANSLATE_NOOP("Smart", "Not carried by all")
RECOMMENDED = QT_TRANSLATE_NOOP("Smart", "Not carried by all; goes on as a recommendation")

_UNKNOWN = QT_TRANSLATE_NOOP("Smart", "Need not clarified yet")
_NEEDS_NOTHING = QT_TRANSLATE_NOOP("Smart", "Needs no extra staff or money")
_SECURED = QT_TRANSLATE_NOOP("Smart", "Staff and money are secured")
_NOT_SECURED = QT_TRANSLATE_NOOP("Smart", "{what} not secured")
_AND = QT_TRANSLATE_NOOP("Smart", "{first} and {second}")
_NO_MONEY = QT_TRANSLATE_NOOP("Smart", "no money needed")
_NO_STAFF = QT_TRANSLATE_NOOP("Smart", "no staff needed")
_LINE = QT_TRANSLATE_NOOP("Smart", "{first} · {second}")


def count_stands(state: Lookups, goal: Goal) -> Counter[Position]:
    """How many units stand how."""
    return Counter(each.position for each in stands(state, goal))


def agreement_words(state: Lookups, goal: Goal) -> Message:
    """How far the room agrees: "Nicht von allen getragen: 1 Ablehnung, 1 Stelle offen"."""
    stood = stands(state, goal)
    if not stood:
        return _NOBODY_ASKED
    said = Counter(each.position for each in stood)
    parts = [_RESERVATIONS.with_count(n)] if (n := said[Position.RESERVATION]) else []
    waiting = [
        words.with_count(number)
        for words, number in (
            (_TO_CONFIRM, sum(each.to_confirm for each in stood)),
            (_AWAY, said[Position.AWAY]),
        )
        if number
    ]
    found = accord(stood)
    if found is Accord.AGREED:
        return _listed([_ALL_HERE_AGREE if waiting else _ALL_AGREE, *parts, *waiting])
    if found is Accord.NOT_BY_ALL:
        what = [_REJECTIONS.with_count(said[Position.NO])]
        what += [_OPEN.with_count(said[Position.OPEN])] if said[Position.OPEN] else []
        return _NOT_BY_ALL.with_values(what=_listed([*what, *waiting]))
    if said[Position.OPEN] == len(stood):
        return _ALL_OPEN
    still_open = said[Position.OPEN]
    return _listed([_ONLY_OPEN.with_count(still_open) if still_open else _ALL_AWAY, *waiting])


def follow_up_words(stand: Stand, formats: Formats) -> Message:
    """Who asks a unit that is away, or gets its confirmation, and by when."""
    who, due = stand.follow_up
    day = "" if due is None else formats.date(due)
    if who and day:
        return _BOTH.with_values(who=untranslated(who), date=day)
    if who:
        return _NO_DAY.with_values(who=untranslated(who))
    return _NOBODY_BY.with_values(date=day) if day else _NOBODY


def _listed(parts: Sequence[Message]) -> Message:
    return reduce(lambda first, second: _LISTED.with_values(first=first, second=second), parts)


def standing_words(state: Lookups, goal: Goal) -> Message | None:
    """What is to be said of a goal that not all carry, and whether it goes on; else nothing."""
    if accord(stands(state, goal)) is not Accord.NOT_BY_ALL:
        return None
    return RECOMMENDED if goal.recommended else NOT_BY_ALL


def resource_words(state: Lookups, goal: Goal, formats: Formats) -> Message:
    """What of the resources is missing: "1,0 Stelle und 1,7 Mio. € nicht gesichert"."""
    if not goal.resources_clear:
        return _UNKNOWN
    all_staff, all_money = both_means(state, goal)
    people, euros = all_staff.gap, int(all_money.gap)
    if people and euros:
        both = _AND.with_values(first=staff(people, formats), second=money(euros, formats))
        return _NOT_SECURED.with_values(what=both)
    if people:
        return _NOT_SECURED.with_values(what=staff(people, formats))
    if euros:
        return _NOT_SECURED.with_values(what=money(euros, formats))
    if all_staff.needed or all_money.needed:
        return _SECURED
    return _NEEDS_NOTHING


def both_means(state: Lookups, goal: Goal) -> tuple[GoalMeans, GoalMeans]:
    """Staff and money that a goal takes."""
    return means_of(state, goal, MeansKind.STAFF), means_of(state, goal, MeansKind.MONEY)


def resource_line(state: Lookups, goal: Goal, formats: Formats) -> Message:
    """Secured of needed: "1,0 von 2,0 Stellen · 3,1 von 4,8 Mio. €"."""
    if not goal.resources_clear:
        return _UNKNOWN
    people, euros = both_means(state, goal)
    if not people.needed and not euros.needed:
        return _NEEDS_NOTHING
    first = staff_of(people.covered, people.needed, formats) if people.needed else _NO_STAFF
    second = _money_line(goal, euros, formats) if euros.needed else _NO_MONEY
    return _LINE.with_values(first=first, second=second)


def _money_line(goal: Goal, euros: GoalMeans, formats: Formats) -> Message:
    """Secured of needed, in one unit where nothing was said around the amounts."""
    if not (goal.money_secured_words or goal.money_needed_words):
        return money_of(int(euros.covered), int(euros.needed), formats)
    secured = (int(euros.covered), "") if euros.years else goal.money("secured")
    return MONEY_OF.with_values(
        secured=money_with_words(*secured, formats),
        needed=money_with_words(*goal.money("needed"), formats),
    )


def missing_words(state: Lookups, goal: Goal) -> tuple[Message, ...]:
    """What the goal lacks: who sees to it, then one phrase per letter in the order of SMART."""
    missing = gaps(state, goal)
    owner = () if is_owned(goal) else (UNOWNED,)
    own = {**_MISSING, Smart.M: unmeasured_words(goal) or _MISSING[Smart.M]}
    return (*owner, *(own[letter] for letter in Smart if letter in missing))


def is_owned(goal: Goal) -> bool:
    """Whether anybody sees to the goal: a unit, or words in its place."""
    return goal.unit_id is not None or not blank(goal.owner)


def name_of(state: Lookups, goal: Goal) -> Message | None:
    """Who sees to the goal: what was typed, or the unit's name; nothing if nobody does."""
    unit = state.find(Unit, goal.unit_id)
    if not blank(goal.owner):
        return untranslated(trimmed(goal.owner))
    return untranslated(unit.label) if unit is not None else None


def covered_share(own: GoalMeans, goal: Goal) -> float:
    """Which share of the need is covered, 0 to 1; all of it where there is clearly none."""
    if not own.needed:
        return 1.0 if goal.resources_clear else 0.0
    return own.covered / own.needed
