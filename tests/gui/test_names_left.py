# SPDX-License-Identifier: EUPL-1.2
"""Surnames that stay are shown where the office works, with the way there; whole names are gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderation.domain.change import Step, added
from moderation.domain.ids import new_id
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.minutes_plan import edits as plan
from moderation.features.minutes_plan.model import Section
from moderation.features.people import edits as people
from moderation.features.people.model import Participant, Unit
from moderation.features.sending.model import MailText, SentCut
from moderation.gui.widgets import Dialog
from moderation.minutes.gap import MendingPlace
from moderation.minutes.plain import to_text
from moderation.output.minutes import PUBLIC, minutes_document
from moderation.storage import workshop_file
from moderation.windows.minutes.names_section import SHOWN, NamesSection
from moderation.windows.minutes.view import MinutesPreview
from moderation.windows.sending.section import SendingSection
from tests.sending_window import LABEL, closed, end_of_day
from tests.unit.test_cli import run
from tests.whole_window import WholeWindow

FULL = "Zoë Kanarie prüft die Mittel."
ALONE = "Frau Kanarie ruft an."


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[WholeWindow]:
    with end_of_day(qtbot) as found:
        bridge = found.bridge
        unit = bridge.state.of(Unit)[0]
        bridge.session.perform(people.add_participant(bridge.state, unit.id, "Zoë Kanarie"))
        yield found


def person(whole: WholeWindow) -> Participant:
    return next(one for one in whole.bridge.state.of(Participant) if one.name == "Zoë Kanarie")


def decide(whole: WholeWindow, *texts: str) -> list[Entry]:
    bridge = whole.bridge
    for text in texts:
        bridge.session.perform(
            capture.add_entry(bridge.state, EntryKind.DECISION, text, now=bridge.now)
        )
    return [one for one in bridge.state.of(Entry) if one.text in texts]


def minutes_of(whole: WholeWindow) -> MinutesPreview:
    whole.window.show_minutes()
    found = whole.window.minutes
    assert found is not None
    return found


def looked(whole: WholeWindow, *, hidden: bool = False) -> NamesSection:
    """The part beside the minutes, after it looked at them as they are."""
    minutes = minutes_of(whole)
    section = minutes.findChild(NamesSection)
    assert section is not None
    minutes.refresh()
    whole.qtbot.waitUntil(lambda: section.isHidden() == hidden, timeout=20_000)
    return section


def test_what_stays_is_listed_beside_the_minutes_and_leads_there(whole: WholeWindow) -> None:
    _full, alone = decide(whole, FULL, ALONE)
    section = looked(whole)
    assert section.isVisibleTo(minutes_of(whole))
    assert section.header.title.text() == "Diese Namen stehen noch im Text"
    (row,) = section.rows.rows
    assert row.check.text == f"Frau Kanarie: {ALONE}"
    assert "Zeigen" in row.accessibleName()
    with whole.qtbot.waitSignal(minutes_of(whole).led) as heard:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert (heard.args[0].place, heard.args[0].item_id) == (MendingPlace.RECORD, alone.id)


def test_nothing_is_listed_where_nothing_stays(whole: WholeWindow) -> None:
    bridge = whole.bridge
    _full, alone = decide(whole, FULL, ALONE)
    looked(whole)
    bridge.session.perform(capture.edit_entry(bridge.state, alone.id, text="Alle rufen an."))
    looked(whole, hidden=True)
    bridge.undo()
    looked(whole)
    bridge.session.perform(plan.tell_names(bridge.state, names=True))
    looked(whole, hidden=True)


def test_what_tables_tell_and_the_minutes_leave_out_is_listed_too(whole: WholeWindow) -> None:
    bridge = whole.bridge
    bridge.session.perform(
        capture.add_entry(bridge.state, EntryKind.TASK, ALONE, now=bridge.now, due=date(2030, 6, 1))
    )
    (task,) = [one for one in bridge.state.of(Entry) if one.text == ALONE]
    section = looked(whole)
    assert len(section.rows.rows) == 1, "a sentence of minutes, tables and dates is one row"
    for left_out in (Section.TASKS, Section.RESULTS, Section.OTHER):
        bridge.session.perform(plan.show_section(bridge.state, left_out, shown=False))
    section = looked(whole)
    assert ALONE not in to_text(minutes_document(bridge.state, cut=PUBLIC)), "the control"
    (row,) = section.rows.rows
    assert ALONE in row.check.text
    with whole.qtbot.waitSignal(minutes_of(whole).led) as heard:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert heard.args[0].item_id == task.id


def test_a_long_list_is_counted(whole: WholeWindow) -> None:
    decide(whole, *(f"{number}. {ALONE}" for number in range(SHOWN + 3)))
    section = looked(whole)
    assert len(section.rows.rows) == SHOWN
    assert section.more.text() == "und 3 weitere Stellen"


# ------------------------------------------------------------------------------- erasure


def test_an_erasure_says_before_and_after_what_it_leaves(
    whole: WholeWindow, data_dir: Path
) -> None:
    decide(whole, FULL, ALONE)
    told: list[str] = []

    def answering(dialog: Dialog) -> int:
        told.append(dialog.accessibleDescription())
        dialog.main_button.click()
        return dialog.result()

    eraser = whole.window.eraser
    eraser.run = answering
    with whole.qtbot.waitSignal(whole.window.workshop_opened, timeout=20_000):
        eraser.ask_person(person(whole).id)
    whole.qtbot.waitUntil(lambda: len(told) == 2)
    for words in told:
        assert "Nachname allein" in words
        assert f"– Vereinbarung: {ALONE}" in words
        assert FULL not in words
    texts = [one.text for one in whole.bridge.state.of(Entry)]
    assert "[gelöscht] prüft die Mittel." in texts
    assert ALONE in texts
    assert data_dir.exists()


@pytest.mark.parametrize("listed", ["Frau Kanarie", "Kanarie, Z.", "Kanarie"])
def test_who_is_on_the_list_without_a_given_name_is_listed_at_every_door(
    whole: WholeWindow, tmp_path: Path, listed: str
) -> None:
    bridge, unsure = whole.bridge, "Auch z. kanarie und Y. Kanarie rufen an."
    bridge.session.perform(people.edit_participant(bridge.state, person(whole).id, name=listed))
    decide(whole, unsure)
    with_initial = {"Frau Kanarie": 2, "Kanarie, Z.": 1, "Kanarie": 1}[listed]
    rows = [row.check.text for row in looked(whole).rows.rows]
    assert len([row for row in rows if "anarie" in row]) == with_initial
    source = tmp_path / "workshop.json"
    source.write_text(workshop_file.write(bridge.state), encoding="utf-8")
    heard = run("minutes", source, "-o", tmp_path / "x.txt", "--cut", "public")
    assert heard.stderr.count("\n  ") == with_initial
    told: list[str] = []

    def closing(dialog: Dialog) -> int:
        told.append(dialog.accessibleDescription())
        return dialog.result()

    whole.window.eraser.run = closing
    (found,) = [one for one in bridge.state.of(Participant) if one.name == listed]
    whole.window.eraser.ask_person(found.id)
    assert told[0].count("– Vereinbarung: ") == with_initial


def test_an_erasure_that_leaves_nothing_says_nothing_more(whole: WholeWindow) -> None:
    decide(whole, FULL)
    told: list[str] = []

    def answering(dialog: Dialog) -> int:
        told.append(dialog.accessibleDescription())
        dialog.main_button.click()
        return dialog.result()

    eraser = whole.window.eraser
    eraser.run = answering
    with whole.qtbot.waitSignal(eraser.erased, timeout=20_000):
        eraser.ask_person(person(whole).id)
    assert len(told) == 1
    assert "Nachname allein" not in told[0]


# ------------------------------------------------------------------------------- mail


@pytest.fixture
def section(whole: WholeWindow) -> SendingSection:
    bridge = whole.bridge
    words = MailText(
        id=new_id(),
        workshop_id=bridge.state.workshop.id,
        subject="{titel}, ZOË KANARIE",
        body="Zoë Kanaries Papier liegt bei.\nRückfragen an rathaus@stadt.example",
    )
    bridge.session.perform(Step(LABEL, added(words)))
    return closed(whole)


def test_a_public_mail_names_nobody(section: SendingSection) -> None:
    dialog = section.make_dialog()
    try:
        inside = dialog.subject.text(), dialog.body.toPlainText()
        assert "ZOË KANARIE" in inside[0], "the control: people inside know each other"
        dialog.cut.set_value(SentCut.PUBLIC)
        dialog.cut.changed.emit(SentCut.PUBLIC)
        subject, body = dialog.told_words()
        assert "kanarie" not in f"{subject}{body}".casefold()
        assert "[…] Papier liegt bei." in body
        assert "rathaus@stadt.example" in body, "the office's own address is meant to be there"
        leaving = dialog.leaving()
        assert (leaving.subject, leaving.body) == (subject, body)
        dialog.cut.set_value(SentCut.INTERNAL)
        dialog.cut.changed.emit(SentCut.INTERNAL)
        assert (dialog.subject.text(), dialog.body.toPlainText()) == inside
    finally:
        dialog.deleteLater()


def test_what_is_typed_last_into_a_public_mail_names_nobody_either(
    section: SendingSection,
) -> None:
    dialog = section.make_dialog()
    try:
        dialog.cut.set_value(SentCut.PUBLIC)
        dialog.cut.changed.emit(SentCut.PUBLIC)
        dialog.body.setPlainText("Kanarie, Zoë schreibt. Frau Kanarie auch.")
        assert dialog.leaving().body.endswith("schreibt. Frau Kanarie auch.")
        assert "Zoë" not in dialog.body.toPlainText(), "it is seen before it leaves"
    finally:
        dialog.deleteLater()


# ------------------------------------------------------------------------------- command line


def test_the_command_line_says_where_a_surname_stays(whole: WholeWindow, tmp_path: Path) -> None:
    decide(whole, FULL, ALONE)
    source = tmp_path / "workshop.json"
    source.write_text(workshop_file.write(whole.bridge.state), encoding="utf-8")
    for cut, said in (("public", True), ("units", True), ("internal", False)):
        heard = run("minutes", source, "-o", tmp_path / f"{cut}.txt", "--cut", cut)
        assert (f"Frau Kanarie: {ALONE}" in heard.stderr) == said, cut


@pytest.mark.parametrize(("command", "ending"), [("tables", "xlsx"), ("dates", "ics")])
def test_the_command_line_says_it_of_every_file_for_the_public(
    whole: WholeWindow, tmp_path: Path, command: str, ending: str
) -> None:
    bridge = whole.bridge
    for text in (FULL, ALONE):
        bridge.session.perform(
            capture.add_entry(
                bridge.state, EntryKind.TASK, text, now=bridge.now, due=date(2030, 6, 1)
            )
        )
    source = tmp_path / "workshop.json"
    source.write_text(workshop_file.write(bridge.state), encoding="utf-8")
    target = tmp_path / f"x.{ending}"
    # Without a library, so that no app that holds it has to be asked.
    other = {"MODERATION_DATA_DIR": str(tmp_path / "none")}
    heard = run(command, source, "-o", target, "--public", **other)
    assert f"Frau Kanarie: {ALONE}" in heard.stderr
    assert "Zoë" not in heard.stderr
    assert run(command, source, "-o", target, **other).stderr == ""
    told = bridge.state.apply(plan.tell_names(bridge.state, names=True))
    source.write_text(workshop_file.write(told), encoding="utf-8")
    heard = run(command, source, "-o", target, "--public", **other)
    assert (heard.returncode, heard.stderr) == (0, "")
