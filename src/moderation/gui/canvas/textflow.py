# SPDX-License-Identifier: EUPL-1.2
"""Text into a box: word wrap, balance over lines, shrink to a limit, and what is left over.

Pure measuring on a font's metrics, so that a wall can ask "does it fit" before it paints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from moderation.domain.hyphenation import SOFT_HYPHEN, breaks
from moderation.gui.texts import language
from moderation.gui.theme import wall_font

Width = Callable[[str], float]

ELLIPSIS = " …"
_STEP = 2.0
_UNBROKEN_SHARE = 0.66
"""How far a text shrinks before a word is broken rather than shrunk further."""

_BREAK_AFTER = "-–—/·"
_SPACES = re.compile(r"[ \t\r\f]+")  # not the no-break spaces, which hold a figure and its unit


@dataclass(frozen=True, slots=True)
class LaidText:
    """A text laid out: its lines, the size it took, and the rest that found no room."""

    lines: tuple[str, ...]
    size: float
    weight: int
    line_height: float
    width: float
    rest: str = ""
    words: str = ""
    """What was laid out."""
    goes_on: bool = False
    """Whether what is left stands on another page of the same picture."""

    @property
    def height(self) -> float:
        """Height of all lines in design px."""
        return len(self.lines) * self.line_height

    @property
    def complete(self) -> bool:
        """Whether every word has its place."""
        return not self.rest


MOST_PARTS = 400
"""Pages of one text: more than the longest takes."""


def parted(words: str, lay: Callable[[str], LaidText]) -> Iterator[tuple[str, LaidText]]:
    """A text in as many parts as it takes, each with its words; empty words are one part.

    ``lay`` lays out what is left of it in the room of one part.
    """
    for _part in range(MOST_PARTS):
        block = lay(words)
        if block.rest:
            block = replace(block, goes_on=True)
        yield words[: len(words) - len(block.rest)].rstrip() if block.rest else words, block
        words = block.rest
        if not words:
            return


@lru_cache(maxsize=128)
def metrics(size: float, weight: int) -> QFontMetricsF:
    """Unhinted metrics of the wall's font, so that layout is the same at every scale."""
    return QFontMetricsF(wall_font(size, weight))


def lay_out(
    text: str,
    width: float,
    height: float,
    *,
    size: float,
    weight: int = 400,
    line: float = 1.18,
    max_lines: int = 0,
    min_size: float = 36.0,
    balance: bool = True,
) -> LaidText:
    """Find the largest size, from ``size`` down to ``min_size``, at which the text fits.

    Words are broken as the language breaks them that is spoken now.

    Args:
        text: plain text; line feeds are kept.
        width: of the box.
        height: of the box.
        size: the size to begin with.
        weight: of the font.
        line: line height as a multiple of the size.
        max_lines: at most so many lines; 0 for as many as the height holds.
        min_size: never smaller than this.
        balance: make the lines of a short text about equally long.

    Returns:
        The block; ``rest`` holds what did not fit even at the smallest size.
    """
    return _laid_out(
        language(), text, width, height, size, weight, line, max_lines, min_size, balance
    )


@lru_cache(maxsize=8192)
def _laid_out(
    spoken: str,
    text: str,
    width: float,
    height: float,
    size: float,
    weight: int,
    line: float,
    max_lines: int,
    min_size: float,
    balance: bool,  # noqa: FBT001 - a cache's key
) -> LaidText:
    del spoken  # only parts what was laid out in one language from what was in another
    size = max(size, min_size)
    words = text.strip(" \t\r\n\f")
    unbroken_limit = max(min_size, size * _UNBROKEN_SHARE)
    for hyphenate, limit in ((False, unbroken_limit), (True, min_size)):
        current = size
        while True:
            found = _at_size(
                words, width, height, current, weight, line, max_lines, hyphenate=hyphenate
            )
            if found is not None:
                lines = (
                    _balanced(found, words, width, current, weight, hyphenate=hyphenate)
                    if (balance and len(found) in {2, 3})
                    else found
                )
                return LaidText(tuple(lines), current, weight, current * line, width, words=words)
            if current <= limit:
                break
            current = max(limit, current - _STEP)
    return _cut(words, width, height, min_size, weight, line, max_lines)


