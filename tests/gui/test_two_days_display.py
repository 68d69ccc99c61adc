# SPDX-License-Identifier: EUPL-1.2
"""A retreat of two days in the real program: from a pasted timetable over the night to the minutes.

It is led by the keyboard alone, on a real display; the night is passed by beginning the second day.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from moderation.settings import Settings
from moderation.storage import settings_file
from tests.display import PROJECTOR, Display, wait_until
from tests.gui.test_whole_workshop import Day, pdf_text, running_block
from tests.running import Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Neuer Workshop"
TIMETABLE = (
    "Tag 1: Freitag, 22.01.2027, 14:00-16:00 Uhr",
    "14:00 Ankommen (30 min)",
    "14:30 Rahmen (90 min)",
    "Tag 2: Samstag, 23.01.2027, 9:00-10:30 Uhr, Forsthaus",
    "9:00 Einstieg (30 min)",
    "9:30 Verabredungen (60 min)",
)
PARKED = "Hallenbad"


def test_two_days_from_a_pasted_timetable_to_the_minutes(display: Display, data_dir: Path) -> None:
    settings_file.save(Settings(language="de"), data_dir / "settings.json")
    with running_app(display, data_dir, read=True) as app:
        retreat = Retreat(app)
        retreat.begin_empty()
        retreat.paste()
        retreat.lead_the_first_day()
        retreat.go_home()
        retreat.lead_the_second_day()
        retreat.close_it()
        minutes = retreat.export_the_minutes()
        retreat.leave_it()
    text = pdf_text(minutes)
    for words in (
        "Tag 1", "Freitag, 22. Januar 2027", "Tag 2", "Samstag, 23. Januar 2027", "Forsthaus",
        "Ankommen", "Rahmen", "Einstieg", "Verabredungen", PARKED,
    ):  # fmt: skip
        assert words in text


class Retreat(Day):
    """The moderator's way over two days, one method for each thing that is done."""

    def stored(self, condition: object, what: str) -> Stored:
        return self.app.wait_for_stored(TITLE, condition, what)  # type: ignore[arg-type]

    def begin_empty(self) -> None:
        """A new workshop without anything planned."""
        self.app.wait_for_window("Moderation")
        self.app.wait_for_words("Leerer Workshop")
        self.app.tab_to("Vorlagen")
        self.display.press("Home", "Right", "Enter")
        wait_until(self.app.workshops, "a workshop is stored")
        self.app.wait_for_words("Workshop starten")

    def paste(self) -> None:
        """The programme, typed into the field for it."""
        self.app.wait_for_focus("Ablauf")
        self.display.press("Ctrl+v")
        self.app.wait_for_focus("Text")
        for line in TIMETABLE:
            self.display.type(line)
            self.display.press("Enter")
        self.app.wait_for_words("2 Tage")
        self.display.press("Ctrl+Enter")
        found = self.stored(lambda s: len(s.of("agenda_block")) == 4, "four blocks")
        (day,) = found.of("day")
        assert day["day"] == "2027-01-23"
        assert day["place"] == "Forsthaus"
        assert found.workshop["day"] == "2027-01-22"
        self.app.wait_for_words("Tag 2 · Sa, 23.01.2027")

    def lead_the_first_day(self) -> None:
        self.app.tab_to("Workshop starten")
        self.display.press("Space")
        self.stored(lambda s: running_block(s) == "Ankommen", "the first block runs")
        self.app.wait_for_focus("Mitschreiben")
        self.app.wait_for_window("Moderation", PROJECTOR)
        self.display.press("Ctrl+2")
        self.display.type(PARKED)
        self.display.press("Enter")
        self.stored(lambda s: s.of("entry", text=PARKED), PARKED)
        self.display.press("F6")
        self.stored(lambda s: running_block(s) == "Rahmen", "the second block runs")

    def go_home(self) -> None:
        """The evening: nothing runs, the wall is black, and what is open is said."""
        self.app.wait_for_focus("Mitschreiben")
        assert not self.wall().black
        self.display.press("F6")
        self.stored(lambda s: running_block(s) == "", "nothing runs")
        self.app.wait_for_words("Tag 1 ist zu Ende")
        self.app.wait_for_words("1 Punkt im Themenspeicher")
        wait_until(lambda: self.wall().black, "the wall is black")
        self.app.wait_for_keyboard("Tag 1 ist zu Ende")
        self.display.press("Enter")
        self.app.wait_for_focus("Mitschreiben")

    def lead_the_second_day(self) -> None:
        """The morning begins with what is open, on the wall as well."""
        self.display.press("F6")
        self.app.wait_for_keyboard("Tag 2 beginnen")
        self.display.press("Enter")
        self.stored(lambda s: running_block(s) == "Einstieg", "the second day runs")
        wait_until(lambda: not self.wall().black, "the room sees what is open")
        self.app.wait_for_focus("Mitschreiben")
        self.display.press("F6")
        self.stored(lambda s: running_block(s) == "Verabredungen", "the last block runs")

    def close_it(self) -> None:
        self.display.press("F6")
        self.stored(lambda s: running_block(s) == "", "the last block is over")
        self.display.press("F6")
        self.app.wait_for_words("Themenspeicher?")
        self.display.press("Enter")
        self.stored(lambda s: s.workshop.get("status") == "closed", "closed")

    def leave_it(self) -> None:
        assert self.app.quit() == 0
