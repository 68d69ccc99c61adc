# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law: what was there is in no file of the data folder, and minutes say so."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from moderation import registry
from moderation.domain.change import Step, added, replaced
from moderation.domain.ids import Id, new_id
from moderation.domain.names import Names
from moderation.domain.projection import Projection
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.features.agenda.access import say_need
from moderation.features.approval import edits
from moderation.features.approval.erasing import special
from moderation.features.approval.model import FrozenMinutes
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.erasing import find_person
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.sending import edits as sending
from moderation.features.sending.model import Dispatch, Receipt, SendWay
from moderation.minutes.frozen import digest
from moderation.minutes.plain import to_text
from moderation.output.leftovers import left_in_workshop
from moderation.output.minutes import minutes_document
from moderation.output.release import release
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage import backup, erasure
from moderation.storage.database import Database
from moderation.storage.store import Store
from tests.stores import Ticking, new_session, reopened

CANARY = "Kanarienvogel-7319"
MAIL = "kanarie7319@stadt.example"
NEED = "Stufenfrei-7319"
NOW = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
LABEL = QT_TRANSLATE_NOOP("Tests", "Name {name}")


@contextmanager
def stored(folder: Path) -> Iterator[tuple[Database, Writer]]:
    with Database.open(folder / "moderation.sqlite") as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers))
        try:
            yield database, writer
        finally:
            assert writer.close()


def found(folder: Path, *words: str) -> list[str]:
    """Every file that holds one of the words, as text or as UTF-16."""
    return [
        f"{path.name}: {word}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word in words
        if word.encode() in path.read_bytes() or word.encode("utf-16-le") in path.read_bytes()
    ]


def with_person(writer: Writer, clock: Ticking | None = None) -> tuple[Session, Id]:
    """A workshop in which a person is everywhere: typed letter by letter, in words, on the wall."""
    session = new_session(writer, clock)
    unit = session.state.of(Unit)[1]
    key = new_id()
    person = Participant(
        id=key,
        workshop_id=session.state.workshop.id,
        unit_id=unit.id,
        name="K",
        attendance=Attendance.PRESENT,
    )
    session.perform(Step(LABEL.with_values(name=CANARY), added(person)))
    for end in range(2, len(CANARY) + 1):
        now = session.state.get(Participant, key)
        session.perform(Step(LABEL, replaced(now, name=CANARY[:end])))
    now = session.state.get(Participant, key)
    session.perform(Step(LABEL, replaced(now, email=MAIL, function="Leitung")))
    session.perform(say_need(session.state, key, NEED))
    session.perform(capture.add_entry(session.state, EntryKind.TASK, f'"{CANARY}" prüft', now=NOW))
    session.perform(capture.write_note(session.state, None, f"{CANARY} anrufen"))
    receipts = [Receipt(address=MAIL, unit="Rat"), Receipt(address="rat@stadt.example")]
    session.note(sending.record(session.state, NOW, SendWay.SERVER, receipts, subject=CANARY))
    shown = Projection(message=f"Danke, {CANARY}!")
    workshop_id = session.state.workshop.id
    writer.submit(lambda store: store.save_projection(workshop_id, shown)).result()
    return session, key


def released(session: Session) -> None:
    session.perform(Step(LABEL, replaced(session.state.workshop, status=Status.CLOSED)))
    session.perform(edits.begin_review(session.state, date(2026, 3, 20), NOW))
    session.perform(edits.sign_off(session.state, Side.POLITICS, "Rat", NOW))
    session.perform(edits.sign_off(session.state, Side.ADMINISTRATION, CANARY, NOW))
    session.perform(release(session.state, datetime(2026, 3, 23, tzinfo=UTC)))


def erase_person(
    database: Database, writer: Writer, folder: Path, key: Id, also: str = "Frau Kanarie"
) -> None:
    shares: list[float] = []

    def job(store: Store) -> None:
        person = find_person(store.connection, key, [also])
        rows = erasure.word_rows(person, registry.mappers(), special(NOW))
        erasure.erase_drafts(folder / "drafts.json", person.workshops, person.words)
        erasure.erase(database, folder / "backups", rows, shares.append)

    writer.submit(job).result()
    assert shares[-1] == 1.0


