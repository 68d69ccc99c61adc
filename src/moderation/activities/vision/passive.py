# SPDX-License-Identifier: EUPL-1.2
"""Whether a sentence is passive: a form of “werden” or “to be” with the participle of a verb.

“Werden” makes the future (“wird kommen”) and says what becomes (“wird größer”) as well. What tells
them apart is the other word: a participle with “ge” or “-iert”, one of a verb with a prefix that
has none, or the changed stem of a strong verb. A word that is infinitive and participle alike
(“vergeben”, “erhalten”) is taken for the passive only where nothing else fits: a hint that accuses
wrongly is worse than one that is missing.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_CLAUSE = re.compile(r"[,;:–—()]+")

_WERDEN = frozenset("wird werden wurde wurden worden werde wirst werdet würde würden".split())
_PAST = frozenset("wurde wurden worden".split())
_HAVE = frozenset("haben hat habe hatten hatte sein".split())
_ACTIVE = _HAVE | frozenset(("ist", "sind"))
"""Beside these a participle is a past tense: “wird gebaut haben”."""

_SEPARABLE = tuple(
    sorted(
        """
        ab an auf aus bei bekannt bereit da dar durch ein einher empor entgegen entlang fehl fern
        fertig fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein
        herum herunter hervor hin hinab hinauf hinaus hinein hinzu hoch instand klar krank kurz lahm
        leer los mit nach nahe neu nieder offen quer ruhig sicher statt still teil trocken über um
        umher unter voll voran voraus vorbei vor vorweg wahr weg weiter wett wieder zu zufrieden
        zurecht zurück zusammen zwischen
        """.split(),
        key=len,
        reverse=True,
    )
)
_INSEPARABLE = "be|emp|ent|er|hinter|miss|über|um|unter|ver|voll|wider|wieder|zer"
_REGULAR = re.compile(rf"(?:{_INSEPARABLE})\w{{2,}}[^aeiouäöüst\W]?t")
_STRONG = re.compile(
    rf"(?:{_INSEPARABLE})?(?:schlossen|schieden|boten|gonnen|sprochen|standen|schrieben|schoben"
    r"|hoben|wiesen|bunden|fohlen|worfen|zogen|mieden|trieben|nommen|funden|loren|griffen|brochen"
    r"|stiegen|schnitten|stritten|litten|bogen|gossen|schossen|stohlen|worben|wunden|zwungen"
    r"|drungen|gangen|schwiegen|glichen|strichen|rissen|priesen|wogen|sonnen|rieben|tan)"
)
_WITH_GE = re.compile(r"ge\w{2,}(?:t|en)")
_SAME = re.compile(
    r"(?:be|emp|ent|er|über|um|unter|ver|zer)"
    r"(?:geben|halten|lassen|tragen|treten|fahren|raten|fangen|messen|gessen|laufen|rufen|hauen"
    r"|laden|schlagen|waschen|backen)"
)
"""Participle and infinitive are the same word."""

_INFINITIVES = frozenset(
    """
    geben gehen gehören gelten gelingen gelangen genießen genügen genesen geschehen gestalten
    gestatten gestehen gewinnen gewähren gewährleisten gewöhnen gebrauchen gebären gedenken gedeihen
    gefallen gefährden geleiten geloben genehmigen geraten gerinnen gesellen gewahren gewichten
    gewittern geziemen gebieten gerben gendern gehorchen
    """.split()
)
_NO_PARTICIPLES = frozenset(
    """
    gerecht geeignet gewohnt gelassen gespannt gesamt gewandt gescheit gemut geliebt geschickt
    gehemmt bekannt bereit berühmt beliebt bewusst besagt bestimmt begeistert ernst erst echt
    entfernt entspannt entsetzt erfahren erhaben überhaupt überrascht umsonst unterwegs verrückt
    vertraut verwandt verliebt verschieden vergangen vermutlich voll vollends wieder unbeliebt
    unbekannt gelegen gediegen besonnen
    """.split()
)
"""Adjectives and small words that look like a participle beside “werden”."""

_BE = frozenset("is are was were be been being".split())
_ENGLISH = re.compile(r"\w{2,}(?:ed|en|own|ade|ept|uilt|ught)")


def passive(sentence: str, language: str) -> str:
    """The verb and the participle of a passive sentence, as they stand; empty for none."""
    if language != "de":
        return _english(sentence)
    clauses = [words for part in _CLAUSE.split(sentence) if (words := _WORD.findall(part))]
    for number, words in enumerate(clauses):
        for place, helper in enumerate(words):
            if helper.casefold() not in _WERDEN or not (helper.islower() or place == number == 0):
                continue
            found = _before(words, place) or _after(words, place)
            if not found and number + 1 < len(clauses) and len(clauses[-1]) == 1:
                # “Der Platz wird, sobald Geld da ist, umgebaut.”
                found = _told(clauses[-1][0], helper)
                found = found and f"{helper} … {found}"
            if found:
                return found
    return ""


def _before(words: list[str], place: int) -> str:
    """“Gebaut wird”, “gebaut werden kann”: the participle just before."""
    found = place and _told(words[place - 1], words[place])
    if not found or any(word.casefold() in _HAVE for word in words[place + 1 :]):
        return ""
    return f"{found} {words[place]}"


def _after(words: list[str], place: int) -> str:
    """“Wird im Sommer gebaut”: the participle at the end of what follows."""
    rest = words[place + 1 :]
    for number, word in enumerate(rest):
        if word.casefold() in _ACTIVE:
            return ""
        found = _told(word, words[place])
        after = rest[number + 1].casefold() if number + 1 < len(rest) else ""
        # Before another word a participle belongs to that: “wird gepflegt aussehen”.
        if found and after not in _ACTIVE and (after in _ENDS or not after):
            return f"{words[place]} … {found}"
    return ""


_ENDS = _WERDEN | frozenset(
    "und oder sowie als wie kann können soll sollen muss müssen darf".split()
)
"""What may follow the participle of a clause."""


def _told(word: str, helper: str) -> str:
    """The word, if it is a participle beside a form of “werden”."""
    # A capital letter is a noun: “wird Gemeinden helfen” is no passive.
    low = word.casefold()
    if not word.islower() or low in _NO_PARTICIPLES:
        return ""
    past = helper.casefold() in _PAST
    stems = [low, *(low[len(each) :] for each in _SEPARABLE if low.startswith(each))]
    if any(stem in _INFINITIVES for stem in stems) and not past:
        return ""
    if any(_is_participle(stem) or (past and _SAME.fullmatch(stem)) for stem in stems):
        return word
    return ""


def _is_participle(stem: str) -> bool:
    if stem in _INFINITIVES:
        return False
    return bool(
        _WITH_GE.fullmatch(stem)
        or _REGULAR.fullmatch(stem)
        or _STRONG.fullmatch(stem)
        or re.fullmatch(r"\w{2,}iert", stem)
    )


def _english(sentence: str) -> str:
    words = _WORD.findall(sentence)
    for place, helper in enumerate(words):
        if helper.casefold() not in _BE:
            continue
        for other in words[place + 1 : place + 3]:
            if other.islower() and _ENGLISH.fullmatch(other):
                return f"{helper} … {other}"
    return ""
