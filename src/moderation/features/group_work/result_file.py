# SPDX-License-Identifier: EUPL-1.2
"""The result of a group as a file: what it began with and what it has now, under a head of its own.

``{"format": "moderation-group-result", "version": 1, "group": {...}, "base": {...}, "result":
{...}}``. ``base`` and ``result`` are workshop files, with the ids of the plenary.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from moderation.domain import codec, storable
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.rooms import Tell, check_complete, offered, untold
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.group_work.closing import Marks, marks_of
from moderation.features.group_work.differences import renamed
from moderation.features.group_work.kinds import kind_of, of_block
from moderation.features.group_work.model import GroupWork, group_work_of
from moderation.features.people.model import Unit
from moderation.storage import workshop_file
from moderation.storage.workshop_file import TOO_NEW, WorkshopFileError

FORMAT = "moderation-group-result"
VERSION = 1

NO_GROUP_ROOM = QT_TRANSLATE_NOOP(
    "GroupWork",
    "This workshop was not handed out to a group: there is no result of a group. Export the "
    "workshop as a whole.",
)
NOT_A_RESULT = QT_TRANSLATE_NOOP(
    "GroupWork",
    "{file} is not the result of a group. Choose the file that the group room exported with "
    "“Result of this group”.",
)
IS_THE_TASK = QT_TRANSLATE_NOOP(
    "GroupWork",
    "{file} is a workshop, and not the result of a group. On the laptop of the group room, export "
    "“Result of this group”, and choose that file.",
)
IS_A_RESULT = QT_TRANSLATE_NOOP(
    "GroupWork",
    "{file} is the result of {group}. Open the workshop “{title}”, then merge it with “Merge the "
    "result of a group”.",
)
BROKEN = QT_TRANSLATE_NOOP(
    "GroupWork",
    "{file} is damaged or was changed by hand. Let the group room export its result again. Nothing "
    "was changed.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What a file says of itself; ids are those of the plenary, ``base`` is a checksum."""

    plenary: str
    title: str
    block_id: str
    block_title: str
    group: str
    handed: str
    laptop: str
    handed_at: datetime
    at: datetime
    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFile:
    """The result of a group.

    Attributes:
        plenary: The workshop that it is for.
        title: What that was called.
        block_id: The block that the group worked on.
        block_title: What that was called.
        group: The group.
        handed: The handing out.
        laptop: The copy of it that was worked on.
        handed_at: When it was handed out.
        at: When the result was exported.
        base: What lay in the block when it was handed out.
        theirs: What the group has in it now.
        names: What the units are called that the group names.
        base_marks: What of it was closed when it was handed out.
        marks: What of it the group has closed.
        closed: Whether the group worked behind closed doors.
    """

    plenary: str
    title: str
    block_id: Id
    block_title: str
    group: str
    handed: str
    laptop: str
    handed_at: datetime
    at: datetime
    base: Mapping[Id, Any]
    theirs: Mapping[Id, Any]
    names: Mapping[Id, str]
    base_marks: Marks
    marks: Marks
    closed: bool


