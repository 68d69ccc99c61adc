# SPDX-License-Identifier: EUPL-1.2
"""What all documents of a workshop have in common: language, title, header and footer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from moderation.domain.blank import trimmed
from moderation.domain.state import Lookups
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.features.minutes_plan.logo import letterhead
from moderation.features.minutes_plan.model import MinutesPlan, plan_of
from moderation.minutes import document as doc
from moderation.minutes.letterhead import Letterhead

UNTITLED = QT_TRANSLATE_NOOP("Minutes", "Untitled workshop")
PAGE = QT_TRANSLATE_NOOP("Minutes", "Page {number} of {total}")


@dataclass(frozen=True, slots=True)
class Frame:
    """The language of a document, and what stands around its text.

    Attributes:
        catalogue: The language's texts.
        formats: How the language writes dates, times and numbers.
        plan: Letterhead and furnishing.
        title: The workshop's title, never empty.
        municipality: Who issues the document.
    """

    catalogue: Catalogue
    formats: Formats
    plan: MinutesPlan
    title: str
    municipality: str

    @classmethod
    def of(cls, source: Lookups, language: str | None = None) -> Frame:
        """The frame of a workshop's documents in a language, in its own if none is given."""
        workshop = source.workshop
        wanted = language or workshop.language
        wanted = wanted if wanted in LANGUAGES else LANGUAGES[0]
        catalogue = Catalogue.load(wanted)
        return cls(
            catalogue,
            Formats(wanted),
            plan_of(source),
            trimmed(workshop.title) or catalogue.text(UNTITLED),
            trimmed(workshop.municipality),
        )

    @property
    def language(self) -> str:
        """``de`` or ``en``."""
        return self.formats.language

    def text(self, message: Message) -> str:
        """A message in the document's language."""
        return self.catalogue.text(message)

    def document(
        self,
        blocks: Iterable[doc.DocumentBlock],
        *,
        title: str,
        subtitle: str,
        subject: str,
        kind: str,
        state: str,
        every_page: bool = False,
        origin: str | None = None,
    ) -> doc.Document:
        """Finished blocks in this frame.

        ``kind`` is what stands at the right of the header, ``origin`` the workshop where title and
        subtitle are its own. Pages that are handed out singly bear the letterhead on every one.
        """
        return doc.Document(
            title=title,
            language=self.language,
            blocks=tuple(blocks),
            subtitle=subtitle,
            author=self.municipality,
            state=state,
            subject=subject,
            furniture=doc.Furniture(
                header_left=self.municipality,
                header_right=kind,
                footer_left=" · ".join(part for part in (self.municipality, self.title) if part),
                footer_middle=state,
                page_of=self._page_of(every_page=every_page),
                letterhead=self._letterhead(every_page=every_page),
            ),
            origin=origin,
        )

    # The writer fills the places in, page by page.
    def _page_of(self, *, every_page: bool) -> str:
        """Where the page stands among the others; one that is handed out singly has no others."""
        return "" if every_page else self.text(PAGE.with_values(number="{n}", total="{total}"))

    def _letterhead(self, *, every_page: bool) -> Letterhead | None:
        found = letterhead(self.plan, self.municipality, self.catalogue)
        return replace(found, every_page=True) if found is not None and every_page else found
