# SPDX-License-Identifier: EUPL-1.2
"""The library of methods: found by phase and words, read at the right, put into the agenda."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from moderation import registry
from moderation.features.agenda.methods import Method, MethodPhase, Methods, load
from moderation.features.agenda.model import Block
from moderation.features.agenda.taking_over import add_method, use_method
from moderation.gui.bridge import Bridge
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.texts import language, text
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import (
    Button,
    Chip,
    Dialog,
    EmptyState,
    HintCard,
    PlainLabel,
    prepare_view,
)
from moderation.gui.widgets.row_parts import DescribedRows, RowDescription, RowState, line, words
from moderation.windows.prepare.blocks import kind_name
from moderation.windows.prepare.reading import ListSearch, ReadingArea

translate = QCoreApplication.translate
LIST_WIDTH = 360


def known_methods() -> Methods:
    """The methods in the language of the screen; unknown activities of theirs are left out."""
    found = load(language())
    names = {activity.name for activity in registry.ACTIVITIES}
    methods = tuple(m if m.activity in names else replace(m, activity="") for m in found.methods)
    return Methods(methods, found.faults)


def people_words(method: Method) -> str:
    """For how many people a method is."""
    if method.fewest and method.most:
        words = translate("Methods", "{fewest} to {most} people")
    elif method.most:
        words = translate("Methods", "up to {most} people")
    elif method.fewest:
        words = translate("Methods", "from {fewest} people")
    else:
        return ""
    return words.format(fewest=method.fewest, most=method.most)


def method_words(method: Method, role: int) -> str | None:
    """What a method's row says."""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{method.name}, {text(method.phase.message)}, {method.minutes} min"
    return method.name if role == Qt.ItemDataRole.DisplayRole else None


def method_row(method: Method, _seen: RowState) -> RowDescription:
    """Name and length; below them phase and size."""
    length = words(
        f"{method.minutes} min", Size.SECONDARY, ink=DESK.ink2, figures=True, before=Space.S
    )
    name = words(method.name, weight=SEMIBOLD, grows=True)
    below = " · ".join(part for part in (text(method.phase.message), people_words(method)) if part)
    return RowDescription(
        56,
        (
            line(name, length, top=-21, height=20),
            line(words(below, Size.CAPTION, ink=DESK.ink2), top=1, height=18),
        ),
    )


