"""The forms of the political clock with anything in them, opened and taken untouched."""

from datetime import date

from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from moderation.activities.timeline.model import (
    BudgetStage,
    Certainty,
    DateOrigin,
    FixedDate,
    FixedKind,
    Level,
    TimelineStep,
)
from moderation.activities.timeline.page.date_dialog import DateDialog
from moderation.activities.timeline.page.outside_dialog import OutsideDialog
from moderation.domain.ids import Id
from moderation.domain.recurrence import Nth, Recurrence
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.session.session import Changed
from tests.room_bridge import bridge_to

_WORKSHOP = Workshop(id=Id("workshop"), title="W")
_TODAY = date(2026, 3, 12)
_WORDS = st.text(max_size=400)
CLOCK_DATES = st.builds(
    FixedDate,
    id=st.just(Id("date")),
    workshop_id=st.just(Id("workshop")),
    block_id=st.just(Id("block")),
    title=_WORDS,
    fixed_kind=st.sampled_from(FixedKind),
    day=st.dates(),
    day_as=st.sampled_from(Precision),
    until=st.none() | st.dates(),
    stage=st.none() | st.sampled_from(BudgetStage),
    level=st.sampled_from(Level),
    body=_WORDS,
    recurs=st.none()
    | st.builds(
        Recurrence,
        weekday=st.integers(0, 6),
        every=st.integers(1, 52),
        nth=st.lists(st.sampled_from(Nth), unique=True, max_size=2).map(tuple),
        at=st.none() | st.times(),
        spared=st.booleans(),
    ),
    origin=st.sampled_from(DateOrigin),
    certainty=st.none() | st.sampled_from(Certainty),
    source=_WORDS,
    source_year=st.none() | st.integers(1, 9999),
    mark=_WORDS,
)
OUTSIDE = st.builds(
    TimelineStep,
    id=st.just(Id("step")),
    workshop_id=st.just(Id("workshop")),
    block_id=st.just(Id("block")),
    title=_WORDS,
    side=st.sampled_from(Side),
    begins=st.just(_TODAY),
    ends=st.just(_TODAY),
    level=st.sampled_from(Level),
    contact=_WORDS,
    spends=st.booleans(),
)


def clock_date(stored: FixedDate) -> FixedDate:
    """What is stored after the form of a date was opened and taken."""
    block = Block(id=Id("block"), workshop_id=Id("workshop"), title="Zeitstrahl")
    bridge = bridge_to(State.holding([_WORKSHOP, block, stored]))
    steps: list[Changed] = []
    bridge.changed.connect(steps.append)
    holder = QWidget()
    DateDialog(bridge, block.id, holder, stored).main_button.click()
    holder.deleteLater()
    assert not steps
    return bridge.state.of(FixedDate)[0]


def outside(stored: TimelineStep) -> TimelineStep:
    """What is stored after the form of a step of others was opened and taken."""
    block = Block(id=Id("block"), workshop_id=Id("workshop"), title="Zeitstrahl")
    bridge = bridge_to(State.holding([_WORKSHOP, block, stored]))
    steps: list[Changed] = []
    bridge.changed.connect(steps.append)
    holder = QWidget()
    OutsideDialog(bridge, stored, holder).main_button.click()
    holder.deleteLater()
    assert not steps
    return bridge.state.of(TimelineStep)[0]
