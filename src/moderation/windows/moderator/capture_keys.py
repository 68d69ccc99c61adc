# SPDX-License-Identifier: EUPL-1.2
"""The keys of the capture bar's targets and sides, without a closure over the view."""

from __future__ import annotations

from moderation.domain.side import Side
from moderation.features.capture.model import EntryKind
from moderation.windows.moderator.capture_bar import CaptureBar


class Target:
    """Ctrl+1 to Ctrl+5."""

    def __init__(self, bar: CaptureBar, kind: EntryKind) -> None:
        self._bar = bar
        self._kind = kind

    def choose(self) -> None:
        """Another target of the capture bar."""
        self._bar.choose(self._kind)


class SideKey:
    """Ctrl+6 to Ctrl+8."""

    def __init__(self, bar: CaptureBar, side: Side) -> None:
        self._bar = bar
        self._side = side

    def choose(self) -> None:
        """Another side of the thought."""
        self._bar.toggle_side(self._side)
