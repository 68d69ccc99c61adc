# SPDX-License-Identifier: EUPL-1.2
"""Everything about one entry but its words: what it is, whose, who does it by when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderation.domain.date_forms import FixedDay
from moderation.domain.days import parse_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.agenda.fixed import fixed_days
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, is_ticked
from moderation.features.capture.page.looks import DOABLE, done_words
from moderation.features.people.model import units_of
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import (
    Card,
    IconButton,
    PlainLabel,
)
from moderation.gui.widgets.entity_fields import Fields
from moderation.gui.widgets.read_line import fit_days

translate = QCoreApplication.translate

_FIELD_HEIGHT = 40


class EntryDetail(Card):
    """The fields of the current entry.

    ``edited`` carries a field's name and its value, ``kind_chosen`` another kind;
    ``wall_wanted``, ``progress_wanted`` and ``remove_wanted`` are its buttons.
    """

    edited = Signal(str, object)
    kind_chosen = Signal(object)
    wall_wanted = Signal()
    progress_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._today = date.min
        self._fixed: tuple[FixedDay, ...] = ()
        self._entry: Entry | None = None
        self._units: list[tuple[str, Id | None]] = []
        self._blocks: list[tuple[str, Id | None]] = []
        fields = self._fields = Fields(self, lambda: self._entry, self.edited.emit)
        self.kinds = fields.segments(
            "entry_kind", EntryKind, name=translate("EntriesPage", "Kind"),
            put=self.kind_chosen.emit,
        )  # fmt: skip
        self.sides = fields.side()
        self.wall = IconButton(self, icon="wall", size=Size.SMALL_BUTTON)
        self.wall.set_name(translate("EntriesPage", "Show on the wall"), "F7")
        self.remove = IconButton(self, icon="trash", size=Size.SMALL_BUTTON)
        self.remove.set_name(translate("EntriesPage", "Remove"), translate("EntriesPage", "Del"))
        name = translate("EntriesPage", "Owner")
        self.unit = fields.pick("unit_id", lambda _entry: self._units, letters=16, name=name)
        placeholder = translate("EntriesPage", "for example {date}")
        name = translate("EntriesPage", "Taken up in")
        self.taken_up = fields.pick(
            "taken_up_id", lambda _entry: self._blocks, letters=16, name=name
        )
        self.due = fields.day(
            "due", framed=True,
            parse=lambda words: parse_day(words, self._today, fixed=self._fixed),
            name=translate("EntriesPage", "Due date"),
            placeholder=placeholder.format(date=formats().date(date(2026, 9, 30))[:6]),
        )  # fmt: skip
        fit_days(self.due)
        self.way = fields.words(
            "way", finished=True, trim=True,
            name=translate("EntriesPage", "Way agreed"),
            placeholder=translate("EntriesPage", "How will it be settled, by whom?"),
        )  # fmt: skip
        self.contact = fields.words(
            "contact", finished=True, trim=True,
            name=translate("EntriesPage", "Contact point"),
            placeholder=translate("EntriesPage", "Contact point"),
        )  # fmt: skip
        self.done = fields.tick("done")
        self.progress = IconButton(self, icon="flag", size=Size.SMALL_BUTTON)
        self.progress.set_name(
            translate("EntriesPage", "How far is it? …"), key_text("Shift+Return")
        )
        self.left_open = fields.tick("left_open", translate("EntriesPage", "stays open on purpose"))
        self._place()
        self.wall.clicked.connect(self.wall_wanted)
        self.progress.clicked.connect(self.progress_wanted)
        self.remove.clicked.connect(self.remove_wanted)

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
            "taken_up": self._label(translate("EntriesPage", "in"), self.taken_up),
        }
        for name, field in (("unit", self.unit), ("due", self.due), ("way", self.way)):
            second.addWidget(self.labels[name])
            second.addWidget(field, 20 if name == "way" else 0)
        second.addWidget(self.contact, 8)
        second.addSpacing(Space.XS)
        second.addWidget(self.done)
        second.addWidget(self.progress)
        second.addWidget(self.labels["taken_up"])
        second.addWidget(self.taken_up)
        second.addSpacing(Space.XS)
        second.addWidget(self.left_open)
        second.addStretch(1)
        self.second.setFixedHeight(_FIELD_HEIGHT)
        column.addWidget(self.second)

    def _label(self, words: str, field: QWidget) -> PlainLabel:
        label = PlainLabel(self, text=words, size=Size.SECONDARY, colour=DESK.ink2)
        label.setBuddy(field)
        return label

    # -- what is shown -----------------------------------------------------------------------------

    def show_entry(self, state: State, entry: Entry, today: date) -> None:
        """Show the fields of an entry."""
        other = self._entry is None or self._entry.id != entry.id
        self._today, self._entry, self._fixed = today, entry, fixed_days(state)
        self._units = [
            ("", None),
            *((unit.label, unit.id) for side in Side for unit in units_of(state, side)),
        ]
        self._blocks = [
            ("", None),
            *((block.title, block.id) for block in state.of(Block) if not block.is_break),
        ]
        self._fields.show(entry, force=other)
        kind = entry.entry_kind
        task, conflict = kind is EntryKind.TASK, kind is EntryKind.CONFLICT
        parked = kind is EntryKind.PARKING
        self.sides.setVisible(kind.has_side)
        handed = translate("EntriesPage", "Handed to")
        self.labels["unit"].setText(handed if parked else translate("EntriesPage", "Who"))
        name = handed if parked else translate("EntriesPage", "Owner")
        self.unit.setAccessibleName(name)
        for name, field, shown in (
            ("unit", self.unit, task or parked),
            ("taken_up", self.taken_up, parked and entry.done),
            ("due", self.due, task or conflict),
            ("way", self.way, conflict),
        ):
            self.labels[name].setVisible(shown)
            field.setVisible(shown)
        self.contact.setVisible(conflict)
        self.done.setText(done_words(kind))
        self.done.setChecked(is_ticked(state, entry))
        self.progress.setVisible(task)
        self.done.setVisible(kind in DOABLE)
        self.left_open.setVisible(kind in {EntryKind.TASK, EntryKind.PARKING})
        self.second.setVisible(kind in DOABLE)
        self.done.updateGeometry()

    def first_field(self) -> QWidget:
        """Where Tab leads from the list."""
        for field in (self.unit, self.way, self.done):
            if not field.isHidden() and not self.second.isHidden():
                return field
        return self.kinds.focusProxy() or self.kinds

    def focus_first(self) -> None:
        """Go to the first field of the entry's own."""
        self.first_field().setFocus(Qt.FocusReason.TabFocusReason)
