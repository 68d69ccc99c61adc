# SPDX-License-Identifier: EUPL-1.2
"""Two drafts side by side: the words that differ, and the elements that only one of them has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from moderation.activities.vision.model import (
    VisionDraft,
    VisionElement,
    elements_in,
    gains_in,
)
from moderation.activities.vision.wall.signs import known_icon
from moderation.activities.vision.wording import marked, marks_in
from moderation.domain.state import State
from moderation.gui.canvas.textflow import wrap
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import formats, text
from moderation.gui.theme import font
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Card, ElidingLabel, PlainLabel

translate = QCoreApplication.translate

_MOST_LINES = 4
_ICON = 16


class MarkedWords(QWidget):
    """A sentence whose marked words are underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[tuple[str, bool], ...] = ()
        self._face = font(Size.CAPTURE, SEMIBOLD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: tuple[tuple[str, bool], ...]) -> None:
        """Show another sentence, word by word with whether it is marked."""
        self._words = words
        said = " ".join(word for word, _marked in words)
        own = " ".join(word for word, differs in words if differs)
        differing = translate("VisionPage", "differs: {words}").format(words=own)
        self.setAccessibleName(f"{said} ({differing})" if own else said)
        self.updateGeometry()
        self.update()

    def _lines(self) -> list[str]:
        face = QFontMetricsF(self._face)
        said = " ".join(word for word, _marked in self._words)
        width = max(40.0, self.width() - 2.0)
        return wrap(said, width, face.horizontalAdvance, hyphenate=True, force=True) or [""]

    def sizeHint(self) -> QSize:
        """As many lines as there are, up to four."""
        high = QFontMetricsF(self._face).lineSpacing() * min(len(self._lines()), _MOST_LINES)
        return QSize(120, round(high) + 6)

    def resizeEvent(self, _event: object) -> None:
        """Another width breaks other lines."""
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, and a thick line below what differs."""
        face = QFontMetricsF(self._face)
        lines = self._lines()
        spans = marks_in(lines, self._words)
        painter = QPainter(self)
        with painting(painter):
            painter.setFont(self._face)
            for number, line in enumerate(lines[:_MOST_LINES]):
                top = number * face.lineSpacing()
                last = number == _MOST_LINES - 1 and len(lines) > _MOST_LINES
                shown = f"{line} …" if last else line
                painter.setPen(DESK.ink)
                box = QRectF(0, top, self.width(), face.lineSpacing())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
                painter.setPen(QPen(DESK.ink, 2))
                y = top + face.ascent() + 4
                for begin, end in spans[number]:
                    left = face.horizontalAdvance(line[:begin])
                    right = face.horizontalAdvance(line[:end])
                    painter.drawLine(round(left), round(y), round(right), round(y))
        painter.end()


class _GainIcons(QWidget):
    """The icons of the gains that a draft serves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icons(self, icons: list[str], name: str) -> None:
        """Show these, read aloud by their titles."""
        self._icons = icons
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One after the other."""
        return QSize(len(self._icons) * (_ICON + Space.XXS), _ICON + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icons."""
        painter = QPainter(self)
        for number, name in enumerate(self._icons):
            box = QRectF(number * (_ICON + Space.XXS), 1, _ICON, _ICON)
            paint_icon(painter, name, box, DESK.ink)
        painter.end()


class DraftCard(Card):
    """One of two drafts: its number, slogan and sentence, and the elements that only it has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=0)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        box.setSpacing(Space.XXS)
        self.head = ElidingLabel(self, size=Size.SECONDARY, weight=SEMIBOLD)
        self.icons = _GainIcons(self)
        self.slogan = ElidingLabel(self, size=Size.SECONDARY, colour=DESK.ink2)
        self.words = MarkedWords(self)
        self.only = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        for part in (self.head, self.icons, self.slogan, self.words, self.only):
            box.addWidget(part)
        box.addStretch(1)

    def show_draft(
        self, state: State, draft: VisionDraft, number: int, other: VisionDraft | None
    ) -> None:
        """Show a draft beside another one, or alone."""
        parts = [translate("VisionPage", "Draft {number}").format(number=number), draft.whose]
        self.head.set_text(" · ".join(part for part in parts if part))
        gains = gains_in(state, draft)
        self.icons.show_icons(
            [known_icon(gain.icon) for gain in gains], ", ".join(gain.title for gain in gains)
        )
        self.icons.setVisible(bool(gains))
        self.slogan.set_text(formats().quoted(draft.slogan) if draft.slogan else "")
        self.slogan.setVisible(bool(draft.slogan))
        beside = draft if other is None else other
        self.words.show_words(marked(draft.sentence, beside.sentence))
        own = elements_in(state, draft)
        shared = () if other is None else elements_in(state, other)
        self.only.setText(_only(own, shared, number) if other is not None else "")
        self.only.setVisible(bool(self.only.text()))


def _only(own: tuple[VisionElement, ...], other: tuple[VisionElement, ...], number: int) -> str:
    """Which elements are in one of two drafts alone, and how many are in both."""
    both = [element for element in own if element in other]
    alone = [element for element in own if element not in other]
    found = []
    if alone:
        listed = "; ".join(f"{text(e.part.message)}: {e.text}" for e in alone)
        found.append(
            translate("VisionPage", "Only in {number}: {elements}").format(
                number=number, elements=listed
            )
        )
    if both:
        shared = len(both)
        found.append(translate("VisionPage", "%n element(s) in both", "", shared))
    return "\n".join(found)
