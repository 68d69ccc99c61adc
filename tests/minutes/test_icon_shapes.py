# SPDX-License-Identifier: EUPL-1.2
"""Icons on drawn pages: each is drawn, within its square; a name that nobody knows is a star."""

from __future__ import annotations

from math import hypot

import pytest

from moderation.minutes.drawing import Circle, Polyline, Shape
from moderation.minutes.icon_shapes import icon_shapes, program_mark
from moderation.paths import resource

LEFT_OUT = {"app", "mark"}
NAMES = sorted({p.stem for p in resource("icons").rglob("*.svg")} - LEFT_OUT)


def points(shape: Shape) -> list[tuple[float, float]]:
    if isinstance(shape, Circle):
        return [
            (shape.x - shape.radius, shape.y - shape.radius),
            (shape.x + shape.radius, shape.y + shape.radius),
        ]
    assert isinstance(shape, Polyline)
    return list(shape.points)


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_within_its_square(name: str) -> None:
    shapes = icon_shapes(name, 100.0, 200.0, 48.0, fallback="")
    assert shapes, name
    for x, y in (point for shape in shapes for point in points(shape)):
        assert 99.0 <= x <= 149.0
        assert 199.0 <= y <= 249.0


def test_an_arc_stays_at_its_distance() -> None:
    """The uppermost curl of the wind: three quarters of a circle around (14, 6.5)."""
    line = points(icon_shapes("quiet", 0.0, 0.0, 24.0)[0])
    assert line[1] == (14.0, 9.0)
    assert line[-1] == pytest.approx((11.5, 6.5))
    assert [hypot(x - 14.0, y - 6.5) for x, y in line[1:]] == pytest.approx([2.5] * 13)
    assert max(x for x, _y in line[2:]) == pytest.approx(16.5, abs=0.1)


@pytest.mark.parametrize("name", ["", "no such", "../app", "gone"])
def test_an_unknown_name_is_a_star(name: str) -> None:
    assert icon_shapes(name, 0.0, 0.0, 24.0) == icon_shapes("star", 0.0, 0.0, 24.0)


def test_the_mark_stays_within_its_rounded_square() -> None:
    for leaf in program_mark(10.0, 10.0, 48.0):
        assert all(10 <= x <= 58 and 10 <= y <= 58 for x, y in leaf.points)  # type: ignore[union-attr]
        assert not any(x < 12 and y > 56 for x, y in leaf.points)  # type: ignore[union-attr]
