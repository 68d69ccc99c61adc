"""The minutes on screen: the real pages, always current; the file; what is still missing."""

import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.domain.change import Step, replaced
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people import edits as people
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.output.release import release
from moderation.windows.minutes import files
from moderation.windows.minutes.check import Check, MendingPlace, checks
from moderation.windows.minutes.check_list import CheckRow
from moderation.windows.minutes.view import MinutesPreview
from tests.stores import new_session, open_writer
from tests.unit.test_approval import LABEL, LATER, perform, reviewed


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        yield made
        made.close()


@pytest.fixture
def preview(bridge: Bridge, qtbot: QtBot) -> Iterator[MinutesPreview]:
    # The worker is stopped when the view is deleted, as in the app, not by the test.
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


def decide(bridge: Bridge, words: str) -> None:
    state = bridge.state
    bridge.session.perform(capture.add_entry(state, EntryKind.DECISION, words, now=bridge.now))


def test_the_pages_of_the_real_file_are_shown(preview: MinutesPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.pages.complete, timeout=20000)
    image = preview.pages.viewport().grab().toImage()
    box = preview.pages.page_rect(0)
    inks = sum(
        image.pixelColor(x, y).lightness() < 60
        for y in range(box.top() + 60, box.top() + 240, 2)
        for x in range(box.left() + 40, box.right() - 40, 2)
    )
    assert inks > 200, "the title is there"
    assert preview.thumbnails.pages.rowCount() >= 2


