# SPDX-License-Identifier: EUPL-1.2
"""The evaluation in the minutes, and the sheet on which it is answered."""

from __future__ import annotations

from moderation.domain.blank import trimmed
from moderation.domain.side import Side
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.evaluation.edits import TITLE
from moderation.features.evaluation.model import (
    ANSWERS,
    HIGH,
    LOW,
    Answered,
    answered,
    questions_of,
)
from moderation.minutes import document as doc

SCALE_SAID = QT_TRANSLATE_NOOP(
    "Evaluation", "Answers from 1, {low}, to 5, {high}; counted without names."
)
QUESTION = QT_TRANSLATE_NOOP("Evaluation", "Question")
MEAN = QT_TRANSLATE_NOOP("Evaluation", "Mean")
ANSWERED = QT_TRANSLATE_NOOP("Evaluation", "Answers")
SUMMARY = QT_TRANSLATE_NOOP(
    "Evaluation",
    "A row for each question, with the mean, the number of answers and how often each was given.",
)
NOT_TOLD = QT_TRANSLATE_NOOP("Evaluation", "fewer than five answers: not told")
WITHOUT = QT_TRANSLATE_NOOP("Evaluation", "%n without an answer")
OF_SIDE = QT_TRANSLATE_NOOP("Evaluation", "{side} {mean}")
SHEET = QT_TRANSLATE_NOOP("Evaluation", "Evaluation sheet")
SHEET_SUBJECT = QT_TRANSLATE_NOOP("Evaluation", "Evaluation sheet of the workshop {title}")
CIRCLE = QT_TRANSLATE_NOOP(
    "Evaluation",
    "Circle one number in each line: 1 means {low}, 5 means {high}. Leave out what you do not want "
    "to answer. Do not sign.",
)
SHEET_SUMMARY = QT_TRANSLATE_NOOP(
    "Evaluation", "A row for each question, with the numbers from 1 to 5 to circle."
)
YOUR_SIDE = QT_TRANSLATE_NOOP("Evaluation", "Your side (circle it): {sides}")
WHAT_FOR = QT_TRANSLATE_NOOP(
    "Evaluation",
    "Answers of a side are told only if at least five of it answered. Nobody learns what you "
    "circled.",
)


def evaluation(
    view: MinutesView, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """The results of a closed evaluation; in a public cut only what was released."""
    found = answered(view)
    if not found:
        return []
    text = catalogue.text
    low, high = text(LOW), text(HIGH)
    columns = (
        doc.Column(text(QUESTION)),
        doc.Column(text(MEAN), width=56.0, align=doc.ColumnAlign.RIGHT),
        doc.Column(text(ANSWERED), width=72.0, align=doc.ColumnAlign.RIGHT),
        *(
            doc.Column(str(each), width=30.0, align=doc.ColumnAlign.RIGHT)
            for each in ANSWERS.values
        ),
    )
    return [
        doc.Heading(1, text(TITLE)),
        doc.Paragraph(text(SCALE_SAID.with_values(low=low, high=high)), doc.Role.NOTE),
        doc.Table(
            columns,
            tuple(_row(each, catalogue, formats) for each in found),
            row_header=0,
            summary=text(SUMMARY),
        ),
    ]


def _row(each: Answered, catalogue: Catalogue, formats: Formats) -> doc.Row:
    if not each.told:
        note = catalogue.text(NOT_TOLD)
        empty = (doc.Cell("–"),) * (2 + ANSWERS.width)
        return doc.Row((doc.Cell(each.text, notes=(note,)), *empty))
    notes = []
    sides = [
        catalogue.text(
            OF_SIDE.with_values(side=side.message, mean=formats.number(each.mean_by(side) or 0, 1))
        )
        for side, _counts in each.by_side
    ]
    if sides:
        notes.append(", ".join(sides))
    if each.without:
        notes.append(catalogue.text(WITHOUT.with_count(each.without)))
    return doc.Row(
        (
            doc.Cell(each.text, notes=tuple(notes)),
            doc.Cell(formats.number(each.mean, 1)),
            doc.Cell(formats.number(each.answers)),
            *(doc.Cell(formats.number(count)) for count in each.counts),
        )
    )


def evaluation_sheet(view: MinutesView) -> doc.Document:
    """One page to answer on, in the language of the workshop."""
    wanted = view.workshop.language
    language = wanted if wanted in LANGUAGES else LANGUAGES[0]
    text = Catalogue.load(language).text
    title = trimmed(view.workshop.title)
    low, high = text(LOW), text(HIGH)
    numbers = tuple(str(each) for each in ANSWERS.values)
    columns = (
        doc.Column(text(QUESTION)),
        *(doc.Column(each, width=38.0, align=doc.ColumnAlign.CENTER) for each in numbers),
    )
    rows = tuple(
        doc.Row((doc.Cell(question.text), *map(doc.Cell, numbers)))
        for question in questions_of(view)
    )
    sides = " · ".join(text(side.message) for side in Side)
    return doc.Document(
        title=text(SHEET),
        language=language,
        subtitle=title,
        author=trimmed(view.workshop.municipality),
        subject=text(SHEET_SUBJECT.with_values(title=title)),
        furniture=doc.Furniture(
            header_left=trimmed(view.workshop.municipality), header_right=text(SHEET)
        ),
        blocks=(
            doc.Paragraph(text(CIRCLE.with_values(low=low, high=high)), doc.Role.LEAD),
            doc.Table(columns, rows, row_header=0, summary=text(SHEET_SUMMARY)),
            doc.Paragraph(text(YOUR_SIDE.with_values(sides=sides))),
            doc.Paragraph(text(WHAT_FOR), doc.Role.NOTE),
        ),
    )
