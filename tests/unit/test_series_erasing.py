# SPDX-License-Identifier: EUPL-1.2
"""Who registered for a series is erased by law from series, workshops, history and backups."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moderation import registry
from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.texts import untranslated
from moderation.features.approval.erasing import special
from moderation.features.people.erasing import find_person
from moderation.features.people.model import Participant
from moderation.features.series import edits, travel
from moderation.features.series.carried import CarriedThing
from moderation.features.series.erasing import find_registered, with_registrations
from moderation.features.series.model import EventKind, Registration, SeriesQuestion
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage import backup, erasure
from moderation.storage.database import Database
from moderation.storage.store import Store
from tests.series_sample import event_of, registered, registration, series
from tests.stores import new_session
from tests.unit.test_erasure import CANARY, MAIL, NOW, found, stored, with_person

OTHER = "Ottilie Andersen"


def with_registration(writer: Writer) -> tuple[Session, Id]:
    """A series for which the person registered, in other words than in the workshop."""
    state = series()
    kick_off = event_of(state, EventKind.KICK_OFF, 0)
    state = registered(
        state,
        registration(state, kick_off.id, CANARY, email=MAIL, function="Leitung", reason="x"),
        registration(state, kick_off.id, OTHER, 3, email="andersen@stadt.example"),
    )
    asked = CarriedThing(Id("o"), f"Was meint {CANARY}?", 2)
    state = state.apply(travel.take_questions(state, kick_off.id, [asked]))
    session = Session.create(state.entities(), edits.CREATE, writer)
    one = next(r for r in session.state.of(Registration) if r.name == CANARY)
    session.perform(Step(untranslated("x"), replaced(one, reason=f"{CANARY} fragt nach")))
    return session, one.id


@pytest.mark.parametrize("from_series", [True, False])
def test_a_person_is_in_no_file_any_more(tmp_path: Path, from_series: bool) -> None:
    with stored(tmp_path) as (database, writer):
        workshop, participant_id = with_person(writer)
        session, registration_id = with_registration(writer)
        assert writer.wait_until_saved(10)
        writer.submit(lambda _: backup.back_up(database, tmp_path / "backups")).result()
        assert found(tmp_path, CANARY, MAIL), "the control: it was there"

        def job(store: Store) -> None:
            connection = store.connection
            if from_series:
                person = find_registered(connection, registration_id)
            else:
                person = with_registrations(connection, find_person(connection, participant_id))
            rows = erasure.word_rows(person, registry.mappers(), special(NOW))
            erasure.erase(database, tmp_path / "backups", rows)

        writer.submit(job).result()
        after = Session.open(session.state.workshop.id, writer).state
        there = Session.open(workshop.state.workshop.id, writer).state
    assert found(tmp_path, CANARY, MAIL) == []
    assert sorted(one.name for one in after.of(Registration)) == [OTHER, "[gelöscht]"]
    gone = next(one for one in after.of(Registration) if one.id == registration_id)
    assert (gone.function, gone.email, gone.reason) == ("", "", "")
    assert after.of(SeriesQuestion)[0].text == "Was meint [gelöscht]?"
    assert "[gelöscht]" in {person.name for person in there.of(Participant)}


def test_another_person_of_the_same_name_stays(tmp_path: Path) -> None:
    with stored(tmp_path) as (database, writer):
        session, registration_id = with_registration(writer)
        one = session.state.get(Registration, registration_id)
        other = replace(
            registration(session.state, one.event_id, CANARY, 9, email="zwei@stadt.example")
        )
        session.perform(edits.register(session.state, [other]))
        assert writer.wait_until_saved(10)

        def ids(store: Store) -> tuple[Id, ...]:
            return find_registered(store.connection, registration_id).ids

        assert writer.submit(ids).result() == (registration_id,)
        with pytest.raises(KeyError):
            writer.submit(lambda store: find_registered(store.connection, Id("none"))).result()
        assert isinstance(database, Database)
        assert new_session(writer).state.of(Registration) == ()
