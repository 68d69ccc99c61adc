# SPDX-License-Identifier: EUPL-1.2
"""The shared vision in the minutes: the sentence, how it was found, and what it promises."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.vision.minutes_choosing import after_round, consent
from moderation.activities.vision.minutes_choosing import versions as told_versions
from moderation.activities.vision.minutes_telling import telling
from moderation.activities.vision.minutes_weaving import elements, meaning
from moderation.activities.vision.model import (
    VisionDraft,
    adopted_of,
    drafts_of,
    is_agreed,
    last_round,
    meaning_of,
    reasons_of,
    results_of,
    turnout_of,
    version_of,
)
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.votes.model import Result, voting_sides
from moderation.features.votes.wording import versions
from moderation.minutes import document as doc
from moderation.minutes.depth import Depth
from moderation.minutes.origin import field_of

LABEL = QT_TRANSLATE_NOOP("VisionMinutes", "Shared vision")
LABEL_VERSION = QT_TRANSLATE_NOOP("VisionMinutes", "Shared vision, version {number}")
LABEL_AGREED = QT_TRANSLATE_NOOP(
    "VisionMinutes", "Shared vision, version {number}, agreed by both sides"
)
VOTE_ROUND = QT_TRANSLATE_NOOP("VisionMinutes", "Resistance vote, round {number}")
MEAN_LINE = QT_TRANSLATE_NOOP("VisionMinutes", "Mean resistance, scale 0–10")
MEAN_OF_ALL = QT_TRANSLATE_NOOP("VisionMinutes", "Mean resistance {mean}, scale 0–10")
SIDE_MEAN = QT_TRANSLATE_NOOP("VisionMinutes", "{side} {mean}")
NOT_ADOPTED = QT_TRANSLATE_NOOP("VisionMinutes", "No draft was adopted.")
NO_VOTE = QT_TRANSLATE_NOOP("VisionMinutes", "No vote was held on the drafts.")

VOTE = QT_TRANSLATE_NOOP("VisionMinutes", "Resistance vote")
VOTE_NOTE = QT_TRANSLATE_NOOP(
    "VisionMinutes",
    "Every ballot gave each proposal a resistance from 0 (no objection) to 10. The lowest total "
    "carries. The vote was secret; only counts were stored.",
)
SIDES_HIDDEN = QT_TRANSLATE_NOOP(
    "VisionMinutes",
    "One side gave fewer than five ballots. To keep the vote secret, results by side were neither "
    "stored nor shown.",
)
DRAFT = QT_TRANSLATE_NOOP("VisionMinutes", "Proposal")
TOTAL = QT_TRANSLATE_NOOP("VisionMinutes", "Total")
MEAN = QT_TRANSLATE_NOOP("VisionMinutes", "Mean")
BALLOTS = QT_TRANSLATE_NOOP("VisionMinutes", "Ballots")
ZERO = QT_TRANSLATE_NOOP("VisionMinutes", "Zero option")
SUMMARY = QT_TRANSLATE_NOOP(
    "VisionMinutes", "The proposals by total resistance, lowest first, with the zero option."
)
DRAFTS = QT_TRANSLATE_NOOP("VisionMinutes", "Drafts")
REASONS = QT_TRANSLATE_NOOP("VisionMinutes", "What people gain")

_NUMBER_WIDTH = 56.0


def blocks(
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth = Depth.FULL,
) -> list[doc.DocumentBlock]:
    """The adopted vision, the vote on the drafts, what they mean, and the reasons."""
    drafts = drafts_of(view, block.id)
    if not any(map(_worked_on, drafts)):
        return elements(view, block.id, catalogue) if depth is Depth.FULL else []
    results, number = results_of(view, block.id), last_round(view, block.id)
    found: list[doc.DocumentBlock] = []
    adopted = adopted_of(view, block.id)
    if adopted is not None:
        by_draft = dict(results_by_draft(results))
        # The result belongs to the words that were voted on, not to a later version of them.
        reworded = versions(view, adopted.id, "sentence") >= max(number, 1)
        result = None if reworded else by_draft.get(adopted.id)
        label = _label(view, adopted, catalogue)
        found.append(_callout(adopted, label, result, catalogue, formats))
        found += consent(view, adopted, catalogue, formats)
        found += meaning(view, adopted, catalogue)
    elif not view.leaves_out_closed:
        found.append(doc.Paragraph(catalogue.text(NOT_ADOPTED)))
    if depth is Depth.FULL:
        if adopted is not None:
            found += told_versions(view, adopted, catalogue, formats)
        found += elements(view, block.id, catalogue)
        found += _how_it_came(view, drafts, adopted, catalogue, formats)
    reasons = reasons_of(view, block.id)
    if reasons:
        found.append(doc.Heading(2, catalogue.text(REASONS)))
        listed = (
            doc.ListItem(f"{r.title}: {r.plain}" if r.plain else r.title, origin=r.id)
            for r in reasons
        )
        found.append(doc.BulletList(tuple(listed)))
    if depth is Depth.FULL:
        found += telling(view, block.id, catalogue, formats)
    return found


def _worked_on(draft: VisionDraft) -> bool:
    """Whether the room did something with it: the zero option is there before anybody does."""
    return not draft.zero or draft.adopted or any((draft.slogan, draft.what, draft.why, draft.how))


def _how_it_came(
    view: MinutesView,
    drafts: Sequence[VisionDraft],
    adopted: VisionDraft | None,
    catalogue: Catalogue,
    formats: Formats,
) -> list[doc.DocumentBlock]:
    """Every round on the drafts with what it says, and what those meant that were not adopted."""
    found: list[doc.DocumentBlock] = []
    block_id = drafts[0].block_id
    last = last_round(view, block_id)
    for number in range(1, last + 1):
        heading = VOTE if last == 1 else VOTE_ROUND.with_values(number=number)
        results, said = results_of(view, block_id, number), _said(view, block_id, number, catalogue)
        if results:
            found += _vote(catalogue.text(heading), results, said, catalogue, formats)
            found += after_round(view, block_id, number, catalogue, formats)
    if not last:
        found.append(doc.Heading(2, catalogue.text(DRAFTS)))
        sentences = (doc.ListItem(d.sentence, origin=d.id) for d in drafts if not d.zero)
        found.append(doc.BulletList(tuple(sentences)))
        if not view.leaves_out_closed:
            found.append(doc.Paragraph(catalogue.text(NO_VOTE), doc.Role.NOTE))
    for draft in drafts:
        facts = meaning(view, draft, catalogue) if draft is not adopted else []
        if facts:
            found.append(doc.Heading(3, draft.sentence, origin=draft.id))
            found += facts
    return found


def results_by_draft(
    results: tuple[tuple[VisionDraft, Result], ...],
) -> tuple[tuple[str, Result], ...]:
    """The results by the id of their draft."""
    return tuple((draft.id, result) for draft, result in results)


def _label(view: MinutesView, adopted: VisionDraft, catalogue: Catalogue) -> str:
    """What stands above the adopted wording: its version, as soon as that says something."""
    number = version_of(view, adopted)
    if is_agreed(view, adopted):
        return catalogue.text(LABEL_AGREED.with_values(number=number))
    return catalogue.text(LABEL if number == 1 else LABEL_VERSION.with_values(number=number))


def _callout(
    adopted: VisionDraft,
    label: str,
    result: Result | None,
    catalogue: Catalogue,
    formats: Formats,
) -> doc.Callout:
    notes: list[doc.NotePart] = []
    if result is not None:
        sides = voting_sides([result])
        if sides:
            notes.append(doc.NotePart(catalogue.text(MEAN_LINE)))
        else:
            mean = formats.number(result.mean, 1)
            notes.append(doc.NotePart(catalogue.text(MEAN_OF_ALL.with_values(mean=mean))))
        for side in sides:
            words = SIDE_MEAN.with_values(
                side=side.message, mean=formats.number(result.mean_of(side) or 0.0, 1)
            )
            notes.append(doc.NotePart(catalogue.text(words), side))
    return doc.Callout(label, adopted.sentence, tuple(notes), origin=adopted.id)


def _said(view: MinutesView, block_id: Id, number: int, catalogue: Catalogue) -> str:
    """How many voted, and what the vote means."""
    turnout = turnout_of(view, block_id, number)
    meaning = meaning_of(view, block_id, number)
    if turnout is None or meaning is None:
        return ""
    return f"{catalogue.text(turnout)}. {catalogue.text(meaning)}"


def _vote(
    heading: str,
    results: tuple[tuple[VisionDraft, Result], ...],
    said: str,
    catalogue: Catalogue,
    formats: Formats,
) -> list[doc.DocumentBlock]:
    sides = voting_sides(result for _draft, result in results)
    numbers = [TOTAL, MEAN, *(side.message for side in sides), BALLOTS]
    columns = (
        doc.Column(catalogue.text(DRAFT)),
        *(
            doc.Column(catalogue.text(name), width=_NUMBER_WIDTH, align=doc.ColumnAlign.RIGHT)
            for name in numbers
        ),
    )
    rows = []
    for draft, result in results:
        means = [formats.number(result.mean_of(side) or 0.0, 1) for side in sides]
        values = [
            formats.number(result.total),
            formats.number(result.mean, 1),
            *means,
            formats.number(result.ballots),
        ]
        best = result.place == 1
        rows.append(
            doc.Row(
                (
                    doc.Cell(
                        draft.sentence,
                        notes=(catalogue.text(ZERO),) if draft.zero else (),
                        strong=best,
                        origin=draft.id,
                    ),
                    *(doc.Cell(value, strong=best) for value in values),
                ),
                origin=field_of(draft.id, "votes"),
            )
        )
    notes = catalogue.text(VOTE_NOTE)
    if not sides:
        notes += " " + catalogue.text(SIDES_HIDDEN)
    return [
        doc.Heading(2, heading),
        doc.Table(columns, tuple(rows), row_header=0, summary=catalogue.text(SUMMARY)),
        doc.Paragraph(said, origin=field_of(results[0][0].id, "votes")),
        doc.Paragraph(notes, doc.Role.NOTE),
    ]
