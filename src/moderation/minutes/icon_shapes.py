# SPDX-License-Identifier: EUPL-1.2
"""The icons of the windows as shapes of a drawn page, and the mark of the program.

An icon is an SVG of 24 by 24 with paths, lines and circles that are stroked; curves become lines
that are short enough for paper.
"""

from __future__ import annotations

import re
from functools import cache
from math import acos, cos, hypot, pi, radians, sin, sqrt

from moderation.minutes.drawing import Circle, Polygon, Polyline, Shape, Tone
from moderation.paths import icon_file

Point = tuple[float, float]

_SIDE = 24.0
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_NEEDS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}
_STEPS = 12
_PART = re.compile(r"<(path|circle|rect|line|ellipse)\b([^>]*)>")
_FACT = re.compile(r'([\w-]+)="([^"]*)"')


def icon_shapes(
    name: str, x: float, y: float, size: float, *, tone: Tone = Tone.INK, fallback: str = "star"
) -> list[Shape]:
    """An icon in a square of ``size`` points; ``fallback`` where there is none of that name."""
    scale = size / _SIDE
    found: list[Shape] = []
    lines, circles = _drawn(name) or _drawn(fallback) or ((), ())
    width = 1.75 * scale
    for line in lines:
        points = tuple((x + a * scale, y + b * scale) for a, b in line)
        found.append(Polyline(points, tone, width))
    for a, b, radius in circles:
        found.append(
            Circle(x + a * scale, y + b * scale, radius * scale, stroke=tone, stroke_width=width)
        )
    return found


@cache
def _drawn(
    name: str,
) -> tuple[tuple[tuple[Point, ...], ...], tuple[tuple[float, float, float], ...]] | None:
    """The lines and circles of an icon; nothing if there is none of that name."""
    path = icon_file(name)
    if path is None:
        return None
    lines: list[tuple[Point, ...]] = []
    circles: list[tuple[float, float, float]] = []
    for own, written in _PART.findall(path.read_text("utf-8")):
        facts: dict[str, str] = dict(_FACT.findall(written))
        if own == "path":
            lines += _path(facts["d"])
        elif own == "circle":
            circles.append((float(facts["cx"]), float(facts["cy"]), float(facts["r"])))
        elif own == "rect":
            lines.append(_rect(facts))
        elif own == "line":
            ends = [float(facts[key]) for key in ("x1", "y1", "x2", "y2")]
            lines.append(((ends[0], ends[1]), (ends[2], ends[3])))
        elif own == "ellipse":
            lines.append(_ellipse(*(float(facts[key]) for key in ("cx", "cy", "rx", "ry"))))
    return tuple(lines), tuple(circles)


def _ellipse(x: float, y: float, wide: float, high: float) -> tuple[Point, ...]:
    turns = [step / (2 * _STEPS) * 2 * pi for step in range(2 * _STEPS + 1)]
    return tuple((x + wide * cos(turn), y + high * sin(turn)) for turn in turns)


def _rect(facts: dict[str, str]) -> tuple[Point, ...]:
    x, y = float(facts.get("x", 0)), float(facts.get("y", 0))
    right, low = x + float(facts["width"]), y + float(facts["height"])
    r = float(facts.get("rx", 0))
    corners = (
        ((x + r, y + r), 180), ((right - r, y + r), 270),
        ((right - r, low - r), 0), ((x + r, low - r), 90),
    )  # fmt: skip
    points = [
        (cx + r * cos(radians(begin + step * 30)), cy + r * sin(radians(begin + step * 30)))
        for (cx, cy), begin in corners
        for step in range(4)
    ]
    return (*points, points[0])


def _path(words: str) -> list[tuple[Point, ...]]:
    """The lines of a path, curves cut into short ones."""
    tokens = _TOKEN.findall(words)
    found: list[list[Point]] = []
    at: Point = (0.0, 0.0)
    start, handle = at, at
    command, place = "", 0
    while place < len(tokens):
        if tokens[place].isalpha():
            command, place = tokens[place], place + 1
        kind = command.upper()
        values, place, tokens = _values(kind, tokens, place)
        base = at if command.islower() else (0.0, 0.0)
        pairs = [
            (base[0] + a, base[1] + b) for a, b in zip(values[::2], values[1::2], strict=False)
        ]
        control = at
        if kind == "M":
            at = start = pairs[0]
            found.append([at])
            # What follows a move without a command of its own are lines.
            command = "l" if command.islower() else "L"
        elif kind == "Z":
            found[-1].append(start)
            at = start
            found.append([at])
        elif kind == "H":
            at = base[0] + values[0], at[1]
            found[-1].append(at)
        elif kind == "V":
            at = at[0], base[1] + values[0]
            found[-1].append(at)
        elif kind == "L":
            at = pairs[0]
            found[-1].append(at)
        elif kind in "CSQ":
            if kind == "S":
                pairs = [(2 * at[0] - handle[0], 2 * at[1] - handle[1]), *pairs]
            if kind == "Q":
                pairs = _cubic(at, pairs[0], pairs[1])
            found[-1] += _curve(at, *pairs)
            control, at = pairs[1], pairs[2]
        elif kind == "A":
            end = base[0] + values[5], base[1] + values[6]
            found[-1] += _arc(at, end, values)
            at = end
        handle = control if kind in "CS" else at
    return [tuple(line) for line in found if len(line) > 1]


