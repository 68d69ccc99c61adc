# SPDX-License-Identifier: EUPL-1.2
"""What law or a town's own rules give to a body, how well that is known, and how it is said.

Every sentence here is true of its kind of matter: what is reserved for the council cannot be
transferred, what the law gives to the executive no decision of the council changes, and only what
the moderator typed in from the town's own rules can be changed by changing these.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from moderation.domain.choice import Choice
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.people.kinds import UnitKind


class MatterKind(Enum):
    """What may move a matter from the body that has it."""

    RESERVED = "reserved"
    GIVEN = "given"
    EXECUTIVE = "executive"
    UNLESS_RESERVED = "unless_reserved"
    TRAFFIC = "traffic"
    MAIN_STATUTE = "main_statute"
    RULES_OF_PROCEDURE = "rules_of_procedure"
    OTHER = "other"


OWN_RULES = (MatterKind.MAIN_STATUTE, MatterKind.RULES_OF_PROCEDURE)
"""The kinds of matters that a town settles by itself; no law speaks of them."""


class LawOrigin(Choice):
    """Who says so: the shipped file of a state, the town's own file, or the moderator."""

    LAW = "law", QT_TRANSLATE_NOOP("Law", "municipal code of the state")
    TOWN = "town", QT_TRANSLATE_NOOP("Law", "the town’s own list")
    TYPED = "typed", QT_TRANSLATE_NOOP("Law", "typed in by hand")


class Checked(Enum):
    """How far an entry was compared with public text."""

    CONFIRMED = "confirmed"
    PARTLY = "partly"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Competence:
    """What law or a town's own rules give to a body, and no workshop can move.

    Attributes:
        title: The matter.
        source: The paragraph that says so.
        holders: The kinds of bodies that decide; none where nobody has said.
        matter: Its id in the file that it was taken from; empty for what was typed in.
        kind: What may move it.
        origin: Who says so.
        checked: How far it was compared with public text; says something of ``LawOrigin.LAW``
            alone.
        holder: Who decides, in the words of the law, as the sentence of its kind needs them.
        barred: The paragraph that forbids to transfer it.
        note: What else has to be known of it.
        land: The state whose file it was taken from.
    """

    title: str
    source: str = ""
    holders: tuple[UnitKind, ...] = ()
    matter: str = ""
    kind: MatterKind = MatterKind.OTHER
    origin: LawOrigin = LawOrigin.TYPED
    checked: Checked = Checked.UNCHECKED
    holder: str = ""
    barred: str = ""
    note: str = ""
    land: str = ""

    def __post_init__(self) -> None:
        """What was taken from a file was not typed in, even where a workshop does not say so."""
        if self.matter and self.origin is LawOrigin.TYPED:
            object.__setattr__(self, "origin", LawOrigin.LAW)

    @property
    def stated(self) -> bool:
        """Whether it is stated as what holds: not where a shipped entry was never checked.

        The user's own word needs no check by us.
        """
        return self.origin is not LawOrigin.LAW or self.checked is not Checked.UNCHECKED

    @property
    def where(self) -> str:
        """Where it stands: its source, or its title where no source was given."""
        return self.source or self.title


def holds_back(law: Competence | None) -> bool:
    """Whether a task has something that is stated as no workshop's to move."""
    return law is not None and law.stated


_SENTENCES = {
    MatterKind.RESERVED: QT_TRANSLATE_NOOP(
        "Law", "By law {holder} decides; this cannot be transferred ({barred})."
    ),
    MatterKind.GIVEN: QT_TRANSLATE_NOOP("Law", "By law {holder} decides ({where})."),
    MatterKind.EXECUTIVE: QT_TRANSLATE_NOOP(
        "Law",
        "The law gives this to {holder} ({where}); a decision of the council does not change that.",
    ),
    MatterKind.UNLESS_RESERVED: QT_TRANSLATE_NOOP(
        "Law",
        "The law gives this to {holder} ({where}), as far as the council does not reserve it for "
        "itself.",
    ),
    MatterKind.TRAFFIC: QT_TRANSLATE_NOOP(
        "Law",
        "State law settles who orders this ({where}); neither main statute nor council decision "
        "moves it. The municipality may apply; some orders need its consent.",
    ),
    MatterKind.MAIN_STATUTE: QT_TRANSLATE_NOOP(
        "Law",
        "Your main statute settles this ({where}); changing it needs main statute or council "
        "decision.",
    ),
    MatterKind.RULES_OF_PROCEDURE: QT_TRANSLATE_NOOP(
        "Law",
        "Your rules of procedure settle this ({where}); changing it needs rules of procedure or "
        "council decision.",
    ),
    MatterKind.OTHER: QT_TRANSLATE_NOOP("Law", "Who decides this is settled already ({where})."),
}
_WITH_TAIL = QT_TRANSLATE_NOOP("Law", "{sentence} {tail}")
_IN_PART = QT_TRANSLATE_NOOP("Law", "Checked in part; please check.")
_IN_FULL = QT_TRANSLATE_NOOP("Law", "Please check.")
_NOT_CHECKED = QT_TRANSLATE_NOOP("Law", "Not checked: {where}.")
_TAILS = {Checked.CONFIRMED: _IN_FULL, Checked.PARTLY: _IN_PART}


