# SPDX-License-Identifier: EUPL-1.2
"""The moment of the release: every cut of the minutes is written, frozen and hashed in one step.

It knows the minutes as a whole and so stands above the features: the review is theirs.
"""

from __future__ import annotations

from datetime import datetime

from moderation.domain.change import Step, added
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.approval import edits
from moderation.features.approval.minutes import signature_sheet
from moderation.features.approval.model import frozen_of
from moderation.minutes.document import Document
from moderation.minutes.frozen import digest, freeze
from moderation.minutes_of import INTERNAL, minutes_body


def release(state: State, now: datetime, despite: str = "") -> Step:
    """Release the minutes: approved, and frozen in every cut and language.

    Args:
        state: The closed workshop in review.
        now: The moment of the release.
        despite: Why it is released although something is open.

    Raises:
        UserFacingError: It is not in review, or something is open and it is not said why.
    """
    language = state.workshop.language
    catalogue = Catalogue.load(language)
    today = now.astimezone().date()
    left = [
        catalogue.text(message) for message in edits.still_open(state, today, Formats(language))
    ]
    step, fresh = edits.release(state, now, despite, left)
    # Written of the workshop as it will be: released, with the day of the release in its head.
    view = MinutesView(state.apply(step))
    frozen = []
    for wanted in LANGUAGES:
        content = freeze(minutes_body(view, wanted))
        frozen.append(edits.freeze(state, fresh, INTERNAL, wanted, content, digest(content)))
    return Step(step.label, step.changes + added(*frozen))


def signatures_of(source: State | MinutesView, language: str | None = None) -> Document:
    """The signature sheet of the minutes as they stand."""
    view = source if isinstance(source, MinutesView) else MinutesView(source)
    wanted = language or view.workshop.language
    wanted = wanted if wanted in LANGUAGES else LANGUAGES[0]
    frozen = frozen_of(view, INTERNAL, wanted)
    return signature_sheet(view, frozen, Catalogue.load(wanted), Formats(wanted))
