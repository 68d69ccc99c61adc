# SPDX-License-Identifier: EUPL-1.2
"""A vision from thirty cards to a task with owner and date, in the real program, by keyboard.

Cards become elements, elements two drafts, the drafts are voted on twice, both sides agree to the
wording, and of three messages one becomes a task.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Attendance, Participant, Unit
from moderation.settings import Settings
from moderation.storage import settings_file
from tests.display import Display
from tests.gui.test_whole_workshop import Day, running_block, take_in
from tests.running import Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Zukunft der Innenstadt"
CARDS = ("Takt", "Schatten", "Ruhe", "Wohnen", "Markt", "Radweg")
NUMBER = 30
GAIN = "Lebensqualität"
SENTENCE = "Auental wird leise und lebendig."
AGREED = "Auental wird leise, grün und lebendig."
BALLOTS = 6
TABLE = "Ergebnis der Auszählung"
MESSAGE = "Wer gern bleibt, kauft hier ein."
SPEAKER = "Stadtplanungsamt"


def workshop() -> State:
    """Two units with six people each, and one block for the vision."""
    own = Workshop(id=Id("w"), title=TITLE, municipality="Stadt Auental", language="de")
    made: list[object] = [
        own,
        Block(
            id=Id("b"),
            workshop_id=own.id,
            rank=1.0,
            title="Gemeinsame Vision",
            activity="vision",
            minutes=90,
        ),
    ]
    for rank, (name, side) in enumerate(
        (("Fraktion A", Side.POLITICS), (SPEAKER, Side.ADMINISTRATION))
    ):
        unit = Unit(
            id=Id(f"u{rank}"),
            workshop_id=own.id,
            rank=float(rank),
            name=name,
            side=side,
            seats=BALLOTS,
        )
        made.append(unit)
        made += [
            Participant(
                id=Id(f"p{rank}-{place}"),
                workshop_id=own.id,
                rank=float(place),
                unit_id=unit.id,
                name=f"{name}, {place}. Platz",
                attendance=Attendance.PRESENT,
            )
            for place in range(1, BALLOTS + 1)
        ]
    return State.holding(made)


def test_from_thirty_cards_to_a_task_with_owner_and_date(
    display: Display, data_dir: Path, tmp_path: Path
) -> None:
    settings_file.save(Settings(language="de"), data_dir / "settings.json")
    take_in(data_dir, tmp_path / "workshop.json", workshop())
    with running_app(display, data_dir, read=True) as app:
        walk = Walk(app)
        walk.begin()
        walk.collect()
        walk.take_elements()
        walk.write_two_drafts()
        walk.begin_the_vote()
        walk.vote((1, 5, 8))
        walk.hear_and_go_on()
        walk.vote((0, 4, 9))
        walk.adopt()
        walk.agree()
        walk.tell()
        walk.leave()


class Walk(Day):
    """The moderator's way to a vision, one method for each thing that is done."""

    def store_has(self, condition: object, what: str) -> Stored:
        return self.app.wait_for_stored(TITLE, condition, what)  # type: ignore[arg-type]

    def begin(self) -> None:
        self.lead_the_only_workshop()
        self.store_has(lambda s: running_block(s) == "Gemeinsame Vision", "it runs")

    def collect(self) -> None:
        """Thirty calls from the room."""
        self.display.press("Ctrl+1")
        for number in range(NUMBER):
            self.display.type(f"{CARDS[number % len(CARDS)]} {number + 1}")
            self.display.press("Enter")
        self.store_has(lambda s: len(s.of("entry", entry_kind="card")) == NUMBER, "the cards")

    def take_elements(self) -> None:
        """With cards there the work begins with elements, under a gain."""
        app, display = self.app, self.display
        self.into_the_work("Karten")
        app.tab_to("Neuer Gewinn")
        display.type(GAIN)
        display.press("Enter")
        self.store_has(lambda s: s.of("vision_reason", title=GAIN), "a gain")
        app.tab_to("Karten", back=True)
        for key in "1112233":
            display.press(key)
        found = self.store_has(lambda s: len(s.of("vision_element")) == 7, "seven elements")
        assert all(len(each["source_ids"]) == 1 for each in found.of("vision_element"))
        gain = found.one("vision_reason")["id"]
        assert all(each.get("reason_id") == gain for each in found.of("vision_element"))

    def write_two_drafts(self) -> None:
        app, display = self.app, self.display
        app.tab_to("Elemente", back=True)
        display.press("Home", "Down", "n")
        self.store_has(lambda s: len(s.of("vision_draft")) == 2, "a draft, and the zero option")
        app.wait_for_focus("Entwürfe")
        app.tab_to("Neuer Entwurf")
        display.type(SENTENCE)
        display.press("Enter")
        self.store_has(lambda s: s.of("vision_draft", sentence=SENTENCE), "another draft")

    def vote(self, values: Sequence[int]) -> None:
        """Every ballot of both sides gives each proposal the value that is named for it."""
        app, display = self.app, self.display
        app.wait_for_focus(TABLE)
        self.count(values)
        display.press("Ctrl+Home", "Shift+Tab")
        app.wait_for_focus("Politik")
        display.press("Right")
        app.wait_for_focus("Verwaltung")
        display.press("Tab")
        app.wait_for_focus(TABLE)
        self.count(values)
        display.press("Ctrl+End", "Tab")
        app.tab_to("Abstimmung schließen")
        display.press("Space")
        app.wait_for_focus("Ergebnis der Abstimmung")

    def count(self, values: Sequence[int]) -> None:
        self.display.press("Ctrl+Home")
        for value in values:
            self.display.press("Home", *["Right"] * value)
            self.display.type(str(BALLOTS))
            self.display.press("Down")

    def begin_the_vote(self) -> None:
        self.app.tab_to("Abstimmung", back=True)
        self.display.press("Space")

    def hear_and_go_on(self) -> None:
        """What was said to high values, and that the room looks further."""
        app, display = self.app, self.display
        app.tab_to("Vereinbart", back=True)
        display.press("Space")
        app.tab_to("Was zu hohen Werten gesagt wurde")
        display.type("Wer bezahlt das?")
        display.press("Enter")
        self.store_has(lambda s: s.of("vision_statement"), "what was heard")
        app.tab_to("gut genug")
        display.press("Right", "Space")
        self.store_has(lambda s: s.of("vision_round"), "the room looks further")
        app.tab_to("Neu abfragen")
        display.press("Space")

    def adopt(self) -> None:
        self.app.tab_to("Diese Vision annehmen")
        self.display.press("Space")
        self.store_has(lambda s: s.of("vision_draft", adopted=True), "a vision")

    def agree(self) -> None:
        """Another wording with who proposes it and why, then yes from both sides at once."""
        app, display = self.app, self.display
        app.wait_for_focus("offen")
        app.tab_to("Wortlaut", back=True)
        display.press("Ctrl+a")
        display.type(AGREED)
        display.press("Enter")
        app.wait_for_focus("Neue Fassung")
        app.tab_to("Vorgeschlagen von")
        display.type("Politik")
        app.tab_to("Grund")
        display.type("Grün fehlte.")
        display.press("Enter")
        self.store_has(lambda s: s.of("rewording", proposer="Politik"), "the next version")
        for _side in (Side.POLITICS, Side.ADMINISTRATION):
            app.tab_to("offen")
            display.press("Right")
            app.wait_for_focus("einverstanden")
            display.press("Tab")
            display.type("Leitung")
        assert not self.app.stored(TITLE).of("vision_consent"), "nothing is said by half"
        display.press("Enter")
        found = self.store_has(lambda s: len(s.of("vision_consent")) == 2, "both sides agree")
        assert {said["version"] for said in found.of("vision_consent")} == {2}
        app.wait_for_words("Fassung 2: von beiden Seiten vereinbart")

    def tell(self) -> None:
        """Three messages, one of which becomes a task."""
        app, display = self.app, self.display
        app.tab_to("Weitersagen", back=True)
        display.press("Space")
        app.tab_to("Übliche Zielgruppen übernehmen")
        display.press("Space")
        app.wait_for_focus("Zielgruppen")
        for number in range(3):
            display.press("Home", *["Down"] * number, "1", "Enter")
            app.wait_for_focus("Botschaft")
            display.type(MESSAGE)
            if number < 2:
                app.tab_to("Zielgruppen", back=True)
        app.tab_to("Wer es sagt")
        display.type(SPEAKER)
        display.press("Tab")
        app.wait_for_focus("Wann")
        display.type("24.3.2027")
        app.tab_to("Als Aufgabe")
        display.press("Space")
        found = self.store_has(lambda s: s.of("entry", entry_kind="task"), "a task")
        assert len([each for each in found.of("vision_audience") if each.get("message")]) == 3
        task = found.one("entry", entry_kind="task")
        assert task["due"] == "2027-03-24"
        assert task["unit_id"] == found.one("unit", name=SPEAKER)["id"]
        assert MESSAGE in task["text"]

    def leave(self) -> None:
        self.app.wait_for_window(TITLE)
        assert self.app.quit() == 0
