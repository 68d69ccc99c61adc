# SPDX-License-Identifier: EUPL-1.2
"""Buttons and chips: painted by themselves, with an icon and the key that does the same."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.paint.tiles import key_cap
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.press import PressButton, pressed_by_enter
from moderation.gui.widgets.tooltip import plain_tooltip

_CAP_PAD = 7


def cap_size(key: str) -> QSize:
    """The size of a key cap with this text."""
    face = QFontMetricsF(font(Size.CAPTION, MEDIUM))
    height = scaled(20)
    return QSize(max(height, round(face.horizontalAdvance(key)) + 2 * _CAP_PAD), height)


def shown_text(button: QAbstractButton) -> str:
    """The words of a button without the sign that marks a mnemonic."""
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class Kind(Enum):
    """How much a button asks for attention; one primary per region."""

    NORMAL = "normal"
    PRIMARY = "primary"
    QUIET = "quiet"


class Button(QPushButton):
    """A button of the design: 40 px, 8 px corners, optional icon and key hint."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        icon: str = "",
        key: str = "",
        kind: Kind = Kind.NORMAL,
        small: bool = False,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._kind = kind
        self._tight = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_small(small)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter belongs to the capture bar and to dialogs that name their default; a click leaves
        # the keyboard where somebody is typing.
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            self.set_label(text)
        self._announce_key()
        if on_click is not None:
            self.clicked.connect(on_click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that the keyboard is on, not the default of its dialog."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def set_label(self, text: str) -> None:
        """Show plain text: an ampersand is an ampersand."""
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def label(self) -> str:
        """The words as they are shown."""
        return shown_text(self)

    def set_kind(self, kind: Kind) -> None:
        """Make it the region's primary action, or an ordinary one."""
        self._kind = kind
        self.update()

    def kind(self) -> Kind:
        """How much it asks for attention."""
        return self._kind

    def icon_name(self) -> str:
        """The icon before the words, or ""."""
        return self._icon

    def set_icon_name(self, name: str) -> None:
        """Show an icon before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def key_hint(self) -> str:
        """The key that does the same, or ""."""
        return self._key

    def set_key_hint(self, key: str) -> None:
        """Show the key that does the same."""
        self._key = key
        self._announce_key()
        self.updateGeometry()
        self.update()

    def is_small(self) -> bool:
        """Whether it is 32 px high."""
        return self._small

    def set_small(self, small: bool) -> None:  # noqa: FBT001 - a setter like Qt's
        """Make it 32 px high, with smaller words."""
        self._small = small
        self.setFont(font(Size.SECONDARY if small else Size.BODY, SEMIBOLD))
        self.updateGeometry()

    iconName = Property(str, icon_name, set_icon_name)  # noqa: N815 - for forms
    keyHint = Property(str, key_hint, set_key_hint)  # noqa: N815 - for forms

    def fit_key_hint(self, key: str, width: int) -> None:
        """Show the key beside the words if both fit into a width; else the tool tip says it.

        The words stay whole, and what is left beside them may be less than usual.
        """
        self._tight = False
        self.set_key_hint(key)
        self._tight = self.sizeHint().width() > width
        fits = self.sizeHint().width() <= width
        if not fits:
            self._tight = False
            self.set_key_hint("")
        plain_tooltip(self, "" if fits else key)

    small = Property(bool, is_small, set_small)  # for forms

    def _announce_key(self) -> None:
        self.setAccessibleDescription(self._key)

    # -- size and picture --------------------------------------------------------------------

    def _parts(self) -> tuple[float, float, float]:
        """Widths of icon, words and key cap, each with the gap behind or before it."""
        words = shown_text(self)
        text = QFontMetricsF(self.font()).horizontalAdvance(words) if words else 0.0
        icon = Size.ICON + (Space.XS if words else 0) if self._icon else 0.0
        cap = cap_size(self._key).width() + Space.S if self._key else 0.0
        return icon, text, cap

    def sizeHint(self) -> QSize:
        """As wide as its parts, 40 px high (32 if small), more with larger system text."""
        pad = Space.XS if self._tight else Space.S if self._small else Space.M
        height = scaled(Size.SMALL_BUTTON if self._small else Size.BUTTON)
        width = round(sum(self._parts())) + 2 * pad
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Flat fill, hairline, centred content."""
        fill, border, ink = self._colours()
        painter = QPainter(self)
        with painting(painter):
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        self._paint_content(painter, ink)
        painter.end()

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        icon, text, cap = self._parts()
        x = (self.width() - icon - text - cap) / 2
        middle = self.height() / 2
        if self._icon:
            box = QRectF(x, middle - Size.ICON / 2, Size.ICON, Size.ICON)
            paint_icon(painter, self._icon, box, ink)
            x += icon
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(
            QRectF(x, 0, text + 1, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            shown_text(self),
        )
        if self._key:
            size = cap_size(self._key)
            box = QRectF(x + text + Space.S, middle - size.height() / 2, 0, 0)
            box.setSize(size.toSizeF())
            dark = self.isEnabled() and (self.kind() is Kind.PRIMARY or self.isChecked())
            key_cap(painter, box, self._key, on_ink=dark)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, border, ink of the present state."""
        over = self.underMouse()
        kind = self.kind()
        if not self.isEnabled():
            if kind is Kind.QUIET:
                return None, None, DESK.ink3
            return DESK.well, DESK.line, DESK.ink3
        if kind is Kind.PRIMARY or self.isChecked():
            fill = DESK.ink
            if self.isDown():
                fill = DESK.pressed_ink
            elif over:
                fill = DESK.hover_ink
            return fill, fill, DESK.on_ink
        border = None if kind is Kind.QUIET else DESK.line2
        resting = None if kind is Kind.QUIET else DESK.surface
        if self.isDown():
            return DESK.sand, border, DESK.ink
        return (DESK.well if over else resting), border, DESK.ink

    def changeEvent(self, event: QEvent) -> None:
        """Compute the size anew for another text or font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.updateGeometry()


class PrimaryButton(Button):
    """The one main action of a region."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        icon: str = "",
        key: str = "",
        small: bool = False,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(
            parent,
            text=text,
            icon=icon,
            key=key,
            kind=Kind.PRIMARY,
            small=small,
            on_click=on_click,
        )


class IconButton(PressButton):
    """A square button with only an icon; ``name`` is read aloud and shown as tool tip."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icon: str = "more",
        name: str = "",
        framed: bool = False,
        size: int = Size.BUTTON,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._framed = framed
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(RING_RADIUS, Radius.CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.set_name(name)
        if on_click is not None:
            self.clicked.connect(on_click)

    def set_name(self, name: str, key: str = "") -> None:
        """Say what it does, and by which key as well."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(key)
        plain_tooltip(self, f"{name} ({key})" if key else name)

    def icon_name(self) -> str:
        """The icon."""
        return self._icon

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    iconName = Property(str, icon_name, set_icon_name)  # noqa: N815 - for forms

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon, on a field while pointed at."""
        painter = QPainter(self)
        fill: QColor | None = DESK.surface if self._framed else None
        ink = DESK.ink if self.isEnabled() else DESK.line2
        if self.isEnabled():
            if self.isChecked():
                fill, ink = DESK.ink, DESK.on_ink
            elif self.isDown():
                fill = DESK.sand
            elif self.underMouse():
                fill = DESK.well
        with painting(painter):
            painter.setPen(QPen(DESK.line2, 1) if self._framed else Qt.PenStyle.NoPen)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        extent = Size.ICON + 2 if self._size >= Size.BUTTON else Size.ICON - 2
        place = QRectF(0, 0, extent, extent)
        place.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, place, ink)
        painter.end()


class Chip(QPushButton):
    """One of several targets or filters: text only, filled with ink when chosen."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        count: int | None = None,
        rounded: bool = False,
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self._count = count
        self._rounded = rounded
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font(Size.BODY, SEMIBOLD))
        self.setProperty(RING_RADIUS, self._radius())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(key)
        if text:
            self.set_label(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def set_label(self, text: str) -> None:
        """Show plain text: an ampersand is an ampersand."""
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def set_count(self, count: int | None) -> None:
        """Show how many there are, quietly."""
        self._count = count
        words = shown_text(self)
        self.setAccessibleName(words if count is None else f"{words} {count}")
        self.updateGeometry()
        self.update()

    def _radius(self) -> float:
        return self.sizeHint().height() / 2 if self._rounded else Radius.CONTROL

    def _count_width(self) -> float:
        if self._count is None:
            return 0.0
        return Space.XS + QFontMetricsF(font(Size.SECONDARY)).horizontalAdvance(str(self._count))

    def sizeHint(self) -> QSize:
        """36 px high, 12 px beside the words."""
        words = QFontMetricsF(self.font()).horizontalAdvance(shown_text(self))
        height = scaled(Size.SMALL_BUTTON if self._rounded else Size.CHIP)
        return QSize(round(words + self._count_width()) + 2 * Space.S + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Filled with ink when chosen, otherwise text on nothing."""
        painter = QPainter(self)
        fill: QColor | None = None
        ink, quiet = DESK.ink2, DESK.ink3
        if not self.isEnabled():
            ink = DESK.ink3
        elif self.isChecked():
            fill, ink, quiet = DESK.ink, DESK.on_ink, DESK.sand
        elif self.isDown():
            fill = DESK.sand
        elif self.underMouse():
            fill, ink = DESK.well, DESK.ink
        with painting(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()), self._radius(), self._radius())
        align = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(self.rect()).adjusted(Space.S, 0, -Space.S, 0)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignLeft, shown_text(self))
        if self._count is not None:
            painter.setPen(quiet)
            painter.setFont(font(Size.SECONDARY))
            painter.drawText(box, align | Qt.AlignmentFlag.AlignRight, str(self._count))
        painter.end()
