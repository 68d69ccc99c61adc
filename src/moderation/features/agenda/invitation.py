# SPDX-License-Identifier: EUPL-1.2
"""The invitation: a calendar entry, and a draft that any mail program opens.

Both are made of ``MinutesView``, which has no private kinds; what belongs to a closed session is
named as such and no further. Control characters end neither in a header nor in a property.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Appointment, Paper, calendar
from moderation.features.agenda.day_words import DAY
from moderation.features.agenda.model import DaySchedule, Slot, schedule
from moderation.features.mandate.framing import framing
from moderation.features.mandate.model import frame_of
from moderation.mail.letter import Attachment, Letter, draft
from moderation.mail.words import checked_address, one_line

SUBJECT = QT_TRANSLATE_NOOP("Invitation", "Invitation: {title}")
UNTITLED = QT_TRANSLATE_NOOP("Invitation", "Workshop")
GREETING = QT_TRANSLATE_NOOP("Invitation", "Dear Sir or Madam,")
INVITE = QT_TRANSLATE_NOOP("Invitation", "you are invited to the workshop {title}.")
DATE = QT_TRANSLATE_NOOP("Invitation", "Date: {date}")
TIME = QT_TRANSLATE_NOOP("Invitation", "Time: {begin} to {end}")
PLACE = QT_TRANSLATE_NOOP("Invitation", "Place: {place}")
AGENDA = QT_TRANSLATE_NOOP("Invitation", "Planned agenda")
CALENDAR = QT_TRANSLATE_NOOP(
    "Invitation",
    "The calendar entry is attached. Please tell us whether you will come, or who comes for you.",
)
CALENDARS = QT_TRANSLATE_NOOP(
    "Invitation",
    "The calendar entries are attached. Please tell us whether you will come, or who comes for "
    "you.",
)
DAY_OF = QT_TRANSLATE_NOOP("Invitation", "{title}, day {number}")
NO_DATE = QT_TRANSLATE_NOOP("Invitation", "still open")
ACCESS = QT_TRANSLATE_NOOP(
    "Invitation",
    "Do you need something to take part well, such as step-free access, a hearing loop, sign "
    "language or large print? Please tell us when you reply. Whoever sets up the rooms reads what "
    "is needed, without your name.",
)
ACCESS_TO = QT_TRANSLATE_NOOP(
    "Invitation",
    "Do you need something to take part well, such as step-free access, a hearing loop, sign "
    "language or large print? Please tell {contact}. Whoever sets up the rooms reads what is "
    "needed, without your name.",
)
REGARDS = QT_TRANSLATE_NOOP("Invitation", "Kind regards")
CLOSED_PART = QT_TRANSLATE_NOOP("Invitation", "Closed session")
FILE_NAME = QT_TRANSLATE_NOOP("Invitation", "Invitation")

NO_DAY = QT_TRANSLATE_NOOP(
    "Invitation", "The workshop has no date yet. Enter the day, then invite."
)


class Invitation:
    """The invitation to a workshop in its own language.

    Args:
        view: The workshop.
        now: When the invitation is made.
        versions: Remembers which version of its calendar entry left.

    Raises:
        UserFacingError: The workshop has no day yet.
    """

    def __init__(self, view: MinutesView, now: datetime, versions: Versions = first) -> None:
        workshop = view.workshop
        if workshop.day is None:
            raise UserFacingError(NO_DAY)
        wanted = workshop.language
        self.language = wanted if wanted in LANGUAGES else LANGUAGES[0]
        self._catalogue = Catalogue.load(self.language)
        self._formats = Formats(self.language)
        self._view = view
        self._now = now
        self._versions = versions
        self.days = schedule(view, now).days

    def _text(self, message: Message, **values: object) -> str:
        return self._catalogue.text(message.with_values(**values) if values else message)

    @property
    def title(self) -> str:
        """The workshop's title as one line."""
        return one_line(trimmed(self._view.workshop.title)) or self._text(UNTITLED)

    @property
    def subject(self) -> str:
        """The mail's subject."""
        return self._text(SUBJECT, title=self.title)

    @property
    def file_stem(self) -> str:
        """A name for its files that every system takes, without an ending."""
        kind = self._text(FILE_NAME)
        return file_name(f"{kind} {self.title}", kind)

    def agenda_lines(self, day: DaySchedule) -> list[str]:
        """The planned blocks of a day with the time each begins."""
        return [
            f"{self._formats.time(slot.planned)}  {self._block(slot)}"
            for slot in day.slots
            if not slot.block.parked
        ]

    def _facts(self, day: DaySchedule) -> list[str]:
        """Date, time and place of a day."""
        formats, planned = self._formats, day.day
        date = self._text(NO_DATE) if planned.dated is None else formats.long_date(planned.dated)
        end = formats.time(planned.told_end)
        facts = [
            self._text(DATE, date=date),
            self._text(TIME, begin=formats.time(planned.begin), end=end),
        ]
        if not blank(planned.place):
            facts.append(self._text(PLACE, place=one_line(planned.place)))
        return facts

    def _told(self) -> list[str]:
        """When and where it is, and what is planned; each day with its own."""
        several = len(self.days) > 1
        parts = []
        for day in self.days:
            lines = self.agenda_lines(day)
            number = [self._text(DAY, number=day.day.number)] if several else []
            if lines and several:
                lines = ["", *lines]
            elif lines:
                lines = ["", self._text(AGENDA), *lines]
            parts.append("\n".join([*number, *self._facts(day), *lines]))
        return parts

    def _block(self, slot: Slot) -> str:
        if slot.block.closed_session and not self._view.workshop.closed_session:
            return self._text(CLOSED_PART)
        return one_line(slot.block.title) or "–"

    @property
    def frame(self) -> str:
        """What is said about the format, as one line; nothing if nothing was chosen."""
        return one_line(framing(self._view, self._text).said)

    @property
    def access(self) -> str:
        """The question what somebody needs to take part, with whom to tell it to."""
        contact = one_line(frame_of(self._view).access_contact)
        return self._text(ACCESS_TO, contact=contact) if contact else self._text(ACCESS)

    def body(self) -> str:
        """The mail's words."""
        workshop, formats = self._view.workshop, self._formats
        parts = [
            self._text(GREETING),
            self._text(INVITE, title=formats.quoted(self.title)),
            *([self.frame] if self.frame else []),
            *self._told(),
            self.access,
            self._text(CALENDAR if len(self.days) == 1 else CALENDARS),
        ]
        sender = [one_line(workshop.moderation), one_line(workshop.municipality)]
        parts.append("\n".join([self._text(REGARDS), *filter(None, sender)]))
        return "\n\n".join(parts) + "\n"

    def calendar(self, attendees: Sequence[str] = ()) -> bytes:
        """The calendar entry (iCalendar, RFC 5545); one for each day that has a date.

        Args:
            attendees: Addresses to name in it; nobody unless chosen, because everybody reads them.

        Raises:
            UserFacingError: One of them is no address.
        """
        named = [checked_address(address) for address in attendees]
        entries = [self._entry(day, named) for day in self.days if day.day.dated is not None]
        paper = Paper(self._view.workshop.id, self.language, self._now, versions=self._versions)
        return calendar(entries, paper)

    def _entry(self, day: DaySchedule, attendees: Sequence[str]) -> Appointment:
        lines = self.agenda_lines(day)
        planned = "\n".join([self._text(AGENDA), *lines]) if lines else ""
        title = self.title
        if len(self.days) > 1:
            title = self._text(DAY_OF, title=title, number=day.day.number)
        return Appointment(
            key=day.day.id,
            begin=day.day.begin,
            end=day.day.told_end,
            title=title,
            place=day.day.place,
            note="\n\n".join(part for part in (self.frame, planned) if part),
            attendees=attendees,
            workshop_id=self._view.workshop.id,
        )

    def mail(
        self,
        recipients: Sequence[str] = (),
        *,
        hidden: bool = True,
        attendees: Sequence[str] = (),
        subject: str | None = None,
        body: str | None = None,
    ) -> bytes:
        """A draft (.eml) that opens as a mail to be sent, with the calendar entry attached.

        Args:
            recipients: Addresses; who sends it is the mail program's business.
            hidden: The recipients stand in Bcc and do not see each other's addresses.
            attendees: Addresses to name in the calendar entry.
            subject: In place of the workshop's own.
            body: In place of the workshop's own.

        Raises:
            UserFacingError: A recipient is no address, or the subject looks encoded.
        """
        calendar = Attachment(
            f"{self._text(FILE_NAME)}.ics",
            "text/calendar",
            self.calendar(attendees),
            (("method", "PUBLISH"), ("charset", "utf-8")),
        )
        return draft(
            Letter(
                subject=self.subject if subject is None else subject,
                body=self.body() if body is None else body,
                attachments=(calendar,),
                recipients=tuple(recipients),
                hidden=hidden,
            )
        )
