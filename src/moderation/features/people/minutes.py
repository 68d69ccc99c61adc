# SPDX-License-Identifier: EUPL-1.2
"""Who was there, who sent apologies, and who gets the minutes."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.minutes import HeldDay
from moderation.features.people.model import (
    Attendance,
    Participant,
    Reply,
    Unit,
    participants_of,
    units_of,
)
from moderation.features.people.presence import (
    Stay,
    attendance_taken,
    earlier_stays,
    stay_on,
    was_there,
)
from moderation.minutes import document as doc
from moderation.minutes.origin import PEOPLE, field_of

PARTICIPANTS = QT_TRANSLATE_NOOP("PeopleMinutes", "Participants")
INVITED = QT_TRANSLATE_NOOP("PeopleMinutes", "Invited")
EXCUSED = QT_TRANSLATE_NOOP("PeopleMinutes", "Excused: {names}")

ATTENDANCE = QT_TRANSLATE_NOOP("PeopleMinutes", "Attendance")
ATTENDANCE_SUMMARY = QT_TRANSLATE_NOOP(
    "PeopleMinutes", "Everyone who was invited, side by side, with when they were there."
)
UNIT = QT_TRANSLATE_NOOP("PeopleMinutes", "Unit")
NAME = QT_TRANSLATE_NOOP("PeopleMinutes", "Name or function")
PRESENCE = QT_TRANSLATE_NOOP("PeopleMinutes", "Present")
NAME_AND_FUNCTION = QT_TRANSLATE_NOOP("PeopleMinutes", "{name}, {function}")
SUBSTITUTE = QT_TRANSLATE_NOOP("PeopleMinutes", "for {name}")
SUBSTITUTED = QT_TRANSLATE_NOOP("PeopleMinutes", "{name} (substitute: {substitute})")
NOT_NAMED = QT_TRANSLATE_NOOP("PeopleMinutes", "not named")
NO_NAMES = QT_TRANSLATE_NOOP("PeopleMinutes", "no names recorded")
PRESENT = QT_TRANSLATE_NOOP("PeopleMinutes", "present")
PRESENT_FROM = QT_TRANSLATE_NOOP("PeopleMinutes", "from {begin}")
PRESENT_UNTIL = QT_TRANSLATE_NOOP("PeopleMinutes", "until {end}")
PRESENT_BETWEEN = QT_TRANSLATE_NOOP("PeopleMinutes", "{begin} to {end}")
IS_EXCUSED = QT_TRANSLATE_NOOP("PeopleMinutes", "excused")
IS_INVITED = QT_TRANSLATE_NOOP("PeopleMinutes", "invited")
IS_ABSENT = QT_TRANSLATE_NOOP("PeopleMinutes", "not present")

DISTRIBUTION = QT_TRANSLATE_NOOP("PeopleMinutes", "Distribution list")
DISTRIBUTION_NOTE = QT_TRANSLATE_NOOP(
    "PeopleMinutes", "These units receive the minutes, including those who could not come:"
)
DISTRIBUTION_AFTER_CLOSED = QT_TRANSLATE_NOOP("PeopleMinutes", "These units receive the minutes:")
NOT_INSIDE = QT_TRANSLATE_NOOP(
    "PeopleMinutes",
    "These were not there for all of the closed session. They receive the public version only:",
)
OF_UNIT = QT_TRANSLATE_NOOP("PeopleMinutes", "{name} ({unit})")


def participants(view: MinutesView, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """The units of each side with how many came (or were invited), and who is excused."""
    taken = attendance_taken(view)
    groups = []
    for side in Side:
        rows = [(unit, _count(view, unit, present=taken)) for unit in units_of(view, side)]
        entries = tuple(
            doc.GroupLine(unit.label, str(number), unit.id) for unit, number in rows if number
        )
        if entries:
            total = sum(number for _, number in rows)
            groups.append(doc.Group(catalogue.text(side.message), entries, str(total), side))
    if not groups:
        return []
    found: list[doc.DocumentBlock] = [
        doc.Heading(2, catalogue.text(PARTICIPANTS if taken else INVITED), origin=_list(view)),
        doc.ColumnsList(tuple(groups)),
    ]
    names = excused(view, catalogue)
    if names:
        text = catalogue.text(EXCUSED.with_values(names=" · ".join(names)))
        found.append(doc.Paragraph(text, doc.Role.NOTE, origin=_list(view)))
    return found


def _list(view: MinutesView) -> str:
    """Where everybody is listed."""
    return field_of(view.workshop.id, PEOPLE)


def _count(view: MinutesView, unit: Unit, *, present: bool) -> int:
    people = participants_of(view, unit.id)
    if present:
        return sum(was_there(view, person) for person in people)
    return 0 if unit.reply is Reply.DECLINED else max(unit.seats, len(people))


def excused(view: MinutesView, catalogue: Catalogue) -> tuple[str, ...]:
    """Who is excused, with who came instead, and units that declined without naming anybody."""
    instead = {
        p.substitute_for: p.called
        for p in view.of(Participant)
        if p.substitute_for is not None and p.attendance is not Attendance.EXCUSED
    }
    names: list[str] = []
    for side in Side:
        for unit in units_of(view, side):
            people = participants_of(view, unit.id)
            for person in people:
                if not _sent_apologies(view, person):
                    continue
                name, substitute = person.called or unit.label, instead.get(person.id)
                if substitute:
                    message = SUBSTITUTED.with_values(name=name, substitute=substitute)
                    name = catalogue.text(message)
                names.append(name)
            if not people and unit.reply is Reply.DECLINED:
                names.append(unit.name)
    return tuple(names)


def _sent_apologies(view: MinutesView, person: Participant) -> bool:
    """Whether somebody was excused, on one day at least, and came on none."""
    stays: list[Stay] = [person, *earlier_stays(view, person)]
    excused = any(stay.attendance is Attendance.EXCUSED for stay in stays)
    return excused and not was_there(view, person)


def attendance(
    view: MinutesView, catalogue: Catalogue, formats: Formats, days: Sequence[HeldDay] = ()
) -> list[doc.DocumentBlock]:
    """Everybody by name or function, with the times of those who came later or left earlier.

    Args:
        view: What the minutes are made of.
        catalogue: The language's texts.
        formats: How the language writes times.
        days: The days that were begun, each of which has a column.
    """
    days = days or [HeldDay(1)]
    rows: list[doc.Row | doc.GroupRow] = []
    absent = IS_ABSENT if attendance_taken(view) else IS_INVITED
    for side in Side:
        units = units_of(view, side)
        if units:
            rows.append(doc.GroupRow(catalogue.text(side.message), side))
        for unit in units:
            people = participants_of(view, unit.id)
            if not people:
                state = IS_EXCUSED if unit.reply is Reply.DECLINED else IS_INVITED
                rows.append(_row(unit, unit.label, NO_NAMES, [state] * len(days), catalogue))
            for place, person in enumerate(people):
                states = [_presence_on(view, person, day, days, formats, absent) for day in days]
                label = unit.label if place == 0 else ""
                name = _name(view, person, catalogue) or NOT_NAMED
                rows.append(_row(person, label, name, states, catalogue))
    if not rows:
        return []
    columns = (
        doc.Column(catalogue.text(UNIT), weight=1.2, quiet=True),
        doc.Column(catalogue.text(NAME), weight=2.2),
        *(
            doc.Column(
                catalogue.text(PRESENCE if len(days) == 1 else DAY.with_values(number=day.number)),
                weight=1.0,
            )
            for day in days
        ),
    )
    summary = catalogue.text(ATTENDANCE_SUMMARY)
    return [
        doc.Heading(2, catalogue.text(ATTENDANCE), origin=_list(view)),
        doc.Table(columns, tuple(rows), row_header=1, summary=summary),
    ]


def _row(
    origin: Unit | Participant,
    unit: str,
    name: Message | str,
    states: Sequence[Message],
    catalogue: Catalogue,
) -> doc.Row:
    words = name if isinstance(name, str) else catalogue.text(name)
    told = (doc.Cell(catalogue.text(state)) for state in states)
    cells = (doc.Cell(unit), doc.Cell(words), *told)
    return doc.Row(cells, origin=origin.id)


def _name(view: MinutesView, person: Participant, catalogue: Catalogue) -> str:
    """Name with function, and whose place it is."""
    function, words = trimmed(person.function), person.name
    if function and function != person.name:
        message = NAME_AND_FUNCTION.with_values(name=person.name, function=function)
        words = catalogue.text(message) if trimmed(person.name) else function
    replaced = view.find(Participant, person.substitute_for)
    if replaced is None or not replaced.called:
        return words
    whose = catalogue.text(SUBSTITUTE.with_values(name=replaced.called))
    return ", ".join(part for part in (words, whose) if part)


def _presence_on(
    view: MinutesView,
    person: Participant,
    day: HeldDay,
    days: Sequence[HeldDay],
    formats: Formats,
    absent: Message,
) -> Message:
    """When somebody was there on a day; the last one that was begun is that of the participant."""
    stay = stay_on(view, person, day.number, days[-1].number)
    if stay is None:
        return absent
    return _presence(stay, formats, day.begin, day.end, absent)


def _presence(
    person: Stay,
    formats: Formats,
    begin: datetime | None,
    end: datetime | None,
    absent: Message,
) -> Message:
    """When somebody was there; ``absent`` says what is told of who was not."""
    if person.attendance is Attendance.EXCUSED:
        return IS_EXCUSED
    if person.attendance is Attendance.EXPECTED:
        return absent
    late = person.arrived_at if _after(person.arrived_at, begin) else None
    # While the end of the day is not noted, everybody who left counts as having left early.
    early = person.left_at if end is None or _after(end, person.left_at) else None
    if late is not None and early is not None:
        return PRESENT_BETWEEN.with_values(begin=formats.time(late), end=formats.time(early))
    if late is not None:
        return PRESENT_FROM.with_values(begin=formats.time(late))
    if early is not None:
        return PRESENT_UNTIL.with_values(end=formats.time(early))
    return PRESENT


def _after(moment: datetime | None, other: datetime | None) -> bool:
    return moment is not None and other is not None and moment > other


def distribution(
    view: MinutesView, catalogue: Catalogue, outside: AbstractSet[Id] = frozenset()
) -> list[doc.DocumentBlock]:
    """Which units get the minutes. Addresses stay out: minutes travel further than invitations.

    Args:
        view: What the minutes are made of.
        catalogue: The language's texts.
        outside: Who was not there while doors were closed: they get the public version, and are
            listed apart. A unit is among them if nobody of it was inside.
    """
    inside: dict[Side, list[str]] = {}
    apart: list[str] = []
    for side in Side:
        for unit in units_of(view, side):
            there = participants_of(view, unit.id)
            missed = [person for person in there if person.id in outside]
            if missed and len(missed) == len(there):
                apart.append(unit.name)
                continue
            inside.setdefault(side, []).append(unit.name)
            apart += [
                catalogue.text(OF_UNIT.with_values(name=person.called, unit=unit.label))
                for person in missed
                if person.called
            ]
    facts = tuple(
        doc.Fact(catalogue.text(side.message), " · ".join(names)) for side, names in inside.items()
    )
    if not facts and not apart:
        return []
    blocks: list[doc.DocumentBlock] = [
        doc.Heading(2, catalogue.text(DISTRIBUTION), origin=_list(view))
    ]
    if facts:
        note = DISTRIBUTION_AFTER_CLOSED if outside else DISTRIBUTION_NOTE
        blocks.append(doc.Paragraph(catalogue.text(note)))
        blocks.append(doc.FactGrid(facts, columns=1, origin=_list(view)))
    if apart:
        blocks.append(doc.Paragraph(catalogue.text(NOT_INSIDE)))
        blocks.append(doc.BulletList(doc.items(*apart), origin=_list(view)))
    return [doc.KeepTogether(tuple(blocks))]
