# SPDX-License-Identifier: EUPL-1.2
"""What the card says about the current cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from moderation.activities.roles.model import RoleBody, RoleLetter, RoleStage, RoleTask
from moderation.activities.roles.reading import OPERATIVE, PROPOSAL_SIGN, RoleReading, sign
from moderation.gui.texts import text
from moderation.gui.widgets.letter_card import CardContent
from moderation.gui.widgets.letter_matrix import TileLook

translate = QCoreApplication.translate

BUTTONS = {letter: sign(letter) or "–" for letter in RoleLetter}
"""The labels of the buttons that set letters."""


def content(reading: RoleReading, task: RoleTask, body: RoleBody) -> CardContent:
    """What is in a cell in words, and what can be set or walked to."""
    matrix = reading.matrix
    cell = matrix.cell(task, body)
    parts = [(side, text(said)) for side, said in reading.said(task, body)]
    if task.operative:
        parts.append((None, text(OPERATIVE)))
    said = reading.note(task, body)
    note = "" if said is None else text(said)
    differences = [c.id for c in matrix.differences()]
    comparing = matrix.stage is RoleStage.COMPARE
    caption, chosen = translate("RolesPage", "Agreed"), None
    if reading.own:
        view = translate("RolesPage", "View: {side}")
        caption = view.format(side=text(reading.side.message))
        letter = reading.letter(task, body)
        chosen = None if letter is None else BUTTONS[letter]
    elif comparing:
        caption = translate("RolesPage", "No difference here")
        if cell is not None and cell.id in differences:
            caption = translate("RolesPage", "Difference {number} of {total}").format(
                number=differences.index(cell.id) + 1, total=len(differences)
            )
    elif cell is not None and cell.agreed is not None:
        chosen = BUTTONS[cell.agreed]
    return CardContent(
        look=TileLook(*reading.tile(task, body)[:2], blank=reading.tile(task, body)[2]),
        title=f"{task.title} · {text(body.label)}",
        parts=parts,
        note=note[:1].upper() + note[1:],
        sign=reading.sign(task) or PROPOSAL_SIGN,
        caption=caption,
        letters=not comparing,
        chosen=chosen,
        walk=comparing and bool(differences),
        action=text(RoleStage.NEGOTIATE.message) if comparing else "",
    )
