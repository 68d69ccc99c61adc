"""What the room sees of the goals."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.activities.goals import edits
from moderation.activities.goals.agreement import DECLINED, REMOVED, Answer, GoalAnswer
from moderation.activities.goals.model import Goal, goals_of
from moderation.activities.goals.wall import GOAL, OVERVIEW, WALL
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import VisionDraft
from moderation.domain.change import Step, added
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.texts import untranslated as text_of
from moderation.domain.views import WallView
from moderation.features.people import edits as people
from moderation.features.people.model import Reply, Unit
from moderation.features.votes.model import Rewording
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language, text
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.municipal_room import GOALS, WORKSHOP, draft_id, goal_id, room, unit_id

assert registry.ROOMS
NOW = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)
FULL_HD = QSize(1920, 1080)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def painted(
    state: State,
    key: str,
    entity: Id | None = None,
    *,
    size: QSize = FULL_HD,
    theme: Theme = Theme.LIGHT,
    page: int = 0,
    metrics: RoomMetrics | None = None,
) -> tuple[Painted, int]:
    """The picture, and how many pages there are."""
    pages = 0

    def paint(canvas: WallCanvas) -> None:
        nonlocal pages
        item = WallItem(key=key, block_id=GOALS, entity_id=entity)
        frame = WallFrame(
            view=WallView(state), item=item, now=NOW, page=page, timer=Timer(left=17, total=40)
        )
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=metrics), pages


def words(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


def crowd(number: int) -> State:
    """The room with so many more units of the administration."""
    state = room()
    units = [
        Unit(
            id=Id(f"more-{place}"),
            workshop_id=WORKSHOP,
            rank=100.0 + place,
            name=f"Amt für Angelegenheiten {place}",
            side=Side.ADMINISTRATION,
        )
        for place in range(number)
    ]
    return state.apply(Step(QT_TRANSLATE_NOOP("Test", "Units"), added(*units)))


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768), QSize(2560, 1080)])
@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("number", range(1, 7))
def test_a_goal_fits_every_wall(size: QSize, theme: Theme, number: int) -> None:
    state = room()
    for page in range(3):
        picture, _pages = painted(state, GOAL, goal_id(number), size=size, theme=theme, page=page)
        assert picture.canvas.faults() == []


def test_the_wall_names_only_states_other_than_yes() -> None:
    shown = words(painted(room(), GOAL, goal_id(2))[0])

    listed = [
        (state, shown[shown.index(state) + 1]) for state in ("with reservation", "rejected", "open")
    ]
    assert listed == [
        ("with reservation", "Fraktion C, Kämmerei"),
        ("rejected", "DB InfraGO"),
        ("open", "Fraktion D"),
    ]
    assert not any("Fraktion A" in word or "agreed" in word for word in shown)
    assert "Not carried by all" in shown
    assert "€4.8 m" in shown
    assert any("Goal 2 of 6" in word for word in shown)


def test_a_missing_date_and_nobody_responsible_are_named() -> None:
    state = room()
    state = state.apply(edits.set_owner(state, goal_id(5), None))
    shown = words(painted(state, GOAL, goal_id(5))[0])

    assert "date missing" in shown
    assert "nobody responsible yet" in shown


def test_the_goal_says_which_version_of_the_vision_it_serves() -> None:
    own, goal = draft_id("leise"), goal_id(2)
    state = room()
    state = state.apply(vision.adopt(state, own))
    state = state.apply(edits.set_served(state, goal, own))
    assert "serves the vision, version 1" in words(painted(state, GOAL, goal)[0])
    made = Rewording(
        id=Id("new"), workshop_id=WORKSHOP, about_id=own, part="sentence",
        old="Vorher.", new=state.get(VisionDraft, own).sentence, number=1,
    )  # fmt: skip
    newer = state.apply(Step(text_of("t"), added(made)))
    shown = words(painted(newer, GOAL, goal)[0])
    assert "serves version 1 of the vision; now version 2 stands" in shown
    # A version that this room does not hold is not named.
    newer = newer.apply(edits.set_served(newer, goal, own))
    older = State.holding([each for each in newer.entities() if each.id != made.id])
    assert "serves the vision" in words(painted(older, GOAL, goal)[0])


def test_the_overview_shows_every_goal_once_whatever_the_room() -> None:
    state = room()
    for number in range(20):
        state = state.apply(edits.add_goal(state, GOALS, f"Weiteres Ziel Nummer {number}"))
    for metrics in (None, RoomMetrics(12, 2.4)):
        _first, pages = painted(state, OVERVIEW, metrics=metrics)
        assert pages > 1
        seen: list[str] = []
        for page in range(pages):
            picture, _pages = painted(state, OVERVIEW, page=page, metrics=metrics)
            assert picture.canvas.faults() == []
            seen += words(picture)
        for goal in goals_of(state, GOALS):
            assert seen.count(goal.label) == 1


def test_a_page_past_the_last_shows_the_last() -> None:
    state = room()
    last, pages = painted(state, OVERVIEW, page=99)
    assert words(last) == words(painted(state, OVERVIEW, page=pages - 1)[0])


def test_many_units_are_paged_and_counted() -> None:
    state = crowd(30)
    _first, pages = painted(state, GOAL, goal_id(1))
    assert pages > 1
    seen = [
        word
        for page in range(pages)
        for word in words(painted(state, GOAL, goal_id(1), page=page)[0])
    ]
    named = " ".join(seen).split(", ")
    for unit in state.of(Unit)[12:-1]:
        assert named.count(unit.name) == 1
    picture, _pages = painted(state, OVERVIEW)
    assert picture.canvas.faults() == []
    assert "30" in words(picture)


def test_a_removed_goal_gives_the_overview() -> None:
    state = room()
    state = state.apply(edits.remove_goal(state, goal_id(2)))
    assert words(painted(state, GOAL, goal_id(2))[0]) == words(painted(state, OVERVIEW)[0])


def test_an_empty_block_says_so() -> None:
    state = room()
    for goal in goals_of(state, GOALS):
        state = state.apply(edits.remove_goal(state, goal.id))
    assert "No goal yet." in words(painted(state, OVERVIEW)[0])


def test_reservations_are_never_spelt_out_on_the_wall() -> None:
    state = room()
    text = "Nur wenn der Haushalt es hergibt"
    state = state.apply(edits.set_text(state, goal_id(2), unit_id("c"), text))
    assert not any(text in word for word in words(painted(state, GOAL, goal_id(2))[0]))


def test_an_answer_changes_the_picture() -> None:
    state = room()
    before = painted(state, GOAL, goal_id(2))[0].image
    after = state.apply(edits.set_answer(state, goal_id(2), unit_id("a"), Answer.NO))
    assert painted(after, GOAL, goal_id(2))[0].image != before


def test_everything_can_be_picked_for_the_wall() -> None:
    state = room()
    offers = WALL.offers(WallView(state), GOALS)
    assert [offer.item.key for offer in offers] == [OVERVIEW, *[GOAL] * 6]
    assert [o.item.entity_id for o in offers[1:]] == [g.id for g in state.of(Goal)]


@pytest.mark.parametrize("removed", [False, True])
def test_what_a_unit_said_stays_on_the_wall_when_it_leaves(removed: bool) -> None:
    state = room()
    given = next(
        a for a in state.of(GoalAnswer) if a.answer in (Answer.YES, Answer.NO) and a.unit_id
    )
    unit = state.get(Unit, given.unit_id or Id(""))
    leave = (
        people.remove_unit(state, unit.id)
        if removed
        else people.edit_unit(state, unit.id, reply=Reply.DECLINED)
    )
    picture, pages = painted(state.apply(leave), GOAL, given.goal_id)
    runs = picture.canvas.texts
    words = [run.text for run in runs]
    note = REMOVED if removed else DECLINED
    assert words.count(unit.label) == 1
    assert sum(text(note) in each for each in words) == 1
    assert all(run.complete for run in runs)
    assert pages == 1
