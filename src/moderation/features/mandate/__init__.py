# SPDX-License-Identifier: EUPL-1.2
"""What was settled with the client before, and the frame that everybody is told."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
