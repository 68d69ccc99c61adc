"""The moderator holds votes of every kind by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderation.activities.polls import edits
from moderation.activities.polls.model import (
    Poll,
    PollCount,
    note_of,
    objections_of,
    options_of,
    polls_of,
    rounds_of,
    standings,
)
from moderation.activities.polls.page import ASKING, RESULTING, VOTING, PollsPage
from moderation.activities.polls.page.voting import BY_COUNT, BY_PAPER, BY_PERSON
from moderation.activities.polls.wall import QUESTION, RESULT
from moderation.domain.change import Step, replaced
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.features.people import edits as people_edits
from moderation.features.people.model import Attendance, Participant
from moderation.features.votes.rules import VoteKind
from moderation.gui.bridge import Bridge
from moderation.gui.commands import groups_in
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests.polls_sample import BLOCK, TOPICS, P, V, asked, closed, people
from tests.room_bridge import bridge_to, type_words

Open = Callable[[State], PollsPage]


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp)
    set_language("en")


@pytest.fixture
def shown(qtbot: QtBot) -> Open:
    def show(state: State) -> PollsPage:
        page = PollsPage(bridge_to(state), BLOCK)
        qtbot.addWidget(page)
        page.resize(864, 772)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def poll_of(page: PollsPage) -> Poll:
    poll = page.poll()
    assert poll is not None
    return poll


def counts_in(bridge: Bridge, poll: Poll) -> dict[tuple[str, Side | None], tuple[int, ...]]:
    texts = {option.id: option.text for option in options_of(bridge.state, poll.id)}
    return {
        (texts.get(count.option_id, "?"), count.side): count.counts
        for count in bridge.state.of(PollCount)
        if count.poll_id == poll.id
    }


def test_a_question_is_asked_and_gets_its_options_by_keyboard(shown: Open) -> None:
    page = shown(people())
    page.focus_work()
    panel = page.questions
    assert panel.new_poll.hasFocus()
    type_words(panel.new_poll, "Woran arbeiten wir zuerst?")
    press(panel.new_poll, Qt.Key.Key_Return)
    for words in ("Radwege", "Bustakt"):
        type_words(panel.new_option, words)
        press(panel.new_option, Qt.Key.Key_Return)
    poll = poll_of(page)
    assert poll.question == "Woran arbeiten wir zuerst?"
    options = options_of(page.bridge.state, poll.id)
    assert [option.text for option in options] == ["Radwege", "Bustakt"]
    assert page.wall_item() is not None


def test_dots_over_twelve_clusters_are_entered_by_keyboard(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Woran arbeiten wir zuerst?")
    page = shown(state)
    page.questions.take([(Id(f"c{n}"), words) for n, words in enumerate(TOPICS)])
    page.questions.vote_button.click()
    table = page.votes.table
    assert table.hasFocus()
    points = {P: [7, 2, 5, 8, 1, 3, 2, 0, 0, 1, 3, 4], V: [4, 3, 2, 6, 2, 2, 5, 1, 0, 4, 2, 5]}
    for side in (P, V):
        page.votes._choose(side)
        for number in points[side]:
            if number:
                type_words(table, str(number))
            press(table, Qt.Key.Key_Space)
    assert page.votes.findings() == ()
    page.votes.close_button.click()

    found = standings(page.bridge.state, poll)
    assert found[0].choice.text == "Sichere Schulwege"
    assert [s.figure for s in found[:3]] == [14, 11, 9]
    assert page.stage == RESULTING
    item = page.wall_item()
    assert item is not None
    assert item.key == RESULT


def test_one_tab_leads_past_the_answers_and_a_key_to_the_next_side(shown: Open) -> None:
    state, _poll = asked(people(), VoteKind.DOTS, "Woran arbeiten wir zuerst?", *TOPICS[:12])
    page = shown(state)
    page.questions.vote_button.click()
    votes, table = page.votes, page.votes.table
    assert table.hasFocus()
    press(table, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert table.currentIndex().row() == 1
    press(table, Qt.Key.Key_1, Qt.Key.Key_Tab)
    assert votes.close_button.hasFocus()
    votes.table.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for _side in Side:
        QTest.keyClick(table, Qt.Key.Key_PageDown, control)
        assert table.hasFocus()
        seen.append(votes._side)
    assert seen == [Side.ADMINISTRATION, Side.OTHERS, Side.POLITICS]
    QTest.keyClick(table, Qt.Key.Key_PageUp, control)
    assert votes._side is Side.OTHERS
    said = {one.key: one.says for group in groups_in(page, "") for one in group.commands}
    assert said["Ctrl+PgDown"] == "Next side of the count"


def test_a_resistance_vote_of_24_takes_two_keys_per_count(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.RESISTANCE, "Welcher Entwurf trägt?", *TOPICS[:5])
    page = shown(state)
    page.show_stage(VOTING)
    table = page.votes.table
    rows = {
        P: [[5, 3, 2, 1, 1], [0, 2, 3, 3, 2, 2], [0] * 5 + [6, 6],
            [1, 1, 1, 1, 2, 2, 1, 1, 1, 0, 1], [12], [0] * 8 + [2, 4, 6]],
        V: [[4, 4, 4], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12], [2, 2, 2, 2, 2, 2], [0, 6, 6],
            [1, 0, 0, 11], [0] * 9 + [3, 9]],
    }  # fmt: skip
    keys = filled = 0
    for side in (P, V):
        for counts in rows[side]:
            entered = [(value, count) for value, count in enumerate(counts) if count]
            # The largest one last: Enter stands for all ballots that remain.
            for value, count in sorted(entered, key=lambda pair: pair[1]):
                type_words(table, "," if value == 10 else str(value))
                if count > 9:
                    press(table, Qt.Key.Key_Return)
                else:
                    type_words(table, str(count))
                keys += 2
                filled += 1
    assert keys == 2 * filled
    assert page.votes.close_button.hasFocus()
    assert page.votes.findings() == ()
    press(page.votes.close_button, Qt.Key.Key_Space)

    stored = counts_in(page.bridge, poll)
    options = [option.text for option in options_of(page.bridge.state, poll.id)]
    for side, given in rows.items():
        for words, counts in zip(options, given, strict=True):
            assert stored[words, side] == tuple(counts) + (0,) * (11 - len(counts))


def test_ballots_are_entered_one_by_one_and_bad_ones_get_a_sentence(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.DOTS, "Frage", *TOPICS[:3])
    page = shown(state)
    page.show_stage(VOTING)
    page.votes.show_mode(BY_PAPER)
    page.votes.focus_work()
    paper = page.votes.paper

    def enter(*values: str) -> None:
        for field, words in zip(paper.fields, values, strict=True):
            field.setText(words)
        press(paper.fields[-1], Qt.Key.Key_Return)

    enter("2", "1", "")
    assert page.votes.tally.papers == {P: 1}
    enter("2", "1", "1")
    assert "4 points" in paper.fault.text.text()
    enter("zwei", "", "")
    assert "not a number" in paper.fault.text.text()
    enter("-1", "1", "")
    assert not paper.fault.isHidden()
    assert page.votes.tally.papers == {P: 1}
    enter("", "", "3")
    assert paper.fault.isHidden()
    assert [f.text() for f in paper.fields] == ["", "", ""]
    assert page.votes.tally.count(options_of(state, poll.id)[2].id, P, 0) == 3


def test_people_who_vote_openly_are_asked_in_turn_and_slips_are_mended(shown: Open) -> None:
    state, poll = asked(people(5, 1), VoteKind.HANDS, "Frage?")
    page = shown(state)
    page.show_stage(VOTING)
    page.votes.show_mode(BY_PERSON)
    paper = page.votes.paper
    for answer in "111232":
        paper.fields[0].setText(answer)
        press(paper.fields[0], Qt.Key.Key_Return)
    assert paper.number.text() == "Voted: 6 of 6"
    paper.person.setCurrentIndex(0)
    paper.person.activated.emit(0)
    before = paper.fields[0].text()
    paper.fields[0].setText("3")
    press(paper.fields[0], Qt.Key.Key_Return)
    assert before != "3"
    page.votes.close_button.click()
    (standing,) = standings(page.bridge.state, poll)
    assert sum(standing.counts) == 6
    assert rounds_of(page.bridge.state, poll.id)[0].ballots == 6


def test_only_open_votes_are_entered_by_person(shown: Open) -> None:
    state, _poll = asked(people(), VoteKind.DOTS, "Frage", *TOPICS[:3])
    page = shown(state)
    page.show_stage(VOTING)
    assert [key for key, _segment in page.votes.modes._segments] == [BY_COUNT, BY_PAPER]


def test_nothing_of_an_open_vote_is_in_state_record_or_result(shown: Open) -> None:
    state, _poll = asked(people(), VoteKind.HANDS, "Frage?")
    page = shown(state)
    before = page.bridge.state
    page.show_stage(VOTING)
    type_words(page.votes.table, "7")
    page.show_stage(RESULTING)
    assert page.is_empty
    item = page.wall_item()
    assert item is not None
    assert item.key == QUESTION
    assert page.bridge.state is before
    assert page.bridge.writer.records == []  # type: ignore[attr-defined]


def test_veiled_counts_are_not_read_from_the_screen(shown: Open) -> None:
    state, _poll = asked(people(), VoteKind.HANDS, "Frage?", veiled=True)
    page = shown(state)
    page.show_stage(VOTING)
    assert page.votes._counts.veiled


def test_a_field_takes_a_point_by_two_numbers(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.FIELD, "Wo steht es?", secret=False)
    page = shown(state)
    page.show_stage(VOTING)
    page.votes.show_mode(BY_PAPER)
    paper = page.votes.paper
    for across, up in (("6", "6"), ("0", "6"), ("7", "1"), ("2", "9")):
        paper.fields[0].setText(across)
        paper.fields[1].setText(up)
        press(paper.fields[1], Qt.Key.Key_Return)
    assert not paper.fault.isHidden()
    page.votes.close_button.click()
    (standing,) = standings(page.bridge.state, poll)
    assert sum(standing.counts) == 2
    assert standing.counts[6 * 7 + 6] == 1
    assert standing.counts[6 * 7] == 1


def test_a_consent_round_takes_objections_up_and_is_repeated(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.CONSENT, "Das Budget wird fest eingeplant.")
    page = shown(closed(state, poll, {P: [[9, 1, 2, 0]]}))
    assert page.stage == RESULTING
    results = page.results
    type_words(results.new_objection, "Es fehlt das Geld.")
    press(results.new_objection, Qt.Key.Key_Return)
    type_words(results.integration, "Die Kämmerei prüft.")
    results.settled.click()
    (objection,) = objections_of(page.bridge.state, poll.id)
    assert (objection.text, objection.integration, objection.settled) == (
        "Es fehlt das Geld.", "Die Kämmerei prüft.", True,
    )  # fmt: skip
    assert "Ask again" in results.meaning.text()
    results.repeat_button.click()
    assert page.stage == VOTING
    type_words(page.votes.table, "12")
    page.votes.close_button.click()
    assert len(rounds_of(page.bridge.state, poll.id)) == 2
    assert "consent is reached" in results.meaning.text()
    results.discard_button.click()
    assert len(rounds_of(page.bridge.state, poll.id)) == 1


def test_undo_takes_a_closed_vote_and_a_question_back(shown: Open) -> None:
    state, poll = asked(people(), VoteKind.HANDS, "Frage?")
    page = shown(state)
    page.show_stage(VOTING)
    type_words(page.votes.table, "9")
    page.votes.close_button.click()
    assert rounds_of(page.bridge.state, poll.id)
    page.bridge.undo()
    assert not rounds_of(page.bridge.state, poll.id)
    assert page.is_empty
    page.bridge.session.perform(edits.remove_poll(page.bridge.state, poll.id))
    assert page.stage == ASKING
    assert polls_of(page.bridge.state, BLOCK) == ()


def test_a_secret_vote_stays_and_a_new_one_has_a_note(shown: Open, qtbot: QtBot) -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?")
    page = shown(state)
    page.show_stage(VOTING)
    type_words(page.votes.table, "39")
    page.votes.close_button.click()
    bridge, results = page.bridge, page.results
    assert page.stage == RESULTING
    with qtbot.waitSignal(bridge.failed) as said:
        bridge.undo()
    assert "nothing up to there can be undone" in str(said.args)
    assert len(rounds_of(bridge.state, poll.id)) == 1
    assert results.discard_button.isHidden()
    assert results.repeat_button.text() == "New vote"
    type_words(results.note, "Verspäteter Zettel")
    assert note_of(bridge.state.get(Poll, poll.id), 1) == "Verspäteter Zettel"
    results.repeat_button.click()
    assert page.stage == VOTING
    type_words(page.votes.table, "49")
    page.votes.close_button.click()
    assert len(rounds_of(bridge.state, poll.id)) == 2
    assert results.note.text() == ""


def test_a_vote_that_would_tell_single_people_does_not_begin(shown: Open, qtbot: QtBot) -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?")
    state = closed(state, poll, {P: [[0, 12] + [0] * 9], V: [[0, 12] + [0] * 9]})
    left = state.of(Participant)[0]
    page = shown(state.apply(Step(edits.EDIT, replaced(left, attendance=Attendance.EXCUSED))))
    with qtbot.waitSignal(page.bridge.failed) as said:
        page.results.repeat_button.click()
    assert "let the same people vote" in str(said.args)
    assert page.stage == RESULTING
    page.bridge.session.perform(
        Step(edits.EDIT, replaced(page.bridge.state.of(Participant)[0], attendance=left.attendance))
    )
    page.results.repeat_button.click()
    assert page.stage == VOTING


@pytest.mark.parametrize("words", ["x" * 4_000, "🚲️" * 60, "هذا نص طويل Rathaus", "a\nb\n" * 40])
@pytest.mark.parametrize("kind", [VoteKind.DOTS, VoteKind.RESISTANCE])
def test_strange_words_leave_the_page_whole(shown: Open, kind: VoteKind, words: str) -> None:
    state, _poll = asked(people(), kind, words, words, "Bustakt am Abend")
    page = shown(state)
    for stage in (ASKING, VOTING):
        page.show_stage(stage)
        QApplication.processEvents()
        room = page.rect()
        for part in (page.questions.vote_button, page.votes.close_button, page.votes.table):
            if part.isVisible():
                spot = part.mapTo(page, part.rect().topLeft())
                assert room.contains(spot)
    assert page.votes.table.columnWidth(0) >= 38


def test_more_ballots_than_people_and_values_off_the_scale_get_a_sentence(shown: Open) -> None:
    state, _poll = asked(people(5, 0), VoteKind.RESISTANCE, "Frage?", *TOPICS[:2])
    page = shown(state)
    page.show_stage(VOTING)
    for row in page.votes._rows:
        page.votes.tally.put(row.id, P, 3, 9)
    page.votes.refresh()
    said = [hint.text.text() for hint in page.votes.hints if not hint.isHidden()]
    assert any("ballots: 9, present with a vote: 5" in words for words in said)
    page.votes.show_mode(BY_PAPER)
    paper = page.votes.paper
    for field, value in zip(paper.fields, ("11", "-1", "3"), strict=True):
        field.setText(value)
    press(paper.fields[-1], Qt.Key.Key_Return)
    assert "only 0 to 10" in paper.fault.text.text()


def leave(page: PollsPage, *keys: str) -> None:
    """These people leave now."""
    bridge = page.bridge
    for key in keys:
        bridge.session.perform(people_edits.leave(bridge.state, Id(key), bridge.now))


def test_an_open_vote_follows_who_comes_and_leaves_until_the_first_ballot(shown: Open) -> None:
    state, poll = asked(people(6, 6), VoteKind.DOTS, "Woran zuerst?", *TOPICS[:2])
    page = shown(state)
    page.go_to(poll.id)
    page.show_stage(VOTING)
    votes = page.votes
    assert votes.people.text().startswith("12 may vote; whoever is here")
    leave(page, f"{P.value}-00", f"{P.value}-01", f"{V.value}-00")
    assert votes.people.text().startswith("9 may vote; whoever is here")
    assert (votes.papers.value(), votes.tally.papers[V]) == (4, 5)
    type_words(votes.table, "4")
    assert votes.people.text() == "9 may vote, fixed since the first ballot"
    leave(page, f"{P.value}-02")
    assert votes.people.text() == "9 may vote, fixed since the first ballot"
    assert votes.papers.value() == 4
    page.votes.close_button.click()
    assert page.results.turnout.text().startswith("9 of 9 voted")


def test_people_who_left_before_the_first_ballot_are_not_asked(shown: Open) -> None:
    state, poll = asked(people(3, 2), VoteKind.HANDS, "Einverstanden?")
    page = shown(state)
    page.go_to(poll.id)
    page.show_stage(VOTING)
    page.votes.show_mode(BY_PERSON)
    assert page.votes.paper.person.count() == 5
    leave(page, f"{P.value}-01", f"{V.value}-01")
    assert page.votes.paper.person.count() == 3
    assert page.votes.paper.number.text() == "Voted: 0 of 3"
    page.votes.paper.fields[0].setText("1")
    page.votes.paper.add()
    leave(page, f"{P.value}-02")
    assert page.votes.paper.number.text() == "Voted: 1 of 3"
