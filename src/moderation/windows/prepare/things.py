# SPDX-License-Identifier: EUPL-1.2
"""The right column of the preparation: rooms, material, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import blank, trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, Material, Room
from moderation.features.agenda.readiness import findings
from moderation.gui.boxes import scrolling
from moderation.gui.bridge import Bridge
from moderation.gui.commands import Command
from moderation.gui.entity_model import EntityListModel
from moderation.gui.icons import paint_icon
from moderation.gui.paint.shapes import painting
from moderation.gui.tokens import DESK, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import Hairline, IconButton, SectionHeader
from moderation.gui.widgets.detail_card import DetailCard
from moderation.gui.widgets.edit_list import EditList
from moderation.gui.widgets.name_editor import NameEditor
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    drawn,
    line,
    one_line,
    words,
)
from moderation.gui.widgets.rows import Ground
from moderation.session.session import Changed
from moderation.storage.history import Way
from moderation.windows.prepare.hints import Hints

translate = QCoreApplication.translate
BOX = 20
GROUND = Ground(
    box=(1, 1, -1, -2), rest=None, hover=DESK.sand, hover_box=(4, 0, -4, -1),
    hairline=(Space.S, Space.S),
)  # fmt: skip


def room_row(room: Room, _seen: RowState) -> RowDescription:
    """A room's name, and below it what it is for."""
    name = words(room.name, weight=SEMIBOLD)
    if not room.note:
        return one_line(40, name)
    note = words(room.note, Size.SECONDARY, ink=DESK.ink2)
    return RowDescription(60, (line(name, top=-20, height=20), line(note, top=0, height=20)))


def material_row(item: Material, _seen: RowState) -> RowDescription:
    """Something to bring, with its box to tick."""
    name = words(item.name, ink=DESK.ink2 if item.ready else DESK.ink, before=Space.S, grows=True)
    return one_line(36, drawn(partial(_box, ready=item.ready), BOX, down=-0.5), name)


def _box(painter: QPainter, place: QRectF, *, ready: bool) -> None:
    box = place.adjusted(0.5, 0.5, -0.5, -0.5)
    with painting(painter):
        painter.setPen(QPen(DESK.ink if ready else DESK.line2, 1))
        painter.setBrush(DESK.ink if ready else DESK.surface)
        painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)
    if ready:
        paint_icon(painter, "check", box.adjusted(2, 2, -2, -2), DESK.on_ink)


class MaterialList(EditList):
    """A click on the box ticks it off."""

    ticked = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box, and what is left of the name."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        row = self.indexAt(place)
        box = self.visualRect(row).left() + Space.S + BOX + Space.XS
        if event.button() == Qt.MouseButton.LeftButton and row.isValid() and place.x() < box:
            self.ticked.emit()


class RoomDetail(DetailCard):
    """A room's name and note."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent, translate("Prepare", "Room"), Room, edits.edit_room)
        self.name = self.fields.words("name", needed=True)
        placeholder = translate("Prepare", "Plenary, 24 seats, projector")
        self.note = self.fields.words("note", placeholder=placeholder)
        self.add_row(translate("Prepare", "Name"), self.name)
        self.add_row(translate("Prepare", "Purpose"), self.note)
        for field in (self.name, self.note):
            field.returnPressed.connect(self.close_card)


class MaterialDetail(DetailCard):
    """What is brought, and for which block."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        title = translate("Prepare", "Material")
        super().__init__(bridge, parent, title, Material, edits.edit_material)
        self.name = self.fields.words("name", needed=True)
        self.block = self.fields.pick("block_id", self._blocks)
        self.add_row(translate("Prepare", "Name"), self.name)
        self.add_row(translate("Prepare", "Block"), self.block)
        self.name.returnPressed.connect(self.close_card)

    def _blocks(self, _item: Material) -> list[tuple[str, Id | None]]:
        blocks = [(block.title, block.id) for block in self.bridge.state.of(Block)]
        return [(translate("Prepare", "whole day"), None), *blocks]


