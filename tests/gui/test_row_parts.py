# SPDX-License-Identifier: EUPL-1.2
"""Parts of a row: they stand side by side within it, and the one that grows takes the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from moderation.gui.theme import apply_theme
from moderation.gui.widgets import row_parts
from moderation.gui.widgets.row_parts import RowPart, gap, line, paint_line, words

Seen = list[QRectF]


def seen_boxes(width: float, *parts: RowPart) -> Seen:
    """Where parts were painted in a line of this width."""
    boxes: Seen = []
    watched = tuple(
        part._replace(draw=lambda _painter, box: boxes.append(QRectF(box))) for part in parts
    )
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_line(painter, QRectF(7, 0, width, 30), watched)
    painter.end()
    return boxes


SIZES = st.floats(1, 60)
FIXED = st.builds(lambda width, before: RowPart(width=width, before=before), SIZES, SIZES)


def beside(boxes: Seen, parts: list[RowPart], width: float) -> None:
    """Each begins where the one before ended, with its gap; the last ends with the line."""
    x = 7.0
    for box, part in zip(boxes, parts, strict=True):
        assert box.left() == pytest.approx(x + part.before)
        x = box.right()
    assert x == pytest.approx(7 + width)


@given(before=st.lists(FIXED, max_size=4), after=st.lists(FIXED, max_size=4))
def test_one_part_takes_what_the_others_leave(before: list[RowPart], after: list[RowPart]) -> None:
    parts = [*before, gap(), *after]
    beside(seen_boxes(1_000, *parts), parts, 1_000)


def test_a_layout_that_forgets_the_gaps_is_caught() -> None:
    parts = [RowPart(width=20, before=5), gap(), RowPart(width=20, before=5)]
    forgetful = [part._replace(before=0) for part in parts]
    with pytest.raises(AssertionError):
        beside(seen_boxes(200, *forgetful), parts, 200)


@given(said=st.text(min_size=1, max_size=80), room=st.floats(40, 400))
def test_words_leave_the_others_their_room(qapp: QApplication, said: str, room: float) -> None:
    apply_theme(qapp, text_scale=1.0)
    long, end = words(said), RowPart(width=16, before=8)
    boxes = seen_boxes(room, long, gap(), end)
    assert boxes[-1].right() <= 7 + room + 0.01
    assert boxes[0].width() <= room - 24 + 0.01


def test_what_has_no_room_is_left_out(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    note = words("Schriftführung", least=30, before=12)
    assert len(seen_boxes(300, RowPart(width=200), note)) == 2
    assert len(seen_boxes(240, RowPart(width=200), note)) == 1


def test_a_row_is_made_of_those_parts_that_there_are() -> None:
    assert line(None, gap(3), None).parts == (gap(3),)
    assert row_parts.glyph(None, 12) is None
