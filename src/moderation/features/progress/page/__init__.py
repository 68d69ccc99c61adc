# SPDX-License-Identifier: EUPL-1.2
"""The dialog in which it is said how far something is."""

from moderation.features.progress.page.dialog import StatusDialog, StatusFields, ask_progress

__all__ = ["StatusDialog", "StatusFields", "ask_progress"]
