"""The floor below Qt: two windows of raw Xlib that draw a box at every key."""

from itertools import cycle

from Xlib import X
from Xlib.display import Display


def main() -> None:
    display = Display()
    root = display.screen().root
    windows = []
    for x, width, height in ((0, 1440, 900), (1440, 1920, 1080)):
        window = root.create_window(
            x, 0, width, height, 0, X.CopyFromParent, X.InputOutput,
            background_pixel=0xFFFFFF, override_redirect=True,
            event_mask=X.KeyPressMask | X.ExposureMask,
        )  # fmt: skip
        window.map()
        windows.append(window)
    display.sync()
    windows[0].set_input_focus(X.RevertToParent, X.CurrentTime)
    display.sync()
    pens = [window.create_gc() for window in windows]
    colours = cycle((0x204060, 0x602040))
    print("ready", flush=True)
    while True:
        if display.next_event().type != X.KeyPress:
            continue
        colour = next(colours)
        for window, pen in zip(windows, pens, strict=True):
            pen.change(foreground=colour)
            window.fill_rectangle(pen, 100, 100, 400, 100)
        display.flush()


if __name__ == "__main__":
    main()