def test_what_is_said_appears_on_its_own_within_moments(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        decide(bridge, "Der Rat <b>beschließt</b> & berät")
    assert "Der Rat <b>beschließt</b> & berät" in preview.text.toPlainText()


def test_many_changes_are_one_making(preview: MinutesPreview, bridge: Bridge, qtbot: QtBot) -> None:
    made: list[object] = []
    preview.refreshed.connect(lambda: made.append(None))
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        for number in range(20):
            decide(bridge, f"Vereinbarung {number}")
    assert len(made) == 1
    assert "Vereinbarung 19" in preview.text.toPlainText()


def test_private_notes_are_in_no_page(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge.session.perform(
        capture.write_note(bridge.state, bridge.state.of(Block)[0].id, "Geheimsache")
    )
    with qtbot.waitSignal(preview.exported, timeout=20000):
        preview.export(tmp_path / "protokoll.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "protokoll.pdf")
    words = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert "Radachse" in words
    assert "Geheimsache" not in words + preview.text.toPlainText()


def test_pages_are_turned_by_keys_and_by_the_small_ones(preview: MinutesPreview) -> None:
    pages = preview.pages
    assert pages.hasFocus()
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert (pages.page, preview.thumbnails.currentIndex().row()) == (1, 1)
    QTest.keyClick(pages, Qt.Key.Key_PageUp)
    assert pages.page == 0
    preview.thumbnails.setFocus()
    QTest.keyClick(preview.thumbnails, Qt.Key.Key_Down)
    assert pages.page == 1
    spoken = QAccessible.queryAccessibleInterface(pages).text(QAccessible.Text.Name)
    assert spoken.startswith("Minutes, page 2 of")


def test_tab_leads_through_the_panel_as_it_is_seen(preview: MinutesPreview, qtbot: QtBot) -> None:
    panel = preview.panel
    assert any(row.check.fine for row in panel.checks.rows)

    def seen() -> list[QWidget]:
        """What Tab comes by in the panel, from the pages on."""
        found: list[QWidget] = []
        step = preview.pages.nextInFocusChain()
        while step is not None and step is not preview.pages:
            takes = step.focusPolicy() & Qt.FocusPolicy.TabFocus and step.isVisible()
            if takes and panel.isAncestorOf(step):
                found.append(step)
            step = step.nextInFocusChain()
        return found

    def heights() -> list[int]:
        return [widget.mapTo(panel, QPoint(0, widget.height() // 2)).y() for widget in seen()]

    qtbot.waitUntil(lambda: heights() == sorted(heights()))
    assert seen()[0] is panel.checks.rows[0], "the checks are seen first"
    assert set(panel.checks.rows) <= set(seen()), "what is fine is come by as well"
    panel.checks.show_checks([row.check for row in panel.checks.rows][1:])
    qtbot.waitUntil(lambda: heights() == sorted(heights()) and seen()[0] is panel.checks.rows[0])


def test_larger_and_back(preview: MinutesPreview, qtbot: QtBot) -> None:
    before = preview.pages.page_width()
    QTest.keyClick(preview.pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.pages.page_width() > before
    qtbot.waitUntil(lambda: preview.pages.complete, timeout=20000)
    QTest.keyClick(preview.pages, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.pages.page_width() == before


def test_the_file_is_written_whole_and_named(
    preview: MinutesPreview,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return str(tmp_path / "Ergebnis")

    monkeypatch.setattr(files, "ask_for_place", ask)
    shares: list[int] = []
    preview.files.progress.valueChanged.connect(shares.append)
    with qtbot.waitSignal(preview.exported, timeout=20000) as heard:
        preview.files.buttons[".pdf"].click()
    path = tmp_path / "Ergebnis.pdf"
    assert heard.args == [path]
    assert path.read_bytes().startswith(b"%PDF")
    assert proposed == ["Protokoll Radachse – Entwurf.pdf"]
    assert "Ergebnis.pdf" in preview.toast.text
    assert max(shares) == 100
    assert preview.files.progress.isHidden()


def test_a_draft_does_not_go_to_the_records(preview: MinutesPreview) -> None:
    preview.files.archive.click()
    assert preview.files.trouble.isVisible()
    assert "released" in preview.files.trouble.detail.text()


def test_a_release_goes_to_the_records_as_a_zip(
    preview: MinutesPreview,
    bridge: Bridge,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def close(state: State) -> Step:
        return Step(LABEL, replaced(state.workshop, status=Status.CLOSED))

    perform(bridge.session, close)
    reviewed(bridge.session)
    perform(bridge.session, lambda s: release(s, LATER))
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return str(tmp_path / "Akte")

    monkeypatch.setattr(files, "ask_for_place", ask)
    with qtbot.waitSignal(preview.exported, timeout=20000) as heard:
        preview.files.archive.click()
    path = tmp_path / "Akte.zip"
    assert heard.args == [path]
    assert zipfile.is_zipfile(path)
    assert proposed == ["Archiv, Fassung 1 – Radachse.zip"]
    assert preview.files.archive.isEnabled()
    old = path.read_bytes()
    preview.files.archive.click()
    qtbot.waitUntil(preview.files.trouble.isVisible, timeout=20000)
    assert path.read_bytes() == old, "nothing is replaced"


def test_a_file_that_cannot_be_written_is_a_sentence_and_the_old_one_stays(
    preview: MinutesPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    old = tmp_path / "alt.pdf"
    old.write_bytes(b"%PDF alt")
    gone = tmp_path / "weg" / "neu.pdf"
    preview.export(gone)
    qtbot.waitUntil(preview.files.trouble.isVisible, timeout=20000)
    assert str(gone) in preview.files.trouble.detail.text()
    assert preview.files.buttons[".pdf"].isEnabled(), "another place can be chosen"
    folder = tmp_path / "ordner.pdf"
    folder.mkdir()
    preview.export(folder)
    assert preview.files.trouble.isHidden(), "it is tried again"
    qtbot.waitUntil(preview.files.trouble.isVisible, timeout=20000)
    assert str(folder) in preview.files.trouble.detail.text()
    assert old.read_bytes() == b"%PDF alt"
    with qtbot.waitSignal(preview.exported, timeout=20000):
        preview.export(old)
    assert preview.files.trouble.isHidden()
    assert old.read_bytes() != b"%PDF alt"


def test_the_minutes_speak_the_chosen_language(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    assert "Teilnehmende" in preview.text.toPlainText() or "Ablauf" in preview.text.toPlainText()
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        preview.panel.language.changed.emit("en")
    assert bridge.state.workshop.language == "en"
    assert "Agenda" in preview.text.toPlainText()


def test_a_workshop_is_closed_and_reopened(preview: MinutesPreview, bridge: Bridge) -> None:
    panel = preview.panel
    assert not panel.close_workshop.isVisible()
    assert not panel.reopen.isVisible()
    bridge.session.perform(agenda.start_workshop(bridge.state, bridge.now))
    panel.close_workshop.click()
    after_closing = bridge.state.workshop.status
    assert not panel.close_workshop.isVisible()
    panel.reopen.click()
    assert (after_closing, bridge.state.workshop.status) == (Status.CLOSED, Status.RUNNING)


def test_hints_lead_to_where_they_are_put_right(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    state = bridge.state
    bridge.session.perform(capture.add_entry(state, EntryKind.TASK, "Zählung", now=bridge.now))
    rows = {row.check.place: row for row in preview.panel.checks.rows if not row.check.fine}
    with qtbot.waitSignal(preview.led) as heard:
        rows[MendingPlace.PEOPLE].click()
    assert heard.args[0].place is MendingPlace.PEOPLE
    with qtbot.waitSignal(preview.led) as heard:
        rows[MendingPlace.RECORD].click()
    assert heard.args[0].place is MendingPlace.RECORD
    assert heard.args[0].item_id == bridge.state.of(Entry)[0].id, "to the first of them"
    block = bridge.state.of(Block)[1]
    preview.panel.checks.show_checks([Check("3 Ziele ohne Termin", fine=False, block_id=block.id)])
    with qtbot.waitSignal(preview.led) as heard:
        preview.panel.checks.findChildren(CheckRow)[-1].click()
    assert heard.args[0].block_id == block.id


def test_the_list_is_fine_when_everything_is(preview: MinutesPreview, bridge: Bridge) -> None:
    unit = bridge.state.of(Unit)[0]
    for one in bridge.state.of(Unit):
        bridge.session.perform(people.add_participant(bridge.state, one.id, "Leitung"))
    assert not checks(MinutesView(bridge.state))[0].fine
    for person in bridge.state.of(Participant):
        step = people.set_attendance(
            bridge.state, person.id, Attendance.PRESENT, bridge.now, bridge.grace
        )
        bridge.session.perform(step)
    step = capture.add_entry(bridge.state, EntryKind.TASK, "Zählung", now=bridge.now)
    bridge.session.perform(step)
    task = bridge.state.of(Entry)[0]
    assert [check.fine for check in checks(MinutesView(bridge.state))] == [True, False, False, True]
    day = date(2026, 6, 1)
    bridge.session.perform(capture.edit_entry(bridge.state, task.id, unit_id=unit.id, due=day))
    found = checks(MinutesView(bridge.state))
    assert all(check.fine for check in found)
    assert found[-1].locked, "private notes stay out by their type"
    assert replace(task, due=day).due == day


def test_hidden_minutes_cost_nothing(preview: MinutesPreview, bridge: Bridge, qtbot: QtBot) -> None:
    preview.hide()
    with qtbot.assertNotEmitted(preview.refreshed, wait=800):
        decide(bridge, "Später")
    preview.show()
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        preview.refresh()
    assert "Später" in preview.text.toPlainText()


def test_closing_while_it_works_ends_cleanly(bridge: Bridge, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    view = MinutesPreview(bridge, holder)
    view.refresh()
    view.export(Path("/nirgendwo/x.pdf"))
    view.deleteLater()
    QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)
    working = [thread.name for thread in threading.enumerate() if thread.name.startswith("minutes")]
    assert working == []
