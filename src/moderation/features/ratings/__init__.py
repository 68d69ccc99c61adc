# SPDX-License-Identifier: EUPL-1.2
"""Ratings of statements on a scale, side by side."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
