# SPDX-License-Identifier: EUPL-1.2
"""What is due in all workshops, as it may leave the house: as a calendar, or as a mail draft.

It is made of what each workshop tells in public, in the words in which its own calendar tells it,
so that a calendar that has both has each entry once. What was said behind closed doors is left
out, whoever it is for: a unit is more people than those who were in the room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.versions import Versions, first
from moderation.domain.views import PublicView
from moderation.features.agenda.calendar import Dated, Paper, calendar
from moderation.features.agenda.glance import DueRow
from moderation.mail.letter import Letter, draft
from moderation.mail.words import clean_breaks, one_line
from moderation.output.calendar import UNTITLED, days_told

TITLE = QT_TRANSLATE_NOOP("DuePaper", "Due from our workshops")
OF_UNIT = QT_TRANSLATE_NOOP("DuePaper", "Due from our workshops: {unit}")
HELLO = QT_TRANSLATE_NOOP("DuePaper", "Good day,\n\nthe following is still open, with these dates:")
ASK = QT_TRANSLATE_NOOP("DuePaper", "Please let us know how far each of these is.")
LINE = QT_TRANSLATE_NOOP("DuePaper", "– by {day}: {what} ({workshop})")
LINE_FOR = QT_TRANSLATE_NOOP("DuePaper", "– by {day}: {what}, {unit} ({workshop})")
NOTHING = QT_TRANSLATE_NOOP(
    "DuePaper",
    "Nothing is listed that could be passed on. Choose other words to search for, or another unit.",
)
ALL_CLOSED = QT_TRANSLATE_NOOP(
    "DuePaper",
    "All that is listed was said in closed session and is not passed on. Choose another unit, or "
    "tell those who were there yourself.",
)


@dataclass(frozen=True, slots=True)
class OpenDue:
    """Something due as it may be told, with the title of its workshop."""

    dated: Dated
    workshop: str


def to_pass_on(
    rows: Sequence[DueRow], load: Callable[[Id], State], language: str
) -> tuple[OpenDue, ...]:
    """What of the rows may leave the house, in the words in which it may.

    Raises:
        UserFacingError: Nothing of them may, or there are none.
    """
    told = {
        workshop_id: _told(load(workshop_id), language)
        for workshop_id in dict.fromkeys(row.workshop_id for row in rows)
    }
    found = tuple(told[row.workshop_id][row.id] for row in rows if row.id in told[row.workshop_id])
    if not found:
        raise UserFacingError(ALL_CLOSED if rows else NOTHING)
    return found


def _told(state: State, language: str) -> dict[str, OpenDue]:
    view = PublicView(state, names=True, by_unit=True)
    title = trimmed(view.workshop.title) or Catalogue.load(language).text(UNTITLED)
    return {
        each.key: OpenDue(replace(each, workshop_id=view.workshop.id), title)
        for each in days_told(view, language).entries
        if isinstance(each, Dated)
    }


def unit_told(things: Iterable[OpenDue], chosen: str = "") -> str:
    """Whose all of it is, as it may be told; nothing if that is nobody.

    Where several are asked for all of it, it is the one that was ``chosen``.
    """
    named = [{one_line(n) for n in (each.dated.who, *each.dated.asks) if n} for each in things]
    names = set[str]().union(*named).intersection(*named)
    chosen = one_line(chosen)
    if chosen in names:
        return chosen
    return names.pop() if len(names) == 1 else ""


def calendar_of_due(
    things: Sequence[OpenDue], unit: str, language: str, now: datetime, versions: Versions = first
) -> bytes:
    """A calendar file with a day for each; ``unit`` is named as the one whose they are."""
    name = _title(unit, Catalogue.load(language))
    paper = Paper(Id(""), language, now, public=True, name=name, versions=versions)
    return calendar([each.dated for each in things], paper)


def draft_of_due(things: Sequence[OpenDue], unit: str, language: str) -> bytes:
    """A mail that is still to be sent, without recipients: the mail program knows them."""
    catalogue, formats = Catalogue.load(language), Formats(language)
    lines = [
        catalogue.text(
            (LINE if one_line(each.dated.who) in ("", unit) else LINE_FOR).with_values(
                day=formats.date(each.dated.day),
                what=one_line(clean_breaks(each.dated.title)),
                unit=one_line(each.dated.who),
                workshop=one_line(clean_breaks(each.workshop)),
            )
        )
        for each in things
    ]
    body = "\n\n".join([catalogue.text(HELLO), "\n".join(lines), catalogue.text(ASK)])
    return draft(Letter(subject=_title(unit, catalogue), body=body))


def _title(unit: str, catalogue: Catalogue) -> str:
    return catalogue.text(OF_UNIT.with_values(unit=unit) if unit else TITLE)
