# SPDX-License-Identifier: EUPL-1.2
"""What the page says while there is no matrix yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moderation.activities.roles import edits
from moderation.activities.roles.model import Matrix
from moderation.activities.roles.page.shaping import USUAL
from moderation.gui.texts import text
from moderation.gui.widgets import EmptyState

if TYPE_CHECKING:
    from moderation.activities.roles.page.roles_page import RolesPage

translate = QCoreApplication.translate


def beginning(page: RolesPage, matrix: Matrix) -> EmptyState | None:
    """Asks for bodies first, then for tasks; nothing once there are both."""
    if not matrix.bodies:
        names = ", ".join(text(message) for message, _side in USUAL)
        return EmptyState(
            page,
            icon="building",
            title=translate("RolesPage", "Who can act?"),
            text=translate(
                "RolesPage",
                "The columns of the matrix are the bodies that decide and carry out: {names}. "
                "You can rename, add and remove them at any time. Behind “…” they are taken from "
                "the workshop’s units.",
            ).format(names=names),
            action=text(edits.ADD_BODIES),
            on_click=page.shaping.add_usual_bodies,
        )
    if not matrix.tasks:
        return EmptyState(
            page,
            icon="table",
            title=translate("RolesPage", "What has to be decided and done?"),
            text=translate(
                "RolesPage",
                "The rows of the matrix are the tasks that roles are unclear in. Behind “…” there "
                "is a catalogue of tasks.",
            ),
            action=text(edits.ADD_TASK),
            on_click=page.shaping.add_task,
        )
    return None
