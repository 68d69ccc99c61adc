# SPDX-License-Identifier: EUPL-1.2
"""The look that every window gets: fonts, colours, focus ring, icons."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.projection import Theme
from moderation.domain.side import Side
from moderation.gui import theme
from moderation.gui.focus import FocusRingKeeper, install_focus_ring
from moderation.gui.icons import MissingIcon, icon, icon_source, paint_icon
from moderation.gui.paint.bars import BarPattern, pattern_bar
from moderation.gui.paint.shapes import Stance, agreement_mark, side_glyph
from moderation.gui.paint.tiles import role_tile, split_tile
from moderation.gui.paint.time import timer_ring
from moderation.gui.tokens import DARK, LIGHT, Palette, SideColours, palette_of
from moderation.gui.widgets import Button
from moderation.paths import resource

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    theme.apply_theme(qapp, text_scale=1.0)


def canvas(width: int, height: int, ratio: float = 1.0) -> QImage:
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(LIGHT.paper)
    return image


def contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_every_weight_of_the_shipped_font_is_really_loaded() -> None:
    widths = []
    for weight in (400, 500, 600, 700):
        info = QFontInfo(theme.font(16, weight))
        assert info.family() == "Source Sans 3"
        assert info.weight() == weight
        widths.append(QFontMetricsF(theme.font(64, weight)).horizontalAdvance("Rollenklärung"))
    assert widths == sorted(set(widths))


def test_figures_of_equal_width_do_not_dance() -> None:
    metrics = QFontMetricsF(theme.tabular(theme.font(24)))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_missing_font_file_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(theme, "resource", tmp_path.joinpath)
    theme.load_fonts.cache_clear()
    with pytest.raises(theme.MissingFont, match="install Moderation again") as caught:
        theme.load_fonts()
    assert caught.value.path.name == "SourceSans3-Regular.ttf"


def test_text_grows_with_the_system_setting(qapp: QApplication) -> None:
    before = Button(text="Zeigen").sizeHint().height()
    theme.apply_theme(qapp, text_scale=1.5)
    try:
        assert theme.font(14).pixelSize() == 21
        assert theme.wall_font(40).pixelSize() == 40
        assert Button(text="Zeigen").sizeHint().height() == round(before * 1.5)
    finally:
        theme.apply_theme(qapp, text_scale=1.0)


def test_the_style_sheet_leaves_nothing_unfilled_and_finds_its_pictures() -> None:
    sheet = theme.style_sheet()
    assert "$" not in sheet.replace("dollar sign", "")
    for part in sheet.split('url("')[1:]:
        assert Path(part.split('"')[0]).is_file()


def test_giving_an_application_its_look_is_quick(qapp: QApplication) -> None:
    times = []
    for _round in range(5):
        start = time.perf_counter()
        theme.apply_theme(qapp, text_scale=1.0)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.05


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_can_be_read(palette: Palette) -> None:
    assert contrast(palette.ink, palette.paper) >= 15
    assert contrast(palette.ink2, palette.paper) >= 7
    assert contrast(palette.ink3, palette.paper) >= 4.5
    for side in Side:
        colours: SideColours = palette.side(side)
        assert contrast(colours.strong, palette.paper) >= 7
        assert contrast(colours.on_fill, colours.fill) >= 6.5
        assert contrast(colours.strong, colours.tint) >= 6


def test_the_projection_names_its_palette() -> None:
    assert palette_of(Theme.LIGHT) is LIGHT
    assert palette_of(Theme.DARK) is DARK


# -- the focus ring ---------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    for name in ("eins", "zwei"):
        column.addWidget(Button(made, text=name))
    column.addWidget(QLineEdit(made))
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def ring_is_painted(window: QWidget, widget: QWidget) -> bool:
    """Whether ink lies 3 px outside the middle of the widget's left edge, and paper between."""
    image = window.grab().toImage()
    place = widget.geometry()
    middle = place.center().y()
    return bool(
        image.pixelColor(place.left() - 3, middle) == LIGHT.ink
        and image.pixelColor(place.left() - 1, middle) == LIGHT.paper
    )


def test_the_ring_is_for_the_keyboard_only(window: QWidget, qtbot: QtBot) -> None:
    first, second = window.findChildren(Button)
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not ring_is_painted(window, second)
    QTest.keyClick(second, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    assert ring_is_painted(window, first)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    assert ring_is_painted(window, second)
    assert not ring_is_painted(window, first)
    field = window.findChild(QLineEdit)
    assert field is not None
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_is_painted(window, second)


def test_what_is_typed_into_frames_itself(window: QWidget) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not ring_is_painted(window, field)
    image = window.grab().toImage()
    edge, middle = field.geometry().left(), field.geometry().center().y()
    assert image.pixelColor(edge, middle) == LIGHT.ink
    assert image.pixelColor(edge + 1, middle) == LIGHT.ink


def test_the_ring_survives_the_windows_that_held_it(qapp: QApplication, qtbot: QtBot) -> None:
    keeper = install_focus_ring(qapp)
    assert install_focus_ring(qapp) is keeper
    assert isinstance(keeper, FocusRingKeeper)
    for _round in range(2):
        window = QWidget()
        qtbot.addWidget(window)
        button = Button(window, text="Weiter")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        button.clearFocus()
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        assert keeper.ring is not None
        with qtbot.waitSignal(window.destroyed):
            window.close()
            window.deleteLater()
        assert keeper.ring is None


# -- icons and drawings -----------------------------------------------------------------------


def every_icon() -> list[str]:
    return sorted(path.stem for path in resource("icons").rglob("*.svg"))


@pytest.mark.parametrize("name", every_icon())
def test_every_icon_paints_something_in_the_asked_colour(name: str) -> None:
    image = canvas(24, 24)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, 24, 24), QColor("#06525E"))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert len(seen) > 1
    if name not in {"app", "mark"}:
        assert "currentColor" in icon_source(name)
        # Petrol, however thin the line: the green and blue parts stand well above the red.
        assert any(QColor(colour).blue() > QColor(colour).red() + 30 for colour in seen)


