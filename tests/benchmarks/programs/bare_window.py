"""The floor of start and keystroke: one PySide6 window with a text field, and nothing else.

With ``two`` a second, empty window: the floor of memory. Says ``gap`` and the longest time in ms
that the window did not answer, when asked by a line on its standard input.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget


def main() -> int:
    app = QApplication(sys.argv)
    field = QPlainTextEdit()
    field.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    field.setGeometry(0, 0, 1440, 900)
    field.show()
    wall = QWidget(None, Qt.WindowType.FramelessWindowHint)
    if "two" in sys.argv:
        wall.setGeometry(1440, 0, 1920, 1080)
        wall.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
