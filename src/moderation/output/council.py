# SPDX-License-Identifier: EUPL-1.2
"""What several workshops agreed to and how it stands: for the council, and for the next one.

The report is on all goals, the hand-over on all that is open. Of what one workshop carried on from
another one the newer is told, once. The public cut is made of what each workshop may tell so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from moderation.domain.blank import trimmed
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.earlier.model import AgreedThing, ThingKind
from moderation.features.earlier.sources import AgreedSource, DoneThing, Reported, sources
from moderation.features.people.model import Unit
from moderation.features.progress.model import is_settled, last_note
from moderation.features.progress.words import now_words, told
from moderation.minutes import document as doc
from moderation.minutes.workbook import Sheet, SheetColumn, Workbook
from moderation.output.minutes import public_view
from moderation.output.minutes.frame import Frame

REPORT = QT_TRANSLATE_NOOP("CouncilReport", "Report to the council")
HAND_OVER = QT_TRANSLATE_NOOP("CouncilReport", "Hand-over to the next council")
SUBJECT = QT_TRANSLATE_NOOP("CouncilReport", "{kind}: what was agreed, and how it stands")
AS_OF = QT_TRANSLATE_NOOP("CouncilReport", "As of {day}")
PUBLIC = QT_TRANSLATE_NOOP("CouncilReport", "public")
FROM = QT_TRANSLATE_NOOP("CouncilReport", "From these workshops")
ON = QT_TRANSLATE_NOOP("CouncilReport", "{title}, {day}")
COUNTS = QT_TRANSLATE_NOOP("CouncilReport", "{open} open of {all}")
WHAT = QT_TRANSLATE_NOOP("CouncilReport", "What was agreed")
RESPONSIBLE = QT_TRANSLATE_NOOP("CouncilReport", "Responsible")
DUE = QT_TRANSLATE_NOOP("CouncilReport", "Date")
STATE = QT_TRANSLATE_NOOP("CouncilReport", "How it stands")
EVIDENCE = QT_TRANSLATE_NOOP("CouncilReport", "Evidence")
REASON = QT_TRANSLATE_NOOP("CouncilReport", "Reason")
INDICATOR = QT_TRANSLATE_NOOP("CouncilReport", "Measured by")
MEANS = QT_TRANSLATE_NOOP("CouncilReport", "Means")
BY = QT_TRANSLATE_NOOP("CouncilReport", "Agreed by")
WORKSHOP = QT_TRANSLATE_NOOP("CouncilReport", "Workshop")
NAMED = QT_TRANSLATE_NOOP("CouncilReport", "{label}: {words}")
OPEN_DATE = QT_TRANSLATE_NOOP("CouncilReport", "no date")
UNSAID = QT_TRANSLATE_NOOP("CouncilReport", "not said yet")
NOTHING = QT_TRANSLATE_NOOP("CouncilReport", "Nothing was agreed that may be told here.")
SUMMARY = QT_TRANSLATE_NOOP(
    "CouncilReport", "What was agreed, who is responsible, the date, and how it stands."
)
LAPSES = QT_TRANSLATE_NOOP("CouncilReport", "What the next council is asked for again")
LAPSES_WHY = QT_TRANSLATE_NOOP(
    "CouncilReport",
    "Politics answered to these before the election. Whether the groups of the next council stand "
    "by it is theirs to say.",
)
HEADS = {
    ThingKind.GOAL: QT_TRANSLATE_NOOP("CouncilReport", "Goals"),
    ThingKind.TASK: QT_TRANSLATE_NOOP("CouncilReport", "Tasks"),
    ThingKind.COMMITMENT: QT_TRANSLATE_NOOP("CouncilReport", "Commitments"),
}


class CouncilPaper(Enum):
    """What is written."""

    REPORT = "report"
    HAND_OVER = "hand_over"

    @property
    def message(self) -> Message:
        """What it is called."""
        return REPORT if self is CouncilPaper.REPORT else HAND_OVER


@dataclass(frozen=True, slots=True)
class _Told:
    """A thing in the view that tells it."""

    view: MinutesView
    source: AgreedSource
    thing: DoneThing

    @property
    def settled(self) -> bool:
        return is_settled(self.view, self.thing.id)

    @property
    def owner(self) -> str:
        unit = self.view.find(Unit, self.thing.unit_id)
        return self.thing.owner if unit is None else unit.label

    @property
    def lapses(self) -> bool:
        """Whether politics said anything to it that a new council has to say again."""
        return any(
            self.source.lapses(self.view, each)
            for kind in self.source.hanging
            for each in self.view.of(kind)
            if getattr(each, "goal_id", None) == self.thing.id
        )


def council_document(
    states: Sequence[State],
    paper: CouncilPaper,
    today: date,
    language: str | None = None,
    *,
    public: bool,
) -> doc.Document:
    """The paper as a document, for PDF, DOCX and text."""
    views = _views(states, public=public)
    frame = Frame.of(views[-1], language)
    found = _wanted(states, views, paper)
    blocks: list[doc.DocumentBlock] = [doc.Heading(2, frame.text(FROM)), _workshops(views, frame)]
    for kind in ThingKind:
        own = [each for each in found if each.thing.kind is kind]
        if own:
            blocks += _section(own, kind, frame, today, public=public)
    if not found:
        blocks.append(doc.Paragraph(frame.text(NOTHING)))
    asked = [each for each in found if each.lapses and not each.settled]
    if paper is CouncilPaper.HAND_OVER and asked:
        blocks.append(doc.Heading(2, frame.text(LAPSES)))
        blocks.append(doc.Paragraph(frame.text(LAPSES_WHY)))
        blocks.append(doc.BulletList(doc.items(*(each.thing.text for each in asked))))
    kind_words = frame.text(paper.message)
    state = frame.text(AS_OF.with_values(day=frame.formats.date(today)))
    return frame.document(
        blocks,
        title=kind_words,
        subtitle=" · ".join(filter(None, (frame.municipality, _title(views)))),
        subject=frame.text(SUBJECT.with_values(kind=kind_words)),
        kind=kind_words,
        state=f"{state}, {frame.text(PUBLIC)}" if public else state,
    )


def council_tables(
    states: Sequence[State],
    paper: CouncilPaper,
    today: date,
    language: str | None = None,
    *,
    public: bool,
) -> Workbook:
    """The same as a table to filter and to calculate with."""
    views = _views(states, public=public)
    frame = Frame.of(views[-1], language)
    heads = [
        (WHAT, 50), (RESPONSIBLE, 24), (DUE, 12), (STATE, 28), (EVIDENCE, 36), (INDICATOR, 36),
        (MEANS, 36), (WORKSHOP, 30),
    ]  # fmt: skip
    if not public:
        heads += [(REASON, 36), (BY, 36)]
    fields = tuple(SheetColumn(frame.text(words), width) for words, width in heads)
    found = _wanted(states, views, paper)
    sheets = []
    for kind in ThingKind:
        own = [each for each in found if each.thing.kind is kind]
        rows = tuple(_cells(each, frame, today, public=public) for each in own)
        if rows or kind is ThingKind.GOAL:
            sheets.append(Sheet(frame.text(HEADS[kind]), fields, rows))
    return Workbook(
        title=frame.text(paper.message),
        language=frame.language,
        sheets=tuple(sheets),
        author=frame.municipality,
    )


def _cells(
    each: _Told, frame: Frame, today: date, *, public: bool
) -> tuple[str | date | None, ...]:
    note, reported = last_note(each.view, each.thing.id), _reported(each, frame.formats)
    said = now_words(each.view, each.thing.id, each.thing.due, today)
    means = "" if reported.means is None else frame.text(reported.means)
    cells: list[str | date | None] = [
        each.thing.text,
        each.owner,
        each.thing.due,
        frame.text(UNSAID if said is None else said),
        "" if note is None else note.evidence,
        reported.indicator,
        means,
        trimmed(each.view.workshop.title),
    ]
    if not public:
        cells += ["" if note is None else note.reason, ", ".join(reported.agreed_by)]
    return tuple(cells)


# -------------------------------------------------------------------------------- what is told


def _views(states: Sequence[State], *, public: bool) -> list[MinutesView]:
    """What each workshop may tell, the newest last."""
    ordered = sorted(states, key=lambda state: state.workshop.day or date.min)
    return [public_view(state) if public else MinutesView(state) for state in ordered]


def _wanted(
    states: Sequence[State], views: Iterable[MinutesView], paper: CouncilPaper
) -> list[_Told]:
    found = list(_things(states, views))
    if paper is CouncilPaper.REPORT:
        return [each for each in found if each.thing.kind is ThingKind.GOAL]
    return [each for each in found if not each.settled]


def _things(states: Sequence[State], views: Iterable[MinutesView]) -> Iterator[_Told]:
    """Everything once: what a newer workshop carried on is told by that one."""
    gone = {
        key
        for state in states
        for each in state.of(AgreedThing)
        if each.thing_id is not None and state.any_of(each.thing_id) is not None
        for key in each.sources
    }
    for view in views:
        for source in sources():
            for thing in source.things(view):
                if thing.id not in gone and trimmed(thing.text):
                    yield _Told(view, source, thing)


def _reported(each: _Told, formats: Formats) -> Reported:
    return each.source.reported(each.view, each.thing.id, formats)


def _title(views: Sequence[MinutesView]) -> str:
    """The series that they belong to, if it is one."""
    named = {trimmed(view.workshop.series) for view in views}
    return named.pop() if len(named) == 1 else ""


# ---------------------------------------------------------------------------- how it is written


def _workshops(views: Sequence[MinutesView], frame: Frame) -> doc.BulletList:
    said = []
    for view in views:
        title, day = trimmed(view.workshop.title), view.workshop.day
        on = ON.with_values(title=title, day=frame.formats.date(day)) if day else None
        said.append(title if on is None else frame.text(on))
    return doc.BulletList(doc.items(*said))


def _section(
    found: Sequence[_Told], kind: ThingKind, frame: Frame, today: date, *, public: bool
) -> list[doc.DocumentBlock]:
    left = sum(not each.settled for each in found)
    counts = frame.text(COUNTS.with_values(open=left, all=len(found)))
    columns = (
        doc.Column(frame.text(WHAT), weight=1.8),
        doc.Column(frame.text(RESPONSIBLE), weight=1.0),
        doc.Column(frame.text(DUE), width=58.0),
        doc.Column(frame.text(STATE), weight=1.6),
    )
    rows = tuple(_row(each, frame, today, public=public) for each in found)
    table = doc.Table(columns, rows, summary=frame.text(SUMMARY))
    return [doc.Heading(2, frame.text(HEADS[kind])), doc.Paragraph(counts), table]


def _row(each: _Told, frame: Frame, today: date, *, public: bool) -> doc.Row:
    reported = _reported(each, frame.formats)
    notes = [
        (INDICATOR, reported.indicator),
        (MEANS, "" if reported.means is None else frame.text(reported.means)),
        (BY, "" if public else ", ".join(reported.agreed_by)),
    ]
    said = [
        frame.text(words) for words in told(each.view, each.thing.id, each.thing.due, frame.formats)
    ]
    if not said:
        now = now_words(each.view, each.thing.id, each.thing.due, today)
        said = [frame.text(UNSAID if now is None else now)]
    due = each.thing.due
    return doc.Row(
        (
            doc.Cell(
                each.thing.text,
                strong=True,
                notes=tuple(
                    frame.text(NAMED.with_values(label=label, words=words))
                    for label, words in notes
                    if words
                ),
            ),
            doc.Cell(each.owner or "–"),
            doc.Cell(frame.text(OPEN_DATE) if due is None else frame.formats.date(due)),
            doc.Cell(said[0], notes=tuple(said[1:])),
        )
    )