def test_a_person_is_in_no_file_any_more(tmp_path: Path) -> None:
    with stored(tmp_path) as (database, writer):
        session, key = with_person(writer)
        workshop_id = session.state.workshop.id
        other, _ = with_person(writer)
        released(session)
        session.perform(
            edits.amend(session.state, f"{CANARY} geht", "x", CANARY, date(2026, 4, 1), NOW)
        )
        assert writer.wait_until_saved(10)
        writer.submit(lambda _: backup.back_up(database, tmp_path / "backups")).result()
        (tmp_path / "moderation-damaged-1.sqlite").write_text(CANARY)
        drafts = {workshop_id: {"text": f"an {CANARY}"}, "other": {"text": "bleibt"}}
        (tmp_path / "drafts.json").write_text(json.dumps(drafts))
        frozen = session.state.of(FrozenMinutes)
        before = to_text(minutes_document(session.state, "de"))
        assert len(found(tmp_path, CANARY, MAIL)) >= 5, "the control: it was there"
        assert len(found(tmp_path, NEED)) >= 2, "the control: store and backup had it"
        assert CANARY in before

        erase_person(database, writer, tmp_path, key)
        assert found(tmp_path, CANARY, MAIL, CANARY[:-1], NEED) == []

        again = reopened(workshop_id, writer)
        assert again.undo_label is None
        person = again.state.get(Participant, key)
        assert (person.name, person.function, person.email) == ("[gelöscht]", "", "")
        assert person.attendance is Attendance.PRESENT
        (sent,) = again.state.of(Dispatch)
        assert [one.address for one in sent.receipts] == ["[gelöscht]", "rat@stadt.example"]
        said = to_text(minutes_document(again.state, "de"))
        assert "Art. 17 DSGVO" in said
        assert "[gelöscht] geht" in said
        for old in frozen:
            new = again.state.get(FrozenMinutes, old.id)
            assert new.digest == digest(new.content) != old.digest
            assert [note.digest_before for note in new.redactions] == [old.digest]
        assert "[gelöscht]" in to_text(minutes_document(reopened_other(writer, other).state))
        assert json.loads((tmp_path / "drafts.json").read_text()) == {"other": {"text": "bleibt"}}
    assert found(tmp_path, CANARY, MAIL) == []


def reopened_other(writer: Writer, session: Session) -> Session:
    return reopened(session.state.workshop.id, writer)


def test_a_workshop_is_in_no_file_any_more_and_the_others_are_as_they_were(
    tmp_path: Path,
) -> None:
    with stored(tmp_path) as (database, writer):
        kept = new_session(writer)
        before = kept.state.entities()
        session, _key = with_person(writer)
        released(session)
        key = session.state.workshop.id
        writer.submit(lambda _: backup.back_up(database, tmp_path / "backups")).result()
        assert found(tmp_path, CANARY)

        def job(_store: Store) -> None:
            erasure.erase(database, tmp_path / "backups", erasure.workshop_rows(key))

        writer.submit(job).result()
        assert found(tmp_path, CANARY, MAIL, key) == []
        assert reopened(kept.state.workshop.id, writer).state.entities() == before
        with pytest.raises(KeyError):
            reopened(key, writer)
        (copy,) = backup.backups(tmp_path / "backups")
        assert backup.is_valid(copy)
    # What was backed up is still a store of ours.
    backup.restore(copy, tmp_path / "moderation.sqlite")
    with stored(tmp_path) as (_database, writer):
        assert reopened(kept.state.workshop.id, writer).state.entities() == before


