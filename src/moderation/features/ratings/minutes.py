# SPDX-License-Identifier: EUPL-1.2
"""A rating in the minutes: its mean and spread in a sentence, its counts in a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.features.ratings.model import Scale
from moderation.features.ratings.rules import DIGITS, Rated
from moderation.features.votes import figures
from moderation.minutes import document as doc

ANSWERS = QT_TRANSLATE_NOOP("RatingsMinutes", "%n answer(s), mean {mean}, spread {spread}")
OF_SIDE = QT_TRANSLATE_NOOP("RatingsMinutes", "{side} {mean} (spread {spread})")


def in_figures(found: Rated, text: Callable[[Message], str], formats: Formats) -> str:
    """Mean and spread, of all and by side where that tells nobody."""

    def told(template: Message, counts: Sequence[int], **more: Message) -> str:
        mean = formats.number(figures.mean(counts, found.scale.lowest), DIGITS)
        spread = formats.number(figures.spread(counts), DIGITS)
        return text(template.with_values(mean=mean, spread=spread, **more))

    by_side = [told(OF_SIDE, own, side=side.message) for side, own in found.by_side if any(own)]
    return "; ".join([told(ANSWERS.with_count(found.ballots), found.counts), *by_side])


def rating_table(
    statements: Sequence[tuple[Id, str, Side | None]],
    done: Mapping[Id, Rated],
    scale: Scale,
    catalogue: Catalogue,
    *,
    heading: str,
    summary: str,
) -> doc.Table:
    """How often each value of a scale was given to statements.

    Args:
        statements: Id and words of each, with the side that it is of.
        done: Their results, as far as they were rated.
        scale: What they were rated on.
        catalogue: The language of the minutes.
        heading: What a statement is called.
        summary: What the table is, for those who hear it.
    """
    formats = Formats(catalogue.language)
    names = [each if isinstance(each, str) else catalogue.text(each) for each in scale.values]
    rows = []
    for statement, words, side in statements:
        mark = () if side is None else (doc.CellMark(catalogue.text(side.message), side),)
        found = done.get(statement)
        counts = ["–"] * scale.width if found is None else map(formats.number, found.counts)
        rows.append(
            doc.Row((doc.Cell(words, glyphs=mark), *map(doc.Cell, counts)), origin=statement)
        )
    columns = [doc.Column(name, width=70, align=doc.ColumnAlign.CENTER) for name in names]
    return doc.Table((doc.Column(heading), *columns), tuple(rows), row_header=0, summary=summary)
