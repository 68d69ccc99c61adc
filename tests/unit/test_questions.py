"""The question bank: whole in both languages, open throughout, the user's own beside it."""

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id, new_id
from moderation.domain.open_question import asks_several, is_closed
from moderation.domain.removal import removal
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, untranslated
from moderation.domain.workshop import Workshop
from moderation.features.agenda import methods
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry
from moderation.features.questions import bank, edits
from moderation.features.questions.bank import BankQuestion, QuestionRole, QuestionTheme, load
from moderation.features.questions.model import QuestionUse, UsedAs
from moderation.features.questions.used_before import EarlierUse, used_before
from moderation.paths import resource
from moderation.session.session import Session
from tests.stores import CREATE, Ticking, open_writer

SHIPPED = {language: load(language).questions for language in LANGUAGES}
METHODS = {method.id: method for method in methods.load("de", [resource("methods")]).methods}
EVERY = [
    pytest.param(words, id=f"{language} {question.id} {number}")
    for language in LANGUAGES
    for question in SHIPPED[language]
    for number, words in enumerate((question.text, *question.follow_ups))
]
SEED_SENTENCES = (
    "Wie findet der Austausch zwischen der Entscheidungs- und Fachebene statt?",
    "Wie nehme ich die Kommunalpolitik von Beginn an mit?",
    "Gibt es eine Wertschätzungs- und Feedbackkultur?",
    "Wie verschaffe ich mir Gehör für die Themen?",
    "Was ist mein Mandat? Wie führe ich ohne Mandat?",
    "Wie gestalte ich ein Auftaktformat?",
)


# ------------------------------------------------------------------------------- what is shipped


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_role_has_twenty_questions_and_politics_some(language: str) -> None:
    roles = Counter(question.role for question in SHIPPED[language])
    for role in (QuestionRole.LEADERSHIP, QuestionRole.EXPERT, QuestionRole.COORDINATION):
        assert roles[role] >= 20
    assert roles[QuestionRole.POLITICS] >= 10
    assert {question.theme for question in SHIPPED[language]} == set(QuestionTheme)
    assert not load(language).faults


def test_both_languages_hold_the_same_questions() -> None:
    def sorts(language: str) -> list[object]:
        return [
            (q.id, q.role, q.theme, q.methods, len(q.follow_ups), q.own) for q in SHIPPED[language]
        ]

    assert sorts("de") == sorts("en")
    assert len({q.id for q in SHIPPED["de"]}) == len(SHIPPED["de"])


def test_every_question_has_words_follow_ups_methods_that_exist_and_a_source() -> None:
    for language in LANGUAGES:
        for question in SHIPPED[language]:
            assert question.text.endswith("?")
            assert question.follow_ups
            assert question.source
            assert question.methods
            assert set(question.methods) <= METHODS.keys()
    texts = [q.text for q in SHIPPED["de"]]
    assert len(set(texts)) == len(texts)
    assert not set(texts) & set(SEED_SENTENCES)


@pytest.mark.parametrize("words", EVERY)
def test_every_shipped_question_is_open_and_only_one(words: str) -> None:
    assert not is_closed(words), words
    assert not asks_several(words)