def measured(text: str, size: float, weight: int = 400) -> float:
    """The width of one line of text."""
    return float(metrics(size, weight).horizontalAdvance(text.replace(SOFT_HYPHEN, "")))


def _room(height: float, size: float, line: float, max_lines: int) -> int:
    # A last line needs no leading below it.
    rows = int((height - size * 1.1) / (size * line) + 1e-6) + 1 if height >= size * 1.1 else 0
    return min(rows, max_lines) if max_lines else rows


def _at_size(
    text: str,
    width: float,
    height: float,
    size: float,
    weight: int,
    line: float,
    max_lines: int,
    *,
    hyphenate: bool,
) -> list[str] | None:
    rows = _room(height, size, line, max_lines)
    if rows < 1:
        return None
    advance = metrics(size, weight).horizontalAdvance
    lines = wrap(text, width, advance, hyphenate=hyphenate, most=rows)
    if lines is None or len(lines) > rows:
        return None
    return lines


def _cut(
    text: str, width: float, height: float, size: float, weight: int, line: float, max_lines: int
) -> LaidText:
    rows = max(1, _room(height, size, line, max_lines))
    advance = metrics(size, weight).horizontalAdvance
    lines = wrap(text, width, advance, hyphenate=True, force=True, most=rows) or []
    if len(lines) <= rows:
        return LaidText(tuple(lines), size, weight, size * line, width, words=text)
    shown = lines[:rows]
    last = _ended(shown[-1], lines[rows], width, advance) if shown else ""
    if shown:
        shown[-1] = last.removesuffix("-")
    rest = after(text, shown)
    if shown:
        shown[-1] = last + ELLIPSIS
    return LaidText(tuple(shown), size, weight, size * line, width, rest, text)


def _ended(last: str, following: str, width: float, advance: Width) -> str:
    """The last line shortened for the dots behind it: whole words, or one broken at a syllable."""
    ours = last.endswith("-") and bool(following)
    last = last.rstrip(" ")
    head, _space, _tail = last.rpartition(" ")
    if ours and head:
        # A word that goes on below would be cut twice: it goes there as a whole.
        last = head
    while " " in last and advance(last.rstrip("- ") + ELLIPSIS) > width:
        last = last.rpartition(" ")[0]
    if advance(last.rstrip("- ") + ELLIPSIS) <= width and not (ours and not head):
        return last.rstrip("- ")
    word = last.removesuffix("-")
    for index, _good in reversed(breaks(word + following.split(" ", maxsplit=1)[0], language())):
        if index <= len(word) and advance(word[:index] + "-" + ELLIPSIS) <= width:
            return word[:index] + "-"
    while word and advance(word + ELLIPSIS) > width:
        word = word[:-1]
    return word


def after(text: str, lines: list[str]) -> str:
    """The part of ``text`` behind what ``lines`` show."""
    position = 0
    for shown in lines:
        for letter in shown:
            found = text.find(letter, position)
            if letter == "-" and (found < 0 or text[position : position + 1] != "-"):
                continue
            if letter.isspace() or found < 0:
                continue
            position = found + 1
    return text[position:].lstrip()


