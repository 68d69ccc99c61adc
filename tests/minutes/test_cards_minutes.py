# SPDX-License-Identifier: EUPL-1.2
"""What a reader of the minutes learns from a collection of cards."""

from __future__ import annotations

from typing import Any

from moderation import registry
from moderation.activities.cards.minutes import blocks
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.document import BulletList, ListItem, Paragraph
from tests.cards_sample import BLOCK, QUESTION, card, frame, small, state

assert registry.ROOMS


def _blocks(whole: State, language: str = "de") -> list[Any]:
    return blocks(
        MinutesView(whole),
        whole.get(Block, BLOCK),
        Catalogue.load(language),
        Formats(language),
    )


def _inner(item: ListItem) -> list[str]:
    return [inner.text for listed in item.children for inner in listed.items]


def test_the_question_comes_first_then_how_many_cards_each_side_brought() -> None:
    found = _blocks(state())
    words = [block.text for block in found if isinstance(block, Paragraph)]
    assert words[0] == QUESTION
    assert words[1].startswith("60 Karten: Politik ")


def test_cards_stand_under_their_clusters_with_the_side_in_words() -> None:
    [listed] = [block for block in _blocks(small()) if isinstance(block, BulletList)]
    assert [item.text for item in listed.items] == ["Geld", "Zeit", "Ohne Cluster"]
    assert [_inner(item) for item in listed.items] == [
        ["Eins (Politik)", "Zwei (Verwaltung)"],
        ["Drei (Politik)", "Vier (Weitere)"],
        ["Fünf (Verwaltung)", "Sechs"],
    ]


def test_without_clusters_there_is_one_plain_list() -> None:
    found = _blocks(State.holding([*frame(), card(1, "Nur eine")]), "en")
    [listed] = [block for block in found if isinstance(block, BulletList)]
    assert [item.text for item in listed.items] == ["Nur eine (Politics)"]


def test_braces_and_markup_come_out_as_typed() -> None:
    words = "{text} <b>& 100 %n"
    found = _blocks(State.holding([*frame(), card(1, words)]))
    [listed] = [block for block in found if isinstance(block, BulletList)]
    assert listed.items[0].text == f"{words} (Politik)"


def test_nothing_is_said_about_a_block_without_cards() -> None:
    assert _blocks(State.holding(frame())) == []
