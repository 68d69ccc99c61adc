# SPDX-License-Identifier: EUPL-1.2
"""A list of registrations, understood and shown before anything is stored.

People are read as from any list (``features/people/importing.py``). Beside them a list may say for
which event somebody registered, when, and whether the person is eligible.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from moderation.domain.blank import trimmed
from moderation.domain.clock import local_day
from moderation.domain.days import read_date
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.state import Lookups
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.domain.time_of_day import parse_time
from moderation.features.people.columns import ListColumn, field_of, key, padded
from moderation.features.people.importing import ListedPerson, Preview, Skipped, preview
from moderation.features.people.sheets import ListRows
from moderation.features.series.model import (
    Eligibility,
    Registration,
    SeriesEvent,
    SeriesLevel,
    called,
    plan_of_series,
    stage,
)
from moderation.features.series.people import name_key, same_person

ALREADY = QT_TRANSLATE_NOOP("RegistrationList", "is registered already")
TWICE = QT_TRANSLATE_NOOP("RegistrationList", "stands in line {line} already")
NO_EVENT = QT_TRANSLATE_NOOP("RegistrationList", "“{words}” is no event of this series")
SEVERAL_EVENTS = QT_TRANSLATE_NOOP("RegistrationList", "“{words}” may be several events")
NO_MOMENT = QT_TRANSLATE_NOOP(
    "RegistrationList", "“{words}” is no time of registration: it counts as registered now"
)
NOT_CHECKED = QT_TRANSLATE_NOOP("RegistrationList", "not checked yet")


class RegistrationColumn(Enum):
    """What a list of registrations says beside the people, with the headings that mean it."""

    EVENT = "termin veranstaltung training workshop kurs angebot event session modul"
    LEVEL = "ebene level zielgruppe rolleebene targetgroup"
    MOMENT = (
        "zeitstempel timestamp anmeldedatum anmeldezeit angemeldet angemeldetam anmeldungam "
        "eingegangen eingegangenam eingang registeredat registrationdate submittedat "
        "startzeit fertigstellungszeit completiontime datumderanmeldung zeitpunkt"
    )
    ELIGIBLE = "berechtigt berechtigung teilnahmeberechtigt eligible eligibility"
    REASON = "begründung grund reason hinweis bemerkung anmerkung note remark"


_HEADINGS = {word: column for column in RegistrationColumn for word in column.value.split()}
_YES = frozenset("ja j yes y x wahr true 1 berechtigt eligible teilnahmeberechtigt ok".split())
_NO = frozenset("nein n no falsch false 0 nichtberechtigt noteligible".split())
_UNCLEAR = frozenset("unklar offen ungeklärt ungeprüft unclear open unsettled".split())
_CLOCK = re.compile(
    r"(?P<day>.*?)[\sT,]+(?:um\s+)?(?P<clock>\d{1,2}[:.]\d{2}|\d{1,2}(?=\s*Uhr))"
    r"(?:[:.](?P<seconds>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?:Uhr)?",
)


def says_only_whether(words: str) -> bool:
    """Whether words are an answer such as "nein", and no reason for it."""
    return key(words) in _YES | _NO | _UNCLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRegistration:
    """A registration in a line of the list; ``take`` says whether it is read.

    ``note`` says why it is not, or what has to be looked at; ``placed`` whether the line says, or
    leaves to who reads the list, which event it is for.
    """

    line: int
    registration: Registration
    take: bool = True
    placed: bool = True
    note: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationPreview:
    """What would be read, and what not; ``problem`` if nobody can be read as the list stands."""

    listed: tuple[ListedRegistration, ...]
    skipped: tuple[Skipped, ...]
    problem: Message | None = None

    @property
    def taken(self) -> tuple[Registration, ...]:
        """The registrations that are read, in the order of the list."""
        return tuple(each.registration for each in self.listed if each.take)


def understood(state: Lookups, sheet: ListRows, event_id: Id, now: datetime) -> RegistrationPreview:
    """What the rows of a list mean for a series.

    Args:
        state: The series.
        sheet: The rows.
        event_id: The event of lines that name none.
        now: The time of registration of lines that tell none.
    """
    found, headings = _people_in(state, sheet)
    cells = dict(zip(sheet.lines, sheet.rows, strict=True))
    reader = _Reader(state, event_id, now)
    for person in found.people:
        row = padded(cells[person.line], len(headings))
        said = {
            column: trimmed(cell)
            for column, cell in zip(headings, row, strict=False)
            if column is not None and trimmed(cell)
        }
        reader.read(person, said)
    return RegistrationPreview(
        listed=tuple(reader.listed), skipped=found.skipped, problem=found.problem
    )


def _people_in(state: Lookups, sheet: ListRows) -> tuple[Preview, list[RegistrationColumn | None]]:
    """The people of a list, and what its other columns say of a registration."""
    found = preview(sheet, state)
    names = found.headings
    if not names and len(sheet.rows) > 1:
        # A list of people alone has more headings that are known from anywhere.
        first = sheet.rows[0]
        known = [field_of(cell) for cell in first]
        if any(known) and any(key(cell) in _HEADINGS for cell in first):
            sheet = replace(sheet, rows=sheet.rows[1:], lines=sheet.lines[1:])
            names = first
            columns = [column or ListColumn.NOTHING for column in known]
            found = preview(sheet, state, columns)
    headings = [_HEADINGS.get(key(name)) for name in names]
    own = [
        ListColumn.NOTHING if heading is not None and field_of(name) is None else column
        for heading, name, column in zip(headings, names, found.columns, strict=False)
    ]
    if names and tuple(own) != found.columns:
        found = preview(sheet, state, own)
    return found, headings


class _Reader:
    """Turns people of a list into registrations, one after the other."""

    def __init__(self, state: Lookups, event_id: Id, now: datetime) -> None:
        self.listed: list[ListedRegistration] = []
        self._state = state
        self._event_id = event_id
        self._now = now
        self._events = state.of(SeriesEvent)
        self._names = {event.id: _names(state, event) for event in self._events}
        levels = {level.id: key(level.name) for level in state.of(SeriesLevel)}
        self._levels = {e.id: levels.get(e.level_id, "") for e in self._events if e.level_id}
        self._assumed = Eligibility.UNCLEAR if plan_of_series(state).criteria else Eligibility.YES
        self._seen: dict[object, list[tuple[int, Registration]]] = {}
        for each in state.of(Registration):
            self._remember(0, each)

    def _remember(self, line: int, one: Registration) -> None:
        self._seen.setdefault((one.event_id, name_key(one)), []).append((line, one))

    def read(self, person: ListedPerson, said: dict[RegistrationColumn, str]) -> None:
        """Read what one line says: a registration for each event that it names."""
        at, doubt = self._moment(said.get(RegistrationColumn.MOMENT, ""))
        eligible, reason = self._eligible(said)
        words = said.get(RegistrationColumn.EVENT, "")
        level = key(said.get(RegistrationColumn.LEVEL, ""))
        for part in [trimmed(p) for p in words.split(";") if trimmed(p)] or [""]:
            event_id, trouble = self._event(part, level)
            self._add(
                person.line,
                Registration(
                    id=new_id(),
                    workshop_id=self._state.workshop.id,
                    event_id=event_id or self._event_id,
                    name=person.name,
                    function=person.function,
                    unit=person.unit,
                    email=person.email,
                    at=at,
                    eligible=eligible,
                    reason=reason,
                ),
                trouble,
                doubt,
            )

    def _add(
        self, line: int, one: Registration, trouble: Message | None, doubt: Message | None
    ) -> None:
        mates = self._seen.get((one.event_id, name_key(one)), [])
        before = next((place for place, each in mates if same_person(each, one)), None)
        placed = trouble is None
        if placed and before is not None:
            trouble = TWICE.with_values(line=before) if before else ALREADY
        if trouble is None:
            self._remember(line, one)
        self.listed.append(
            ListedRegistration(
                line=line,
                registration=one,
                take=trouble is None,
                placed=placed,
                note=trouble or doubt,
            )
        )

    def _moment(self, words: str) -> tuple[datetime, Message | None]:
        if not words:
            return self._now, None
        found = read_moment(words, local_day(self._now))
        if found is None:
            return self._now, NO_MOMENT.with_values(words=words[:60])
        return found, None

    def _eligible(self, said: dict[RegistrationColumn, str]) -> tuple[Eligibility, str]:
        words = said.get(RegistrationColumn.ELIGIBLE, "")
        reason = said.get(RegistrationColumn.REASON, "")
        reason = "" if says_only_whether(reason) else reason
        not_checked = Catalogue.load(self._state.workshop.language).text(NOT_CHECKED)
        if key(words) in _YES:
            return Eligibility.YES, ""
        if key(words) in _NO:
            return Eligibility.NO, reason
        if words:
            return Eligibility.UNCLEAR, reason or ("" if says_only_whether(words) else words)
        if self._assumed is Eligibility.UNCLEAR:
            return Eligibility.UNCLEAR, not_checked
        return Eligibility.YES, ""

    def _event(self, words: str, level: str) -> tuple[Id | None, Message | None]:
        """The event that words mean, within a level where the line names one."""
        if not words and not level:
            return None, None
        within = [e for e in self._events if not level or self._levels.get(e.id, level) == level]
        found = _meant(within, self._names, words, local_day(self._now))
        if words and not found and level:
            found = _meant(self._events, self._names, words, local_day(self._now))
        if not words:
            found = [event for event in within if event.id == self._event_id]
        if len(found) == 1:
            return found[0].id, None
        said = words or level
        reason = SEVERAL_EVENTS if found else NO_EVENT
        return None, reason.with_values(words=said[:60])


def _names(state: Lookups, event: SeriesEvent) -> frozenset[str]:
    """How a list may call an event, in either language."""
    found = {event.title}
    for language in LANGUAGES:
        text = Catalogue.load(language).text
        found |= {text(called(state, event)), text(stage(state, event))}
        found.add(text(event.event_kind.message))
    return frozenset[str]().union(*map(_keys, found))


def _keys(words: str) -> frozenset[str]:
    """A name of an event for comparing, as it stands and in whatever order its words stand.

    A list says "Führung, Auftakt" or "Auftakt Führung", "Kick-off" or "Kick off", as it likes.
    """
    in_order = " ".join(sorted(filter(None, map(key, words.split()))))
    return frozenset(filter(None, (key(words), in_order)))


def _meant(
    events: Sequence[SeriesEvent], names: dict[Id, frozenset[str]], words: str, today: date
) -> list[SeriesEvent]:
    """The events that words name: by what they are called, else by their day."""
    wanted = _keys(words)
    found = [event for event in events if wanted & names[event.id]]
    if len(found) != 1:
        reading = read_date(words, today)
        day = None if reading.span is None else reading.span.last
        dated = [event for event in found or events if day is not None and event.day == day]
        found = dated or found
    return found


def read_moment(words: str, today: date) -> datetime | None:
    """A moment as forms and offices write it, by the clocks here; nothing if it is none.

    "21.09.2027 10:12", "2027-09-21T10:12:33+02:00", "21.09.2027, 10.12 Uhr", or a day alone.
    """
    told: datetime | None
    try:
        told = datetime.fromisoformat(words)
    except ValueError:
        told = _written_moment(words, today)
    if told is None or not 1900 < told.year < 2200:
        return None
    try:
        return told.astimezone(UTC).replace(microsecond=0)
    except (OverflowError, OSError, ValueError):
        return None


def _written_moment(words: str, today: date) -> datetime | None:
    match = _CLOCK.fullmatch(words)
    day_words = words if match is None else match["day"].rstrip(", ")
    reading = read_date(day_words, today)
    if reading.span is None or reading.span.first != reading.span.last:
        return None
    moment = datetime.combine(reading.span.last, datetime.min.time())
    if match is None:
        return moment
    try:
        clock = parse_time(f"{match['clock']}{match['half'] or ''}")
    except UserFacingError:
        return None
    if clock is None:
        return None
    seconds = min(59, int(match["seconds"] or 0))
    return moment.replace(hour=clock.hour, minute=clock.minute, second=seconds)


def as_registration(state: Lookups, event_id: Id, now: datetime, **values: str) -> Registration:
    """Somebody who registered just now, by mail or on the phone; eligible unless criteria ask."""
    asked = bool(plan_of_series(state).criteria)
    language = state.workshop.language
    blank = Registration(
        id=new_id(),
        workshop_id=state.workshop.id,
        event_id=event_id,
        at=now,
        eligible=Eligibility.UNCLEAR if asked else Eligibility.YES,
        reason=Catalogue.load(language).text(NOT_CHECKED) if asked else "",
    )
    told: dict[str, Any] = {name: trimmed(value) for name, value in values.items()}
    return replace(blank, **told)