def _room_words(room: Room, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return room.name
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(part for part in (room.name, room.note) if part)
    return None


def _material_words(item: Material, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return item.name
    if role == Qt.ItemDataRole.AccessibleTextRole:
        there = translate("Prepare", "there") if item.ready else translate("Prepare", "missing")
        return f"{item.name}, {there}"
    return None


class ThingsColumn(QWidget):
    """Rooms, material, hints. ``hinted`` carries what shall be put right."""

    removed = Signal(str)
    hinted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rooms_header = SectionHeader(
            self, title=translate("Prepare", "Rooms"), size=Size.PANEL_TITLE
        )
        self.add_room = IconButton(self, icon="plus", on_click=self.ask_room)
        self.add_room.set_name(translate("Prepare", "Add room"))
        self.rooms_header.add_control(self.add_room)
        model = EntityListModel(bridge, lambda s: s.of(Room), [Room], _room_words)
        self.rooms = EditList(
            self,
            model,
            DescribedRows(room_row, ground=GROUND, padding=Space.S),
            translate("Prepare", "Rooms"),
        )
        self.room = RoomDetail(bridge, self)
        self.material_header = SectionHeader(
            self, title=translate("Prepare", "Material"), size=Size.PANEL_TITLE
        )
        self.material_header.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.add_material = IconButton(self, icon="plus", on_click=self.ask_material)
        self.add_material.set_name(translate("Prepare", "Add material"))
        self.material_header.add_control(self.add_material)
        model = EntityListModel(bridge, lambda s: s.of(Material), [Material], _material_words)
        name = translate("Prepare", "Material")
        self.material = MaterialList(
            self, model, DescribedRows(material_row, ground=GROUND, padding=Space.S), name
        )
        self.thing = MaterialDetail(bridge, self)
        self.hints = Hints(self)
        self.editor = NameEditor(self)
        self._lay_out()
        self._add_keys()
        self.rooms.chosen.connect(self._show_room)
        self.rooms.doubleClicked.connect(self.show_room)
        self.room.closed.connect(self.rooms.setFocus)
        self.material.ticked.connect(self.tick)
        self.material.chosen.connect(self._show_thing)
        self.material.doubleClicked.connect(self.show_thing)
        self.thing.closed.connect(self.material.setFocus)
        self.hints.chosen.connect(self.hinted)
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def _lay_out(self) -> None:
        for view in (self.rooms, self.material):
            view.show_whole()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L - Space.XXS, Space.L - 4, Space.L - Space.XXS, Space.S)
        column.setSpacing(0)
        for header, view, card in (
            (self.rooms_header, self.rooms, self.room),
            (self.material_header, self.material, self.thing),
        ):
            head = QHBoxLayout()
            head.setContentsMargins(Space.S, 0, Space.XXS, 0)
            head.addWidget(header)
            column.addLayout(head)
            column.addSpacing(Space.XXS)
            rule = QHBoxLayout()
            rule.setContentsMargins(Space.S, 0, Space.S, 0)
            rule.addWidget(Hairline(inside))
            column.addLayout(rule)
            column.addWidget(view)
            column.addSpacing(Space.XS)
            column.addWidget(card)
            column.addSpacing(Space.M)
        column.addStretch(1)
        self._area = area = scrolling(inside, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, Space.L)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.XS, Space.XL, 0)
        foot.addWidget(self.hints)
        whole.addLayout(foot)

    def _add_keys(self) -> None:
        rename, tick = self.rename_material, translate("Prepare", "Is there")
        edit, add = translate("Prepare", "Edit"), translate("Prepare", "Add room")
        self.rooms.set_commands(
            [
                Command(key="Return", words=edit, run=self.show_room),
                Command(key="F2", words=edit, run=self.show_room),
                Command(key="Ins", words=add, run=self.ask_room),
                *self._moving(self.rooms, edits.remove_room, edits.move_room),
            ]
        )
        add = translate("Prepare", "Add material")
        self.material.set_commands(
            [
                Command(key="Space", words=tick, run=self.tick),
                Command(key="Return", words=edit, run=self.show_thing),
                Command(key="F2", words=translate("Prepare", "Rename"), run=rename),
                Command(key="Ins", words=add, run=self.ask_material),
                *self._moving(self.material, edits.remove_material, edits.move_material),
            ]
        )

    def _moving(
        self, view: EditList, remove: Callable[..., Step], move: Callable[..., Step]
    ) -> Sequence[Command | None]:
        """The keys that take the current row off a list or move it."""
        off = partial(self._remove, view, remove)
        up, down = (partial(self._shift, view, move, offset) for offset in (-1, 1))
        return (
            Command(key="Del", words=translate("Prepare", "Remove"), run=off),
            None,
            Command(key="Alt+Up", words=translate("Prepare", "Up"), run=up),
            Command(key="Alt+Down", words=translate("Prepare", "Down"), run=down),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a hairline at its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DESK.well)
        painter.fillRect(0, 0, 1, self.height(), DESK.line)
        painter.end()

    # -- what is shown -----------------------------------------------------------------------

    def _on_changed(self, changed: Changed) -> None:
        self.refresh()
        if changed.step.kinds & {Room.kind} and not self.room.isHidden():
            self.room.show_entity(self.rooms.current(), force=changed.way is not Way.DO)
        if changed.step.kinds & {Material.kind, Block.kind} and not self.thing.isHidden():
            self.thing.show_entity(self.material.current(), force=changed.way is not Way.DO)

    def refresh(self) -> None:
        """Count what is there, and say what is missing."""
        items = self._bridge.state.of(Material)
        words = translate("Prepare", "{ready} of {all}")
        ready = sum(item.ready for item in items)
        note = words.format(ready=ready, all=len(items)) if items else ""
        self.material_header.set_title(translate("Prepare", "Material"), note)
        self.hints.show_missing(findings(self._bridge.state, self._bridge.now))

    def _into_sight(self, card: DetailCard) -> None:
        """Scroll to a card once it has its place; below a long list it opens out of sight."""
        QTimer.singleShot(0, card, partial(self._area.ensureWidgetVisible, card))

    def _show_room(self, room: Room | None) -> None:
        if not self.room.isHidden():
            self.room.show_entity(room)

    # -- rooms -------------------------------------------------------------------------------

    def show_room(self) -> None:
        """Open the fields of the current room (Enter)."""
        room = self.rooms.current()
        if room is not None:
            self.room.open_card(room)
            self._into_sight(self.room)

    def ask_room(self) -> None:
        """Ask for the names of new rooms, one after the other (Ins)."""
        at = self.rooms.mapTo(self, QPoint(0, self.rooms.height()))
        self.editor.open(translate("Prepare", "New room"), self._add_room, at=at, repeat=True)

    def _add_room(self, name: str, _side: Side | None) -> bool:
        if blank(name):
            return False
        return self.rooms.perform(lambda state: edits.add_room(state, trimmed(name)))

    def _remove(self, view: EditList, edit: Callable[..., Step]) -> None:
        item = view.current()
        if view.perform_on(edit):
            self.removed.emit(item.name)

    @staticmethod
    def _shift(view: EditList, edit: Callable[..., Step], offset: int) -> None:
        item = view.current()
        if item is not None:
            view.perform(lambda state: edit(state, item.id, offset))

    # -- material ----------------------------------------------------------------------------

    def tick(self) -> None:
        """Note that it was brought, or take that back (Space)."""
        item = self.material.current()
        if item is not None:
            self.material.perform_on(edits.edit_material, ready=not item.ready)

    def ask_material(self) -> None:
        """Ask for more things to bring, one after the other (Ins)."""
        at = self.material.mapTo(self, QPoint(0, self.material.height()))
        words = translate("Prepare", "What to bring")
        self.editor.open(words, self._add_material, at=at, repeat=True)

    def _add_material(self, name: str, _side: Side | None) -> bool:
        if blank(name):
            return False
        return self.material.perform(lambda state: edits.add_material(state, trimmed(name)))

    def show_thing(self) -> None:
        """Open the fields of what is current (Enter)."""
        item = self.material.current()
        if item is not None:
            self.thing.open_card(item)
            self._into_sight(self.thing)

    def _show_thing(self, item: Material | None) -> None:
        if not self.thing.isHidden():
            self.thing.show_entity(item)

    def rename_material(self) -> None:
        """Type another name over the old one (F2)."""
        item = self.material.current()
        if item is not None:
            box = self.material.visualRect(self.material.currentIndex())
            at = self.material.viewport().mapTo(self, box.topLeft())
            words = translate("Prepare", "What to bring")
            self.editor.open(words, self._material_renamed, at=at, name=item.name)

    def _material_renamed(self, name: str, _side: Side | None) -> bool:
        return not blank(name) and self.material.perform_on(edits.edit_material, name=trimmed(name))
