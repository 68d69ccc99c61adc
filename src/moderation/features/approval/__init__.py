# SPDX-License-Identifier: EUPL-1.2
"""From what was said to what holds: read back, agreed on by both sides, released, amended."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, cleaning=("checksum:cleaned",))
