# SPDX-License-Identifier: EUPL-1.2
"""A user's own templates: a workshop without its people and results, kept to begin from again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from moderation.domain.state import State
from moderation.domain.workshop import Status, Workshop
from moderation.paths import data_dir
from moderation.storage.regular_file import read_regular
from moderation.storage.whole_file import write_whole

_AS_NEW = object()
"""Stands for the value that a field has in something new."""

_KEPT: Mapping[str, Mapping[str, Any]] = {
    "agenda_block": {
        "script_done": 0, "extra_minutes": 0, "started_at": None, "ended_at": None,
        "parked": False, "lead": "",
    },
    "day": {"day": None, "place": ""},
    "room": {},
    "event_frame": {},
    "ground_rules": {"agreed_at": None, "looked_back": ""},
    "evaluation_question": {},
    "material": {"ready": False},
    "role_board": {"stage": _AS_NEW, "by_hand": False},
    "role_task": {"lead_id": None},
    "role_body": {"unit_id": None},
    "vision_draft": {},
    "vision_reason": {},
    "vision_audience": {
        "message": "", "speaker": "", "day": None, "released": False, "task_id": None,
    },
    "word_round": {},
    "poll": {"notes": ()},
    "poll_option": {},
    "negotiation_board": {
        "first_unit_id": None, "second_unit_id": None, "stage": _AS_NEW, "review": None,
    },
    "involvement_phase": {},
    "involvement_actor": {"unit_id": None},
}  # fmt: skip
"""Which kinds a template keeps, and what of them it forgets. What is not named here stays out:
people and their words must never get into a template because a new kind of thing came."""

_ANEW: Mapping[str, Any] = {
    "day": None, "status": Status.DRAFT, "current_block_id": None, "trashed": False,
    "copied_from": "",
}  # fmt: skip
"""What a workshop is that begins anew: no copy of the one that its plan comes from."""

_WITH_PEOPLE: Mapping[str, Mapping[str, Any]] = {
    **_KEPT,
    "day": {"day": None},
    "role_body": {},
    "negotiation_board": {"stage": _AS_NEW, "review": None},
    "involvement_actor": {},
    "unit": {"reply": _AS_NEW},
    "participant": {
        "attendance": _AS_NEW, "arrived_at": None, "left_at": None, "substitute_for": None,
        "may_commit": _AS_NEW,
    },
}  # fmt: skip
"""Which kinds a duplicate keeps: the plan, and who is invited to it."""


def folder() -> Path:
    """Where a user's own templates lie."""
    return data_dir() / "templates"


def is_own(path: Path) -> bool:
    """Whether a template is the user's own: only those can be deleted."""
    return path.parent == folder()


def stripped(state: State, name: str) -> State:
    """The plan of a workshop under another name.

    Agenda, frame, questions, scripts, tasks and bodies of roles, reasons, audiences, votes, phases
    and actors of involvement, rooms, material, ground rules and the questions of the evaluation
    stay.
    People, results, answers, times of the day and everything private do not, nor does what was
    typed behind closed doors, nor a name or an address of anybody, whatever field it stands in.
    """
    from moderation.domain.closed_edits import without_marked
    from moderation.domain.withheld import without_people

    state = without_marked(state)
    state = State.holding(without_people(state.entities(), names=False))
    workshop = replace(
        state.workshop, title=name, municipality="", place="", series="", moderation="", **_ANEW
    )
    return State.holding(_planned(state, workshop, _KEPT))


def duplicated(state: State, name: str) -> State:
    """A workshop that begins anew, with the plan and the people of another one, without a day.

    Results, answers, attendance and everything private stay behind, and so does what was typed
    behind closed doors.
    """
    from moderation.domain.closed_edits import without_marked

    state = without_marked(state)
    workshop = replace(state.workshop, title=name, **_ANEW)
    return State.holding(_planned(state, workshop, _WITH_PEOPLE))


def _planned(state: State, workshop: Workshop, kept: Mapping[str, Mapping[str, Any]]) -> list[Any]:
    """The workshop and what is kept of the others, without what each kind forgets."""
    entities: list[Any] = [workshop]
    voted = {each.poll_id for each in state.entities() if each.kind == "poll_round"}
    gone: set[Any] = set()
    for entity in state.entities():
        forgotten = kept.get(entity.kind)
        if forgotten is None:
            continue
        if not _is_plan(entity, kept, voted, gone):
            gone.add(entity.id)
            continue
        fields = type(entity).__dataclass_fields__
        values = {
            name: fields[name].default if value is _AS_NEW else value
            for name, value in forgotten.items()
        }
        if entity.kind == "vision_draft":
            values["adopted"] = False
        entities.append(replace(entity, **values))
    return entities


def _is_plan(
    entity: Any, kept: Mapping[str, Mapping[str, Any]], voted: set[Any], gone: set[Any]
) -> bool:
    """Whether it was planned, and is no word of the room.

    The option that nothing changes belongs to the method; other drafts were written. Options of a
    vote are planned until it was held, unless they were taken over from what the room found.

    Args:
        entity: Of a kind that is kept.
        kept: The kinds that are kept: a vote of one body goes where its members do.
        voted: The votes that were held.
        gone: What is not kept, of the kinds before.
    """
    if entity.kind == "vision_draft":
        return bool(entity.zero)
    if entity.kind == "poll":
        return entity.unit_id is None or "unit" in kept
    if entity.kind == "poll_option":
        written = entity.poll_id not in voted and entity.source_id is None
        return (entity.zero or written) and entity.poll_id not in gone
    return True


def save_as_template(state: State, name: str, language: str) -> Path:
    """Keep the plan of a workshop as a template; returns its file. It overwrites no other.

    ``language`` is the one that it was written in; the library offers it in every language.

    Raises:
        UserFacingError: The file cannot be written.
    """
    from moderation.storage import workshop_file

    text = workshop_file.write(stripped(state, name))
    path = _free_path(name, language)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode("utf-8"))
    return path


def replace_template(path: Path, state: State, name: str) -> bytes:
    """Write another plan into a template of the user's own; returns what was in it before.

    Raises:
        ValueError: It is a shipped one.
        UserFacingError: The file cannot be written; it is as it was.
        OSError: It cannot be read.
    """
    if not is_own(path):
        raise ValueError(f"not a template of the user's own: {path.name}")
    from moderation.storage import workshop_file

    before = read_regular(path, workshop_file.MOST_BYTES)
    write_whole(path, workshop_file.write(stripped(state, name)).encode("utf-8"))
    return before


def delete_template(path: Path) -> bytes:
    """Delete a template of the user's own; returns what was in it, for ``bring_back``.

    Raises:
        ValueError: It is a shipped one.
        OSError: It cannot be deleted.
    """
    if not is_own(path):
        raise ValueError(f"not a template of the user's own: {path.name}")
    from moderation.storage import workshop_file

    content = read_regular(path, workshop_file.MOST_BYTES)
    path.unlink()
    return content


def bring_back(path: Path, content: bytes) -> None:
    """Undo ``delete_template`` or ``replace_template``.

    Raises:
        UserFacingError: The file cannot be written.
    """
    write_whole(path, content)


def _free_path(name: str, language: str) -> Path:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60] or "vorlage"
    number = 1
    while True:
        path = folder() / f"{stem}{f'-{number}' if number > 1 else ''}.{language}.json"
        if not path.exists():
            return path
        number += 1
