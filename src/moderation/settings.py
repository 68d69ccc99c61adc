# SPDX-License-Identifier: EUPL-1.2
"""The settings of this machine, which belong to no workshop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import Any

from moderation.domain.projection import Theme


class Security(Enum):
    """How the connection to the mail server is encrypted: from the start, or before the login."""

    TLS = "tls"
    STARTTLS = "starttls"

    @property
    def usual_port(self) -> int:
        """Where servers listen for it."""
        return 465 if self is Security.TLS else 587


class DeskColours(Enum):
    """The colours of the moderator's windows; the wall has a setting of its own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class DeskContrast(Enum):
    """Whether the moderator's windows have high contrast."""

    SYSTEM = "system"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """The server that mails go over, and who writes. Its password is never among the settings.

    ``user`` is empty where the server wants no login; ``each`` sends everybody a mail of their own.
    """

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    address: str = ""
    name: str = ""
    each: bool = True

    @property
    def ready(self) -> bool:
        """Whether there is enough to try."""
        return bool(self.host and self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Language and colours of the screen, the wall, the room, attendance, and the mail server.

    ``wall_screen`` is the name of the display that carries the wall; lengths are in metres.
    ``grace_minutes`` is how long after the start a tick as present counts as from the start.
    ``language`` is empty until somebody chose one: then the system's counts.
    """

    language: str = ""
    colours: DeskColours = DeskColours.SYSTEM
    contrast: DeskContrast = DeskContrast.SYSTEM
    wall_theme: Theme = Theme.LIGHT
    wall_screen: str = ""
    room_depth: float = 12.0
    image_width: float = 3.0
    grace_minutes: int = 15
    mail: MailServer = MailServer()

    @property
    def grace(self) -> timedelta:
        """``grace_minutes`` as a length of time, a day at most and never before the start."""
        return timedelta(minutes=min(max(0, self.grace_minutes), 1440))

    def with_values(self, **values: Any) -> Settings:
        """The same settings with other values."""
        return replace(self, **values)
