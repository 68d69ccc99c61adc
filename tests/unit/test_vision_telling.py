"""Telling the vision: audiences, messages that are read easily, neutrality before elections."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation import registry
from moderation.activities.timeline.model import FixedDate, FixedKind
from moderation.activities.vision import choosing, edits, telling_edits
from moderation.activities.vision.model import Consent, reasons_of
from moderation.activities.vision.readability import (
    EASIEST,
    HARDEST,
    hints,
    load_jargon,
    read,
    syllables,
    wiener_formula,
)
from moderation.activities.vision.telling import (
    AGREED_ON,
    NO_MESSAGE,
    NOT_AGREED,
    agreed_day,
    always,
    audiences_of,
    lacks,
    months_before,
    neutral_hint,
    windows,
)
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.features.capture.model import EntryKind, entries_of
from moderation.features.people.model import Participant
from moderation.features.people.unnamed import NO_PERSON
from tests.municipal_room import VISION, WORKSHOP, draft_id, room
from tests.room_bridge import NOW

assert registry.ROOMS  # days that stand are asked of every room

MESSAGE = (
    "Wer sich gern in der Innenstadt aufhält, kauft auch hier ein. Deshalb werden die Straßen "
    "ruhiger und die Plätze schöner. Der Lieferverkehr erreicht weiterhin jede Ladentür."
)

# Every word with its syllables, as they are spoken.
SYLLABLES = """
Au-en-tal Bahn-hof Haus Bäu-me Stra-ße ru-hig Rat-haus Kind Kin-der Schu-le Wirt-schaft Bür-ger
Bür-ge-rin Ge-mein-de Stadt Stadt-rat Markt-platz Ver-kehr Rad Rad-weg Fahr-rad Au-to Bus Takt
lei-se si-cher er-reich-bar al-le je-der woh-nen Woh-nung Quar-tier Luft Lärm Frei-heit Freu-de
neu Eu-ro Häu-ser Leu-te Feu-er-wehr See Tee Boot Saal Mai Kai-ser Bay-ern Zei-tung Ar-beit
ar-bei-ten Be-schluss be-schlie-ßen be-schlos-sen Haus-halt Mit-tel Ziel Zie-le Ziel-bild
Mo-bi-li-tät Si-cher-heit Le-bens-qua-li-tät Qua-li-tät Zu-kunft Zu-kunfts-bild Vi-si-on
Na-ti-on Sta-ti-on In-for-ma-ti-on Re-gi-on Mu-se-um The-a-ter Ide-e Ide-en Ma-te-ri-al
Na-tur Kul-tur Sport-platz Spiel-platz Kin-der-gar-ten Grund-schu-le Schul-weg Amt Äm-ter
Bür-ger-meis-te-rin De-zer-nat Frak-ti-on Aus-schuss Sit-zung Ö-ffent-lich-keit Bau-amt bau-en
Bau-en-de Brü-cke Fluss U-fer Wald Feld Wie-se Berg
""".split()


def syllables_of(word: str) -> int:
    return word.count("-") + 1


def test_a_hundred_words_have_their_syllables_but_for_five_at_most() -> None:
    words = SYLLABLES[:100]
    assert len(words) == 100
    wrong = [word for word in words if syllables(word.replace("-", "")) != syllables_of(word)]
    assert len(wrong) <= 5, wrong


def test_the_formula_is_the_one_of_its_source() -> None:
    assert round(wiener_formula(MESSAGE), 1) == 7.6
    found = read(MESSAGE, {})
    assert round(found.sentence_words) == 9


@given(st.text())
def test_the_formula_stays_on_its_scale(text: str) -> None:
    assert EASIEST <= wiener_formula(text) <= HARDEST
    found = read(text, {"Lieferverkehr": "Lieferwagen"})
    assert hints(found, "0", "8") == hints(found, "0", "8")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ja.",
        "Wir alle kommen gut und leise an, auch am Abend und am frühen Morgen.",
        "A. B. C.",
    ],
)
def test_short_plain_texts_are_never_called_hard(text: str) -> None:
    assert wiener_formula(text) >= EASIEST
    assert hints(read(text, {}), "4,0", "8") == ()


def test_jargon_has_a_plain_word_and_stands_before_the_formula() -> None:
    jargon, faults = load_jargon("de")
    assert not faults
    found = read(MESSAGE, jargon)
    assert found.jargon == (("Lieferverkehr", "Lieferwagen"),)
    long = " ".join([MESSAGE.replace(".", " und"), MESSAGE, MESSAGE])
    said = hints(read(long, jargon), "9,9", "8")
    assert int(str(dict(said[0].values)["number"])) > 15
    assert len(said) >= 2


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("Die Straße wird umgebaut.", True),
        ("Das Konzept wurde im Rat beschlossen.", True),
        ("Wir bauen die Straße um.", False),
        ("Es wird leise.", False),
        ("Alle werden ankommen.", False),
        ("Die Straßen werden ruhiger.", False),
        ("Der Markt wird neu gestaltet.", True),
    ],
)
def test_passive_sentences_are_found(sentence: str, passive: bool) -> None:
    assert bool(read(sentence, {}).passive) is passive


# -- audiences -----------------------------------------------------------------------------


def told(state: State | None = None) -> State:
    state = state or room()
    return state.apply(telling_edits.add_usual(state, VISION))


def test_the_usual_audiences_are_offered_once() -> None:
    state = told()
    assert len(audiences_of(state, VISION)) == 6
    assert telling_edits.add_usual(state, VISION).changes == ()
    with pytest.raises(UserFacingError):
        telling_edits.add_audience(state, VISION, " ")


def test_one_gain_counts_most_and_others_too() -> None:
    state = told()
    own = audiences_of(state, VISION)[0].id
    first, second = reasons_of(state, VISION)[:2]

    def press(gain: Id) -> tuple[Id | None, tuple[Id, ...]]:
        nonlocal state
        state = state.apply(telling_edits.next_weight(state, own, gain))
        audience = audiences_of(state, VISION)[0]
        return audience.most_id, audience.also_ids

    assert press(first.id) == (first.id, ())
    assert press(second.id) == (second.id, (first.id,))
    assert press(second.id) == (None, (first.id, second.id))
    assert press(second.id) == (None, (first.id,))


def test_an_audience_without_a_message_is_hinted_at_and_makes_no_task() -> None:
    state = told()
    own = audiences_of(state, VISION)[0]
    assert lacks(own) == NO_MESSAGE
    with pytest.raises(UserFacingError):
        telling_edits.make_task(state, own.id, NOW)


def test_a_message_becomes_a_task_with_owner_and_date() -> None:
    state = told()
    own = audiences_of(state, VISION)[0]
    state = state.apply(
        telling_edits.edit_audience(
            state,
            own.id,
            message=MESSAGE,
            speaker="Bürgermeisteramt",
            day=date(2026, 3, 24),
            channel="Wirtschaftsrunde",
        )
    )
    state = state.apply(telling_edits.make_task(state, own.id, NOW))
    (task,) = entries_of(state, EntryKind.TASK)
    assert task.due == date(2026, 3, 24)
    assert task.unit_id == "unit-bm"
    assert MESSAGE in task.text
    assert "Wirtschaftsrunde" in task.text
    with pytest.raises(UserFacingError):
        telling_edits.make_task(state, own.id, NOW)


def test_neither_audience_nor_who_tells_it_is_a_person_of_the_room() -> None:
    state = told()
    own, person = audiences_of(state, VISION)[0], state.of(Participant)[0].name
    for name in (person, person.upper(), f"Gespräch mit {person}"):
        with pytest.raises(UserFacingError) as refused:
            telling_edits.add_audience(state, VISION, name)
        assert refused.value.message == NO_PERSON
        for part in ("name", "speaker"):
            with pytest.raises(UserFacingError) as refused:
                telling_edits.edit_audience(state, own.id, **{part: name})
            assert refused.value.message == NO_PERSON
    telling_edits.edit_audience(state, own.id, speaker="Politik")
    telling_edits.edit_audience(state, own.id, speaker="Leitung Tiefbauamt")


def test_every_text_carries_what_was_agreed_and_that_others_decide() -> None:
    state = room()
    assert always(state, VISION, "") == NOT_AGREED
    state = state.apply(edits.adopt(state, draft_id("leise")))
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        state = state.apply(
            choosing.say(state, draft_id("leise"), {side: (Consent.AGREED, "")}, NOW)
        )
    assert always(state, VISION, "12.03.2026").source == AGREED_ON.source
    assert agreed_day(state, VISION) == date(2026, 3, 12)


@pytest.mark.parametrize("answer", [Consent.AGREED, Consent.RESERVED, Consent.REFUSED])
def test_the_day_of_the_agreement_is_that_of_both_sides_and_not_of_others(answer: Consent) -> None:
    state = room()
    own = draft_id("leise")
    state = state.apply(edits.adopt(state, own))
    for side in (Side.POLITICS, Side.ADMINISTRATION):
        state = state.apply(choosing.say(state, own, {side: (Consent.AGREED, "")}, NOW))
    later = NOW + timedelta(days=9)
    state = state.apply(choosing.say(state, own, {Side.OTHERS: (answer, "")}, later))
    assert agreed_day(state, VISION) == date(2026, 3, 12)


# -- neutrality ----------------------------------------------------------------------------


def with_election(day: date, day_as: Precision = Precision.DAY) -> State:
    fixed = FixedDate(
        id=Id("wahl"),
        workshop_id=WORKSHOP,
        block_id=VISION,
        title="Kommunalwahl",
        fixed_kind=FixedKind.ELECTION,
        day=day,
        day_as=day_as,
    )
    return State.holding([*told().entities(), fixed])


@pytest.mark.parametrize(
    ("months", "day", "hinted"),
    [
        (0, date(2030, 9, 1), False),
        (3, date(2030, 9, 1), True),
        (3, date(2030, 6, 15), True),
        (3, date(2030, 6, 14), False),
        (3, date(2030, 9, 15), True),
        (3, date(2030, 9, 16), False),
    ],
)
def test_the_months_before_an_election_are_the_towns_own_choice(
    months: int,
    day: date,
    hinted: bool,
) -> None:
    state = with_election(date(2030, 9, 15))
    assert windows(state, VISION) == ()
    if months:
        state = state.apply(telling_edits.set_telling(state, VISION, months=months))
    own = audiences_of(state, VISION)[0]
    state = state.apply(telling_edits.edit_audience(state, own.id, day=day))
    hint = neutral_hint(state, audiences_of(state, VISION)[0], "1.9.2030")
    assert (hint is not None) is hinted
    if hint is not None:
        assert "no fixed period" in hint.source


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2030, 5, 31), ""),
        (date(2030, 6, 1), "may lie"),
        (date(2030, 8, 29), "may lie"),
        (date(2030, 8, 31), "lies within"),
        (date(2030, 9, 1), "lies within"),
        (date(2030, 9, 2), "may lie"),
        (date(2030, 11, 30), "may lie"),
        (date(2030, 12, 1), ""),
    ],
)
def test_of_an_election_in_a_season_it_is_said_what_is_sure(day: date, said: str) -> None:
    state = with_election(date(2030, 11, 30), Precision.SEASON)
    state = state.apply(telling_edits.set_telling(state, VISION, months=3))
    own = audiences_of(state, VISION)[0]
    state = state.apply(telling_edits.edit_audience(state, own.id, day=day))
    hint = neutral_hint(state, audiences_of(state, VISION)[0], "1.9.2030")
    assert said in ("" if hint is None else hint.source)
    assert (hint is not None) is bool(said)


@pytest.mark.parametrize(
    ("title", "election"),
    [
        ("Kommunalwahl", True),
        ("Wahltag", True),
        ("Landtagswahl 2031", True),
        ("Oberbürgermeisterwahl", True),
        ("OB-Wahl", True),
        ("Stichwahl zur Landrätin", True),
        ("Kommunalwahlen im Kreis", True),
        ("Tag der Europawahl", True),
        ("Wahl des Bürgermeisters", True),
        ("Local election", True),
        ("Auswahl der Büros", False),
        ("Vorauswahl", False),
        ("Wahlmöglichkeit für Fahrgäste", False),
        ("Wahlfach Verkehr", False),
        ("Wahlprüfsteine", False),
        ("Standortwahl", False),
        ("Selection of the site", False),
        ("Haushalt", False),
    ],
)
def test_an_election_is_known_by_whole_words(title: str, election: bool) -> None:
    fixed = FixedDate(
        id=Id("tag"),
        workshop_id=WORKSHOP,
        block_id=VISION,
        title=title,
        fixed_kind=FixedKind.OTHER,
        day=date(2030, 9, 15),
    )
    state = State.holding([*told().entities(), fixed])
    state = state.apply(telling_edits.set_telling(state, VISION, months=3))
    assert bool(windows(state, VISION)) is election


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 24))
def test_months_before_a_day_are_months(day: date, months: int) -> None:
    found = months_before(day, months)
    assert (day.year * 12 + day.month) - (found.year * 12 + found.month) == months
    assert found.day <= day.day
    if found.day < day.day:
        assert (found + timedelta(days=1)).month != found.month
