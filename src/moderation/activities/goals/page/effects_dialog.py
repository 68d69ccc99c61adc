# SPDX-License-Identifier: EUPL-1.2
"""On what a goal has an effect: yes, no or open, with one sentence each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from moderation.activities.goals import effects
from moderation.activities.goals.effects import EffectAnswer, EffectOn, effects_of
from moderation.activities.goals.model import Goal
from moderation.domain.ids import Id
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text
from moderation.gui.tokens import Space
from moderation.gui.widgets import Dialog, PlainLabel
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import limit
from moderation.session.session import Changed
from moderation.storage.history import Way

translate = QCoreApplication.translate
_LONGEST = 300
"""Letters of one sentence."""


class EffectsDialog(Dialog):
    """What is chosen and typed is stored at once."""

    def __init__(self, parent: QWidget | None, bridge: Bridge, goal_id: Id) -> None:
        self._bridge, self._goal_id = bridge, goal_id
        super().__init__(
            parent,
            title=translate("EffectsDialog", "Effects"),
            note=bridge.state.get(Goal, goal_id).label,
            main=translate("EffectsDialog", "Done"),
            cancel="",
            enter=False,
            size=(940, 460),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        self.answers: dict[EffectOn, SegmentedControl] = {}
        self.lines: dict[EffectOn, QuietLine] = {}
        options = [(answer, text(answer.message)) for answer in EffectAnswer]
        for place, on in enumerate(EffectOn):
            name = text(on.message)
            answer = SegmentedControl(self, options=options, name=name)
            answer.changed.connect(partial(self._answer, on))
            line = QuietLine(
                self,
                name=translate("EffectsDialog", "{what}, in one sentence").format(what=name),
                placeholder=translate("EffectsDialog", "in one sentence"),
            )
            limit(line, _LONGEST)
            line.typed.connect(partial(self._say, on))
            label = PlainLabel(self, text=name)
            label.setBuddy(line)
            grid.addWidget(label, place, 0)
            grid.addWidget(answer, place, 1)
            grid.addWidget(line, place, 2)
            self.answers[on], self.lines[on] = answer, line
        self.content.addLayout(grid)
        self.content.addStretch(1)
        bridge.changed.connect(self._changed)
        self._show(force=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo, where no field has typing of its own to take back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._bridge.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._bridge.redo()
        else:
            super().keyPressEvent(event)

    def _changed(self, changed: Changed) -> None:
        self._show(force=changed.way is not Way.DO)

    def _show(self, *, force: bool = False) -> None:
        if self._bridge.state.find(Goal, self._goal_id) is None:
            self.reject()
            return
        said = effects_of(self._bridge.state, self._goal_id)
        for on in EffectOn:
            each = said.get(on)
            self.answers[on].set_value(EffectAnswer.OPEN if each is None else each.answer)
            self.lines[on].show_value("" if each is None else each.words, force=force)

    def _answer(self, on: EffectOn, answer: EffectAnswer) -> None:
        goal_id = self._goal_id
        self._bridge.attempt(lambda state: effects.set_effect(state, goal_id, on, answer))

    def _say(self, on: EffectOn, words: str) -> None:
        goal_id = self._goal_id
        self._bridge.attempt(lambda state: effects.set_effect_words(state, goal_id, on, words))