class MethodText(ReadingArea):
    """One method in full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, name=translate("Methods", "The method"))

    def show_method(self, method: Method) -> None:
        """Show a method from its beginning."""
        self.begin()
        page, column = self.page, self.column
        facts = [text(method.phase.message), f"{method.minutes} min", people_words(method)]
        if method.activity:
            facts.append(kind_name(method.activity))
        self.add_words(method.name, Size.PANEL_TITLE, weight=SEMIBOLD)
        words = " · ".join(fact for fact in facts if fact)
        column.addWidget(PlainLabel(page, text=words, size=Size.SECONDARY, colour=DESK.ink2))
        column.addSpacing(Space.XS)
        self.add_words(method.purpose)
        for heading, body, size in (
            (translate("Methods", "Question for the room"), method.question, Size.SECTION),
            (translate("Methods", "To say"), method.say, Size.BODY),
        ):
            if body:
                self.add_heading(heading)
                self.add_words(body, size)
        self.add_heading(translate("Methods", "Steps"))
        for number, step in enumerate(method.script, 1):
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            count = PlainLabel(page, text=f"{number}", colour=DESK.ink2, figures=True)
            count.setFixedWidth(scaled(16))
            minutes = PlainLabel(page, text=f"{step.minutes} min", colour=DESK.ink2, figures=True)
            top = Qt.AlignmentFlag.AlignTop
            row.addWidget(count, 0, top)
            row.addWidget(PlainLabel(page, text=step.text, wrap=True), 1)
            row.addWidget(minutes, 0, top)
            column.addLayout(row)
        if method.material:
            self.add_heading(translate("Methods", "Material"))
            self.add_words(" · ".join(method.material))
        self.end(f"{method.name}. {method.purpose}")


class MethodsDialog(Dialog):
    """Search, read, take: everything by keyboard.

    Enter adds the method as a new block after ``block``; Ctrl+Enter gives it to ``block``.
    """

    def __init__(self, bridge: Bridge, block: Block | None, parent: QWidget) -> None:
        heading = translate("Methods", "Methods")
        super().__init__(
            parent,
            title=heading,
            main=translate("Methods", "Add as a new block"),
            icon="plus",
            size=(1040, 660),
        )
        self._bridge = bridge
        self._block = block
        self._phase: MethodPhase | None = None
        self._all = known_methods()
        self.search = ListSearch(self, placeholder=translate("Methods", "Search methods"))
        self.search.stepped.connect(self._step)
        self.search.textChanged.connect(self._list)
        self.chips: dict[MethodPhase | None, Chip] = {}
        for phase in (None, *MethodPhase):
            words = translate("Methods", "All") if phase is None else text(phase.message)
            chip = Chip(self, text=words, rounded=True)
            chip.setAutoExclusive(True)
            chip.setChecked(phase is None)
            chip.clicked.connect(self._phase_chosen)
            self.chips[phase] = chip
        self.list = QListView(self)
        prepare_view(self.list)
        self.list.setAccessibleName(heading)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = RowsModel(self, method_words)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(DescribedRows(method_row, self.list, padding=Space.S))
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.doubleClicked.connect(self.go_on)
        self.reading = MethodText(self)
        self.nothing = EmptyState(
            self,
            title=translate("Methods", "No method fits"),
            text=translate("Methods", "Try fewer words, or all phases."),
            icon="search",
        )
        self.apply_button = Button(
            self, text=self._apply_words(), on_click=partial(self.attempt, self.apply)
        )
        self.apply_button.setEnabled(block is not None)
        self._fill()
        self._list()
        self.search.setFocus()

    def _apply_words(self) -> str:
        if self._block is None:
            return translate("Methods", "Use for the block")
        title = self._block.title
        short = title if len(title) <= 28 else f"{title[:27]}…"
        return translate("Methods", "Use for “{block}”").format(block=short)

    def _fill(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(Space.XXS)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        chips.addWidget(self.search)
        self.search.setFixedWidth(260)
        QWidget.setTabOrder(list(self.chips.values())[-1], self.search)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        self.list.setFixedWidth(LIST_WIDTH)
        middle.addWidget(self.list)
        middle.addWidget(self.reading, 1)
        middle.addWidget(self.nothing, 1)
        self.content.addLayout(chips)
        self.content.addLayout(middle, 1)
        if self._all.faults:
            count = len(self._all.faults)
            words = translate("Methods", "%n method file(s) left out", "", count)
            details = " ".join(text(fault) for fault in self._all.faults[:3])
            self.faults = HintCard(self, text=words, detail=details)
            self.content.addWidget(self.faults)
        self.add_way(self.apply_button)

    # -- what is shown -----------------------------------------------------------------------

    def _phase_chosen(self) -> None:
        pressed = self.sender()
        self._phase = next(phase for phase, chip in self.chips.items() if chip is pressed)
        self._list()
        self.search.setFocus()

    def _list(self, _words: object = None) -> None:
        before = self.current()
        words = self.search.text()
        fitting = [
            method
            for method in self._all.methods
            if self._phase in (None, method.phase) and method.matches(words)
        ]
        # Who types a name wants the method of that name, not one that mentions it.
        named = [m for m in fitting if words and words.casefold() in m.name.casefold()]
        fitting = [*named, *(m for m in fitting if m not in named)]
        self.rows.show_rows(fitting)
        ids = [method.id for method in fitting]
        known = None if before is None or words else before.id
        place = ids.index(known) if known in ids else 0
        self.list.setCurrentIndex(self.rows.index(place))
        self._show_current()

    def current(self) -> Method | None:
        """The method that is read."""
        method = self.list.currentIndex().data(ENTITY_ROLE)
        return method if isinstance(method, Method) else None

    def _show_current(self, *_: object) -> None:
        method = self.current()
        self.reading.setVisible(method is not None)
        self.nothing.setVisible(method is None)
        self.main_button.setEnabled(method is not None)
        self.apply_button.setEnabled(method is not None and self._block is not None)
        if method is not None:
            self.reading.show_method(method)

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(place))

    # -- what is done ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter gives the method to the block; Enter adds it as a new one."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.attempt(self.apply)
            return
        super().keyPressEvent(event)

    def take(self) -> None:
        """A new block that is led by the method."""
        method, bridge = self.current(), self._bridge
        after = None if self._block is None else self._block.id
        if method is not None:
            bridge.session.perform(add_method(bridge.state, method, after))
            self.accept()

    def apply(self) -> None:
        """The current block is led by the method."""
        method, bridge = self.current(), self._bridge
        if method is None or self._block is None:
            return
        bridge.session.perform(use_method(bridge.state, self._block.id, method))
        self.accept()
