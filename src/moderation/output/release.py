# SPDX-License-Identifier: EUPL-1.2
"""The moment of the release: the minutes are written, frozen and hashed in one step.

It knows the minutes as a whole and so stands above the features: the review is theirs.
"""

from __future__ import annotations

from datetime import datetime

from moderation.domain.change import Step, added
from moderation.domain.clock import local_day
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, Catalogue, Formats
from moderation.features.approval import edits
from moderation.features.approval.model import Frozen, FrozenMinutes, FrozenPublic
from moderation.minutes.frozen import digest, freeze
from moderation.output.minutes import INTERNAL, PUBLIC, minutes_body


def release(state: State, now: datetime, despite: str = "") -> Step:
    """Release the minutes: approved, and frozen for the house and for the public.

    Args:
        state: The closed workshop in review.
        now: The moment of the release.
        despite: Why it is released although something is open.

    Raises:
        UserFacingError: It is not in review, or something is open and it is not said why.
    """
    language = state.workshop.language
    catalogue = Catalogue.load(language)
    today = local_day(now)
    left = [
        catalogue.text(message) for message in edits.still_open(state, today, Formats(language))
    ]
    step = edits.release(state, now, despite, left)
    # Written of the workshop as it will be: released, with the day of the release in its head.
    after = state.apply(step)
    frozen: list[Frozen] = []
    for cls, cut in ((FrozenMinutes, INTERNAL), (FrozenPublic, PUBLIC)):
        for wanted in LANGUAGES:
            content = freeze(minutes_body(after, wanted, cut))
            frozen.append(edits.freeze(after, cls, wanted, content, digest(content)))
    return Step(step.label, step.changes + added(*frozen))
