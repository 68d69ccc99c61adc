# SPDX-License-Identifier: EUPL-1.2
"""The dialogs of group rooms with what a workshop holds, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QDialog, QWidget

from moderation.activities.goals.model import Goal, goals_of
from moderation.domain.state import State
from moderation.features.agenda.model import Block
from moderation.features.group_work import merging
from moderation.features.group_work.merging import Merge
from moderation.gui.bridge import Bridge
from moderation.windows.groups.hand_out import HandOutDialog
from moderation.windows.groups.merge_dialog import MergeGroupDialog
from tests.group_rooms import GroupRoom, changed, removed


def goals_meanwhile(state: State) -> tuple[State, Merge]:
    """A plenary that went on, and how it differs from what a group made of its goals."""
    block = next(each for each in state.of(Block) if each.activity == "goals")
    room = GroupRoom(state, block.id, "Gruppe Haushalt und Straßenverkehrsbehörde")
    one, two, three, four, five = goals_of(state, block.id)[:5]
    assert one.due is not None
    room.change(
        one,
        measure="Anteil der Wege mit dem Rad, gemessen an der Verkehrszählung im Mai: 22 %",
        due=one.due + timedelta(days=90),
    )
    room.change(two, interim="Bis zur Sommerpause liegt der Entwurf im Ausschuss.")
    room.remove(three)
    room.change(four, measure="Zwei Stellen sind besetzt.")
    room.add(
        Goal,
        title="Radverkehrsbudgetverstetigungsbeschluss vor der Haushaltsklausur",
        specific="Der Rat beschließt das Budget für zwei Haushaltsjahre.",
        rank=90.0,
    )
    later = changed(state, one, measure="Anteil Radverkehr laut Haushaltsbefragung: 20 %")
    later = removed(later, four)
    later = changed(later, five, interim="Abstimmung mit dem Landkreis")
    return later, merging.compared(later, room.result())


def dialogs(bridge: Bridge, parent: QWidget | None) -> Iterator[tuple[str, QDialog]]:
    """Every dialog with its name, one after the other."""
    yield "groups-out", HandOutDialog(bridge, lambda *_: False, parent)
    _later, merge = goals_meanwhile(bridge.state)
    yield "groups-merge", MergeGroupDialog(bridge, merge, parent)
