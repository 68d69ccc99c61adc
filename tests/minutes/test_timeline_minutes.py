"""What a reader of the minutes learns from a timeline."""

from datetime import date
from typing import Any

import pytest

from moderation.activities.timeline import clock_edits, edits
from moderation.activities.timeline.minutes import blocks
from moderation.activities.timeline.model import FixedKind, TimelineStep
from moderation.activities.timeline.sheets import sheets
from moderation.domain.ids import Id
from moderation.domain.lengths import Length
from moderation.domain.recurring import read_recurring
from moderation.domain.said_days import SaidDay
from moderation.domain.span import Precision
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView, PublicView
from moderation.features.agenda.model import Block
from moderation.minutes import document as doc
from moderation.minutes.drawing import Circle, FillPattern, Polyline, Rect, Text
from moderation.minutes.plain import block_lines
from tests.timeline_sample import BLOCK, sample_fixed, sample_state, sample_steps, workshop


def written(state: State, language: str = "de") -> list[Any]:
    return blocks(
        MinutesView(state), state.get(Block, BLOCK), Catalogue.load(language), Formats(language)
    )


def lines(state: State, language: str = "de") -> str:
    return "\n".join(line for block in written(state, language) for line in block_lines(block))


def test_the_figure_says_the_path_in_words() -> None:
    figure = written(sample_state())[0]

    assert isinstance(figure, doc.Figure)
    assert figure.alt.startswith(
        "Zeitstrahl von 2026 bis 2035 mit 12 Schritten, 6 Zwischenzielen und 7 Festpunkten."
    )
    assert "Konzept erarbeiten (Verwaltung, 10/2026 bis 09/2027), dann Rahmenplan" in figure.alt
    assert "Der längste Schritt bestimmt das Ende: Bahnhof umbauen, 4 Jahre." in figure.alt
    assert "Reserve vor „Vision“: 6 Monate." in figure.alt


def test_the_figure_stays_within_its_size() -> None:
    figure = written(sample_state())[0]

    for shape in figure.shapes:
        if isinstance(shape, Rect):
            assert shape.x >= 0
            assert shape.x + shape.width <= figure.width + 0.1
            assert shape.y + shape.height <= figure.height
        elif isinstance(shape, Text | Circle):
            assert 0 <= shape.x <= figure.width
            assert 0 < shape.y <= figure.height
        elif isinstance(shape, Polyline):
            assert all(0 <= x <= figure.width and 0 <= y <= figure.height for x, y in shape.points)


def test_patterns_speak_without_colour() -> None:
    patterns = {s.pattern for s in written(sample_state())[0].shapes if isinstance(s, Rect)}

    assert patterns == set(FillPattern)


def test_steps_stand_by_side_with_owner_dates_and_slack() -> None:
    said = lines(sample_state())

    assert (
        "Bahnhof umbauen nach: Grundsatzbeschluss\tDB InfraGO\t16.12.2028\t30.11.2032\t"
        "schwierig\tkeiner"
    ) in said
    assert "Bustakt · Kreis\toffen\t20.04.2031\t30.09.2032\tmit Hindernissen\tohne Einfluss" in said
    assert said.index("Leitlinien beschließen\t") < said.index("Konzept erarbeiten nach")


def test_who_does_a_step_and_is_withheld_is_not_said_to_be_open() -> None:
    state = sample_state()
    step = next(each for each in state.of(TimelineStep) if not each.is_interim_goal)
    state = state.apply(edits.set_owner(state, step.id, "Erika Beispiel"))
    view = PublicView(state)
    assert view.get(TimelineStep, step.id).owner == "[…]"
    told = blocks(view, view.get(Block, BLOCK), Catalogue.load("de"), Formats("de"))
    assert "[…]" in "\n".join(line for block in told for line in block_lines(block))


def test_interim_goals_stand_by_day_and_name_their_side() -> None:
    said = lines(sample_state())
    goals = said[said.index("Zwischenziele\n") : said.index("Schritte\n")]

    assert "Politik Grundsatzbeschluss nach: Rahmenplan\toffen\t15.12.2028" in goals
    assert goals.index("Zwischenbilanz") < goals.index("Vision") < goals.index("Schlussbilanz")


def test_fixed_dates_are_listed_with_their_kind() -> None:
    said = lines(sample_state())

    assert "15.12.2026\tHaushalt\n" in said
    assert "15.09.2030\tKommunalwahl" in said


