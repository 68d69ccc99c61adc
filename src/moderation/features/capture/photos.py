# SPDX-License-Identifier: EUPL-1.2
"""Pictures of a workshop as they come in from files, and as the minutes show them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from typing import Any

from moderation.domain.blank import blank, trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.rooms import Tell, untold
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.features.capture.model import CapturedPicture
from moderation.minutes import document as doc
from moderation.minutes.photos import (
    MOST_PIXELS_IN_ALL,
    FitPhoto,
    TooManyPixels,
    UnfitPhoto,
    check_in_all,
    fit,
)

PHOTO = QT_TRANSLATE_NOOP("CapturePhotos", "Photo: {alt}")
UNDESCRIBED = QT_TRANSLATE_NOOP("CapturePhotos", "Photo without a description")
UNREADABLE = QT_TRANSLATE_NOOP("CapturePhotos", "{photo} (the file cannot be shown)")
NO_PICTURE = QT_TRANSLATE_NOOP(
    "CapturePhotos",
    "The picture “{name}” in this file cannot be read. Nothing was imported: take the picture out "
    "where the file comes from, then export again.",
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "CapturePhotos",
    "The pictures in this file have more than {limit} megapixels in all. Nothing was imported: "
    "make them smaller where the file comes from, then export again.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "CapturePhotos",
    "The picture “{name}” in this file has more than 40 megapixels. Nothing was imported: make it "
    "smaller where the file comes from, then export again.",
)


def cleaned(entities: Iterable[Any], tell: Tell = untold) -> list[Any]:
    """What a file brought in, its pictures turned, scaled and without metadata.

    ``tell`` hears how many of the pictures are done.

    Raises:
        UserFacingError: A picture is none or too large, or all of them together are.
    """
    entities = list(entities)
    pictures = [entity for entity in entities if isinstance(entity, CapturedPicture)]
    _check_all(pictures)
    clean = {}
    for number, picture in enumerate(pictures, 1):
        clean[picture.id] = _clean(picture)
        tell(number / len(pictures))
    return [
        clean[entity.id] if isinstance(entity, CapturedPicture) else entity for entity in entities
    ]


def _check_all(pictures: Iterable[CapturedPicture]) -> None:
    """Refuse what would take minutes, before any of it is unpacked."""

    def files() -> Iterator[bytes]:
        for picture in pictures:
            with suppress(UnfitPhoto):  # said by name when it is read
                yield _bytes(picture.data)

    try:
        check_in_all(files())
    except TooManyPixels as error:
        limit = MOST_PIXELS_IN_ALL // 1_000_000
        raise UserFacingError(TOO_MANY.with_values(limit=limit)) from error


def _clean(picture: CapturedPicture) -> CapturedPicture:
    try:
        found = fit(_bytes(picture.data))
    except UnfitPhoto as error:
        message = TOO_LARGE if error.too_large else NO_PICTURE
        raise UserFacingError(message.with_values(name=picture.name[:80])) from error
    data = base64.b64encode(found.data).decode("ascii")
    return replace(picture, media_type=found.media_type, data=data)


def _bytes(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnfitPhoto from error


def pictures_of(view: Lookups, block_id: Id) -> tuple[CapturedPicture, ...]:
    """The pictures of a block in their order."""
    return tuple(picture for picture in view.of(CapturedPicture) if picture.block_id == block_id)


def photo(picture: CapturedPicture, catalogue: Catalogue) -> doc.DocumentBlock:
    """A picture in the minutes; words alone where its file cannot be shown."""
    alt = trimmed(picture.alt)
    words = catalogue.text(UNDESCRIBED if blank(alt) else PHOTO.with_values(alt=alt))
    found = _shown(picture.data)
    if found is None:
        words = catalogue.text(UNREADABLE.with_values(photo=words))
        return doc.Paragraph(words, doc.Role.NOTE, origin=picture.id)
    return doc.Photo(
        found.data, found.width, found.height, words, grey=found.grey, origin=picture.id
    )


@lru_cache(maxsize=32)
def _shown(data: str) -> FitPhoto | None:
    """A picture as the minutes hold it; remembered, because minutes are made at every change."""
    try:
        return fit(_bytes(data), as_jpeg=True)
    except UnfitPhoto:
        return None