# -------------------------------------------------------------------------------- open or closed


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("Wie gehen wir vor?", False),
        ("Mit wem sprechen Sie zuerst?", False),
        ("Ab welchem Punkt sitzt der Rat mit am Tisch?", False),
        ("Wenn das Geld endet, was lassen wir weg?", False),
        ("Und woran merken wir es?", False),
        ("Bis wann?", False),
        ("Frau Bürgermeisterin, was brauchen Sie?", False),
        ("By what do we notice it?", False),
        ("If the money ends, what do we leave out?", False),
        ("When the money ends, what do we leave out?", False),
        ("When do we begin, and with whom?", False),
        ("Nennen Sie drei Vorhaben.", False),
        ("Stellen Sie sich vor, es ist 2035: Was sehen Sie auf dem Weg hierher?", False),
        ("Stellen Sie sich vor …: Was ist anders?", False),
        ("Stellen Sie sich vor, Sie wären zehn Jahre alt, wie kämen Sie zur Schule?", False),
        ("Stell dir vor, wir sind fertig: Woran merkst du es?", False),
        ("Nehmen wir an, das Geld reicht nicht: Was lassen wir weg?", False),
        ("Denken Sie an Ihre Straße: Wo ist es laut?", False),
        ("Sagen Sie uns, was fehlt?", False),
        ("Wieviele Haltestellen brauchen wir?", False),
        ("Wie viele Haltestellen brauchen wir?", False),
        ("Und dann was?", False),
        ("Genau welche Straße?", False),
        ("Im Vergleich zu heute: Was wäre besser?", False),
        ("Imagine it is 2035: what do you see?", False),
        ("Let us assume the money ends, what do we leave out?", False),
        ("Stellen Sie sich vor, es ist 2035: Ist die Straße leiser?", True),
        ("Nehmen wir das an?", True),
        ("Denken Sie, dass es reicht?", True),
        ("Gehen wir so vor?", True),
        ("Imagine it is 2035: is it quieter?", True),
        ("Wissen Sie, wieviele Haltestellen es gibt?", True),
        ("", False),
        ("Gibt es eine Kultur der Rückmeldung?", True),
        ("Werden Entscheidungen nachvollziehbar getroffen?", True),
        ("Wissen Sie, wer das entscheidet?", True),
        ("Wenn das Geld endet, hören wir dann auf?", True),
        ("Sie sind sich einig?", True),
        ("Soll das so bleiben oder nicht?", True),
        ("Reden Sie mit dem Rat?", True),
        ("Wie geht es? Sind alle da?", True),
        ("Do you know who decides?", True),
        ("Is that clear?", True),
        ("Could you tell us what you need?", True),
        ("?", False),
    ],
)
def test_a_question_that_yes_or_no_answers_is_closed(words: str, *, closed: bool) -> None:
    assert is_closed(words) is closed


@pytest.mark.parametrize(
    ("words", "several"),
    [
        ("Was ist Ihr Auftrag? Wie führen Sie ohne?", True),
        ("Was ist Ihr Auftrag, und wie führen Sie ohne ihn?", False),
        ("Wirklich?!", False),
        ("Was??", False),
        ("Nennen Sie drei.", False),
    ],
)
def test_more_than_one_question_is_seen(words: str, *, several: bool) -> None:
    assert asks_several(words) is several


@given(st.text(max_size=60))
def test_any_words_can_be_judged(words: str) -> None:
    assert is_closed(words) in (True, False)
    assert not asks_several(words.replace("?", "."))
    assert not is_closed(words.replace("?", "."))


# --------------------------------------------------------------------------------- the user's own

OWN = BankQuestion(
    id="new",
    role=QuestionRole.EXPERT,
    theme=QuestionTheme.GOALS,
    text="  Was fehlt uns noch? ",
    follow_ups=("Seit wann?",),
    methods=("kartenabfrage",),
    source="Gespräch am Rand",
)


@pytest.mark.usefixtures("data_dir")
def test_own_questions_are_kept_changed_and_dropped_in_every_language() -> None:
    kept = bank.keep(OWN)
    assert (kept.text, kept.own) == ("Was fehlt uns noch?", True)
    for language in LANGUAGES:
        assert [q for q in load(language).questions if q.own] == [kept]
    changed = bank.keep(replace(kept, text="Was fehlt uns am meisten?"))
    assert changed.id == kept.id
    other = bank.keep(OWN)
    assert {q.id for q in load("de").questions if q.own} == {changed.id, other.id}
    bank.drop(changed.id)
    assert [q.id for q in load("de").questions if q.own] == [other.id]
    assert len(load("de").questions) == len(SHIPPED["de"]) + 1


@pytest.mark.usefixtures("data_dir")
def test_a_shipped_question_stays_when_its_like_is_kept() -> None:
    shipped = SHIPPED["de"][0]
    kept = bank.keep(shipped)
    assert kept.own
    assert kept.id != shipped.id
    assert shipped in load("de").questions


@pytest.mark.usefixtures("data_dir")
def test_nothing_typed_is_no_question() -> None:
    with pytest.raises(UserFacingError):
        bank.keep(replace(OWN, text="  "))
    assert not bank.own_path().exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "a file with questions"),
        (b"[]", "a file with questions"),
        (b"\xff\xfe", "a file with questions"),
        (b"[" * 99999, "a file with questions"),
        (b'{"format": "moderation-questions", "version": 9}', "newer"),
        (b'{"format": "moderation-questions", "version": 1}', "questions"),
        (
            b'{"format": "moderation-questions", "version": 1, "questions": [{"id": "x"}]}',
            "questions/0/role",
        ),
    ],
)
@pytest.mark.usefixtures("data_dir")
def test_a_broken_file_of_own_questions_is_named_and_never_written_over(
    content: bytes, said: str
) -> None:
    bank.own_path().parent.mkdir(parents=True)
    bank.own_path().write_bytes(content)
    found = load("de")
    assert found.questions == SHIPPED["de"]
    assert said in str(found.faults[0])
    for attempt in (lambda: bank.keep(OWN), lambda: bank.drop("x")):
        with pytest.raises(UserFacingError):
            attempt()
    assert bank.own_path().read_bytes() == content


