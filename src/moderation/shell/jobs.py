# SPDX-License-Identifier: EUPL-1.2
"""What can be asked for without a window: the same answers from a running app and from the shell.

A request and its answer are JSON objects. ``{"do": "list" | "export" | "import" | "check" |
"series", "language": "de" | "en", ...}`` is answered with what was asked for, or with
``{"error": "one sentence in that language"}``. Whoever holds the store calls ``handle`` on the
thread that owns it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import monotonic, time
from typing import TYPE_CHECKING, Any, NamedTuple

from moderation.domain import codec, storable
from moderation.domain.blank import trimmed
from moderation.domain.clock import system_clock, whole_minutes
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Message
from moderation.domain.versions import LeavingEntry
from moderation.features.approval.glance import checked as released_texts
from moderation.features.series.glance import series_rows
from moderation.output.glance import WorkshopRow, glance
from moderation.registry import read_workshop
from moderation.session.session import imported
from moderation.shell.group_jobs import exported
from moderation.storage import workshop_file
from moderation.storage.calendar_versions import versions
from moderation.storage.whole_file import check_place, write_whole

if TYPE_CHECKING:
    from moderation.storage.store import Store

Answer = dict[str, Any]

UNKNOWN_WORKSHOP = QT_TRANSLATE_NOOP(
    "Jobs", "There is no workshop “{name}”. “moderation list” shows those that there are."
)
SEVERAL_WORKSHOPS = QT_TRANSLATE_NOOP(
    "Jobs", "Several workshops match “{name}”: {found}. Give more of the title, or the id."
)

UNKNOWN_SERIES = QT_TRANSLATE_NOOP(
    "Jobs", "There is no series “{name}”. The library of the app shows those that there are."
)
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Jobs", "The running app does not know this request. Close it, then try again."
)
NO_PATH = QT_TRANSLATE_NOOP(
    "Jobs", "“{path}” names no file by its whole path. Give the whole path, then try again."
)
NOT_STORED = QT_TRANSLATE_NOOP(
    "Jobs", "The workshop could not be stored: {reason}. Nothing was imported."
)


class Known(NamedTuple):
    """A workshop that can be asked for."""

    id: Id
    title: str


Job = Callable[["Store"], Answer]
"""The rest of what was asked for; for the thread that owns the store."""


def handle(request: Mapping[str, Any], store: Store) -> Answer:
    """Do what is asked for; for the thread that owns the store. Never raises for users' errors."""
    return ready(request)(store)


def ready(request: Mapping[str, Any]) -> Job:
    """Do what needs no store, such as reading a file and its pictures; returns the rest.

    For any thread: the one that writes has others waiting behind it. Never raises for users'
    errors; the rest answers with them.
    """
    language = request.get("language")
    catalogue = Catalogue.load(language if language in LANGUAGES else LANGUAGES[0])

    def told(error: UserFacingError) -> Answer:
        return {"error": catalogue.text(error.message)}

    begin = JOBS.get(str(request.get("do")))
    if begin is None:
        refusal = {"error": catalogue.text(NOT_UNDERSTOOD)}
        return lambda _store: refusal
    try:
        rest = begin(request)
    except UserFacingError as error:
        refusal = told(error)
        return lambda _store: refusal

    def job(store: Store) -> Answer:
        try:
            return rest(store)
        except UserFacingError as error:
            return told(error)

    return job


def _path(request: Mapping[str, Any]) -> Path:
    """The file that a request names.

    Raises:
        UserFacingError: It names none, or not by its whole path.
    """
    named = request.get("path")
    if not isinstance(named, str) or "\0" in named or not Path(named).is_absolute():
        shown = storable.shown(named.replace("\0", "␀")) if isinstance(named, str) else "–"
        raise UserFacingError(NO_PATH.with_values(path=shown))
    return Path(named)


