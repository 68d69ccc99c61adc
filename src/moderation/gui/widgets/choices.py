# SPDX-License-Identifier: EUPL-1.2
"""Choices: switch, segments, sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from moderation.domain.side import Side
from moderation.gui.focus import let_go
from moderation.gui.paint.shapes import painting, side_glyph
from moderation.gui.texts import text
from moderation.gui.theme import font, scaled, text_scale
from moderation.gui.tokens import DESK, MEDIUM, RING_RADIUS, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets.buttons import shown_text
from moderation.gui.widgets.press import PressButton
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate

_TRACK = QSize(36, 20)


class Toggle(QCheckBox):
    """A switch with its label; a check box to keyboard and screen reader."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(Size.BODY, MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """Switch and label."""
        words = shown_text(self)
        width = QFontMetricsF(self.font()).horizontalAdvance(words)
        gap = Space.XS if words else 0
        return QSize(_TRACK.width() + gap + round(width) + 2, scaled(Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it reacts."""
        return bool(self.rect().contains(pos))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ink when on, a hairline when off; the knob tells it without colour."""
        painter = QPainter(self)
        track = QRectF(0, (self.height() - _TRACK.height()) / 2, _TRACK.width(), _TRACK.height())
        on, enabled = self.isChecked(), self.isEnabled()
        ink = DESK.ink if enabled else DESK.line2
        radius = track.height() / 2
        with painting(painter):
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(DESK.hover_ink if enabled and self.underMouse() else ink)
                painter.drawRoundedRect(track, radius, radius)
            else:
                painter.setPen(QPen(DESK.ink3 if enabled else DESK.line2, 1.5))
                painter.setBrush(DESK.well if self.underMouse() else DESK.surface)
                painter.drawRoundedRect(
                    track.adjusted(0.75, 0.75, -0.75, -0.75), radius - 0.75, radius - 0.75
                )
            knob = 14.0 if on else 10.0
            x = track.right() - 3 - knob if on else track.left() + 5
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DESK.on_ink if on else (DESK.ink2 if enabled else DESK.line2))
            painter.drawEllipse(QRectF(x, track.center().y() - knob / 2, knob, knob))
        painter.setPen(DESK.ink if enabled else DESK.ink3)
        painter.setFont(self.font())
        room = QRectF(self.rect()).adjusted(_TRACK.width() + Space.XS, 0, 0, 0)
        words = shown_text(self)
        shown = self.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(room.width()) + 1
        )
        if shown != words and not self.toolTip():
            plain_tooltip(self, words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


_PADDING = 2 * Space.S + 2
"""What a segment has beside its label, in px."""
_LEAST_BESIDE = 2
"""What of it stays at either side where there is no room."""


class _Segment(QRadioButton):
    """One option; radio buttons give arrow keys and the right role for free."""

    def __init__(self, parent: QWidget, label: str) -> None:
        super().__init__(parent)
        self.setText(label.replace("&", "&&"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(Size.BODY, SEMIBOLD))
        self.setProperty(RING_RADIUS, Radius.CONTROL - 2)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(shown_text(self))
        return QSize(round(words) + _PADDING, scaled(Size.SMALL_BUTTON))

    def minimumSizeHint(self) -> QSize:
        # Where large text does not fit, it becomes smaller again, down to the design's size.
        return QSize(round(self.full_width() / max(1.0, text_scale())), self.sizeHint().height())

    def full_width(self) -> float:
        """What the label needs in its own size, in px."""
        words = QFontMetricsF(font(Size.BODY, SEMIBOLD)).horizontalAdvance(shown_text(self))
        return words + _PADDING

    def fit(self, share: float) -> None:
        """Write with this share of the text's size."""
        face = font(Size.BODY, SEMIBOLD)
        face.setPixelSize(max(Size.BODY, int(face.pixelSize() * share)))
        self.setFont(face)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        return bool(self.rect().contains(pos))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = DESK.ink2 if self.isEnabled() else DESK.ink3
        fill = None
        if self.isChecked():
            fill = DESK.ink if self.isEnabled() else DESK.sand
            ink = DESK.on_ink if self.isEnabled() else DESK.ink2
        elif self.underMouse() and self.isEnabled():
            fill = DESK.well
        if fill is not None:
            with painting(painter):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                radius = Radius.CONTROL - 2
                painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(ink)
        painter.setFont(self.font())
        words, room = shown_text(self), self.width() - 2 * _LEAST_BESIDE
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        if shown != words and not self.toolTip():
            plain_tooltip(self, words)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


