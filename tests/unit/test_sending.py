# SPDX-License-Identifier: EUPL-1.2
"""Who gets the minutes, in which words, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Change, Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant
from moderation.features.sending import edits
from moderation.features.sending.model import (
    Dispatch,
    MailText,
    Receipt,
    SendWay,
    SentCut,
    dispatches,
)
from moderation.features.sending.recipients import is_closed, recipients, unreached
from moderation.features.sending.words import PLACES, MailTemplate, MailWords
from moderation.mail.trouble import TroubleKind
from moderation.mail.words import one_line
from moderation.session.session import Session
from moderation.storage import workshop_file
from tests.municipal_room import WORKSHOP, room
from tests.stores import new_session, open_writer

LABEL = untranslated("x")
AT = datetime(2026, 3, 12, 16, 45, tzinfo=UTC)


def changed(state: State, *pairs: tuple[Any, dict[str, Any]]) -> State:
    changes = tuple(Change(before, replace(before, **values)) for before, values in pairs)
    return state.apply(Step(LABEL, changes))


def with_mails(state: State | None = None) -> State:
    """Everybody has an address but the first of every unit."""
    state = state or room()
    return changed(
        state,
        *(
            (person, {"email": f"{person.id}@auental.example"})
            for person in state.of(Participant)
            if not person.id.endswith("-1")
        ),
    )


def person(state: State, name: str) -> Participant:
    return state.get(Participant, Id(name))


def test_recipients_come_side_by_side_and_those_without_address_are_named() -> None:
    state = with_mails()
    found = recipients(state)
    sides = [one.side for one in found]
    assert sides == sorted(sides, key=list(Side).index)
    assert {one.address for one in found} == {
        f"{p.id}@auental.example" for p in state.of(Participant) if p.email
    }
    assert len(found) + len(unreached(state)) == len(state.of(Participant))
    assert all(one.typed == "" for one in unreached(state))
    state = changed(state, (person(state, "person-a-1"), {"email": "keine Adresse"}))
    assert [one.typed for one in unreached(state) if one.typed] == ["keine Adresse"]


def test_an_address_that_two_share_is_written_to_once() -> None:
    state = with_mails()
    shared = {"email": " Fraktion@Auental.example "}
    state = changed(
        state,
        (person(state, "person-a-1"), shared),
        (person(state, "person-a-2"), {"email": "fraktion@auental.example"}),
    )
    addresses = [one.address for one in recipients(state)]
    assert addresses.count("Fraktion@Auental.example") == 1
    assert "fraktion@auental.example" not in addresses


def test_only_who_was_inside_may_read_of_a_closed_session() -> None:
    state = with_mails()
    block = state.of(Block)[0]
    held = {"closed_session": True, "started_at": AT, "ended_at": AT + timedelta(hours=1)}
    state = changed(
        state,
        (block, held),
        (person(state, "person-a-2"), {"attendance": Attendance.EXCUSED}),
        (person(state, "person-b-2"), {"left_at": AT}),
        (person(state, "person-c-2"), {"arrived_at": AT + timedelta(hours=1)}),
        # In the middle of it: no witness.
        (person(state, "person-d-2"), {"arrived_at": AT + timedelta(minutes=5)}),
        (person(state, "person-plan-2"), {"left_at": AT + timedelta(minutes=50)}),
        (person(state, "person-tief-2"), {"arrived_at": AT, "left_at": AT + timedelta(hours=1)}),
        (person(state, "person-bm-2"), {"attendance": Attendance.EXPECTED}),
    )
    assert is_closed(state)
    outside = {one.unit for one in recipients(state) if not one.inside}
    assert outside == {
        "Fraktion A", "Fraktion B", "Fraktion C", "Fraktion D", "Bürgermeisteramt",
        "Stadtplanungsamt",
    }  # fmt: skip
    open_again = changed(state, (state.get(Block, block.id), {"closed_session": False}))
    assert not is_closed(open_again)
    assert all(one.inside for one in recipients(open_again))
    whole = changed(open_again, (open_again.workshop, {"closed_session": True}))
    assert not all(one.inside for one in recipients(whole))


# -- the words -------------------------------------------------------------------------------


def words(state: State | None = None, *, released: bool = False, **values: Any) -> MailWords:
    state = state or room()
    facts = {"day": date(2026, 3, 12), "moderation": "extern, neutral", **values}
    return MailWords(MinutesView(changed(state, (state.workshop, facts))), released=released)


def test_the_usual_words_say_what_it_is_in_the_language_of_the_minutes() -> None:
    german = words(language="de", municipality="")
    assert german.subject() == "Protokoll (Entwurf): Mobilitätskonzept 2035, 12.03.2026"
    body = german.body()
    assert "„Mobilitätskonzept 2035“ vom 12.03.2026" in body
    assert "Entwurf" in body
    assert body.endswith("Mit freundlichen Grüßen\nModeration: extern, neutral\n"), (
        "no empty line stays"
    )
    released = words(language="de", released=True)
    assert "freigegeben" in released.subject()
    assert "Entwurf" not in released.subject() + released.body()
    english = words(language="en")
    assert english.subject().startswith("Minutes (draft): ")


def test_what_a_workshop_has_not_got_is_not_announced() -> None:
    nobody = words(language="de", moderation="", municipality="").body()
    assert nobody.endswith("Mit freundlichen Grüßen\n")
    own = MailTemplate("", "Ort: {ort}\nOrt, Tag: {ort}, {tag}\n\nAn {name}:\nAnlagen:")
    assert words(language="de", place="").body(own) == (
        "Ort, Tag: , 12.03.2026\n\nAn {name}:\nAnlagen:\n"
    )


def test_a_draft_always_says_so_in_subject_and_file_name() -> None:
    state = room()
    state = state.apply(edits.edit_words(state, "Bitte lesen: {title}", "Hallo {unbekannt}"))
    draft = words(state, language="de")
    assert draft.subject() == "Entwurf: Bitte lesen: Mobilitätskonzept 2035"
    assert draft.body() == "Hallo {unbekannt}\n"
    assert draft.template.unknown == ("unbekannt",)
    assert words(state, released=True, language="de").subject().startswith("Bitte lesen")
    for title in ("Mobilität", "x" * 500, "../../NUL", ""):
        stem = words(title=title, language="de").file_stem()
        assert stem.startswith("Protokoll")
        assert stem.endswith("Entwurf")
        assert not set(stem) & set('/\\:*?"<>|')
    assert "öffentlich" in words(language="de").file_stem(SentCut.PUBLIC)


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_typed_is_taken_for_a_template(title: str, own: str) -> None:
    made = words(title=f"T{title}", place="{title}")
    template = MailTemplate("{title}", own + "{place}")
    assert made.subject(template).endswith(one_line(f"T{title}"))
    assert "{title}" in made.body(template)
    assert set(made.values()) == set(PLACES)


def test_the_places_of_a_template_speak_the_language_of_the_minutes() -> None:
    made = words(title="Mobilität", language="de")
    assert "{titel}" in made.usual.subject
    assert "{title}" not in made.usual.body
    assert not made.usual.unknown
    both = MailTemplate("{titel} {title}", "{quatsch}")
    assert made.subject(both).endswith("Mobilität Mobilität")
    assert both.unknown == ("quatsch",)


def test_the_summary_is_filled_into_the_words_alone() -> None:
    view = MinutesView(room())
    made = MailWords(view, summary=lambda: "Aufgaben\n– {titel} prüfen")
    template = MailTemplate("Kurz: {zusammenfassung}", "Hallo\n\n{zusammenfassung}\n\nGruß")
    assert made.body(template) == "Hallo\n\nAufgaben\n– {titel} prüfen\n\nGruß\n"
    assert made.subject(template) == "Entwurf: Kurz: {zusammenfassung}"
    assert template.unknown == ("zusammenfassung",)
    assert MailTemplate("{titel}", "{summary} {zusammenfassung}").unknown == ()
    assert "{zusammenfassung}" in made.places


# -- what is kept ----------------------------------------------------------------------------


def sent(state: State) -> Step:
    receipts = [
        Receipt(address="eins@auental.example", unit="Fraktion A"),
        Receipt(address="zwei@auental.example", trouble=TroubleKind.FULL, answer="552 5.2.2 voll"),
    ]
    return edits.record(
        state, AT, SendWay.SERVER, receipts, subject="Protokoll – Entwurf", files=("a.pdf", "b.ics")
    )


def test_own_words_are_stored_undone_and_reset(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        session.perform(edits.edit_words(session.state, "Betreff {title}", "Text"))
        session.perform(edits.edit_words(session.state, "Betreff {title}", "Text 2"))
        assert [text.body for text in session.state.of(MailText)] == ["Text 2"]
        session.undo()
        assert [text.body for text in session.state.of(MailText)] == ["Text"]
        session.perform(edits.usual_words(session.state))
        assert session.state.of(MailText) == ()
        session.undo()
        again = Session.open(session.state.workshop.id, writer)
        assert [text.body for text in again.state.of(MailText)] == ["Text"]


def test_what_was_sent_outlives_undo_and_restart(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        session.perform(edits.edit_words(session.state, "Betreff", "Text"))
        session.note(sent(session.state))
        session.perform(edits.edit_words(session.state, "Betreff", "Text 2"))
        (kept,) = dispatches(session.state)
        for opened in (session, Session.open(session.state.workshop.id, writer)):
            assert opened.undo_label is not None
            opened.undo()
            opened.undo()
            assert opened.state.of(MailText) == ()
            assert dispatches(opened.state) == (kept,)
            opened.redo()
            opened.redo()
            assert [text.body for text in opened.state.of(MailText)] == ["Text 2"]
            assert dispatches(opened.state) == (kept,)
    assert [receipt.address for receipt in kept.failed] == ["zwei@auental.example"]
    assert [receipt.unit for receipt in kept.reached] == ["Fraktion A"]


def test_the_record_travels_with_the_workshop_file(tmp_path: Path) -> None:
    state = room()
    state = state.apply(sent(state)).apply(edits.edit_words(state, "Betreff", "Text"))
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    read = State.holding(workshop_file.read(path))
    (before,), (after,) = state.of(Dispatch), read.of(Dispatch)
    assert replace(after, id=before.id, workshop_id=WORKSHOP) == before
    assert [text.body for text in read.of(MailText)] == ["Text"]
    assert isinstance(read.workshop, Workshop)
