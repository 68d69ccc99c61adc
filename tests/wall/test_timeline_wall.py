"""What the room sees of the timeline."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.backcasting import set_backwards
from moderation.activities.timeline.model import FixedKind, Level
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.wall import CLOCK, FLAG, GOALS, PATH, STEP, WALL
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.projection import Theme, WallItem
from moderation.domain.recurring import read_recurring
from moderation.domain.said_days import SaidDay
from moderation.domain.side import Side
from moderation.domain.span import Precision, months_on
from moderation.domain.state import State
from moderation.domain.texts import untranslated as text_of
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.timeline_sample import BLOCK, sample_state, sample_steps, step, with_a_gap, workshop

NOW = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
FULL_HD = QSize(1920, 1080)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def painted(
    state: State,
    key: str,
    entity: str | None = None,
    *,
    size: QSize = FULL_HD,
    theme: Theme = Theme.LIGHT,
    page: int = 0,
    room: RoomMetrics | None = None,
) -> tuple[Painted, int]:
    """The picture, and how many pages there are."""
    pages = 0

    def paint(canvas: WallCanvas) -> None:
        nonlocal pages
        item = WallItem(key=key, block_id=BLOCK, entity_id=Id(entity) if entity else None)
        frame = WallFrame(
            view=WallView(state), item=item, now=NOW, page=page, timer=Timer(left=27, total=45)
        )
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=room), pages


def words(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


def lagged(months: int, last: int) -> State:
    """A plan, building some months after it, the vision some months after that."""
    ends = date(2029, 3, 31)
    begins = months_on(ends + timedelta(1), months)
    steps = [
        step("plan", date(2028, 1, 1), ends, title="Plan"),
        step("build", begins, months_on(begins, 9), ("plan",), title="Bau"),
        step("vision", months_on(begins, last), None, ("build",), title="Vision", vision=True),
    ]
    state = State.holding([*workshop(), *steps])
    return state.apply(edits.set_lag(state, Id("build"), Id("plan"), Length(months=months)))


def test_the_wall_says_how_long_a_step_waits() -> None:
    picture, _pages = painted(lagged(9, 14), PATH)
    assert "Wait before “Bau”: 9 months" in words(picture)
    # Merged, the two would look like work without a break.
    assert {"Plan: 15 months", "Bau"} <= set(words(picture))


def test_many_waits_follow_whole_on_a_page_behind() -> None:
    begins = date(2028, 1, 1)
    steps = [step("s0", begins, begins + timedelta(20), title="Anhörung der Ortsbeiräte 0")]
    state = State.holding([*workshop(), *steps])
    for number in range(1, 9):
        begins = months_on(begins + timedelta(21), 2)
        own, title = Id(f"s{number}"), f"Anhörung der Ortsbeiräte {number}"
        made = step(own, begins, begins + timedelta(20), (f"s{number - 1}",), title=title)
        state = state.apply(Step(text_of("t"), added(made)))
        lag = Length(months=2)
        state = state.apply(edits.set_lag(state, own, Id(f"s{number - 1}"), lag))
    picture, _pages = painted(state, PATH)
    told = " ".join((*words(picture), *picture.canvas.owed))
    assert len(path_of(state, BLOCK).critical) == 9
    for number in range(1, 9):
        assert f"Wait before “Anhörung der Ortsbeiräte {number}”: 2 months" in told


def test_the_longest_step_is_named_with_its_length() -> None:
    picture, pages = painted(sample_state(), PATH)
    seen = words(picture)

    assert pages == 1
    assert "The longest step decides" in seen
    assert "Bahnhof: 4 years" in seen
    assert {"Leitlinien", "Konzept", "Beschluss", "Radachse", "Vision"} <= set(seen)
    assert "Rahmenplan" not in seen
    assert "Parkraum neu ordnen" not in seen
    assert seen.count("Kommunalwahl") == 2
    assert seen.count("Haushalt") == 2
    assert "Today" in seen
    assert picture.canvas.word_count <= 40


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
def test_a_gap_that_decides_is_named(size: QSize) -> None:
    picture, _pages = painted(State.holding([*workshop(), *with_a_gap()]), PATH, size=size)
    seen = " ".join(words(picture))

    assert "A gap decides" in seen
    assert "Between “Planung” and “Bau” nothing happens for 4 years." in seen
    assert "Bau: 1 year" in seen
    assert picture.canvas.faults() == []


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768), QSize(3840, 2160)])
@pytest.mark.parametrize(
    ("key", "entity"), [(PATH, None), (GOALS, None), (STEP, "station"), (STEP, "decision")]
)
def test_nothing_is_cut_too_small_or_covered(
    theme: Theme, size: QSize, key: str, entity: str | None
) -> None:
    picture, _pages = painted(sample_state(), key, entity, size=size, theme=theme)

    assert picture.canvas.faults() == []


def test_a_deep_room_gets_larger_letters_and_still_everything() -> None:
    room = RoomMetrics(depth_m=12, image_width_m=2.8)
    for key in (PATH, GOALS):
        picture, _pages = painted(sample_state(), key, room=room)

        assert picture.canvas.smallest > 40
        assert picture.canvas.faults() == []


def test_without_dependencies_the_room_is_asked() -> None:
    state = sample_state()
    for one in sample_steps():
        for before in one.after:
            state = state.apply(edits.remove_dependency(state, one.id, before))
    picture, _pages = painted(state, PATH)

    assert "Which step takes longest?" in words(picture)
    assert picture.canvas.faults() == []
    # What is not drawn, such as a step that begins the day after another, is owed to a page behind.
    told = " ".join([*words(picture), *picture.canvas.owed])
    assert [one.label for one in sample_steps() if one.label not in told] == []
    day_after = step("Anschluss", begins=date(2026, 1, 8), ends=date(2026, 1, 9))
    week = step("Woche", begins=date(2026, 1, 1), ends=date(2026, 1, 7))
    picture, _pages = painted(State.holding([*workshop(), week, day_after]), PATH)
    told = " ".join([*words(picture), *picture.canvas.owed])
    assert "Woche" in told
    assert "Anschluss" in told


def test_an_empty_timeline_asks_as_well() -> None:
    picture, _pages = painted(State.holding(workshop()), PATH)

    assert "What has to happen by when?" in words(picture)
    assert picture.canvas.faults() == []


def test_interim_goals_come_by_day_and_on_pages() -> None:
    many = [
        step(f"g{n}", date(2027, 1, 15) + timedelta(days=97 * n), title=f"Zwischenziel {n}")
        for n in range(20)
    ]
    state = State.holding([*workshop(), *many])
    seen: list[str] = []
    _first, pages = painted(state, GOALS)
    for page in range(pages):
        picture, again = painted(state, GOALS, page=page)
        assert again == pages
        assert picture.canvas.faults() == []
        seen += [text for text in words(picture) if text.startswith("Zwischenziel ")]

    assert pages > 1
    assert seen == [f"Zwischenziel {n}" for n in range(20)]
    past, _pages = painted(state, GOALS, page=99)
    assert f"Page {pages} of {pages}" in words(past)


def test_one_step_is_shown_large() -> None:
    seen = words(painted(sample_state(), STEP, "station")[0])

    assert "Bahnhof umbauen" in seen
    assert "Others · DB InfraGO" in seen
    assert "difficult" in seen
    assert "none" in seen


def test_a_date_is_shown_as_it_was_said() -> None:
    state = sample_state()
    autumn = SaidDay(date(2034, 11, 30), Precision.SEASON)
    spring = SaidDay(date(2035, 5, 31), Precision.SEASON)
    election = {"day": date(2030, 11, 30), "day_as": Precision.SEASON}
    state = state.apply(edits.set_end(state, Id("axis"), autumn))
    state = state.apply(edits.set_begin(state, Id("vision"), spring))
    state = state.apply(clock_edits.edit_fixed(state, Id("e1"), **election))
    seen = [words(painted(state, STEP, key)[0]) for key in ("axis", "vision")]

    assert "autumn 2034" in seen[0]
    assert "spring 2035" in seen[1]
    assert "spring 2035" in words(painted(state, GOALS)[0])
    assert painted(state, PATH)[0].canvas.faults() == []


def test_a_step_that_is_gone_gives_way_to_the_path() -> None:
    state = sample_state()
    state = state.apply(edits.remove_step(state, Id("station")))

    assert "The longest step decides" in words(painted(state, STEP, "station")[0])


def test_long_titles_are_cut_rather_than_covering_others() -> None:
    state = State.holding(
        [
            *workshop(),
            *(
                replace(one, title=one.title * 4, short="", side=Side.ADMINISTRATION)
                for one in sample_steps()
            ),
        ]
    )
    picture, _pages = painted(state, PATH)

    assert picture.canvas.faults() == []
    assert any("…" in text for text in words(picture))


def on_the_clock() -> State:
    """The sample with sittings, recess, dates of the state, and hints."""
    state = sample_state()
    said = read_recurring("jeden zweiten Donnerstag ab 14.1.2027, 17 Uhr", date(2026, 11, 30))
    for values in (
        {"title": "Rat", "fixed_kind": FixedKind.SESSION, "day": said.first, "recurs": said.rule},
        {"title": "Sommerpause", "fixed_kind": FixedKind.RECESS, "day": date(2028, 12, 1),
         "until": date(2029, 1, 15)},
        {"title": "Landtagswahl", "fixed_kind": FixedKind.ELECTION, "day": date(2032, 5, 31),
         "day_as": Precision.SEASON, "level": Level.STATE},
    ):  # fmt: skip
        state = state.apply(clock_edits.add_date(state, BLOCK, **values))
    state = state.apply(clock_edits.set_land(state, BLOCK, "nw"))
    return state.apply(clock_edits.set_horizon(state, BLOCK, 2034))


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768), QSize(3840, 2160)])
def test_the_clock_and_every_hint_of_it_are_whole(theme: Theme, size: QSize) -> None:
    state = on_the_clock()
    items = [offer.item for offer in WALL.offers(WallView(state), BLOCK)]
    shown = [item for item in items if item.key == CLOCK or item.key.startswith(FLAG)]
    assert len({item.key for item in shown}) == 4
    for item in shown:
        picture, pages = painted(state, item.key, item.entity_id, size=size, theme=theme)
        assert pages == 1
        assert picture.canvas.faults() == []


def test_the_clock_says_seasons_and_how_sittings_recur() -> None:
    picture, _pages = painted(on_the_clock(), CLOCK)
    seen = words(picture)
    assert "Landtagswahl, spring 2032" in seen
    assert "Rat: every other Thursday, at 17:00, from 14 Jan 2027" in seen
    assert {"Elections", "Budget", "Sittings", "Holidays"} <= set(seen)


def test_one_hint_is_explained_with_what_it_is_about() -> None:
    picture, _pages = painted(on_the_clock(), f"{FLAG}.in_recess", "decision")
    seen = words(picture)
    assert "Decision in the recess" in seen
    assert any("Sommerpause" in said for said in seen)
    assert "Beschluss" in seen
    assert "Bahnhof: 4 years" not in seen
    assert any(said.startswith("Zeitstrahl · Hint 1 of") for said in seen)


def test_a_hint_that_is_gone_gives_way_to_the_path() -> None:
    picture, _pages = painted(sample_state(), f"{FLAG}.in_recess", "decision")
    assert "The longest step decides" in words(picture)


def test_everything_can_be_offered() -> None:
    offers = WALL.offers(WallView(sample_state()), BLOCK)

    keys = [offer.item.key for offer in offers]
    assert keys[:3] == [PATH, GOALS, CLOCK]
    assert {key for key in keys[3:] if not key.startswith(FLAG)} == {STEP}
    assert keys.count(STEP) == len(sample_steps())
    assert [o.item.key for o in WALL.offers(WallView(State.holding(workshop())), BLOCK)] == [PATH]


def test_the_room_sees_that_it_plans_from_the_goal_backwards() -> None:
    state = State.holding(workshop())
    state = state.apply(set_backwards(state, BLOCK, backwards=True))
    seen = words(painted(state, PATH)[0])
    assert any("from the goal backwards" in own for own in seen)
    assert any("before the vision" in own for own in seen)
    state = state.apply(set_backwards(state, BLOCK, backwards=False))
    assert not any("backwards" in own for own in words(painted(state, PATH)[0]))


def test_an_interim_goal_shows_what_it_needs_and_what_needs_it() -> None:
    picture = painted(sample_state(), STEP, "decision")[0]
    seen = " ".join(words(picture))
    for own in ("needs before", "Rahmenplan", "is needed for", "Bahnhof"):
        assert own in seen
    alone = " ".join(words(painted(sample_state(), STEP, "half")[0]))
    assert "needs before" not in alone
    assert "is needed for" not in alone
