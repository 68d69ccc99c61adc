# SPDX-License-Identifier: EUPL-1.2
"""The question bank: questions by role and theme, and where they were used before."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
