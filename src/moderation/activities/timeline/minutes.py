# SPDX-License-Identifier: EUPL-1.2
"""The timeline in the minutes: a figure, the path in words, interim goals, steps, fixed dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from moderation.activities.timeline.lanes import LANES
from moderation.activities.timeline.minutes_figure import figure
from moderation.activities.timeline.model import (
    FixedDate,
    FixedKind,
    TimelineStep,
    body_name,
    fixed_of,
    lags_of,
    land_of,
    owner_name,
    steps_of,
)
from moderation.activities.timeline.path import CriticalPath, path_of
from moderation.activities.timeline.presets import of_land
from moderation.activities.timeline.telling import kind_words, sentences, source_of
from moderation.domain.clock import local_day
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings import minutes as findings
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

ALT = QT_TRANSLATE_NOOP("TimelineMinutes", "Timeline from {first} to {last} with {what}.")
STEPS_COUNT = QT_TRANSLATE_NOOP("TimelineMinutes", "%n step(s)")
GOALS_COUNT = QT_TRANSLATE_NOOP("TimelineMinutes", "%n interim goal(s)")
FIXED_COUNT = QT_TRANSLATE_NOOP("TimelineMinutes", "%n fixed date(s)")
WHAT = QT_TRANSLATE_NOOP("TimelineMinutes", "{steps}, {goals} and {fixed}")
PATH = QT_TRANSLATE_NOOP("TimelineMinutes", "The critical path: {steps}.")
NO_PATH = QT_TRANSLATE_NOOP("TimelineMinutes", "No step waits for another one.")
THEN = QT_TRANSLATE_NOOP("TimelineMinutes", "then")
PATH_STEP = QT_TRANSLATE_NOOP("TimelineMinutes", "{title} ({side}, {begins} to {ends})")
PATH_GOAL = QT_TRANSLATE_NOOP("TimelineMinutes", "{title} ({side}, {day})")

GOALS = QT_TRANSLATE_NOOP("TimelineMinutes", "Interim goals")
STEPS = QT_TRANSLATE_NOOP("TimelineMinutes", "Steps")
CLOCK = QT_TRANSLATE_NOOP("TimelineMinutes", "Political clock")
GOAL = QT_TRANSLATE_NOOP("TimelineMinutes", "Interim goal")
STEP = QT_TRANSLATE_NOOP("TimelineMinutes", "Step")
WHO = QT_TRANSLATE_NOOP("TimelineMinutes", "Responsible")
DAY = QT_TRANSLATE_NOOP("TimelineMinutes", "Date")
BEGINS = QT_TRANSLATE_NOOP("TimelineMinutes", "From")
ENDS = QT_TRANSLATE_NOOP("TimelineMinutes", "To")
FEASIBILITY = QT_TRANSLATE_NOOP("TimelineMinutes", "Feasibility")
SLACK = QT_TRANSLATE_NOOP("TimelineMinutes", "Slack")
WAITS = QT_TRANSLATE_NOOP("TimelineMinutes", "after: {steps}")
ASSUMES = QT_TRANSLATE_NOOP("TimelineMinutes", "Assumption: {words}")
LAGGED = QT_TRANSLATE_NOOP("TimelineMinutes", "{title} + {length}")
NOBODY = QT_TRANSLATE_NOOP("TimelineMinutes", "open")
GOALS_SUMMARY = QT_TRANSLATE_NOOP(
    "TimelineMinutes", "The interim goals by day, with who is responsible."
)
STEPS_SUMMARY = QT_TRANSLATE_NOOP(
    "TimelineMinutes",
    "The steps by side, with who is responsible, begin, end, feasibility and slack.",
)
CLOCK_SUMMARY = QT_TRANSLATE_NOOP(
    "TimelineMinutes", "The political clock by day, with whose day it is and where that stands."
)
SITTINGS = QT_TRANSLATE_NOOP("TimelineMinutes", "%n sitting(s), {first} to {last}")
WHEN = QT_TRANSLATE_NOOP("TimelineMinutes", "When")
CALLED = QT_TRANSLATE_NOOP("TimelineMinutes", "What")
BODY = QT_TRANSLATE_NOOP("TimelineMinutes", "Council or committee")
SOURCE = QT_TRANSLATE_NOOP("TimelineMinutes", "Where it stands")
HOLIDAYS = QT_TRANSLATE_NOOP(
    "TimelineMinutes", "Public holidays and school holidays as in {land} ({source})."
)

_FEW = 6
"""So many sittings by one name are told one by one."""


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """The timeline of a block; nothing while it is empty."""
    steps, fixed = steps_of(view, block.id), fixed_of(view, block.id)
    if not steps and not fixed:
        return []
    writer = _Writer(view, block, catalogue, formats)
    found: list[doc.DocumentBlock] = []
    if steps:
        found += writer.overview(block)
        found += writer.goals()
        if depth is Depth.FULL:
            found += writer.steps()
    found += writer.fixed_dates()
    found += findings.blocks(view, block, catalogue)
    return found


class _Writer:
    """The parts of one timeline in one language."""

    def __init__(
        self,
        view: MinutesView,
        block: Block,
        catalogue: Catalogue,
        formats: Formats,
    ) -> None:
        self._view = view
        self._steps = steps = steps_of(view, block.id)
        self._fixed = fixed_of(view, block.id)
        self._lags = {(lag.step_id, lag.before_id): lag for lag in lags_of(view, block.id)}
        self._text = catalogue.text
        self._catalogue = catalogue
        self._formats = formats
        self._path: CriticalPath = path_of(view, block.id)
        self._by_id = {step.id: step for step in steps}
        self._more: list[Callable[[FixedDate], str]] = []

    def overview(self, block: Block) -> list[doc.DocumentBlock]:
        """The figure, and the path in words below it: readers of both learn the same."""
        drawn = figure(
            self._steps,
            self._fixed,
            self._path,
            self._today(block),
            f"{self._counted()} {self._path_words()}",
            self._catalogue,
            self._formats,
        )
        drawn = replace(drawn, origin=field_of(block.id, "figure"))
        return [drawn, doc.Paragraph(self._path_words(), origin=field_of(block.id, "path"))]

    def _today(self, block: Block) -> date:
        """The day on which the timeline was made, as far as it is known."""
        if block.started_at is not None:
            return local_day(block.started_at)
        return self._view.workshop.day or min(step.begins for step in self._steps)

    def _counted(self) -> str:
        goals = sum(1 for step in self._steps if step.is_interim_goal)
        days = [d for step in self._steps for d in (step.begins, step.ends)]
        days += [one.day for one in self._fixed]
        what = WHAT.with_values(
            steps=STEPS_COUNT.with_count(len(self._steps) - goals),
            goals=GOALS_COUNT.with_count(goals),
            fixed=FIXED_COUNT.with_count(len(self._fixed)),
        )
        return self._text(ALT.with_values(first=min(days).year, last=max(days).year, what=what))

    def _path_words(self) -> str:
        path, steps = self._path, [self._by_id[i] for i in self._path.critical]
        if not steps:
            return self._text(NO_PATH)
        then = f", {self._text(THEN)} "
        parts = [PATH.with_values(steps=then.join(map(self._path_step, steps)))]
        parts += sentences(self._steps, path, self._formats)
        return " ".join(map(self._text, parts))

    def _path_step(self, step: TimelineStep) -> str:
        if step.is_interim_goal:
            message = PATH_GOAL.with_values(
                title=step.title, side=step.side.message, day=step.said_end.words(self._formats)
            )
        else:
            message = PATH_STEP.with_values(
                title=step.title,
                side=step.side.message,
                begins=self._month(step.said_begin),
                ends=self._month(step.said_end),
            )
        return self._text(message)

    def _month(self, said: SaidDay) -> str:
        """In a sentence a month is exact enough for a day; what was said more broadly stays."""
        broad = said.span.precision is not Precision.DAY
        return said.words(self._formats) if broad else f"{said.day:%m/%Y}"

    def goals(self) -> list[doc.DocumentBlock]:
        """The interim goals by day."""
        goals = [step for step in self._steps if step.is_interim_goal]
        if not goals:
            return []
        goals.sort(key=lambda step: (step.begins, step.rank))
        table = doc.Table(
            columns=(
                doc.Column(self._text(GOAL), weight=3),
                doc.Column(self._text(WHO), weight=2),
                doc.Column(self._text(DAY), width=64),
            ),
            rows=tuple(
                doc.Row(
                    (
                        self._title(step, goals_of_side=True),
                        doc.Cell(self._owner(step)),
                        doc.Cell(step.said_end.words(self._formats)),
                    ),
                    origin=step.id,
                )
                for step in goals
            ),
            row_header=0,
            summary=self._text(GOALS_SUMMARY),
        )
        return [doc.Heading(3, self._text(GOALS)), table]

    def steps(self) -> list[doc.DocumentBlock]:
        """The steps by side."""
        rows: list[doc.Row | doc.GroupRow] = []
        for side in LANES:
            mates = [s for s in self._steps if s.side is side and not s.is_interim_goal]
            mates.sort(key=lambda step: (step.begins, step.rank))
            if mates:
                rows.append(doc.GroupRow(self._text(side.message), side))
                rows += map(self._row, mates)
        if not rows:
            return []
        table = doc.Table(
            columns=(
                doc.Column(self._text(STEP), weight=3),
                doc.Column(self._text(WHO), weight=2.7),
                doc.Column(self._text(BEGINS), width=54),
                doc.Column(self._text(ENDS), width=54),
                doc.Column(self._text(FEASIBILITY), width=64),
                doc.Column(self._text(SLACK), width=70),
            ),
            rows=tuple(rows),
            row_header=0,
            summary=self._text(STEPS_SUMMARY),
        )
        return [doc.Heading(3, self._text(STEPS)), table]

    def _row(self, step: TimelineStep) -> doc.Row:
        cells = (
            self._title(step),
            doc.Cell(self._owner(step)),
            doc.Cell(step.said_begin.words(self._formats)),
            doc.Cell(step.said_end.words(self._formats)),
            doc.Cell(self._text(step.feasibility.message)),
            doc.Cell(self._slack(step)),
        )
        return doc.Row(cells, origin=step.id)

    def _slack(self, step: TimelineStep) -> str:
        slack = self._path.slack_column(step.id)
        return "–" if slack is None else self._text(slack)

    def _title(self, step: TimelineStep, *, goals_of_side: bool = False) -> doc.Cell:
        before = [self._waited(step, self._by_id[i]) for i in step.after if i in self._by_id]
        notes = [self._text(WAITS.with_values(steps=", ".join(before)))] if before else []
        if step.assumes:
            notes.append(self._text(ASSUMES.with_values(words=step.assumes)))
        glyphs = (doc.CellMark(self._text(step.side.message), step.side),) if goals_of_side else ()
        strong = self._path.is_critical(step.id)
        origin = field_of(step.id, "title")
        return doc.Cell(step.title, notes=tuple(notes), strong=strong, glyphs=glyphs, origin=origin)

    def _waited(self, step: TimelineStep, before: TimelineStep) -> str:
        lag = self._lags.get((step.id, before.id))
        if lag is None:
            return before.title
        return self._text(LAGGED.with_values(title=before.title, length=lag.length.message))

    def _owner(self, step: TimelineStep) -> str:
        return owner_name(self._view, step) or self._text(NOBODY)

    def fixed_dates(self) -> list[doc.DocumentBlock]:
        """What nobody in the room can move."""
        if not self._fixed:
            return []
        # A column in which nothing stands would only take the room of the others.
        optional = [
            (doc.Column(self._text(name), weight=weight), said)
            for name, weight, said in (
                (BODY, 1.4, lambda one: body_name(self._view, one)),
                (SOURCE, 2.2, lambda one: self._text(source_of(one))),
            )
            if any(map(said, self._fixed))
        ]
        self._more = [said for _column, said in optional]
        table = doc.Table(
            columns=(
                doc.Column(self._text(WHEN), width=118),
                doc.Column(self._text(CALLED), weight=2.4),
                *(column for column, _said in optional),
            ),
            rows=tuple(self._fixed_rows()),
            row_header=1,
            summary=self._text(CLOCK_SUMMARY),
        )
        found: list[doc.DocumentBlock] = [doc.Heading(3, self._text(CLOCK)), table]
        land = of_land(land_of(self._view), self._catalogue.language)
        if land is not None:
            values = HOLIDAYS.with_values(land=land.name, source=land.free_source)
            found.append(doc.Paragraph(self._text(values)))
        return found

    def _fixed_rows(self) -> Iterator[doc.Row]:
        """By day; of many sittings by one name how many there are, and from when until when."""
        sittings: dict[tuple[str, str], list[FixedDate]] = {}
        for one in self._fixed:
            if one.fixed_kind is FixedKind.SESSION and one.recurs is None:
                sittings.setdefault((one.title, body_name(self._view, one)), []).append(one)
        many = {one.id: own for own in sittings.values() if len(own) > _FEW for one in own}
        for one in self._fixed:
            own = many.get(one.id, [one])
            if one.id == own[0].id:
                yield self._fixed_row(one, own)

    def _fixed_row(self, one: FixedDate, mates: Sequence[FixedDate]) -> doc.Row:
        when = one.when(self._formats)
        if len(mates) > 1:
            first, last = (own.said_day.words(self._formats) for own in (mates[0], mates[-1]))
            when = SITTINGS.with_count(len(mates)).with_values(first=first, last=last)
        kind = self._text(kind_words(one))
        said = kind.casefold() in one.title.casefold()
        cells = (
            doc.Cell(self._text(when)),
            doc.Cell(one.title, notes=() if said else (kind,), origin=field_of(one.id, "title")),
            *(doc.Cell(said(one) or "–") for said in self._more),
        )
        return doc.Row(cells, origin=one.id)
