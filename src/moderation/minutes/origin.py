# SPDX-License-Identifier: EUPL-1.2
"""Where a part of the minutes came from: an entity, or one of its fields.

A document names the places that it was made from, so that a preview can lead back to them and
change the words where they are kept.
"""

from __future__ import annotations

from typing import NamedTuple

from moderation.domain.ids import Id


class Origin(NamedTuple):
    """An entity, and which of its fields; without a field, what the entity is known by."""

    entity_id: Id
    field: str = ""


RECORD, PEOPLE, AGENDA, SIGNATURES = "record", "people", "agenda", "signatures"
"""What is made of many entities leads to where they are listed: fields of the workshop."""


def field_of(entity_id: str, field: str) -> str:
    """The origin of what one field of an entity says."""
    return f"{entity_id}#{field}"


def origin_of(written: str) -> Origin:
    """An origin as a block carries it."""
    entity_id, _, field = written.partition("#")
    return Origin(Id(entity_id), field)
