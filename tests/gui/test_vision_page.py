"""The moderator works on the vision: drafts, ballots, result."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.vision import edits
from moderation.activities.vision.model import (
    VisionDraft,
    adopted_of,
    drafts_of,
    reasons_of,
    results_of,
)
from moderation.activities.vision.page import (
    AGREEING,
    DRAFTING,
    ELEMENTS,
    RESULTING,
    TELLING,
    VOTING,
    VisionPage,
)
from moderation.activities.vision.wall import ADOPTED, DRAFT, DRAFTS, RESULT
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people import edits as people_edits
from moderation.features.people.model import Attendance, Participant
from moderation.features.votes.model import ResistanceCount
from moderation.gui.bridge import Bridge
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.municipal_room import VISION, VOTES, draft_id, room, tally
from tests.room_bridge import bridge_to, type_words
from tests.spoken import listening

ORDER = ("zweck", "leise", "modell", "null")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


def shown(qtbot: QtBot, bridge: Bridge) -> VisionPage:
    page = VisionPage(bridge, VISION)
    qtbot.addWidget(page)
    page.resize(864, 772)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return bridge_to(room(voted=False))


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> VisionPage:
    return shown(qtbot, bridge)


def press(widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def count_ballots(page: VisionPage) -> None:
    """Type the ballots of the room: a count, the space bar, a count, the space bar ..."""
    page.show_stage(VOTING)
    table = page.votes.table
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        page.votes._choose(side)
        for key in ORDER:
            for count in VOTES[key, side]:
                if count:
                    type_words(table, str(count))
                press(table, Qt.Key.Key_Space)


def test_a_count_is_heard_and_its_cell_has_the_new_name(page: VisionPage) -> None:
    page.show_stage(VOTING)
    table = page.votes.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 3))
    with listening() as heard:
        type_words(table, "4")
        type_words(table, "2")
    counts = [words for words in heard.said if "resistance" in words]
    assert [words.rpartition(", ")[2] for words in counts] == [
        "resistance 3: 4",
        "resistance 3: 42",
    ]
    odd = [words for words in heard.said if "proposals with fewer than" in words]
    assert len(odd) == 1, "what is odd is said once, not with every figure of it"
    assert heard.names == counts, "read again, the cell says what is in it"
    last = table.model().index(0, table.model().columnCount() - 1)
    words = last.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{page.votes._options[0].label}: 42 ballot(s)"


def test_ballots_are_counted_by_keyboard_and_close_to_the_same_result(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    count_ballots(page)
    assert page.votes.findings() == ()
    assert bridge.state.of(ResistanceCount) == ()
    page.votes.close_button.click()

    expected = results_of(room(), VISION)
    found = results_of(bridge.state, VISION)
    assert [(d.id, r.total, r.by_side) for d, r in found] == [
        (d.id, r.total, r.by_side) for d, r in expected
    ]
    assert page.stage == RESULTING


def test_an_open_vote_is_in_no_state_and_no_record(page: VisionPage, bridge: Bridge) -> None:
    before = bridge.state
    count_ballots(page)
    assert bridge.state is before
    assert bridge.writer.records == []  # type: ignore[attr-defined]


def test_counts_survive_a_look_at_another_block_and_end_with_the_vote(
    qtbot: QtBot, bridge: Bridge
) -> None:
    first = shown(qtbot, bridge)
    count_ballots(first)
    second = shown(qtbot, bridge)
    assert second.stage == VOTING
    assert second.votes.tally.most([draft_id("leise")], Side.POLITICS) == 9
    second.votes.close_button.click()
    third = shown(qtbot, bridge)
    assert third.stage == RESULTING
    assert third.votes.tally.empty([draft_id(key) for key in ORDER])


def test_digits_plus_minus_and_delete_count(page: VisionPage) -> None:
    page.show_stage(VOTING)
    table, votes = page.votes.table, page.votes.tally

    def count() -> int:
        return votes.count(draft_id("zweck"), Side.POLITICS, 0)

    type_words(table, "12")
    assert count() == 12
    type_words(table, "+-+")
    assert count() == 13
    press(table, Qt.Key.Key_Backspace)
    assert count() == 1
    press(table, Qt.Key.Key_Delete)
    assert count() == 0
    type_words(table, "-")
    assert count() == 0
    type_words(table, "7")
    press(table, Qt.Key.Key_Right, Qt.Key.Key_Left)
    type_words(table, "3")
    assert count() == 3


def test_a_missing_ballot_is_named_and_the_vote_stays_open(page: VisionPage) -> None:
    count_ballots(page)
    page.votes.tally.put(draft_id("modell"), Side.POLITICS, 3, 1)
    page.votes.refresh()
    assert not page.votes.close_button.isEnabled()
    assert not page.votes.hints[0].isHidden()
    words = page.votes.hints[0].text.text()
    assert "Auental wird Modellstadt der Mobilität." in words
    assert "8" in words
    assert "9" in words


def test_more_ballots_than_people_are_said_and_do_not_block(page: VisionPage) -> None:
    count_ballots(page)
    for key in ORDER:
        page.votes.tally.put(draft_id(key), Side.POLITICS, 0, 9)
    page.votes.refresh()
    found = page.votes.findings()
    assert [finding.found > finding.expected for finding in found if not finding.blocks]
    assert any("ballots: 18, people present: 9" in h.text.text() for h in page.votes.hints)


def test_few_ballots_of_a_side_hide_all_sides(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    count_ballots(page)
    for key in ORDER:
        page.votes.tally.put(draft_id(key), Side.OTHERS, 4, 3)
    page.votes.refresh()
    assert page.votes.close_button.isEnabled()
    assert "fewer than five" in page.votes.hints[0].text.text()
    page.votes.close_button.click()

    assert all(count.side is None for count in bridge.state.of(ResistanceCount))
    assert not page.results.hidden.isHidden()
    assert page.results.means.isHidden()
    for row in range(4):
        spoken = page.results.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert not any(side in spoken for side in ("Politics", "Administration", "Others"))


def test_nothing_of_the_result_is_seen_before_the_vote_is_closed(page: VisionPage) -> None:
    count_ballots(page)
    page.show_stage(RESULTING)
    assert page.is_empty
    item = page.wall_item()
    assert item is not None
    assert item.key == DRAFTS


def test_drafts_are_written_reworded_and_removed(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    panel = page.drafts
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Insert)
    assert panel.new_draft.hasFocus()
    type_words(panel.new_draft, "Auental atmet auf.")
    press(panel.new_draft, Qt.Key.Key_Return)
    drafts = drafts_of(bridge.state, VISION)
    assert [draft.zero for draft in drafts] == [False, False, False, False, True]
    assert panel.draft() == drafts[3]

    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    type_words(editor, "Auental atmet durch.")
    press(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: drafts_of(bridge.state, VISION)[3].sentence == "Auental atmet durch.")

    press(panel.list, Qt.Key.Key_Up, held=Qt.KeyboardModifier.AltModifier)
    assert drafts_of(bridge.state, VISION)[2].sentence == "Auental atmet durch."
    press(panel.list, Qt.Key.Key_Delete)
    assert len(drafts_of(bridge.state, VISION)) == 4


def test_the_zero_option_cannot_be_removed_and_says_why(
    qtbot: QtBot, page: VisionPage, bridge: Bridge
) -> None:
    panel = page.drafts
    panel.list.go_to(draft_id("null"))
    panel.list.setFocus()
    with qtbot.waitSignal(bridge.failed) as failed:
        press(panel.list, Qt.Key.Key_Delete)
    assert "zero option" in str(failed.args[0])
    assert bridge.state.find(VisionDraft, draft_id("null")) is not None


def test_what_how_and_why_belong_to_the_current_draft(page: VisionPage, bridge: Bridge) -> None:
    panel = page.drafts
    panel.list.go_to(draft_id("leise"))
    type_words(panel.fields["why"], "Weil alle ankommen")
    panel.list.go_to(draft_id("modell"))
    assert panel.fields["why"].toPlainText() == ""
    assert bridge.state.get(VisionDraft, draft_id("leise")).why == "Weil alle ankommen"
    panel.list.go_to(draft_id("leise"))
    assert panel.fields["why"].toPlainText() == "Weil alle ankommen"
    bridge.undo()
    assert panel.fields["why"].toPlainText() == ""


def test_reasons_are_added_with_a_fresh_icon(page: VisionPage, bridge: Bridge) -> None:
    field = page.elements.gains.line
    field.setFocus()
    type_words(field, "Weniger Kosten")
    press(field, Qt.Key.Key_Return)
    last = reasons_of(bridge.state, VISION)[-1]
    assert last.title == "Weniger Kosten"
    assert last.icon not in {"", "mob", "life", "quiet", "safe"}


def test_the_room_settles_on_a_draft(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    page = shown(qtbot, bridge)
    assert page.stage == RESULTING
    item = page.wall_item()
    assert item is not None
    assert item.key == RESULT
    page.results.adopt_button.click()
    adopted = adopted_of(bridge.state, VISION)
    assert adopted is not None
    assert adopted.id == draft_id("leise")
    focus = QApplication.focusWidget()
    assert focus is not None, "the keyboard goes along"
    assert page.agreed.isAncestorOf(focus)
    item = page.wall_item()
    assert item is not None
    assert item.key == ADOPTED
    page.results.adopt_button.click()
    assert adopted_of(bridge.state, VISION) is None
    page.results.list.go_to(draft_id("null"))
    assert not page.results.adopt_button.isEnabled()


def test_the_next_round_keeps_the_one_before(qtbot: QtBot) -> None:
    bridge = bridge_to(room())
    page = shown(qtbot, bridge)
    assert page.results.shift.isHidden()
    page.results.repeat_button.click()
    assert page.stage == VOTING
    assert page.votes.sides.value is Side.POLITICS
    count_ballots(page)
    page.votes.tally.put(draft_id("leise"), Side.POLITICS, 4, 0)
    page.votes.tally.put(draft_id("leise"), Side.POLITICS, 0, 3)
    page.votes.refresh()
    page.votes.close_button.click()
    assert page.stage == RESULTING
    assert results_of(bridge.state, VISION, 1)[0][1].total == 31
    assert results_of(bridge.state, VISION, 2)[0][1].total == 27
    page.results.list.go_to(draft_id("leise"))
    assert page.results.shift.text() == "Round 2: 0.2 less than in round 1"
    page.results.repeat_button.click()
    table = page.votes.table
    assert page.votes.sides.value is Side.POLITICS, "each round begins with the first side"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)


def test_closing_cannot_be_undone(qtbot: QtBot, page: VisionPage, bridge: Bridge) -> None:
    bridge.session.perform(edits.add_draft(bridge.state, VISION, "Noch einer"))
    bridge.undo()
    bridge.session.perform(edits.close_vote(bridge.state, VISION, tally()))
    page.show_stage(RESULTING)
    with qtbot.waitSignal(bridge.failed) as said:
        assert bridge.undo() is None
    assert "nothing up to there can be undone" in str(said.args)
    assert page.stack.currentWidget() is page.places[RESULTING]


def test_the_current_draft_goes_to_the_wall(page: VisionPage, bridge: Bridge) -> None:
    page.drafts.list.go_to(draft_id("modell"))
    page.wall_button.click()
    item = bridge.projection.item
    assert item is not None
    assert (item.key, item.entity_id) == (DRAFT, draft_id("modell"))


def test_an_empty_block_invites_the_first_sentence(qtbot: QtBot) -> None:
    state = State.holding(
        entity for entity in room(voted=False).entities() if not entity.kind.startswith("vision")
    )
    bridge = bridge_to(state)
    page = shown(qtbot, bridge)
    assert page.stage == DRAFTING
    assert not page.drafts.empty.isHidden()
    page.focus_work()
    assert page.drafts.new_draft.hasFocus()
    type_words(page.drafts.new_draft, "Der erste Satz")
    press(page.drafts.new_draft, Qt.Key.Key_Return)
    assert [d.sentence for d in drafts_of(bridge.state, VISION)] == [
        "Der erste Satz",
        "Alles bleibt, wie es ist.",
    ]
    assert page.drafts.empty.isHidden()


@pytest.mark.parametrize("stage", [ELEMENTS, DRAFTING, VOTING, RESULTING, AGREEING, TELLING])
@pytest.mark.parametrize("size", [(864, 772), (862, 600)])
def test_nothing_lies_outside_the_page(qtbot: QtBot, stage: int, size: tuple[int, int]) -> None:
    page = shown(qtbot, bridge_to(room()))
    page.show_stage(stage)
    page.resize(*size)
    QApplication.processEvents()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.parent() is not None and not widget.isWindow():
            scrolled = any(
                parent.objectName() == "qt_scrollarea_viewport" for parent in _parents(widget)
            )
            place = widget.mapTo(page, widget.rect().topLeft())
            assert scrolled or page.rect().contains(widget.rect().translated(place)), widget


def _parents(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def test_the_vote_on_the_drafts_follows_the_room_and_says_of_how_many(
    page: VisionPage, bridge: Bridge
) -> None:
    everybody = bridge.state.of(Participant)
    for person in everybody:
        bridge.session.perform(
            people_edits.set_attendance(
                bridge.state, person.id, Attendance.PRESENT, bridge.now, bridge.grace
            )
        )
    page.show_stage(VOTING)
    sides = [side for _person, side in page.votes.tally.electorate]
    assert len(sides) == len(everybody)
    gone = next(p for p, side in page.votes.tally.electorate if side is Side.POLITICS)
    bridge.attempt(lambda s: people_edits.leave(s, gone, bridge.now))
    left = sides.count(Side.POLITICS) - 1
    assert page.votes.people.text().startswith(f"{left} may vote; whoever is here")
    count_ballots(page)
    bridge.attempt(
        lambda s: people_edits.set_attendance(s, gone, Attendance.PRESENT, bridge.now, bridge.grace)
    )
    page.votes._choose(Side.POLITICS)
    assert page.votes.people.text() == f"{left} may vote, fixed since the first ballot"
    page.votes.close_button.click()
    ballots = results_of(bridge.state, VISION)[0][1].ballots
    people = len(everybody) - 1
    said = f"{ballots} of {people} voted" if ballots <= people else f"{ballots} ballots"
    assert page.results.turnout.text() == said
    assert page.results.meaning.text().endswith("has the least resistance.")
