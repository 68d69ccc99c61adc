# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law in released minutes: other words, another checksum, and a note that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from moderation.domain.names import Names
from moderation.features.approval.model import Frozen, FrozenMinutes, FrozenPublic, Redaction
from moderation.minutes.frozen import digest, swept
from moderation.storage.erasure import ERASED, Redact, marked


def special(now: datetime) -> Mapping[str, Redact]:
    """How names are taken out of the kinds that hold a frozen document."""

    def redact(frozen: Frozen, names: Names) -> Frozen:
        mark = ERASED[frozen.language]
        content = swept(frozen.content, lambda words: marked(names, words, mark))
        if content == frozen.content:
            return frozen
        note = Redaction(at=now, digest_before=frozen.digest)
        return replace(
            frozen,
            content=content,
            digest=digest(content),
            redactions=(*frozen.redactions, note),
        )

    return {FrozenMinutes.kind: redact, FrozenPublic.kind: redact}
