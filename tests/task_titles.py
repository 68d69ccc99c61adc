# SPDX-License-Identifier: EUPL-1.2
"""Sixty titles of tasks, and which entries of the municipal code each of them speaks of.

Every row cites the entry of ``fixtures/facts/competences_check.json`` that its answer rests on:
state and matter, and words that stand there. ``titles`` that are spoken of by an entry name its id;
those that are not cite the entry that stops short of them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FACTS = Path(__file__).parent / "fixtures" / "facts"


def facts(name: str) -> dict[str, Any]:
    """What was found in public text, by state."""
    found: dict[str, Any] = json.loads((FACTS / f"{name}.json").read_text("utf-8"))
    return found


@dataclass(frozen=True, slots=True)
class Title:
    """A task's title in a state, the entries that it speaks of, and the fact that says so."""

    words: str
    land: str
    matters: frozenset[str]
    cites: str
    quoted: str

    def __str__(self) -> str:
        return f"{self.land} {self.words}"


def _title(words: str, land: str, matters: str, cites: str, quoted: str) -> Title:
    return Title(words, land, frozenset(matters.split()), cites, quoted)


LAW = (
    # Titles that name what a body decides by law.
    _title("Haushaltssatzung beschließen", "nw", "budget", "budget", "Haushaltssatzung"),
    _title("Haushaltsplan 2027 verabschieden", "rp", "budget", "budget", "den Haushaltsplan"),
    _title(
        "Nachtragshaushalt beschließen", "bw", "budget", "budget", "Nachtragshaushaltssatzungen"
    ),
    _title("Nachtragshaushaltssatzung erlassen", "by", "budget", "budget", "Nachtragshaushalt"),
    _title("Stellenplan beschließen", "nw", "budget", "budget", "und des Stellenplans"),
    _title("Hauptsatzung ändern", "ni", "main_statute", "main_statute", "§ 12 Abs. 2"),
    _title("Laufende Verwaltung führen", "sn", "daily", "daily", "laufenden Verwaltung"),
    _title("Stellplatzsatzung ändern", "nw", "statutes", "statutes", "die Änderung"),
    _title("Hundesteuersatzung erlassen", "sl", "statutes", "statutes", "den Erlass"),
    _title("Friedhofssatzung neu fassen", "st", "statutes", "statutes", "von Satzungen"),
    _title("Erlass einer Baumschutzsatzung", "sh", "statutes", "statutes", "den Erlass"),
    _title("Gebühren festsetzen", "nw", "statutes", "statutes", "auch sonstiges Ortsrecht"),
    _title("Hebesatz der Grundsteuer festsetzen", "bw", "budget statutes", "budget", "Haushaltssa"),
    _title(
        "Bebauungsplan Nordstadt beschließen", "nw", "local_plan", "local_plan", "Baugesetzbuch"
    ),
    _title(
        "Bebauungsplan als Satzung beschließen", "by", "local_plan", "local_plan", "Bebauungspl"
    ),
    _title(
        "Flächennutzungsplan beschließen", "sn", "land_use_plan", "local_plan", "Flächennutzung"
    ),
    _title("Tempo 30 anordnen", "rp", "traffic_orders", "traffic_orders", "Entscheidungskompetenz"),
    _title(
        "Bewohnerparken einrichten", "nw", "traffic_orders", "traffic_orders", "§ 44 Abs. 1 StVO"
    ),
    _title("Verkehrsversuch durchführen", "by", "traffic_orders", "traffic_orders", "§ 44 Abs. 1"),
    _title(
        "Verwaltung leiten und Geschäfte verteilen", "nw", "lead", "lead", "verteilt die Geschä"
    ),
)

