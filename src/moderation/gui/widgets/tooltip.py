# SPDX-License-Identifier: EUPL-1.2
"""Tool tips that show text as it was typed: Qt would guess at rich text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_SAID = "toolTipSaid"
"""Dynamic property of a widget: the description that it has from its tool tip."""


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip in plain text; the empty text takes it away."""
    widget.setToolTip(escaped_tooltip(text))
    said = widget.accessibleDescription()
    if not said or said == widget.property(_SAID):
        # Without a description of its own Qt would read the tool tip aloud, mark-up and all; what
        # is the name already is not said twice.
        words = text if text != widget.accessibleName() else " "
        widget.setAccessibleDescription(words)
        widget.setProperty(_SAID, words)


def escaped_tooltip(text: str) -> str:
    """Text as Qt has to get it to show it as typed in a tool tip."""
    if not text:
        return ""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{safe}</p>"
