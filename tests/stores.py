# SPDX-License-Identifier: EUPL-1.2
"""Real stores and workshops for tests: nothing here is a mock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from moderation import registry
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage.database import Database
from moderation.storage.store import Store

CREATE = QT_TRANSLATE_NOOP("Tests", "Create")


class Ticking:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **parts: float) -> None:
        """Let time pass."""
        self.now += timedelta(**parts)


@contextmanager
def open_writer(path: Path, **options: Any) -> Iterator[Writer]:
    """A writer on a real store file."""
    with Database.open(path) as database:
        writer = Writer(lambda: Store(database.connection, registry.mappers), **options)
        try:
            yield writer
        finally:
            assert writer.close()


def small_workshop() -> list[Any]:
    """A workshop with two blocks and three units, one of each side."""
    workshop_id = new_id()
    names = {"Rat": Side.POLITICS, "Tiefbauamt": Side.ADMINISTRATION, "Stadtwerke": Side.OTHERS}
    return [
        Workshop(id=workshop_id, title="Radachse", day=date(2026, 3, 12)),
        *(
            Block(id=new_id(), workshop_id=workshop_id, rank=rank, title=title, activity=activity)
            for rank, (title, activity) in enumerate(
                [("Reibungspunkte", "cards"), ("Rollenklärung", "roles")], 1
            )
        ),
        *(
            Unit(id=new_id(), workshop_id=workshop_id, rank=rank, name=name, side=side)
            for rank, (name, side) in enumerate(names.items(), 1)
        ),
    ]


def new_session(writer: Writer, clock: Ticking | None = None) -> Session:
    """A session of a small workshop, stored."""
    return Session.create(small_workshop(), CREATE, writer, clock=clock or Ticking())


def reopened(workshop_id: Id, writer: Writer, clock: Ticking | None = None) -> Session:
    """The same workshop, read back from the disk."""
    return Session.open(workshop_id, writer, clock=clock or Ticking())
