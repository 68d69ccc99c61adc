"""An X server of our own: its pixels as they change, keys as somebody would press them.

The server keeps its picture in a file that is mapped here, so looking costs it nothing and there
is no guessing whether a mapped window was painted.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

WIDTH, HEIGHT = 3360, 1080
LAPTOP = (0, 0, 1440, 900)
BEAMER = (1440, 0, 1920, 1080)
NEEDED = ("Xvfb", "openbox", "xrandr")
PATIENCE = 30.0
"""Seconds after which something that should have been painted is given up."""


class NothingHappened(AssertionError):
    """The pixels did not change in time."""


def missing() -> list[str]:
    """The programs that are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the screen, as a few of its rows of pixels."""

    x: int
    y: int
    width: int
    height: int
    step: int = 1

    def rows(self) -> range:
        """The rows that are looked at."""
        return range(self.y, self.y + self.height, self.step)


class Display:
    """Xvfb with a window manager, a laptop's and a beamer's monitor."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        self.name = ""

    def __enter__(self) -> Self:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        command += ["-fbdir", str(self._folder), "-noreset", "-nolisten", "tcp", "-br"]
        try:
            self._start(command, pass_fds=(write,))
            os.close(write)
            with os.fdopen(read) as told:
                self.name = f":{told.readline().strip()}"
            self._start(["openbox"], env=self.environment())
            self._split()
            self._open()
        except BaseException:
            self._stop()
            raise
        return self

    def _start(self, command: Sequence[str], **options: Any) -> None:
        quiet = subprocess.DEVNULL
        self._started.append(
            subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, **options)
        )

    def _split(self) -> None:
        for name, place, output in (
            ("laptop", "1440/380x900/240+0+0", "screen"),
            ("beamer", "1920/500x1080/280+1440+0", "none"),
        ):
            subprocess.run(
                ["xrandr", "--setmonitor", name, place, output],
                env=self.environment(),
                check=True,
                capture_output=True,
            )

    def _open(self) -> None:
        from Xlib import XK
        from Xlib import display as x_display

        self._x = x_display.Display(self.name)
        self._keysym = XK.string_to_keysym
        with (self._folder / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self._pixels[:100])
        self._line = head[12]
        self._begin = head[0] + head[19] * 12
        self._hide_pointer()

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of programs that paint here, and not on the display of the developer."""
        # Whoever changed a module since it was compiled pays for it in the round that warms up.
        dropped = {"WAYLAND_DISPLAY", "XAUTHORITY", "PYTHONDONTWRITEBYTECODE"}
        kept = {name: value for name, value in os.environ.items() if name not in dropped}
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **more}

    # -- pixels ----------------------------------------------------------------------------------

    def row(self, x: int, y: int, width: int) -> bytes:
        """The pixels of a part of a row, four bytes each."""
        begin = self._begin + y * self._line + x * 4
        return self._pixels[begin : begin + width * 4]

    def look(self, area: Area) -> list[bytes]:
        """What an area shows now."""
        return [self.row(area.x, y, area.width) for y in area.rows()]

    def colours(self, area: Area) -> int:
        """How many colours an area shows: one is a plain ground."""
        return len({row[i : i + 4] for row in self.look(area) for i in range(0, len(row), 4)})

    def until(self, happened: Callable[[], bool], what: str, *, nap: float = 0.0002) -> int:
        """Wait for the pixels; returns the moment in ns of the monotonic clock.

        Raises:
            NothingHappened: Not in time.
        """
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                raise NothingHappened(what)
            time.sleep(nap)
        return time.monotonic_ns()

    @staticmethod
    def now() -> int:
        """The moment in ns of the monotonic clock."""
        return time.monotonic_ns()

    def settle(self, area: Area, seconds: float = 0.25) -> list[bytes]:
        """Wait until an area has not changed for so long; returns what it shows."""
        end = time.monotonic() + PATIENCE
        seen, since = self.look(area), time.monotonic()
        while time.monotonic() - since < seconds:
            time.sleep(0.01)
            now = self.look(area)
            if now != seen:
                seen, since = now, time.monotonic()
                if since > end:
                    raise NothingHappened("the picture never came to rest")
        return seen

    def clear(self) -> None:
        """Wait until the last program's windows are gone from both monitors."""
        for area in (Area(0, 0, 1440, 860, 40), Area(*BEAMER, 40)):
            self.until(lambda a=area: self.colours(a) == 1, "an empty screen")  # type: ignore[misc]

    def picture(self, path: Path) -> None:
        """The whole screen as a portable pixmap, for whoever wonders what was measured."""
        with path.open("wb") as file:
            file.write(f"P6 {WIDTH} {HEIGHT} 255\n".encode())
            for y in range(HEIGHT):
                row = self.row(0, y, WIDTH)
                line = bytearray(WIDTH * 3)
                line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
                file.write(line)

    # -- keys ------------------------------------------------------------------------------------

    def press(self, key: str) -> int:
        """Press and let go a key; returns the moment in ns at which it was pressed."""
        from Xlib import X
        from Xlib.ext import xtest

        code = self._x.keysym_to_keycode(self._keysym(key))
        begin = time.monotonic_ns()
        xtest.fake_input(self._x, X.KeyPress, code)
        self._x.flush()
        xtest.fake_input(self._x, X.KeyRelease, code)
        self._x.flush()
        return begin

    def type(self, words: str) -> None:
        """Press the keys of lower-case letters and spaces."""
        for letter in words:
            self.press("space" if letter == " " else letter)
        self._x.sync()

    def click(self, x: int, y: int) -> None:
        """Press the mouse's first button there."""
        from Xlib import X
        from Xlib.ext import xtest

        xtest.fake_input(self._x, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._x, X.ButtonPress, 1)
        xtest.fake_input(self._x, X.ButtonRelease, 1)
        self._x.sync()
        self._hide_pointer()

    def _hide_pointer(self) -> None:
        """Below the laptop, where no monitor is: the pointer is part of the picture."""
        from Xlib import X
        from Xlib.ext import xtest

        xtest.fake_input(self._x, X.MotionNotify, x=20, y=1060)
        self._x.sync()

    # -- the end ---------------------------------------------------------------------------------

    def _stop(self) -> None:
        for process in reversed(self._started):
            process.terminate()
        for process in reversed(self._started):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._started.clear()

    def __exit__(self, *_: object) -> None:
        if hasattr(self, "_x"):
            self._x.close()
        if hasattr(self, "_pixels"):
            self._pixels.close()
        self._stop()


class Running:
    """A program of its own process, ended at the end whatever happens."""

    def __init__(self, command: Sequence[str | Path], environment: dict[str, str]) -> None:
        self.began = time.monotonic_ns()
        self._process = subprocess.Popen(
            list(map(str, command)),
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip
        self.pid = self._process.pid

    def line(self) -> str:
        """The next line that it says.

        Raises:
            NothingHappened: It ended instead.
        """
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        if not said:
            raise NothingHappened(f"the program ended with {self._process.wait(10)}")
        return said.strip()

    def said(self, word: str) -> str:
        """What follows a word, as soon as a line begins with it."""
        while True:
            first, _, rest = self.line().partition(" ")
            if first == word:
                return rest

    def tell(self, words: str) -> None:
        """Give it a line to read."""
        assert self._process.stdin is not None
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
