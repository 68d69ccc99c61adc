# SPDX-License-Identifier: EUPL-1.2
"""What was confirmed in the room, what the sides said, the release, amendments, signatures."""

from __future__ import annotations

from moderation.domain.blank import blank, trimmed
from moderation.domain.clock import local_day
from moderation.domain.side import Side
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.day import Day
from moderation.features.agenda.day_words import long_dates
from moderation.features.approval.commitments import ReadBackReading, readings
from moderation.features.approval.model import (
    BOTH,
    Frozen,
    Objection,
    ObjectionOutcome,
    RedactionReason,
    Stage,
    amendments_of,
    asked_sides,
    despite_of,
    objections_of,
    release_of,
    review_of,
    sign_off_of,
    stage,
    version,
)
from moderation.features.people.model import Unit
from moderation.features.people.presence import people_in_room
from moderation.minutes import document as doc

DRAFT = QT_TRANSLATE_NOOP("ApprovalMinutes", "Draft")
IN_REVIEW = QT_TRANSLATE_NOOP("ApprovalMinutes", "Draft, in review until {date}")
RELEASED_ON = QT_TRANSLATE_NOOP("ApprovalMinutes", "released on {date}")
RELEASED = QT_TRANSLATE_NOOP("ApprovalMinutes", "released")

READ_BACK = QT_TRANSLATE_NOOP("ApprovalMinutes", "Confirmed in the room")
ALL_CONFIRMED = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "All %n agreements, goals and tasks were read back at the end and confirmed ({time}).",
)
SOME_CONFIRMED = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "{confirmed} of %n agreements, goals and tasks were read back at the end and confirmed "
    "({time}).",
)
NONE_CONFIRMED = QT_TRANSLATE_NOOP(
    "ApprovalMinutes", "Of %n agreements, goals and tasks none was confirmed in the room."
)
HERE = QT_TRANSLATE_NOOP("ApprovalMinutes", "%n person(s) were in the room then.")
DISPUTED = QT_TRANSLATE_NOOP("ApprovalMinutes", "Open, no agreement in the room")
CHANGED = QT_TRANSLATE_NOOP("ApprovalMinutes", "Changed after it was confirmed")
CONFIRMED_AS = QT_TRANSLATE_NOOP("ApprovalMinutes", "Confirmed as: {text}")
UNREAD = QT_TRANSLATE_NOOP("ApprovalMinutes", "Not read back")
BY_WHEN = QT_TRANSLATE_NOOP("ApprovalMinutes", "by {date}")

REVIEW = QT_TRANSLATE_NOOP("ApprovalMinutes", "Review")
UNTIL = QT_TRANSLATE_NOOP("ApprovalMinutes", "Objections until")
SIDE_RELEASED = QT_TRANSLATE_NOOP("ApprovalMinutes", "{side} released by")
GIVEN = QT_TRANSLATE_NOOP("ApprovalMinutes", "{by}, {date}")
NOT_GIVEN = QT_TRANSLATE_NOOP("ApprovalMinutes", "not yet")
NEVER_GIVEN = QT_TRANSLATE_NOOP("ApprovalMinutes", "not given")
OBJECTIONS = QT_TRANSLATE_NOOP("ApprovalMinutes", "Objections")
OBJECTIONS_SUMMARY = QT_TRANSLATE_NOOP(
    "ApprovalMinutes", "Every objection with the unit that raised it, and what became of it."
)
UNIT = QT_TRANSLATE_NOOP("ApprovalMinutes", "Unit")
OBJECTION = QT_TRANSLATE_NOOP("ApprovalMinutes", "Objection")
OUTCOME = QT_TRANSLATE_NOOP("ApprovalMinutes", "Outcome")
NO_UNIT = QT_TRANSLATE_NOOP("ApprovalMinutes", "not named")
DESPITE = QT_TRANSLATE_NOOP("ApprovalMinutes", "Released although something was open")
WHY = QT_TRANSLATE_NOOP("ApprovalMinutes", "Reason: {reason}")

