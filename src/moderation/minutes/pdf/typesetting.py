# SPDX-License-Identifier: EUPL-1.2
"""Text into lines: where they break, how wide they are, what draws them.

Every line that goes on after a space ends with that space, so that words do not run together
when the text is read aloud or copied; a line that ends inside a word does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from moderation.minutes.drawing import Tone
from moderation.minutes.letters import SOFT_HYPHEN, ZERO_WIDTH_SPACE, clean
from moderation.minutes.pdf.fonts import FontSet, Word, clusters
from moderation.minutes.pdf.style import Style

_BREAK_INSIDE = re.compile(f"(?<=[^\\W\\d_][-–/])(?=\\w)|(?<=[{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}])")
_MAY_BREAK = re.compile(f"[-–/{SOFT_HYPHEN}{ZERO_WIDTH_SPACE}]")
_INVISIBLE = str.maketrans("", "", SOFT_HYPHEN + ZERO_WIDTH_SPACE)


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line ready to be drawn: its width in points without a last space, and its operators."""

    width: float
    operators: str


@dataclass(slots=True)
class _Open:
    """A line being filled, in thousandths of the font size."""

    width: float = 0.0
    words: list[Word] = field(default_factory=list)


class Typesetter:
    """Breaks and measures text in the fonts of one file."""

    def __init__(self, fonts: FontSet) -> None:
        self.fonts = fonts
        self._set: dict[tuple[str, Style, float, bool], tuple[SetLine, ...]] = {}

    def lines(
        self, text: str, style: Style, width: float, *, goes_on: bool = False
    ) -> tuple[SetLine, ...]:
        """Typed text as lines no wider than ``width`` points.

        Args:
            text: As typed; cleaned here and nowhere else.
            style: The look of the letters.
            width: The room, at least that of one letter.
            goes_on: More text of the same element follows, so the last line ends with a space.
        """
        key = (text, style, width, goes_on)
        known = self._set.get(key)
        if known is None:
            known = self._set[key] = tuple(self._lines(text, style, width, goes_on=goes_on))
        return known

    def width(self, text: str, style: Style) -> float:
        """The width of cleaned text on one line, in points."""
        word = self.fonts.word(text, style.weight)
        return (word.width + word.letters * style.spacing) * style.size / 1000

    def one(self, text: str, style: Style, width: float = 0.0) -> SetLine:
        """Text on one line; cut with an ellipsis if it is wider than ``width``, unless 0."""
        text = " ".join(clean(text).translate(_INVISIBLE).split("\n"))
        if width > 0 and self.width(text, style) > width:
            while text and self.width(text + "…", style) > width:
                text = text[:-1].rstrip()
            text += "…"
        word = self.fonts.word(text, style.weight)
        return self._finish(_Open(word.width, [word]), style, space=False)

    def _lines(self, text: str, style: Style, width: float, *, goes_on: bool) -> Iterator[SetLine]:
        room = width * 1000 / style.size
        paragraphs = clean(text).split("\n")
        last = len(paragraphs) - 1
        for index, paragraph in enumerate(paragraphs):
            yield from self._paragraph(paragraph, style, room, space=goes_on or index < last)

    def _paragraph(self, text: str, style: Style, room: float, *, space: bool) -> Iterator[SetLine]:
        """Greedy lines of one paragraph."""
        line = _Open()
        gap = self._word(" ", style)
        for word in filter(None, text.split(" ")):
            rest = word
            while rest:
                before = gap.width if line.words else 0.0
                placed = self._word(rest.translate(_INVISIBLE), style)
                if line.width + before + placed.width <= room:
                    _append(line, placed, gap if before else None)
                    break
                head, rest = self._head(rest, style, room, room - line.width - before)
                if head:
                    _append(line, self._word(head, style), gap if before else None)
                yield self._finish(line, style, space=not head)
                line = _Open()
        yield self._finish(line, style, space=space)

    def _head(self, word: str, style: Style, full: float, room: float) -> tuple[str, str]:
        """The part of a word that still goes on the line, and the rest of it.

        The part is empty if the word should begin a line of its own.
        """
        if _MAY_BREAK.search(word):
            parts = _BREAK_INSIDE.split(word)
            for count in range(len(parts) - 1, 0, -1):
                head = "".join(parts[:count])
                hyphen = "-" if head.endswith(SOFT_HYPHEN) else ""
                shown = head.translate(_INVISIBLE) + hyphen
                if self._word(shown, style).width <= room:
                    if hyphen:
                        shown = shown[:-1] + SOFT_HYPHEN
                    return shown, "".join(parts[count:])
            first = parts[0].translate(_INVISIBLE)
            if self._word(first, style).width <= full:
                return "", word
        elif self._word(word, style).width <= full:
            return "", word
        if room < full:  # a line of its own, before it is cut
            return "", word
        return self._forced(word, style, room)

    def _forced(self, word: str, style: Style, room: float) -> tuple[str, str]:
        """Cuts a word that is wider than a line, between letters, never before a mark."""
        width, end = 0.0, 0
        for cluster in clusters(word):
            shown = cluster.translate(_INVISIBLE)
            width += self._word(shown, style).width if shown else 0.0
            if width > room and end:
                break
            end += len(cluster)
        return word[:end].translate(_INVISIBLE), word[end:]

    def _word(self, text: str, style: Style) -> Word:
        word = self.fonts.word(text, style.weight)
        if style.spacing:
            return word._replace(width=word.width + word.letters * style.spacing)
        return word

    def _finish(self, line: _Open, style: Style, *, space: bool) -> SetLine:
        if not line.words:
            return SetLine(0.0, "")
        words = [*line.words, self.fonts.word(" ", style.weight)] if space else line.words
        return SetLine(line.width * style.size / 1000, operators(words, style))


def _append(line: _Open, word: Word, gap: Word | None) -> None:
    if gap is not None:
        line.words.append(gap)
        line.width += gap.width
    line.words.append(word)
    line.width += word.width


def operators(words: list[Word], style: Style) -> str:
    """What draws words, up to the position: colour, font and glyphs."""
    out = [colour(style.tone)]
    if style.spacing:
        out.append(f"{style.spacing * style.size / 1000:.3f} Tc")
    font = ""
    glyphs: list[str] = []
    for piece in (piece for word in words for piece in word.pieces):
        if piece.font != font:
            if glyphs:
                out.append(_show(font, style.size, glyphs))
            font, glyphs = piece.font, []
        glyphs.append(piece.glyphs)
    out.append(_show(font, style.size, glyphs))
    if style.spacing:
        out.append("0 Tc")
    return " ".join(out)


def _show(font: str, size: float, glyphs: list[str]) -> str:
    return f"/{font} {size:.2f} Tf [{''.join(glyphs).replace('><', '')}]TJ"


def colour(tone: Tone, operator: str = "rg") -> str:
    """The operator that sets a colour: ``rg`` for areas and letters, ``RG`` for lines."""
    return _COLOURS[tone] + operator


_COLOURS = {
    tone: " ".join(f"{part:.3f}".rstrip("0").rstrip(".") for part in tone.rgb) + " "
    for tone in Tone
}
