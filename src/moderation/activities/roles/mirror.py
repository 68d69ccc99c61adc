# SPDX-License-Identifier: EUPL-1.2
"""One side's view as a file: filled in on a second laptop or in the other group room.

A file holds the letters of one side alone, with the tasks and bodies they were said about. Before
anything is taken over, ``fit`` says in how far they are the ones of this workshop.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderation.activities.roles import edits
from moderation.activities.roles.model import (
    VIEWING,
    Matrix,
    RoleBody,
    RoleLetter,
    RoleStage,
    RoleTask,
    stage_of,
)
from moderation.activities.roles.units import unit_named
from moderation.domain.blank import straightened
from moderation.domain.change import Step, added, squashed
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.order import rank_at
from moderation.domain.side import Side
from moderation.domain.state import Lookups, State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message, untranslated
from moderation.features.people.kinds import BODIES, UnitKind, guessed_kind, is_group_name
from moderation.storage import datafile
from moderation.storage.datafile import LINE, DataFileError, DataForm

IMPORT = QT_TRANSLATE_NOOP("RolesEdit", "Import view of {side}")
TWICE = QT_TRANSLATE_NOOP("RolesMirror", "{value} is there twice")
NOT_THERE = QT_TRANSLATE_NOOP("RolesMirror", "{value} is not in the file")
IS_GROUP = QT_TRANSLATE_NOOP(
    "RolesMirror",
    "{value} is a council group: it acts through the council and its committees and is no column",
)
NOTHING = QT_TRANSLATE_NOOP(
    "RolesMirror",
    "Nothing in this file fits, and nothing was chosen to be added. Nothing was changed.",
)

_ID = {"type": "string", "minLength": 1, "maxLength": 100}


def _rows(most: int, needed: list[str], **properties: Any) -> dict[str, Any]:
    return {
        "type": "array",
        "maxItems": most,
        "items": {
            "type": "object",
            "properties": properties,
            "required": needed,
            "additionalProperties": False,
        },
    }


FORM = DataForm(
    "moderation-mirror",
    QT_TRANSLATE_NOOP("RolesMirror", "a side's view of roles"),
    {
        "workshop": {
            "type": "object",
            "properties": {"id": _ID, "title": {"type": "string", "maxLength": 500}},
            "required": ["id", "title"],
            "additionalProperties": False,
        },
        "side": {"enum": [side.value for side in VIEWING]},
        "tasks": _rows(500, ["id", "title"], id=_ID, title=LINE, operative={"type": "boolean"}),
        "bodies": _rows(
            200,
            ["id", "name", "side"],
            id=_ID,
            name=LINE,
            side={"enum": [side.value for side in Side]},
            kind={"enum": [kind.value for kind in BODIES]},
        ),
        "letters": _rows(
            20_000,
            ["task", "body", "letter"],
            task=_ID,
            body=_ID,
            letter={"enum": [letter.value for letter in RoleLetter]},
        ),
    },
)


def schema() -> dict[str, Any]:
    """The JSON Schema of such a file."""
    return {"title": "A side's view of roles for Moderation", **FORM.schema()}


@dataclass(frozen=True, slots=True)
class MirrorTask:
    """A row in a file."""

    id: str
    title: str
    operative: bool = False


@dataclass(frozen=True, slots=True)
class MirrorBody:
    """A column in a file."""

    id: str
    name: str
    side: Side
    kind: UnitKind | None = None


@dataclass(frozen=True, slots=True)
class Mirror:
    """A file's content: one side's letters by the file's own ids."""

    workshop_id: str
    workshop: str
    side: Side
    tasks: tuple[MirrorTask, ...]
    bodies: tuple[MirrorBody, ...]
    letters: dict[tuple[str, str], RoleLetter]


# ---------------------------------------------------------------------------------- writing