def test_a_backup_that_cannot_be_rewritten_goes_and_a_new_one_comes(tmp_path: Path) -> None:
    with stored(tmp_path) as (database, writer):
        session, _key = with_person(writer)
        folder = tmp_path / "backups"
        made = writer.submit(lambda _: backup.back_up(database, folder)).result()
        with made.path.open("ab") as file:
            file.write(b"rot")
        key = session.state.workshop.id
        rows = erasure.workshop_rows(key)
        writer.submit(lambda _: erasure.erase(database, folder, rows)).result()
        assert found(tmp_path, CANARY) == []
        (copy,) = backup.backups(folder)
        assert backup.is_valid(copy)
        assert copy.path != made.path


def test_words_that_only_contain_the_name_stay() -> None:
    names = erasure.spelled(["Eva Li", "x"])
    text = erasure.marked(names, "Eva  Li und eva li, Eva Lindner, EvaLi", "[gelöscht]")
    assert text == "[gelöscht] und [gelöscht], Eva Lindner, EvaLi"
    assert not erasure.spelled(["", " ", "x"])


def test_a_name_that_is_also_a_word_of_ours_breaks_nothing(tmp_path: Path) -> None:
    with stored(tmp_path) as (database, writer):
        session = new_session(writer)
        unit = session.state.of(Unit)[0]
        people: list[Any] = [
            Participant(id=new_id(), workshop_id=unit.workshop_id, unit_id=unit.id, name=name)
            for name in ("Politics", "card", "source", "type", "draft", "light")
        ]
        session.perform(Step(LABEL.with_values(name="source"), added(*people)))
        session.perform(capture.add_entry(session.state, EntryKind.CARD, "card", now=NOW))
        for person in people:
            erase_person(database, writer, tmp_path, person.id)
        again = reopened(unit.workshop_id, writer)
        assert {p.name for p in again.state.of(Participant)} == {"[gelöscht]"}
        assert again.state.of(Unit)[0] == unit


# ------------------------------------------------------------------------------- spellings

SPELT = (
    "Dr. Zoë Kanarie-Groß prüft",
    "Zoë Kanarie-Großens Rat, Zoë Kanarie-Groß' Rat, Zoë Kanarie-Gross’ Rat",
    unicodedata.normalize("NFD", "Zoë Kanarie-Groß rechnet"),
    "ZOË KANARIE-GROSS, zoë kanarie-groß",
    "Zoë  Kanarie-Groß, Zoë\u00a0Kanarie-Groß, Zoë\u202fKanarie\u2011Groß",
    "Zoë\nKanarie–Groß, Zoë\u200bKana\u00adrie-Groß, Zo\u200dë Kanarie-Groß",
    "Kanarie-Groß, Zoë, Prof. Dr. Zoë M. Kanarie-Groß",
    "das Zoë-Kanarie-Groß-Papier",
)
PIECES = re.compile("zo(ë|e\u0308)", re.IGNORECASE)
LEFT = "Frau Kanarie-Groß ruft an"


def everywhere(writer: Writer, name: str) -> tuple[Session, Id]:
    """A workshop in which every spelling is wherever something can be typed."""
    session = new_session(writer)
    workshop, unit = session.state.workshop, session.state.of(Unit)[1]
    key = new_id()
    person = Participant(id=key, workshop_id=workshop.id, unit_id=unit.id, name=name)
    other = Participant(
        id=new_id(), workshop_id=workshop.id, unit_id=unit.id, name="Zora Kanarie-Groß"
    )
    session.perform(Step(LABEL.with_values(name=" / ".join(SPELT)), added(person, other)))
    for text in (*SPELT, LEFT):
        session.perform(capture.add_entry(session.state, EntryKind.DECISION, text, now=NOW))
        session.perform(capture.write_note(session.state, None, text))
    shown = Projection(message=" / ".join(SPELT))
    writer.submit(lambda store: store.save_projection(workshop.id, shown)).result()
    return session, key


