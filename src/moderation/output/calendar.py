# SPDX-License-Identifier: EUPL-1.2
"""A workshop's days as a calendar: what is due, what nobody can move, and the next workshop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from moderation import registry
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView, PublicView
from moderation.domain.workshop import Status
from moderation.features.agenda.calendar import Appointment, Dated, Paper, calendar
from moderation.features.agenda.day import moment, told_end
from moderation.features.agenda.day_words import short_dates
from moderation.features.agenda.invitation import DAY_OF
from moderation.features.agenda.model import Block
from moderation.features.approval import dates as approval
from moderation.features.capture import dates as capture
from moderation.features.series.model import called, events_of
from moderation.output.series import public_series

NAME = QT_TRANSLATE_NOOP("Dates", "Dates: {title}")
UNTITLED = QT_TRANSLATE_NOOP("Dates", "Untitled workshop")
FROM = QT_TRANSLATE_NOOP("Dates", "From the workshop {title}")
FROM_ON = QT_TRANSLATE_NOOP("Dates", "From the workshop {title} on {day}")
CANCELLED = QT_TRANSLATE_NOOP("Dates", "Cancelled: {title}")


def dates_of(source: State | MinutesView, language: str | None = None) -> list[Dated]:
    """Everything of a workshop that has a day, the earliest first.

    Args:
        source: The workshop; what a view leaves out has no day either.
        language: ``de`` or ``en``; the workshop's own if it is not given.
    """
    view, wanted = _view(source, language)
    catalogue, formats = Catalogue.load(wanted), Formats(wanted)
    found = [*capture.dates(view, catalogue), *approval.dates(view, catalogue)]
    for block in view.of(Block):
        found += registry.dates(view, block, catalogue, formats)
    # Sorting is stable: what is due on one day keeps the order of the minutes.
    return sorted(found, key=lambda dated: dated.day)


def calendar_of(
    source: State | MinutesView,
    now: datetime,
    language: str | None = None,
    coming: Sequence[Appointment] = (),
    versions: Versions = first,
) -> bytes:
    """The days of a workshop as a calendar file; what is done already stays out of it.

    What was dropped leaves as cancelled, if it left before.

    Args:
        source: The workshop.
        now: When the file is made.
        language: ``de`` or ``en``; the workshop's own if it is not given.
        coming: Workshops that follow this one.
        versions: Remembers which version of every entry left.
    """
    view, wanted = _view(source, language)
    told = days_told(view, wanted, coming)
    paper = Paper(
        view.workshop.id,
        wanted,
        now,
        public=isinstance(view, PublicView),
        name=told.name,
        versions=versions,
    )
    return calendar(told.entries, paper)


@dataclass(frozen=True, slots=True)
class DaysTold:
    """What a calendar file tells: its name and its entries."""

    name: str
    entries: tuple[Dated | Appointment, ...]


def days_told(
    source: State | MinutesView, language: str | None = None, coming: Sequence[Appointment] = ()
) -> DaysTold:
    """The words and days of a calendar file, before they are written; see ``calendar_of``."""
    view, wanted = _view(source, language)
    catalogue, formats = Catalogue.load(wanted), Formats(wanted)
    text = catalogue.text
    workshop = view.workshop
    title = trimmed(workshop.title) or catalogue.text(UNTITLED)
    origin = FROM.with_values(title=formats.quoted(title))
    day = short_dates(view, catalogue, formats)
    if day:
        origin = FROM_ON.with_values(title=formats.quoted(title), day=day)
    entries = [
        replace(
            dated,
            # Not every calendar shows that an entry is cancelled.
            title=text(CANCELLED.with_values(title=dated.title)) if dated.dropped else dated.title,
            note="\n".join(filter(None, (dated.note, catalogue.text(origin)))),
        )
        for dated in dates_of(view, wanted)
        if dated.dropped or not dated.done
    ]
    return DaysTold(catalogue.text(NAME.with_values(title=title)), (*entries, *coming))


def following(source: State | MinutesView, rows: Iterable[Mapping[str, Any]]) -> list[Appointment]:
    """The workshops of the same series that come after this one.

    Args:
        source: The workshop.
        rows: What the library lists, as ``jobs`` tells it.
    """
    view, language = _view(source, None)
    this = view.workshop
    if this.day is None or blank(this.series):
        return []
    found: list[Appointment] = []
    for row in rows:
        day = date.fromisoformat(row["day"]) if row["day"] else None
        if row["series"] != this.series or day is None or day <= this.day:
            continue
        found += _appointments(row, Catalogue.load(language))
    return sorted(found, key=lambda appointment: appointment.begin)


def _appointments(row: Mapping[str, Any], catalogue: Catalogue) -> Iterator[Appointment]:
    """One for each day of a workshop that has a date."""
    for number, told in enumerate(row["days"], 1):
        if told["day"] is None:
            continue
        day, starts_at = date.fromisoformat(told["day"]), time.fromisoformat(told["starts_at"])
        until = None
        if told["invited_until"]:
            until = time.fromisoformat(told["invited_until"])
        title = row["title"]
        if len(row["days"]) > 1:
            title = catalogue.text(DAY_OF.with_values(title=title, number=number))
        yield Appointment(
            Id(told["id"]),
            moment(day, starts_at),
            told_end(day, starts_at, until, timedelta(minutes=told["minutes"])),
            title,
            told["place"],
            workshop_id=Id(row["id"]),
        )


def series_calendar(
    series: State,
    now: datetime,
    language: str | None = None,
    *,
    public: bool = False,
    versions: Versions = first,
) -> bytes:
    """The events of a series that have a day, as a calendar file.

    Args:
        series: The series.
        now: When the file is made.
        language: ``de`` or ``en``; the series' own if it is not given.
        public: Only what may be published.
        versions: Remembers which version of every entry left.
    """
    told = public_series(series) if public else series
    wanted = language if language in LANGUAGES else told.workshop.language
    catalogue = Catalogue.load(wanted)
    title = trimmed(told.workshop.title) or catalogue.text(UNTITLED)
    entries = []
    for event in events_of(told):
        if event.span is None:
            continue
        begin, end = (each.astimezone() for each in event.span)
        name = f"{title}: {catalogue.text(called(told, event))}"
        note = catalogue.text(event.event_form.message)
        # The invitation to the event's workshop is the same entry.
        key = Id(event.held) if event.held else event.id
        entry = Appointment(key, begin, end, name, event.place, note, workshop_id=told.workshop.id)
        entries.append(entry)
    paper = Paper(
        told.workshop.id,
        wanted,
        now,
        public=public,
        name=catalogue.text(NAME.with_values(title=title)),
        versions=versions,
    )
    return calendar(entries, paper)


def may_be_named(row: Mapping[str, Any]) -> bool:
    """Whether a workshop that the library lists may be named in public.

    It may not if it is closed, or as long as its minutes are not released.
    """
    return not row["closed_session"] and row["status"] == Status.APPROVED.value


def _view(source: State | MinutesView, language: str | None) -> tuple[MinutesView, str]:
    view = source if isinstance(source, MinutesView) else MinutesView(source)
    wanted = language or view.workshop.language
    return view, wanted if wanted in LANGUAGES else LANGUAGES[0]
