"""Stores to measure with, made by the product's own import and session."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from moderation import registry
from moderation.activities.cards.model import Cluster
from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.domain.ids import Id, new_id
from moderation.domain.side import Side
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.approval.model import Review
from moderation.features.capture.model import Entry, EntryKind
from moderation.paths import resource
from moderation.session.session import Session
from moderation.session.writer import Writer
from moderation.storage import workshop_file
from moderation.storage.database import Database
from moderation.storage.store import Store

EXAMPLE = ("examples", "mobilitaetskonzept-2035.de.json")
ADD = QT_TRANSLATE_NOOP("Benchmarks", "Add")
_WORDS = (
    "Radweg Schule sicher Kreuzung Haushalt Planung Bürgerbeteiligung Ampel Straße Verkehr Takt"
    " Bahnhof Förderung früh gemeinsam Stelle klar Frist Ausschuss Vorlage Beschluss Zeitplan"
).split()


def words(seed: int, count: int = 9) -> str:
    """A thought of so many words, the same for the same seed."""
    return " ".join(random.Random(seed).choices(_WORDS, k=count))


def example() -> list[Any]:
    """The example workshop, read from its file: fresh ids every time."""
    return workshop_file.read(resource(*EXAMPLE))


def cards_workshop(cards: int, clusters: int = 8, title: str = "Bestandsaufnahme") -> list[Any]:
    """A running workshop with one collection of cards, most of them in clusters."""
    workshop_id, block_id = new_id(), new_id()
    moment = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
    groups = [
        Cluster(
            id=new_id(),
            workshop_id=workshop_id,
            block_id=block_id,
            rank=float(number),
            title=words(10_000 + number, 3),
        )
        for number in range(clusters)
    ]
    sides = (*Side, None)
    return [
        Workshop(
            id=workshop_id, title=title, day=date(2026, 3, 12), status=Status.RUNNING,
            current_block_id=block_id,
        ),
        Block(
            id=block_id, workshop_id=workshop_id, rank=1.0, title="Reibungspunkte",
            activity="cards", question="Wo reiben wir uns?",
        ),
        *groups,
        *(
            Entry(
                id=new_id(), workshop_id=workshop_id, rank=float(number),
                entry_kind=EntryKind.CARD, text=words(number), block_id=block_id,
                side=sides[number % 4],
                cluster_id=groups[number % (clusters + 1)].id
                if number % (clusters + 1) < clusters else None,
                created_at=moment + timedelta(seconds=number),
            )
            for number in range(cards)
        ),
    ]  # fmt: skip


def open_writer(database: Database) -> Writer:
    """The product's writer on a store."""
    return Writer(lambda: Store(database.connection, registry.mappers))


def store_with(path: Path, workshops: Sequence[Sequence[Any]]) -> list[Id]:
    """A closed store that holds these workshops, written through the session."""
    with Database.open(path) as database:
        # Nobody measures the making of it, and a shared disk may take its time over each sync.
        database.connection.execute("PRAGMA synchronous = OFF")
        writer = open_writer(database)
        ids = [Session.create(entities, ADD, writer).state.workshop.id for entities in workshops]
        assert writer.close(300)
    return ids


def library(path: Path, count: int = 500) -> list[Id]:
    """Years of workshops: the example over and over, past ones, drafts and one that runs.

    Of each, some answers are to be confirmed by a day, and some minutes are in review.
    """
    made: list[list[Any]] = []
    for number in range(count):
        status = Status.DRAFT if number % 25 == 1 else Status.CLOSED
        status = Status.RUNNING if number == 0 else status
        day = date(2026, 3, 12) - timedelta(days=3 * number - 60 * (status is Status.DRAFT))
        own = [
            replace(e, title=f"{e.title} {number + 1}", status=status, day=day)
            if isinstance(e, Workshop)
            else e
            for e in example()
        ]
        given = [e for e in own if isinstance(e, GoalAnswer) and e.answer is not Answer.OPEN]
        for answer in given[::20]:
            by = day + timedelta(days=30)
            own[own.index(answer)] = replace(
                answer, to_confirm=True, follow_up="Amtsleitung", follow_up_due=by
            )
        if status is Status.CLOSED and number % 5 == 0:
            begun, until = datetime(2026, 3, 12, 12, 0, tzinfo=UTC), day + timedelta(days=14)
            workshop_id = given[0].workshop_id
            own.append(Review(id=new_id(), workshop_id=workshop_id, begun_at=begun, until=until))
        made.append(own)
    return store_with(path, made)
