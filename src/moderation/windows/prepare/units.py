# SPDX-License-Identifier: EUPL-1.2
"""Units by side with their seats and replies, and the people of the opened ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people.model import (
    Attendance,
    Authority,
    Participant,
    Reply,
    Unit,
    participants_of,
    seats,
    units_of,
)
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import (
    check_circle,
    cross_circle,
    dashed_circle,
    painting,
    side_glyph,
)
from moderation.gui.texts import formats, text
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import LIGHT, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import RowDelegate, escaped_tooltip, is_current, owns_keys
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.rows import LEFT, RIGHT, Index, write

translate = QCoreApplication.translate
GUTTER = 20
"""Room at the left for the arrow that opens a unit; the names line up with the side's shape."""
MARK = 20
WORD = 72
SEATS = 62
ASKS = 15


@dataclass(frozen=True, slots=True)
class SideRow:
    """A side's heading with its accepted and invited seats."""

    kind: ClassVar[str] = "side"
    side: Side
    accepted: int
    invited: int

    @property
    def id(self) -> Id:
        """Sides have names."""
        return Id(self.side.value)


class PeopleModel(EntityListModel):
    """Sides, their units, and the people of those units that are open."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        self.open_units: set[Id] = set()
        super().__init__(bridge, self._list, [Unit, Participant], self._words, parent=parent)

    def _list(self, state: State) -> Sequence[object]:
        found: list[object] = []
        for side in Side:
            found.append(SideRow(side, *seats(state, side)))
            for unit in units_of(state, side):
                found.append(unit)
                if unit.id in self.open_units:
                    found += participants_of(state, unit.id)
        return found

    def set_open(self, unit_id: Id, *, opened: bool) -> None:
        """Show or hide the people of a unit."""
        if opened:
            self.open_units.add(unit_id)
        else:
            self.open_units.discard(unit_id)
        self.refresh()

    def substitutes(self, person: Participant) -> str:
        """Whose place a person takes today, in words; nothing if nobody's."""
        other = self._bridge.state.find(Participant, person.substitute_for)
        words = translate("Prepare", "for {name}")
        return "" if other is None else words.format(name=other.called)

    def _words(self, row: object, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Participant):
            return escaped_tooltip(", ".join(filter(None, self._person_words(row))))
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if not spoken and role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(row, SideRow):
            side = text(row.side.message)
            return f"{side}, {side_words(row)}" if spoken else side
        if isinstance(row, Unit):
            parts = (row.name, seats_words(row), text(row.reply.message))
            return ", ".join(parts) if spoken else row.name
        if isinstance(row, Participant):
            return ", ".join(filter(None, self._person_words(row))) if spoken else row.name
        return None

    def _person_words(self, person: Participant) -> tuple[str, ...]:
        known = person.may_commit is not Authority.UNKNOWN
        return (
            person.name,
            person.function,
            self.substitutes(person),
            text(person.may_commit.message) if known else "",
            presence_words(person),
        )


def presence_words(person: Participant) -> str:
    """Whether somebody comes or is there; of those who left, until when they were."""
    if person.attendance is Attendance.PRESENT and person.left_at is not None:
        return translate("Prepare", "until {time}").format(time=formats().time(person.left_at))
    return text(person.attendance.message)


def seats_words(unit: Unit) -> str:
    """How many seats a unit has."""
    count = unit.seats
    return translate("Prepare", "%n seat(s)", "", count)


def side_words(row: SideRow) -> str:
    """How many of the seats are accepted."""
    words = translate("Prepare", "{accepted} of {invited}")
    return words.format(accepted=row.accepted, invited=row.invited)