NO_LAW = (
    # Titles with similar words, and others, that no entry speaks of.
    _title("Besatzung des Löschfahrzeugs", "nw", "", "statutes", "von Satzungen"),
    _title("Entwurf des Haushaltsplans aufstellen", "bw", "", "budget", "den Erlass"),
    _title("Haushaltsmittel abrufen", "nw", "", "budget", "den Erlass der Haushaltssatzung"),
    _title("Verkehrszeichen aufstellen", "nw", "", "traffic_orders", "§ 44 Abs. 1 StVO"),
    _title("Umsetzung der Maßnahmen planen", "nw", "", "statutes", "von Satzungen"),
    _title("Radwege räumen", "by", "", "traffic_orders", "§ 44 Abs. 1 StVO"),
    _title("Haushaltsbefragung auswerten", "nw", "", "budget", "Haushaltssatzung"),
    _title("Privathaushalte informieren", "bw", "", "budget", "Haushaltssatzung"),
    _title("Verkehrsdaten erheben", "rp", "", "traffic_orders", "§ 44 Abs. 1 StVO"),
    _title("Verwaltungsgebäude sanieren", "nw", "", "lead", "Er leitet"),
    _title("Gebührenbescheide versenden", "nw", "", "statutes", "den Erlass"),
    _title("Bebauungspläne auslegen", "sh", "", "local_plan", "den abschließenden Beschluss"),
    _title("Schulwege sichern", "sn", "", "traffic_orders", "§ 44 Abs. 1 StVO"),
    _title("Fördermittel beantragen", "nw", "", "budget", "den Erlass der Haushaltssatzung"),
    _title("Sitzungsvorlage erarbeiten", "st", "", "statutes", "den Erlass"),
    _title("Satzungstext ins Netz stellen", "nw", "", "statutes", "den Erlass"),
    _title("Bürgerhaushalt moderieren", "he", "", "budget", "den Erlass der Haushaltssatzung"),
    _title("Leitbild der Verwaltung entwickeln", "th", "", "lead", "leitet die Gemeindeverwaltung"),
    _title("Parkbänke aufstellen", "nw", "", "traffic_orders", "§ 44 Abs. 1 StVO"),
    _title("Flugzeugbesatzung begrüßen", "sl", "", "statutes", "von Satzungen"),
)

NEAR = (
    # Titles close to the line: drafting is not deciding, and some laws stop short of the word.
    _title("Entwurf der Haushaltssatzung vorbereiten", "bw", "", "budget", "den Erlass"),
    _title("Haushaltsplan aufstellen", "bw", "", "budget", "den Erlass der Haushaltssatzung"),
    _title("Haushaltsmittel bereitstellen", "nw", "budget", "budget", "Haushaltssatzung"),
    _title("Überplanmäßige Mittel bereitstellen", "nw", "", "budget", "den Erlass"),
    _title("Satzung erarbeiten", "nw", "", "statutes", "den Erlass"),
    _title("Satzung erarbeiten und erlassen", "nw", "statutes", "statutes", "den Erlass"),
    _title("Beschluss der Stellplatzsatzung vorbereiten", "nw", "", "statutes", "den Erlass"),
    _title("Parkgebühren festsetzen", "nw", "", "statutes", "den Erlass"),
    _title("Gebühren im Einzelfall erlassen", "nw", "", "statutes", "von Satzungen"),
    _title(
        "Änderung der Hauptsatzung beschließen", "ni", "main_statute", "main_statute", "Mehrheit"
    ),
    _title("Änderung der Hauptsatzung vorschlagen", "ni", "", "main_statute", "Mehrheit"),
    _title("Hauptsatzung ändern", "by", "", "main_statute", "nennt keine Hauptsatzung"),
    _title("Bebauungsplan aufstellen", "sh", "", "local_plan", "den abschließenden Beschluss"),
    _title("Bebauungsplan mit Mobilität abstimmen", "nw", "", "local_plan", "Satzungsbeschlüsse"),
    _title(
        "Bauleitpläne beschließen", "sh", "local_plan land_use_plan", "local_plan", "Bauleitplä"
    ),
    _title("Flächennutzungsplan beschließen", "nw", "", "local_plan", "Satzungsbeschlüsse"),
    _title("Tempo 30 beantragen", "nw", "", "traffic_orders", "Gemeinde kann beantragen"),
    _title("Einvernehmen zur Tempo-30-Zone erteilen", "nw", "", "traffic_orders", "Einvernehmen"),
    _title("Tempo-30-Zone anordnen", "nw", "traffic_orders", "traffic_orders", "Tempo 30-Zonen"),
    _title("Geschäfte verteilen", "rp", "", "lead", "steht dort nicht"),
)

TITLES = (*LAW, *NO_LAW, *NEAR)
