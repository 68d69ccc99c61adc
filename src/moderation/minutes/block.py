# SPDX-License-Identifier: EUPL-1.2
"""What every part of a document has in common."""

from __future__ import annotations

from dataclasses import dataclass

from moderation.domain.blank import blank


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentBlock:
    """A part of the document's flow.

    Attributes:
        origin: Where the block came from, usually the id of an entity; never printed.
    """

    origin: str | None = None


def require(text: str, reason: str) -> None:
    """Refuse an empty text, with the reason."""
    if blank(text):
        raise ValueError(reason)
