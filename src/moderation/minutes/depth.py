# SPDX-License-Identifier: EUPL-1.2
"""How much the minutes tell."""

from __future__ import annotations

from enum import Enum


class Depth(Enum):
    """Only what came out, or also how: discussion, cards, every round."""

    SHORT = "short"
    FULL = "full"
