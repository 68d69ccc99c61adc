# SPDX-License-Identifier: EUPL-1.2
"""The review of minutes as something with a day, in words the library needs before any model."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP

OBJECTIONS = QT_TRANSLATE_NOOP("ApprovalDates", "Objections to the minutes")
ENDS = QT_TRANSLATE_NOOP(
    "ApprovalDates",
    "A review ends when the minutes are released. Open the workshop and release them there.",
)
