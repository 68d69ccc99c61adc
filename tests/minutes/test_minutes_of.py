# SPDX-License-Identifier: EUPL-1.2
"""The minutes as their readers find them: complete, in order, as typed, without private notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status, Workshop
from moderation.features.agenda import edits as agenda
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind, PrivateNote
from moderation.features.capture.parking import unsettled
from moderation.features.people.model import Attendance, Participant, Reply, Unit
from moderation.features.progress.model import Progress, ProgressNote
from moderation.minutes import document as doc
from moderation.minutes.letters import visible
from moderation.minutes.plain import lines, to_text
from moderation.output.minutes import minutes_document
from moderation.output.minutes.cut import Cut, CutKind
from moderation.paths import resource
from moderation.storage import workshop_file

W = Id("w")
BEGIN = datetime(2026, 3, 12, 12, 2, tzinfo=UTC)


def workshop(**values: Any) -> Workshop:
    return Workshop(id=W, title="Radachse", **values)


def entry(number: int, kind: EntryKind, text: str, **values: Any) -> Entry:
    return Entry(
        id=Id(f"e{number}"),
        workshop_id=W,
        rank=float(number),
        entry_kind=kind,
        text=text,
        **values,
    )


def block(number: int, title: str, **values: Any) -> Block:
    return Block(id=Id(f"b{number}"), workshop_id=W, rank=float(number), title=title, **values)


def text_of(*entities: Any, language: str = "de") -> str:
    return to_text(minutes_document(State.holding(entities), language))


def example() -> State:
    return State.holding(
        workshop_file.read(resource("examples", "mobilitaetskonzept-2035.de.json"))
    )


def headings(document: doc.Document) -> list[str]:
    found = []

    def walk(blocks: tuple[doc.DocumentBlock, ...]) -> None:
        for part in blocks:
            if isinstance(part, doc.KeepTogether):
                walk(part.blocks)
            elif isinstance(part, doc.Heading) and part.level <= 2:
                found.append(part.text)

    walk(document.blocks)
    return found


def test_the_parts_come_in_the_municipal_order() -> None:
    assert headings(minutes_document(example())) == [
        "Teilnehmende",
        "Vereinbarungen",
        "Ablauf",
        "Reibungspunkte",
        "Rollenklärung",
        "Gemeinsame Vision",
        "Fassungen",
        "Elemente",
        "Widerstandsabfrage, 1. Durchgang",
        "Widerstandsabfrage, 2. Durchgang",
        "Was die Menschen davon haben",
        "Wie die Vision weitergesagt wird",
        "Zeitstrahl",
        "Ziele vereinbaren",
        "Vorbehalte und Ablehnungen",
        "Bilanz der Mittel",
        "Die Ziele im Einzelnen",
        "Aufgaben",
        "Offene Punkte",
        "Anwesenheit",
        "Verteiler",
        "Unterschriften",
    ]


def test_the_first_page_says_what_was_settled() -> None:
    document = minutes_document(example())
    head, vision, figures = document.blocks[:3]
    assert isinstance(head, doc.FactGrid)
    facts = [(fact.label, fact.value) for fact in head.facts]
    assert ("Datum", "Donnerstag, 12. März 2026") in facts
    assert ("Ort", "Rathaus, Ratssaal") in facts
    assert isinstance(vision, doc.Callout)
    assert vision.text == "Auental 2035: sicher, leise und für alle erreichbar."
    assert isinstance(figures, doc.KeyFigures)
    assert [(figure.value, figure.label) for figure in figures.figures] == [
        ("3", "Ziele vereinbart (von 6)"),
        ("4", "Vereinbarungen"),
        ("7", "Aufgaben"),
        ("7", "Punkte offen"),
    ]


@pytest.mark.parametrize(("language", "words"), [("de", "Ergebnisprotokoll"), ("en", "Minutes")])
def test_frame_and_properties(language: str, words: str) -> None:
    document = minutes_document(example(), language)
    assert document.language == language
    assert document.author == "Stadt Auental"
    assert document.furniture.header_right == words
    assert document.furniture.footer_left == "Stadt Auental · Mobilitätskonzept 2035"
    assert (
        document.furniture.page_text(2, 6) == {"de": "Seite 2 von 6", "en": "Page 2 of 6"}[language]
    )


def test_private_notes_are_not_in_it() -> None:
    state = example()
    canary = "KANARIENVOGEL"
    some = state.of(Block)[2]
    note = PrivateNote(id=Id("n"), workshop_id=state.workshop.id, text=canary, block_id=some.id)
    with_note = State.holding([*state.entities(), note])
    assert canary not in repr(minutes_document(with_note))
    assert minutes_document(with_note) == minutes_document(MinutesView(state))


def test_an_empty_workshop_has_minutes() -> None:
    said = text_of(workshop())
    assert "Radachse" in said
    assert "Entwurf" in said
    assert "Zeit 13:00 Uhr (geplant)" in said
    assert minutes_document(State.holding([Workshop(id=W, title=" ")])).title


def test_real_times_stand_beside_the_planned_ones() -> None:
    blocks = [
        block(1, "Ankommen", minutes=20, started_at=BEGIN, ended_at=BEGIN + timedelta(minutes=19)),
        block(
            2,
            "Abschluss",
            minutes=25,
            started_at=BEGIN + timedelta(minutes=19),
            ended_at=BEGIN + timedelta(minutes=50),
        ),
        block(3, "Nachklang"),
    ]
    said = text_of(workshop(status=Status.CLOSED), *blocks)
    assert "Zeit Beginn 13:02 Uhr, Ende 13:52 Uhr" in said
    assert "Ankommen 13:00–13:20 13:02–13:21" in said
    assert "Abschluss 13:20–13:45 13:21–13:52" in said
    assert "Nachklang 13:45–14:00 ausgelassen" in said


def test_before_the_day_times_are_called_planned() -> None:
    assert "13:00–13:15 Uhr (geplant)" in text_of(workshop(), block(1, "Ankommen"))


def test_while_it_runs_only_the_beginning_is_known() -> None:
    said = text_of(workshop(status=Status.RUNNING), block(1, "Ankommen", started_at=BEGIN))
    assert "seit 13:02 Uhr" in said


def test_approved_minutes_say_so() -> None:
    document = minutes_document(State.holding([workshop(status=Status.APPROVED)]), "de")
    assert document.state == "freigegeben"
    assert "Entwurf" not in to_text(document)


def test_who_came_later_left_earlier_or_sent_apologies() -> None:
    units = [
        Unit(id=Id("u1"), workshop_id=W, name="Fraktion A", side=Side.POLITICS),
        Unit(
            id=Id("u2"),
            workshop_id=W,
            name="Hauptamt",
            side=Side.ADMINISTRATION,
            reply=Reply.DECLINED,
        ),
    ]

    def person(number: int, name: str, **values: Any) -> Participant:
        return Participant(
            id=Id(f"p{number}"),
            workshop_id=W,
            rank=float(number),
            unit_id=Id("u1"),
            name=name,
            **values,
        )

    people = [
        person(1, "Vorsitz", attendance=Attendance.PRESENT, arrived_at=BEGIN),
        person(
            2,
            "Stellvertretung",
            attendance=Attendance.PRESENT,
            arrived_at=BEGIN + timedelta(minutes=30),
            left_at=BEGIN + timedelta(minutes=90),
        ),
        person(3, "Geschäftsführung", function="Protokoll", attendance=Attendance.EXCUSED),
    ]
    running = block(1, "Alles", started_at=BEGIN, ended_at=BEGIN + timedelta(hours=3))
    said = text_of(workshop(), running, *units, *people)
    assert "Fraktion A 2" in said
    assert "Entschuldigt: Geschäftsführung · Hauptamt" in said
    assert "Vorsitz anwesend" in said
    assert "Stellvertretung 13:32–14:32 Uhr" in said
    assert "Geschäftsführung, Protokoll entschuldigt" in said


def test_tasks_are_sorted_by_date_and_undated_ones_come_last() -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Leitung Tiefbauamt", short="Tiefbauamt",
                side=Side.ADMINISTRATION)  # fmt: skip
    said = text_of(
        workshop(),
        unit,
        entry(1, EntryKind.TASK, "irgendwann"),
        entry(2, EntryKind.TASK, "später", due=BEGIN.date() + timedelta(days=9)),
        entry(3, EntryKind.TASK, "bald", due=BEGIN.date(), unit_id=Id("u")),
        ProgressNote(
            id=Id("p"),
            workshop_id=W,
            about_id=Id("e3"),
            progress=Progress.REACHED,
            day=BEGIN.date(),
            created_at=BEGIN,
        ),
    )
    found = [line for line in said.splitlines() if line.endswith(("2026", "offen offen"))]
    assert found == [
        "1 bald erreicht am 12.03.2026 Verwaltung Tiefbauamt 12.03.2026",
        "2 später offen 21.03.2026",
        "3 irgendwann offen offen",
    ]


def test_words_of_a_talk_stand_at_the_talk() -> None:
    said = text_of(
        workshop(),
        block(1, "Ankommen", question="Was erwarten Sie?"),
        entry(1, EntryKind.CARD, "Klarheit", block_id=Id("b1"), side=Side.POLITICS),
        entry(2, EntryKind.CARD, "ein Zuruf"),
    )
    found = said.splitlines()
    at = found.index("Wortbeiträge")
    assert found[at - 2 : at + 2] == [
        "Ankommen",
        "Was erwarten Sie?",
        "Wortbeiträge",
        "• Klarheit (Politik)",
    ]
    assert "• ein Zuruf" in found


def test_a_question_is_printed_once() -> None:
    question = "Wo reibt es sich zwischen Politik und Verwaltung?"
    assert to_text(minutes_document(example())).count(question) == 1


def test_a_closed_part_is_marked() -> None:
    card = entry(1, EntryKind.CARD, "vertraulich", block_id=Id("b1"))
    said = text_of(workshop(), block(1, "Personal", closed_session=True), block(2, "Rest"), card)
    assert "Dieser Teil war nichtöffentlich." in said
    assert "Öffentlichkeit teilweise nichtöffentlich" in said
    assert "Öffentlichkeit nichtöffentlich" in text_of(workshop(closed_session=True))


def test_conflicts_carry_the_way_agreed_and_settled_ones_count_no_more() -> None:
    said = text_of(
        workshop(),
        entry(1, EntryKind.CONFLICT, "Gebühren", way="Gespräch im Mai"),
        entry(2, EntryKind.CONFLICT, "Sperrpausen"),
        entry(3, EntryKind.PARKING, "Parkhaus", done=True),
    )
    assert "Gebühren Gespräch im Mai" in said
    assert "Sperrpausen noch offen" in said
    assert "aufgegriffen" in said
    assert "2 Punkte offen" in said


@pytest.mark.parametrize(
    ("status", "parked", "words"),
    [
        (Status.RUNNING, False, "noch nicht"),
        (Status.RUNNING, True, "ausgelassen"),
        (Status.CLOSED, False, "ausgelassen"),
    ],
)
def test_a_coming_block_of_a_running_workshop_is_not_told_as_dropped(
    status: Status, words: str, *, parked: bool
) -> None:
    begun = block(1, "Auftakt", started_at=BEGIN, ended_at=BEGIN + timedelta(minutes=10))
    said = text_of(workshop(status=status), begun, block(2, "Ziele", parked=parked))
    (line,) = [line for line in said.split("\n") if "Ziele" in line and "–" in line]
    assert words in line
    assert {"noch nicht", "ausgelassen"} - {words} == {
        other for other in ("noch nicht", "ausgelassen") if other not in line
    }


def test_what_became_of_the_parking_lot_is_told_item_by_item() -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Tiefbauamt", side=Side.ADMINISTRATION)
    handed = entry(1, EntryKind.PARKING, "Parkhaus", unit_id=unit.id)
    taken = entry(2, EntryKind.PARKING, "Radstation", done=True, taken_up_id=Id("b1"))
    state = State.holding(
        [
            workshop(),
            block(1, "Ziele"),
            block(2, "Rest"),
            unit,
            handed,
            taken,
            entry(3, EntryKind.PARKING, "Bushalt", left_open=True),
            entry(4, EntryKind.PARKING, "Fähre"),
            entry(5, EntryKind.PARKING, "Seilbahn", done=True),
        ]
    )
    said = [
        (item.text, item.note)
        for listed in minutes_document(state, "de").blocks
        if isinstance(listed, doc.BulletList)
        for item in listed.items
    ]
    assert said == [
        ("Parkhaus", "übergeben an: Tiefbauamt"),
        ("Radstation", "aufgegriffen in „Ziele“"),
        ("Bushalt", "bewusst offen gelassen"),
        ("Fähre", "noch nicht geklärt"),
        ("Seilbahn", "aufgegriffen"),
    ]
    # Nobody asks again at closing about what is settled; the sheet of the unit has what it got.
    assert [each.text for each in unsettled(state)] == ["Fähre"]
    sheet = to_text(minutes_document(state, "de", Cut(kind=CutKind.UNIT, unit_id=unit.id)))
    assert "Aus dem Themenspeicher übergeben" in sheet
    assert "Parkhaus" in sheet
    assert "Radstation" not in sheet
    # A block that is gone is not named, and what was taken up in it stays taken up.
    gone = state.apply(agenda.remove_block(state, Id("b1")))
    assert gone.get(Entry, taken.id).taken_up_id is None


HOSTILE = st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip()))


@given(text=HOSTILE | st.sampled_from(["<b>&amp;", "Frau <Name>", "{0}", "{reason}", "%n %s"]))
def test_text_comes_out_as_typed(text: str) -> None:
    entities = [
        replace(workshop(), title=text, place=text),
        block(1, text, question=text),
        *(entry(n, kind, text, block_id=Id("b1"), way=text) for n, kind in enumerate(EntryKind)),
    ]
    said = "\n".join(lines(minutes_document(State.holding(entities), "de")))
    assert said.count(visible(text)) >= 7


def test_substitutes_are_named_with_whose_place_they_took() -> None:
    unit = Unit(id=Id("u"), workshop_id=W, name="Fraktion A", side=Side.POLITICS, seats=2)

    def person(number: int, name: str, **values: Any) -> Participant:
        return Participant(
            id=Id(f"p{number}"),
            workshop_id=W,
            rank=float(number),
            unit_id=unit.id,
            name=name,
            **values,
        )

    people = [
        person(1, "Vorsitz", attendance=Attendance.EXCUSED),
        person(
            2,
            "Stellvertretung",
            function="Verkehr",
            attendance=Attendance.PRESENT,
            arrived_at=BEGIN,
            left_at=BEGIN + timedelta(minutes=90),
            substitute_for=Id("p1"),
        ),
    ]
    said = text_of(workshop(), block(1, "Alles", started_at=BEGIN), unit, *people)
    assert "Entschuldigt: Vorsitz (Vertretung: Stellvertretung)" in said
    assert "Stellvertretung, Verkehr, für Vorsitz bis 14:32 Uhr" in said
    assert "Vorsitz entschuldigt" in said
