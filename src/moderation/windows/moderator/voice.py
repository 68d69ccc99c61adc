# SPDX-License-Identifier: EUPL-1.2
"""The voice: what happens in the workshop and on the wall, for who hears the screen.

A screen reader speaks what has the focus. Filing a card, ending a block or blacking out the wall
changes what has no focus, so it is announced here: every step by its label and by the words that
changed, whichever key or button led to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from moderation.domain.projection import Projection
from moderation.domain.texts import Catalogue
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, language, text
from moderation.gui.widgets import announce
from moderation.storage.history import Way
from moderation.windows.wall.words import wall_words

if TYPE_CHECKING:
    from moderation.session.session import Changed


class Voice(QObject):
    """Announces what a workshop's steps and its wall do, in the window of its view.

    What is typed into a field, and what a dialog does, is spoken by these themselves.
    """

    def __init__(self, bridge: Bridge, view: QWidget, pill: QWidget) -> None:
        super().__init__(view)
        self._pill = pill
        self._bridge = bridge
        self._view = view
        self._wall = bridge.projection
        bridge.changed.connect(self._tell)
        bridge.projected.connect(self._tell_wall)

    def _tell(self, changed: Changed) -> None:
        from moderation.output.heard import heard

        step, way = changed.step, changed.way
        if QApplication.activeModalWidget() is not None:
            return
        if way is Way.DO and step.merge_key is not None and _is_typing():
            return
        words = heard(changed.state, step, Catalogue.load(language()), formats())
        if way is Way.DO:
            label = text(step.label)
            words = f"{label}. {words}" if words else label
        if words:
            # What undo and redo were is told at the foot of the window; here it is what they left.
            announce(self._view.window(), words)

    def _tell_wall(self, now: Projection) -> None:
        before, self._wall = self._wall, now
        # Where no pill shows how the wall is, a sentence at the foot says so, and is heard as well.
        told = (before.black, before.frozen) != (now.black, now.frozen)
        if told and self._pill.isVisible():
            announce(self._view.window(), wall_words(now))


def _is_typing() -> bool:
    """Whether the keyboard is in a field, which speaks what is typed into it."""
    fields = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
    return isinstance(QApplication.focusWidget(), fields)