class PeopleDelegate(RowDelegate):
    """A heading per side, a row per unit, a narrower one per person."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings keep their distance from what is above."""
        row = index.data(ENTITY_ROLE)
        if isinstance(row, SideRow):
            return QSize(240, scaled(36 if index.row() == 0 else 54))
        return QSize(240, scaled(36 if isinstance(row, Unit) else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then what the row is."""
        row = index.data(ENTITY_ROLE)
        rect = QRectF(option.rect)
        if isinstance(row, SideRow):
            self._side(painter, rect, row, option)
            return
        self._ground(painter, rect, option)
        if isinstance(row, Unit):
            self._unit(painter, rect, row, option)
        elif isinstance(row, Participant):
            self._person(painter, rect, row)

    def _ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        box = rect.adjusted(1, 1, -1, -2)
        if is_current(option):
            with painting(painter):
                ink = LIGHT.ink if owns_keys(option) else LIGHT.line2
                painter.setPen(QPen(ink, Size.SELECTION if owns_keys(option) else 1))
                painter.setBrush(LIGHT.surface)
                painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
            return
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), LIGHT.well)
        line = rect.adjusted(GUTTER, rect.height() - 1, -Space.XS, 0)
        painter.fillRect(line, LIGHT.line)

    def _side(
        self, painter: QPainter, rect: QRectF, row: SideRow, option: QStyleOptionViewItem
    ) -> None:
        box = QRectF(rect.left(), rect.bottom() - 35, rect.width(), 34)
        if owns_keys(option):
            with painting(painter):
                painter.setPen(QPen(LIGHT.ink, Size.SELECTION))
                painter.setBrush(LIGHT.surface)
                radius = Radius.CONTROL
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), radius, radius)
        else:
            painter.fillRect(box.adjusted(GUTTER, 33, -Space.XS, 0), LIGHT.line)
        glyph = QRectF(rect.left() + GUTTER, box.center().y() - 7, 13, 13)
        side_glyph(painter, glyph, row.side)
        place = box.adjusted(GUTTER + 21, 0, -100, 0)
        colour = LIGHT.side(row.side).strong
        write(painter, place, text(row.side.message), font(Size.SAY, SEMIBOLD), colour)
        place = box.adjusted(0, 0, -Space.XS, 0)
        write(painter, place, side_words(row), font(Size.SECONDARY), LIGHT.ink2, RIGHT)

    def _unit(
        self, painter: QPainter, rect: QRectF, unit: Unit, option: QStyleOptionViewItem
    ) -> None:
        opened = unit.id in self._model.open_units
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        quiet = LIGHT.ink2 if opened or over or is_current(option) else LIGHT.line2
        arrow = QRectF(rect.left() + 3, rect.center().y() - 8, 14, 14)
        paint_icon(painter, "down" if opened else "right", arrow, quiet)
        mark = QRectF(rect.right() - Space.XS - MARK, rect.center().y() - 10.5, MARK, MARK)
        draw = {Reply.ACCEPTED: check_circle, Reply.DECLINED: cross_circle}
        draw.get(unit.reply, dashed_circle)(painter, mark)
        word = QRectF(mark.left() - WORD - Space.XXS, rect.top(), WORD, rect.height() - 1)
        face = font(Size.SECONDARY)
        write(painter, word, text(unit.reply.message), face, LIGHT.ink2)
        seat = QRectF(word.left() - SEATS, rect.top(), SEATS - Space.XXS, rect.height() - 1)
        write(painter, seat, seats_words(unit), face, LIGHT.ink3)
        declined = unit.reply is Reply.DECLINED
        name = font(Size.BODY)
        name.setStrikeOut(declined)
        place = QRectF(rect.left() + GUTTER, rect.top(), 0, rect.height() - 1)
        place.setRight(seat.left() - Space.XS)
        write(painter, place, unit.name, name, LIGHT.ink3 if declined else LIGHT.ink)

    def _person(self, painter: QPainter, rect: QRectF, person: Participant) -> None:
        left = rect.left() + GUTTER + Space.M
        word = QRectF(0, rect.top(), WORD + MARK, rect.height() - 1)
        word.moveRight(rect.right() - Space.XS)
        known = person.attendance is not Attendance.EXPECTED
        face = font(Size.SECONDARY, SEMIBOLD if known else 400)
        write(painter, word, presence_words(person), face, LIGHT.ink2, RIGHT)
        place = QRectF(left, rect.top(), word.left() - left - Space.XS, rect.height() - 1)
        asks = person.may_commit is Authority.NO
        if asks:
            place.setRight(place.right() - ASKS - Space.XS)
        name = person.name or translate("Prepare", "no name yet")
        place.setLeft(left + write(painter, place, name, font(Size.BODY), LIGHT.ink, LEFT))
        if asks:
            mark = QRectF(place.left() + Space.XS, rect.center().y() - ASKS / 2 - 0.5, ASKS, ASKS)
            paint_icon(painter, "help", mark, LIGHT.ink2)
            place.adjust(ASKS + Space.XS, 0, ASKS + Space.XS, 0)
        others = [self._model.substitutes(person)]
        others += [person.function] if person.function != person.name else []
        for words in filter(None, others):
            place.setLeft(place.left() + Space.S)
            if place.width() > 30:
                face = font(Size.SECONDARY)
                place.setLeft(place.left() + write(painter, place, words, face, LIGHT.ink2))


class PeopleList(EditList):
    """Right opens a unit, left closes it; a click on the reply asks for the next one."""

    cycled = Signal()
    opened = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        self.people = PeopleModel(bridge, bridge)
        delegate = PeopleDelegate(self.people)
        super().__init__(parent, self.people, delegate, translate("Prepare", "Participants"))

    def fold(self, *, opened: bool) -> None:
        """Open or close the current unit; from a person, closing goes to the unit."""
        row = self.current()
        if isinstance(row, Unit):
            self.people.set_open(row.id, opened=opened)
        elif isinstance(row, Participant) and not opened:
            self.choose(row.unit_id)
            self.people.set_open(row.unit_id, opened=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the sides open and close, as in a tree."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            self.fold(opened=event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a card below is about stays in sight when the card takes room."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrow opens and closes, the reply changes, everything else selects."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = index.data(ENTITY_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        box = self.visualRect(index)
        if isinstance(row, Unit) and place.x() < box.left() + GUTTER:
            self.fold(opened=row.id not in self.people.open_units)
        elif not isinstance(row, SideRow) and place.x() > box.right() - WORD - MARK - Space.S:
            self.cycled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a name opens its details; on a reply it is two clicks."""
        place = event.position().toPoint()
        box = self.visualRect(self.indexAt(place))
        if box.isValid() and box.left() + GUTTER < place.x() < box.right() - WORD - MARK:
            self.opened.emit()
            return
        self.mousePressEvent(event)
