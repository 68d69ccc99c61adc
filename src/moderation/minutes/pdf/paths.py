# SPDX-License-Identifier: EUPL-1.2
"""Outlines and areas as operators of a page; places from the upper left corner, in points."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.minutes.drawing import Tone
from moderation.minutes.pdf.style import PAGE_HEIGHT
from moderation.minutes.pdf.typesetting import colour

Point = tuple[float, float]

_ROUND = 0.5523
"""How far the control points of a quarter circle lie from its ends."""


def move(point: Point) -> str:
    """Begins a path at a point."""
    return f"{point[0]:.2f} {PAGE_HEIGHT - point[1]:.2f} m"


def line(point: Point) -> str:
    """Goes straight on to a point."""
    return f"{point[0]:.2f} {PAGE_HEIGHT - point[1]:.2f} l"


def curve(first: Point, second: Point, end: Point) -> str:
    """Goes on to a point, bent by two control points."""
    return f"{_at(first)} {_at(second)} {_at(end)} c"


def polygon(points: Sequence[Point], *, closed: bool = True) -> str:
    """Straight lines through points."""
    steps = [move(points[0]), *map(line, points[1:])]
    return " ".join([*steps, "h"] if closed else steps)


def circle(x: float, y: float, radius: float) -> str:
    """A full circle around a point."""
    return f"{half_circle(x, y, radius, 1)} {_quarters(x, y, -radius)} h"


def half_circle(x: float, y: float, radius: float, side: int) -> str:
    """From the left end through the bottom (``side`` 1) or the top (-1) to the right end."""
    return f"{move((x - radius, y))} {_quarters(x, y, radius, side * radius)}"


def _quarters(x: float, y: float, across: float, down: float | None = None) -> str:
    """Two quarter circles from ``x - across`` by way of ``y + down`` to ``x + across``."""
    down = across if down is None else down
    a, d = across * _ROUND, down * _ROUND
    return " ".join(
        (
            curve((x - across, y + d), (x - a, y + down), (x, y + down)),
            curve((x + a, y + down), (x + across, y + d), (x + across, y)),
        )
    )


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    """A rectangle, its corners rounded if asked for."""
    radius = min(radius, width / 2, height / 2)
    if radius <= 0:
        return f"{x:.2f} {PAGE_HEIGHT - y - height:.2f} {width:.2f} {height:.2f} re"
    right, bottom, cut = x + width, y + height, radius * (1 - _ROUND)
    return " ".join(
        (
            move((x + radius, y)),
            line((right - radius, y)),
            curve((right - cut, y), (right, y + cut), (right, y + radius)),
            line((right, bottom - radius)),
            curve((right, bottom - cut), (right - cut, bottom), (right - radius, bottom)),
            line((x + radius, bottom)),
            curve((x + cut, bottom), (x, bottom - cut), (x, bottom - radius)),
            line((x, y + radius)),
            curve((x, y + cut), (x + cut, y), (x + radius, y)),
            "h",
        )
    )


def filled(path: str, tone: Tone) -> str:
    """An area in one tone."""
    return f"{colour(tone)} {path} f"


def stroked(
    path: str, tone: Tone, width: float, *, dash: float = 0.0, round_ends: bool = False
) -> str:
    """A line along a path; the state of the page is left as it was."""
    look = [f"{colour(tone, 'RG')} {width:.2f} w"]
    if dash > 0:
        look.append(f"[{dash:.2f} {dash:.2f}] 0 d")
    if round_ends:
        look.append("1 J 1 j")
    return f"q {' '.join(look)} {path} S Q"


def clipped(path: str, operators: str) -> str:
    """What is drawn inside a path only."""
    return f"q {path} W n {operators} Q"


def _at(point: Point) -> str:
    return f"{point[0]:.2f} {PAGE_HEIGHT - point[1]:.2f}"
