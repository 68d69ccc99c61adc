# SPDX-License-Identifier: EUPL-1.2
"""What is due in all workshops, as it may leave the house: as a calendar, or as a mail draft.

What was said behind closed doors is left out, whoever it is for: a unit is more people than those
who were in the room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from moderation.domain.closed import closed_ids
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.agenda.calendar import Dated, Paper, calendar
from moderation.features.agenda.glance import DueRow
from moderation.mail.letter import Letter, draft
from moderation.mail.words import clean_breaks, one_line

TITLE = QT_TRANSLATE_NOOP("DuePaper", "Due from our workshops")
OF_UNIT = QT_TRANSLATE_NOOP("DuePaper", "Due from our workshops: {unit}")
HELLO = QT_TRANSLATE_NOOP(
    "DuePaper", "Good day,\n\nthe following was agreed and is due or will be soon:"
)
ASK = QT_TRANSLATE_NOOP("DuePaper", "Please let us know how far each of these is.")
LINE = QT_TRANSLATE_NOOP("DuePaper", "– by {day}: {what} ({workshop})")
LINE_FOR = QT_TRANSLATE_NOOP("DuePaper", "– by {day}: {what}, {unit} ({workshop})")
FROM = QT_TRANSLATE_NOOP("DuePaper", "From the workshop {title}")


def to_pass_on(rows: Iterable[DueRow], load: Callable[[Id], State]) -> list[DueRow]:
    """The rows that may leave the house: nothing of what is closed."""
    closed: dict[Id, frozenset[Id] | None] = {}
    found = []
    for row in rows:
        if row.workshop_id not in closed:
            state = load(row.workshop_id)
            whole = state.workshop.closed_session
            closed[row.workshop_id] = None if whole else closed_ids(state.public_tables())
        hidden = closed[row.workshop_id]
        if hidden is not None and row.id not in hidden:
            found.append(row)
    return found


def calendar_of_due(rows: Sequence[DueRow], unit: str, language: str, now: datetime) -> bytes:
    """A calendar file with a day for each row."""
    catalogue, formats = Catalogue.load(language), Formats(language)
    entries = [
        Dated(
            key=row.id,
            day=row.due,
            title=row.title,
            kind="",
            who=row.unit,
            note=catalogue.text(FROM.with_values(title=formats.quoted(row.workshop))),
        )
        for row in rows
    ]
    name = _title(unit, catalogue)
    return calendar(entries, Paper(Id(""), language, now, name=name))


def draft_of_due(rows: Sequence[DueRow], unit: str, language: str, _now: datetime) -> bytes:
    """A mail that is still to be sent, without recipients: the mail program knows them."""
    catalogue, formats = Catalogue.load(language), Formats(language)
    lines = [
        catalogue.text(
            (LINE if unit or not row.unit else LINE_FOR).with_values(
                day=formats.date(row.due),
                what=one_line(clean_breaks(row.title)),
                unit=one_line(row.unit),
                workshop=one_line(clean_breaks(row.workshop)),
            )
        )
        for row in rows
    ]
    body = "\n\n".join([catalogue.text(HELLO), "\n".join(lines), catalogue.text(ASK)])
    return draft(Letter(subject=_title(unit, catalogue), body=body))


def _title(unit: str, catalogue: Catalogue) -> str:
    return catalogue.text(OF_UNIT.with_values(unit=one_line(unit)) if unit else TITLE)