RELEASE = QT_TRANSLATE_NOOP("ApprovalMinutes", "Release")
VERSION = QT_TRANSLATE_NOOP("ApprovalMinutes", "Version")
RELEASED_AT = QT_TRANSLATE_NOOP("ApprovalMinutes", "Released")
AT = QT_TRANSLATE_NOOP("ApprovalMinutes", "{date}, {time}")
DIGEST = QT_TRANSLATE_NOOP("ApprovalMinutes", "Checksum of the released text (SHA-256)")
DIGEST_OF = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "The checksum is that of the released text of these minutes in this language, as the exported "
    "workshop holds it, and not that of this file.",
)
REDACTED = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "On {date} a name was replaced in this version, as the law demands (GDPR, Art. 17). Checksum "
    "before: {before}",
)
BARED = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "On {date} data that nobody sees was removed from pictures of this version when the workshop "
    "was imported. Checksum before: {before}",
)
AMENDMENTS = QT_TRANSLATE_NOOP("ApprovalMinutes", "Amendments")
AMENDMENTS_SUMMARY = QT_TRANSLATE_NOOP(
    "ApprovalMinutes", "Every amendment with what changes, why, and who decided it when."
)
NUMBER = QT_TRANSLATE_NOOP("ApprovalMinutes", "Number")
WHAT = QT_TRANSLATE_NOOP("ApprovalMinutes", "What changes")
REASON = QT_TRANSLATE_NOOP("ApprovalMinutes", "Reason")
DECIDED = QT_TRANSLATE_NOOP("ApprovalMinutes", "Decided by")

SIGNATURES = QT_TRANSLATE_NOOP("ApprovalMinutes", "Signatures")
SIGN_MODERATION = QT_TRANSLATE_NOOP("ApprovalMinutes", "Place, date, moderation")
SIGN_KEEPER = QT_TRANSLATE_NOOP("ApprovalMinutes", "Place, date, keeper of the minutes")
SIGN_SIDE = QT_TRANSLATE_NOOP("ApprovalMinutes", "Place, date, {side}")
SIGN_FUNCTION = QT_TRANSLATE_NOOP("ApprovalMinutes", "Place, date, {side} ({by})")
SHEET = QT_TRANSLATE_NOOP("ApprovalMinutes", "Signature sheet")
SHEET_OF = QT_TRANSLATE_NOOP("ApprovalMinutes", "for the minutes of the workshop {title}")
SHEET_SAYS = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "With their signatures those named here confirm the minutes in the version with this checksum.",
)
SHEET_OF_DRAFT = QT_TRANSLATE_NOOP(
    "ApprovalMinutes",
    "The minutes are not released yet: this sheet names no version that could be signed.",
)
WORKSHOP = QT_TRANSLATE_NOOP("ApprovalMinutes", "Workshop")
DATE = QT_TRANSLATE_NOOP("ApprovalMinutes", "Date")
STATE = QT_TRANSLATE_NOOP("ApprovalMinutes", "State")
PAGE = QT_TRANSLATE_NOOP("ApprovalMinutes", "Page {number} of {total}")


def state(view: Lookups, formats: Formats) -> Message:
    """How far the minutes are: draft, in review until a day, or released on a day."""
    now = stage(view)
    if now is Stage.RELEASED:
        given = release_of(view)
        if given is None:
            return RELEASED
        return RELEASED_ON.with_values(date=formats.date(local_day(given.at)))
    review = review_of(view)
    if review is None:
        return DRAFT
    return IN_REVIEW.with_values(date=formats.date(review.until))


# ------------------------------------------------------------------------------- read back


