# SPDX-License-Identifier: EUPL-1.2
"""What the wall and its miniature are fed with: one picture for both."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moderation.domain.entity import KINDS
from moderation.domain.projection import Projection
from moderation.gui.bridge import Bridge
from moderation.gui.canvas import timer_figure
from moderation.session.session import Changed
from moderation.windows.wall.picture import WallShot


class WallFeed(QObject):
    """Makes a new picture whenever the room should see something else.

    ``pictured`` carries the ``WallShot`` and whether it may fade in: frozen and black come at once.
    """

    pictured = Signal(object, bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._figure = ("", "")
        self.picture: WallShot | None = None
        bridge.changed.connect(self._on_changed)
        bridge.opened.connect(self._on_opened)
        bridge.projected.connect(self._on_projected)
        bridge.ticked.connect(self._on_ticked)
        if bridge.is_open:
            self._on_opened()

    def _on_opened(self) -> None:
        self._make(fade=False)

    def _on_changed(self, changed: Changed) -> None:
        # A private note is in no picture: the room sees what it saw.
        public = any(not KINDS[kind].private for kind in changed.step.kinds)
        if public and not self._bridge.projection.frozen:
            self._make(fade=False)

    def _on_projected(self, projection: Projection) -> None:
        before = None if self.picture is None else self.picture.projection
        calm = (
            before is not None
            and before.item != projection.item
            and not (before.black or projection.black or projection.frozen)
        )
        self._make(fade=calm)

    def _on_ticked(self, _now: object) -> None:
        if self._bridge.projection.frozen or self._bridge.projection.black:
            return
        if self._time() != self._figure:
            self._make(fade=False)

    def _time(self) -> tuple[str, str]:
        bridge = self._bridge
        shot = WallShot(bridge.wall_view, bridge.projection, bridge.wall_now)
        timer = shot.timer()
        return "" if timer is None else timer_figure(timer), shot.clock()

    def _make(self, *, fade: bool) -> None:
        bridge = self._bridge
        self._figure = self._time()
        self.picture = WallShot(
            bridge.wall_view, bridge.projection, bridge.wall_now, shut=bridge.doors_shut
        )
        self.pictured.emit(self.picture, fade)