def write(state: Lookups, workshop_id: Id, title: str, block_id: Id, side: Side) -> str:
    """A side's view as the text of a file; nothing of the other side is in it."""
    matrix = Matrix.of(state, block_id)
    data = {
        "format": FORM.name,
        "version": FORM.version,
        "workshop": {"id": workshop_id, "title": title[:500]},
        "side": side.value,
        "tasks": [
            {"id": task.id, "title": task.title, "operative": task.operative}
            for task in matrix.tasks
        ],
        "bodies": [
            {
                "id": body.id,
                "name": body.name,
                "side": body.side.value,
                "kind": body.acts_as.value,
            }
            for body in matrix.bodies
        ],
        "letters": [
            {"task": task.id, "body": body.id, "letter": letter.value}
            for task in matrix.tasks
            for body in matrix.bodies
            if (letter := matrix.view(task, body, side)) is not None
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


# ---------------------------------------------------------------------------------- reading


def read(path: Path) -> Mirror:
    """The view in a file.

    Raises:
        DataFileError: Says which file and, where it can, which field.
    """
    return _mirror(datafile.read(path, FORM), path.name)


def parse(words: str, name: str) -> Mirror:
    """As ``read``, from the file's text."""
    return _mirror(datafile.parse(words, name, FORM), name)


def _mirror(data: dict[str, Any], name: str) -> Mirror:
    for part, named in (("tasks", "title"), ("bodies", "name")):
        for key in ("id", named):
            for place, value in _twice(data[part], key):
                raise _wrong(name, f"{part}/{place}/{key}", TWICE, value)
    for place, plain in enumerate(data["bodies"]):
        if is_group_name(plain["name"], Side(plain["side"])):
            raise _wrong(name, f"bodies/{place}/name", IS_GROUP, plain["name"])
    tasks = tuple(
        MirrorTask(t["id"], straightened(t["title"]), t.get("operative", False))
        for t in data["tasks"]
    )
    bodies = tuple(
        MirrorBody(
            b["id"],
            straightened(b["name"]),
            Side(b["side"]),
            UnitKind(b["kind"]) if "kind" in b else None,
        )
        for b in data["bodies"]
    )
    known = {"task": {t.id for t in tasks}, "body": {b.id for b in bodies}}
    letters: dict[tuple[str, str], RoleLetter] = {}
    for place, plain in enumerate(data["letters"]):
        for key, ids in known.items():
            if plain[key] not in ids:
                raise _wrong(name, f"letters/{place}/{key}", NOT_THERE, plain[key])
        where = plain["task"], plain["body"]
        if where in letters:
            raise _wrong(name, f"letters/{place}", TWICE, plain["task"])
        letters[where] = RoleLetter(plain["letter"])
    workshop = data["workshop"]
    return Mirror(workshop["id"], workshop["title"], Side(data["side"]), tasks, bodies, letters)


def _twice(rows: list[dict[str, Any]], key: str) -> Iterator[tuple[int, str]]:
    seen = set()
    for place, plain in enumerate(rows):
        value = " ".join(plain[key].split()).casefold()
        if value in seen:
            yield place, plain[key]
        seen.add(value)


def _wrong(name: str, field: str, why: Message, value: str) -> DataFileError:
    shown = value if len(value) <= 60 else f"{value[:60]} …"
    return DataFileError(
        datafile.WRONG_FIELD.with_values(
            file=name, field=field, reason=why.with_values(value=untranslated(f"“{shown}”"))
        )
    )


# ---------------------------------------------------------------------------------- fitting


@dataclass(frozen=True, slots=True)
class Fit:
    """How a file's view lies on this block.

    Attributes:
        mirror: The file.
        tasks: This block's rows by the file's ids.
        bodies: This block's columns by the file's ids.
        new_tasks: Rows of the file that are not here.
        new_bodies: Columns of the file that are not here.
        missing_tasks: Rows here that the file does not know.
        missing_bodies: Columns here that the file does not know.
        renamed: Names in the file and here, where they differ.
        fitting: Letters that have a place here.
        replacing: Letters here that another one would take the place of.
        clearing: Letters here that the file does not have, and that stay.
        same_workshop: The file was made from this workshop.
        compared: The views were compared already.
    """

    mirror: Mirror
    tasks: dict[str, RoleTask]
    bodies: dict[str, RoleBody]
    new_tasks: tuple[MirrorTask, ...]
    new_bodies: tuple[MirrorBody, ...]
    missing_tasks: tuple[RoleTask, ...]
    missing_bodies: tuple[RoleBody, ...]
    renamed: tuple[tuple[str, str], ...]
    fitting: int
    replacing: int
    clearing: int
    same_workshop: bool
    compared: bool


def fit(state: State, block_id: Id, mirror: Mirror) -> Fit:
    """What of a file fits, what is new, what is missing: by id, otherwise by name."""
    matrix = Matrix.of(state, block_id)
    tasks = {t.id: row for t in mirror.tasks if (row := _task(matrix, t)) is not None}
    bodies = {b.id: column for b in mirror.bodies if (column := _body(matrix, b)) is not None}
    fitting = replacing = 0
    covered = set()
    for (task_id, body_id), letter in mirror.letters.items():
        if task_id in tasks and body_id in bodies:
            fitting += 1
            task, body = tasks[task_id], bodies[body_id]
            covered.add((task.id, body.id))
            stored = _stored(state, task.id, body.id, mirror.side)
            replacing += stored is not None and stored is not letter
    clearing = sum(
        _stored(state, task.id, body.id, mirror.side) is not None
        for task in tasks.values()
        for body in bodies.values()
        if (task.id, body.id) not in covered
    )
    titles = {t.id: t.title for t in mirror.tasks}
    names = {b.id: b.name for b in mirror.bodies}
    renamed = [
        (titles[key], task.title)
        for key, task in tasks.items()
        if titles[key].casefold() != task.title.casefold()
    ]
    renamed += [
        (names[key], body.name)
        for key, body in bodies.items()
        if names[key].casefold() != body.name.casefold()
    ]
    return Fit(
        mirror=mirror,
        tasks=tasks,
        bodies=bodies,
        new_tasks=tuple(t for t in mirror.tasks if t.id not in tasks),
        new_bodies=tuple(b for b in mirror.bodies if b.id not in bodies),
        missing_tasks=tuple(t for t in matrix.tasks if t not in tasks.values()),
        missing_bodies=tuple(b for b in matrix.bodies if b not in bodies.values()),
        renamed=tuple(renamed),
        fitting=fitting,
        replacing=replacing,
        clearing=clearing,
        same_workshop=mirror.workshop_id in {state.workshop.id, state.workshop.origin},
        compared=stage_of(state, block_id) is not RoleStage.OWN_VIEW,
    )


def _task(matrix: Matrix, found: MirrorTask) -> RoleTask | None:
    by_id = next((t for t in matrix.tasks if t.id == found.id), None)
    title = found.title.casefold()
    return by_id or next((t for t in matrix.tasks if t.title.casefold() == title), None)


def _body(matrix: Matrix, found: MirrorBody) -> RoleBody | None:
    by_id = next((b for b in matrix.bodies if b.id == found.id), None)
    name = found.name.casefold()
    return by_id or next((b for b in matrix.bodies if b.name.casefold() == name), None)


def _stored(state: State, task_id: Id, body_id: Id, side: Side) -> RoleLetter | None:
    return edits.cell_at(state, task_id, body_id).seen_by(side)


# ---------------------------------------------------------------------------------- taking over


def take_over(
    state: State,
    block_id: Id,
    found: Fit,
    *,
    add_tasks: bool = False,
    add_bodies: bool = False,
    replace_letters: bool = True,
) -> Step:
    """A file's view into the matrix, in one step.

    Raises:
        UserFacingError: Nothing of it would change anything, or a new body is a council group.
    """
    side = found.mirror.side
    label = IMPORT.with_values(side=side.message)
    steps: list[Step] = []
    now = state
    tasks = {key: task.id for key, task in found.tasks.items()}
    bodies = {key: body.id for key, body in found.bodies.items()}
    for row in found.new_tasks if add_tasks else ():
        there = edits.tasks_of(now, block_id)
        task = RoleTask(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(there, len(there)),
            block_id=block_id,
            title=row.title,
            operative=row.operative,
        )
        tasks[row.id] = task.id
        steps.append(Step(label, added(task)))
        now = now.apply(steps[-1])
    for column in found.new_bodies if add_bodies else ():
        edits.check_no_group(now, column.name, column.side)
        mates = edits.bodies_of(now, block_id)
        guess = guessed_kind(column.name, column.side)
        body = RoleBody(
            id=new_id(),
            workshop_id=state.workshop.id,
            rank=rank_at(mates, len(mates)),
            block_id=block_id,
            name=column.name,
            side=column.side,
            body_kind=None if column.kind in {None, guess} else column.kind,
            unit_id=unit_named(now, column.name),
        )
        bodies[column.id] = body.id
        steps.append(Step(label, added(body)))
        now = now.apply(steps[-1])
    cells = edits.cells_by_place(now)
    for (task_key, body_key), letter in found.mirror.letters.items():
        if task_key not in tasks or body_key not in bodies:
            continue
        place = tasks[task_key], bodies[body_key]
        cell = cells.get(place)
        if cell is not None and cell.seen_by(side) is not None and not replace_letters:
            continue
        steps.append(edits.view_step(now, place, cell, side, letter))
    step = squashed([*steps, Step(label, ())])
    if not step.changes:
        raise UserFacingError(NOTHING)
    return step
