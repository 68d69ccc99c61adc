# SPDX-License-Identifier: EUPL-1.2
"""Read-back holds the vision that was accepted and the role matrix that was agreed to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from moderation import registry
from moderation.activities.roles import edits as roles
from moderation.activities.roles.model import RoleCell, RoleLetter, RoleStage
from moderation.activities.vision import edits as vision
from moderation.activities.vision.model import VisionDraft
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.features.approval import edits
from moderation.features.approval.commitments import readings
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.roles_sample import BLOCK, BODIES, TASKS, WORKSHOP, body_id, state_of, task_id

assert registry.ROOMS

NOW = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
MAYOR = "Bürgermeisteramt (Verwaltungsleitung)"
"""The mayor is named with the hat that the matrix names."""
WORDS = {"E": "Entscheidung", "D": "Durchführung", "M": "Mitwirkung", "I": "Information"}


def read(state: State) -> list[str]:
    return [reading.commitment.text for reading in readings(state)]


def by_hand() -> list[str]:
    """The rows of the sample in which both sides wrote the same letters, as they are read."""
    found = []
    for title, letters, _operative in TASKS:
        if "/" in letters:
            continue
        parts = []
        for letter, word in WORDS.items():
            names = [
                MAYOR if name in MAYOR else name
                for (name, _side), own in zip(BODIES, letters.split(), strict=True)
                if own == letter
            ]
            if names:
                parts.append(f"{word} {', '.join(names)}")
        found.append(f"{title}: {'; '.join(parts)}")
    return found


def test_agreed_rows_of_the_matrix_are_read_and_open_differences_are_not() -> None:
    assert read(state_of()) == by_hand()
    assert len(by_hand()) == 6
    assert read(state_of(RoleStage.OWN_VIEW)) == []


def test_a_difference_that_is_settled_is_read_too_and_a_changed_letter_again() -> None:
    state = state_of()
    state = state.apply(roles.set_agreed(state, task_id(2), body_id(1), RoleLetter.M))
    row = (
        "Maßnahmen planen: Durchführung Fachamt; "
        f"Mitwirkung Ausschuss, {MAYOR}, Stadtwerke; Information Rat"
    )
    assert row in read(state)
    for reading in readings(state):
        state = state.apply(edits.confirm(state, reading.commitment, NOW))
    assert all(reading.confirmed for reading in readings(state))
    state = state.apply(roles.set_agreed(state, task_id(2), body_id(1), RoleLetter.I))
    changed = [reading for reading in readings(state) if not reading.confirmed]
    assert [reading.before.text for reading in changed if reading.before] == [row]
    said = to_text(minutes_document(state, "de"))
    assert f"Bestätigt wurde: {row}" in said
    assert state.find(RoleCell, Id("cell2-1")) is not None


def test_a_row_is_corrected_in_the_matrix_alone() -> None:
    state = state_of()
    reading = readings(state)[0]
    assert not reading.source.worded
    with pytest.raises(UserFacingError, match="changed in the matrix"):
        reading.source.correct(state, reading.commitment.id, "etwas anderes", None, None)


def test_the_accepted_vision_is_read_in_its_words_and_no_other_draft() -> None:
    drafts = [
        VisionDraft(
            id=Id(f"v{number}"),
            workshop_id=WORKSHOP,
            rank=float(number),
            block_id=BLOCK,
            sentence=sentence,
        )
        for number, sentence in enumerate(("Leise und sicher.", "Modellstadt."))
    ]
    state = State.holding([*state_of(RoleStage.OWN_VIEW).entities(), *drafts])
    assert read(state) == []
    state = state.apply(vision.adopt(state, Id("v0")))
    (reading,) = readings(state)
    assert (reading.commitment.text, reading.commitment.owner) == ("Leise und sicher.", "")
    state = state.apply(reading.source.correct(state, Id("v0"), "Leise und grün.", None, None))
    assert read(state) == ["Leise und grün."]
    state = state.apply(vision.let_go(state, Id("v0")))
    assert read(state) == []
