# SPDX-License-Identifier: EUPL-1.2
"""Minutes that leave: to whom, with which words, and what became of it."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
