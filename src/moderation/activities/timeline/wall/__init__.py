# SPDX-License-Identifier: EUPL-1.2
"""The room's pictures of the timeline: the path, the interim goals, one step."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.activities.timeline.model import TimelineStep, steps_of
from moderation.activities.timeline.wall.path_picture import PathPicture
from moderation.activities.timeline.wall.step_picture import paint_goals, paint_step
from moderation.domain.ids import Id
from moderation.domain.projection import WallItem
from moderation.domain.views import WallView
from moderation.gui.canvas import WallCanvas
from moderation.gui.texts import translate
from moderation.gui.wall_frame import EVERY_PAGE, Offer, WallFrame

PATH = "timeline.path"
GOALS = "timeline.goals"
STEP = "timeline.step"


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
        PathPicture(canvas, frame, block_id, steps).paint()
        return 1


WALL = TimelineWall()
