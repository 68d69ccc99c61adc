# SPDX-License-Identifier: EUPL-1.2
"""What a note on progress is in words, for those who hear it."""

from __future__ import annotations

from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.progress.model import ProgressNote
from moderation.features.progress.sources import followed

NOTED = QT_TRANSLATE_NOOP("Said", "{words}: {what}")


def said(state: State, change: Change, _formats: Formats) -> Message | None:
    """What is how far now; of a note that was taken back the label of the step says enough."""
    note = change.after
    if not isinstance(note, ProgressNote):
        return None
    found = followed(state, note.about_id)
    if found is None:
        return None
    return NOTED.with_values(words=found[1].text, what=note.progress.message)
