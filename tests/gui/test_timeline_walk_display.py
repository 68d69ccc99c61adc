# SPDX-License-Identifier: EUPL-1.2
"""The example's plan from an empty block, backwards, by keyboard alone, in the real program.

From the vision's year step by step to the first one, with the clock that raises four hints, and
each of them dealt with.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.workshop import Workshop
from moderation.features.agenda.model import Block
from moderation.features.people.model import Unit
from moderation.settings import Settings
from moderation.storage import settings_file
from tests.display import Display, wait_until
from tests.gui.test_whole_workshop import Day, running_block, take_in
from tests.running import Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Mobilität vom Ziel her"
CHAIN = ("Rahmenplan", "Konzept erarbeiten", "Leitlinien beschließen")


def workshop() -> State:
    """A day with a timeline on which there is nothing yet."""
    own = Workshop(id=Id("w"), title=TITLE, day=date(2026, 3, 12))
    block = Block(id=Id("b"), workshop_id=own.id, title="Zeitstrahl", activity="timeline")
    units = [
        Unit(id=Id(f"u{rank}"), workshop_id=own.id, rank=float(rank), name=name, side=side)
        for rank, (name, side) in enumerate(
            (
                ("Rat", Side.POLITICS),
                ("Stadtplanungsamt", Side.ADMINISTRATION),
                ("DB InfraGO", Side.OTHERS),
            )
        )
    ]
    return State.holding([own, block, *units])


def test_a_plan_from_the_vision_backwards(display: Display, data_dir: Path, tmp_path: Path) -> None:
    settings_file.save(Settings(language="de"), data_dir / "settings.json")
    take_in(data_dir, tmp_path / "workshop.json", workshop())
    with running_app(display, data_dir, read=True) as app:
        plan = Backwards(app)
        plan.begin()
        plan.set_the_vision()
        plan.go_back()
        plan.set_the_clock()
        plan.deal_with_four_hints()
        assert app.quit() == 0


def named(stored: Stored, title: str) -> dict[str, Any]:
    return next((own for own in stored.of("timeline_step") if own["title"] == title), {})


class Backwards(Day):
    """The moderator's way, one method for each thing that is done."""

    def store_has(self, condition: object, what: str) -> Stored:
        return self.app.wait_for_stored(TITLE, condition, what)  # type: ignore[arg-type]

    def begin(self) -> None:
        self.lead_the_only_workshop()
        self.store_has(lambda s: running_block(s) == "Zeitstrahl", "it runs")

    def set_the_vision(self) -> None:
        app, display = self.app, self.display
        app.wait_for_words("Vom Ziel her planen")
        app.tab_to("Vom Ziel her planen")
        display.press("Space")
        app.wait_for_focus("Jahr oder Tag")
        display.type("2035")
        display.press("Enter")
        found = self.store_has(lambda s: named(s, "Vision"), "the vision")
        assert named(found, "Vision")["ends"] == "2035-12-31"
        assert found.one("political_clock")["backwards"] is True
        app.wait_for_focus("Zeitstrahl")

    def add(self, key: str, *titles: str) -> None:
        """New ones, each before the one before it."""
        self.display.press(key)
        self.app.wait_for_focus("hinzufügen")
        for title in titles:
            self.display.type(title)
            self.display.press("Enter")
            self.store_has(lambda s, title=title: named(s, title), title)
        self.display.press("Esc")
        self.app.wait_for_focus("Zeitstrahl")

    def field(self, name: str, words: str, stored: Callable[[Stored], object]) -> Stored:
        """Into a field of the card, and back to the board once it is stored."""
        self.display.press("Enter")
        self.app.wait_for_focus("Titel")
        self.app.tab_to(name)
        self.display.press("Ctrl+a")
        self.display.type(words)
        self.display.press("Enter")
        found = self.store_has(stored, f"{name}: {words}")
        if self.app.read().name == name:
            # The first Enter was that of the list of units below the field.
            self.display.press("Enter")
        self.app.wait_for_focus("Zeitstrahl")
        return found

    def go_back(self) -> None:
        """What must be true before, and before that."""
        self.add("Insert", "Radachse anschließen", "Bahnhof umbauen")
        self.field(
            "Zuständig",
            "DB InfraGO",
            lambda s: named(s, "Bahnhof umbauen").get("side") == "others",
        )
        self.field(
            "Beginn",
            "14.12.2028",
            lambda s: named(s, "Bahnhof umbauen").get("begins") == "2028-12-14",
        )
        self.report_in_between()
        # Back to what is to be built, in time the next one, and on from there.
        self.display.press("Right")
        self.add("Insert", CHAIN[0])
        self.field(
            "Zuständig",
            "Stadtplanungsamt",
            lambda s: named(s, CHAIN[0]).get("side") == "administration",
        )
        self.add("Insert", *CHAIN[1:])
        found = self.store_has(lambda s: len(s.of("timeline_step")) == 7, "the chain")
        chain = ["Vision", "Radachse anschließen", "Bahnhof umbauen", *CHAIN]
        for after, before in pairwise(chain):
            assert named(found, before)["id"] in named(found, after)["after"]
            assert named(found, before)["ends"] < named(found, after)["begins"]
        assert named(found, "Leitlinien beschließen").get("after", []) == []

    def report_in_between(self) -> None:
        """An interim goal of politics that falls into the summer."""
        self.add("Shift+Insert", "Zwischenbericht")
        self.field(
            "Zuständig",
            "Rat",
            lambda s: named(s, "Zwischenbericht").get("side") == "politics",
        )
        self.field(
            "Beginn", "20.7.2027", lambda s: named(s, "Zwischenbericht").get("ends") == "2027-07-20"
        )

    def date(self, steps: tuple[str, ...], title: str, when: str) -> None:
        """A date of the clock: its kind by so many arrows, its name, and when it is."""
        app, display = self.app, self.display
        display.press("Insert")
        app.wait_for_focus("Titel")
        display.type(title)
        app.tab_to("Sitzung", back=True)
        display.press(*steps)
        app.tab_to("Wann")
        display.type(when)
        display.press("Enter")
        self.store_has(lambda s: s.of("fixed_date", title=title), title)
        app.wait_for_focus("Termine der Uhr")

    def set_the_clock(self) -> None:
        app, display = self.app, self.display
        display.press("Ctrl+Shift+u")
        app.wait_for_focus("Termine der Uhr")
        self.date(("Up", "Up"), "Kommunalwahl", "Herbst 2030")
        self.date(("Down",), "Sommerpause", "19.7. bis 31.8.2027")
        app.tab_to("Horizont")
        display.type("2034")
        display.press("Tab")
        self.store_has(lambda s: s.one("political_clock").get("horizon") == 2034, "the horizon")
        display.press("Esc")
        app.wait_for_focus("Zeitstrahl")

    def deal_with_four_hints(self) -> None:
        app, display = self.app, self.display
        app.wait_for_words("4 Hinweise offen")
        for count in range(1, 5):
            display.press("Ctrl+Shift+h")
            # The first of those that are open has the keyboard.
            wait_until(lambda: app.read().name not in ("", "Zeitstrahl"), "in the hints")
            display.press("Space")
            app.wait_for_words("Geklärt")
            app.tab_to("Geklärt")
            display.press("Space")
            self.store_has(
                lambda s, count=count: len(s.of("finding_answer")) == count, f"{count} dealt with"
            )
            display.press("F2")
            app.wait_for_focus("Mitschreiben")
            display.press("F2")
            app.wait_for_focus("Zeitstrahl")
            display.press("Ctrl+Shift+h")
        found = self.store_has(lambda s: len(s.of("finding_answer")) == 4, "all of them")
        assert len({own["rule"] for own in found.of("finding_answer")}) == 4
