# SPDX-License-Identifier: EUPL-1.2
"""The sheet of one unit: what it has to do, what it agreed to, what its part is, and when.

It is made of ``UnitView``, which holds what concerns this unit and nothing of any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.views import MinutesView, PublicView, UnitView
from moderation.features.agenda import minutes as agenda
from moderation.features.agenda.day import Day
from moderation.features.agenda.day_words import long_dates
from moderation.features.approval import minutes as approval
from moderation.features.people.model import Participant, Unit, participants_of, units_of
from moderation.features.people.presence import earlier_stays, was_there
from moderation.minutes import document as doc
from moderation.output.minutes.closed_words import with_closed_marked
from moderation.output.minutes.frame import Frame
from moderation.registry import unit_parts

KIND = QT_TRANSLATE_NOOP("UnitSheet", "Unit sheet")
KINDS = QT_TRANSLATE_NOOP("UnitSheet", "Unit sheets")
SUBJECT = QT_TRANSLATE_NOOP("UnitSheet", "What the workshop {title} means for {unit}")
SUBJECT_ALL = QT_TRANSLATE_NOOP("UnitSheet", "What the workshop {title} means for each unit")
ALL = QT_TRANSLATE_NOOP("UnitSheet", "A sheet for each unit")
SIDE = QT_TRANSLATE_NOOP("UnitSheet", "Side")
DAY = QT_TRANSLATE_NOOP("UnitSheet", "Workshop on")
STATE = QT_TRANSLATE_NOOP("UnitSheet", "State of the minutes")
PEOPLE = QT_TRANSLATE_NOOP("UnitSheet", "Represented by")
NO_DAY = QT_TRANSLATE_NOOP("UnitSheet", "not set yet")
NOTHING = QT_TRANSLATE_NOOP("UnitSheet", "Nothing was noted for this unit.")
DATES = QT_TRANSLATE_NOOP("UnitSheet", "Dates")
DATE_ITEM = QT_TRANSLATE_NOOP("UnitSheet", "{day}: {what}")
WITHOUT_CLOSED = QT_TRANSLATE_NOOP(
    "UnitSheet", "What was said in closed session is not on this sheet."
)
ALL_CLOSED = QT_TRANSLATE_NOOP(
    "UnitSheet",
    "The workshop was held in closed session. A sheet that may leave the house holds nothing of "
    "it.",
)
WITH_CLOSED = QT_TRANSLATE_NOOP(
    "UnitSheet", "Not public: this sheet holds what was said in closed session."
)
NO_UNITS = QT_TRANSLATE_NOOP("UnitSheet", "There are no units yet.")


def unit_view(view: MinutesView, unit: Unit) -> UnitView:
    """What concerns a unit, collected by every part of the program that has something of it."""
    people = participants_of(view, unit.id)
    stays = [stay for person in people for stay in earlier_stays(view, person)]
    found: list[object] = [view.workshop, *view.of(Day), unit, *people, *stays]
    for part in unit_parts():
        found += part.concerns(view, unit)
    return UnitView(found, view)


def unit_sheets(view: MinutesView, frame: Frame, unit_id: Id | None) -> doc.Document:
    """The sheet of a unit, or those of all units in one document.

    Raises:
        KeyError: There is no such unit.
    """
    state = frame.text(approval.state(view, frame.formats))
    if isinstance(view, PublicView) and view.workshop.closed_session:
        # Nothing of it may leave, and so no unit has a sheet that could.
        return frame.document(
            [doc.Paragraph(frame.text(ALL_CLOSED))],
            title=frame.title,
            subtitle="",
            subject=frame.text(SUBJECT_ALL.with_values(title=frame.title)),
            kind=frame.text(KIND if unit_id is not None else KINDS),
            state=state,
        )
    if unit_id is not None:
        unit = view.get(Unit, unit_id)
        return frame.document(
            _sheet(view, unit, frame),
            title=unit.name,
            subtitle=frame.title,
            subject=frame.text(SUBJECT.with_values(title=frame.title, unit=unit.name)),
            kind=frame.text(KIND),
            state=state,
        )
    units = [unit for side in Side for unit in units_of(view, side)]
    blocks = list(_contents(view, frame))
    for unit in units:
        blocks += [doc.PageBreak(), doc.Heading(1, unit.name, origin=unit.id)]
        blocks += _sheet(view, unit, frame)
    return frame.document(
        blocks,
        title=frame.title,
        subtitle=frame.text(ALL),
        subject=frame.text(SUBJECT_ALL.with_values(title=frame.title)),
        kind=frame.text(KINDS),
        state=state,
    )


def _contents(view: MinutesView, frame: Frame) -> Iterator[doc.DocumentBlock]:
    """Whose sheets follow."""
    groups = tuple(
        doc.Group(frame.text(side.message), tuple(doc.GroupLine(u.label) for u in units), side=side)
        for side in Side
        if (units := units_of(view, side))
    )
    if groups:
        yield doc.ColumnsList(groups)
    else:
        yield doc.Paragraph(frame.text(NO_UNITS))


def _sheet(view: MinutesView, unit: Unit, frame: Frame) -> list[doc.DocumentBlock]:
    own = unit_view(view, unit)
    state = frame.text(approval.state(view, frame.formats))
    found: list[doc.DocumentBlock] = [_facts(own, unit, frame, state)]
    note = _note(view, frame)
    if note:
        found.append(doc.Paragraph(note, doc.Role.NOTE))
    parts: list[doc.DocumentBlock] = []
    for part in unit_parts():
        blocks = part.blocks(own, unit, frame.catalogue, frame.formats)
        parts += with_closed_marked(blocks, view.closed, frame.catalogue)
    if not parts:
        parts.append(doc.Paragraph(frame.text(NOTHING)))
    return [*found, *parts, *_dates(own, unit, frame)]


def _note(view: MinutesView, frame: Frame) -> str:
    """Whether the sheet holds what must not be passed on, or lacks what its reader may miss."""
    if isinstance(view, PublicView):
        closed = view.workshop.closed_session or view.leaves_out_closed
        return frame.text(WITHOUT_CLOSED) if closed else ""
    told = bool(view.closed) or agenda.is_partly_closed(view)
    return frame.text(WITH_CLOSED) if told else ""


def _facts(own: UnitView, unit: Unit, frame: Frame, state: str) -> doc.FactGrid:
    day = long_dates(own, frame.catalogue, frame.formats) or frame.text(NO_DAY)
    present = [
        trimmed(person.function) or trimmed(person.name)
        for person in own.of(Participant)
        if was_there(own, person)
    ]
    facts = (
        (SIDE, frame.text(unit.side.message)),
        (DAY, day),
        (PEOPLE, " · ".join(name for name in present if name)),
        (STATE, state),
    )
    shown = tuple(doc.Fact(frame.text(label), value) for label, value in facts if value)
    return doc.FactGrid(shown, columns=1, origin=unit.id)


def _dates(own: UnitView, unit: Unit, frame: Frame) -> Sequence[doc.DocumentBlock]:
    """Everything with a date, the earliest first."""
    dates = sorted(
        (day, what) for part in unit_parts() for day, what in part.dates(own, unit, frame.catalogue)
    )
    if not dates:
        return ()
    listed = doc.items(
        *(
            frame.text(DATE_ITEM.with_values(day=frame.formats.date_with_day(day), what=what))
            for day, what in dates
        )
    )
    heading = doc.Heading(2, frame.text(DATES))
    return (doc.KeepTogether((heading, doc.BulletList(listed))),)
