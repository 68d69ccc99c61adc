# SPDX-License-Identifier: EUPL-1.2
"""The evaluations of a series compared, to be read: a sentence, and below it event by event."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.state import State
from moderation.features.evaluation.minutes import NOT_TOLD
from moderation.features.evaluation.model import HIGH, LOW, Answered
from moderation.features.series.evaluations import compared
from moderation.features.series.hours import Readings
from moderation.features.series.model import called
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, SEMIBOLD, Size
from moderation.gui.widgets import Dialog
from moderation.gui.widgets.row_parts import RowDescription, RowState, line, words
from moderation.windows.series.rows import SeriesRows

translate = QCoreApplication.translate
_HEAD, _LINE, _END = 30, 24, 10
_MEAN = 44


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence, and of each event that asked it: its name, the mean, how many answered."""

    id: str
    told: tuple[tuple[str, str, str], ...]


class EvaluationsDialog(Dialog):
    """What the rooms of a series said of its events; read, and changed nowhere here."""

    def __init__(self, series: State, readings: Readings, parent: QWidget) -> None:
        super().__init__(
            parent,
            title=translate("SeriesEvaluations", "Evaluations compared"),
            note=translate(
                "SeriesEvaluations",
                "Mean from 1, {low}, to 5, {high}. Sentences of the same words are compared; fewer "
                "than five answers are not told.",
            ).format(low=text(LOW), high=text(HIGH)),
            main=None,
            cancel=translate("SeriesEvaluations", "Close"),
            size=(760, 600),
        )
        self.list = SeriesRows(self, translate("SeriesEvaluations", "Sentences"), _said, _described)
        self.content.addWidget(self.list, 1)
        self.list.show_rows(sentence_rows(series, readings))
        self.list.setFocus()


def sentence_rows(series: State, readings: Readings) -> list[SentenceRow]:
    """What is compared, in words."""
    found = compared(series, readings)
    names = []
    for event in found.events:
        day = "" if event.day is None else f", {formats().date(event.day)}"
        names.append(f"{text(called(series, event))}{day}")
    return [
        SentenceRow(
            each.text,
            tuple(
                (name, *_told(one))
                for name, one in zip(names, each.answered, strict=True)
                if one is not None
            ),
        )
        for each in found.sentences
    ]


def _told(one: Answered) -> tuple[str, str]:
    if not one.told:
        return "–", text(NOT_TOLD)
    count = translate("SeriesReport", "%n answer(s)", "", one.answers)
    return formats().number(one.mean, 1), count


def _said(row: SentenceRow) -> str:
    return "\n".join([row.id, *(f"{name}: {mean}, {count}" for name, mean, count in row.told)])


def _described(row: SentenceRow, _seen: RowState) -> RowDescription:
    lines = [line(words(row.id, weight=SEMIBOLD, grows=True), top=5, height=24, origin=0.0)]
    for place, (name, mean, count) in enumerate(row.told):
        lines.append(
            line(
                words(mean, weight=SEMIBOLD, figures=True, width=_MEAN),
                words(name, Size.SECONDARY, grows=True, least=60),
                words(count, Size.SECONDARY, ink=DESK.ink2, right=True, figures=True),
                top=_HEAD + _LINE * place, height=_LINE, origin=0.0,
            )
        )  # fmt: skip
    return RowDescription(_HEAD + _LINE * len(row.told) + _END, tuple(lines))
