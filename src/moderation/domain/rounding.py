# SPDX-License-Identifier: EUPL-1.2
"""Numbers as they are printed: rounded half away from zero, as DIN 1333 has it.

A number that is printed beside a difference was rounded before; readers subtract what they see. So
a difference that stands beside its two figures is the difference of the printed ones.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

_ROOM = Context(prec=400, rounding=ROUND_HALF_UP)
"""Digits enough for the largest number there is."""


def rounded(value: float | Decimal, digits: int = 0) -> Decimal:
    """The number to so many digits after the comma, half of the last one away from zero.

    What counts is the number as it is written: 2.675 is 2.68, though the machine keeps a little
    less.
    """
    exact = Decimal(str(value))
    if not exact.is_finite():
        return exact
    found = exact.quantize(Decimal(1).scaleb(-digits), context=_ROOM)
    return found or abs(found)


def whole(value: float | Decimal) -> int:
    """The number to no digit after the comma."""
    return int(rounded(value))


def difference(first: float, second: float, digits: int) -> float:
    """The first figure without the second, both as they are printed with so many digits."""
    return float(rounded(first, digits) - rounded(second, digits))
