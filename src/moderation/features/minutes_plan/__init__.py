# SPDX-License-Identifier: EUPL-1.2
"""How the minutes of a workshop are furnished, and what of it is published."""

from __future__ import annotations

from moderation.domain.rooms import Room

ROOM = Room(
    package=__name__,
    cleaning=("logo:cleaned",),
)
