# SPDX-License-Identifier: EUPL-1.2
"""The pinboard's widget: going about by keyboard and mouse, choosing, dragging, typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from moderation.domain.blank import blank
from moderation.domain.ids import Id
from moderation.gui.board.drag import Dragging, Lasso
from moderation.gui.board.editor import BoardEditor
from moderation.gui.board.flow import body_size, line_height, title_size
from moderation.gui.board.layout import CardBox, GroupBox
from moderation.gui.board.model import BoardGroup, BoardHost
from moderation.gui.board.view import BoardView
from moderation.gui.board.words import selected_words, spoken
from moderation.gui.painted_items import PaintedItem, offer_items
from moderation.gui.tokens import DESK, OWN_FOCUS, REGULAR, SEMIBOLD, Radius, Size
from moderation.gui.widgets.labels import announce

translate = QCoreApplication.translate

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_EDGE = 32
_EDGE_STEP = 14
_START = 6
"""Px that the mouse moves before something is dragged."""


class Board(BoardView):
    """Groups of cards to look at, choose from, drag and type on.

    What is done goes to ``host``; keys that the board does not know go to its parent.
    ``current_changed`` says that another card or group is current, ``selection_changed`` that
    others are selected.
    """

    current_changed = Signal()
    selection_changed = Signal()
    photo_came = Signal(QMimeData)
    """A photo was pasted while words of a card were typed."""
    menu_wanted = Signal(QPoint)
    """A menu for what is chosen is wanted at this place of the screen."""

    def __init__(self, host: BoardHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_FOCUS, True)
        self._current: Id | None = None
        self._editor: BoardEditor | None = None
        self._pressed: QPointF | None = None
        self._gesture: Dragging | Lasso | None = None
        self._panning: QPointF | None = None
        self._edge = QTimer(self)
        self._edge.setInterval(16)
        self._edge.timeout.connect(self._scroll_at_edge)
        offer_items()

    def set_groups(self, groups: Sequence[BoardGroup]) -> None:
        """Show these; what is current and selected stays as far as it is still there."""
        before = {card.id for group in self._groups for card in group.cards}
        self.show_groups(groups)
        known = self.board.by_id.keys() | {g.id for g in groups if g.id is not None}
        if self._current is not None and self._current not in known:
            self.set_current(None)
        self.setAccessibleDescription(spoken(self.board, self._current))
        kept = self._selected & self.board.by_id.keys()
        if kept != self._selected:
            self.select(kept)
        arrived = [card_id for card_id in self.board.by_id if card_id not in before]
        if before and len(arrived) == 1:
            # What was just said comes into view; the moderator's own place stays.
            self.reveal(self.board.by_id[arrived[0]].rect)

    def painted_keys(self) -> list[Id]:
        """Groups and cards as they are read: each group with its cards after it."""
        keys: list[Id] = []
        for box in self.board.groups:
            keys += [] if box.group.id is None else [box.group.id]
            keys += [card.card.id for card in box.boxes]
        return keys

    def painted_item(self, key: str) -> PaintedItem | None:
        """A card, or the head of a group."""
        card = self.board.by_id.get(Id(key))
        heads = (box.head for box in self.board.groups if box.group.id == key)
        place = next(heads, None) if card is None else card.rect
        if place is None:
            return None
        return PaintedItem(
            spoken(self.board, Id(key)),
            self.to_view(place).toAlignedRect(),
            current=key == self._current,
            selected=key in self._selected,
        )

    # -- current and selected ------------------------------------------------------------------

    @property
    def current(self) -> Id | None:
        """The card or group that the keyboard is at."""
        return self._current

    @property
    def current_group(self) -> GroupBox | None:
        """The named group whose title is current."""
        if self._current is None:
            return None
        return next((b for b in self.board.groups if b.group.id == self._current), None)

    @property
    def current_card(self) -> CardBox | None:
        """The current card."""
        return self.board.by_id.get(self._current) if self._current is not None else None

    @property
    def selected(self) -> tuple[Id, ...]:
        """The selected cards in the order of the board."""
        return tuple(box.card.id for box in self.board.cards if box.card.id in self._selected)

    @property
    def chosen(self) -> tuple[Id, ...]:
        """What a command is for: the selected cards, or the current one."""
        if self._selected:
            return self.selected
        card = self.current_card
        return (card.card.id,) if card is not None else ()

    def set_current(self, entity_id: Id | None, *, reveal: bool = True) -> None:
        """Go to a card or group."""
        if entity_id != self._current:
            self._current = entity_id
            self.current_changed.emit()
            words = spoken(self.board, entity_id)
            self.setAccessibleDescription(words)
            if self.hasFocus() and words:
                announce(self, words)
            self.viewport().update()
        place = self._place()
        if place is not None and reveal:
            self.reveal(place)

    def select(self, ids: frozenset[Id]) -> None:
        """Select these cards."""
        if ids != self._selected:
            self.set_selected(ids)
            self.selection_changed.emit()
            if self.hasFocus():
                announce(self, selected_words(len(ids)))

    def select_all(self) -> None:
        """Select every card."""
        self.select(frozenset(self.board.by_id))

    def _place(self) -> QRectF | None:
        card, group = self.current_card, self.current_group
        if card is not None:
            return card.rect
        return group.head if group is not None else None

    def event(self, event: QEvent) -> bool:
        """While something is selected or in hand, Esc lets go of it first."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and (self._gesture is not None or self._selected)
        ):
            event.accept()
            return True
        return super().event(event)

    # -- keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, Space, Enter, Esc; everything else is the page's business."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        cards = self.board.cards
        if key == Qt.Key.Key_Escape and (self._gesture is not None or self._selected):
            self._end_gesture()
            self.select(frozenset())
        elif key in _ARROWS and (not held or shift):
            self._step(*_ARROWS[key], extend=shift)
        elif held:
            event.ignore()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and cards:
            self.set_current(cards[0 if key == Qt.Key.Key_Home else -1].card.id)
        elif key == Qt.Key.Key_Space and self.current_card is not None:
            self.select(self._selected ^ {self.current_card.card.id})
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_current()
        else:
            event.ignore()

    def _step(self, dx: int, dy: int, *, extend: bool) -> None:
        here = self._place()
        if here is None:
            self.set_current(self.board.cards[0].card.id if self.board.cards else None)
            return
        found = self.board.neighbour(here, dx, dy)
        if found is None:
            return
        target = found.card.id if isinstance(found, CardBox) else found.group.id
        if extend:
            ends = {self._current, target} & self.board.by_id.keys()
            self.select(self._selected | frozenset(i for i in ends if i is not None))
        self.set_current(target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, there is a place to be at."""
        super().focusInEvent(event)
        if self._current is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step(0, 0, extend=False)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    # -- typing ----------------------------------------------------------------------------------

    @property
    def editor(self) -> BoardEditor | None:
        """The open field, if somebody types."""
        return self._editor

    def edit_current(self) -> None:
        """Type on the current card or title."""
        card, group = self.current_card, self.current_group
        if card is not None:
            card_id = card.card.id

            def take_words(words: str) -> bool:
                return self.host.edit_card(card_id, words)

            self._edit(card.rect, card.card.text, take_words, title=False)
        elif group is not None and group.group.id is not None:
            group_id = group.group.id

            def take_title(words: str) -> bool:
                return self.host.name_group(group_id, words)

            self._edit(group.head, group.group.title, take_title, title=True)

    def _edit(self, place: QRectF, words: str, take: Callable[[str], bool], *, title: bool) -> None:
        self.finish_editing()
        self.reveal(place)
        scale = max(1.0, self.scale)
        size = round((title_size() if title else body_size()) * scale)
        weight = SEMIBOLD if title else REGULAR
        # On a zoomed-out board the field is as large as at 100 %, or nobody could read it.
        spot = QRectF(self.to_view(place).topLeft(), place.size() * scale)
        spot.setSize(spot.size().expandedTo(QSizeF(160 * scale, line_height(size) + 18)))
        spot.adjust(-2, -2, 2, 0 if title else line_height(size))
        room = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
        spot.moveRight(min(spot.right(), room.right()))
        spot.moveBottom(min(spot.bottom(), room.bottom()))
        if title:
            name = translate("Board", "Title of the cluster")
        else:
            name = translate("Board", "Words of the card")
        editor = BoardEditor(self.viewport(), words, take, name=name, size=size, weight=weight)
        editor.closed.connect(self._edited)
        editor.photo_came.connect(self.photo_came)
        self._editor = editor
        editor.place(spot.toAlignedRect())

    def finish_editing(self) -> None:
        """Take what is being typed."""
        if self._editor is not None:
            self._editor.finish(take=not blank(self._editor.toPlainText()))

    def _edited(self) -> None:
        had_focus = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        if had_focus or self.window().focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom; what is being typed is taken first."""
        self.finish_editing()
        super().set_scale(scale, around)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """The open field goes along."""
        super().scrollContentsBy(dx, dy)
        if self._editor is not None:
            self._editor.move(self._editor.pos() + QPoint(dx, dy))

    # -- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, or begin to drag, to draw a lasso, to pan (middle button)."""
        self.finish_editing()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panning = event.position()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        point = self.to_board(event.position())
        card, head = self.board.card_at(point), self.board.head_at(point)
        adding = bool(
            event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        if card is not None:
            self.set_current(card.card.id, reveal=False)
            if adding:
                self.select(self._selected ^ {card.card.id})
            elif card.card.id not in self._selected:
                self.select(frozenset())
        elif head is not None:
            self.set_current(head.group.id, reveal=False)
            self.select(frozenset())
        elif not adding:
            self.select(frozenset())
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            if card is None and head is None:
                self._gesture = Lasso(point, self._selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag on."""
        if self._panning is not None:
            self.pan(self._panning - event.position())
            self._panning = event.position()
            return
        if self._pressed is None:
            return
        point = self.to_board(event.position())
        if self._gesture is None:
            if (event.position() - self._pressed).manhattanLength() < _START:
                return
            start = self.to_board(self._pressed)
            group = self.current_group
            cards = tuple(self.board.by_id[i] for i in self.chosen) if group is None else ()
            if not cards and group is None:
                return
            held = self.current_card
            if held is not None:
                cards = (held, *(box for box in cards if box is not held))
            self._gesture = Dragging(cards, group, start, point)
        self._follow(point)
        room = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if room.contains(event.position().toPoint()):
            self._edge.stop()
        elif not self._edge.isActive():
            self._edge.start()

    def _follow(self, point: QPointF) -> None:
        if isinstance(self._gesture, Lasso):
            self._gesture.end = point
            self.select(self._gesture.found(self.board))
        elif self._gesture is not None:
            self._gesture.at = point
        self.viewport().update()

    def _scroll_at_edge(self) -> None:
        at = self.viewport().mapFromGlobal(self.cursor().pos())
        room = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        by = QPointF(
            _EDGE_STEP * ((at.x() > room.right()) - (at.x() < room.left())),
            _EDGE_STEP * ((at.y() > room.bottom()) - (at.y() < room.top())),
        )
        if by.isNull() or self._gesture is None:
            self._edge.stop()
            return
        self.pan(by)
        self._follow(self.to_board(QPointF(at)))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Drop."""
        gesture = self._gesture
        self._end_gesture()
        if not isinstance(gesture, Dragging):
            return
        ids = tuple(i for i in self.chosen if i in gesture.ids)
        away = gesture.at - gesture.grip
        self._let_go = {box.card.id: box.rect.topLeft() + away for box in gesture.cards}
        self._drop(gesture, ids)
        self._let_go = {}

    def _drop(self, gesture: Dragging, ids: tuple[Id, ...]) -> None:
        target = gesture.target(self.board)
        if gesture.on_new(self.board):
            self.host.new_group(ids)
        elif target is None:
            return
        elif gesture.group is not None:
            if gesture.group.group.id is not None and target.group.id is not None:
                self.host.merge_groups(target.group.id, gesture.group.group.id)
        else:
            index = gesture.index(self.board, target)
            self.host.put_cards(ids, target.group.id, index)

    def put_back(self) -> None:
        """Let go of what the mouse has in hand, where it was."""
        self._end_gesture()

    def _end_gesture(self) -> None:
        self._edge.stop()
        self._gesture = None
        self._pressed = None
        self._panning = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type on what is double-clicked."""
        point = self.to_board(event.position())
        if self.board.card_at(point) is not None or self.board.head_at(point) is not None:
            self._end_gesture()
            self.edit_current()

    def viewportEvent(self, event: QEvent) -> bool:
        """The menu comes at the pointer, or by its key at the current card."""
        if event.type() == QEvent.Type.ContextMenu:
            place = self._place()
            by_key = event.reason() == event.Reason.Keyboard  # type: ignore[attr-defined]
            if by_key and place is not None:
                spot = self.to_view(place).bottomLeft().toPoint()
                self.menu_wanted.emit(self.viewport().mapToGlobal(spot))
            else:
                self.menu_wanted.emit(event.globalPos())  # type: ignore[attr-defined]
            return True
        return super().viewportEvent(event)

    # -- painting --------------------------------------------------------------------------------

    def paint_above(self, painter: QPainter) -> None:
        """The ring of the current card, and what the mouse has in hand."""
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place is not None and self._editor is None and not isinstance(self._gesture, Dragging):
            reach = 3.0 if self.current_card is not None else 5.0
            strong = self.hasFocus()
            painter.setPen(QPen(DESK.ink if strong else DESK.ink3, Size.SELECTION))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.to_view(place).adjusted(-reach, -3, reach, 3)
            painter.drawRoundedRect(ring, Radius.CONTROL + 2, Radius.CONTROL + 2)
        if isinstance(self._gesture, Lasso):
            self._gesture.paint(painter, self.to_view(self._gesture.rect))
        elif self._gesture is not None:
            painter.save()
            painter.translate(self.origin)
            painter.scale(self.scale, self.scale)
            self._gesture.paint(painter, self.board, self.scale * self.devicePixelRatioF())
            painter.restore()
