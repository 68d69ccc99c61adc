# SPDX-License-Identifier: EUPL-1.2
"""Short names that a unit with a long name may be offered; nothing is shortened unasked."""

from __future__ import annotations

import re
from collections.abc import Collection

LONG = 24
"""A name of more letters is offered a short one."""

_BRACKETED = re.compile(r"\(([^\W\d_][\w/-]{1,9})\)")
_WORDS = re.compile(r"[^\W_]+")

_KNOWN = {
    "zweckverband": "ZV",
    "fachbereich": "FB",
    "fachdienst": "FD",
    "sachgebiet": "SG",
    "landratsamt": "LRA",
    "kreisverwaltung": "KV",
    "verwaltungsgemeinschaft": "VG",
    "verbandsgemeinde": "VG",
    "samtgemeinde": "SG",
    "industrie- und handelskammer": "IHK",
    "handwerkskammer": "HWK",
    "freiwillige feuerwehr": "FF",
    "christlich demokratische union": "CDU",
    "christlich-soziale union": "CSU",
    "sozialdemokratische partei": "SPD",
    "freie demokratische partei": "FDP",
    "bündnis 90/die grünen": "Grüne",
    "freie wähler": "FW",
}
"""What administrations and parties call by letters everywhere, by how a name begins."""


def short_name(name: str, taken: Collection[str] = ()) -> str:
    """A short name for a unit: the one that stands in brackets, a known one, or initials.

    Args:
        name: What the unit is called.
        taken: The names and short names of the others.

    Returns:
        ``""`` for a name that is short enough, and where no short name is left that is clear.
    """
    if len(name) <= LONG:
        return ""
    return next((one for one in _proposals(name) if one not in taken), "")


def _proposals(name: str) -> list[str]:
    found = [match.group(1) for match in _BRACKETED.finditer(name)]
    plain = _BRACKETED.sub(" ", name)
    lower = plain.casefold().strip()
    bare = lower.removeprefix("fraktion ").strip()
    for start, short in _KNOWN.items():
        if bare.startswith(start):
            rest = _initials(plain[len(plain) - len(plain.lstrip()) + len(start) :])
            found += [f"{short} {rest}"] if rest and bare == lower else []
            found.append(short)
    letters = _initials(plain)
    if len(letters) > 1:
        found.append(letters)
    return found


def _initials(words: str) -> str:
    """The first letters of the words that begin with a capital; others only join them."""
    return "".join(word[0] for word in _WORDS.findall(words) if word[0].isupper())[:6]
