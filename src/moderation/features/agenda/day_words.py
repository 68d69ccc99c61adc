# SPDX-License-Identifier: EUPL-1.2
"""The days of a workshop in words, as every paper, mail and window tells them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.workshop import Workshop
from moderation.features.agenda.day import Day

DAY = QT_TRANSLATE_NOOP("Days", "Day {number}")
AND = QT_TRANSLATE_NOOP("Days", "{dates} and {last}")
ON_DAY = QT_TRANSLATE_NOOP("Days", "{day}: {what}")


def _days(view: Lookups, numbers: Collection[int] | None) -> list[tuple[int, Workshop | Day]]:
    """What holds the facts of each day, or of those with these numbers, behind its number."""
    days: list[Workshop | Day] = [view.workshop, *view.of(Day)]
    return [(n, day) for n, day in enumerate(days, 1) if numbers is None or n in numbers]


def dates_of(view: Lookups, numbers: Collection[int] | None = None) -> list[date]:
    """The dates of all days that have one, or of those with these numbers."""
    return [day.day for _number, day in _days(view, numbers) if day.day is not None]


def long_dates(
    view: Lookups,
    catalogue: Catalogue,
    formats: Formats,
    numbers: Collection[int] | None = None,
) -> str:
    """Friday, 22 January 2027 and Saturday, 23 January 2027; nothing without a date."""
    return _listed([formats.long_date(day) for day in dates_of(view, numbers)], catalogue)


def short_dates(view: Lookups, catalogue: Catalogue, formats: Formats) -> str:
    """22 Jan 2027 and 23 Jan 2027; nothing without a date."""
    return _listed([formats.date(day) for day in dates_of(view)], catalogue)


def places(view: Lookups, catalogue: Catalogue, numbers: Collection[int] | None = None) -> str:
    """Where it is, once if all days are in one place, else day by day; nothing without a place.

    Args:
        view: The workshop.
        catalogue: The language's texts.
        numbers: Of the days asked about; all of them if it is not given.
    """
    first = trimmed(view.workshop.place)
    found = {number: trimmed(day.place) or first for number, day in _days(view, numbers)}
    if len(set(found.values())) < 2:
        return next(iter(found.values()), "")
    return "; ".join(
        catalogue.text(ON_DAY.with_values(day=DAY.with_values(number=number), what=place))
        for number, place in found.items()
        if place
    )


def _listed(dates: list[str], catalogue: Catalogue) -> str:
    if len(dates) < 2:
        return "".join(dates)
    return catalogue.text(AND.with_values(dates=", ".join(dates[:-1]), last=dates[-1]))
