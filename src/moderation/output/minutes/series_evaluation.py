# SPDX-License-Identifier: EUPL-1.2
"""The evaluations of the events of a series side by side, as tables of the report."""

from __future__ import annotations

from collections.abc import Iterator

from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.evaluation.minutes import QUESTION
from moderation.features.evaluation.model import HIGH, LOW, Answered
from moderation.features.series.evaluations import compared
from moderation.features.series.hours import Readings
from moderation.features.series.model import called
from moderation.minutes import document as doc
from moderation.output.minutes.frame import Frame

COMPARED = QT_TRANSLATE_NOOP("SeriesReport", "Evaluations compared")
COMPARED_SUMMARY = QT_TRANSLATE_NOOP(
    "SeriesReport", "A row for each question, with the mean and the number of answers by event."
)
COMPARED_NOTE = QT_TRANSLATE_NOOP(
    "SeriesReport",
    "Mean from 1, {low}, to 5, {high}, with the number of answers. Only sentences of the same "
    "words are compared; fewer than five answers are not told.",
)
ANSWERS = QT_TRANSLATE_NOOP("SeriesReport", "%n answer(s)")
MOST_EVENTS = 6
"""So many events have room beside each other; with more there is another table."""


def evaluations(
    series: Lookups, frame: Frame, readings: Readings, *, public: bool
) -> Iterator[doc.DocumentBlock]:
    """A row for each question and a column for each event that was evaluated.

    Args:
        series: The series.
        frame: The language of the paper.
        readings: What the workshops of its events tell.
        public: Only what the public reads.
    """
    found = compared(series, readings, public=public)
    if not found.events:
        return
    yield doc.Heading(2, frame.text(COMPARED))
    note = COMPARED_NOTE.with_values(low=frame.text(LOW), high=frame.text(HIGH))
    yield doc.Paragraph(frame.text(note), doc.Role.NOTE)
    for first in range(0, len(found.events), MOST_EVENTS):
        some = slice(first, first + MOST_EVENTS)
        columns = [doc.Column(frame.text(QUESTION), weight=2.0)]
        for event in found.events[some]:
            day = "" if event.day is None else f", {frame.formats.date(event.day)}"
            columns.append(doc.Column(f"{frame.text(called(series, event))}{day}"))
        rows = tuple(
            doc.Row((doc.Cell(each.text), *(_cell(one, frame) for one in each.answered[some])))
            for each in found.sentences
        )
        summary = frame.text(COMPARED_SUMMARY)
        yield doc.Table(tuple(columns), rows, row_header=0, summary=summary)


def _cell(each: Answered | None, frame: Frame) -> doc.Cell:
    if each is None or not each.told:
        return doc.Cell("–")
    notes = (frame.text(ANSWERS.with_count(each.answers)),)
    return doc.Cell(frame.formats.number(each.mean, 1), notes=notes)
