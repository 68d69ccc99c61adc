# SPDX-License-Identifier: EUPL-1.2
"""The invitation says when and where, and nothing typed ends a header or a property."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, time
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from moderation.domain.change import Change, Step
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Block
from moderation.mail.words import is_address, one_line
from tests.municipal_room import room
from tests.room_bridge import NOW

TO = ("eins@auental.example", "zwei@auental.example")


def invitation(**values: Any) -> Invitation:
    state = room()
    before = state.workshop
    after = replace(before, **{"day": date(2026, 3, 12), "place": "Rathaus", **values})
    step = Step(untranslated("x"), (Change(before, after),))
    return Invitation(MinutesView(state.apply(step)), NOW)


def reread(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=policy.default)


def event(data: Any) -> Any:
    (found,) = Calendar.from_ical(data).walk("VEVENT")
    return found


def test_the_calendar_entry_says_when_and_where() -> None:
    read = event(invitation(title="Mobilität; Teil 1", invited_until=time(17, 0)).calendar())
    assert str(read["SUMMARY"]) == "Mobilität; Teil 1"
    assert str(read["LOCATION"]) == "Rathaus"
    assert read["DTSTART"].dt.astimezone(UTC).isoformat() == "2026-03-12T12:00:00+00:00"
    assert read["DTEND"].dt.astimezone(UTC).isoformat() == "2026-03-12T16:00:00+00:00"
    assert "13:00  Gemeinsame Vision" in str(read["DESCRIPTION"])
    assert "ATTENDEE" not in read


def test_attendees_are_named_only_if_chosen() -> None:
    read = event(invitation().calendar(TO))
    assert [str(a) for a in read["ATTENDEE"]] == [f"mailto:{address}" for address in TO]
    with pytest.raises(UserFacingError):
        invitation().calendar(["a@b.example\r\nX:1"])


def test_the_draft_opens_as_a_mail_to_send() -> None:
    data = invitation(title="Mobilität – „heute“ und morgen, für alle Beteiligten in Auental").mail(
        TO
    )
    read = reread(data)
    assert read["X-Unsent"] == "1"
    assert read["Subject"].endswith(
        "Mobilität – „heute“ und morgen, für alle Beteiligten in Auental"
    )
    assert read["Bcc"] == ", ".join(TO)
    assert not {"From", "To", "Date", "Message-ID"} & set(read.keys())
    body = read.get_body(("plain",))
    assert body is not None
    assert "Donnerstag, 12. März 2026" in body.get_content()
    (attached,) = read.iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert str(attached.get_filename()).endswith(".ics")
    assert event(attached.get_payload(decode=True))["SUMMARY"]
    assert all(len(line) < 999 for line in data.splitlines())


def test_recipients_may_see_each_other_if_chosen() -> None:
    read = reread(invitation().mail(TO, hidden=False))
    assert (read["To"], read["Bcc"]) == (", ".join(TO), None)


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?q?a=0d=0aBcc:x?=",
        "a =?utf-8?b?DQpCY2M6eA==?= b",
        "=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3D0ab=3F=3D?=",
    ],
)
def test_encoded_control_characters_in_the_subject_are_refused(subject: str) -> None:
    with pytest.raises(UserFacingError, match="hidden characters"):
        invitation().mail(TO, subject=subject)


def test_a_title_of_several_lines_is_one_line_in_the_subject() -> None:
    read = reread(invitation(title="eins\nzwei\r\ndrei\u2028vier").mail(TO))
    assert read["Subject"] == "Einladung: eins zwei drei vier"


@pytest.mark.parametrize(
    "address",
    ["", "a", "a@b@c", "a@b.example\n", "a b@c.example", "<a@b.example>", "a@b.example,c@d.example",
     "=?utf-8?q?a?=@b.example", "a@b.example\r\nBcc: c@d.example", "x" * 260 + "@b.example"],
)  # fmt: skip
def test_what_is_no_address_is_refused(address: str) -> None:
    assert not is_address(address)
    with pytest.raises(UserFacingError, match="no mail address"):
        invitation().mail([address])


def test_hidden_characters_in_place_and_title_stay_within_their_property() -> None:
    data = invitation(
        title="Titel\r\nATTENDEE:mailto:x@y.example", place="Haus\rX-EVIL:1\nEND:VEVENT"
    ).calendar()
    assert "ATTENDEE" not in event(data)
    assert b"\nX-EVIL" not in data
    assert b"\r" not in data.replace(b"\r\n", b"")


def test_without_a_day_a_sentence_asks_for_it() -> None:
    with pytest.raises(UserFacingError, match="no date yet"):
        invitation(day=None)


def test_closed_parts_are_named_as_such_and_no_further() -> None:
    state = room()
    block = state.of(Block)[0]
    secret = replace(block, title="Geheimes Grundstück", closed_session=True)
    day = replace(state.workshop, day=date(2026, 3, 12))
    step = Step(untranslated("x"), (Change(block, secret), Change(state.workshop, day)))
    made = Invitation(MinutesView(state.apply(step)), NOW)
    assert "Geheim" not in made.body()
    assert b"Geheim" not in made.calendar()


@given(title=st.text(max_size=60), place=st.text(max_size=60))
def test_any_words_leave_the_calendar_entry_whole(title: str, place: str) -> None:
    data = invitation(title=title, place=place).calendar()
    read = event(data)
    allowed = {"SUMMARY", "LOCATION", "DTSTART", "DTEND", "DTSTAMP", "UID", "DESCRIPTION"}
    allowed |= {"SEQUENCE", "LAST-MODIFIED"}
    assert set(read.keys()) <= allowed


@given(subject=st.text(max_size=80))
def test_any_subject_arrives_as_one_line_or_is_refused(subject: str) -> None:
    try:
        data = invitation().mail(TO, subject=subject)
    except UserFacingError:
        return
    read = reread(data)
    assert set(read.keys()) == {"X-Unsent", "Subject", "Bcc", "MIME-Version", "Content-Type"}
    assert " ".join(str(read["Subject"]).split()) == one_line(subject)
