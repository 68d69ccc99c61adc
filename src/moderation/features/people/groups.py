# SPDX-License-Identifier: EUPL-1.2
"""Council groups: they act through the council and its committees, never by themselves."""

from __future__ import annotations

import re

# A word that ends so is the group itself; "Fraktionsvorsitz" is somebody else.
_GROUP = re.compile(r"\b[\w-]*fraktion(en)?\b|\bcouncil groups?\b", re.IGNORECASE)


def is_group_name(name: str) -> bool:
    """Whether a name says that it is a council group's."""
    return bool(_GROUP.search(name))
