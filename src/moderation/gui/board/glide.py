# SPDX-License-Identifier: EUPL-1.2
"""Cards on their way to a new place, so that the eye can follow what the board does.

The board is in its new order at once: what is clicked or typed meets it there. The movement is
painted above it and is short; where motion is reduced, nothing moves.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtGui import QPainter

from moderation.domain.ids import Id
from moderation.gui.board.flow import body_size
from moderation.gui.board.layout import CardBox, Layout
from moderation.gui.board.picture import READABLE, CardPictures
from moderation.gui.theme import reduced_motion
from moderation.gui.tokens import DESK

GLIDE_MS = 180
MOST = 120
"""If more cards change their place at once, nothing moves: nobody could follow it."""


@dataclass(frozen=True, slots=True)
class _Flight:
    """A card in its new place, and where it comes from."""

    box: CardBox
    begin: QPointF


class Glide(QObject):
    """The cards that are on their way; ``moved`` asks for another frame."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._flights: dict[Id, _Flight] = {}
        self._panel: QRectF | None = None
        self._way = QVariantAnimation(self)
        self._way.setDuration(GLIDE_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self.moved)
        self._way.finished.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether cards are on their way."""
        return bool(self._flights)

    def begin(
        self, old: Layout, new: Layout, seen: QRectF, hand: Mapping[Id, QPointF], scale: float
    ) -> None:
        """Let the cards glide that are seen before or after; ``hand`` has those just let go of.

        A card that is on its way already goes on from where it is.
        """
        here = {own: self._at(flight) for own, flight in self._flights.items()}
        self.end()
        if reduced_motion() or body_size() * scale < READABLE:
            return
        seen_ids = [box.card.id for board in (old, new) for box in board.cards_in(seen)]
        flights: dict[Id, _Flight] = {}
        for own in dict.fromkeys([*hand, *seen_ids]):
            box, was = new.by_id.get(own), old.by_id.get(own)
            if box is None or was is None:
                continue
            start = hand.get(own) or here.get(own) or was.rect.topLeft()
            if start != box.rect.topLeft():
                flights[own] = _Flight(box, start)
                if len(flights) > MOST:
                    return
        if flights:
            self._flights, self._panel = flights, new.panel
            self._way.start()

    def end(self) -> None:
        """Everything is where it belongs."""
        if self._flights:
            self._flights = {}
            self._way.stop()
            self.moved.emit()

    def _at(self, flight: _Flight) -> QPointF:
        share = float(self._way.currentValue() or 0.0)
        return flight.begin + (flight.box.rect.topLeft() - flight.begin) * share

    def paint(
        self,
        painter: QPainter,
        scale: float,
        ratio: float,
        selected: AbstractSet[Id],
        pictures: CardPictures,
    ) -> None:
        """The free places first, then the cards on a painter in board px."""
        for flight in self._flights.values():
            place = flight.box.rect
            inside = self._panel is not None and self._panel.contains(place)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), DESK.well if inside else DESK.paper)
        for own, flight in self._flights.items():
            picture = pictures.picture(flight.box, scale * ratio, selected=own in selected)
            size = QRectF(picture.rect()).size() / (scale * ratio)
            painter.drawPixmap(QRectF(self._at(flight), size), picture, QRectF(picture.rect()))
