# SPDX-License-Identifier: EUPL-1.2
"""Elections, budgets and sittings are known by whole words, wherever one is guessed."""

from datetime import date

import pytest

from moderation.activities.timeline.model import FixedKind, guessed_kind
from moderation.domain.date_forms import FixedDay
from moderation.domain.days import DateOutcome, find_date, parse_span
from moderation.domain.fixed_words import (
    BUDGET,
    ELECTION,
    SITTING,
    speaks_of_body,
    speaks_of_council,
    speaks_of_person,
    spoken_of,
)
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import Catalogue, Formats

TODAY = date(2026, 9, 12)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Kommunalwahl 2030", ELECTION),
        ("Landratswahl", ELECTION),
        ("Wahl zum Ausländerbeirat", ELECTION),
        ("OB-Wahl", ELECTION),
        ("Kommunal- und Europawahlen", ELECTION),
        ("Haushalt 2027/28", BUDGET),
        ("Verabschiedung des Doppelhaushalts", BUDGET),
        ("Haushaltsbeschluss", BUDGET),
        ("Etat 2028", BUDGET),
        ("Budget adoption", BUDGET),
        ("Ratssitzung", SITTING),
        ("Sitzung des Bauausschusses", SITTING),
        ("Bau- und Verkehrsausschusssitzung", SITTING),
        ("Haushaltssitzung", SITTING),
        ("Auswahl der Büros", ""),
        ("Standortwahl", ""),
        ("Vorauswahl", ""),
        ("Neuwahlmöglichkeit", ""),
        ("Selection of the site", ""),
        ("Vegetationsperiode", ""),
        ("Befragung der Privathaushalte", ""),
        ("Besitzungen", ""),
        ("Obsession", ""),
        ("Sommerferien", "school_holiday"),
    ],
)
def test_a_kind_is_known_by_whole_words(words: str, kind: str) -> None:
    assert spoken_of(words) == kind
    assert guessed_kind(words) is FixedKind(kind or "other")


def test_a_date_after_an_election_is_not_after_the_choice_of_a_site() -> None:
    site = FixedDay("Standortwahl", date(2027, 3, 1), "other")
    local = FixedDay("Kommunalwahl", date(2029, 3, 11), "election")
    found = find_date("nach der Wahl", TODAY, (site, local)).span
    assert found is not None
    assert found.last == date(2029, 3, 12)
    # Who names it by its own word means it.
    found = find_date("nach der Standortwahl", TODAY, (site, local)).span
    assert found is not None
    assert found.last == date(2027, 3, 2)
    # Another election is not the one that is named.
    assert find_date("nach der Landtagswahl 2029", TODAY, (local,)).outcome is DateOutcome.REFUSED
    assert find_date("nach der Auswahl 2029", TODAY, (local,)).outcome is not DateOutcome.REFUSED


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("nach dem Haushalt 2027", "Fr, 18.12.2026, der Tag nach „Haushalt 2027/28“ (17.12.2026)"),
        ("vor dem Haushalt 2027", "Mi, 16.12.2026, der Tag vor „Haushalt 2027/28“ (17.12.2026)"),
        ("zum Haushalt 2027", "Do, 17.12.2026, „Haushalt 2027/28“"),
    ],
)
def test_what_was_understood_of_a_named_date_is_told(typed: str, understood: str) -> None:
    span = parse_span(typed, TODAY, fixed=(FixedDay("Haushalt 2027/28", date(2026, 12, 17)),))
    assert span is not None
    words = SaidDay.of(span).understood(Formats("de"))
    assert not isinstance(words, str)
    assert Catalogue.load("de").text(words) == understood


@pytest.mark.parametrize(
    ("words", "council", "body"),
    [
        ("Rat", True, True),
        ("Rat der Stadt", True, True),
        ("Stadtrat", True, True),
        ("Sitzung des Gemeinderates", True, True),
        ("Ratssitzung", True, True),
        ("Kreistagssitzung", True, True),
        ("Stadtverordnetenversammlung", True, True),
        ("Bürgerschaft", True, True),
        ("City council", True, True),
        ("Finance committee of the council", False, True),
        ("Hauptausschuss", False, True),
        ("Bau- und Verkehrsausschusssitzung", False, True),
        ("Ausschüsse", False, True),
        ("Seniorenbeirat", False, True),
        ("Ortsrat", False, True),
        ("Vorrat auffüllen", False, False),
        ("Geburtstag", False, False),
        ("Urlaubsvertretung", False, False),
        ("Eigentümerversammlung", False, False),
        ("Betriebsrat", False, False),
        ("Tag der offenen Tür", False, False),
    ],
)
def test_bodies_are_known_by_the_same_words_everywhere(
    words: str, council: bool, body: bool
) -> None:
    assert (speaks_of_council(words), speaks_of_body(words)) == (council, body)


@pytest.mark.parametrize("words", ["Geburtstag Stadtrat Beispiel", "Council leader's birthday"])
def test_the_day_of_a_person_is_known_whatever_the_office(words: str) -> None:
    assert speaks_of_person(words)
    assert not speaks_of_person("Sitzung des Kreistages")


AUTUMN = FixedDay("Kommunalwahl", date(2030, 11, 30), ELECTION, Precision.SEASON)
SUMMER = FixedDay("Sommerpause", date(2027, 7, 5), "recess", until=date(2027, 8, 31))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("nach der Kommunalwahl", "So, 01.12.2030, der Tag nach „Kommunalwahl“ (Herbst 2030)"),
        ("vor der Kommunalwahl", "Sa, 31.08.2030, der Tag vor „Kommunalwahl“ (Herbst 2030)"),
        ("zur Kommunalwahl", "Herbst 2030, „Kommunalwahl“"),
        ("nach der Sommerpause", "Mi, 01.09.2027, der Tag nach „Sommerpause“ (31.08.2027)"),
        ("vor der Sommerpause", "So, 04.07.2027, der Tag vor „Sommerpause“ (05.07.2027)"),
    ],
)
def test_a_season_that_is_named_becomes_no_day(typed: str, understood: str) -> None:
    span = parse_span(typed, TODAY, fixed=(AUTUMN, SUMMER))
    assert span is not None
    words = SaidDay.of(span).understood(Formats("de"))
    assert not isinstance(words, str)
    assert Catalogue.load("de").text(words) == understood