def wrap(
    text: str,
    width: float,
    advance: Width,
    *,
    hyphenate: bool,
    force: bool = False,
    most: int | None = None,
) -> list[str] | None:
    """Break text into lines no wider than ``width``.

    Returns:
        The lines, or ``None`` if a word is too wide and may not be broken. With ``force`` a word
        without any syllable is broken anywhere. With ``most``, what is behind so many lines is
        left out; that there is more shows in a line over them.
    """
    lines: list[str] = []
    # No letter is so narrow: words of thousands of them need not be measured to be too wide.
    longest = 8 * round(width / max(1.0, advance("n"))) + 64

    def fits(words: str) -> bool:
        return len(words) <= longest and advance(_plain(words)) <= width

    for paragraph in text.split("\n"):
        current = ""
        for piece, glued in _pieces(paragraph):
            if most is not None and len(lines) > most:
                return lines
            joint = "" if glued or not current else " "
            candidate = current + joint + piece
            if fits(candidate):
                current = candidate
                continue
            wide = not fits(piece)
            if hyphenate and wide:
                left = None if most is None else most - len(lines)
                broken = _break_word(piece, current + joint, width, advance, force=force, most=left)
                if broken is None:
                    return None
                lines.extend(_plain(part) for part in broken[:-1])
                current = broken[-1]
                continue
            if wide:
                return None
            lines.append(_plain(current))
            current = piece
        lines.append(_plain(current))
    return lines


def _plain(text: str) -> str:
    return text.replace(SOFT_HYPHEN, "")


@lru_cache(maxsize=1024)
def _pieces(paragraph: str) -> tuple[tuple[str, bool], ...]:
    """Words, parted behind hyphens and strokes: (piece, glued to the one before)."""
    found: list[tuple[str, bool]] = []
    for word in _SPACES.split(paragraph.strip(" \t\r\f")):
        start = 0
        for index in range(1, len(word) - 1):
            # A digit behind it belongs together: 2026-03, 24/7.
            if word[index] in _BREAK_AFTER and word[index + 1].isalpha():
                found.append((word[start : index + 1], start > 0))
                start = index + 1
        found.append((word[start:], start > 0))
    return tuple(found)


def _break_word(
    word: str, before: str, width: float, advance: Width, *, force: bool, most: int | None
) -> list[str] | None:
    """Lines for a word wider than the line; the first continues ``before``.

    With ``most``, what is behind so many lines stands unbroken in one line over them.
    """
    lines: list[str] = []
    lead, rest = before, word
    # Twice what a line holds is looked at: a word of thousands of letters is no different there.
    window = 2 * round(width / max(1.0, advance("n"))) + 16
    while len(rest) > window or advance(_plain(lead + rest)) > width:
        if most is not None and len(lines) > most:
            break
        places = breaks(rest[:window], language())
        fitting = [
            (index, good)
            for index, good in places
            if advance(_plain(lead + rest[:index]).rstrip("-") + "-") <= width
        ]
        good_ones = [index for index, good in fitting if good]
        if fitting:
            last = fitting[-1][0]
            # A seam is worth a shorter line, unless the line would be nearly empty.
            index = good_ones[-1] if good_ones and good_ones[-1] * 2 >= last else last
            lines.append(_plain(lead + rest[:index]).rstrip("-") + "-")
            lead, rest = "", rest[index:]
        elif lead:
            lines.append(_plain(lead.rstrip()))
            lead = ""
        elif force:
            index = max(1, _most(rest[:window], width, advance))
            lines.append(rest[:index])
            rest = rest[index:]
        else:
            return None
    lines.append(lead + rest)
    return lines


def _most(text: str, width: float, advance: Width) -> int:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if advance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _balanced(
    lines: list[str], text: str, width: float, size: float, weight: int, *, hyphenate: bool
) -> list[str]:
    """The same number of lines in the narrowest width: no single word left on the last."""
    if "\n" in text:
        return lines
    advance = metrics(size, weight).horizontalAdvance
    low, high = width * 0.4, width
    best = lines
    for _round in range(7):
        middle = (low + high) / 2
        found = wrap(text, middle, advance, hyphenate=False)
        if found is not None and len(found) == len(lines):
            best, high = found, middle
        else:
            low = middle
    # Balanced lines would break words at other places: lines with a broken word stay as they are.
    return lines if hyphenate and any(item.endswith("-") for item in lines) else best
