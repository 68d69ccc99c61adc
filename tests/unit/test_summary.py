# SPDX-License-Identifier: EUPL-1.2
"""The mail that carries the minutes says in short what they say, in lines that stay lines."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.output.minutes import public_view
from moderation.output.summary import MOST, summary_of
from tests.minutes.test_minutes_of import block, entry

W = Id("w")


def said(*entities: Any) -> str:
    return summary_of(State.holding([Workshop(id=W, title="Radachse"), *entities]))


def test_agreements_tasks_and_open_points_are_listed() -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    text = said(
        unit,
        entry(1, EntryKind.DECISION, "Der Rat legt die Mittel fest."),
        entry(2, EntryKind.TASK, "Später"),
        entry(3, EntryKind.TASK, "Plan vorlegen", unit_id=unit.id, due=date(2026, 4, 1)),
        entry(4, EntryKind.CONFLICT, "Gebühren", way="Gespräch im Mai"),
        entry(5, EntryKind.PARKING, "Parkhaus"),
        entry(6, EntryKind.PARKING, "Erledigt", done=True),
    )
    assert text.splitlines() == [
        "Vereinbarungen",
        "1. Der Rat legt die Mittel fest.",
        "",
        "Aufgaben",
        "– Plan vorlegen – Tiefbauamt, bis 01.04.2026",
        "– Später – Zuständigkeit offen, Termin offen",
        "",
        "Offene Punkte",
        "– Gebühren – vereinbarter Weg: Gespräch im Mai",
        "– Parkhaus",
    ]


def test_an_empty_workshop_says_so() -> None:
    assert "wurden nicht festgehalten" in said()


def test_many_points_are_counted() -> None:
    tasks = [entry(n, EntryKind.TASK, f"Aufgabe {n}") for n in range(MOST + 3)]
    text = said(*tasks)
    assert "… und 3 weitere Punkte im Protokoll" in text
    assert text.count("– Aufgabe") == MOST


def test_in_english() -> None:
    workshop = Workshop(id=W, title="Radachse", language="en")
    text = summary_of(State.holding([workshop, entry(1, EntryKind.TASK, "Plan")]))
    assert text == "Tasks\n– Plan – owner open, date open"


def test_the_public_mail_has_nothing_of_a_closed_session() -> None:
    closed = block(1, "Personal", closed_session=True)
    task = entry(1, EntryKind.TASK, "Geheime Aufgabe", block_id=closed.id)
    state = State.holding([Workshop(id=W, title="Radachse"), closed, task])
    assert "Geheime Aufgabe" in summary_of(state)
    assert "Geheime Aufgabe" not in summary_of(public_view(state))


@pytest.mark.parametrize("payload", ["x\nBcc: a@example.org", "x\r\n\r\nDATA", "\x00\x1b[31m", ""])
@given(text=st.text(max_size=60))
def test_a_point_is_one_line(payload: str, text: str) -> None:
    words = payload + text
    task = Entry(id=Id("e"), workshop_id=W, entry_kind=EntryKind.TASK, text=words)
    found = said(task).splitlines()
    assert found[0] == "Aufgaben"
    assert found[1].startswith("– ")
    assert len(found) == 2
