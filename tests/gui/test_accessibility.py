# SPDX-License-Identifier: EUPL-1.2
"""Keyboard and screen reader in every window: names, roles, Tab, focus ring, size, stillness."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moderation.activities.timeline.model import TimelineStep
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.votes.wording import mended
from moderation.gui.painted_items import PaintedBoard
from moderation.windows.help.dialog import HelpText
from moderation.windows.main.room import RoomForText
from tests.looks import fading, window_faults
from tests.spoken import all_spoken, spoken, widgets_spoken
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.LayeredPane}
"""What says nothing about what can be done with a control."""

SECTIONS = 3
"""Tab goes through day, month and year of a date before it leaves it."""


@pytest.fixture
def opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[WholeWindow]:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    with whole_window(qtbot) as found:
        found.open(example())
        yield found


# ------------------------------------------------------------------------------ names and the Tab


def test_everything_is_named_and_reached_by_keyboard(opened: WholeWindow) -> None:
    faults: list[str] = []
    for name, window in opened.views():
        faults += [f"{name}: {fault}" for fault in unnamed(window)]
        faults += [f"{name}: {fault}" for fault in TabTour(opened, window).faults()]
    assert not faults, "\n".join(faults)


def test_every_view_is_told_as_it_is_seen(opened: WholeWindow) -> None:
    faults: dict[str, None] = {}
    boards: dict[str, list[str]] = {}
    state = opened.bridge.state
    for name, window in opened.views():
        for check in (out_of_the_tree, not_words, unlabelled, headless, no_radio, otherwise_called):
            faults.update({f"{name}: {fault}": None for fault in check(window)})
        for items in painted(window):
            boards[name] = items
    assert not faults, "\n".join(faults)
    cards = [entry.text for entry in state.of(Entry) if entry.cluster_id is not None]
    assert cards
    assert all(any(words in said for said in boards["block cards"]) for words in cards)
    steps = [step.title for step in state.of(TimelineStep)]
    assert all(any(words in said for said in boards["block timeline"]) for words in steps)
    assert len(boards["minutes"]) > 20


def out_of_the_tree(window: QWidget) -> Iterator[str]:
    """What takes the keyboard, and no way through the tree leads to it."""
    there = widgets_spoken(window)
    for widget in controls(window):
        if widget not in there:
            yield f"no way leads to {describe(widget)}"


def not_words(window: QWidget) -> Iterator[str]:
    """Names and descriptions with mark-up, with English keys, or of blanks."""
    for found in all_spoken(window):
        for said in (found.name, found.description):
            if "<" in said and ">" in said:
                yield f"markup: {said}"
            if "Ctrl+" in said:
                yield f"a key by its English name: {said}"
        if found.description and not found.description.strip():
            yield f"a blank describes {found.role.name} “{found.name}”"


def unlabelled(window: QWidget) -> Iterator[str]:
    """Boxes to choose in that no label belongs to."""
    labels = [label for label in window.findChildren(QLabel) if label.text()]
    for box in window.findChildren(QComboBox):
        own = [label for label in labels if label.buddy() is box]
        if box.isVisible() and not any(each.parentWidget() is box.parentWidget() for each in own):
            yield f"no label: {describe(box)}"


def headless(window: QWidget) -> Iterator[str]:
    """Tables whose rows have no head."""
    for table in window.findChildren(QTableView):
        model = table.model()
        if table.isVisible() and model.rowCount():
            head = model.headerData(0, Qt.Orientation.Vertical)
            if not isinstance(head, str) or not head.strip():
                yield f"no head of the row: {describe(table)}: {head!r}"


def no_radio(window: QWidget) -> Iterator[str]:
    """Buttons of which one is chosen, and that do not say so."""
    for button in window.findChildren(QAbstractButton):
        group: QButtonGroup | None = button.group()
        if button.isVisible() and group is not None and group.exclusive():
            found = spoken(button)
            if found is not None and found.role is not QAccessible.Role.RadioButton:
                yield f"one of several: {describe(button)}: {found.role.name}"


def otherwise_called(window: QWidget) -> Iterator[str]:
    """Buttons whose name is not what is seen on them: who speaks to the computer says that."""
    for button in window.findChildren(QAbstractButton):
        seen = button.text().replace("&&", "&").strip()
        found = spoken(button)
        if not button.isVisible() or not seen or found is None:
            continue
        if seen.casefold() not in found.name.casefold():
            yield f"“{seen}” is called “{found.name}”"


def painted(window: QWidget) -> Iterator[list[str]]:
    """What the boards of a window say is painted on them."""
    for board in window.findChildren(QWidget):
        if isinstance(board, PaintedBoard) and board.isVisible() and board.painted_keys():
            found = QAccessible.queryAccessibleInterface(board)
            assert found.role() is QAccessible.Role.List
            items = [found.child(at) for at in range(len(board.painted_keys()))]
            assert all(item.isValid() for item in items)
            assert [found.indexOfChild(item) for item in items] == list(range(len(items)))
            names = [item.text(QAccessible.Text.Name) for item in items]
            assert all(names)
            yield names


def controls(window: QWidget) -> list[QWidget]:
    """What the keyboard can be given to."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not (_part_of_another(widget))
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.size().width() > 0
    ]


