# SPDX-License-Identifier: EUPL-1.2
"""A whole workshop in the real program on a real display, led by the keyboard alone.

Asserted is what a person in the room would notice: pixels of the wall, words on the laptop, what
is in the store, the text of the PDF.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from moderation.domain.state import State
from moderation.storage import workshop_file
from tests.display import LAPTOP, PROJECTOR, ROOT, Display, Pixels, wait_until
from tests.running import App, Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

TITLE = "Mobilitätskonzept 2035"
SAID = {
    "card": "Jede Straße hat nur eine Zuständigkeit",
    "parking": "Parkgebühren im Herbst",
    "decision": "Zwischenstände kommen vierteljährlich in den Ausschuss",
    "task": "Eine Karte aller Baustellen führen",
    "conflict": "Wer bezahlt die Bahnunterführung?",
}
LETTERS = "gemeinsam und ohne Umwege"
SIDES = {"card": "politics"}


# ----------------------------------------------------------------------------- the whole day


def test_a_whole_workshop_by_keyboard_alone(display: Display, data_dir: Path) -> None:
    with running_app(display, data_dir, "--example", read=True) as app:
        day = Day(app)
        day.open_from_the_library()
        day.begin()
        day.take_down_what_is_said()
        day.undo_and_redo()
        day.collect_cards()
        day.freeze_and_black()
        day.turn_pages()
        day.settle_a_difference()
        day.adopt_a_vision()
        day.shift_a_step()
        day.answer_a_goal()
        day.close()
        minutes = day.export_the_minutes()
        day.leave()
    text = pdf_text(minutes)
    for words in SAID.values():
        assert words in text
    assert "Zuruf aus der letzten Reihe" in text
    with running_app(display, data_dir, read=True) as app:
        app.wait_for_words(TITLE)
        stored = app.stored(TITLE)
        assert stored.workshop["status"] == "closed"
        for kind, words in SAID.items():
            assert stored.of("entry", entry_kind=kind, text=words)
        assert app.quit() == 0
    assert exported_by_command_line(data_dir).of("entry", text=SAID["decision"])


def take_in(data: Path, file: Path, state: State) -> None:
    """Write a workshop to a file, and import it into a data folder."""
    file.write_text(workshop_file.write(state), encoding="utf-8")
    command = [sys.executable, "-m", "moderation.shell.cli", "import", str(file)]
    environment = {**os.environ, "MODERATION_DATA_DIR": str(data)}
    subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)


class Day:
    """The moderator's day, one method for each thing that is done."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.display = app.display

    # -- what a person waits for -----------------------------------------------------------

    def wall(self) -> Pixels:
        return self.display.grab(PROJECTOR)

    def differs(self, before: Pixels) -> bool:
        return self.wall().difference(before) is not None

    def wall_after(self, before: Pixels, what: str) -> Pixels:
        """The wall once it shows something else, and stands still."""
        wait_until(lambda: self.differs(before), f"another wall: {what}")
        return self.calm_wall()

    def calm_wall(self) -> Pixels:
        found = [self.wall()]

        def stands_still() -> bool:
            found.append(self.wall())
            return found[-1].difference(found[-2]) is None

        wait_until(stands_still, "the wall stands still", every=0.15)
        return found[-1]

    def store_has(self, condition: Any, what: str) -> Stored:
        return self.app.wait_for_stored(TITLE, condition, what)

    def next_block(self, title: str) -> Stored:
        """F6: the next block runs, and it is the one that is on the screen."""
        self.display.press("F6")
        found = self.store_has(lambda s: running_block(s) == title, f"“{title}” runs")
        self.app.wait_for_words(title)
        return found

    def into_the_work(self, name: str) -> None:
        """F2: from wherever the keyboard is into the page of the block."""
        if self.app.read().name != "Mitschreiben":
            self.display.press("F2")
            self.app.wait_for_focus("Mitschreiben")
        self.display.press("F2")
        self.app.wait_for_focus(name)

    # -- the day -----------------------------------------------------------------------------

    def lead_the_only_workshop(self) -> None:
        """From the library through the preparation into its first block."""
        app, display = self.app, self.display
        app.wait_for_focus("Workshops", exactly=True)
        display.press("Enter")
        app.wait_for_focus("Ablauf")
        app.tab_to("Moderation")
        display.press("Space")
        app.wait_for_focus("Mitschreiben")
        display.press("F6")

    def open_from_the_library(self) -> None:
        app, display = self.app, self.display
        app.wait_for_window(TITLE)
        wait_until(app.workshops, "the example is stored")
        app.wait_for_focus("Mitschreiben")
        app.tab_to("Zurück")
        display.press("Space")
        app.wait_for_focus("Workshops", exactly=True)
        wait_until(lambda: self.wall().black, "no wall without a workshop")
        display.press("Enter")
        # A draft is opened for preparation, with its agenda ready for the keyboard.
        app.wait_for_words("Workshop starten")
        app.tab_to("Moderation")
        display.press("Space")
        app.wait_for_focus("Mitschreiben")
        app.wait_for_window("Moderation", PROJECTOR)

    def begin(self) -> None:
        before = self.calm_wall()
        assert before.colours > 10, "the room sees what it is about"
        self.display.press("F6")
        self.store_has(lambda s: s.workshop.get("status") == "running", "running")
        self.wall_after(before, "the first block with its time")
        self.app.wait_for_words("Ankommen und Ziele")

    def take_down_what_is_said(self) -> None:
        for number, (kind, words) in enumerate(SAID.items(), 1):
            side = SIDES.get(kind)
            toggle = [f"Ctrl+{5 + number}"] if side else []
            self.display.press(f"Ctrl+{number}", *toggle)
            self.display.type(words)
            self.display.press("Enter", *toggle)
            entry = self.store_has(
                lambda s, kind=kind, words=words: s.of("entry", entry_kind=kind, text=words),
                words,
            ).one("entry", text=words)
            assert entry.get("side") == side
        # What was said stands in the list of the block.
        self.app.wait_for_words(SAID["decision"])

    def undo_and_redo(self) -> None:
        words = SAID["conflict"]
        self.display.press("Ctrl+z")
        self.store_has(lambda s: not s.of("entry", text=words), "the last entry is taken back")
        self.display.press("Ctrl+Shift+z")
        self.store_has(lambda s: s.of("entry", text=words), "and is there again")

    def collect_cards(self) -> None:
        self.next_block("Reibungspunkte")
        # Without the time, which would go on: what is compared below is what was said.
        before = self.calm_wall()
        self.display.press("F3")
        self.app.wait_for_words("Restzeit an der Wand")
        self.display.press("Alt+r")
        before = self.wall_after(before, "no time")
        self.into_the_work("Pinnwand")
        self.display.press("Right", "F7")
        self.wall_after(before, "the chosen cluster")
        # A letter that is no command there belongs to the capture bar.
        self.display.press("F2", "Ctrl+1")
        self.display.type("Zuruf aus der letzten Reihe")
        self.display.press("Enter")
        self.store_has(lambda s: s.of("entry", text="Zuruf aus der letzten Reihe"), "the call")

    def freeze_and_black(self) -> None:
        shown = self.calm_wall()
        self.display.press("F8")
        self.app.wait_for_words("Fortsetzen")
        frozen = self.calm_wall()
        self.next_block("Rollenklärung")
        assert frozen.difference(shown) is None
        assert self.calm_wall().difference(frozen) is None, "the room sees what it saw"
        self.display.press("F9")
        wait_until(lambda: self.wall().black, "black", seconds=5)
        self.display.press("F9")
        wait_until(lambda: not self.differs(frozen), "what was there before")
        self.display.press("F8")
        self.wall_after(frozen, "released")

    def turn_pages(self) -> None:
        """The presenter's key turns what has more than one page."""
        self.display.press("F3")
        self.app.wait_for_words("Ablauf")
        before = self.calm_wall()
        self.display.press("1")
        overview = self.wall_after(before, "the first picture of the block")
        self.display.press("PageDown")
        second = self.wall_after(overview, "its second page")
        self.display.press("PageUp")
        wait_until(lambda: not self.differs(overview), "its first page again")
        assert second.difference(overview) is not None

    def settle_a_difference(self) -> None:
        def agreed(stored: Stored) -> int:
            return sum(1 for cell in stored.of("role_cell") if cell.get("agreed"))

        before = agreed(self.app.stored(TITLE))
        self.into_the_work("Rollenmatrix")
        self.display.press("m")
        self.store_has(lambda s: agreed(s) == before + 1, "one more agreed letter")
        self.next_block("Pause")

    def adopt_a_vision(self) -> None:
        def adopted(stored: Stored) -> list[str]:
            return [draft["sentence"] for draft in stored.of("vision_draft", adopted=True)]

        before = adopted(self.next_block("Gemeinsame Vision"))
        self.into_the_work("Ergebnis der Abstimmung")
        self.display.press("Down")
        self.app.tab_to("Diese Vision annehmen")
        wall = self.calm_wall()
        self.display.press("Space")
        self.store_has(lambda s: adopted(s) not in ([], before), "another vision is adopted")
        self.display.press("F7")
        self.wall_after(wall, "what was adopted")

    def shift_a_step(self) -> None:
        def dates(stored: Stored) -> list[tuple[str, str, str]]:
            return [(s["title"], s["begins"], s["ends"]) for s in stored.of("timeline_step")]

        before = dates(self.next_block("Zeitstrahl"))
        self.into_the_work("Zeitstrahl")
        self.display.press("Right", "Alt+Right")
        after = dates(self.store_has(lambda s: dates(s) != before, "a step was shifted"))
        moved = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        assert len(moved) == 1
        assert moved[0][0][1] < moved[0][1][1], "later than before"

    def answer_a_goal(self) -> None:
        def said(stored: Stored) -> list[str]:
            return [answer["answer"] for answer in stored.of("goal_answer")]

        before = said(self.next_block("Ziele vereinbaren"))
        self.into_the_work("Ziele")
        self.app.tab_to("Zustimmung")
        self.display.press("Space")
        self.store_has(lambda s: said(s) != before, "an answer was given")
        self.display.press("Ctrl+z")
        self.store_has(lambda s: said(s) == before, "and taken back")
        self.display.press("Ctrl+Shift+z")
        self.store_has(lambda s: said(s) != before, "and given again")

    def close(self) -> None:
        self.next_block("Abschluss")
        self.display.press("F6")
        self.store_has(lambda s: running_block(s) == "", "the last block is over")
        self.display.press("F6")
        self.app.wait_for_words("Themenspeicher?")
        self.display.press("Enter")
        self.store_has(lambda s: s.workshop.get("status") == "closed", "closed")

    def export_the_minutes(self) -> Path:
        app = self.app
        app.wait_for_words("Ausgabe")
        path = app.data.parent / "protokoll.pdf"
        self.display.press("Ctrl+s")
        app.wait_for_keyboard("Protokoll speichern")
        self.display.press("Ctrl+a")
        self.display.type(str(path))
        self.display.press("Enter")
        try:
            wait_until(path.exists, "the PDF is there", seconds=8)
        except AssertionError:
            # Qt's list of completions, when it is slow to open, takes the first Enter.
            self.display.press("Enter")
            wait_until(path.exists, "the PDF is there")
        app.wait_for_words("protokoll.pdf")
        return path

    def leave(self) -> None:
        self.app.wait_for_window(TITLE)
        assert self.app.quit() == 0


