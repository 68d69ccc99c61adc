# SPDX-License-Identifier: EUPL-1.2
"""A step split into parts: what they are called, how long they take, and what the end gains."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from moderation.activities.timeline.model import TimelineStep
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.splitting import MOST_PARTS, SPLIT, StepPart, halves, split_step
from moderation.activities.timeline.telling import end_moved
from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.lengths import Length, read_length
from moderation.domain.said_days import SaidDay
from moderation.features.agenda.fixed import typed_said_day
from moderation.gui.door import Door
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Space
from moderation.gui.widgets import Button, Dialog, IconButton, NoteLabel, PlainLabel
from moderation.gui.widgets.read_line import UnderstoodNote, limit

translate = QCoreApplication.translate

_PART = re.compile(r"\s*\((?:Teil|part) \d+\)$")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class _Row:
    title: QLineEdit
    length: QLineEdit
    beside: QCheckBox
    needed: QCheckBox
    remove: IconButton

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.title, self.length, self.beside, self.needed, self.remove


class SplitDialog(Dialog):
    """Rows of parts; ``gain`` says of them what becomes of the end, before anything is done."""

    def __init__(self, bridge: Door, step: TimelineStep, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            title=translate("TimelineSplit", "Split “{step}”").format(step=step.label),
            note=translate(
                "TimelineSplit",
                "Parts follow each other, or begin together. What need not be waited for runs "
                "beside the path.",
            ),
            main=text(SPLIT),
            width=860,
        )
        self._bridge, self._step = bridge, step.id
        self.rows: list[_Row] = []
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(Space.S)
        self.grid.setVerticalSpacing(Space.XS)
        self.grid.setColumnStretch(0, 1)
        self.content.addLayout(self.grid)
        heads = translate("TimelineSplit", "Part"), translate("TimelineSplit", "Takes, or until")
        for place, words in enumerate(heads):
            self.grid.addWidget(NoteLabel(self, text=words), 0, place)
        self.more = Button(
            self, text=translate("TimelineSplit", "Further part"), icon="plus", on_click=self.add
        )
        self.content.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.gain = PlainLabel(self, weight=SEMIBOLD, colour=DESK.ink, wrap=True)
        self.content.addWidget(self.gain)
        name = _PART.sub("", step.title)
        words = translate("TimelineSplit", "{title} (part {number})")
        for number, lasts in enumerate(halves(step), 1):
            self._add(words.format(title=name, number=number)[:_LONGEST], _words(lasts))
        self._show()
        self.rows[0].title.setFocus()
        self.rows[0].title.selectAll()

    def add(self) -> None:
        """One more part, to be named."""
        self._add("", "")
        for widget in self.rows[-1].widgets:
            widget.show()
        self._show()
        self.adjustSize()
        self.rows[-1].title.setFocus()

    def _add(self, title: str, length: str) -> None:
        number = len(self.rows) + 1
        named = translate("TimelineSplit", "Part {number}").format(number=number)
        lasts = translate("TimelineSplit", "How long part {number} takes, or until when").format(
            number=number
        )
        own = _Row(
            QLineEdit(title, self),
            QLineEdit(length, self),
            QCheckBox(translate("TimelineSplit", "with the one before"), self),
            QCheckBox(translate("TimelineSplit", "to be waited for"), self),
            IconButton(self, icon="trash", name=translate("TimelineSplit", "Remove the part")),
        )
        own.title.setAccessibleName(named)
        own.length.setAccessibleName(lasts.format(number=number))
        limit(own.title, _LONGEST)
        limit(own.length, 60)
        own.length.setFixedWidth(130)
        own.needed.setChecked(True)
        own.remove.clicked.connect(partial(self._remove, own))
        for place, widget in enumerate(own.widgets):
            keeps = widget.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(keeps)
            self.grid.addWidget(widget, number, place)
        for field in (own.title, own.length):
            field.textChanged.connect(self._show)
        for box in (own.beside, own.needed):
            box.toggled.connect(self._show)
        UnderstoodNote(own.length, lambda words: _words(self._lasting(words)))
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].remove, own.title)
        for before, after in zip(own.widgets, (*own.widgets[1:], self.more), strict=True):
            QWidget.setTabOrder(before, after)
        self.rows.append(own)

    def _remove(self, own: _Row, _clicked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        place = self.rows.index(own)
        self.rows.remove(own)
        for widget in own.widgets:
            self.grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows[min(place, len(self.rows) - 1)].title.setFocus()
        self._show()

    def _show(self) -> None:
        """What can be done with the rows, and what becomes of the end."""
        for place, own in enumerate(self.rows):
            own.beside.setVisible(place > 0)
            own.remove.setVisible(len(self.rows) > 2)
        self.more.setEnabled(len(self.rows) < MOST_PARTS)
        state = self._bridge.state
        block_id = state.get(TimelineStep, self._step).block_id
        try:
            after = state.apply(self._made())
        except UserFacingError as error:
            self.gain.setText(text(error.message))
            return
        moved = end_moved(path_of(state, block_id), path_of(after, block_id), formats())
        self.gain.setText(text(moved))

    def _made(self) -> Step:
        parts = [
            StepPart(
                own.title.text(),
                self._lasting(own.length.text()),
                own.beside.isChecked(),
                own.needed.isChecked(),
            )
            for own in self.rows
        ]
        return split_step(self._bridge.state, self._step, parts)

    def _lasting(self, words: str) -> Length | SaidDay:
        """A length, or the day until which it takes, as people say either."""
        try:
            return read_length(words)
        except UserFacingError as no_length:
            try:
                said = typed_said_day(self._bridge.state, words, self._bridge.now)
            except UserFacingError:
                raise no_length from None
            return Length() if said is None else said

    def take(self) -> None:
        """Split it as typed, or say what is missing."""
        self._bridge.session.perform(self._made())
        self.accept()


def _words(lasts: Length | SaidDay) -> str:
    return text(lasts.message) if isinstance(lasts, Length) else lasts.words(formats())
