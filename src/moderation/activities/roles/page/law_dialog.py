# SPDX-License-Identifier: EUPL-1.2
"""A task's competence by law: taken from the municipal code, or typed in with its source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from moderation.activities.roles.competences import PLEASE_CHECK, Code
from moderation.activities.roles.model import Competence, RoleTask
from moderation.domain.blank import blank
from moderation.features.people.kinds import BODIES
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, Dialog, NoteLabel

translate = QCoreApplication.translate
_LONGEST = 200


class LawDialog(Dialog):
    """Title, source, and the kinds of bodies that decide; ``removed`` after "none"."""

    def __init__(self, parent: QWidget | None, task: RoleTask, code: Code) -> None:
        note = translate(
            "RolesPage",
            "What law or main statute give to one body, no workshop can move. {check}",
        ).format(check=text(PLEASE_CHECK))
        super().__init__(
            parent,
            title=translate("RolesPage", "Competence: {task}").format(task=task.title),
            note=note,
            main=translate("RolesPage", "Take down"),
            width=560,
        )
        self.content.setSpacing(Space.XS)
        self.removed = False
        self._matter = ""
        law = task.competence
        if code.matters:
            self.matter = QComboBox(self)
            self.matter.setAccessibleName(code.title)
            self.matter.addItem(translate("RolesPage", "typed in"), None)
            for matter in code.matters:
                found = matter.competence
                self.matter.addItem(f"{found.title} ({found.source})", found)
            self.content.addWidget(NoteLabel(self, text=code.title))
            self.content.addWidget(self.matter)
            self.matter.activated.connect(self._chosen)
        self.words = self._field(translate("RolesPage", "Competence"))
        self.source = self._field(translate("RolesPage", "Source, for example § and code"))
        self.content.addWidget(NoteLabel(self, text=translate("RolesPage", "Decided by")))
        grid = QGridLayout()
        self.kinds = {}
        for place, kind in enumerate(BODIES):
            box = QCheckBox(text(kind.message), self)
            self.kinds[kind] = box
            grid.addWidget(box, place // 2, place % 2)
        self.content.addLayout(grid)
        self.none_button = Button(
            self, text=translate("RolesPage", "No competence"), on_click=self._remove
        )
        self.none_button.setVisible(law is not None)
        self.add_left(self.none_button)
        self.words.textChanged.connect(self._typed)
        if law is not None:
            self.show_law(law)
        self._typed()
        self._law = law
        self._touched = Touched(self._shown)
        self.words.setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        self.content.addWidget(NoteLabel(self, text=name))
        self.content.addWidget(field)
        return field

    def show_law(self, law: Competence) -> None:
        """Fill the fields."""
        self._matter = law.matter
        self.words.setText(law.title)
        self.source.setText(law.source)
        for kind, box in self.kinds.items():
            box.setChecked(kind in law.holders)
        if law.matter and hasattr(self, "matter"):
            found = [self.matter.itemData(at) for at in range(self.matter.count())]
            ids = [getattr(item, "matter", "") for item in found]
            self.matter.setCurrentIndex(ids.index(law.matter) if law.matter in ids else 0)

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
            "holders": [kind for kind, box in self.kinds.items() if box.isChecked()],
        }

    def competence(self) -> Competence | None:
        """What was typed or chosen; what was stored if nothing was; nothing after "none"."""
        if not self.removed and not self._touched.values():
            return self._law
        words = " ".join(self.words.text().split())
        if self.removed or not words:
            return None
        return Competence(
            title=words,
            source=" ".join(self.source.text().split()),
            holders=tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            # Typed in by the moderator: another municipal code does not replace it.
            matter="",
        )
