# SPDX-License-Identifier: EUPL-1.2
"""The way to the vision on its page: milestones of the timeline, and no word over another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from moderation import registry
from moderation.activities.timeline.model import TimelineStep
from moderation.activities.vision import edits
from moderation.activities.vision.model import reasons_of
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.agenda.way import way_of
from moderation.minutes import document as doc
from moderation.minutes.drawing import Anchor, Text
from moderation.minutes.paper import width_of
from tests.minutes.test_vision_sheet import agreed, pages
from tests.municipal_room import VISION, WORKSHOP
from tests.room_bridge import NOW
from tests.timeline_sample import sample_steps

assert registry.ROOMS
TIMELINE = Id("block-way")


def with_a_way(*steps: TimelineStep, closed: bool = False) -> State:
    block = Block(
        id=TIMELINE, workshop_id=WORKSHOP, rank=9.0, title="Zeitstrahl", activity="timeline",
        closed_session=closed, started_at=NOW + timedelta(1), ended_at=NOW + timedelta(2),
    )  # fmt: skip
    own = [
        replace(
            one, id=Id(f"way-{one.id}"), block_id=TIMELINE, workshop_id=WORKSHOP,
            after=tuple(Id(f"way-{before}") for before in one.after),
        )
        for one in steps
    ]  # fmt: skip
    return State.holding([*agreed().entities(), block, *own])


def goal(key: str, day: date, **values: Any) -> TimelineStep:
    return TimelineStep(
        id=Id(key), workshop_id=WORKSHOP, block_id=TIMELINE, side=Side.POLITICS, begins=day,
        ends=day, is_interim_goal=True, **{"title": key, **values},
    )  # fmt: skip


def way_words(page: doc.PageFigure) -> list[str]:
    lines = page.alt.splitlines()
    return lines[lines.index("Unser Weg") + 1 : -2] if "Unser Weg" in lines else []


def test_the_sheet_shows_the_way_with_what_decides_and_ends_with_the_vision() -> None:
    for page in pages(with_a_way(*sample_steps())):
        assert way_words(page) == [
            "Dezember 2028: Beschluss (Politik)",
            "Mai 2031: Zwischenbilanz (Politik)",
            "Juni 2032: Mittel Radachse (Politik)",
            "November 2032: Bahnhof (Weitere)",  # the step that decides
            "Februar 2035: Vision",
        ]


def test_the_days_are_said_as_they_were_said() -> None:
    steps = (
        goal("Zusage", date(2028, 11, 30), ends_as=Precision.SEASON, begins_as=Precision.SEASON),
        goal("Vision", date(2035, 12, 31), vision=True, ends_as=Precision.YEAR),
    )
    assert way_words(pages(with_a_way(*steps))[0]) == [
        "Herbst 2028: Zusage (Politik)",
        "2035: Vision",
    ]


def test_without_a_way_ahead_the_band_closes_up() -> None:
    assert way_words(pages(agreed())[0]) == []
    # No vision is marked, or it should have been reached before the workshop.
    assert way_words(pages(with_a_way(goal("Zusage", date(2028, 1, 1))))[0]) == []
    assert way_words(pages(with_a_way(goal("V", date(2020, 1, 1), vision=True)))[0]) == []


def test_nothing_of_a_closed_timeline_is_on_the_sheet() -> None:
    state = with_a_way(*sample_steps(), closed=True)
    assert way_of(state)
    assert all(way_words(page) == [] for page in pages(state))


def boxes(page: doc.PageFigure) -> list[tuple[float, float, float]]:
    """Where the words below the line stand: left, right, and the line of letters."""
    found = []
    for one in page.shapes:
        if isinstance(one, Text) and 0.8 < one.y / page.height < 0.9:
            # Rather too wide than too narrow: the days are strong, the titles are not.
            wide = width_of(one.text, one.size) * 0.92
            share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[one.anchor]
            left = one.x - wide * share
            found.append((left, left + wide, one.y))
    return found


@pytest.mark.parametrize("days", [(1, 2, 3, 4), (10, 3000, 3001, 3002), (1, 2, 3, 3200), (900,)])
@pytest.mark.parametrize("title", ["Zusage", "Elternhaltestellen und Querungen an allen Schulen"])
def test_no_word_covers_another_however_close_the_days_are(
    days: tuple[int, ...], title: str
) -> None:
    begin = date(2026, 3, 12)
    steps = [goal(f"g{n}", begin + timedelta(n), title=title) for n in days]
    steps.append(goal("Vision", begin + timedelta(3300), vision=True))
    for page in pages(with_a_way(*steps)):
        placed = boxes(page)
        assert len(placed) >= 2 * len(days)
        for left, right, y in placed:
            assert 20 < left < right < page.width - 20
            assert not any(
                other != (left, right, y) and other[2] == y and other[0] < right and left < other[1]
                for other in placed
            )


def test_gains_that_need_all_the_room_leave_the_way_a_page_of_its_own() -> None:
    state = with_a_way(*sample_steps())
    long = "Verwaltungsdienstleistungen sind auch in den Ortsteilen gut zu erreichen. " * 6
    for own in reasons_of(state, VISION):
        state = state.apply(edits.edit_reason(state, own.id, plain=long.strip()))
    found = pages(state)
    sheets = found[: len(found) // 2]
    shown = " ".join(s.text for page in sheets for s in page.shapes if isinstance(s, Text))
    assert shown.count("Ortsteilen") == 6 * len(reasons_of(state, VISION))
    assert any(way_words(page) for page in sheets)
