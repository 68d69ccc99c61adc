# SPDX-License-Identifier: EUPL-1.2
"""Votes that several activities need."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__)
