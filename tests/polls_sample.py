"""A room that votes: 24 people of two sides, and questions of every kind."""

from moderation.activities.polls import edits
from moderation.activities.polls.model import Poll, objections_of, options_of, polls_of, rows_of
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.features.votes.rules import VoteKind
from moderation.features.votes.tally import Tally

W = Id("w")
BLOCK = Id("block-polls")
UNITS = {Side.POLITICS: "Fraktion A", Side.ADMINISTRATION: "Tiefbauamt"}
TOPICS = (
    "Radwege ohne Lücken", "Bustakt am Abend", "Parken in der Innenstadt", "Sichere Schulwege",
    "Lieferverkehr bündeln", "Tempo 30 im Ort", "Barrierefreie Haltestellen", "Bahnhof als Tor",
    "Carsharing im Quartier", "Pflege der Wege", "Beteiligung früher", "Geld verlässlich planen",
)  # fmt: skip


def people(politics: int = 12, administration: int = 12) -> State:
    """A workshop with so many people of each side present, and an empty block of votes."""
    found: list[object] = [
        Workshop(id=W, title="Mobilität", language="de"),
        Block(id=BLOCK, workshop_id=W, title="Abstimmung", activity="polls"),
    ]
    for side, number in ((Side.POLITICS, politics), (Side.ADMINISTRATION, administration)):
        unit = Id(f"unit-{side.value}")
        found.append(Unit(id=unit, workshop_id=W, name=UNITS[side], side=side))
        found += [
            Participant(
                id=Id(f"{side.value}-{n:02}"), workshop_id=W, rank=n, unit_id=unit,
                name=f"Platz {n}", attendance=Attendance.PRESENT,
            )
            for n in range(number)
        ]  # fmt: skip
    return State.holding(found)


def asked(
    state: State, kind: VoteKind, question: str, *options: str, **rules: object
) -> tuple[State, Poll]:
    """The state with one more question."""
    state = state.apply(edits.add_poll(state, BLOCK, question, kind))
    poll = polls_of(state, BLOCK)[-1]
    if options:
        taken = [(None, words) for words in options]
        state = state.apply(edits.take_options(state, poll.id, taken))
    if rules:
        state = state.apply(edits.edit_poll(state, poll.id, **rules))
    return state, state.get(Poll, poll.id)


def counted(state: State, poll: Poll, rows: dict[Side, list[list[int]]]) -> Tally:
    """A tally with these counts, row by row of the question."""
    tally = Tally(poll.vote_kind.width)
    for side, given in rows.items():
        for row, counts in zip(rows_of(state, poll), given, strict=True):
            for value, count in enumerate(counts):
                tally.put(row, side, value, count)
        tally.papers[side] = 12
    return tally


def closed(state: State, poll: Poll, rows: dict[Side, list[list[int]]]) -> State:
    """The state after a round with these counts."""
    return state.apply(edits.close_round(state, poll.id, counted(state, poll, rows)))


P, V = Side.POLITICS, Side.ADMINISTRATION


def every_kind() -> State:
    """One closed question of every kind."""
    state, dots = asked(people(), VoteKind.DOTS, "Woran arbeiten wir zuerst?", *TOPICS)
    points = [7, 2, 5, 8, 1, 3, 2, 0, 0, 1, 3, 4], [4, 3, 2, 6, 2, 2, 5, 1, 0, 4, 2, 5]
    state = closed(state, dots, {P: [[n] for n in points[0]], V: [[n] for n in points[1]]})
    drafts = TOPICS[:5]
    state, vote = asked(state, VoteKind.RESISTANCE, "Welcher Entwurf trägt?", *drafts)
    low, mid, high = (
        [5, 3, 2, 1, 1] + [0] * 6,
        [1, 2, 2, 2, 2, 1, 1, 1] + [0] * 3,
        [0] * 5 + [2] * 6,
    )
    state = closed(
        state, vote, {P: [low, mid, mid, high, mid, high], V: [mid, low, mid, high, high, high]}
    )
    state, consent = asked(
        state, VoteKind.CONSENT, "Das Radverkehrsbudget wird ab 2027 fest eingeplant."
    )
    state = closed(state, consent, {P: [[8, 2, 1, 1]], V: [[10, 1, 1, 0]]})
    state = state.apply(
        edits.add_objection(state, consent.id, "Ohne Deckungsvorschlag ist das nicht tragbar.")
    )
    state = state.apply(edits.add_objection(state, consent.id, "Die Unterhaltung fehlt im Betrag."))
    first = objections_of(state, consent.id)[0]
    state = state.apply(
        edits.edit_objection(
            state,
            first.id,
            integration="Die Kämmerei legt bis Juni einen Vorschlag vor.",
            settled=True,
        )
    )
    state, mood = asked(
        state, VoteKind.BAROMETER, "Wie sicher fühlen Sie sich mit diesem Stand?",
        low="gar nicht", high="sehr",
    )  # fmt: skip
    state = closed(state, mood, {P: [mid], V: [low]})
    state = closed(state, mood, {P: [high], V: [mid]})
    state, field = asked(
        state, VoteKind.FIELD, "Wo steht die Radachse?",
        low="wenig Wirkung", high="viel Wirkung", bottom="schwer umzusetzen",
        top="leicht umzusetzen",
    )  # fmt: skip
    grid = [[0, 0, 1, 0, 0, 2, 0], [0, 0, 0, 1, 3, 0, 0], [0, 1, 0, 2, 1, 0, 0]] + [[0] * 7] * 3
    state = closed(state, field, {P: [*grid, [1, 0, 0, 0, 0, 0, 0]], V: [*grid, [0] * 7]})
    state, hands = asked(state, VoteKind.HANDS, "Gehen wir in die Verlängerung?")
    return closed(state, hands, {P: [[7, 4, 1]], V: [[6, 5, 1]]})


def of_kind(state: State, kind: VoteKind) -> Poll:
    """The question of a kind."""
    return next(poll for poll in polls_of(state, BLOCK) if poll.vote_kind is kind)


def option_texts(state: State, poll: Poll) -> list[str]:
    """The words of the options."""
    return [option.text for option in options_of(state, poll.id)]
