# SPDX-License-Identifier: EUPL-1.2
"""What is known of a state's political clock: ``resources/clock/<land>.json``.

Every file says where each value stands, when it was read and how well it is known; what is not
known is missing, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from moderation.activities.timeline.model import (
    BudgetStage,
    Certainty,
    DateOrigin,
    FixedKind,
)
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.paths import resource
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataFileError, DataForm

FOLDER = "clock"
ELECTION = QT_TRANSLATE_NOOP("ClockPresets", "Local election")
SUBMISSION = QT_TRANSLATE_NOOP("ClockPresets", "Budget {year} to the supervisory authority")

_DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
_TEXT = {"type": "string", "maxLength": 2_000}
_TITLE = {
    "type": "object",
    "properties": {"de": LINE, "en": LINE},
    "required": ["de", "en"],
    "additionalProperties": False,
}
_READ = {"type": "string", "pattern": r"^\d\d/\d{4}$"}


def _object(needed: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {**needed, **more},
        "required": list(needed),
        "additionalProperties": False,
    }


_SOURCES = {"type": "array", "minItems": 1, "items": _object({"title": LINE}, url=_TEXT)}
_ELECTION = _object(
    {
        "last": _DAY,
        "next": _object({"day": _DAY, "as": {"enum": [Precision.SEASON.value, "year"]}}),
        "state": {"enum": [Certainty.LISTED.value, Certainty.RECKONED.value]},
        "years": {"type": "integer", "minimum": 1, "maximum": 20},
        "read": _READ,
        "sources": _SOURCES,
    },
    rule=_TEXT,
)
_BUDGET = {
    **_object(
        {"paragraph": LINE, "state": {"enum": ["confirmed", "unchecked"]}, "rule": _TEXT},
        months={"type": "integer", "minimum": 0, "maximum": 12},
        read=_READ,
        sources=_SOURCES,
    ),
    "if": {"properties": {"state": {"const": "confirmed"}}},
    "then": {"required": ["read", "sources"]},
}
_DAYS = {"type": "array", "items": _object({"title": _TITLE, "days": {"type": "array"}})}
_BREAKS = {"type": "array", "items": _object({"title": _TITLE, "spans": {"type": "array"}})}

FORM = DataForm(
    "moderation-clock",
    QT_TRANSLATE_NOOP("ClockPresets", "a file with the political clock of a state"),
    {
        "land": LINE,
        "public": _object({"source": LINE, "read": _READ, "days": _DAYS}),
        "school": _object({"source": LINE, "read": _READ, "breaks": _BREAKS}),
        "election": _ELECTION,
        "budget": _BUDGET,
    },
    optional=frozenset({"election", "budget"}),
)


def schema() -> dict[str, Any]:
    """The JSON Schema of a file."""
    return {"title": "The political clock of a state for Moderation", **FORM.schema()}


@dataclass(frozen=True, slots=True)
class Free:
    """Days of a public holiday or of school holidays."""

    kind: FixedKind
    title: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class BudgetRule:
    """When a budget goes to the supervisory authority: by law, and how well that is known.

    ``months`` before the year begins; nothing where there is no such period, or none is known.
    """

    paragraph: str
    confirmed: bool
    rule: str
    months: int | None
    source: str
    year: int | None

    @property
    def holds(self) -> bool:
        """Whether it is confirmed and names a period: nothing else is stated as law."""
        return self.confirmed and bool(self.months)


@dataclass(frozen=True, slots=True)
class LandClock:
    """What is known of a state.

    Attributes:
        land: How the files call it.
        name: How people do.
        budget: When the budget goes to the supervisory authority.
        free: Public holidays and school holidays.
        free_until: The last day for which school holidays are known.
        free_source: Where public holidays and school holidays come from.
    """

    land: str
    name: str
    election: Mapping[str, Any] | None
    budget: BudgetRule | None
    free: tuple[Free, ...]
    free_until: date
    free_source: str

    def elections(self, last: date) -> Iterator[tuple[SaidDay, Certainty]]:
        """The coming local elections until a day: the next one, then those reckoned from it."""
        if self.election is None:
            return
        plain, years = self.election, self.election["years"]
        said = SaidDay(date.fromisoformat(plain["next"]["day"]), Precision(plain["next"]["as"]))
        certainty = Certainty(plain["state"])
        while said.span.first <= last:
            yield said, certainty
            said = SaidDay(date(said.day.year + years, 12, 31), Precision.YEAR)
            certainty = Certainty.RECKONED

    def dates(self, first: date, last: date, language: str) -> Iterator[dict[str, Any]]:
        """What can be taken over onto a clock: values of fixed dates, each with its source."""
        text = Catalogue.load(language).text
        if self.election is not None:
            for said, certainty in self.elections(last):
                yield {
                    "title": text(ELECTION),
                    "fixed_kind": FixedKind.ELECTION,
                    "day": said.day,
                    "day_as": said.precision,
                    "certainty": certainty,
                    "source": _next_source(self.election["sources"]),
                    "source_year": _year(self.election["read"]),
                    "origin": DateOrigin.PRESET,
                    # Not the first one of those that come: that is another one some years later.
                    "mark": f"{self.land}:election:{said.day.year}",
                }
        rule = self.budget
        if rule is None or not rule.holds or rule.months is None:
            return
        for year in range(first.year + 1, last.year + 1):
            due = date.fromordinal(date(year - 1, 13 - rule.months, 1).toordinal() - 1)
            if due >= first:
                yield {
                    "title": text(SUBMISSION.with_values(year=year)),
                    "fixed_kind": FixedKind.BUDGET,
                    "stage": BudgetStage.APPROVAL,
                    "day": due,
                    "certainty": Certainty.CONFIRMED,
                    "source": f"{rule.paragraph}, {rule.source}",
                    "source_year": rule.year,
                    "origin": DateOrigin.PRESET,
                    "mark": f"{self.land}:budget:{year}",
                }


def _next_source(sources: Sequence[Mapping[str, str]]) -> str:
    """Where the next election stands, and by which rule; the others tell of the last one."""
    first, *others = (own["title"] for own in sources)
    return ", ".join([first, *(own for own in others if "§" in own)])


def _year(read: str) -> int:
    return int(read.partition("/")[2])


@lru_cache(maxsize=1)
def lands() -> tuple[tuple[str, str], ...]:
    """The states of which something is known, by name: what the files call them, and people."""
    found = []
    for path in resource(FOLDER).glob("*.json"):
        known = of_land(path.stem, "de")
        if known is not None:
            found.append((path.stem, known.name))
    return tuple(sorted(found, key=lambda own: own[1].casefold()))


@lru_cache(maxsize=32)
def of_land(land: str, language: str) -> LandClock | None:
    """What is known of a state; nothing where there is no such file, or it is damaged."""
    # A workshop's file may hold any text here, also one that no file can be called.
    path = next((each for each in resource(FOLDER).glob("*.json") if each.stem == land), None)
    if path is None:
        return None
    try:
        return _clock(land, datafile.read(path, FORM), language)
    except (DataFileError, ValueError, KeyError):
        return None


def _clock(land: str, data: dict[str, Any], language: str) -> LandClock:
    free = [
        Free(FixedKind.HOLIDAY, own["title"][language], day, day)
        for own in data["public"]["days"]
        for day in map(date.fromisoformat, own["days"])
    ]
    school = [
        Free(
            FixedKind.SCHOOL_HOLIDAY,
            own["title"][language],
            date.fromisoformat(first),
            date.fromisoformat(last),
        )
        for own in data["school"]["breaks"]
        for first, last in own["spans"]
    ]
    plain = data.get("budget")
    return LandClock(
        land,
        data["land"],
        data.get("election"),
        None if plain is None else _budget(plain),
        tuple(sorted(free + school, key=lambda own: (own.first, own.last))),
        max(own.last for own in school),
        _free_source(data["school"]["source"], data["public"]["source"], data["school"]["read"]),
    )


def _free_source(school: str, public: str, read: str) -> str:
    return ", ".join([school, *([] if public in school else [public]), read])


def _budget(plain: dict[str, Any]) -> BudgetRule:
    return BudgetRule(
        plain["paragraph"],
        plain["state"] == "confirmed",
        plain["rule"],
        plain.get("months"),
        ", ".join(one["title"] for one in plain.get("sources", ())),
        _year(plain["read"]) if "read" in plain else None,
    )
