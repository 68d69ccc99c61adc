# SPDX-License-Identifier: EUPL-1.2
"""Identifiers of entities."""

from __future__ import annotations

from typing import NewType

Id = NewType("Id", str)
"""The canonical text of a UUID. Text, because it is what rows, files and history hold."""


def new_id() -> Id:
    """A fresh random identifier (UUID version 4)."""
    # Late: its module asks the system many questions, and the first window needs no new id.
    import uuid

    return Id(str(uuid.uuid4()))