def test_a_date_is_printed_as_it_was_said() -> None:
    state = sample_state()
    state = state.apply(
        edits.set_end(state, Id("axis"), SaidDay(date(2034, 11, 30), Precision.SEASON))
    )
    state = state.apply(
        edits.set_begin(state, Id("vision"), SaidDay(date(2035, 5, 31), Precision.SEASON))
    )
    state = state.apply(
        clock_edits.edit_fixed(state, Id("e2"), day=date(2035, 9, 30), day_as=Precision.QUARTER)
    )
    said = lines(state)

    assert "01.12.2032\tHerbst 2034\tmit Hindernissen" in said
    assert "Vision nach: Radachse anschließen\toffen\tFrühjahr 2035" in said
    assert "(Verwaltung, 12/2032 bis Herbst 2034), dann Vision (Verwaltung, Frühjahr 2035)" in said
    assert "Q3 2035\tKommunalwahl" in said
    assert "31.05.2035" not in said


def test_how_long_a_step_waits_is_printed() -> None:
    state = sample_state()
    state = state.apply(edits.set_lag(state, Id("axis"), Id("station"), Length(months=3)))

    assert "nach: Bahnhof umbauen + 3 Monate, Mittel Radachse" in lines(state)


def test_a_late_vision_is_no_secret() -> None:
    state = sample_state()
    state = state.apply(edits.shift_end(state, Id("station"), 24))

    assert "Nach heutiger Planung wird „Vision“ erst am" in lines(state)


def test_without_dependencies_it_says_so() -> None:
    state = sample_state()
    for step in sample_steps():
        for before in step.after:
            state = state.apply(edits.remove_dependency(state, step.id, before))

    assert "Kein Schritt wartet auf einen anderen." in lines(state)


@pytest.mark.parametrize("language", ["de", "en"])
def test_an_empty_timeline_leaves_nothing(language: str) -> None:
    assert written(State.holding(workshop()), language) == []


def test_fixed_dates_alone_are_a_table() -> None:
    found = written(State.holding([*workshop(), *sample_fixed()]))

    assert [type(block) for block in found] == [doc.Heading, doc.Table]


def test_the_clock_is_told_with_whose_day_it_is_and_where_that_stands() -> None:
    state = sample_state()
    said = read_recurring("jeden zweiten Donnerstag ab 14.1.2027, 17 Uhr", date(2026, 11, 30))
    for values in (
        {"title": "Rat", "fixed_kind": FixedKind.SESSION, "day": said.first, "recurs": said.rule,
         "body": "Stadtrat"},
        {"title": "Sommerpause", "fixed_kind": FixedKind.RECESS, "day": date(2027, 7, 5),
         "until": date(2027, 8, 31)},
    ):  # fmt: skip
        state = state.apply(clock_edits.add_date(state, BLOCK, **values))
    first, last = date(2026, 11, 30), date(2031, 12, 31)
    state = state.apply(clock_edits.take_presets(state, BLOCK, first, last, "nw"))
    told = lines(state)

    assert "jeden zweiten Donnerstag, 17:00\N{NO-BREAK SPACE}Uhr, ab 14.01.2027\tRat" in told
    assert "Sitzung\tStadtrat" in told
    assert "05.07.2027 – 31.08.2027\tSommerpause" in told
    assert "Herbst 2030\tKommunalwahl" in told
    assert "(2026); aus der Wahlperiode gerechnet, bitte prüfen" in told
    assert "Feiertage und Schulferien wie in Nordrhein-Westfalen (KMK" in told


def test_many_sittings_are_one_row() -> None:
    state = sample_state()
    days = [
        {
            "title": "Rat",
            "fixed_kind": FixedKind.SESSION,
            "day": date(2027, month, 4),
            "mark": str(month),
        }
        for month in range(1, 13)
    ]
    told = lines(state.apply(clock_edits.take_calendar(state, BLOCK, days)))

    assert "12 Sitzungen, 04.01.2027 bis 04.12.2027\tRat" in told
    assert told.count("\tRat") == 1


def test_every_row_leads_back_to_its_step() -> None:
    tables = [block for block in written(sample_state()) if isinstance(block, doc.Table)]
    origins = {row.origin for table in tables for row in table.rows if isinstance(row, doc.Row)}

    assert {"station", "vision", "bus"} <= origins


def test_a_season_in_the_table_is_from_its_first_to_its_last_day() -> None:
    autumn = {"title": "Kommunalwahl", "fixed_kind": FixedKind.ELECTION}
    state = State.holding(workshop())
    for day, day_as in ((date(2030, 11, 30), Precision.SEASON), (date(2031, 3, 9), Precision.DAY)):
        state = state.apply(clock_edits.add_date(state, BLOCK, day=day, day_as=day_as, **autumn))
    view = MinutesView(state)
    (sheet,) = sheets(view, view.get(Block, BLOCK), Catalogue.load("de"), Formats("de"))
    assert [row[:3] for row in sheet.rows] == [
        (date(2030, 9, 1), date(2030, 11, 30), "Herbst 2030"),
        (date(2031, 3, 9), None, "09.03.2031"),
    ]
