# SPDX-License-Identifier: EUPL-1.2
"""What is printed about people: the attendance list to sign, and name signs to fold."""

from __future__ import annotations

from moderation.domain.blank import blank, trimmed
from moderation.domain.side import Side
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.day_words import long_dates, places
from moderation.features.people.model import (
    Attendance,
    Participant,
    Reply,
    Unit,
    participants_of,
    units_of,
)
from moderation.minutes import document as doc
from moderation.minutes.drawing import Shape, Text, Tone, Weight
from moderation.minutes.paper import A4, MM, Box, side_shape, ticked_line, words_in

LIST = QT_TRANSLATE_NOOP("PeoplePapers", "Attendance list")
LIST_SUMMARY = QT_TRANSLATE_NOOP(
    "PeoplePapers", "Everyone who is invited, side by side, with room for a signature."
)
UNTITLED = QT_TRANSLATE_NOOP("PeoplePapers", "Untitled workshop")
NUMBER = QT_TRANSLATE_NOOP("PeoplePapers", "No.")
NAME = QT_TRANSLATE_NOOP("PeoplePapers", "Name, function")
UNIT = QT_TRANSLATE_NOOP("PeoplePapers", "Unit")
SIGNATURE = QT_TRANSLATE_NOOP("PeoplePapers", "Signature")
EXCUSED = QT_TRANSLATE_NOOP("PeoplePapers", "excused")
SUBSTITUTE = QT_TRANSLATE_NOOP("PeoplePapers", "for {name}")
NOBODY = QT_TRANSLATE_NOOP("PeoplePapers", "Nobody is on the list yet.")
PAGE = QT_TRANSLATE_NOOP("PeoplePapers", "Page {number} of {total}")
SIGNS = QT_TRANSLATE_NOOP("PeoplePapers", "Name signs")
SIGN = QT_TRANSLATE_NOOP("PeoplePapers", "Name sign: {words}")
FOLD = QT_TRANSLATE_NOOP("PeoplePapers", "Fold here")

MOST_SIGNS_OF_A_UNIT = 30
"""A unit with seats but without names gets a sign for each seat, within reason."""


def language_of(view: MinutesView) -> str:
    """The language of a workshop's papers."""
    language = view.workshop.language
    return language if language in LANGUAGES else LANGUAGES[0]


# ------------------------------------------------------------------------------------- the list


def attendance_list(view: MinutesView) -> doc.Document:
    """A list to sign: those who are invited, and empty lines where a unit has named nobody."""
    language = language_of(view)
    catalogue, formats = Catalogue.load(language), Formats(language)
    workshop = view.workshop
    title = trimmed(workshop.title) or catalogue.text(UNTITLED)
    dates = long_dates(view, catalogue, formats)
    facts = [dates] if dates else []
    where = places(view, catalogue)
    facts += [where] if where else []
    rows = _rows(view, catalogue)
    block: doc.DocumentBlock = doc.Paragraph(catalogue.text(NOBODY))
    if rows:
        columns = (
            doc.Column(catalogue.text(NUMBER), width=20.0),
            doc.Column(catalogue.text(NAME), weight=1.7),
            doc.Column(catalogue.text(UNIT), weight=1.1, quiet=True),
            doc.Column(catalogue.text(SIGNATURE), weight=2.3),
        )
        summary = catalogue.text(LIST_SUMMARY)
        block = doc.Table(columns, tuple(rows), row_header=1, summary=summary, roomy=True)
    kind = catalogue.text(LIST)
    return doc.Document(
        title=kind,
        language=language,
        blocks=(block,),
        subtitle=" · ".join([title, *facts]),
        author=trimmed(workshop.municipality),
        subject=f"{kind}: {title}",
        furniture=doc.Furniture(
            header_left=trimmed(workshop.municipality),
            header_right=kind,
            footer_left=title,
            page_of=catalogue.text(PAGE.with_values(number="{n}", total="{total}")),
        ),
    )


def _rows(view: MinutesView, catalogue: Catalogue) -> list[doc.Row | doc.GroupRow]:
    rows: list[doc.Row | doc.GroupRow] = []
    number = 0
    for side in Side:
        units = [unit for unit in units_of(view, side) if unit.reply is not Reply.DECLINED]
        if units:
            rows.append(doc.GroupRow(catalogue.text(side.message), side))
        for unit in units:
            people = participants_of(view, unit.id)
            lines = [_line(view, person, catalogue) for person in people]
            lines += [("", "")] * (min(unit.seats, MOST_SIGNS_OF_A_UNIT) - len(lines))
            for name, note in lines:
                number += 1
                cells = (
                    doc.Cell(str(number)),
                    doc.Cell(name or "–"),
                    doc.Cell(unit.label),
                    doc.Cell(note),
                )
                rows.append(doc.Row(cells))
    return rows


