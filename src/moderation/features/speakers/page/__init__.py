# SPDX-License-Identifier: EUPL-1.2
"""The list of speakers beside the page of any block."""

from __future__ import annotations

from moderation.features.speakers.page.speakers_page import SpeakersPage

PAGE = SpeakersPage
