# SPDX-License-Identifier: EUPL-1.2
"""The list of features and activities, free of Qt.

Importing it registers every kind of entity. ``windows/wall/pages.py`` is the same list
with page and wall.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from moderation.activities.cards import model as _cards
from moderation.activities.goals import commitments as _goals_read
from moderation.activities.goals import model as _goals
from moderation.activities.involvement import model as _involvement
from moderation.activities.involvement import rules as _involvement_rules
from moderation.activities.negotiation import model as _negotiation
from moderation.activities.negotiation import rules as _negotiation_rules
from moderation.activities.polls import model as _polls
from moderation.activities.roles import model as _roles
from moderation.activities.roles import rules as _roles_rules
from moderation.activities.roles import units as _roles_units
from moderation.activities.timeline import model as _timeline
from moderation.activities.vision import model as _vision
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.features.agenda import model as _agenda
from moderation.features.approval import model as _approval
from moderation.features.capture import commitments as _entries_read
from moderation.features.capture import model as _capture
from moderation.features.findings import model as _findings
from moderation.features.minutes_plan import model as _plan
from moderation.features.people import model as _people
from moderation.features.ratings import model as _ratings
from moderation.features.sending import model as _sending
from moderation.features.votes import model as _votes

if TYPE_CHECKING:
    from datetime import date

    from moderation.domain.state import State
    from moderation.domain.texts import Catalogue, Formats
    from moderation.domain.views import MinutesView, UnitView
    from moderation.features.agenda.calendar import Dated
    from moderation.features.people.model import Unit
    from moderation.minutes import document
    from moderation.minutes.depth import Depth
    from moderation.minutes.gap import Gap
    from moderation.minutes.kept import Kept
    from moderation.minutes.workbook import Sheet
    from moderation.storage.mapping import Mapper

    class Results(Protocol):
        """What an activity says in the minutes about one block of the agenda."""

        def __call__(
            self,
            view: MinutesView,
            block: _agenda.Block,
            catalogue: Catalogue,
            formats: Formats,
            depth: Depth = ...,
        ) -> list[document.Block]:
            """Its part, as deep as asked for."""

    Days = Callable[[MinutesView, _agenda.Block, Catalogue, Formats], list[Dated]]
    """What of a block is due on a day, for calendars."""
    Sheets = Callable[[MinutesView, _agenda.Block, Catalogue, Formats], list[Sheet]]
    """The tables of a block, to filter and to calculate with."""

ROOMS = (
    _people,
    _agenda,
    _capture,
    _votes,
    _ratings,
    _findings,
    _approval,
    _plan,
    _sending,
    _cards,
    _roles,
    _negotiation,
    _involvement,
    _vision,
    _timeline,
    _goals,
    _polls,
)
"""Every model, so that all kinds are known once this module is."""

USES = (_roles_units,)
"""Who has a say about units beside its model; each says so itself when it is imported."""

RULES = (_roles_rules, _negotiation_rules, _involvement_rules)
"""What has rules whose findings can be answered; each says so itself when it is imported."""

COMMITMENTS = (_entries_read, _goals_read)
"""What is read back before people leave; each says so itself when it is imported."""


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity as the rest of the program knows it: its name in blocks, and on screen.

    ``results`` gives what writes its part of the minutes; it is imported when minutes are asked
    for, because the first window must not wait for it. ``days`` and ``tables`` do the same for
    calendars and workbooks, where the activity has something for them. ``anywhere``: it leaves
    results in blocks of other activities as well.
    """

    name: str
    title: Message
    results: Callable[[], Results]
    days: Callable[[], Days] | None = None
    tables: Callable[[], Sheets] | None = None
    anywhere: bool = False

    def minutes(
        self,
        view: MinutesView,
        block: _agenda.Block,
        catalogue: Catalogue,
        formats: Formats,
        depth: Depth,
    ) -> list[document.Block]:
        """What the minutes say about a block of this activity; nothing if nothing happened."""
        return self.results()(view, block, catalogue, formats, depth)

    def dates(
        self, view: MinutesView, block: _agenda.Block, catalogue: Catalogue, formats: Formats
    ) -> list[Dated]:
        """What of a block of this activity is due on a day."""
        return [] if self.days is None else self.days()(view, block, catalogue, formats)

    def sheets(
        self, view: MinutesView, block: _agenda.Block, catalogue: Catalogue, formats: Formats
    ) -> list[Sheet]:
        """The tables of a block of this activity."""
        return [] if self.tables is None else self.tables()(view, block, catalogue, formats)


