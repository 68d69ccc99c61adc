# SPDX-License-Identifier: EUPL-1.2
"""Papers of a series: its report, for the house or for the public, and its certificates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.findings.minutes import how
from moderation.features.findings.model import answers, parted
from moderation.features.series.holding import origin_of_question, origin_of_result
from moderation.features.series.hours import Merit, Readings, merits
from moderation.features.series.model import (
    Eligibility,
    Registration,
    SeriesEvent,
    SeriesLevel,
    SeriesPlan,
    SeriesQuestion,
    called,
    events_of,
    plan_of_series,
)
from moderation.features.series.rules import findings
from moderation.features.series.seats import waiting_list
from moderation.features.series.travel import closing_points
from moderation.minutes import document as doc
from moderation.output.minutes.certificate import (
    CERTIFIES,
    CERTIFIES_FUNCTION,
    FUNCTION,
    HOST,
    SIGN,
    TITLE,
    UNIT,
)
from moderation.output.minutes.frame import Frame
from moderation.output.minutes.series_evaluation import evaluations
from moderation.output.series import EventCount, counts, public_series

REPORT = QT_TRANSLATE_NOOP("SeriesReport", "Report on the series")
PUBLIC_REPORT = QT_TRANSLATE_NOOP("SeriesReport", "Report on the series, for the public")
SUBJECT = QT_TRANSLATE_NOOP("SeriesReport", "Report on the series {title}")
LEVELS = QT_TRANSLATE_NOOP("SeriesReport", "Levels")
PERIOD = QT_TRANSLATE_NOOP("SeriesReport", "Period")
CARRIER = QT_TRANSLATE_NOOP("SeriesReport", "Carrier")
SPAN = QT_TRANSLATE_NOOP("SeriesReport", "{begin} to {end}")
WHO_MAY = QT_TRANSLATE_NOOP("SeriesReport", "Who may take part")
EVENTS = QT_TRANSLATE_NOOP("SeriesReport", "Events")
EVENTS_SUMMARY = QT_TRANSLATE_NOOP(
    "SeriesReport", "The events in their order, with day, form, seats and attendance."
)
EVENT = QT_TRANSLATE_NOOP("SeriesReport", "Event")
DAY = QT_TRANSLATE_NOOP("SeriesReport", "Day")
SEATS = QT_TRANSLATE_NOOP("SeriesReport", "Seats")
THERE = QT_TRANSLATE_NOOP("SeriesReport", "There")
NO_DAY = QT_TRANSLATE_NOOP("SeriesReport", "not set yet")
OF = QT_TRANSLATE_NOOP("SeriesReport", "{taken} of {seats}")
WAITING = QT_TRANSLATE_NOOP("SeriesReport", "%n wait(s)")
NOT_NOTED = QT_TRANSLATE_NOOP("SeriesReport", "not noted")
QUESTIONS = QT_TRANSLATE_NOOP("SeriesReport", "The way of the questions")
THEMES = QT_TRANSLATE_NOOP("SeriesReport", "Theme of: {events}")
NO_THEME = QT_TRANSLATE_NOOP("SeriesReport", "No training has this theme.")
NO_QUESTION = QT_TRANSLATE_NOOP("SeriesReport", "Without a question")
PEOPLE = QT_TRANSLATE_NOOP("SeriesReport", "Participants")
PEOPLE_SUMMARY = QT_TRANSLATE_NOOP(
    "SeriesReport", "Everybody who registered, with hours of attendance and certificate."
)
PERSON = QT_TRANSLATE_NOOP("SeriesReport", "Person")
HOURS = QT_TRANSLATE_NOOP("SeriesReport", "Attendance")
CERTIFICATE = QT_TRANSLATE_NOOP("SeriesReport", "Certificate")
GIVEN = QT_TRANSLATE_NOOP("SeriesReport", "yes")
WAITING_LIST = QT_TRANSLATE_NOOP("SeriesReport", "Waiting list")
WAITING_SUMMARY = QT_TRANSLATE_NOOP(
    "SeriesReport", "Everybody who waits for a seat, by time of registration."
)
SINCE = QT_TRANSLATE_NOOP("SeriesReport", "Since")
AT = QT_TRANSLATE_NOOP("SeriesReport", "{day}, {time}")
HINTS = QT_TRANSLATE_NOOP("SeriesReport", "Hints")
DEALT_WITH = QT_TRANSLATE_NOOP("SeriesReport", "Hints that were dealt with")
RULE = QT_TRANSLATE_NOOP("SeriesReport", "Rule of the certificate")
RULE_SESSIONS = QT_TRANSLATE_NOOP("SeriesReport", "%n kick-off(s) or training(s)")
RULE_CLOSING = QT_TRANSLATE_NOOP("SeriesReport", "the closing event")
RULE_MINUTES = QT_TRANSLATE_NOOP("SeriesReport", "{length} at least")
RULE_NONE = QT_TRANSLATE_NOOP("SeriesReport", "everybody who was at an event")

TOOK_PART = QT_TRANSLATE_NOOP("SeriesReport", "took part in the series “{title}”.")
CERTIFICATE_SUBJECT = QT_TRANSLATE_NOOP(
    "SeriesReport", "Certificates of attendance of the series {title}"
)
ATTENDED = QT_TRANSLATE_NOOP("SeriesReport", "Events attended")
ALTOGETHER = QT_TRANSLATE_NOOP("SeriesReport", "Altogether")
ATTENDED_SUMMARY = QT_TRANSLATE_NOOP(
    "SeriesReport", "The events that the person was at, with day and length of attendance."
)
NOBODY = QT_TRANSLATE_NOOP("SeriesReport", "Nobody meets the rule of the certificate yet.")


def rule_words(plan: SeriesPlan, frame: Frame) -> str:
    """What a certificate is given for, in one line."""
    parts = []
    if plan.needed_sessions:
        parts.append(frame.text(RULE_SESSIONS.with_count(plan.needed_sessions)))
    if plan.needs_closing:
        parts.append(frame.text(RULE_CLOSING))
    if plan.needed_minutes:
        length = frame.formats.duration(timedelta(minutes=plan.needed_minutes))
        parts.append(frame.text(RULE_MINUTES.with_values(length=length)))
    return ", ".join(parts) or frame.text(RULE_NONE)


def series_report(
    series: State,
    readings: Readings,
    today: date,
    language: str | None = None,
    *,
    public: bool = False,
) -> doc.Document:
    """The report on a series.

    Args:
        series: The series.
        readings: What the workshops of its events tell.
        today: What hints are told for.
        language: ``de`` or ``en``; the series' own if it is not given.
        public: Without people and hints, and without what was said behind closed doors.
    """
    known = counts(series, readings)
    told = public_series(series) if public else series
    frame = Frame.of(told, language)
    blocks = [_facts(told, frame), *_criteria(told, frame), *_events(told, frame, known)]
    blocks += _questions(told, frame)
    blocks += evaluations(told, frame, readings, public=public)
    if not public:
        blocks += _people(series, frame, readings)
        blocks += _waiting(series, frame)
        blocks += _hints(series, frame, readings, today)
    return frame.document(
        blocks,
        title=frame.title,
        subtitle=frame.text(PUBLIC_REPORT if public else REPORT),
        subject=frame.text(SUBJECT.with_values(title=frame.title)),
        kind=frame.text(REPORT),
        state="",
    )


def _facts(series: Lookups, frame: Frame) -> doc.DocumentBlock:
    days = [event.day for event in series.of(SeriesEvent) if event.day is not None]
    period = ""
    if days:
        first, last = frame.formats.date(min(days)), frame.formats.date(max(days))
        period = first
        if first != last:
            period = frame.text(SPAN.with_values(begin=first, end=last))
    levels = ", ".join(level.name for level in series.of(SeriesLevel))
    facts = (
        (CARRIER, frame.municipality),
        (PERIOD, period),
        (LEVELS, levels),
        (RULE, rule_words(plan_of_series(series), frame)),
    )
    shown = tuple(doc.Fact(frame.text(label), value) for label, value in facts if value)
    return doc.FactGrid(shown, columns=2)


def _criteria(series: Lookups, frame: Frame) -> Iterator[doc.DocumentBlock]:
    criteria = plan_of_series(series).criteria
    if criteria:
        yield doc.Heading(2, frame.text(WHO_MAY))
        yield doc.BulletList(tuple(doc.ListItem(sentence) for sentence in criteria))


def _events(
    series: Lookups, frame: Frame, known: Mapping[Id, EventCount]
) -> Iterator[doc.DocumentBlock]:
    rows = []
    for event in events_of(series):
        count = known[event.id]
        day = frame.text(NO_DAY)
        if event.day is not None:
            day = frame.formats.date_with_day(event.day)
        where = [frame.text(event.event_form.message), event.place]
        there = frame.text(NOT_NOTED) if count.there is None else str(count.there)
        rows.append(
            doc.Row(
                (
                    doc.Cell(frame.text(called(series, event)), strong=True),
                    doc.Cell(day, notes=(", ".join(filter(None, where)),)),
                    doc.Cell(
                        frame.text(seats_words(event, count.seated)), notes=_wait(frame, count)
                    ),
                    doc.Cell(there),
                )
            )
        )
    if rows:
        columns = (
            doc.Column(frame.text(EVENT), weight=1.6),
            doc.Column(frame.text(DAY), weight=1.2),
            doc.Column(frame.text(SEATS), width=70.0),
            doc.Column(frame.text(THERE), width=80.0),
        )
        yield doc.Heading(2, frame.text(EVENTS))
        yield doc.Table(columns, tuple(rows), row_header=0, summary=frame.text(EVENTS_SUMMARY))


def seats_words(event: SeriesEvent, seated: int) -> Message:
    """How many seats are taken: 6 of 8, or how many people have one where everybody has."""
    if event.seats is None:
        return untranslated(str(seated))
    return OF.with_values(taken=seated, seats=event.seats)


def _wait(frame: Frame, count: EventCount) -> tuple[str, ...]:
    return (frame.text(WAITING.with_count(count.waiting)),) if count.waiting else ()


def _questions(series: Lookups, frame: Frame) -> Iterator[doc.DocumentBlock]:
    """Every question with its origin, its trainings and its results, each with theirs."""
    points = {point.question: point.results for point in closing_points(series)}
    asked: list[SeriesQuestion | None] = [*series.of(SeriesQuestion)]
    if None in points:
        asked.append(None)
    if not asked:
        return
    yield doc.Heading(2, frame.text(QUESTIONS))
    for question in asked:
        text = frame.text(NO_QUESTION) if question is None else question.text
        yield doc.Heading(3, text)
        if question is not None:
            origin = origin_of_question(series, question, frame.catalogue, frame.formats)
            lines = [origin, frame.text(_themes(series, frame, question))]
            yield doc.Paragraph(" · ".join(filter(None, lines)), doc.Role.NOTE)
        results = points.get(question, ())
        if results:
            yield doc.BulletList(
                tuple(
                    doc.ListItem(
                        result.text,
                        note=origin_of_result(series, result, frame.catalogue, frame.formats),
                    )
                    for result in results
                )
            )


def _themes(series: Lookups, frame: Frame, question: SeriesQuestion) -> Message:
    events = [series.find(SeriesEvent, key) for key in question.theme_ids]
    names = [frame.text(called(series, event)) for event in events if event is not None]
    return THEMES.with_values(events="; ".join(names)) if names else NO_THEME


def _people(series: State, frame: Frame, readings: Readings) -> Iterator[doc.DocumentBlock]:
    rows = []
    for merit in merits(series, readings):
        one = merit.person
        about = ", ".join(
            filter(None, (one.told("function") if one.first.name else "", one.told("unit")))
        )
        lacks = [frame.text(each) for each in merit.lacks]
        rows.append(
            doc.Row(
                (
                    doc.Cell(one.first.called, notes=(about,) if about else (), strong=True),
                    doc.Cell(
                        frame.formats.duration(timedelta(minutes=merit.minutes)),
                        notes=tuple(frame.text(called(series, e)) for e, _m in merit.attended),
                    ),
                    doc.Cell(
                        frame.text(GIVEN) if merit.given else lacks[0], notes=tuple(lacks[1:])
                    ),
                )
            )
        )
    if rows:
        columns = (
            doc.Column(frame.text(PERSON), weight=1.2),
            doc.Column(frame.text(HOURS), weight=1.2),
            doc.Column(frame.text(CERTIFICATE)),
        )
        yield doc.Heading(2, frame.text(PEOPLE))
        yield doc.Table(columns, tuple(rows), row_header=0, summary=frame.text(PEOPLE_SUMMARY))


def _waiting(series: State, frame: Frame) -> Iterator[doc.DocumentBlock]:
    rows = []
    for one in waiting_list(series):
        event = series.get(SeriesEvent, one.event_id)
        since = AT.with_values(day=frame.formats.date(one.at), time=frame.formats.time(one.at))
        about = ", ".join(filter(None, (one.function if one.name else "", one.unit)))
        notes = tuple(filter(None, (about, _why(frame, one))))
        rows.append(
            doc.Row(
                (
                    doc.Cell(one.called, notes=notes, strong=True),
                    doc.Cell(frame.text(called(series, event))),
                    doc.Cell(frame.text(since)),
                )
            )
        )
    if rows:
        columns = (
            doc.Column(frame.text(PERSON), weight=1.4),
            doc.Column(frame.text(EVENT), weight=1.2),
            doc.Column(frame.text(SINCE), width=110.0),
        )
        yield doc.Heading(2, frame.text(WAITING_LIST))
        yield doc.Table(columns, tuple(rows), row_header=0, summary=frame.text(WAITING_SUMMARY))


def _why(frame: Frame, one: Registration) -> str:
    if one.eligible is Eligibility.YES:
        return ""
    said = frame.text(one.eligible.message)
    return f"{said}: {one.reason}" if one.reason else said


def _hints(
    series: State, frame: Frame, readings: Readings, today: date
) -> Iterator[doc.DocumentBlock]:
    answered = answers(series, None)
    still, done = parted(findings(series, readings, today), answered)
    opened = [doc.ListItem(frame.text(each.sentence)) for each in still]
    told = [
        doc.ListItem(frame.text(each.sentence), note=how(answered[each.key], frame.catalogue))
        for each in done
    ]
    for title, listed in ((HINTS, opened), (DEALT_WITH, told)):
        if listed:
            yield doc.Heading(2, frame.text(title))
            yield doc.BulletList(tuple(listed))


# -- certificates --------------------------------------------------------------------------------


def series_certificates(
    series: State, readings: Readings, language: str | None = None
) -> doc.Document:
    """A page for everybody who meets the rule of the series' certificate."""
    frame = Frame.of(series, language)
    blocks: list[doc.DocumentBlock] = []
    given = [merit for merit in merits(series, readings) if merit.given]
    for place, merit in enumerate(given):
        if place:
            blocks.append(doc.PageBreak())
        blocks += _certificate(frame, series, merit, first=not place)
    if not given:
        blocks.append(doc.Paragraph(frame.text(NOBODY)))
    return frame.document(
        blocks,
        title=frame.text(TITLE),
        subtitle="",
        subject=frame.text(CERTIFICATE_SUBJECT.with_values(title=frame.title)),
        kind="",
        state="",
        every_page=True,
    )


