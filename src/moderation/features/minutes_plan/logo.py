# SPDX-License-Identifier: EUPL-1.2
"""The municipality's logo as it comes in from a file, and as documents bear it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.rooms import Tell, untold
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.features.minutes_plan.model import MinutesPlan
from moderation.minutes.letterhead import Letterhead, Logo
from moderation.minutes.photos import JPEG, FitPhoto, UnfitPhoto, fit, unseen

KEPT = (900, 450)
"""A logo is some centimetres wide: more pixels would only be carried along."""

LOGO = QT_TRANSLATE_NOOP("Logo", "Logo")
LOGO_OF = QT_TRANSLATE_NOOP("Logo", "Logo: {municipality}")
NO_LOGO_INSIDE = QT_TRANSLATE_NOOP(
    "Logo",
    "The logo in this file cannot be read. Nothing was imported: take the logo out where the file "
    "comes from, then export again.",
)


def prepared(data: bytes) -> tuple[str, str]:
    """Media type and base64 of a logo that is kept.

    Raises:
        UnfitPhoto: The bytes are neither PNG nor JPEG, or have too many pixels.
    """
    if not data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise UnfitPhoto
    found = _scaled(fit(data))
    return found.media_type, base64.b64encode(found.data).decode("ascii")


def _scaled(found: FitPhoto) -> FitPhoto:
    if found.width <= KEPT[0] and found.height <= KEPT[1]:
        return found
    from PIL import Image

    with Image.open(BytesIO(found.data)) as image:
        scale = min(KEPT[0] / image.width, KEPT[1] / image.height)
        size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
        shown = image.convert("RGBA" if image.has_transparency_data else "RGB")
        target = BytesIO()
        shown.resize(size, Image.Resampling.LANCZOS).save(target, "PNG", optimize=True)
    return fit(target.getvalue(), as_jpeg=found.media_type == JPEG)


UNSEEN = QT_TRANSLATE_NOOP(
    "Logo",
    "This logo is white and will not be seen on white paper. Choose the version for light ground.",
)


def hint(data: str) -> Message | None:
    """What the moderator should know about a kept logo, given as base64; nothing if it is fine."""
    try:
        return UNSEEN if unseen(base64.b64decode(data, validate=True)) else None
    except (binascii.Error, ValueError, OSError):
        return None


def cleaned(entities: Iterable[Any], _tell: Tell = untold) -> list[Any]:
    """What a file brought in, its logo prepared as any other.

    Raises:
        UserFacingError: The logo is none.
    """
    return [_clean(entity) if isinstance(entity, MinutesPlan) else entity for entity in entities]


def _clean(plan: MinutesPlan) -> MinutesPlan:
    if not plan.logo:
        return plan
    try:
        media_type, data = prepared(base64.b64decode(plan.logo, validate=True))
    except (UnfitPhoto, binascii.Error, ValueError) as error:
        raise UserFacingError(NO_LOGO_INSIDE) from error
    return replace(plan, logo=data, logo_type=media_type)


def letterhead(plan: MinutesPlan, municipality: str, catalogue: Catalogue) -> Letterhead | None:
    """What stands in the head of the first page; nothing where nothing was chosen."""
    lines = tuple(trimmed(line) for line in plan.letterhead if not blank(line))
    found = _shown(plan.logo) if plan.logo else None
    if found is None and not lines:
        return None
    logo = None
    if found is not None:
        said = LOGO if blank(municipality) else LOGO_OF.with_values(municipality=municipality)
        alt = catalogue.text(said) if blank(plan.logo_alt) else trimmed(plan.logo_alt)
        logo = Logo(found.data, found.width, found.height, alt, grey=found.grey)
    return Letterhead(logo, lines)


@lru_cache(maxsize=8)
def _shown(data: str) -> FitPhoto | None:
    """A logo as documents hold it; remembered, because minutes are made at every change."""
    try:
        return fit(base64.b64decode(data, validate=True), as_jpeg=True)
    except (UnfitPhoto, binascii.Error, ValueError):
        return None
