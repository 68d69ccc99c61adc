# SPDX-License-Identifier: EUPL-1.2
"""A task's competence: taken from the municipal code, or typed in with its source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from moderation.activities.roles import law as laws
from moderation.activities.roles.competences import BAVARIA, PLEASE_CHECK, Code
from moderation.activities.roles.law import OWN_RULES, Competence, MatterKind
from moderation.activities.roles.model import RoleTask
from moderation.activities.roles.proposals import ProposalKind, proposal
from moderation.domain.blank import blank
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.people.kinds import BODIES
from moderation.gui.texts import text
from moderation.gui.tokens import Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, Dialog, NoteLabel, PlainLabel
from moderation.gui.widgets.fields import name_box
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate
_LONGEST = 200
_ACROSS = 3
"""Kinds of bodies beside each other, so that the dialog stays low."""

_TYPED = {
    MatterKind.OTHER: QT_TRANSLATE_NOOP("RolesPage", "a law"),
    MatterKind.MAIN_STATUTE: QT_TRANSLATE_NOOP("RolesPage", "your main statute"),
    MatterKind.RULES_OF_PROCEDURE: QT_TRANSLATE_NOOP("RolesPage", "your rules of procedure"),
}
"""Where a competence that is typed in may come from."""


class LawDialog(Dialog):
    """Title, source, where it comes from, and who decides; ``removed`` after "none".

    It begins with what the task has, or else with the one entry that is proposed for it. An entry
    that is taken over unchanged stays the municipal code's; a changed one is typed in.
    """

    def __init__(self, parent: QWidget | None, task: RoleTask, code: Code) -> None:
        proposed = proposal(task, code)
        note = translate(
            "RolesPage", "What law or own rules give to one body, no workshop can move. {check}"
        ).format(check=text(PLEASE_CHECK))
        super().__init__(
            parent,
            title=translate("RolesPage", "Competence: {task}").format(task=task.title),
            note=note,
            main=translate("RolesPage", "Take down"),
            width=640,
        )
        self.content.setSpacing(Space.XXS)
        self.removed = False
        if code.matters:
            self.matter = QComboBox(self)
            name_box(self.matter, code.title)
            self.matter.addItem(translate("RolesPage", "typed in"), None)
            for matter in code.matters:
                found = matter.competence
                self.matter.addItem(f"{found.title} ({found.source})", found)
            self.content.addWidget(NoteLabel(self, text=code.title))
            self.content.addWidget(self.matter)
            self.matter.activated.connect(self._chosen)
        self.words = self._field(translate("RolesPage", "Competence"))
        self.source, self.rules = self._origin()
        self.content.addWidget(NoteLabel(self, text=translate("RolesPage", "Decided by")))
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.XXS)
        self.kinds = {}
        for place, kind in enumerate(BODIES):
            box = QCheckBox(text(kind.message), self)
            self.kinds[kind] = box
            grid.addWidget(box, place // _ACROSS, place % _ACROSS)
        self.content.addLayout(grid)
        self.about = PlainLabel(self, size=Size.CAPTION, wrap=True)
        self.content.addSpacing(Space.XS)
        self.content.addWidget(self.about)
        self.none_button = Button(
            self, text=translate("RolesPage", "No competence"), on_click=self._remove
        )
        self.none_button.setVisible(task.competence is not None or proposed is not None)
        self.add_left(self.none_button)
        self._own_rules = (
            MatterKind.RULES_OF_PROCEDURE if code.land == BAVARIA else MatterKind.MAIN_STATUTE
        )
        offered = () if proposed is None else proposed.offered
        begin = task.competence or (offered[0] if len(offered) == 1 else None)
        self.show_law(begin)
        if proposed is not None and proposed.kind is not ProposalKind.TOUCHED:
            said = text(proposed.sentence), self.about.text()
            self.about.setText("\n".join(each for each in said if each))
        self.words.textChanged.connect(self._typed)
        self._typed()
        self.words.setFocus()

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        limit(field, _LONGEST)
        return field

    def _field(self, name: str) -> QLineEdit:
        field = self._line(name)
        self.content.addWidget(NoteLabel(self, text=name))
        self.content.addWidget(field)
        return field

    def _origin(self) -> tuple[QLineEdit, QComboBox]:
        """Beside each other the paragraph, and the rules that it stands in."""
        where = translate("RolesPage", "Source, for example § and code")
        whose = translate("RolesPage", "Comes from")
        field, box = self._line(where), QComboBox(self)
        name_box(box, whose)
        for kind, words in _TYPED.items():
            box.addItem(text(words), kind)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        for column, (name, control) in enumerate(((where, field), (whose, box))):
            grid.addWidget(NoteLabel(self, text=name), 0, column)
            grid.addWidget(control, 1, column)
        grid.setColumnStretch(0, 1)
        self.content.addLayout(grid)
        return field, box

    def show_law(self, law: Competence | None) -> None:
        """Fill the fields; empty ones for a competence that is about to be typed in."""
        self._law = law
        self.words.setText("" if law is None else law.title)
        self.source.setText("" if law is None else law.source)
        kind = self._own_rules if law is None else law.kind
        kind = kind if kind in OWN_RULES else MatterKind.OTHER
        self.rules.setCurrentIndex(self.rules.findData(kind))
        for each, box in self.kinds.items():
            box.setChecked(law is not None and each in law.holders)
        self.about.setText("" if law is None else _about(law))
        if hasattr(self, "matter"):
            found = [self.matter.itemData(at) for at in range(self.matter.count())]
            self.matter.setCurrentIndex(found.index(law) if law in found else 0)
        self._touched = Touched(self._shown)

    def _chosen(self) -> None:
        law = self.matter.currentData()
        if isinstance(law, Competence):
            self.show_law(law)

    def _typed(self) -> None:
        self.main_button.setEnabled(not blank(self.words.text()))

    def _remove(self) -> None:
        self.removed = True
        self.accept()

    def _shown(self) -> dict[str, object]:
        return {
            "title": self.words.text(),
            "source": self.source.text(),
            "rules": self.rules.currentData(),
            "holders": [kind for kind, box in self.kinds.items() if box.isChecked()],
        }

    def competence(self) -> Competence | None:
        """What was typed; the entry that is shown if nothing was; nothing after "none"."""
        if self.removed:
            return None
        if not self._touched.values():
            return self._law
        words = " ".join(self.words.text().split())
        if not words:
            return None
        # Typed in by the moderator: no municipal code replaces it.
        return Competence(
            title=words,
            source=" ".join(self.source.text().split()),
            holders=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            kind=self.rules.currentData(),
        )


def _about(law: Competence) -> str:
    """What holds of an entry, by whose word, and how far that was checked."""
    return " ".join(map(text, laws.details(law)))
