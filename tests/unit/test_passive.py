# SPDX-License-Identifier: EUPL-1.2
"""Passive sentences are told from the future and from what becomes: measured with sixty."""

from __future__ import annotations

import pytest

from moderation.activities.vision.passive import passive

PASSIVE = """
Die Straße wird gebaut.
Die Straße wird umgebaut.
Der Markt wird neu gestaltet.
Das Konzept wurde im Rat beschlossen.
Die Mittel werden bereitgestellt.
Der Radweg wird bis 2030 durchgängig ausgebaut.
Es wird auf allen Plätzen Schatten geschaffen.
Die Schulwege werden von den Eltern geprüft.
Der Bahnhof ist barrierefrei umgebaut worden.
Alle Haltestellen können stufenlos erreicht werden.
Wir wollen, dass die Innenstadt belebt wird.
Die Linie wird von der Kreisverwaltung bestellt.
Wenn der Takt verdichtet wird, fahren mehr Menschen Bus.
Die Bürgerinnen und Bürger werden früh beteiligt.
Das Leitbild wird einmal im Jahr überprüft.
Die Ergebnisse werden in öffentlicher Sitzung vorgestellt.
Der Leerstand soll bis 2035 beseitigt werden.
Die Halle wurde vom Land gefördert.
Neue Wohnungen werden am Güterbahnhof errichtet.
Der Platz wird, sobald Geld da ist, umgebaut.
Die Grundschule wird saniert und erweitert.
Kein Baum wird gefällt.
Das Angebot wird gut angenommen.
Der Auftrag wurde vergeben.
Es wurde viel versprochen.
Entscheidungen werden gemeinsam getroffen.
Die Brücke wird für den Verkehr freigegeben.
Der Antrag wird zurückgezogen.
Niemand wird zurückgelassen.
Sobald entschieden ist, wird gebaut.
""".strip().splitlines()

ACTIVE = """
Wir bauen die Straße um.
Es wird leise.
Alle werden ankommen.
Die Straßen werden ruhiger.
Auental wird größer.
Der Bus wird kommen.
Das werden wir gemeinsam tragen.
Werden wir genug Geld haben?
Wir werden die Straße umgebaut haben.
Die Stadt wird Modellstadt der Mobilität.
Die Innenstadt wird barrierefrei.
Unsere Stadt wird gerecht.
Die Stadt wird altersgerecht.
Der Markt wird bekannt.
Das wird bestimmt gut.
Die Wege werden kürzer und sicherer.
Der Rat wird über den Haushalt entscheiden.
Wir werden das Ziel gewinnen.
Die Verwaltung wird Gemeinden helfen.
Das Angebot wird allen gefallen.
Die Wege werden zusammengehen.
Wir werden Geld ausgeben.
Bis 2030 werden alle dazugehören.
Der Kreis wird den Takt gewährleisten.
Es wird ernst.
Die Straße wird schmal, weil wir sie umgebaut haben.
Die Kinder werden selbständig.
Der Weg zur Schule wird überhaupt erst sicher.
Die Würde aller ist geachtet.
Wir würden gern bleiben.
""".strip().splitlines()


def test_sixty_sentences_are_judged_right() -> None:
    assert (len(PASSIVE), len(ACTIVE)) == (30, 30)
    missed = [sentence for sentence in PASSIVE if not passive(sentence, "de")]
    accused = [sentence for sentence in ACTIVE if passive(sentence, "de")]
    assert (missed, accused) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Die Straße wird bald gebaut.", "wird … gebaut"),
        ("Wenn der Takt verdichtet wird, fahren wir.", "verdichtet wird"),
        ("Alles kann erreicht werden.", "erreicht werden"),
    ],
)
def test_the_hint_quotes_the_words_as_they_stand(sentence: str, words: str) -> None:
    assert passive(sentence, "de") == words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [("The road is rebuilt.", True), ("The road was closed.", True), ("We rebuild it.", False)],
)
def test_english_sentences_have_a_simpler_rule(sentence: str, found: bool) -> None:
    assert bool(passive(sentence, "en")) is found
