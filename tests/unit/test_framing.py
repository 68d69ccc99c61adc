"""The frame of a workshop is chosen once and said alike in invitation, wall, minutes and papers."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from moderation import registry
from moderation.domain.ids import Id
from moderation.domain.projection import Projection, Theme, WallItem
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.views import MinutesView, PublicView, wall_view
from moderation.domain.workshop import Status
from moderation.features.agenda.invitation import Invitation
from moderation.features.agenda.model import Block
from moderation.features.agenda.readiness import ReadinessHint, findings
from moderation.features.mandate import edits
from moderation.features.mandate.framing import framing
from moderation.features.mandate.model import EventFormat, EventFrame
from moderation.features.people.model import Attendance, Authority, Participant, Reply, Unit
from moderation.gui.canvas import paint_picture
from moderation.gui.theme import apply_theme
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.paper_kit import paper_kit
from moderation.windows.wall.picture import WallShot
from tests.stores import small_workshop

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
NONE = "Es werden keine Beschlüsse gefasst."
REASON = "Wir reden offen über Fehler"


def _state(closed: str = "", **frame: Any) -> State:
    """A workshop; ``closed`` is "all", "one" or "" for its blocks, or "workshop" for it whole."""
    entities = small_workshop()
    entities[0] = replace(entities[0], closed_session=closed == "workshop")
    blocks = [entity for entity in entities if isinstance(entity, Block)]
    shut = {"all": blocks, "one": blocks[:1]}.get(closed, [])
    entities = [replace(e, closed_session=True) if e in shut else e for e in entities]
    state = State.holding(entities)
    return state.apply(edits.edit_frame(state, **frame)) if frame else state


def _said(state: State, language: str = "de") -> str:
    return framing(MinutesView(state), Catalogue.load(language).text).said


RETREAT, TALK = EventFormat.RETREAT, EventFormat.TALK


@pytest.mark.parametrize(
    ("closed", "frame", "said"),
    [
        ("", {}, ""),
        ("workshop", {}, ""),
        ("", {"event_format": RETREAT}, "Klausur, öffentlich."),
        ("workshop", {"event_format": RETREAT}, "Klausur, nichtöffentlich."),
        ("all", {"event_format": TALK}, "Gespräch, nichtöffentlich."),
        ("one", {"event_format": EventFormat.WORKSHOP}, "Workshop, teilweise nichtöffentlich."),
        ("", {"no_resolutions": True}, NONE),
        ("", {"by_invitation": True}, "Auf Einladung."),
        ("", {"event_format": RETREAT, "by_invitation": True}, "Klausur, auf Einladung."),
        (
            "one",
            {"event_format": RETREAT, "by_invitation": True, "no_resolutions": True},
            f"Klausur, auf Einladung, teilweise nichtöffentlich. {NONE}",
        ),
        ("workshop", {"event_format": TALK, "by_invitation": True}, "Gespräch, nichtöffentlich."),
        (
            "workshop",
            {"event_format": EventFormat.WORKING_GROUP, "no_resolutions": True, "reason": REASON},
            f"Arbeitsgruppe, nichtöffentlich. {REASON}. {NONE}",
        ),
        ("workshop", {"reason": "Warum nicht?"}, "Nichtöffentlich. Warum nicht?"),
        ("", {"event_format": TALK, "reason": " Zwei\n "}, "Gespräch, öffentlich. Zwei."),
    ],
)  # fmt: skip
def test_the_frame_in_words(closed: str, frame: dict[str, Any], said: str) -> None:
    assert _said(_state(closed, **frame)) == said


def test_it_is_said_in_the_language_of_the_reader() -> None:
    state = _state("workshop", event_format=RETREAT, no_resolutions=True)
    assert _said(state, "en") == "Retreat, closed session. No resolutions are passed."


WHOLE = {"event_format": RETREAT, "no_resolutions": True, "reason": REASON}


def test_the_invitation_and_its_calendar_entry_say_it() -> None:
    state = _state("one", **WHOLE)
    invitation = Invitation(MinutesView(state), NOW)
    assert _said(state) in invitation.body()
    unfolded = invitation.calendar().decode().replace("\r\n ", "")
    assert _said(state).replace(",", "\\,") in unfolded
    bare = Invitation(MinutesView(_state("one")), NOW)
    assert "Klausur" not in bare.body()
    assert NONE not in bare.body()


def test_the_minutes_say_it_in_their_head_and_lead_back_to_it() -> None:
    state = _state("one", **WHOLE)
    for view in (MinutesView(state), PublicView(state)):
        words = to_text(minutes_document(view, "de"))
        for part in ("Klausur", "teilweise nichtöffentlich", REASON, NONE):
            assert part in words
    frame = state.of(EventFrame)[0]
    kept = registry.kept(state, f"{frame.id}#reason")
    assert kept is not None
    assert kept.change is not None
    assert kept.words == REASON
    assert state.apply(kept.change(state, "Anders ")).of(EventFrame)[0].reason == "Anders"
    chosen = registry.kept(state, f"{frame.id}#event_format")
    assert chosen is not None
    assert chosen.change is None


def test_minutes_of_a_workshop_without_a_frame_have_no_row_of_it() -> None:
    words = to_text(minutes_document(MinutesView(_state()), "de"))
    assert "Format" not in words
    assert "Beschlüsse" not in words


def test_the_paper_kit_says_it() -> None:
    state = _state("one", **WHOLE)
    assert _said(state) in to_text(paper_kit(MinutesView(state)))


def _day(state: State, page: int = 0) -> tuple[str, int]:
    """What the picture of the day says on a page, and how many pages there are."""
    projection = Projection(item=WallItem(key="agenda.day"), page=page)
    picture = WallShot(wall_view(state), projection, NOW)
    painted = paint_picture(QSize(1920, 1080), Theme.LIGHT, picture)
    return " ".join(" ".join(run.text.split()) for run in painted.canvas.texts), picture.pages


def _wall(state: State) -> str:
    return _day(state)[0]


def test_the_opening_picture_says_it(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    state = _state("one", **WHOLE)
    assert _said(state) in _wall(state)
    assert "Klausur" not in _wall(_state("one"))


def test_while_doors_are_open_the_wall_still_says_that_a_part_is_closed(
    qapp: QApplication,
) -> None:
    apply_theme(qapp, text_scale=1.0)
    state = _state("one", **WHOLE)
    workshop = replace(state.workshop, status=Status.RUNNING)
    running = State.holding([workshop, *(e for e in state.entities() if e.kind != "workshop")])
    assert "Klausur, teilweise nichtöffentlich." in _wall(running)


def test_a_reason_longer_than_the_wall_goes_on_behind(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)
    reason = " ".join(f"Wort{number}" for number in range(300))
    state = _state("", event_format=RETREAT, reason=reason)
    pages = [_day(state, page)[0] for page in range(_day(state)[1])]
    assert len(pages) > 1
    whole = " ".join(pages)
    assert all(f"Wort{number}" in whole for number in range(300))
    assert "Rollenklärung" in whole


def test_the_frame_is_one_entity_however_often_it_is_changed() -> None:
    state = _state("", event_format=RETREAT)
    state = state.apply(edits.edit_frame(state, no_resolutions=True))
    (frame,) = state.of(EventFrame)
    assert (frame.event_format, frame.no_resolutions) == (RETREAT, True)
    assert edits.edit_frame(state, no_resolutions=True).changes == ()
    empty = _state()
    assert edits.edit_frame(empty, reason="").changes == ()


# ----------------------------------------------------------------- who may commit whom


def _with_people(*said: tuple[Authority, Attendance], reply: Reply = Reply.ACCEPTED) -> State:
    entities = small_workshop()
    units = [entity for entity in entities if isinstance(entity, Unit)]
    first = replace(units[0], reply=reply)
    people = [
        Participant(
            id=Id(f"p{number}"), workshop_id=entities[0].id, rank=float(number), unit_id=first.id,
            name=f"P{number}", may_commit=authority, attendance=attendance,
        )
        for number, (authority, attendance) in enumerate(said)
    ]  # fmt: skip
    # Of another unit it is known, so that it is asked of every unit.
    boss = Participant(
        id=Id("boss"), workshop_id=entities[0].id, rank=9.0, unit_id=units[1].id, name="B",
        may_commit=Authority.YES,
    )  # fmt: skip
    kept = [first if entity == units[0] else entity for entity in entities]
    return State.holding([*kept, *people, boss])


def _hint(state: State, start: str) -> ReadinessHint | None:
    catalogue = Catalogue.load("en")
    return next((h for h in findings(state, NOW) if start in catalogue.text(h.title)), None)


YES, NO, OPEN = Authority.YES, Authority.NO, Authority.UNKNOWN
HERE, GONE = Attendance.EXPECTED, Attendance.EXCUSED


@pytest.mark.parametrize(
    ("said", "reply", "without", "unknown"),
    [
        ([(NO, HERE)], Reply.ACCEPTED, True, False),
        ([(NO, HERE), (NO, HERE)], Reply.OPEN, True, False),
        ([(NO, HERE), (YES, HERE)], Reply.ACCEPTED, False, False),
        ([(NO, HERE), (YES, GONE)], Reply.ACCEPTED, True, False),
        ([(NO, HERE), (OPEN, HERE)], Reply.ACCEPTED, False, True),
        ([(OPEN, HERE)], Reply.ACCEPTED, False, True),
        ([(NO, HERE)], Reply.DECLINED, False, False),
        ([(NO, GONE)], Reply.ACCEPTED, False, False),
        ([], Reply.ACCEPTED, False, False),
    ],
)
def test_the_preparation_says_which_unit_comes_without_anybody_who_may_commit_it(
    said: list[tuple[Authority, Attendance]], reply: Reply, without: bool, unknown: bool
) -> None:
    state = _with_people(*said, reply=reply)
    found = _hint(state, "without anybody who may commit")
    assert (found is not None) is without
    if found is not None:
        assert found.details == ("Rat",)
        assert found.entity_id == next(unit.id for unit in state.of(Unit) if unit.name == "Rat")
    assert (_hint(state, "unknown who may commit") is not None) is unknown


def test_where_nobody_noted_it_nothing_is_said_of_it() -> None:
    state = _with_people((OPEN, HERE))
    people = [e for e in state.entities() if e.id == "boss"]
    bare = State.holding([e for e in state.entities() if e not in people])
    assert _hint(bare, "may commit") is None
