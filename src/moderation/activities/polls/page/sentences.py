# SPDX-License-Identifier: EUPL-1.2
"""What is odd about counts, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.votes.tally import CountFault, CountTrouble
from moderation.gui.texts import text

translate = QCoreApplication.translate


def sentences(found: Sequence[CountFault], labels: Mapping[Id, str]) -> list[str]:
    """One sentence per trouble and side; what blocks comes first."""
    said: list[str] = []
    words = {
        CountTrouble.OVER_BUDGET: translate(
            "PollsPage", "{side}: {found} points, but the ballots have only {expected}."
        ),
        CountTrouble.OVER_LIMIT: translate(
            "PollsPage",
            "{side}: {found} points for “{option}”, but at most {expected} may go there.",
        ),
        CountTrouble.TOO_MANY: translate(
            "PollsPage", "{side}: ballots: {found}, present with a vote: {expected}."
        ),
        CountTrouble.BELOW_QUORUM: translate(
            "PollsPage", "{found} of at least {expected} ballots so far: the quorum is missing."
        ),
    }
    for side in Side:
        unequal = [f for f in found if f.trouble is CountTrouble.UNEQUAL and f.side is side]
        if unequal:
            many = translate(
                "PollsPage",
                "{side}: options with fewer than {expected} ballots: {number}. Every ballot rates "
                "every option.",
            )
            said.append(
                many.format(
                    side=text(side.message), number=len(unequal), expected=unequal[0].expected
                )
            )
    for finding in found:
        sentence = words.get(finding.trouble)
        if sentence is not None:
            said.append(
                sentence.format(
                    side="" if finding.side is None else text(finding.side.message),
                    found=finding.found,
                    expected=finding.expected,
                    option=labels.get(finding.option_id, "") if finding.option_id else "",
                )
            )
    for finding in found:
        if finding.trouble is CountTrouble.TOO_FEW:
            number = finding.found
            said.append(
                translate(
                    "PollsPage",
                    "%n ballot(s) so far. A secret vote needs at least five: with fewer, the total "
                    "would show who voted how. Or ask the room whether it votes openly.",
                    "",
                    number,
                )
            )
    few = [f for f in found if f.trouble is CountTrouble.HIDES_SIDES and f.side is not None]
    if few and not any(f.blocks for f in found):
        hidden = translate(
            "PollsPage",
            "{side}: fewer than five ballots. To keep them secret, results by side are neither "
            "stored nor shown, only all ballots together.",
        )
        sides = ", ".join(text(f.side.message) for f in few if f.side is not None)
        said.append(hidden.format(side=sides))
    return said