def test_an_icon_takes_the_colour_of_its_state_and_the_sharpness_of_its_screen() -> None:
    made = icon("undo")
    sharp = made.pixmap(QSize(24, 24), 2.0)
    assert sharp.size() == QSize(48, 48)
    darkest = {}
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
        image = made.pixmap(QSize(24, 24), 1.0, mode).toImage()
        solid = [
            image.pixelColor(x, y)
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() > 250
        ]
        darkest[mode] = min(colour.lightness() for colour in solid)
    assert darkest[QIcon.Mode.Normal] < darkest[QIcon.Mode.Disabled]
    assert darkest[QIcon.Mode.Disabled] < darkest[QIcon.Mode.Selected]


def test_a_misspelt_icon_is_found_at_once() -> None:
    with pytest.raises(MissingIcon):
        icon("undoo")


def test_sides_differ_by_shape_and_not_only_by_colour() -> None:
    silhouettes = set()
    for side in Side:
        image = canvas(40, 40)
        painter = QPainter(image)
        side_glyph(painter, QRectF(0, 0, 40, 40), side, colour=QColor("black"))
        painter.end()
        silhouettes.add(
            tuple(
                image.pixelColor(x, y).lightness() < 128
                for x in range(0, 40, 4)
                for y in range(0, 40, 4)
            )
        )
    assert len(silhouettes) == len(Side)


@pytest.mark.parametrize("side", list(Side))
def test_a_mark_says_its_state_without_colour(side: Side) -> None:
    pictures = set()
    for mark in Stance:
        image = canvas(48, 48)
        painter = QPainter(image)
        agreement_mark(painter, QRectF(0, 0, 48, 48), side, mark)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(Stance)


def dark_share(image: QImage) -> float:
    pixels = [
        image.pixelColor(x, y).lightness() < 100
        for x in range(6, image.width() - 6)
        for y in range(6, image.height() - 6)
    ]
    return sum(pixels) / len(pixels)


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
def test_patterns_differ_and_keep_their_share_on_sharper_screens(ratio: float) -> None:
    shares = []
    for pattern in BarPattern:
        image = canvas(120, 48, ratio)
        painter = QPainter(image)
        pattern_bar(painter, QRectF(0, 0, 120, 48), pattern, LIGHT.politics)
        painter.end()
        shares.append(dark_share(image))
    solid, hatch, cross = shares
    assert solid == 1.0
    assert 0.15 < hatch < 0.42
    assert hatch + 0.1 < cross < 0.7


def test_the_ring_shows_what_is_left_clockwise_from_twelve() -> None:
    def ink_at(remaining: float) -> list[bool]:
        image = canvas(48, 48)
        painter = QPainter(image)
        timer_ring(painter, QRectF(0, 0, 48, 48), remaining)
        painter.end()
        # A little after twelve, three, six and nine.
        places = ((27, 3), (44, 27), (21, 44), (3, 21))
        return [image.pixelColor(x, y).lightness() < 80 for x, y in places]

    assert ink_at(0.3) == [True, True, False, False]
    assert ink_at(0.01) == [False] * 4
    assert ink_at(1.0) == [True] * 4
    assert ink_at(-0.1) == [True] * 4


def test_role_tiles_are_told_apart_in_print() -> None:
    images = []
    for letter in ("D", "E", "M", "I", ""):
        image = canvas(56, 40)
        painter = QPainter(image)
        role_tile(painter, QRectF(0, 0, 56, 40), letter)
        painter.end()
        images.append(image)
    corner = [image.pixelColor(10, 20).lightness() for image in images]
    assert corner[1] < 40
    assert corner[0] == 255
    assert 200 < corner[2] < 240
    assert images[4].pixelColor(28, 20).lightness() < 220


def test_a_split_tile_parts_politics_from_administration() -> None:
    image = canvas(56, 40)
    painter = QPainter(image)
    split_tile(painter, QRectF(0, 0, 56, 40), "E", "I", active=True)
    painter.end()
    assert image.pixelColor(4, 10) == LIGHT.politics.fill
    assert image.pixelColor(52, 32) == LIGHT.administration.fill
