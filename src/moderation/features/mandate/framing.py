# SPDX-License-Identifier: EUPL-1.2
"""What is said about the format of a workshop: in the invitation, on the wall, in the minutes.

It is worded here alone, so that all of them say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView, WallView
from moderation.features.agenda.model import Block
from moderation.features.mandate.model import EventFrame, frame_of

CLOSED = QT_TRANSLATE_NOOP("AgendaMinutes", "closed session")
PARTLY_CLOSED = QT_TRANSLATE_NOOP("AgendaMinutes", "partly closed session")
PUBLIC = QT_TRANSLATE_NOOP("AgendaMinutes", "public")
BY_INVITATION = QT_TRANSLATE_NOOP("Framing", "by invitation")
INVITED_PARTLY_CLOSED = QT_TRANSLATE_NOOP("Framing", "by invitation, partly closed session")
NO_RESOLUTIONS = QT_TRANSLATE_NOOP("Framing", "No resolutions are passed.")


def session_of(view: Lookups) -> Message:
    """Who may be there: everybody, those who are invited, or in part or as a whole nobody else."""
    if view.workshop.closed_session:
        return CLOSED
    closed = [block.closed_session for block in view.of(Block) if not block.is_break]
    if isinstance(view, MinutesView):
        closed += [True for _part in view.closed_parts]
    if closed and all(closed):
        return CLOSED
    hides = isinstance(view, WallView) and bool(view.hidden)
    invited = frame_of(view).by_invitation
    if any(closed) or hides:
        return INVITED_PARTLY_CLOSED if invited else PARTLY_CLOSED
    return BY_INVITATION if invited else PUBLIC


@dataclass(frozen=True, slots=True)
class Framing:
    """The frame in words; what was not chosen is empty.

    ``session`` is who may be there, ``reason`` why.
    """

    frame: EventFrame
    format: str
    session: str
    reason: str
    resolutions: str

    @property
    def said(self) -> str:
        """All of it as one paragraph; nothing where nothing was chosen."""
        event = f"{self.format}, {self.session}." if self.format else ""
        if (self.reason or self.frame.by_invitation) and not event:
            event = f"{self.session[:1].upper()}{self.session[1:]}."
        ends = self.reason.endswith((".", "!", "?", "…", "“", "”"))
        reason = self.reason if ends or not self.reason else f"{self.reason}."
        return " ".join(part for part in (event, reason, self.resolutions) if part)


def framing(view: Lookups, say: Callable[[Message], str]) -> Framing:
    """What is said about the format of a workshop; ``say`` words a message in its language."""
    frame = frame_of(view)
    return Framing(
        frame,
        "" if frame.event_format is None else say(frame.event_format.message),
        say(session_of(view)),
        " ".join(trimmed(frame.reason).split()),
        say(NO_RESOLUTIONS) if frame.no_resolutions else "",
    )
