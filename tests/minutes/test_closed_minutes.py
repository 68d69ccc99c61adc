# SPDX-License-Identifier: EUPL-1.2
"""Minutes with closed parts: what is marked, how it is numbered, and who may have them."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from moderation.domain.change import Step, added
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.views import PublicView
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture.model import EntryKind
from moderation.features.minutes_plan import edits as plan
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.minutes import CERTIFICATES, INTERNAL, PUBLIC, UNITS, Cut, minutes_document
from tests.canaries import NOW, readable
from tests.unit.test_closed_typing import CLOSED, LAST, TYPED, Day, W

FOLLOW = "Die Nummern folgen dem vollständigen Protokoll."


@pytest.fixture
def day() -> Day:
    """Three agreements and three tasks, of which those in the middle are closed."""
    found = Day()
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    found.session.perform(Step(TYPED, added(unit)))
    for place, words in enumerate(("Radweg", "Grundstück", "Beirat")):
        found.go(CLOSED if place == 1 else LAST)
        for kind in (EntryKind.DECISION, EntryKind.TASK, EntryKind.PARKING, EntryKind.CONFLICT):
            found.take_down(f"{words} {kind.value}", kind, unit_id=unit.id)
    return found


def said(day: Day, cut: Cut = INTERNAL) -> str:
    return to_text(minutes_document(day.state, "de", cut))


def numbers(words: str, kind: str) -> dict[str, int]:
    """The numbers before the agreements, or in the table of tasks."""
    found = re.findall(rf"^\s*(?:Nr\.: )?(\d+)[ .|:;]*(?:Was: )?(\w+) {kind}", words, re.MULTILINE)
    return {word: int(number) for number, word in found}


def test_an_agreement_has_the_same_number_in_every_cut(day: Day) -> None:
    whole = numbers(said(day), "decision")
    assert whole == {"Radweg": 1, "Grundstück": 2, "Beirat": 3}
    for cut in (PUBLIC, UNITS, Cut.unit(Id("u"), closed_too=True)):
        shown = numbers(said(day, cut), "decision")
        assert shown == {word: whole[word] for word in shown}
        assert ("Grundstück" in shown) != cut.leaves
        assert {"Radweg", "Beirat"} <= shown.keys()
    assert numbers(said(day, PUBLIC), "task") == {"Radweg": 1, "Beirat": 3}
    assert FOLLOW in said(day, PUBLIC)
    assert FOLLOW not in said(day)


def test_numbers_that_are_left_out_are_left_out_in_every_format(day: Day) -> None:
    from pathlib import Path

    document = minutes_document(day.state, "de", PUBLIC)
    pdf = readable(writing.minutes(document, Path("x.pdf"), NOW))
    assert re.search(r"3\s+Beirat decision", pdf)
    docx = readable(writing.minutes(document, Path("x.docx"), NOW))
    assert '<w:startOverride w:val="3"/>' in docx
    assert "Grundstück decision" not in pdf + docx


def test_without_anything_closed_there_is_nothing_to_explain() -> None:
    day = Day()
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=False))
    day.take_down("Radweg decision")
    assert FOLLOW not in said(day, PUBLIC)
    assert numbers(said(day, PUBLIC), "decision") == {"Radweg": 1}


def test_what_is_closed_is_marked_wherever_it_stands(day: Day) -> None:
    words = said(day)
    for kind in ("decision", "task", "parking", "conflict"):
        for word, closed in (("Radweg", False), ("Grundstück", True), ("Beirat", False)):
            (at,) = [m.start() for m in re.finditer(f"{word} {kind}", words)]
            line, below = words[at:].split("\n")[:2]
            near = line + (below if below.startswith("  ") else "")
            assert ("nichtöffentlich" in near) == closed, near
    assert "Grundstück (nichtöffentlich)" in words or "nichtöffentlich" in words.split("Ablauf")[1]
    sheet = said(day, Cut.unit(Id("u"), closed_too=True))
    assert sheet.count("nichtöffentlich") >= 2
    assert "(nichtöffentlich)" not in said(day, PUBLIC)
    assert said(day, PUBLIC).count("nichtöffentlich") == 2  # in the head, and what is left out


def test_a_version_with_something_closed_by_hand_says_that_it_is_left_out() -> None:
    day = Day([])
    day.session.perform(agenda.edit_block(day.state, CLOSED, closed_session=False))
    entry = day.take_down("Radweg decision")
    mark = ClosedMark(id=Id("m"), workshop_id=W, target_id=entry.id)
    day.session.perform(Step(TYPED, added(mark)))
    assert PublicView(day.state).leaves_out_closed
    assert "nichtöffentliche Teile" in said(day, PUBLIC)


def test_what_leaves_bears_no_title_and_no_letterhead_typed_behind_closed_doors(day: Day) -> None:
    people(day, da=(None, None))
    day.session.perform(plan.set_letterhead(day.state, ("Amt für Radverkehr",)))
    day.go(CLOSED)
    day.session.perform(plan.set_letterhead(day.state, ("Grundstücksamt",)))
    day.session.perform(agenda.edit_workshop(day.state, title="Grundstücksachse"))
    day.go(LAST)
    for cut in (PUBLIC, UNITS, CERTIFICATES):
        words = repr(minutes_document(day.state, "de", cut))
        assert "Grundstück" not in words
        assert "Radachse" in words
    assert "Amt für Radverkehr" in repr(minutes_document(day.state, "de", PUBLIC))
    assert "Grundstücksachse" in repr(minutes_document(day.state, "de"))


# ----------------------------------------------------------------------------- who may have them


def people(day: Day, **times: tuple[Any, Any]) -> None:
    """A unit of one person for each name, present from when to when."""
    for place, (name, (arrived, left)) in enumerate(times.items()):
        unit = Unit(
            id=Id(f"u-{name}"), workshop_id=W, name=f"Amt {name}", side=Side.POLITICS,
            rank=float(place),
        )  # fmt: skip
        person = Participant(
            id=Id(f"p-{name}"), workshop_id=W, unit_id=unit.id, name=f"Person {name}",
            attendance=Attendance.PRESENT, arrived_at=arrived, left_at=left,
        )  # fmt: skip
        day.session.perform(Step(TYPED, added(unit, person)))


@pytest.mark.parametrize("in_time", [True, False])
def test_the_distribution_list_leaves_out_who_did_not_hear_it(*, in_time: bool) -> None:
    day = Day()
    day.go(CLOSED)
    begin = day.state.get(Block, CLOSED).started_at
    assert begin is not None
    day.go(LAST)
    end = day.state.get(Block, CLOSED).ended_at
    assert end is not None
    middle = timedelta(minutes=0 if in_time else 4)
    people(day, da=(None, None), spaet=(begin + middle, None), frueh=(None, end - middle))
    day.session.perform(agenda.close_workshop(day.state, day.now))
    listed = said(day).split("Verteiler")[-1]
    to_all, _, apart = listed.partition("Sie erhalten nur die öffentliche Ausgabe")
    assert "Amt da" in to_all
    for name in ("Amt spaet", "Amt frueh"):
        assert name in (to_all if in_time else apart)
        assert name not in (apart if in_time else to_all)
    public = said(day, PUBLIC).split("Verteiler")[-1]
    assert all(f"Amt {name}" in public for name in ("da", "spaet", "frueh"))
