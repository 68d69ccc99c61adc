# SPDX-License-Identifier: EUPL-1.2
"""Making a follow-up workshop: it begins with what was agreed, and with the people and the frame.

People, units and frame come along and are asked again. Matrix, map, vision and timeline come along
as they stand, and how they stand is kept, so that everybody sees later what has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from moderation.domain.blank import blank
from moderation.domain.closed import open_entities
from moderation.domain.closed_mark import ClosedMark
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.names import same
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block, Room, ScriptStep
from moderation.features.earlier.carrying import Reading, election_after, read_at, take_up
from moderation.features.earlier.copying import copied, kept_closed
from moderation.features.earlier.model import FOLLOW_UP, AgreedState
from moderation.features.earlier.sources import AgreedSource, sources, stood_things
from moderation.features.ground_rules.model import GroundRules
from moderation.features.mandate.model import EventFrame
from moderation.features.people.model import Attendance, Authority, Participant, Reply, Unit
from moderation.features.votes.model import Rewording
from moderation.storage.erasure import ERASED

NOTHING = QT_TRANSLATE_NOOP(
    "EarlierEdit", "Choose the workshop that is followed up. It may be more than one."
)
TITLE = QT_TRANSLATE_NOOP("EarlierEdit", "What became of it")
SUMMARY = QT_TRANSLATE_NOOP("EarlierEdit", "Achieved, on the way, stalled; what goes on")
QUESTION = QT_TRANSLATE_NOOP("EarlierEdit", "What has become of what we agreed to?")
SAY = QT_TRANSLATE_NOOP(
    "EarlierEdit",
    "First what was achieved. Then: What has changed, and does everybody know?",
)
STEPS = (
    (QT_TRANSLATE_NOOP("EarlierEdit", "Show what was achieved, and say thanks"), 8),
    (QT_TRANSLATE_NOOP("EarlierEdit", "How far is each, and what shows it?"), 16),
    (QT_TRANSLATE_NOOP("EarlierEdit", "Give the reasons for changes"), 12),
    (QT_TRANSLATE_NOOP("EarlierEdit", "What goes on?"), 4),
)
FRAME: tuple[type[Any], ...] = (EventFrame, GroundRules, Room)
"""What comes along of the newest of the earlier workshops and is no person."""


def begin(earlier: Iterable[State], title: str, read: Reading) -> list[Any]:
    """The entities of a follow-up workshop, the workshop first.

    Args:
        earlier: The workshops that it follows up; frame and agenda are those of the newest.
        title: What it is called.
        read: When they are read.

    Raises:
        UserFacingError: There is none to follow up.
    """
    ordered = sorted(earlier, key=read_at)
    if not ordered:
        raise UserFacingError(NOTHING)
    workshop = replace(
        ordered[-1].workshop, id=new_id(), title=title, subtitle="", status=Status.DRAFT, day=None,
        current_block_id=None, trashed=False, copied_from="",
    )  # fmt: skip
    state = State.holding([workshop, _looking_back(workshop)])
    ids = {id(each): {each.workshop.id: workshop.id} for each in ordered}
    for each in reversed(ordered):
        here = {unit.name: unit.id for unit in state.of(Unit)}
        ids[id(each)].update({u.id: here[u.name] for u in each.of(Unit) if u.name in here})
        state = _with(state, each, ids[id(each)], _people(state, each))
    newest = ordered[-1]
    frame = [own for kind in FRAME for own in newest.of(kind)]
    state = _with(state, newest, ids[id(newest)], [_as_new(own) for own in frame])
    for source in sources():
        state = _with_blocks(state, source, ordered, ids, read)
    state = state.apply(take_up(state, ordered, read))
    return [workshop, *(each for each in state.entities() if not isinstance(each, Workshop))]


def _looking_back(workshop: Workshop) -> Block:
    spoken = Catalogue.load(workshop.language)
    return Block(
        id=new_id(),
        workshop_id=workshop.id,
        rank=1.0,
        title=spoken.text(TITLE),
        activity=FOLLOW_UP,
        minutes=sum(minutes for _, minutes in STEPS),
        summary=spoken.text(SUMMARY),
        question=spoken.text(QUESTION),
        say=spoken.text(SAY),
        script=tuple(ScriptStep(text=spoken.text(words), minutes=n) for words, n in STEPS),
    )


def _with(state: State, earlier: State, ids: dict[Id, Id], found: Iterable[Any]) -> State:
    """The workshop with copies of these, closed as far as they were."""
    found = list(found)
    made = copied(found, ids, state.workshop.id)
    state = State.holding([*state.entities(), *made])
    own = {each.id: ids[each.id] for each in found if each.id in ids}
    # A block that is closed is so by itself, and so is what hangs on it.
    shut = {key: here for key, here in own.items() if not _is_closed(earlier, key)}
    return State.holding([*state.entities(), *kept_closed(earlier, state, shut)])


def _is_closed(earlier: State, key: Id) -> bool:
    block = earlier.find(Block, key)
    return block is not None and block.closed_session


def _as_new(own: Any) -> Any:
    return replace(own, agreed_at=None, looked_back="") if isinstance(own, GroundRules) else own


def _people(state: State, earlier: State) -> Iterator[Any]:
    """Units and people that are not here yet, all of them to be asked again."""
    here = {unit.name: unit.id for unit in state.of(Unit)}
    for unit in earlier.of(Unit):
        if unit.name not in here:
            yield replace(unit, reply=Reply.OPEN)
    known = [person.name for person in state.of(Participant)]
    for person in earlier.of(Participant):
        if person.name in ERASED.values():
            continue  # Who was erased is nobody who could be asked.
        if blank(person.name) or not any(same(person.name, one) for one in known):
            yield replace(
                person, attendance=Attendance.EXPECTED, arrived_at=None, left_at=None,
                substitute_for=None, may_commit=Authority.UNKNOWN,
            )  # fmt: skip


def _with_blocks(
    state: State, source: AgreedSource, ordered: Sequence[State], ids: dict[int, dict[Id, Id]],
    read: Reading,
) -> State:  # fmt: skip
    """The blocks of an activity as they stand, of the newest workshop in which any is filled."""
    if not source.activity:
        return state
    for earlier in reversed(ordered):
        blocks = [b for b in earlier.of(Block) if b.activity == source.activity]
        if source.kinds:
            blocks = [b for b in blocks if any(stood_things(earlier, b.id, b.activity))]
        if blocks:
            return _with_filled(state, source, earlier, blocks, ids[id(earlier)], read)
    return state


def _with_filled(
    state: State, source: AgreedSource, earlier: State, blocks: list[Block], ids: dict[Id, Id],
    read: Reading,
) -> State:  # fmt: skip
    last = max(block.rank for block in state.of(Block))
    planned = [
        replace(
            block, rank=last + number, script_done=0, extra_minutes=0, started_at=None,
            ended_at=None, parked=False, parallel=False, lead="",
        )
        for number, block in enumerate(blocks, 1)
    ]  # fmt: skip
    state = _with(state, earlier, ids, planned)
    held = [own for kind in source.kinds for own in earlier.of(kind)]
    if election_after(earlier, read) is not None:
        held = [own for own in held if not source.lapses(earlier, own)]
    state = _with(state, earlier, ids, held)
    came = {own.id for own in held if own.id in ids}
    records = [each for each in earlier.of(Rewording) if each.about_id in came]
    state = _with(state, earlier, ids, records)
    return _with_states(state, earlier, blocks, ids)


def _with_states(state: State, earlier: State, blocks: list[Block], ids: dict[Id, Id]) -> State:
    """How everything in these blocks stands now is kept, closed where any of it is."""
    told = State.holding(open_entities(earlier.public_tables()))
    made: list[Any] = []
    shut: list[Any] = []
    for block in blocks:
        public = set(stood_things(told, block.id, block.activity))
        for place, thing in enumerate(stood_things(earlier, block.id, block.activity), 1):
            kept = AgreedState(
                id=new_id(),
                workshop_id=state.workshop.id,
                rank=float(place),
                block_id=ids[block.id],
                about_id=ids.get(thing.id),
                label=thing.label,
                words=thing.words,
                mark=thing.mark,
            )
            made.append(kept)
            if thing not in public:
                shut.append(kept)
    state = State.holding([*state.entities(), *made])
    marks: list[ClosedMark] = kept_closed(earlier, state, {}, besides=shut)
    return State.holding([*state.entities(), *marks])
