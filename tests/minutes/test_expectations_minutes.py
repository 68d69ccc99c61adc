# SPDX-License-Identifier: EUPL-1.2
"""A round in the minutes."""

from __future__ import annotations

from moderation import registry
from moderation.activities.expectations.minutes import blocks
from moderation.activities.expectations.model import RoundKind, words_of
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes import document as doc
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.expectations_sample import (
    BLOCK,
    CLOSING,
    NOW,
    SAID,
    A,
    P,
    closed,
    empty,
    going_on,
    looked_at,
)

assert registry.ROOMS


def written(state: State, block_id: Id = BLOCK) -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    return blocks(view, view.get(Block, block_id), Catalogue.load("de"), Formats("de"))


def test_nothing_is_written_before_a_round_is_closed() -> None:
    assert written(empty()) == []


def test_expectations_are_a_list_until_they_were_looked_at_again() -> None:
    heading, said = written(closed(empty()))
    assert isinstance(heading, doc.Heading)
    assert heading.text == "Erwartungen"
    assert isinstance(said, doc.BulletList)
    assert {item.text for item in said.items} == {words for words, _side in SAID}


def test_then_they_are_a_table_with_the_hands_and_what_is_open() -> None:
    state = looked_at(closed(empty()))
    told = to_text(minutes_document(state))
    assert "Erfüllte Erwartungen: 8 von 12." in told
    assert "Politik Verständnis 0 0 12" in told
    assert "Für mehr als die Hälfte ist „Verständnis“ nicht erfüllt" in told


def test_numbers_and_flash_rounds_are_one_sentence() -> None:
    numbers = [(str(n), side) for side in (P, A) for n in (5, 6, 7, 8, 9)]
    (told,) = written(closed(empty(kind=RoundKind.CHECK_IN), numbers))
    assert isinstance(told, doc.Paragraph)
    assert told.text == (
        "Check-in: 10 Antworten, Mittelwert 7,0, Streuung 1,4; "
        "Politik 7,0 (Streuung 1,4); Verwaltung 7,0 (Streuung 1,4)."
    )
    (told,) = written(closed(empty(kind=RoundKind.FLASH), [("gut", None), ("gut {müde}", None)]))
    assert isinstance(told, doc.Paragraph)
    assert told.text.startswith("Blitzlicht: „gut")
    assert "„gut {müde}“" in told.text


def test_a_passage_leads_to_its_word_and_changes_it() -> None:
    state = closed(empty(started_at=NOW))
    word = words_of(state, BLOCK)[0]
    place = registry.kept(state, word.id)
    assert place is not None
    assert (place.block_id, place.item_id, place.words) == (BLOCK, word.id, word.text)
    assert place.change is not None
    changed = state.apply(place.change(state, "Neu"))
    assert "Neu" in {each.text for each in words_of(changed, BLOCK)}


def test_the_closing_round_says_how_the_look_back_ended() -> None:
    state = going_on(closed(empty()))
    assert written(state, CLOSING) == []
    state = looked_at(state)
    (told,) = written(state, CLOSING)
    assert isinstance(told, doc.Paragraph)
    assert told.text == "Rückschau – erfüllte Erwartungen: 8 von 12."
    whole = to_text(minutes_document(state))
    assert whole.count("Politik Verständnis 0 0 12") == 1, "the table stands once"
