# SPDX-License-Identifier: EUPL-1.2
"""The vision of a workshop on one page, A4 and A3, made of what may be told in public."""

from __future__ import annotations

from moderation import registry
from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.papers import language_of
from moderation.minutes import document as doc
from moderation.output.minutes import public_view

TITLE = QT_TRANSLATE_NOOP("VisionSheet", "Shared vision")
NO_VISION = QT_TRANSLATE_NOOP(
    "VisionSheet",
    "No vision was adopted in this workshop that may be told in public. Adopt a draft first.",
)


def vision_sheet(view: MinutesView, language: str | None = None) -> doc.Document:
    """The sheet and the poster of every block that has an adopted vision.

    Raises:
        UserFacingError: There is none, or it was agreed behind closed doors.
    """
    language = language or language_of(view)
    catalogue, formats = Catalogue.load(language), Formats(language)
    told = public_view(view)
    pages = [
        page
        for block in told.of(Block)
        for page in registry.poster(told, block, catalogue, formats)
    ]
    if not pages:
        raise UserFacingError(NO_VISION)
    kind, title = catalogue.text(TITLE), trimmed(told.workshop.title)
    return doc.Document(
        title=kind,
        language=language,
        blocks=tuple(pages),
        subtitle=title,
        author=trimmed(told.workshop.municipality),
        subject=f"{kind}: {title}",
        show_title=False,
    )
