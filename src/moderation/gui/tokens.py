# SPDX-License-Identifier: EUPL-1.2
"""The look as constants: colours, sizes, spacing, radii, times.

Flat only: solid fills and hairlines, no blur, shadow, gradient. Every colour was checked for
contrast; hue alone never carries meaning, so each side also has a shape and a label.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from typing import Final

from PySide6.QtGui import QColor

from moderation.domain.projection import Theme
from moderation.domain.side import Side

FAMILY: Final = "Source Sans 3"
FALLBACK_FAMILY: Final = "Noto Sans"

REGULAR: Final = 400
MEDIUM: Final = 500
SEMIBOLD: Final = 600
BOLD: Final = 700


class Shape(Enum):
    """The shape that doubles a side's colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"


SHAPES: Final = {
    Side.POLITICS: Shape.CIRCLE,
    Side.ADMINISTRATION: Shape.SQUARE,
    Side.OTHERS: Shape.DIAMOND,
}


@dataclass(frozen=True, slots=True)
class SideColours:
    """One side's colours in one palette.

    ``strong`` glyphs, marks, bars, labels; ``tint`` quiet fill under strong letters; ``mid`` what
    is unselected or off the critical path; ``knock`` what is drawn on ``strong``; ``fill`` large
    areas with ``on_fill`` type.
    """

    strong: QColor
    tint: QColor
    mid: QColor
    knock: QColor
    fill: QColor
    on_fill: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one theme.

    ``pictures`` is the folder of ``resources/style`` with the small pictures of Qt's own controls
    in these colours, empty for the folder itself.
    """

    dark: bool
    paper: QColor
    surface: QColor
    well: QColor
    sand: QColor
    line: QColor
    line2: QColor
    band: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    on_ink: QColor
    hover_ink: QColor
    pressed_ink: QColor
    alert: QColor
    politics: SideColours
    administration: SideColours
    others: SideColours
    pictures: str = ""

    def side(self, side: Side) -> SideColours:
        """The colours of a side."""
        if side is Side.POLITICS:
            return self.politics
        if side is Side.ADMINISTRATION:
            return self.administration
        return self.others

    @property
    def neutral(self) -> SideColours:
        """The colours of a legend that speaks of no side."""
        return SideColours(
            strong=self.ink2,
            tint=self.paper,
            mid=self.line2,
            knock=self.paper if self.dark else self.surface,
            fill=self.ink2,
            on_fill=self.paper,
        )


def _side(strong: str, tint: str, mid: str, knock: str, fill: str) -> SideColours:
    return SideColours(
        QColor(strong), QColor(tint), QColor(mid), QColor(knock), QColor(fill), QColor("#FFFFFF")
    )


LIGHT: Final = Palette(
    dark=False,
    paper=QColor("#FAF8F4"),
    surface=QColor("#FFFFFF"),
    well=QColor("#F3EFE7"),
    sand=QColor("#E9E2D5"),
    line=QColor("#E2DBCE"),
    line2=QColor("#C9C0B0"),
    band=QColor("#DDD4C4"),
    ink=QColor("#1E1B17"),
    ink2=QColor("#4F4A42"),
    ink3=QColor("#6E675C"),
    on_ink=QColor("#FFFFFF"),
    hover_ink=QColor("#3A352E"),
    pressed_ink=QColor("#000000"),
    alert=QColor("#8C2B1F"),
    politics=_side("#06525E", "#DDECEE", "#8DBAC1", "#FFFFFF", "#06525E"),
    administration=_side("#635400", "#F3ECCF", "#C9B96B", "#FFFFFF", "#635400"),
    others=_side("#343C4A", "#E4E7EC", "#A3ABB8", "#FFFFFF", "#343C4A"),
)

# Marks knock out to the background; patterns stand on it, because a tint would swallow them.
DARK: Final = Palette(
    dark=True,
    paper=QColor("#15130F"),
    surface=QColor("#221F1A"),
    well=QColor("#221F1A"),
    sand=QColor("#3A352D"),
    line=QColor("#5A5449"),
    line2=QColor("#5A5449"),
    band=QColor("#3A352D"),
    ink=QColor("#F7F3EA"),
    ink2=QColor("#CFC8BA"),
    ink3=QColor("#CFC8BA"),
    on_ink=QColor("#15130F"),
    hover_ink=QColor("#FFFFFF"),
    pressed_ink=QColor("#CFC8BA"),
    alert=QColor("#F7F3EA"),
    politics=_side("#9CCBD2", "#15130F", "#5E7A7E", "#15130F", "#0A5A67"),
    administration=_side("#DCC97F", "#15130F", "#84794D", "#15130F", "#6B5B0F"),
    others=_side("#DADDE6", "#15130F", "#83858A", "#15130F", "#4A5263"),
)


# The wall's dark, but with edges of controls that can be seen and three grounds that differ: a row
# below the mouse has to stand out from the card on which it lies.
DESK_DARK: Final = Palette(
    dark=True,
    paper=QColor("#15130F"),
    surface=QColor("#221F1A"),
    well=QColor("#2B2721"),
    sand=QColor("#3A352D"),
    line=QColor("#4A453B"),
    line2=QColor("#8C8474"),
    band=QColor("#443E34"),
    ink=QColor("#F7F3EA"),
    ink2=QColor("#CFC8BA"),
    ink3=QColor("#B5AD9D"),
    on_ink=QColor("#15130F"),
    hover_ink=QColor("#FFFFFF"),
    pressed_ink=QColor("#CFC8BA"),
    alert=QColor("#F2A79B"),
    politics=_side("#9CCBD2", "#15130F", "#5E7A7E", "#15130F", "#0A5A67"),
    administration=_side("#DCC97F", "#15130F", "#84794D", "#15130F", "#6B5B0F"),
    others=_side("#DADDE6", "#15130F", "#83858A", "#15130F", "#4A5263"),
    pictures="dark",
)

CONTRAST_LIGHT: Final = Palette(
    dark=False,
    paper=QColor("#FFFFFF"),
    surface=QColor("#FFFFFF"),
    well=QColor("#EFEFEF"),
    sand=QColor("#DADADA"),
    line=QColor("#6B6B6B"),
    line2=QColor("#000000"),
    band=QColor("#DADADA"),
    ink=QColor("#000000"),
    ink2=QColor("#1A1A1A"),
    ink3=QColor("#333333"),
    on_ink=QColor("#FFFFFF"),
    hover_ink=QColor("#333333"),
    pressed_ink=QColor("#4A4A4A"),
    alert=QColor("#6E150C"),
    politics=_side("#00404A", "#FFFFFF", "#4F6A6F", "#FFFFFF", "#00404A"),
    administration=_side("#453A00", "#FFFFFF", "#6B6339", "#FFFFFF", "#453A00"),
    others=_side("#1E2530", "#FFFFFF", "#5A616D", "#FFFFFF", "#1E2530"),
    pictures="contrast-light",
)

CONTRAST_DARK: Final = Palette(
    dark=True,
    paper=QColor("#000000"),
    surface=QColor("#000000"),
    well=QColor("#1C1C1C"),
    sand=QColor("#333333"),
    line=QColor("#8C8C8C"),
    line2=QColor("#FFFFFF"),
    band=QColor("#333333"),
    ink=QColor("#FFFFFF"),
    ink2=QColor("#F0F0F0"),
    ink3=QColor("#DADADA"),
    on_ink=QColor("#000000"),
    hover_ink=QColor("#DADADA"),
    pressed_ink=QColor("#C4C4C4"),
    alert=QColor("#FFC2B8"),
    politics=_side("#B5E3EA", "#000000", "#7F9FA4", "#000000", "#00505C"),
    administration=_side("#F0DF97", "#000000", "#A89C6A", "#000000", "#564800"),
    others=_side("#E6E9F2", "#000000", "#A1A4AA", "#000000", "#3A4252"),
    pictures="contrast-dark",
)

DESK_PALETTES: Final = (LIGHT, DESK_DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def _copy(palette: Palette) -> Palette:
    values = {field.name: getattr(palette, field.name) for field in fields(palette)}
    for name, value in values.items():
        if isinstance(value, QColor):
            values[name] = QColor(value)
        elif isinstance(value, SideColours):
            parts = (getattr(value, part.name) for part in fields(value))
            values[name] = SideColours(*(QColor(part) for part in parts))
    return Palette(**values)


DESK: Final = _copy(LIGHT)
"""The colours of the moderator's windows, as the setting of the system or of the program has them.

