# SPDX-License-Identifier: EUPL-1.2
"""Everything about one entry but its words: what it is, whose, who does it by when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.blank import trimmed
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.capture.page.looks import DOABLE, done_words
from moderation.features.capture.understanding import understand
from moderation.features.people.model import units_of
from moderation.gui.texts import formats, text
from moderation.gui.tokens import LIGHT, Size, Space
from moderation.gui.widgets import (
    Card,
    IconButton,
    PlainLabel,
    SegmentedControl,
    SideChooser,
    Toggle,
    set_fault,
)
from moderation.gui.widgets.quiet import QuietLine

translate = QCoreApplication.translate

_FIELD_HEIGHT = 40


class EntryDetail(Card):
    """The fields of the current entry.

    ``edited`` carries a field's name and its value, ``kind_chosen`` another kind;
    ``wall_wanted`` and ``remove_wanted`` are its two buttons.
    """

    edited = Signal(str, object)
    kind_chosen = Signal(object)
    wall_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._today = date.min
        self._due: date | None = None
        self.kinds = SegmentedControl(
            self,
            options=[(kind, text(kind.message)) for kind in EntryKind],
            name=translate("EntriesPage", "Kind"),
        )
        self.sides = SideChooser(self)
        self.wall = IconButton(self, icon="wall", size=Size.SMALL_BUTTON)
        self.wall.set_name(translate("EntriesPage", "Show on the wall"), "F7")
        self.remove = IconButton(self, icon="trash", size=Size.SMALL_BUTTON)
        self.remove.set_name(translate("EntriesPage", "Remove"), translate("EntriesPage", "Del"))
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(translate("EntriesPage", "Owner"))
        self.unit.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.unit.setMinimumContentsLength(16)
        placeholder = translate("EntriesPage", "for example {date}")
        self.due = QuietLine(
            self,
            name=translate("EntriesPage", "Due date"),
            placeholder=placeholder.format(date=formats().date(date(2026, 9, 30))[:6]),
            framed=True,
        )
        self.due.setFixedWidth(112)
        self.way = QuietLine(
            self,
            name=translate("EntriesPage", "Way agreed"),
            placeholder=translate("EntriesPage", "How will it be settled, by whom?"),
            framed=True,
        )
        self.done = Toggle(self)
        self.left_open = Toggle(self, text=translate("EntriesPage", "stays open on purpose"))
        self._place()
        self._connect()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self.kinds)
        first.addWidget(self.sides)
        first.addStretch(1)
        first.addWidget(self.wall)
        first.addWidget(self.remove)
        column.addLayout(first)
        self.second = QWidget(self)
        second = QHBoxLayout(self.second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(Space.XS)
        self.labels = {
            "unit": self._label(translate("EntriesPage", "Who"), self.unit),
            "due": self._label(translate("EntriesPage", "by"), self.due),
            "way": self._label(translate("EntriesPage", "Way"), self.way),
        }
        for name, field in (("unit", self.unit), ("due", self.due), ("way", self.way)):
            second.addWidget(self.labels[name])
            second.addWidget(field, 20 if name == "way" else 0)
        second.addSpacing(Space.XS)
        second.addWidget(self.done)
        second.addSpacing(Space.XS)
        second.addWidget(self.left_open)
        second.addStretch(1)
        self.second.setFixedHeight(_FIELD_HEIGHT)
        column.addWidget(self.second)

    def _label(self, words: str, field: QWidget) -> PlainLabel:
        label = PlainLabel(self, text=words, size=Size.SECONDARY, colour=LIGHT.ink2)
        label.setBuddy(field)
        return label

    def _connect(self) -> None:
        self.kinds.changed.connect(self.kind_chosen)
        self.sides.changed.connect(self._side_chosen)
        self.unit.activated.connect(self._unit_chosen)
        self.due.done.connect(self._due_typed)
        self.way.done.connect(self._way_typed)
        self.done.clicked.connect(self._done_clicked)
        self.left_open.clicked.connect(self._left_open_clicked)
        self.wall.clicked.connect(self.wall_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    # -- what is shown -----------------------------------------------------------------------------

    def show_entry(self, state: State, entry: Entry, today: date) -> None:
        """Show the fields of an entry."""
        self._today = today
        kind = entry.entry_kind
        task, conflict = kind is EntryKind.TASK, kind is EntryKind.CONFLICT
        self.kinds.set_value(kind)
        self.sides.set_side(entry.side)
        self._show_units(state, entry)
        self._due = entry.due
        if not self.due.hasFocus():
            set_fault(self.due, fault=False)
        self.due.show_value("" if entry.due is None else formats().date(entry.due))
        self.way.show_value(entry.way)
        for name, field, shown in (
            ("unit", self.unit, task),
            ("due", self.due, task),
            ("way", self.way, conflict),
        ):
            self.labels[name].setVisible(shown)
            field.setVisible(shown)
        self.done.setText(done_words(kind))
        self.done.setChecked(entry.done)
        self.done.setVisible(kind in DOABLE)
        self.left_open.setChecked(entry.left_open)
        self.left_open.setVisible(kind in {EntryKind.TASK, EntryKind.PARKING})
        self.second.setVisible(kind in DOABLE)
        self.done.updateGeometry()

    def _show_units(self, state: State, entry: Entry) -> None:
        wanted = [("", None)] + [
            (unit.label, unit.id) for side in Side for unit in units_of(state, side)
        ]
        with QSignalBlocker(self.unit):
            here = [
                (self.unit.itemText(n), self.unit.itemData(n)) for n in range(self.unit.count())
            ]
            if here != wanted:
                self.unit.clear()
                for label, unit_id in wanted:
                    self.unit.addItem(label, unit_id)
            found = self.unit.findData(entry.unit_id) if entry.unit_id is not None else 0
            self.unit.setCurrentIndex(max(0, found))

    # -- what is done ------------------------------------------------------------------------------

    def _side_chosen(self, side: Side | None) -> None:
        self.edited.emit("side", side)

    def _unit_chosen(self, index: int) -> None:
        self.edited.emit("unit_id", self.unit.itemData(index))

    def _due_typed(self, words: str) -> None:
        """Take a day in any of the ways that the capture bar understands."""
        words = trimmed(words)
        if words == ("" if self._due is None else formats().date(self._due)):
            set_fault(self.due, fault=False)
            return
        day = understand(words, (), self._today).due if words else None
        if words and day is None:
            reason = translate("EntriesPage", "That is no date. Type for example 30.9. or Friday.")
            set_fault(self.due, fault=True, reason=reason)
            return
        set_fault(self.due, fault=False)
        self.edited.emit("due", day)
        self.due.show_value("" if day is None else formats().date(day), force=True)

    def _way_typed(self, words: str) -> None:
        if trimmed(words) != self.way.stored:
            self.edited.emit("way", trimmed(words))

    def _done_clicked(self) -> None:
        self.edited.emit("done", self.done.isChecked())

    def _left_open_clicked(self) -> None:
        self.edited.emit("left_open", self.left_open.isChecked())

    def first_field(self) -> QWidget:
        """Where Tab leads from the list."""
        for field in (self.unit, self.way, self.done):
            if not field.isHidden() and not self.second.isHidden():
                return field
        return self.kinds.focusProxy() or self.kinds

    def focus_first(self) -> None:
        """Go to the first field of the entry's own."""
        self.first_field().setFocus(Qt.FocusReason.TabFocusReason)
