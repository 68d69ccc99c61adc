# SPDX-License-Identifier: EUPL-1.2
"""Everything that windows are made of on one sheet: ``python -m tests.gallery out.png``."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QRectF, QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.side import Side
from moderation.gui.canvas.model import Timer
from moderation.gui.focus import install_focus_ring
from moderation.gui.icons import paint_icon
from moderation.gui.paint.bars import BarPattern, pattern_bar, progress_bar
from moderation.gui.paint.shapes import Stance, agreement_mark
from moderation.gui.paint.tiles import letter_tile, role_tile, split_tile
from moderation.gui.theme import apply_theme
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size
from moderation.gui.widgets import (
    Button,
    Card,
    Chip,
    DateField,
    ElidingLabel,
    EmptyState,
    HintCard,
    IconButton,
    KeyCap,
    Kind,
    PlainLabel,
    PrimaryButton,
    RowDelegate,
    SavedLabel,
    SearchField,
    SectionHeader,
    SegmentedControl,
    SideChooser,
    SideLabel,
    StepIndicator,
    TimerRing,
    Toast,
    Toggle,
    WallPill,
    WallState,
    prepare_view,
    set_fault,
)

Draw = Callable[[QPainter, QRectF], None]


class Drawing(QWidget):
    """One of the drawings as a widget of fixed size."""

    def __init__(self, width: int, height: int, draw: Draw) -> None:
        super().__init__()
        self.setFixedSize(width, height)
        self._draw = draw

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, QRectF(self.rect()))
        painter.end()


def caption(text: str) -> PlainLabel:
    return PlainLabel(text=text, size=Size.CAPTION, colour=LIGHT.ink3)


def header(text: str) -> PlainLabel:
    return PlainLabel(text=text, size=Size.SECTION, weight=SEMIBOLD)


def pointed(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def buttons(rings: list[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(14)
    for column, name in enumerate(("Ruhe", "Zeiger", "gedrückt", "Fokus", "gesperrt")):
        grid.addWidget(caption(name), 0, column + 1)
    makers: list[tuple[str, Callable[[], QPushButton]]] = [
        ("Hauptaktion", lambda: PrimaryButton(text="Freigeben")),
        ("Aktion", lambda: Button(text="Zeigen", icon="wall", key="F7")),
        ("leise", lambda: Button(text="Zeigen", kind=Kind.QUIET)),
        ("Chip", lambda: Chip(text="Karte")),
        ("Qt", lambda: QPushButton("Zeigen")),
    ]
    for row, (name, make) in enumerate(makers, start=1):
        grid.addWidget(PlainLabel(text=name, size=13, colour=LIGHT.ink2), row, 0)
        for column in range(5):
            button = make()
            if column == 1:
                pointed(button)
            elif column == 2:
                if isinstance(button, Chip):
                    button.setChecked(True)
                button.setDown(not isinstance(button, Chip))
            elif column == 3:
                rings.append(button)
            button.setEnabled(column != 4)
            grid.addWidget(button, row, column + 1)
    return grid


def marks() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(40)
    for column, name in enumerate(("zugestimmt", "mit Vorbehalt", "abgelehnt", "offen")):
        grid.addWidget(caption(name), 0, column + 1)
    for row, side in enumerate(Side, start=1):
        grid.addWidget(SideLabel(side=side, size=Size.BODY), row, 0)
        for column, mark in enumerate(Stance):

            def draw(p: QPainter, r: QRectF, s: Side = side, m: Stance = mark) -> None:
                agreement_mark(p, r, s, m)

            def small(p: QPainter, r: QRectF, s: Side = side, m: Stance = mark) -> None:
                agreement_mark(p, r, s, m, selected=False)

            pair = QHBoxLayout()
            pair.addWidget(Drawing(30, 30, draw))
            pair.addWidget(Drawing(14, 14, draw))
            pair.addWidget(Drawing(18, 18, small))
            pair.addStretch(1)
            grid.addLayout(pair, row, column + 1)
    return grid


def patterns() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(16)
    names = ("problemlos", "mit Hindernissen", "schwierig", "außerhalb des Pfads")
    for column, name in enumerate(names):
        grid.addWidget(caption(name), 0, column)
    for row, side in enumerate(Side, start=1):
        for column, pattern in enumerate((*BarPattern, BarPattern.SOLID, BarPattern.HATCH)):

            def draw(
                p: QPainter, r: QRectF, s: Side = side, k: BarPattern = pattern, c: int = column
            ) -> None:
                pattern_bar(p, r, k, LIGHT.side(s), on_path=c < 3)

            grid.addWidget(Drawing(104, 24, draw), row, column)
    return grid


def tiles() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(24)
    for letter in ("D", "E", "M", "I", ""):

        def draw(p: QPainter, r: QRectF, text: str = letter) -> None:
            role_tile(p, r, text)

        row.addWidget(Drawing(56, 40, draw))
    for active in (False, True):

        def split(p: QPainter, r: QRectF, on: bool = active) -> None:
            split_tile(p, r, "E" if on else "M", "I", active=on)

        row.addWidget(Drawing(56, 40, split))
    row.addWidget(Drawing(84, 60, lambda p, r: split_tile(p, r, "E", "I", active=True)))
    for letter in "SMART":

        def smart(p: QPainter, r: QRectF, text: str = letter) -> None:
            letter_tile(p, r, text, met=text in "SM")

        row.addWidget(Drawing(20, 20, smart))
    row.addStretch(1)
    return row


def fields(rings: list[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(12)
    resting = QLineEdit()
    resting.setPlaceholderText("Ruhe")
    wrong = QLineEdit("nicht gespeichert")
    set_fault(wrong, fault=True)
    off = QLineEdit("gesperrt")
    off.setEnabled(False)
    number = QSpinBox()
    number.setValue(45)
    number.setSuffix(" min")
    day = DateField(day=date(2026, 3, 12))
    choice = QComboBox()
    choice.addItems(["Plenum", "Gruppe Politik", "Gruppe Verwaltung"])
    note = QPlainTextEdit("Quartalsbericht als Brücke anbieten.")
    note.setFixedHeight(64)
    search = SearchField(placeholder="Workshops und Ziele suchen", key="Strg F")
    for index, widget in enumerate((resting, wrong, off, number, day, choice, search, note)):
        grid.addWidget(widget, index // 3, index % 3)
    checks = QHBoxLayout()
    ticked, plain, third, radio = (
        QCheckBox("Projektor"),
        QCheckBox("Pinnwand"),
        QCheckBox("Karten"),
        QRadioButton("eins"),
    )
    ticked.setChecked(True)
    third.setEnabled(False)
    radio.setChecked(True)
    rings.append(plain)
    for box in (ticked, plain, third, radio, QRadioButton("zwei")):
        checks.addWidget(box)
    grid.addLayout(checks, 2, 2)
    return grid


def lists() -> QHBoxLayout:
    row = QHBoxLayout()
    table = QTableView()
    prepare_view(table)
    model = QStandardItemModel(0, 3, table)
    model.setHorizontalHeaderLabels(["Ziel", "Zuständig", "Termin"])
    for cells in (
        ("Radverkehrsbudget verankern", "Rat", "18.12.2026"),
        ("Radachse Bahnhof – Schulzentrum", "Tiefbauamt", "30.09.2034"),
        ("Elternhaltestellen an 3 Schulen", "Ordnungsamt", "31.08.2027"),
    ):
        model.appendRow([QStandardItem(cell) for cell in cells])
    table.setModel(model)
    table.setItemDelegate(RowDelegate(table, height=40))
    table.setColumnWidth(0, 230)
    table.verticalHeader().setDefaultSectionSize(40)
    table.selectRow(1)
    view = QListView()
    prepare_view(view)
    view.setItemDelegate(RowDelegate(view, height=36))
    view.setModel(QStringListModel([f"Karte {index}" for index in range(1, 12)], view))
    table.setFixedSize(430, 160)
    view.setFixedSize(180, 160)
    row.addWidget(table)
    row.addWidget(view)
    row.addStretch(1)
    return row


def left_column(rings: list[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    column.addWidget(header("Knöpfe und Chips"))
    column.addLayout(buttons(rings))
    column.addWidget(header("Zustimmung"))
    column.addLayout(marks())
    column.addWidget(header("Rollenfelder"))
    column.addLayout(tiles())
    column.addWidget(header("Zustand der Wand"))
    pills = QHBoxLayout()
    for state in WallState:
        pills.addWidget(WallPill(state=state))
    saved, unsaved = SavedLabel(), SavedLabel()
    saved.show_saved(datetime(2026, 3, 12, 13, 32, 7, tzinfo=UTC))
    unsaved.show_fault()
    pills.addWidget(saved)
    pills.addWidget(unsaved)
    pills.addStretch(1)
    column.addLayout(pills)
    column.addWidget(header("Listen"))
    column.addLayout(lists())
    column.addStretch(1)
    return column


def right_column(rings: list[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    column.addWidget(header("Machbarkeit"))
    column.addLayout(patterns())
    column.addWidget(header("Zeit"))
    times = QHBoxLayout()
    for left, total in ((38.0, 50.0), (12.0, 50.0), (2.0, 50.0), (-3.0, 50.0)):
        ring = TimerRing()
        ring.set_timer(Timer(left=left, total=total))
        times.addWidget(ring)
    times.addWidget(Drawing(168, 8, lambda p, r: progress_bar(p, r, 0.6)))
    times.addWidget(KeyCap(key="F8"))
    times.addWidget(IconButton(icon="undo", name="Rückgängig"))
    dead = IconButton(icon="redo", name="Wiederholen")
    dead.setEnabled(False)
    times.addWidget(dead)
    times.addWidget(IconButton(icon="settings", name="Einstellungen", framed=True))
    times.addStretch(1)
    column.addLayout(times)
    column.addWidget(header("Eingabe"))
    column.addLayout(fields(rings))
    add_choices(column)
    section = SectionHeader(title="Ablauf", note="13:00–17:30")
    section.add_control(Button(text="Block", icon="plus", small=True))
    column.addWidget(section)
    icons = Drawing(660, 24 * 5, _all_icons)
    column.addWidget(icons)
    column.addStretch(1)
    return column


def add_choices(column: QVBoxLayout) -> None:
    column.addWidget(header("Auswahl"))
    choices = QHBoxLayout()
    on = Toggle(text="Kritischer Pfad")
    on.setChecked(True)
    segments = SegmentedControl(
        options=[(1, "problemlos"), (2, "mit Hindernissen"), (3, "schwierig")]
    )
    segments.set_value(3)
    sides = SideChooser()
    sides.set_side(Side.ADMINISTRATION)
    for widget in (on, Toggle(text="Zeit zeigen"), segments, sides):
        choices.addWidget(widget)
    choices.addStretch(1)
    column.addLayout(choices)
    steps = StepIndicator(
        steps=["Eigene Sicht", "Vergleichen", "Verhandeln", "Bestätigen"], current=2
    )
    column.addWidget(steps)
    filters = QHBoxLayout()
    for index, (name, count) in enumerate((("Alle", 6), ("läuft", 1), ("freigegeben", 2))):
        chip = Chip(text=name, count=count, rounded=True)
        chip.setChecked(index == 0)
        filters.addWidget(chip)
    filters.addStretch(1)
    column.addLayout(filters)
    cards = QHBoxLayout()
    for selected in (False, True):
        card = Card(selected=selected)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(HintCard(text="2 Aufgaben ohne Entscheidung", detail="Maßnahmen planen"))
        inner.addWidget(ElidingLabel(text="Straßenverkehrsbehörde-Anhörungsverfahren am Markt"))
        cards.addWidget(card, 1)
    empty = EmptyState(title="Noch keine Karten", action="Karte")
    cards.addWidget(empty, 1)
    column.addLayout(cards)


def _all_icons(painter: QPainter, rect: QRectF) -> None:
    from moderation.paths import resource

    names = sorted(path.stem for path in resource("icons").rglob("*.svg"))
    per_row = int(rect.width() // 26)
    for index, name in enumerate(names):
        box = QRectF(index % per_row * 26, index // per_row * 24, 18, 18)
        paint_icon(painter, name, box, QColor(LIGHT.ink))


def build(app: QApplication) -> QWidget:
    """The sheet as a window."""
    window = QWidget()
    window.setObjectName("gallery")
    rings: list[QWidget] = []
    row = QHBoxLayout(window)
    row.setContentsMargins(40, 32, 40, 32)
    row.setSpacing(48)
    row.addLayout(left_column(rings), 1)
    row.addLayout(right_column(rings), 1)
    window.resize(1480, 900)
    keeper = install_focus_ring(app)
    window.show()
    for widget in rings:
        keeper.surround(widget)
    toast = Toast(window)
    toast.show_text("Karte „Ampel am Marktplatz“ gelöscht")
    return window


def main(path: str) -> None:
    """Render the sheet into a PNG file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    apply_theme(app)
    window = build(app)
    app.processEvents()
    window.grab().save(path)
    window.deleteLater()


if __name__ == "__main__":
    main(sys.argv[1])
