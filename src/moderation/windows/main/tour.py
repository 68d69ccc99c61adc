# SPDX-License-Identifier: EUPL-1.2
"""The example workshop walked through without a window: its minutes and every wall picture."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage

from moderation import registry
from moderation.domain.clock import system_clock
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.views import WallView
from moderation.features.agenda import edits
from moderation.features.agenda.model import Block, current_block
from moderation.gui.canvas import paint_picture
from moderation.output.minutes import minutes_document
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage.database import Database
from moderation.windows.library import lifecycle
from moderation.windows.wall.pages import offers_for, wall_of
from moderation.windows.wall.picture import WallShot

translate = QCoreApplication.translate
WALL_SIZE = QSize(1920, 1080)
MOST_PAGES = 12


class _Clock:
    """Starts now and is moved on by the planned lengths."""

    def __init__(self) -> None:
        self.now = system_clock()

    def __call__(self) -> datetime:
        return self.now


def tour(example: Path, out: Path) -> int:
    """Lead the example workshop from beginning to end and write what it yields to ``out``.

    Works on a store of its own in a temporary folder, through the same door as the windows.
    Returns the exit code.
    """
    _say(
        translate(
            "Tour", "No display: leading the example workshop without windows; results go to {out}."
        ).format(out=out)
    )
    out.mkdir(parents=True, exist_ok=True)
    clock = _Clock()
    with (
        tempfile.TemporaryDirectory(prefix="moderation-") as folder,
        Database.open(Path(folder) / "moderation.sqlite") as database,
    ):
        from moderation.storage.store import Store

        writer = Writer(lambda: Store(database.connection, registry.mappers), clock=clock)
        session = lifecycle.import_file(example, writer, clock=clock)
        _lead(session, clock, out)
        path = out / f"{_plain(session.state.workshop.title)}.pdf"
        from moderation.minutes.pdf import write_pdf

        write_pdf(minutes_document(session.state), path, created=clock.now)
        _say(str(path))
        if not writer.close():
            return 1
    return 0


def _lead(session: Session, clock: _Clock, out: Path) -> None:
    session.perform(edits.start_workshop(session.state, clock.now))
    number = 0
    while (block := current_block(session.state)) is not None and block.running:
        number += 1
        clock.now += timedelta(minutes=block.minutes) * 0.75
        for name, image in pictures(session, block, Theme.LIGHT):
            path = out / f"wall-{number:02d}-{name}.png"
            image.save(str(path))
            _say(str(path))
        clock.now += timedelta(minutes=block.minutes) * 0.25
        session.perform(edits.end_block(session.state, clock.now))
    session.perform(edits.close_workshop(session.state, clock.now))


def pictures(
    session: Session, block: Block, theme: Theme, size: QSize = WALL_SIZE
) -> Iterator[tuple[str, QImage]]:
    """Every page of every picture that a block offers to the room, with a name for each."""
    view = WallView(session.state)
    own = {offer.item for offer in wall_of(block.activity).offers(view, block.id)}
    for place, offer in enumerate(offers_for(view, block)):
        if offer.item not in own:
            continue
        yield from _pages(view, offer.item, session.now, theme, size, place)


def _pages(
    view: WallView, item: WallItem, now: datetime, theme: Theme, size: QSize, place: int
) -> Iterator[tuple[str, QImage]]:
    page = 0
    while page < MOST_PAGES:
        picture = WallShot(view, Projection(item=item, page=page), now)
        image = paint_picture(size, theme, picture).image
        yield f"{item.key.replace('.', '-')}-{place + 1}-{page + 1}", image
        page += 1
        if page >= picture.pages:
            return


def _plain(title: str) -> str:
    """A title as a file name."""
    return re.sub(r"[^\w\-]+", "-", title).strip("-").lower() or "workshop"


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - there is no window to say it in
