# SPDX-License-Identifier: EUPL-1.2
"""What is stated as law: shipped entries against what was found, sentences, proposals."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.roles import competences, law
from moderation.activities.roles.law import OWN_RULES, Checked, Competence, LawOrigin, MatterKind
from moderation.activities.roles.recognition import words_of
from moderation.domain.texts import Catalogue
from moderation.features.people.kinds import UnitKind
from moderation.paths import resource
from moderation.storage import datafile
from tests.task_titles import facts

assert registry.ROOMS
LANDS = sorted(path.stem for path in resource("competences").glob("*.json"))


def _matters(land: str) -> list[dict[str, Any]]:
    path = resource("competences") / f"{land}.json"
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["matters"]
    return found


SHIPPED = [
    (land, plain)
    for land in LANDS
    for plain in json.loads((resource("competences") / f"{land}.json").read_text("utf-8"))[
        "matters"
    ]
]
LEFT_OUT = {("by", "main_statute"), ("mv", "lead")}
"""Bavaria has no main statute, and of the other nothing was read."""


def _ids(entry: Any) -> str:
    return f"{entry[0]}-{entry[1]['id']}"


def _fact(land: str, matter: str) -> dict[str, Any]:
    """What was found; two states name the preparatory plan where they name the binding one."""
    named = "local_plan" if matter == "land_use_plan" else matter
    found: dict[str, Any] = facts("competences_check")[land.upper()][named]
    return found


# ---------------------------------------------------------------------------------- shipped


def test_every_entry_of_the_facts_is_shipped_or_left_out_for_a_reason() -> None:
    found = facts("competences_check")
    there = {(land.lower(), matter) for land, matters in found.items() for matter in matters}
    shipped = {(land, plain["id"]) for land, plain in SHIPPED if plain["id"] != "land_use_plan"}
    assert there - shipped == LEFT_OUT
    assert shipped <= there


@pytest.mark.parametrize("entry", SHIPPED, ids=_ids)
def test_an_entry_is_as_well_confirmed_as_the_facts_say(entry: tuple[str, dict[str, Any]]) -> None:
    land, plain = entry
    found = _fact(land, plain["id"])
    allowed = {
        "confirmed": {"confirmed"},
        "partly": {"partly"},
        # An entry that was wrong or missing states now what the quote says.
        "wrong": {"confirmed", "partly"},
        "missing": {"confirmed"},
        "not confirmable": {"unchecked"},
    }
    assert plain["state"] in allowed[found["status"]]
    if plain["state"] == "confirmed":
        assert plain["quote"] == found["quote"]
    known = {source["title"] for source in found["source"]}
    assert {source["title"] for source in plain["sources"]} == known


_EXACTLY = re.compile(r"Genauer: ((?:§|Art\.) [^(;„]+)|^(Nr\. \d+|Buchst\. \w)(?:$|[,;])")


@pytest.mark.parametrize("entry", SHIPPED, ids=_ids)
def test_a_paragraph_has_the_number_and_letter_of_the_facts(
    entry: tuple[str, dict[str, Any]],
) -> None:
    land, plain = entry
    right = _fact(land, plain["id"]).get("right") or ""
    for exact, number in _EXACTLY.findall(right):
        wanted = (exact or number).strip().removesuffix(".")
        if wanted.startswith("§ 32 Abs. 2 Nr. 2"):
            wanted = "§ 32 Abs. 2 Nr. 1 und 2"  # the statute and the budget itself
        assert wanted.replace("Satz 1, 2", "Satz 1 und 2") in plain["paragraph"]


@pytest.mark.parametrize("land", LANDS)
def test_what_is_reserved_names_the_paragraph_that_forbids_to_transfer_it(land: str) -> None:
    told = facts("not_transferable")[land.upper()]
    numbers = set(re.findall(r"(?:§|Art\.) (\d+)", told["paragraph"]))
    reserved = [p for state, p in SHIPPED if state == land and p["kind"] == "reserved"]
    assert reserved
    for plain in reserved:
        assert set(re.findall(r"(?:§|Art\.) (\d+)", plain["barred"])) <= numbers
        assert plain["holders"] == ["council"]
        if told["status"] != "confirmed":
            assert plain["state"] == "unchecked"


@pytest.mark.parametrize("land", ["", "xx", "../nw", "x" * 5000, "ü" * 130, "<b>" * 90])
def test_a_state_that_no_file_is_called_by_has_no_code(land: str) -> None:
    """A workshop's file may name any."""
    assert competences.code_of(land, "de").matters == ()


