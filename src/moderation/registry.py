# SPDX-License-Identifier: EUPL-1.2
"""The list of features and activities, and what they say together; free of Qt.

Importing it loads every description and every model. A new activity is a folder in ``activities``
and its name in ``ACTIVITY_NAMES`` of ``room_names.py``. What lies in it is found by its file:

| file             | what is asked for                                     | an activity needs it  |
|------------------|-------------------------------------------------------|-----------------------|
| `__init__.py`    | `ROOM = RoomSpec(__name__, title=..., icon=...)`      | yes                   |
| `model.py`       | its entities; their tables follow from them           | yes                   |
| `edits.py`       | pure functions that return a `Step`                   | yes                   |
| `minutes.py`     | `blocks(view, block, catalogue, formats, depth)`      | yes                   |
| `wall.py`        | `WALL`, a `WallPainter`                               | yes                   |
| `page.py`        | `PAGE`, an `ActivityPage`                             | yes                   |
| `figures.py`     | `figures(view, catalogue, formats)` of the minutes    |                       |
| `kept.py`        | `kept(state, entity, origin)`                         |                       |
| `gaps.py`        | `gaps(view)`, and `PLACE` where an order is needed    |                       |
| `dates.py`       | `dates(view, block, catalogue, formats)`              |                       |
| `sheets.py`      | `sheets(view, block, catalogue, formats)`             |                       |
| `of_unit.py`     | `UNIT_PARTS`, each with a `place` on the sheet        |                       |
| `papers.py`      | `papers(view, block, catalogue)` and `IN_KIT`         |                       |
| `kit.py`         | `KIT`, pages of the paper kit that are in it once     |                       |
| `poster.py`      | `poster(view, block, catalogue, formats)`             |                       |
| `glance.py`      | `due(connection, shown, settled)`                     |                       |
| `said.py`        | `said(state, change, formats)`, what is heard of it,  |                       |
|                  | and `SUMS_UP`, the kinds that sum up their step       |                       |

``glance`` is asked before any model is loaded (``output/glance.py``). ``wall`` and ``page`` may be
packages. Anything else in the folder is its own and is imported by
these. What a room offers to votes, to others as actors, to the lists of agreements, to be read
back, its days that stand, its rules, its uses of units and how it cleans files is declared in
``ROOM``. `make check` says what is missing, or lies there and is reached by nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from moderation.domain import rooms
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.entity import KINDS
from moderation.domain.rooms import RoomSpec
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.workshop import Workshop
from moderation.room_names import ACTIVITY_PACKAGES, FEATURE_PACKAGES

if TYPE_CHECKING:
    from datetime import date

    from moderation.domain.change import Change
    from moderation.domain.state import State
    from moderation.domain.texts import Catalogue, Formats
    from moderation.domain.views import MinutesView, UnitView
    from moderation.features.agenda.calendar import Dated
    from moderation.features.agenda.model import Block
    from moderation.features.people.model import Unit
    from moderation.minutes import document
    from moderation.minutes.depth import Depth
    from moderation.minutes.gap import Gap
    from moderation.minutes.kept import Kept
    from moderation.minutes.workbook import Sheet
    from moderation.storage.mapping import Mapper

FEATURES = rooms.let_in(FEATURE_PACKAGES, needed=True)
ACTIVITIES = rooms.let_in(ACTIVITY_PACKAGES)
"""In the order in which the agenda offers them."""
ROOMS = (*FEATURES, *ACTIVITIES)
"""Every room that is there."""

MISSING = QT_TRANSLATE_NOOP(
    "Rooms", "The results of this part are missing here: the activity {name} cannot be used."
)
_ELSEWHERE = 50
"""The place of a part that does not name its place."""


def room(name: str) -> RoomSpec | None:
    """A feature or an activity by its name, if it is there."""
    return next((each for each in ROOMS if each.name == name), None)


def _entries(part: str, entry: str) -> Iterator[Any]:
    """What all rooms have under a name in one of their parts."""
    for each in ROOMS:
        found = each.entry(part, entry)
        if found is not None:
            yield found


def results(
    room: RoomSpec,
    view: MinutesView,
    block: Block,
    catalogue: Catalogue,
    formats: Formats,
    depth: Depth,
) -> list[document.DocumentBlock]:
    """What an activity says in the minutes about a block; nothing if nothing happened."""
    blocks = room.entry("minutes", "blocks")
    if blocks is None:
        return _missing(room.label, catalogue)
    return list(blocks(view, block, catalogue, formats, depth))


def results_missing(block: Block, catalogue: Catalogue) -> list[document.DocumentBlock]:
    """Says in the minutes that the activity of a block is left out; nothing if it is there."""
    for fault in rooms.left_out():
        if fault.package.endswith(f".{block.activity}"):
            return _missing(fault.label, catalogue)
    return []


def _missing(name: Message, catalogue: Catalogue) -> list[document.DocumentBlock]:
    from moderation.minutes import document

    words = catalogue.text(MISSING.with_values(name=name))
    return [document.Paragraph(words, document.Role.NOTE)]


def figures(view: MinutesView, catalogue: Catalogue, formats: Formats) -> list[document.KeyFigure]:
    """The key figures of all rooms, in their order."""
    parts = _entries("figures", "figures")
    return [each for part in parts for each in part(view, catalogue, formats)]


def dates(view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats) -> list[Dated]:
    """What of a block is due on a day, for calendars."""
    found = _of_block(block, "dates", "dates")
    return [] if found is None else list(found(view, block, catalogue, formats))


def sheets(view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats) -> list[Sheet]:
    """The tables of a block, to filter and to calculate with."""
    found = _of_block(block, "sheets", "sheets")
    return [] if found is None else list(found(view, block, catalogue, formats))


def poster(
    view: MinutesView, block: Block, catalogue: Catalogue, formats: Formats
) -> list[document.DocumentBlock]:
    """The pages to hang up of what a block has found, if it has any."""
    found = _of_block(block, "poster", "poster")
    return [] if found is None else list(found(view, block, catalogue, formats))


@dataclass(frozen=True, slots=True)
class KitPart:
    """What the activities of an agenda add to the paper kit: its pages, and what they are."""

    place: int
    words: tuple[Message, ...]
    pages: tuple[document.DocumentBlock, ...]


def kit(view: MinutesView, catalogue: Catalogue) -> list[KitPart]:
    """What the blocks of a workshop add to the paper kit, in its order.

    Pages that are needed once (``kit.py``) are in it once, whoever offers them.
    """
    # Late: models are loaded in the order of the rooms, and their tables stand in it.
    from moderation.features.agenda.model import Block

    blocks = view.of(Block)
    there = {block.activity for block in blocks}
    asked = [each for each in ACTIVITIES if each.name in there]
    once = dict.fromkeys(sheet for each in asked for sheet in each.entry("kit", "KIT") or ())
    found = [KitPart(sheet.place, (sheet.words,), (sheet.draw(view, catalogue),)) for sheet in once]
    words = [each.entry("papers", "IN_KIT") for each in asked]
    pages = [page for block in blocks for page in _papers(view, block, catalogue)]
    named = tuple(message for message in words if message is not None)
    found.append(KitPart(_ELSEWHERE, named, tuple(pages)))
    return sorted(found, key=attrgetter("place"))


def _papers(
    view: MinutesView, block: Block, catalogue: Catalogue
) -> Sequence[document.DocumentBlock]:
    found = _of_block(block, "papers", "papers")
    return () if found is None else tuple(found(view, block, catalogue))


def _of_block(block: Block, part: str, entry: str) -> Callable[..., Any] | None:
    activity = next((each for each in ACTIVITIES if each.name == block.activity), None)
    return None if activity is None else activity.entry(part, entry)


class UnitPart(Protocol):
    """What a feature or an activity has to say on the sheet of one unit."""

    @property
    def place(self) -> int:
        """Where on the sheet: tasks at 10, goals at 20, agreements at 90."""

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """The entities that the unit's sheet may be made of; nothing of any other unit."""

    def blocks(
        self, view: UnitView, unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[document.DocumentBlock]:
        """Its part of the sheet."""

    def dates(self, view: UnitView, unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """What the unit has to keep in mind, by day."""


def unit_parts() -> tuple[UnitPart, ...]:
    """Everything that has something of a unit, in the order of its sheet."""
    found = (each for parts in _entries("of_unit", "UNIT_PARTS") for each in parts)
    return tuple(sorted(found, key=attrgetter("place")))


def gaps(view: MinutesView) -> list[Gap]:
    """What the minutes still lack, as every part of them says of itself."""
    parts = [(each.entry("gaps", "PLACE"), each.entry("gaps", "gaps")) for each in ROOMS]
    asked = [(_ELSEWHERE if place is None else place, part) for place, part in parts if part]
    asked.sort(key=lambda each: each[0])
    return [gap for _place, part in asked for gap in part(view)]


def kept(state: State, origin: str) -> Kept | None:
    """Where a passage of the minutes is kept, says the room that has it; nothing once it is gone.

    Args:
        state: The open workshop.
        origin: What the passage carries.
    """
    from moderation.minutes.origin import origin_of

    place = origin_of(origin)
    entity = state.any_of(place.entity_id)
    if entity is None:
        return None
    found = (part(state, entity, place) for part in _entries("kept", "kept"))
    return next((one for one in found if one is not None), None)


def said(state: State, change: Change, formats: Formats) -> Message | None:
    """What a change is in words, says the room that it belongs to; nothing if none has its own."""
    found = (part(state, change, formats) for part in _entries("said", "said"))
    return next((one for one in found if one is not None), None)


def sums_up(entity: Any) -> bool:
    """Whether what is said of an entity sums up the step that it comes with."""
    return any(isinstance(entity, kinds) for kinds in _entries("said", "SUMS_UP"))


def cleaned(entities: Iterable[Any], tell: rooms.Tell = rooms.untold) -> list[Any]:
    """What a file brought in, as the rooms keep it: pictures and logo scaled and bare.

    ``tell`` hears how far it is.

    Raises:
        UserFacingError: A picture is none, or too large.
    """
    found = list(entities)
    cleaners = rooms.offered("cleaning")
    for place, clean in enumerate(cleaners):

        def tell_of_all(share: float, place: int = place) -> None:
            tell((place + share) / len(cleaners))

        found = clean(found, tell_of_all)
        tell_of_all(1.0)
    return found


READING = 0.8
"""The share of the time that a file takes until its pictures are looked at."""


def read_workshop(
    path: Path, *, own_ids: bool = False, tell: rooms.Tell = rooms.untold
) -> list[Any]:
    """The entities of a workshop file as the rooms keep them; the workshop is not in the bin.

    With ``own_ids`` they are only looked at, as in ``workshop_file.read``; ``tell`` hears how far
    it is, and may raise to end it.

    Raises:
        UserFacingError: The file cannot become a workshop.
    """
    from moderation.features.group_work import result_file

    read = result_file.read_workshop(
        path, own_ids=own_ids, tell=lambda share: tell(share * READING)
    )
    found = cleaned(read, lambda share: tell(READING + share * (1 - READING)))
    return [
        replace(entity, trashed=False) if isinstance(entity, Workshop) else entity
        for entity in found
    ]


def write_workshop(state: State) -> str:
    """A workshop as the text of a file that ``read_workshop`` takes.

    Raises:
        UserFacingError: A released text in it is not the one that was released.
    """
    from moderation.features.approval import checksum
    from moderation.features.group_work.handing_out import completed
    from moderation.storage import workshop_file

    checksum.check_every(state)
    return workshop_file.write(completed(state))


def mappers() -> Sequence[Mapper[Any]]:
    """Every kind of entity with its table.

    Imports SQLAlchemy, which costs more than a whole window: called on the writer thread only.
    """
    from moderation.storage.mapping import Mapper

    packages = tuple(f"{each.package}." for each in ROOMS)
    kinds: list[type[Any]] = [Workshop, ClosedMark]
    kinds += [kind for kind in KINDS.values() if kind.__module__.startswith(packages)]
    return [Mapper(kind) for kind in kinds]
