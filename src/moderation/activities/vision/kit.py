# SPDX-License-Identifier: EUPL-1.2
"""What the paper kit needs where this activity votes."""

from __future__ import annotations

from moderation.features.votes.kit import VOTE_KIT

KIT = VOTE_KIT
