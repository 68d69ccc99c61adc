# SPDX-License-Identifier: EUPL-1.2
"""Minutes that leave: to whom, with which words, and what became of it."""

from __future__ import annotations

from moderation.domain.rooms import Room

ROOM = Room(package=__name__)
