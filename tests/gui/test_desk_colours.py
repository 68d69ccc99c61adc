# SPDX-License-Identifier: EUPL-1.2
"""The windows follow the colours and the contrast of the system, while they are open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderation import app as program
from moderation.domain.projection import Projection, Theme
from moderation.domain.side import Side
from moderation.domain.views import WallView
from moderation.features.agenda.model import Block
from moderation.gui import texts
from moderation.gui.canvas import paint_picture
from moderation.gui.desk_look import DeskLook, desk_look
from moderation.gui.theme import app_palette, dress, style_sheet, wear
from moderation.gui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DESK,
    DESK_DARK,
    DESK_PALETTES,
    LIGHT,
    Palette,
    hold,
)
from moderation.gui.wall_view import WallPicture
from moderation.gui.widgets import PlainLabel, Toast
from moderation.paths import resource, settings_path
from moderation.settings import DeskColours, DeskContrast, Settings
from moderation.storage import settings_file
from moderation.windows.main.settings_dialog import SettingsDialog
from moderation.windows.minutes.pages import PageView, Thumbnails
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot
from tests import shots
from tests.gui.test_theme import contrast
from tests.gui.test_wall_keys import every_dialog
from tests.looks import unpainted
from tests.room_wall import room_wall
from tests.whole_window import (
    SMALL_LAPTOP,
    WholeWindow,
    example,
    speak_as_before,
    whole_window,
)

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
    return sum(ImageChops.difference(one, other).convert("L").histogram()[1:])


def hush(whole: WholeWindow) -> None:
    for toast in whole.window.findChildren(Toast):
        toast.hide()


def complete(whole: WholeWindow, view: QWidget) -> Image.Image:
    """The pixels once boards have painted all of their tiles."""
    whole.qtbot.waitUntil(lambda: not unpainted(view), timeout=20_000)
    return pixels(view)


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
    before |= {name: complete(whole, view) for name, view in whole.of_the_day()}
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
    after |= {name: complete(whole, view) for name, view in whole.of_the_day()}
    window.show_prepare()
    whole.settle()
    after["prepare"] = pixels(window)
    with whole.qtbot.waitSignal(window.listed, timeout=20_000):
        window.show_library()
    whole.settle()
    after["library"] = pixels(window)
    return before, after


@pytest.mark.slow
def test_open_windows_follow_and_look_like_new_ones(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)

    def turn_dark() -> None:
        dress(qapp, DESK_DARK)

    try:
        with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
            before, after = shown(whole, turn_dark)
        assert len(after) > 30
        assert not [name for name, picture in before.items() if large(picture, light=False)]
        assert not [name for name, picture in after.items() if large(picture, light=True)]
        monkeypatch.setenv("MODERATION_DATA_DIR", str(tmp_path / "another"))
        with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
            # These were dark when they were made.
            _before, new = shown(whole, turn_dark)
    finally:
        qapp.setCursorFlashTime(flash)
    assert not {name: wrong for name in after if (wrong := differing(after[name], new[name]))}


@pytest.mark.slow
def test_every_dialog_follows(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room_wall(qtbot, monkeypatch) as room:
        room.show_minutes()
        dialogs = list(every_dialog(room))
        for dialog in dialogs:
            dialog.show()
        room.settle()
        dress(qapp, CONTRAST_DARK)
        room.settle()
        seen = {type(dialog).__name__: large(pixels(dialog), light=True) for dialog in dialogs}
        for dialog in dialogs:
            dialog.close()
            dialog.deleteLater()
        room.settle()
    assert len(seen) > 40
    assert not {name: count for name, count in seen.items() if count}


def test_a_switch_changes_all_of_the_ground(qtbot: QtBot, qapp: QApplication) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example(), prepare=True)
        hush(whole)
        before = pixels(whole.window)
        paper, well = places(before, LIGHT.paper), places(before, LIGHT.well)
        for palette in (DESK_DARK, CONTRAST_LIGHT):
            dress(qapp, palette)
            whole.settle()
            now = pixels(whole.window)
            assert {now.getpixel(place) for place in paper} == {rgb(palette.paper)}
            assert {now.getpixel(place) for place in well} == {rgb(palette.well)}
        dress(qapp, LIGHT)
        whole.settle()
        assert not differing(before, pixels(whole.window))


def places(image: Image.Image, ground: QColor) -> list[tuple[int, int]]:
    """Where the ground is, and two px around: no edges of letters."""
    wanted = Image.new("RGB", image.size, rgb(ground))
    other = ImageChops.difference(image, wanted).convert("L").filter(ImageFilter.MaxFilter(5))
    points = product(range(0, image.width, 5), range(0, image.height, 5))
    found = [point for point in points if not other.getpixel(point)]
    assert len(found) > 1000
    return found


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def test_wall_and_paper_stay_as_they_are(qtbot: QtBot, qapp: QApplication) -> None:
    def walls(whole: WholeWindow) -> list[bytes]:
        view = WallView(whole.bridge.state)
        made = []
        for block, theme in product(view.of(Block), Theme):
            for offer in offers_for(view, block)[:2]:
                shot = WallShot(view, Projection(item=offer.item, theme=theme), whole.clock.now)
                image = paint_picture(QSize(480, 270), theme, shot).image
                made.append(bytes(image.constBits()))
        return made

    with whole_window(qtbot) as whole:
        whole.open(example(), prepare=True)
        before = walls(whole)
        assert len(before) > 20
        for palette in (DESK_DARK, CONTRAST_LIGHT):
            dress(qapp, palette)
            assert walls(whole) == before, palette.pictures


# -- what widgets keep ------------------------------------------------------------------------


def test_a_colour_that_somebody_keeps_is_the_one_of_now(qtbot: QtBot, qapp: QApplication) -> None:
    label = PlainLabel(text="Reibungspunkte", colour=DESK.alert)
    field = QLineEdit()
    wear(field, "QLineEdit { background: $sand; }")
    button = QPushButton("Weiter")
    for widget in (label, field, button):
        qtbot.addWidget(widget)
    kept = DESK.politics.strong
    for palette in (*DESK_PALETTES[1:], LIGHT):
        dress(qapp, palette)
        assert palette == DESK
        assert kept == palette.politics.strong
        assert label.palette().windowText().color() == palette.alert
        assert palette.sand.name() in field.styleSheet()
        assert qapp.palette() == app_palette(palette)
        assert button.grab().toImage().pixelColor(20, 8) == palette.surface


def test_palettes_are_constants() -> None:
    """The desk is filled with copies: whoever changes it changes no palette."""
    hold(CONTRAST_DARK)
    hold(DESK_DARK)
    assert LIGHT.ink.name() == "#1e1b17"
    assert CONTRAST_DARK.politics.strong.name() == "#b5e3ea"


# -- system and settings ----------------------------------------------------------------------


class System:
    """What the system says, and that it says something else now."""

    def __init__(self, look: DeskLook, monkeypatch: pytest.MonkeyPatch) -> None:
        self.dark = self.high = False
        monkeypatch.setattr(look, "_hints", self)
        monkeypatch.setattr(look, "_access", self)
        self._look = look
        self.asked: list[object] = []

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        preference = Qt.ContrastPreference
        return preference.HighContrast if self.high else preference.NoPreference

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
        self.asked.append(scheme)

    def unsetColorScheme(self) -> None:  # noqa: N802 - Qt's name
        self.asked.append(None)


EXPECTED = {
    (False, False): LIGHT,
    (True, False): DESK_DARK,
    (False, True): CONTRAST_LIGHT,
    (True, True): CONTRAST_DARK,
}


@pytest.mark.parametrize("colours", DeskColours)
@pytest.mark.parametrize("chosen", DeskContrast)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high", [False, True])
def test_what_is_chosen_comes_before_the_system(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    *,
    colours: DeskColours,
    chosen: DeskContrast,
    dark: bool,
    high: bool,
) -> None:
    look = desk_look(qapp)
    assert desk_look(qapp) is look
    system = System(look, monkeypatch)
    look.choose(colours, chosen)
    # The signals of the system; the values are asked for.
    system.dark, system.high = dark, high
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    shown_dark = dark if colours is DeskColours.SYSTEM else colours is DeskColours.DARK
    assert EXPECTED[shown_dark, high or chosen is DeskContrast.HIGH] == DESK
    # The frames of the windows, which the system draws, are asked to follow.
    frames = {
        DeskColours.SYSTEM: None,
        DeskColours.LIGHT: Qt.ColorScheme.Light,
        DeskColours.DARK: Qt.ColorScheme.Dark,
    }
    assert system.asked == [frames[colours]]


def test_the_contrast_of_the_system_is_heard(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = desk_look(qapp)
    system = System(look, monkeypatch)
    look.choose(DeskColours.SYSTEM, DeskContrast.SYSTEM)
    assert DESK == LIGHT
    system.high = True
    high = Qt.ContrastPreference.HighContrast
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(high)
    assert DESK == CONTRAST_LIGHT


def test_the_settings_keep_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    assert dialog.chosen() == Settings()
    for box, place in ((dialog.form.colours, 2), (dialog.form.contrast, 1)):
        choices = box.findChildren(QAbstractButton)
        QTest.mouseClick(choices[place], Qt.MouseButton.LeftButton)
    chosen = dialog.chosen()
    assert (chosen.colours, chosen.contrast) == (DeskColours.DARK, DeskContrast.HIGH)
    settings_file.save(chosen, tmp_path / "settings")
    assert settings_file.load(tmp_path / "settings") == chosen


def test_the_program_is_dressed_as_it_was_left(qapp: QApplication) -> None:
    chosen = Settings(language="en", colours=DeskColours.DARK, contrast=DeskContrast.HIGH)
    before = texts.language(), QLocale()
    settings_file.save(chosen, settings_path())
    try:
        program.application(["moderation"])
        assert DESK == CONTRAST_DARK
    finally:
        speak_as_before(qapp, *before)


def test_pictures_to_look_at_are_painted_in_every_palette(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[list[str]] = []

    def run(command: list[str], **_options: object) -> CompletedProcess[str]:
        jobs.append(command[-3:])
        return CompletedProcess(command, 0)

    painted: list[tuple[str, str]] = []

    class Camera(shots.Camera):
        @contextmanager
        def ready(self) -> Iterator[shots.Camera]:
            yield self

        def windows(self) -> None:
            painted.append((self.suffix, DESK.paper.name()))

    monkeypatch.setattr(shots, "OUT", tmp_path / "shots")
    monkeypatch.setattr(shots, "Camera", Camera)
    monkeypatch.setattr("subprocess.run", run)
    before = texts.language(), QLocale()
    try:
        assert shots.main() == 0
        for language, ratio, look in jobs:
            if look:
                shots.render(language, int(ratio), look)
    finally:
        speak_as_before(qapp, *before)
    assert painted == [
        ("de-dark", DESK_DARK.paper.name()),
        ("de-contrast", CONTRAST_LIGHT.paper.name()),
        ("de-dark-contrast", CONTRAST_DARK.paper.name()),
    ]
