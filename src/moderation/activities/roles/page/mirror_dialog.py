# SPDX-License-Identifier: EUPL-1.2
"""A view from a file: what fits, what is new and what is missing, before anything changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from moderation.activities.roles.mirror import Fit
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, PlainLabel

translate = QCoreApplication.translate
_NAMED = 4


class MirrorDialog(Dialog):
    """Sentences, and a tick for everything that is not plain."""

    def __init__(self, parent: QWidget | None, found: Fit) -> None:
        side = text(found.mirror.side.message)
        super().__init__(
            parent,
            title=translate("RolesPage", "View of {side}").format(side=side),
            note=translate("RolesPage", "From the workshop “{title}”.").format(
                title=found.mirror.workshop or "–"
            ),
            main=translate("RolesPage", "Take over"),
            width=560,
        )
        self.content.setSpacing(Space.XS)
        self.sentences = list(sentences(found))
        for words in self.sentences:
            label = PlainLabel(self, text=words, wrap=True)
            label.setFixedHeight(label.heightForWidth(self.width() - 2 * Space.L))
            self.content.addWidget(label)
        tasks, bodies = len(found.new_tasks), len(found.new_bodies)
        replacing = found.replacing
        self.tasks = self._tick(
            translate("RolesPage", "Add %n new task(s): {names}", "", tasks),
            [task.title for task in found.new_tasks],
            ticked=found.same_workshop,
        )
        self.bodies = self._tick(
            translate("RolesPage", "Add %n new body(s): {names}", "", bodies),
            [body.name for body in found.new_bodies],
            ticked=found.same_workshop,
        )
        self.letters = self._tick(
            translate("RolesPage", "Replace %n letter(s) that stand here", "", replacing),
            [""] * min(1, found.replacing),
            ticked=True,
        )
        self.main_button.setFocus()

    def _tick(self, words: str, names: Sequence[str], *, ticked: bool) -> QCheckBox:
        named = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        words = words.format(names=named).replace("&", "&&")
        box = QCheckBox(words if len(words) <= 78 else f"{words[:76].rstrip()} …", self)
        box.setAccessibleName(words)
        box.setChecked(ticked and bool(names))
        box.setVisible(bool(names))
        self.content.addWidget(box)
        return box


def sentences(found: Fit) -> Sequence[str]:
    """What somebody has to know before taking a file over."""
    said = []
    if not found.same_workshop:
        said.append(
            translate(
                "RolesPage",
                "This view was made in another workshop. What has the same name here is taken for "
                "the same.",
            )
        )
    if found.compared:
        said.append(
            translate(
                "RolesPage",
                "The views are compared already: differences will change. What was agreed stays.",
            )
        )
    fitting, staying = found.fitting, found.clearing
    said.append(translate("RolesPage", "%n letter(s) fit tasks and bodies here.", "", fitting))
    if found.renamed:
        named = ", ".join(f"{old} → {new}" for old, new in found.renamed[:_NAMED])
        said.append(
            translate("RolesPage", "Renamed here since: {names}.").format(
                names=named + (" …" if len(found.renamed) > _NAMED else "")
            )
        )
    missing = [task.title for task in found.missing_tasks]
    missing += [text(body.label) for body in found.missing_bodies]
    if missing:
        said.append(
            translate(
                "RolesPage", "The file does not know: {names}. There nothing changes."
            ).format(names=", ".join(missing[:_NAMED]) + (" …" if len(missing) > _NAMED else ""))
        )
    if found.clearing:
        said.append(
            translate("RolesPage", "%n letter(s) here are not in the file and stay.", "", staying)
        )
    return said
