# SPDX-License-Identifier: EUPL-1.2
"""The widget that shows a wall picture: full size on the projector, small on the desk.

Both use the same paint function, so the miniature shows what the wall shows. The picture is
rendered once per size and then copied.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderation.domain.projection import Theme
from moderation.gui.canvas import Paint, RoomMetrics, TextRun, WallCanvas, paint_picture
from moderation.gui.theme import reduced_motion
from moderation.gui.tokens import Motion

translate = QCoreApplication.translate


def _empty(canvas: WallCanvas) -> None:
    canvas.fill_background()


class WallPicture(QWidget):
    """Shows one wall picture, with a cross-fade of 200 ms when asked for.

    Give it the projector's size with ``set_wall_size`` to use it as a miniature: it then paints
    the projector's picture, scaled, with the projector's proportions.
    """

    painted = Signal()
    """The current picture was painted onto the widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("WallPicture", "Wall"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._paint: Paint = _empty
        self._theme = Theme.LIGHT
        self._room: RoomMetrics | None = None
        self._wall_size: QSize | None = None
        self._image: QImage | None = None
        self._before: QImage | None = None
        self._texts: tuple[TextRun, ...] = ()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(Motion.FADE)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._step)
        self._fade.finished.connect(self._faded)

    # -- what is shown ---------------------------------------------------------------------

    def set_picture(self, paint: Paint, *, fade: bool = False, theme: Theme | None = None) -> None:
        """Show another picture, or the same one with new content.

        Args:
            paint: paints it; called again whenever the size changes.
            fade: cross-fade from what is shown now, unless motion is reduced.
            theme: the wall's colours, if they change too.
        """
        self._fade.stop()
        moving = fade and not reduced_motion() and self.isVisible() and self._image is not None
        self._before = self._image if moving else None
        self._paint = paint
        if theme is not None:
            self._theme = theme
        self._image = None
        if moving:
            self._fade.start()
        self.update()

    def set_room(self, room: RoomMetrics | None) -> None:
        """Change the room's measures, which decide on the smallest type."""
        if room != self._room:
            self._room = room
            self._renew()

    def set_wall_size(self, size: QSize | None) -> None:
        """Paint the picture of a wall of this size, scaled into the widget."""
        if size != self._wall_size:
            self._wall_size = size
            self.updateGeometry()
            self._renew()

    @property
    def texts(self) -> tuple[TextRun, ...]:
        """The texts of the current picture; rendering happens here if it has not yet."""
        self._rendered()
        return self._texts

    def image(self) -> QImage:
        """The current picture at the widget's size."""
        return self._rendered()

    # -- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture; while fading, the new one over the old."""
        image = self._rendered()
        painter = QPainter(self)
        target = self.picture_rect()
        if target != self.rect():
            painter.fillRect(event.rect(), self.palette().window())
        if self._before is not None:
            painter.drawImage(target, self._before)
            painter.setOpacity(float(self._fade.currentValue() or 0.0))
        painter.drawImage(target, image)
        painter.end()
        if self._before is None:
            self.painted.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Paint anew for the new size."""
        self._fade.stop()
        self._renew()

    def picture_rect(self) -> QRect:
        """Where the picture lies in the widget: all of it, or the wall's proportions, centred."""
        if self._wall_size is None or self._wall_size.isEmpty():
            return self.rect()
        size = self._wall_size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place

    def hasHeightForWidth(self) -> bool:
        """A miniature keeps the wall's proportions."""
        return self._wall_size is not None

    def heightForWidth(self, width: int) -> int:
        """The height of a miniature of this width."""
        if self._wall_size is None or self._wall_size.isEmpty():
            return -1
        return round(width * self._wall_size.height() / self._wall_size.width())

    def sizeHint(self) -> QSize:
        """A sixth of a full HD wall."""
        return QSize(288, max(1, self.heightForWidth(288)) if self._wall_size else 162)

    def _rendered(self) -> QImage:
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            painted = paint_picture(
                self.picture_rect().size(), self._theme, self._paint, ratio=ratio, room=self._room
            )
            self._image = painted.image
            self._texts = tuple(painted.canvas.texts)
            # The wall speaks: what is painted is also what a screen reader reads.
            self.setAccessibleDescription("\n".join(run.text for run in self._texts))
        return self._image

    def _renew(self) -> None:
        self._image = None
        self._before = None
        self.update()

    def _step(self) -> None:
        self.update()

    def _faded(self) -> None:
        self._before = None
        self.update()
