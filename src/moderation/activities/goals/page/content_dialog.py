# SPDX-License-Identifier: EUPL-1.2
"""What makes a goal measurable, and what it is linked with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QListWidgetItem, QWidget

from moderation.activities.goals import content_edits as edits
from moderation.activities.goals.edits import edit_goal
from moderation.activities.goals.hints import hints
from moderation.activities.goals.links import step_words
from moderation.activities.goals.model import Goal, GoalReach
from moderation.domain.amounts import figure_in_field, parse_figure
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.texts import Message
from moderation.features.agenda.fixed import typed_day
from moderation.features.agenda.model import Block
from moderation.features.agenda.plan import planned_steps
from moderation.features.people.model import Unit
from moderation.gui.boxes import column, row
from moderation.gui.bridge import Bridge
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size, Space
from moderation.gui.widgets import Dialog, PlainLabel
from moderation.gui.widgets.entity_fields import Chooser, StoredFields
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate
_LONGEST, _LONGEST_FIGURE = 200, 60
"""Letters of words and of figures: one that is refused is said in a sentence."""


class ContentDialog(Dialog):
    """What is typed is stored at once; the dialog is closed when all is said."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, goal_id: Id) -> None:
        self._bridge, self._goal_id = bridge, goal_id
        goal = bridge.state.get(Goal, goal_id)
        super().__init__(
            parent,
            title=translate("ContentDialog", "Figures and links"),
            note=goal.label,
            main=translate("ContentDialog", "Done"),
            cancel="",
            enter=False,
            size=(1080, 600),
        )
        self._fields = StoredFields(self, bridge, Goal, lambda: goal_id, edit_goal)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XXS)
        self._grid.setColumnStretch(1, 1)
        self._measure()
        self._groups()
        self.steps = TickList(self, name=translate("ContentDialog", "Steps of the timeline"))
        self.units = TickList(self, name=translate("ContentDialog", "Contributing units"))
        self.steps.itemChanged.connect(self._step_ticked)
        self.units.itemChanged.connect(self._unit_ticked)
        self.doubts = PlainLabel(self, colour=DESK.ink2)
        self.doubts.setWordWrap(True)
        self._fields.chain()
        self._steps_heading = self._heading(translate("ContentDialog", "Steps of the timeline"))
        lists = column(
            self._steps_heading,
            (self.steps, 1),
            self._heading(translate("ContentDialog", "Contributing units")),
            (self.units, 1),
            gap=Space.XXS,
        )
        left = column(self._grid, None, gap=Space.XXS)
        self.content.addLayout(row((left, 3), (lists, 2), gap=Space.L), 1)
        self.content.addWidget(self.doubts)
        bridge.changed.connect(self._changed)
        bridge.failed.connect(self._failed)
        self._show(force=True)
        self._fields.focus_line(0)

    def _heading(self, words: str) -> PlainLabel:
        return PlainLabel(self, text=words, size=Size.CAPTION, weight=SEMIBOLD)

    def _put(self, name: str, field: QWidget) -> None:
        label = PlainLabel(self, text=name, colour=DESK.ink2)
        label.setBuddy(field)
        place = self._grid.rowCount()
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(field, place, 1)

    def _words(self, key: str, name: str, example: str) -> None:
        line = self._fields.words(key, name=name, placeholder=example)
        limit(line, _LONGEST)
        self._put(name, line)

    def _figure(self, key: str, name: str, edit: Callable[..., Step], example: str) -> None:
        line = self._fields.reading(
            key, name=name, placeholder=example, parse=parse_figure, say=_say, framed=True,
            put=self._fields.takes(edit),
        )  # fmt: skip
        limit(line, _LONGEST_FIGURE)
        self._put(name, line)

    def _measure(self) -> None:
        self._words(
            "measure",
            translate("ContentDialog", "Indicator"),
            translate("ContentDialog", "What is counted or checked?"),
        )
        self._words(
            "measured_in",
            translate("ContentDialog", "Unit of measure"),
            translate("ContentDialog", "for example km, minutes, €"),
        )
        example = translate("ContentDialog", "a figure, without its unit")
        self._figure(
            "baseline", translate("ContentDialog", "Baseline"), edits.set_baseline, example
        )
        name = translate("ContentDialog", "Baseline as of")
        day = self._fields.day(
            "baseline_day", name=name, framed=True,
            placeholder=translate("ContentDialog", "On which day was that so?"),
            put=self._fields.takes(edits.set_baseline_day),
            parse=lambda words: typed_day(self._bridge.state, words, self._bridge.now),
        )  # fmt: skip
        limit(day, _LONGEST_FIGURE)
        self._put(name, day)
        self._figure("target", translate("ContentDialog", "Target"), edits.set_target, example)
        self._words(
            "figure_source",
            translate("ContentDialog", "Source of the figures"),
            translate("ContentDialog", "Who counts it, or where does it stand?"),
        )

    def _groups(self) -> None:
        self._words(
            "area",
            translate("ContentDialog", "Field of action"),
            translate("ContentDialog", "where goals are grouped by it"),
        )
        name = translate("ContentDialog", "Reach")
        self.reach = self._fields.pick(
            "reach",
            [(text(each.message), each) for each in GoalReach],
            kind=Chooser,
            name=name,
            put=self._fields.takes(edits.set_reach),
        )
        self._put(name, self.reach)
        name = translate("ContentDialog", "Arose in")
        self.arose = self._fields.pick(
            "arose_id",
            self._blocks,
            kind=Chooser,
            letters=12,
            name=name,
            put=self._fields.takes(edits.set_arose),
        )
        self._put(name, self.arose)

    def _blocks(self, goal: Goal) -> list[tuple[str, Id | None]]:
        """This block, which need not be said, or any other one that is no break."""
        found: list[tuple[str, Id | None]] = [(translate("ContentDialog", "in this block"), None)]
        return found + [
            (trimmed(block.title), block.id)
            for block in self._bridge.state.of(Block)
            if block.id != goal.block_id and not block.is_break
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, where no field has typing of its own to take back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._bridge.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._bridge.redo()
        else:
            super().keyPressEvent(event)

    # -- showing ---------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self._show(force=changed.way is not Way.DO)

    def _show(self, *, force: bool = False) -> None:
        goal = self._bridge.state.find(Goal, self._goal_id)
        if goal is None:
            self.reject()
            return
        self._fields.show(goal, force=force)
        state = self._bridge.state
        own = formats()
        steps = {step.id: text(step_words(step, own)) for step in planned_steps(state)}
        _fill(self.steps, steps, goal.step_ids)
        for part in (self._steps_heading, self.steps):
            part.setVisible(bool(steps))
        _fill(self.units, {unit.id: unit.label for unit in state.of(Unit)}, goal.contributor_ids)
        found = hints(state, goal, local_day(self._bridge.now), own)
        self.doubts.setText("\n".join(text(each) for each in found))

    def _failed(self, message: Message) -> None:
        self.say(text(message))

    # -- taking ----------------------------------------------------------------------------

    def _step_ticked(self, item: QListWidgetItem) -> None:
        goal = self._bridge.state.get(Goal, self._goal_id)
        key, ticked = _ticked(item)
        if (key in goal.step_ids) is not ticked:
            self._bridge.attempt(lambda state: edits.link_step(state, goal.id, key))

    def _unit_ticked(self, item: QListWidgetItem) -> None:
        goal = self._bridge.state.get(Goal, self._goal_id)
        key, ticked = _ticked(item)
        if (key in goal.contributor_ids) is not ticked:
            self._bridge.attempt(lambda state: edits.link_contributor(state, goal.id, key))


def _ticked(item: QListWidgetItem) -> tuple[Id, bool]:
    return item.data(KEY_ROLE), item.checkState() is Qt.CheckState.Checked


def _fill(shown: TickList, items: dict[Id, str], ticked: tuple[Id, ...]) -> None:
    """The items with their ticks; rows stay where the same items are there already."""
    with QSignalBlocker(shown):
        known = [(item.data(KEY_ROLE), item.text()) for item in shown.entries()]
        if known != list(items.items()):
            shown.clear()
            for key, words in items.items():
                shown.add_item(words, key, ticked=key in ticked)
            shown.go_to_first()
        for item in shown.entries():
            shown.set_ticked(item, ticked=item.data(KEY_ROLE) in ticked)


def _say(amount: float | None) -> str:
    return "" if amount is None else figure_in_field(amount, formats())
