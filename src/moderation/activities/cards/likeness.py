# SPDX-License-Identifier: EUPL-1.2
"""Cards that say nearly the same, found by their wording on this machine alone.

Two cards are alike if they share most of their words, whatever the endings, or are spelt nearly the
same; never if one denies what the other says, or if their figures differ.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id

ALIKE = 0.72
"""From this share of common words, or of common letters, on."""

_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*")
_MOST_WORDS = 60
_MOST_LETTERS = 40
_NEAR = 0.5
"""Cards that share fewer beginnings of words than this are not compared letter by letter."""

_COMMON = 160
"""A word on more cards than this finds no pairs by itself; others on the card do."""

_FILLING = frozenset(
    "aber alle allem allen als also am an auch auf aus bei beim bin bis da dann das dass dem den "
    "denn der des die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines "
    "er es etwas fur gibt haben hat hier ich ihr im immer in ins ist ja jede jeder jedes kann kein "
    "keine keinem keinen keiner man mehr mit mussen muss nach nie niemand nicht noch nun nur ob "
    "oder ohne schon sehr sein seine sich sie sind so sollte sollten uber um und uns unser unsere "
    "unter vom von vor war warum was wenn wer werden wie wieder wir wird wo zu zum zur zwischen "
    "a an and are as at be by do does for from has have how if in is it its no not of on or our "
    "so that the their them there these they this to too us was we what when who why will with "
    "you".split()
)
_DENYING = frozenset(
    "kein keine keinem keinen keiner keines nicht nichts nie niemals niemand ohne weniger fehlt "
    "fehlen no not never nobody nothing without less missing".split()
)
_ENDINGS = ("ungen", "ern", "ung", "em", "en", "er", "es", "e", "n", "s")


@dataclass(frozen=True, slots=True)
class _Profile:
    """What a card's wording is compared by."""

    stems: frozenset[str]
    letters: frozenset[str]
    figures: frozenset[str]
    denies: bool
    bare: str


def _plain(word: str) -> str:
    plain = word.casefold()
    if not plain.isascii():
        parted = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in parted if not unicodedata.combining(letter))
    # However an umlaut is written, it is one letter.
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _profile(text: str) -> _Profile:
    words = [_plain(word) for word in _WORD.findall(text)[:_MOST_WORDS]]
    words = [word[:_MOST_LETTERS] for word in words]
    telling = [word for word in words if word not in _FILLING and not word[0].isdigit()]
    # A card of filling words alone is compared by them.
    stems = [_stem(word) for word in telling or words]
    joined = " " + " ".join(stems) + " "
    return _Profile(
        frozenset(stems),
        frozenset(joined[i : i + 3] for i in range(len(joined) - 2)),
        frozenset(word for word in words if word[0].isdigit()),
        any(word in _DENYING for word in words),
        " ".join(words) or trimmed(text),
    )


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    whole = len(one) + len(other)
    return 2 * len(one & other) / whole if whole else 0.0


def _alike(one: _Profile, other: _Profile) -> bool:
    if one.bare == other.bare:
        return True
    if one.figures != other.figures or one.denies != other.denies:
        return False
    if not one.stems or not other.stems:
        return False
    if _share(one.stems, other.stems) >= ALIKE:
        return True
    return _share(one.letters, other.letters) >= ALIKE


class Likeness:
    """Finds cards that are alike; what was compared once is remembered."""

    def __init__(self) -> None:
        self._texts: dict[Id, str] = {}
        self._profiles: dict[Id, _Profile] = {}
        self._with_stem: dict[str, set[Id]] = {}
        self._alike: dict[Id, set[Id]] = {}

    def update(self, texts: Mapping[Id, str], most: int | None = None) -> bool:
        """These are the cards now; only what is new or reworded is compared.

        At most ``most`` cards are compared in one go. Tells whether all of them are.
        """
        for card_id in [i for i, text in self._texts.items() if texts.get(i) != text]:
            self._forget(card_id)
        new = [card_id for card_id in texts if card_id not in self._texts]
        for card_id in new[:most]:
            self._add(card_id, texts[card_id])
        return most is None or len(new) <= most

    def groups(
        self, order: Iterable[Id], dismissed: frozenset[frozenset[Id]] = frozenset()
    ) -> tuple[tuple[Id, ...], ...]:
        """Cards that say nearly the same, each card once, the first of the order leading.

        Pairs in ``dismissed`` are not alike, whatever their wording.
        """
        ordered = list(order)
        place = {card_id: number for number, card_id in enumerate(ordered)}
        taken: set[Id] = set()
        found: list[tuple[Id, ...]] = []
        for card_id in ordered:
            if card_id in taken:
                continue
            mates = [
                mate
                for mate in self._alike.get(card_id, ())
                if mate in place
                and mate not in taken
                and frozenset((card_id, mate)) not in dismissed
            ]
            if mates:
                group = (card_id, *sorted(mates, key=place.__getitem__))
                taken.update(group)
                found.append(group)
        return tuple(found)

    def _add(self, card_id: Id, text: str) -> None:
        profile = _profile(text)
        shared: Counter[Id] = Counter()
        for key in _keys(profile):
            mates = self._with_stem.setdefault(key, set())
            if len(mates) <= _COMMON:
                shared.update(mates)
            mates.add(card_id)
        count, profiles = len(profile.stems), self._profiles
        alike = {
            mate
            for mate, common in shared.items()
            if common >= _NEAR * (count + len(profiles[mate].stems)) / 2
            and _alike(profile, profiles[mate])
        }
        self._texts[card_id] = text
        self._profiles[card_id] = profile
        self._alike[card_id] = alike
        for mate in alike:
            self._alike[mate].add(card_id)

    def _forget(self, card_id: Id) -> None:
        del self._texts[card_id]
        for key in _keys(self._profiles.pop(card_id)):
            self._with_stem[key].discard(card_id)
        for mate in self._alike.pop(card_id):
            self._alike[mate].discard(card_id)


def _keys(profile: _Profile) -> Sequence[str]:
    """Under which words a card is looked for: their beginnings, so that a slip does not hide it."""
    keys = Counter(stem[:5] for stem in profile.stems)
    # Wordings that are the same to the letter are found however common their words are.
    return [*keys, "=" + profile.bare]
