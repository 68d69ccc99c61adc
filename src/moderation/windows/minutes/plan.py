# SPDX-License-Identifier: EUPL-1.2
"""How the minutes are furnished: order and depth, letterhead, and what the public version tells."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.state import State
from moderation.features.minutes_plan import edits
from moderation.features.minutes_plan.logo import hint, prepared
from moderation.features.minutes_plan.model import MOST_LINES, Positions, plan_of
from moderation.gui.bridge import Bridge
from moderation.gui.display_room import room_for
from moderation.gui.file_dialogs import ask_for_file
from moderation.gui.images import load_image
from moderation.gui.texts import text
from moderation.gui.theme import scaled
from moderation.gui.tokens import SEMIBOLD, Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    NoteLabel,
    PlainLabel,
    SegmentedControl,
    Toggle,
)
from moderation.gui.widgets.words_dialog import WordsDialog
from moderation.windows.minutes.plan_list import PlanList

translate = QCoreApplication.translate
_LIST_WIDE, _REST_WIDE = 392, 348


class PlanDialog(Dialog):
    """Everything takes effect at once and can be undone, so there is no button to apply it."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("MinutesPlan", "Layout of the minutes"),
            main=translate("MinutesPlan", "Done"),
            cancel="",
            enter=False,
        )
        self._bridge = bridge
        self.parts = PlanList(self)
        self.raise_part = Button(self, text=translate("MinutesPlan", "Up"), key="Alt+↑", small=True)
        self.lower_part = Button(
            self, text=translate("MinutesPlan", "Down"), key="Alt+↓", small=True
        )
        self.hide_part = Button(self, small=True)
        self.deepen = Button(self, small=True)
        self.lines = [QLineEdit(self) for _ in range(MOST_LINES)]
        for number, line in enumerate(self.lines, 1):
            words = translate("MinutesPlan", "Line {number} of the letterhead")
            line.setAccessibleName(words.format(number=number))
        self.lines[0].setPlaceholderText(translate("MinutesPlan", "Office of the council"))
        self.lines[1].setPlaceholderText(translate("MinutesPlan", "Street, town"))
        self.lines[2].setPlaceholderText(translate("MinutesPlan", "Telephone, e-mail"))
        self.logo = Button(self, text=translate("MinutesPlan", "Choose logo …"), small=True)
        self.no_logo = Button(self, text=translate("MinutesPlan", "Remove"), small=True)
        self.alt = QLineEdit(self)
        self.alt.setAccessibleName(translate("MinutesPlan", "The logo in words"))
        self.alt.setPlaceholderText(translate("MinutesPlan", "Coat of arms of the town"))
        self.names = Toggle(self, text=translate("MinutesPlan", "Names of persons"))
        self.positions = SegmentedControl(
            self,
            options=[(each, text(each.message)) for each in Positions],
            name=translate("MinutesPlan", "Positions"),
        )
        self._fill()
        self._connect()
        self.show_state()
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(self._heading(translate("MinutesPlan", "Order and depth")))
        left.addWidget(self.parts, 1)
        grid = QGridLayout()
        grid.setSpacing(Space.XS)
        for place, button in enumerate(
            (self.raise_part, self.lower_part, self.hide_part, self.deepen)
        ):
            grid.addWidget(button, place // 2, place % 2)
        left.addLayout(grid)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addWidget(self._heading(translate("MinutesPlan", "Letterhead")))
        for line in self.lines:
            right.addWidget(line)
        logo = QHBoxLayout()
        logo.setSpacing(Space.XS)
        logo.addWidget(self.logo)
        logo.addWidget(self.no_logo)
        logo.addStretch(1)
        right.addSpacing(Space.XS)
        right.addLayout(logo)
        right.addWidget(self.alt)
        right.addSpacing(Space.M)
        right.addWidget(self._heading(translate("MinutesPlan", "Public version")))
        right.addWidget(self.names)
        told = QHBoxLayout()
        told.addWidget(PlainLabel(self, text=translate("MinutesPlan", "Positions")), 1)
        told.addWidget(self.positions)
        right.addLayout(told)
        right.addWidget(
            NoteLabel(
                self,
                text=translate(
                    "MinutesPlan",
                    "Closed sessions, addresses and private notes are never part of it.",
                ),
                wrap=True,
            )
        )
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(Space.XL)
        for column, width in ((left, _LIST_WIDE), (right, _REST_WIDE)):
            holder = QWidget(self)
            holder.setFixedWidth(scaled(width))
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            sides.addWidget(holder)
        self.content.addLayout(sides)
        self.resize(self.sizeHint().width(), min(640, room_for(self).height()))

    def _heading(self, words: str) -> PlainLabel:
        return PlainLabel(self, text=words, weight=SEMIBOLD)

    def _connect(self) -> None:
        self.parts.move_wanted.connect(self._move)
        self.parts.show_wanted.connect(self._show)
        self.parts.depth_wanted.connect(self._deepen)
        self.parts.currentRowChanged.connect(self._show_buttons)
        self.raise_part.clicked.connect(partial(self.parts.ask_move, -1))
        self.lower_part.clicked.connect(partial(self.parts.ask_move, 1))
        self.hide_part.clicked.connect(self.parts.ask_show)
        self.deepen.clicked.connect(self.parts.ask_depth)
        for line in self.lines:
            line.textEdited.connect(self._letterhead_typed)
        self.logo.clicked.connect(self.ask_logo)
        self.no_logo.clicked.connect(partial(self._perform, edits.remove_logo))
        self.alt.textEdited.connect(self._alt_typed)
        self.names.toggled.connect(self._names_toggled)
        self.positions.changed.connect(self._positions_chosen)
        self._bridge.changed.connect(self.show_state)

    # -- how things stand --------------------------------------------------------------------

    def show_state(self, _changed: object = None) -> None:
        """Show the plan as it is; a field that somebody types into is left alone."""
        state = self._bridge.state
        plan = plan_of(state)
        self.parts.show_state(state)
        for number, line in enumerate(self.lines):
            words = plan.letterhead[number] if number < len(plan.letterhead) else ""
            if line.text() != words:
                line.setText(words)
        has_logo = bool(plan.logo)
        self.no_logo.setVisible(has_logo)
        self.alt.setVisible(has_logo)
        if self.alt.text() != plan.logo_alt:
            self.alt.setText(plan.logo_alt)
        self.names.blockSignals(True)
        self.names.setChecked(plan.names)
        self.names.blockSignals(False)
        self.positions.set_value(plan.positions)
        self._show_buttons()

    def _show_buttons(self, _row: object = None) -> None:
        part = self.parts.part()
        if part is None:
            return
        self.raise_part.setEnabled(part.movable)
        self.lower_part.setEnabled(part.movable)
        self.hide_part.setEnabled(part.hideable)
        self.hide_part.set_label(
            translate("MinutesPlan", "Leave out")
            if part.shown
            else translate("MinutesPlan", "Take in")
        )
        self.hide_part.set_key_hint(translate("MinutesPlan", "Space"))
        self.deepen.setEnabled(part.has_depth)
        self.deepen.set_label(
            translate("MinutesPlan", "Tell everything")
            if part.short
            else translate("MinutesPlan", "Results only")
        )
        self.deepen.set_key_hint(translate("MinutesPlan", "D"))

    # -- what is done ------------------------------------------------------------------------

    def _perform(self, make: Callable[[State], Step], _checked: object = None) -> bool:
        try:
            self._bridge.session.perform(make(self._bridge.state))
        except UserFacingError as error:
            self.say(text(error.message))
            return False
        self.say("")
        return True

    def _move(self, by: int) -> None:
        part = self.parts.part()
        if part is not None and part.section is not None:
            section = part.section
            self._perform(lambda state: edits.move_section(state, section, by))

    def _show(self) -> None:
        part = self.parts.part()
        if part is not None and part.section is not None:
            section, shown = part.section, not part.shown
            self._perform(lambda state: edits.show_section(state, section, shown=shown))

    def _deepen(self) -> None:
        part = self.parts.part()
        if part is not None:
            key, short = part.key, not part.short
            self._perform(lambda state: edits.tell_shortly(state, [key], short=short))

    def _letterhead_typed(self, _words: str) -> None:
        lines = [line.text() for line in self.lines]
        self._perform(lambda state: edits.set_letterhead(state, lines))

    def _alt_typed(self, words: str) -> None:
        self._perform(lambda state: edits.describe_logo(state, words))

    def _names_toggled(self, names: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._perform(lambda state: edits.tell_names(state, names=names))

    def _positions_chosen(self, positions: object) -> None:
        if isinstance(positions, Positions):
            self._perform(lambda state: edits.tell_positions(state, positions))

    def ask_logo(self) -> None:
        """Choose the municipality's logo and say what it shows."""
        name = ask_for_file(
            self,
            translate("MinutesPlan", "Logo of the municipality"),
            translate("MinutesPlan", "Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"),
        )
        if name:
            self.take_logo(Path(name))

    def take_logo(self, path: Path, alt: str | None = None) -> None:
        """Take a file as the logo; ``alt`` says what it shows, or it is asked for."""
        try:
            image = load_image(path)
        except UserFacingError as error:
            self.say(text(error.message))
            return
        words = self._asked() if alt is None else alt
        if words is not None:
            media_type, data = prepared(base64.b64decode(image.data))
            self._perform(lambda state: edits.set_logo(state, media_type, data, words))
            unseen = hint(data)
            if unseen is not None:
                self.say(text(unseen))

    def _asked(self) -> str | None:
        dialog = WordsDialog(
            self,
            title=translate("MinutesPlan", "What does the logo show?"),
            note=translate(
                "MinutesPlan", "A few words for everybody who cannot see it: whose logo it is."
            ),
            take=translate("MinutesPlan", "Take it"),
            words=plan_of(self._bridge.state).logo_alt,
        )
        return dialog.words() if dialog.answered() else None