def _values(kind: str, tokens: list[str], place: int) -> tuple[list[float], int, list[str]]:
    """The numbers of a command; the flags of an arc may stand without a gap between them."""
    values: list[float] = []
    while len(values) < _NEEDS[kind]:
        token = tokens[place]
        if kind == "A" and len(values) in (3, 4) and len(token) > 1:
            tokens = [*tokens[:place], token[0], token[1:], *tokens[place + 1 :]]
            token = token[0]
        values.append(float(token))
        place += 1
    return values, place, tokens


def _cubic(at: Point, control: Point, end: Point) -> list[Point]:
    one = tuple(a + 2 / 3 * (c - a) for a, c in zip(at, control, strict=True))
    two = tuple(e + 2 / 3 * (c - e) for e, c in zip(end, control, strict=True))
    return [(one[0], one[1]), (two[0], two[1]), end]


def _curve(at: Point, one: Point, two: Point, end: Point) -> list[Point]:
    points = []
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        u = 1 - t
        shares = u**3, 3 * u * u * t, 3 * u * t * t, t**3
        corners = at, one, two, end
        points.append(
            (
                sum(s * c[0] for s, c in zip(shares, corners, strict=True)),
                sum(s * c[1] for s, c in zip(shares, corners, strict=True)),
            )
        )
    return points


def _arc(at: Point, end: Point, values: list[float]) -> list[Point]:
    """An upright ellipse's arc: that of a circle, as high as it is wide, made flatter again."""
    high = abs(values[1] / values[0]) if values[0] and values[1] else 1.0
    circle = _round_arc((at[0], at[1] / high), (end[0], end[1] / high), values)
    return [(x, y * high) for x, y in circle]


def _round_arc(at: Point, end: Point, values: list[float]) -> list[Point]:
    """A circle's arc; source: implementation notes of SVG 1.1, F.6.5, for equal radii."""
    radius, large, sweep = abs(values[0]), values[3] != 0, values[4] != 0
    dx, dy = (at[0] - end[0]) / 2, (at[1] - end[1]) / 2
    far = hypot(dx, dy)
    if not far or not radius:
        return [end]
    radius = max(radius, far)
    share = sqrt(max(0.0, radius**2 - far**2)) / far * (-1 if large == sweep else 1)
    centre = (at[0] + end[0]) / 2 + share * dy, (at[1] + end[1]) / 2 - share * dx
    begin, stop = (_angle(centre, point) for point in (at, end))
    turn = (stop - begin) % (2 * pi)
    if not sweep:
        turn -= 2 * pi
    return [
        (
            centre[0] + radius * cos(begin + turn * step / _STEPS),
            centre[1] + radius * sin(begin + turn * step / _STEPS),
        )
        for step in range(1, _STEPS + 1)
    ]


def _angle(centre: Point, point: Point) -> float:
    dx, dy = point[0] - centre[0], point[1] - centre[1]
    angle = acos(max(-1.0, min(1.0, dx / hypot(dx, dy))))
    return angle if dy >= 0 else 2 * pi - angle


# -- the mark ------------------------------------------------------------------------------


def leaf(x: float, y: float, width: float, height: float) -> tuple[Point, ...]:
    """A strand of the mark: a rectangle with its upper left and lower right corner round."""
    turns = [step / _STEPS * pi / 2 for step in range(_STEPS + 1)]
    upper = [(x + width - width * cos(a), y + width - width * sin(a)) for a in turns]
    lower = [(x + width * cos(a), y + height - width + width * sin(a)) for a in turns]
    return (*upper, *lower)


_LEAVES = (
    ((18.0, 277.5), Tone.POLITICS),
    ((143.0, 152.5), Tone.ADMINISTRATION),
    ((268.0, 27.5), Tone.POLITICS),
    ((393.0, -97.5), Tone.ADMINISTRATION),
)
_MARK, _ROUND = 480.0, 106.0


def program_mark(x: float, y: float, size: float) -> list[Shape]:
    """The program's mark: four leaves within a rounded square, as in its icon."""
    scale = size / _MARK
    return [
        Polygon(
            tuple((x + a * scale, y + b * scale) for a, b in map(_within, leaf(*at, 101.0, 332.0))),
            tone,
        )
        for at, tone in _LEAVES
    ]


def _within(point: Point) -> Point:
    """The point, or the one on the edge of the rounded square that is nearest to it."""
    x, y = (min(max(each, 0.0), _MARK) for each in point)
    inner = (min(max(each, _ROUND), _MARK - _ROUND) for each in (x, y))
    cx, cy = inner
    far = hypot(x - cx, y - cy)
    if x != cx and y != cy and far > _ROUND:
        return cx + (x - cx) * _ROUND / far, cy + (y - cy) * _ROUND / far
    return x, y
