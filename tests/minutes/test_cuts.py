# SPDX-License-Identifier: EUPL-1.2
"""Each cut says what it should, cannot say what it must not, and is a sound file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.minutes import blocks as goal_blocks
from moderation.activities.goals.model import Goal
from moderation.activities.timeline.model import TimelineStep
from moderation.domain.entity import KINDS
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.minutes_plan import edits as plan
from moderation.features.minutes_plan.model import Positions, Section
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.minutes import document as doc
from moderation.minutes.plain import to_text
from moderation.output import writing
from moderation.output.minutes import (
    CERTIFICATES,
    INTERNAL,
    PUBLIC,
    UNITS,
    Cut,
    attendance_certificate,
    attended,
    file_stem,
    minutes_document,
    public_view,
)
from moderation.output.minutes.unit_sheet import unit_view
from moderation.paths import resource
from moderation.storage import workshop_file
from tests.canaries import CANARY, NOW, RUNNING, behind_closed_doors, files, lists, made
from tests.minutes.conftest import Render
from tests.pdf_checks import objections, qpdf_objections
from tests.polls_sample import every_kind
from tests.unit.test_names import names_left


def unit_of(state: State, label: str) -> Unit:
    return next(unit for unit in state.of(Unit) if unit.label == label)


@pytest.fixture(scope="module")
def example() -> State:
    """The example workshop with votes of every kind and goals that units answered."""
    whole = State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )
    votes = [
        replace(entity, workshop_id=whole.workshop.id, rank=entity.rank + 1e6)
        for entity in every_kind().entities()
        if not isinstance(entity, Workshop | Unit | Participant)
    ]
    mixed = random.Random(7)
    answers = [
        GoalAnswer(
            id=Id(f"answer-{goal.id}-{unit.id}"),
            workshop_id=whole.workshop.id,
            goal_id=goal.id,
            unit_id=unit.id,
            answer=mixed.choice(list(Answer)),
            text=f"Bedingung zu {goal.label}",
        )
        for goal in whole.of(Goal)
        for unit in whole.of(Unit)
    ]
    kept = [e for e in whole.entities() if not isinstance(e, GoalAnswer)]
    return State.holding([*kept, *votes, *answers])


def with_people(state: State) -> State:
    """The same with a name, an address and a function for everybody."""
    return State.holding(
        replace(e, name=f"{CANARY} {e.id}", function=f"Amt {e.id}", email=f"{CANARY}@x.example")
        if isinstance(e, Participant)
        else e
        for e in state.entities()
    )


# ---------------------------------------------------------------------------------- the public cut


def test_nothing_said_in_closed_session_is_in_any_public_file(example: State) -> None:
    twice = behind_closed_doors(example)
    assert CANARY in to_text(minutes_document(twice)), "the internal minutes tell it"
    for name, words in (*files(minutes_document(twice, cut=PUBLIC)), *lists(public_view(twice))):
        assert CANARY not in words, name


def test_the_public_cut_tells_that_there_was_a_closed_part(example: State) -> None:
    first = example.of(Block)[1]
    closed = State.holding(
        replace(e, closed_session=True) if e is first else e for e in example.entities()
    )
    words = to_text(minutes_document(closed, "de", PUBLIC))
    assert "teilweise nichtöffentlich" in words
    assert "Nichtöffentlicher Teil 13:20–13:50" in words
    assert first.title not in words
    before, after = (to_text(minutes_document(s, "de")) for s in (example, closed))
    assert before.count("14:40") == after.count("14:40")


def test_a_closed_workshop_publishes_its_head_and_one_sentence(example: State) -> None:
    closed = State.holding(
        replace(e, closed_session=True) if isinstance(e, Workshop) else e
        for e in with_people(example).entities()
    )
    document = minutes_document(closed, "de", PUBLIC)
    head, sentence = document.blocks
    assert isinstance(head, doc.FactGrid)
    assert isinstance(sentence, doc.Paragraph)
    assert sentence.text.startswith("Der Workshop war nichtöffentlich.")
    for name, words in files(document):
        assert CANARY not in words, name
        assert "Tiefbau" not in words, name


@pytest.mark.parametrize("kind", sorted(kind for kind, cls in RUNNING.items() if cls.private))
def test_no_cut_tells_anything_private(example: State, kind: str) -> None:
    for place in (None, example.of(Block)[0].id):
        note = made(KINDS[kind], "private")
        if hasattr(note, "block_id"):
            note = replace(note, block_id=place)
        noted = State.holding([*example.entities(), replace(note, workshop_id=example.workshop.id)])
        for cut in (INTERNAL, PUBLIC, UNITS, Cut.unit(closed_too=True), CERTIFICATES):
            assert minutes_document(noted, cut=cut) == minutes_document(example, cut=cut)


def test_names_and_addresses_are_in_no_public_file(example: State) -> None:
    peopled = with_people(example)
    moderated = State.holding(
        replace(e, moderation=f"{CANARY} extern") if isinstance(e, Workshop) else e
        for e in peopled.entities()
    )
    named = State.holding(
        replace(e, owner=f"{CANARY} Person") if isinstance(e, Goal | TimelineStep) else e
        for e in moderated.entities()
    )
    for name, words in (*files(minutes_document(named, cut=PUBLIC)), *lists(public_view(named))):
        assert CANARY not in words, name
    assert f"Amt {attended(example)[0].id}" in to_text(minutes_document(named, cut=PUBLIC)), (
        "functions stay"
    )
    chosen = named.apply(plan.tell_names(named, names=True))
    words = to_text(minutes_document(chosen, cut=PUBLIC))
    assert f"{CANARY} {attended(example)[0].id}" in words
    assert f"{CANARY}@x.example" not in words


def test_a_surname_that_stays_is_pointed_at(example: State) -> None:
    person = attended(example)[0]
    said = replace(example.of(Entry)[0], entry_kind=EntryKind.DECISION, text="Zeisigmann lädt ein.")
    state = State.holding(
        replace(e, name="Zoe Zeisigmann", function="Leitung Zeisigamt")
        if e is person
        else said
        if e.id == said.id
        else e
        for e in example.entities()
    )
    assert names_left(state, minutes_document(state, cut=PUBLIC)) == ("Zeisigmann",)
    whole = State.holding(
        replace(e, text="Zoe Zeisigmann lädt ein.") if e.id == said.id else e
        for e in state.entities()
    )
    document = minutes_document(whole, cut=PUBLIC)
    assert names_left(whole, document) == ()
    assert "Leitung Zeisigamt lädt ein." in to_text(document)
    chosen = state.apply(plan.tell_names(state, names=True))
    assert names_left(chosen, minutes_document(chosen, cut=PUBLIC)) == ()


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32))
def test_who_of_a_side_answered_what_cannot_be_told_apart(example: State, seed: int) -> None:
    """The units of a side change places: the public minutes stay the same, letter by letter."""
    mixed = random.Random(seed)
    swapped: dict[Id, Id] = {}
    asked = [u for u in example.of(Unit) if u.reply.value != "declined"]
    for side in Side:
        units = [unit.id for unit in asked if unit.side is side]
        swapped.update(zip(units, mixed.sample(units, len(units)), strict=True))
    other = State.holding(
        replace(e, unit_id=swapped.get(e.unit_id or Id(""), e.unit_id))
        if isinstance(e, GoalAnswer)
        else e
        for e in example.entities()
    )
    assert minutes_document(other, cut=PUBLIC) == minutes_document(example, cut=PUBLIC)
    chosen, others = (s.apply(plan.tell_positions(s, Positions.UNIT)) for s in (example, other))
    if swapped != {unit.id: unit.id for unit in asked}:
        assert minutes_document(others, cut=PUBLIC) != minutes_document(chosen, cut=PUBLIC)


def test_goals_by_side_name_no_unit_with_an_answer(example: State) -> None:
    block = next(b for b in example.of(Block) if b.activity == "goals")
    owned = {goal.unit_id for goal in example.of(Goal)}
    written = goal_blocks(PublicView(example), block, Catalogue.load("de"), Formats("de"))
    assert any(isinstance(part, doc.Heading) and part.text == "Zustimmung nach Seiten"
               for part in written)  # fmt: skip
    words = repr(written)
    for unit in example.of(Unit):
        if unit.id not in owned:
            assert unit.label not in words


def test_agreement_counts_the_same_by_side_and_by_unit(example: State) -> None:
    figures = []
    for positions in Positions:
        state = example.apply(plan.tell_positions(example, positions))
        found = minutes_document(state, cut=PUBLIC).blocks
        figures.append(next(part for part in found if isinstance(part, doc.KeyFigures)))
    assert figures[0] == figures[1]


# ------------------------------------------------------------------------------- the unit's sheet


def others_rows(state: State) -> Iterator[Any]:
    """Whatever belongs to a unit, belonging to another one and full of canaries."""
    block, other = state.of(Block)[0].id, unit_of(state, "Kämmerei").id
    goal = state.of(Goal)[1].id
    known = {"block_id": block, "unit_id": other, "goal_id": goal}
    for kind, cls in RUNNING.items():
        fields = set(cls.__dataclass_fields__)
        if cls.private or "unit_id" not in fields:
            continue
        for entry_kind in EntryKind if cls is Entry else (None,):
            name = f"others-{kind}-{entry_kind}"
            values = {field: value for field, value in known.items() if field in fields}
            if entry_kind is not None:
                values["entry_kind"] = entry_kind  # type: ignore[assignment]
            entity = made(cls, name, **values)
            yield replace(entity, workshop_id=state.workshop.id)


@pytest.mark.parametrize("closed_too", [True, False])
def test_a_units_sheet_holds_nothing_of_another_unit(example: State, *, closed_too: bool) -> None:
    rows = list(others_rows(example))
    assert len(rows) > len(EntryKind) + 3
    unit = unit_of(example, "Tiefbauamt")
    mine = {a.id for a in example.of(GoalAnswer) if a.unit_id == unit.id}
    kept = [
        replace(e, text=f"{CANARY} {e.text}")
        if isinstance(e, GoalAnswer) and e.id not in mine
        else e
        for e in example.entities()
    ]
    state = State.holding([*kept, *rows])
    assert CANARY in to_text(minutes_document(state))
    cut = Cut.unit(unit.id, closed_too=closed_too)
    for name, words in files(minutes_document(state, cut=cut)):
        assert CANARY not in words, name
    tables = unit_view(PublicView(state, by_unit=True), unit).public_tables()
    assert CANARY not in repr(tables)


def test_a_units_sheet_has_what_concerns_it(example: State) -> None:
    unit = unit_of(example, "Tiefbauamt")
    goal = next(g for g in example.of(Goal) if g.title.startswith("Radachse"))
    answer = next(
        a for a in example.of(GoalAnswer)
        if a.unit_id == unit.id and a.goal_id == goal.id
    )  # fmt: skip
    said = replace(answer, answer=Answer.RESERVATION, text="Nur mit zweiter Stelle.")
    state = State.holding([*(e for e in example.entities() if e is not answer), said])
    words = to_text(minutes_document(state, "de", Cut.unit(unit.id)))
    for expected in (
        "Muster für den Quartalsbericht vorlegen", "Radachse Bahnhof", "mit Vorbehalt",
        "Nur mit zweiter Stelle.", "Zählstellen aufbauen", "Durchführung", "Fachamt",
        "Was alle vereinbart haben", "Termine", "Fr, 17.04.2026",
    ):  # fmt: skip
        assert expected in words


def test_a_sheet_that_leaves_holds_nothing_closed_and_says_so(example: State) -> None:
    twice = behind_closed_doors(example)
    sheets = minutes_document(twice, "de", UNITS)
    for name, words in files(sheets):
        assert CANARY not in words, name
    assert "stehen nicht auf diesem Blatt" in to_text(sheets)
    inside = to_text(minutes_document(twice, "de", Cut.unit(closed_too=True)))
    assert CANARY in inside
    assert "Nichtöffentlich: Dieses Blatt" in inside


def test_of_a_closed_workshop_no_sheet_leaves_but_those_who_were_there_have_theirs(
    example: State,
) -> None:
    closed = State.holding(
        replace(e, closed_session=True) if isinstance(e, Workshop) else e
        for e in example.entities()
    )
    unit = unit_of(closed, "Tiefbauamt").id
    for cut in (UNITS, Cut.unit(unit)):
        (only,) = minutes_document(closed, "de", cut).blocks
        assert isinstance(only, doc.Paragraph)
        assert "nichtöffentlich" in only.text
    inside = to_text(minutes_document(closed, "de", Cut.unit(unit, closed_too=True)))
    assert "Muster für den Quartalsbericht vorlegen" in inside


def test_all_sheets_in_one_are_the_sheets_one_by_one(example: State) -> None:
    together = minutes_document(example, cut=UNITS).blocks
    for unit in example.of(Unit):
        alone = minutes_document(example, cut=Cut.unit(unit.id)).blocks
        start = next(
            place for place, part in enumerate(together)
            if isinstance(part, doc.Heading) and part.origin == unit.id
        )  # fmt: skip
        assert isinstance(together[start - 1], doc.PageBreak)
        assert together[start + 1 : start + 1 + len(alone)] == alone


def test_there_is_no_sheet_of_an_unknown_unit(example: State) -> None:
    with pytest.raises(KeyError):
        minutes_document(example, cut=Cut.unit(Id("nobody")))


# --------------------------------------------------------------------------------- certificates


def test_a_certificate_names_one_person_and_nobody_else(example: State) -> None:
    peopled = with_people(example)
    for person in attended(peopled)[:3]:
        document = attendance_certificate(peopled, person.id, "de")
        words = to_text(document)
        assert person.name in words
        assert person.function in words
        assert words.count(CANARY) == repr(words).count(person.name)
        assert "@" not in words
        for entry in example.of(Entry):
            assert entry.text not in words


def test_only_presence_is_certified(example: State) -> None:
    absent = next(p for p in example.of(Participant) if p.attendance is Attendance.EXCUSED)
    with pytest.raises(ValueError, match="presence"):
        attendance_certificate(example, absent.id)
    words = to_text(minutes_document(example, "de", CERTIFICATES))
    assert absent.called not in words
    assert words.count("Teilnahmebescheinigung") == len(attended(example))


def test_times_are_those_of_the_person_within_the_workshop(example: State) -> None:
    from datetime import timedelta

    blocks = example.of(Block)
    times = {
        blocks[0].id: (NOW, NOW + timedelta(minutes=30)),
        blocks[1].id: (NOW + timedelta(minutes=30), NOW + timedelta(hours=4)),
    }
    person = attended(example)[0]
    state = State.holding(
        replace(e, started_at=times[e.id][0], ended_at=times[e.id][1])
        if isinstance(e, Block) and e.id in times
        else replace(e, arrived_at=NOW + timedelta(minutes=15), left_at=NOW + timedelta(hours=9))
        if e.id == person.id
        else e
        for e in example.entities()
    )
    formats = Formats("de")
    begin, end = (formats.time(NOW + timedelta(minutes=m)) for m in (15, 240))
    assert f"{begin}–{end} Uhr" in to_text(attendance_certificate(state, person.id, "de"))


# --------------------------------------------------------------------------------- files and names


@pytest.mark.usefixtures("verapdf")
@pytest.mark.parametrize(
    "cut", [PUBLIC, UNITS, Cut.unit(closed_too=True), CERTIFICATES],
    ids=["public", "units", "closed units", "certificates"],
)  # fmt: skip
def test_validators_accept_every_cut(
    example: State, cut: Cut, render: Render, tmp_path: Any
) -> None:
    data = render(minutes_document(example, cut=cut))
    assert objections(data) == {}
    path = tmp_path / "cut.pdf"
    path.write_bytes(data)
    assert qpdf_objections(path) == ""


def test_every_certificate_is_a_page_of_its_own(example: State, render: Render) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(render(minutes_document(example, cut=CERTIFICATES))) as pages:
        assert len(pages) == len(attended(example))


def test_the_name_of_a_file_says_for_whom_it_is(example: State) -> None:
    unit = unit_of(example, "Tiefbauamt").id
    cuts = (INTERNAL, PUBLIC, UNITS, Cut.unit(unit), Cut.unit(unit, closed_too=True), CERTIFICATES)
    names = [file_stem(example, cut, "de") for cut in cuts]
    assert names == [
        "Protokoll Mobilitätskonzept 2035",
        "Protokoll Mobilitätskonzept 2035 (öffentlich)",
        "Stellenblätter – Mobilitätskonzept 2035",
        "Stellenblatt Tiefbauamt – Mobilitätskonzept 2035",
        "Stellenblatt Tiefbauamt – Mobilitätskonzept 2035 (nichtöffentlich)",
        "Teilnahmebescheinigungen – Mobilitätskonzept 2035",
    ]


@given(title=st.text(max_size=300))
def test_any_title_makes_a_file_name(title: str) -> None:
    state = State.holding([Workshop(id=Id("w"), title=title)])
    stem = file_stem(state, PUBLIC)
    assert 0 < len(stem) <= 120
    assert not set(stem) & set('/\\:*?"<>|\0\n')
    assert stem == stem.strip(". ")


# ------------------------------------------------------------------------------- order and depth


def test_sections_come_as_they_are_ordered_and_hidden_ones_not_at_all(example: State) -> None:
    state = example.apply(plan.move_section(example, Section.TASKS, -20))
    state = state.apply(plan.show_section(state, Section.AGENDA, shown=False))
    words = to_text(minutes_document(state, "de"))
    assert words.index("Aufgaben\n") < words.index("Teilnehmende\n")
    assert "Ablauf\n" not in words
    assert "Ort, Datum, Protokollführung" in words


def test_short_minutes_tell_results_only(example: State) -> None:
    full = to_text(minutes_document(example, "de"))
    state = example.apply(plan.tell_shortly(example, [Section.RESULTS.value], short=True))
    short = to_text(minutes_document(state, "de"))
    for result in ("Auental 2035: sicher, leise", "Radachse Bahnhof", "Ziele und Mittel"):
        assert result in short
    for way in (
        "Viele Ziele, keine Rangfolge", "Sicht der Politik", "Auental wird Modellstadt",
        "Inhalt 6,2 km", "1. Durchgang",
    ):  # fmt: skip
        assert way in full
        assert way not in short
    assert len(short) < len(full) * 0.7
    only_cards = example.apply(plan.tell_shortly(example, ["cards"], short=True))
    words = to_text(minutes_document(only_cards, "de"))
    assert "Viele Ziele, keine Rangfolge" not in words
    assert "Sicht der Politik" in words


def test_every_file_can_be_written_of_every_cut(example: State) -> None:
    for cut in (PUBLIC, UNITS, CERTIFICATES):
        names = [name for name, _words in files(minutes_document(example, "en", cut))]
        assert names == ["document", "text", *writing.MINUTES]
