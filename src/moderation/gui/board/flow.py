# SPDX-License-Identifier: EUPL-1.2
"""Words broken into lines for a pinboard, and the sizes they have there."""

from __future__ import annotations

from collections.abc import Callable

from moderation.gui.canvas.textflow import metrics, wrap
from moderation.gui.theme import text_scale
from moderation.gui.tokens import REGULAR, SEMIBOLD, Size

PAD_Y = 6
"""Room above and below the words of a card in px."""

_MOST = 20_000


def body_size() -> int:
    """The size of a card's words in px."""
    return round(Size.SECONDARY * text_scale())


def title_size() -> int:
    """The size of a group's title in px."""
    return round(Size.BODY * text_scale())


def line_height(size: int) -> int:
    """The distance of two lines in px."""
    return round(size * 1.38)


class WordWrap:
    """Text broken into lines, remembered by words and width."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], tuple[str, ...]] = {}
        self._line = line_height(body_size())

    def lines(self, text: str, width: int) -> tuple[str, ...]:
        """The lines of a card; long words are hyphenated."""
        return self._broken(text, width, body_size, REGULAR)

    def title(self, text: str, width: int) -> tuple[str, ...]:
        """The lines of a title."""
        return self._broken(text, width, title_size, SEMIBOLD)

    def height(self, lines: tuple[str, ...]) -> int:
        """The height of a card with these lines."""
        return len(lines) * self._line + 2 * PAD_Y

    def _broken(
        self, text: str, width: int, size: Callable[[], int], weight: int
    ) -> tuple[str, ...]:
        key = (text, width, weight)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _MOST:
                self._known.clear()
            advance = metrics(size(), weight).horizontalAdvance
            made = wrap(text, width, advance, hyphenate=False)
            if made is None:
                made = wrap(text, width, advance, hyphenate=True, force=True)
            found = self._known[key] = tuple(_balanced(made or [""], text, width, advance))
        return found


def _balanced(
    lines: list[str], text: str, width: int, advance: Callable[[str], float]
) -> list[str]:
    """No single word alone on the last of a few lines."""
    if not 2 <= len(lines) <= 3 or advance(lines[-1]) * 2 > advance(lines[0]):
        return lines
    for share in (0.6, 0.75, 0.88):
        found = wrap(text, width * share, advance, hyphenate=False)
        if found is not None and len(found) == len(lines):
            return found
    return lines
