# SPDX-License-Identifier: EUPL-1.2
"""What is due in all workshops is passed on in open words, as the same entry in any calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from icalendar import Calendar

from moderation.activities.goals.model import Goal
from moderation.domain.closed_mark import ClosedMark, Earlier
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.versions import LeavingEntry, Version
from moderation.domain.views import PublicView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.glance import DueRow
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.output.calendar import calendar_of
from moderation.output.due import OpenDue, calendar_of_due, draft_of_due, to_pass_on, unit_told

NOW = datetime(2027, 3, 12, 9, tzinfo=UTC)
W, OPEN, SHUT, G, T, U = (Id(key) for key in ("w", "open", "shut", "g", "t", "u"))


def state(*more: Any, **workshop: Any) -> State:
    """A goal and a task of a unit, in an open block; another one was closed."""
    own: dict[str, Any] = {
        "title": "Radverkehr", "day": date(2027, 3, 1), "status": Status.CLOSED, "language": "de",
    }  # fmt: skip
    unit = Unit(id=U, workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    due = date(2027, 6, 30)
    return State.holding(
        [
            Workshop(id=W, **{**own, **workshop}),
            Block(id=OPEN, workshop_id=W, title="Ziele", activity="goals"),
            Block(id=SHUT, workshop_id=W, title="Personal", activity="goals", closed_session=True),
            unit,
            Goal(id=G, workshop_id=W, block_id=OPEN, title="Achse gebaut", unit_id=U, due=due),
            Entry(
                id=T, workshop_id=W, block_id=OPEN, entry_kind=EntryKind.TASK, text="Plan vorlegen",
                unit_id=U, due=due,
            ),
            *more,
        ]
    )  # fmt: skip


def rows(source: State) -> list[DueRow]:
    """What the library lists: the words of the house, also those said behind closed doors."""
    unit, workshop = source.get(Unit, U), source.workshop.title
    goal, task = source.get(Goal, G), source.get(Entry, T)
    return [
        DueRow(each.id, W, words, each.due, unit.name, unit.side, workshop)
        for each, words in ((goal, goal.title), (task, task.text))
        if each.due is not None
    ]


def told(source: State) -> tuple[OpenDue, ...]:
    return to_pass_on(rows(source), lambda _key: source, "de")


def papers(source: State) -> str:
    """All words of the calendar and of the mail."""
    things = told(source)
    unit = unit_told(things)
    mail = message_from_bytes(draft_of_due(things, unit, "de"), policy=default)
    body = mail.get_body(("plain",))
    assert body is not None
    written = calendar_of_due(things, unit, "de", NOW).decode().replace("\r\n ", "")
    return "\n".join((written, str(mail["Subject"]), body.get_content()))


def closed(target: Id, *earlier: Any) -> ClosedMark:
    """The new words of something were typed while the closed block ran."""
    return ClosedMark(
        id=Id(f"mark-{target}"), workshop_id=W, target_id=target, block_id=SHUT, earlier=earlier
    )


def test_words_from_behind_closed_doors_are_told_as_they_were_before() -> None:
    before = state()
    unit, goal = before.get(Unit, U), before.get(Goal, G)
    assert "Tiefbauamt" in papers(before)
    named = replace(unit, name="Geheime Stelle")
    reworded = replace(goal, title="Geheimes Ziel")
    titled = replace(before.workshop, title="Geheimer Titel")
    marks = [
        closed(U, Earlier(field="name", value="Tiefbauamt")),
        closed(G, Earlier(field="title", value="Achse gebaut")),
        closed(W, Earlier(field="title", value="Radverkehr")),
    ]
    kept = [e for e in before.entities() if e.id not in (U, G, W)]
    after = State.holding([titled, named, reworded, *kept, *marks])
    said = papers(after)
    assert "Geheim" not in said
    for words in ("Tiefbauamt", "Achse gebaut", "Radverkehr"):
        assert words in said


def test_a_calendar_that_has_the_workshops_own_file_has_each_entry_once() -> None:
    kept: dict[tuple[str, str], LeavingEntry] = {}

    def versions(entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
        found = {}
        for each in entries:
            known = kept.setdefault((each.key, each.look), each)
            found[each.key] = Version(0 if known.mark == each.mark else 1, now)
            assert each.workshop_id == W
        return found

    source = state()
    view = PublicView(source, names=True, by_unit=True)
    own = Calendar.from_ical(calendar_of(view, NOW, "de", versions=versions))
    due = Calendar.from_ical(calendar_of_due(told(source), "", "de", NOW, versions))
    entries = sorted(e.to_ical() for e in due.events)
    assert entries == sorted(e.to_ical() for e in own.events)
    assert len(entries) == 2
    assert all(b"CATEGORIES:" in entry for entry in entries)


def test_a_paper_with_nothing_in_it_is_not_written() -> None:
    with pytest.raises(UserFacingError, match="Choose other words"):
        to_pass_on([], lambda _key: state(), "de")
    with pytest.raises(UserFacingError, match="closed session"):
        told(state(closed_session=True))


def test_the_mail_says_what_is_open_and_by_when() -> None:
    said = papers(state())
    assert "Folgendes ist noch offen, mit diesen Terminen:" in said
    assert "Fällig aus unseren Workshops: Tiefbauamt" in said
    assert "– bis 30.06.2027: Plan vorlegen (Radverkehr)" in said
