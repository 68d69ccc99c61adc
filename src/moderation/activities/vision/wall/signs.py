# SPDX-License-Identifier: EUPL-1.2
"""The signs of gains, as far as they are there."""

from __future__ import annotations

from moderation.gui.icons import MissingIcon, icon_source


def known_icon(name: str) -> str:
    """The name of an icon that is there: a workshop file may name any."""
    try:
        icon_source(name or "star")
    except MissingIcon:
        return "star"
    return name or "star"
