"""The moderator weaves the vision: elements from cards, drafts merged, sides that agree."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderation.activities.vision import edits, telling_edits
from moderation.activities.vision.model import (
    Consent,
    ElementPart,
    VisionAnswer,
    VisionConsent,
    VisionDraft,
    consents_of,
    drafts_of,
    elements_of,
    reasons_of,
)
from moderation.activities.vision.page import (
    AGREEING,
    DRAFTING,
    ELEMENTS,
    TELLING,
    VOTING,
    VisionPage,
)
from moderation.activities.vision.page.weave_dialog import WeaveDialog
from moderation.activities.vision.telling import audiences_of
from moderation.activities.vision.versions import decision_on, statements_of
from moderation.activities.vision.wall import PAIR
from moderation.activities.vision.wall import TELLING as WALL_TELLING
from moderation.domain.side import Side
from moderation.domain.texts import Catalogue
from moderation.domain.views import WallView
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.people.model import Participant
from moderation.features.votes.wording import VersionProposal, new_version
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from moderation.gui.widgets.read_line import DayLine
from tests.gui.test_vision_page import press, shown
from tests.municipal_room import VISION, draft_id, room
from tests.room_bridge import NOW, bridge_to, type_words


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return bridge_to(room(voted=False))


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> VisionPage:
    return shown(qtbot, bridge)


def with_cards(*words: str) -> Bridge:
    state = room(voted=False)
    for each in words:
        state = state.apply(
            capture.add_entry(state, EntryKind.CARD, each, block_id=VISION, now=NOW)
        )
    return bridge_to(state)


def test_with_cards_that_came_later_the_work_begins_with_elements(
    page: VisionPage, bridge: Bridge
) -> None:
    assert page.stage == DRAFTING
    bridge.attempt(
        lambda state: capture.add_entry(state, EntryKind.CARD, "Takt", block_id=VISION, now=NOW)
    )
    for draft in drafts_of(bridge.state, VISION):
        if not draft.zero:
            bridge.attempt(partial(edits.remove_draft, draft_id=draft.id))
    page.focus_work()
    assert page.stage == ELEMENTS
    assert page.elements.cards.hasFocus()
    page.show_stage(DRAFTING)
    page.focus_work()
    assert page.stage == DRAFTING, "what was chosen stays"


def test_cards_become_elements_under_the_current_gain_with_one_key(qtbot: QtBot) -> None:
    bridge = with_cards("Takt", "Rufbus", "Zum Arzt")
    page = shown(qtbot, bridge)
    page.show_stage(ELEMENTS)
    panel = page.elements
    assert not panel.empty.isHidden()
    panel.list.go_to(reasons_of(bridge.state, VISION)[1].id)
    page.focus_work()
    assert panel.cards.hasFocus()
    press(panel.cards, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    assert [(e.text, e.part) for e in elements_of(bridge.state, VISION)] == [
        ("Takt", ElementPart.WHAT),
        ("Rufbus", ElementPart.HOW),
        ("Zum Arzt", ElementPart.WHY),
    ]
    assert {e.reason_id for e in elements_of(bridge.state, VISION)} == {
        reasons_of(bridge.state, VISION)[1].id
    }
    assert panel.head.note.text().startswith("3 from 3 of 3 cards")
    with qtbot.waitSignal(bridge.failed):
        press(panel.cards, Qt.Key.Key_1)
    assert len(elements_of(bridge.state, VISION)) == 3


def test_elements_are_typed_put_into_drafts_and_taken_out(qtbot: QtBot, page: VisionPage) -> None:
    page.show_stage(ELEMENTS)
    panel, state = page.elements, page.bridge
    page.focus_work()
    assert panel.line.hasFocus()
    press(panel.line, Qt.Key.Key_Down, Qt.Key.Key_Down)
    type_words(panel.line, "Dichter Takt")
    press(panel.line, Qt.Key.Key_Return)
    element = panel.element()
    assert element is not None
    assert (element.text, element.part) == ("Dichter Takt", ElementPart.HOW)
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_2)
    assert state.state.get(VisionDraft, draft_id("leise")).element_ids == (element.id,)
    press(panel.list, Qt.Key.Key_2)
    assert state.state.get(VisionDraft, draft_id("leise")).element_ids == ()
    press(panel.list, Qt.Key.Key_Space)
    assert elements_of(state.state, VISION)[0].part is ElementPart.WHY
    press(panel.list, Qt.Key.Key_Delete)
    assert elements_of(state.state, VISION) == ()
    assert not panel.empty.isHidden()


def test_two_drafts_are_compared_and_merged_by_keyboard(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    page.show_stage(DRAFTING)
    panel = page.drafts
    panel.list.go_to(draft_id("zweck"))
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_V)
    item = page.wall_item()
    assert item is not None
    assert (item.key, item.entity_id) == (PAIR, draft_id("zweck"))
    neighbour = panel.neighbour()
    assert neighbour is not None
    assert neighbour.id == draft_id("leise")

    def weave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WeaveDialog)
        try:
            press(dialog.wordings[0], Qt.Key.Key_Down)
            field = dialog.wordings[-1].lineEdit()
            assert field is not None
            field.setFocus()
            field.end(False)
            type_words(field, " für uns")
            dialog.main_button.click()
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, weave)
    press(panel.list, Qt.Key.Key_Z)
    merged = panel.draft()
    assert merged is not None
    assert merged.merged_ids == (draft_id("zweck"), draft_id("leise"))
    assert "für uns" in merged.sentence
    assert len(drafts_of(bridge.state, VISION)) == 5


def test_a_person_is_not_kept_as_whose_words_they_are(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    page.show_stage(DRAFTING)
    page.drafts.list.go_to(draft_id("leise"))
    line = page.drafts.lines["whose"]
    name = bridge.state.of(Participant)[0].name
    line.setFocus()
    type_words(line, name)
    with qtbot.waitSignal(bridge.failed):
        press(line, Qt.Key.Key_Return)
    assert bridge.state.get(VisionDraft, draft_id("leise")).whose == ""
    assert line.text() == ""


def test_the_headline_of_the_visions_year_is_another_way_in(page: VisionPage) -> None:
    page.show_stage(ELEMENTS)
    panel = page.elements
    panel.parts._segments[-1][1].click()
    type_words(panel.line, "Auental atmet auf")
    press(panel.line, Qt.Key.Key_Return)
    found = elements_of(page.bridge.state, VISION, ElementPart.HEADLINE)
    assert [e.text for e in found] == ["Auental atmet auf"]
    press(panel.list, Qt.Key.Key_N)
    drafts = drafts_of(page.bridge.state, VISION)
    assert drafts[-2].sentence == "Auental atmet auf"
    assert drafts[-2].element_ids == (found[0].id,)
    assert page.stage == DRAFTING


# -- after a round -------------------------------------------------------------------------


def test_both_sides_agree_by_keyboard_and_a_new_version_opens_the_consents(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    bridge.session.ask_about_words = partial(
        new_version, by=VersionProposal(proposer="Fraktion C", reason="kürzer")
    )
    page = shown(qtbot, bridge)
    page.results.adopt_button.click()
    assert page.stage == AGREEING
    panel = page.agreed
    page.focus_work()
    fields = panel.consents
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        fields.answers[side].focus_choice()
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Right)
        press(QApplication.focusWidget() or focus, Qt.Key.Key_Right, Qt.Key.Key_Left)
        type_words(fields.who[side], "Vorsitz")
        assert bridge.state.of(VisionConsent) == (), "what is passed on the way is not said"
        assert not WallView(bridge.state).public_tables().keys() & {VisionAnswer.kind}
    press(fields.who[Side.POLITICS], Qt.Key.Key_Return)
    assert not fields.apply_button.isEnabled()
    assert panel.status.text() == "Version 1: agreed by both sides"
    draft = panel.draft()
    assert draft is not None
    assert {c.who for c in consents_of(bridge.state, draft, 1) if c} == {"Vorsitz"}

    panel.words.setFocus()
    panel.words.selectAll()
    type_words(panel.words, "Auental wird leise für uns alle.")
    press(panel.words, Qt.Key.Key_Return)
    assert panel.status.text().startswith("Version 2: agreed once")
    assert fields.said(Side.POLITICS) == (None, "")
    assert panel.versions.model().rowCount() == 2
    spoken = panel.versions.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Version 2" in spoken
    assert "kürzer" in spoken
    bridge.undo()
    assert panel.status.text() == "Version 1: agreed by both sides"
    bridge.undo()
    assert bridge.state.of(VisionConsent) == (), "both sides were one step"


def test_answers_that_were_not_applied_yet_are_lost_by_nothing(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    page = shown(qtbot, bridge)
    page.results.adopt_button.click()
    fields = page.agreed.consents
    answer = fields.answers[Side.POLITICS]
    answer.set_value(Consent.RESERVED)
    answer.changed.emit(Consent.RESERVED)
    type_words(fields.who[Side.POLITICS], "Vorsitz")
    noted = (Consent.RESERVED, "Vorsitz")

    # Another draft is looked at, a slip in the words becomes a version and is taken back.
    other, own = draft_id("zweck"), page.agreed.draft()
    assert own is not None
    for change in (
        lambda state: edits.adopt(state, other),
        lambda state: edits.adopt(state, own.id),
    ):
        bridge.attempt(change)
    assert fields.said(Side.POLITICS) == noted
    # Another page of the same block, as after closing the program in between.
    again = VisionPage(bridge, VISION)
    qtbot.addWidget(again)
    assert again.agreed.consents.said(Side.POLITICS) == noted
    assert again.agreed.consents.apply_button.isEnabled()
    again.agreed.consents.apply_button.click()
    (said,) = bridge.state.of(VisionConsent)
    assert (said.consent, said.who) == noted
    assert bridge.state.of(VisionAnswer) == ()


def test_an_answer_that_changes_keeps_who_said_it_and_a_refused_name_stays(
    qtbot: QtBot,
) -> None:
    bridge = bridge_to(room())
    page = shown(qtbot, bridge)
    page.results.adopt_button.click()
    fields = page.agreed.consents
    person = bridge.state.of(Participant)[0].name
    fields.answers[Side.POLITICS].set_value(Consent.AGREED)
    fields.answers[Side.POLITICS].changed.emit(Consent.AGREED)
    who = fields.who[Side.POLITICS]
    type_words(who, person)
    with qtbot.waitSignal(bridge.failed):
        press(who, Qt.Key.Key_Return)
    assert (who.text(), bridge.state.of(VisionConsent)) == (person, ())
    who.clear()
    type_words(who, "Vorsitz")
    bridge.attempt(lambda state: edits.add_reason(state, VISION, "Ruhe"))
    assert who.text() == "Vorsitz", "what waits stays while something else changes"
    press(who, Qt.Key.Key_Return)
    for answer in (Consent.REFUSED, Consent.RESERVED):
        fields.answers[Side.POLITICS].set_value(answer)
        fields.answers[Side.POLITICS].changed.emit(answer)
        fields.apply_button.click()
        (said,) = bridge.state.of(VisionConsent)
        assert (said.consent, said.who) == (answer, "Vorsitz")


def test_high_values_are_heard_and_the_room_decides_whether_to_go_on(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    page = shown(qtbot, bridge)
    page.show_stage(AGREEING)
    panel = page.agreed
    assert "mandate for change" in panel.mandate.text()
    panel.statement.setFocus()
    panel.side.toggle(Side.ADMINISTRATION)
    type_words(panel.statement, "Wer bezahlt das?")
    press(panel.statement, Qt.Key.Key_Return)
    (heard,) = statements_of(bridge.state, VISION, 1)
    assert (heard.text, heard.side) == ("Wer bezahlt das?", Side.ADMINISTRATION)
    panel.enough._segments[1][1].click()
    decided = decision_on(bridge.state, VISION, 1)
    assert decided is not None
    assert not decided.enough
    panel.again_button.click()
    assert page.stage == VOTING


def test_without_a_vote_the_stage_says_how_to_begin(page: VisionPage) -> None:
    page.show_stage(AGREEING)
    panel = page.agreed
    assert panel.status.text().startswith("Vote on the drafts")
    assert not any(answer.isEnabled() for answer in panel.consents.answers.values())


# -- telling -------------------------------------------------------------------------------


def test_audiences_get_gain_message_and_day_by_keyboard_and_become_tasks(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    page.show_stage(TELLING)
    panel = page.telling
    assert not panel.empty.isHidden()
    page.focus_work()
    press(QApplication.focusWidget() or page, Qt.Key.Key_Space)
    assert len(audiences_of(bridge.state, VISION)) == 6
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_2, Qt.Key.Key_1)
    press(panel.list, Qt.Key.Key_Return)
    assert panel.message.hasFocus()
    type_words(panel.message, "Wer gern bleibt, kauft hier ein.")
    for field, words in (
        ("speaker", "Bürgermeisteramt"), ("day", "24.3.2026"), ("channel", "Runde")
    ):  # fmt: skip
        line = panel.fields.single_lines[field]
        type_words(line, words)
        press(line, Qt.Key.Key_Return)
    first = audiences_of(bridge.state, VISION)[0]
    gains = reasons_of(bridge.state, VISION)
    assert (first.most_id, first.also_ids) == (gains[0].id, (gains[1].id,))
    assert first.day == date(2026, 3, 24)
    assert "5" in panel.reading.text()
    panel.task_button.click()
    (task,) = entries_of(bridge.state, EntryKind.TASK)
    assert task.due == date(2026, 3, 24)
    assert not panel.task_button.isEnabled()
    assert panel.head.note.text().startswith("1 of 6")
    day, person = panel.fields.single_lines["day"], bridge.state.of(Participant)[0].name
    for line, words in ((day, "irgendwann"), (panel.fields.single_lines["speaker"], person)):
        line.selectAll()
        type_words(line, words)
        with qtbot.waitSignal(bridge.failed):
            press(line, Qt.Key.Key_Return)
        assert (line.text(), line.property("fault")) == (words, True)
    first = audiences_of(bridge.state, VISION)[0]
    assert (first.day, first.speaker) == (date(2026, 3, 24), "Bürgermeisteramt")
    assert isinstance(day, DayLine)
    day.picked(date(2026, 4, 1))
    assert audiences_of(bridge.state, VISION)[0].day == date(2026, 4, 1)


def test_a_broken_list_of_jargon_is_said_once_with_the_cure(qtbot: QtBot, data_dir: Path) -> None:
    (data_dir / "jargon").mkdir(parents=True)
    (data_dir / "jargon" / "eigene.de.json").write_text("{}", encoding="utf-8")
    state = room().apply(telling_edits.add_usual(room(), VISION))
    bridge = bridge_to(state)
    said: list[str] = []
    bridge.failed.connect(lambda message: said.append(Catalogue.load("en").text(message)))
    page = shown(qtbot, bridge)
    page.show_stage(TELLING)
    page.telling.list.choose_first()
    page.telling.list.go_to(audiences_of(bridge.state, VISION)[1].id)
    assert len(said) == 1
    assert "eigene.de.json" in said[0]
    assert "Mend the file" in said[0]


def test_every_gain_has_a_button_however_many_there_are(qtbot: QtBot) -> None:
    state = room()
    for number in range(8):
        state = state.apply(edits.add_reason(state, VISION, f"Gewinn {number}"))
    bridge = bridge_to(state.apply(telling_edits.add_usual(state, VISION)))
    page = shown(qtbot, bridge)
    page.show_stage(TELLING)
    panel = page.telling
    panel.list.choose_first()
    gains = reasons_of(bridge.state, VISION)
    assert [button.label() for button in panel.gains] == [gain.title for gain in gains]
    assert not any(button.isHidden() for button in panel.gains)
    panel.gains[-1].click()
    assert audiences_of(bridge.state, VISION)[0].most_id == gains[-1].id


def test_an_audience_without_a_message_is_told_and_blocks_nothing(page: VisionPage) -> None:
    page.show_stage(TELLING)
    panel = page.telling
    page.bridge.attempt(lambda s: telling_edits.add_audience(s, VISION, "Kreis"))
    spoken = panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "no message yet" in spoken
    assert not panel.task_button.isEnabled()
    item = page.wall_item()
    assert item is not None
    assert item.key == WALL_TELLING
