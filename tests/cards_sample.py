# SPDX-License-Identifier: EUPL-1.2
"""A collection of cards as a town might have it: 60 cards, 6 clusters, a few not sorted yet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from moderation.activities.cards.model import Cluster
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.capture.model import Entry, EntryKind
from moderation.features.people.model import Unit

P, A, O = Side.POLITICS, Side.ADMINISTRATION, Side.OTHERS  # noqa: E741 - three sides
WORKSHOP = Id("workshop")
BLOCK = Id("block")
BREAK = Id("break")
QUESTION = "Wo reibt es sich zwischen Politik und Verwaltung?"
NOW = datetime(2026, 3, 12, 12, 30, tzinfo=UTC)

CLUSTERS: tuple[tuple[str, str], ...] = (
    (
        "Ziele und Mittel",
        """p Viele Ziele, keine Rangfolge
        p Haushalt und Ziele kommen nie zusammen
        a Neue Aufträge, aber keine neuen Stellen
        a Ohne Leitlinien raten wir
        a Fördermittel verfallen, weil der Eigenanteil fehlt
        p Kosten stehen erst auf der letzten Seite
        o Stadtwerke erfahren Ausbauziele aus der Zeitung
        a Verpflichtungsermächtigungen fehlen
        a Mobilität kämpft jedes Jahr neu um Geld
        p Wir beschließen, was nie finanziert wird""",
    ),
    (
        "Wer entscheidet was",
        """a Ausschuss berät über einzelne Bordsteine
        p Wir hören davon, wenn der Bagger steht
        a Unklar, was das Amt allein freigeben darf
        p Zuständigkeit wechselt von Sitzung zu Sitzung
        p Zwei Ämter, zwei Antworten
        a Anträge greifen in laufende Planung ein
        p Es gibt immer nur eine Variante
        o Für Bahnhofsfragen fehlt eine Ansprechstelle
        a Rat wählt Standorte, Fachamt haftet
        p Was ist eigentlich laufende Verwaltung?""",
    ),
    (
        "Zeit und Wahlperioden",
        """a Planung dauert länger als eine Wahlperiode
        p Vor der Wahl bewegt sich nichts mehr
        p Vorlagen kommen drei Tage vor der Sitzung
        a Prüfaufträge ohne Frist stapeln sich
        a Nach jeder Wahl fangen wir von vorn an
        p Die Leute wollen jetzt etwas sehen
        o Sperrpausen brauchen drei Jahre Vorlauf
        a Vergabe dauert länger als der Bau
        p Die Sommerpause kostet ein Vierteljahr""",
    ),
    (
        "Information und Vertrauen",
        """p Zahlen gibt es nur auf Nachfrage
        a Interne Entwürfe stehen am nächsten Tag im Netz
        p Fachsprache, die niemand versteht
        a Öffentlicher Vorwurf statt kurzem Anruf
        p Wir hören „geht nicht“, aber nicht, warum
        a Was gelingt, sagt niemand
        p Auf Anträge folgt lange nichts
        a Misstrauen seit dem Verkehrsversuch Marktplatz
        p Das Rathaus wirkt wie eine geschlossene Tür
        a Anfrage am Freitag, Antwort bis Montag""",
    ),
    (
        "Zwischen den Ämtern",
        """a Tiefbau und Stadtplanung planen nebeneinanderher
        a Die Kämmerei sitzt zu spät am Tisch
        p Zwei Pläne für dieselbe Straße
        a Jedes Amt führt eigene Karten
        a Viele Arbeitskreise, kein Mandat
        p Niemand hält die Fäden zusammen
        a Vertretung ist nicht geregelt
        a Straßenverkehrsbehörde erst am Ende beteiligt""",
    ),
    (
        "Partner außerhalb",
        """o Kreis und Stadt takten Busse getrennt
        o Ladepunkte scheitern an Flächen
        p Die Bahn sagt zu und wieder ab
        a Nachbarorte erfahren Umleitungen zu spät
        o Eingeladen werden wir, wenn alles fertig ist
        p Pendelwege enden nicht an der Stadtgrenze
        p Laute Stimmen zählen, leise fehlen
        a Beteiligung ohne Spielraum enttäuscht""",
    ),
    (
        "",
        """p Uns fehlt ein fester Termin im Jahr
        a Mehr Mut zum Ausprobieren
        o Ein Ortstermin ersetzt drei Sitzungen
        p Wir erklären das Was, selten das Warum
        - Jede Baustelle einzeln, nie das Ganze""",
    ),
)
_SIDES = {"p": P, "a": A, "o": O, "-": None}


def cluster_id(number: int) -> Id:
    """The id of a cluster by its number, counted from 1."""
    return Id(f"cluster-{number}")


def card_id(number: int) -> Id:
    """The id of a card by its number, counted from 1."""
    return Id(f"card-{number}")


def frame(question: str = QUESTION) -> list[Any]:
    """A workshop with a block for cards, a break and three units."""
    names = {"Rat": P, "Leitung Tiefbauamt": A, "Stadtwerke": O}
    return [
        Workshop(
            id=WORKSHOP,
            title="Mobilitätskonzept 2035",
            municipality="Stadt Auental",
            day=date(2026, 3, 12),
        ),
        Block(
            id=BLOCK,
            workshop_id=WORKSHOP,
            rank=1.0,
            title="Reibungspunkte",
            activity="cards",
            question=question,
        ),
        Block(id=BREAK, workshop_id=WORKSHOP, rank=2.0, title="Pause", activity="break"),
        *(
            Unit(id=Id(f"unit-{rank}"), workshop_id=WORKSHOP, rank=rank, name=name, side=side)
            for rank, (name, side) in enumerate(names.items(), 1)
        ),
    ]


def card(number: int, text: str, side: Side | None = P, cluster: Id | None = None) -> Entry:
    """A card of the block."""
    return Entry(
        id=card_id(number),
        workshop_id=WORKSHOP,
        rank=float(number),
        entry_kind=EntryKind.CARD,
        text=text,
        block_id=BLOCK,
        side=side,
        cluster_id=cluster,
        created_at=NOW,
    )


def board(*, sorted_cards: bool = True) -> list[Any]:
    """The whole collection; without order all of its cards are loose."""
    made = frame()
    number = 0
    for place, (title, lines) in enumerate(CLUSTERS, 1):
        if title and sorted_cards:
            made.append(
                Cluster(
                    id=cluster_id(place),
                    workshop_id=WORKSHOP,
                    rank=float(place),
                    block_id=BLOCK,
                    title=title,
                )
            )
        for line in lines.split("\n"):
            letter, _space, words = line.strip().partition(" ")
            number += 1
            cluster = cluster_id(place) if title and sorted_cards else None
            made.append(card(number, words, _SIDES[letter], cluster))
    return made


def state(*, sorted_cards: bool = True) -> State:
    """The whole collection as a state."""
    return State.holding(board(sorted_cards=sorted_cards))


def small() -> State:
    """Two clusters of two cards, and two loose ones."""
    return State.holding(
        [
            *frame(),
            Cluster(id=cluster_id(1), workshop_id=WORKSHOP, rank=1.0, block_id=BLOCK, title="Geld"),
            Cluster(id=cluster_id(2), workshop_id=WORKSHOP, rank=2.0, block_id=BLOCK, title="Zeit"),
            card(1, "Eins", P, cluster_id(1)),
            card(2, "Zwei", A, cluster_id(1)),
            card(3, "Drei", P, cluster_id(2)),
            card(4, "Vier", O, cluster_id(2)),
            card(5, "Fünf", A),
            card(6, "Sechs", None),
        ]
    )
