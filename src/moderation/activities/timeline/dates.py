# SPDX-License-Identifier: EUPL-1.2
"""The days of a timeline, for calendars: interim goals, ends of steps, fixed dates."""

from __future__ import annotations

from moderation.activities.timeline.model import body_name, fixed_of, owner_name, steps_of
from moderation.activities.timeline.telling import source_of
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.agenda.model import Block

INTERIM = QT_TRANSLATE_NOOP("TimelineDates", "Interim goal")
STEP = QT_TRANSLATE_NOOP("TimelineDates", "Step done")
BEGINS = QT_TRANSLATE_NOOP("TimelineDates", "Begin: {day}.")
VISION = QT_TRANSLATE_NOOP("TimelineDates", "The vision is reached.")


def dates(view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats) -> list[Dated]:
    """When which step of a block is done, and what nobody can move."""
    text = catalogue.text
    found = []
    for step in steps_of(view, block.id):
        notes = []
        if not step.is_interim_goal:
            notes.append(text(BEGINS.with_values(day=step.said_begin.words(formats))))
        if step.vision:
            notes.append(text(VISION))
        found.append(
            Dated(
                key=step.id,
                day=step.ends,
                title=step.title,
                kind=text(INTERIM if step.is_interim_goal else STEP),
                who=owner_name(view, step),
                note="\n".join(notes),
                said=_said(step.said_end, formats),
            )
        )
    for fixed in fixed_of(view, block.id):
        lasts = fixed.recurs is not None or fixed.last > fixed.day
        stage = "" if fixed.stage is None else text(fixed.stage.message)
        words = text(fixed.when(formats)) if lasts else _said(fixed.said_day, formats)
        found.append(
            Dated(
                key=fixed.id,
                day=fixed.day,
                title=fixed.title,
                kind=text(fixed.fixed_kind.message),
                who=body_name(view, fixed),
                note="\n".join(filter(None, (stage, text(source_of(fixed))))),
                said=words,
            )
        )
    return found


def _said(said: SaidDay, formats: Formats) -> str:
    """The words for what is no day."""
    return "" if said.span.precision is Precision.DAY else said.words(formats)
