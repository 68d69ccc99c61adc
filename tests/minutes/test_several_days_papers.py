# SPDX-License-Identifier: EUPL-1.2
"""Papers of a workshop of several days: each day with its own date and place, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda import days, edits
from moderation.features.agenda.day_words import places
from moderation.features.agenda.model import Block, schedule
from moderation.features.approval import edits as approval
from moderation.features.approval.commitments import readings
from moderation.features.capture.edits import add_entry
from moderation.features.capture.model import EntryKind
from moderation.features.ground_rules.edits import write_ground_rules
from moderation.features.people.papers import attendance_list
from moderation.features.sending.words import MailWords
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.minutes.certificate import attendance_certificate
from moderation.output.script import clients_script
from tests.unit.test_attendance_days import A, B, C, led_to_the_end
from tests.unit.test_several_days import NOW, retreat

DE = Catalogue.load("de")


def in_two_places(state: State) -> State:
    return state.apply(days.edit_day(state, days.day_ids(state)[1], place="Forsthaus"))


def undated(state: State) -> State:
    """As it was planned before anybody chose a date."""
    bare = [
        replace(each, day=None) if each.kind in ("workshop", "day") else each
        for each in state.entities()
    ]
    return State.holding(bare)


def test_a_certificate_tells_the_days_on_which_somebody_was_there_and_where() -> None:
    view = MinutesView(in_two_places(led_to_the_end()))
    told = {key: to_text(attendance_certificate(view, key, "de")) for key in (A, B, C)}
    assert "22. Januar 2027" in told[A]
    assert "23. Januar" not in told[A], "only on the first day"
    assert "Ratssaal" in told[A]
    assert "Forsthaus" not in told[A]
    assert "22. Januar" not in told[C]
    assert "23. Januar 2027" in told[C]
    assert "Ratssaal" not in told[C]
    assert "22. Januar 2027 und Samstag, 23. Januar 2027" in told[B]
    assert "Tag 1: Ratssaal; Tag 2: Forsthaus" in told[B]


def test_one_place_is_told_once() -> None:
    state = retreat((60,), (60,))
    assert places(state, DE) == "Ratssaal"
    assert places(in_two_places(state), DE) == "Tag 1: Ratssaal; Tag 2: Forsthaus"
    assert places(in_two_places(state), DE, [2]) == "Forsthaus"
    assert places(retreat((60,), place=""), DE) == ""


def test_list_and_mail_name_the_place_of_every_day() -> None:
    view = MinutesView(in_two_places(led_to_the_end()))
    where = "Tag 1: Ratssaal; Tag 2: Forsthaus"
    assert where in attendance_list(view).subtitle
    assert MailWords(view).values()["place"] == where


def test_the_script_walks_the_days() -> None:
    state = in_two_places(retreat((60, 60), (45,)))
    told = to_text(clients_script(MinutesView(state), NOW, "de"))
    assert "Tag 1, Freitag, 22. Januar 2027" in told
    assert "Tag 2, Samstag, 23. Januar 2027" in told
    assert "Forsthaus" in told
    assert "09:00" in told
    # Without dates the days are told all the same, and no date is made up.
    bare = to_text(clients_script(MinutesView(undated(state)), NOW, "de"))
    assert "Tag 2" in bare
    assert "Forsthaus" in bare
    assert str(NOW.year) not in bare


def test_a_block_past_midnight_is_no_second_day() -> None:
    state = retreat((60, 15 * 60))
    told = to_text(clients_script(MinutesView(state), NOW, "de"))
    assert "Tag 1" not in told
    assert "23. Januar" not in told
    assert date(2027, 1, 22) == state.workshop.day


def test_what_has_a_time_has_its_day() -> None:
    state = led_to_the_end()
    saturday = schedule(state, NOW).days[1].day.begin
    later = saturday + timedelta(minutes=30)
    step = write_ground_rules(state, "Ausreden lassen", agreed=True, looked_back="", now=later)
    state = state.apply(step)
    block = state.of(Block)[-1]
    decided = add_entry(state, EntryKind.DECISION, "Wir bauen", now=later, block_id=block.id)
    state = state.apply(decided)
    (reading,) = readings(state)
    state = state.apply(approval.confirm(state, reading.commitment, later))
    told = to_text(minutes_document(MinutesView(state)))
    time = Formats("de").time(later)
    assert f"am Sa, 23.01.2027 um {time} Uhr" in told
    assert f"(Sa, 23.01.2027, {time}" in told


def test_a_workshop_of_one_day_says_its_times_alone() -> None:
    state = retreat((60,))
    begin = schedule(state, NOW).days[0].day.begin
    state = state.apply(edits.start_workshop(state, begin))
    step = write_ground_rules(state, "Ausreden lassen", agreed=True, looked_back="", now=begin)
    told = to_text(minutes_document(MinutesView(state.apply(step))))
    line = next(each for each in told.splitlines() if "vereinbart" in each and "Uhr" in each)
    assert "2027" not in line
