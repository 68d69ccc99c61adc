# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers: who waits, who has the floor, and who spoke how long."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, handbook="redeliste")
