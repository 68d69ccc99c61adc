# SPDX-License-Identifier: EUPL-1.2
"""A table of roles as offices draw it, RACI or DEMI, as a matrix: read, explained, taken over.

Tasks stand in rows and bodies in columns; a cell holds letters or their words. What cannot become
part of the matrix is a sentence, so that nothing is left out in silence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from moderation.activities.roles import edits
from moderation.activities.roles.columns import NO_TASK_CHOSEN
from moderation.activities.roles.model import (
    RoleBody,
    RoleCell,
    RoleLetter,
    RoleStage,
    RoleTask,
    stage_of,
)
from moderation.activities.roles.units import unit_named
from moderation.domain.blank import straightened
from moderation.domain.change import Change, Step, added, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.people.kinds import UnitKind, guessed_kind
from moderation.features.people.model import Unit
from moderation.features.people.sheets import (
    MOST_COLUMNS,
    ListRows,
    check_size,
    csv_sheet,
    decoded,
)
from moderation.features.people.unit_sides import side_guessed, side_of

TAKE_TABLE = QT_TRANSLATE_NOOP("RolesEdit", "Take over a table with %n task(s)")
NO_TABLE = QT_TRANSLATE_NOOP(
    "RolesTable",
    "There is no table of roles in it. Tasks have to stand in rows, bodies above the columns, and "
    "letters such as R, A, C, I or D, E, M, I in the cells.",
)
NO_FILE = QT_TRANSLATE_NOOP(
    "RolesTable",
    "This cannot be read as a table. Save the table alone, as CSV or in a new XLSX, then try "
    "again.",
)
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "RolesTable", "{task}, {body}: “{words}” is no letter of this table and stays out."
)
TWO_LETTERS = QT_TRANSLATE_NOOP(
    "RolesTable", "{task}, {body}: of “{words}” only {letter} can stand in one field."
)
NO_TITLE = QT_TRANSLATE_NOOP("RolesTable", "Line {line} has letters and no task, and stays out.")
NO_BODY = QT_TRANSLATE_NOOP(
    "RolesTable", "Column {number} has letters and no body above it, and stays out."
)
FEW_LETTERS = QT_TRANSLATE_NOOP(
    "RolesTable",
    "{name}: fewer than half of its fields are letters, so the column stays out: {words}.",
)
TOO_WIDE = QT_TRANSLATE_NOOP(
    "RolesTable", "The table has more than {limit} columns: those behind stay out."
)
MAYOR_SIDE = QT_TRANSLATE_NOOP(
    "RolesTable",
    "{name} stays out: the mayor is head of administration or chair of the council. Put the unit "
    "of this name on one of both sides, then read the table again.",
)
SHORTENED = QT_TRANSLATE_NOOP("RolesTable", "“{name} …” is longer than {limit} letters: it is cut.")
KEPT = QT_TRANSLATE_NOOP(
    "RolesTable", "{task}, {body}: {letter} is there already and stays; the table says {other}."
)
TWICE = QT_TRANSLATE_NOOP("RolesTable", "{name} stands in the table twice: the first counts.")

_MOST_NAMES = 200
_MOST_SHOWN = 8
_NUMBER = re.compile(r"(?:nr|lfd\.? ?nr|pos|no|id|#)\.?|[\d.]+\)?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;/+&|()]+")
_D, _E, _M, _I, _NONE = RoleLetter.D, RoleLetter.E, RoleLetter.M, RoleLetter.I, RoleLetter.NONE
_WORDS = {
    "durchführung": _D, "durchführen": _D, "umsetzung": _D, "responsible": _D, "ausführung": _D,
    "entscheidung": _E, "entscheidet": _E, "accountable": _E, "decision": _E,
    "mitwirkung": _M, "mitwirken": _M, "consulted": _M, "anhörung": _M, "support": _M,
    "beratung": _M, "information": _I, "informed": _I, "informiert": _I, "kenntnis": _I,
    "-": _NONE, "–": _NONE, "—": _NONE, "keine": _NONE,
}  # fmt: skip
_RACI = {"r": _D, "a": _E, "c": _M, "i": _I, "s": _M}
_DEMI = {"d": _D, "e": _E, "m": _M, "i": _I}
_WEIGHT = (_E, _D, _M, _I, _NONE)
"""Of several letters in one field the weightiest stays: who decides before who carries out."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A body of the table, and the side it sounds of."""

    name: str
    side: Side


