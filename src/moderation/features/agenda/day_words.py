# SPDX-License-Identifier: EUPL-1.2
"""The dates of a workshop in words, as every paper and mail tells them."""

from __future__ import annotations

from datetime import date

from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.features.agenda.day import Day

AND = QT_TRANSLATE_NOOP("Days", "{dates} and {last}")


def dates_of(view: Lookups) -> list[date]:
    """The dates of all days that have one."""
    return [day for day in (view.workshop.day, *(d.day for d in view.of(Day))) if day is not None]


def long_dates(view: Lookups, catalogue: Catalogue, formats: Formats) -> str:
    """Friday, 22 January 2027 and Saturday, 23 January 2027; nothing without a date."""
    return _listed([formats.long_date(day) for day in dates_of(view)], catalogue)


def short_dates(view: Lookups, catalogue: Catalogue, formats: Formats) -> str:
    """22 Jan 2027 and 23 Jan 2027; nothing without a date."""
    return _listed([formats.date(day) for day in dates_of(view)], catalogue)


def _listed(dates: list[str], catalogue: Catalogue) -> str:
    if len(dates) < 2:
        return "".join(dates)
    return catalogue.text(AND.with_values(dates=", ".join(dates[:-1]), last=dates[-1]))
