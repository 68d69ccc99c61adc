# SPDX-License-Identifier: EUPL-1.2
"""Erasure by law (GDPR, Art. 17): no trace of a text in any file of the data folder.

What is erased is a function on the rows of one store, so that the same is done to the store and to
every backup. All of it runs on the writer's thread, which owns the connection.
"""

from __future__ import annotations

import dataclasses
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from moderation.domain import codec
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.domain.projection import Projection
from moderation.domain.rooms import check_complete
from moderation.domain.texts import Message
from moderation.domain.withheld import rewritten
from moderation.storage import set_aside
from moderation.storage.backup import back_up, backups, rewrite
from moderation.storage.database import Database
from moderation.storage.history import message_from_plain, message_to_plain
from moderation.storage.mapping import Mapper
from moderation.storage.trouble import READ_ONLY, ErasureFailed, reason
from moderation.storage.whole_file import replace_whole

ERASED = {"de": "[gelöscht]", "en": "[erased]"}
"""What stands where a name was, in the language of what it stood in."""

Rows = Callable[[sqlite3.Connection], None]
"""What is erased of one store; called inside a transaction."""

Progress = Callable[[float], object]

Redact = Callable[[Any, "re.Pattern[str]"], Any]
"""Takes words out of an entity that keeps its text in a form of its own."""

LEAST_LETTERS = 2
"""Shorter words are no names, and would be found everywhere."""


class WordOwner(Protocol):
    """Whose words are erased, as the room says that keeps them."""

    @property
    def workshops(self) -> Sequence[Id]:
        """Where they are erased."""

    def written(self, connection: sqlite3.Connection) -> Sequence[str]:
        """How it is written in this store, which may be an old backup."""

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
        pattern = pattern_of(owner.written(connection))
        for workshop_id in owner.workshops:
            found = connection.execute(
                "SELECT language FROM workshop WHERE id = ?", (workshop_id,)
            ).fetchone()
            if found is None:
                continue  # a backup from before this workshop
            mark = ERASED.get(found[0], ERASED["en"])
            owner.blank(connection, workshop_id, mark)
            _empty_history(connection, workshop_id, pattern, mark)
            if pattern is not None:
                _sweep(connection, workshop_id, mappers, special, (pattern, mark))

    return erase_in


def pattern_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds these words in a text, however they are spaced; nothing for no words."""
    listed = sorted(names_in(words), key=len, reverse=True)
    if not listed:
        return None
    alternatives = "|".join(r"\s+".join(map(re.escape, word.split())) for word in listed)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _empty_history(
    connection: sqlite3.Connection,
    workshop_id: Id,
    pattern: re.Pattern[str] | None,
    mark: str,
) -> None:
    connection.execute("UPDATE history SET payload = NULL WHERE workshop_id = ?", (workshop_id,))
    if pattern is None:
        return
    rows = connection.execute(
        "SELECT seq, label FROM history WHERE workshop_id = ?", (workshop_id,)
    ).fetchall()
    for seq, label in rows:
        message = message_from_plain(json.loads(label))
        swept = _swept_message(message, pattern, mark)
        if swept != message:
            text = json.dumps(message_to_plain(swept), ensure_ascii=False)
            connection.execute("UPDATE history SET label = ? WHERE seq = ?", (text, seq))
    query = "SELECT shown FROM projection WHERE workshop_id = ?"
    for (shown,) in connection.execute(query, (workshop_id,)).fetchall():
        projection = codec.from_plain(Projection, json.loads(shown))
        said = pattern.sub(mark, projection.message)
        if said != projection.message:
            plain = codec.to_plain(dataclasses.replace(projection, message=said))
            connection.execute(
                "UPDATE projection SET shown = ? WHERE workshop_id = ?",
                (json.dumps(plain), workshop_id),
            )


def _swept_message(message: Message, pattern: re.Pattern[str], mark: str) -> Message:
    values = tuple(
        (
            name,
            _swept_message(value, pattern, mark)
            if isinstance(value, Message)
            else pattern.sub(mark, value)
            if isinstance(value, str)
            else value,
        )
        for name, value in message.values
    )
    source = message.source if message.context else pattern.sub(mark, message.source)
    return dataclasses.replace(message, values=values, source=source)


def _sweep(
    connection: sqlite3.Connection,
    workshop_id: Id,
    mappers: Sequence[Mapper[Any]],
    special: Mapping[str, Redact],
    words: tuple[re.Pattern[str], str],
) -> None:
    """Other words in every entity of the workshop; enumerations and ids are left alone."""
    pattern, mark = words
    for mapper in mappers:
        table = mapper.table.name
        columns = ", ".join(f'"{column.name}"' for column in mapper.table.columns)
        query = f'SELECT {columns} FROM "{table}" WHERE "{mapper.owner.name}" = ?'  # noqa: S608
        for entity in mapper.from_rows(connection.execute(query, (workshop_id,)).fetchall()):
            after = rewritten(entity, lambda text: pattern.sub(mark, text))
            if entity.kind in special:
                after = special[entity.kind](after, pattern)
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
        raise ErasureFailed(database.path, READ_ONLY)
    try:
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
        drafts: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    pattern = None if words is None else pattern_of(words)
    if not isinstance(drafts, dict) or (words is not None and pattern is None):
        return

    def concerned(found: object) -> bool:
        text = json.dumps(found, ensure_ascii=False)
        return pattern is None or pattern.search(text) is not None

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
        replace_whole(path, json.dumps(kept, ensure_ascii=False).encode("utf-8"))


def erase_aside(folder: Path, workshops: Iterable[Id], words: Iterable[str] | None = None) -> None:
    """Steps that the store never took; with ``words`` the files that hold them or cannot be read.

    Raises:
        OSError: A file cannot be removed.
    """
    pattern = None if words is None else pattern_of(words)
    if words is not None and pattern is None:
        return
    set_aside.drop_leftovers(folder)
    for path, text in set_aside.files(folder, workshops):
        if pattern is None or not text or pattern.search(text):
            path.unlink(missing_ok=True)


def _drop_put_aside(store: Path) -> None:
    """Damaged stores that were kept for a rescue hold what is to be erased, too."""
    for aside in store.parent.glob(f"{store.stem}-damaged-*"):
        aside.unlink(missing_ok=True)
    for left in store.parent.glob(f".{store.name}-*.new"):
        left.unlink(missing_ok=True)
