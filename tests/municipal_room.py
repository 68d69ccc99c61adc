"""A room as it is: eleven units, six goals with their answers, three drafts and a closed vote."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import count

from moderation.activities.goals.agreement import Answer, GoalAnswer
from moderation.activities.goals.model import Goal
from moderation.activities.vision.model import VisionDraft, VisionReason
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.votes.edits import close_vote
from moderation.features.votes.tally import Tally

WORKSHOP = Id("workshop")
GOALS = Id("block-goals")
VISION = Id("block-vision")

_P, _V, _W = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS
_UNITS = (
    ("a", "Fraktion A", _P, 3),
    ("b", "Fraktion B", _P, 2),
    ("c", "Fraktion C", _P, 2),
    ("d", "Fraktion D", _P, 2),
    ("bm", "Bürgermeisteramt", _V, 3),
    ("plan", "Stadtplanungsamt", _V, 3),
    ("tief", "Tiefbauamt", _V, 3),
    ("kasse", "Kämmerei", _V, 2),
    ("werke", "Stadtwerke", _W, 1),
    ("kreis", "Kreis", _W, 1),
    ("bahn", "DB InfraGO", _W, 1),
)
# Title, short, responsible (unit or words), date, staff and money secured of needed, answers.
_GOALS = (
    (
        "Radverkehrsbudget ab Haushalt 2027/28 verankern",
        "Radverkehrsbudget verankern",
        ("a", "Rat"),
        date(2026, 12, 18),
        (0.5, 0.5),
        (1_200_000, 1_200_000),
        "yyyy yyyy yyy",
    ),
    (
        "Radachse Bahnhof – Schulzentrum durchgängig befahrbar",
        "Radachse Bahnhof – Schulzentrum",
        ("tief", ""),
        date(2034, 9, 30),
        (1.0, 2.0),
        (3_100_000, 4_800_000),
        "yyro yyyr yyn",
    ),
    (
        "Elternhaltestellen an drei Grundschulen",
        "Elternhaltestellen an 3 Schulen",
        ("bm", "Ordnungsamt"),
        date(2027, 8, 31),
        (0.3, 0.3),
        (100_000, 100_000),
        "yyyy yyyy yyy",
    ),
    (
        "Bustakt Kernstadt auf 15 Minuten",
        "Bustakt Kernstadt 15 Minuten",
        ("kreis", ""),
        None,
        (0.0, 0.5),
        (200_000, 900_000),
        "yoro yyor yyo",
    ),
    (
        "Parkraum Innenstadt neu ordnen",
        "Parkraum Innenstadt neu ordnen",
        ("plan", ""),
        None,
        (0.5, 0.5),
        (300_000, 300_000),
        "yrno yyyo yoo",
    ),
    (
        "Jährliche Bilanz in öffentlicher Sitzung",
        "Öffentliche Jahresbilanz",
        ("bm", ""),
        None,
        (0.1, 0.1),
        (0, 0),
        "yyyy yyyy yyy",
    ),
)
_WORDS = {
    (2, "c"): "Bauabschnitte nach Haushaltslage staffeln.",
    (2, "kasse"): "Verpflichtungsermächtigung 2027 klären.",
    (2, "bahn"): "Sperrpausen erst ab 2029 zusagbar.",
    (4, "c"): "Bauabschnitte nach Haushaltslage staffeln.",
    (4, "kasse"): "Verpflichtungsermächtigung 2027 klären.",
    (5, "b"): "Anwohnerparken gesondert beraten.",
    (5, "c"): "Lehnt Gebührenänderung vor 2030 ab.",
}
_ANSWERS = {"y": Answer.YES, "r": Answer.RESERVATION, "n": Answer.NO, "o": Answer.OPEN}
_DRAFTS = (
    ("zweck", "2035 kommen alle ohne eigenes Auto ans Ziel."),
    ("leise", "Auental 2035: sicher, leise und für alle erreichbar."),
    ("modell", "Auental wird Modellstadt der Mobilität."),
)
_REASONS = (
    ("Mobilität für alle", "mob"),
    ("Lebensqualität", "life"),
    ("Ruhe und gute Luft", "quiet"),
    ("Sicherheit", "safe"),
)
VOTES: dict[tuple[str, Side], Sequence[int]] = {
    ("leise", _P): (2, 3, 2, 1, 1, 0, 0, 0, 0, 0, 0),
    ("leise", _V): (3, 3, 3, 1, 0, 1, 0, 0, 0, 0, 0),
    ("zweck", _P): (0, 1, 1, 1, 1, 0, 1, 1, 1, 2, 0),
    ("zweck", _V): (1, 2, 2, 1, 2, 1, 0, 1, 1, 0, 0),
    ("modell", _P): (0, 0, 1, 2, 1, 2, 1, 1, 1, 0, 0),
    ("modell", _V): (0, 0, 0, 0, 1, 2, 2, 2, 2, 1, 1),
    ("null", _P): (0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 1),
    ("null", _V): (0, 0, 0, 0, 0, 1, 2, 2, 3, 2, 1),
}


def unit_id(name: str) -> Id:
    """The id of a unit by its key."""
    return Id(f"unit-{name}")


def draft_id(name: str) -> Id:
    """The id of a draft by its key; "null" is the zero option."""
    return Id(f"draft-{name}")


def goal_id(number: int) -> Id:
    """The id of a goal by its number."""
    return Id(f"goal-{number}")


def _people() -> list[object]:
    made: list[object] = []
    rank = count(1)
    for key, name, side, seats in _UNITS:
        unit = Unit(
            id=unit_id(key),
            workshop_id=WORKSHOP,
            rank=float(next(rank)),
            name=name,
            side=side,
            seats=seats,
        )
        made.append(unit)
        made += [
            Participant(
                id=Id(f"person-{key}-{number}"),
                workshop_id=WORKSHOP,
                rank=float(number),
                unit_id=unit.id,
                name=f"{name}, {number}. Platz",
                attendance=Attendance.PRESENT,
            )
            for number in range(1, seats + 1)
        ]
    return made


def _goals() -> list[object]:
    made: list[object] = []
    for number, row in enumerate(_GOALS, 1):
        title, short, (owner, words), due, staff, money, answers = row
        second = number == 2
        made.append(
            Goal(
                id=goal_id(number),
                workshop_id=WORKSHOP,
                rank=float(number),
                block_id=GOALS,
                title=title,
                short=short,
                specific="6,2 km, getrennt geführt, beleuchtet" if second else "Festgelegt",
                measure=""
                if number == 5
                else "Strecke ohne Lücke, jährliche Zählung"
                if second
                else "Bericht im Ausschuss",
                measured_in="km" if second else "Berichte",
                baseline=1.4 if second else 0.0,
                baseline_day=date(2025, 12, 31),
                target=6.2 if second else 1.0,
                figure_source="Radverkehrszählung" if second else "Niederschriften",
                interim="Zwischenziel 2030" if second else "",
                guideline="Klimaneutraler Verkehr bis 2040" if second else "",
                unit_id=unit_id(owner),
                owner=words,
                due=due,
                staff_secured=staff[0],
                staff_needed=staff[1],
                money_secured=money[0],
                money_needed=money[1],
                resources_clear=True,
            )
        )
        letters = answers.replace(" ", "")
        made += [
            GoalAnswer(
                id=Id(f"answer-{number}-{key}"),
                workshop_id=WORKSHOP,
                goal_id=goal_id(number),
                unit_id=unit_id(key),
                answer=_ANSWERS[letter],
                text=_WORDS.get((number, key), ""),
            )
            for (key, *_rest), letter in zip(_UNITS, letters, strict=True)
            if letter != "o"
        ]
    return made


def _vision() -> list[object]:
    made: list[object] = [
        VisionDraft(
            id=draft_id(key),
            workshop_id=WORKSHOP,
            rank=float(rank),
            block_id=VISION,
            sentence=sentence,
        )
        for rank, (key, sentence) in enumerate(_DRAFTS)
    ]
    made.append(
        VisionDraft(
            id=draft_id("null"),
            workshop_id=WORKSHOP,
            rank=1000.0,
            block_id=VISION,
            sentence="Alles bleibt, wie es ist.",
            zero=True,
        )
    )
    made += [
        VisionReason(
            id=Id(f"reason-{icon}"),
            workshop_id=WORKSHOP,
            rank=float(rank),
            block_id=VISION,
            title=title,
            icon=icon,
        )
        for rank, (title, icon) in enumerate(_REASONS)
    ]
    return made


def tally(votes: dict[tuple[str, Side], Sequence[int]] | None = None) -> Tally:
    """The ballots of the room as they were counted."""
    counted = Tally()
    for (key, side), counts in (VOTES if votes is None else votes).items():
        for value, number in enumerate(counts):
            counted.put(draft_id(key), side, value, number)
    return counted


def room(*, voted: bool = True, language: str = "de") -> State:
    """The state of the workshop; without ``voted`` before the vote was closed."""
    state = State.holding(
        [
            Workshop(
                id=WORKSHOP,
                title="Mobilitätskonzept 2035",
                subtitle="Workshop von Politik und Verwaltung",
                municipality="Stadt Auental",
                language=language,
                status=Status.RUNNING,
                day=date(2026, 3, 12),
                current_block_id=GOALS,
            ),
            Block(
                id=VISION,
                workshop_id=WORKSHOP,
                rank=1.0,
                title="Gemeinsame Vision",
                activity="vision",
                minutes=45,
            ),
            Block(
                id=GOALS,
                workshop_id=WORKSHOP,
                rank=2.0,
                title="Ziele vereinbaren",
                activity="goals",
                minutes=40,
                started_at=datetime(2026, 3, 12, 15, 29, tzinfo=UTC),
            ),
            *_people(),
            *_goals(),
            *_vision(),
        ]
    )
    return vote(state, tally()) if voted else state


def vote(state: State, counted: Tally) -> State:
    """The state after a vote with these ballots was closed."""
    options = [draft_id(key) for key in ("zweck", "leise", "modell", "null")]
    return state.apply(close_vote(state, options, counted))
