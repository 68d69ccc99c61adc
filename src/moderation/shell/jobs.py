# SPDX-License-Identifier: EUPL-1.2
"""What can be asked for without a window: the same answers from a running app and from the shell.

A request and its answer are JSON objects. ``{"do": "list" | "export" | "import" | "check",
"language": "de" | "en", ...}`` is answered with what was asked for, or with ``{"error": "one
sentence in that language"}``. Whoever holds the store calls ``handle`` on the thread that owns it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from moderation.domain.blank import trimmed
from moderation.domain.clock import system_clock
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue
from moderation.output.glance import WorkshopRow, glance
from moderation.registry import read_workshop
from moderation.session.session import imported
from moderation.storage import workshop_file
from moderation.storage.whole_file import write_whole

if TYPE_CHECKING:
    from moderation.storage.store import Store

Answer = dict[str, Any]

UNKNOWN_WORKSHOP = QT_TRANSLATE_NOOP(
    "Jobs", "There is no workshop “{name}”. “moderation list” shows those that there are."
)
SEVERAL_WORKSHOPS = QT_TRANSLATE_NOOP(
    "Jobs", "Several workshops match “{name}”: {found}. Give more of the title, or the id."
)

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Jobs", "The running app does not know this request. Close it, then try again."
)
NOT_STORED = QT_TRANSLATE_NOOP(
    "Jobs", "The workshop could not be stored: {reason}. Nothing was imported."
)


class Known(NamedTuple):
    """A workshop that can be asked for."""

    id: Id
    title: str


def handle(request: Mapping[str, Any], store: Store) -> Answer:
    """Do what is asked for; for the thread that owns the store. Never raises for users' errors."""
    language = request.get("language")
    catalogue = Catalogue.load(language if language in LANGUAGES else LANGUAGES[0])
    job = JOBS.get(str(request.get("do")))
    if job is None:
        return {"error": catalogue.text(NOT_UNDERSTOOD)}
    try:
        return job(request, store)
    except UserFacingError as error:
        return {"error": catalogue.text(error.message)}


def find(known: Sequence[Known], name: str) -> Known:
    """The workshop that somebody means: by id, by title, or by how its title begins.

    Raises:
        UserFacingError: None is meant, or more than one.
    """
    wanted = trimmed(name).casefold()
    ways: tuple[Callable[[Known], bool], ...] = (
        lambda w: w.id == trimmed(name),
        lambda w: w.title == name,
        lambda w: w.title.casefold() == wanted,
        lambda w: bool(wanted) and w.title.casefold().startswith(wanted),
    )
    for meant in ways:
        found = [workshop for workshop in known if meant(workshop)]
        if len(found) == 1:
            return found[0]
        if found:
            raise UserFacingError(
                SEVERAL_WORKSHOPS.with_values(name=name, found=_listed(found)),
            )
    raise UserFacingError(UNKNOWN_WORKSHOP.with_values(name=name))


def _listed(found: Sequence[Known]) -> str:
    titles = [workshop.title for workshop in found]
    if len(set(titles)) == len(titles):
        return ", ".join(titles)
    return ", ".join(f"{workshop.title} ({workshop.id})" for workshop in found)


def _plain(row: WorkshopRow) -> Answer:
    return {
        "id": row.id,
        "title": row.title,
        "subtitle": row.subtitle,
        "municipality": row.municipality,
        "status": row.status.value,
        "series": row.series,
        "day": None if row.day is None else row.day.isoformat(),
        "starts_at": row.starts_at.isoformat(timespec="minutes"),
        "closed_session": row.closed_session,
        "minutes": round(row.length.total_seconds() / 60),
    }


def _list(_request: Mapping[str, Any], store: Store) -> Answer:
    return {"workshops": [_plain(row) for row in glance(store.connection).workshops]}


def _export(request: Mapping[str, Any], store: Store) -> Answer:
    """Write a workshop as a file to ``path``, which is absolute."""
    rows = glance(store.connection).workshops
    found = find([Known(row.id, row.title) for row in rows], str(request.get("workshop", "")))
    text = workshop_file.write(store.load(found.id))
    write_whole(Path(str(request.get("path"))), text.encode("utf-8"))
    return {"id": found.id, "title": found.title}


def _import(request: Mapping[str, Any], store: Store) -> Answer:
    """Store the workshop in the file at ``path``, which is absolute."""
    entities = read_workshop(Path(str(request.get("path"))))
    workshop = State.holding(entities).workshop
    try:
        store.write(imported(entities, system_clock()))
    except Exception as error:
        raise _refusal(error) from error
    return {"id": workshop.id, "title": workshop.title}


def _refusal(error: Exception) -> Exception:
    """What to say when a write failed; our own bugs stay what they are."""
    import sqlite3

    from moderation.storage.trouble import reason

    inner = getattr(error, "orig", None) or error
    if isinstance(inner, sqlite3.OperationalError | sqlite3.DatabaseError):
        return UserFacingError(NOT_STORED.with_values(reason=reason(inner)))
    return error


def _check(_request: Mapping[str, Any], store: Store) -> Answer:
    """Whether the open store is sound: SQLite's own word for it, and how many workshops it has."""
    try:
        found = [str(row[0]) for row in store.connection.execute("PRAGMA quick_check(5)")]
    except UnicodeDecodeError:
        found = []  # what SQLite says of a damaged schema may be no text at all
    sound = found == ["ok"]
    return {"sound": sound, "workshops": len(glance(store.connection).workshops) if sound else 0}


JOBS: dict[str, Callable[[Mapping[str, Any], Store], Answer]] = {
    "list": _list,
    "export": _export,
    "import": _import,
    "check": _check,
}
