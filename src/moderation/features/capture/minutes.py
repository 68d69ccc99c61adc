# SPDX-License-Identifier: EUPL-1.2
"""What was taken down: agreements, tasks, conflicts, what stays open, and people's words."""

from __future__ import annotations

from moderation.domain.blank import blank, trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture.agreements import Mutual, Promise, mutual_agreements
from moderation.features.capture.model import (
    CapturedPicture,
    Entry,
    EntryKind,
    entries_of,
    owner_of,
    tasks_by_date,
)
from moderation.features.capture.numbers import AGREEMENTS as AGREED
from moderation.features.capture.numbers import TASKS as NUMBERED_TASKS
from moderation.features.capture.parking import fate_in_words
from moderation.features.capture.photos import photo
from moderation.features.capture.shown import shown_cards
from moderation.features.people.model import Unit
from moderation.features.progress.words import told
from moderation.minutes import document as doc
from moderation.minutes.origin import RECORD, field_of

AGREEMENTS = QT_TRANSLATE_NOOP("CaptureMinutes", "Agreements")
PROMISES = QT_TRANSLATE_NOOP("CaptureMinutes", "{giver} promises: {text}.")
IN_RETURN = QT_TRANSLATE_NOOP("CaptureMinutes", "In return {giver} promises: {text}.")
NUMBERS_OF_WHOLE = QT_TRANSLATE_NOOP("CaptureMinutes", "The numbers follow the complete minutes.")
REVIEWED = QT_TRANSLATE_NOOP("CaptureMinutes", "{owner}, {day}")
TASKS = QT_TRANSLATE_NOOP("CaptureMinutes", "Tasks")
TASKS_SUMMARY = QT_TRANSLATE_NOOP("CaptureMinutes", "Who does what by when.")
NUMBER = QT_TRANSLATE_NOOP("CaptureMinutes", "No.")
WHAT = QT_TRANSLATE_NOOP("CaptureMinutes", "What")
WHO = QT_TRANSLATE_NOOP("CaptureMinutes", "Who")
BY_WHEN = QT_TRANSLATE_NOOP("CaptureMinutes", "By when")
NOBODY = QT_TRANSLATE_NOOP("CaptureMinutes", "open")
DONE = QT_TRANSLATE_NOOP("CaptureMinutes", "done")
OPEN_POINTS = QT_TRANSLATE_NOOP("CaptureMinutes", "Open points")
CONFLICTS = QT_TRANSLATE_NOOP("CaptureMinutes", "Conflicts and the way agreed")
CONFLICT = QT_TRANSLATE_NOOP("CaptureMinutes", "Conflict")
WAY = QT_TRANSLATE_NOOP("CaptureMinutes", "Way agreed")
CONTACT = QT_TRANSLATE_NOOP("CaptureMinutes", "Contact point")
BY = QT_TRANSLATE_NOOP("CaptureMinutes", "By")
NO_WAY = QT_TRANSLATE_NOOP("CaptureMinutes", "none yet")
CONFLICTS_SUMMARY = QT_TRANSLATE_NOOP(
    "CaptureMinutes", "Open disagreements, each with how it is to be settled."
)
PARKING = QT_TRANSLATE_NOOP("CaptureMinutes", "Parking lot")
WORDS = QT_TRANSLATE_NOOP("CaptureMinutes", "Contributions")
ALSO = QT_TRANSLATE_NOOP("CaptureMinutes", "– also said as: {text}")
BY_SIDE = QT_TRANSLATE_NOOP("CaptureMinutes", "{text} ({side})")

ONE_AGREEMENT = QT_TRANSLATE_NOOP("CaptureMinutes", "agreement")
MANY_AGREEMENTS = QT_TRANSLATE_NOOP("CaptureMinutes", "agreements")
ONE_TASK = QT_TRANSLATE_NOOP("CaptureMinutes", "task")
MANY_TASKS = QT_TRANSLATE_NOOP("CaptureMinutes", "tasks")
ONE_OPEN = QT_TRANSLATE_NOOP("CaptureMinutes", "open point")
MANY_OPEN = QT_TRANSLATE_NOOP("CaptureMinutes", "open points")


