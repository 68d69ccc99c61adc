# SPDX-License-Identifier: EUPL-1.2
"""How easily a message is read: a hint, which never blocks anything.

Of short texts the length of sentences and the words that need explaining say more than any formula,
so they come first. The formula is the first Wiener Sachtextformel, on its scale from 4 (easy) to 15
(hard); source: Bamberger and Vanecek, 1984.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.activities.vision.passive import passive as passive_in
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataForm

EASIEST, HARDEST = 4.0, 15.0
LONG_SENTENCE = 15
"""A sentence of more words is hard to follow when it is heard."""
PLAIN = 8.0
"""Plain language aims at 4 to this."""
SHORT_TEXT = 60
"""Below so many words the formula jumps with every single word, and only leads nobody."""

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.!?…]+(?=\s|$)|\n+")
_ONE = ("äu", "au", "ei", "eu", "ie", "ai", "ay", "ey", "aa", "ee", "oo")
_VOWELS = "aeiouäöüyáàâéèêíóôúœæ"
_LONG_WORD = 6
_MANY_SYLLABLES = 3

LONG = QT_TRANSLATE_NOOP(
    "Readability", "A sentence has {number} words: better two of at most {most}."
)
JARGON = QT_TRANSLATE_NOOP("Readability", "“{word}”: better “{plain}”")
PASSIVE = QT_TRANSLATE_NOOP("Readability", "Passive: say who does it (“{words}”)")
FORMULA = QT_TRANSLATE_NOOP(
    "Readability", "Wiener Sachtextformel {value} of 4 (easy) to 15 (hard): plain is up to {plain}."
)

FORM = DataForm(
    "moderation-jargon",
    QT_TRANSLATE_NOOP("JargonList", "a list of words that need explaining"),
    {
        "name": LINE,
        "words": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
                "type": "object",
                "properties": {"word": LINE, "plain": LINE},
                "required": ["word", "plain"],
                "additionalProperties": False,
            },
        },
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of a list of jargon."""
    return {"title": "List of jargon for Moderation", **FORM.schema()}


def load_jargon(
    language: str, folders: Sequence[Path] | None = None
) -> tuple[dict[str, str], tuple[Message, ...]]:
    """The plain word for every word that needs explaining, and what is wrong with files."""
    found, faults = datafile.read_themes(FORM, "jargon", language, folders)
    return {each["word"]: each["plain"] for own in found.values() for each in own["words"]}, faults


@dataclass(frozen=True, slots=True)
class Readability:
    """What can be said of a text.

    ``formula`` is on its scale from 4 to 15; ``sentence_words`` the mean length of a sentence;
    ``jargon`` the words found with their plain ones; ``passive`` the places that are passive.
    """

    words: int = 0
    longest: int = 0
    sentence_words: float = 0.0
    formula: float = EASIEST
    jargon: tuple[tuple[str, str], ...] = ()
    passive: tuple[str, ...] = ()

    @property
    def leads(self) -> bool:
        """Whether the text is long enough for the formula to say something."""
        return self.words >= SHORT_TEXT


def words_in(text: str) -> list[str]:
    """The words of a text; figures are none."""
    return _WORD.findall(text)


def sentences_in(text: str) -> list[str]:
    """The sentences of a text that have words."""
    return [part for part in _SENTENCE.split(text) if words_in(part)]


def syllables(word: str) -> int:
    """How many syllables a word has, by its groups of vowels; at least one."""
    low = word.casefold()
    number, at = 0, 0
    while at < len(low):
        if low[at] in _VOWELS and not (low[at] == "u" and at and low[at - 1] == "q"):
            number += 1
            at += 2 if low[at : at + 2] in _ONE else 1
        else:
            at += 1
    return max(1, number)


def wiener_formula(text: str) -> float:
    """The first Wiener Sachtextformel, held to its scale from 4 to 15."""
    words, sentences = words_in(text), sentences_in(text)
    if not words or not sentences:
        return EASIEST
    counts = [syllables(word) for word in words]
    share = 100 / len(words)
    many = share * sum(count >= _MANY_SYLLABLES for count in counts)
    one = share * sum(count == 1 for count in counts)
    long = share * sum(len(word) > _LONG_WORD for word in words)
    length = len(words) / len(sentences)
    value = 0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * one - 0.875
    return min(HARDEST, max(EASIEST, value))


def read(text: str, jargon: dict[str, str], language: str = "de") -> Readability:
    """How easily a text is read."""
    words, sentences = words_in(text), sentences_in(text)
    if not words:
        return Readability()
    lengths = [len(words_in(sentence)) for sentence in sentences]
    return Readability(
        words=len(words),
        longest=max(lengths),
        sentence_words=len(words) / len(sentences),
        formula=wiener_formula(text),
        jargon=tuple(_found(text, jargon)),
        passive=tuple(found for s in sentences if (found := passive_in(s, language))),
    )


def _found(text: str, jargon: dict[str, str]) -> Iterable[tuple[str, str]]:
    seen: set[str] = set()
    for word, plain in jargon.items():
        match = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
        if match is not None and match.group().casefold() not in seen:
            seen.add(match.group().casefold())
            yield match.group(), plain


def hints(found: Readability, formula: str, plain: str) -> tuple[Message, ...]:
    """What may be looked at again, what leads first.

    Args:
        found: What can be said of the text.
        formula: The value of the formula as it is printed.
        plain: The value up to which a text is plain, as it is printed.
    """
    said: list[Message] = []
    if found.longest > LONG_SENTENCE:
        said.append(LONG.with_values(number=found.longest, most=LONG_SENTENCE))
    said += [JARGON.with_values(word=word, plain=better) for word, better in found.jargon]
    said += [PASSIVE.with_values(words=words) for words in found.passive]
    if found.leads and found.formula > PLAIN:
        said.append(FORMULA.with_values(value=formula, plain=plain))
    return tuple(said)
