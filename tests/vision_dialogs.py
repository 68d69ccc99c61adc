# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of the vision with what a workshop holds, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from moderation.activities.vision.model import VisionDraft
from moderation.activities.vision.page.weave_dialog import WeaveDialog
from moderation.domain.state import State


def dialogs(state: State, parent: QWidget | None) -> Iterator[tuple[str, QDialog]]:
    """Every dialog with its name, one after the other."""
    one, two = [draft for draft in state.of(VisionDraft) if not draft.zero][:2]
    yield "vision-weave", WeaveDialog(parent, state, one, two)
