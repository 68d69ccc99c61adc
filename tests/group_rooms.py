# SPDX-License-Identifier: EUPL-1.2
"""A plenary with blocks to hand out, group rooms that open them, and the files that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from moderation import registry
from moderation.activities.cards.model import Cluster
from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.timeline.model import FixedDate, FixedKind, Lag, TimelineStep
from moderation.activities.vision.model import VisionDraft, VisionElement, VisionReason
from moderation.domain.change import Change, Step, added
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.removal import removal
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Message, untranslated
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.group_work import handing_out, result_file
from moderation.features.group_work.model import group_work_of
from moderation.features.group_work.result_file import GroupFile
from moderation.features.people.model import Participant, Unit
from moderation.storage import workshop_file

assert registry.ROOMS  # every kind is known
NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=30)
ACTIVITIES = ("cards", "vision", "timeline", "goals")
GROUPS = ("Gruppe A", "Gruppe B", "Gruppe C", "Gruppe D")


class Plenary:
    """Makes the entities of a plenary, one block of each activity among them."""

    def __init__(self) -> None:
        self.workshop = Workshop(id=new_id(), title="Haushalt 2027", day=NOW.date())
        own: dict[str, Any] = {"workshop_id": self.workshop.id}
        self.blocks = {
            name: Block(id=new_id(), rank=float(n), title=name.title(), activity=name, **own)
            for n, name in enumerate(("talk", *ACTIVITIES))
        }
        self.unit = Unit(id=new_id(), name="Tiefbauamt", side=Side.ADMINISTRATION, **own)
        self.other_unit = Unit(id=new_id(), name="Fraktion A", side=Side.POLITICS, **own)
        self.entities: list[Any] = [
            self.workshop,
            *self.blocks.values(),
            self.unit,
            self.other_unit,
            Participant(id=new_id(), name="Leitung Tiefbauamt", unit_id=self.unit.id, **own),
        ]

    def add(self, cls: type[Any], activity: str = "", **values: Any) -> Any:
        """One more entity, in the block of an activity if one is named."""
        if activity:
            values["block_id"] = self.blocks[activity].id
        rank = float(len(self.entities))
        made = cls(id=new_id(), workshop_id=self.workshop.id, rank=rank, **values)
        self.entities.append(made)
        return made

    def card(self, text: str, cluster: Cluster | None = None) -> Entry:
        """A card."""
        key = None if cluster is None else cluster.id
        found: Entry = self.add(
            Entry, "cards", text=text, entry_kind=EntryKind.CARD, cluster_id=key
        )
        return found

    def step(self, title: str, *after: TimelineStep) -> TimelineStep:
        """A step of a month."""
        begins = date(2027, 1, 1) + timedelta(days=30 * len(self.entities))
        found: TimelineStep = self.add(
            TimelineStep, "timeline", title=title, side=Side.ADMINISTRATION, begins=begins,
            ends=begins + timedelta(days=29), after=tuple(each.id for each in after),
        )  # fmt: skip
        return found

    def goal(self, title: str) -> Goal:
        """A goal."""
        found: Goal = self.add(Goal, "goals", title=title)
        return found

    @property
    def state(self) -> State:
        """The plenary as it is."""
        return State.holding(self.entities)


def full_plenary() -> Plenary:
    """A plenary in which every block holds something."""
    made = Plenary()
    clusters = [made.add(Cluster, "cards", title=f"Thema {n}") for n in range(2)]
    for n in range(4):
        made.card(f"Karte {n}", clusters[n % 2])
    gain = made.add(VisionReason, "vision", title="Zeit")
    elements = [
        made.add(VisionElement, "vision", text=f"Gedanke {n}", reason_id=gain.id) for n in range(2)
    ]
    for n in range(3):
        made.add(
            VisionDraft, "vision", sentence=f"Entwurf {n}", zero=n == 2,
            element_ids=tuple(each.id for each in elements),
        )  # fmt: skip
    first = made.step("Beschluss")
    second = made.step("Planung", first)
    third = made.step("Bau", first, second)
    fourth = made.step("Betrieb", third)
    made.add(Lag, step_id=second.id, before_id=first.id, days=14)
    made.add(Lag, step_id=fourth.id, before_id=third.id, months=1)
    made.add(
        FixedDate, "timeline", title="Wahl", fixed_kind=FixedKind.ELECTION, day=date(2029, 9, 30),
        day_as=Precision.MONTH,
    )  # fmt: skip
    for n in range(3):
        goal = made.goal(f"Ziel {n}")
        made.add(GoalAnswer, goal_id=goal.id, unit_id=made.unit.id, answer=Answer.YES)
    return made


class GroupRoom:
    """A group's laptop that opened what was handed out."""

    def __init__(self, plenary: State, block_id: Id, group: str = GROUPS[0]) -> None:
        self.text = workshop_file.write(handing_out.handed_out(plenary, block_id, group, NOW))
        self.state = State.holding(workshop_file.parse(self.text, "gruppe.json"))

    def here(self, entity: Any) -> Any:
        """An entity of the plenary as the group has it."""
        work = group_work_of(self.state)
        assert work is not None
        key = next(each.own for each in work.ids if each.plenary == entity.id)
        return self.state.any_of(Id(key))

    def change(self, entity: Any, **values: Any) -> None:
        """The group changes an entity of the plenary."""
        mine = self.here(entity)
        self.put(Change(mine, replace(mine, **values)))

    def remove(self, entity: Any) -> None:
        """The group removes an entity of the plenary."""
        self.state = removed(self.state, self.here(entity))

    def add(self, cls: type[Any], **values: Any) -> Any:
        """The group adds an entity."""
        work = group_work_of(self.state)
        assert work is not None
        if "block_id" in cls.__dataclass_fields__:
            values["block_id"] = work.block_id
        made = cls(id=new_id(), workshop_id=self.state.workshop.id, **values)
        self.put(*added(made))
        return made

    def put(self, *changes: Change) -> None:
        """Apply changes."""
        self.state = self.state.apply(Step(untranslated("change"), changes))

    def written(self, at: datetime = LATER) -> str:
        """The text of the file that the group exports."""
        return result_file.write(self.state, at)

    def result(self, at: datetime = LATER) -> GroupFile:
        """What comes back, through the file."""
        return result_file.parse(self.written(at), "ergebnis.json")


def removed(state: State, entity: Any) -> State:
    """A workshop without an entity."""
    now = state.any_of(entity.id)
    return state.apply(Step(untranslated("remove"), removal(state, now)))


def changed(state: State, entity: Any, **values: Any) -> State:
    """A workshop in which an entity says something else."""
    now: Any = state.any_of(entity.id)
    return state.apply(Step(untranslated("change"), (Change(now, replace(now, **values)),)))


def refused(message: Message) -> Any:
    """Expects the sentence, whatever its values."""
    return pytest.raises(UserFacingError, check=lambda e: e.message.source == message.source)
