# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law in released minutes: other words, another checksum, and a note that says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from moderation.domain.errors import UserFacingError
from moderation.domain.names import Names
from moderation.features.approval.checksum import intact
from moderation.features.approval.model import Frozen, FrozenMinutes, FrozenPublic, Redaction
from moderation.minutes.frozen import digest, swept
from moderation.storage.erasure import ERASED, Redact, marked


def special(now: datetime) -> Mapping[str, Redact]:
    """How names are taken out of the kinds that hold a frozen document."""

    def redact(frozen: Frozen, names: Names) -> Frozen:
        mark = ERASED[frozen.language]
        try:
            content = swept(frozen.content, lambda words: marked(names, words, mark))
        except UserFacingError:
            # Nobody can print it, and nobody can tell whose names are in it.
            content = ""
        if content == frozen.content:
            return frozen
        note = Redaction(at=now, digest_before=frozen.digest)
        return replace(
            frozen,
            content=content,
            # A text that was not the released one does not become it by an erasure.
            digest=digest(content) if intact(frozen) else frozen.digest,
            redactions=(*frozen.redactions, note),
        )

    return {FrozenMinutes.kind: redact, FrozenPublic.kind: redact}
