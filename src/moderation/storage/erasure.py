# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law (GDPR, Art. 17): no trace of a text in any file of the data folder.

What is erased is a function on the rows of one store, so that the same is done to the store and to
every backup. All of it runs on the writer's thread, which owns the connection.
"""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from moderation.domain import codec
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.names import LEAST_LETTERS, Names
from moderation.domain.projection import Projection
from moderation.domain.rooms import check_complete
from moderation.domain.texts import Message
from moderation.domain.withheld import rewritten
from moderation.storage import own_files, set_aside
from moderation.storage.backup import back_up, backups, drop_leftovers, rewrite
from moderation.storage.database import Database
from moderation.storage.history import message_from_plain, message_to_plain
from moderation.storage.mapping import Mapper
from moderation.storage.trouble import ErasureFailed, reason

ERASED = {"de": "[gelöscht]", "en": "[erased]"}
"""What stands where a name was, in the language of what it stood in."""

Rows = Callable[[sqlite3.Connection], None]
"""What is erased of one store; called inside a transaction."""

Progress = Callable[[float], object]

Redact = Callable[[Any, Names], Any]
"""Takes words out of an entity that keeps its text in a form of its own."""


class WordOwner(Protocol):
    """Whose words are erased, as the room says that keeps them."""

    @property
    def workshops(self) -> Sequence[Id]:
        """Where they are erased."""

    def written(self, connection: sqlite3.Connection) -> Sequence[str]:
        """How it is written in this store, which may be an old backup."""

    def spared(self, connection: sqlite3.Connection) -> Sequence[str]:
        """What others are called there, whose names are not to be taken for it."""

    def blank(self, connection: sqlite3.Connection, workshop_id: Id, mark: str) -> None:
        """Put the mark where it is kept itself in a workshop."""


# ------------------------------------------------------------------------------- what is erased


def names_in(written: Iterable[str]) -> tuple[str, ...]:
    """What of these words can be looked for: each once, no single letters, no mark of erasure."""
    known = (trimmed(word) for word in written)
    return tuple(
        dict.fromkeys(w for w in known if len(w) >= LEAST_LETTERS and w not in ERASED.values())
    )


def workshop_rows(workshop_id: Id) -> Rows:
    """Everything of a workshop, its history and what the wall showed included.

    By plain SQL over whatever tables there are, so that a new kind cannot be forgotten.
    """

    def erase_in(connection: sqlite3.Connection) -> None:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        for (table,) in tables:
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            if "workshop_id" in columns:
                gone = f'DELETE FROM "{table}" WHERE workshop_id = ?'  # noqa: S608 - a table's name
                connection.execute(gone, (workshop_id,))
        connection.execute("DELETE FROM workshop WHERE id = ?", (workshop_id,))

    return erase_in


def word_rows(
    owner: WordOwner, mappers: Sequence[Mapper[Any]], special: Mapping[str, Redact]
) -> Rows:
    """What somebody is called, taken out of some workshops; other words stand there instead.

    History keeps labels and times, and no content: what was typed letter by letter is in many rows
    of it.

    Args:
        owner: Whose words they are, and where.
        mappers: Every kind of entity with its table.
        special: How words are taken out of kinds whose fields hold no plain words.

    Raises:
        UserFacingError: An activity is left out: what it holds could not be swept.
    """
    check_complete()

    def erase_in(connection: sqlite3.Connection) -> None:
        names = spelled(owner.written(connection), owner.spared(connection))
        for workshop_id in owner.workshops:
            found = connection.execute(
                "SELECT language FROM workshop WHERE id = ?", (workshop_id,)
            ).fetchone()
            if found is None:
                continue  # a backup from before this workshop
            mark = ERASED.get(found[0], ERASED["en"])
            owner.blank(connection, workshop_id, mark)
            _empty_history(connection, workshop_id, names, mark)
            if names:
                _sweep(connection, workshop_id, mappers, special, (names, mark))

    return erase_in


def spelled(words: Iterable[str], spared: Iterable[str] = ()) -> Names:
    """What finds these names and addresses in a text, and none of those that are ``spared``."""
    listed = names_in(words)
    addresses = [word for word in listed if "@" in word]
    return Names([word for word in listed if "@" not in word], addresses, spared)


def marked(names: Names, words: str, mark: str) -> str:
    """A text with the mark where one of the names was."""
    return names.swapped(words, lambda _found: mark)


def _empty_history(
    connection: sqlite3.Connection,
    workshop_id: Id,
    names: Names,
    mark: str,
) -> None:
    connection.execute("UPDATE history SET payload = NULL WHERE workshop_id = ?", (workshop_id,))
    if not names:
        return
    rows = connection.execute(
        "SELECT seq, label FROM history WHERE workshop_id = ?", (workshop_id,)
    ).fetchall()
    for seq, label in rows:
        message = message_from_plain(json.loads(label))
        swept = _swept_message(message, names, mark)
        if swept != message:
            text = json.dumps(message_to_plain(swept), ensure_ascii=False)
            connection.execute("UPDATE history SET label = ? WHERE seq = ?", (text, seq))
    query = "SELECT shown FROM projection WHERE workshop_id = ?"
    for (shown,) in connection.execute(query, (workshop_id,)).fetchall():
        projection = codec.from_plain(Projection, json.loads(shown))
        said = marked(names, projection.message, mark)
        if said != projection.message:
            plain = codec.to_plain(dataclasses.replace(projection, message=said))
            connection.execute(
                "UPDATE projection SET shown = ? WHERE workshop_id = ?",
                (json.dumps(plain), workshop_id),
            )


def _swept_message(message: Message, names: Names, mark: str) -> Message:
    values = tuple(
        (
            name,
            _swept_message(value, names, mark)
            if isinstance(value, Message)
            else marked(names, value, mark)
            if isinstance(value, str)
            else value,
        )
        for name, value in message.values
    )
    source = message.source if message.context else marked(names, message.source, mark)
    return dataclasses.replace(message, values=values, source=source)


def _sweep(
    connection: sqlite3.Connection,
    workshop_id: Id,
    mappers: Sequence[Mapper[Any]],
    special: Mapping[str, Redact],
    words: tuple[Names, str],
) -> None:
    """Other words in every entity of the workshop; enumerations and ids are left alone."""
    names, mark = words
    for mapper in mappers:
        table = mapper.table.name
        columns = ", ".join(f'"{column.name}"' for column in mapper.table.columns)
        query = f'SELECT {columns} FROM "{table}" WHERE "{mapper.owner.name}" = ?'  # noqa: S608
        for entity in mapper.from_rows(connection.execute(query, (workshop_id,)).fetchall()):
            after = rewritten(entity, lambda text: marked(names, text, mark))
            if entity.kind in special:
                after = special[entity.kind](after, names)
            if after == entity:
                continue
            row = mapper.to_row(after)
            values = ", ".join(f'"{name}" = ?' for name in row)
            update = f'UPDATE "{table}" SET {values} WHERE "id" = ?'  # noqa: S608 - our own names
            connection.execute(update, (*row.values(), entity.id))


# ------------------------------------------------------------------------------- everywhere


def erase(
    database: Database, backup_folder: Path, rows: Rows, progress: Progress = lambda _: None
) -> None:
    """Erase in every backup, in the store, in its log and in what was put aside.

    The backups come first: if anything fails, what was asked for can be asked for again.

    Raises:
        ErasureFailed: The system refused; says why. It is to be done again.
    """
    if database.read_only is not None:
        raise ErasureFailed(database.path, database.read_only.reason)
    try:
        drop_leftovers(backup_folder)
        copies = backups(backup_folder)
        steps = len(copies) + 2
        expired = False
        for number, copy in enumerate(copies):
            progress(number / steps)
            expired |= rewrite(copy, rows) is None
        progress(len(copies) / steps)
        with database.transaction() as connection:
            rows(connection)
        database.connection.execute("VACUUM")
        database.checkpoint()
        _drop_put_aside(database.path)
        progress((len(copies) + 1) / steps)
        if expired:
            back_up(database, backup_folder)
        progress(1.0)
    except (OSError, sqlite3.Error) as error:
        raise ErasureFailed(database.path, reason(error)) from error


def erase_drafts(path: Path, workshops: Iterable[Id], words: Iterable[str] | None = None) -> None:
    """What was typed and is not on disk in these workshops; with ``words`` where they are in it.

    Raises:
        UserFacingError: The file cannot be written.
    """
    try:
        _erase_drafts(path, workshops, words)
    except OSError as error:
        raise ErasureFailed(path, reason(error)) from error


def _erase_drafts(path: Path, workshops: Iterable[Id], words: Iterable[str] | None) -> None:
    drafts = own_files.load(path)
    if not isinstance(drafts, dict):
        # Nobody can tell whose words are in a file that cannot be read.
        drafts = {}
    own_files.drop_aside(path)
    names = None if words is None else spelled(words)
    if names is not None and not names:
        return

    def concerned(found: object) -> bool:
        return names is None or _tells(found, names)

    kept = dict(drafts)
    for key in {str(workshop) for workshop in workshops} & drafts.keys():
        draft = kept[key]
        filed = draft.get("filed") if isinstance(draft, dict) else None
        if isinstance(filed, list):
            # What was filed is many drafts: those of others stay.
            draft = {**draft, "filed": [each for each in filed if not concerned(each)]}
            if concerned({**draft, "filed": []}):
                draft = {"text": "", "filed": draft["filed"]}
            if draft.get("text") or draft["filed"]:
                kept[key] = draft
                continue
        if concerned(kept[key]):
            del kept[key]
    if kept != drafts:
        own_files.keep(path, json.dumps(kept, ensure_ascii=False).encode("utf-8"))


def erase_aside(folder: Path, workshops: Iterable[Id], words: Iterable[str] | None = None) -> None:
    """Steps that the store never took; with ``words`` the files that hold them or cannot be read.

    Raises:
        OSError: A file cannot be removed.
    """
    names = None if words is None else spelled(words)
    if names is not None and not names:
        return
    set_aside.drop_leftovers(folder)
    for path, text in set_aside.files(folder, workshops):
        if names is None or not text or _tells(json.loads(text), names):
            path.unlink(missing_ok=True)


def _tells(plain: object, names: Names) -> bool:
    """Whether a name is in any text of a file, read without the escapes of its format."""
    if isinstance(plain, str):
        return names.are_in(plain)
    if isinstance(plain, dict):
        return any(_tells(key, names) or _tells(value, names) for key, value in plain.items())
    return isinstance(plain, list) and any(_tells(item, names) for item in plain)


def _drop_put_aside(store: Path) -> None:
    """Damaged stores that were kept for a rescue hold what is to be erased, too."""
    for aside in store.parent.glob(f"{store.stem}-damaged-*"):
        aside.unlink(missing_ok=True)
    for left in store.parent.glob(f".{store.name}-*.new"):
        left.unlink(missing_ok=True)
