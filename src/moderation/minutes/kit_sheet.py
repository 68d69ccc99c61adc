# SPDX-License-Identifier: EUPL-1.2
"""A page of the paper kit that is in it once, however many blocks of the agenda need it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moderation.domain.texts import Catalogue, Message
from moderation.domain.views import MinutesView
from moderation.minutes.document import PageFigure
from moderation.minutes.drawing import Anchor, Shape, Text, Tone, Weight
from moderation.minutes.paper import A3_LANDSCAPE, MM


@dataclass(frozen=True, slots=True)
class KitSheet:
    """A page to go on with by hand, offered by the activities whose blocks it is of use for.

    Args:
        place: Where in the kit; what a block adds of its own stands at 50.
        words: What it is, in the list of contents.
        draw: Makes the page.
    """

    place: int
    words: Message
    draw: Callable[[MinutesView, Catalogue], PageFigure]


def head_line(title: str, note: str) -> list[Shape]:
    """The head of an A3 page: its title on the left, a note on the right."""
    width, _ = A3_LANDSCAPE
    return [
        Text(16 * MM, 20 * MM, title, 28, Weight.BOLD),
        Text(
            width - 16 * MM,
            20 * MM,
            note,
            13,
            Weight.REGULAR,
            Tone.INK2,
            Anchor.END,
            max_width=width * 0.7,
        ),
    ]
