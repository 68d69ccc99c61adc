# SPDX-License-Identifier: EUPL-1.2
"""The moderator's page of talks and breaks."""

from __future__ import annotations

from moderation.features.agenda.page.talk import TalkPage

PAGE = TalkPage

__all__ = ["PAGE", "TalkPage"]