class SegmentedControl(QWidget):
    """A few options side by side, exactly one of them chosen.

    ``changed`` carries the key of the option that was chosen by the user.
    """

    changed = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        options: Sequence[tuple[object, str]] = (),
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._segments: list[tuple[object, _Segment]] = []
        self._lead: _Segment | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these: (key, label)."""
        old = [segment for _key, segment in self._segments]
        for segment in old:
            self._row.removeWidget(segment)
        self._segments, self._lead = [], None
        before = self._neighbour()
        for key, label in options:
            segment = _Segment(self, label)
            segment.clicked.connect(self._chosen)
            self._row.addWidget(segment)
            self._segments.append((key, segment))
            if before is not None:
                QWidget.setTabOrder(before, segment)
                before = segment
        let_go(old, [segment for _key, segment in self._segments])
        self._lead_tab()

    def _neighbour(self) -> QWidget | None:
        """Whom Tab leaves for this control, however late it gets its options."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and not before.isWindow():
            if before.focusPolicy() != Qt.FocusPolicy.NoFocus:
                return before
            before = before.previousInFocusChain()
        return None

    @property
    def value(self) -> object:
        """The key of the chosen option, or ``None``."""
        for key, segment in self._segments:
            if segment.isChecked():
                return key
        return None

    def set_value(self, value: object) -> None:
        """Choose an option without telling anybody; an unknown key clears the choice."""
        for key, segment in self._segments:
            if key == value:
                segment.setChecked(True)
                self._lead_tab()
                return
        for _key, segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(False)
            segment.setAutoExclusive(True)
        self._lead_tab()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All options shrink alike where there is not room for all of them."""
        super().resizeEvent(event)
        full = self.sizeHint().width()
        letters = sum(segment.full_width() - _PADDING for _key, segment in self._segments)
        share = min(1.0, 1 - (full - self.width()) / max(1.0, letters))
        for _key, segment in self._segments:
            segment.fit(share)

    def sizeHint(self) -> QSize:
        """Room for all labels in their own size."""
        around = self._row.contentsMargins()
        gaps = self._row.spacing() * max(0, len(self._segments) - 1)
        labels = sum(segment.full_width() for _key, segment in self._segments)
        width = round(labels) + gaps + around.left() + around.right() + len(self._segments)
        height = scaled(Size.SMALL_BUTTON) + around.top() + around.bottom()
        return QSize(width, height)

    def _lead_tab(self) -> None:
        """Tab leads to the chosen option, or to the first; Qt would begin with the first.

        It takes the place in the order of Tab that the option before had: the page has put only
        the one there to which Tab led when it ordered its fields.
        """
        if not self._segments:
            return
        lead, before = self._to_lead(), self._lead
        lead.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if before is not None and before is not lead:
            # Qt moves nothing that takes no focus.
            before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            QWidget.setTabOrder(before, lead)
        for _key, segment in self._segments:
            if segment is not lead:
                segment.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lead = lead

    def _to_lead(self) -> _Segment:
        checked = (segment for _key, segment in self._segments if segment.isChecked())
        return next(checked, self._segments[0][1])

    def focus_choice(self) -> None:
        """Give the keyboard to the option that Tab leads to."""
        for _key, segment in self._segments:
            if segment.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                segment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self) -> None:
        self._lead_tab()
        self.changed.emit(self.value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field with a hairline around the segments."""
        painter = QPainter(self)
        with painting(painter):
            painter.setPen(QPen(DESK.line2, 1))
            painter.setBrush(DESK.surface if self.isEnabled() else DESK.well)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.end()


class _GlyphToggle(PressButton):
    """One side's shape that can be chosen and released."""

    def __init__(self, parent: QWidget, side: Side) -> None:
        super().__init__(parent)
        self.side = side
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text(side.message))
        plain_tooltip(self, text(side.message))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(Size.SMALL_BUTTON, Size.SMALL_BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = DESK.side(self.side)
        fill = None
        if self.isChecked():
            fill = colours.tint
        elif self.underMouse() and self.isEnabled():
            fill = DESK.well
        box = QRectF(self.rect())
        with painting(painter):
            if fill is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
            if self.isChecked():
                # The tint alone would be a matter of hue.
                painter.setPen(QPen(colours.strong, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(
                    box.adjusted(0.75, 0.75, -0.75, -0.75), Radius.CONTROL, Radius.CONTROL
                )
        glyph = QRectF(0, 0, 14, 14)
        glyph.moveCenter(box.center())
        colour = colours.strong if self.isEnabled() else DESK.line2
        side_glyph(painter, glyph, self.side, colour=colour)
        painter.end()


class SideChooser(QWidget):
    """Whose thought it is: one of three shapes, or none. ``changed`` carries the side or None."""

    changed = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, sides: Sequence[Side] = tuple(Side)
    ) -> None:
        super().__init__(parent)
        self._buttons = {side: _GlyphToggle(self, side) for side in sides}
        self.setAccessibleName(translate("SideChooser", "Side"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        for button in self._buttons.values():
            row.addWidget(button)
            button.clicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def side(self) -> Side | None:
        """The chosen side."""
        for side, button in self._buttons.items():
            if button.isChecked():
                return side
        return None

    def set_side(self, side: Side | None) -> None:
        """Choose a side, or none, without telling anybody."""
        for own, button in self._buttons.items():
            button.setChecked(own is side)

    def toggle(self, side: Side) -> None:
        """Choose a side as its key does; a second time releases it."""
        self.set_side(None if self.side is side else side)
        self.changed.emit(self.side)

    def _clicked(self) -> None:
        pressed = self.sender()
        for button in self._buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self.changed.emit(self.side)
