# SPDX-License-Identifier: EUPL-1.2
"""Which values can be kept: asked at the door of every step, and of every file that is read.

A value that no store can take would otherwise be found by the thread that writes, when the window
has shown it already and other steps build on it.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from moderation.domain import codec
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

YEARS = range(1900, 2200)
"""Dates outside are slips, and the calendar of the machine may not reach them."""

REFUSED = QT_TRANSLATE_NOOP(
    "Storable",
    "“{value}” in the field {field} cannot be kept: {reason}. Nothing was changed. Enter it anew.",
)
HALF_LETTER = QT_TRANSLATE_NOOP("Storable", "it holds half a character, which is no text")
NO_SUCH_YEAR = QT_TRANSLATE_NOOP("Storable", "the year has to be between {first} and {last}")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Storable", "it has {count} letters, and {limit} are the most that can be shown here"
)
NO_NUMBER = QT_TRANSLATE_NOOP("Storable", "the number is too large, or is none")
_SHOWN = 60

MOST_IN_A_LINE = 2_000
MOST_IN_A_TEXT = 50_000
"""Letters of what stands on one line, such as a title or a name, and of any other text."""

_LINES = frozenset(
    "title subtitle name short series municipality place moderation function email owner subject "
    "alt logo_alt icon media_type logo_type address unit decided_by by land".split()
)
_WHOLE = frozenset(("data", "logo", "content", "base"))
"""Pictures, released minutes, what a group began with: their readers have limits of their own."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A value that cannot be kept: in which field, how it is shown, and why."""

    field: str
    value: str
    reason: Message


def check(step: Step) -> None:
    """Refuse a step with a value that cannot be kept.

    What the step leaves as it is has been kept before and is not asked again.

    Raises:
        UserFacingError: Names the value, the field and the reason.
    """
    for change in step.changes:
        after = change.after
        if after is None:
            continue
        for fault in faults(after, change.before):
            raise UserFacingError(
                REFUSED.with_values(
                    value=fault.value, field=f"{after.kind}/{fault.field}", reason=fault.reason
                )
            )


def faults(entity: Any, before: Any = None) -> Iterator[Fault]:
    """What of an entity cannot be stored; ``before`` is the entity that is stored already."""
    for name in _names(type(entity)):
        value = getattr(entity, name)
        # Nearly all values are plain words: a file may bring hundreds of thousands of them.
        if type(value) is str and len(value) <= MOST_IN_A_LINE and value.isascii():
            continue
        if before is None or getattr(before, name) != value:
            yield from _faults(name, value)


@codec.remembered
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls))


def _faults(field: str, value: Any) -> Iterator[Fault]:
    if isinstance(value, str):
        if not is_text(value):
            yield Fault(field, shown(value), HALF_LETTER)
        elif len(value) > MOST_IN_A_LINE and len(value) > (limit := _most(field)):
            reason = TOO_LONG.with_values(count=len(value), limit=limit)
            yield Fault(field, shown(value), reason)
    elif isinstance(value, date):
        if value.year not in YEARS:
            years = NO_SUCH_YEAR.with_values(first=YEARS[0], last=YEARS[-1])
            yield Fault(field, value.isoformat(), years)
    elif isinstance(value, int | float):
        if not math.isfinite(value) or (isinstance(value, int) and abs(value) > codec.LARGEST):
            yield Fault(field, shown(f"{value:.6g}"), NO_NUMBER)
    elif isinstance(value, tuple | list):
        for place, each in enumerate(value):
            yield from _faults(f"{field}/{place}", each)
    elif dataclasses.is_dataclass(value):
        for name in _names(type(value)):
            yield from _faults(f"{field}/{name}", getattr(value, name))


def _most(field: str) -> int:
    """How many letters a field may have; ``field`` names the parts of a list by number."""
    name = next((part for part in reversed(field.split("/")) if not part.isdecimal()), field)
    if name in _WHOLE:
        return 10**9
    return MOST_IN_A_LINE if name in _LINES else MOST_IN_A_TEXT


def is_text(words: str) -> bool:
    """Whether every letter is a whole character, which files and stores can hold."""
    if words.isascii():
        return True
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def shown(words: str) -> str:
    """Words for a sentence about them: short, with numbers for what is no letter.

    Half characters cannot be written, and controls would steer the terminal that shows them.
    """
    whole = harmless(words.encode("utf-8", "backslashreplace").decode("utf-8"))
    return whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN]} …"


_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))}


def harmless(words: str) -> str:
    """Words with numbers in place of controls."""
    return words.translate(_CONTROLS)