def open_points(view: MinutesView) -> tuple[Entry, ...]:
    """Conflicts and parking lot items that nobody has settled or taken up yet."""
    found = (*entries_of(view, EntryKind.CONFLICT), *entries_of(view, EntryKind.PARKING))
    return tuple(entry for entry in found if not entry.done)


def figures(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.KeyFigure]:
    """How many agreements, tasks and open points there are; what there is none of is left out."""
    counted = (
        (
            len(entries_of(view, EntryKind.DECISION)) + len(mutual_agreements(view)),
            ONE_AGREEMENT,
            MANY_AGREEMENTS,
        ),
        (len(entries_of(view, EntryKind.TASK)), ONE_TASK, MANY_TASKS),
        (len(open_points(view)), ONE_OPEN, MANY_OPEN),
    )
    return [
        doc.KeyFigure(
            formats.number(number), catalogue.text(one if number == 1 else many), _record(view)
        )
        for number, one, many in counted
        if number
    ]


def _record(view: MinutesView) -> str:
    """Where everything that was taken down is listed."""
    return field_of(view.workshop.id, RECORD)


def agreements(
    view: MinutesView, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """What the room settled, numbered through the whole document."""
    found = entries_of(view, EntryKind.DECISION)
    promised = mutual_agreements(view)
    if not found and not promised:
        return []
    listed = (
        *(doc.ListItem(entry.text, origin=entry.id) for entry in found),
        *(_mutual(view, mutual, catalogue, formats) for mutual in promised),
    )
    keys = [entry.id for entry in found] + [mutual.promises[0].task.id for mutual in promised]
    numbers = tuple(view.number(AGREED, key) for key in keys)
    return [
        doc.Heading(2, catalogue.text(AGREEMENTS), origin=_record(view)),
        *_counted_in_whole(view, numbers, catalogue),
        doc.NumberedList(listed, ruled=True, origin=listed[0].origin, numbers=numbers),
    ]


def _counted_in_whole(
    view: MinutesView, numbers: tuple[int, ...], catalogue: Catalogue
) -> list[doc.DocumentBlock]:
    """Why numbers are left out, where some are or may be."""
    if not view.leaves_out_closed:
        return []
    return [doc.Paragraph(catalogue.text(NUMBERS_OF_WHOLE), doc.Role.NOTE)] if numbers else []


def _mutual(
    view: MinutesView, mutual: Mutual, catalogue: Catalogue, formats: Formats
) -> doc.ListItem:
    """Who promises what, and what is given in return; who owns it and by when below."""
    sentences = []
    for number, promise in enumerate(mutual.promises):
        message = PROMISES if number == 0 else IN_RETURN
        words = trimmed(promise.task.text).rstrip(".")
        sentences.append(catalogue.text(message.with_values(giver=promise.giver, text=words)))
    notes = [_reviewed(view, promise, catalogue, formats) for promise in mutual.promises]
    origin = mutual.promises[0].task.id
    return doc.ListItem(" ".join(sentences), note=" · ".join(notes), origin=origin)


def _reviewed(view: MinutesView, promise: Promise, catalogue: Catalogue, formats: Formats) -> str:
    due = promise.task.due
    owner = catalogue.text(owner_of(view, promise.task) or NOBODY)
    day = catalogue.text(NOBODY) if due is None else formats.date(due)
    return catalogue.text(REVIEWED.with_values(owner=owner, day=day))


def tasks(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    """Who does what by when, the earliest date first and undated ones last."""
    found = tasks_by_date(view)
    if not found:
        return []
    numbers = tuple(view.number(NUMBERED_TASKS, task.id) for task in found)
    rows = []
    for number, task in zip(numbers, found, strict=True):
        unit = view.find(Unit, task.unit_id)
        who = doc.Cell(catalogue.text(owner_of(view, task) or NOBODY))
        if unit is not None:
            mark = doc.CellMark(catalogue.text(unit.side.message), unit.side)
            who = doc.Cell(unit.label, glyphs=(mark,))
        rows.append(
            doc.Row(
                (
                    doc.Cell(str(number), strong=True),
                    doc.Cell(
                        task.text,
                        notes=progress_notes(view, task, catalogue, formats),
                        origin=field_of(task.id, "text"),
                    ),
                    who,
                    doc.Cell(formats.date(task.due) if task.due else catalogue.text(NOBODY)),
                ),
                origin=task.id,
            )
        )
    columns = (
        doc.Column(catalogue.text(NUMBER), width=24.0),
        doc.Column(catalogue.text(WHAT), weight=3.0),
        doc.Column(catalogue.text(WHO), weight=1.4),
        doc.Column(catalogue.text(BY_WHEN), width=66.0),
    )
    table = doc.Table(columns, tuple(rows), row_header=1, summary=catalogue.text(TASKS_SUMMARY))
    return [
        doc.Heading(2, catalogue.text(TASKS), origin=_record(view)),
        *_counted_in_whole(view, numbers, catalogue),
        table,
    ]


def progress_notes(
    view: MinutesView, task: Entry, catalogue: Catalogue, formats: Formats
) -> tuple[str, ...]:
    """How far a task is, as the lines below its words."""
    return tuple(map(catalogue.text, told(view, task.id, task.due, formats)))


def unsettled(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    """Conflicts with the way agreed for settling them, and what became of the parking lot."""
    conflicts = entries_of(view, EntryKind.CONFLICT)
    parked = entries_of(view, EntryKind.PARKING)
    found: list[doc.DocumentBlock] = []
    if conflicts or parked:
        found.append(doc.Heading(2, catalogue.text(OPEN_POINTS), origin=_record(view)))
    if conflicts:
        rows = tuple(
            doc.Row(
                (
                    doc.Cell(
                        entry.text,
                        notes=(catalogue.text(DONE),) if entry.done else (),
                        origin=field_of(entry.id, "text"),
                    ),
                    doc.Cell(
                        trimmed(entry.way) or catalogue.text(NO_WAY),
                        origin=field_of(entry.id, "way"),
                    ),
                    doc.Cell(
                        trimmed(entry.contact) or catalogue.text(NO_WAY),
                        origin=field_of(entry.id, "contact"),
                    ),
                    doc.Cell(formats.date(entry.due) if entry.due else catalogue.text(NO_WAY)),
                ),
                origin=entry.id,
            )
            for entry in conflicts
        )
        columns = (
            doc.Column(catalogue.text(CONFLICT), weight=2.0),
            doc.Column(catalogue.text(WAY), weight=2.0),
            doc.Column(catalogue.text(CONTACT), weight=1.2),
            doc.Column(catalogue.text(BY), width=62.0),
        )
        summary = catalogue.text(CONFLICTS_SUMMARY)
        found.append(doc.Heading(3, catalogue.text(CONFLICTS)))
        found.append(doc.Table(columns, rows, row_header=0, summary=summary))
    if parked:
        listed = tuple(
            doc.ListItem(
                entry.text,
                note=catalogue.text(fate_in_words(view, entry)),
                origin=entry.id,
            )
            for entry in parked
        )
        found.append(doc.Heading(3, catalogue.text(PARKING)))
        found.append(doc.BulletList(listed))
    return found


def words(view: MinutesView, block: Block | None, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    """Cards that were taken down in a block that collects none, or in no block at all.

    And the pictures there that somebody described; what was only shown to the room stays out.
    """
    block_id: Id | None = None if block is None else block.id
    cards = [e for e in entries_of(view, EntryKind.CARD) if e.block_id == block_id]
    found: list[doc.DocumentBlock] = []
    if cards:
        shown = shown_cards(view, cards)
        listed = tuple(doc.ListItem(said(card, catalogue), origin=card.id) for card in shown)
        found += [doc.Heading(3, catalogue.text(WORDS)), doc.BulletList(listed)]
    return found + [
        photo(picture, catalogue)
        for picture in view.of(CapturedPicture)
        if picture.block_id == block_id and not blank(picture.alt)
    ]


def said(card: Entry, catalogue: Catalogue) -> str:
    """A card in the words it was said, with its side, and the other wordings of the thought."""
    parts = [_by_side(card.text, card.side, catalogue)]
    parts += [
        catalogue.text(ALSO.with_values(text=_by_side(other.text, other.side, catalogue)))
        for other in card.also
    ]
    return " ".join(parts)


def _by_side(words: str, side: Side | None, catalogue: Catalogue) -> str:
    return (
        words
        if side is None
        else catalogue.text(BY_SIDE.with_values(text=words, side=side.message))
    )