def running_block(stored: Stored) -> str:
    """The title of the block that runs."""
    blocks = stored.of("agenda_block")
    return next((b["title"] for b in blocks if b.get("started_at") and not b.get("ended_at")), "")


def pdf_text(path: Path) -> str:
    """All words of a PDF, in one line."""
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def exported_by_command_line(data: Path) -> Stored:
    """The same workshop as the command line finds it once the program is closed."""
    path = data.parent / "by-command-line.json"
    environment = {**os.environ, "MODERATION_DATA_DIR": str(data)}
    command = [sys.executable, "-m", "moderation.shell.cli", "export", TITLE, "--out", str(path)]
    subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)
    return Stored(json.loads(path.read_text(encoding="utf-8")))


# ---------------------------------------------------------------------- two starts, and a crash


def test_a_second_start_raises_the_first_window_and_leaves(
    display: Display, data_dir: Path
) -> None:
    with running_app(display, data_dir) as first:
        first.wait_for_window("Moderation")
        wait_until(lambda: display.active_title() == "Moderation", "the window is active")
        display.minimise("Moderation")
        wait_until(lambda: not display.windows(), "the window is out of sight")
        with running_app(display, data_dir) as second:
            assert second.process.wait(60) == 0
        first.wait_for_window("Moderation")
        wait_until(lambda: display.active_title() == "Moderation", "it is active again")
        assert len(display.windows()) == 1
        assert first.quit() == 0


