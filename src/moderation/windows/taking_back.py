# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo by hand: what they change is seen in the field, or said; a turn is asked about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.widgets import ConfirmDialog

translate = QCoreApplication.translate
TAKEN_BACK = QT_TRANSLATE_NOOP("TakingBack", "Taken back: {what}")
BROUGHT_BACK = QT_TRANSLATE_NOOP("TakingBack", "Brought back: {what}")


def take_back(bridge: Bridge, parent: QWidget) -> None:
    """Take the last action back.

    Whoever reaches for Ctrl+Z means the last word, not the day: before the workshop or a block
    starts or ends no longer, a question says so. What the field with the keyboard does not show is
    sent as ``told``.
    """
    # Late: the library has this button too, and is painted before any model is loaded.
    from moderation.features.agenda.edits import begins_or_ends

    label, step = bridge.session.undo_label, bridge.session.undo_step
    if label is not None and step is not None and begins_or_ends(step):
        asked = translate("TakingBack", "Take back “{what}”?").format(what=text(label))
        note = translate(
            "TakingBack",
            "The time that was kept for it is lost, and the wall follows. What was said stays.",
        )
        verb = translate("TakingBack", "Take back")
        if not ConfirmDialog.ask(parent, title=asked, text=note, confirm=verb, safe=False):
            return
    before = _words_in_hand()
    done = bridge.undo()
    if done is not None and _words_in_hand() == before:
        bridge.told.emit(TAKEN_BACK.with_values(what=done))


def bring_back(bridge: Bridge) -> None:
    """Bring back what undo took; what the field with the keyboard does not show is ``told``."""
    before = _words_in_hand()
    done = bridge.redo()
    if done is not None and _words_in_hand() == before:
        bridge.told.emit(BROUGHT_BACK.with_values(what=done))


def _words_in_hand() -> str | None:
    """What stands in the field that has the keyboard, if it is one."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.text()
    return focus.toPlainText() if isinstance(focus, QPlainTextEdit) else None
