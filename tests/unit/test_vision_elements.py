"""Elements of the vision: taken from cards, gathered under gains, in drafts; drafts are merged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.activities.cards import edits as cards
from moderation.activities.cards.model import Cluster
from moderation.activities.vision import edits, element_edits, gains
from moderation.activities.vision.hints import LONG, NO_WHY, SHORT, draft_hints, length_hint
from moderation.activities.vision.model import (
    ElementPart,
    VisionDraft,
    cards_behind,
    drafts_of,
    elements_in,
    elements_of,
    gains_in,
    grouped_elements,
    reasons_of,
    sides_behind,
)
from moderation.activities.vision.wording import marked, marks_in, places, woven
from moderation.domain.errors import UserFacingError
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Message
from moderation.features.capture import edits as capture
from moderation.features.capture.model import Entry, EntryKind, entries_of
from moderation.features.people.model import Participant
from tests.municipal_room import VISION, draft_id, room
from tests.room_bridge import NOW

WHAT, HOW, WHY, _HEADLINE = ElementPart
ONE = "Auental 2035: sicher, ruhig und für alle zu erreichen."
TWO = "Auental 2035: leise, sicher und für jeden erreichbar."


def with_cards(*words: str, side: Side | None = None) -> State:
    state = room(voted=False)
    for each in words:
        state = state.apply(
            capture.add_entry(state, EntryKind.CARD, each, block_id=VISION, side=side, now=NOW)
        )
    return state


def card(state: State, words: str) -> Entry:
    return next(e for e in state.of(Entry) if e.text == words)


# -- elements ------------------------------------------------------------------------------


def test_a_card_becomes_an_element_and_stays_linked() -> None:
    state = with_cards("Tempo 30 im ganzen Kern", side=Side.POLITICS)
    gain = reasons_of(state, VISION)[2]
    source = card(state, "Tempo 30 im ganzen Kern")
    state = state.apply(element_edits.take(state, VISION, source.id, HOW, gain.id))
    element = elements_of(state, VISION)[0]
    assert (element.text, element.part, element.reason_id) == (source.text, HOW, gain.id)
    assert cards_behind(state, element) == (source,)
    assert sides_behind(state, element) == (Side.POLITICS,)
    with pytest.raises(UserFacingError):
        element_edits.take(state, VISION, source.id, WHAT)


def test_a_cluster_stands_for_all_its_cards() -> None:
    state = with_cards("Marktplatz", "Bäume", "Sitzbänke")
    own = [e.id for e in entries_of(state, EntryKind.CARD)]
    state = state.apply(cards.add_cluster(state, VISION, "Plätze", own[:2]))
    cluster = state.of(Cluster)[0]
    state = state.apply(element_edits.take(state, VISION, cluster.id, WHAT))
    element = elements_of(state, VISION)[0]
    assert element.text == "Plätze"
    assert {e.text for e in cards_behind(state, element)} == {"Marktplatz", "Bäume"}


def test_an_element_outlives_the_card_that_it_came_from() -> None:
    state = with_cards("Tempo 30")
    source = card(state, "Tempo 30")
    state = state.apply(element_edits.take(state, VISION, source.id, WHAT))
    state = state.apply(capture.remove_entry(state, source.id))
    element = elements_of(state, VISION)[0]
    assert (element.text, element.source_ids) == ("Tempo 30", ())


def test_elements_lie_under_their_gains_and_move_past_their_bounds() -> None:
    state = room(voted=False)
    first, second = reasons_of(state, VISION)[:2]
    for words, gain in (("a", first.id), ("b", first.id), ("c", second.id), ("d", None)):
        state = state.apply(element_edits.add_element(state, VISION, words, WHAT, gain))

    def shown() -> dict[str, str]:
        return {
            "" if gain is None else gain.title: "".join(e.text for e in elements)
            for gain, elements in grouped_elements(state, VISION)
            if elements
        }

    def move(words: str, by: int) -> None:
        nonlocal state
        own = next(e for e in elements_of(state, VISION) if e.text == words)
        state = state.apply(element_edits.move_element(state, own.id, by))

    assert shown() == {first.title: "ab", second.title: "c", "": "d"}
    move("b", -1)
    assert shown()[first.title] == "ba"
    move("a", 1)
    assert shown()[second.title] in ("ac", "ca")
    move("b", -1)
    assert shown()[first.title] == "b"
    state = state.apply(edits.remove_reason(state, first.id))
    assert set(shown()[""]) == {"b", "d"}


def test_elements_come_into_drafts_and_leave_them() -> None:
    state = room(voted=False)
    gain = reasons_of(state, VISION)[1]
    state = state.apply(element_edits.add_element(state, VISION, "Takt", WHY, gain.id))
    element, draft = elements_of(state, VISION)[0], draft_id("leise")
    state = state.apply(element_edits.toggle_element(state, draft, element.id))
    own = state.get(VisionDraft, draft)
    assert elements_in(state, own) == (element,)
    assert gains_in(state, own) == (gain,)
    assert NO_WHY not in draft_hints(state, own)
    state = state.apply(element_edits.toggle_element(state, draft, element.id))
    assert elements_in(state, state.get(VisionDraft, draft)) == ()
    assert NO_WHY in draft_hints(state, state.get(VisionDraft, draft))
    with pytest.raises(UserFacingError):
        element_edits.toggle_element(state, draft_id("null"), element.id)
    state = state.apply(element_edits.toggle_element(state, draft, element.id))
    state = state.apply(element_edits.remove_element(state, element.id))
    assert state.get(VisionDraft, draft).element_ids == ()


@pytest.mark.parametrize("words", ["", "  ", "\u200b"])
def test_an_element_has_words(words: str) -> None:
    state = room(voted=False)
    with pytest.raises(UserFacingError):
        element_edits.add_element(state, VISION, words)


def test_the_four_gains_of_mobility_are_shipped_in_both_languages() -> None:
    for language, first in (("de", "Mobilität für alle"), ("en", "Mobility for everybody")):
        sets, faults = gains.load(language)
        assert not faults
        mobility = next(each for each in sets if each.id == "mobilitaet")
        assert mobility.gains[0].title == first
        assert [gain.icon for gain in mobility.gains] == ["mob", "life", "quiet", "safe"]
        assert all(gain.plain for each in sets for gain in each.gains)


def test_a_set_is_taken_once() -> None:
    state = room(voted=False)
    mobility = next(s for s in gains.load("de")[0] if s.id == "mobilitaet")
    climate = next(s for s in gains.load("de")[0] if s.id == "klima")
    assert element_edits.take_gains(state, VISION, mobility.gains).changes == ()
    state = state.apply(element_edits.take_gains(state, VISION, climate.gains))
    titles = [reason.title for reason in reasons_of(state, VISION)]
    assert titles[-4:] == [gain.title for gain in climate.gains]


# -- wordings ------------------------------------------------------------------------------


def test_words_that_only_stand_elsewhere_do_not_differ() -> None:
    assert [word for word, differs in marked(ONE, TWO) if differs] == [
        "ruhig", "alle", "zu", "erreichen.",
    ]  # fmt: skip
    assert [word for word, differs in marked(TWO, ONE) if differs] == [
        "leise,", "jeden", "erreichbar.",
    ]  # fmt: skip
    assert not any(differs for _word, differs in marked(ONE, ONE))


def test_two_sentences_are_aligned_and_woven() -> None:
    found = places(ONE, TWO)
    assert [(p.one, p.two) for p in found if not p.same] == [
        ("sicher, ruhig", "leise, sicher"),
        ("alle zu erreichen.", "jeden erreichbar."),
    ]
    assert woven(found, ["sicher, leise", "jeden erreichbar."]) == (
        "Auental 2035: sicher, leise und für jeden erreichbar."
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_taking_one_side_everywhere_is_that_sentence(one: str, two: str) -> None:
    found = places(one, two)
    differing = [p for p in found if not p.same]
    assert woven(found, [p.one for p in differing]) == " ".join(one.split())
    # Where words are the same they may be written otherwise: then they read as in the first.
    taken = woven(found, [p.two for p in differing])
    assert not any(differs for _word, differs in marked(taken, two))


def test_marks_are_found_in_broken_lines() -> None:
    words = (("Auental", False), ("verkehrsberuhigt", True), ("und", False), ("leise.", True))
    lines = ["Auental verkehrs-", "beruhigt und leise."]
    assert marks_in(lines, words) == [[(8, 17)], [(0, 8), (13, 19)]]


# -- drafts --------------------------------------------------------------------------------


def test_two_drafts_are_merged_and_stay() -> None:
    state = room(voted=False)
    for words in ("Takt", "Plätze", "Ruhe"):
        state = state.apply(element_edits.add_element(state, VISION, words))
    takt, plaetze, ruhe = elements_of(state, VISION)
    for draft, element in (("leise", takt), ("leise", ruhe), ("zweck", ruhe), ("zweck", plaetze)):
        state = state.apply(element_edits.toggle_element(state, draft_id(draft), element.id))
    before = drafts_of(state, VISION)
    state = state.apply(
        element_edits.merge(
            state, draft_id("leise"), draft_id("zweck"), " Auental  für alle. ", slogan="Für alle"
        )
    )
    fresh = next(d for d in drafts_of(state, VISION) if d not in before)
    assert set(before) < set(drafts_of(state, VISION))
    assert fresh.sentence == "Auental  für alle."
    assert fresh.slogan == "Für alle"
    assert fresh.merged_ids == (draft_id("leise"), draft_id("zweck"))
    assert set(fresh.element_ids) == {takt.id, plaetze.id, ruhe.id}
    assert drafts_of(state, VISION)[-1].zero


@pytest.mark.parametrize("pair", [("leise", "leise"), ("leise", "null"), ("null", "leise")])
def test_a_draft_is_not_merged_with_itself_nor_with_the_zero_option(pair: tuple[str, str]) -> None:
    state = room(voted=False)
    with pytest.raises(UserFacingError):
        element_edits.merge(state, draft_id(pair[0]), draft_id(pair[1]), "Worte")


def test_whose_words_they_are_is_never_a_person() -> None:
    state = room(voted=False)
    person = state.of(Participant)[0]
    for words in ("Tisch 2", "Fraktion A", ""):
        state = state.apply(edits.edit_draft(state, draft_id("leise"), whose=words))
        assert state.get(VisionDraft, draft_id("leise")).whose == words
    assert person.name
    with pytest.raises(UserFacingError):
        edits.edit_draft(state, draft_id("leise"), whose=f"von {person.name.upper()}, Tisch 1")


@pytest.mark.parametrize(
    ("words", "said"), [("Auental wird leise.", SHORT), ("wort " * 300, LONG), (ONE, None)]
)
def test_very_short_and_very_long_sentences_are_hinted_at(words: str, said: Message | None) -> None:
    hint = length_hint(words.strip())
    assert (hint is None) if said is None else hint is not None and hint.source == said.source
