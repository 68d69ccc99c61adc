# SPDX-License-Identifier: EUPL-1.2
"""Which of the shipped templates the workshop of an event is offered first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from moderation.domain.state import Lookups
from moderation.features.series.model import EventKind, SeriesEvent, SeriesLevel
from moderation.paths import resource

if TYPE_CHECKING:
    from moderation.windows.library.template import Template

TEMPLATES = {
    EventKind.INFORMATION: "informationsveranstaltung",
    EventKind.KICK_OFF: "auftaktworkshop",
    EventKind.TRAINING: "impulstraining",
    EventKind.CLOSING: "abschlussveranstaltung",
}
"""The name of the file for each kind of event."""

KICK_OFFS = {
    "auftakt-koordination": ("koordin", "coordin"),
    "auftakt-fuehrungsebene": ("führ", "leitung", "entscheid", "leader", "manag", "decision"),
    "auftakt-fachebene": ("fach", "planung", "planer", "spezial", "special", "expert", "planning"),
}
"""Kick-offs of one level, and what is in the words of such a level.

Coordination comes first, because it names what it coordinates; then those who lead experts.
"""


def template_name(state: Lookups, event: SeriesEvent) -> str:
    """The name of the template's file for an event: of its kind, a kick-off also of its level.

    The name of a level says more of it than who belongs to it.
    """
    level = state.find(SeriesLevel, event.level_id)
    if event.event_kind is EventKind.KICK_OFF and level is not None:
        for words in (level.name.casefold(), level.who.casefold()):
            for name, signs in KICK_OFFS.items():
                if any(sign in words for sign in signs):
                    return name
    return TEMPLATES[event.event_kind]


def fitting(state: Lookups, event: SeriesEvent, templates: Sequence[Template]) -> Template | None:
    """The shipped template for an event; nothing if it is not among them, or broken."""
    name = template_name(state, event)
    for each in templates:
        shipped = each.path.parent == resource("templates")
        if shipped and not each.fault and each.path.name.partition(".")[0] == name:
            return each
    return None
