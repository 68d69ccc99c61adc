# SPDX-License-Identifier: EUPL-1.2
"""The state in which a workshop lies, as a room was told: another room may propose it.

The activity that knows it declares it as ``land``.
"""

from __future__ import annotations

from moderation.domain.rooms import offered
from moderation.domain.state import Lookups


def land_said(state: Lookups) -> str:
    """What the data files call the state; empty where no room was told."""
    return next((land for said in offered("land") if (land := said(state))), "")
