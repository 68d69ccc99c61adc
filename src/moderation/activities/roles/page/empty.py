# SPDX-License-Identifier: EUPL-1.2
"""What the page shows while the matrix is empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.activities.roles import edits
from moderation.activities.roles.model import Matrix
from moderation.activities.roles.page.edges import USUAL, Bodies, Tasks
from moderation.gui.activity_page import EmptySign
from moderation.gui.texts import text

translate = QCoreApplication.translate


def beginning(matrix: Matrix, tasks: Tasks, bodies: Bodies) -> EmptySign | None:
    """Asks for bodies first, then for tasks; nothing once there are both."""
    if not matrix.bodies:
        names = ", ".join(text(message) for message, _side in USUAL)
        return EmptySign(
            icon="building",
            title=translate("RolesPage", "Who can act?"),
            text=translate(
                "RolesPage",
                "The columns of the matrix are the bodies that decide and carry out: {names}. "
                "You can rename, add and remove them at any time. Behind “…” they are taken from "
                "the workshop’s units.",
            ).format(names=names),
            action=text(edits.ADD_BODIES),
            on_click=bodies.add_usual,
        )
    if not matrix.tasks:
        return EmptySign(
            icon="table",
            title=translate("RolesPage", "What has to be decided and done?"),
            text=translate(
                "RolesPage",
                "The rows of the matrix are the tasks that roles are unclear in. Behind “…” there "
                "is a catalogue of tasks.",
            ),
            action=text(edits.ADD_TASK),
            on_click=tasks.add,
            on_letter=tasks.add,
        )
    return None