def write(state: State, now: datetime) -> str:
    """The result of a group room as the text of a file.

    Raises:
        UserFacingError: This is no group room, or what it began with is damaged.
    """
    check_complete()
    work = group_work_of(state)
    if work is None:
        raise UserFacingError(NO_GROUP_ROOM)
    try:
        base = json.loads(work.base)
    except ValueError as error:
        raise UserFacingError(BROKEN.with_values(file=state.workshop.title)) from error
    ids = {Id(each.own): Id(each.plenary) for each in work.ids}
    block = state.get(Block, work.block_id)
    plenary = Id(work.plenary)
    ids[state.workshop.id] = plenary
    told = [
        renamed(each, ids)
        for each in state.entities()
        if not each.private and not isinstance(each, GroupWork) and not _is_told(each)
    ]
    told = [each if isinstance(each, Workshop) else _moved(each, plenary) for each in told]
    head = _Head(
        plenary=work.plenary,
        title=state.workshop.title,
        block_id=ids.get(block.id, block.id),
        block_title=block.title,
        group=work.group,
        handed=work.handed,
        laptop=work.id,
        handed_at=work.handed_at,
        at=now,
        base=_checksum(base),
    )
    data = {
        "format": FORMAT,
        "version": VERSION,
        "group": codec.to_plain(head),
        "base": base,
        "result": json.loads(workshop_file.write(State.holding(told))),
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _is_told(entity: Any) -> bool:
    return isinstance(entity, ClosedMark) and entity.told


def _moved(entity: Any, plenary: Id) -> Any:
    return replace(entity, workshop_id=plenary)


def _checksum(base: Any) -> str:
    words = json.dumps(base, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return sha256(words.encode("ascii")).hexdigest()


def read(path: Path) -> GroupFile:
    """The result in a file.

    Raises:
        WorkshopFileError: Says which file, what is wrong with it and what to do.
    """
    return parse(workshop_file.text_of(path), path.name)


def parse(text: str, name: str) -> GroupFile:
    """As ``read``, from the file's text; ``name`` is what errors call it."""
    check_complete()
    try:
        data = workshop_file.loaded(text, name)
    except WorkshopFileError as error:
        raise WorkshopFileError(NOT_A_RESULT.with_values(file=name)) from error
    if data.get("format") == workshop_file.FORMAT:
        raise WorkshopFileError(IS_THE_TASK.with_values(file=name))
    if data.get("format") != FORMAT:
        raise WorkshopFileError(NOT_A_RESULT.with_values(file=name))
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise WorkshopFileError(TOO_NEW.with_values(file=name))
    try:
        head = codec.from_plain(_Head, data["group"])
        base, result = data["base"], data["result"]
    except (KeyError, ValueError, TypeError) as error:
        raise WorkshopFileError(BROKEN.with_values(file=name)) from error
    if not isinstance(base, dict) or head.base != _checksum(base):
        raise WorkshopFileError(BROKEN.with_values(file=name))
    began, has = (_state(each, name) for each in (base, result))
    block_id = Id(head.block_id)
    block = has.find(Block, block_id)
    if block is None or has.workshop.id != head.plenary:
        raise WorkshopFileError(BROKEN.with_values(file=name))
    return GroupFile(
        plenary=head.plenary,
        title=head.title,
        block_id=block_id,
        block_title=head.block_title,
        group=head.group,
        handed=head.handed,
        laptop=head.laptop,
        handed_at=head.handed_at,
        at=head.at,
        base=of_block(began.entities(), block_id),
        theirs=of_block(_cleaned(has), block_id),
        names={each.id: each.label for each in has.of(Unit)},
        base_marks=marks_of(began.of(ClosedMark)),
        marks=marks_of(has.of(ClosedMark)),
        closed=block.closed_session or has.workshop.closed_session,
    )


def _state(data: Any, name: str) -> State:
    words = json.dumps(data, ensure_ascii=False)
    return State.holding(workshop_file.parse(words, name, own_ids=True))


def _cleaned(state: State) -> list[Any]:
    """What came in as the rooms keep it: pictures scaled and bare."""
    found = [each for each in state.entities() if kind_of(each) is not None]
    for clean in offered("cleaning"):
        found = clean(found, untold)
    return found


def read_workshop(path: Path, *, own_ids: bool = False, tell: Tell = untold) -> list[Any]:
    """As ``workshop_file.read``; of the result of a group it says what to do with it.

    Raises:
        WorkshopFileError: The file cannot become a workshop.
    """
    try:
        return workshop_file.read(path, own_ids=own_ids, tell=tell)
    except WorkshopFileError:
        _refuse(path)  # it may be none, and then there is more to say of it
        raise


def _refuse(path: Path) -> None:
    """Say what to do with the result of a group that somebody opens as a workshop.

    Raises:
        WorkshopFileError: It is one.
    """
    try:
        data = workshop_file.loaded(workshop_file.text_of(path), path.name)
    except WorkshopFileError:
        return
    if data.get("format") != FORMAT:
        return
    head = data.get("group")
    known = head if isinstance(head, dict) else {}
    words = {key: storable.shown(str(known.get(key, "–"))) for key in ("group", "title")}
    raise WorkshopFileError(IS_A_RESULT.with_values(file=path.name, **words))