def _certificate(
    frame: Frame, series: State, merit: Merit, *, first: bool
) -> Iterator[doc.DocumentBlock]:
    text, person = frame.text, merit.person
    one = person.first
    if not first:  # the document's title opens the first page
        yield doc.Heading(1, text(TITLE))
    function, unit = person.told("function"), person.told("unit")
    yield doc.Paragraph(text(CERTIFIES if trimmed(one.name) else CERTIFIES_FUNCTION), doc.Role.LEAD)
    yield doc.Callout(trimmed(function) if trimmed(one.name) else unit, one.called)
    yield doc.Paragraph(text(TOOK_PART.with_values(title=frame.title)), doc.Role.LEAD)
    whole = frame.formats.duration(timedelta(minutes=merit.minutes))
    facts = (
        (UNIT, unit),
        (FUNCTION, function if trimmed(one.name) else ""),
        (ALTOGETHER, whole),
        (HOST, frame.municipality),
    )
    shown = tuple(doc.Fact(text(label), value) for label, value in facts if not blank(value))
    yield doc.FactGrid(shown, columns=1)
    rows = tuple(
        doc.Row(
            (
                doc.Cell(text(called(series, event))),
                doc.Cell(text(NO_DAY) if event.day is None else frame.formats.date(event.day)),
                doc.Cell(frame.formats.duration(timedelta(minutes=minutes))),
            )
        )
        for event, minutes in merit.attended
    )
    columns = (
        doc.Column(text(ATTENDED), weight=1.6),
        doc.Column(text(DAY), width=90.0),
        doc.Column(text(HOURS), width=90.0),
    )
    yield doc.Table(columns, rows, row_header=0, summary=text(ATTENDED_SUMMARY))
    label = ", ".join(part for part in (text(SIGN), frame.municipality) if part)
    yield doc.SignatureBlock((doc.SignatureField(label),))
