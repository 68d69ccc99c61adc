# SPDX-License-Identifier: EUPL-1.2
"""No spelling of a name is in anything that leaves the house without names."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from moderation.activities.goals.model import Goal
from moderation.domain.ids import Id
from moderation.domain.names import Names
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Workshop
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.minutes_plan import edits as plan
from moderation.features.people.model import Participant, Unit
from moderation.features.sending.model import SentCut
from moderation.features.sending.words import MailWords
from moderation.minutes.plain import to_text
from moderation.output import attachments, writing
from moderation.output.calendar import days_told
from moderation.output.minutes import (
    PUBLIC,
    UNITS,
    Cut,
    file_stem,
    minutes_document,
    passages_left,
    public_view,
)
from moderation.output.summary import summary_of
from moderation.output.tables import sheets_of
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.canaries import readable
from tests.unit.test_names import PEOPLE, ROWS, SPELLINGS, names_left

NOW = datetime(2026, 3, 12, 17, 30, tzinfo=UTC)
SPELT = [text for text, right in ROWS if text != right]
SPELT += [text for text in SPELLINGS["entries"] if not text.startswith("#initial")]
LISTED = {**PEOPLE, **{one["name"]: one["function"] for one in SPELLINGS["people"]}}
NAMES = Names(LISTED)
KINDS = (EntryKind.DECISION, EntryKind.TASK, EntryKind.PARKING)


@pytest.fixture(scope="module")
def example() -> State:
    """The example workshop as it is delivered."""
    path = resource("examples", "mobilitaetskonzept-2035.de.json")
    return State.holding(workshop_file.read(path))


@pytest.fixture(scope="module")
def named(example: State) -> State:
    """The example with all people, and every spelling in titles, entries and goals."""
    unit, own = example.of(Unit)[0], example.workshop.id
    day = date(2026, 6, 1)
    people = [
        Participant(id=Id(f"p{n}"), workshop_id=own, unit_id=unit.id, name=name, function=function)
        for n, (name, function) in enumerate(LISTED.items())
    ]
    entries = [
        Entry(
            id=Id(f"e{n}-{kind.value}"), workshop_id=own, entry_kind=kind, text=text, due=day,
            unit_id=unit.id,
        )
        for n, text in enumerate(SPELT)
        for kind in KINDS
    ]  # fmt: skip
    changed = [
        replace(one, title="Gespräch mit Jörg Müller", subtitle="bei MÜLLER, JÖRG")
        if isinstance(one, Workshop)
        else replace(one, title=f"Radachse nach Petra Winklers Plan {one.title}", owner="")
        if isinstance(one, Goal)
        else one
        for one in example.entities()
    ]
    return State.holding([*changed, *people, *entries])


@pytest.mark.parametrize("cut", [PUBLIC, UNITS], ids=["public", "units"])
def test_no_spelling_is_in_a_cut_without_names(named: State, cut: Cut) -> None:
    document = minutes_document(named, cut=cut)
    assert not NAMES.find(repr(document))
    assert not NAMES.find(file_stem(named, cut))
    chosen = named.apply(plan.tell_names(named, names=True))
    assert NAMES.find(to_text(minutes_document(chosen, cut=cut))), "the control: it was there"
    assert NAMES.find(file_stem(chosen, cut))


def test_no_spelling_is_in_any_file_of_a_public_mail(named: State) -> None:
    view = MinutesView(named)
    for cut in (SentCut.PUBLIC, SentCut.INTERNAL):
        told = attachments.words_told(view, cut)
        words = MailWords(view)
        files = attachments.attachments(view, cut, attachments.ENDINGS, NOW)
        found = {
            "subject": told(words.subject()),
            "body": told(words.body()),
            **{file.name: readable(file.data) for file in files},
            "names": " ".join(file.name for file in files),
            "draft": attachments.draft_stem(view, cut),
            "summary": summary_of(public_view(named) if cut is SentCut.PUBLIC else view),
        }
        assert len(found) == 9
        for name, text in found.items():
            # A calendar's long lines are folded, and go on behind a blank.
            whole = text.replace("\r\n ", "")
            assert bool(NAMES.find(whole)) == (cut is SentCut.INTERNAL), name


def test_tables_and_dates_without_names(named: State) -> None:
    for write in (writing.tables, writing.dates):
        assert not NAMES.find(readable(write(public_view(named), NOW)).replace("\r\n ", ""))
        assert NAMES.find(readable(write(MinutesView(named), NOW)).replace("\r\n ", ""))


def test_nothing_is_left_over_where_whole_names_stood(named: State) -> None:
    left = names_left(named, minutes_document(named, cut=PUBLIC))
    # Of the rows some hold somebody else of the same surname beside the person.
    assert {word.casefold() for word in left} <= {"müller", "großmann"}


@pytest.mark.parametrize("named", ["tables", "dates"])
def test_tables_and_dates_list_who_is_left_in_them(example: State, named: str) -> None:
    unit, own, day = example.of(Unit)[0], example.workshop.id, date(2030, 6, 1)
    person = Participant(id=Id("p"), workshop_id=own, unit_id=unit.id, name="Zoë Kanarie")
    task = Entry(
        id=Id("e"), workshop_id=own, entry_kind=EntryKind.TASK, due=day, unit_id=unit.id,
        text="Frau Kanarie ruft Zoë Kanarie an.",
    )  # fmt: skip
    state = State.holding([*example.entities(), person, task])
    view = public_view(state)
    told = sheets_of(view) if named == "tables" else days_told(view)
    (left,) = passages_left(state, told)
    assert left.words == "Frau Kanarie"
    assert passages_left(state.apply(plan.tell_names(state, names=True)), told) == ()
    others = State.holding([one for one in state.entities() if one.id != "e"])
    told = sheets_of(public_view(others)) if named == "tables" else days_told(public_view(others))
    assert passages_left(others, told) == ()


def test_the_example_lists_nobody(example: State) -> None:
    assert names_left(example, minutes_document(example, cut=PUBLIC)) == ()
