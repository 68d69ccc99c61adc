# SPDX-License-Identifier: EUPL-1.2
"""The script of the day on paper: an overview, rooms and material, and a page for every block.

It goes to those who lead the day together, and to the client. What is the moderators' own, the
words to say and the private notes, is no part of ``ScriptContents`` at all: it is added from
``ModeratorsWords``, which only the whole state can fill.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from moderation import registry
from moderation.domain.blank import blank, trimmed
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.access import needs_by_room
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import (
    BREAK,
)
from moderation.minutes import document as doc
from moderation.output.minutes.frame import Frame
from moderation.output.script_contents import (
    ModeratorsWords,
    ScriptContents,
    ScriptPage,
    moderators_words,
    script_of,
)

SCRIPT = QT_TRANSLATE_NOOP("ScriptPaper", "Script")
SUBJECT = QT_TRANSLATE_NOOP("ScriptPaper", "Script of the workshop {title}")
CONFIDENTIAL = QT_TRANSLATE_NOOP("ScriptPaper", "Confidential")
DESTROY = QT_TRANSLATE_NOOP("ScriptPaper", "Confidential: destroy after the day")
MODERATORS_COPY = QT_TRANSLATE_NOOP("ScriptPaper", "Script for the moderators only")
CLIENTS_COPY = QT_TRANSLATE_NOOP("ScriptPaper", "Script for the client")
DATE = QT_TRANSLATE_NOOP("ScriptPaper", "Date")
TIME = QT_TRANSLATE_NOOP("ScriptPaper", "Time")
PLACE = QT_TRANSLATE_NOOP("ScriptPaper", "Place")
MODERATION = QT_TRANSLATE_NOOP("ScriptPaper", "Moderation")
AGENDA = QT_TRANSLATE_NOOP("ScriptPaper", "Agenda")
AGENDA_SUMMARY = QT_TRANSLATE_NOOP(
    "ScriptPaper", "The blocks in their order with time, room and who leads them."
)
BLOCK = QT_TRANSLATE_NOOP("ScriptPaper", "Block")
LEAD = QT_TRANSLATE_NOOP("ScriptPaper", "Led by")
ROOM = QT_TRANSLATE_NOOP("ScriptPaper", "Room")
ROOMS = QT_TRANSLATE_NOOP("ScriptPaper", "Room plan")
ROOMS_SUMMARY = QT_TRANSLATE_NOOP("ScriptPaper", "Every room, what it is for, and when it is used.")
PURPOSE = QT_TRANSLATE_NOOP("ScriptPaper", "Purpose")
USED = QT_TRANSLATE_NOOP("ScriptPaper", "Used")
MATERIAL = QT_TRANSLATE_NOOP("ScriptPaper", "Material")
MATERIAL_SUMMARY = QT_TRANSLATE_NOOP(
    "ScriptPaper", "What is to be brought, for which block, and whether it is there."
)
WHAT = QT_TRANSLATE_NOOP("ScriptPaper", "What")
FOR = QT_TRANSLATE_NOOP("ScriptPaper", "For")
WHOLE_DAY = QT_TRANSLATE_NOOP("ScriptPaper", "whole day")
THERE = QT_TRANSLATE_NOOP("ScriptPaper", "There")
IS_THERE = QT_TRANSLATE_NOOP("ScriptPaper", "yes")
NOT_THERE = QT_TRANSLATE_NOOP("ScriptPaper", "not yet")
KIND = QT_TRANSLATE_NOOP("ScriptPaper", "Kind")
TALK_KIND = QT_TRANSLATE_NOOP("ScriptPaper", "Talk, welcome, closing")
BREAK_KIND = QT_TRANSLATE_NOOP("ScriptPaper", "Break")
BESIDE = QT_TRANSLATE_NOOP("ScriptPaper", "At the same time")
SESSION = QT_TRANSLATE_NOOP("ScriptPaper", "Session")
CLOSED = QT_TRANSLATE_NOOP("ScriptPaper", "closed session")
PARKED = QT_TRANSLATE_NOOP("ScriptPaper", "not held")
GOAL = QT_TRANSLATE_NOOP("ScriptPaper", "What for")
QUESTION = QT_TRANSLATE_NOOP("ScriptPaper", "Question to the room")
SAY = QT_TRANSLATE_NOOP("ScriptPaper", "To say (moderators only)")
NOTE = QT_TRANSLATE_NOOP("ScriptPaper", "Private note (moderators only)")
STEPS = QT_TRANSLATE_NOOP("ScriptPaper", "Steps")
STEPS_SUMMARY = QT_TRANSLATE_NOOP("ScriptPaper", "The steps with the time at which each begins.")
FROM = QT_TRANSLATE_NOOP("ScriptPaper", "Starting at")
STEP = QT_TRANSLATE_NOOP("ScriptPaper", "Step")
MINUTES = QT_TRANSLATE_NOOP("ScriptPaper", "Minutes")
SETUP = QT_TRANSLATE_NOOP("ScriptPaper", "Setting up the rooms")
SETUP_SUBJECT = QT_TRANSLATE_NOOP("ScriptPaper", "Setting up the rooms for the workshop {title}")
SETUP_COPY = QT_TRANSLATE_NOOP("ScriptPaper", "For whoever sets up the rooms")
NEEDS = QT_TRANSLATE_NOOP("ScriptPaper", "What people need to take part")
NEEDS_NOTE = QT_TRANSLATE_NOOP(
    "ScriptPaper",
    "Confidential: for those who set up the rooms. Ask nobody in the room about it, and destroy "
    "this sheet after the day.",
)
NO_NEEDS = QT_TRANSLATE_NOOP("ScriptPaper", "Nothing was noted.")
EVERYWHERE = QT_TRANSLATE_NOOP("ScriptPaper", "In all rooms, and on the way there")
COUNTED = QT_TRANSLATE_NOOP("ScriptPaper", "{count} × {words}")
SPAN = QT_TRANSLATE_NOOP("ScriptPaper", "{begin}–{end}")
LONG_SPAN = QT_TRANSLATE_NOOP("ScriptPaper", "{begin} to {end} ({minutes} min)")
NUMBERED = QT_TRANSLATE_NOOP("ScriptPaper", "{number}. {title}")
NO_DATE = QT_TRANSLATE_NOOP("ScriptPaper", "not set yet")
NO_BLOCKS = QT_TRANSLATE_NOOP("ScriptPaper", "The agenda has no blocks yet.")


def clients_script(view: MinutesView, now: datetime, language: str | None = None) -> doc.Document:
    """The copy without what is the moderators' own."""
    frame = Frame.of(view, language)
    return _Paper(frame, view, script_of(view, now), ModeratorsWords()).document(CLIENTS_COPY)