Its colours are the same objects as long as the program runs: ``hold`` gives them other values. So
whoever keeps one, as an argument or in a constant, has the colour of now when painting. Qt copies
what it is given (palettes, pens, style sheets, pixmaps): what is not made at painting is made anew
in ``take_colours`` (``Coloured``).
"""


def hold(palette: Palette) -> None:
    """Give the desk the colours of this palette; ``theme.dress`` tells the windows."""
    for field in fields(Palette):
        _refill(field.name, getattr(palette, field.name))


def _refill(name: str, value: object) -> None:
    mine = getattr(DESK, name)
    if isinstance(value, QColor):
        mine.setRgba(value.rgba())
    elif isinstance(value, SideColours):
        for part in fields(SideColours):
            getattr(mine, part.name).setRgba(getattr(value, part.name).rgba())
    else:
        # Palettes are constants; this one alone changes, and only here.
        object.__setattr__(DESK, name, value)


def palette_of(theme: Theme) -> Palette:
    """The wall's palette for the theme that the projection names."""
    return DARK if theme is Theme.DARK else LIGHT


class Space:
    """Distances in px; the grid is 8, 4 inside components."""

    XXS: Final = 4
    XS: Final = 8
    S: Final = 12
    M: Final = 16
    L: Final = 24
    XL: Final = 32
    XXL: Final = 48
    XXXL: Final = 64


