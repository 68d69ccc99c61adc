# SPDX-License-Identifier: EUPL-1.2
"""Text into lines: where they break, how wide they are, what draws them.

Every line that goes on after a space ends with that space, so that words do not run together
when the text is read aloud or copied; a line that ends inside a word does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from moderation.domain.hyphenation import breaks
from moderation.minutes.drawing import Tone
from moderation.minutes.letters import SOFT_HYPHEN, ZERO_WIDTH_SPACE, clean
from moderation.minutes.pdf.fonts import FontSet, Word, clusters
from moderation.minutes.pdf.style import LetterStyle

_BREAK_INSIDE = re.compile(f"(?<=[^\\W\\d_][-–/])(?=\\w)|(?<=[{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}])")
_MAY_BREAK = re.compile(f"[-–/{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}]")
_HUGE = 500
"""More letters than any line holds."""
_LONGEST_PIECE = 120
"""So much of a word that is wider than a line is looked at for a place to break it."""
_REPEATED = 48
"""Names and dates come again and again in tables; longer texts hardly ever do."""
_INVISIBLE = str.maketrans("", "", SOFT_HYPHEN + ZERO_WIDTH_SPACE)


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line ready to be drawn: its width in points without a last space, and its operators."""

    width: float
    operators: str


class Typesetter:
    """Breaks and measures text in the fonts and the language of one file."""

    def __init__(self, fonts: FontSet, language: str = "de") -> None:
        self.fonts = fonts
        self._language = language
        self._by_style: dict[LetterStyle, _Measured] = {}
        self._set: dict[tuple[str, LetterStyle, float, bool], tuple[SetLine, ...]] = {}

    def lines(
        self, text: str, style: LetterStyle, width: float, *, goes_on: bool = False
    ) -> tuple[SetLine, ...]:
        """Typed text as lines no wider than ``width`` points.

        Args:
            text: As typed; cleaned here and nowhere else.
            style: The look of the letters.
            width: The room, at least that of one letter.
            goes_on: More text of the same element follows, so the last line ends with a space.
        """
        if len(text) > _REPEATED:
            return tuple(self._lines(text, style, width, goes_on=goes_on))
        key = (text, style, width, goes_on)
        known = self._set.get(key)
        if known is None:
            known = self._set[key] = tuple(self._lines(text, style, width, goes_on=goes_on))
        return known

    def width(self, text: str, style: LetterStyle) -> float:
        """The width of cleaned text on one line, in points."""
        return self._measured(style)[text].width * style.size / 1000

    def one(self, text: str, style: LetterStyle, width: float = 0.0) -> SetLine:
        """Text on one line; cut with an ellipsis if it is wider than ``width``, unless 0."""
        text = " ".join(clean(text).translate(_INVISIBLE).split("\n"))
        if width > 0 and self.width(text, style) > width:
            room = (width - self.width("…", style)) * 1000 / style.size
            text = self._forced(text, style, room)[0].rstrip() + "…"
        word = self._measured(style)[text]
        return self._finish([word], word.width, style, space=False)

    def _lines(
        self, text: str, style: LetterStyle, width: float, *, goes_on: bool
    ) -> Iterator[SetLine]:
        room = width * 1000 / style.size
        paragraphs = clean(text).split("\n")
        last = len(paragraphs) - 1
        for index, paragraph in enumerate(paragraphs):
            yield from self._paragraph(paragraph, style, room, space=goes_on or index < last)

    def _paragraph(
        self, text: str, style: LetterStyle, room: float, *, space: bool
    ) -> Iterator[SetLine]:
        """Greedy lines of one paragraph."""
        measured = self._measured(style)
        gap = measured[" "]
        words: list[Word] = []
        width = 0.0
        for typed in text.split(" "):
            rest = typed.rstrip(SOFT_HYPHEN)  # at an end it breaks nothing
            while rest:
                before = gap.width if words else 0.0
                placed = measured[rest] if len(rest) <= _HUGE else None
                head = ""
                if placed is None or width + before + placed.width > room:
                    head, rest = self._head(rest, style, room, room - width - before)
                    placed = measured[head] if head else None
                    ended = True
                else:
                    rest, ended = "", False
                if placed is not None:
                    words += (gap, placed) if before else (placed,)
                    width += before + placed.width
                if ended:
                    yield self._finish(words, width, style, space=not head)
                    words, width = [], 0.0
        yield self._finish(words, width, style, space=space)

    def _measured(self, style: LetterStyle) -> _Measured:
        measured = self._by_style.get(style)
        if measured is None:
            measured = self._by_style[style] = _Measured(self.fonts, style)
        return measured

    def _fits(self, word: str, style: LetterStyle, room: float) -> bool:
        # Measuring a huge word again for every line that it fills would take quadratic time.
        return len(word) <= _HUGE and self._measured(style)[word].width <= room

    def _head(self, word: str, style: LetterStyle, full: float, room: float) -> tuple[str, str]:
        """The part of a word that still goes on the line, and the rest of it.

        The part is empty if the word should begin a line of its own.
        """
        parts = _BREAK_INSIDE.split(word) if _MAY_BREAK.search(word) else [word]
        shown, end, best = "", 0, ("", word)
        for part in parts[:-1]:
            shown += part.translate(_INVISIBLE)
            end += len(part)
            hyphenated = part.endswith(SOFT_HYPHEN)
            if not self._fits(shown + "-" * hyphenated, style, room):
                break
            best = (shown + SOFT_HYPHEN * hyphenated, word[end:])
        if best[0] or room < full or self._fits(parts[0], style, full):
            return best
        return self._hyphenated(word, style, room) or self._forced(word, style, room)

    def _hyphenated(self, word: str, style: LetterStyle, room: float) -> tuple[str, str] | None:
        """Breaks a word that is wider than a line at a syllable, with a hyphen."""
        start = word[:_LONGEST_PIECE]
        fitting = [
            (index, good)
            for index, good in breaks(start, self._language)
            if self._fits(start[:index].translate(_INVISIBLE) + "-", style, room)
        ]
        if not fitting:
            return None
        last = fitting[-1][0]
        seams = [index for index, good in fitting if good]
        # A seam is worth a shorter line, unless the line would be nearly empty.
        index = seams[-1] if seams and seams[-1] * 2 >= last else last
        return start[:index].translate(_INVISIBLE) + SOFT_HYPHEN, word[index:]

    def _forced(self, word: str, style: LetterStyle, room: float) -> tuple[str, str]:
        """Cuts a word that is wider than a line, between letters, never before a mark."""
        width, end = 0.0, 0
        measured = self._measured(style)
        for cluster in clusters(word):
            width += measured[cluster].width
            if width > room and end:
                break
            end += len(cluster)
        return word[:end].translate(_INVISIBLE), word[end:]

    def _finish(
        self, words: list[Word], width: float, style: LetterStyle, *, space: bool
    ) -> SetLine:
        if not words:
            return SetLine(0.0, "")
        if space:
            words = [*words, self._measured(style)[" "]]
        return SetLine(width * style.size / 1000, operators(words, style))


