# SPDX-License-Identifier: EUPL-1.2
"""The signs of how far something is; they are ink: no side has a part in them."""

from __future__ import annotations

from moderation.features.progress.model import Progress

SIGNS = {
    Progress.REACHED: "check",
    Progress.ON_THE_WAY: "arrow",
    Progress.STALLED: "freeze",
    Progress.REFRAMED: "note",
    Progress.DROPPED: "x",
}
"""The icon of each."""