def _part_of_another(widget: QWidget) -> bool:
    """The line of a spin box or a combo box is part of it."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


def unnamed(window: QWidget) -> Iterator[str]:
    """Controls of which a screen reader could not say what they are."""
    for widget in controls(window):
        said = spoken(widget)
        if said is None or not said.name.strip():
            yield f"no name: {describe(widget)}"
        elif said.role in NO_ROLE and not isinstance(widget, QAbstractScrollArea):
            # A painted board is a picture with a name; the same things stand beside it as a list.
            yield f"no role: {describe(widget)} {said.role.name}"


def describe(widget: QWidget) -> str:
    """A widget for who has to find it in the code."""
    said = spoken(widget)
    chain: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(chain) < 4:
        chain.append(type(step).__name__)
        step = step.parentWidget()
    return f"{' < '.join(chain)} “{'' if said is None else said.name[:40]}”"


class TabTour:
    """Tab from the first control around to it again, with a look at every focus ring."""

    def __init__(self, opened: WholeWindow, window: QWidget) -> None:
        self._opened = opened
        self._window = window
        self._visited: list[QWidget] = []
        self._rings: list[str] = []

    def faults(self) -> Iterator[str]:
        """What Tab does not reach, where it stays, and where it cannot be seen."""
        wanted = [widget for widget in controls(self._window) if not _waits_for_arrows(widget)]
        if not wanted:
            return
        self._go_round(len(wanted) * 2 + 20)
        missed = [widget for widget in wanted if widget not in self._visited]
        if self._visited and self._visited[0] is not self._visited[-1]:
            yield f"Tab does not come round, it stays at {describe(self._visited[-1])}"
        for widget in missed:
            if widget.isVisible():  # a page may have opened or closed what was asked for
                yield f"Tab does not reach {describe(widget)}"
        yield from self._rings

    def _go_round(self, most: int) -> None:
        here = self._focus()
        if here is None:
            QTest.keyClick(self._window, Qt.Key.Key_Tab)
            here = self._focus()
        if here is None:
            return
        # Come in by the keyboard, so that the first one has its ring as well.
        start = here = self._tab_on(here) or here
        self._visited = [start]
        for _ in range(most):
            before = self._picture(here)
            there = self._tab_on(here)
            if there is None or there is here:
                return
            if here.isVisible() and self._picture(here) == before:
                self._rings.append(f"no focus ring: {describe(here)}")
            here = there
            self._visited.append(here)
            if here is start:
                return

    def _tab_on(self, here: QWidget) -> QWidget | None:
        for _ in range(SECTIONS if isinstance(here, QAbstractSpinBox) else 1):
            QTest.keyClick(here, Qt.Key.Key_Tab)
            self._opened.settle()
            there = self._focus()
            if there is not here:
                return there
        return here

    def _focus(self) -> QWidget | None:
        found = QApplication.focusWidget()
        return found if found is not None and found.window() is self._window else None

    def _picture(self, widget: QWidget) -> QImage:
        self._opened.settle()
        corner = widget.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, widget.size()).adjusted(-8, -8, 8, 8)
        return self._window.grab(around & self._window.rect()).toImage()


def _waits_for_arrows(widget: QWidget) -> bool:
    """Tab leads to the chosen one of a group; arrows lead to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group: QButtonGroup | None = widget.group()
    if group is not None and not group.exclusive():
        return False
    return group is not None or widget.autoExclusive()


