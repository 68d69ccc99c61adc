# SPDX-License-Identifier: EUPL-1.2
"""The invitation: a calendar entry, and a draft that any mail program opens.

Both are made of ``MinutesView``, which has no private kinds; what belongs to a closed session is
named as such and no further. Control characters end neither in a header nor in a property.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Appointment, Paper, calendar
from moderation.features.agenda.model import Slot, begin_of, schedule
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
REGARDS = QT_TRANSLATE_NOOP("Invitation", "Kind regards")
CLOSED_PART = QT_TRANSLATE_NOOP("Invitation", "Closed session")
FILE_NAME = QT_TRANSLATE_NOOP("Invitation", "Invitation")

NO_DAY = QT_TRANSLATE_NOOP(
    "Invitation", "The workshop has no date yet. Enter the day, then invite."
)


def invited_end(day: date, begin: datetime, planned: datetime, until: time | None) -> datetime:
    """Until when people are invited: as was said, or as the blocks take; an hour without any."""
    if until is not None:
        said = datetime.combine(day, until).astimezone()
        planned = said if said > begin else planned
    return planned if planned > begin else begin + timedelta(hours=1)


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
        self._day = workshop.day
        plan = schedule(view, now)
        self.begin = begin_of(workshop, now)
        self.end = invited_end(workshop.day, self.begin, plan.planned_end, workshop.invited_until)
        self._slots = plan.slots

    def _text(self, message: Message, **values: object) -> str:
        return self._catalogue.text(message.with_values(**values) if values else message)

    @property
    def title(self) -> str:
        """The workshop's title as one line."""
        return one_line(self._view.workshop.title) or self._text(UNTITLED)

    @property
    def subject(self) -> str:
        """The mail's subject."""
        return self._text(SUBJECT, title=trimmed(self._view.workshop.title) or self.title)

    @property
    def file_stem(self) -> str:
        """A name for its files that every system takes, without an ending."""
        kind = self._text(FILE_NAME)
        return file_name(f"{kind} {self.title}", kind)

    def agenda_lines(self) -> list[str]:
        """The planned blocks with the time each begins."""
        return [
            f"{self._formats.time(slot.planned)}  {self._block(slot)}"
            for slot in self._slots
            if not slot.block.parked
        ]

    def _block(self, slot: Slot) -> str:
        if slot.block.closed_session and not self._view.workshop.closed_session:
            return self._text(CLOSED_PART)
        return one_line(slot.block.title) or "–"

    def body(self) -> str:
        """The mail's words."""
        workshop, formats = self._view.workshop, self._formats
        facts = [
            self._text(DATE, date=formats.long_date(self._day)),
            self._text(TIME, begin=formats.time(self.begin), end=formats.time(self.end)),
        ]
        if not blank(workshop.place):
            facts.append(self._text(PLACE, place=one_line(workshop.place)))
        parts = [
            self._text(GREETING),
            self._text(INVITE, title=formats.quoted(self.title)),
            "\n".join(facts),
        ]
        lines = self.agenda_lines()
        if lines:
            parts.append("\n".join([self._text(AGENDA), *lines]))
        parts.append(self._text(CALENDAR))
        sender = [one_line(workshop.moderation), one_line(workshop.municipality)]
        parts.append("\n".join([self._text(REGARDS), *filter(None, sender)]))
        return "\n\n".join(parts) + "\n"

    def calendar(self, attendees: Sequence[str] = ()) -> bytes:
        """The calendar entry (iCalendar, RFC 5545).

        Args:
            attendees: Addresses to name in it; nobody unless chosen, because everybody reads them.

        Raises:
            UserFacingError: One of them is no address.
        """
        lines = self.agenda_lines()
        entry = Appointment(
            key=self._view.workshop.id,
            begin=self.begin,
            end=self.end,
            title=self.title,
            place=self._view.workshop.place,
            note="\n".join([self._text(AGENDA), *lines]) if lines else "",
            attendees=[checked_address(address) for address in attendees],
        )
        paper = Paper(self._view.workshop.id, self.language, self._now, versions=self._versions)
        return calendar([entry], paper)

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
            UserFacingError: A recipient is no address, or the subject hides control characters.
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
