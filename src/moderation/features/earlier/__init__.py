# SPDX-License-Identifier: EUPL-1.2
"""What earlier workshops agreed to, as a follow-up workshop takes it up again."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
