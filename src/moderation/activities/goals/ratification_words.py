# SPDX-License-Identifier: EUPL-1.2
"""What is still to be got from a unit, in words; the library needs them before any model."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated

CONFIRM = QT_TRANSLATE_NOOP("Ratification", "Get the confirmation: {title} ({unit})")
ANSWER = QT_TRANSLATE_NOOP("Ratification", "Get the answer: {title} ({unit})")


def ratification_words(title: str, unit: str, *, answered: bool) -> Message:
    """A confirmation of what was answered, or the answer of a unit that gave none yet."""
    words = CONFIRM if answered else ANSWER
    return words.with_values(title=untranslated(title), unit=untranslated(unit))
