# SPDX-License-Identifier: EUPL-1.2
"""The agenda: blocks, their times, rooms and material."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, searched=("search:SEARCHED",))
