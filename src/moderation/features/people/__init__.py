# SPDX-License-Identifier: EUPL-1.2
"""Sides, units and participants."""

from __future__ import annotations

from moderation.domain.rooms import Room

ROOM = Room(package=__name__)
