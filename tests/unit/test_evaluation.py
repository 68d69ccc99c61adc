# SPDX-License-Identifier: EUPL-1.2
"""The evaluation: counted without names, told from five answers on, public once released."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.change import Step, added, replaced
from moderation.domain.closed_step import marked
from moderation.domain.errors import UserFacingError
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, untranslated
from moderation.domain.views import MinutesView, PublicView, WallView
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.evaluation import edits
from moderation.features.evaluation.bank import own_path, questions
from moderation.features.evaluation.minutes import evaluation_sheet
from moderation.features.evaluation.model import (
    ANSWERS,
    EvaluationQuestion,
    ReleasedAnswer,
    answered,
    is_closed,
    is_released,
    questions_of,
    told_in_public,
)
from moderation.features.ratings.model import RatingCount
from moderation.features.series.hours import read_event
from moderation.features.series.model import EventKind, SeriesEvent
from moderation.features.votes.tally import Tally
from moderation.minutes.plain import to_text
from moderation.output.minutes import minutes_document
from moderation.output.minutes.series import series_report
from moderation.storage import workshop_file
from moderation.windows.library.own_templates import stripped
from tests.municipal_room import room

NOW = datetime(2026, 3, 12, 12, 15, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
P, V, W = Side
GOOD = (0, 0, 1, 2, 3)
Counts = dict[Side, tuple[int, ...]]


def asked(state: State | None = None) -> State:
    state = state or room()
    return state.apply(edits.write_questions(state, "Ich kam zu Wort.\nDie Zeit war gut genutzt."))


def counted(state: State, *per_question: Counts) -> Tally:
    tally = Tally(ANSWERS.width)
    for question, counts in zip(questions_of(state), per_question, strict=True):
        for side, row in counts.items():
            for value, count in enumerate(row):
                tally.put(question.id, side, value, count)
    return tally


def closed(state: State, *per_question: Counts) -> State:
    return state.apply(edits.close_evaluation(state, counted(state, *per_question)))


def test_answers_are_told_by_side_where_every_side_gave_five() -> None:
    state = closed(asked(), {P: GOOD, V: (5, 0, 0, 0, 0)}, {P: GOOD, V: (0, 5, 0, 0, 0)})
    first, second = answered(state)
    assert first.counts == (5, 0, 1, 2, 3)
    assert first.mean_by(V) == 1.0
    assert second.mean_by(V) == 2.0
    assert first.without == 0


@pytest.mark.parametrize(
    "few", [{P: GOOD, V: (4, 0, 0, 0, 0)}, {P: GOOD, V: (5, 0, 0, 0, 0), W: (1, 0, 0, 0, 0)}]
)
def test_a_small_side_hides_all_sides_in_store_and_view(few: Counts) -> None:
    state = closed(asked(), few, {P: GOOD, V: (5, 0, 0, 0, 0)})
    assert all(each.side is None for each in state.of(RatingCount))
    assert all(not each.by_side for each in answered(state))


def test_who_leaves_a_question_out_is_counted_and_hides_the_side() -> None:
    state = closed(asked(), {P: GOOD, V: (5, 0, 0, 0, 0)}, {P: GOOD, V: (1, 0, 0, 0, 0)})
    first, second = answered(state)
    assert (first.without, second.without) == (0, 4)
    assert second.counts == (1, 0, 1, 2, 3)
    assert not first.by_side
    assert not second.by_side, "one answer of a side would be told apart"


def test_a_question_with_too_few_answers_keeps_none() -> None:
    state = closed(asked(), {P: GOOD}, {P: (0, 0, 1, 1, 0)})
    first, second = answered(state)
    assert first.told
    assert not second.told
    assert second.counts == (0,) * 5
    question = questions_of(state)[1]
    [stored] = [c for c in state.of(RatingCount) if c.statement_id == question.id]
    assert stored.counts == (0, 0, 0, 0, 0, 6)
    said = to_text(minutes_document(MinutesView(state)))
    assert "weniger als fünf Antworten" in said


def test_nothing_and_too_little_are_refused_with_a_sentence() -> None:
    state = asked()
    with pytest.raises(UserFacingError) as nothing:
        edits.close_evaluation(state, Tally(ANSWERS.width))
    assert nothing.value.message.source == edits.NO_SHEETS.source
    with pytest.raises(UserFacingError) as few:
        closed(state, {P: (0, 0, 0, 2, 0)}, {V: (0, 0, 0, 2, 0)})
    assert few.value.message.source == edits.TOO_FEW.source
    done = closed(state, {P: GOOD}, {P: GOOD})
    with pytest.raises(UserFacingError):
        closed(done, {P: GOOD}, {P: GOOD})
    with pytest.raises(UserFacingError):
        edits.write_questions(done, "Eine andere.")
    assert edits.write_questions(done, "\n".join(q.text for q in questions_of(done))).changes == ()


def test_questions_are_worded_in_lines() -> None:
    state = room()
    for wrong in ("", " \n ", "\n".join(f"Frage {n}" for n in range(10)), "Gleich\nGleich"):
        with pytest.raises(UserFacingError):
            edits.write_questions(asked(), wrong)
    assert edits.write_questions(state, " ").changes == (), "nothing was there, nothing is wanted"
    state = asked(state)
    kept = questions_of(state)[1]
    state = state.apply(edits.write_questions(state, f"Neu.\n{kept.text}"))
    assert questions_of(state)[1].id == kept.id, "a question that stays keeps what it was asked"
    with pytest.raises(UserFacingError):
        edits.release(state, released=True)
    template = stripped(closed(state, {P: GOOD}, {P: GOOD}), "Vorlage")
    assert [each.text for each in questions_of(template)] == ["Neu.", kept.text]
    assert not is_closed(template)


def test_the_public_reads_it_once_it_is_released_and_no_sides() -> None:
    state = closed(asked(), {P: GOOD, V: (5, 0, 0, 0, 0)}, {P: GOOD, V: (0, 5, 0, 0, 0)})
    internal = to_text(minutes_document(MinutesView(state)))
    assert "Ich kam zu Wort." in internal
    assert "Verwaltung 1,0" in internal
    public = PublicView(state)
    assert not public.of(EvaluationQuestion)
    assert "Ich kam zu Wort." not in to_text(minutes_document(public))
    step = edits.release(state, released=True)
    state = state.apply(step)
    said = to_text(minutes_document(PublicView(state)))
    assert "Ich kam zu Wort." in said
    assert "Verwaltung 1,0" not in said
    assert "2,8" in said
    state = state.apply(edits.release(state, released=False))
    assert "Ich kam zu Wort." not in to_text(minutes_document(PublicView(state)))


def test_a_file_carries_questions_and_result() -> None:
    state = closed(asked(), {P: GOOD}, {P: GOOD})
    state = state.apply(edits.release(state, released=True))
    read = State.holding(workshop_file.parse(workshop_file.write(state), "x.json"))
    assert answered(read) == answered(state)
    assert answered(WallView(read)) == answered(state)


def test_the_sheet_asks_every_question_in_the_language_of_the_workshop() -> None:
    sheet = to_text(evaluation_sheet(MinutesView(asked())))
    for words in ("Ich kam zu Wort.", "Die Zeit war gut genutzt.", "voll und ganz", "Verwaltung"):
        assert words in sheet


def test_the_files_of_questions(data_dir: Path) -> None:
    del data_dir
    for language in ("de", "en"):
        assert len(questions(language)) == 5
    own = own_path("de")
    own.parent.mkdir(parents=True)
    own.write_text(_file(["Nur\n eine."]), "utf-8")
    assert questions("de") == ("Nur eine.",)
    assert len(questions("en")) == 5


def _file(asked: list[object], **fields: object) -> str:
    form = {"format": "moderation-evaluation", "version": 1, "questions": asked}
    return json.dumps(form | fields)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("", "a file with the questions of an evaluation"),
        ("[]", "a file with the questions of an evaluation"),
        ("[" * 100_000, "a file with the questions of an evaluation"),
        ("x" * 100_001, "a file with the questions of an evaluation"),
        (_file(["ohne Format"], format=""), "a file with the questions of an evaluation"),
        (_file(["aus der Zukunft"], version=2), "newer version"),
        (_file(["Eine Frage."], fragen=[]), "fragen"),
        (_file([]), "questions"),
        (_file(["Eine Frage."] * 10), "questions"),
        (_file(["Eine Frage.", ""]), "questions/1"),
        (_file(["Eine Frage.", "\u200b\ufe0f"]), "questions/1"),
        (_file([5]), "questions/0"),
    ],
)
def test_a_broken_file_of_questions_is_named_with_its_field_and_what_helps(
    data_dir: Path, broken: str, said: str
) -> None:
    own = own_path("de")
    own.parent.mkdir(parents=True)
    own.write_text(broken, "utf-8")
    with pytest.raises(UserFacingError) as caught:
        questions("de")
    words = Catalogue.load("en").text(caught.value.message)
    for part in ("questions.de.json", said, str(data_dir / "evaluation"), "delete it"):
        assert part in words


def test_a_series_compares_sentences_of_the_same_words() -> None:
    first = closed(asked(), {P: GOOD}, {P: (0, 0, 0, 5, 0)})
    other = room()
    other = other.apply(edits.write_questions(other, "Ich kam zu Wort.\nEtwas anderes."))
    other = closed(other, {P: (0, 0, 0, 0, 5)}, {P: GOOD})
    other = other.apply(edits.release(other, released=True))
    events = [
        SeriesEvent(
            id=Id(f"e{n}"),
            workshop_id=Id("series"),
            rank=float(n),
            event_kind=EventKind.TRAINING,
            title=f"Termin {n}",
            day=date(2026, 3, n),
        )
        for n in (1, 2, 3)
    ]
    series = State.holding(
        [Workshop(id=Id("series"), title="Reihe", language="de", is_series=True), *events]
    )
    readings = {
        events[0].id: read_event(events[0], first),
        events[1].id: read_event(events[1], other),
    }
    said = to_text(series_report(series, readings, date(2026, 4, 1)))
    assert said.count("Ich kam zu Wort.") == 1
    for words in ("4,3", "5,0", "Etwas anderes.", "Auswertungen im Vergleich"):
        assert words in said
    public = to_text(series_report(series, readings, date(2026, 4, 1), public=True))
    assert "5,0" in public
    assert "Die Zeit war gut genutzt." not in public, "the first event released nothing"
    nothing = to_text(series_report(series, {}, date(2026, 4, 1)))
    assert "Auswertungen im Vergleich" not in nothing


def doors(state: State, *, shut: bool) -> State:
    """The same workshop while a block runs whose doors are shut, or after it."""
    block = state.of(Block)[0]
    values = {"closed_session": True, "started_at": NOW, "ended_at": None if shut else LATER}
    return state.apply(Step(untranslated("x"), replaced(block, **values)))


def by_the_door(state: State, step: Step) -> State:
    """What the session makes of a step."""
    return state.apply(marked(state, step))


def in_public(state: State) -> tuple[str, str]:
    """What the public minutes say, and the public report of a series that the workshop is of."""
    event = SeriesEvent(
        id=Id("e"), workshop_id=Id("series"), event_kind=EventKind.TRAINING, title="Termin"
    )
    series = State.holding(
        [Workshop(id=Id("series"), title="Reihe", language="de", is_series=True), event]
    )
    readings = {event.id: read_event(event, state)}
    report = series_report(series, readings, date(2026, 4, 1), public=True)
    return to_text(minutes_document(PublicView(state))), to_text(report)


def test_nothing_that_is_closed_is_in_any_public_paper_though_it_was_released() -> None:
    state = closed(asked(), {P: GOOD}, {P: GOOD})
    state = state.apply(edits.release(state, released=True))
    assert all("Ich kam zu Wort." in paper for paper in in_public(state))
    whole = state.apply(Step(untranslated("x"), replaced(state.workshop, closed_session=True)))
    afterwards = doors(state, shut=True)
    copies = state.of(ReleasedAnswer)
    afterwards = State.holding(e for e in afterwards.entities() if e not in copies)
    afterwards = by_the_door(afterwards, Step(untranslated("x"), added(*copies)))
    for each in (whole, doors(afterwards, shut=False)):
        assert is_released(each)
        assert told_in_public(each) == ()
        for paper in in_public(each):
            assert "Ich kam zu Wort." not in paper


def test_a_release_that_the_public_would_not_read_is_refused_with_the_reason() -> None:
    state = closed(asked(), {P: GOOD}, {P: GOOD})
    whole = state.apply(Step(untranslated("x"), replaced(state.workshop, closed_session=True)))
    shut = doors(room(), shut=True)
    worded = by_the_door(shut, edits.write_questions(shut, "Ich kam zu Wort.\nZeit war genug da."))
    worded = doors(closed(worded, {P: GOOD}, {P: GOOD}), shut=False)
    for each in (whole, doors(state, shut=True), worded):
        with pytest.raises(UserFacingError):
            edits.release(each, released=True)


def test_a_release_while_doors_were_shut_is_made_good_when_they_are_open() -> None:
    state = closed(asked(), {P: GOOD}, {P: GOOD})
    copies = edits.release(state, released=True)
    state = doors(by_the_door(doors(state, shut=True), copies), shut=False)
    assert is_released(state)
    assert not told_in_public(state)
    step = edits.release(state, released=True)
    after = by_the_door(state, step)
    assert [each.text for each in told_in_public(after)] == [q.text for q in questions_of(after)]
    assert len(after.of(ReleasedAnswer)) == 2
    assert edits.release(after, released=True).changes == ()


def test_a_question_that_is_worded_otherwise_stays_the_question_that_it_is() -> None:
    """Typing mistakes are mended while sheets are counted; the counts hang on the question."""
    state = asked()
    first, second = questions_of(state)
    for typed in (
        "Ich kam gut zu Wort.\nDie Zeit war gut genutzt.",
        "Die Zeit war sinnvoll genutzt.\nIch kam zu Wort!",
        "Etwas Neues vorweg.\nIch kam zum Wort.\nDie Zeit war gut genutzt.",
    ):
        after = state.apply(edits.write_questions(state, typed))
        assert [q.text for q in questions_of(after)] == typed.splitlines()
        assert {first.id, second.id} <= {q.id for q in questions_of(after)}
        assert after.get(EvaluationQuestion, first.id).text.startswith("Ich kam")
    other = state.apply(edits.write_questions(state, "Das Essen schmeckte.\n" + second.text))
    assert first.id not in {q.id for q in questions_of(other)}, "that is another question"


ROWS = st.tuples(*[st.integers(0, 7)] * 5)
SHEETS = st.fixed_dictionaries({}, optional={P: ROWS, V: ROWS, W: ROWS})


@given(SHEETS, SHEETS)
def test_what_is_told_adds_up_and_no_told_count_is_of_fewer_than_five(
    first: Counts, second: Counts
) -> None:
    state = asked()
    tally = counted(state, first, second)
    try:
        step = edits.close_evaluation(state, tally)
    except UserFacingError:
        ids = [each.id for each in questions_of(state)]
        assert sum(tally.most(ids, side) for side in Side) < 5
        return
    after = state.apply(step)
    assert after.apply(step.inverse()).entities() == state.entities()
    told = answered(after)
    for each, typed in zip(told, (first, second), strict=True):
        whole = tuple(map(sum, zip(*typed.values(), strict=True))) or (0,) * 5
        assert each.counts == (whole if sum(whole) >= 5 else (0,) * 5)
        assert each.told == (sum(whole) >= 5)
        for side, own in each.by_side:
            assert own == typed[side]
            assert sum(own) >= 5
    if any(each.by_side for each in told):
        assert all(not sum(r) or sum(r) >= 5 for t in (first, second) for r in t.values())
    ids = [each.id for each in questions_of(state)]
    dropped = {ids.index(key) for key in edits.few_answers(tally, ids)}
    gave = [sum(map(sum, t.values())) for t in (first, second)]
    assert dropped == {n for n, each in enumerate(told) if gave[n] and not each.told}
    hidden = edits.hiding_sides(tally, ids)
    assert not hidden or not any(each.by_side for each in told), "what is said is what is done"
    if not hidden and all(gave):
        assert all(each.by_side for each in told)
    sheets = sum(max(sum(t.get(s, (0,))) for t in (first, second)) for s in Side)
    assert all(each.answers + each.without == sheets for each in told)