def moderators_script(state: State, now: datetime, language: str | None = None) -> doc.Document:
    """The copy for those who lead the day: with what to say, and with the private notes."""
    view = MinutesView(state)
    frame, words = Frame.of(view, language), moderators_words(state)
    return _Paper(frame, view, script_of(view, now), words).document(MODERATORS_COPY)


def setup_sheet(state: State, now: datetime, language: str | None = None) -> doc.Document:
    """What whoever sets up the rooms has to know: rooms, needs without names, material."""
    view = MinutesView(state)
    frame = Frame.of(view, language)
    words = ModeratorsWords(needs=needs_by_room(state))
    return _Paper(frame, view, script_of(view, now), words).setup()


class _Paper:
    """A script as a document."""

    def __init__(
        self, frame: Frame, view: Lookups, script: ScriptContents, words: ModeratorsWords
    ) -> None:
        self.frame = frame
        self.workshop = view.workshop
        self.script = script
        self.words = words
        self.text = frame.text

    def document(self, copy: Message) -> doc.Document:
        """The whole paper; ``copy`` says on every page for whom it is."""
        return self.frame.document(
            self._blocks(),
            title=self.text(SCRIPT),
            subtitle=self.frame.title,
            subject=self.text(SUBJECT.with_values(title=self.frame.title)),
            kind=self.text(copy),
            state=self._state(),
        )

    def setup(self) -> doc.Document:
        """Only what rooms are set up by."""
        return self.frame.document(
            [*self._head(), *self._rooms(), *self._needs(always=True), *self._material()],
            title=self.text(SETUP),
            subtitle=self.frame.title,
            subject=self.text(SETUP_SUBJECT.with_values(title=self.frame.title)),
            kind=self.text(SETUP_COPY),
            state=self._state(),
        )

    def _state(self) -> str:
        """What stands on every page: with needs of people in it, that it does not stay."""
        return self.text(DESTROY if self.words.needs else CONFIDENTIAL)

    def _blocks(self) -> Iterator[doc.DocumentBlock]:
        yield from self._head()
        if not self.script.pages:
            yield doc.Paragraph(self.text(NO_BLOCKS))
        else:
            yield from self._agenda()
        yield from self._rooms()
        yield from self._needs()
        yield from self._material()
        for page in self.script.pages:
            if page.says_more or self._own(page):
                yield doc.PageBreak()
                yield from self._page(page)

    # -- the first page ----------------------------------------------------------------------

    def _head(self) -> Iterator[doc.DocumentBlock]:
        facts = (*self._when_and_where(), (MODERATION, self.workshop.moderation))
        shown = tuple(doc.Fact(self.text(label), value) for label, value in facts if trimmed(value))
        if shown:
            yield doc.FactGrid(shown, columns=2)
        yield from self._said(NOTE, self.words.notes.get(None, ""))

    def _when_and_where(self) -> Iterator[tuple[Message, str]]:
        """Date, time and place; of several days each with its own, the place once if it is one."""
        days = self.script.days
        one_place = len({day.place for day in days}) == 1
        for day in days:
            date_ = "" if day.dated is None else self.frame.formats.long_date(day.dated)
            time = "" if day.span is None else self._span(*day.span)
            if len(days) == 1:
                yield from ((DATE, date_), (TIME, time))
            else:
                parts = (date_ or self.text(NO_DATE), time, "" if one_place else day.place)
                yield DAY.with_values(number=day.number), ", ".join(filter(None, parts))
        if one_place:
            yield PLACE, days[0].place

    def _day(self, number: int) -> str:
        """Which of several days, with its date if it has one; nothing where there is one alone."""
        if len(self.script.days) == 1:
            return ""
        day = self.script.days[number - 1]
        name = self.text(DAY.with_values(number=number))
        return name if day.dated is None else f"{name}, {self.frame.formats.long_date(day.dated)}"

    def _agenda(self) -> Iterator[doc.DocumentBlock]:
        rows: list[doc.Row | doc.GroupRow] = []
        day = 0
        for page in self.script.pages:
            if page.day != day and len(self.script.days) > 1:
                rows.append(doc.GroupRow(self._day(page.day)))
            day = page.day
            notes = [CLOSED] if page.closed else []
            notes += [PARKED] if page.parked else []
            title = self._numbered(page)
            cells = (
                doc.Cell(self._span(page.begin, page.end)),
                doc.Cell(title, notes=tuple(self.text(note) for note in notes)),
                doc.Cell(page.lead),
                doc.Cell(page.room),
            )
            rows.append(doc.Row(cells, origin=page.block_id))
        columns = (
            doc.Column(self.text(TIME), width=74.0),
            doc.Column(self.text(BLOCK), weight=2.2),
            doc.Column(self.text(LEAD), weight=1.2),
            doc.Column(self.text(ROOM), weight=1.2),
        )
        yield doc.Heading(2, self.text(AGENDA))
        summary = self.text(AGENDA_SUMMARY)
        yield doc.Table(columns, tuple(rows), row_header=1, summary=summary)

    def _rooms(self) -> Iterator[doc.DocumentBlock]:
        rows = []
        for room in self.script.rooms:
            used = [page for page in self.script.pages if page.room_id == room.id]
            lines = [
                ", ".join(filter(None, (self._day(page.day), self._span(page.begin, page.end))))
                + f" {page.title}"
                for page in used
            ]
            cells = (doc.Cell(room.name), doc.Cell(room.note), doc.Cell("\n".join(lines)))
            rows.append(doc.Row(cells))
        if rows:
            columns = (
                doc.Column(self.text(ROOM)),
                doc.Column(self.text(PURPOSE), weight=1.4),
                doc.Column(self.text(USED), weight=1.6),
            )
            yield doc.Heading(2, self.text(ROOMS))
            summary = self.text(ROOMS_SUMMARY)
            yield doc.Table(columns, tuple(rows), row_header=0, summary=summary)

    def _needs(self, *, always: bool = False) -> Iterator[doc.DocumentBlock]:
        """What people need, by room and without names; ``always`` says as well that it is none."""
        if not self.words.needs and not always:
            return
        yield doc.Heading(2, self.text(NEEDS))
        if not self.words.needs:
            yield doc.Paragraph(self.text(NO_NEEDS))
            return
        yield doc.Paragraph(self.text(NEEDS_NOTE), doc.Role.NOTE)
        for place in self.words.needs:
            room = self.text(EVERYWHERE) if place.room is None else trimmed(place.room.name)
            said = (
                self.text(COUNTED.with_values(count=count, words=words)) if count > 1 else words
                for words, count in place.needs
            )
            yield doc.Heading(3, room)
            yield doc.BulletList(doc.items(*said))

    def _material(self) -> Iterator[doc.DocumentBlock]:
        rows = []
        for thing in self.script.material:
            there = self.text(IS_THERE if thing.ready else NOT_THERE)
            whom = thing.block or self.text(WHOLE_DAY)
            rows.append(doc.Row((doc.Cell(thing.name), doc.Cell(whom), doc.Cell(there))))
        if rows:
            columns = (
                doc.Column(self.text(WHAT), weight=1.6),
                doc.Column(self.text(FOR), weight=1.4),
                doc.Column(self.text(THERE), width=70.0),
            )
            yield doc.Heading(2, self.text(MATERIAL))
            summary = self.text(MATERIAL_SUMMARY)
            yield doc.Table(columns, tuple(rows), row_header=0, summary=summary)

    # -- a block's page ----------------------------------------------------------------------

    def _own(self, page: ScriptPage) -> bool:
        """Whether the moderators have words of their own for a block."""
        return bool(self.words.say.get(page.block_id) or self.words.notes.get(page.block_id))

    def _page(self, page: ScriptPage) -> Iterator[doc.DocumentBlock]:
        yield doc.Heading(1, self._numbered(page), origin=page.block_id)
        yield doc.FactGrid(tuple(self._facts(page)), columns=2)
        if page.goal:
            yield doc.Heading(2, self.text(GOAL))
            yield doc.Paragraph(page.goal)
        if page.question:
            yield doc.Callout(self.text(QUESTION), page.question)
        yield from self._said(SAY, self.words.say.get(page.block_id, ""))
        yield from self._steps(page)
        if page.material:
            yield doc.Heading(2, self.text(MATERIAL))
            yield doc.BulletList(doc.items(*page.material))
        yield from self._said(NOTE, self.words.notes.get(page.block_id, ""))

    def _facts(self, page: ScriptPage) -> Iterator[doc.Fact]:
        span = LONG_SPAN.with_values(
            begin=self.frame.formats.time(page.begin),
            end=self.frame.formats.time(page.end),
            minutes=page.minutes,
        )
        if self._day(page.day):
            yield doc.Fact(self.text(DATE), self._day(page.day))
        yield doc.Fact(self.text(TIME), self.text(span))
        yield doc.Fact(self.text(KIND), self.text(_kind(page.activity)))
        session = " · ".join(
            self.text(note)
            for note, holds in ((CLOSED, page.closed), (PARKED, page.parked))
            if holds
        )
        facts = (
            (LEAD, page.lead),
            (ROOM, page.room),
            (BESIDE, ", ".join(page.beside)),
            (SESSION, session),
        )
        for label, value in facts:
            if value:
                yield doc.Fact(self.text(label), value)

    def _steps(self, page: ScriptPage) -> Iterator[doc.DocumentBlock]:
        rows, at = [], page.begin
        for step in page.steps:
            if not blank(step.text):
                length = str(step.minutes) if step.minutes else ""
                time = self.frame.formats.time(at)
                cells = (doc.Cell(time), doc.Cell(trimmed(step.text)), doc.Cell(length))
                rows.append(doc.Row(cells))
            at += timedelta(minutes=step.minutes)
        if rows:
            columns = (
                doc.Column(self.text(FROM), width=44.0),
                doc.Column(self.text(STEP)),
                doc.Column(self.text(MINUTES), width=52.0, align=doc.ColumnAlign.RIGHT),
            )
            yield doc.Heading(2, self.text(STEPS))
            summary = self.text(STEPS_SUMMARY)
            yield doc.Table(columns, tuple(rows), row_header=1, summary=summary)

    def _said(self, about: Message, words: str) -> Iterator[doc.DocumentBlock]:
        if words:
            yield doc.Heading(2, self.text(about))
            yield doc.Paragraph(words, doc.Role.QUOTE)

    def _numbered(self, page: ScriptPage) -> str:
        return self.text(NUMBERED.with_values(number=page.number, title=page.title or "–"))

    def _span(self, begin: datetime, end: datetime) -> str:
        times = {"begin": self.frame.formats.time(begin), "end": self.frame.formats.time(end)}
        return self.text(SPAN.with_values(**times))


def _kind(activity: str) -> Message:
    """What a block is, as the preparation calls it."""
    found = registry.room(activity)
    if found is not None:
        return found.label
    return BREAK_KIND if activity == BREAK else TALK_KIND