def read_back(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    """What was read back at the end, and what was not agreed; nothing if nobody began to.

    Not in public minutes: what was said to words that changed since may be about anything.
    """
    if isinstance(view, PublicView):
        return []
    found = readings(view)
    if not any(reading.said or reading.before for reading in found):
        return []
    blocks: list[doc.DocumentBlock] = [
        doc.Heading(2, catalogue.text(READ_BACK)),
        doc.Paragraph(" ".join(map(catalogue.text, _summary(view, found, formats)))),
    ]
    for heading, some in (
        (DISPUTED, [r for r in found if r.disputed]),
        (CHANGED, [r for r in found if r.before is not None]),
        (UNREAD, [r for r in found if r.said is None and r.before is None]),
    ):
        if some:
            listed = tuple(_item(reading, catalogue, formats) for reading in some)
            blocks.append(doc.Heading(3, catalogue.text(heading)))
            blocks.append(doc.BulletList(listed))
    return blocks


def _summary(
    view: MinutesView, found: tuple[ReadBackReading, ...], formats: Formats
) -> list[Message]:
    """How many were confirmed, when, and how many people were in the room then."""
    times = [r.said.at for r in found if r.said is not None and r.confirmed]
    if not times:
        return [NONE_CONFIRMED.with_count(len(found))]
    last = max(times)
    time = formats.time(last)
    if view.of(Day):
        time = f"{formats.date_with_day(local_day(last))}, {time}"
    values = {"confirmed": formats.number(len(times)), "time": time}
    words = ALL_CONFIRMED if len(times) == len(found) else SOME_CONFIRMED
    said = [words.with_values(**values).with_count(len(found))]
    here = len(people_in_room(view, last))
    return [*said, HERE.with_count(here)] if here else said


def _item(reading: ReadBackReading, catalogue: Catalogue, formats: Formats) -> doc.ListItem:
    commitment = reading.commitment
    text = _said(commitment.text, commitment.owner, commitment.due, catalogue, formats)
    note = ""
    if reading.disputed and reading.said is not None:
        note = reading.said.reason
    elif reading.before is not None:
        before = reading.before
        words = _said(before.text, before.owner, before.due, catalogue, formats)
        note = catalogue.text(CONFIRMED_AS.with_values(text=words))
    return doc.ListItem(text, note)


def _said(text: str, owner: str, due: object, catalogue: Catalogue, formats: Formats) -> str:
    parts = [text]
    if owner:
        parts.append(owner)
    if due is not None:
        parts.append(catalogue.text(BY_WHEN.with_values(date=formats.date(due))))  # type: ignore[arg-type]
    return " · ".join(parts)


# ------------------------------------------------------------------------------- review


def review(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    """Until when objections were taken, which side released, and what became of objections."""
    begun = review_of(view)
    if begun is None:
        return []
    facts = [doc.Fact(catalogue.text(UNTIL), formats.long_date(begun.until))]
    released = stage(view) is Stage.RELEASED
    for side in asked_sides(view):
        given = sign_off_of(view, side)
        label = catalogue.text(SIDE_RELEASED.with_values(side=side.message))
        if given is None:
            words = catalogue.text(NEVER_GIVEN if released else NOT_GIVEN)
        else:
            day = formats.date(local_day(given.at))
            words = catalogue.text(GIVEN.with_values(by=given.by, date=day)) if given.by else day
        facts.append(doc.Fact(label, words))
    blocks: list[doc.DocumentBlock] = [
        doc.Heading(2, catalogue.text(REVIEW)),
        doc.FactGrid(tuple(facts), columns=1),
    ]
    blocks += _objections(view, catalogue)
    despite = despite_of(view)
    if released and despite is not None:
        blocks.append(doc.Heading(3, catalogue.text(DESPITE)))
        blocks.append(doc.BulletList(doc.items(*despite.left_open)))
        blocks.append(doc.Paragraph(catalogue.text(WHY.with_values(reason=despite.reason))))
    return blocks


def _objections(view: MinutesView, catalogue: Catalogue) -> list[doc.DocumentBlock]:
    raised = objections_of(view)
    if not raised:
        return []
    columns = (
        doc.Column(catalogue.text(UNIT), weight=1.0),
        doc.Column(catalogue.text(OBJECTION), weight=2.0),
        doc.Column(catalogue.text(OUTCOME), weight=2.0),
    )
    rows = tuple(_objection(view, objection, catalogue) for objection in raised)
    summary = catalogue.text(OBJECTIONS_SUMMARY)
    return [
        doc.Heading(3, catalogue.text(OBJECTIONS)),
        doc.Table(columns, rows, row_header=0, summary=summary),
    ]


def _objection(view: MinutesView, objection: Objection, catalogue: Catalogue) -> doc.Row:
    unit = view.find(Unit, objection.unit_id)
    notes = (
        (objection.answer,)
        if objection.answer and objection.outcome is not ObjectionOutcome.OPEN
        else ()
    )
    cells = (
        doc.Cell(objection.raised_by or catalogue.text(NO_UNIT) if unit is None else unit.label),
        doc.Cell(objection.text),
        doc.Cell(catalogue.text(objection.outcome.message), notes=notes),
    )
    return doc.Row(cells, origin=objection.id)


# ------------------------------------------------------------------------------- released


def closing(
    view: MinutesView, frozen: Frozen | None, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """What follows the text that was frozen: the release, amendments, and where to sign."""
    if isinstance(view, PublicView) and view.workshop.closed_session:
        return []
    blocks: list[doc.DocumentBlock] = []
    facts = _release_facts(view, frozen, catalogue, formats)
    if facts:
        blocks.append(doc.Heading(2, catalogue.text(RELEASE)))
        blocks.append(doc.FactGrid(facts, columns=1))
    if frozen is not None:
        blocks.append(doc.Paragraph(catalogue.text(DIGEST_OF), doc.Role.NOTE))
        blocks += _redactions(frozen, catalogue, formats)
    blocks += _amendments(view, catalogue, formats)
    heading = doc.Heading(2, catalogue.text(SIGNATURES))
    blocks.append(doc.KeepTogether((heading, signatures(view, catalogue))))
    return blocks


def _release_facts(
    view: MinutesView, frozen: Frozen | None, catalogue: Catalogue, formats: Formats
) -> tuple[doc.Fact, ...]:
    given = release_of(view)
    if given is None or stage(view) is not Stage.RELEASED:
        return ()
    at = AT.with_values(date=formats.long_date(local_day(given.at)), time=formats.time(given.at))
    facts = [
        doc.Fact(catalogue.text(VERSION), formats.number(given.number)),
        doc.Fact(catalogue.text(RELEASED_AT), catalogue.text(at)),
    ]
    if frozen is not None:
        facts.append(doc.Fact(catalogue.text(DIGEST), spaced(frozen.digest)))
    return tuple(facts)


def spaced(digest: str) -> str:
    """A checksum in groups of eight, so that it can be compared and may break at a line's end."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


_REPLACED = {RedactionReason.LAW: REDACTED, RedactionReason.PICTURES: BARED}


def _redactions(frozen: Frozen, catalogue: Catalogue, formats: Formats) -> list[doc.DocumentBlock]:
    return [
        doc.Paragraph(
            catalogue.text(
                _REPLACED[redaction.reason].with_values(
                    date=formats.date(local_day(redaction.at)),
                    before=spaced(redaction.digest_before),
                )
            ),
            doc.Role.NOTE,
        )
        for redaction in frozen.redactions
    ]


def _amendments(
    view: MinutesView, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    written = amendments_of(view)
    if not written:
        return []
    columns = (
        doc.Column(catalogue.text(NUMBER), width=58.0),
        doc.Column(catalogue.text(WHAT), weight=2.0),
        doc.Column(catalogue.text(REASON), weight=1.6),
        doc.Column(catalogue.text(DECIDED), weight=1.2),
    )
    rows = tuple(
        doc.Row(
            (
                doc.Cell(formats.number(amendment.number)),
                doc.Cell(amendment.text),
                doc.Cell(amendment.reason),
                doc.Cell(amendment.decided_by, notes=(formats.date(amendment.decided_on),)),
            ),
            origin=amendment.id,
        )
        for amendment in written
    )
    summary = catalogue.text(AMENDMENTS_SUMMARY)
    return [
        doc.Heading(2, catalogue.text(AMENDMENTS)),
        doc.Table(columns, rows, row_header=0, summary=summary),
    ]


def signatures(view: MinutesView, catalogue: Catalogue) -> doc.SignatureBlock:
    """Where moderation, keeper of the minutes and one function of each side sign."""
    sides = asked_sides(view) or BOTH
    labels = [SIGN_MODERATION, SIGN_KEEPER, *(_signs(view, side) for side in sides)]
    return doc.SignatureBlock(tuple(doc.SignatureField(catalogue.text(label)) for label in labels))


def _signs(view: MinutesView, side: Side) -> Message:
    given = sign_off_of(view, side)
    if given is None or not given.by:
        return SIGN_SIDE.with_values(side=side.message)
    return SIGN_FUNCTION.with_values(side=side.message, by=given.by)


def signature_sheet(
    view: MinutesView, frozen: Frozen | None, catalogue: Catalogue, formats: Formats
) -> doc.Document:
    """A page of its own to sign: which minutes, which version, which checksum."""
    workshop = view.workshop
    says = catalogue.text(state(view, formats))
    facts = [
        doc.Fact(catalogue.text(WORKSHOP), workshop.title),
        doc.Fact(catalogue.text(DATE), long_dates(view, catalogue, formats)),
        doc.Fact(catalogue.text(STATE), says),
        *_release_facts(view, frozen, catalogue, formats),
    ]
    if frozen is None:
        facts.append(doc.Fact(catalogue.text(VERSION), formats.number(version(view))))
    blocks: list[doc.DocumentBlock] = [
        doc.FactGrid(tuple(fact for fact in facts if not blank(fact.value)), columns=1),
        doc.Paragraph(catalogue.text(SHEET_OF_DRAFT if frozen is None else SHEET_SAYS)),
        *([] if frozen is None else [doc.Paragraph(catalogue.text(DIGEST_OF), doc.Role.NOTE)]),
        signatures(view, catalogue),
    ]
    title = catalogue.text(SHEET)
    municipality = trimmed(workshop.municipality)
    about = catalogue.text(SHEET_OF.with_values(title=workshop.title))
    return doc.Document(
        title=title,
        language=catalogue.language,
        blocks=tuple(blocks),
        subtitle=about,
        author=municipality,
        state=says,
        subject=f"{title} {about}",
        furniture=doc.Furniture(
            header_left=municipality,
            header_right=title,
            footer_left=workshop.title,
            footer_middle=says,
            page_of=catalogue.text(PAGE.with_values(number="{n}", total="{total}")),
        ),
    )
