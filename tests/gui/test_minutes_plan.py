"""Order and depth, letterhead, logo and public version, by keyboard; and the files of every cut."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind
from moderation.features.minutes_plan.model import Positions, Section, plan_of, sections
from moderation.features.people.model import Unit
from moderation.gui.bridge import Bridge
from moderation.gui.theme import apply_theme
from moderation.output.minutes import PUBLIC, Cut, CutKind
from moderation.windows.minutes.plan import PlanDialog
from moderation.windows.minutes.view import MinutesPreview
from tests.stores import new_session, open_writer


@pytest.fixture
def bridge(qapp: QApplication, tmp_path: Path) -> Iterator[Bridge]:
    apply_theme(qapp, text_scale=1.0)
    with open_writer(tmp_path / "store.sqlite") as writer:
        made = Bridge(writer)
        made.open(new_session(writer))
        for kind, words in ((EntryKind.DECISION, "Vereinbart"), (EntryKind.TASK, "Zählung")):
            made.session.perform(capture.add_entry(made.state, kind, words, now=made.now))
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
    with qtbot.waitSignal(made.refreshed, timeout=20000):
        made.refresh()
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def dialog(bridge: Bridge, qtbot: QtBot) -> Iterator[PlanDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PlanDialog(bridge, parent)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def choose(dialog: PlanDialog, key: str) -> None:
    """Walk to a line by keyboard."""
    dialog.parts.setCurrentRow(0)
    for _ in range(dialog.parts.count()):
        part = dialog.parts.part()
        if part is not None and part.key == key:
            return
        QTest.keyClick(dialog.parts, Qt.Key.Key_Down)
    raise AssertionError(key)


def test_a_section_is_moved_by_keys_and_stays_the_current_one(
    dialog: PlanDialog, bridge: Bridge
) -> None:
    before = sections(plan_of(bridge.state))
    choose(dialog, "tasks")
    QTest.keyClick(dialog.parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = sections(plan_of(bridge.state))
    assert after.index(Section.TASKS) == before.index(Section.TASKS) - 1
    part = dialog.parts.part()
    assert part is not None
    assert part.key == "tasks"
    bridge.undo()
    assert sections(plan_of(bridge.state)) == before
    dialog.lower_part.click()
    assert sections(plan_of(bridge.state)) != before
    choose(dialog, "head")
    assert not dialog.raise_part.isEnabled(), "the head stays first"


def test_a_section_is_left_out_and_taken_in_again(
    dialog: PlanDialog, preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    assert "Vereinbart" in preview.text.toPlainText()
    choose(dialog, "agreements")
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        QTest.keyClick(dialog.parts, Qt.Key.Key_Space)
    assert "Vereinbart" not in preview.text.toPlainText()
    assert "Zählung" in preview.text.toPlainText()
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        dialog.hide_part.click()
    assert "Vereinbart" in preview.text.toPlainText()


def test_what_minutes_need_cannot_be_left_out_and_says_so(
    dialog: PlanDialog, bridge: Bridge
) -> None:
    choose(dialog, "approval")
    QTest.keyClick(dialog.parts, Qt.Key.Key_Space)
    assert plan_of(bridge.state).hidden == ()
    assert dialog.hint.isVisible()
    choose(dialog, "agenda")
    QTest.keyClick(dialog.parts, Qt.Key.Key_Space)
    assert not dialog.hint.isVisible()


def test_an_activity_tells_its_results_only(dialog: PlanDialog, bridge: Bridge) -> None:
    activity = next(
        part.key
        for row in range(dialog.parts.count())
        if (part := dialog.parts.item(row).data(Qt.ItemDataRole.UserRole)).section is None
    )
    choose(dialog, activity)
    QTest.keyClick(dialog.parts, Qt.Key.Key_D)
    assert plan_of(bridge.state).short == (activity,)
    dialog.deepen.click()
    assert plan_of(bridge.state).short == ()


def test_letterhead_logo_and_its_words(dialog: PlanDialog, bridge: Bridge, tmp_path: Path) -> None:
    QTest.keyClicks(dialog.lines[0], "Ratsamt & Gremien")
    QTest.keyClicks(dialog.lines[1], "Markt 1")
    assert plan_of(bridge.state).letterhead == ("Ratsamt & Gremien", "Markt 1")
    path = tmp_path / "wappen.png"
    image = QImage(1800, 450, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert image.save(str(path))
    assert not dialog.alt.isVisible()
    dialog.take_logo(path, "Wappen der Stadt")
    plan = plan_of(bridge.state)
    kept = QImage.fromData(base64.b64decode(plan.logo))
    assert (kept.width(), kept.height()) == (900, 225), "no more pixels than a letterhead shows"
    assert plan.logo_alt == "Wappen der Stadt"
    assert dialog.alt.text() == "Wappen der Stadt"
    (tmp_path / "kein.png").write_text("kein Bild")
    dialog.take_logo(tmp_path / "kein.png", "x")
    assert dialog.hint.isVisible()
    assert plan_of(bridge.state).logo == plan.logo
    dialog.no_logo.click()
    assert plan_of(bridge.state).logo == ""


def test_what_the_public_version_tells_is_chosen(dialog: PlanDialog, bridge: Bridge) -> None:
    assert plan_of(bridge.state).positions is Positions.SIDE, "the careful way is the first"
    assert not plan_of(bridge.state).names
    dialog.names.click()
    dialog.positions.changed.emit(Positions.UNIT)
    plan = plan_of(bridge.state)
    assert (plan.names, plan.positions) == (True, Positions.UNIT)
    bridge.undo()
    bridge.undo()
    assert not dialog.names.isChecked(), "undo is seen here as well"


def test_another_cut_is_shown_and_written(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot, tmp_path: Path
) -> None:
    chooser = preview.files.cut
    offered = [chooser.itemText(row) for row in range(chooser.count())]
    unit = bridge.state.of(Unit)[0]
    assert any(unit.label in words for words in offered)
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        chooser.setCurrentIndex(1)
        chooser.activated.emit(1)
    assert preview.cut == PUBLIC
    assert "öffentlich" in preview.files.proposed(".pdf")
    with qtbot.waitSignal(preview.exported, timeout=20000):
        preview.export(tmp_path / "offen.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "offen.pdf")
    words = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert "öffentliche Ausgabe" in words
    preview.show_cut(Cut.unit(unit.id))
    assert not preview.files.buttons[".xlsx"].isEnabled(), "a sheet has no tables of its own"


def test_a_unit_that_goes_takes_its_sheet_along(
    preview: MinutesPreview, bridge: Bridge, qtbot: QtBot
) -> None:
    from moderation.features.people import edits as people

    unit = bridge.state.of(Unit)[0]
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        preview.show_cut(Cut.unit(unit.id))
    with qtbot.waitSignal(preview.refreshed, timeout=20000):
        bridge.session.perform(people.remove_unit(bridge.state, unit.id))
    assert preview.cut.kind is CutKind.INTERNAL


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".ics"])
def test_every_format_is_written_under_a_name_that_says_how_far_it_is(
    preview: MinutesPreview, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    name = preview.files.proposed(ending)
    assert name.endswith(ending)
    assert "Entwurf" in name
    path = tmp_path / name
    path.write_bytes(b"alt")
    with qtbot.waitSignal(preview.exported, timeout=20000):
        preview.export(path)
    if ending == ".ics":
        assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")
    elif ending == ".xlsx":
        assert load_workbook(path).sheetnames
    else:
        assert path.read_bytes().startswith(b"PK")
