# SPDX-License-Identifier: EUPL-1.2
"""Means year by year in the minutes: the balance of all goals, and the years of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from moderation.activities.goals import means_words as words
from moderation.activities.goals.balance import Balance
from moderation.activities.goals.means import (
    MeansKind,
    YearMeans,
    by_source,
    means_of,
    sources_of,
    words_by_year,
)
from moderation.activities.goals.model import Goal
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.minutes import document as doc

SUMMARY = QT_TRANSLATE_NOOP(
    "MeansMinutes",
    "{kind} of all goals: a row for each year, in the columns what is needed and what is covered.",
)
GOAL_SUMMARY = QT_TRANSLATE_NOOP(
    "MeansMinutes",
    "{kind} of the goal: a row for each year, in the columns what is needed, what is covered and "
    "where it comes from.",
)
LACKING = QT_TRANSLATE_NOOP("MeansMinutes", "Goal {number}, {title}: {gap} not covered. {closer}.")
FROM = QT_TRANSLATE_NOOP("MeansMinutes", "{source}: {amount}")


def balance_blocks(
    view: MinutesView, goals: Sequence[Goal], catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The balance of all goals; nothing where nothing was said by year."""
    found = words.balances(view, goals)
    if not found:
        return []
    text = catalogue.text
    told: list[doc.DocumentBlock] = [
        doc.Heading(2, text(words.TITLE)),
        doc.Paragraph(f"{text(words.headline(view, goals))}."),
    ]
    remark = words.remark(view, goals)
    if remark is not None:
        told.append(doc.Paragraph(f"{text(remark)}."))
    lacking = []
    for number, goal in enumerate(goals, 1):
        gap = words.gap_words(view, goal, formats)
        if gap is not None:
            closer = words.closer_words(goal, formats)
            values = {"number": str(number), "title": goal.label, "gap": gap, "closer": closer}
            said = LACKING.with_values(**values)
            lacking.append(doc.ListItem(text(said), origin=goal.id))
    if lacking:
        told.append(doc.BulletList(tuple(lacking)))
    rests = words.without_years(view, goals, formats)
    return [
        *told,
        *(_balance(each, catalogue, formats) for each in found),
        *(doc.Paragraph(text(rest)) for rest in rests),
    ]


def _balance(own: Balance, catalogue: Catalogue, formats: Formats) -> doc.DocumentBlock:
    summary = catalogue.text(SUMMARY.with_values(kind=own.kind.message))
    table = _table(own.kind, own.years, catalogue, formats, summary)
    return doc.KeepTogether((_heading(own.kind, catalogue), table))


def _heading(kind: MeansKind, catalogue: Catalogue) -> doc.Heading:
    return doc.Heading(3, catalogue.text(kind.message))


def year_tables(
    view: MinutesView, goal: Goal, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """What one goal takes year by year; nothing where it was not said by year."""
    found: list[doc.DocumentBlock] = []
    for kind in MeansKind:
        means = means_of(view, goal, kind)
        if not means.years:
            continue
        amounts = by_source(view, goal.id, kind)
        said = words_by_year(view, goal.id, kind)
        sources = {}
        for year in (each.year for each in means.years):
            given = [
                catalogue.text(
                    FROM.with_values(
                        source=words.SOURCE.with_values(
                            source=source.words, state=source.source_state.message
                        ),
                        amount=words.amount_words(
                            kind, amounts[source.id][year], formats, said[source.id, year]
                        ),
                    )
                )
                for source in sources_of(view, goal.id, kind)
                if amounts.get(source.id, {}).get(year)
            ]
            sources[year] = "\n".join(given)
        summary = catalogue.text(GOAL_SUMMARY.with_values(kind=kind.message))
        needs = {year: around for (source_id, year), around in said.items() if source_id is None}
        found.append(_table(kind, means.years, catalogue, formats, summary, (needs, sources)))
    return found


def _table(
    kind: MeansKind,
    years: Sequence[YearMeans],
    catalogue: Catalogue,
    formats: Formats,
    summary: str,
    told: tuple[Mapping[int, str], Mapping[int, str]] | None = None,
) -> doc.Table:
    """The years; of one goal with what was said around each need, and with the sources."""
    text = catalogue.text
    around, sources = told or ({}, None)
    pending = any(each.pending for each in years)
    heads = [words.NEEDED, words.COVERED, *([words.PENDING] if pending else []), words.NOT_COVERED]
    right = doc.ColumnAlign.RIGHT
    columns = [
        doc.Column(f"{text(words.YEAR)} · {text(kind.message)}", weight=1.0),
        *(doc.Column(text(head), weight=1.0, align=right) for head in heads),
    ]
    if sources is not None:
        columns.append(doc.Column(text(words.SOURCES), weight=2.6))
    rows = []
    for each in years:
        amounts = [each.covered, *([each.pending] if pending else []), each.gap]
        shown = [(each.needed, around.get(each.year, "")), *((amount, "") for amount in amounts)]
        cells = [doc.Cell(str(each.year))]
        cells += [
            doc.Cell(text(words.amount_words(kind, amount, formats, said)) if amount else "–")
            for amount, said in shown
        ]
        if sources is not None:
            cells.append(doc.Cell(sources[each.year]))
        rows.append(doc.Row(tuple(cells)))
    return doc.Table(tuple(columns), tuple(rows), row_header=0, summary=summary)
