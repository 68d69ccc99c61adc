# SPDX-License-Identifier: EUPL-1.2
"""A template as the library offers it: known before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Template:
    """A template as the library offers it: its blocks true to time."""

    path: Path
    title: str
    subtitle: str
    blocks: tuple[tuple[int, bool], ...]
    closed_session: bool
    fault: str = ""

    @property
    def minutes(self) -> int:
        """Its whole length."""
        return sum(minutes for minutes, _ in self.blocks)