def test_what_was_half_typed_survives_a_kill(display: Display, data_dir: Path) -> None:
    drafts = data_dir / "drafts.json"
    filed, typed = "Abgelegt ist abgelegt", "Wer mitten im Satz abbricht, verliert nichts"
    with running_app(display, data_dir, "--example", read=True) as app:
        app.wait_for_window("Moderation", PROJECTOR)
        app.wait_for_focus("Mitschreiben")
        display.type(filed)
        display.press("Enter")
        app.wait_for_stored(TITLE, lambda s: s.of("entry", text=filed), filed)
        display.press("Ctrl+4")
        moments = []
        for number, letter in enumerate(typed, 1):
            # One letter after the other, without the pause that would be a good moment to save.
            display.type(letter)
            wait_until(partial(shows, app, number), letter)
            moments.append(time.monotonic())
        now, kept = time.monotonic(), drafted(drafts)
        assert typed.startswith(kept)
        # A second may be lost, and a busy machine may take one to look at the file.
        assert len(kept) >= sum(moment < now - 2.0 for moment in moments)
        wait_until(lambda: drafted(drafts) == typed, "the draft is on the disk", seconds=1.0)
        app.kill()
    with running_app(display, data_dir, read=True) as app:
        app.wait_for_focus("Workshops", exactly=True)
        display.press("Enter")
        app.wait_for_focus("Ablauf")
        app.tab_to("Moderation")
        display.press("Space")
        found = app.wait_for_focus("Mitschreiben")
        assert found.value == typed
        display.press("Enter")
        stored = app.wait_for_stored(TITLE, lambda s: s.of("entry", text=typed), "filed at last")
        assert stored.one("entry", text=typed)["entry_kind"] == "task"
        assert stored.of("entry", text=filed)
        assert drafted(drafts) == ""
        assert app.quit() == 0


