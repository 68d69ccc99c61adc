# SPDX-License-Identifier: EUPL-1.2
"""What the room sees of role clarification."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from moderation.activities.roles import edits
from moderation.activities.roles.law import Checked, Competence, LawOrigin, MatterKind
from moderation.activities.roles.model import RoleLetter, RoleStage
from moderation.activities.roles.wall import AGREED, DIFFERENCE, OVERVIEW, WALL
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.features.people.kinds import UnitKind
from moderation.gui.canvas import Painted, RoomMetrics, WallCanvas, paint_picture
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from tests.roles_sample import BLOCK, QUESTION, TASKS, body_id, cell_id, state_of, task_id

FULL_HD = QSize(1920, 1080)
NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)
MAYOR = "Bürgermeisteramt (head of administration)"
DEEP_ROOM = RoomMetrics(14, 3)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")
    # The first picture after another theme fills Qt's cache of letters: then pixels compare.
    painted(state_of(), OVERVIEW)


def painted(
    state: State,
    key: str,
    entity: Id | None = None,
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
        item = WallItem(key=key, block_id=BLOCK, entity_id=entity)
        timer = Timer(left=12, total=50)
        frame = WallFrame(view=WallView(state), item=item, now=NOW, page=page, timer=timer)
        pages = WALL.paint(canvas, frame)

    return paint_picture(size, theme, paint, room=room), pages


def words(picture: Painted) -> list[str]:
    return [run.text.replace("\N{NO-BREAK SPACE}", "") for run in picture.canvas.texts]


def with_letters(*letters: str, operative: bool = False) -> State:
    return state_of(
        tasks=tuple((f"Aufgabe {n}", text, operative) for n, text in enumerate(letters))
    )


def test_a_difference_is_a_question_with_two_answers() -> None:
    shown = words(painted(state_of(), DIFFERENCE, cell_id(3, 1))[0])
    assert "Rollenklärung · 1 of 5" in shown
    assert "Einzelmaßnahme freigeben" in shown
    assert "Who decides?" in shown
    assert shown[-6:] == [
        "Politics",
        "Ausschuss",
        "Fachamt carries it out",
        "Administration",
        "Fachamt",
        "Ausschuss is informed",
    ]


@pytest.mark.parametrize(
    ("letters", "question"),
    [
        ("E/D - - - -", "Who decides?"),
        ("D/M - - - -", "Who carries it out?"),
        ("M/I - - - -", "Who contributes?"),
        ("I/- - - - -", "Who is informed?"),
    ],
)
def test_the_question_is_about_the_weightiest_letter(letters: str, question: str) -> None:
    state = with_letters(letters)
    assert question in words(painted(state, DIFFERENCE, cell_id(0, 0))[0])


@pytest.mark.parametrize(
    ("letters", "column", "answers"),
    [
        # Nobody decides in the administration's view.
        ("E/D D E/I M M", 0, [f"Rat, {MAYOR}", "Nobody", "Rat carries it out"]),
        # Others contribute in both views: only the body that differs is talked about.
        ("M/I E M D M", 0, ["Rat", "Without Rat", "Rat is informed"]),
        # Each side names a different one.
        ("M/I I/M E D M", 0, ["Rat", "Ausschuss is informed", "Ausschuss", "Rat is informed"]),
    ],
)
def test_what_the_sides_answer(letters: str, column: int, answers: list[str]) -> None:
    shown = words(painted(with_letters(letters), DIFFERENCE, cell_id(0, column))[0])
    told = [text for text in shown if text not in {"Politics", "Administration"}]
    assert told[-len(answers) :] == answers


def test_a_settled_difference_shows_what_was_agreed() -> None:
    state = state_of()
    state = state.apply(edits.set_agreed(state, task_id(3), body_id(1), RoleLetter.I))
    shown = words(painted(state, DIFFERENCE, cell_id(3, 1))[0])
    assert shown[-3:] == ["Agreed", "Ausschuss", "Information"]
    assert "Politics" not in shown


def test_the_overview_counts_and_lists_what_is_open() -> None:
    shown = words(painted(state_of(), OVERVIEW)[0])
    assert "Agreed on 40 of 45 fields" in shown
    assert shown.count("Einzelmaßnahme freigeben") == 2
    assert "Bürgermeisteramt (head of administration)" in shown


def test_once_nothing_is_open_the_overview_is_the_matrix() -> None:
    shown = words(painted(with_letters("E M M D I"), OVERVIEW)[0])
    assert "Rat" in shown
    assert "Aufgabe 0" in shown


@pytest.mark.parametrize("key", [OVERVIEW, DIFFERENCE, AGREED])
def test_own_views_stay_blind_whatever_is_asked_for(key: str) -> None:
    one = state_of(RoleStage.OWN_VIEW)
    other = one.apply(edits.set_view(one, task_id(3), body_id(1), Side.POLITICS, RoleLetter.M))
    before, _pages = painted(one, key, cell_id(3, 1))
    after, _pages = painted(other, key, cell_id(3, 1))
    assert before.image == after.image
    assert QUESTION in words(before)
    assert {title for title, _letters, _operative in TASKS} <= set(words(before))
    assert [offer.item.key for offer in WALL.offers(WallView(one), BLOCK)] == [OVERVIEW]


def test_every_difference_is_offered_once_views_are_compared() -> None:
    offers = WALL.offers(WallView(state_of(RoleStage.COMPARE)), BLOCK)
    assert [offer.item.key for offer in offers] == [OVERVIEW, AGREED, *[DIFFERENCE] * 5]
    assert offers[2].label == "Einzelmaßnahme freigeben · Ausschuss"


def test_what_is_gone_shows_the_overview() -> None:
    there, _pages = painted(state_of(), OVERVIEW)
    assert painted(state_of(), DIFFERENCE, Id("gone"))[0].image == there.image
    agreed_by_both = painted(state_of(), DIFFERENCE, cell_id(0, 0))[0]
    assert agreed_by_both.image == there.image


def test_a_block_without_tasks_or_that_is_gone_has_a_picture() -> None:
    for stage in RoleStage:
        picture, pages = painted(state_of(stage, tasks=(), bodies=()), OVERVIEW)
        assert pages == 1
        assert picture.canvas.faults() == []


LONG = tuple(
    (f"{title} und mit der Haushaltsüberwachungsstelle abstimmen", letters + " M I D", operative)
    for title, letters, operative in TASKS
) + tuple((f"Aufgabe {n}", "E/D M/I I D/E - - - -", False) for n in range(11))
LONG_BODIES = (
    ("Rat", Side.POLITICS),
    ("Ausschuss für Stadtentwicklung, Umwelt und Verkehr", Side.POLITICS),
    ("Bürgermeisteramt", Side.ADMINISTRATION),
    ("Straßenverkehrsbehörde", Side.ADMINISTRATION),
    ("Stadtwerke", Side.OTHERS),
    ("Kreis", Side.OTHERS),
    ("Nahverkehrsgesellschaft", Side.OTHERS),
    ("Nachbargemeinde", Side.OTHERS),
)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    ("size", "room"),
    [
        (FULL_HD, None),
        (FULL_HD, DEEP_ROOM),
        (QSize(1280, 720), None),
        (QSize(1024, 768), None),
        (QSize(1280, 800), DEEP_ROOM),
    ],
)
@pytest.mark.parametrize("crowded", [False, True])
def test_everything_is_legible_and_has_its_place(
    size: QSize, room: RoomMetrics | None, theme: Theme, crowded: bool
) -> None:
    for stage in (RoleStage.OWN_VIEW, RoleStage.NEGOTIATE):
        state = state_of(stage, tasks=LONG, bodies=LONG_BODIES) if crowded else state_of(stage)
        items: list[tuple[str, Id | None]] = [
            (OVERVIEW, None),
            (AGREED, None),
            (DIFFERENCE, cell_id(3, 1)),
            (DIFFERENCE, cell_id(2, 1)),
        ]
        for key, entity in items:
            _first, pages = painted(state, key, entity, size=size, room=room)
            for page in {0, pages - 1}:
                picture, _pages = painted(
                    state, key, entity, size=size, theme=theme, page=page, room=room
                )
                assert picture.canvas.faults() == [], (key, stage, page)


def test_pages_show_every_task_and_every_body_once_each() -> None:
    state = state_of(tasks=LONG, bodies=LONG_BODIES)
    _first, pages = painted(state, AGREED)
    assert pages > 1
    seen = {text for page in range(pages) for text in words(painted(state, AGREED, page=page)[0])}
    assert {title for title, _letters, _operative in LONG} <= seen
    assert {name for name, _side in LONG_BODIES} - {"Bürgermeisteramt"} | {MAYOR} <= seen
    # A page past the last paints the last.
    last, _pages = painted(state, AGREED, page=pages - 1)
    assert painted(state, AGREED, page=pages + 4)[0].image == last.image


def test_no_picture_of_the_sample_is_wordy() -> None:
    for stage, key in (
        (RoleStage.OWN_VIEW, OVERVIEW),
        (RoleStage.NEGOTIATE, OVERVIEW),
        (RoleStage.NEGOTIATE, DIFFERENCE),
        (RoleStage.CONFIRM, OVERVIEW),
    ):
        picture, _pages = painted(state_of(stage), key, cell_id(3, 1))
        assert picture.canvas.word_count <= 40


# ---------------------------------------------------------------------------------- law, size


def lawful() -> State:
    return with_law(Checked.CONFIRMED)


def with_law(checked: Checked) -> State:
    state = with_letters("E/M M/E M D I")
    law = Competence(
        title="Haushaltssatzung erlassen",
        source="§ 41 Abs. 1 Satz 2 Buchst. h GO NRW",
        holders=(UnitKind.COUNCIL,),
        matter="budget",
        kind=MatterKind.RESERVED,
        origin=LawOrigin.LAW,
        checked=checked,
        holder="the council",
        barred="§ 41 Abs. 1 Satz 2 GO NRW",
    )
    return state.apply(edits.set_competence(state, task_id(0), law))


def test_a_difference_about_a_competence_says_so_in_words() -> None:
    shown = words(painted(lawful(), DIFFERENCE, cell_id(0, 0))[0])
    said = "By law: Haushaltssatzung erlassen (§ 41 Abs. 1 Satz 2 Buchst. h GO NRW)"
    assert said in " ".join(shown)


def test_an_agreement_that_contradicts_one_says_what_it_needs() -> None:
    state = lawful()
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(1), RoleLetter.E))
    shown = words(painted(state, DIFFERENCE, cell_id(0, 1))[0])
    said = "By law the council decides; this cannot be transferred (§ 41 Abs. 1 Satz 2 GO NRW)."
    assert said in " ".join(shown)
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(0), RoleLetter.E))
    shown = words(painted(state, DIFFERENCE, cell_id(0, 0))[0])
    assert "By law: § 41 Abs. 1 Satz 2 Buchst. h GO NRW" in " ".join(shown)


def test_what_was_never_checked_says_so_and_has_no_lock() -> None:
    state = with_law(Checked.UNCHECKED)
    shown = " ".join(words(painted(state, DIFFERENCE, cell_id(0, 0))[0]))
    assert "By law, not checked: Haushaltssatzung erlassen" in shown
    assert "Competence by law" not in words(painted(state, AGREED)[0])
    state = state.apply(edits.set_agreed(state, task_id(0), body_id(1), RoleLetter.E))
    shown = " ".join(words(painted(state, DIFFERENCE, cell_id(0, 1))[0]))
    assert "By law, not checked" in shown
    assert "cannot be transferred" not in shown


def test_the_matrix_names_its_locks_and_who_leads() -> None:
    plain = words(painted(with_letters("E M D D I"), AGREED)[0])
    assert "Competence by law" not in plain
    state = lawful()
    state = state.apply(edits.set_lead(state, task_id(0), body_id(3)))
    shown = words(painted(state, AGREED)[0])
    assert "Competence by law" in shown
    assert "Carrying out (DF leads)" in shown


@pytest.mark.parametrize(
    ("size", "room"), [(FULL_HD, None), (QSize(1280, 720), None), (FULL_HD, DEEP_ROOM)]
)
@pytest.mark.parametrize("theme", Theme)
def test_forty_tasks_and_twenty_bodies_are_paged_and_legible(
    size: QSize, room: RoomMetrics | None, theme: Theme
) -> None:
    bodies = tuple((f"Fachamt {n}", list(Side)[n % 3]) for n in range(20))
    tasks = tuple((f"Aufgabe {n}", "E/M M D I " * 5, False) for n in range(40))
    state = state_of(tasks=tasks, bodies=bodies)
    law = Competence(title="Haushaltssatzung erlassen", source="§ 41 Abs. 1 GO NRW")
    state = state.apply(edits.set_competence(state, task_id(7), law))
    _first, pages = painted(state, AGREED, size=size, room=room)
    assert pages > 4
    for page in {0, pages // 2, pages - 1}:
        picture, _pages = painted(state, AGREED, size=size, theme=theme, page=page, room=room)
        assert picture.canvas.faults() == []
    for cell in (cell_id(7, 0), cell_id(7, 5)):
        picture, _pages = painted(state, DIFFERENCE, cell, size=size, theme=theme, room=room)
        assert picture.canvas.faults() == []


def test_without_colour_the_letters_still_differ() -> None:
    """Every letter has a tile of its own lightness, or a border of its own."""
    image = painted(with_letters("E M D I -"), AGREED)[0].image.convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    canvas = painted(with_letters("E M D I -"), AGREED)[0].canvas
    marks = {run.text: run.rect for run in canvas.texts}
    row = marks["Aufgabe 0"].center().y()
    grounds = []
    for name in ("Rat", "Ausschuss"):
        x = marks[name].center().x() - 36
        grounds.append(image.pixelColor(int(x), int(row)).value())
    # E is ink, M is sand: far apart in grey.
    assert abs(grounds[0] - grounds[1]) > 120
