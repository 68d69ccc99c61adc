# SPDX-License-Identifier: EUPL-1.2
"""The frame of windows that find: a field that keeps the keyboard, and a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from moderation.gui.rows_model import ENTITY_ROLE
from moderation.gui.theme import font, scaled
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import Dialog, SearchField, announce, prepare_view
from moderation.windows.palette.hits import GroupHeading, Hit, PaletteLine
from moderation.windows.palette.rows import PaletteDelegate, PaletteRows, spoken

translate = QCoreApplication.translate
TOP = 60
"""So far below the window's upper edge it begins, in px, and so far above the lower one it ends."""
TOP_LOW, LOW = 40, 680
"""So far in windows lower than this, in px."""
BESIDE = 80
"""So much of the window's width it leaves, in px."""
SPOKEN_AFTER_MS = 250
"""A screen reader hears the current row when nobody has typed for so long."""


class FindField(SearchField):
    """The field: up and down belong to the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list from within the field."""
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
        }  # fmt: skip
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class FindDialog(Dialog):
    """Type, choose with the arrows, Enter. ``chosen`` is what to do after closing.

    Args:
        parent: The main window. It is never shown anywhere else.
        title: What it is about.
        field: Where one types.
        wide: The width in px in windows of 1440 px and more.
        narrow: The width in px in narrower ones.
        height: The height in px, where there is room for it.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        field: FindField,
        wide: int,
        narrow: int,
        height: int,
    ) -> None:
        super().__init__(parent, title=title, cancel="", enter=False)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.chosen: Hit | None = None
        self._wide, self._narrow, self._high = wide, narrow, height
        self._walked = False
        self.heading.hide()
        self.field = field
        field.setParent(self)
        self.field.setFont(font(Size.SECTION))
        self.list = QListView(self)
        self.rows = PaletteRows(self)
        self._settled = QTimer(self, interval=SPOKEN_AFTER_MS, singleShot=True)
        self._settled.timeout.connect(self._say_current)
        show_lines(self.list, self.rows)
        self.list.setAccessibleName(translate("Palette", "Finds"))
        self.list.clicked.connect(self.go_on)
        self.field.stepped.connect(self.step)
        self.field.returnPressed.connect(self.go_on)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
            outer.setSpacing(0)
        self.content.setSpacing(Space.XS)

    def showEvent(self, event: QShowEvent) -> None:
        """At the top of the middle of the main window."""
        window = self.parentWidget()
        if window is not None:
            wanted = scaled(self._wide if window.width() >= 1400 else self._narrow)
            width = min(wanted, window.width() - BESIDE)
            top = TOP if window.height() >= LOW else TOP_LOW
            self.resize(width, min(scaled(self._high), window.height() - 2 * top))
            self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An ink frame: what is behind is not dimmed."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(DESK.ink, 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    # -- choosing ----------------------------------------------------------------------------

    def show_found(self, rows: list[GroupHeading | PaletteLine]) -> None:
        """Show other lines; what somebody walked to stays chosen, else it is the first line."""
        kept = self.current()
        self.rows.show_rows(rows)
        self._select(self._row_of(kept))
        self._settled.start()

    def current(self) -> PaletteLine | None:
        """The line that Enter is about."""
        row = self.list.currentIndex().data(ENTITY_ROLE)
        return row if isinstance(row, PaletteLine) else None

    def _row_of(self, line: PaletteLine | None) -> int:
        """The row of what was chosen before if somebody chose it, else the first line."""
        rows = self.rows.rows
        if line is not None and self._walked:
            for place, row in enumerate(rows):
                if isinstance(row, PaletteLine) and row.hit is line.hit:
                    return place
        self._walked = False
        return next((n for n, row in enumerate(rows) if isinstance(row, PaletteLine)), -1)

    def _select(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row))
        if row == 1:
            self.list.scrollToTop()

    def step(self, by: int) -> None:
        """On to another line; headings are passed by, and behind the last comes the first."""
        lines = [n for n, row in enumerate(self.rows.rows) if isinstance(row, PaletteLine)]
        if not lines:
            return
        row = self.list.currentIndex().row()
        at = lines.index(row) if row in lines else 0
        to = (at + by) % len(lines) if abs(by) == 1 else max(0, min(at + by, len(lines) - 1))
        self._walked = True
        self._select(lines[to])
        self._say_current()

    def _say_current(self) -> None:
        self._settled.stop()
        line = self.current()
        announce(
            self.field, translate("Palette", "Nothing found") if line is None else spoken(line)
        )

    def take(self) -> None:
        """Do the current line; where it cannot be done the palette stays and says why."""
        line = self.current()
        if line is None:
            return
        if line.reason:
            self._say_current()
            return
        self.chosen = line.hit
        self.accept()


def show_lines(view: QListView, rows: PaletteRows) -> None:
    """Prepare a list whose lines are chosen from the field: it never takes the keyboard."""
    prepare_view(view)
    view.setModel(rows)
    view.setItemDelegate(PaletteDelegate(view))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
