# SPDX-License-Identifier: EUPL-1.2
"""Group rooms with a laptop of their own: a block is handed out, and its results are merged."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