class _Measured(dict[str, Word]):
    """Words in one style as they are asked for; break marks are not seen unless they break."""

    def __init__(self, fonts: FontSet, style: LetterStyle) -> None:
        super().__init__()
        self._fonts, self._style = fonts, style

    def __missing__(self, text: str) -> Word:
        shown = text.translate(_INVISIBLE)
        if text.endswith(SOFT_HYPHEN):
            shown += SOFT_HYPHEN
        word = self._fonts.word(shown, self._style.weight)
        if self._style.spacing:
            word = word._replace(width=word.width + word.letters * self._style.spacing)
        self[text] = word
        return word


def operators(words: list[Word], style: LetterStyle) -> str:
    """What draws words, up to the position: colour, font and glyphs."""
    out = [colour(style.tone)]
    if style.spacing:
        out.append(f"{style.spacing * style.size / 1000:.3f} Tc")
    look: tuple[str, float] = ("", 0.0)
    glyphs: list[str] = []
    for word in words:
        for piece in word.pieces:
            if (piece.font, piece.rise) != look:
                if glyphs:
                    out.append(_show(*look, style.size, glyphs))
                look, glyphs = (piece.font, piece.rise), []
            glyphs.append(piece.glyphs)
    out.append(_show(*look, style.size, glyphs))
    if style.spacing:
        out.append("0 Tc")
    return " ".join(out)


def _show(font: str, rise: float, size: float, glyphs: list[str]) -> str:
    shown = f"/{font} {size:.2f} Tf [{''.join(glyphs).replace('><', '')}]TJ"
    return f"{rise * size / 1000:.2f} Ts {shown} 0 Ts" if rise else shown


def colour(tone: Tone, operator: str = "rg") -> str:
    """The operator that sets a colour: ``rg`` for areas and letters, ``RG`` for lines."""
    return _COLOURS[tone] + operator


_COLOURS = {
    tone: " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in tone.rgb) + " "
    for tone in Tone
}
