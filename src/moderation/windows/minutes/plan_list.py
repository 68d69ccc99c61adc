# SPDX-License-Identifier: EUPL-1.2
"""The sections of the minutes as a list to order, to leave out and to shorten."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.minutes_plan.model import Section, is_short, is_shown, plan_of, sections
from moderation.gui.texts import text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    icon,
    one_line,
    words,
)
from moderation.registry import ACTIVITIES

translate = QCoreApplication.translate
_PART = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of the list: a section, or what blocks of one activity tell below the results.

    Attributes:
        key: Its name in the plan.
        name: Its name on screen.
        section: The section; nothing for an activity.
        shown: Whether it is part of the minutes.
        short: Whether only its results are told.
    """

    key: str
    name: str
    section: Section | None
    shown: bool
    short: bool

    @property
    def movable(self) -> bool:
        """The head stays first, and activities follow the agenda."""
        return self.section not in (None, Section.HEAD)

    @property
    def hideable(self) -> bool:
        """Whether minutes without it are still minutes."""
        return self.section is not None and not self.section.required

    @property
    def has_depth(self) -> bool:
        """Whether there is more to tell of it than its results."""
        return self.section is None


def parts_of(state: State) -> list[PlanLine]:
    """All lines in their order."""
    plan = plan_of(state)
    used = {block.activity for block in state.of(Block)}
    found: list[PlanLine] = []
    for section in sections(plan):
        shown = is_shown(plan, section)
        found.append(PlanLine(section.value, text(section.message), section, shown, short=False))
        if section is Section.RESULTS:
            found += [
                PlanLine(each.name, text(each.label), None, shown, is_short(plan, each.name))
                for each in ACTIVITIES
                if each.name in used
            ]
    return found


def part_row(part: PlanLine, _seen: RowState) -> RowDescription:
    """A tick for what is told, the name, and how much is told."""
    ink = DESK.ink if part.shown else DESK.ink2
    said = ""
    if not part.shown and part.section is not None:
        said = translate("MinutesPlan", "left out")
    elif part.short:
        said = translate("MinutesPlan", "results only")
    elif part.has_depth:
        said = translate("MinutesPlan", "everything")
    sign = None if part.section is None else icon("check" if part.shown else "minus", ink=ink)
    weight = SEMIBOLD if part.section is not None and part.shown else 400
    return one_line(
        34,
        sign,
        words(part.name, weight=weight, ink=ink, before=10 if sign else 42, grows=True),
        words(said, Size.SECONDARY, ink=DESK.ink2, right=True, width=110) if said else None,
    )


class PlanList(QListWidget):
    """The lines; Alt and arrows move one, Space leaves it out, D changes how much is told."""

    move_wanted = Signal(int)
    show_wanted = Signal()
    depth_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        prepare_view(self)
        self.setItemDelegate(DescribedRows(part_row, self, padding=Space.S, role=_PART))
        self.setAccessibleName(translate("MinutesPlan", "Sections of the minutes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def part(self) -> PlanLine | None:
        """The current line."""
        found: PlanLine | None = self.currentIndex().data(_PART)
        return found

    def show_state(self, state: State) -> None:
        """Show the lines as they are; the current one stays current."""
        current = self.part()
        parts = parts_of(state)
        while self.count() > len(parts):
            self.takeItem(self.count() - 1)
        while self.count() < len(parts):
            self.addItem(QListWidgetItem())
        for row, part in enumerate(parts):
            item = self.item(row)
            item.setData(_PART, part)
            item.setText(part.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(part))
        keys = [part.key for part in parts]
        key = keys[0] if current is None or current.key not in keys else current.key
        self.setCurrentRow(keys.index(key))
        self.viewport().update()

    def ask_move(self, by: int, _checked: object = None) -> None:
        """Move the current section past the one above (-1) or below (1)."""
        part = self.part()
        if part is not None and part.movable:
            self.move_wanted.emit(by)

    def ask_show(self, _checked: object = None) -> None:
        """Leave the current section out, or take it in."""
        part = self.part()
        if part is not None and part.section is not None:
            self.show_wanted.emit()

    def ask_depth(self, _checked: object = None) -> None:
        """Tell only results of the current line, or everything."""
        part = self.part()
        if part is not None and part.has_depth:
            self.depth_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.ask_move(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space:
            self.ask_show()
        elif key == Qt.Key.Key_D:
            self.ask_depth()
        else:
            super().keyPressEvent(event)


def _spoken(part: PlanLine) -> str:
    if not part.shown:
        return f"{part.name}, {translate('MinutesPlan', 'left out')}"
    if part.short:
        return f"{part.name}, {translate('MinutesPlan', 'results only')}"
    return part.name
