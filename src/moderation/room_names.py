# SPDX-License-Identifier: EUPL-1.2
"""The names of all features and activities, without what is in them.

The library is painted before any model is loaded: it needs the names, the registry needs both.
"""

from __future__ import annotations

FEATURE_NAMES = (
    "people",
    "agenda",
    "capture",
    "ground_rules",
    "votes",
    "ratings",
    "findings",
    "progress",
    "earlier",
    "approval",
    "minutes_plan",
    "sending",
    "series",
    "mandate",
    "questions",
    "group_work",
    "speakers",
    "evaluation",
)
ACTIVITY_NAMES = (
    "expectations",
    "cards",
    "roles",
    "negotiation",
    "involvement",
    "vision",
    "timeline",
    "goals",
    "follow_up",
    "polls",
)
"""In the order in which the agenda offers them."""

FEATURE_PACKAGES = tuple(f"moderation.features.{name}" for name in FEATURE_NAMES)
ACTIVITY_PACKAGES = tuple(f"moderation.activities.{name}" for name in ACTIVITY_NAMES)
