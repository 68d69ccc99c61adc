# SPDX-License-Identifier: EUPL-1.2
"""What keys are called on screen: the one table, with the words that are printed on keyboards."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def _names() -> dict[str, str]:
    """What each key that has a name is called; letters, digits and F1 to F12 say themselves."""
    return {
        "Ctrl": translate("KeyNames", "Ctrl"),
        "Shift": translate("KeyNames", "Shift"),
        "Alt": translate("KeyNames", "Alt"),
        "Return": translate("KeyNames", "Enter"),
        "Enter": translate("KeyNames", "Enter"),
        "Esc": translate("KeyNames", "Esc"),
        "Tab": translate("KeyNames", "Tab"),
        "Space": translate("KeyNames", "Space"),
        "Backspace": translate("KeyNames", "Backspace"),
        "Ins": translate("KeyNames", "Ins"),
        "Del": translate("KeyNames", "Del"),
        "Home": translate("KeyNames", "Home"),
        "End": translate("KeyNames", "End"),
        "PgUp": translate("KeyNames", "Page up"),
        "PgDown": translate("KeyNames", "Page down"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "-": "−",
    }


def key_text(sequence: str) -> str:
    """Keys as the keyboard of the language names them: "Ctrl+Del" is Strg+Entf in German.

    Args:
        sequence: The keys as Qt writes them.
    """
    if sys.platform == "darwin":
        # The system has signs of its own for the keys, and Qt knows them.
        return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    held, plus, last = sequence.rpartition("+")
    if plus and not last:
        # The key is the plus itself.
        held, last = held.removesuffix("+"), "+"
    names = _names()
    parts = [*filter(None, held.split("+")), *filter(None, (last,))]
    return "+".join(names.get(part, part) for part in parts)
