"""What the room sees of votes."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from moderation.activities.polls import edits
from moderation.activities.polls.model import objections_of, rows_of
from moderation.activities.polls.wall import OBJECTIONS, QUESTION, RESULT, WALL
from moderation.domain.projection import Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.votes.rules import VoteKind
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.tokens import palette_of
from moderation.gui.wall_frame import WallFrame
from tests.polls_sample import BLOCK, TOPICS, P, V, asked, closed, every_kind, of_kind, people

NOW = datetime(2026, 3, 12, 15, 0, tzinfo=UTC)
FULL_HD = QSize(1920, 1080)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def painted(
    state: State,
    kind: VoteKind,
    key: str,
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
        item = WallItem(key=key, block_id=BLOCK, entity_id=of_kind(state, kind).id)
        pages = WALL.paint(canvas, WallFrame(view=WallView(state), item=item, now=NOW, page=page))

    return paint_picture(size, theme, paint, room=metrics), pages


def words(picture: Painted) -> list[str]:
    return [run.text for run in picture.canvas.texts]


@pytest.mark.parametrize("size", [FULL_HD, QSize(1280, 720), QSize(1024, 768)])
@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("kind", list(VoteKind))
def test_every_picture_fits_every_wall(size: QSize, theme: Theme, kind: VoteKind) -> None:
    state = every_kind()
    for key in (QUESTION, RESULT, OBJECTIONS):
        _picture, pages = painted(state, kind, key, size=size, theme=theme)
        for page in range(pages):
            picture, _pages = painted(state, kind, key, size=size, theme=theme, page=page)
            assert picture.canvas.faults() == []


@pytest.mark.parametrize("kind", list(VoteKind))
def test_results_are_read_from_the_back_of_the_hall(kind: VoteKind) -> None:
    far = RoomMetrics(12, 2.4)
    _picture, pages = painted(every_kind(), kind, RESULT, metrics=far)
    for page in range(pages):
        picture, _pages = painted(every_kind(), kind, RESULT, metrics=far, page=page)
        assert picture.canvas.faults() == []


def test_twelve_options_are_leafed_through_in_their_order() -> None:
    state = every_kind()
    _picture, pages = painted(state, VoteKind.DOTS, RESULT)
    assert pages == 2
    shown = [
        word
        for page in range(pages)
        for word in words(painted(state, VoteKind.DOTS, RESULT, page=page)[0])
        if word in TOPICS
    ]
    assert sorted(shown) == sorted(TOPICS)
    assert shown[:3] == ["Sichere Schulwege", "Radwege ohne Lücken", "Geld verlässlich planen"]


@pytest.mark.parametrize("kind", list(VoteKind))
def test_before_the_vote_is_closed_no_result_is_offered_or_painted(kind: VoteKind) -> None:
    state, _poll = asked(people(), kind, "Frage?", *TOPICS[:3])
    shown = words(painted(state, kind, RESULT)[0])
    assert shown == words(painted(state, kind, QUESTION)[0])
    assert [offer.item.key for offer in WALL.offers(WallView(state), BLOCK)] == [QUESTION]


@pytest.mark.parametrize("theme", list(Theme))
def test_hidden_sides_leave_no_trace_in_the_picture(theme: Theme) -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *TOPICS[:3])
    rows = {P: [[7], [2], [3]], V: [[4], [3], [2]], Side.OTHERS: [[1], [1], [0]]}
    few = {**rows, V: [[4], [3], [2]]}
    tally_state = closed(state, poll, few)
    # The sample hands in twelve ballots a side: shown. With two of the third side: hidden.
    strong = {QColor(palette_of(theme).side(side).strong).rgb() for side in Side}

    def colours(picture: Painted) -> set[int]:
        image = picture.image
        return {
            image.pixel(x, y)
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }

    assert strong & colours(painted(tally_state, VoteKind.DOTS, RESULT, theme=theme)[0])
    from moderation.activities.polls import edits
    from tests.polls_sample import counted

    tally = counted(state, poll, few)
    tally.papers[Side.OTHERS] = 2
    hidden = state.apply(edits.close_round(state, poll.id, tally))
    picture, _pages = painted(hidden, VoteKind.DOTS, RESULT, theme=theme)
    assert not strong & colours(picture)
    assert not {"Politics", "Administration", "Others"} & set(words(picture))


def test_objections_are_shown_in_words_with_how_they_were_taken_up() -> None:
    shown = words(painted(every_kind(), VoteKind.CONSENT, OBJECTIONS)[0])
    assert "Ohne Deckungsvorschlag ist das nicht tragbar." in shown
    assert "Die Kämmerei legt bis Juni einen Vorschlag vor." in shown


def test_a_repeated_vote_names_its_round_and_the_shift() -> None:
    shown = " ".join(words(painted(every_kind(), VoteKind.BAROMETER, RESULT)[0]))
    assert "Round 2" in shown
    assert "since the last round" in shown


STRANGE = (
    "x" * 4_000,
    "\N{BICYCLE}\N{VARIATION SELECTOR-16}" * 60,
    "هذا نص طويل من اليمين إلى اليسار Rathaus 2035",
    "Verpflichtungs\u202eermächtigung <b>fett</b> & <img src=x>",
    "a\N{COMBINING DIAERESIS}" * 400,
    "Zeile\nZeile\n" * 40,
)


@pytest.mark.parametrize("words", STRANGE)
def test_strange_words_are_shown_whole_and_break_no_picture(words: str) -> None:
    for kind in VoteKind:
        options = () if kind is VoteKind.FIELD else (words, "Bustakt am Abend")
        state, poll = asked(people(), kind, words, *options)
        rows = len(rows_of(state, poll))
        one = [6 if kind is VoteKind.DOTS else 12] + [0] * (kind.width - 1)
        given = [one] * rows if kind is not VoteKind.FIELD else [one, *[[0] * kind.width] * 6]
        state = closed(state, poll, {P: given, V: given})
        state = state.apply(edits.add_objection(state, poll.id, words))
        own = objections_of(state, poll.id)[0]
        state = state.apply(edits.edit_objection(state, own.id, integration=words))
        for key in (QUESTION, RESULT, OBJECTIONS):
            _picture, pages = painted(state, kind, key)
            for page in range(min(pages, 40)):
                picture, _pages = painted(state, kind, key, page=page)
                # What no wall can hold is cut, and the desk says so; nothing is covered or outside.
                assert [f for f in picture.canvas.faults() if not f.startswith("cut: ")] == []


@pytest.mark.parametrize("size", [FULL_HD, QSize(1024, 768)])
@pytest.mark.parametrize("metrics", [None, RoomMetrics(12, 2.4)])
def test_what_resistance_is_left_stands_below_the_result(
    size: QSize, metrics: RoomMetrics | None
) -> None:
    long = "Auental 2035: sicher, leise und für alle erreichbar, auch ohne eigenes Auto."
    state, poll = asked(people(), VoteKind.RESISTANCE, "Welcher Entwurf trägt?", long, *TOPICS[:4])
    low, high = [11] + [0] * 8 + [1, 0], [0] * 9 + [12, 0]
    state = closed(state, poll, {P: [low, *[high] * 5], V: [low, *[high] * 5]})
    _picture, pages = painted(state, VoteKind.RESISTANCE, RESULT, size=size, metrics=metrics)
    for page in range(pages):
        picture, _pages = painted(
            state, VoteKind.RESISTANCE, RESULT, size=size, page=page, metrics=metrics
        )
        assert picture.canvas.faults() == []
        assert "Conflict potential: 8 %" in " ".join(words(picture))


def test_the_wall_names_no_consent_where_nobody_is_in_favour() -> None:
    state, poll = asked(people(), VoteKind.CONSENT, "Einverstanden?")
    state = closed(state, poll, {P: [[0, 0, 0, 12]], V: [[0, 0, 0, 12]]})
    shown = " ".join(words(painted(state, VoteKind.CONSENT, RESULT)[0]))
    assert "nobody is in favour: there is no consent" in shown
    assert "consent is reached" not in shown


def test_the_wall_says_that_a_proposal_is_level_with_the_zero_option() -> None:
    state, poll = asked(people(), VoteKind.RESISTANCE, "Frage?", TOPICS[0])
    row = [0, 0, 12, *[0] * 8]
    state = closed(state, poll, {P: [row, row], V: [row, row]})
    shown = " ".join(words(painted(state, VoteKind.RESISTANCE, RESULT)[0]))
    assert f"“{TOPICS[0]}” is level with the zero option: no proposal carries yet." in shown


@pytest.mark.parametrize("kind", [VoteKind.HANDS, VoteKind.CONSENT])
def test_what_was_voted_on_alone_is_named_in_the_result(kind: VoteKind) -> None:
    state, poll = asked(people(), kind, "Who is in favour?", "Monthly report")
    counts = [[5, 2, 1][: kind.width] + [0] * (kind.width - 3)]
    state = closed(state, poll, {P: counts, V: counts})
    picture, _pages = painted(state, kind, RESULT)
    assert "Monthly report" in words(picture)
    assert picture.canvas.faults() == []
