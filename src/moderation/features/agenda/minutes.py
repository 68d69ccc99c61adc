# SPDX-License-Identifier: EUPL-1.2
"""When and where it was, how the day went, and who signs."""

from __future__ import annotations

from datetime import datetime, timedelta

from moderation.domain.blank import blank
from moderation.domain.closed import ClosedPart
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block, begin_of, laid_out
from moderation.minutes import document as doc
from moderation.minutes.origin import AGENDA as AGENDA_PLACE
from moderation.minutes.origin import field_of

DATE = QT_TRANSLATE_NOOP("AgendaMinutes", "Date")
TIME = QT_TRANSLATE_NOOP("AgendaMinutes", "Time")
PLACE = QT_TRANSLATE_NOOP("AgendaMinutes", "Place")
SESSION = QT_TRANSLATE_NOOP("AgendaMinutes", "Session")
MODERATION = QT_TRANSLATE_NOOP("AgendaMinutes", "Moderation")
STATE = QT_TRANSLATE_NOOP("AgendaMinutes", "State")
SERIES = QT_TRANSLATE_NOOP("AgendaMinutes", "Series")
NO_DATE = QT_TRANSLATE_NOOP("AgendaMinutes", "not set yet")
CLOSED = QT_TRANSLATE_NOOP("AgendaMinutes", "closed session")
PARTLY_CLOSED = QT_TRANSLATE_NOOP("AgendaMinutes", "partly closed session")
PUBLIC = QT_TRANSLATE_NOOP("AgendaMinutes", "public")
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


def real_times(view: MinutesView) -> tuple[datetime | None, datetime | None]:
    """When the workshop really began, and ended; nothing before it did."""
    blocks = _day(view)
    begins = [block.started_at for block in blocks if block.started_at is not None]
    ends = [block.ended_at for block in blocks if block.ended_at is not None]
    going_on = any(b.started_at is not None and b.ended_at is None for b in blocks)
    return min(begins, default=None), None if going_on else max(ends, default=None)


def head(
    view: MinutesView, catalogue: Catalogue, formats: Formats, state: Message = DRAFT
) -> doc.FactGrid:
    """Date, time, place, session, moderation, and how far the minutes are."""
    workshop = view.workshop
    date = formats.long_date(workshop.day) if workshop.day else catalogue.text(NO_DATE)
    facts = [
        (DATE, date, "day"),
        (TIME, catalogue.text(_time(view, formats)), "starts_at"),
        (PLACE, workshop.place, "place"),
        (SESSION, catalogue.text(_session(view)), "closed_session"),
        (MODERATION, workshop.moderation, "moderation"),
        (STATE, catalogue.text(state), "status"),
        (SERIES, workshop.series, "series"),
    ]
    shown = tuple(
        doc.Fact(catalogue.text(label), value, field_of(workshop.id, field))
        for label, value, field in facts
        if not blank(value)
    )
    return doc.FactGrid(shown, columns=2, origin=workshop.id)


def is_partly_closed(view: MinutesView) -> bool:
    """Whether anything of the workshop is not public."""
    return (
        view.workshop.closed_session
        or bool(view.closed_parts)
        or any(block.closed_session for block in view.of(Block))
    )


def _session(view: MinutesView) -> Message:
    if view.workshop.closed_session:
        return CLOSED
    closed = [block.closed_session for block in view.of(Block) if not block.is_break]
    closed += [True for _part in view.closed_parts]
    if closed and all(closed):
        return CLOSED
    return PARTLY_CLOSED if any(closed) else PUBLIC


def _time(view: MinutesView, formats: Formats) -> Message:
    begin, end = real_times(view)
    if begin is None:
        planned, length = _plan(view)
        if not length:
            return PLANNED_BEGIN.with_values(begin=formats.time(planned))
        return PLANNED_SPAN.with_values(
            begin=formats.time(planned), end=formats.time(planned + length)
        )
    if end is None:
        return OPEN_SPAN.with_values(begin=formats.time(begin))
    return HELD.with_values(begin=formats.time(begin), end=formats.time(end))


def _plan(view: MinutesView) -> tuple[datetime, timedelta]:
    # Only its hour is shown, so that any day does for a workshop that has none yet.
    begin = begin_of(view.workshop, datetime.fromisoformat("2026-01-01T12:00:00+00:00"))
    return begin, timedelta(minutes=laid_out(_day(view))[1])


def _day(view: MinutesView) -> tuple[Block | ClosedPart, ...]:
    """The blocks in their order, with the gaps where a part of the day is not told."""
    return tuple(sorted((*view.of(Block), *view.closed_parts), key=lambda part: part.rank))


def agenda(
    view: MinutesView, catalogue: Catalogue, formats: Formats, *, plan_only: bool = False
) -> list[doc.DocumentBlock]:
    """The blocks with their planned and real times; on paper for the day, the plan alone."""
    blocks = _day(view)
    if not blocks:
        return []
    ran = not plan_only and any(block.started_at is not None for block in blocks)
    day, _ = _plan(view)
    rows = []
    for block, minutes in zip(blocks, laid_out(blocks)[0], strict=True):
        at = day + timedelta(minutes=minutes)
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
    return [
        doc.Heading(2, catalogue.text(AGENDA), origin=field_of(view.workshop.id, AGENDA_PLACE)),
        doc.Table(tuple(columns), tuple(rows), row_header=0, summary=summary),
    ]


def _real(view: MinutesView, block: Block | ClosedPart, formats: Formats) -> Message:
    if block.started_at is None:
        going_on = view.workshop.status in (Status.DRAFT, Status.RUNNING)
        given_up = isinstance(block, Block) and block.parked
        return NOT_YET if going_on and not given_up else NOT_HELD
    begin = formats.time(block.started_at)
    if block.ended_at is None:
        return SINCE.with_values(begin=begin)
    return SPAN.with_values(begin=begin, end=formats.time(block.ended_at))
