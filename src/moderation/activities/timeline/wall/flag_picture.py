# SPDX-License-Identifier: EUPL-1.2
"""One hint of the political clock on the wall: what it is about, on its own stretch of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from moderation.activities.timeline.model import FixedDate, TimelineStep, steps_of
from moderation.activities.timeline.path import path_of
from moderation.activities.timeline.rules import TimelineRule, is_decision
from moderation.activities.timeline.wall.path_picture import PathPicture
from moderation.activities.timeline.wall_layout import PathGroup, group_of
from moderation.domain.ids import Id
from moderation.features.findings.model import Finding
from moderation.features.findings.sources import findings_in
from moderation.gui.canvas import WallCanvas
from moderation.gui.texts import text, translate
from moderation.gui.wall_frame import WallFrame


class FlagPicture(PathPicture):
    """The steps and dates that a hint speaks of, with its sentence; the rest is left away."""

    lines_below = 4
    with_legend = False

    def __init__(
        self, canvas: WallCanvas, frame: WallFrame, block_id: Id, finding: Finding, place: str
    ) -> None:
        self._finding = finding
        self._place = place
        super().__init__(canvas, frame, block_id, _spoken_of(frame, block_id, finding))
        self.linked = False

    def _headline(self) -> str:
        return text(self._finding.rule.title)

    def _said(self) -> list[str]:
        return [text(self._finding.sentence)]

    def _begin(self) -> date:
        return min([step.begins for step in self._steps], default=self.today)

    def _topic(self, topic: str) -> str:
        return f"{topic} · {self._place}"

    def _shown_groups(self) -> list[PathGroup]:
        return [group_of(step, None) for step in self._steps]

    def _shown_fixed(self, fixed: Sequence[FixedDate]) -> list[FixedDate]:
        return [one for one in fixed if one.id in self._finding.about]


def flag_of(frame: WallFrame, block_id: Id) -> tuple[Finding, str] | None:
    """The hint that is to be shown, and which one of how many it is; nothing if it is gone."""
    rule = frame.item.key.rpartition(".")[2]
    found = findings_in(frame.view, block_id)
    for number, finding in enumerate(found, 1):
        if finding.rule.value == rule and finding.about[0] == frame.item.entity_id:
            words = translate("TimelineWall", "Hint {number} of {all}")
            return finding, words.format(number=number, all=len(found))
    return None


def _spoken_of(frame: WallFrame, block_id: Id, finding: Finding) -> list[TimelineStep]:
    """The steps of a hint; where the path runs across an election, the decisions on it as well."""
    steps = steps_of(frame.view, block_id)
    about = [step for step in steps if step.id in finding.about]
    if finding.rule is TimelineRule.CROSSES_ELECTION:
        critical = path_of(frame.view, block_id).critical
        about += [step for step in steps if step.id in critical and is_decision(step)]
    return about
