# SPDX-License-Identifier: EUPL-1.2
"""The real app in a process of its own, led by the keyboard of a real display."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from moderation.session.instance import ask
from tests.display import PATIENCE, ROOT, Area, Display, Window, end_process, wait_until


@dataclass(frozen=True, slots=True)
class Stored:
    """A workshop as it is in the store: what an export of it holds."""

    content: dict[str, Any]

    @property
    def workshop(self) -> dict[str, Any]:
        """The fields of the workshop itself; those at their defaults are left out."""
        return dict(self.content.get("workshop", {}))

    def of(self, kind: str, **fields: object) -> list[dict[str, Any]]:
        """The entities of a kind whose fields are as named."""
        rows = self.content.get("entities", {}).get(kind, [])
        return [row for row in rows if all(row.get(k) == v for k, v in fields.items())]

    def one(self, kind: str, **fields: object) -> dict[str, Any]:
        """The first entity of a kind whose fields are as named; empty if there is none."""
        return next(iter(self.of(kind, **fields)), {})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a screen reader would say now: of what has the keyboard, and of the active window."""

    focus: int
    role: str
    name: str
    value: str
    description: str
    window: str
    texts: tuple[str, ...]

    def says(self, words: str) -> bool:
        """Whether these words are on the screen."""
        return any(words in said for said in self.texts)


class App:
    """The program in a process of its own, on a display; ``read`` lets it be read as well."""

    def __init__(
        self, display: Display, data: Path, *, arguments: Sequence[str] = (), read: bool = False
    ) -> None:
        self.display = display
        self.data = data
        program = "tests.probed" if read else "moderation.app"
        self._log = data.parent / f"{data.name}.log"
        environment = {
            **display.environment,
            "MODERATION_DATA_DIR": str(data),
            # One picture, then the next: what is compared is not caught half-way.
            "MODERATION_REDUCED_MOTION": "1",
            "PYTHONFAULTHANDLER": "1",
        }
        with self._log.open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", program, *arguments],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    @property
    def log(self) -> str:
        """Everything the program printed since the folder was new."""
        return self._log.read_text(errors="replace")

    def ask(self, **request: Any) -> dict[str, Any] | None:
        """What the running program answers at its door."""
        return ask(self.data, request)

    def workshops(self) -> list[dict[str, Any]]:
        """What the store holds; nothing while the program is still starting."""
        answer = self.ask(do="list") or {}
        return list(answer.get("workshops", ()))

    def stored(self, title: str) -> Stored:
        """A workshop as it is in the store, after everything that is being written."""
        path = self.data.parent / "asked.json"
        answer = self.ask(do="export", workshop=title, path=str(path))
        if answer is None or "error" in answer:
            return Stored({})
        return Stored(json.loads(path.read_text(encoding="utf-8")))

    def wait_for_stored(
        self, title: str, condition: Callable[[Stored], object], what: str
    ) -> Stored:
        """The stored workshop once it is as it should be."""

        def look() -> Stored | None:
            self.check()
            found = self.stored(title)
            return found if condition(found) else None

        found = wait_until(look, f"stored: {what}", every=0.1)
        assert found is not None
        return found

    def wait_for_window(self, title: str, area: Area | None = None) -> Window:
        """The window with these words in its title, on this part of the screen."""

        def look() -> Window | None:
            self.check()
            return next(
                (
                    window
                    for window in self.display.windows()
                    if title in window.title and area in (None, window.area)
                ),
                None,
            )

        found = wait_until(look, f"a window “{title}” {area or ''}")
        assert found is not None
        return found

    def read(self) -> Reading:
        """What a screen reader would say; only of a program that was started for it."""
        self.check()
        said = self.ask(do="read") or {}
        return Reading(
            focus=said.get("id", 0),
            role=said.get("role", ""),
            name=said.get("name", ""),
            value=said.get("value", ""),
            description=said.get("description", ""),
            window=said.get("window", ""),
            texts=tuple(said.get("texts", ())),
        )

    def wait_for_words(self, words: str) -> Reading:
        """Wait until these words are on the screen."""

        def look() -> Reading | None:
            found = self.read()
            return found if found.says(words) else None

        found = wait_until(look, f"“{words}” on the screen")
        assert found is not None
        return found

    def wait_for_keyboard(self, title: str) -> None:
        """Wait until the window with these words in its title hears what is typed.

        That its words are on the screen is not enough: another window may say the same, and what
        is typed before the window manager has given it the keyboard is lost.
        """
        wait_until(lambda: title in self.read().window, f"“{title}” has the keyboard")

    def wait_for_focus(self, name: str, *, exactly: bool = False) -> Reading:
        """Wait until what is called so has the keyboard."""

        def look() -> Reading | None:
            found = self.read()
            fits = name == found.name if exactly else name in found.name
            return found if fits else None

        found = wait_until(look, f"“{name}” has the keyboard")
        assert found is not None
        return found

    def tab_to(self, name: str, *, back: bool = False) -> Reading:
        """Press Tab until what is called so has the keyboard."""
        seen = []
        for _ in range(60):
            found = self.read()
            if name in found.name:
                return found
            seen.append(found.name)
            self.display.press("Shift+Tab" if back else "Tab")
            wait_until(partial(self._focus_left, found.focus), f"Tab leads on from {found.name}")
        raise AssertionError(f"Tab does not reach “{name}”, but {seen}")

    def _focus_left(self, focus: int) -> bool:
        return self.read().focus != focus

    def check(self) -> None:
        """Fail at once if the program is no longer there."""
        if self.process.poll() is not None:
            raise AssertionError(f"the app ended with {self.process.returncode}:\n{self.log}")

    def quit(self) -> int:
        """Close the window by its key and wait for the end; returns the exit code."""
        self.display.press("Alt+F4")
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """SIGKILL: no chance to write anything."""
        self.process.kill()
        self.process.wait()


@contextmanager
def running_app(display: Display, data: Path, *arguments: str, read: bool = False) -> Iterator[App]:
    """The program, ended when the block does; what it printed goes with a failure."""
    app = App(display, data, arguments=arguments, read=read)
    try:
        yield app
    except BaseException as error:
        display.keep_picture(error)
        if app.process.poll() is None:
            # With this signal it says where each of its threads is.
            app.process.send_signal(signal.SIGABRT)
            app.process.wait(5)
        error.add_note(f"the app printed:\n{app.log}")
        raise
    finally:
        end_process(app.process)
