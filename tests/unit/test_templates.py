# SPDX-License-Identifier: EUPL-1.2
"""Shipped templates and the example are in order; broken files are refused with their field."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from moderation import registry
from moderation.activities.cards.model import Cluster, grouped
from moderation.activities.goals.model import agreed, goals_of
from moderation.activities.roles.model import Matrix
from moderation.activities.timeline.model import FixedDate, steps_of
from moderation.activities.timeline.path import critical_path, decisive_step
from moderation.activities.vision.model import reasons_of, results_of
from moderation.domain.entity import KINDS, Needs, Reference, references
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, Catalogue
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.day import Day, by_day
from moderation.features.agenda.model import BREAK, TALK, Block, Material, Room
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.paths import resource
from moderation.storage import workshop_file
from moderation.storage.workshop_file import WorkshopFileError
from tests.any_workshop import any_workshop

TEMPLATES = sorted(resource("templates").glob("*.json"))
EXAMPLES = sorted(resource("examples").glob("*.json"))
EXAMPLE = resource("examples", "mobilitaetskonzept-2035.de.json")
MINUTES = {
    "politik-verwaltung": 270,
    "abschlussveranstaltung": 180,
    "auftakt-fachebene": 180,
    "auftakt-fuehrungsebene": 150,
    "auftakt-koordination": 150,
    "auftaktworkshop": 180,
    "forum-mit-impulsen": 150,
    "informationsveranstaltung": 45,
    "impulstraining": 120,
    "interfraktioneller-arbeitskreis": 120,
    "interkommunale-zusammenarbeit": 210,
    "umsetzungs-review": 120,
    "zusammenarbeit-verabreden": 180,
    "klausur-zwei-tage": 540,
}
KNOWN = {BREAK, TALK, *(activity.name for activity in registry.ACTIVITIES)}


@cache
def _state(path: Path) -> State:
    return State.holding(workshop_file.read(path))


def _name(path: Path) -> str:
    return path.name


# ----------------------------------------------------------------------------- what is shipped


def test_every_template_is_there_in_both_languages() -> None:
    expected = {f"{name}.{language}.json" for name in MINUTES for language in LANGUAGES}
    assert {path.name for path in TEMPLATES} == expected


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_fills_the_time_it_invites_for(path: Path) -> None:
    state = _state(path)
    total = sum(block.minutes for block in state.of(Block))
    assert total == MINUTES[path.name.split(".")[0]]
    days = by_day(state, state.of(Block))
    for own, blocks in zip([state.workshop, *state.of(Day)], days, strict=True):
        assert isinstance(own, Workshop | Day)
        assert own.invited_until is not None
        invited = own.invited_until.hour * 60 + own.invited_until.minute
        begin = own.starts_at.hour * 60 + own.starts_at.minute
        assert begin + sum(block.minutes for block in blocks) == invited


@pytest.mark.parametrize("path", TEMPLATES + EXAMPLES, ids=_name)
def test_every_block_tells_the_moderator_what_to_ask_say_and_do(path: Path) -> None:
    state = _state(path)
    assert state.workshop.language == path.name.split(".")[1]
    assert state.of(Room)
    assert state.of(Material)
    for block in state.of(Block):
        assert block.activity in KNOWN
        assert block.title
        assert block.say
        if not block.is_break:
            assert block.summary
            assert block.question
            assert len(block.question) <= 80, "the wall shows it large"
            assert block.script
            assert sum(step.minutes for step in block.script) == block.minutes


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_is_neither_dated_nor_filled_with_people(path: Path) -> None:
    state = _state(path)
    assert {state.workshop.day, *(day.day for day in state.of(Day))} == {None}
    assert state.workshop.status is Status.DRAFT
    assert not state.of(Participant)
    assert all(block.started_at is None for block in state.of(Block))


@pytest.mark.parametrize("path", TEMPLATES + EXAMPLES, ids=_name)
def test_texts_use_the_language_s_own_quotes_and_dashes(path: Path) -> None:
    for text in _strings(json.loads(path.read_text(encoding="utf-8"))):
        assert '"' not in text
        assert " - " not in text
        assert "'" not in text
        assert text == text.strip()
        if path.name.endswith(".de.json"):
            assert text.count("„") == text.count("“")


@pytest.mark.parametrize("name", [*MINUTES, "mobilitaetskonzept-2035"])
def test_german_and_english_say_the_same_thing(name: str) -> None:
    folder = "templates" if name in MINUTES else "examples"
    files = [
        json.loads(resource(folder, f"{name}.{language}.json").read_text(encoding="utf-8"))
        for language in LANGUAGES
    ]
    assert _shape(files[0]) == _shape(files[1])


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return [value] if isinstance(value, str) else []


TRANSLATED = set(
    "title subtitle municipality place moderation summary question say who text name note "
    "short sentence what how why owner way specific measure interim guideline language "
    "reason holder plain slogan whose old new proposer message speaker channel low high "
    "rules words body source lifted_by measured_in figure_source contact area".split()
)


def _shape(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _shape(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_shape(item, key) for item in value]
    return bool(value) if key in TRANSLATED else value


# ----------------------------------------------------------------------------- the example


@pytest.fixture(params=EXAMPLES, ids=_name)
def example(request: pytest.FixtureRequest) -> State:
    path: Path = request.param
    return _state(path)


def _block(state: State, activity: str) -> Block:
    return next(block for block in state.of(Block) if block.activity == activity)


def test_the_example_has_its_people(example: State) -> None:
    present = dict.fromkeys(Side, 0)
    for person in example.of(Participant):
        if person.attendance is Attendance.PRESENT:
            present[example.get(Unit, person.unit_id).side] += 1
        assert person.email.endswith("@auental.example")
    assert list(present.values()) == [9, 11, 3]
    assert len(example.of(Unit)) >= 11


def test_the_example_has_what_was_taken_down(example: State) -> None:
    counts = {kind: len(entries_of(example, kind)) for kind in EntryKind}
    assert counts == {
        EntryKind.CARD: 60,
        EntryKind.PARKING: 5,
        EntryKind.DECISION: 4,
        EntryKind.TASK: 7,
        EntryKind.CONFLICT: 2,
    }
    assert all(t.unit_id and t.due for t in entries_of(example, EntryKind.TASK))
    assert all(c.way for c in entries_of(example, EntryKind.CONFLICT))
    groups = grouped(example, _block(example, "cards").id)
    assert len(example.of(Cluster)) == 7
    assert [len(cards) for _, cards in groups] == [9, 10, 9, 10, 7, 6, 6, 3]
    assert all(card.side for _, cards in groups for card in cards)


def test_forty_of_forty_five_fields_are_agreed_in_the_example(example: State) -> None:
    matrix = Matrix.of(example, _block(example, "roles").id)
    assert (matrix.agreed, matrix.size) == (40, 45)
    assert len(matrix.differences()) > len(matrix.open_differences()) == 5


def test_the_vision_of_the_example_carries(example: State) -> None:
    block = _block(example, "vision")
    results = results_of(example, block.id)
    assert [round(result.mean, 2) for _, result in results] == [1.55, 4.3, 5.9, 7.3]
    first, result = results[0]
    assert first.adopted
    assert results[-1][0].zero
    assert [round(result.mean_of(s) or 0, 2) for s in (Side.POLITICS, Side.ADMINISTRATION)] == [
        1.56,
        1.55,
    ]
    assert len(reasons_of(example, block.id)) == 4


def test_the_station_decides_in_the_example(example: State) -> None:
    block = _block(example, "timeline")
    steps = steps_of(example, block.id)
    found = critical_path(steps)
    titles = {step.id: step for step in steps}
    critical = [titles[step_id] for step_id in found.critical]
    assert len(critical) == 7
    assert critical[-1].vision
    assert decisive_step(steps, found) is critical[4]
    assert all(later.begins >= earlier.ends for earlier, later in pairwise(critical))
    assert len(example.of(FixedDate)) == 11


def test_three_of_six_goals_are_agreed_in_the_example(example: State) -> None:
    goals = goals_of(example, _block(example, "goals").id)
    found = [goals.index(goal) for goal in goals if agreed(example, goal)]
    assert found == [0, 2, 5]
    assert sum(goal.due is None for goal in goals) == 3
    assert all(goal.guideline for goal in goals)


def test_the_example_has_not_begun(example: State) -> None:
    assert example.workshop.status is Status.DRAFT
    assert all(block.started_at is None for block in example.of(Block))


# ----------------------------------------------------------------------------- round trip


@pytest.mark.parametrize("path", [*TEMPLATES, *EXAMPLES], ids=_name)
def test_what_is_written_reads_the_same(path: Path) -> None:
    state = _state(path)
    again = State.holding(workshop_file.parse(workshop_file.write(state), "again.json"))
    assert _without_ids(again) == _without_ids(state)


def _without_ids(state: State) -> Any:
    """Ids numbered in the order of the file, because every reading gives fresh ones."""
    data = json.loads(workshop_file.write(state))
    items = [item for rows in data["entities"].values() for item in rows]
    numbers = {data["workshop"]["id"]: 0} | {item["id"]: n for n, item in enumerate(items, 1)}

    def known(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: known(item) for key, item in value.items()}
        if isinstance(value, list):
            return [known(item) for item in value]
        return numbers.get(value, value) if isinstance(value, str) else value

    return known(data)


NAMING = [
    (cls, reference)
    for cls in KINDS.values()
    for reference in references(cls)
    if reference.kind is not None and not cls.private
]


@cache
def _any_file() -> str:
    """One workshop with everything in it; each case reads a copy of its own."""
    return workshop_file.write(any_workshop(Random(1), 8))


@pytest.mark.parametrize(
    ("cls", "reference"), NAMING, ids=[f"{cls.kind}.{ref.field}" for cls, ref in NAMING]
)
def test_a_file_may_not_name_another_kind_than_the_field_says(
    cls: type[Any], reference: Reference
) -> None:
    """A file must not name what the store's foreign keys would refuse."""
    data = json.loads(_any_file())
    place = f"workshop/{reference.field}"
    changed = data["workshop"]
    if cls is not Workshop:
        place = f"entities/{cls.kind}/0/{reference.field}"
        changed = data["entities"][cls.kind][0]
    other = "material" if reference.kind != "material" else "unit"
    wrong = data["entities"][other][0]["id"]
    changed[reference.field] = [wrong] if reference.needs is Needs.MANY else wrong
    with pytest.raises(WorkshopFileError) as caught:
        workshop_file.parse(json.dumps(data), "probe.json")
    assert dict(caught.value.message.values)["field"] == place


