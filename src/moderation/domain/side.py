# SPDX-License-Identifier: EUPL-1.2
"""The sides that meet in a workshop."""

from __future__ import annotations

from moderation.domain.choice import Choice
from moderation.domain.texts import QT_TRANSLATE_NOOP


class Side(Choice):
    """Politics sets guidelines, administration carries out; others stand beside them."""

    POLITICS = "politics", QT_TRANSLATE_NOOP("Side", "Politics")
    ADMINISTRATION = "administration", QT_TRANSLATE_NOOP("Side", "Administration")
    OTHERS = "others", QT_TRANSLATE_NOOP("Side", "Others")
