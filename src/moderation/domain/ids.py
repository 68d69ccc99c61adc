# SPDX-License-Identifier: EUPL-1.2
"""Identifiers of entities."""

from __future__ import annotations

import uuid
from typing import NewType

Id = NewType("Id", str)
"""The canonical text of a UUID. Text, because it is what rows, files and history hold."""


def new_id() -> Id:
    """A fresh random identifier (UUID version 4)."""
    return Id(str(uuid.uuid4()))
