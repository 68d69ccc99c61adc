# SPDX-License-Identifier: EUPL-1.2
"""Two columns made one: which one goes into which, and what holds where their letters clash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from moderation.activities.roles.columns import Clash, clashes, letters_of
from moderation.activities.roles.edits import bodies_of
from moderation.activities.roles.model import RoleBody, RoleLetter
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.fields import name_box

translate = QCoreApplication.translate
_MOST = 260


class MergeDialog(Dialog):
    """Asks for the body that goes into the current one, and for every clash of letters."""

    def __init__(self, parent: QWidget | None, state: State, body: RoleBody) -> None:
        super().__init__(
            parent,
            title=translate("RolesPage", "Merge bodies"),
            note=translate(
                "RolesPage",
                "{body} keeps its name and takes over the letters of the other body, which goes. "
                "Undo brings both back.",
            ).format(body=text(body.label)),
            main=translate("RolesPage", "Merge"),
            width=620,
        )
        self.content.setSpacing(Space.XS)
        self._state = state
        self._body = body
        self.other = QComboBox(self)
        name_box(self.other, translate("RolesPage", "Body that is merged into it"))
        for found in bodies_of(state, body.block_id):
            if found.id != body.id:
                self.other.addItem(text(found.label), found.id)
        self.content.addWidget(
            NoteLabel(self, text=translate("RolesPage", "Body that is merged into it"))
        )
        self.content.addWidget(self.other)
        self.said = PlainLabel(self, wrap=True)
        self.content.addWidget(self.said)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.viewport().setAutoFillBackground(False)
        self.content.addWidget(self.area)
        self.choices: list[tuple[Clash, QComboBox]] = []
        self.other.currentIndexChanged.connect(self._show)
        self._show()
        self.other.setFocus()

    def other_id(self) -> Id | None:
        """The body that goes."""
        found = self.other.currentData()
        return Id(found) if found else None

    def _show(self) -> None:
        other = self.other_id()
        self.main_button.setEnabled(other is not None)
        found = () if other is None else clashes(self._state, self._body.id, other)
        letters = 0 if other is None else letters_of(self._state, [other])
        words = translate("RolesPage", "%n letter(s) come along.", "", letters)
        if found:
            count = len(found)
            words += " " + translate(
                "RolesPage", "%n of them clash with what stands here: choose.", "", count
            )
        self.said.setText(words)
        self.said.setFixedHeight(max(0, self.said.heightForWidth(self.width() - 2 * Space.L)))
        inside = QWidget(self.area)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.XS, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        self.choices = []
        for row, clash in enumerate(found):
            grid.addWidget(PlainLabel(inside, text=self._place(clash), wrap=True), row, 0)
            choice = self._choice(inside, clash)
            grid.addWidget(choice, row, 1)
            self.choices.append((clash, choice))
        grid.setColumnStretch(0, 1)
        self.area.setWidget(inside)  # the one before is deleted
        inside.setAutoFillBackground(False)
        self.area.setVisible(bool(found))
        self.area.setFixedHeight(min(_MOST, inside.sizeHint().height() + 4) if found else 0)
        self.adjustSize()

    def _place(self, clash: Clash) -> str:
        side = clash.side
        where = translate("RolesPage", "Agreed") if side is None else text(side.message)
        return f"{clash.task.title} · {where}"

    def _choice(self, parent: QWidget, clash: Clash) -> QComboBox:
        choice = QComboBox(parent)
        name_box(choice, self._place(clash))
        other = self.other.currentText()
        for letter, whose in ((clash.kept, text(self._body.label)), (clash.other, other)):
            choice.addItem(f"{text(letter.message)} ({whose})", letter.value)
        left = translate("RolesPage", "leave open")
        choice.addItem(left, "")
        choice.setMinimumContentsLength(22)
        return choice

    def chosen(self) -> dict[tuple[Id, str], RoleLetter | None]:
        """What holds where letters clash."""
        return {
            clash.key: RoleLetter(choice.currentData()) if choice.currentData() else None
            for clash, choice in self.choices
        }
