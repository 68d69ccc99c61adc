# SPDX-License-Identifier: EUPL-1.2
"""Where the moderator enters the ballots of a rating: counts per value, side and statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.ratings.model import Scale
from moderation.features.ratings.rules import COMPARED, Rated
from moderation.features.votes.page import VoteSheet, everybody, forget_tally, lost, open_tally
from moderation.features.votes.tally import CountFault, CountTrouble, Tally
from moderation.gui.bridge import Bridge
from moderation.gui.texts import text

translate = QCoreApplication.translate


def counts_told(found: Rated) -> str:
    """How often each value was given, by all and by each side, without those nobody gave."""
    names = [each if isinstance(each, str) else text(each) for each in found.scale.values]
    told = [("", found.counts), *((f"{text(s.message)}: ", own) for s, own in found.by_side)]
    return " · ".join(
        lead + ", ".join(f"{n} {name}" for n, name in zip(counts, names, strict=True) if n)
        for lead, counts in told
    )


class RatingSheet(VoteSheet):
    """The sheet of a vote with the values of a scale, asked of both sides without the others.

    Three ballots of others would hide the results of every side; who wants them asks for ``sides``.
    """

    def __init__(
        self,
        scale: Scale,
        parent: QWidget | None = None,
        *,
        sides: Sequence[Side] = COMPARED,
        papers: str = "",
    ) -> None:
        names = tuple(each if isinstance(each, str) else text(each) for each in scale.values)
        super().__init__(parent, heads=names, sides=sides, papers=papers)
        self._width = scale.width
        self.close_button.set_label(translate("RatingSheet", "Close the rating"))
        self.set_tally(Tally(scale.width))

    def open_rating(self, bridge: Bridge, rating_id: Id) -> None:
        """Go on with what was counted in the rating; it is kept in memory until it is closed.

        Whoever is in the room may rate.
        """
        self.follow(partial(everybody, bridge))
        self.lost = lost(bridge, rating_id)
        self.set_tally(open_tally(bridge, rating_id, self._width))

    def forget_rating(self, bridge: Bridge, rating_id: Id) -> None:
        """Let go of what was counted, once it is stored."""
        self.set_tally(forget_tally(bridge, rating_id, self._width))

    def wording(self) -> Mapping[CountTrouble, str]:
        """What is said of each trouble, about ballots."""
        return {
            CountTrouble.UNEQUAL: translate(
                "RatingSheet", "{side}: “{statement}” has {found} ballots, others {expected}."
            ),
            CountTrouble.TOO_MANY: translate(
                "RatingSheet", "{side}: ballots: {found}, people present: {expected}."
            ),
            CountTrouble.TOO_FEW: translate(
                "RatingSheet",
                "Fewer than {expected} ballots so far. A rating is secret: with fewer, the "
                "total would show who rated how.",
            ),
            CountTrouble.HIDES_SIDES: translate(
                "RatingSheet",
                "{side}: fewer than five ballots. To keep them secret, results by side are "
                "neither stored nor shown, only all ballots together.",
            ),
        }

    def sentences(self, found: Sequence[CountFault], labels: Mapping[Id, str]) -> list[str]:
        """What is odd about the papers, in sentences about statements."""
        said = []
        wording = self.wording()
        blocked = any(finding.blocks for finding in found)
        for finding in found:
            if blocked and finding.trouble is CountTrouble.HIDES_SIDES:
                continue
            side = "" if finding.side is None else text(finding.side.message)
            label = labels.get(finding.option_id or Id(""), "")
            words = wording.get(finding.trouble)
            if words is not None:
                said.append(
                    words.format(
                        side=side, statement=label, found=finding.found, expected=finding.expected
                    )
                )
        return said
