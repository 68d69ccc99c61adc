# SPDX-License-Identifier: EUPL-1.2
"""The workshop: one event, from preparation to approved minutes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from moderation.domain.blank import trimmed
from moderation.domain.choice import Choice
from moderation.domain.entity import Stored, entity, refers
from moderation.domain.holds import Holds, holds
from moderation.domain.ids import Id
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP


class Status(Choice):
    """Where a workshop stands."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("Status", "in preparation")
    RUNNING = "running", QT_TRANSLATE_NOOP("Status", "running")
    CLOSED = "closed", QT_TRANSLATE_NOOP("Status", "closed")
    APPROVED = "approved", QT_TRANSLATE_NOOP("Status", "approved")


@entity("workshop", public=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop(Stored):
    """One event. ``language`` is the language of its minutes; ``trashed`` hides it everywhere.

    With ``is_series`` it is no event but a series of them (``features/series``), which is opened,
    kept, undone, put away and erased in the same way; ``series`` is the title of the series that
    an event belongs to.
    ``copied_from`` is the id of the workshop whose file it was read from, if it is a copy.
    """

    id: Id
    title: str
    subtitle: str = ""
    municipality: str = ""
    place: str = ""
    series: str = ""
    moderation: str = field(default="", metadata=holds(Holds.OWNER))
    language: str = field(default="de", metadata={"schema": {"enum": LANGUAGES}})
    status: Status = Status.DRAFT
    day: date | None = None
    starts_at: time = time(13, 0)
    invited_until: time | None = None
    closed_session: bool = False
    current_block_id: Id | None = field(
        default=None, metadata=refers("agenda_block", enforced=False)
    )
    trashed: bool = False
    copied_from: str = ""
    is_series: bool = False

    @property
    def origin(self) -> str:
        """The same for a workshop and all copies of it that went from laptop to laptop."""
        return self.copied_from or self.id

    @property
    def workshop_id(self) -> Id:
        """A workshop belongs to itself."""
        return self.id


def beside_title(title: str, subtitle: str) -> str:
    """The subtitle where it says something that the title does not; else nothing.

    A workshop that was made from a template and not named yet has the name of the template twice.
    """
    said = trimmed(subtitle)
    return "" if said.casefold() == trimmed(title).casefold() else said
