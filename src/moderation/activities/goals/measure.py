# SPDX-License-Identifier: EUPL-1.2
"""What makes a goal measurable: an indicator with unit, dated baseline, target and source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import reduce
from typing import Protocol

from moderation.domain.amounts import figure
from moderation.domain.blank import blank, trimmed
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message, untranslated

UNIT = QT_TRANSLATE_NOOP("Measure", "unit")
BASELINE = QT_TRANSLATE_NOOP("Measure", "baseline")
BASELINE_DAY = QT_TRANSLATE_NOOP("Measure", "date of the baseline")
TARGET = QT_TRANSLATE_NOOP("Measure", "target")
SOURCE = QT_TRANSLATE_NOOP("Measure", "source of the figure")
LACKS = QT_TRANSLATE_NOOP("Measure", "says how it is measured (still open: {what})")
_LISTED = QT_TRANSLATE_NOOP("Measure", "{first}, {second}")
FROM_TO = QT_TRANSLATE_NOOP("Measure", "{baseline} → {target}")
FIGURES = QT_TRANSLATE_NOOP("Measure", "{figures} {unit}")
DATED_BASELINE = QT_TRANSLATE_NOOP("Measure", "{baseline} ({day})")
UNKNOWN = "?"
"""Stands for a figure that nobody has said yet."""


class Measured(Protocol):
    """What is measured: a goal."""

    @property
    def measure(self) -> str:
        """The indicator."""

    @property
    def measured_in(self) -> str:
        """What it is counted in."""

    @property
    def baseline(self) -> float | None:
        """How much it is today."""

    @property
    def baseline_day(self) -> date | None:
        """On which day that was so."""

    @property
    def target(self) -> float | None:
        """How much it will be."""

    @property
    def figure_source(self) -> str:
        """Who counts it, or where the figure stands."""


def unsaid(goal: Measured) -> Iterator[Message]:
    """What of the figures nobody has said yet."""
    if blank(goal.measured_in):
        yield UNIT
    if goal.baseline is None:
        yield BASELINE
    elif goal.baseline_day is None:
        yield BASELINE_DAY
    if goal.target is None:
        yield TARGET
    if blank(goal.figure_source):
        yield SOURCE


def is_measurable(goal: Measured) -> bool:
    """Whether anybody could find out later if the goal was reached."""
    return not blank(goal.measure) and not any(unsaid(goal))


def unmeasured_words(goal: Measured) -> Message | None:
    """What an indicator lacks; nothing where there is no indicator, or it lacks nothing."""
    lacking = list(unsaid(goal))
    if blank(goal.measure) or not lacking:
        return None
    what = reduce(lambda first, second: _LISTED.with_values(first=first, second=second), lacking)
    return LACKS.with_values(what=what)


def figure_words(goal: Measured, formats: Formats) -> Message | None:
    """From where to where: "1,4 (31.12.2025) → 6,2 km"; nothing where no figure was said."""
    if goal.baseline is None and goal.target is None:
        return None
    first = UNKNOWN if goal.baseline is None else figure(goal.baseline, formats)
    begin: Message = untranslated(first)
    if goal.baseline is not None and goal.baseline_day is not None:
        begin = DATED_BASELINE.with_values(baseline=first, day=formats.date(goal.baseline_day))
    last = UNKNOWN if goal.target is None else figure(goal.target, formats)
    both = FROM_TO.with_values(baseline=begin, target=last)
    unit = trimmed(goal.measured_in)
    return FIGURES.with_values(figures=both, unit=unit) if unit else both