def test_foreign_keys_are_those_that_the_fields_say() -> None:
    for mapper in registry.mappers():
        said = {ref.field: ref.kind for ref in references(mapper.entity) if ref.enforced}
        if mapper.entity is not Workshop:
            said["workshop_id"] = Workshop.kind
        keys = {key.parent.name: key.column.table for key in mapper.table.foreign_keys}
        assert {name: getattr(table, "name", "") for name, table in keys.items()} == said


# ----------------------------------------------------------------------------- broken files

Break = Callable[[dict[str, Any]], object]


def _entity(kind: str, place: int = 0, **values: Any) -> Break:
    return lambda data: data["entities"][kind][place].update(values)


def _frozen(moment: str) -> Break:
    """Released minutes in which a name was replaced at that moment."""
    digest = "0" * 64
    redaction = {"at": moment, "digest_before": digest}
    minutes = {"id": "f", "release_id": "r", "content": "{}", "digest": digest}
    released = {"id": "r", "at": "2026-03-12T12:00:00+00:00"}
    return lambda data: data["entities"].update(
        release=[released], frozen_public=[{**minutes, "redactions": [redaction]}]
    )


BROKEN: dict[str, tuple[Break, str]] = {
    "no title": (lambda d: d["workshop"].pop("title"), "workshop/title"),
    "unknown field": (lambda d: d["workshop"].update(evil=1), "workshop/evil"),
    "unknown kind": (lambda d: d["entities"].update(evil=[]), "entities/evil"),
    "private notes": (
        lambda d: d["entities"].update(private_note=[{"id": "n", "text": "geheim"}]),
        "entities/private_note",
    ),
    "foreign language": (lambda d: d["workshop"].update(language="../.."), "workshop/language"),
    "unknown side": (_entity("unit", side="evil"), "entities/unit/0/side"),
    "text for number": (_entity("unit", seats="3"), "entities/unit/0/seats"),
    "truth for number": (_entity("agenda_block", minutes=True), "entities/agenda_block/0/minutes"),
    "negative length": (_entity("agenda_block", minutes=-5), "entities/agenda_block/0/minutes"),
    "endless length": (_entity("agenda_block", minutes=10**9), "entities/agenda_block/0/minutes"),
    "number too large for the store": (
        _entity("goal", money_needed=10**30),
        "entities/goal/0/money_needed",
    ),
    "number too large to compute": (
        _entity("goal", staff_needed=10**400),
        "entities/goal/0/staff_needed",
    ),
    "no such day": (_entity("fixed_date", day="2030-02-31"), "entities/fixed_date/0/day"),
    "a word for a day": (_entity("fixed_date", day="gestern"), "entities/fixed_date/0/day"),
    "before the calendar": (_entity("fixed_date", day="0001-01-01"), "entities/fixed_date/0/day"),
    "no time zone": (
        _entity("agenda_block", started_at="2026-03-12T13:00:00"),
        "entities/agenda_block/0/started_at",
    ),
    "ends before it begins": (
        _entity("timeline_step", begins="2030-01-01", ends="2029-01-01"),
        "entities/timeline_step/0/ends",
    ),
    "waits for itself": (
        _entity("timeline_step", after=["z-leitlinien"]),
        "entities/timeline_step/0/after",
    ),
    "waits in a circle": (
        _entity("timeline_step", after=["z-vision"]),
        "entities/timeline_step/0/after",
    ),
    "twice the same id": (_entity("entry", id="karte-02"), "entities/entry/1/id"),
    "names nothing": (_entity("entry", block_id="nirgends"), "entities/entry/0/block_id"),
    "names a card as a unit": (
        _entity("participant", unit_id="karte-01"),
        "entities/participant/0/unit_id",
    ),
    "eleven counts are needed": (
        _entity("resistance_count", counts=[1, 2]),
        "entities/resistance_count/0/counts",
    ),
    "negative ballots": (
        _entity("resistance_count", counts=[-1] * 11),
        "entities/resistance_count/0/counts/0",
    ),
    "a moment in year 1": (
        _entity("agenda_block", started_at="0001-01-01T00:00:00+14:00"),
        "entities/agenda_block/0/started_at",
    ),
    "a nested moment in year 1": (
        _frozen("0001-01-01T00:00:00+14:00"),
        "entities/frozen_public/0/redactions/0/at",
    ),
    "a nested moment in year 9999": (
        _frozen("9999-12-31T23:59:59-12:00"),
        "entities/frozen_public/0/redactions/0/at",
    ),
    "half a character deep inside": (
        _entity("entry", also=[{"text": "x\ud800"}]),
        "entities/entry/0/also/0/text",
    ),
    "half a character in a name of a field": (
        _entity("entry", **{"\ud800": 1}),
        r"entities/entry/0/\ud800",
    ),
    "half a character in the title": (
        lambda d: d["workshop"].update(title="\ud800"),
        "workshop/title",
    ),
    "no version": (lambda d: d.pop("version"), "version"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_refused_by_name_and_field(
    case: str, language: str, tmp_path: Path
) -> None:
    data = copy.deepcopy(json.loads(EXAMPLE.read_text(encoding="utf-8")))
    mutate, field = BROKEN[case]
    mutate(data)
    path = tmp_path / "kaputt.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(WorkshopFileError) as caught:
        workshop_file.read(path)
    sentence = Catalogue.load(language).text(caught.value.message)
    assert "kaputt.json" in sentence
    assert f" {field}" in sentence.replace("„", "")
    assert "\n" not in sentence
    assert len(sentence) < 300


def _text(**changes: str) -> str:
    text = EXAMPLE.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text


HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "a list": b"[1]",
    "a pickle": b"\x80\x04\x95\x0c\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix",
    "yaml with tags": b"!!python/object/apply:os.system ['true']",
    "a million brackets": b"[" * 1_000_000,
    "deep inside": (
        b'{"format": "moderation-workshop", "version": 1, "entities": {}, "workshop": '
        + b'{"a":' * 100_000
        + b"1"
        + b"}" * 100_000
        + b"}"
    ),
    "not a number": _text(**{'"staff_needed": 0.5': '"staff_needed": NaN'}).encode(),
    "five thousand digits": _text(
        **{'"money_needed": 1200000': '"money_needed": ' + "9" * 5000}
    ).encode(),
    "half a character": _text(Auental="\\ud800").encode(),
    "an older alphabet": EXAMPLE.read_text(encoding="utf-8").encode("cp1252", "replace"),
    "a picture": b"\x89PNG\r\n\x1a\n",
    "another program's": b'{"format": "something", "version": 1}',
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused_by_name(case: str, tmp_path: Path) -> None:
    path = tmp_path / "fremd.json"
    path.write_bytes(HOSTILE[case])
    with pytest.raises(WorkshopFileError) as caught:
        workshop_file.read(path)
    assert "fremd.json" in str(caught.value)


def test_a_newer_file_asks_for_an_update(tmp_path: Path) -> None:
    path = tmp_path / "neu.json"
    path.write_text(_text(**{'"version": 1': '"version": 2'}), encoding="utf-8")
    with pytest.raises(WorkshopFileError, match="newer version"):
        workshop_file.read(path)


def test_a_file_of_two_hundred_megabytes_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "riesig.json"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(WorkshopFileError, match=r"riesig\.json"):
        workshop_file.read(path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bom.json"
    path.write_text("\ufeff" + EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert State.holding(workshop_file.read(path)).workshop.title == "Mobilitätskonzept 2035"