def test_the_shipped_files_say_what_they_are() -> None:
    for path in resource("questions").glob("*.json"):
        assert json.loads(path.read_text(encoding="utf-8"))["format"] == bank.FORMAT


# ---------------------------------------------------------------------------- into the workshop


def _state(title: str = "W", day: date | None = None, *, trashed: bool = False) -> State:
    workshop_id = new_id()
    workshop = Workshop(id=workshop_id, title=title, day=day, trashed=trashed)
    block = Block(id=new_id(), workshop_id=workshop_id, rank=1.0, title="Anfang")
    last = Block(id=new_id(), workshop_id=workshop_id, rank=2.0, title="Ende")
    return State.holding([workshop, block, last])


NOW = datetime(2027, 1, 22, 9, tzinfo=UTC)
THREE = SHIPPED["de"][:3]


def test_several_become_blocks_one_after_the_other_in_one_action() -> None:
    state = _state()
    first = state.of(Block)[0]
    step = edits.add_blocks(state, THREE, METHODS, ["A", "B", "C"], first.id)
    after = state.apply(step)
    blocks = after.of(Block)
    assert [block.title for block in blocks] == ["Anfang", "A", "B", "C", "Ende"]
    for block, question in zip(blocks[1:4], THREE, strict=True):
        method = METHODS[question.methods[0]]
        assert (block.question, block.script) == (question.text, method.script)
        assert all(words in block.say for words in question.follow_ups)
    assert [(use.question, use.entity_id) for use in after.of(QuestionUse)] == [
        (question.id, block.id) for question, block in zip(THREE, blocks[1:4], strict=True)
    ]
    assert after.apply(step.inverse()).entities() == state.entities()


def test_a_question_without_a_method_is_a_talk_with_its_follow_ups() -> None:
    state = _state()
    after = state.apply(edits.add_blocks(state, THREE[:1], {}, ["A"]))
    block = after.of(Block)[-1]
    assert (block.activity, block.minutes, block.script) == ("talk", 20, ())
    assert block.say.splitlines() == list(THREE[0].follow_ups)


def test_several_become_cards_of_a_block() -> None:
    state = _state()
    block = state.of(Block)[0]
    after = state.apply(edits.add_cards(state, THREE, block.id, NOW))
    assert [(e.text, e.block_id) for e in after.of(Entry)] == [(q.text, block.id) for q in THREE]
    assert {use.used_as for use in after.of(QuestionUse)} == {UsedAs.CARD}


def test_what_is_removed_was_not_used() -> None:
    state = _state()
    after = state.apply(edits.add_blocks(state, THREE, METHODS, ["A", "B", "C"]))
    gone = after.of(Block)[-1]
    left = after.apply(Step(untranslated("x"), removal(after, gone)))
    assert [use.question for use in left.of(QuestionUse)] == [q.id for q in THREE[:2]]


def test_used_before_names_workshop_and_day_the_latest_first(tmp_path: Path) -> None:
    told = [
        _state("Früher", date(2025, 3, 1)),
        _state("Klausur", date(2026, 9, 4)),
        _state("Ohne Tag"),
        _state("Weg", date(2026, 1, 1), trashed=True),
    ]
    with open_writer(tmp_path / "store.sqlite") as writer:
        for state in told:
            block = state.of(Block)[0].id
            once = state.apply(edits.add_cards(state, THREE[:1], block, NOW))
            twice = once.apply(edits.add_cards(once, THREE[:2], block, NOW))
            Session.create(list(twice.entities()), CREATE, writer, clock=Ticking())
        found = writer.submit(lambda store: used_before(store.connection)).result()
    days = [(use.title, use.day, use.used_as) for use in found[THREE[0].id]]
    assert days == [
        ("Klausur", date(2026, 9, 4), "card"),
        ("Früher", date(2025, 3, 1), "card"),
        ("Ohne Tag", None, "card"),
    ]
    assert len(found[THREE[1].id]) == 3
    assert found.keys() == {THREE[0].id, THREE[1].id}
    assert all(isinstance(use, EarlierUse) for use in found[THREE[0].id])
    assert Id(found[THREE[0].id][0].workshop_id) == told[1].workshop.id
