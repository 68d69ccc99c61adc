"""On what a goal has an effect, said once and told in minutes and tables."""

from moderation import registry
from moderation.activities.goals.effects import (
    EffectAnswer,
    EffectOn,
    effects_of,
    set_effect,
    set_effect_words,
)
from moderation.activities.goals.effects_minutes import effects_sheet
from moderation.activities.goals.model import goals_of
from moderation.domain.state import State
from moderation.domain.texts import Catalogue
from moderation.domain.views import MinutesView
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from tests.municipal_room import GOALS, goal_id, room

assert registry.ROOMS


def said() -> State:
    state = room()
    state = state.apply(set_effect(state, goal_id(2), EffectOn.MONEY, EffectAnswer.YES))
    state = state.apply(set_effect_words(state, goal_id(2), EffectOn.CLIMATE, " Weniger Autos. "))
    return state.apply(set_effect(state, goal_id(2), EffectOn.CLIMATE, EffectAnswer.NO))


def test_effects_stand_in_the_order_of_the_papers() -> None:
    found = effects_of(said(), goal_id(2))
    assert list(found) == [EffectOn.CLIMATE, EffectOn.MONEY]
    assert found[EffectOn.CLIMATE].words == "Weniger Autos."
    assert effects_of(said(), goal_id(1)) == {}


def test_what_is_open_again_and_says_nothing_leaves_no_row() -> None:
    state = said()
    state = state.apply(set_effect(state, goal_id(2), EffectOn.MONEY, EffectAnswer.OPEN))
    assert EffectOn.MONEY not in effects_of(state, goal_id(2))
    state = state.apply(set_effect(state, goal_id(2), EffectOn.CLIMATE, EffectAnswer.OPEN))
    assert effects_of(state, goal_id(2))[EffectOn.CLIMATE].words == "Weniger Autos."
    assert set_effect(state, goal_id(2), EffectOn.STAFF, EffectAnswer.OPEN).changes == ()


def test_a_sentence_alone_is_open() -> None:
    state = room()
    state = state.apply(set_effect_words(state, goal_id(2), EffectOn.ACCESS, "Wird geprüft."))
    assert effects_of(state, goal_id(2))[EffectOn.ACCESS].answer is EffectAnswer.OPEN


def test_minutes_and_table_say_them() -> None:
    view = MinutesView(said())
    told = to_text(minutes_document(view, "de"))
    assert "Weniger Autos." in told
    assert "Klima" in told
    table = effects_sheet(view, goals_of(view, GOALS), Catalogue.load("de"))
    assert [row[2:] for row in table.rows] == [
        ("Klima", "nein", "Weniger Autos."),
        ("Mittel", "ja", ""),
    ]