@dataclass(frozen=True, slots=True)
class TableRow:
    """A task of the table; ``letters`` by the column's place."""

    title: str
    letters: dict[int, RoleLetter]


@dataclass(frozen=True, slots=True)
class RoleTable:
    """A table as it was understood; ``raci`` if its letters are R, A, C and I.

    ``left_out`` says, sentence by sentence, what of it is not taken over.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    raci: bool
    left_out: tuple[Message, ...]


def rows_of(data: bytes) -> ListRows:
    """The rows of a file: CSV, or the open sheet of an XLSX.

    Raises:
        UserFacingError: It cannot be read; says why and what to do.
    """
    try:
        check_size(data)
        if data[:4] == b"PK\x03\x04":
            from moderation.features.people import workbooks

            return workbooks.read(data)
        return csv_sheet(*decoded(data))
    except UserFacingError as error:
        # The reader speaks of lists of people.
        raise UserFacingError(NO_FILE) from error


def understood(sheet: ListRows, state: State) -> RoleTable:
    """What the rows mean as a matrix.

    Raises:
        UserFacingError: There is no table of roles in it.
    """
    width = min(max(map(len, sheet.rows)), MOST_COLUMNS)
    rows = [(*cells[:width], *[""] * (width - len(cells))) for cells in sheet.rows]
    head = _head(rows)
    body = rows[head + 1 :]
    raci = _is_raci(body)
    places = [place for place in range(width) if _holds_letters(body, place)]
    if head < 0 or not places:
        raise UserFacingError(NO_TABLE)
    title = _title_place(body, places)
    left_out: list[Message] = []
    if any(any(cells[width:]) for cells in sheet.rows):
        left_out.append(TOO_WIDE.with_values(limit=MOST_COLUMNS))
    left_out += _few_letters(rows[head], body, {*places, title})
    columns, at = _columns(rows[head], places, state, left_out)
    found: list[TableRow] = []
    seen: set[str] = set()
    for line, cells in zip(sheet.lines[head + 1 :], body, strict=True):
        name = _short(cells[title], left_out) if title >= 0 else ""
        letters = [cells[place] for place in places]
        if not name:
            if any(letters):
                left_out.append(NO_TITLE.with_values(line=line))
            continue
        if name.casefold() in seen:
            left_out.append(TWICE.with_values(name=name))
            continue
        seen.add(name.casefold())
        told = {}
        for place, words in zip(places, letters, strict=True):
            if not words or place not in at:
                continue
            letter, why = _letter(words, raci=raci)
            if letter is not None:
                told[at[place]] = letter
            if why is not None:
                shown = "" if letter is None else letter.message
                values = {"task": name, "body": rows[head][place], "words": words[:40]}
                left_out.append(why.with_values(letter=shown, **values))
        found.append(TableRow(name, told))
    if not columns or not found:
        raise UserFacingError(NO_TABLE)
    return RoleTable(tuple(columns), tuple(found), raci, tuple(left_out))


def _head(rows: Sequence[Sequence[str]]) -> int:
    """The row of the bodies' names: the last one above the first letters with several cells."""
    first = next(
        (n for n, cells in enumerate(rows) if any(map(_looks_like_letters, cells))), len(rows)
    )
    above = [n for n in range(first) if sum(map(bool, rows[n])) > 1]
    return above[-1] if above and first < len(rows) else -1


def _looks_like_letters(words: str) -> bool:
    parts = _parts(words)
    letters = {**_RACI, **_DEMI, **_WORDS}
    return bool(parts) and all(part in letters for part in parts)


