# SPDX-License-Identifier: EUPL-1.2
"""Which of the shipped templates the workshop of an event begins with: a guess, and called one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from moderation.domain.matching import folded
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.series.model import EventKind, SeriesEvent, SeriesLevel

TEMPLATES = {
    EventKind.INFORMATION: "informationsveranstaltung",
    EventKind.KICK_OFF: "auftaktworkshop",
    EventKind.TRAINING: "impulstraining",
    EventKind.CLOSING: "abschlussveranstaltung",
}
"""The name of the file for each kind of event."""

KICK_OFFS = {
    "auftakt-koordination": r"(koordin|coordin)\w*",
    "auftakt-fuehrungsebene": (
        r"(fuehrung|geschaeftsfuehr|leitung|leitend|entscheid|leader|manage|decision)\w*"
        r"|(?!(be|an|ein|ab|um|zu|weiter)g?leitung)\w+leitung(en)?"
    ),
    "auftakt-fachebene": (
        r"(fach|planung|planer|spezial|special|expert|planning)\w*|\w+(planung|planungen|planer)"
    ),
}
"""Kick-offs of one level, and the words, as they are compared, of such a level.

Coordination comes first, because it names what it coordinates; then those who lead experts. Words
are known by how they begin or end: an introduction (Einführung) leads nobody.
"""

BY_KIND = QT_TRANSLATE_NOOP(
    "SeriesTemplate", "The template is a guess by the kind of the event: please check."
)
BY_WORD = QT_TRANSLATE_NOOP(
    "SeriesTemplate", "The template is a guess by the word “{word}” of the level: please check."
)


@dataclass(frozen=True, slots=True)
class Guess:
    """The name of a template's file, and the word that it was guessed by; none: by the kind."""

    name: str
    word: str = ""

    @property
    def reason(self) -> Message:
        """What it was guessed by, in a sentence."""
        return BY_WORD.with_values(word=self.word) if self.word else BY_KIND


def guessed_template(state: Lookups, event: SeriesEvent) -> Guess:
    """The template for an event: of its kind, a kick-off also of its level.

    The name of a level says more of it than who belongs to it.
    """
    level = state.find(SeriesLevel, event.level_id)
    if event.event_kind is EventKind.KICK_OFF and level is not None:
        for said in (level.name, level.who):
            words = re.findall(r"\w+", said)
            for name, sign in KICK_OFFS.items():
                known = (word for word in words if re.fullmatch(sign, folded(word).strip()))
                word = next(known, "")
                if word:
                    return Guess(name, word)
    return Guess(TEMPLATES[event.event_kind])
