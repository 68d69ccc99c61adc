# SPDX-License-Identifier: EUPL-1.2
"""Labels: always plain text, never silently clipped."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from moderation.gui.icons import paint_icon
from moderation.gui.paint.tiles import key_cap
from moderation.gui.texts import formats
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, MEDIUM, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets.buttons import cap_size
from moderation.gui.widgets.tooltip import plain_tooltip

translate = QCoreApplication.translate
HEADING = "isHeading"
"""The property of a label that is a heading."""


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something that nobody has the focus on."""
    # Late: its many roles take long to import, and the first window announces nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class PlainLabel(QLabel):
    """A label for whatever somebody typed: plain text in one of the design's sizes.

    Large and strong words are a heading, and a screen reader goes from one to the next of them;
    ``heading`` says of those that look so whether they are one.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        size: int = Size.BODY,
        weight: int = REGULAR,
        colour: QColor = DESK.ink,
        wrap: bool = False,
        figures: bool = False,
        heading: bool | None = None,
    ) -> None:
        super().__init__(parent)
        looks_so = size >= Size.SECTION and weight >= SEMIBOLD and not figures
        self.setProperty(HEADING, looks_so if heading is None else heading)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        face = font(size, weight)
        self.setFont(tabular(face) if figures else face)
        self.set_colour(colour)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_colour(self, colour: QColor) -> None:
        """Write in another colour; one of the desk's follows the desk."""
        self._colour = colour
        self.take_colours()

    def take_colours(self) -> None:
        """Qt's palette holds a copy."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, self._colour)
        self.setPalette(palette)


class FieldLabel(PlainLabel):
    """The name of a field beside it."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent, text=text, colour=DESK.ink2)


class NoteLabel(PlainLabel):
    """A smaller sentence, or the name of a field above it."""

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", wrap: bool = False
    ) -> None:
        super().__init__(parent, text=text, size=Size.SECONDARY, colour=DESK.ink2, wrap=wrap)


class PartLabel(PlainLabel):
    """The heading of a part of a dialog."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent, text=text, size=Size.SECTION, weight=SEMIBOLD)


class ElidingLabel(PlainLabel):
    """One line that ends in an ellipsis where it must; the whole text stays within reach.

    The full text is the accessible name and, when shortened, the tool tip.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        size: int = Size.BODY,
        weight: int = REGULAR,
        colour: QColor = DESK.ink,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        heading: bool | None = None,
    ) -> None:
        super().__init__(parent, size=size, weight=weight, colour=colour, heading=heading)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self.text() == self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(text)
        self._tell()

    @property
    def elided(self) -> bool:
        """Whether the text is shortened at the present width."""
        return self._shown() != self._one_line()

    def _one_line(self) -> str:
        return " ".join(self.text().split("\n"))

    def _shown(self) -> str:
        face = QFontMetricsF(self.font())
        return face.elidedText(self._one_line(), self._mode, self.contentsRect().width() + 0.5)

    def _tell(self) -> None:
        plain_tooltip(self, self.text() if self.elided else "")

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        face = QFontMetricsF(self.font())
        return QSize(round(face.averageCharWidth() * 4), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may shorten or complete the text."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as far as it fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            QRectF(self.contentsRect()),
            self.alignment() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            self._shown(),
        )
        painter.end()


class SectionHeader(QWidget):
    """A heading with a quiet note, and room for controls at its right end."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        title: str = "",
        note: str = "",
        size: int = Size.SECTION,
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(self, text=title, size=size, weight=SEMIBOLD)
        self.note = ElidingLabel(self, text=note, size=Size.SECONDARY, colour=DESK.ink2)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addWidget(self.title)
        self._row.addSpacing(Space.XS)
        self._row.addWidget(self.note, 1)
        self.setAccessibleName(title)

    def set_title(self, title: str, note: str = "") -> None:
        """Show another heading."""
        self.title.setText(title)
        self.note.set_text(note)
        self.setAccessibleName(title)

    def add_control(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self._row.addWidget(widget)


class KeyCap(QWidget):
    """The name of a key; what it does is said by its neighbour."""

    def __init__(self, parent: QWidget | None = None, *, key: str = "") -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        return cap_size(self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A cap in a hairline."""
        painter = QPainter(self)
        key_cap(painter, QRectF(self.rect()), self._key)
        painter.end()


class SavedLabel(QWidget):
    """Whether everything typed is on disk: the time, or in the alert colour that it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "check"
        self._text = ""
        self._alert = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    @property
    def alert(self) -> bool:
        """Whether something is not on disk that should be."""
        return self._alert

    def show_saved(self, moment: datetime) -> None:
        """Everything up to this moment is on disk."""
        words = translate("SavedLabel", "Saved {time}")
        self._show("check", words.format(time=formats().time(moment)), alert=False)

    def show_pending(self) -> None:
        """The last step is on its way to the disk."""
        self._show("clock", translate("SavedLabel", "Saving …"), alert=False)

    def show_fault(self, text: str = "") -> None:
        """The disk refused; nothing is lost, and it is tried again."""
        words = text or translate("SavedLabel", "not saved")
        known = self._alert and words == self._text
        self._show("tri", words, alert=True)
        if not known:
            announce(self, words)

    def _show(self, icon: str, text: str, *, alert: bool) -> None:
        self._icon, self._text, self._alert = icon, text, alert
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _font_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(tabular(font(Size.SECONDARY, MEDIUM if self._alert else REGULAR)))

    def sizeHint(self) -> QSize:
        """Icon and words."""
        width = self._font_metrics().horizontalAdvance(self._text)
        return QSize(round(width) + 16 + Space.XS + 2, scaled(24))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon and words in secondary ink, or in the alert colour."""
        if not self._text:
            return
        colour = DESK.alert if self._alert else DESK.ink2
        painter = QPainter(self)
        paint_icon(painter, self._icon, QRectF(0, self.height() / 2 - 8, 16, 16), colour)
        painter.setPen(colour)
        painter.setFont(tabular(font(Size.SECONDARY, MEDIUM if self._alert else REGULAR)))
        painter.drawText(
            QRectF(16 + Space.XS, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text,
        )
        painter.end()
