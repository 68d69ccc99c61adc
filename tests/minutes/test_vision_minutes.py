"""What a reader of the minutes learns of the vision."""

from collections.abc import Sequence
from functools import partial

import pytest

from moderation.activities.vision import choosing, edits, element_edits, telling_edits
from moderation.activities.vision.minutes import blocks
from moderation.activities.vision.model import (
    Consent,
    ElementPart,
    VisionDraft,
    elements_of,
    reasons_of,
)
from moderation.activities.vision.telling import audiences_of
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.votes.wording import VersionProposal, new_version
from moderation.minutes import document as doc
from moderation.minutes.plain import lines
from moderation.session.session import Session
from tests.municipal_room import VISION, VOTES, draft_id, room, tally, vote
from tests.room_bridge import NOW, NoDisk


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


def test_the_zero_option_alone_says_nothing() -> None:
    """A template brings it with gains and audiences: prepared is not what the room has found."""
    own = {entity.id for entity in room().of(VisionDraft) if not entity.zero}
    state = State.holding(entity for entity in room(voted=False).entities() if entity.id not in own)
    assert any(draft.zero for draft in state.of(VisionDraft))
    assert reasons_of(state, VISION)
    assert written(state) == []


def test_audiences_that_nothing_was_said_about_are_no_plan_of_telling() -> None:
    state = adopted()
    state = state.apply(telling_edits.add_audience(state, VISION, "Medien"))
    assert "Wie die Vision weitergesagt wird" not in text(state)
    only = audiences_of(state, VISION)[-1]
    state = state.apply(telling_edits.edit_audience(state, only.id, speaker="Kämmerei"))
    assert "Wie die Vision weitergesagt wird" in text(state)


def test_a_draft_level_with_the_zero_option_is_said_to_be_so() -> None:
    counts: dict[tuple[str, Side], Sequence[int]] = {
        (key, side): [0 if value != worth else 6 for value in range(11)]
        for key, worth in (("leise", 5), ("zweck", 7), ("modell", 9), ("null", 5))
        for side in (Side.POLITICS, Side.ADMINISTRATION)
    }
    found = " ".join(text(vote(room(voted=False), tally(counts))))
    assert "liegt gleichauf mit der Passivlösung: Noch ist kein Vorschlag tragfähig." in found


def test_the_minutes_say_from_which_cards_each_part_came() -> None:
    state = adopted()
    for words in ("Bus alle 15 Minuten", "Markt ohne Autos"):
        state = state.apply(
            capture.add_entry(state, EntryKind.CARD, words, block_id=VISION, now=NOW)
        )
    bus, market = entries_of(state, EntryKind.CARD)
    gain = reasons_of(state, VISION)[0]
    state = state.apply(element_edits.take(state, VISION, bus.id, ElementPart.WHAT, gain.id))
    state = state.apply(element_edits.take(state, VISION, market.id, ElementPart.WHY))
    first, second = elements_of(state, VISION)
    state = state.apply(element_edits.edit_element(state, first.id, text="Dichter Takt"))
    state = state.apply(element_edits.toggle_element(state, draft_id("leise"), first.id))
    state = state.apply(edits.edit_draft(state, draft_id("leise"), whose="Tisch 1"))
    state = state.apply(
        element_edits.merge(state, draft_id("leise"), draft_id("zweck"), "Auental für alle.")
    )
    found = text(state)
    at = found.index("Elemente")
    assert found[at + 1 : at + 5] == [
        "Mobilität für alle",
        "• Was: Dichter Takt (aus Karten: „Bus alle 15 Minuten“)",
        "Ohne Gewinn",
        "• Warum: Markt ohne Autos",
    ]
    assert any("Worte von" in line and "Tisch 1" in line for line in found)
    assert any("Zusammengeführt aus" in line for line in found)
    state = state.apply(capture.remove_entry(state, bus.id))
    assert "• Was: Dichter Takt" in text(state)
    assert second.text == "Markt ohne Autos"


def test_the_minutes_tell_versions_rounds_what_was_heard_and_each_sides_consent() -> None:
    session = Session(room(), NoDisk(), clock=lambda: NOW)  # type: ignore[arg-type]
    session.ask_about_words = partial(
        new_version,
        by=VersionProposal(proposer="Fraktion C", reason="„Uns“ sagt, wer gemeint ist."),
    )
    session.perform(choosing.hear(session.state, VISION, "Zu weit für Ortsteile", Side.POLITICS))
    session.perform(choosing.decide(session.state, VISION, enough=False))
    session.perform(
        edits.edit_draft(session.state, draft_id("leise"), sentence="Auental: leise für uns alle.")
    )
    session.perform(
        edits.edit_draft(session.state, draft_id("leise"), slogan="Leise ist lebendig.")
    )
    session.perform(edits.close_vote(session.state, VISION, tally()))
    session.perform(edits.adopt(session.state, draft_id("leise")))
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        session.perform(
            choosing.say(session.state, draft_id("leise"), {side: (Consent.AGREED, "Vorsitz")}, NOW)
        )
    state = session.state
    callout = written(state)[0]
    assert isinstance(callout, doc.Callout)
    assert callout.label == "Gemeinsame Vision, Fassung 2, von beiden Seiten vereinbart"
    found = text(state)
    said = " / ".join(found)
    assert "einverstanden, Vorsitz, 12.03.2026, 16:52" in said, said
    first = found.index("Widerstandsabfrage, 1. Durchgang")
    second = found.index("Widerstandsabfrage, 2. Durchgang")
    assert found[first + 2].startswith("Auental 2035: sicher, leise und für alle erreichbar.")
    assert found[second + 2].startswith("Auental: leise für uns alle. 31 1,6")
    assert "• Politik: Zu weit für Ortsteile" in found[first:second]
    assert "1. Durchgang: Die Runde entschied, weiterzusuchen." in found[first:second]
    assert any("Auftrag zur Veränderung" in line for line in found[second:])
    at = found.index("Fassungen")
    assert "Fraktion C" in " ".join(found[at : at + 5])
    assert "Leise ist lebendig." in " ".join(found[at : at + 9])
    assert "„Uns“ sagt, wer gemeint ist." in " ".join(found[at : at + 5])


def test_in_public_only_released_messages_are_told() -> None:
    state = adopted()
    state = state.apply(telling_edits.add_usual(state, VISION))
    first, second = audiences_of(state, VISION)[:2]
    for own, words in ((first, "Läden bleiben erreichbar."), (second, "Noch geheim.")):
        state = state.apply(telling_edits.edit_audience(state, own.id, message=words))
    state = state.apply(telling_edits.edit_audience(state, first.id, released=True))
    internal = " ".join(text(state))
    assert "Läden bleiben erreichbar." in internal
    assert "Noch geheim." in internal
    view = PublicView(state)
    block = view.get(Block, VISION)
    told = blocks(view, block, Catalogue.load("de"), Formats("de"))
    document = doc.Document(title="T", language="de", blocks=tuple(told))
    public = " ".join(lines(document))
    assert "Auental 2035: sicher, leise und für alle erreichbar." in public
    assert "Läden bleiben erreichbar." in public
    assert "Noch geheim." not in public
    assert "Mobilität für alle" in public
