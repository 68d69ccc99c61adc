# SPDX-License-Identifier: EUPL-1.2
"""Owner and date out of a task as it was said, such as "Tiefbauamt prüft bis 30.9.", unchanged.

The words stay as they were typed; what was understood is shown before Enter, so that the room's
sentence is never changed behind anybody's back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from moderation.domain.ids import Id
from moderation.features.people.model import Unit

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan january",
            "februar feb february",
            "märz mrz maerz march mar",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        1,
    )
    for name in names.split()
}
_DAYS = {
    name: number
    for number, names in enumerate(
        (
            "montag monday",
            "dienstag tuesday",
            "mittwoch wednesday",
            "donnerstag thursday",
            "freitag friday",
            "samstag sonnabend saturday",
            "sonntag sunday",
        )
    )
    for name in names.split()
}
_NEAR = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = "|".join(_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a sentence says of owner and date; nothing where it says nothing."""

    unit_id: Id | None = None
    due: date | None = None


def understand(text: str, units: Iterable[Unit], today: date) -> Understood:
    """Find the unit that is named and the day that is meant.

    A day without a year is the next one from ``today`` on. Of several dates the one after "bis"
    or "by" counts, else the last; of several units the one named first.
    """
    return Understood(unit_id=_unit(text, units), due=_due(text, today))


def _unit(text: str, units: Iterable[Unit]) -> Id | None:
    found: list[tuple[int, int, Id]] = []
    for unit in units:
        for name in {unit.name, unit.short} - {""}:
            # "Leitung Tiefbauamt" is meant by "Tiefbauamt" too: its last word names the unit.
            for spoken in {name, name.split()[-1] if len(name.split()) > 1 else name}:
                if len(spoken) < 2:
                    continue
                match = re.search(rf"(?<!\w){re.escape(spoken)}(?:e?s)?(?!\w)", text, re.IGNORECASE)
                if match:
                    found.append((match.start(), -len(spoken), unit.id))
    return min(found)[2] if found else None


def _due(text: str, today: date) -> date | None:
    found: list[tuple[bool, int, date]] = []
    for pattern, read in _FORMS:
        for match in re.finditer(rf"(?<![\w.])(?:{pattern})(?!\w)", text, re.IGNORECASE):
            try:
                day = read(match, today)
            except ValueError:
                continue  # 31.2. is no day
            before = text[: match.start()].rstrip().casefold()
            led = before.endswith(("bis", "bis zum", "bis ende", "by", "until", "until the"))
            found.append((led, match.start(), day))
    return max(found)[2] if found else None


def _dotted(match: re.Match[str], today: date) -> date:
    day, month = int(match["day"]), int(match["month"])
    return _with_year(match["year"], today, lambda year: date(year, month, day))


def _named(match: re.Match[str], today: date) -> date:
    day, month = int(match["day"]), _MONTHS[match["name"].casefold()]
    return _with_year(match["year"], today, lambda year: date(year, month, day))


def _month_end(match: re.Match[str], today: date) -> date:
    month = _MONTHS[match["name"].casefold()]
    return _with_year(match["year"], today, lambda year: _last_of(year, month))


def _last_of(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def _iso(match: re.Match[str], _today: date) -> date:
    return date.fromisoformat(match[0])


def _week(match: re.Match[str], today: date) -> date:
    """The Friday of a calendar week: work is done by then."""
    week = int(match["week"])
    return _with_year(None, today, lambda year: date.fromisocalendar(year, week, 5))


def _weekday(match: re.Match[str], today: date) -> date:
    ahead = (_DAYS[match["weekday"].casefold()] - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)


def _near(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=_NEAR[match["near"].casefold()])


def _with_year(year: str | None, today: date, make: Callable[[int], date]) -> date:
    if year:
        return make(int(year) + (2000 if len(year) == 2 else 0))
    here = make(today.year)
    return here if here >= today else make(today.year + 1)


_YEAR = r"(?P<year>\d{4}|\d{2})"
_FORMS: tuple[tuple[str, Callable[[re.Match[str], date], date]], ...] = (
    (r"\d{4}-\d{2}-\d{2}", _iso),
    (rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.(?:{_YEAR})?", _dotted),
    (rf"(?P<day>\d{{1,2}})\.?\s(?P<name>{_MONTH})\.?(?:\s(?P<year>\d{{4}}))?", _named),
    (rf"(?:ende|end of|mitte)\s(?P<name>{_MONTH})(?:\s(?P<year>\d{{4}}))?", _month_end),
    (r"(?:KW|week)\s?(?P<week>\d{1,2})", _week),
    (rf"(?P<weekday>{_DAY})", _weekday),
    (rf"(?P<near>{'|'.join(_NEAR)})", _near),
)