def test_committees_of_bavaria_may_adopt_building_law_and_its_council_order_traffic() -> None:
    code = competences.code_of("by", "de")
    plan, traffic = code.matter("local_plan"), code.matter("traffic_orders")
    assert plan is not None
    assert traffic is not None
    assert plan.holders == (UnitKind.COUNCIL, UnitKind.COMMITTEE)
    assert plan.kind is MatterKind.GIVEN
    assert {UnitKind.COUNCIL, UnitKind.COMMITTEE, UnitKind.MAYOR} <= set(traffic.holders)
    assert code.matter("main_statute") is None
    daily = competences.code_of("he", "de").matter("daily")
    assert daily is not None
    assert UnitKind.EXECUTIVE_BOARD in daily.holders


@pytest.mark.parametrize("field", ["paragraph", "sources", "state", "kind", "read"])
def test_the_schema_refuses_a_shipped_entry_without(field: str) -> None:
    data = json.loads((resource("competences") / "nw.json").read_text("utf-8"))
    del data["matters"][0][field]
    with pytest.raises(datafile.DataFileError) as refusal:
        datafile.parse(json.dumps(data), "nw.json", competences.FORM)
    assert field in str(refusal.value)


def test_every_entry_covers_matters_that_can_be_recognised() -> None:
    for language in ("de", "en"):
        known = words_of(language).matters
        assert known == words_of("de").matters
        for _land, plain in SHIPPED:
            assert set(plain.get("covers", [plain["id"]])) <= known


# ---------------------------------------------------------------------------------- sentences

GERMAN = Catalogue.load("de")
NEEDS = "braucht Hauptsatzung oder Ratsbeschluss"


def _said(land: str, matter: str) -> str:
    found = competences.code_of(land, "de").matter(matter)
    assert found is not None
    return GERMAN.text(law.sentence(found))


@pytest.mark.parametrize(
    ("land", "matter", "sentence"),
    [
        (
            "nw",
            "budget",
            (
                "Nach dem Gesetz entscheidet der Rat; es lässt sich nicht übertragen "
                "(§ 41 Abs. 1 Satz 2 GO NRW). Bitte prüfen."
            ),
        ),
        (
            "bb",
            "statutes",
            (
                "Nach dem Gesetz entscheidet die Gemeindevertretung; es lässt sich nicht "
                "übertragen (§ 28 Abs. 2 BbgKVerf). Teilweise geprüft, bitte prüfen."
            ),
        ),
        (
            "sn",
            "daily",
            (
                "Das weist das Gesetz der Bürgermeisterin oder dem Bürgermeister zu "
                "(§ 53 Abs. 2 SächsGemO); ein Ratsbeschluss ändert das nicht. Bitte prüfen."
            ),
        ),
        (
            "nw",
            "daily",
            (
                "Das weist das Gesetz der Bürgermeisterin oder dem Bürgermeister zu "
                "(§ 41 Abs. 3 GO NRW), soweit der Rat es sich nicht vorbehält. "
                "Teilweise geprüft, bitte prüfen."
            ),
        ),
        (
            "rp",
            "traffic_orders",
            (
                "Wer das anordnet, regelt das Landesrecht (§ 44 Abs. 1 StVO); weder Hauptsatzung "
                "noch Ratsbeschluss verschieben es. Die Kommune kann es beantragen, manche "
                "Anordnung braucht ihr Einvernehmen. Bitte prüfen."
            ),
        ),
        (
            "by",
            "local_plan",
            (
                "Nach dem Gesetz entscheidet der Gemeinderat oder ein beschließender Ausschuss "
                "(§ 10 Abs. 1 BauGB, Art. 32 Abs. 2 Satz 2 Nr. 2 GO Bayern). Bitte prüfen."
            ),
        ),
        ("mv", "budget", "Nicht geprüft: § 22 Abs. 3 KV M-V."),
        ("th", "statutes", "Nicht geprüft: § 26 Abs. 2 ThürKO."),
    ],
)
def test_a_sentence_is_that_of_its_kind_of_matter(land: str, matter: str, sentence: str) -> None:
    assert _said(land, matter) == sentence


