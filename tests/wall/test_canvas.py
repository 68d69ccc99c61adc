# SPDX-License-Identifier: EUPL-1.2
"""The wall's canvas: legible from the last row, nothing cut, the same at every size."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.domain.hyphenation import breaks
from moderation.domain.projection import Theme
from moderation.gui.canvas import (
    Align,
    RoomMetrics,
    SplitText,
    WallCanvas,
    deal,
    lay_out,
    paginate,
    paint_picture,
    render,
    timer_figure,
    timer_share,
    timer_words,
)
from moderation.gui.canvas.model import Timer
from moderation.gui.texts import speaking
from moderation.gui.theme import apply_theme
from moderation.gui.tokens import DARK, LIGHT
from moderation.gui.wall_view import WallPicture
from tests.looks import fading
from tests.wall.samples import SAMPLES, long_words, roles

COMPOUND = "Straßenverkehrsbehörde-Anhörungsverfahren"
FULL_HD = QSize(1920, 1080)
SIXTEEN_BY_NINE = [QSize(1280, 720), FULL_HD, QSize(3840, 2160)]
OTHERS = [QSize(1024, 768), QSize(1920, 1200), QSize(2560, 1080)]

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


def hyphenated(word: str) -> str:
    parts, start = [], 0
    for index, _good in breaks(word):
        parts.append(word[start:index])
        start = index
    return "|".join([*parts, word[start:]])


# -- pictures ---------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", list(Theme), ids=lambda theme: theme.value)
@pytest.mark.parametrize("name", list(SAMPLES))
def test_the_pictures_of_the_design_have_no_faults(name: str, theme: Theme) -> None:
    for size in SIXTEEN_BY_NINE[:2]:
        painted = paint_picture(size, theme, SAMPLES[name])
        assert painted.canvas.faults() == []
        ground = DARK.paper if theme is Theme.DARK else LIGHT.paper
        assert painted.image.pixelColor(4, 4) == ground


@pytest.mark.parametrize("room", [None, RoomMetrics(12, 3), RoomMetrics(8, 2.4)])
@pytest.mark.parametrize(
    "size", SIXTEEN_BY_NINE + OTHERS, ids=lambda size: f"{size.width()}x{size.height()}"
)
def test_question_and_split_hold_on_every_screen_and_in_deep_rooms(
    size: QSize, room: RoomMetrics | None
) -> None:
    for paint in (roles, long_words):
        assert paint_picture(size, Theme.LIGHT, paint, room=room).canvas.faults() == []


def test_a_picture_is_laid_out_the_same_at_every_size() -> None:
    runs = [
        [
            (run.lines, run.size, run.rect)
            for run in paint_picture(size, Theme.LIGHT, long_words).canvas.texts
        ]
        for size in (*SIXTEEN_BY_NINE, QSize(288, 162))
    ]
    assert all(other == runs[0] for other in runs)


def test_a_sharper_screen_gets_more_pixels_of_the_same_picture() -> None:
    image = render(QSize(640, 360), 2.0, Theme.LIGHT, roles)
    assert image.size() == QSize(1280, 720)
    small = paint_picture(QSize(640, 360), Theme.LIGHT, roles).canvas.texts[0]
    sharp = paint_picture(QSize(640, 360), Theme.LIGHT, roles, ratio=2.0).canvas.texts[0]
    assert sharp.size == small.size
    assert sharp.pixels == pytest.approx(small.pixels * 2)


def test_the_halves_of_a_split_are_equal_and_parted_by_45_degrees() -> None:
    def paint(canvas: WallCanvas) -> None:
        canvas.split_ground(QRectF(96, 464, 1728, 552))

    image = paint_picture(FULL_HD, Theme.LIGHT, paint).image
    counts = {LIGHT.politics.fill.name(): 0, LIGHT.administration.fill.name(): 0}
    edges = []
    for y in range(470, 1010, 4):
        row = [image.pixelColor(x, y).name() for x in range(96, 1824)]
        for name in counts:
            counts[name] += row.count(name)
        edges.append(len(row) - 1 - row[::-1].index(LIGHT.politics.fill.name()))
    politics, administration = counts.values()
    assert politics == pytest.approx(administration, rel=0.01)
    steps = {one - other for one, other in pairwise(edges[5:-5])}
    assert steps <= {3, 4, 5}


# -- size of type -----------------------------------------------------------------------------


def test_a_deep_room_gets_larger_type() -> None:
    assert RoomMetrics(4, 3).smallest(1920) == 36
    assert RoomMetrics(12, 3).smallest(1920) == pytest.approx(47.6, abs=0.1)
    assert RoomMetrics(0, 0).smallest(1920) == 36

    def paint(canvas: WallCanvas) -> None:
        canvas.text(QRectF(96, 96, 900, 100), "Vorbehalt", size=36)

    run = paint_picture(FULL_HD, Theme.LIGHT, paint, room=RoomMetrics(12, 3)).canvas.texts[0]
    assert run.size == pytest.approx(47.6, abs=0.1)


def test_text_shrinks_before_a_word_is_broken_and_stops_at_the_limit() -> None:
    wide = lay_out(COMPOUND, 1728, 200, size=88, weight=700, max_lines=1)
    assert wide.lines == (COMPOUND,)
    assert wide.size < 88
    two = lay_out(COMPOUND, 1000, 300, size=88, weight=700, max_lines=2)
    assert two.lines == ("Straßenverkehrsbehörde-", "Anhörungsverfahren")
    narrow = lay_out(COMPOUND, 300, 400, size=40)
    assert narrow.complete
    assert narrow.size >= 36
    letters = "".join(narrow.lines).replace("-", "")
    assert letters == COMPOUND.replace("-", "")
    assert len(narrow.lines) > 2


def test_what_does_not_fit_is_handed_back() -> None:
    words = [f"Wort{number}" for number in range(60)]
    block = lay_out(" ".join(words), 600, 140, size=44)
    assert not block.complete
    assert block.size == 36
    assert block.lines[-1].endswith(" …")
    seen = " ".join(block.lines).removesuffix(" …").split()
    assert seen + block.rest.split() == words


@given(
    st.lists(st.text("abcdefghäöü-ß/ ", min_size=1, max_size=30), min_size=1, max_size=12),
    st.integers(120, 1800),
    st.integers(45, 400),
)
def test_no_line_is_ever_wider_than_its_box_and_no_letter_lost(
    words: list[str], width: int, height: int
) -> None:
    from moderation.gui.canvas.textflow import measured

    text = " ".join(words)
    block = lay_out(text, width, height, size=60)
    for line in block.lines:
        assert measured(line, block.size, block.weight) <= width + 0.5 or line == " …"
    assert block.size >= 36
    letters = [letter for letter in text if letter.isalpha()]
    shown = [letter for letter in "".join(block.lines) + block.rest if letter.isalpha()]
    assert shown == letters


def test_two_lines_are_balanced() -> None:
    block = lay_out(
        "Radachse Bahnhof – Schulzentrum durchgängig befahrbar", 1728, 220, size=88, weight=700
    )
    assert len(block.lines) == 2
    lengths = [len(line) for line in block.lines]
    assert min(lengths) > max(lengths) * 0.6


def test_a_figure_and_its_unit_stay_together() -> None:
    block = lay_out("Kosten bis 4,8\u00a0Mio.\u00a0€", 190, 400, size=44)
    assert any("4,8\u00a0Mio.\u00a0€" in line for line in block.lines)


@pytest.mark.parametrize(
    "word",
    [
        "Bür|ger|meis|ter|amt",
        "An|hö|rungs|ver|fah|ren",
        "Ver|kehrs|kon|zept",
        "Rad|achse",
        "Kom|mu|nal|ver|fas|sungs|an|ge|le|gen|hei|ten",
        "Stadt|ent|wick|lung",
        "Fach|aus|schuss",
        "Zwi|schen|be|richt",
        "In|stand|hal|tungs|rück|stand",
        "Plan|fest|stel|lungs|be|schluss",
        "Aus|gleichs|flä|chen|ka|tas|ter",
        "Druck|er|zeug|nis|se",
        "Fach|kräf|te|man|gel",
        "Er|schlie|ßungs|bei|trag",
        "Urin|stinkt",
        "Rat",
    ],
)
def test_words_are_broken_as_german_breaks_them(word: str) -> None:
    allowed, position = set(), 0
    for part in word.split("|"):
        position += len(part)
        allowed.add(position)
    plain = word.replace("|", "")
    places = {index for index, _good in breaks(plain)}
    assert places <= allowed
    assert places or len(plain) < 6


def test_words_are_broken_as_the_language_breaks_them_that_is_spoken() -> None:
    word = "Telecommunications"

    def places(language: str) -> set[int]:
        return {index for index, _good in breaks(word, language)}

    assert places("en") != places("de")
    laid = {}
    for language in ("de", "en", "de"):
        with speaking(language):
            laid[language] = lay_out(word, 190, 400, size=44, min_size=44)
        heads = [line.rstrip("-") for line in laid[language].lines[:-1]]
        ends = {len("".join(heads[: n + 1])) for n in range(len(heads))}
        assert ends
        assert ends <= places(language)
    assert laid["de"].lines != laid["en"].lines


def test_english_knows_no_seams_of_german_compounds() -> None:
    assert not any(good for _index, good in breaks("Haushaltsplanung", "en"))
    assert any(good for _index, good in breaks("Haushaltsplanung", "de"))


def test_a_soft_hyphen_says_where() -> None:
    assert (5, True) in breaks("Haus\u00adhalt")
    assert lay_out("Haus\u00adhalt", 900, 100, size=44).lines == ("Haushalt",)


# -- what the canvas notices --------------------------------------------------------------------


def test_overlapping_cut_and_outside_texts_are_found() -> None:
    def paint(canvas: WallCanvas) -> None:
        canvas.text(QRectF(100, 100, 600, 60), "Ausschuss")
        canvas.text(QRectF(140, 110, 600, 60), "Fachamt")
        canvas.text(QRectF(100, 300, 300, 60), "Das hier ist viel zu lang für die Stelle")
        canvas.text(QRectF(1800, 500, 300, 60), "am Rand")

    faults = paint_picture(FULL_HD, Theme.LIGHT, paint).canvas.faults()
    assert any(fault.startswith("overlap: 'Ausschuss' and 'Fachamt'") for fault in faults)
    assert any(fault.startswith("cut:") for fault in faults)
    assert any(fault == "outside: 'am Rand'" for fault in faults)


def test_lines_one_below_the_other_are_no_overlap() -> None:
    def paint(canvas: WallCanvas) -> None:
        canvas.text(QRectF(100, 100, 600, 52), "Fraktion C gypq", size=44)
        canvas.text(QRectF(100, 152, 600, 52), "Äußerung", size=44, align=Align.LEFT)

    assert paint_picture(FULL_HD, Theme.LIGHT, paint).canvas.faults() == []


def test_a_long_answer_stays_within_its_half() -> None:
    def paint(canvas: WallCanvas) -> None:
        canvas.top = 400
        canvas.split(
            canvas.content(64),
            SplitText("Politik", "Ausschuss für Stadtentwicklung", f"{COMPOUND} läuft"),
            SplitText("Verwaltung", COMPOUND, "Straßenverkehrsbehörde wird informiert"),
        )

    canvas = paint_picture(FULL_HD, Theme.LIGHT, paint).canvas
    assert canvas.faults() == []
    for run in canvas.texts:
        for rect in run.line_rects:
            # The cut runs from (1236, 464) down to (684, 1016).
            for x, y in ((rect.left(), rect.top()), (rect.right(), rect.bottom())):
                half_way = 960 - (y - 740)
                if run is canvas.texts[0] or run.rect.left() < 300:
                    assert x < half_way
                else:
                    assert x > half_way


@given(st.lists(st.floats(1, 500), max_size=40), st.floats(100, 900), st.floats(0, 40))
def test_pages_keep_order_and_height(heights: list[float], room: float, gap: float) -> None:
    pages = paginate(heights, lambda item: item, room, gap)
    assert [item for page in pages for item in page] == heights
    assert len(pages) >= 1
    for page in pages:
        assert sum(page) + gap * (len(page) - 1) <= room + 1e-6 or len(page) == 1


ROWS = st.lists(st.tuples(st.floats(1, 500), st.integers(1, 30)), max_size=15)


@given(st.lists(ROWS, min_size=1, max_size=3), st.floats(100, 900), st.integers(10, 50))
def test_columns_keep_order_height_and_no_more_words_than_a_room_reads(
    columns: list[list[tuple[float, int]]], room: float, most: int
) -> None:
    pages = deal(columns, lambda row: row[0], room, 20.0, words_of=lambda row: row[1], most=most)
    for place, own in enumerate(columns):
        assert [row for page in pages for row in page[place]] == own
        for page in pages:
            high = sum(row[0] for row in page[place]) + 20.0 * (len(page[place]) - 1)
            assert high <= room + 1e-6 or len(page[place]) == 1
    for page in pages:
        rows = [row for column in page for row in column]
        assert rows or not any(columns), "no page is empty"
        assert sum(row[1] for row in rows) <= most or len(rows) == 1


def test_columns_take_turns() -> None:
    columns = [["ab", "cd"], ["ef", "gh"]]
    pages = deal(columns, lambda _row: 1.0, 9.0, words_of=len, most=4)
    assert pages == [[["ab"], ["ef"]], [["cd"], ["gh"]]]


def test_time_is_said_in_whole_minutes() -> None:
    assert timer_words(Timer(left=11.2, total=50)) == "12 min left"
    assert timer_figure(Timer(left=-2.5, total=50)) == "+3"
    assert timer_share(Timer(left=25, total=50)) == 0.5
    assert timer_share(Timer(left=60, total=50)) == 1.0
    assert timer_share(Timer(left=-1, total=50)) < 0
    assert timer_share(Timer(left=0, total=0)) == 0.0


# -- the widget -------------------------------------------------------------------------------


def picture(qtbot: QtBot, size: QSize) -> WallPicture:
    made = WallPicture()
    qtbot.addWidget(made)
    made.resize(size)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_miniature_is_the_walls_own_picture(qtbot: QtBot) -> None:
    wall = picture(qtbot, QSize(1280, 720))
    small = picture(qtbot, QSize(288, 162))
    small.set_wall_size(QSize(1280, 720))
    for widget in (wall, small):
        widget.set_picture(roles)
    assert [run.lines for run in wall.texts] == [run.lines for run in small.texts]
    assert [run.rect for run in wall.texts] == [run.rect for run in small.texts]
    assert small.heightForWidth(288) == 162
    assert "Wer entscheidet?" in wall.accessibleDescription()


def test_a_new_picture_fades_in_and_black_is_there_at_once(qtbot: QtBot) -> None:
    wall = picture(qtbot, QSize(640, 360))
    wall.set_picture(roles)
    wall.grab()
    wall.set_picture(long_words, fade=True)
    began = fading(wall)
    assert began
    qtbot.waitUntil(lambda: not fading(wall), timeout=2000)
    wall.set_picture(WallCanvas.fill_black, fade=False)
    assert wall.grab().toImage().pixelColor(20, 20).lightness() == 0


def test_nothing_fades_when_motion_is_reduced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    wall = picture(qtbot, QSize(640, 360))
    wall.set_picture(roles)
    wall.grab()
    wall.set_picture(long_words, fade=True)
    assert not fading(wall)


def test_the_picture_is_rendered_once_per_size(qtbot: QtBot) -> None:
    calls = []

    def paint(canvas: WallCanvas) -> None:
        calls.append(canvas.width)

    wall = picture(qtbot, QSize(640, 360))
    wall.set_picture(paint)
    for _round in range(3):
        wall.grab()
    assert len(calls) == 1
    wall.resize(800, 450)
    wall.grab()
    assert len(calls) == 2
