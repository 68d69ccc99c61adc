# SPDX-License-Identifier: EUPL-1.2
"""The windows follow the colours and the contrast of the system, while they are open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.gui.desk_look import DeskLook
from moderation.gui.theme import dress, style_sheet
from moderation.gui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DESK_DARK,
    DESK_PALETTES,
    LIGHT,
    Palette,
)
from moderation.gui.wall_view import WallPicture
from moderation.gui.widgets import Toast
from moderation.paths import resource
from moderation.settings import DeskColours, DeskContrast
from moderation.windows.minutes.pages import PageView, Thumbnails
from tests.gui.test_theme import contrast
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

NAMES = [palette.pictures or "light" for palette in DESK_PALETTES]
PALETTES = pytest.mark.parametrize("palette", DESK_PALETTES, ids=NAMES)
Pictures = dict[str, Image.Image]
BLOCK = 16
"""Px of the grid in which pictures are looked at: three blocks are higher than any button."""


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    for look in qapp.findChildren(DeskLook):
        look.choose(DeskColours.LIGHT, DeskContrast.SYSTEM)
        look.setParent(None)
        look.deleteLater()
    dress(qapp, LIGHT)


# -- contrast ---------------------------------------------------------------------------------


def written(palette: Palette) -> Iterator[tuple[str, QColor, QColor]]:
    """Every colour in which something is written, with every ground on which it is."""
    grounds = ("paper", "surface", "well")
    for ink, ground in (
        *product(("ink", "ink2", "ink3", "alert"), grounds),
        *product(("ink", "ink2"), ("sand", "band")),
        *product(("on_ink",), ("ink", "hover_ink", "pressed_ink")),
        *in_the_style_sheet(),
    ):
        yield f"{ink} on {ground}", getattr(palette, ink), getattr(palette, ground)
    for side in Side:
        colours = palette.side(side)
        for ground in grounds:
            yield f"{side.value} on {ground}", colours.strong, getattr(palette, ground)
        yield f"{side.value} on its tint", colours.strong, colours.tint
        yield f"on {side.value}", colours.knock, colours.strong
        yield f"on the fill of {side.value}", colours.on_fill, colours.fill


def in_the_style_sheet() -> set[tuple[str, str]]:
    """What Qt's own controls are written in, by rule."""
    sheet = resource("style", "moderation.qss").read_text(encoding="utf-8")
    found = set()
    for rule in re.findall(r"\{([^{}]*)\}", re.sub(r"\$\{\w+\}", "0", sheet)):
        ground = re.search(r"(?<![\w-])background: \$(\w+)", rule)
        ink = re.search(r"(?<![\w-])color: \$(\w+)", rule)
        if ground and ink:
            found.add((ink.group(1), ground.group(1)))
        for ink_, ground_ in re.findall(
            r"selection-background-color: \$(\w+); selection-color: \$(\w+)", rule
        ):
            found.add((ground_, ink_))
    return found


def test_the_style_sheet_is_read() -> None:
    assert {("ink", "surface"), ("on_ink", "ink"), ("ink3", "well")} <= in_the_style_sheet()


@PALETTES
def test_all_words_can_be_read(palette: Palette) -> None:
    least = 7.0 if palette in (CONTRAST_LIGHT, CONTRAST_DARK) else 4.5
    faults = [f"{name}: {found:.2f}" for name, ink, ground in written(palette)
              if (found := contrast(ink, ground)) < least]  # fmt: skip
    assert not faults


