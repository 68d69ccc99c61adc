# SPDX-License-Identifier: EUPL-1.2
"""Read back, reviewed by both sides, released, and from then on changed by amendments alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from moderation.activities.goals import edits as goals
from moderation.activities.goals.agreement import Answer
from moderation.activities.goals.model import Goal
from moderation.domain.change import Step, removed, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.approval import edits
from moderation.features.approval.commitments import readings
from moderation.features.approval.gaps import DAMAGED, gaps
from moderation.features.approval.model import (
    Amendment,
    Confirmation,
    FrozenMinutes,
    FrozenPublic,
    Objection,
    ObjectionOutcome,
    Release,
    Stage,
    stage,
)
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people import edits as people
from moderation.features.people.model import Unit
from moderation.features.votes.wording import mended
from moderation.minutes.frozen import digest, freeze, thaw
from moderation.minutes.plain import to_text
from moderation.output.minutes import PUBLIC, minutes_document, public_view, signatures
from moderation.output.release import release
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage import workshop_file
from tests.minutes.example import example
from tests.stores import Ticking, new_session, open_writer, reopened

NOW = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
UNTIL = date(2026, 3, 20)
LATER = datetime(2026, 3, 23, 8, 0, tzinfo=UTC)
LABEL = QT_TRANSLATE_NOOP("Tests", "Something")


def perform(session: Session, *makers: Any) -> None:
    for make in makers:
        session.perform(make(session.state))


def filled(writer: Writer, clock: Ticking | None = None) -> Session:
    """A small workshop with an agreement, a task and a goal that all agreed to; closed."""
    session = new_session(writer, clock)
    block = session.state.of(Block)[0]
    tiefbau = session.state.of(Unit)[1]
    perform(
        session,
        lambda s: capture.add_entry(s, EntryKind.DECISION, "Die Achse wird geplant.", now=NOW),
        lambda s: capture.add_entry(
            s, EntryKind.TASK, "Lageplan", now=NOW, unit_id=tiefbau.id, due=date(2026, 6, 1)
        ),
        lambda s: goals.add_goal(s, block.id, "Radachse befahrbar"),
    )
    goal = session.state.of(Goal)[0]
    for unit in session.state.of(Unit):
        perform(session, lambda s, u=unit: goals.set_answer(s, goal.id, u.id, Answer.YES))
    perform(
        session,
        lambda s: Step(LABEL, replaced(s.workshop, status=Status.CLOSED)),
    )
    return session


def reviewed(session: Session) -> None:
    perform(
        session,
        lambda s: edits.begin_review(s, UNTIL, NOW),
        lambda s: edits.sign_off(s, Side.POLITICS, "Vorsitz des Rates", NOW),
        lambda s: edits.sign_off(s, Side.ADMINISTRATION, "Leitung Tiefbauamt", NOW),
    )


# ------------------------------------------------------------------------------- read back


def test_agreements_goals_and_tasks_are_read_back_in_this_order(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        found = [(r.commitment.text, r.commitment.owner) for r in readings(session.state)]
        assert found == [
            ("Die Achse wird geplant.", ""),
            ("Radachse befahrbar", ""),
            ("Lageplan", "Tiefbauamt"),
        ]


def test_what_is_changed_after_it_was_confirmed_is_unconfirmed_again(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        for reading in readings(session.state):
            perform(session, lambda s, r=reading: edits.confirm(s, r.commitment, NOW))
        assert all(reading.confirmed for reading in readings(session.state))
        task = entries_of(session.state, EntryKind.TASK)[0]
        perform(session, lambda s: capture.edit_entry(s, task.id, due=date(2026, 7, 1)))
        last = readings(session.state)[-1]
        assert not last.confirmed
        assert last.before is not None
        said = to_text(minutes_document(session.state, "de"))
        assert "Vor Ort bestätigt" in said
        assert "2 von 3 Vereinbarungen" in said
        assert "Bestätigt wurde: Lageplan · Tiefbauamt · bis 01.06.2026" in said
        session.undo()
        assert all(reading.confirmed for reading in readings(session.state))


def test_a_correction_goes_through_the_rooms_own_edits(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        session.ask_about_words = mended
        rat = session.state.of(Unit)[0]
        for reading in readings(session.state):
            item, correct = reading.commitment, reading.source.correct
            words = f"{item.text} (neu)"
            perform(session, lambda s, i=item, c=correct, w=words: c(s, i.id, w, rat.id, UNTIL))
        now = [(r.commitment.text, r.commitment.owner) for r in readings(session.state)]
        assert [text for text, _ in now] == [
            "Die Achse wird geplant. (neu)",
            "Radachse befahrbar (neu)",
            "Lageplan (neu)",
        ]
        assert {owner for _, owner in now} == {"Rat"}
        for reading in readings(session.state):
            with pytest.raises(UserFacingError):
                reading.source.correct(session.state, reading.commitment.id, "  ", None, None)


def test_a_dispute_says_what_it_is_about(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        item = readings(session.state)[0].commitment
        with pytest.raises(UserFacingError):
            edits.dispute(session.state, item, " ", NOW)
        perform(session, lambda s: edits.dispute(s, item, "Fraktion A sieht das anders", NOW))
        said = to_text(minutes_document(session.state, "de"))
        assert "Offen, vor Ort keine Einigung" in said
        assert "Fraktion A sieht das anders" in said


def test_what_is_removed_takes_its_confirmation_with_it(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        item = readings(session.state)[0].commitment
        perform(session, lambda s: edits.confirm(s, item, NOW))
        perform(session, lambda s: capture.remove_entry(s, item.id))
        assert not session.state.of(Confirmation)
        session.undo()
        assert readings(session.state)[0].confirmed


# ------------------------------------------------------------------------------- review


def test_minutes_go_into_review_when_the_workshop_is_closed(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = new_session(writer)
        with pytest.raises(UserFacingError):
            edits.begin_review(session.state, UNTIL, NOW)
        session = filled(writer)
        with pytest.raises(UserFacingError):
            edits.begin_review(session.state, date(2026, 3, 11), NOW)
        with pytest.raises(UserFacingError):
            edits.sign_off(session.state, Side.POLITICS, "Rat", NOW)
        perform(session, lambda s: edits.begin_review(s, UNTIL, NOW))
        assert stage(session.state) is Stage.REVIEW
        document = minutes_document(session.state, "de")
        assert document.state == "Entwurf, zur Durchsicht bis 20.03.2026"


def test_a_release_with_something_open_needs_its_reason(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        rat = session.state.of(Unit)[0]
        perform(
            session,
            lambda s: edits.begin_review(s, UNTIL, NOW),
            lambda s: edits.sign_off(s, Side.POLITICS, "Vorsitz des Rates", NOW),
            lambda s: edits.raise_objection(s, rat.id, "Die Zahl ist falsch", NOW),
        )
        names = [str(m) for m in edits.still_open(session.state, UNTIL, Formats("en"))]
        assert names == [
            "Administration has not released",
            "Objection of Rat is open: Die Zahl ist falsch",
            "Objections are taken until 20 Mar 2026",
        ]
        with pytest.raises(UserFacingError):
            release(session.state, LATER)
        perform(session, lambda s: release(s, LATER, "Der Rat tagt morgen"))
        said = to_text(minutes_document(session.state))
        assert "Freigegeben, obwohl etwas offen war" in said
        assert "Offene Einwendung (Rat): Die Zahl ist falsch" in said
        assert "Grund: Der Rat tagt morgen" in said


def test_an_objection_is_accepted_with_the_change_or_rejected_with_a_reason(
    tmp_path: Path,
) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        perform(
            session,
            lambda s: edits.begin_review(s, UNTIL, NOW),
            lambda s: edits.raise_objection(s, None, "Die Zahl ist falsch", NOW),
        )
        key = session.state.of(Objection)[0].id
        for outcome in (ObjectionOutcome.ACCEPTED, ObjectionOutcome.REJECTED):
            with pytest.raises(UserFacingError):
                edits.settle_objection(session.state, key, outcome, " ", NOW)
        perform(
            session,
            lambda s: edits.settle_objection(
                s, key, ObjectionOutcome.ACCEPTED, "jetzt 4,8 km", LATER
            ),
        )
        said = to_text(minutes_document(session.state, "de"))
        assert "Die Zahl ist falsch" in said
        assert "jetzt 4,8 km" in said
        session.undo()
        assert session.state.get(Objection, key).outcome is ObjectionOutcome.OPEN


# ------------------------------------------------------------------------------- released


def released(writer: Writer, clock: Ticking | None = None) -> Session:
    session = filled(writer, clock)
    reviewed(session)
    perform(session, lambda s: release(s, LATER))
    return session


def test_a_release_freezes_what_the_minutes_say(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        reviewed(session)
        perform(session, lambda s: release(s, LATER))
        frozen = {f.language: f for f in session.state.of(FrozenMinutes)}
        assert set(frozen) == {"de", "en"}
        for language, one in frozen.items():
            assert one.digest == digest(one.content)
            said = to_text(minutes_document(session.state, language))
            spaced = " ".join(one.digest[at : at + 8] for at in range(0, 64, 8))
            assert spaced in said
            assert spaced in to_text(signatures(session.state, language))
        said = to_text(minutes_document(session.state, "de"))
        assert "freigegeben am 23.03.2026" in said
        assert "Leitung Tiefbauamt" in said
        assert session.state.workshop.status is Status.APPROVED


def test_what_a_released_version_says_does_not_depend_on_what_would_be_written_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        before = minutes_document(session.state)
        monkeypatch.setattr("moderation.output.minutes.whole.capture.agreements", lambda *_: [])
        assert minutes_document(session.state) == before


def test_a_released_text_that_was_tampered_with_is_told_of(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        state = released(writer).state
        assert not [gap for gap in gaps(MinutesView(state)) if gap.message.source == DAMAGED.source]
        one = state.of(FrozenMinutes)[0]
        forged = replaced(one, content=one.content.replace("Achse", "Bahn"))
        found = gaps(MinutesView(state.apply(Step(LABEL, forged))))
        assert [gap.message.count for gap in found if gap.message.source == DAMAGED.source] == [1]


def test_undo_ends_at_the_release_also_after_a_restart(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        assert session.undo_label is None
        assert session.undo() is None
        workshop_id, state = session.state.workshop.id, session.state
    with open_writer(tmp_path / "store.sqlite") as writer:
        again = reopened(workshop_id, writer)
        assert again.undo_label is None
        assert again.redo_label is None
        assert again.state.entities() == state.entities()
        assert minutes_document(again.state) == minutes_document(state)


def test_released_minutes_refuse_edits_and_say_how_to_go_on(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        state = session.state
        entry, unit = state.of(Entry)[0], state.of(Unit)[0]
        for step in (
            capture.edit_entry(state, entry.id, text="anders"),
            capture.remove_entry(state, entry.id),
            capture.add_entry(state, EntryKind.CARD, "noch etwas", now=LATER),
            people.edit_unit(state, unit.id, name="Anders"),
            agenda.edit_workshop(state, title="Anders"),
            Step(LABEL, replaced(state.workshop, status=Status.CLOSED)),
            Step(LABEL, removed(state.of(Release)[0])),
            Step(LABEL, replaced(state.of(FrozenMinutes)[0], content="{}")),
        ):
            with pytest.raises(UserFacingError, match="amendment"):
                session.perform(step)
        assert session.state is state
        perform(session, agenda.trash_workshop, agenda.restore_workshop)
        perform(session, lambda s: capture.write_note(s, None, "nur für mich"))
        assert session.undo_label == capture.NOTE


def test_an_amendment_is_numbered_and_follows_the_frozen_text(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        language = session.state.workshop.language
        frozen = thaw(
            next(f for f in session.state.of(FrozenMinutes) if f.language == language).content
        )
        with pytest.raises(UserFacingError):
            edits.amend(session.state, "Termin", " ", "Beide Seiten", UNTIL, LATER)
        for words in ("Termin der Aufgabe: 01.07.2026", "Zuständig: Stadtwerke"):
            perform(
                session,
                lambda s, w=words: edits.amend(s, w, "Versehen", "Beide Seiten", UNTIL, LATER),
            )
        assert [a.number for a in session.state.of(Amendment)] == [1, 2]
        assert session.undo_label is None, "an amendment is taken back by another one"
        document = minutes_document(session.state, frozen.language)
        assert document.blocks[: len(frozen.blocks)] == frozen.blocks
        said = to_text(document)
        assert said.index("Nachträge") > said.index("Die Achse wird geplant.")
        assert "Zuständig: Stadtwerke" in said


def test_taking_the_release_back_is_an_amendment_and_leads_to_a_second_version(
    tmp_path: Path,
) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        perform(
            session,
            lambda s: edits.withdraw(s, "zurückgenommen", "Fehler", "Beide Seiten", UNTIL, LATER),
        )
        assert stage(session.state) is Stage.DRAFT
        assert session.undo_label is None
        entry = entries_of(session.state, EntryKind.DECISION)[0]
        perform(session, lambda s: capture.edit_entry(s, entry.id, text="Die Achse wird gebaut."))
        said = to_text(minutes_document(session.state, "de"))
        assert "Die Achse wird gebaut." in said
        assert "zurückgenommen" in said
        reviewed(session)
        perform(session, lambda s: release(s, LATER + timedelta(days=9)))
        assert [r.number for r in session.state.of(Release)] == [1, 2]
        assert len(session.state.of(FrozenMinutes)) == 4, "the first version is still there"
        assert "Die Achse wird gebaut." in to_text(minutes_document(session.state, "de"))


def test_public_minutes_are_frozen_without_what_is_closed(tmp_path: Path) -> None:
    secret = "Geheimsache"
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = filled(writer)
        first, second = session.state.of(Block)[:2]
        rat = session.state.of(Unit)[0]
        perform(
            session,
            lambda s: agenda.edit_block(s, second.id, closed_session=True),
            lambda s: capture.add_entry(s, EntryKind.DECISION, secret, now=NOW, block_id=second.id),
            lambda s: capture.add_entry(
                s, EntryKind.DECISION, "Offenes", now=NOW, block_id=first.id
            ),
        )
        for reading in readings(session.state):
            perform(session, lambda s, r=reading: edits.confirm(s, r.commitment, NOW))
        perform(
            session,
            lambda s: edits.begin_review(s, UNTIL, NOW),
            lambda s: edits.raise_objection(s, rat.id, f"Zur {secret}", NOW),
            lambda s: release(s, LATER, f"wegen {secret}"),
            lambda s: edits.amend(s, secret, secret, secret, UNTIL, LATER, second.id),
            lambda s: edits.amend(s, "Öffentliches", "x", "Rat", UNTIL, LATER, first.id),
            lambda s: edits.amend(s, f"Als Ganzes {secret}", "x", "Rat", UNTIL, LATER),
            lambda s: edits.amend(s, "Für alle", "x", "Rat", UNTIL, LATER, in_public=True),
        )
        whole = to_text(minutes_document(session.state, "de"))
        assert whole.count(secret) >= 7, "the control: it is in the internal minutes"
        told = minutes_document(session.state, "de", PUBLIC)
        assert secret not in repr(told)
        assert secret not in repr(list(public_view(session.state).public_tables().items()))
        text = to_text(told)
        frozen = session.state.of(FrozenPublic)[0]
        assert "Offenes" in text
        assert "Öffentliches" in text
        assert "Für alle" in text
        assert frozen.digest[:8] in text or frozen.language != "de"


def test_an_amendment_as_a_whole_is_public_where_no_door_was_closed(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        perform(session, lambda s: edits.amend(s, "Neuer Termin", "b", "Rat", UNTIL, LATER))
        assert "Neuer Termin" in to_text(minutes_document(session.state, "de", PUBLIC))


def test_why_a_release_was_taken_back_stays_inside_until_said_otherwise(tmp_path: Path) -> None:
    for in_public in (False, True):
        with open_writer(tmp_path / f"{in_public}.sqlite") as writer:
            session = filled(writer)
            block = session.state.of(Block)[0]
            perform(
                session,
                lambda s, b=block: agenda.edit_block(s, b.id, closed_session=True),
                lambda s: edits.begin_review(s, UNTIL, NOW),
                lambda s: release(s, LATER, "x"),
                lambda s, told=in_public: edits.withdraw(
                    s, "Zurück", "Wortlaut", "Rat", UNTIL, LATER, in_public=told
                ),
            )
            assert "Wortlaut" in to_text(minutes_document(session.state, "de"))
            told = repr(public_view(session.state).public_tables())
            assert ("Wortlaut" in told) is in_public


def test_a_released_workshop_survives_its_file(tmp_path: Path) -> None:
    with open_writer(tmp_path / "store.sqlite") as writer:
        session = released(writer)
        perform(session, lambda s: edits.amend(s, "a", "b", "c", UNTIL, LATER))
        text = workshop_file.write(session.state)
        copy = Session.create(workshop_file.parse(text, "x.json"), LABEL, writer)
        assert to_text(minutes_document(copy.state)) == to_text(minutes_document(session.state))
        with pytest.raises(UserFacingError):
            copy.perform(agenda.edit_workshop(copy.state, title="Anders"))


def test_damaged_frozen_minutes_are_told_of_in_a_sentence() -> None:
    for text in ("", "[]", "{}", '{"_":"Document"}', '{"_":"exec"}', "[" * 100_000):
        with pytest.raises(UserFacingError):
            thaw(text)


def test_freezing_and_thawing_gives_the_same_document() -> None:
    whole = example()
    assert thaw(freeze(whole)) == whole
    assert freeze(thaw(freeze(whole))) == freeze(whole)
