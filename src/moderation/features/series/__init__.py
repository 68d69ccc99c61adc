# SPDX-License-Identifier: EUPL-1.2
"""Series: events that belong together, who registered for them, what travels between them."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, handbook="reihe")