class Radius:
    """Corner radii in px."""

    BAR: Final = 4
    CONTROL: Final = 8
    CARD: Final = 12
    WALL: Final = 24


class Size:
    """Type and control sizes of the moderator's windows in px."""

    TITLE: Final = 24
    PANEL_TITLE: Final = 20
    SECTION: Final = 16
    CAPTURE: Final = 16
    SAY: Final = 15
    BODY: Final = 14
    SECONDARY: Final = 13
    CAPTION: Final = 12

    BUTTON: Final = 40
    SMALL_BUTTON: Final = 32
    CHIP: Final = 36
    CAPTURE_FIELD: Final = 48
    TARGET: Final = 28
    ICON: Final = 18
    GLYPH: Final = 11

    HAIRLINE: Final = 1
    SELECTION: Final = 2
    PATH: Final = 3
    RING_GAP: Final = 2

    TOP_BAR: Final = 56
    RAIL: Final = 256
    RAIL_NARROW: Final = 216
    DESK: Final = 320
    DESK_NARROW: Final = 288
    CAPTURE_BAR: Final = 72
    CENTRE_MIN: Final = 816


class Wall:
    """Sizes of the wall in design px: the picture is 1080 high, whatever the projector."""

    HEIGHT: Final = 1080.0
    WIDTH: Final = 1920.0
    MIN_WIDTH: Final = 1440.0
    SIDE: Final = 96.0
    TOP: Final = 64.0

    QUESTION: Final = 144.0
    ANSWER: Final = 120.0
    HEADLINE: Final = 88.0
    HEADLINE_MIN: Final = 68.0
    TOPIC: Final = 72.0
    EMPHASIS: Final = 56.0
    LABEL: Final = 48.0
    BODY: Final = 44.0
    SMALL: Final = 40.0
    SMALLEST: Final = 36.0

    SELECTION: Final = 5.0
    PATH: Final = 8.0
    HAIRLINE: Final = 2.0
    RING: Final = 64.0
    RING_STROKE: Final = 9.0
    GAP: Final = 16.0
    RADIUS: Final = 24.0


class Motion:
    """Durations in ms; none of them runs when the system asks for reduced motion."""

    HOVER: Final = 120
    FADE: Final = 200
    FILL: Final = 160


RING_RADIUS: Final = "ringRadius"
"""Dynamic property of a widget: the corner radius of what the focus ring surrounds, in px."""

OWN_FOCUS: Final = "ownFocus"
"""Dynamic property of a widget that shows keyboard focus by itself."""
