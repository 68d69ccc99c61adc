# SPDX-License-Identifier: EUPL-1.2
"""To whom the vision is told, with which gain and message; and neutrality before an election."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderation.activities.vision.model import (
    BOTH,
    VisionAudience,
    VisionReason,
    VisionTelling,
    adopted_of,
    consents_of,
    is_agreed,
    reasons_of,
    version_of,
)
from moderation.domain.clock import local_day
from moderation.domain.date_forms import FixedDay
from moderation.domain.fixed_words import ELECTION, spoken_of
from moderation.domain.ids import Id
from moderation.domain.span import Span
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.agenda.fixed import fixed_days

AUDIENCES = (
    QT_TRANSLATE_NOOP("VisionAudience", "Local business"),
    QT_TRANSLATE_NOOP("VisionAudience", "Citizens"),
    QT_TRANSLATE_NOOP("VisionAudience", "Own ranks: council groups"),
    QT_TRANSLATE_NOOP("VisionAudience", "Own ranks: departments"),
    QT_TRANSLATE_NOOP("VisionAudience", "Media"),
    QT_TRANSLATE_NOOP("VisionAudience", "Partners"),
)
"""To whom most visions are told; a block begins with them, and the room adds its own."""

AGREED_ON = QT_TRANSLATE_NOOP(
    "VisionTelling",
    "Agreed in the workshop on {day}, version {number}. The responsible body decides.",
)
NOT_AGREED = QT_TRANSLATE_NOOP(
    "VisionTelling", "Draft, not agreed by both sides yet. The responsible body decides."
)
NEUTRAL = QT_TRANSLATE_NOOP(
    "VisionTelling",
    "{day} lies within the {months} months before “{election}”: stay neutral and factual. The "
    "months are your own choice; the duty of neutrality (BVerfGE 44, 125) sets no fixed period. "
    "Please check.",
)
MAYBE_NEUTRAL = QT_TRANSLATE_NOOP(
    "VisionTelling",
    "{day} may lie within the {months} months before “{election}”, of which no day is known: stay "
    "neutral and factual. The months are your own choice; the duty of neutrality (BVerfGE 44, 125) "
    "sets no fixed period. Please check.",
)
NO_MESSAGE = QT_TRANSLATE_NOOP("VisionTelling", "no message yet")
NO_GAIN = QT_TRANSLATE_NOOP("VisionTelling", "no gain yet")

BODY_DECIDES = QT_TRANSLATE_NOOP("VisionTelling", "The responsible body decides.")


@dataclass(frozen=True, slots=True)
class Window:
    """The time before an election in which the municipality wants to stay neutral.

    Of an election a season or a year may be known: the time lasts from the first of its days that
    may be in it to the last, and ``surely`` are those that are in it whatever the day is.
    """

    election: str
    begins: date
    ends: date
    surely: Span


def audiences_of(state: Lookups, block_id: Id) -> tuple[VisionAudience, ...]:
    """The audiences of a block in their order."""
    return tuple(a for a in state.of(VisionAudience) if a.block_id == block_id)


def telling_of(state: Lookups, block_id: Id) -> VisionTelling | None:
    """How the vision of a block is told, as far as it was said."""
    return next((t for t in state.of(VisionTelling) if t.block_id == block_id), None)


def gain_of(state: Lookups, audience: VisionAudience) -> VisionReason | None:
    """The gain that counts most for an audience."""
    return state.find(VisionReason, audience.most_id)


def also_of(state: Lookups, audience: VisionAudience) -> tuple[VisionReason, ...]:
    """The gains that count for an audience too."""
    return tuple(r for r in reasons_of(state, audience.block_id) if r.id in audience.also_ids)


def told_audiences(state: Lookups, block_id: Id) -> tuple[VisionAudience, ...]:
    """The audiences that have a message."""
    return tuple(a for a in audiences_of(state, block_id) if a.message)


def always(state: Lookups, block_id: Id, day: str, *, whole: bool = True) -> Message:
    """The sentence that every text carries: when it was agreed, and that others decide.

    Args:
        state: The workshop.
        block_id: The block of the vision.
        day: The day of the agreement as it is printed.
        whole: Nothing closed is left out. Where it is, an agreement that is not found may have
            been said behind closed doors, and nothing is said of it.
    """
    draft = adopted_of(state, block_id)
    if draft is None or not is_agreed(state, draft):
        return NOT_AGREED if whole else BODY_DECIDES
    return AGREED_ON.with_values(day=untranslated(day), number=version_of(state, draft))


def agreed_day(state: Lookups, block_id: Id) -> date | None:
    """The day on which the second of both sides agreed to the wording that stands."""
    draft = adopted_of(state, block_id)
    if draft is None or not is_agreed(state, draft):
        return None
    said = consents_of(state, draft, version_of(state, draft))
    moments = [c.said_at for c in said if c is not None and c.side in BOTH]
    return max((local_day(moment) for moment in moments if moment is not None), default=None)


def windows(state: Lookups, block_id: Id) -> tuple[Window, ...]:
    """The times before the elections on the timeline, where the town has set months."""
    telling = telling_of(state, block_id)
    if telling is None or not telling.months:
        return ()
    return tuple(
        _window(fixed, telling.months)
        for fixed in fixed_days(state)
        if ELECTION in (fixed.kind, spoken_of(fixed.title))
    )


def _window(fixed: FixedDay, months: int) -> Window:
    """All days that may lie in the time, and those that surely do."""
    span = fixed.span
    surely = Span(months_before(span.last, months), span.first)
    return Window(fixed.title, months_before(span.first, months), span.last, surely)


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; the last one of a month that is too short."""
    whole = day.year * 12 + day.month - 1 - months
    year, month = divmod(whole, 12)
    for at in range(day.day, 0, -1):
        try:
            return date(year, month + 1, at)
        except ValueError:
            continue
    raise ValueError(f"{day} has no day")


def neutral_hint(state: Lookups, audience: VisionAudience, day: str) -> Message | None:
    """That a date lies in the months before an election in which the town wants to be neutral.

    Args:
        state: The workshop.
        audience: To whom something is told.
        day: The date as it is printed.
    """
    if audience.day is None:
        return None
    telling = telling_of(state, audience.block_id)
    for window in windows(state, audience.block_id):
        if telling is not None and window.begins <= audience.day <= window.ends:
            surely = window.surely.first <= audience.day <= window.surely.last
            return (NEUTRAL if surely else MAYBE_NEUTRAL).with_values(
                day=untranslated(day),
                months=telling.months,
                election=untranslated(window.election),
            )
    return None


def lacks(audience: VisionAudience) -> Message | None:
    """What an audience still lacks."""
    if not audience.message:
        return NO_MESSAGE
    return NO_GAIN if audience.most_id is None else None
