# SPDX-License-Identifier: EUPL-1.2
"""What looks like a heading is one to a screen reader, which goes to the next by a key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderation.gui.tokens import SEMIBOLD, Size
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.labels import HEADING, ElidingLabel, PlainLabel
from tests.spoken import spoken
from tests.whole_window import SMALL_LAPTOP, example, whole_window

HEADINGS = QAccessible.Role.Heading


def headings(place: QWidget) -> list[str]:
    """The headings of what is shown, as they are said."""
    found = [spoken(label) for label in place.findChildren(QLabel) if label.isVisible()]
    return [said.name for said in found if said is not None and said.role is HEADINGS]


def faults(place: QWidget) -> Iterator[str]:
    """Headings that are none to a screen reader or not called what is seen; and the other way."""
    for label in place.findChildren(PlainLabel):
        said = spoken(label)
        if not label.isVisible() or not label.text() or said is None:
            continue
        if (said.role is HEADINGS) != bool(label.property(HEADING)):
            yield f"{label.text()[:40]!r} is {said.role.name}"
        if said.name != (label.accessibleName() or label.text()):
            yield f"{label.text()[:40]!r} is called {said.name!r}"


@pytest.mark.slow
def test_every_page_has_headings_that_are_said(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example("de"))
        wrong, without = [], []
        for name, shown in whole.views():
            wrong += [f"{name}: {fault}" for fault in faults(shown)]
            if not isinstance(shown, Dialog):
                without += [] if headings(shown) else [name]
            elif shown.heading.isVisible():
                assert shown.accessibleName() in headings(shown), name
        assert not wrong, "\n".join(wrong)
        assert not without


def test_large_strong_words_are_a_heading_unless_they_say_otherwise(qtbot: QtBot) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        holder = QWidget(whole.window)
        title = PlainLabel(holder, text="Auental", size=Size.TITLE, weight=SEMIBOLD)
        long = ElidingLabel(holder, text="Auental 2035", size=Size.SECTION, weight=SEMIBOLD)
        figure = PlainLabel(holder, text="12", size=Size.TITLE, weight=SEMIBOLD, figures=True)
        name = PlainLabel(holder, text="Rat", size=Size.TITLE, weight=SEMIBOLD, heading=False)
        words = PlainLabel(holder, text="Es geht los.")
        holder.show()
        whole.settle()
        said = [spoken(label) for label in (title, long, figure, name, words)]
        roles = [one.role for one in said if one is not None]
        assert roles == [HEADINGS, HEADINGS, *[QAccessible.Role.StaticText] * 3]
        assert [one.name for one in said if one is not None][:2] == ["Auental", "Auental 2035"]
        title.setText("Auental am Fluss")
        again = spoken(title)
        assert again is not None
        assert again.name == "Auental am Fluss"
