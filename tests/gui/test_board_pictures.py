# SPDX-License-Identifier: EUPL-1.2
"""What is painted of a board step by step is what would be painted of it anew."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.gui.board import BoardCard, BoardGroup
from moderation.gui.board.layout import Layout
from tests.gui.test_board_glide import board_with, picture

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORDS = (
    "Radweg Zu wenig Schattenplätze am Marktplatz Öffnungszeiten Ampelschaltung Haltestelle"
).split()


def card(chance: random.Random, number: int) -> BoardCard:
    """Some words of some side, now and then with a note."""
    words = " ".join(chance.choices(WORDS, k=chance.choice((1, 3, 9))))
    note = "also: Fußweg" if chance.random() < 0.2 else ""
    return BoardCard(Id(f"card-{number}"), words, chance.choice([*Side, None]), note)


def edited(chance: random.Random, groups: list[BoardGroup], number: int) -> list[BoardGroup]:
    """One step of a day: a card comes, goes, moves, is put elsewhere; a title, a new group."""
    found = list(groups)
    place = chance.randrange(len(found))
    group = found[place]
    what = chance.choice(("add", "add", "add", "insert", "remove", "move", "move", "title", "new"))
    cards = list(group.cards)
    if what == "add":
        # Most thoughts are not sorted yet.
        place, group = chance.choice([(place, group), (len(found) - 1, found[-1])])
        cards = [*group.cards, card(chance, number)]
    elif what == "insert":
        cards.insert(chance.randint(0, len(cards)), card(chance, number))
    elif what == "new" and len(found) < 7:
        part = len(found) > 2 and chance.random() < 0.5
        found.insert(-1, BoardGroup(Id(f"group-{number}"), "", (), part))
        return found
    elif what == "title" and group.id is not None:
        found[place] = replace(group, title=" ".join(chance.choices(WORDS, k=4)))
        return found
    elif cards:
        taken = cards.pop(chance.randrange(len(cards)))
        if what == "move":
            other = chance.randrange(len(found))
            if other != place:
                kept = list(found[other].cards)
                kept.insert(chance.randint(0, len(kept)), taken)
                found[other] = replace(found[other], cards=tuple(kept))
    found[place] = replace(group, cards=tuple(cards))
    return found


def anew(layout: Layout) -> list[tuple[object, ...]]:
    """Where everything lies."""
    found: list[tuple[object, ...]] = []
    for box in layout.groups:
        found.append((box.head, box.area, box.lines, box.number, box.uneven))
        found += [(one.card, one.rect, one.lines, one.group, one.notes) for one in box.boxes]
    return found


@pytest.mark.parametrize("scale", [1.0, 0.73, 0.4])
def test_every_step_paints_what_painting_anew_would_paint(qtbot: QtBot, scale: float) -> None:
    chance = random.Random(round(scale * 100))
    sides = [BoardCard(Id(f"first-{side.value}"), "Schulweg", side) for side in Side]
    named = [BoardGroup(Id(f"named-{n}"), WORDS[n], (), part=n == 2) for n in range(3)]
    groups = [*named, BoardGroup(None, "Noch nicht sortiert", tuple(sides))]
    board = board_with(qtbot, *groups, size=(700, 500))
    board.set_scale(scale)
    compared = 0
    for number in range(45):
        groups = edited(chance, groups, number)
        board.set_groups(groups)
        step_by_step: QImage = picture(board)
        plain = Layout(groups, board.board.width, board._flow)
        if plain.columns == board.board.columns:
            assert anew(plain) == anew(board.board)
            assert plain.panel == board.board.panel
            assert plain.height == board.board.height
            compared += 1
        board._tiles.forget()
        assert picture(board) == step_by_step, f"step {number}"
    assert compared > 5
