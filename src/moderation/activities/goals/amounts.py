# SPDX-License-Identifier: EUPL-1.2
"""Positions and money as people type and read them."""

from __future__ import annotations

import re

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message

MILLION = 1_000_000
THOUSAND = 1_000
_FROM = 100_000
"""From here on money is written in millions, if two digits after the comma say it exactly."""
_STEP = MILLION // 100
_MOST_STAFF = 10_000.0
_MOST_MONEY = 100_000 * MILLION

NOT_MONEY = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” is not an amount of money. Type for example {example}."
)
NOT_STAFF = QT_TRANSLATE_NOOP(
    "Amounts", "“{typed}” is not a number of positions. Type for example {example}."
)
_MONEY_EXAMPLE = QT_TRANSLATE_NOOP("Amounts", "4.8 m or 300,000")
_STAFF_EXAMPLE = QT_TRANSLATE_NOOP("Amounts", "1.5")

MILLIONS = QT_TRANSLATE_NOOP("Amounts", "€{amount} m")
EUROS = QT_TRANSLATE_NOOP("Amounts", "€{amount}")
MILLIONS_OF = QT_TRANSLATE_NOOP("Amounts", "€{secured} of {needed} m")
EUROS_OF = QT_TRANSLATE_NOOP("Amounts", "€{secured} of {needed}")
POSITIONS = QT_TRANSLATE_NOOP("Amounts", "{amount} positions")
ONE_POSITION = QT_TRANSLATE_NOOP("Amounts", "{amount} position")
POSITIONS_OF = QT_TRANSLATE_NOOP("Amounts", "{secured} of {needed} positions")

_UNITS = {
    "": 1,
    "mio": MILLION,
    "million": MILLION,
    "millions": MILLION,
    "millionen": MILLION,
    "m": MILLION,
    "mn": MILLION,
    "tsd": THOUSAND,
    "tausend": THOUSAND,
    "thousand": THOUSAND,
    "t": THOUSAND,
    "k": THOUSAND,
    "mrd": 1_000 * MILLION,
}
_NOISE = re.compile(r"€|\beuros?\b|\beur\b|[\s\u00a0\u202f'’_]", re.IGNORECASE)
_AMOUNT = re.compile(r"([0-9][0-9.,]*|[.,][0-9]+)\s*([a-z]*)\.?", re.IGNORECASE)
_POSITIONS = re.compile(
    r"([0-9][0-9.,]*|[.,][0-9]+)(?:stellen?|vzä|vk|fte|positions?)?\.?", re.IGNORECASE
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")


def _number(digits: str, *, grouped: bool) -> float:
    """The number behind digits with commas and dots, whichever of the two ends the whole part.

    Raises:
        ValueError: They make no sense in either language.
    """
    if grouped and _GROUPED.fullmatch(digits):
        return float(re.sub("[.,]", "", digits))
    last = max(digits.rfind(","), digits.rfind("."))
    if last < 0:
        return float(digits)
    mark, other = digits[last], ",."[digits[last] == ","]
    whole, fraction = digits[:last], digits[last + 1 :]
    if mark in whole:
        raise ValueError(digits)
    if other in whole and not _GROUPED.fullmatch(whole):
        raise ValueError(digits)
    return float(f"{whole.replace(other, '') or '0'}.{fraction or '0'}")


def parse_money(typed: str) -> int:
    """Euros from what was typed: "4,8 Mio. €", "300.000", "300 T€", nothing for zero.

    A comma or dot before three digits groups thousands, as it does in budgets; before a unit such
    as Mio. it ends the whole part.

    Raises:
        UserFacingError: It is no amount.
    """
    text = _NOISE.sub("", typed)
    if text in ("", "-", "–"):
        return 0
    found = _AMOUNT.fullmatch(text)
    unit = _UNITS.get(found[2].lower()) if found else None
    try:
        if found is None or unit is None:
            raise ValueError(typed)  # noqa: TRY301
        amount = round(_number(found[1], grouped=unit == 1) * unit)
        if amount > _MOST_MONEY:
            raise ValueError(typed)  # noqa: TRY301
    except ValueError:
        message = NOT_MONEY.with_values(typed=trimmed(typed), example=_MONEY_EXAMPLE)
        raise UserFacingError(message) from None
    return amount


def parse_staff(typed: str) -> float:
    """Positions from what was typed: "1,5", "0.25", "2 Stellen", nothing for zero.

    Raises:
        UserFacingError: It is no number of positions.
    """
    text = re.sub(r"\s", "", typed)
    if text in ("", "-", "–"):
        return 0.0
    found = _POSITIONS.fullmatch(text)
    try:
        if found is None:
            raise ValueError(typed)  # noqa: TRY301
        amount = round(_number(found[1], grouped=False), 2)
        if amount > _MOST_STAFF:
            raise ValueError(typed)  # noqa: TRY301
    except ValueError:
        message = NOT_STAFF.with_values(typed=trimmed(typed), example=_STAFF_EXAMPLE)
        raise UserFacingError(message) from None
    return amount


def _in_millions(*amounts: int) -> bool:
    return max(amounts) >= _FROM and all(amount % _STEP == 0 for amount in amounts)


def _millions(amounts: tuple[int, ...], formats: Formats) -> list[str]:
    digits = 1 if all(amount % (_STEP * 10) == 0 for amount in amounts) else 2
    return [formats.number(amount / MILLION, digits) for amount in amounts]


def money(amount: int, formats: Formats) -> Message:
    """An amount as it is read: 4,8 Mio. €, 50.000 €; never rounded."""
    if _in_millions(amount):
        return MILLIONS.with_values(amount=_millions((amount,), formats)[0])
    return EUROS.with_values(amount=formats.number(amount))


def money_of(secured: int, needed: int, formats: Formats) -> Message:
    """What is secured of what is needed: 3,1 von 4,8 Mio. €."""
    if _in_millions(secured, needed):
        first, second = _millions((secured, needed), formats)
        return MILLIONS_OF.with_values(secured=first, needed=second)
    return EUROS_OF.with_values(secured=formats.number(secured), needed=formats.number(needed))


def staff_number(amount: float, formats: Formats) -> str:
    """1,0 or 0,25."""
    return formats.number(amount, 1 if round(amount, 1) == round(amount, 2) else 2)


def staff(amount: float, formats: Formats) -> Message:
    """1,0 Stelle, 2,5 Stellen."""
    message = ONE_POSITION if amount == 1 else POSITIONS
    return message.with_values(amount=staff_number(amount, formats))


def staff_of(secured: float, needed: float, formats: Formats) -> Message:
    """What is secured of what is needed: 1,0 von 2,0 Stellen."""
    return POSITIONS_OF.with_values(
        secured=staff_number(secured, formats), needed=staff_number(needed, formats)
    )
