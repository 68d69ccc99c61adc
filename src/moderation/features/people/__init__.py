# SPDX-License-Identifier: EUPL-1.2
"""Sides, units and participants."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, searched=("search:SEARCHED",))
