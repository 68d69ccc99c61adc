# SPDX-License-Identifier: EUPL-1.2
"""A real display with a laptop and a projector, and the real app on it, led by its keyboard.

``Display`` starts an X server of its own, a window manager, and two monitors side by side: the
laptop (1440x900) and the projector (1920x1080) to the right of it.
Nothing here sleeps and hopes: ``wait_until`` asks again until what a person would wait for has
happened.
"""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from PIL import Image, ImageChops
from Xlib import XK, X, Xutil
from Xlib.display import Display as Connection
from Xlib.error import BadWindow, XError
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage

Found = TypeVar("Found")

ROOT = Path(__file__).parent.parent
SAME = 24
"""Letters are not smoothed the same way each time: so many levels of 255 apart is the same."""

PATIENCE = 30.0
"""How long a slow, shared machine may take for anything, in seconds."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the screen, in px."""

    x: int
    y: int
    width: int
    height: int

    def covers(self, other: Area) -> bool:
        """Whether the two have a pixel in common."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


LAPTOP = Area(0, 0, 1440, 900)
PROJECTOR = Area(1440, 0, 1920, 1080)
_SCREEN = "3360x1080x24"
_MONITORS = {
    "laptop": ("1440/380x900/240+0+0", "screen"),
    "projector": ("1920/500x1080/280+1440+0", "none"),
}


def wait_until(
    condition: Callable[[], Found],
    what: str,
    *,
    seconds: float = PATIENCE,
    every: float = 0.02,
) -> Found:
    """The first truthy answer of ``condition``, asked again and again.

    Raises:
        AssertionError: It did not come in time; the message says ``what`` was waited for.
    """
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain: {what}")
        time.sleep(every)


@dataclass(frozen=True, slots=True)
class Pixels:
    """What is seen in a part of the screen; equal when every pixel is."""

    area: Area
    data: bytes = field(repr=False)

    @property
    def image(self) -> Image.Image:
        """The same as a picture."""
        size = self.area.width, self.area.height
        return Image.frombytes("RGB", size, self.data, "raw", "BGRX")

    @property
    def colours(self) -> int:
        """How many colours there are, 256 at most."""
        return len(self.image.getcolors(1 << 24) or [])

    def difference(self, other: Pixels) -> Area | None:
        """The smallest area that holds every pixel that an eye could tell apart."""
        apart = ImageChops.difference(self.image, other.image)
        box = apart.point(lambda level: 255 if level > SAME else 0).getbbox()
        return None if box is None else Area(box[0], box[1], box[2] - box[0], box[3] - box[1])

    @property
    def black(self) -> bool:
        """Whether nothing at all can be seen."""
        return self.image.getextrema() == ((0, 0), (0, 0), (0, 0))


@dataclass(frozen=True, slots=True)
class Window:
    """A window as the window manager lists it."""

    title: str
    area: Area


class Display:
    """An X server with a window manager and two monitors, gone when the ``with`` block ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._plugged: set[str] = set()
        self.name = ""

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._stack = stack
            self.name = self._start_server()
            self._run("setxkbmap", "de")
            for monitor in _MONITORS:
                self.plug(monitor)
            self._connection = Connection(self.name)
            stack.callback(self._connection.close)
            self._root = self._connection.screen().root
            self._start_manager()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def keep_picture(self, error: BaseException) -> None:
        """Save what is seen beside the data, and say where in the error."""
        picture = self._folder / "screen.png"
        self.grab(Area(0, 0, 3360, 1080)).image.save(picture)
        error.add_note(f"the screen as it was: {picture}")

    @property
    def environment(self) -> dict[str, str]:
        """For programs that shall be seen here: German, no other desktop's settings."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "LC_", "WAYLAND", "DBUS_"))
        }
        return {
            **kept,
            "DISPLAY": self.name,
            "HOME": str(self._folder),
            "LANG": "de_DE.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }

    def _start_server(self) -> str:
        """Start Xvfb on a number that is free; it says which."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", _SCREEN]
        command += ["-dpi", "96", "+extension", "RANDR", "-nolisten", "tcp"]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        number = b""
        try:
            # To the end of the line: the server would die of a pipe that is closed too early.
            while not number.endswith(b"\n"):
                ready, _, _ = select.select([reading], [], [], PATIENCE)
                part = os.read(reading, 16) if ready else b""
                if not part:
                    raise AssertionError("Xvfb did not start")
                number += part
        finally:
            os.close(reading)
        return f":{number.decode().strip()}"

    def _start_manager(self) -> None:
        self._start(["openbox", "--sm-disable"], env=self.environment)
        atom = self._connection.intern_atom("_NET_SUPPORTING_WM_CHECK")
        wait_until(
            lambda: self._root.get_full_property(atom, X.AnyPropertyType),
            "a window manager",
        )

    def _start(self, command: Sequence[str], **options: Any) -> None:
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options
        )
        self._stack.callback(end_process, process)

    def _run(self, *command: str) -> None:
        environment = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if done.returncode:
            raise AssertionError(f"{' '.join(command)} failed: {done.stderr}")

    # -- cables --------------------------------------------------------------------------------

    def plug(self, monitor: str = "projector") -> None:
        """Plug a monitor in."""
        if monitor not in self._plugged:
            size, output = _MONITORS[monitor]
            self._run("xrandr", "--setmonitor", monitor, size, output)
            self._plugged.add(monitor)

    def unplug(self, monitor: str = "projector") -> None:
        """Pull a monitor's cable."""
        if monitor in self._plugged:
            self._run("xrandr", "--delmonitor", monitor)
            self._plugged.discard(monitor)

    # -- seeing --------------------------------------------------------------------------------

    def grab(self, area: Area) -> Pixels:
        """What is seen there now."""
        image = self._root.get_image(area.x, area.y, area.width, area.height, X.ZPixmap, 0xFFFFFFFF)
        return Pixels(area, image.data)

    def windows(self) -> list[Window]:
        """Every window that the window manager knows and that is not hidden."""
        found = []
        for number in self._property(self._root, "_NET_CLIENT_LIST") or ():
            window = self._connection.create_resource_object("window", number)
            try:
                if window.get_attributes().map_state != X.IsViewable:
                    continue
                title = bytes(self._property(window, "_NET_WM_NAME") or b"").decode()
                size = window.get_geometry()
                place = window.translate_coords(self._root, 0, 0)
            except BadWindow:
                continue  # closed in this moment
            # The answer says where the root's corner lies as seen from the window.
            found.append(Window(title, Area(-place.x, -place.y, size.width, size.height)))
        return found

    def all_windows(self) -> list[int]:
        """Everything that is mapped, with what the window manager knows nothing of."""
        found = []
        for window in self._root.query_tree().children:
            try:
                if window.get_attributes().map_state == X.IsViewable:
                    found.append(window.id)
            except BadWindow:
                continue  # closed in this moment
        return found

    def active_title(self) -> str:
        """The title of the window that has the keyboard."""
        numbers = self._property(self._root, "_NET_ACTIVE_WINDOW") or (0,)
        if not numbers[0]:
            return ""
        window = self._connection.create_resource_object("window", numbers[0])
        try:
            return bytes(self._property(window, "_NET_WM_NAME") or b"").decode()
        except XError:
            return ""

    def minimise(self, title: str) -> None:
        """Put a window out of sight, as its button in the title bar does."""
        for number in self._property(self._root, "_NET_CLIENT_LIST") or ():
            window = self._connection.create_resource_object("window", number)
            if bytes(self._property(window, "_NET_WM_NAME") or b"").decode() == title:
                change = self._connection.intern_atom("WM_CHANGE_STATE")
                event = ClientMessage(
                    window=window, client_type=change, data=(32, [Xutil.IconicState, 0, 0, 0, 0])
                )
                mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
                self._root.send_event(event, event_mask=mask)
        self._connection.sync()

    def _property(self, window: Any, name: str) -> Any:
        atom = self._connection.intern_atom(name)
        found = window.get_full_property(atom, X.AnyPropertyType)
        return None if found is None else found.value

    # -- typing --------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys one after the other: ``"F6"``, ``"Ctrl+1"``, ``"Ctrl+Shift+z"``."""
        for key in keys:
            *modifiers, last = key.split("+") if key != "+" else ["+"]
            codes = [self._code(XK.string_to_keysym(_MODIFIERS[m]))[0] for m in modifiers]
            symbol = XK.string_to_keysym(_NAMES.get(last, last)) or ord(last)
            self._strike([*codes, self._code(symbol)[0]])

    @contextmanager
    def holding(self, key: str) -> Iterator[None]:
        """Lie on a key: the server repeats it, as it does for every keyboard."""
        code = self._code(XK.string_to_keysym(key))[0]
        xtest.fake_input(self._connection, X.KeyPress, code)
        self._connection.sync()
        try:
            yield
        finally:
            xtest.fake_input(self._connection, X.KeyRelease, code)
            self._connection.sync()

    @contextmanager
    def dragging(self, x: int, y: int, *, by: int) -> Iterator[None]:
        """Take hold of what is there with the pointer and pull it down; let go at the end."""
        xtest.fake_input(self._connection, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._connection, X.ButtonPress, 1)
        for step in range(1, by + 1):
            xtest.fake_input(self._connection, X.MotionNotify, x=x, y=y + step, time=10)
        self._connection.sync()
        try:
            yield
        finally:
            xtest.fake_input(self._connection, X.ButtonRelease, 1)
            self._connection.sync()

    def type(self, text: str) -> None:
        """Type words, as they stand on a German keyboard."""
        for letter in text:
            code, level = self._code(ord(letter) if letter != "€" else 0x20AC)
            shift = [self._code(XK.XK_Shift_L)[0]] if level % 2 else []
            third = [self._code(_ALT_GR)[0]] if level > 3 else []
            self._strike([*shift, *third, code])

    def _code(self, symbol: int) -> tuple[int, int]:
        found = [(code, level) for code, level in self._connection.keysym_to_keycodes(symbol)]
        if not found:
            raise ValueError(f"no key for {symbol:#x}")
        code, level = min(found, key=lambda pair: pair[1])
        return code, level

    def _strike(self, codes: Sequence[int]) -> None:
        for code in codes:
            xtest.fake_input(self._connection, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._connection, X.KeyRelease, code)
        self._connection.sync()


_ALT_GR = 0xFE03
"""ISO_Level3_Shift, of a table of names that is not loaded by itself."""
_MODIFIERS = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}
_NAMES = {
    "Enter": "Return",
    "Space": "space",
    "PageDown": "Next",
    "PageUp": "Prior",
    "Del": "Delete",
    "Backspace": "BackSpace",
    "Esc": "Escape",
}


def end_process(process: subprocess.Popen[Any]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
