# SPDX-License-Identifier: EUPL-1.2
"""The political clock as a table: what is when, whose it is, and where that stands."""

from __future__ import annotations

from moderation.activities.timeline.model import body_name, fixed_of
from moderation.activities.timeline.telling import kind_words, source_of
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes.workbook import Sheet, SheetColumn

CLOCK = QT_TRANSLATE_NOOP("TimelineSheets", "Political clock")
FIRST = QT_TRANSLATE_NOOP("TimelineSheets", "First day")
LAST = QT_TRANSLATE_NOOP("TimelineSheets", "Last day")
WHEN = QT_TRANSLATE_NOOP("TimelineSheets", "When")
WHAT = QT_TRANSLATE_NOOP("TimelineSheets", "What")
KIND = QT_TRANSLATE_NOOP("TimelineSheets", "Kind")
LEVEL = QT_TRANSLATE_NOOP("TimelineSheets", "Level")
BODY = QT_TRANSLATE_NOOP("TimelineSheets", "Council or committee")
SOURCE = QT_TRANSLATE_NOOP("TimelineSheets", "Where it stands")


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats) -> list[Sheet]:
    """The clock of a block; nothing while it is empty."""
    text = catalogue.text
    rows = tuple(
        (
            own.first_day,
            own.last_day,
            text(own.when(formats)),
            own.title,
            text(kind_words(own)),
            text(own.told_level.message),
            body_name(view, own),
            text(source_of(own)),
        )
        for own in fixed_of(view, block.id)
    )
    if not rows:
        return []
    widths = zip(
        (FIRST, LAST, WHEN, WHAT, KIND, LEVEL, BODY, SOURCE),
        (14, 14, 40, 36, 24, 14, 24, 60),
        strict=True,
    )
    columns = tuple(SheetColumn(text(name), width) for name, width in widths)
    return [Sheet(text(CLOCK), columns, rows)]
