"""Votes in the minutes."""

import pytest

from moderation.activities.polls import edits
from moderation.activities.polls.minutes import blocks
from moderation.activities.polls.model import PollObjection
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.votes.rules import VoteKind
from moderation.minutes import document as doc
from tests.polls_sample import BLOCK, TOPICS, P, V, asked, closed, every_kind, people


def written(state: State, language: str = "en") -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    block = view.get(Block, BLOCK)
    return blocks(view, block, Catalogue.load(language), Formats(language))


def tables(state: State) -> list[doc.Table]:
    return [block for block in written(state) if isinstance(block, doc.Table)]


def cells(table: doc.Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows if isinstance(row, doc.Row)]


def said(state: State, language: str = "en") -> str:
    return " ".join(b.text for b in written(state, language) if isinstance(b, doc.Paragraph))


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_kind_has_its_question_table_and_turnout(language: str) -> None:
    state = every_kind()
    headings = [b.text for b in written(state, language) if isinstance(b, doc.Heading)]
    assert [heading for heading in headings if heading.endswith(("?", "."))] == [
        "Woran arbeiten wir zuerst?", "Welcher Entwurf trägt?",
        "Das Radverkehrsbudget wird ab 2027 fest eingeplant.",
        "Wie sicher fühlen Sie sich mit diesem Stand?", "Wo steht die Radachse?",
        "Gehen wir in die Verlängerung?",
    ]  # fmt: skip
    objections, first_round = 1, 1
    assert len(tables(state)) == len(VoteKind) + objections + first_round
    turnout = "Abgestimmt: 24 von 24." if language == "de" else "24 of 24 voted."
    assert said(state, language).count(turnout) == 5 + first_round


def test_dots_are_listed_by_points_with_both_sides() -> None:
    rows = cells(tables(every_kind())[0])
    assert rows[0] == ["Sichere Schulwege", "14", "8", "6"]
    assert len(rows) == len(TOPICS)


def test_sides_of_few_ballots_are_neither_shown_nor_implied() -> None:
    state, poll = asked(people(12, 3), VoteKind.HANDS, "Frage?", secret=True)
    state = closed(state, poll, {P: [[8, 4, 0]], V: [[1, 2, 0]]})
    (table,) = tables(state)
    heads = [column.header for column in table.columns]
    assert not {"Politics", "Administration"} & set(heads)
    assert cells(table) == [["Frage?", "9", "6", "0"]]
    assert "fewer than five ballots" in said(state)


def test_a_shift_is_a_column_and_an_objection_a_row() -> None:
    state = every_kind()
    objections = [o.text for o in state.of(PollObjection)]
    assert [row[0] for row in cells(tables(state)[3])] == objections
    assert "not taken up yet" in [row[1] for row in cells(tables(state)[3])]
    mood = tables(state)[4]
    assert [column.header for column in mood.columns][-1] == "Shift"
    assert cells(mood)[0][-1].startswith("+")


def test_every_round_stands_there_with_its_turnout_sides_and_meaning() -> None:
    state, poll = asked(people(), VoteKind.CONSENT, "Gilt das?", quorum=20)
    state = closed(state, poll, {P: [[6, 0, 3, 0]], V: [[7, 0, 1, 1]]})
    state = state.apply(edits.add_objection(state, poll.id, "Die Mittel fehlen."))
    (objection,) = state.of(PollObjection)
    taken_up = "Die Mittel kommen aus dem Budget."
    state = state.apply(
        edits.edit_objection(state, objection.id, integration=taken_up, settled=True)
    )
    state = closed(state, poll, {P: [[10, 2, 0, 0]], V: [[12, 0, 0, 0]]})
    words = said(state)
    last, earlier, objections = tables(state)
    assert cells(earlier)[0][1:5] == ["13", "0", "4", "1"]
    assert cells(last)[0][1:5] == ["22", "2", "0", "0"]
    assert "Politics" in [column.header for column in earlier.columns]
    assert cells(objections) == [["Die Mittel fehlen.", taken_up, "1"]]
    for sentence in (
        "24 of 24 voted", "18 of 24 voted", "Only 18 of at least 20", "No reasoned objection",
    ):  # fmt: skip
        assert sentence in words
    assert words.count("Quorum: 20 ballots.") == 2
    headings = [b.text for b in written(state) if isinstance(b, doc.Heading)]
    assert "Round 1" in headings


def test_a_question_that_was_not_voted_on_says_so() -> None:
    state, _poll = asked(people(), VoteKind.DOTS, "Frage?", *TOPICS[:2])
    assert "This question was not voted on." in said(state)
    assert any(isinstance(block, doc.BulletList) for block in written(state))
    assert Side.OTHERS.value not in said(state)


def test_both_votes_are_written_with_the_reason_for_the_second() -> None:
    state, poll = asked(people(), VoteKind.BAROMETER, "Stimmung?")
    state = closed(state, poll, {P: [[12] + [0] * 10], V: [[12] + [0] * 10]})
    state = state.apply(edits.note_round(state, poll.id, 1, "Verzählt"))
    state = closed(state, poll, {P: [[11, 1] + [0] * 9], V: [[12] + [0] * 10]})
    text = said(state)
    assert text.count("24 of 24 voted.") == 2
    assert text.count("Why there was a new vote: Verzählt") == 1
    notes = [b.text for b in written(state) if isinstance(b, doc.Paragraph) and "Verz" in b.text]
    assert "24 of 24" in notes[0], "with the round that it is about"
    assert "Warum neu abgestimmt wurde: Verzählt" in said(state, "de")