@pytest.mark.faults
@pytest.mark.timeout(3000)
def test_a_hundred_kills_cost_at_most_a_second_of_typing(display: Display, data_dir: Path) -> None:
    chance = random.Random(4711)
    drafts = data_dir / "drafts.json"
    with running_app(display, data_dir, "--example", read=True) as app:
        app.wait_for_focus("Mitschreiben")
        wait_until(app.workshops, "the example is stored")
        assert app.quit() == 0
    for _ in range(100):
        drafts.unlink(missing_ok=True)
        with running_app(display, data_dir, read=True) as app:
            app.wait_for_focus("Workshops", exactly=True)
            display.press("Enter")
            app.wait_for_focus("Ablauf")
            app.tab_to("Moderation")
            display.press("Space")
            app.wait_for_focus("Mitschreiben")
            shown: list[float] = []
            for number in range(1, chance.randrange(2, 60)):
                display.type(LETTERS[number % len(LETTERS)])
                wait_until(partial(shows, app, number), "one more letter")
                shown.append(time.monotonic())
            app.kill()
            killed = time.monotonic()
        old = sum(1 for moment in shown if moment < killed - 1.0)
        assert len(drafted(drafts)) >= old


def shows(app: App, letters: int) -> bool:
    """Whether so many letters stand where the keyboard is."""
    return len(app.read().value) == letters


def drafted(path: Path) -> str:
    """What the file of drafts holds."""
    try:
        drafts = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ""
    return "".join(draft["text"] for draft in drafts.values())


def test_the_laptop_shows_the_whole_window(display: Display, data_dir: Path) -> None:
    with running_app(display, data_dir, "--example") as app:
        window = app.wait_for_window(TITLE)
        area = window.area
        assert area.x >= LAPTOP.x
        assert area.y >= LAPTOP.y
        assert area.x + area.width <= LAPTOP.x + LAPTOP.width
        assert area.y + area.height <= LAPTOP.y + LAPTOP.height
