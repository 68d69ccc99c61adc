# SPDX-License-Identifier: EUPL-1.2
"""A year later: the workshop is followed up from the library, looked back at, and told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from moderation.activities.follow_up.page import FollowUpPage
from moderation.activities.follow_up.wall import CHANGED, COUNTED, KEYS, NEWCOMERS, WALL
from moderation.activities.goals.model import Goal
from moderation.activities.roles.model import RoleCell, RoleLetter
from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.projection import Theme, WallItem
from moderation.domain.state import State
from moderation.domain.texts import untranslated
from moderation.domain.views import WallView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.earlier.model import FOLLOW_UP, AgreedThing, ThingKind
from moderation.features.progress.model import Progress, last_note
from moderation.gui.canvas import WallCanvas
from moderation.gui.canvas.render import paint_picture
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.wall_frame import WallFrame
from moderation.minutes.plain import to_text
from moderation.output.glance import due_in_all
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.session.session import IMPORT, Session
from moderation.windows.library import council
from moderation.windows.library.council import CouncilDialog
from moderation.windows.library.follow_up import FollowUpDialog
from tests.room_bridge import bridge_to, type_words
from tests.unit.test_earlier import W, following, held, noted
from tests.whole_window import WholeWindow, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LATER = datetime(2027, 3, 18, 9, 0, tzinfo=UTC)


def review() -> State:
    """The follow-up workshop of one with a goal achieved and one on the way; a letter changed."""
    earlier = noted(held(), "g2", Progress.REACHED, date(2026, 3, 1))
    state = following(noted(earlier, "g1", Progress.ON_THE_WAY, date(2026, 3, 2)))
    (cell,) = state.of(RoleCell)
    return state.apply(Step(untranslated(""), replaced(cell, agreed=RoleLetter.M)))


def block_of(state: State) -> Id:
    return next(block.id for block in state.of(Block) if block.activity == FOLLOW_UP)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[FollowUpPage]:
    """The page of the look back."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    state = review()
    bridge = bridge_to(state)
    page = FollowUpPage(bridge, block_of(state))
    qtbot.addWidget(page)
    page.show()
    yield page
    set_language("de")


def _titles(page: FollowUpPage) -> list[str]:
    rows = page.rows
    return [rows.data(rows.index(n), Qt.ItemDataRole.DisplayRole) for n in range(rows.rowCount())]


def _read(page: FollowUpPage) -> list[str]:
    rows, role = page.rows, Qt.ItemDataRole.AccessibleTextRole
    return [rows.data(rows.index(n), role) for n in range(rows.rowCount())]


def test_the_page_says_what_became_of_it(page: FollowUpPage) -> None:
    assert _titles(page) == ["Radachse gebaut", "Budget verankert"]
    assert _read(page) == [
        "Radachse gebaut, Tiefbauamt, on the way, goes on", "Budget verankert, achieved"
    ]  # fmt: skip
    assert "in the workshop “Mobilität”" in page.from_label.text()
    assert "Not there then: Fraktion A" in page.from_label.text()
    assert page.foot.text() == "What goes on: 1 goal, 2 tasks"
    assert "on the way on" in page.history.text()
    page.grab()


def test_a_digit_says_how_far_it_is(page: FollowUpPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_1)
    state = page.bridge.state
    told = next(each for each in state.of(AgreedThing) if each.text == "Radachse gebaut")
    note = last_note(state, told.followed_id)
    assert note is not None
    assert note.progress is Progress.REACHED
    assert page.foot.text() == "What goes on: 2 tasks"


def test_nobody_who_sees_to_it_is_a_hint(page: FollowUpPage) -> None:
    assert "Plan" not in page.hint.text.text()
    assert "Brief" in page.hint.text.text()


