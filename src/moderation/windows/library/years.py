# SPDX-License-Identifier: EUPL-1.2
"""The example a year later: the workshop of 2026 is over, and one follows it up.

It is made by the program as anybody would make it: notes on what became of the goals and tasks are
data, everything else is the example itself.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from moderation import registry
from moderation.domain.clock import Clock
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop
from moderation.features.earlier.beginning import begin
from moderation.features.earlier.carrying import Reading
from moderation.features.earlier.sources import sources
from moderation.features.progress.edits import note_progress
from moderation.features.progress.model import Progress
from moderation.gui.beside import beside
from moderation.gui.texts import language
from moderation.paths import resource
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.windows.library.template import EXAMPLE, example_path

CREATE = QT_TRANSLATE_NOOP("Lifecycle", "Create workshop")


def example_years(writer: Writer, clock: Clock) -> Session:
    """The workshop of 2027, beside that of 2026, which is over; both are stored.

    Raises:
        UserFacingError: The example is damaged.
    """
    path = resource("years", f"{EXAMPLE}.{language()}.json")
    told = json.loads(path.read_text(encoding="utf-8"))
    earlier = State.holding(beside(lambda: registry.read_workshop(example_path())))
    held = over(earlier, told)
    Session.create(list(held.entities()), CREATE, writer, clock=clock)
    return Session.create(a_year_later(held, told), CREATE, writer, clock=clock)


def over(earlier: State, told: dict[str, Any]) -> State:
    """The example when its day is over, with what was noted since."""
    ended = replace(earlier.workshop, status=Status.CLOSED, current_block_id=None)
    others = (each for each in earlier.entities() if not isinstance(each, Workshop))
    state = State.holding([ended, *others])
    things = [thing for source in sources() for thing in source.things(state)]
    for kind in ("goals", "tasks"):
        own = [thing for thing in things if thing.kind.value == kind[:-1]]
        for note in told[kind]:
            day = date.fromisoformat(note["day"])
            state = state.apply(
                note_progress(
                    state, own[note["place"] - 1].id, Progress(note["progress"]), day,
                    now=_on(day), evidence=note.get("evidence", ""), reason=note.get("reason", ""),
                )
            )  # fmt: skip
    return state


def a_year_later(held: State, told: dict[str, Any]) -> list[Any]:
    """The workshop that follows it up."""
    day = date.fromisoformat(told["day"])
    made = begin([held], told["title"], Reading(_on(day)))
    return [replace(each, day=day) if isinstance(each, Workshop) else each for each in made]


def _on(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
