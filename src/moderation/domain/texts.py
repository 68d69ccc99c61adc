# SPDX-License-Identifier: EUPL-1.2
"""Texts in layers without Qt: marked here, translated where they are shown.

A ``Message`` is the English source with its context and the values to fill in. It is data: it can
be stored in history, compared in tests and translated late. ``QT_TRANSLATE_NOOP`` marks literals
in the way that lupdate reads.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from moderation.domain.clock import local_day, whole_minutes
from moderation.domain.rounding import rounded
from moderation.paths import resource

LANGUAGES = ("de", "en")
NO_BREAK = "\u00a0"
"""The blank between a number and its unit, at which no line ends."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to be translated: context and English source, values for its {places}, a count."""

    context: str
    source: str
    values: tuple[tuple[str, object], ...] = ()
    count: int | None = None

    def with_values(self, **values: object) -> Message:
        """The same text with values for its {places}; a value may be a ``Message`` itself."""
        return replace(self, values=tuple(values.items()))

    def with_count(self, count: int) -> Message:
        """The same text for a number of things (``%n`` in the source)."""
        return replace(self, count=count)

    def __str__(self) -> str:
        return Catalogue.load("en").text(self)


def QT_TRANSLATE_NOOP(context: str, source: str) -> Message:
    """Mark a text for translation; the name is what Qt's lupdate looks for."""
    return Message(context, source)


def untranslated(text: str) -> Message:
    """A message that says the same in every language: a name somebody typed."""
    return Message("", text.replace("{", "{{").replace("}", "}}"))


class Catalogue:
    """The translations of one language for layers without Qt."""

    def __init__(self, language: str, texts: Mapping[str, Mapping[str, str | list[str]]]) -> None:
        self.language = language
        self._texts = texts

    @staticmethod
    @lru_cache(maxsize=len(LANGUAGES))
    def load(language: str) -> Catalogue:
        """The shipped catalogue; a missing one means English source texts."""
        path = resource("translations", f"moderation_{language}.json")
        texts = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        return Catalogue(language, texts)

    def text(self, message: Message) -> str:
        """The message in this language with its values filled in."""
        found = self._texts.get(message.context, {}).get(message.source, message.source)
        if isinstance(found, list):
            # German and English share the rule: one form for exactly one, one for the rest.
            found = found[0] if message.count == 1 else found[-1]
        if message.count is not None:
            found = found.replace("%n", str(message.count))
        return found.format(
            **{
                name: self.text(value) if isinstance(value, Message) else value
                for name, value in message.values
            }
        )


_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
_MONTHS_SHORT = {
    "de": "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
}
_DAYS = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


class Formats:
    """Dates, times and numbers as one language writes them.

    Own tables rather than a locale library: seven words and twelve, the same in minutes, on the
    wall and on screen, and there before the first paint.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"

    def date(self, day: dt.date) -> str:
        """12.03.2026, or 12 Mar 2026; of a moment the day that it is here."""
        if isinstance(day, dt.datetime):
            day = local_day(day)
        if self.language == "de":
            return f"{day:%d.%m.%Y}"
        return f"{day.day} {self.month_short(day)} {day.year}"

    def days(self, days: Sequence[dt.date | None]) -> str:
        """One day as ``date_with_day``; of several 22.01.–23.01.2027, or 22 Jan – 23 Jan 2027.

        Days without a date are passed by; of none at all nothing is said.
        """
        known = [day for day in days if day is not None]
        if len(known) < 2:
            return "".join(map(self.date_with_day, known))
        first, last = known[0], known[-1]
        if first.year != last.year:
            return f"{self.date(first)} – {self.date(last)}"
        if self.language == "de":
            return f"{first:%d.%m.}–{self.date(last)}"
        return f"{first.day} {self.month_short(first)} – {self.date(last)}"

    def date_with_day(self, day: dt.date) -> str:
        """Do, 26.03.2026, or Thu, 26 Mar 2026."""
        if isinstance(day, dt.datetime):
            day = local_day(day)
        return f"{self.day_name(day)[: 2 if self.language == 'de' else 3]}, {self.date(day)}"

    def long_date(self, day: dt.date) -> str:
        """Donnerstag, 12. März 2026, or Thursday, 12 March 2026."""
        if isinstance(day, dt.datetime):
            day = local_day(day)
        dot = "." if self.language == "de" else ""
        return f"{self.day_name(day)}, {day.day}{dot} {self.month(day)} {day.year}"

    def day_name(self, day: dt.date) -> str:
        """Donnerstag."""
        return _DAYS[self.language].split()[day.weekday()]

    def month(self, day: dt.date) -> str:
        """März."""
        return _MONTHS[self.language].split()[day.month - 1]

    def month_short(self, day: dt.date) -> str:
        """Mrz."""
        return _MONTHS_SHORT[self.language].split()[day.month - 1]

    def time(self, moment: dt.datetime | dt.time) -> str:
        """14:32; a moment is shown in the machine's own time zone."""
        local = moment.astimezone() if isinstance(moment, dt.datetime) else moment
        return f"{local:%H:%M}"

    def number(self, value: float | Decimal, digits: int = 0) -> str:
        """4,8 and 1.200,0, or 4.8 and 1,200.0; half of the last digit goes away from zero."""
        text = f"{rounded(value, digits):,.{digits}f}"
        if self.language == "de":
            text = text.translate(str.maketrans(",.", ".,"))
        return text

    def duration(self, length: dt.timedelta) -> str:
        """45 min, 3 h, 4 h 30 min (rounded to whole minutes); no line breaks before a unit."""
        hours, rest = divmod(whole_minutes(length), 60)
        minutes = f"{rest}{NO_BREAK}min"
        if not hours:
            return minutes
        return f"{hours}{NO_BREAK}h {minutes}" if rest else f"{hours}{NO_BREAK}h"

    def quoted(self, text: str) -> str:
        """The text in the language's typographic quotes."""
        return f"„{text}“" if self.language == "de" else f"“{text}”"
