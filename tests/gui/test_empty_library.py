"""The empty library offers how to begin, and says what each template is for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from moderation.domain.clock import local_day
from moderation.domain.workshop import Status
from moderation.features.agenda.day import Day
from moderation.features.agenda.model import Block
from moderation.features.agenda.readiness import findings
from moderation.gui.theme import font
from moderation.gui.tokens import Size
from moderation.paths import resource
from moderation.windows.library.rows import ROW_ROLE
from moderation.windows.library.template import ABOUT, Begin, Template
from moderation.windows.prepare.facts import FactsDialog
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

pytestmark = pytest.mark.slow


@pytest.fixture(params=["de", "en"])
def whole(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WholeWindow]:
    with whole_window(qtbot, size=SMALL_LAPTOP, language=request.param) as found:
        library = found.window.library
        qtbot.waitUntil(lambda: library.template_rows.rowCount() > 2)
        found.settle()
        yield found


def offered(view: QListView) -> list[Template]:
    return [view.model().index(row, 0).data(ROW_ROLE) for row in range(view.model().rowCount())]


def choose(whole: WholeWindow, begin: Begin) -> None:
    """Go to a card by keyboard, and open it."""
    view = whole.window.library.templates
    place = next(n for n, row in enumerate(offered(view)) if row.begin is begin)
    view.setFocus()
    view.setCurrentIndex(view.model().index(place, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_everything_is_offered_and_described_in_sight(whole: WholeWindow) -> None:
    view = whole.window.library.templates
    rows = offered(view)
    assert [row.begin for row in rows[:2]] == [Begin.EXAMPLE, Begin.EMPTY]
    assert len(rows) == 2 + len(ABOUT)
    line = QFontMetricsF(font(Size.CAPTION))
    for place, row in enumerate(rows):
        assert row.about, row.title
        index = view.model().index(place, 0)
        box = view.visualRect(index)
        assert view.viewport().rect().contains(box), f"{row.title} is out of sight"
        card = QRect(view.viewport().mapTo(view.window(), box.topLeft()), box.size())
        assert view.window().rect().contains(card), f"{row.title} is below the window"
        room = QRectF(0, 0, box.width() - 48, 1000)
        used = line.boundingRect(room, int(Qt.TextFlag.TextWordWrap), row.about)
        assert used.height() <= 2 * line.lineSpacing() + 1, f"{row.about} needs a third line"
        assert row.about in index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert index.data(Qt.ItemDataRole.ToolTipRole) == row.about


def test_the_example_is_opened_and_led(whole: WholeWindow) -> None:
    with whole.qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
        choose(whole, Begin.EXAMPLE)
    assert whole.window.view is whole.moderator
    assert len(whole.bridge.state.of(Block)) > 5


def test_an_empty_workshop_is_prepared(whole: WholeWindow) -> None:
    with whole.qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
        choose(whole, Begin.EMPTY)
    assert whole.window.view is whole.window.prepare
    state = whole.bridge.state
    assert state.of(Block) == ()
    assert state.workshop.status is Status.DRAFT
    assert state.workshop.title


def test_with_a_workshop_the_cards_are_small_again(whole: WholeWindow) -> None:
    whole.open(example())
    with whole.qtbot.waitSignal(whole.window.listed, timeout=20_000):
        whole.window.show_library()
    rows = offered(whole.window.library.templates)
    assert {row.begin for row in rows} == {Begin.TEMPLATE}
    assert not whole.window.library.template_delegate.described


def test_the_menu_leads_to_handbook_and_about(whole: WholeWindow) -> None:
    library = whole.window.library
    asked: list[str] = []
    whole.window.help_asked.connect(asked.append)
    library._ask_help("about")
    assert asked == ["about"]


@pytest.mark.parametrize("made", ["empty", "klausur-zwei-tage", "politik-verwaltung"])
def test_no_day_of_a_new_workshop_stands_before_somebody_chose_it(qtbot: QtBot, made: str) -> None:
    with whole_window(qtbot, size=SMALL_LAPTOP, language="de") as found:
        if made == "empty":
            found.window.create_empty()
        else:
            found.window.create_workshop(resource("templates", f"{made}.de.json"))
        found.settle()
        state, today = found.bridge.state, local_day(found.clock.now)
        assert state.workshop.day is None
        assert [day.day for day in state.of(Day)] == [None] * len(state.of(Day))
        # Today is proposed, and does not stand.
        facts = FactsDialog(state.workshop, today, found.window)
        assert facts.form.day.day() == today
        assert not facts.form.dated.isChecked()
        assert "day" not in facts.values()
        facts.deleteLater()
        said = [str(hint.title) for hint in findings(state, found.clock.now)]
        assert {"No date yet", "No place yet"} <= set(said)