def _cards_results() -> Results:
    from moderation.activities.cards.minutes import blocks

    return blocks


def _roles_results() -> Results:
    from moderation.activities.roles.minutes import blocks

    return blocks


def _negotiation_results() -> Results:
    from moderation.activities.negotiation.minutes import blocks

    return blocks


def _negotiation_sheets() -> Sheets:
    from moderation.activities.negotiation.sheets import sheets

    return sheets


def _involvement_results() -> Results:
    from moderation.activities.involvement.minutes import blocks

    return blocks


def _involvement_dates() -> Days:
    from moderation.activities.involvement.dates import dates

    return dates


def _involvement_sheets() -> Sheets:
    from moderation.activities.involvement.sheets import sheets

    return sheets


def _vision_results() -> Results:
    from moderation.activities.vision.minutes import blocks

    return blocks


def _timeline_results() -> Results:
    from moderation.activities.timeline.minutes import blocks

    return blocks


def _goals_results() -> Results:
    from moderation.activities.goals.minutes import blocks

    return blocks


def _polls_results() -> Results:
    from moderation.activities.polls.minutes import blocks

    return blocks


def _roles_sheets() -> Sheets:
    from moderation.activities.roles.sheets import sheets

    return sheets


def _negotiation_dates() -> Days:
    from moderation.activities.negotiation.dates import dates

    return dates


def _timeline_dates() -> Days:
    from moderation.activities.timeline.dates import dates

    return dates


def _goals_dates() -> Days:
    from moderation.activities.goals.dates import dates

    return dates


def _goals_sheets() -> Sheets:
    from moderation.activities.goals.sheets import sheets

    return sheets


ACTIVITIES = (
    Activity("cards", QT_TRANSLATE_NOOP("Activity", "Cards"), _cards_results),
    Activity(
        "roles",
        QT_TRANSLATE_NOOP("Activity", "Role clarification"),
        _roles_results,
        tables=_roles_sheets,
    ),
    Activity(
        "negotiation",
        QT_TRANSLATE_NOOP("Activity", "Role negotiation"),
        _negotiation_results,
        days=_negotiation_dates,
        tables=_negotiation_sheets,
    ),
    Activity(
        "involvement",
        QT_TRANSLATE_NOOP("Activity", "Involvement map"),
        _involvement_results,
        days=_involvement_dates,
        tables=_involvement_sheets,
    ),
    Activity("vision", QT_TRANSLATE_NOOP("Activity", "Shared vision"), _vision_results),
    Activity(
        "timeline",
        QT_TRANSLATE_NOOP("Activity", "Timeline"),
        _timeline_results,
        days=_timeline_dates,
    ),
    Activity(
        "goals",
        QT_TRANSLATE_NOOP("Activity", "Goals"),
        _goals_results,
        days=_goals_dates,
        tables=_goals_sheets,
    ),
    Activity("polls", QT_TRANSLATE_NOOP("Activity", "Vote"), _polls_results, anywhere=True),
)


class UnitPart(Protocol):
    """What a feature or an activity has to say on the sheet of one unit."""

    def concerns(self, view: MinutesView, unit: Unit) -> list[Any]:
        """The entities that the unit's sheet may be made of; nothing of any other unit."""

    def blocks(
        self, view: UnitView, unit: Unit, catalogue: Catalogue, formats: Formats
    ) -> list[document.Block]:
        """Its part of the sheet."""

    def dates(self, view: UnitView, unit: Unit, catalogue: Catalogue) -> list[tuple[date, str]]:
        """What the unit has to keep in mind, by day."""


