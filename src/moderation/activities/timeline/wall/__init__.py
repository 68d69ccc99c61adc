# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the timeline: the path, the interim goals, one step."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.timeline.model import TimelineStep, fixed_of, steps_of
from moderation.activities.timeline.wall.clock_picture import ClockPicture
from moderation.activities.timeline.wall.flag_picture import FlagPicture, flag_of
from moderation.activities.timeline.wall.path_picture import PathPicture
from moderation.activities.timeline.wall.step_picture import paint_goals, paint_step
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.features.findings.sources import findings_in
from moderation.gui.canvas import WallCanvas
from moderation.gui.texts import text, translate
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

PATH = "timeline.path"
GOALS = "timeline.goals"
STEP = "timeline.step"
CLOCK = "timeline.clock"
FLAG = "timeline.flag"


class TimelineWall:
    """Pictures of one block of the activity."""

    cuts_within = EVERY_PAGE

    def offers(self, view: WallView, block_id: Id) -> Sequence[Offer]:
        """The path, the interim goals, then every step alone."""
        steps = steps_of(view, block_id)
        found = [
            Offer(
                label=translate("TimelineWall", "Critical path"),
                item=WallItem(key=PATH, block_id=block_id),
            )
        ]
        if any(step.is_interim_goal for step in steps):
            found.append(
                Offer(
                    label=translate("TimelineWall", "Interim goals"),
                    item=WallItem(key=GOALS, block_id=block_id),
                )
            )
        if fixed_of(view, block_id):
            found.append(
                Offer(
                    label=translate("TimelineWall", "Political clock"),
                    item=WallItem(key=CLOCK, block_id=block_id),
                )
            )
        found += [
            Offer(
                label=text(finding.rule.title) + ": " + text(finding.place),
                item=WallItem(
                    key=f"{FLAG}.{finding.rule.value}",
                    block_id=block_id,
                    entity_id=finding.about[0],
                ),
            )
            for finding in findings_in(view, block_id)
        ]
        found += [
            Offer(
                label=step.label,
                item=WallItem(key=STEP, block_id=block_id, entity_id=step.id),
            )
            for step in steps
        ]
        return found

    def paint(self, canvas: WallCanvas, frame: WallFrame) -> int:
        """One picture; the path where what was to be shown is gone."""
        step = frame.view.find(TimelineStep, frame.item.entity_id)
        if frame.item.key == STEP and step is not None:
            return paint_step(canvas, frame, step)
        block_id = frame.item.block_id
        if block_id is None and step is not None:
            block_id = step.block_id
        steps = steps_of(frame.view, block_id) if block_id is not None else ()
        if frame.item.key == GOALS and any(one.is_interim_goal for one in steps):
            return paint_goals(canvas, frame, steps)
        if frame.item.key == CLOCK and block_id is not None and fixed_of(frame.view, block_id):
            ClockPicture(canvas, frame, block_id).paint()
            return 1
        if frame.item.key.startswith(FLAG) and block_id is not None:
            flag = flag_of(frame, block_id)
            if flag is not None:
                FlagPicture(canvas, frame, block_id, *flag).paint()
                return 1
        PathPicture(canvas, frame, block_id, steps).paint()
        return 1


WALL = TimelineWall()
