# SPDX-License-Identifier: EUPL-1.2
"""The script of the day on paper: an overview, rooms and material, and a page for every block.

It goes to those who lead the day together, and to the client. What is the moderators' own, the
words to say and the private notes, is no part of ``ScriptContents`` at all: it is added from
``ModeratorsWords``, which only the whole state can fill.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from moderation import registry
from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView
from moderation.features.agenda.access import NeedsOfRoom, needs_by_room
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import (
    BREAK,
    Block,
    Material,
    Room,
    ScriptStep,
    schedule,
    side_by_side,
)
from moderation.features.capture.model import PrivateNote
from moderation.minutes import document as doc
from moderation.output.minutes.frame import Frame

SCRIPT = QT_TRANSLATE_NOOP("ScriptPaper", "Script")
SUBJECT = QT_TRANSLATE_NOOP("ScriptPaper", "Script of the workshop {title}")
CONFIDENTIAL = QT_TRANSLATE_NOOP("ScriptPaper", "Confidential")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPage:
    """What a page says of one block; the moderators' own words have no place in it.

    ``day`` is the number of the day that it lies on, from 1. ``begin`` and ``end`` are planned;
    ``goal`` is what the block is for; ``beside`` names the blocks that take place at the same time.
    """

    block_id: Id
    day: int
    number: int
    title: str
    activity: str
    begin: datetime
    end: datetime
    goal: str = ""
    question: str = ""
    steps: tuple[ScriptStep, ...] = ()
    lead: str = ""
    room_id: Id | None = None
    room: str = ""
    beside: tuple[str, ...] = ()
    material: tuple[str, ...] = ()
    closed: bool = False
    parked: bool = False

    @property
    def minutes(self) -> int:
        """Its planned length."""
        return int((self.end - self.begin) / timedelta(minutes=1))

    @property
    def says_more(self) -> bool:
        """Whether it says more than its line of the overview; a coffee break does not."""
        said = (self.goal, self.question, *self.material, *(step.text for step in self.steps))
        return self.activity != BREAK or not all(blank(words) for words in said)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptDay:
    """A day of the script: its date if it has one, its place, and when its blocks are planned.

    Without blocks it has no span.
    """

    number: int
    dated: date | None
    place: str
    span: tuple[datetime, datetime] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptRoom:
    """A room and what it is for."""

    id: Id
    name: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptThing:
    """Something to bring; ``block`` is the title of the block that needs it."""

    name: str
    ready: bool
    block: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptContents:
    """Everything that the client's copy is made of."""

    days: tuple[ScriptDay, ...]
    pages: tuple[ScriptPage, ...]
    rooms: tuple[ScriptRoom, ...]
    material: tuple[ScriptThing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeratorsWords:
    """What only the moderators read: by block what to say and the note, and that of the day.

    ``needs`` are what people need to take part, which those who set up the rooms read as well.
    """

    say: Mapping[Id, str] = field(default_factory=dict)
    notes: Mapping[Id | None, str] = field(default_factory=dict)
    needs: tuple[NeedsOfRoom, ...] = ()


def script_of(view: MinutesView, now: datetime) -> ScriptContents:
    """The script of a workshop without anything that is the moderators' own.

    ``now`` gives an undated draft a day, so that its blocks have times.
    """
    things = view.of(Material)
    plan = schedule(view, now)
    pages = []
    placed = [(day.day.number, slot) for day in plan.days for slot in day.slots]
    for number, (day_number, slot) in enumerate(placed, 1):
        block = slot.block
        room = view.find(Room, block.room_id)
        beside = (b.title for b in side_by_side(view, block) if b.id != block.id)
        needed = (thing.name for thing in things if thing.block_id == block.id)
        pages.append(
            ScriptPage(
                block_id=block.id,
                day=day_number,
                number=number,
                title=trimmed(block.title),
                activity=block.activity,
                begin=slot.planned,
                end=slot.planned + timedelta(minutes=block.minutes),
                goal=trimmed(block.summary),
                question=trimmed(block.question),
                steps=block.script,
                lead=trimmed(block.lead),
                room_id=None if room is None else room.id,
                room="" if room is None else trimmed(room.name),
                beside=tuple(trimmed(title) for title in beside),
                material=tuple(trimmed(name) for name in needed),
                closed=block.closed_session,
                parked=block.parked,
            )
        )
    return ScriptContents(
        days=tuple(
            ScriptDay(
                number=day.day.number,
                dated=day.day.dated,
                place=trimmed(day.day.place),
                span=(day.day.begin, day.planned_end) if day.slots else None,
            )
            for day in plan.days
        ),
        pages=tuple(pages),
        rooms=tuple(
            ScriptRoom(id=room.id, name=trimmed(room.name), note=trimmed(room.note))
            for room in view.of(Room)
        ),
        material=tuple(
            ScriptThing(name=trimmed(thing.name), ready=thing.ready, block=_title(view, thing))
            for thing in things
        ),
    )


def moderators_words(state: State) -> ModeratorsWords:
    """What the moderators' copy says beside the client's."""
    said = {block.id: trimmed(block.say) for block in state.of(Block)}
    notes: dict[Id | None, str] = {}
    for note in state.of(PrivateNote):
        words = (notes.get(note.block_id, ""), trimmed(note.text))
        notes[note.block_id] = "\n".join(part for part in words if part)
    return ModeratorsWords(say=said, notes=notes, needs=needs_by_room(state))


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


def _title(view: MinutesView, thing: Material) -> str:
    block = view.find(Block, thing.block_id)
    return "" if block is None else trimmed(block.title)


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
            state=self.text(CONFIDENTIAL),
        )

    def setup(self) -> doc.Document:
        """Only what rooms are set up by."""
        return self.frame.document(
            [*self._head(), *self._rooms(), *self._needs(always=True), *self._material()],
            title=self.text(SETUP),
            subtitle=self.frame.title,
            subject=self.text(SETUP_SUBJECT.with_values(title=self.frame.title)),
            kind=self.text(SETUP_COPY),
            state=self.text(CONFIDENTIAL),
        )

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
