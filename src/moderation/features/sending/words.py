# SPDX-License-Identifier: EUPL-1.2
"""The words of the mail: a template with {places}, filled in for one workshop."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.file_names import file_name
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.day_words import places, short_dates
from moderation.features.sending.model import SentCut, mail_text
from moderation.mail.words import one_line

SUBJECT = QT_TRANSLATE_NOOP("SendingWords", "Minutes ({state}): {title}, {day}")
BODY = QT_TRANSLATE_NOOP(
    "SendingWords",
    "Dear Sir or Madam,\n\nattached you find the minutes of the workshop “{title}” of {day}.\n"
    "{note}\n\nKind regards\nModeration: {moderation}\n{municipality}",
)
DRAFT = QT_TRANSLATE_NOOP("SendingWords", "draft")
RELEASED = QT_TRANSLATE_NOOP("SendingWords", "released")
DRAFT_MARK = QT_TRANSLATE_NOOP("SendingWords", "Draft")
DRAFT_NOTE = QT_TRANSLATE_NOOP(
    "SendingWords",
    "They are a draft: please read them and tell us what is not as it was said.",
)
RELEASED_NOTE = QT_TRANSLATE_NOOP("SendingWords", "They are released.")
UNTITLED = QT_TRANSLATE_NOOP("SendingWords", "Workshop")
NO_DAY = QT_TRANSLATE_NOOP("SendingWords", "without date")
MINUTES = QT_TRANSLATE_NOOP("SendingWords", "Minutes")
PUBLIC = QT_TRANSLATE_NOOP("SendingWords", "public")
DATES = QT_TRANSLATE_NOOP("SendingWords", "Dates")

SUMMARY = "summary"
PLACES = ("title", "day", "place", "state", "note", "moderation", "municipality", SUMMARY)
"""What may stand in braces, whatever the language; the summary in the body only."""
LOCAL: Mapping[str, Mapping[str, str]] = {
    "de": {
        "title": "titel",
        "day": "tag",
        "place": "ort",
        "state": "stand",
        "note": "hinweis",
        "moderation": "moderation",
        "municipality": "kommune",
        "summary": "zusammenfassung",
    }
}
"""The same places as minutes in another language call them."""
_NAMES = {word: name for own in LOCAL.values() for name, word in own.items()}
_PLACE = re.compile(r"\{(\w+)\}")


def _known(name: str) -> str:
    """A place as ``PLACES`` calls it, whichever language it was typed in."""
    return _NAMES.get(name, name)


@dataclass(frozen=True, slots=True)
class MailTemplate:
    """Subject and body with {places}."""

    subject: str
    body: str

    @property
    def unknown(self) -> tuple[str, ...]:
        """Words in braces that nothing is filled in for: they are sent as they stand."""
        in_subject = [name for name in _PLACE.findall(self.subject) if _known(name) == SUMMARY]
        found = _PLACE.findall(f"{self.subject} {self.body}")
        unknown = [name for name in found if _known(name) not in PLACES]
        return tuple(dict.fromkeys([*in_subject, *unknown]))


class MailWords:
    """The mail's words for one workshop in the language of its minutes.

    Args:
        view: The workshop.
        released: The version that is sent is released; otherwise it is a draft, and says so.
        summary: Tells what was agreed, in a few lines, of the cut that is sent.
    """

    def __init__(
        self, view: MinutesView, *, released: bool = False, summary: Callable[[], str] = str
    ) -> None:
        wanted = view.workshop.language
        self.language = wanted if wanted in LANGUAGES else LANGUAGES[0]
        self._catalogue = Catalogue.load(self.language)
        self._formats = Formats(self.language)
        self._view = view
        self._released = released
        self._summary = summary

    @property
    def places(self) -> tuple[str, ...]:
        """What may stand in braces, with them, in the language of the minutes."""
        own = LOCAL.get(self.language, {})
        return tuple(f"{{{own.get(name, name)}}}" for name in PLACES)

    @property
    def usual(self) -> MailTemplate:
        """The words that every workshop has."""
        # Taken from the catalogue as they are: the {places} are filled in later.
        kept = dict(zip(PLACES, self.places, strict=True))
        return MailTemplate(
            self._catalogue.text(SUBJECT.with_values(**kept)),
            self._catalogue.text(BODY.with_values(**kept)),
        )

    @property
    def template(self) -> MailTemplate:
        """The workshop's own words, or the usual ones."""
        own, usual = mail_text(self._view), self.usual
        if own is None:
            return usual
        return MailTemplate(trimmed(own.subject) or usual.subject, trimmed(own.body) or usual.body)

    def values(self) -> dict[str, str]:
        """What is filled in for each place."""
        workshop, text = self._view.workshop, self._catalogue.text
        return {
            "title": one_line(workshop.title) or text(UNTITLED),
            "day": short_dates(self._view, self._catalogue, self._formats) or text(NO_DAY),
            "place": one_line(places(self._view, self._catalogue)),
            "state": text(RELEASED if self._released else DRAFT),
            "note": text(RELEASED_NOTE if self._released else DRAFT_NOTE),
            "moderation": one_line(workshop.moderation),
            "municipality": one_line(workshop.municipality),
            SUMMARY: self._summary(),
        }

    def subject(self, template: MailTemplate | None = None) -> str:
        """The subject, as one line; that of a draft always says so."""
        chosen = template or self.template
        values = self.values()
        # It has many lines: in a subject its place stays as it was typed.
        del values[SUMMARY]
        words = one_line(trimmed(filled(chosen.subject, values)))
        mark = self._catalogue.text(DRAFT_MARK)
        if not self._released and mark.casefold() not in words.casefold():
            words = f"{mark}: {words}"
        return words

    def body(self, template: MailTemplate | None = None) -> str:
        """The words of the mail."""
        chosen = template or self.template
        values = self.values()
        lines = []
        for line in chosen.body.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            # A line that was only there for something this workshop has not got goes with it,
            # and so does one that would only announce it: "Moderation: ".
            words, without = filled(line, values), filled(line, dict.fromkeys(values, ""))
            nothing = without != line and words == without
            if not (nothing and trimmed(without)[-1:] in {"", ":"}):
                lines.append(words)
        return "\n".join(lines).strip("\n") + "\n"

    def file_stem(self, cut: SentCut = SentCut.INTERNAL) -> str:
        """What the minutes' files are called, without an ending; that of a draft says so."""
        text, title = self._catalogue.text, trimmed(self._view.workshop.title)
        parts = [text(MINUTES), title]
        day = self._view.workshop.day
        if day is not None:
            parts.append(f"{day:%Y-%m-%d}")
        marks = [text(PUBLIC)] if cut is SentCut.PUBLIC else []
        if not self._released:
            marks.append(text(DRAFT_MARK))
        # The mark survives however long the title is.
        stem = file_name(" ".join(filter(None, parts)), text(MINUTES))[:80].rstrip(" .")
        return " ".join([stem, *(f"– {mark}" for mark in marks)])

    def calendar_stem(self) -> str:
        """What the calendar file is called, without an ending."""
        words = f"{self._catalogue.text(DATES)} {trimmed(self._view.workshop.title)}"
        return file_name(words, self._catalogue.text(DATES))


def filled(words: str, values: Mapping[str, str]) -> str:
    """Words with what belongs in their {places}; what is in no list stays as typed."""

    def value(found: re.Match[str]) -> str:
        name = found.group(1)
        return values.get(_known(name), found.group(0))

    return _PLACE.sub(value, words)
