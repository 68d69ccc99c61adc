"""What the room sees of the vision."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from moderation.activities.vision import choosing, edits, element_edits, telling_edits
from moderation.activities.vision.hints import LONGEST, length_hint
from moderation.activities.vision.model import Consent, ElementPart, reasons_of
from moderation.activities.vision.telling import audiences_of
from moderation.activities.vision.wall import (
    ADOPTED,
    DRAFT,
    DRAFTS,
    ELEMENTS,
    PAIR,
    RESULT,
    TELLING,
    WALL,
)
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.tokens import palette_of
from moderation.gui.wall_frame import WallFrame
from tests.municipal_room import VISION, VOTES, draft_id, room, tally, vote

NOW = datetime(2026, 3, 12, 15, 0, tzinfo=UTC)
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
        item = WallItem(key=key, block_id=VISION, entity_id=entity)
        frame = WallFrame(view=WallView(state), item=item, now=NOW, page=page)
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=metrics), pages


def words(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


def colours(picture: Painted) -> set[int]:
    image = picture.image
    return {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def with_few_others() -> State:
    """The room after a vote in which three of the third side took part."""
    votes: dict[tuple[str, Side], Sequence[int]] = dict(VOTES)
    for key in ("leise", "zweck", "modell", "null"):
        votes[key, Side.OTHERS] = (1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0)
    return vote(room(voted=False), tally(votes))


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768), QSize(2560, 1080)])
@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("key", [RESULT, DRAFTS, ADOPTED, DRAFT])
def test_every_picture_fits_every_wall(size: QSize, theme: Theme, key: str) -> None:
    state = room()
    state = state.apply(edits.adopt(state, draft_id("leise")))
    picture, pages = painted(state, key, draft_id("leise"), size=size, theme=theme)
    assert picture.canvas.faults() == []
    assert pages == 1


def test_the_result_is_read_from_the_back_of_the_hall() -> None:
    picture, _pages = painted(room(), RESULT, metrics=RoomMetrics(12, 2.4))
    assert picture.canvas.faults() == []


def test_the_result_is_sorted_by_resistance_and_names_the_means() -> None:
    shown = words(painted(room(), RESULT)[0])
    order = [word for word in shown if word.endswith(".") or word.replace(".", "").isdigit()]
    assert order[2:] == [
        "Auental 2035: sicher, leise und für alle erreichbar.",
        "1.6",
        "2035 kommen alle ohne eigenes Auto ans Ziel.",
        "4.3",
        "Auental wird Modellstadt der Mobilität.",
        "5.9",
        "Alles bleibt, wie es ist.",
        "7.6",
    ]
    assert "Zero option" in shown
    assert {"Politics", "Administration"} <= set(shown)
    assert "Others" not in shown


@pytest.mark.parametrize("theme", list(Theme))
def test_hidden_sides_leave_no_trace_in_the_picture(theme: Theme) -> None:
    palette = palette_of(theme)
    strong = {QColor(palette.side(side).strong).rgb() for side in Side}
    shown, _pages = painted(room(), RESULT, theme=theme)
    assert strong & colours(shown)
    hidden, _pages = painted(with_few_others(), RESULT, theme=theme)
    assert not strong & colours(hidden)
    assert not {"Politics", "Administration", "Others"} & set(words(hidden))
    assert hidden.canvas.faults() == []


def test_before_the_vote_is_closed_there_is_no_number_to_see() -> None:
    state = room(voted=False)
    shown = words(painted(state, RESULT)[0])
    assert shown == words(painted(state, DRAFTS)[0])
    assert "Which vision carries?" in shown
    assert [offer.item.key for offer in WALL.offers(WallView(state), VISION)] == [
        DRAFTS,
        PAIR,
        *[DRAFT] * 3,
    ]


def test_the_headline_says_what_the_vote_says() -> None:
    state = room()
    assert "Least resistance" in words(painted(state, RESULT)[0])
    adopted = state.apply(edits.adopt(state, draft_id("leise")))
    assert "This vision carries" in words(painted(adopted, RESULT)[0])

    lowest: dict[tuple[str, Side], Sequence[int]] = {
        (key, Side.POLITICS): [0 if value != worth else 6 for value in range(11)]
        for key, worth in (("leise", 5), ("zweck", 5), ("modell", 9), ("null", 1))
    }
    zero = vote(room(voted=False), tally(lowest))
    assert "No draft carries yet" in words(painted(zero, RESULT)[0])
    lowest["null", Side.POLITICS] = [0] * 10 + [6]
    tied = vote(room(voted=False), tally(lowest))
    assert "Equally little resistance" in words(painted(tied, RESULT)[0])
    lowest["null", Side.POLITICS] = lowest["leise", Side.POLITICS]
    level = vote(room(voted=False), tally(lowest))
    assert "Level with the zero option" in words(painted(level, RESULT)[0])


def test_the_adopted_vision_stands_with_what_it_promises() -> None:
    state = room()
    assert words(painted(state, ADOPTED)[0]) == words(painted(state, DRAFTS)[0])
    state = state.apply(edits.adopt(state, draft_id("leise")))
    shown = words(painted(state, ADOPTED)[0])
    assert "Auental 2035: sicher, leise und für alle erreichbar." in shown
    assert {"Why", "Mobilität für alle", "Sicherheit"} <= set(shown)


def test_an_icon_that_is_not_shipped_is_no_reason_to_fail() -> None:
    state = room()
    state = state.apply(edits.adopt(state, draft_id("leise")))
    state = state.apply(edits.add_reason(state, VISION, "Aus einer Datei", "no-such-icon"))
    assert painted(state, ADOPTED)[0].canvas.faults() == []


def test_many_drafts_and_long_sentences_are_paged_and_never_cut() -> None:
    state = room()
    for number in range(9):
        sentence = f"Entwurf {number}: " + "Wir gestalten gemeinsam, was uns verbindet, " * 3
        state = state.apply(edits.add_draft(state, VISION, sentence))
    seen: list[str] = []
    _first, pages = painted(state, DRAFTS)
    for page in range(pages):
        picture, _pages = painted(state, DRAFTS, page=page)
        assert picture.canvas.faults() == []
        seen += words(picture)
    assert pages > 1
    assert all(sum(f"Entwurf {n}:" in word for word in seen) == 1 for n in range(9))


def test_a_crowd_of_ballots_stays_within_its_strip() -> None:
    crowd: dict[tuple[str, Side], Sequence[int]] = {
        (key, side): (60, 40, 5, 0, 0, 0, 0, 0, 0, 0, 15)
        for key in ("leise", "zweck", "modell", "null")
        for side in Side
    }
    state = vote(room(voted=False), tally(crowd))
    picture, pages = painted(state, RESULT)
    assert picture.canvas.faults() == []
    assert pages == 1


def with_elements(number: int = 12, words: str = "Takt im ganzen Ort") -> State:
    """Elements under all gains, and one under none."""
    state = room(voted=False)
    gains = [*reasons_of(state, VISION), None]
    for place in range(number):
        gain = gains[place % len(gains)]
        part = list(ElementPart)[place % 4]
        state = state.apply(
            element_edits.add_element(
                state, VISION, f"{words} {place}", part, None if gain is None else gain.id
            )
        )
    return state


@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768), QSize(2560, 1080)])
@pytest.mark.parametrize("words", ["Takt im ganzen Ort", "lang " * 60, "x" * 300])
def test_every_element_is_on_a_page_below_its_gain(size: QSize, words: str) -> None:
    state = with_elements(words=words.strip())
    shown: list[str] = []
    page, pages = 0, 1
    while page < pages:
        picture, pages = painted(state, ELEMENTS, size=size, page=page)
        assert picture.canvas.faults() == []
        if len(words) < 30:
            assert picture.canvas.word_count <= 40
        shown += [run.text for run in picture.canvas.texts]
        page += 1
    said = " ".join(shown)
    for place in range(12):
        assert f" {place}" in said if words[0] != "x" else True
    for gain in reasons_of(state, VISION):
        assert gain.title in shown
    assert "No gain yet" in shown


def test_two_drafts_stand_side_by_side_with_what_differs_underlined() -> None:
    state = room(voted=False)
    picture, pages = painted(state, PAIR, draft_id("leise"))
    assert pages == 2
    shown = words(picture)
    assert "Drafts 2 and 3" in " ".join(shown)
    assert "Auental wird Modellstadt der Mobilität." in shown
    assert picture.canvas.faults() == []
    other, _pages = painted(state, PAIR, draft_id("leise"), page=1)
    assert "2035 kommen alle ohne eigenes Auto ans Ziel." in words(other)


@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768)])
def test_long_drafts_have_a_page_each(size: QSize) -> None:
    state = room(voted=False)
    state = state.apply(
        edits.edit_draft(state, draft_id("leise"), sentence="Auental wird leise. " * 30)
    )
    picture, pages = painted(state, PAIR, draft_id("leise"), size=size)
    assert pages == 4
    assert picture.canvas.faults() == []


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("key", [DRAFT, ADOPTED])
def test_the_longest_wording_without_a_hint_stands_on_one_page_for_the_last_row(
    size: QSize, key: str
) -> None:
    longest = ("Verkehrsentwicklung " * 20)[:LONGEST].strip()
    assert length_hint(longest) is None
    state = room()
    state = state.apply(edits.edit_draft(state, draft_id("zweck"), sentence=longest))
    state = state.apply(edits.adopt(state, draft_id("zweck")))
    picture, pages = painted(state, key, draft_id("zweck"), size=size, metrics=RoomMetrics(12, 2.4))
    assert pages == 1
    assert picture.canvas.faults() == []
    assert length_hint(longest + " und noch mehr") is not None


@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768), QSize(2560, 1080)])
@pytest.mark.parametrize("length", [1, 3])
def test_the_plan_of_telling_names_everybody(size: QSize, length: int) -> None:
    state = room(voted=False)
    state = state.apply(telling_edits.add_usual(state, VISION))
    gain = reasons_of(state, VISION)[0]
    for own in audiences_of(state, VISION):
        state = state.apply(
            telling_edits.edit_audience(
                state, own.id, name=" ".join([own.name] * length), speaker="Bürgermeisteramt",
                most_id=gain.id, day=NOW.date(),
            )
        )  # fmt: skip
    shown: list[str] = []
    page, pages = 0, 1
    while page < pages:
        picture, pages = painted(state, TELLING, size=size, page=page)
        assert picture.canvas.faults() == []
        shown += words(picture)
        page += 1
    for own in audiences_of(state, VISION):
        assert own.name in shown
    assert "12/03/2026" in shown or "12.03.2026" in shown or any("2026" in w for w in shown)


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
def test_the_agreed_wording_names_its_version_slogan_and_who_said_yes(size: QSize) -> None:
    state = room()
    state = state.apply(edits.adopt(state, draft_id("leise")))
    state = state.apply(
        edits.edit_draft(state, draft_id("leise"), slogan="Sicher. Leise. Für alle.")
    )
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        state = state.apply(
            choosing.say(state, draft_id("leise"), {side: (Consent.AGREED, "")}, NOW)
        )
    picture, pages = painted(state, ADOPTED, size=size)
    assert pages == 1
    assert picture.canvas.faults() == []
    shown = words(picture)
    assert any("agreed, version 1" in word for word in shown)
    assert {"Sicher. Leise. Für alle.", "Politics", "Administration"} <= set(shown)


@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768)])
def test_the_result_of_a_second_round_shows_the_shift(size: QSize) -> None:
    state = room()
    state = state.apply(edits.close_vote(state, VISION, tally()))
    picture, _pages = painted(state, RESULT, size=size)
    assert picture.canvas.faults() == []
    shown = words(picture)
    assert any("Round 2" in word for word in shown)
    assert shown.count("0.0") >= 1
