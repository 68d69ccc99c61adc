# SPDX-License-Identifier: EUPL-1.2
"""Rooms: features and activities, each of which says everything about itself in its folder.

The package of a room holds its description, ``ROOM = RoomSpec(...)``, and nothing else. Its
parts are found by their file and imported when they are asked for; what it offers to others is
declared in the description, as ``"module:NAME"``. The list of rooms is ``moderation.registry``,
which lets them in here, so that a feature can ask what others offer without knowing them.

A program whose files are damaged starts all the same: an activity that cannot be loaded is left
out, a part that cannot be loaded is missing, and ``news`` says so once. Features cannot be left
out: the program needs every one of them.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from moderation.domain.entity import KINDS
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message

LEFT_OUT = QT_TRANSLATE_NOOP(
    "Rooms",
    "The activity {name} cannot be used: {file} is damaged. Its blocks are shown as a talk; "
    "minutes and files lack what it holds, the library keeps it. Install the program anew.",
)
LACKING = QT_TRANSLATE_NOOP(
    "Rooms",
    "A part of the activity {name} cannot be used: {file} is damaged. Nothing that was stored is "
    "lost. Install the program anew.",
)
NOT_MEANWHILE = QT_TRANSLATE_NOOP(
    "Rooms",
    "This cannot be removed while the activity {name} cannot be used, because it may need it. "
    "Install the program anew, then remove it.",
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class RoomSpec:
    """What a feature or an activity says of itself.

    Args:
        package: The name of its package.
        title: What it is called on screen. An activity has one, a feature has none.
        icon: The sign of its blocks, one of ``resources/icons``.
        anywhere: It leaves results in blocks of other activities as well.
        options: What of it can be voted on (``features/votes/sources.py``).
        fixed: Its days that stand, after which others are named (``features/agenda/fixed.py``).
        land: The state in which the workshop lies, if it was told (``features/agenda/land.py``).
        served: What it found that goals can serve (``features/agenda/served.py``).
        way: The way that it has planned to the vision (``features/agenda/way.py``).
        plan: Its steps, its horizon and its sittings (``features/agenda/plan.py``).
        actors: Whom it names as bodies (``features/people/actors.py``).
        mutual: Agreements that consist of its tasks (``features/capture/agreements.py``).
        read_back: What is read back before people leave (``features/approval/commitments.py``).
        rules: What finds something in its blocks (``features/findings/sources.py``).
        asks: The words of a vote that was open, by its id (``windows/main/lost_votes.py``).
        uses: Its say when a unit is changed or removed (``features/people/uses.py``).
        cleaning: How it cleans what a file brought in.
        overnight: What of it is still open in the evening (``features/agenda/overnight.py``).
        searched: What of it the palette finds (``domain/searched.py``).
        carried: What of it other events of a series take up (``features/series/carried.py``).
        grouped: What of it a group room works on (``features/group_work/kinds.py``).
        followed: What of it was agreed to be done (``features/progress/sources.py``).
        agreed: What of it a follow-up workshop begins with (``features/earlier/sources.py``).
        handbook: The page of the handbook that tells how to work with it.
        awaiting: What nobody uses yet; it waits for the first activity that needs it.
    """

    package: str
    title: Message | None = None
    icon: str = "message"
    anywhere: bool = False
    options: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    land: tuple[str, ...] = ()
    served: tuple[str, ...] = ()
    way: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    mutual: tuple[str, ...] = ()
    read_back: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    cleaning: tuple[str, ...] = ()
    overnight: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    grouped: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    handbook: str = ""
    awaiting: tuple[str, ...] = ()

    @cached_property
    def name(self) -> str:
        """The name that blocks and wall items know it by: that of its folder."""
        return self.package.rpartition(".")[2]

    @property
    def label(self) -> Message:
        """What it is called on screen; a feature goes by its name."""
        return self.title or Message("", self.name)

    def part(self, name: str) -> ModuleType | None:
        """The module of a part; nothing if the room lacks that part, or if it is damaged."""
        return _loaded(self, name, lambda: _module(self.package, name))

    def entry(self, part: str, entry: str) -> Any:
        """What a part has under a name; nothing if there is no such part or name."""
        return getattr(self.part(part), entry, None)

    def declared(self, what: str) -> list[Any]:
        """What the description names under ``options``, ``uses`` and so on."""
        found = []
        for each in getattr(self, what):
            part, _, entry = each.partition(":")
            module = self.part(part)
            if module is not None:
                found.append(getattr(module, entry))
        return found


@dataclass(frozen=True, slots=True)
class RoomFault:
    """Something of a room that could not be loaded: which file, and why."""

    package: str
    part: str
    label: Message
    reason: str

    @property
    def file(self) -> str:
        """The file, as somebody finds it below the program."""
        folder = "/".join(self.package.split(".")[1:])
        return f"{folder}/{self.part}.py"

    @property
    def whole(self) -> bool:
        """Whether the activity is left out, and not only a part of it missing."""
        return self.part in {"__init__", "model"}

    @property
    def message(self) -> Message:
        """What the user is told."""
        words = LEFT_OUT if self.whole else LACKING
        return words.with_values(name=self.label, file=self.file)


Tell = Callable[[float], object]
"""Hears the finished share of something, 0 to 1."""


def untold(_share: float) -> None:
    """Nobody asks how far it is."""


_rooms: list[RoomSpec] = []
_modules: dict[tuple[str, str], ModuleType | None] = {}
_faults: dict[tuple[str, str], RoomFault] = {}
_offers: dict[str, tuple[Any, ...]] = {}
_unsaid: list[RoomFault] = []


def let_in(packages: Iterable[str], *, needed: bool = False) -> tuple[RoomSpec, ...]:
    """Load descriptions and models, in this order; what is damaged is left out.

    Args:
        packages: The names of the packages.
        needed: Whether the program cannot be without them: then a fault is raised.
    """
    found = []
    for package in packages:
        room = _described(package, needed=needed)
        if room is not None:
            found.append(room)
    _rooms.extend(found)
    _offers.clear()
    return tuple(found)


def ahead(packages: Iterable[str], part: str, entry: str) -> Iterator[Any]:
    """What rooms have under a name in a part that needs no model, before they are let in.

    A description that is damaged is passed by: ``let_in`` tells of it.

    Args:
        packages: The names of the packages.
        part: The part, which every room may lack.
        entry: The name in it.
    """
    for package in packages:
        try:
            room = _description(importlib.import_module(package))
        except Exception:  # noqa: BLE001, S112 - it is told when the rooms are let in
            continue
        found = room.entry(part, entry)
        if found is not None:
            yield found


def _described(package: str, *, needed: bool) -> RoomSpec | None:
    part = "__init__"
    room = RoomSpec(package=package)
    try:
        room = _description(importlib.import_module(package))
        part = "model"
        _modules[package, part] = importlib.import_module(f"{package}.model")
    except Exception as error:
        if needed:
            raise
        # What was known of it before it failed has no table and no edits.
        for kind in [k for k, cls in KINDS.items() if cls.__module__.startswith(f"{package}.")]:
            del KINDS[kind]
        _note(RoomFault(package, part, room.label, _reason(error)))
        return None
    return room


def _description(module: ModuleType) -> RoomSpec:
    found = module.ROOM
    if not isinstance(found, RoomSpec):
        raise TypeError(f"ROOM of {module.__name__} is no Room")
    return found


def _module(package: str, part: str) -> ModuleType | None:
    name = f"{package}.{part}"
    return None if importlib.util.find_spec(name) is None else importlib.import_module(name)


def _loaded(room: RoomSpec, part: str, load: Callable[[], ModuleType | None]) -> ModuleType | None:
    key = room.package, part
    if key not in _modules:
        try:
            _modules[key] = load()
        except Exception as error:
            if room.title is None:
                raise
            _modules[key] = None
            _note(RoomFault(room.package, part, room.label, _reason(error)))
    return _modules[key]


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _note(fault: RoomFault) -> None:
    # Silent unless asked for: users are told a sentence, and `make check` says the reason.
    _log.info("%s cannot be used: %s", fault.file, fault.reason)
    _faults[fault.package, fault.part] = fault
    _unsaid.append(fault)


def offered(what: str) -> tuple[Any, ...]:
    """What all rooms declare under ``options``, ``actors``, ``uses`` and so on, in their order."""
    if what not in _offers:
        every = (each for room in _rooms for each in room.declared(what))
        flat = (one for each in every for one in (each if isinstance(each, tuple) else (each,)))
        _offers[what] = tuple(flat)
    return _offers[what]


def faults() -> Sequence[RoomFault]:
    """Everything that could not be loaded until now."""
    return tuple(_faults.values())


def left_out() -> Sequence[RoomFault]:
    """The activities that are not there at all."""
    return tuple(fault for fault in _faults.values() if fault.whole)


def news() -> list[Message]:
    """What could not be loaded since this was asked last."""
    said = [fault.message for fault in _unsaid]
    _unsaid.clear()
    return said


def may_be_needed(cls: type[Any]) -> bool:
    """Whether any activity may name entities of this kind: no activity names those of another."""
    owners = {room.package for room in _rooms if room.title is not None}
    return not cls.__module__.startswith(tuple(f"{owner}." for owner in owners))


def check_complete() -> None:
    """Refuse a removal while a damaged activity may need what is removed.

    Raises:
        UserFacingError: An activity is left out, and the store keeps rows of it.
    """
    for fault in left_out():
        raise UserFacingError(NOT_MEANWHILE.with_values(name=fault.label))
