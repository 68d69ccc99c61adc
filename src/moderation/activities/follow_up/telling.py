# SPDX-License-Identifier: EUPL-1.2
"""What is told of earlier workshops, in words: for page, wall and minutes alike."""

from __future__ import annotations

from moderation.activities.follow_up.model import Looked
from moderation.domain.clock import local_day
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated
from moderation.features.earlier.changes import newcomers_by_unit
from moderation.features.earlier.model import EarlierWorkshop, ThingKind

AGREED = QT_TRANSLATE_NOOP("FollowUp", "Agreed in the workshop {title}")
AGREED_ON = QT_TRANSLATE_NOOP("FollowUp", "Agreed on {day} in the workshop {title}")
UNFINISHED = QT_TRANSLATE_NOOP(
    "FollowUp",
    "The workshop {title} was not over when it was taken up on {day}. What it agreed to later is "
    "missing here.",
)
ELECTION = QT_TRANSLATE_NOOP(
    "FollowUp",
    "After the workshop {title} there was an election: {election} on {day}. What politics said to "
    "goals and vision is asked again.",
)
UNOWNED = QT_TRANSLATE_NOOP("FollowUp", "Nobody who takes part sees to it: {what}")
NEWCOMERS = QT_TRANSLATE_NOOP("FollowUp", "Not there then: {who}")
OF_UNIT = QT_TRANSLATE_NOOP("FollowUp", "{unit} ({count} of {all})")
GOES_ON = QT_TRANSLATE_NOOP("FollowUp", "What goes on: {what}")
NOTHING_GOES_ON = QT_TRANSLATE_NOOP("FollowUp", "Nothing is open any more.")
COUNTED = {
    ThingKind.GOAL: QT_TRANSLATE_NOOP("FollowUp", "%n goal(s)"),
    ThingKind.TASK: QT_TRANSLATE_NOOP("FollowUp", "%n task(s)"),
    ThingKind.COMMITMENT: QT_TRANSLATE_NOOP("FollowUp", "%n commitment(s)"),
}
HEADS = {
    ThingKind.GOAL: QT_TRANSLATE_NOOP("FollowUp", "What became of our goals"),
    ThingKind.TASK: QT_TRANSLATE_NOOP("FollowUp", "What became of our tasks"),
    ThingKind.COMMITMENT: QT_TRANSLATE_NOOP("FollowUp", "What became of our commitments"),
}
COUNTED_ON = QT_TRANSLATE_NOOP("FollowUp", "What we counted on, and what came true")
UNSAID = QT_TRANSLATE_NOOP("FollowUp", "not said yet")
REMOVED = QT_TRANSLATE_NOOP("FollowUp", "removed in this workshop")
THEN = QT_TRANSLATE_NOOP("FollowUp", "Agreed then: {words}")
THEN_DUE = QT_TRANSLATE_NOOP("FollowUp", "Agreed then: {words}, by {day}")


def agreed_in(earlier: EarlierWorkshop, formats: Formats) -> Message:
    """Where something was agreed, and when."""
    title = untranslated(formats.quoted(earlier.title))
    if earlier.day is None:
        return AGREED.with_values(title=title)
    return AGREED_ON.with_values(title=title, day=formats.date(earlier.day))


def explained(earlier: EarlierWorkshop, formats: Formats) -> list[Message]:
    """What has to be known of an earlier workshop before its agreements are looked at."""
    found = []
    title = untranslated(formats.quoted(earlier.title))
    if earlier.unfinished:
        day = formats.date(local_day(earlier.taken_at))
        found.append(UNFINISHED.with_values(title=title, day=day))
    if earlier.election and earlier.election_day is not None:
        day = formats.date(earlier.election_day)
        found.append(ELECTION.with_values(title=title, election=earlier.election, day=day))
    return found


def newcomers(view: Lookups) -> list[Message]:
    """The units of which somebody was not there then; without a name, wherever it is told."""
    found = []
    for unit, count, whole in newcomers_by_unit(view):
        name = untranslated(unit.label)
        part = OF_UNIT.with_values(unit=name, count=count, all=whole)
        found.append(name if count == whole else part)
    return found


def going_on(found: tuple[Looked, ...]) -> list[Message]:
    """How many of each kind go on."""
    counts = {
        kind: sum(f.goes_on and f.agreed.thing_kind is kind for f in found) for kind in COUNTED
    }
    return [COUNTED[kind].with_count(count) for kind, count in counts.items() if count]


def agreed_words(looked: Looked, formats: Formats) -> Message:
    """The words and the date that were agreed."""
    words = untranslated(looked.agreed.text)
    if looked.agreed.due is None:
        return THEN.with_values(words=words)
    return THEN_DUE.with_values(words=words, day=formats.date(looked.agreed.due))
