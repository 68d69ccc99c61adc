# SPDX-License-Identifier: EUPL-1.2
"""The timeline on the sheet of one unit: its own steps and interim goals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from moderation.activities.timeline.minutes import BEGINS, ENDS, FEASIBILITY, STEP
from moderation.activities.timeline.model import TimelineStep
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView, UnitView
from moderation.features.people.model import Unit
from moderation.minutes import document as doc

STEPS_TITLE = QT_TRANSLATE_NOOP("UnitSheet", "Steps on the timeline")
SUMMARY = QT_TRANSLATE_NOOP("UnitSheet", "This unit’s steps and interim goals, with begin and end.")
IS_GOAL = QT_TRANSLATE_NOOP("UnitSheet", "interim goal")
STEP_ENDS = QT_TRANSLATE_NOOP("UnitSheet", "{title} (end)")


class _Steps:
    """What it does when."""

    place = 50

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """Its own steps; which steps of others they wait for is not on its sheet."""
        own = [step for step in view.of(TimelineStep) if step.unit_id == unit.id]
        ids = {step.id for step in own}
        return [replace(s, after=tuple(i for i in s.after if i in ids)) for s in own]

    def blocks(
        self, view: UnitView, _unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[doc.DocumentBlock]:
        """The steps by begin."""
        steps = sorted(view.of(TimelineStep), key=lambda step: (step.begins, step.rank))
        if not steps:
            return []
        columns = (
            doc.Column(catalogue.text(STEP), weight=3.0),
            doc.Column(catalogue.text(BEGINS), width=62.0),
            doc.Column(catalogue.text(ENDS), width=62.0),
            doc.Column(catalogue.text(FEASIBILITY), width=90.0),
        )
        rows = tuple(
            doc.Row(
                (
                    doc.Cell(
                        step.title,
                        notes=(catalogue.text(IS_GOAL),) if step.is_interim_goal else (),
                    ),
                    doc.Cell(step.said_begin.words(formats)),
                    doc.Cell(step.said_end.words(formats)),
                    doc.Cell(catalogue.text(step.feasibility.message)),
                ),
                origin=step.id,
            )
            for step in steps
        )
        table = doc.Table(columns, rows, row_header=0, summary=catalogue.text(SUMMARY))
        return [doc.Heading(2, catalogue.text(STEPS_TITLE)), table]

    def dates(self, view: UnitView, _unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """When steps end and interim goals are reached."""
        formats = Formats(catalogue.language)
        found = []
        for step in view.of(TimelineStep):
            said, title = step.said_end, step.title
            if said.span.precision is not Precision.DAY:
                title = f"{title}, {said.words(formats)}"
            ends = STEP_ENDS.with_values(title=title)
            found.append((step.ends, title if step.is_interim_goal else catalogue.text(ends)))
        return found


UNIT_PARTS = (_Steps(),)
