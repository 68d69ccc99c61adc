# SPDX-License-Identifier: EUPL-1.2
"""Tab goes through pages and dialogs in the order in which they are read."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.agenda.model import Block
from moderation.features.votes.wording import mended
from moderation.gui import tab_order
from moderation.gui.widgets import Dialog, SegmentedControl
from tests.whole_window import SMALL_LAPTOP, example, whole_window


def _chain(place: QWidget) -> list[QWidget]:
    chain: list[QWidget] = []
    widget = place.nextInFocusChain()
    while widget is not None and widget is not place:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def stops(place: QWidget) -> list[tuple[QWidget, QRect]]:
    """Where Tab halts within a place, in the order of the focus chain from its first child on."""
    chain = _chain(place)
    return [
        (one, one.visibleRegion().boundingRect().translated(one.mapTo(place, QPoint(0, 0))))
        for one in chain
        if place.isAncestorOf(one)
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not one.visibleRegion().isEmpty()
    ]


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or str(getattr(widget, "text", str)()) or type(widget).__name__


def _foot(place: QWidget) -> list[QWidget]:
    """The buttons of a dialog: its main one comes first, though it stands at the right."""
    if not isinstance(place, Dialog):
        return []
    items = [place.row.itemAt(at) for at in range(place.row.count())]
    return [button for item in items if item is not None and (button := item.widget())]


def backwards(place: QWidget) -> list[str]:
    """Steps of Tab that lead back: to the left in one line, or upwards in one column."""
    found = stops(place)
    foot = _foot(place)
    wrong = []
    for (one, a), (other, b) in pairwise(found):
        if one in foot:
            continue
        overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
        same_line = overlap > min(a.height(), b.height()) / 2
        across = min(a.right(), b.right()) - max(a.left(), b.left())
        same_column = across > min(a.width(), b.width()) / 2
        if (same_line and b.right() <= a.left()) or (
            not same_line and same_column and b.bottom() <= a.top()
        ):
            names = [
                w.accessibleName() or getattr(w, "text", str)() or type(w).__name__
                for w in (one, other)
            ]
            wrong.append(f"{names[0]} -> {names[1]}")
    return wrong


def test_what_lies_deep_is_looked_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in a layout is a child of its widget too: twice at each depth would never end."""
    place = QWidget()
    qtbot.addWidget(place)
    inner, fields = place, []
    for number in range(16):
        column = QVBoxLayout(inner)
        fields.append(QLineEdit(f"{number}"))
        below = QWidget()
        column.addWidget(fields[-1])
        column.addWidget(below)
        inner = below
    looked: list[QWidget] = []
    is_stop = tab_order._is_stop

    def look(widget: QWidget) -> bool:
        looked.append(widget)
        return is_stop(widget)

    monkeypatch.setattr(tab_order, "_is_stop", look)
    tab_order.tab_as_read(place)
    assert max(Counter(looked).values()) <= 3, "in the chain, in the layouts, before them"
    tabbed = [one for one in _chain(place) if isinstance(one, QLineEdit)]
    assert tabbed == fields


def test_what_is_said_in_a_dialog_adds_no_stop(qtbot: QtBot) -> None:
    """Where it makes the dialog too high, the body scrolls, and is no stop itself."""
    dialog = Dialog(None, title="x", main="y", width=500)
    qtbot.addWidget(dialog)
    fields = [QLineEdit(dialog) for _each in range(4)]
    for field in fields:
        dialog.content.addWidget(field)
    # No field: the style decides how high those are, and it is there only after other tests.
    dialog.content.addSpacing(300)
    dialog.show()
    assert dialog.findChild(QScrollArea) is None
    before = [widget for widget, _place in stops(dialog)]
    dialog.say("Das geht so nicht. " * 20, "Warum nicht, steht hier. " * 20)
    assert dialog.findChild(QScrollArea) is not None
    assert {widget for widget, _place in stops(dialog)} <= {*before, *fields}


@pytest.mark.slow
def test_tab_follows_what_is_read(qtbot: QtBot) -> None:
    wrong: dict[str, list[str]] = {}
    seen = 0
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.bridge.session.ask_about_words = mended
        for name, shown in whole.views():
            place = shown
            if name.startswith(("block", "record")):
                page = whole.moderator.page
                assert page is not None
                place = page
            seen += len(stops(place))
            if found := backwards(place):
                wrong[name] = found
    assert seen > 100
    assert not wrong, "\n".join(f"{name}: {', '.join(steps)}" for name, steps in wrong.items())


@pytest.mark.parametrize("room", ["the first block", "the last block", "speakers", "evaluation"])
def test_the_tour_goes_through_the_page_where_it_is_seen(qtbot: QtBot, room: str) -> None:
    """However late a page was made: rail, page, desk, capture bar."""
    with whole_window(qtbot, size=SMALL_LAPTOP) as whole:
        whole.open(example())
        whole.window.show_moderator()
        view = whole.moderator
        blocks = [block for block in whole.bridge.state.of(Block) if not block.is_break]
        if room.endswith("block"):
            view.show_block(blocks[0 if "first" in room else -1].id)
        else:
            view.show_beside(room)
        whole.settle()
        places = (view.rail, view.area, view.desk, view.bar)
        tour = [
            next((at for at, place in enumerate(places) if place.isAncestorOf(stop)), None)
            for stop, _rect in stops(view)
        ]
        held = [at for at in tour if at is not None]
        assert held == sorted(held), tour
        assert view.page is not None
        assert set(held) == {0, 1, 2, 3}


@pytest.mark.parametrize("later", [False, True])
def test_tab_leads_on_from_whatever_option_was_chosen(qtbot: QtBot, later: bool) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    after, between = QLineEdit(place), SegmentedControl(place, options=[(1, "One"), (2, "Two")])
    before = QLineEdit(place)
    column = QVBoxLayout(place)
    for one in (before, between, after):
        column.addWidget(one)
    if later:
        between.set_options([(1, "One"), (2, "Two"), (3, "Three")])
    between.set_value(1)
    tab_order.tab_as_read(place)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    before.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab):
        QTest.keyClick(place.focusWidget(), key)
    assert place.focusWidget() is after
    assert between.value == 2
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    between.set_value(1)
    QTest.keyClick(place.focusWidget(), Qt.Key.Key_Backtab)
    assert place.focusWidget() is before
