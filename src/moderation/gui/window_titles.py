# SPDX-License-Identifier: EUPL-1.2
"""What windows are called: their words, then the program."""

PROGRAM = "Moderation"


def window_title(words: str = "") -> str:
    """The title of a window about something; Qt, left alone, would part it by a longer dash."""
    if not words or words.endswith(PROGRAM):
        return words or PROGRAM
    return f"{words} – {PROGRAM}"
