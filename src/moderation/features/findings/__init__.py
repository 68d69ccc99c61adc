# SPDX-License-Identifier: EUPL-1.2
"""What rules of several activities find, and what the room does with it."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