def _line(view: MinutesView, person: Participant, catalogue: Catalogue) -> tuple[str, str]:
    """Name with function, and what stands where others sign."""
    parts = [trimmed(person.name)]
    if not blank(person.function) and trimmed(person.function) != parts[0]:
        parts.append(trimmed(person.function))
    replaced = view.find(Participant, person.substitute_for)
    if replaced is not None:
        parts.append(catalogue.text(SUBSTITUTE.with_values(name=replaced.name)))
    excused = person.attendance is Attendance.EXCUSED
    return ", ".join(filter(None, parts)), catalogue.text(EXCUSED) if excused else ""


# ------------------------------------------------------------------------------------- signs


def name_signs(view: MinutesView) -> doc.Document:
    """A sign of folded A4 for everybody who may come: name large, unit below, on both sides."""
    language = language_of(view)
    catalogue = Catalogue.load(language)
    workshop = view.workshop
    pages: list[doc.DocumentBlock] = []
    for side in Side:
        for unit in units_of(view, side):
            if unit.reply is not Reply.DECLINED:
                pages += [_sign(unit, *words, catalogue) for words in _signs(view, unit)]
    kind = catalogue.text(SIGNS)
    title = trimmed(workshop.title) or catalogue.text(UNTITLED)
    return doc.Document(
        title=f"{kind}: {title}" if pages else kind,
        language=language,
        blocks=tuple(pages) or (doc.Paragraph(catalogue.text(NOBODY)),),
        author=trimmed(workshop.municipality),
        subject=f"{kind}: {title}",
        show_title=not pages,
    )


def _signs(view: MinutesView, unit: Unit) -> list[tuple[str, str]]:
    """The large words and those below them of every sign of a unit: name and function."""
    found = []
    people = participants_of(view, unit.id)
    for person in people:
        if person.attendance is not Attendance.EXCUSED:
            name, function = trimmed(person.name), trimmed(person.function)
            # People call each other by name; who is known by function alone has it large.
            found.append((name or function, function if name and name != function else ""))
    if not people:
        found += [("", "")] * min(unit.seats, MOST_SIGNS_OF_A_UNIT)
    return found


def _sign(unit: Unit, large: str, name: str, catalogue: Catalogue) -> doc.PageFigure:
    width, height = A4
    half = height / 2
    shapes: list[Shape] = [ticked_line(0, half, width, half)]
    shapes.append(Text(8 * MM, half - 3, catalogue.text(FOLD), 7.0, Weight.REGULAR, Tone.INK3))
    large = large or unit.name
    below = "" if large == unit.name else unit.name
    for turned in (True, False):
        shapes += _half(unit, large, name, below, turned=turned, catalogue=catalogue)
    words = ", ".join(dict.fromkeys(filter(None, (large, name, unit.name))))
    said = catalogue.text(SIGN.with_values(words=words))
    return doc.PageFigure(width, height, tuple(shapes), said, words or said)


def _half(
    unit: Unit, large: str, name: str, below: str, *, turned: bool, catalogue: Catalogue
) -> list[Shape]:
    width, half = A4[0], A4[1] / 2
    margin = 18 * MM
    inner = width - 2 * margin

    def box(top: float, high: float) -> Box:
        y = half - top - high if turned else half + top
        return Box(margin, y, inner, high)

    shapes = words_in(box(24 * MM, 62 * MM), large, 66, turned=turned)
    if name:
        shapes += words_in(
            box(88 * MM, 14 * MM), name, 30, tone=Tone.INK2, weight=Weight.SEMIBOLD, turned=turned
        )
    if below:
        top = 104 * MM if name else 94 * MM
        shapes += words_in(
            box(top, 16 * MM), below, 26, tone=Tone.INK2, weight=Weight.REGULAR, turned=turned
        )
    place = box(9 * MM, 8 * MM)
    side = catalogue.text(unit.side.message)
    shape_x = place.x + inner - 7 * MM if turned else place.x
    shapes.append(side_shape(unit.side, shape_x, place.y + 0.5 * MM, 7 * MM))
    text_box = Box(place.x - 10 * MM if turned else place.x + 10 * MM, place.y, inner, place.height)
    shapes += words_in(text_box, side, 14, weight=Weight.SEMIBOLD, centred=False, turned=turned)
    return shapes
