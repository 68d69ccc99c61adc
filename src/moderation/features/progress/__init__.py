# SPDX-License-Identifier: EUPL-1.2
"""How far what was agreed has come: goals, tasks and what sides promised each other."""

from __future__ import annotations

from moderation.domain.rooms import RoomSpec

ROOM = RoomSpec(package=__name__, grouped=("grouped:GROUPED",))
