# SPDX-License-Identifier: EUPL-1.2
"""The moderator's lists of what was taken down."""

from __future__ import annotations

from moderation.features.capture.page.entries import EntriesPage
from moderation.features.capture.page.panel import EntriesPanel

PAGE = EntriesPage

__all__ = ["PAGE", "EntriesPage", "EntriesPanel"]