def spelt_in(folder: Path) -> list[str]:
    """Every file that still holds a piece of the given name, escaped or not."""
    kept = []
    for path in (path for path in folder.rglob("*") if path.is_file()):
        text = path.read_bytes().decode("utf-8", "replace")
        for escape, letter in (
            ("\\u00eb", "ë"),
            ("\\u0308", "\u0308"),
            ("\\u200d", ""),
            ("\u200d", ""),
        ):
            text = text.replace(escape, letter)
        if PIECES.search(text):
            kept.append(path.name)
    return kept


@pytest.mark.parametrize("name", ["Dr. Zoë Kanarie-Groß", "KANARIE-GROß, Zoë"])
def test_no_spelling_of_a_person_is_in_any_file_any_more(tmp_path: Path, name: str) -> None:
    with stored(tmp_path) as (database, writer):
        session, key = everywhere(writer, name)
        again, other_key = everywhere(writer, "Zoë Kanarie-Groß")
        released(session)
        writer.submit(lambda _: backup.back_up(database, tmp_path / "backups")).result()
        own = session.state.workshop.id
        (tmp_path / "drafts.json").write_text(json.dumps({own: {"text": SPELT[5]}}))
        assert len(spelt_in(tmp_path)) >= 3, "the control: it was there"

        erase_person(database, writer, tmp_path, key, "")
        assert spelt_in(tmp_path) == []
        state = reopened(own, writer).state
        assert {p.name for p in state.of(Participant)} == {"[gelöscht]", "Zora Kanarie-Groß"}
        said = [one.text for one in state.of(Entry)]
        assert "das [gelöscht]-Papier" in said
        assert LEFT in said, "the surname alone may be somebody else's"
        # The same person under another spelling in another workshop is the same person.
        there = reopened(again.state.workshop.id, writer).state
        assert there.get(Participant, other_key).name == "[gelöscht]"
        left = left_in_workshop(Names([name], spared=["Zora Kanarie-Groß"]), state)
        assert {one.words for one in left} == {"Frau Kanarie-Groß"}
        # In the entry, the note and both languages of the released minutes.
        assert len({one.origin for one in left}) >= 3
        assert any(one.released for one in left)


def test_somebody_of_nearly_the_same_name_keeps_it(tmp_path: Path) -> None:
    with stored(tmp_path) as (database, writer):
        session = new_session(writer)
        unit = session.state.of(Unit)[0]
        names = ("Zoë Kanarie", "Zoë M. Kanarie", "Zoë Kanarie-Groß")
        people = [
            Participant(id=new_id(), workshop_id=unit.workshop_id, unit_id=unit.id, name=name)
            for name in names
        ]
        session.perform(Step(LABEL, added(*people)))
        text = ", ".join(names)
        session.perform(capture.add_entry(session.state, EntryKind.DECISION, text, now=NOW))
        erase_person(database, writer, tmp_path, people[0].id, "")
        state = reopened(unit.workshop_id, writer).state
        assert state.of(Entry)[0].text == "[gelöscht], Zoë M. Kanarie, Zoë Kanarie-Groß"
        assert {p.name for p in state.of(Participant)} == {"[gelöscht]", *names[1:]}


def test_what_was_set_aside_or_typed_goes_in_every_spelling(tmp_path: Path) -> None:
    for number, text in enumerate(SPELT):
        path = tmp_path / f"w{number}-1.json"
        path.write_text(json.dumps({"steps": [{"after": {"text": text}}]}), encoding="ascii")
        erasure.erase_aside(tmp_path, (Id(f"w{number}"),), ("Zora Kanarie",))
        assert path.exists(), "the control"
        erasure.erase_aside(tmp_path, (Id(f"w{number}"),), ("Zoë Kanarie-Groß",))
        assert not path.exists(), text
        drafts = tmp_path / "drafts"
        drafts.write_text(json.dumps({"w": {"text": text}, "v": {"text": LEFT}}))
        erasure.erase_drafts(drafts, (Id("w"), Id("v")), ("Zoë Kanarie-Groß",))
        assert json.loads(drafts.read_text()) == {"v": {"text": LEFT}}
