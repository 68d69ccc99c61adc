"""What a reader of the minutes learns of the vision."""

from collections.abc import Sequence

import pytest

from moderation.activities.vision import edits
from moderation.activities.vision.minutes import blocks
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.minutes import document as doc
from moderation.minutes.plain import lines
from tests.municipal_room import VISION, VOTES, draft_id, room, tally, vote


def written(state: State, language: str = "de") -> list[doc.DocumentBlock]:
    view = MinutesView(state)
    block = view.get(Block, VISION)
    return blocks(view, block, Catalogue.load(language), Formats(language))


def text(state: State, language: str = "de") -> list[str]:
    document = doc.Document(title="T", language=language, blocks=tuple(written(state, language)))
    return list(lines(document))


def adopted() -> State:
    state = room()
    return state.apply(edits.adopt(state, draft_id("leise")))


def test_the_adopted_vision_stands_first_with_its_means() -> None:
    callout = written(adopted())[0]
    assert isinstance(callout, doc.Callout)
    assert callout.text == "Auental 2035: sicher, leise und für alle erreichbar."
    assert [(part.text, part.side) for part in callout.notes] == [
        ("Mittlerer Widerstand, Skala 0–10", None),
        ("Politik 1,6", Side.POLITICS),
        ("Verwaltung 1,5", Side.ADMINISTRATION),
    ]


def test_the_vote_is_told_with_total_mean_and_ballots() -> None:
    found = text(adopted())
    start = found.index("Widerstandsabfrage")
    assert found[start + 1] == "Entwurf Summe Mittelwert Politik Verwaltung Stimmzettel"
    assert found[start + 2] == (
        "Auental 2035: sicher, leise und für alle erreichbar. 31 1,6 1,6 1,5 20"
    )
    assert found[start + 5].startswith("Alles bleibt, wie es ist. Passivlösung 152 7,6")


@pytest.mark.parametrize("language", ["de", "en"])
def test_hidden_sides_are_told_nowhere(language: str) -> None:
    votes: dict[tuple[str, Side], Sequence[int]] = dict(VOTES)
    for key in ("leise", "zweck", "modell", "null"):
        votes[key, Side.OTHERS] = (1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0)
    state = vote(room(voted=False), tally(votes))
    state = state.apply(edits.adopt(state, draft_id("leise")))
    found = " ".join(text(state, language))
    for side in Side:
        assert Catalogue.load(language).text(side.message) not in found
    assert ("weder gespeichert" if language == "de" else "neither stored") in found
    callout = written(state)[0]
    assert isinstance(callout, doc.Callout)
    assert all(part.side is None for part in callout.notes)


def test_without_a_vote_the_drafts_are_told_without_the_zero_option() -> None:
    found = text(room(voted=False))
    assert "Es wurde kein Entwurf angenommen." in found
    assert "• Auental wird Modellstadt der Mobilität." in found
    assert not any("Alles bleibt" in line for line in found)


def test_what_a_draft_means_and_what_people_gain_are_told() -> None:
    state = adopted()
    state = state.apply(
        edits.edit_draft(state, draft_id("leise"), what="Drei Achsen", why="Für alle")
    )
    state = state.apply(edits.edit_draft(state, draft_id("modell"), how="Mit Versuchen"))
    found = text(state)
    assert "Was Drei Achsen" in found
    assert "Warum Für alle" in found
    assert found.index("Auental wird Modellstadt der Mobilität.") < found.index("Wie Mit Versuchen")
    assert "• Ruhe und gute Luft" in found


def test_a_block_without_drafts_says_nothing() -> None:
    state = State.holding(
        entity for entity in room().entities() if not entity.kind.startswith("vision_draft")
    )
    assert written(state) == []


def test_a_draft_level_with_the_zero_option_is_said_to_be_so() -> None:
    counts: dict[tuple[str, Side], Sequence[int]] = {
        (key, side): [0 if value != worth else 6 for value in range(11)]
        for key, worth in (("leise", 5), ("zweck", 7), ("modell", 9), ("null", 5))
        for side in (Side.POLITICS, Side.ADMINISTRATION)
    }
    found = " ".join(text(vote(room(voted=False), tally(counts))))
    assert "liegt gleichauf mit der Passivlösung: Noch ist kein Vorschlag tragfähig." in found
