# SPDX-License-Identifier: EUPL-1.2
"""Findings in the minutes: those still open, and what was done with the others."""

from __future__ import annotations

from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, untranslated
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.findings.model import FindingAnswer, Outcome, answers
from moderation.features.findings.sources import findings_in, rulebook_of
from moderation.minutes.document import BulletList, DocumentBlock, Heading, ListItem
from moderation.minutes.origin import field_of

HOW = QT_TRANSLATE_NOOP("FindingsMinutes", "{outcome}.")
REASON = QT_TRANSLATE_NOOP("FindingsMinutes", "Reason: {reason}")


def blocks(view: MinutesView, block: Block, catalogue: Catalogue) -> list[DocumentBlock]:
    """The rules that a block does not meet: still open, and what the room did with them.

    Where a rule comes from is said on the page alone: minutes tell results, not methods.
    """
    book = rulebook_of(view, block.id)
    if book is None:
        return []
    answered = answers(view, block.id)
    still, done = [], []
    for finding in findings_in(view, block.id):
        answer = answered.get(finding.key)
        said = catalogue.text(finding.sentence)
        origin = field_of(finding.about[0], f"hint {finding.rule.value}")
        if answer is None:
            still.append(ListItem(said, origin=origin))
        else:
            done.append(ListItem(said, note=how(answer, catalogue), origin=origin))
    found: list[DocumentBlock] = []
    for title, listed in ((book.open_points, still), (book.dealt_with, done)):
        if listed:
            found += [Heading(3, catalogue.text(title)), BulletList(tuple(listed))]
    return found


def how(answer: FindingAnswer, catalogue: Catalogue) -> str:
    """What was done with a finding, with the reason if one was given."""
    if answer.outcome is Outcome.JUSTIFIED:
        return catalogue.text(REASON.with_values(reason=untranslated(answer.reason)))
    outcome = catalogue.text(answer.message)
    return catalogue.text(HOW.with_values(outcome=outcome[:1].upper() + outcome[1:]))
