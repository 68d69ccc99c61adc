# SPDX-License-Identifier: EUPL-1.2
"""What the palette offers, and how what was typed chooses and orders it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from moderation.domain.choice import Choice
from moderation.domain.matching import Haystack, asked
from moderation.domain.searched import SearchGroup
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

FEW = 3
"""So many of each group are shown beside the others."""
MOST = 200
"""So many of one group are shown by itself: nobody reads further, they type another letter."""


class HitGroup(Protocol):
    """What several finds are shown under."""

    @property
    def message(self) -> Message:
        """Its name on screen."""


class OwnGroup(Choice):
    """Groups that no room fills."""

    ACTIONS = "actions", QT_TRANSLATE_NOOP("Palette", "Actions")
    METHODS = "methods", QT_TRANSLATE_NOOP("Palette", "Methods")
    QUESTIONS = "questions", QT_TRANSLATE_NOOP("Palette", "Questions")
    WORKSHOPS = "workshops", QT_TRANSLATE_NOOP("Palette", "Workshops")
    ELSEWHERE = "elsewhere", QT_TRANSLATE_NOOP("Palette", "In other workshops")


GROUPS: tuple[HitGroup, ...] = (
    OwnGroup.ACTIONS,
    SearchGroup.GOALS,
    SearchGroup.CARDS,
    SearchGroup.RECORD,
    SearchGroup.PEOPLE,
    OwnGroup.METHODS,
    OwnGroup.QUESTIONS,
    SearchGroup.AGENDA,
    SearchGroup.RESULTS,
    OwnGroup.WORKSHOPS,
    OwnGroup.ELSEWHERE,
)
"""In the order in which they are shown."""


def _silent() -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that the palette offers.

    Args:
        group: Where it stands.
        words: What it is called.
        run: What Enter does.
        haystack: What is searched of it.
        tell: What stands beside its words; asked for when it is shown.
        key: The keys that do the same without the palette, as they are shown.
        icon: Its sign, where it has no side.
        side: Whose shape stands before it.
        why: Why it cannot be done now, ``""`` if it can; asked for when it is shown.
        show: What F7 does: bring it to the wall. Nothing for what the room may not see.
        here: Whether it belongs to the page that is on screen.
    """

    group: HitGroup
    words: str
    run: Callable[[], object]
    haystack: Haystack
    tell: Callable[[], str] = _silent
    key: str = ""
    icon: str = ""
    side: Side | None = None
    why: Callable[[], str] = _silent
    show: Callable[[], object] | None = None
    here: bool = False


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """The line above a group: its name, and how many of how many are shown."""

    words: str
    shown: int
    there: int


@dataclass(frozen=True, slots=True)
class PaletteLine:
    """A hit as it is shown: what stands beside it, and why it cannot be done."""

    hit: Hit
    about: str
    reason: str
    typed: tuple[str, ...] = ()


def found(
    hits: Iterable[Hit], typed: str, groups: Iterable[HitGroup] = GROUPS
) -> dict[HitGroup, list[Hit]]:
    """What fits, by group, the best first; hits that fit alike keep their order."""
    words = asked(typed)
    scored: dict[HitGroup, list[tuple[float, Hit]]] = {}
    for hit in hits:
        score = hit.haystack.score(words)
        if score > 0:
            scored.setdefault(hit.group, []).append((score, hit))
    for some in scored.values():
        some.sort(key=lambda pair: -pair[0])
    return {group: [hit for _score, hit in scored[group]] for group in groups if group in scored}


def line_of(hit: Hit, typed: tuple[str, ...] = ()) -> PaletteLine:
    """A hit as it is shown."""
    return PaletteLine(hit, hit.tell(), hit.why(), typed)
