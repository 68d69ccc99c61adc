# SPDX-License-Identifier: EUPL-1.2
"""Two wordings side by side: which words differ, and how one is woven from both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from moderation.features.votes.subtraction import plain


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A place of two sentences: the same words in both, or what each of them has there."""

    one: str
    two: str
    same: bool = False


def _bare(word: str) -> str:
    """A word without case and marks; what is nothing but marks stays as it is."""
    return plain(word) or word


def marked(words: str, other: str) -> tuple[tuple[str, bool], ...]:
    """The words in their order, each with whether the other sentence lacks it.

    The same words in another order are no difference. A word that is used twice and stands once
    in the other sentence differs the second time.
    """
    left = Counter(map(_bare, other.split()))
    found = []
    for word in words.split():
        known = left[_bare(word)] > 0
        left[_bare(word)] -= known
        found.append((word, not known))
    return tuple(found)


def places(one: str, two: str) -> tuple[WordPlace, ...]:
    """Both sentences aligned, place by place.

    A single word that is the same between two places that differ belongs to them: choosing is
    easier between “sicher, ruhig” and “leise, sicher” than word by word.
    """
    first, second = one.split(), two.split()
    matcher = SequenceMatcher(None, [*map(_bare, first)], [*map(_bare, second)], autojunk=False)
    runs = [(what == "equal", a, b, c, d) for what, a, b, c, d in matcher.get_opcodes()]
    joined: list[tuple[bool, int, int, int, int]] = []
    for place, (same, a, b, c, d) in enumerate(runs):
        alone = same and b - a == 1 and 0 < place < len(runs) - 1
        differs = not same or alone
        if joined and differs and not joined[-1][0]:
            before = joined[-1]
            joined[-1] = (False, before[1], b, before[3], d)
        else:
            joined.append((not differs, a, b, c, d))
    return tuple(
        WordPlace(" ".join(first[a:b]), " ".join(second[c:d]), same) for same, a, b, c, d in joined
    )


def woven(found: Sequence[WordPlace], chosen: Sequence[str]) -> str:
    """The sentence with the wording that was chosen for each place that differs, in their order."""
    wordings = iter(chosen)
    parts = (place.one if place.same else next(wordings) for place in found)
    return " ".join(" ".join(part.split()) for part in parts if part.strip())


def marks_in(
    lines: Sequence[str], words: Sequence[tuple[str, bool]]
) -> list[list[tuple[int, int]]]:
    """Where in each line words are marked: from and to which letter.

    Args:
        lines: The words as they were broken into lines, perhaps with hyphens.
        words: The words in their order, each with whether it is marked.
    """
    found: list[list[tuple[int, int]]] = []
    left = list(words)
    rest, mark = "", False
    for line in lines:
        spans: list[tuple[int, int]] = []
        at = 0
        for piece in line.split():
            begin = line.index(piece, at)
            at = begin + len(piece)
            if not rest and left:
                rest, mark = left.pop(0)
            if mark:
                if spans and not line[spans[-1][1] : begin].strip():
                    spans[-1] = (spans[-1][0], at)
                else:
                    spans.append((begin, at))
            gone = piece if rest.startswith(piece) else piece.rstrip("-\u2010\u00ad")
            rest = rest[len(gone) :] if rest.startswith(gone) else ""
        found.append(spans)
    return found
