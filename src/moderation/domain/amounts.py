# SPDX-License-Identifier: EUPL-1.2
"""Positions and money as people type and read them: one reader and one printer.

An amount that would have to be rounded is asked back, because it may be another one by a factor of
a thousand: "1,5" without a unit is hardly one and a half euros.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from moderation.domain.blank import trimmed
from moderation.domain.date_words import NUMBERS, either
from moderation.domain.days import plain
from moderation.domain.errors import UserFacingError
from moderation.domain.rounding import rounded
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message

MILLION = 1_000_000
THOUSAND = 1_000
_FROM = 100_000
"""From here on money is written in millions, if two digits after the comma say it exactly."""
_STEP = MILLION // 100
_MOST_STAFF = 10_000
_MOST_FIGURE = 1_000_000 * MILLION
_MOST_MONEY = 100_000 * MILLION
HERE = "…"
"""Where the amount stands among the words that were typed with it."""

NOT_MONEY = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” is not an amount of money. Type for example {example}."
)
NOT_WHOLE = QT_TRANSLATE_NOOP(
    "Amounts",
    "“{typed}” is not in whole euros. Type whole euros or the unit, for example {example}.",
)
TWO_WAYS = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” can be read in two ways. Type for example {example}."
)
NOT_STAFF = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” is not a number of positions. Type for example {example}."
)
NOT_HUNDREDTHS = QT_TRANSLATE_NOOP(
    "Amounts",
    "“{typed}” has more than two digits after the comma. Type for example {example}.",
)
NOT_FIGURE = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” is not a figure. Type it without its unit, for example {example}."
)
_MONEY_EXAMPLE = QT_TRANSLATE_NOOP("Amounts", "4.8 m or 300,000")
_STAFF_EXAMPLE = QT_TRANSLATE_NOOP("Amounts", "1.5")
_FIGURE_EXAMPLE = QT_TRANSLATE_NOOP("Amounts", "6.2")

AMONG = QT_TRANSLATE_NOOP("Amounts", "{before}{amount}{after}")
MILLIONS = QT_TRANSLATE_NOOP("Amounts", "€{amount} m")
EUROS = QT_TRANSLATE_NOOP("Amounts", "€{amount}")
MILLIONS_OF = QT_TRANSLATE_NOOP("Amounts", "€{secured} of {needed} m")
EUROS_OF = QT_TRANSLATE_NOOP("Amounts", "€{secured} of {needed}")
MONEY_OF = QT_TRANSLATE_NOOP("Amounts", "{secured} of {needed}")
POSITIONS = QT_TRANSLATE_NOOP("Amounts", "{amount} positions")
ONE_POSITION = QT_TRANSLATE_NOOP("Amounts", "{amount} position")
POSITIONS_OF = QT_TRANSLATE_NOOP("Amounts", "{secured} of {needed} positions")

_UNITS = {
    "": 1,
    "t": THOUSAND, "k": THOUSAND, "teur": THOUSAND, "keur": THOUSAND, "tsd": THOUSAND,
    "tausend": THOUSAND, "thousand": THOUSAND,
    "m": MILLION, "mn": MILLION, "mio": MILLION, "mill": MILLION, "meur": MILLION,
    "million": MILLION, "millions": MILLION, "millionen": MILLION,
    "mrd": THOUSAND * MILLION, "bn": THOUSAND * MILLION, "milliarde": THOUSAND * MILLION,
    "milliarden": THOUSAND * MILLION, "billion": THOUSAND * MILLION,
}  # fmt: skip
_ABOUT = re.compile(
    r"(?:(?:ca|circa|etwa|rund|rd|ungefähr|knapp|gut|über|mindestens|mind|max|maximal|höchstens|"
    r"bis zu|about|around|approx|up to|at least|nearly)\b\.?|[~≈])\s*",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\s*(?:\b(?:p\.?\s?a\b\.?|per annum|(?:pro|im|je|per|a) (?:jahr|year|monat|month)|jährlich|"
    r"monatlich|annually|yearly|monthly|einmalig|brutto|netto|once|gross|net)"
    r"|/\s?(?:jahr|a|monat|year|month))$",
    re.IGNORECASE,
)
_EURO = re.compile(r"€|\b(?:euros?|eur)\b", re.IGNORECASE)
_NO_CENTS = re.compile(r"(?<=[0-9])\s?[.,]\s?[-–—]{1,2}(?![0-9])")
_BLANKS = re.compile(r"(?<=[0-9])[\s'’_](?=[0-9]{3}(?![0-9]))")
_DOTS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_COMMAS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_TOO_MANY = re.compile(r"[0-9]*\.[0-9]{4,}")
_FRACTIONS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_SPOKEN = {
    **{word: Decimal(number) for word, number in NUMBERS.items()},
    **{f"{word}einhalb": number + Decimal("0.5") for word, number in NUMBERS.items()},
    "anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5"), "einundeinhalb": Decimal("1.5"),
    "halbe": Decimal("0.5"), "eine halbe": Decimal("0.5"), "half": Decimal("0.5"),
    "half a": Decimal("0.5"), "a half": Decimal("0.5"),
    "viertel": Decimal("0.25"), "eine viertel": Decimal("0.25"),
    "dreiviertel": Decimal("0.75"), "drei viertel": Decimal("0.75"),
    "eine dreiviertel": Decimal("0.75"), "halbtags": Decimal("0.5"),
}  # fmt: skip
_AMOUNT = re.compile(
    r"((?:[0-9]+\s)?[0-9]+\s?[/⁄]\s?[1-9][0-9]*|[0-9][0-9.,]*|[.,][0-9]+"
    rf"|{either(_SPOKEN)})\s?([a-zäöü]*)\.?",
    re.IGNORECASE,
)
_UNIT_FIRST = re.compile(r"([a-zäöü]+)\.?\s+([0-9][0-9., ]*)", re.IGNORECASE)
_TIMES = re.compile(r"(\S+)(?:\s?[x×*]\s?|\smal\s|\s(?=halbe|viertel|dreiviertel))(\S+)")
_POSITIONS = re.compile(
    r"\s*(?:(?:plan|vollzeit|personal)?stellen?|(?:vollzeit)?kräfte?|vollzeitäquivalente?|vzä|vk|ak|fte|"
    r"(?:full-time )?positions?)\.?$",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?:([0-9]+)\s)?([0-9]+)\s?[/⁄]\s?([1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Money:
    """Euros, and the words that were typed around them, such as "ca. … p.a."."""

    euros: int = 0
    words: str = ""


def _number(digits: str, *, commas_group: bool) -> Decimal:
    """The number behind digits with commas and dots.

    A dot before three digits groups them. Of a dot and a comma the last one ends the whole part.

    Raises:
        ValueError: They make no sense in either language.
    """
    if _DOTS.fullmatch(digits):
        return Decimal(digits.replace(".", ""))
    if _COMMAS.fullmatch(digits) and (commas_group or digits.count(",") > 1):
        return Decimal(digits.replace(",", ""))
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return Decimal(digits)
    mark, other = digits[last], ",."[digits[last] == ","]
    whole, fraction = digits[:last], digits[last + 1 :]
    grouped = _DOTS if other == "." else _COMMAS
    if mark in whole or (other in whole and not grouped.fullmatch(whole)):
        raise ValueError(digits)
    return Decimal(f"{whole.replace(other, '') or '0'}.{fraction or '0'}")


def _refused(sentence: Message, typed: str, example: Message) -> UserFacingError:
    return UserFacingError(sentence.with_values(typed=trimmed(typed), example=example))


def read_money(typed: str) -> Money:
    """Euros from what was typed: "4,8 Mio. €", "1.250 T€", "ca. 300.000 € p.a."; nothing is zero.

    Raises:
        UserFacingError: It is no amount, or it would have to be rounded.
    """
    text = plain(typed)
    if text in ("", "-", "–"):
        return Money()
    about, each = _ABOUT.match(text), _EACH.search(text)
    words = text[about.end() if about else 0 : each.start() if each else len(text)]
    words = _NO_CENTS.sub("", _EURO.sub(" ", words))
    words = _BLANKS.sub("", _without_signs(words)).strip()
    if unit_first := _UNIT_FIRST.fullmatch(words):
        words = f"{unit_first[2].strip()} {unit_first[1]}"
    found = _AMOUNT.fullmatch(words)
    unit = _UNITS.get(found[2].casefold()) if found else None
    if found is None or unit is None:
        raise _refused(NOT_MONEY, typed, _MONEY_EXAMPLE)
    if _TOO_MANY.fullmatch(found[1]):
        raise _refused(TWO_WAYS, typed, _MONEY_EXAMPLE)
    try:
        said = _said(found[1])
        amount = _number(found[1], commas_group=unit == 1) if said is None else said
    except ValueError:
        raise _refused(NOT_MONEY, typed, _MONEY_EXAMPLE) from None
    amount *= unit
    if amount > _MOST_MONEY:
        raise _refused(NOT_MONEY, typed, _MONEY_EXAMPLE)
    if amount != int(amount):
        raise _refused(NOT_WHOLE, typed, _MONEY_EXAMPLE)
    around = [about[0].strip() if about else "", HERE, each[0].strip() if each else ""]
    return Money(int(amount), " ".join(filter(None, around)) if about or each else "")


def parse_staff(typed: str) -> float:
    """Positions from what was typed: "1,5", "2 Stellen", "halbe Stelle", "½", "50 %".

    Nothing is zero.

    Raises:
        UserFacingError: It is no number of positions, or it would have to be rounded.
    """
    text = plain(typed)
    if text in ("", "-", "–"):
        return 0.0
    amount = _positions(_POSITIONS.sub("", _without_signs(text)).casefold())
    if amount is None or amount > _MOST_STAFF:
        raise _refused(NOT_STAFF, typed, _STAFF_EXAMPLE)
    if amount != rounded(amount, 2):
        raise _refused(NOT_HUNDREDTHS, typed, _STAFF_EXAMPLE)
    return float(amount)


def parse_figure(typed: str) -> float | None:
    """A figure from what was typed: "6,2", "1.250", "−3", "½"; nothing for an empty field.

    A dot before three digits groups them; a comma there may mean either, and is asked back.

    Raises:
        UserFacingError: It is no figure, can be read in two ways, or would have to be rounded.
    """
    text = plain(typed)
    if text in ("", "-", "–"):
        return None
    minus = text[0] in "-−–"
    words = _BLANKS.sub("", _without_signs(text[1:] if minus else text)).strip()
    one_comma = words.count(",") == 1 and _COMMAS.fullmatch(words)
    if one_comma or _TOO_MANY.fullmatch(words):
        raise _refused(TWO_WAYS, typed, _FIGURE_EXAMPLE)
    amount = None if "%" in words else _positions(words.casefold(), times=False)
    if amount is None or amount > _MOST_FIGURE:
        raise _refused(NOT_FIGURE, typed, _FIGURE_EXAMPLE)
    if amount != rounded(amount, 2):
        raise _refused(NOT_HUNDREDTHS, typed, _FIGURE_EXAMPLE)
    return float(-amount if minus else amount)


def _without_signs(text: str) -> str:
    """With 1/2 for ½."""
    for sign, fraction in _FRACTIONS.items():
        text = text.replace(sign, f" {fraction}").strip()
    return text


def _said(words: str) -> Decimal | None:
    """The number that words or a fraction say: anderthalb, 1 1/2."""
    if share := _SHARE.fullmatch(plain(words)):
        return Decimal(share[1] or 0) + Decimal(share[2]) / Decimal(share[3])
    return _SPOKEN.get(words.casefold())


def _positions(words: str, *, times: bool = True) -> Decimal | None:
    """The number of positions; with ``times`` also so many times a part, as "zwei halbe"."""
    said = _said(words)
    if said is not None:
        return said
    if times and (product := _TIMES.fullmatch(words)):
        count, each = (_positions(part, times=False) for part in product.groups()[:2])
        whole = count is not None and count == int(count)
        return count * each if whole and count and each is not None else None
    percent = re.fullmatch(r"(?:eine?\s)?([0-9.,]+)\s?-?(?:%|v\.?\s?h\.?|prozent|percent)-?", words)
    digits = percent[1] if percent else words.replace(" ", "")
    if not re.fullmatch(r"[0-9][0-9.,]*|[.,][0-9]+", digits):
        return None
    try:
        amount = _number(digits, commas_group=False)
    except ValueError:
        return None
    return amount / 100 if percent else amount


def _in_millions(*amounts: int) -> bool:
    return max(amounts) >= _FROM and all(amount % _STEP == 0 for amount in amounts)


def _millions(amounts: tuple[int, ...], formats: Formats) -> list[str]:
    digits = 1 if all(amount % (_STEP * 10) == 0 for amount in amounts) else 2
    return [formats.number(Decimal(amount) / MILLION, digits) for amount in amounts]


def money(amount: int, formats: Formats) -> Message:
    """An amount as it is read: 4,8 Mio. €, 50.000 €; never rounded."""
    if _in_millions(amount):
        return MILLIONS.with_values(amount=_millions((amount,), formats)[0])
    return EUROS.with_values(amount=formats.number(amount))


def money_with_words(amount: int, words: str, formats: Formats) -> Message:
    """An amount with the words that were typed around it: ca. 300.000 € p.a."""
    if HERE not in words:
        return money(amount, formats)
    before, after = words.split(HERE, 1)
    return AMONG.with_values(before=before, amount=money(amount, formats), after=after)


def money_of(secured: int, needed: int, formats: Formats) -> Message:
    """What is secured of what is needed: 3,1 von 4,8 Mio. €."""
    if _in_millions(secured, needed):
        first, second = _millions((secured, needed), formats)
        return MILLIONS_OF.with_values(secured=first, needed=second)
    return EUROS_OF.with_values(secured=formats.number(secured), needed=formats.number(needed))


def figure(amount: float, formats: Formats) -> str:
    """A figure with as many digits as it has, at most two: 6,2 or 1.250."""
    digits = next(n for n in range(3) if n == 2 or rounded(amount, n) == rounded(amount, 2))
    return formats.number(amount, digits)


def figure_in_field(amount: float, formats: Formats) -> str:
    """A figure as a field shows it: ungrouped, so that it is read again as the same one."""
    whole, mark, fraction = figure(amount, formats).partition(formats.number(0.5, 1)[1])
    return f"{re.sub('[.,]', '', whole)}{mark}{fraction}"


def staff_number(amount: float, formats: Formats) -> str:
    """1,0 or 0,25."""
    return formats.number(amount, 1 if rounded(amount, 1) == rounded(amount, 2) else 2)


def staff(amount: float, formats: Formats) -> Message:
    """1,0 Personalstelle, 2,5 Personalstellen."""
    message = ONE_POSITION if amount == 1 else POSITIONS
    return message.with_values(amount=staff_number(amount, formats))


def staff_of(secured: float, needed: float, formats: Formats) -> Message:
    """What is secured of what is needed: 1,0 von 2,0 Personalstellen."""
    return POSITIONS_OF.with_values(
        secured=staff_number(secured, formats), needed=staff_number(needed, formats)
    )