# ------------------------------------------------------------------------------------- plain text


def test_no_window_guesses_at_rich_text(opened: WholeWindow) -> None:
    faults = []
    for name, window in opened.views():
        faults += [
            f"{name}: {describe(label)} guesses"
            for label in window.findChildren(QLabel)
            if label.textFormat() is not Qt.TextFormat.PlainText
        ]
        # The help shows pages that are shipped; what was typed is escaped in it.
        faults += [
            f"{name}: {describe(field)}"
            for field in window.findChildren(QTextEdit)
            if not isinstance(field, HelpText)
        ]
    assert not faults, "\n".join(faults)


def test_markup_that_is_typed_stays_what_was_typed(opened: WholeWindow) -> None:
    typed = "<b>x</b> &amp; Ä"
    seen = 0
    # Words that were voted on are asked about, whatever is typed; here each change is a slip.
    opened.bridge.session.ask_about_words = mended
    for name, window in opened.views():
        fields = [f for f in window.findChildren(QLineEdit) if _takes_text(f)]
        for field in fields:
            if field.parentWidget() is None or not field.isVisible():
                continue
            field.clear()
            QTest.keyClicks(field, typed)
            assert field.text() == typed, f"{name}: {describe(field)}"
            field.clear()
            seen += 1
    assert seen > 10


def _takes_text(field: QLineEdit) -> bool:
    """A field for words; dates and numbers refuse letters, short ones cut them."""
    return (
        field.isEnabled()
        and not field.isReadOnly()
        and field.validator() is None
        and not field.inputMask()
        and field.maxLength() > 40
        and not _part_of_another(field)
    )


# ------------------------------------------------------------------------------ size and stillness


@pytest.mark.parametrize("size", [(1440, 900), SMALL_LAPTOP])
def test_nothing_is_cut_with_large_texts(
    qtbot: QtBot, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    faults = []
    with whole_window(qtbot, text_scale=1.5, size=size) as opened:
        opened.open(example())
        for name, window in opened.views():
            faults += [f"{name}: {fault}" for fault in window_faults(window)]
    assert not faults, "\n".join(faults)


def test_at_twice_the_text_size_everything_can_be_reached(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODERATION_REDUCED_MOTION", "1")
    with whole_window(qtbot, text_scale=2.0, size=SMALL_LAPTOP) as opened:
        opened.open(example())
        opened.moderator.start_workshop()
        room = opened.window.findChild(RoomForText)
        assert isinstance(room, RoomForText)
        faults = []
        for block in opened.bridge.state.of(Block):
            opened.moderator.show_block(block.id)
            opened.settle()
            faults += [f"{block.activity}: {fault}" for fault in window_faults(room.inside)]
            for widget in controls(opened.window):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                place = QRect(widget.mapTo(room.viewport(), QPoint(0, 0)), widget.size())
                if not room.viewport().rect().intersects(place):
                    faults.append(f"{block.activity}: not in sight: {describe(widget)}")
        assert not faults, "\n".join(faults)


def test_nothing_moves_where_motion_is_reduced(opened: WholeWindow) -> None:
    for name, window in opened.views():
        running = [
            animation
            for animation in window.findChildren(QAbstractAnimation)
            if animation.state() is QAbstractAnimation.State.Running
        ]
        assert not running, name


def test_the_wall_does_not_fade_where_motion_is_reduced(opened: WholeWindow) -> None:
    window = opened.window
    window.wall.show()
    opened.settle()
    opened.moderator.start_workshop()
    opened.moderator.rail.end_block()
    assert not fading(window.wall.picture)
