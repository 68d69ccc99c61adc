# SPDX-License-Identifier: EUPL-1.2
"""What is read back fits on the wall in any length, in both colours, large enough."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import WallView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.approval.wall import READ
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit
from moderation.gui.canvas import paint_picture
from moderation.windows.wall.pages import offers_for
from moderation.windows.wall.picture import WallShot

W = Id("w")
NOW = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
LONG = "Wir vereinbaren die Rechtsschutzversicherungsgesellschaftsangelegenheiten. " * 40


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)])
def test_any_length_is_paged_and_large(
    qapp: QApplication, theme: Theme, size: tuple[int, int]
) -> None:
    del qapp
    unit = Unit(
        id=Id("u"), workshop_id=W, name="Amt für Stadtplanung und Bauordnung", side=Side.POLITICS
    )
    task = Entry(
        id=Id("e"),
        workshop_id=W,
        entry_kind=EntryKind.TASK,
        text=LONG,
        unit_id=unit.id,
        due=date(2026, 9, 30),
    )
    workshop = Workshop(id=W, title="Radachse", status=Status.RUNNING)
    view = WallView(State.holding([workshop, unit, task]))
    words = []
    page = pages = 0
    while page <= pages:
        projection = Projection(item=WallItem(key=READ, entity_id=task.id), page=page, theme=theme)
        picture = WallShot(view, projection, NOW)
        painted = paint_picture(QSize(*size), theme, picture)
        # What goes on on the next page is no fault.
        faults = [f for f in painted.canvas.faults() if not ("cut" in f and "Wir" in f)]
        assert faults == []
        words += [run.text for run in painted.canvas.texts]
        page += 1
        pages = picture.pages - 1
    assert pages > 0
    assert "1 von 1" in " ".join(words) or "1 of 1" in " ".join(words)


@pytest.mark.parametrize("activity", ["talk", "cards", "polls"])
def test_it_is_offered_beside_the_pictures_of_any_block(qapp: QApplication, activity: str) -> None:
    del qapp
    workshop = Workshop(id=W, title="Radachse", status=Status.RUNNING)
    block = Block(id=Id("b"), workshop_id=W, title="Block", activity=activity, minutes=10)
    said = Entry(id=Id("e"), workshop_id=W, entry_kind=EntryKind.DECISION, text="So machen wir es.")
    nothing = offers_for(WallView(State.holding([workshop, block])), block)
    assert READ not in [offer.item.key for offer in nothing]
    found = offers_for(WallView(State.holding([workshop, block, said])), block)
    # It never comes before what the block itself has to show.
    assert found[0].item.key != READ
    assert [offer.item.entity_id for offer in found if offer.item.key == READ] == [said.id]
