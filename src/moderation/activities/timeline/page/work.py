# SPDX-License-Identifier: EUPL-1.2
"""What is chosen on a timeline, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.model import Feasibility, FixedDate, TimelineStep, guessed_kind
from moderation.activities.timeline.page.items import Item, items_of
from moderation.domain.ids import Id
from moderation.gui.door import Door


class Work(QObject):
    """The chosen item of a block, the same on the board, in the list and in the card.

    ``changed`` says that something else may be chosen.
    """

    changed = Signal()

    def __init__(self, door: Door, block_id: Id, parent: QObject) -> None:
        super().__init__(parent)
        self.door = door
        self._block_id = block_id
        self.chosen: Id | None = None
        self._guessed: set[Id] = set()

    def note_guess(self, fixed_id: Id) -> None:
        """The kind of a fixed date was understood from its title here, and nobody looked at it."""
        self._guessed.add(fixed_id)

    def is_guessed(self, fixed: FixedDate) -> bool:
        """Whether that is so still: the title says the kind, and nobody said another one."""
        if fixed.id in self._guessed and guessed_kind(fixed.title) is not fixed.fixed_kind:
            self._guessed.discard(fixed.id)
        return fixed.id in self._guessed

    def item(self) -> Item | None:
        """What is chosen."""
        state = self.door.state
        return state.find(TimelineStep, self.chosen) or state.find(FixedDate, self.chosen)

    def choose(self, chosen: Id | None) -> None:
        """Make an item the current one."""
        self.chosen = chosen
        self.changed.emit()

    def walk(self, by: int, *, in_time: bool = False) -> None:
        """Choose the next item (1) or the one before (-1), in time or in the list's order.

        In time one stays with steps, or with one kind of fixed date: nobody walks through
        hundreds of sittings to the next step. The list's order leads from the one to the other.
        """
        items = list(items_of(self.door.state, self._block_id))
        if in_time:
            own = _kind(self.item() or (items[0] if items else None))
            items = [item for item in items if _kind(item) == own]
            items.sort(key=lambda item: getattr(item, "begins", None) or item.day)  # type: ignore[union-attr]
        if not items:
            return
        ids = [item.id for item in items]
        if self.chosen not in ids:
            self.choose(ids[0 if by > 0 else -1])
            return
        place = max(0, min(ids.index(self.chosen) + by, len(ids) - 1))
        self.choose(ids[place])

    def shift(self, months: int) -> None:
        """What is chosen some months later or earlier."""
        item = self.item()
        if isinstance(item, TimelineStep):
            self.door.attempt(lambda state: edits.shift(state, item.id, months))
        elif isinstance(item, FixedDate):
            days = {"day": edits.shifted(item.day, months)}
            if item.until is not None:
                days["until"] = edits.shifted(item.until, months)
            self.door.attempt(lambda state: clock_edits.edit_fixed(state, item.id, **days))

    def shift_end(self, months: int) -> None:
        """The end of the chosen step some months later or earlier."""
        item = self.item()
        if isinstance(item, TimelineStep):
            self.door.attempt(lambda state: edits.shift_end(state, item.id, months))

    def reorder(self, by: int) -> None:
        """The chosen step up or down among those of its side."""
        item = self.item()
        if isinstance(item, TimelineStep):
            self.door.attempt(lambda state: edits.move_step(state, item.id, by))

    def toggle_vision(self) -> None:
        """Here the vision is reached, or not after all."""
        item = self.item()
        if isinstance(item, TimelineStep):
            self.door.attempt(
                lambda state: edits.set_vision(state, item.id, vision=not item.vision)
            )

    def toggle_goal(self) -> None:
        """The chosen step as an interim goal, or an interim goal as a step."""
        item = self.item()
        if isinstance(item, TimelineStep):
            goal = not item.is_interim_goal
            self.door.attempt(lambda state: edits.set_goal(state, item.id, goal=goal))

    def rate(self, degree: Feasibility) -> None:
        """How hard the chosen step is; an interim goal is no work, and so has no degree."""
        item = self.item()
        if isinstance(item, TimelineStep) and not item.is_interim_goal:
            self.door.attempt(lambda state: edits.set_feasibility(state, item.id, degree))

    def remove(self) -> None:
        """What is chosen, off the timeline; the one beside it is chosen then."""
        item = self.item()
        if item is None:
            return
        ids = [one.id for one in items_of(self.door.state, self._block_id)]
        place = ids.index(item.id)
        ids.remove(item.id)
        remove = edits.remove_step if isinstance(item, TimelineStep) else edits.remove_fixed
        if self.door.attempt(lambda state: remove(state, item.id)):
            self.choose(ids[min(place, len(ids) - 1)] if ids else None)

    def close_gap(self, step_id: Id | None = None) -> None:
        """A step, or the chosen one, begins as soon as what it waits for is done."""
        item = self.door.state.find(TimelineStep, step_id) if step_id else self.item()
        if isinstance(item, TimelineStep):
            self.door.attempt(lambda state: edits.close_gap(state, item.id))

    def follow(self) -> None:
        """Move what begins too early to where what it waits for is done."""
        self.door.attempt(lambda state: edits.follow(state, self._block_id))


def _kind(item: Item | None) -> object:
    return item.fixed_kind if isinstance(item, FixedDate) else None
