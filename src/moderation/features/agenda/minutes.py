# SPDX-License-Identifier: EUPL-1.2
"""When and where it was, how the day went, and who signs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from moderation.domain.blank import blank
from moderation.domain.closed import ClosedPart
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda.day import PlannedDay, days_with, laid_out
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import Block
from moderation.features.mandate.framing import framing
from moderation.minutes import document as doc
from moderation.minutes.origin import AGENDA as AGENDA_PLACE
from moderation.minutes.origin import field_of

DATE = QT_TRANSLATE_NOOP("AgendaMinutes", "Date")
TIME = QT_TRANSLATE_NOOP("AgendaMinutes", "Time")
PLACE = QT_TRANSLATE_NOOP("AgendaMinutes", "Place")
NOTHING_PLANNED = QT_TRANSLATE_NOOP("AgendaMinutes", "Nothing is planned for this day.")
SESSION = QT_TRANSLATE_NOOP("AgendaMinutes", "Session")
MODERATION = QT_TRANSLATE_NOOP("AgendaMinutes", "Moderation")
STATE = QT_TRANSLATE_NOOP("AgendaMinutes", "State")
SERIES = QT_TRANSLATE_NOOP("AgendaMinutes", "Series")
NO_DATE = QT_TRANSLATE_NOOP("AgendaMinutes", "not set yet")
FORMAT = QT_TRANSLATE_NOOP("AgendaMinutes", "Format")
REASON = QT_TRANSLATE_NOOP("AgendaMinutes", "Reason")
RESOLUTIONS = QT_TRANSLATE_NOOP("AgendaMinutes", "Resolutions")
DRAFT = QT_TRANSLATE_NOOP("AgendaMinutes", "Draft")
SPAN = QT_TRANSLATE_NOOP("AgendaMinutes", "{begin}–{end}")
HELD = QT_TRANSLATE_NOOP("AgendaMinutes", "{begin} to {end}")
PLANNED_SPAN = QT_TRANSLATE_NOOP("AgendaMinutes", "{begin} to {end} (planned)")
PLANNED_BEGIN = QT_TRANSLATE_NOOP("AgendaMinutes", "{begin} (planned)")
OPEN_SPAN = QT_TRANSLATE_NOOP("AgendaMinutes", "from {begin}")

AGENDA = QT_TRANSLATE_NOOP("AgendaMinutes", "Agenda")
AGENDA_SUMMARY = QT_TRANSLATE_NOOP(
    "AgendaMinutes", "The blocks of the agenda in their order, with planned and real times."
)
CLOSED_PART = QT_TRANSLATE_NOOP("AgendaMinutes", "Part in closed session")
BLOCK = QT_TRANSLATE_NOOP("AgendaMinutes", "Block")
PLANNED = QT_TRANSLATE_NOOP("AgendaMinutes", "Planned")
REAL = QT_TRANSLATE_NOOP("AgendaMinutes", "Real")
NOT_YET = QT_TRANSLATE_NOOP("AgendaMinutes", "not yet")
NOT_HELD = QT_TRANSLATE_NOOP("AgendaMinutes", "not held")
SINCE = QT_TRANSLATE_NOOP("AgendaMinutes", "since {begin}")


def times_of(
    blocks: Sequence[Block | ClosedPart],
) -> tuple[datetime | None, datetime | None]:
    """When these blocks really began, and ended; nothing before they did."""
    begins = [block.started_at for block in blocks if block.started_at is not None]
    ends = [block.ended_at for block in blocks if block.ended_at is not None]
    going_on = any(b.started_at is not None and b.ended_at is None for b in blocks)
    return min(begins, default=None), None if going_on else max(ends, default=None)


class HeldDay(NamedTuple):
    """A day that was begun: its number, and when it really began and ended.

    Who was there by its begin was there from the start.
    """

    number: int
    begin: datetime | None = None
    end: datetime | None = None


def held_days(view: MinutesView) -> list[HeldDay]:
    """The days that were begun, in their order."""
    found = [HeldDay(day.number, *times_of(day.blocks)) for day in _days(view)]
    return [day for day in found if day.begin is not None]


def head(
    view: MinutesView, catalogue: Catalogue, formats: Formats, state: Message = DRAFT
) -> doc.FactGrid:
    """Date, time, place, session, moderation, and how far the minutes are."""
    workshop = view.workshop
    said = framing(view, catalogue.text)
    frame = said.frame.id
    facts = [
        *_when_and_where(view, catalogue, formats),
        (SESSION, said.session, (workshop.id, "closed_session")),
        # Beside whether it was public stands why, and what else is said of the format.
        (FORMAT, said.format, (frame, "event_format")),
        (REASON, said.reason, (frame, "reason")),
        (RESOLUTIONS, said.resolutions, (frame, "no_resolutions")),
        (MODERATION, workshop.moderation, (workshop.id, "moderation")),
        (STATE, catalogue.text(state), (workshop.id, "status")),
        (SERIES, workshop.series, (workshop.id, "series")),
    ]
    shown = tuple(
        doc.Fact(catalogue.text(label), value, field_of(*place))
        for label, value, place in facts
        if not blank(value)
    )
    return doc.FactGrid(shown, columns=2, origin=workshop.id)


_Fact = tuple[Message, str, tuple[Id, str]]


def _when_and_where(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[_Fact]:
    """Date, time and place; of several days each with its own, the place once if it is the same."""
    days, first = _days(view), view.workshop.id
    place: _Fact = (PLACE, view.workshop.place, (first, "place"))
    if len(days) == 1:
        day = view.workshop.day
        date = catalogue.text(NO_DATE) if day is None else formats.long_date(day)
        time = catalogue.text(_time(days[0], formats))
        return [(DATE, date, (first, "day")), (TIME, time, (first, "starts_at")), place]
    one_place = len({day.place for day in days}) == 1
    found: list[_Fact] = []
    for each in days:
        date = catalogue.text(NO_DATE) if each.dated is None else formats.long_date(each.dated)
        parts = [date, catalogue.text(_time(each, formats))]
        parts += [] if one_place or blank(each.place) else [each.place]
        found.append((DAY.with_values(number=each.number), ", ".join(parts), (each.id, "day")))
    return [*found, place] if one_place else found


def is_partly_closed(view: MinutesView) -> bool:
    """Whether anything of the workshop is not public."""
    return (
        view.workshop.closed_session
        or bool(view.closed_parts)
        or any(block.closed_session for block in view.of(Block))
    )


def _time(day: PlannedDay[Block | ClosedPart], formats: Formats) -> Message:
    begin, end = times_of(day.blocks)
    if begin is None:
        planned = formats.time(day.begin)
        if not day.length:
            return PLANNED_BEGIN.with_values(begin=planned)
        return PLANNED_SPAN.with_values(begin=planned, end=formats.time(day.planned_end))
    if end is None:
        return OPEN_SPAN.with_values(begin=formats.time(begin))
    return HELD.with_values(begin=formats.time(begin), end=formats.time(end))


_ANY_DAY = datetime.fromisoformat("2026-01-01T12:00:00+00:00")
"""Only the hour of a workshop without a date is shown, so that any day does."""


def _days(view: MinutesView) -> tuple[PlannedDay[Block | ClosedPart], ...]:
    """The days with their blocks, and with the gaps where a part of one is not told."""
    return days_with(view, _ANY_DAY, _parts(view))


def _parts(view: MinutesView) -> tuple[Block | ClosedPart, ...]:
    """The blocks in their order, with the gaps where a part of a day is not told."""
    return tuple(sorted((*view.of(Block), *view.closed_parts), key=lambda part: part.rank))


def agenda(
    view: MinutesView, catalogue: Catalogue, formats: Formats, *, plan_only: bool = False
) -> list[doc.DocumentBlock]:
    """The blocks with their planned and real times; on paper for the day, the plan alone."""
    days = _days(view)
    if not any(day.blocks for day in days):
        return []
    heading = catalogue.text(AGENDA)
    found: list[doc.DocumentBlock] = [
        doc.Heading(2, heading, origin=field_of(view.workshop.id, AGENDA_PLACE))
    ]
    ran = not plan_only and any(block.started_at is not None for block in _parts(view))
    for day in days:
        if len(days) > 1:
            parts = [catalogue.text(DAY.with_values(number=day.number))]
            parts += [] if day.dated is None else [formats.long_date(day.dated)]
            found.append(doc.Heading(3, " · ".join(parts), origin=field_of(day.id, "day")))
        if day.blocks:
            found.append(_table(view, day, catalogue, formats, ran=ran))
        else:
            found.append(doc.Paragraph(catalogue.text(NOTHING_PLANNED)))
    return found


def _table(
    view: MinutesView,
    day: PlannedDay[Block | ClosedPart],
    catalogue: Catalogue,
    formats: Formats,
    *,
    ran: bool,
) -> doc.Table:
    rows = []
    for block, minutes in zip(day.blocks, laid_out(day.blocks)[0], strict=True):
        at = day.begin + timedelta(minutes=minutes)
        planned = SPAN.with_values(
            begin=formats.time(at), end=formats.time(at + timedelta(minutes=block.minutes))
        )
        title = block.title if isinstance(block, Block) else catalogue.text(CLOSED_PART)
        origin = field_of(block.id, "title") if isinstance(block, Block) else None
        cells = [doc.Cell(title, origin=origin), doc.Cell(catalogue.text(planned))]
        if ran:
            cells.append(doc.Cell(catalogue.text(_real(view, block, formats))))
        rows.append(doc.Row(tuple(cells), origin=block.id if isinstance(block, Block) else None))
    columns = [doc.Column(catalogue.text(BLOCK)), doc.Column(catalogue.text(PLANNED), width=90.0)]
    if ran:
        columns.append(doc.Column(catalogue.text(REAL), width=90.0))
    summary = catalogue.text(AGENDA_SUMMARY)
    return doc.Table(tuple(columns), tuple(rows), row_header=0, summary=summary)


def _real(view: MinutesView, block: Block | ClosedPart, formats: Formats) -> Message:
    if block.started_at is None:
        going_on = view.workshop.status in (Status.DRAFT, Status.RUNNING)
        given_up = isinstance(block, Block) and block.parked
        return NOT_YET if going_on and not given_up else NOT_HELD
    begin = formats.time(block.started_at)
    if block.ended_at is None:
        return SINCE.with_values(begin=begin)
    return SPAN.with_values(begin=begin, end=formats.time(block.ended_at))