@pytest.mark.parametrize("entry", SHIPPED, ids=_ids)
def test_no_shipped_entry_says_that_main_statute_or_decision_moves_it(
    entry: tuple[str, dict[str, Any]],
) -> None:
    land, plain = entry
    said = _said(land, plain["id"])
    assert NEEDS not in said
    assert "{" not in said
    if plain["state"] == "unchecked":
        assert said.startswith("Nicht geprüft")
    assert plain["state"] == "unchecked" or plain["kind"] not in {k.value for k in OWN_RULES}


_words = st.text(min_size=1, max_size=20).filter(lambda text: text.strip() != "")


@given(
    st.builds(
        Competence,
        title=_words,
        source=st.just("") | _words,
        kind=st.sampled_from(MatterKind),
        origin=st.sampled_from(LawOrigin),
        checked=st.sampled_from(Checked),
        holder=st.just("") | _words,
        barred=st.just("") | _words,
    )
)
def test_only_a_town_s_own_rules_are_said_to_be_movable_and_origin_is_seen(
    found: Competence,
) -> None:
    said = str(law.sentence(found))
    movable = "main statute or council decision" in said or "rules of procedure" in said
    own = "{" not in found.title + found.source + found.holder + found.barred
    if own and "neither main statute" not in said:
        assert movable == (found.kind in OWN_RULES and found.stated)
    assert found.where in said or found.barred in said
    labels = {str(law.label(replace(found, origin=each))) for each in LawOrigin}
    assert len(labels) >= (2 if found.kind in OWN_RULES else 3)


# ---------------------------------------------------------------------------------- what is shipped


def _titles(path: Path) -> list[str]:
    """The titles of tasks in a catalogue, a template or the example."""
    data = json.loads(path.read_text("utf-8"))
    rows = data.get("tasks") or data["entities"].get("role_task", [])
    return [row["title"] for row in rows]


PROPOSED = {
    "Haushaltsmittel bereitstellen": {"budget"},
    "Haushaltsmittel für Maßnahmen bereitstellen": {"budget"},
    "Mittel bereitstellen": {"budget"},
    "Satzung erarbeiten und erlassen": {"statutes"},
    "Hauptsatzung ändern": {"main_statute"},
    "Gebühren festsetzen": {"statutes"},
    "Verwaltung leiten und Geschäfte verteilen": {"lead"},
    "Fahrradstraße anordnen": {"traffic_orders"},
    "Tempo 30 anordnen": {"traffic_orders"},
    "Verkehrsversuch durchführen": {"traffic_orders"},
    "Stellplatzsatzung ändern": {"statutes"},
    "Bewohnerparken einrichten": {"traffic_orders"},
}
"""What is proposed for the titles that are shipped, as far as a state has the entry."""


@pytest.mark.parametrize("land", LANDS)
def test_in_every_state_the_shipped_titles_are_proposed_what_they_are(land: str) -> None:
    code = competences.code_of(land, "de")
    there = {matter.competence.matter for matter in code.matters}
    for folder in ("tasks", "templates", "examples"):
        for path in resource(folder).glob("*.de.json"):
            for title in _titles(path):
                found = {each.matter for each in code.touching(title)}
                assert found == PROPOSED.get(title, set()) & there, title


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_example_has_its_entry_as_it_is_shipped(language: str) -> None:
    path = resource("examples", f"mobilitaetskonzept-2035.{language}.json")
    rows = json.loads(path.read_text("utf-8"))["entities"]["role_task"]
    [plain] = [row["competence"] for row in rows if "competence" in row]
    shipped = competences.code_of("nw", language).matter("budget")
    assert shipped is not None
    assert plain["source"] == shipped.source
    assert {plain["title"], plain["holder"]} == {shipped.title, shipped.holder}
    assert (plain["kind"], plain["checked"]) == (shipped.kind.value, shipped.checked.value)
