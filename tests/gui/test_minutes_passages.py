"""From a passage of the pages to where it is kept, and other words for it, in place."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import PublicView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.minutes.gap import MendingPlace
from moderation.minutes.kept import Kept
from moderation.minutes.passage import Passage
from moderation.registry import kept
from moderation.windows.minutes import living
from moderation.windows.minutes.view import MinutesPreview
from tests.stores import new_session, open_writer


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        for words in ("Das Fachamt plant.", "Der Rat legt Mittel fest."):
            step = capture.add_entry(made.state, EntryKind.DECISION, words, now=made.now)
            made.session.perform(step)
        yield made
        made.close()


@pytest.fixture
def preview(bridge: Bridge, qtbot: QtBot) -> Iterator[MinutesPreview]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = MinutesPreview(bridge, holder)
    holder.resize(1366, 768)
    made.resize(1366, 768)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    with qtbot.waitSignal(made.refreshed, timeout=20000):
        made.refresh()
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def go_to(preview: MinutesPreview, origin: str) -> Passage:
    """Walk to a passage by keyboard alone."""
    pages = preview.pages
    for _ in range(len(pages.passages)):
        QTest.keyClick(pages, Qt.Key.Key_Down)
        if pages.current is not None and pages.current.origin == origin:
            return pages.current
    raise AssertionError(f"no passage of {origin}")


def second(bridge: Bridge) -> Entry:
    return bridge.state.of(Entry)[1]


def test_arrows_walk_through_the_passages_and_tell_what_they_are(
    preview: MinutesPreview, bridge: Bridge
) -> None:
    passage = go_to(preview, second(bridge).id)
    pages = preview.pages
    assert passage.words.endswith("Der Rat legt Mittel fest.")
    assert "Der Rat legt Mittel fest." in pages.accessibleDescription()
    assert pages.viewport().rect().contains(pages.box_of(passage)), "it is in sight"
    assert pages.card.isVisible()
    assert pages.viewport().rect().contains(pages.card.geometry())
    before = pages.current
    QTest.keyClick(pages, Qt.Key.Key_Up)
    assert pages.current != before
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    assert pages.current is None, "Esc lets go of the passage first, then leaves"


def test_enter_leads_to_where_it_is_kept(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    go_to(preview, second(bridge).id)
    with qtbot.waitSignal(preview.led) as heard:
        QTest.keyClick(preview.pages, Qt.Key.Key_Return)
    lead = heard.args[0]
    assert (lead.place, lead.item_id) == (MendingPlace.RECORD, second(bridge).id)
    block = bridge.state.of(Block)[1]
    go_to(preview, f"{block.id}#title")
    with qtbot.waitSignal(preview.led) as heard:
        preview.pages.card.follow.click()
    assert (heard.args[0].place, heard.args[0].block_id) == (MendingPlace.BLOCK, block.id)


def test_other_words_are_written_to_the_workshop_and_the_pages_are_made_anew(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    entry = second(bridge)
    go_to(preview, entry.id)
    QTest.keyClick(preview.pages, Qt.Key.Key_F2)
    field = preview.pages.field
    assert field is not None
    assert field.hasFocus()
    assert field.toPlainText() == entry.text
    QTest.keyClicks(field, "Der Rat & <b>alle</b>")
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert bridge.state.get(Entry, entry.id).text == "Der Rat & <b>alle</b>"
    assert "Der Rat & <b>alle</b>" in preview.text.toPlainText()
    assert preview.pages.hasFocus()
    assert preview.pages.current is not None
    assert preview.pages.current.origin == entry.id, "reading goes on where it was"
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        QTest.keyClick(preview.pages, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bridge.state.get(Entry, entry.id).text == entry.text


def test_esc_leaves_the_words_as_they_were(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    entry = second(bridge)
    go_to(preview, entry.id)
    QTest.keyClick(preview.pages, Qt.Key.Key_F2)
    field = preview.pages.field
    assert field is not None
    QTest.keyClicks(field, "verworfen")
    with qtbot.assertNotEmitted(preview.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert preview.pages.field is None
    assert bridge.state.get(Entry, entry.id) == entry


def test_what_the_room_refuses_stays_in_the_field_with_the_reason(
    preview: MinutesPreview, bridge: Bridge
) -> None:
    entry = second(bridge)
    go_to(preview, entry.id)
    QTest.keyClick(preview.pages, Qt.Key.Key_F2)
    field = preview.pages.field
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert preview.pages.field is field
    assert field.fault.isVisible()
    assert field.fault.text()
    assert bridge.state.get(Entry, entry.id) == entry


def test_who_goes_elsewhere_keeps_what_was_typed(preview: MinutesPreview, bridge: Bridge) -> None:
    go_to(preview, f"{bridge.state.workshop.id}#title")
    QTest.keyClick(preview.pages, Qt.Key.Key_F2)
    field = preview.pages.field
    assert field is not None
    QTest.keyClicks(field, "Radachse Nord")
    preview.thumbnails.setFocus(Qt.FocusReason.MouseFocusReason)
    assert preview.pages.field is None
    assert bridge.state.get(Workshop, bridge.state.workshop.id).title == "Radachse Nord"
    assert preview.thumbnails.hasFocus()


def test_what_cannot_be_changed_says_why_and_opens_no_field(
    preview: MinutesPreview, bridge: Bridge
) -> None:
    unit = next(unit for unit in bridge.state.of(Unit) if unit.side is Side.POLITICS)
    go_to(preview, unit.id)
    card = preview.pages.card
    assert card.why_not.isVisible()
    assert not card.change.isVisible()
    QTest.keyClick(preview.pages, Qt.Key.Key_F2)
    assert preview.pages.field is None


def test_a_click_chooses_and_a_double_click_changes(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    entry = second(bridge)
    passage = go_to(preview, entry.id)
    pages = preview.pages
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    where: QPoint = pages.box_of(passage).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert pages.current == passage
    QTest.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert pages.field is not None
    QTest.keyClick(pages.field, Qt.Key.Key_Escape)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert pages.current is None


def test_the_outline_leads_to_its_pages(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    preview.side.switch()
    outline = preview.outline
    assert outline.hasFocus()
    words = []
    for _ in range(30):
        index = outline.currentIndex()
        words.append(index.data() if index.isValid() else "")
        QTest.keyClick(outline, Qt.Key.Key_Down)
    assert "Vereinbarungen" in words
    last = outline.currentIndex()
    assert not outline.indexBelow(last).isValid(), "the last heading"
    assert preview.pages.page == last.data(Qt.ItemDataRole.UserRole).page
    assert preview.thumbnails.currentIndex().row() == preview.pages.page
    preview.side.switch()
    assert preview.thumbnails.hasFocus()


def test_a_screen_reader_that_asks_for_all_passages_has_the_workshop_read_once(
    preview: MinutesPreview, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, int] = {}

    def counted(state: State, origin: str) -> Kept | None:
        asked[origin] = asked.get(origin, 0) + 1
        return kept(state, origin)

    monkeypatch.setattr(living, "kept", counted)
    capture_more = capture.add_entry(bridge.state, EntryKind.DECISION, "Neu.", now=bridge.now)
    bridge.session.perform(capture_more)
    pages = preview.pages
    for _ in range(3):
        said = [pages.painted_item(key) for key in pages.painted_keys()]
        assert all(each is not None and each.words for each in said)
    parts = Counter(passage.origin for passage in pages.passages)
    assert asked == {origin: parts[origin] for origin in asked}
    assert len(asked) == len(parts)


def test_a_passage_is_marked_as_closed_and_told_again(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    entry = second(bridge)
    go_to(preview, entry.id)
    pages = preview.pages
    assert not pages.card.sign.isVisible()
    assert pages.card.doors.label() == "Closed session"
    closes = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for closed in (True, False):
        with qtbot.waitSignal(preview.refreshed, timeout=20000):
            QTest.keyClick(pages, Qt.Key.Key_K, closes)
        told = {each.text for each in PublicView(bridge.state).of(Entry)}
        assert (entry.text in told) != closed
        assert pages.card.sign.isVisible() == closed
        words = " ".join(passage.words for passage in pages.passages)
        assert ("nichtöffentlich" in words) == closed
        assert pages.card.doors.label() == ("Publish" if closed else "Closed session")
    bridge.undo()
    assert entry.text not in {each.text for each in PublicView(bridge.state).of(Entry)}


@pytest.mark.parametrize("width", [1366, 1000])
def test_the_card_of_a_passage_never_lies_on_the_zoom(preview: MinutesPreview, width: int) -> None:
    preview.resize(width, 768)
    pages, bar = preview.pages, preview.pages.verticalScrollBar()
    for passage in pages.passages:
        QTest.keyClick(pages, Qt.Key.Key_Down)
        assert pages.current is passage
        box, foot = pages.box_of(passage), pages.viewport().height()
        for above in range(0, 200, 12):
            # The passage as far above the foot of the view as somebody may have rolled it.
            bar.setValue(bar.value() + box.bottom() - (foot - above))
            box = pages.box_of(passage)
            assert not pages.card.geometry().intersects(preview._zoom.geometry())
