# SPDX-License-Identifier: EUPL-1.2
"""Units by side with their seats and replies, and the people of the opened ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

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
from moderation.features.people.presence import took_part
from moderation.gui.bridge import Bridge
from moderation.gui.entity_model import ENTITY_ROLE, EntityListModel
from moderation.gui.paint.shapes import (
    check_circle,
    cross_circle,
    dashed_circle,
)
from moderation.gui.texts import formats, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import escaped_tooltip
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowPart,
    RowState,
    drawn,
    gap,
    glyph,
    icon,
    line,
    one_line,
    words,
)
from moderation.gui.widgets.rows import Ground, Index

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
        """Whose place a person takes today, in words; empty without a substitution."""
        other = self.bridge.state.find(Participant, person.substitute_for)
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


def presence_words(person: Participant, begin: datetime | None = None) -> str:
    """Whether somebody comes or is there; of those who left, until when they were.

    Args:
        person: Whose presence it is.
        begin: When the workshop began, where it is told since when those are there who came later.
    """
    if took_part(person) and person.left_at is not None:
        return translate("Prepare", "until {time}").format(time=formats().time(person.left_at))
    arrived = person.arrived_at
    if took_part(person) and arrived is not None and begin is not None and arrived > begin:
        return translate("Prepare", "from {time}").format(time=formats().time(arrived))
    return text(person.attendance.message)


def seats_words(unit: Unit) -> str:
    """How many seats a unit has."""
    count = unit.seats
    return translate("Prepare", "%n seat(s)", "", count)


def side_words(row: SideRow) -> str:
    """How many of the seats are accepted."""
    words = translate("Prepare", "{accepted} of {invited}")
    return words.format(accepted=row.accepted, invited=row.invited)


GROUND = Ground(
    box=(1, 1, -1, -2), rest=DESK.line2, hover_box=(0, 0, 0, -1), hairline=(GUTTER, Space.XS)
)
HEADING = GROUND._replace(rest=None, hover=None)
REPLIES = {Reply.ACCEPTED: check_circle, Reply.DECLINED: cross_circle}


class PeopleDelegate(DescribedRows):
    """A heading per side, a row per unit, a narrower one per person."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__(self._row, padding=0)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings keep their distance from what is above."""
        return super().sizeHint(option, index) if index.row() else QSize(200, scaled(36))

    def ground(self, index: Index) -> Ground:
        """Nothing shows the mouse on headings."""
        return HEADING if isinstance(index.data(ENTITY_ROLE), SideRow) else GROUND

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Headings lie at the lower end of their rows."""
        if self.ground(index) is HEADING:
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(0, option.rect.height() - 35, 0, -1)
        super().paint_ground(painter, option, index)

    def _row(self, item: object, seen: RowState) -> RowDescription:
        if isinstance(item, SideRow):
            name, colour = text(item.side.message), DESK.side(item.side).strong
            parts = (
                glyph(item.side, 13, before=GUTTER, down=-0.5),
                words(name, Size.SAY, SEMIBOLD, colour, before=8, grows=True),
                words(side_words(item), Size.SECONDARY, ink=DESK.ink2),
                gap(Space.XS),
            )
            return RowDescription(54, (line(*parts, top=-34, height=34, origin=1.0),))
        if isinstance(item, Unit):
            return one_line(36, *self._unit(item, seen))
        return (
            one_line(32, *self._person(item))
            if isinstance(item, Participant)
            else RowDescription(32, ())
        )

    def _unit(self, unit: Unit, seen: RowState) -> Sequence[RowPart]:
        opened, declined = unit.id in self._model.open_units, unit.reply is Reply.DECLINED
        quiet = DESK.ink2 if opened or seen.current or seen.over else DESK.line2
        return (
            icon("down" if opened else "right", 14, quiet, before=3, down=-0.5),
            words(
                unit.name, ink=DESK.ink3 if declined else DESK.ink, struck=declined,
                before=GUTTER - 17, grows=True,
            ),
            words(
                seats_words(unit), Size.SECONDARY, ink=DESK.ink3,
                width=SEATS - Space.XXS, before=Space.XS,
            ),
            words(
                text(unit.reply.message), Size.SECONDARY, ink=DESK.ink2,
                width=WORD, before=Space.XXS,
            ),
            drawn(REPLIES.get(unit.reply, dashed_circle), MARK, before=Space.XXS),
            gap(Space.XS),
        )  # fmt: skip

    def _person(self, person: Participant) -> Sequence[RowPart | None]:
        known = person.attendance is not Attendance.EXPECTED
        asks = person.may_commit is Authority.NO
        others = [self._model.substitutes(person)]
        others += [person.function] if person.function != person.name else []
        return (
            words(person.name or translate("Prepare", "no name yet"), before=GUTTER + Space.M),
            icon("help", ASKS, DESK.ink2, before=Space.XS) if asks else None,
            *(
                words(each, Size.SECONDARY, ink=DESK.ink2, before=Space.S, least=30)
                for each in others
                if each
            ),
            gap(),
            words(
                presence_words(person), Size.SECONDARY, SEMIBOLD if known else 400, DESK.ink2,
                right=True, width=WORD + MARK, before=Space.XS,
            ),
            gap(Space.XS),
        )  # fmt: skip


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
