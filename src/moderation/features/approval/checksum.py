# SPDX-License-Identifier: EUPL-1.2
"""The checksum of a release: whether a released text is still the one that both sides released.

It is the SHA-256 of ``Frozen.content``. It is compared when a workshop comes in from a file, before
anything of a workshop is printed or exported, and by ``moderation check``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from moderation.domain.clock import system_clock
from moderation.domain.errors import UserFacingError
from moderation.domain.rooms import Tell, untold
from moderation.domain.state import Lookups, State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP
from moderation.features.approval.model import (
    Frozen,
    FrozenMinutes,
    FrozenPublic,
    Redaction,
    RedactionReason,
    Stage,
    frozen_of,
    release_of,
    stage,
)
from moderation.minutes.frozen import BROKEN, bare, digest, pictures
from moderation.minutes.photos import TooManyPixels, UnfitPhoto, check_in_all

BROKEN_INSIDE = QT_TRANSLATE_NOOP(
    "Checksum",
    "The released minutes in this file are damaged, or were changed after the release. Nothing was "
    "imported: have the workshop exported again where it was released.",
)


def intact(frozen: Frozen) -> bool:
    """Whether a released text is the one that its checksum is the sum of."""
    return digest(frozen.content) == frozen.digest


def frozen_texts(state: Lookups) -> tuple[Frozen, ...]:
    """The released texts of every version, cut and language."""
    return (*state.of(FrozenMinutes), *state.of(FrozenPublic))


def check(state: Lookups) -> None:
    """Refuse to go on with a workshop while its released minutes are not those of the release.

    Raises:
        UserFacingError: A text of the release that holds does not match its checksum.
    """
    last = release_of(state)
    if last is None or stage(state) is not Stage.RELEASED:
        return
    if not all(intact(one) for one in frozen_texts(state) if one.release_id == last.id):
        raise UserFacingError(BROKEN)


def check_every(state: Lookups) -> None:
    """Refuse to write a file that no door would take: as ``check``, of earlier versions, too.

    Raises:
        UserFacingError: A released text does not match its checksum.
    """
    if not all(map(intact, frozen_texts(state))):
        raise UserFacingError(BROKEN)


def cleaned(entities: Iterable[Any], _tell: Tell = untold) -> list[Any]:
    """What a file brought in, its released texts read wholly and their pictures bare.

    A text whose picture had to be written anew has another checksum and a note that says so.

    Raises:
        UserFacingError: A released text is missing, is not one that was frozen, does not match its
            checksum, or has a picture that cannot be read.
    """
    found = list(entities)
    _check_complete(State.holding(found))
    texts = [one.content for one in found if isinstance(one, Frozen)]
    try:
        check_in_all(data for text in texts for data in pictures(text))
        return [_clean(one) if isinstance(one, Frozen) else one for one in found]
    except (UserFacingError, UnfitPhoto, TooManyPixels) as error:
        raise UserFacingError(BROKEN_INSIDE) from error


def _check_complete(state: State) -> None:
    """Refuse a workshop that says it is released and lacks a text of the release."""
    if state.empty or stage(state) is not Stage.RELEASED:
        return
    for cls in (FrozenMinutes, FrozenPublic):
        if any(frozen_of(state, cls, language) is None for language in LANGUAGES):
            raise UserFacingError(BROKEN_INSIDE)


def _clean(frozen: Frozen) -> Frozen:
    if not intact(frozen):
        raise UserFacingError(BROKEN_INSIDE)
    content = bare(frozen.content)
    if content == frozen.content:
        return frozen
    note = Redaction(
        at=system_clock(), digest_before=frozen.digest, reason=RedactionReason.PICTURES
    )
    return replace(
        frozen, content=content, digest=digest(content), redactions=(*frozen.redactions, note)
    )