@pytest.mark.parametrize("palette", [DESK_DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_edges_of_controls_are_seen(palette: Palette) -> None:
    for ground in (palette.paper, palette.surface, palette.well):
        assert contrast(palette.line2, ground) >= 3
        assert contrast(palette.ink, ground) >= 7, "what has the keyboard is framed in ink"
        for side in Side:
            assert contrast(palette.side(side).mid, ground) >= 3


@PALETTES
def test_what_differs_in_light_differs_in_every_palette(palette: Palette) -> None:
    assert palette.well != palette.paper
    assert palette.well != palette.surface, "a row below the mouse"
    assert palette.sand not in (palette.well, palette.surface, palette.paper), "a button held down"
    assert len({palette.ink.rgb(), palette.hover_ink.rgb(), palette.pressed_ink.rgb()}) == 3


@PALETTES
def test_pictures_of_controls_are_there_in_every_palette(palette: Palette) -> None:
    found = re.findall(r'url\("([^"]+)"\)', style_sheet(palette))
    assert found
    names = ("on_ink", "ink", "ink2", "ink3", "line2")
    colours = {getattr(palette, name).name().upper() for name in names}
    for path in found:
        drawn = Path(path).read_text(encoding="utf-8")
        assert set(re.findall("#[0-9A-F]{6}", drawn)) <= colours


# -- the switch -------------------------------------------------------------------------------


def pixels(widget: QWidget) -> Image.Image:
    """What a widget shows, without what is a picture of something else: wall and paper."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    painter = QPainter(image)
    for shown in widget.findChildren(QWidget):
        if isinstance(shown, WallPicture | PageView | Thumbnails) and shown.isVisibleTo(widget):
            place = shown.rect().translated(shown.mapTo(widget, shown.rect().topLeft()))
            painter.fillRect(place, QColor("#808080"))
    painter.end()
    size = (image.width(), image.height())
    return Image.frombuffer(
        "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
    ).copy()


def large(image: Image.Image, *, light: bool) -> int:
    """How many places of three by three blocks are light, or dark, throughout."""
    grey = image.convert("L")
    sought = grey.point(lambda value: 255 if (value > 150 if light else value < 90) else 0)
    blocks = sought.reduce(BLOCK).point(lambda value: 255 if value == 255 else 0)
    return blocks.filter(ImageFilter.MinFilter(3)).tobytes().count(255)


def differing(one: Image.Image, other: Image.Image) -> int:
    assert one.size == other.size
    changed = (
        ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value else 0)
    )
    return changed.tobytes().count(255)


def hush(whole: WholeWindow) -> None:
    for toast in whole.window.findChildren(Toast):
        toast.hide()


def shown(whole: WholeWindow, between: Callable[[], None]) -> tuple[Pictures, Pictures]:
    """What every view and dialog of a running workshop shows before and after something.

    Views and dialogs are made before it and stay open.
    """
    whole.open(example(), prepare=True)
    window = whole.window
    before = {"prepare": pixels(window)}
    window.show_moderator()
    whole.moderator.start_workshop()
    hush(whole)
    before |= {name: pixels(view) for name, view in whole.of_the_day()}
    dialogs = {name: make() for name, make in whole.dialogs()}
    for name, dialog in dialogs.items():
        dialog.show()
        whole.settle()
        before[name] = pixels(dialog)
    between()
    whole.settle()
    after = {name: pixels(dialog) for name, dialog in dialogs.items()}
    for dialog in dialogs.values():
        dialog.close()
        dialog.deleteLater()
    hush(whole)
    after |= {name: pixels(view) for name, view in whole.of_the_day()}
    window.show_prepare()
    whole.settle()
    after["prepare"] = pixels(window)
    with whole.qtbot.waitSignal(window.listed, timeout=20_000):
        window.show_library()
    whole.settle()
    after["library"] = pixels(window)
    return before, after


@pytest.mark.slow
def test_open_windows_follow_and_look_like_new_ones(qtbot: QtBot, qapp: QApplication) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        before, after = shown(whole, lambda: dress(qapp, DESK_DARK))
    assert len(after) > 30
    assert not [name for name, picture in before.items() if large(picture, light=False)]
    assert not [name for name, picture in after.items() if large(picture, light=True)]
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        _before, new = shown(whole, lambda: None)
    faults = {}
    for name, picture in after.items():
        if wrong := differing(picture, new[name]):
            faults[name] = wrong
            picture.save(f"/tmp/dark-diff/{name}-followed.png")
            new[name].save(f"/tmp/dark-diff/{name}-new.png")
    assert not faults
