# SPDX-License-Identifier: EUPL-1.2
"""The certificate of attendance: one page for one person, and nothing about anybody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView
from moderation.features.agenda.day_words import DAY as DAY_NUMBER
from moderation.features.agenda.day_words import ON_DAY, long_dates, places
from moderation.features.agenda.minutes import HeldDay, held_days
from moderation.features.people.model import Participant, Unit, participants_of, units_of
from moderation.features.people.presence import (
    Stay,
    stay_on,
    times_there,
    took_part,
    was_there,
)
from moderation.minutes import document as doc
from moderation.output.minutes.frame import Frame

TITLE = QT_TRANSLATE_NOOP("Certificate", "Certificate of attendance")
SUBJECT = QT_TRANSLATE_NOOP("Certificate", "Certificate of attendance of the workshop {title}")
CERTIFIES = QT_TRANSLATE_NOOP("Certificate", "This is to certify that")
CERTIFIES_FUNCTION = QT_TRANSLATE_NOOP(
    "Certificate", "This is to certify that a person in the function"
)
TOOK_PART = QT_TRANSLATE_NOOP("Certificate", "took part in the workshop “{title}”.")
NAME = QT_TRANSLATE_NOOP("Certificate", "Name")
FUNCTION = QT_TRANSLATE_NOOP("Certificate", "Function")
UNIT = QT_TRANSLATE_NOOP("Certificate", "Unit")
WORKSHOP = QT_TRANSLATE_NOOP("Certificate", "Workshop")
DAY = QT_TRANSLATE_NOOP("Certificate", "Day")
PLACE = QT_TRANSLATE_NOOP("Certificate", "Place")
PRESENT = QT_TRANSLATE_NOOP("Certificate", "Present")
HOST = QT_TRANSLATE_NOOP("Certificate", "Held by")
SPAN = QT_TRANSLATE_NOOP("Certificate", "{begin} to {end}")
SINCE = QT_TRANSLATE_NOOP("Certificate", "from {begin}")
NO_DAY = QT_TRANSLATE_NOOP("Certificate", "not set yet")
SIGN = QT_TRANSLATE_NOOP("Certificate", "Place, date, signature")
NOBODY = QT_TRANSLATE_NOOP("Certificate", "Nobody was marked as present.")


def attended(source: Lookups) -> tuple[Participant, ...]:
    """Who was present, side by side and unit by unit."""
    return tuple(
        person
        for side in Side
        for unit in units_of(source, side)
        for person in participants_of(source, unit.id)
        if was_there(source, person)
    )


def attendance_certificate(
    view: Lookups, participant_id: Id, language: str | None = None
) -> doc.Document:
    """The certificate of one participant.

    Raises:
        KeyError: There is no such participant.
        ValueError: The participant was not present.
    """
    person = view.get(Participant, participant_id)
    if not was_there(view, person):
        raise ValueError("only presence can be certified")
    return _document(view, (person,), language)


def attendance_certificates(view: Lookups, language: str | None = None) -> doc.Document:
    """The certificates of all who were present, a page for each."""
    return _document(view, attended(view), language)


def _document(view: Lookups, people: Sequence[Participant], language: str | None) -> doc.Document:
    frame = Frame.of(view, language)
    days = held_days(MinutesView(view))
    blocks: list[doc.DocumentBlock] = []
    for place, person in enumerate(people):
        if place:
            blocks.append(doc.PageBreak())
        unit = view.get(Unit, person.unit_id)
        blocks += _page(frame, view, person, unit, days, first=not place)
    if not people:
        blocks.append(doc.Paragraph(frame.text(NOBODY)))
    return frame.document(
        blocks,
        title=frame.text(TITLE),
        subtitle="",
        subject=frame.text(SUBJECT.with_values(title=frame.title)),
        kind="",
        state="",
        every_page=True,
    )


def _page(
    frame: Frame,
    view: Lookups,
    person: Participant,
    unit: Unit,
    days: Sequence[HeldDay],
    *,
    first: bool,
) -> Iterator[doc.DocumentBlock]:
    text = frame.text
    if not first:  # the document's title opens the first page
        yield doc.Heading(1, text(TITLE))
    certifies = CERTIFIES if trimmed(person.name) else CERTIFIES_FUNCTION
    yield doc.Paragraph(text(certifies), doc.Role.LEAD)
    yield doc.Callout(
        trimmed(person.function) if trimmed(person.name) else unit.name,
        person.called or unit.name,
        origin=person.id,
    )
    yield doc.Paragraph(text(TOOK_PART.with_values(title=frame.title)), doc.Role.LEAD)
    # Of several days nobody is certified to have been there on those that were missed.
    there = [each.number for each in days if _was_there_on(view, person, each, days)] or None
    day = long_dates(view, frame.catalogue, frame.formats, there) or text(NO_DAY)
    facts = (
        (UNIT, unit.name),
        (FUNCTION, person.function),
        (DAY, day),
        (PRESENT, _present(frame, view, person, days)),
        (PLACE, places(view, frame.catalogue, there)),
        (HOST, frame.municipality),
    )
    shown = tuple(doc.Fact(text(label), value) for label, value in facts if not blank(value))
    yield doc.FactGrid(shown, columns=1, origin=person.id)
    label = ", ".join(part for part in (text(SIGN), frame.municipality) if part)
    yield doc.SignatureBlock((doc.SignatureField(label),))


def _was_there_on(
    view: Lookups, person: Participant, day: HeldDay, days: Sequence[HeldDay]
) -> bool:
    stay = stay_on(view, person, day.number, days[-1].number)
    return stay is not None and took_part(stay)


def _present(frame: Frame, view: Lookups, person: Participant, days: Sequence[HeldDay]) -> str:
    """From when to when, "" if nobody knows; of several days, those on which the person was there.

    Who never was away was there for all of a day.
    """
    if len(days) <= 1:
        begin, end = days[0][1:] if days else (None, None)
        return _span(frame, person, begin, end)
    found = []
    for number, begin, end in days:
        stay = stay_on(view, person, number, days[-1].number)
        if stay is not None and took_part(stay):
            span = _span(frame, stay, begin, end)
            day = DAY_NUMBER.with_values(number=number)
            told = ON_DAY.with_values(day=day, what=span) if span else day
            found.append(frame.text(told))
    return "; ".join(found)


def _span(frame: Frame, person: Stay, begin: datetime | None, end: datetime | None) -> str:
    arrived, left = times_there(person, begin, end)
    if arrived is None:
        return ""
    if left is None or left < arrived:
        return frame.text(SINCE.with_values(begin=frame.formats.time(arrived)))
    return frame.text(
        SPAN.with_values(begin=frame.formats.time(arrived), end=frame.formats.time(left))
    )
