# SPDX-License-Identifier: EUPL-1.2
"""Which matters a task's title speaks of: whole words, and the verb that decides.

``resources/recognition.<language>.json`` holds the words. A matter is spoken of when a title names
its subject and an act that decides about it: "Haushaltsplan beschließen", and not "Haushaltsplan
aufstellen", because drafting is not deciding. A subject alone ("Stellplatzsatzung") is taken for
the whole matter. What is found is proposed to the moderator and never more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.paths import resource
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataForm

_LINES = {"type": "array", "items": LINE, "maxItems": 200}
FORM = DataForm(
    "moderation-recognition",
    QT_TRANSLATE_NOOP("Competences", "a file with words of competences"),
    {
        "verbs_first": {"type": "boolean"},
        "endings": {"type": "array", "items": {"type": "string", "maxLength": 4}},
        "drafts": _LINES,
        "light": _LINES,
        "articles": _LINES,
        "as": LINE,
        "groups": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "matters": _LINES,
                    "subjects": _LINES,
                    "but": _LINES,
                    "acts": _LINES,
                    "nouns": _LINES,
                    "with": {"type": "array", "items": _LINES},
                    "without": _LINES,
                    "alone": {"type": "boolean"},
                },
                "required": ["matters", "subjects", "acts"],
                "additionalProperties": False,
            },
        },
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "Words of competences for Moderation", **FORM.schema()}


_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_ASIDE = re.compile(r"\([^)]*\)?|\[[^\]]*\]?")
_BREAK = re.compile(r"[,;:/&–—]|\b(?:und|oder|bzw|sowie|and|or)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """A title in words: as compared, as typed, and which of them begin or end a clause."""

    words: tuple[str, ...]
    typed: tuple[str, ...]
    first: frozenset[int]
    last: frozenset[int]

    @classmethod
    def of(cls, title: str) -> Title:
        """The words of a title; what stands in brackets is an aside."""
        words: list[str] = []
        first: set[int] = set()
        last: set[int] = set()
        for clause in _BREAK.split(_ASIDE.sub(" ", normalize("NFC", title))):
            found = _WORD.findall(clause)
            if found:
                first.add(len(words))
                words += found
                last.add(len(words) - 1)
        folded = tuple(word.casefold().replace("’", "'") for word in words)
        return cls(folded, tuple(words), frozenset(first), frozenset(last))


@dataclass(frozen=True, slots=True)
class WordSpan:
    """Where a subject stands in a title, and whether it was named in full and not by its end."""

    begin: int
    end: int
    exact: bool

    def within(self, other: WordSpan) -> bool:
        """Whether another one says the same words and more, or says them more exactly."""
        if not (other.begin <= self.begin and self.end <= other.end):
            return False
        longer = other.end - other.begin > self.end - self.begin
        return longer or (other.exact and not self.exact)


@dataclass(frozen=True, slots=True)
class SubjectGroup:
    """Subjects and the acts that decide about them.

    ``acts`` are verbs; ``nouns`` are the same acts as nouns ("Erlass"), which count where no other
    verb follows. ``needed`` are sets of words of which one each has to be there, ``without`` words
    that may not be. ``alone`` tells whether a subject without any act speaks of the matter.
    """

    matters: tuple[str, ...]
    subjects: tuple[tuple[str, ...], ...]
    but: tuple[str, ...]
    acts: frozenset[str]
    nouns: tuple[str, ...]
    needed: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    alone: bool


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words)


class Words:
    """The words of one language."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._verbs_first: bool = data["verbs_first"]
        self._endings = frozenset(data["endings"]) | {""}
        self._drafts = _folded(data["drafts"])
        self._light = frozenset(_folded(data["light"]))
        self._articles = frozenset(_folded(data["articles"]))
        self._as = data["as"].casefold()
        self._groups = tuple(
            SubjectGroup(
                matters=tuple(plain["matters"]),
                subjects=tuple(tuple(one.casefold().split()) for one in plain["subjects"]),
                but=_folded(plain.get("but", ())),
                acts=frozenset(_folded(plain["acts"])),
                nouns=_folded(plain.get("nouns", ())),
                needed=tuple(_folded(some) for some in plain.get("with", ())),
                without=_folded(plain.get("without", ())),
                alone=plain.get("alone", True),
            )
            for plain in data["groups"]
        )

    @property
    def matters(self) -> frozenset[str]:
        """The ids of all matters that can be recognised."""
        return frozenset(matter for group in self._groups for matter in group.matters)

    def matters_in(self, title: str) -> tuple[str, ...]:
        """The ids of the matters that a title speaks of, in the order of the file."""
        words = Title.of(title)
        found = [(group, span) for group in self._groups for span in self._spans(words, group)]
        spans = [span for _group, span in found]
        matters: list[str] = []
        for group, span in found:
            if any(span.within(other) for other in spans if other != span):
                continue
            if self._fits(words, group) and self._decides(words, group, span, spans):
                matters += [each for each in group.matters if each not in matters]
        return tuple(matters)

    def has(self, title: str, phrase: str) -> bool:
        """Whether a title has a phrase in whole words."""
        wanted = tuple(phrase.casefold().split())
        return bool(wanted) and next(self._found(Title.of(title), wanted), None) is not None

    # -- words -------------------------------------------------------------------------

    def _is(self, word: str, wanted: str) -> bool:
        """Whether a word is another one, inflected or not; ``*`` stands for any beginning."""
        if wanted.startswith("*"):
            end = wanted[1:]
            at = word.rfind(end)
            return at > 0 and word[at + len(end) :] in self._endings
        return word.startswith(wanted) and word[len(wanted) :] in self._endings

    def _found(self, title: Title, wanted: Sequence[str]) -> Iterator[int]:
        for at in range(len(title.words) - len(wanted) + 1):
            if all(self._is(title.words[at + n], each) for n, each in enumerate(wanted)):
                yield at

    def _any(self, title: Title, wanted: Sequence[str]) -> bool:
        return any(self._is(word, each) for word in title.words for each in wanted)

    def _spans(self, title: Title, group: SubjectGroup) -> Iterator[WordSpan]:
        for subject in group.subjects:
            for at in self._found(title, subject):
                word = title.words[at + len(subject) - 1]
                as_what = self._as in title.words[max(0, at - 2) : at]
                if as_what or any(self._is(word, each) for each in group.but):
                    continue
                yield WordSpan(at, at + len(subject), exact=not subject[-1].startswith("*"))

    def _fits(self, title: Title, group: SubjectGroup) -> bool:
        if self._any(title, group.without):
            return False
        return all(self._any(title, some) for some in group.needed)

    # -- acts --------------------------------------------------------------------------

    def _decides(
        self, title: Title, group: SubjectGroup, span: WordSpan, spans: Sequence[WordSpan]
    ) -> bool:
        """Whether a title's act decides about the subject, or nothing is done with it at all."""
        verbs = self._verbs(title, spans)
        others = [word for at, word in enumerate(title.words) if at not in verbs]
        if any(self._is(word, each) for word in others for each in self._drafts):
            return False
        places = verbs if self._verbs_first else range(len(title.words))
        if any(title.words[at] in group.acts for at in places):
            return True
        if any(title.words[at] not in self._light for at in verbs):
            # "Erlass der Satzung vorbereiten" prepares what others decide.
            return False
        if any(self._is(word, each) for word in others for each in group.nouns):
            return True
        return group.alone and self._opens(title, span)

    def _opens(self, title: Title, span: WordSpan) -> bool:
        """Whether a title begins with the subject, articles and qualities aside."""
        before = title.words[: span.begin]
        return all(w in self._articles or w[:1].isdigit() or self._is_quality(w) for w in before)

    def _is_quality(self, word: str) -> bool:
        return any(self._is(word, each) for each in ("neu", "aktuell", "new"))

    def _verbs(self, title: Title, spans: Sequence[WordSpan]) -> set[int]:
        """Where verbs stand: at the end of a clause in German, at its beginning in English."""
        subjects = {at for span in spans for at in range(span.begin, span.end)}
        places = (title.first if self._verbs_first else title.last) - subjects
        if self._verbs_first:
            return {at for at in places if title.words[at] not in self._articles}
        return {
            at
            for at in places
            if title.typed[at].islower() and title.words[at].endswith("n") and len(title.words) > 1
        }


@lru_cache(maxsize=4)
def words_of(language: str) -> Words:
    """The shipped words of a language."""
    return Words(datafile.read(resource(f"recognition.{language}.json"), FORM))


@lru_cache(maxsize=4096)
def matters_in(language: str, title: str) -> tuple[str, ...]:
    """The ids of the matters that a title speaks of; pages ask for all titles at every key."""
    return words_of(language).matters_in(title)