def _parts(words: str) -> list[str]:
    """The letters or words of a cell; "RA" and "D/E" are two."""
    parts: list[str] = []
    for part in filter(None, _BETWEEN.split(words.casefold())):
        plain = part if part in _WORDS else part.strip(".*:") or part
        letters = set(_RACI) if set(plain) <= set(_RACI) else set(_DEMI)
        if 1 < len(plain) <= 3 and plain not in _WORDS and set(plain) <= letters:
            parts.extend(plain)
        else:
            parts.append(plain)
    return parts


def _letters_in(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for cells in rows:
        for words in cells:
            if _looks_like_letters(words):
                yield from _parts(words)


def _is_raci(rows: Sequence[Sequence[str]]) -> bool:
    found = list(_letters_in(rows))
    raci = sum(part in _RACI and part not in _DEMI for part in found)
    return raci > sum(part in _DEMI and part not in _RACI for part in found)


def _holds_letters(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether at least half of what stands in a column is letters."""
    told = [cells[place] for cells in rows if cells[place]]
    return bool(told) and 2 * sum(map(_looks_like_letters, told)) >= len(told)


def _title_place(rows: Sequence[Sequence[str]], places: Collection[int]) -> int:
    """The column of the tasks: of those without letters and numbers the one with most words."""
    others = [place for place in range(len(rows[0])) if place not in places] if rows else []

    told = [cells for cells in rows if any(cells[place] for place in places)]

    def words(place: int) -> int:
        return sum(len(c[place]) for c in told if not _NUMBER.fullmatch(c[place]))

    # A column of remarks has more words; that of the tasks has no letters between them.
    plain = [p for p in others if not any(_looks_like_letters(cells[p]) for cells in told)]
    return max(plain or others, key=words, default=-1)


def _columns(
    head: Sequence[str], places: Sequence[int], state: State, left_out: list[Message]
) -> tuple[list[TableColumn], dict[int, int]]:
    """The bodies, and which place of the table is which of them."""
    columns: list[TableColumn] = []
    at: dict[int, int] = {}
    for place in places:
        name = _short(head[place], left_out)
        if not name:
            left_out.append(NO_BODY.with_values(number=place + 1))
            continue
        if name.casefold() in {column.name.casefold() for column in columns}:
            left_out.append(TWICE.with_values(name=name))
            continue
        side = _side(state, name)
        try:
            edits.check_no_group(state, name, side)
        except UserFacingError as error:
            left_out.append(error.message)
            continue
        if guessed_kind(name, side) is UnitKind.MAYOR and side is Side.OTHERS:
            left_out.append(MAYOR_SIDE.with_values(name=name))
            continue
        at[place] = len(columns)
        columns.append(TableColumn(name, side))
    return columns, at


def _few_letters(
    head: Sequence[str], rows: Sequence[Sequence[str]], taken: Collection[int]
) -> Iterator[Message]:
    """The columns that hold some letters and are read as words."""
    for place, name in enumerate(head):
        lost = [cells[place] for cells in rows if _looks_like_letters(cells[place])]
        if lost and place not in taken:
            shown = ", ".join(lost[:_MOST_SHOWN]) + (" …" if len(lost) > _MOST_SHOWN else "")
            yield FEW_LETTERS.with_values(name=name or str(place + 1), words=shown)


def _short(words: str, left_out: list[Message]) -> str:
    """A name of the length that is kept; one that is cut is said to be."""
    name = straightened(words)
    if len(name) > _MOST_NAMES:
        left_out.append(SHORTENED.with_values(name=name[:40], limit=_MOST_NAMES))
    return name[:_MOST_NAMES].rstrip()


def _side(state: State, name: str) -> Side:
    """The side of the unit of that name, or the one that the name sounds of."""
    unit = state.find(Unit, unit_named(state, name))
    if unit is not None:
        return unit.side
    # Whoever draws such a table is mostly at home in the administration.
    return side_of(name) or side_guessed(name) or Side.ADMINISTRATION


def _letter(words: str, *, raci: bool) -> tuple[RoleLetter | None, Message | None]:
    """The letter that a cell becomes, and what of it stays out."""
    known = {**(_RACI if raci else _DEMI), **_WORDS}
    parts = _parts(words)
    letters = {known[part] for part in parts if part in known}
    if not parts or any(part not in known for part in parts):
        return None, NOT_UNDERSTOOD
    letter = min(letters, key=_WEIGHT.index)
    return letter, TWO_LETTERS if len(letters) > 1 else None


# ------------------------------------------------------------------------------- taking over


def kept_letters(state: State, block_id: Id, table: RoleTable, side: Side) -> tuple[Message, ...]:
    """The letters that a side has given already and that the table would change: they stay."""
    bodies = {body.name.casefold(): body for body in edits.bodies_of(state, block_id)}
    tasks = {task.title.casefold(): task for task in edits.tasks_of(state, block_id)}
    cells = edits.cells_by_place(state)
    found = []
    for row in table.rows:
        for place, letter in row.letters.items():
            task = tasks.get(row.title.casefold())
            body = bodies.get(table.columns[place].name.casefold())
            cell = None if task is None or body is None else cells.get((task.id, body.id))
            there = None if cell is None else cell.seen_by(side)
            if there is not None and there is not letter:
                found.append(
                    KEPT.with_values(
                        task=row.title,
                        body=table.columns[place].name,
                        letter=there.message,
                        other=letter.message,
                    )
                )
    return tuple(found)


def take_table(
    state: State, block_id: Id, table: RoleTable, side: Side, rows: Collection[int]
) -> Step:
    """Rows of a table as tasks, its bodies as columns, its letters as the view of a side.

    Tasks and bodies of the same name are the same; a letter that the side has given already stays.

    Raises:
        UserFacingError: No row is chosen, or the views are compared already.
    """
    chosen = [row for number, row in enumerate(table.rows) if number in rows]
    if not chosen:
        raise UserFacingError(NO_TASK_CHOSEN)
    if stage_of(state, block_id) is not RoleStage.OWN_VIEW:
        raise UserFacingError(edits.NOT_WHILE_COMPARED)
    changes: tuple[Change, ...] = ()
    there = list(edits.bodies_of(state, block_id))
    by_name = {body.name.casefold(): body for body in there}
    bodies: list[RoleBody] = []
    for column in table.columns:
        body = by_name.get(column.name.casefold())
        if body is None:
            body = _body(state, block_id, column, rank_at(there, len(there)))
            there.append(body)
            changes += added(body)
        bodies.append(body)
    tasks = list(edits.tasks_of(state, block_id))
    by_title = {task.title.casefold(): task for task in tasks}
    cells = edits.cells_by_place(state)
    for row in chosen:
        task = by_title.get(row.title.casefold())
        if task is None:
            task = RoleTask(
                id=new_id(), workshop_id=state.workshop.id, rank=rank_at(tasks, len(tasks)),
                block_id=block_id, title=row.title,
            )  # fmt: skip
            tasks.append(task)
            changes += added(task)
        for place, letter in row.letters.items():
            cell = cells.get((task.id, bodies[place].id))
            if cell is None:
                fresh = RoleCell(
                    id=new_id(),
                    workshop_id=state.workshop.id,
                    task_id=task.id,
                    body_id=bodies[place].id,
                    politics=letter if side is Side.POLITICS else None,
                    administration=letter if side is Side.ADMINISTRATION else None,
                )
                changes += added(fresh)
            elif cell.seen_by(side) is None:
                changes += replaced(cell, **{side.value: letter})
    return Step(TAKE_TABLE.with_count(len(chosen)), changes)


def _body(state: State, block_id: Id, column: TableColumn, rank: float) -> RoleBody:
    return RoleBody(
        id=new_id(), workshop_id=state.workshop.id, rank=rank, block_id=block_id,
        name=column.name, side=column.side, unit_id=unit_named(state, column.name),
    )  # fmt: skip