def test_what_changed_is_a_list_of_its_own(page: FollowUpPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert _read(page) == ["Leitlinien: Rat, E, M"]
    assert page.wall_item().key == CHANGED
    page.grab()


@pytest.mark.parametrize("key", [*KEYS.values(), CHANGED, NEWCOMERS])
def test_the_wall_says_the_same(qapp: QApplication, key: str) -> None:
    apply_theme(qapp, text_scale=1.0)
    set_language("de")
    state = review()
    view, item = WallView(state), WallItem(key=key, block_id=block_of(state))
    frame = WallFrame(view=view, item=item, now=LATER)
    painted = paint_picture(QSize(1920, 1080), Theme.LIGHT, lambda canvas: _painted(canvas, frame))
    assert not painted.canvas.faults()
    said = " ".join(run.text for run in painted.canvas.texts)
    expected = {
        KEYS[ThingKind.GOAL]: "Radachse gebaut",
        KEYS[ThingKind.TASK]: "Plan",
        CHANGED: "Leitlinien: Rat",
        NEWCOMERS: "Fraktion A",
    }
    assert expected.get(key, "Was aus unseren Zusagen wurde") in said


def test_the_minutes_say_the_difference_to_last_time() -> None:
    state = review()
    text = to_text(minutes_document(state))
    for words in (
        "Vereinbart am 12.03.2026 im Workshop „Mobilität“",
        "Damals nicht dabei: Fraktion A",
        "Was aus unseren Zielen wurde",
        "Was sich seit dem letzten Mal geändert hat",
        "Leitlinien: Rat",
    ):
        assert words in text, words
    public = to_text(minutes_document(state, cut=PUBLIC))
    assert "Radachse gebaut" in public
    assert "Robin Winter" not in public


def _painted(canvas: WallCanvas, frame: WallFrame) -> None:
    WALL.paint(canvas, frame)


def test_what_was_counted_on_is_typed_and_answered(page: FollowUpPage) -> None:
    page.show_kind(COUNTED)
    type_words(page.line, "Der Haushalt wird genehmigt")
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert _read(page) == ["Der Haushalt wird genehmigt, not said yet"]
    QTest.keyClick(page.list, Qt.Key.Key_3)
    assert _read(page) == ["Der Haushalt wird genehmigt, did not come true"]
    assert page.wall_item().key == COUNTED
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert _read(page) == []


# ------------------------------------------------------------------------------- the library


def _stored(whole: WholeWindow, status: Status = Status.CLOSED) -> None:
    Session.create(
        list(held(status=status).entities()), IMPORT, whole.bridge.writer, clock=whole.clock
    )
    whole.bridge.writer.submit(lambda _store: None).result()
    whole.window.refresh_library()
    whole.qtbot.waitUntil(lambda: bool(whole.window.library.listed()), timeout=10_000)


def _dialog(whole: WholeWindow) -> FollowUpDialog:
    found: list[FollowUpDialog] = whole.window.findChildren(FollowUpDialog)
    return found[-1]


def _follow_up(whole: WholeWindow, monkeypatch: pytest.MonkeyPatch, into: object = None) -> None:
    def answered(dialog: FollowUpDialog) -> bool:
        dialog.into.setCurrentIndex(max(0, dialog.into.findData(into)))
        dialog.take()
        return True

    monkeypatch.setattr(FollowUpDialog, "answered", answered)
    library = whole.window.library
    library.workshops.setCurrentIndex(library.workshop_rows.index(0, 0))
    QTest.keyClick(library, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("status", [Status.CLOSED, Status.APPROVED, Status.RUNNING])
def test_a_workshop_is_followed_up_from_the_library(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, status: Status
) -> None:
    with whole_window(qtbot) as whole:
        _stored(whole, status)
        _follow_up(whole, monkeypatch)
        qtbot.waitUntil(lambda: whole.bridge.is_open, timeout=10_000)
        state = whole.bridge.state
        assert state.workshop.title == "Mobilität: Review"
        assert {each.text for each in state.of(AgreedThing)} == {
            "Radachse gebaut", "Budget verankert", "Plan", "Brief"
        }  # fmt: skip
        stored = whole.bridge.writer.submit(lambda store: store.load(W)).result()
        assert stored.workshop.status is status


def test_one_that_is_deleted_meanwhile_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with whole_window(qtbot) as whole:
        _stored(whole)
        said: list[object] = []
        monkeypatch.setattr(whole.window, "say", said.append)
        session = whole.bridge.writer.submit(lambda store: _trashed(whole, store)).result()
        del session
        _follow_up(whole, monkeypatch)
        qtbot.waitUntil(lambda: bool(said), timeout=10_000)
        assert not whole.bridge.is_open


def _trashed(whole: WholeWindow, store: object) -> None:
    from moderation.windows.library import lifecycle

    session = lifecycle.stored(store, W, whole.bridge.writer, clock=whole.clock)  # type: ignore[arg-type]
    lifecycle.put_away(session)


def test_the_example_is_opened_a_year_later(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        whole.window.library.later_asked.emit()
        qtbot.waitUntil(lambda: whole.bridge.is_open, timeout=20_000)
        assert whole.bridge.state.workshop.day == date(2027, 3, 18)
        whole.window.refresh_library()
        qtbot.waitUntil(lambda: len(whole.window.library.listed()) == 2, timeout=10_000)


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_the_council_gets_a_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str
) -> None:
    place = tmp_path / f"Bericht.{ending}"
    monkeypatch.setattr(council, "ask_for_place", lambda *_args: str(place))
    monkeypatch.setattr(CouncilDialog, "answered", lambda dialog: dialog.take() or True)
    with whole_window(qtbot) as whole:
        _stored(whole)
        library = whole.window.library
        library.workshops.setCurrentIndex(library.workshop_rows.index(0, 0))
        library.ask_council()
        qtbot.waitUntil(place.exists, timeout=20_000)
        assert place.stat().st_size > 1000


def test_what_came_along_is_due_once(qtbot: QtBot) -> None:
    with whole_window(qtbot) as whole:
        writer = whole.bridge.writer
        earlier = held()
        goal = earlier.get(Goal, Id("g1"))
        earlier = earlier.apply(Step(untranslated(""), replaced(goal, due=date(2027, 12, 31))))
        Session.create(list(earlier.entities()), IMPORT, writer, clock=whole.clock)
        review = following(earlier)

        def due() -> list[str]:
            whole.window.refresh_library()
            rows = writer.submit(lambda store: due_in_all(store.connection)).result().rows
            return [row.workshop for row in rows]

        made = Session.create(list(review.entities()), IMPORT, writer, clock=whole.clock)
        assert due() == ["Mobilität"], "while the other is in preparation"
        workshop = made.state.workshop
        made.perform(Step(untranslated(""), replaced(workshop, status=Status.RUNNING)))
        assert due() == ["Review"]
        made.perform(agenda.trash_workshop(made.state))
        assert due() == ["Mobilität"]


def _in_dialog(whole: WholeWindow, kind: type[QDialog], key: Qt.Key) -> None:
    """Press a key in a dialog once it is open."""

    def press() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            QTest.keyClick(found, key)
        else:
            QTimer.singleShot(20, whole.window, press)

    QTimer.singleShot(0, whole.window, press)


def test_the_whole_way_by_keyboard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Closed, a year later followed up, looked back at, shown to the room, told to the council."""
    place = tmp_path / "Bericht.pdf"
    monkeypatch.setattr(council, "ask_for_place", lambda *_args: str(place))
    with whole_window(qtbot) as whole:
        _stored(whole)
        whole.clock.now = LATER
        library, bridge = whole.window.library, whole.bridge
        library.focus_first()
        _in_dialog(whole, FollowUpDialog, Qt.Key.Key_Return)
        QTest.keyClick(library.workshops, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bridge.is_open, timeout=20_000)
        whole.window.show_moderator()
        whole.moderator.show_block(block_of(bridge.state))
        page = whole.moderator.page
        assert isinstance(page, FollowUpPage)
        page.focus_work()
        QTest.keyClick(page.list, Qt.Key.Key_1)
        told = next(e for e in bridge.state.of(AgreedThing) if e.text == "Radachse gebaut")
        note = last_note(bridge.state, told.followed_id)
        assert note is not None
        assert note.day == LATER.date()
        page.to_wall()
        whole.window.show_library()
        qtbot.waitUntil(lambda: len(library.listed()) == 2, timeout=20_000)
        library.focus_first()
        _in_dialog(whole, CouncilDialog, Qt.Key.Key_Return)
        library.ask_council()
        qtbot.waitUntil(place.exists, timeout=20_000)
