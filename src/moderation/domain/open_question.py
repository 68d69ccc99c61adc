# SPDX-License-Identifier: EUPL-1.2
"""Whether a question can be answered with more than yes or no.

An open question begins with a question word, alone or behind a preposition: "By what do we notice
it?". One that begins with a verb is closed, even if a question word follows: "Do you know who
decides?". A clause before the question does not count: "If the money ends, what do we leave out?".
Nor does what somebody is invited to picture or to do first: "Imagine that it is 2035: what do you
see?".
"""

from __future__ import annotations

import re

_ASKING = frozenset(
    """
    wer wen wem wessen was wie wo wohin woher wann warum weshalb wieso weswegen wozu woran worauf
    woraus worin worüber worum worunter wovon wovor wofür womit wonach wodurch wobei wogegen wieviel
    wieviele wievielen wievieler wievielte inwiefern inwieweit wohinein woraufhin
    welche welcher welches welchen welchem welch
    who whom whose what where when why how which
    """.split()
)
_BEFORE = frozenset(
    """
    und aber also denn nun dann jetzt noch genau
    zum zur im am beim vom
    ab an am anhand auf aus bei bis durch für gegen hinter in innerhalb mit nach neben ohne seit
    trotz um unter über von vor wegen zu zwischen
    and but so then now exactly
    about after at before behind below between by during for from in into of on over since
    through to towards under until up with within without
    """.split()
)
_IF = frozenset(
    """
    wenn falls sobald solange nachdem bevor während weil da angenommen gesetzt
    if once while after before because although assuming suppose when
    """.split()
)
_VERBS = frozenset(
    """
    ist sind war waren wäre wären hat haben hatte hatten hätte hätten wird werden wurde wurden würde
    würden kann können könnte könnten soll sollen sollte sollten muss müssen müsste müssten darf
    dürfen dürfte will wollen wollte mag mögen möchte möchten gibt gab gäbe gilt geht ging reicht
    braucht lohnt stimmt stimmen
    is are was were has have had will would can could shall should must may might do does did am
    """.split()
)
_WHOM = frozenset("ich du er sie es wir ihr man sich i you he she it we they".split())
_INVITES = frozenset(
    """
    stellen stellt denken denkt nehmen nehmt erinnern erinnert versetzen versetzt schauen schaut
    blicken blickt gehen lassen lasst nennen nennt erzählen erzählt beschreiben beschreibt sagen
    sagt schreiben schreibt
    """.split()
)
_YOU = frozenset("sie wir euch uns sich".split())
_IMAGINE = frozenset(
    """
    stell denk nimm erinnere versetze schau nenne erzähle beschreibe
    imagine picture think consider remember recall tell say describe let suppose assume
    """.split()
)
_SENTENCE = re.compile(r"[^.!?…]*\?+")
_CLAUSE = re.compile(r"\s*[,;:–—]\s*")
_WORD = re.compile(r"[^\W\d_]+")


def is_closed(words: str) -> bool:
    """Whether yes or no would answer a question; words without a question mark ask nothing."""
    return any(not _opens(sentence) for sentence in _SENTENCE.findall(words))


def asks_several(words: str) -> bool:
    """Whether there is more than one question in it."""
    return len(_SENTENCE.findall(words)) > 1


def _opens(sentence: str) -> bool:
    clauses = [_WORD.findall(clause.casefold()) for clause in _CLAUSE.split(sentence)]
    clauses = [clause for clause in clauses if clause]
    if len(clauses) > 1 and clauses[0][0] in _IF and not _asks(clauses[0][1:]):
        clauses = clauses[1:]
    invited = _invites(clauses[0]) if clauses else False
    for clause in clauses[1:] if invited else clauses:
        if _asks(clause):
            return True
        if invited:
            continue
        if clause[0] in _VERBS or (clause[1:2] and clause[1] in _WHOM):
            return False
    return not clauses


def _invites(clause: list[str]) -> bool:
    """Whether a clause asks nothing yet: "Stellen Sie sich vor", "Let us assume"."""
    if clause[0] in _IMAGINE:
        return True
    return clause[0] in _INVITES and clause[1:2] != [] and clause[1] in _YOU


def _asks(clause: list[str]) -> bool:
    """Whether a clause begins with a question word, behind other small words or not."""
    for word in clause:
        if word in _ASKING:
            return True
        if word not in _BEFORE:
            return False
    return False
