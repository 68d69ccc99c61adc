# SPDX-License-Identifier: EUPL-1.2
"""The ground rules that the room gives itself, and how it kept them."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