def sentence(law: Competence) -> Message:
    """What holds of a matter, with its paragraph and how well that is known."""
    if not law.stated:
        return _NOT_CHECKED.with_values(where=untranslated(law.where))
    kind = law.kind
    if not law.holder and kind not in OWN_RULES:
        # Without the law's words for who decides, only the source can be named.
        kind = MatterKind.TRAFFIC if kind is MatterKind.TRAFFIC else MatterKind.OTHER
    found = _SENTENCES[kind].with_values(
        holder=untranslated(law.holder),
        where=untranslated(law.where),
        barred=untranslated(law.barred or law.where),
    )
    if law.origin is not LawOrigin.LAW:
        return found
    return _WITH_TAIL.with_values(sentence=found, tail=_TAILS[law.checked])


_LABELS = {
    LawOrigin.LAW: QT_TRANSLATE_NOOP("Law", "by law"),
    LawOrigin.TOWN: QT_TRANSLATE_NOOP("Law", "by the town’s own list"),
    LawOrigin.TYPED: QT_TRANSLATE_NOOP("Law", "typed in"),
}
_UNCHECKED_LAW = QT_TRANSLATE_NOOP("Law", "by law, not checked")
_PARTLY_LAW = QT_TRANSLATE_NOOP("Law", "by law, checked in part")
_LABELLED = QT_TRANSLATE_NOOP("Law", "{label}: {where}")
_NAMED = QT_TRANSLATE_NOOP("Law", "{label}: {title} ({source})")
_OF_KIND = {
    MatterKind.MAIN_STATUTE: QT_TRANSLATE_NOOP("Law", "by your main statute"),
    MatterKind.RULES_OF_PROCEDURE: QT_TRANSLATE_NOOP("Law", "by your rules of procedure"),
}


def label(law: Competence) -> Message:
    """By whose word it holds and how well that is known, in few words: "by law, not checked"."""
    if law.origin is LawOrigin.LAW:
        by_check = {Checked.UNCHECKED: _UNCHECKED_LAW, Checked.PARTLY: _PARTLY_LAW}
        return by_check.get(law.checked, _LABELS[LawOrigin.LAW])
    return _OF_KIND.get(law.kind, _LABELS[law.origin])


def labelled(law: Competence) -> Message:
    """The same with the paragraph."""
    return _LABELLED.with_values(label=label(law), where=untranslated(law.where))


def named(law: Competence) -> Message:
    """The same with title and paragraph."""
    if not law.source:
        return _LABELLED.with_values(label=label(law), where=untranslated(law.title))
    return _NAMED.with_values(
        label=label(law), title=untranslated(law.title), source=untranslated(law.source)
    )


_LEGEND_LAW = QT_TRANSLATE_NOOP("Law", "Competence by law")
_LEGEND_BOTH = QT_TRANSLATE_NOOP("Law", "Competence by law or own rules")
_LEGEND_OWN = QT_TRANSLATE_NOOP("Law", "Competence by own rules")


def legend(laws: Iterable[Competence | None]) -> Message | None:
    """What the lock means among these; nothing if there is none."""
    stated = [law for law in laws if law is not None and law.stated]
    if not stated:
        return None
    own = [law.origin is not LawOrigin.LAW for law in stated]
    if all(own):
        return _LEGEND_OWN
    return _LEGEND_BOTH if any(own) else _LEGEND_LAW


_FROM = QT_TRANSLATE_NOOP("Law", "Origin: {origin}.")


def details(law: Competence) -> list[Message]:
    """Everything to know of an entry: what holds, what else, and whose word it is if not the law's.

    How far an entry of the law was checked is in its sentence.
    """
    found = [sentence(law)]
    if law.note:
        found.append(untranslated(law.note))
    if law.origin is not LawOrigin.LAW:
        found.append(_FROM.with_values(origin=law.origin.message))
    return found
