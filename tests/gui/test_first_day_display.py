# SPDX-License-Identifier: EUPL-1.2
"""The first day of somebody new, in the real program on two displays, by keyboard alone.

From an empty library to the draft of the minutes, by what others do not walk: a list pasted, an
invitation, attendance, the list of speakers, the evaluation. The keys of what is done in front of
everybody are counted.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from moderation.settings import Settings
from moderation.storage import settings_file
from tests.display import PROJECTOR, Display, wait_until
from tests.gui.test_whole_workshop import Day, running_block
from tests.running import App, Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(240),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Politik und Verwaltung"
PEOPLE = (
    ("Vorsitz Fraktion A", "Fraktion A"),
    ("Stellvertretung Fraktion A", "Fraktion A"),
    ("Vorsitz Fraktion B", "Fraktion B"),
    ("Vorsitz Verkehrsausschuss", "Verkehrsausschuss"),
    ("Vertretung Verkehrsausschuss", "Verkehrsausschuss"),
    ("Leitung Tiefbauamt", "Tiefbauamt"),
    ("Sachgebiet Brücken", "Tiefbauamt"),
    ("Leitung Kämmerei", "Kämmerei"),
    ("Sachgebiet Haushalt", "Kämmerei"),
    ("Leitung Stadtplanungsamt", "Stadtplanungsamt"),
    ("Sachgebiet Verkehr", "Stadtplanungsamt"),
    ("Sprecherrolle Beirat", "Seniorenbeirat"),
    ("Geschäftsstelle Beirat", "Seniorenbeirat"),
)
CARD = "Zwischenstände kommen zu spät"
TASK = "Liste der Baustellen führen"
BLOCKS = (
    "Rollenklärung",
    "Pause",
    "Gemeinsame Vision",
    "Zeitstrahl",
    "Pause",
    "Ziele vereinbaren",
    "Abschluss",
)


def test_the_first_day_of_somebody_new(display: Display, data_dir: Path) -> None:
    settings_file.save(Settings(language="de"), data_dir / "settings.json")
    with running_app(display, data_dir, read=True) as app:
        day = FirstDay(app)
        day.take_the_template()
        day.paste_the_people()
        day.choose_the_day()
        day.invite()
        day.start_with_everybody_there()
        day.begin_the_cards()
        day.give_the_floor()
        day.evaluate()
        day.read_back_and_close()
        day.open_the_draft()
        assert app.quit() == 0


class FirstDay(Day):
    """The moderator's way, one method for each thing that is done; ``keys`` counts."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.keys = 0

    def store_has(self, condition: object, what: str) -> Stored:
        return self.app.wait_for_stored(TITLE, condition, what)  # type: ignore[arg-type]

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self.display.press(*keys)

    def take_the_template(self) -> None:
        self.app.wait_for_words("Umsetzungs-Review")
        self.app.tab_to("Vorlagen")
        self.display.press("Home", "Right", "Right", "Right", "Enter")
        wait_until(self.app.workshops, "a workshop is stored")
        self.app.wait_for_focus("Ablauf")
        # It is called like its template: that is said once.
        assert self.app.read().texts.count(TITLE) == 1

    def paste_the_people(self) -> None:
        app, display = self.app, self.display
        app.tab_to("Listen")
        display.press("Space")
        app.wait_for_words("Teilnehmende einlesen")
        display.press("Down", "Enter")
        app.wait_for_focus("Datei wählen")
        # Copied elsewhere, as a whole; here there is nowhere else to copy from.
        display.press("Tab")
        app.wait_for_focus("Eingefügte Liste")
        display.type("Funktion;Stelle;Mail")
        for number, (function, unit) in enumerate(PEOPLE, 1):
            display.press("Enter")
            display.type(f"{function};{unit};p{number}@stadt.example")
        last = f"p{len(PEOPLE)}@stadt.example"
        wait_until(lambda: app.read().value.endswith(last), "all is typed")
        display.press("Ctrl+a", "Ctrl+x", "Shift+Tab")
        app.wait_for_focus("Datei wählen")
        display.press("Ctrl+v")
        app.wait_for_focus("Eingefügte Liste")
        display.press("Ctrl+Enter")
        app.wait_for_words(f"{len(PEOPLE)} Teilnehmende übernehmen")
        app.wait_for_focus("Zeilen der Liste")
        display.press("Enter")
        self.store_has(lambda s: len(s.of("participant")) == len(PEOPLE), "everybody")

    def choose_the_day(self) -> None:
        """Today is proposed; nobody is invited before it stands."""
        app, display = self.app, self.display
        app.tab_to("Listen")
        display.press("Ctrl+i")
        app.wait_for_focus("Titel")
        app.tab_to("Datum: steht fest")
        display.press("Space", "Ctrl+Enter")
        self.store_has(lambda s: s.content["workshop"].get("day"), "the day stands")
        app.wait_for_focus("Listen")

    def invite(self) -> None:
        app, display = self.app, self.display
        app.tab_to("Listen")
        display.press("Space")
        app.wait_for_words("Einladen")
        display.press("Down", "Down", "Enter")
        app.wait_for_focus("Adressen")
        texts = app.read().texts
        shown = [text for text in texts if "@stadt.example" in text]
        # In the order of the list, as far as they are seen.
        assert shown
        for number, text in enumerate(shown, 1):
            assert f" p{number}@" in f" {text}".replace("·", " ").replace("  ", " "), shown
        assert any("herzlich zum Workshop" in text and TITLE in text for text in texts)
        display.press("Esc")
        app.wait_for_focus("Listen")

    def start_with_everybody_there(self) -> None:
        app = self.app
        app.tab_to("Workshop starten")
        self.keys = 0
        self.press("Space")
        app.wait_for_focus("Anwesenheit")
        self.press("Ctrl+a")
        app.wait_for_words(f"{len(PEOPLE)} von {len(PEOPLE)} anwesend")
        self.press("Enter")
        app.wait_for_focus("Mitschreiben")
        self.store_has(
            lambda s: len(s.of("participant", attendance="present")) == len(PEOPLE), "all there"
        )
        assert self.keys <= 5
        app.wait_for_window("Moderation", PROJECTOR)
        assert self.calm_wall().colours > 10, "the room sees the first block"

    def begin_the_cards(self) -> None:
        app, display = self.app, self.display
        display.press("Ctrl+4")
        display.type(TASK)
        display.press("Enter")
        self.store_has(lambda s: s.of("entry", entry_kind="task", text=TASK), "a task")
        self.next_block("Reibungspunkte")
        # What is typed on the board is a card, whatever was taken down before.
        app.wait_for_words("Noch keine Karten")
        display.type(CARD)
        display.press("Enter")
        self.store_has(lambda s: s.of("entry", entry_kind="card", text=CARD), "a card")

    def give_the_floor(self) -> None:
        app = self.app
        before = self.calm_wall()
        self.keys = 0
        self.press("Shift+F4")
        app.wait_for_focus("Wer sprechen möchte")
        self.press("b", "r", "ü")
        app.wait_for_words("Sachgebiet Brücken")
        self.press("Enter")
        wait_until(lambda: not app.read().value, "the field is empty")
        self.press("Enter")
        app.wait_for_words("Es spricht jemand")
        assert self.keys <= 6
        self.display.press("F7")
        self.wall_after(before, "who speaks")
        self.display.press("Shift+F4")
        app.wait_for_focus("Mitschreiben")

    def evaluate(self) -> None:
        app, display = self.app, self.display
        for title in BLOCKS:
            self.next_block(title)
        display.press("Shift+F12")
        app.wait_for_focus("Die üblichen fünf Fragen nehmen")
        display.press("Space")
        app.wait_for_focus("Auszählung der Bögen")
        for _question in range(5):
            for count in "00122":
                display.type(count)
                display.press("Enter")
        app.wait_for_words("Bögen: Politik 5")
        app.tab_to("Auswertung schließen")
        display.press("Space")
        self.store_has(lambda s: len(s.of("rating_count")) >= 5, "the counts")
        app.wait_for_focus("Auch in der öffentlichen Fassung")

    def read_back_and_close(self) -> None:
        app, display = self.app, self.display
        display.press("F12")
        app.wait_for_focus("Was vorgelesen wird")
        display.press("Enter")
        self.store_has(lambda s: s.of("confirmation"), "confirmed")
        display.press("F6")
        self.store_has(lambda s: running_block(s) == "", "the last block is over")
        display.press("F6")
        self.store_has(lambda s: s.workshop.get("status") == "closed", "closed")
        app.wait_for_focus("Entwurf senden")

    def open_the_draft(self) -> None:
        app, display = self.app, self.display
        display.press("Enter")
        app.wait_for_focus("Mailentwurf öffnen")
        app.wait_for_words(f"An {len(PEOPLE)} Adressen")
        display.press("Enter")
        app.wait_for_focus("Fertig")
        display.press("Enter")
        app.wait_for_focus("Entwurf senden")
