# SPDX-License-Identifier: EUPL-1.2
"""A block goes into a group room and comes back, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.goals.model import Goal
from moderation.activities.timeline.model import Lag, TimelineStep
from moderation.activities.vision.model import VisionConsent, VisionDraft
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.workshop import Status
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.served import served_words
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import away, handing_out, merging, result_file
from moderation.features.group_work.model import GroupHandout, GroupResult, group_work_of
from moderation.features.votes.wording import mended
from moderation.gui.texts import formats, text
from moderation.gui.theme import apply_theme
from moderation.windows.groups.door import GroupDoor
from moderation.windows.groups.hand_out import HandOutDialog
from moderation.windows.groups.merge_dialog import MergeGroupDialog
from moderation.windows.groups.sign import Signs
from moderation.windows.groups.words import DifferenceWords
from tests.group_dialogs import goals_meanwhile
from tests.group_rooms import LATER, NOW, GroupRoom, changed, full_plenary
from tests.room_bridge import bridge_to, type_words
from tests.spoken import all_spoken, listening
from tests.whole_window import example, whole_window

Open = Callable[[MergeGroupDialog], MergeGroupDialog]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    apply_theme(qapp, text_scale=1.0)
    made: list[QWidget] = []

    def show(dialog: MergeGroupDialog) -> MergeGroupDialog:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        made.append(dialog)
        return dialog

    yield show
    for each in made:
        each.close()


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def lines(dialog: MergeGroupDialog) -> list[str]:
    """What the list says, its headings left out."""
    return [item.text() for item in dialog.list.entries()]


def test_a_result_is_merged_by_keyboard_in_one_step(qtbot: QtBot, opened: Open) -> None:
    dialog = goals(opened)
    bridge = dialog.bridge
    before = bridge.state
    assert [line.partition(" – ")[0] for line in lines(dialog)[:2]] == ["open", "open"]

    press(Qt.Key.Key_Return)  # Merge, while two conflicts are open
    assert dialog.isVisible()
    assert "2 conflicts" in dialog.hint.text.text()
    assert bridge.state is before

    with listening() as heard:
        press(Qt.Key.Key_2)  # the measure as the group has it
    assert any("As the group" in words for words in heard.said)
    press(Qt.Key.Key_2)  # and what was removed here comes back
    assert [line.partition(" – ")[0] for line in lines(dialog)[:2]] == ["decided", "decided"]
    assert QApplication.focusWidget() is dialog.main_button

    dialog.list.setFocus()
    while "Radverkehrsbudgetverstetigungsbeschluss" not in dialog.list.currentItem().text():
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)  # the new goal stays out
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()

    state = bridge.state
    titles = [goal.title for goal in state.of(Goal)]
    assert not any("beschluss" in title for title in titles)
    assert any("22 %" in goal.measure for goal in state.of(Goal))
    assert len(state.of(GroupResult)) == 1
    bridge.undo()
    assert bridge.state.of(Goal) == before.of(Goal)
    assert not bridge.state.of(GroupResult)


def test_dates_waits_and_the_vision_are_told_as_they_were_said() -> None:
    plenary = full_plenary()
    state = plenary.state
    one, step = state.of(TimelineStep)[:2]
    room = GroupRoom(state, plenary.blocks["timeline"].id)
    room.change(step, begins=date(2027, 1, 1), begins_as=Precision.QUARTER)
    room.change(one, begins=date(2027, 5, 31), ends=date(2027, 5, 31), is_interim_goal=True,
                ends_as=Precision.MONTH)  # fmt: skip
    room.change(state.of(Lag)[0], days=0, months=2)
    merge = merging.compared(state, room.result())
    words = DifferenceWords(state, merge)
    told = {
        words.title(item): words.value(item, each.field, each.theirs)
        for item in merge.found.items
        for each in item.differences
    }
    ends = formats().date(step.ends)
    assert told == {
        "Interim goal: Beschluss": "Interim goal · May 2027",
        "Step: Planung": f"Q1 2027 – {ends}",
        "Waiting time: Beschluss → Planung": "2 months",
    }


def test_what_would_go_along_with_a_removal_is_named() -> None:
    plenary = full_plenary()
    draft = plenary.state.of(VisionDraft)[0]
    room = GroupRoom(plenary.state, plenary.blocks["vision"].id)
    room.remove(draft)
    plenary.add(VisionConsent, draft_id=draft.id, side=Side.POLITICS)
    merge = merging.compared(plenary.state, room.result())
    words = DifferenceWords(plenary.state, merge).along(merge.found.items[0])
    assert "of the plenary, such as votes and consents" in words


@pytest.mark.parametrize("version", [1, 2])
def test_the_vision_that_a_goal_serves_is_told_with_its_version(version: int) -> None:
    plenary = full_plenary()
    draft = plenary.state.of(VisionDraft)[0]
    state = changed(plenary.state, draft, adopted=True)
    goal = state.of(Goal)[0]
    room = GroupRoom(state, plenary.blocks["goals"].id)
    room.change(goal, serves_id=room.here(draft).id, serves_version=version)
    merge = merging.compared(state, room.result())
    item = merge.found.items[0]
    words, field = DifferenceWords(state, merge), item.differences[0].field
    assert words.value(item, field, item.differences[0].ours) == "–"
    served = served_words(state, draft.id, version)
    assert served is not None
    assert words.value(item, field, item.differences[0].theirs) == text(served)


def goals(opened: Open) -> MergeGroupDialog:
    """The dialog about the goals of the example, with two conflicts."""
    state, merge = goals_meanwhile(State.holding(example("en")))
    bridge = bridge_to(state)
    bridge.session.ask_about_words = mended
    return opened(MergeGroupDialog(bridge, merge, None))


def test_everything_is_read_aloud(qtbot: QtBot, opened: Open) -> None:
    dialog = goals(opened)
    said = " | ".join(each.words for each in all_spoken(dialog))
    for words in ("2 to decide, 1 new", "open – Goal:", "Group: Anteil der Wege", "As the group"):
        assert words in said


def test_bulk_buttons_decide_only_what_is_open(qtbot: QtBot, opened: Open) -> None:
    dialog = goals(opened)
    press(Qt.Key.Key_1)
    QTest.keyClick(dialog.as_group, Qt.Key.Key_Space)
    values = [choice.value for choice in dialog.choices().values()]
    assert values == ["ours", "theirs"]
    assert QApplication.focusWidget() is dialog.main_button


def test_a_group_room_says_so_and_exports(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    path = tmp_path / "Gruppe A.json"
    path.write_text(room.text, encoding="utf-8")
    with whole_window(qtbot) as whole:
        window = whole.window
        with qtbot.waitSignal(window.workshop_opened, timeout=20_000):
            window.import_workshop(path)
        whole.settle()
        assert window.view is window.moderator, "there is nothing to prepare"
        sign = whole.moderator.signs.group
        assert sign.isVisible()
        assert "Gruppe A" in sign.accessibleName()
        assert "Cards" in sign.accessibleName()
        type_words(whole.moderator.bar.field, "Aus der Gruppe")
        QTest.keyClick(whole.moderator.bar.field, Qt.Key.Key_Return)
        door = whole.moderator.signs.door
        door.ask_save = lambda name, _title: str(tmp_path / name)
        said: list[str] = []
        whole.bridge.told.connect(lambda message: said.append(text(message)))
        QTest.keyClick(sign.result, Qt.Key.Key_Space)
        [written] = [each for each in tmp_path.glob("*.json") if each != path]
        assert written.name in said[0]
    file = result_file.read(written)
    step = merging.merge(plenary.state, file, {}, LATER)
    texts = [each.text for each in plenary.state.apply(step).of(Entry)]
    assert "Aus der Gruppe" in texts


def test_a_block_is_handed_out_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = bridge_to(full_plenary().state)
    view = QWidget()
    qtbot.addWidget(view)
    view.show()
    door = GroupDoor(bridge, view)
    door.ask_save = lambda name, _title: str(tmp_path / name)
    shown: list[str] = []

    def by_keyboard() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HandOutDialog)
        press(Qt.Key.Key_Return)
        shown.append(dialog.hint.text.text())
        type_words(dialog.group, "Gruppe B")
        QTest.keyClick(dialog.block, Qt.Key.Key_Down)
        dialog.group.setFocus()
        press(Qt.Key.Key_Return)

    QTimer.singleShot(50, view, by_keyboard)
    door.hand_out()
    assert shown == ["Which group is it for? Enter its name."]
    [path] = tmp_path.iterdir()
    assert path.name == "Gruppe B Vision.json"
    work = group_work_of(State.holding(registry.read_workshop(path)))
    assert work is not None
    assert work.group == "Gruppe B"


def test_a_place_that_was_not_chosen_leaves_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = bridge_to(full_plenary().state)
    places = iter(["", str(tmp_path / "gruppe.json")])
    kept: list[str] = []
    dialog = HandOutDialog(bridge, lambda _words, group, _block: keep(group), None)

    def keep(group: str) -> bool:
        kept.append(group)
        return bool(next(places))

    qtbot.addWidget(dialog)
    dialog.show()
    type_words(dialog.group, "Gruppe B")
    dialog.go_on()
    assert dialog.isVisible()
    assert dialog.group.text() == "Gruppe B"
    dialog.go_on()
    assert not dialog.isVisible()
    assert kept == ["Gruppe B", "Gruppe B"]


def test_the_words_to_say_are_handed_out_only_where_there_are_some_and_they_are_meant(
    qtbot: QtBot,
) -> None:
    plenary = full_plenary()
    state = changed(plenary.state, plenary.blocks["cards"], say="Wer schweigt, sei gebeten")
    written: list[str] = []

    def keep(words: str, *_: object) -> bool:
        written.append(words)
        return False

    dialog = HandOutDialog(bridge_to(state), keep, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.group.setText("A")
    for block, offered in (("Cards", True), ("Goals", False), ("Cards", True)):
        dialog.block.setCurrentText(block)
        assert dialog.with_say.isVisible() == offered
    dialog.go_on()
    dialog.with_say.click()
    dialog.go_on()
    assert ["Wer schweigt" in words for words in written] == [False, True]


@pytest.mark.parametrize("whole", [True, False])
def test_files_of_a_closed_block_say_so_in_dialog_and_name(qtbot: QtBot, *, whole: bool) -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    state = changed(plenary.state, plenary.workshop if whole else block, closed_session=True)
    view = QWidget()
    qtbot.addWidget(view)
    asked: list[tuple[str, str]] = []

    def place(name: str, title: str) -> str:
        asked.append((name, title))
        return ""

    room = GroupRoom(state, block.id, "Gruppe A")
    door = GroupDoor(bridge_to(room.state), view)
    door.ask_save = place
    door.export()
    [(name, title)] = asked
    assert name.endswith("closed session.json")
    assert title.endswith("closed session")
    dialog = HandOutDialog(bridge_to(state), lambda *_: False, None)
    qtbot.addWidget(dialog)
    dialog.block.setCurrentText(block.title)
    assert dialog.accessibleName().endswith("closed session")
    if not whole:
        dialog.block.setCurrentText("Goals")
        assert "closed" not in dialog.windowTitle()


def test_the_plenary_shows_whose_result_is_missing_and_says_so_when_the_block_ends(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    state = changed(plenary.state, plenary.workshop, status=Status.RUNNING)
    state = changed(state, block, started_at=LATER)
    state = changed(state, plenary.workshop, current_block_id=block.id)
    bridge = bridge_to(state)
    signs = Signs(bridge)
    qtbot.addWidget(signs)
    signs.show()
    assert not signs.away.isVisible()
    for group in ("Gruppe A", "Gruppe B"):
        dialog = HandOutDialog(bridge, lambda *_: True, None)
        qtbot.addWidget(dialog)
        dialog.block.setCurrentText(block.title)
        dialog.group.setText(group)
        dialog.go_on()
    again = HandOutDialog(bridge, lambda *_: False, None)
    qtbot.addWidget(again)
    again.block.setCurrentText(block.title)
    assert "Gruppe A, Gruppe B" in again.travels.text()
    assert signs.away.isVisible()
    assert signs.away.more.text().count("missing") == 2
    room = GroupRoom(bridge.state, block.id, "Gruppe A")
    room.add(Entry, text="Von A", entry_kind=EntryKind.CARD)
    handed = bridge.state.of(GroupHandout)[0].handed
    file = replace(room.result(), handed=handed)
    bridge.session.perform(merging.merge(bridge.state, file, {}, bridge.now))
    assert signs.away.more.text().count("missing") == 1
    said: list[str] = []
    bridge.told.connect(lambda message: said.append(text(message)))
    bridge.session.perform(agenda.end_block(bridge.state, LATER))
    assert said == ["“Cards” is over, and results are missing: Gruppe B."]
    QTest.keyClick(signs.away.no_more, Qt.Key.Key_Space)
    assert not signs.away.isVisible()
    bridge.undo()
    assert signs.away.isVisible()


def test_a_result_of_which_nothing_was_taken_over_is_not_told_as_merged(qtbot: QtBot) -> None:
    plenary = full_plenary()
    block = plenary.blocks["cards"]
    bridge = bridge_to(plenary.state)
    signs = Signs(bridge)
    qtbot.addWidget(signs)
    for group in ("Gruppe A", "Gruppe B"):
        made = handing_out.handed_out(bridge.state, block.id, group, NOW)
        bridge.session.note(away.handed_over(bridge.state, made))
    first, _second = away.groups_away(bridge.state, block.id)
    bridge.session.perform(away.wait_no_more(bridge.state, [first], LATER))
    told, missing = signs.away.more.text().split(" · ")
    assert told.startswith("Gruppe A: nothing taken over")
    assert missing.startswith("Gruppe B: missing")


def test_a_file_that_does_not_fit_is_said_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    plenary = full_plenary()
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    bridge = bridge_to(plenary.state)
    view = QWidget()
    qtbot.addWidget(view)
    door = GroupDoor(bridge, view)
    failed: list[str] = []
    bridge.failed.connect(lambda message: failed.append(message.source))
    path = tmp_path / "datei.json"
    for words, sentence in (
        ("kein JSON", result_file.NOT_A_RESULT),
        (room.text, result_file.IS_THE_TASK),
        (room.written(), merging.NOTHING_DONE),
        (room.written()[:-200], result_file.NOT_A_RESULT),
    ):
        path.write_text(words, encoding="utf-8")
        door.ask_open = lambda: str(path)
        door.merge()
        assert failed.pop() == sentence.source
    assert bridge.state.entities() == plenary.state.entities()


def test_released_minutes_take_no_result(qtbot: QtBot) -> None:
    plenary = full_plenary()
    card = plenary.state.of(Entry)[0]
    room = GroupRoom(plenary.state, plenary.blocks["cards"].id)
    room.add(Entry, text="Neu", entry_kind=EntryKind.CARD)
    released = changed(plenary.state, plenary.workshop, status=Status.APPROVED)
    bridge = bridge_to(released)
    with pytest.raises(UserFacingError):
        bridge.session.perform(merging.merge(released, room.result(), {}, bridge.now))
    assert bridge.state.find(Entry, card.id) == card
