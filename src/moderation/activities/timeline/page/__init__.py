# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of the timeline."""

from __future__ import annotations

from moderation.activities.timeline.page.page import TimelinePage

PAGE = TimelinePage

__all__ = ["PAGE", "TimelinePage"]
