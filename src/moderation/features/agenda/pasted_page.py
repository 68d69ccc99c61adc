# SPDX-License-Identifier: EUPL-1.2
"""Copied HTML, as Word and web pages put it on the clipboard, as plain lines and tables."""

from __future__ import annotations

from html.parser import HTMLParser

from moderation.domain.blank import straightened

MOST_CHARACTERS = 2_000_000
"""Word writes much around few words; beyond this nothing is read."""

_NEW_LINE = frozenset("p div br li ul ol table tr h1 h2 h3 h4 h5 h6 section article pre".split())
_UNSEEN = frozenset("style script head title template".split())


class _Page(HTMLParser):
    """The text of a page; the cells of a table's row are parted by tabs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._text: list[str] = []
        self._row: list[str] | None = None
        self._span = 1
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._hidden += 1
        elif tag == "tr":
            self._end_line()
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._text = []
            span = dict(attrs).get("colspan") or "1"
            self._span = int(span) if span.isdecimal() and int(span) < 50 else 1
        elif tag in _NEW_LINE:
            self._end_line()
            if tag == "li":
                self._text.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("td", "th") and self._row is not None:
            parts = [straightened(part) for part in "".join(self._text).split("\x1f")]
            cell = " · ".join(part.removeprefix("- ") for part in parts if part not in ("", "-"))
            self._row += [cell, *[""] * (self._span - 1)]
            self._text = []
        elif tag == "tr" and self._row is not None:
            row, self._row = self._row, None
            self.lines.append("\t".join(row))
        elif tag in _NEW_LINE:
            self._end_line()

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._text.append(data.replace("\x1f", " "))

    def _end_line(self) -> None:
        if self._row is not None:
            self._text.append("\x1f")
            return
        words = straightened("".join(self._text))
        if words not in ("", "-"):
            self.lines.append(words)
        self._text = []

    def close(self) -> None:
        super().close()
        if self._row:
            self.lines.append("\t".join(self._row))
            self._row = None
        self._end_line()


def plain(html: str) -> str:
    """The text of copied HTML: a line per paragraph, tabs between the cells of a table."""
    page = _Page()
    page.feed(html[:MOST_CHARACTERS])
    page.close()
    return "\n".join(page.lines)
