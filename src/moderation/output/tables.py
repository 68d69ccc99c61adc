# SPDX-License-Identifier: EUPL-1.2
"""A workshop's tables to filter and to calculate with: goals, tasks, dates, the role matrix."""

from __future__ import annotations

from moderation import registry
from moderation.domain.blank import trimmed
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.calendar import Dated
from moderation.features.agenda.model import Block
from moderation.features.capture import sheets as capture
from moderation.features.progress.model import Progress
from moderation.minutes.workbook import Sheet, SheetColumn, Workbook
from moderation.output.calendar import dates_of

UNTITLED = QT_TRANSLATE_NOOP("Sheets", "Untitled workshop")
DATES = QT_TRANSLATE_NOOP("Sheets", "Dates")
DATE = QT_TRANSLATE_NOOP("Sheets", "Date")
WHAT = QT_TRANSLATE_NOOP("Sheets", "What")
KIND = QT_TRANSLATE_NOOP("Sheets", "Kind")
WHO = QT_TRANSLATE_NOOP("Sheets", "Who")
NOTE = QT_TRANSLATE_NOOP("Sheets", "Note")
STATE = QT_TRANSLATE_NOOP("Sheets", "State")
SAID = QT_TRANSLATE_NOOP("Sheets", "Said as")
DONE = QT_TRANSLATE_NOOP("Sheets", "done")
NOTHING = QT_TRANSLATE_NOOP("Sheets", "Nothing was recorded that could stand in a table.")
PAGE = QT_TRANSLATE_NOOP("Sheets", "Page {number} of {total}")


def sheets_of(source: State | MinutesView, language: str | None = None) -> Workbook:
    """The tables of a workshop.

    Args:
        source: The workshop; what a view leaves out stands in no table either.
        language: ``de`` or ``en``; the workshop's own if it is not given.
    """
    view = source if isinstance(source, MinutesView) else MinutesView(source)
    wanted = language or view.workshop.language
    wanted = wanted if wanted in LANGUAGES else LANGUAGES[0]
    catalogue, formats = Catalogue.load(wanted), Formats(wanted)
    found: list[Sheet] = []
    for block in view.of(Block):
        found += registry.sheets(view, block, catalogue, formats)
    found += capture.tasks(view, catalogue, formats)
    dated = dates_of(view, wanted)
    if dated:
        found.append(_dates(dated, catalogue))
    if not found:
        # A file without any sheet cannot be opened.
        found.append(Sheet(catalogue.text(DATES), (SheetColumn(catalogue.text(NOTHING), 60),), ()))
    workshop = view.workshop
    return Workbook(
        title=trimmed(workshop.title) or catalogue.text(UNTITLED),
        language=wanted,
        sheets=tuple(found),
        author=trimmed(workshop.municipality),
        page=catalogue.text(PAGE.with_values(number="{n}", total="{total}")),
    )


def _became(dated: Dated, catalogue: Catalogue) -> str:
    if dated.dropped:
        return catalogue.text(Progress.DROPPED.message)
    return catalogue.text(DONE) if dated.done else ""


def _dates(dated: list[Dated], catalogue: Catalogue) -> Sheet:
    text = catalogue.text
    # Where a season was said, the day to filter by stands beside it.
    told = any(each.said for each in dated)
    rows = tuple(
        (
            each.day,
            *((each.said,) if told else ()),
            each.title,
            each.kind,
            each.who,
            each.note,
            _became(each, catalogue),
        )
        for each in dated
    )
    fields = (
        SheetColumn(text(DATE), 12),
        *((SheetColumn(text(SAID), 20),) if told else ()),
        SheetColumn(text(WHAT), 50),
        SheetColumn(text(KIND), 18),
        SheetColumn(text(WHO), 24),
        SheetColumn(text(NOTE), 40),
        SheetColumn(text(STATE), 11),
    )
    return Sheet(text(DATES), fields, rows)
