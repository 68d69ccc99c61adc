# SPDX-License-Identifier: EUPL-1.2
"""Tool tips that show text as it was typed: Qt would guess at rich text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

_SAID = "toolTipSaid"
"""Dynamic property of a widget: the description that it has from its tool tip."""

_SHOWN = "toolTipShown"
"""Dynamic property of a widget: the tool tip that says no more than its name."""


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip in plain text; the empty text takes it away.

    Without a description of its own Qt would read the tool tip aloud, mark-up and all: the text
    becomes the description. What is the name already is shown, and not said twice.
    """
    named = bool(text) and text == widget.accessibleName()
    widget.setToolTip("" if named else escaped_tooltip(text))
    if named and widget.property(_SHOWN) is None:
        widget.installEventFilter(_tips())
    if named or widget.property(_SHOWN) is not None:
        widget.setProperty(_SHOWN, text if named else "")
    said = widget.accessibleDescription()
    if not said or said == widget.property(_SAID):
        words = "" if named else text
        widget.setAccessibleDescription(words)
        widget.setProperty(_SAID, words)


class _Tips(QObject):
    """Shows the tool tips of which Qt knows nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = watched.property(_SHOWN)
            if words and isinstance(watched, QWidget):
                QToolTip.showText(event.globalPos(), escaped_tooltip(words), watched)
                return True
        return False


def _tips() -> _Tips:
    app = QApplication.instance()
    found = None if app is None else app.findChild(_Tips, "tool-tips")
    if not isinstance(found, _Tips):
        found = _Tips(app)
        found.setObjectName("tool-tips")
    return found


def escaped_tooltip(text: str) -> str:
    """Text as Qt has to get it to show it as typed in a tool tip."""
    if not text:
        return ""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{safe}</p>"