def unit_parts() -> tuple[UnitPart, ...]:
    """Everything that has something of a unit, in the order of its sheet."""
    from moderation.activities.goals import of_unit as goals
    from moderation.activities.involvement import of_unit as involvement
    from moderation.activities.roles import of_unit as roles
    from moderation.activities.timeline import of_unit as timeline
    from moderation.features.capture import of_unit as capture

    return (
        capture.TASKS,
        goals.GOALS,
        roles.ROLES,
        involvement.INVOLVEMENT,
        timeline.STEPS,
        capture.AGREEMENTS,
    )


def gaps(view: MinutesView) -> list[Gap]:
    """What the minutes still lack, as every part of them says of itself."""
    from moderation.activities.cards.gaps import gaps as cards
    from moderation.activities.goals.gaps import gaps as goals
    from moderation.activities.involvement.gaps import gaps as involvement
    from moderation.activities.negotiation.gaps import gaps as negotiation
    from moderation.activities.roles.gaps import gaps as roles
    from moderation.features.approval.gaps import gaps as approval
    from moderation.features.capture.gaps import gaps as capture
    from moderation.features.people.gaps import gaps as people

    parts = (people, cards, roles, negotiation, involvement, goals, capture, approval)
    return [gap for part in parts for gap in part(view)]


def kept(state: State, origin: str) -> Kept | None:
    """Where a passage of the minutes is kept, says the room that has it; nothing once it is gone.

    Args:
        state: The open workshop.
        origin: What the passage carries.
    """
    from moderation.activities.cards.kept import kept as cards
    from moderation.activities.goals.kept import kept as goals
    from moderation.activities.involvement.kept import kept as involvement
    from moderation.activities.negotiation.kept import kept as negotiation
    from moderation.activities.polls.kept import kept as polls
    from moderation.activities.roles.kept import kept as roles
    from moderation.activities.timeline.kept import kept as timeline
    from moderation.activities.vision.kept import kept as vision
    from moderation.features.agenda.kept import kept as agenda
    from moderation.features.capture.kept import kept as capture
    from moderation.features.people.kept import kept as people
    from moderation.minutes.origin import origin_of

    place = origin_of(origin)
    entity = state.any_of(place.entity_id)
    if entity is None:
        return None
    rooms = (
        agenda,
        people,
        capture,
        cards,
        roles,
        negotiation,
        involvement,
        vision,
        timeline,
        goals,
        polls,
    )
    found = (room(state, entity, place) for room in rooms)
    return next((one for one in found if one is not None), None)


def cleaned(entities: Iterable[Any]) -> list[Any]:
    """What a file brought in, as the rooms keep it: pictures and logo scaled and bare.

    Raises:
        UserFacingError: A picture is none, or too large.
    """
    from moderation.features.capture.photos import cleaned as pictures
    from moderation.features.minutes_plan.logo import cleaned as logos

    return logos(pictures(entities))


def mappers() -> Sequence[Mapper[Any]]:
    """Every kind of entity with its table.

    Imports SQLAlchemy, which costs more than a whole window: called on the writer thread only.
    """
    from moderation.activities.cards import tables as cards
    from moderation.activities.goals import tables as goals
    from moderation.activities.involvement import tables as involvement
    from moderation.activities.negotiation import tables as negotiation
    from moderation.activities.polls import tables as polls
    from moderation.activities.roles import tables as roles
    from moderation.activities.timeline import tables as timeline
    from moderation.activities.vision import tables as vision
    from moderation.domain.workshop import Workshop
    from moderation.features.agenda import tables as agenda
    from moderation.features.approval import tables as approval
    from moderation.features.capture import tables as capture
    from moderation.features.findings import tables as findings
    from moderation.features.minutes_plan import tables as plan
    from moderation.features.people import tables as people
    from moderation.features.ratings import tables as ratings
    from moderation.features.sending import tables as sending
    from moderation.features.votes import tables as votes
    from moderation.storage.mapping import Mapper, workshop_table

    rooms = (
        people,
        agenda,
        capture,
        votes,
        ratings,
        findings,
        approval,
        plan,
        sending,
        cards,
        roles,
        negotiation,
        involvement,
        vision,
        timeline,
        goals,
        polls,
    )
    found: list[Mapper[Any]] = [Mapper(Workshop, workshop_table)]
    for room in rooms:
        found.extend(room.MAPPERS)
    return found
