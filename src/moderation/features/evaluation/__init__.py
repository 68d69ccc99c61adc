# SPDX-License-Identifier: EUPL-1.2
"""What the room says of the event at its end: a few questions, counted without names."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, asks=("edits:question_of",), handbook="auswertung")