def find(known: Sequence[Known], name: str, unknown: Message = UNKNOWN_WORKSHOP) -> Known:
    """The workshop that somebody means: by id, by title, or by how its title begins.

    ``unknown`` is what is said where none is meant.

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
    raise UserFacingError(unknown.with_values(name=name))


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
        "invited_until": row.invited_until and row.invited_until.isoformat(timespec="minutes"),
        "place": row.place,
        "closed_session": row.closed_session,
        "minutes": whole_minutes(row.length),
        "days": [
            {
                "id": day.id,
                "day": None if day.day is None else day.day.isoformat(),
                "place": day.place,
                "starts_at": day.starts_at.isoformat(timespec="minutes"),
                "invited_until": day.invited_until
                and day.invited_until.isoformat(timespec="minutes"),
                "minutes": whole_minutes(day.length),
            }
            for day in row.days
        ],
    }


def _list(_request: Mapping[str, Any]) -> Job:
    return lambda store: {"workshops": [_plain(row) for row in glance(store.connection).workshops]}


def _export(request: Mapping[str, Any]) -> Job:
    """Write a workshop as a file to ``path``, which is absolute.

    With ``reading`` the file is only a way to the shell, which looks at released texts itself.
    ``group`` and ``result`` ask for the files of group rooms (``group_jobs.py``).
    """
    path = _path(request)
    check_place(path)

    def write(store: Store) -> Answer:
        rows = glance(store.connection).workshops
        found = find([Known(row.id, row.title) for row in rows], str(request.get("workshop", "")))
        state = store.load(found.id)
        reading = request.get("reading")
        text = workshop_file.write(state) if reading else exported(state, request, system_clock())
        write_whole(path, text.encode("utf-8"))
        return {"id": found.id, "title": found.title}

    return write


def _series(request: Mapping[str, Any]) -> Job:
    """Write a paper of a series as a file to ``path``, which is absolute."""
    path = _path(request)
    check_place(path)
    language = request.get("paper_language")

    def write(store: Store) -> Answer:
        from moderation.output.series import read_series
        from moderation.output.series_papers import SeriesPaper, written

        rows = series_rows(store.connection)
        known = [Known(row.id, row.title) for row in rows]
        found = find(known, str(request.get("series", "")), UNKNOWN_SERIES)
        series = store.load(found.id)
        data = written(
            SeriesPaper(request.get("paper")),
            series,
            read_series(store, series),
            path,
            system_clock(),
            partial(versions, store.connection),
            language if language in LANGUAGES else None,
        )
        write_whole(path, data)
        return {"id": found.id, "title": found.title}

    return write


def _import(request: Mapping[str, Any]) -> Job:
    """Store the workshop in the file at ``path``, which is absolute.

    Pictures may take longer than whoever asks waits for: the same file once more is then answered
    with what became of the first request.
    """
    begun = monotonic() - _waited(request)
    path = _path(request)
    entities = read_workshop(path)
    key = _digest(entities)
    earlier = _unheard.pop(key, None)
    if earlier is not None and monotonic() - earlier.at < REMEMBERED:
        answer = earlier.answer
        if monotonic() - begun > PATIENCE:
            _unheard[key] = earlier  # nobody waited for this answer either
        return lambda _store: answer

    def write(store: Store) -> Answer:
        answer = _stored(entities, store)
        if monotonic() - begun > PATIENCE:
            _unheard[key] = _Unheard(monotonic(), answer)
        return answer

    return write


def _waited(request: Mapping[str, Any]) -> float:
    """For how many seconds a request has stood behind others."""
    asked = request.get("asked")
    return max(0.0, time() - asked) if isinstance(asked, float) else 0.0


class _Unheard(NamedTuple):
    """An answer for which nobody waited any more."""

    at: float
    answer: Answer


PATIENCE = 50.0
"""Seconds after which whoever asked may have left without the answer."""

REMEMBERED = 600.0
"""Seconds for which the answer is kept for them."""

_unheard: dict[str, _Unheard] = {}


def _digest(entities: Sequence[Any]) -> str:
    """The same for the same file, though its entities have fresh ids each time."""
    lasting = [
        {key: value for key, value in codec.to_plain(each).items() if not _is_id(key)}
        for each in entities
    ]
    words = json.dumps(lasting, sort_keys=True, ensure_ascii=True)
    return sha256(words.encode("ascii")).hexdigest()


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith(("_id", "_ids")) or name == "after"


def _stored(entities: Sequence[Any], store: Store) -> Answer:
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


def _check(_request: Mapping[str, Any]) -> Job:
    return _checked


def _checked(store: Store) -> Answer:
    """Whether the open store is sound: SQLite's own word for it, and how many workshops it has.

    Of a sound one also how many released texts it has, and the titles of the workshops where one
    does not match its checksum.
    """
    try:
        found = [str(row[0]) for row in store.connection.execute("PRAGMA quick_check(5)")]
    except UnicodeDecodeError:
        found = []  # what SQLite says of a damaged schema may be no text at all
    if found != ["ok"]:
        return {"sound": False}
    released, damaged = released_texts(store.connection)
    return {
        "sound": True,
        "workshops": len(glance(store.connection).workshops),
        "released": released,
        "damaged": damaged,
    }


def _versions(request: Mapping[str, Any]) -> Job:
    """Which versions of calendar entries leave now (``domain/versions.py``)."""
    entries = [codec.from_plain(LeavingEntry, plain) for plain in request["entries"]]

    def told(store: Store) -> Answer:
        found = versions(store.connection, entries, system_clock())
        return {"versions": {key: codec.to_plain(version) for key, version in found.items()}}

    return told


JOBS: dict[str, Callable[[Mapping[str, Any]], Job]] = {
    "list": _list,
    "export": _export,
    "import": _import,
    "series": _series,
    "check": _check,
    "versions": _versions,
}
