# SPDX-License-Identifier: EUPL-1.2
"""Where the moderator enters the ballots of an open vote: counts per value, side and option."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.features.votes.model import SCALE
from moderation.features.votes.tally import MOST, Finding, Tally, Trouble
from moderation.gui.bridge import Bridge
from moderation.gui.canvas.textflow import wrap
from moderation.gui.paint.shapes import painting
from moderation.gui.texts import text
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import LIGHT, MEDIUM, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import (
    HintCard,
    PlainLabel,
    PrimaryButton,
    SideGlyph,
    plain_tooltip,
    prepare_view,
)
from moderation.gui.widgets.choices import SegmentedControl
from moderation.gui.widgets.mark_list import plain_or_shift

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

_CELL = 38
_ROW = 46
_BALLOTS = 76
_ROOT = QModelIndex()
_LAST = len(SCALE)


_OPEN: WeakKeyDictionary[Bridge, dict[Id, Tally]] = WeakKeyDictionary()


def open_tally(bridge: Bridge, block_id: Id) -> Tally:
    """The tally of the vote that is open in a block.

    It belongs to the running program, not to the page: who looks at another block in the middle of
    counting finds the counts again. It ends with the vote or with the program.
    """
    return _OPEN.setdefault(bridge, {}).setdefault(block_id, Tally())


def forget_tally(bridge: Bridge, block_id: Id) -> Tally:
    """Let go of what was counted in a block; gives the empty tally of its next vote."""
    _OPEN.setdefault(bridge, {}).pop(block_id, None)
    return open_tally(bridge, block_id)


@dataclass(frozen=True, slots=True)
class Option:
    """Something that is voted on."""

    id: Id
    label: str
    note: str = ""


class _Counts(QAbstractTableModel):
    """Options by values, for one side; the last column is the number of ballots so far."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tally = Tally()
        self.side = Side.POLITICS
        self.options: tuple[Option, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.options)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _LAST + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.options):
            return None
        option = self.options[index.row()]
        if index.column() == _LAST:
            ballots = self.tally.ballots(option.id, self.side)
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
                return translate("VotesPage", "%n ballot(s)", "", ballots)
            return None
        count = self.tally.count(option.id, self.side, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = translate("VotesPage", "{option}, resistance {value}: {count}")
            return words.format(option=option.label, value=index.column(), count=count)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _LAST:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.options[section].label
        return str(section) if section < _LAST else translate("VotesPage", "Ballots")

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags & ~Qt.ItemFlag.ItemIsSelectable if index.column() == _LAST else flags

    def put(self, index: Index, count: int) -> None:
        """Set a count."""
        option = self.options[index.row()]
        self.tally.put(option.id, self.side, index.column(), max(0, min(count, MOST)))
        self.dataChanged.emit(
            self.index(0, index.column()), self.index(len(self.options) - 1, _LAST)
        )

    def count(self, index: Index) -> int:
        """The count of a cell."""
        return self.tally.count(self.options[index.row()].id, self.side, index.column())

    def show(self, options: Sequence[Option], side: Side, tally: Tally) -> None:
        self.beginResetModel()
        self.options, self.side, self.tally = tuple(options), side, tally
        self.endResetModel()


class _CellDelegate(QStyledItemDelegate):
    """A cell: a field with a hairline, its count in the middle; the current one framed."""

    def __init__(self, model: _Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_BALLOTS if index.column() == _LAST else _CELL, scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        if index.column() == _LAST:
            self._paint_ballots(painter, rect, index)
            return
        box = rect.adjusted(2.5, 5.5, -2.5, -5.5)
        view = option.widget
        focused = bool(view) and view.hasFocus()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        count = self._model.count(index)
        with painting(painter):
            width = Size.SELECTION if current and focused else Size.HAIRLINE
            painter.setPen(QPen(LIGHT.ink if current and focused else LIGHT.line2, width))
            over = option.state & QStyle.StateFlag.State_MouseOver
            painter.setBrush(LIGHT.well if over and not current else LIGHT.surface)
            painter.drawRoundedRect(box, Radius.BAR, Radius.BAR)
        painter.setFont(tabular(font(Size.CAPTURE, SEMIBOLD)))
        painter.setPen(LIGHT.ink)
        if count:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_ballots(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        model = self._model
        ids = [option.id for option in model.options]
        ballots = model.tally.ballots(ids[index.row()], model.side)
        most = model.tally.most(ids, model.side)
        short = ballots != most
        words = str(ballots)
        if short:
            of = translate("VotesPage", "{ballots} of {most}")
            words = of.format(ballots=ballots, most=most)
        painter.setFont(tabular(font(Size.BODY, SEMIBOLD if short else MEDIUM)))
        painter.setPen(LIGHT.ink if ballots or short else LIGHT.ink3)
        box = rect.adjusted(Space.XS, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


class CountTable(QTableView):
    """Type a count, Tab or an arrow to the next value; plus and minus count one up or down."""

    counted = Signal()
    typed = Signal(str)

    def __init__(self, model: _Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts = model
        self._typing = False
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(model, self))
        prepare_view(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(_CELL)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.setFixedWidth(_CELL * _LAST + _BALLOTS + 2)
        self.selectionModel().currentChanged.connect(self._moved)

    def arrange(self) -> None:
        """As high as its rows, every cell of one width."""
        for column in range(_LAST + 1):
            self.setColumnWidth(column, _BALLOTS if column == _LAST else _CELL)
        rows = self._counts.rowCount()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * scaled(_ROW) + 2)

    def command(self, event: QKeyEvent) -> bool:
        """Carry out a key; tells whether it was one of the table's."""
        index = self.currentIndex()
        if not index.isValid() or index.column() == _LAST:
            return False
        key = Qt.Key(event.key())
        count = self._counts.count(index)
        if event.text() and event.text() in "0123456789" and plain_or_shift(event):
            new = int(event.text()) + (count * 10 if self._typing else 0)
            self._typing = True
            self._put(min(new, MOST))
        elif event.text() == "+":
            self._put(count + 1)
        elif event.text() in {"-", "−"}:
            self._put(count - 1)
        elif key == Qt.Key.Key_Backspace:
            self._put(count // 10)
        elif key == Qt.Key.Key_Delete:
            self._put(0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            return self._go(1)
        else:
            return False
        return True

    def _put(self, count: int) -> None:
        self._counts.put(self.currentIndex(), count)
        self.counted.emit()

    def _go(self, by: int) -> bool:
        """To the next value, at the end of a row to the next option; False past the end."""
        index = self.currentIndex()
        place = index.row() * _LAST + index.column() + by
        if not index.isValid() or not 0 <= place < self._counts.rowCount() * _LAST:
            return False
        self.setCurrentIndex(self._counts.index(place // _LAST, place % _LAST))
        return True

    def _moved(self) -> None:
        self._typing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Counts first; letters never search in the table."""
        if self.command(event):
            event.accept()
        elif event.text().strip() and event.text().isprintable() and plain_or_shift(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's
        """Tab goes through the cells and leaves at the ends."""
        return self._go(1 if next else -1) or super().focusNextPrevChild(next)


class VoteSheet(QWidget):
    """The open vote: a table per side, what is still odd, and the button that closes it.

    ``close_wanted`` asks the page to close the vote.
    """

    close_wanted = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tally = Tally()
        self._options: tuple[Option, ...] = ()
        self._present: dict[Side, int] = {}
        self._side = Side.POLITICS
        self._counts = _Counts(self)
        self.sides = SegmentedControl(
            self,
            options=[(side, text(side.message)) for side in Side],
            name=translate("VotesPage", "Side"),
        )
        self.sides.changed.connect(self._choose)
        self.glyph = SideGlyph(self, size=18)
        self.people = PlainLabel(self, size=Size.SECONDARY, colour=LIGHT.ink2)
        self.counted = PlainLabel(self, size=Size.SECONDARY, weight=MEDIUM, figures=True)
        self.table = CountTable(self._counts, self)
        self.table.setAccessibleName(translate("VotesPage", "Counts of the ballots"))
        self.table.counted.connect(self._counted)
        self.table.typed.connect(self.typed)
        self.labels = QWidget(self)
        self.hints = [HintCard(self) for _place in range(3)]
        self.keys = PlainLabel(
            self,
            text=translate(
                "VotesPage",
                "Type how many ballots gave this value. Tab goes on, plus counts one up.",
            ),
            size=Size.CAPTION,
            colour=LIGHT.ink3,
            wrap=True,
        )
        self.close_button = PrimaryButton(
            self, text=translate("VotesPage", "Close the vote"), icon="lock"
        )
        self.close_button.clicked.connect(self.close_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.sides)
        head.addWidget(self.glyph)
        head.addWidget(self.people, 1)
        head.addWidget(self.counted)
        column.addLayout(head)
        sheet = QHBoxLayout()
        sheet.setSpacing(Space.S)
        self._names = QVBoxLayout(self.labels)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(0)
        sheet.addWidget(self.labels, 1)
        sheet.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(sheet)
        column.addWidget(self.keys)
        for hint in self.hints:
            column.addWidget(hint)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    # -- what is voted on ------------------------------------------------------------------

    def show_vote(self, options: Sequence[Option], present: Mapping[Side, int]) -> None:
        """Offer these options; counts of options that are gone are dropped."""
        known = {option.id for option in options}
        for option in self._options:
            if option.id not in known:
                self.tally.forget(option.id)
        changed = tuple(options) != self._options
        self._options, self._present = tuple(options), dict(present)
        if changed:
            self._rebuild()
        self.refresh()

    def set_tally(self, tally: Tally) -> None:
        """Go on with another tally."""
        self.tally = tally
        self._rebuild()
        self.refresh()

    def focus_table(self) -> None:
        """Take the keyboard."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self._counts.index(0, 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def findings(self) -> tuple[Finding, ...]:
        """What is odd about the counts now."""
        return self.tally.findings([option.id for option in self._options], self._present)

    def _rebuild(self) -> None:
        at = self.table.currentIndex()
        row, col = at.row(), at.column()
        self._counts.show(self._options, self._side, self.tally)
        self.table.arrange()
        if 0 <= row < len(self._options):
            self.table.setCurrentIndex(self._counts.index(row, col))
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        head = self.table.horizontalHeader().sizeHint().height()
        self._names.addSpacing(head)
        for option in self._options:
            label = _OptionLabel(self.labels, option)
            label.setFixedHeight(scaled(_ROW))
            self._names.addWidget(label)
        self._names.addStretch(1)

    def _choose(self, side: object) -> None:
        if isinstance(side, Side):
            self._side = side
            self._rebuild()
            self.refresh()
            self.table.setCurrentIndex(self._counts.index(0, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self) -> None:
        self.refresh()

    # -- showing ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how far the counting is and what is odd about it."""
        ids = [option.id for option in self._options]
        self.sides.set_value(self._side)
        self.glyph.set_side(self._side)
        present = self._present.get(self._side)
        self.people.setText(
            "" if present is None else translate("VotesPage", "%n person(s) present", "", present)
        )
        counted = [
            f"{text(side.message)} {most}" for side in Side if (most := self.tally.most(ids, side))
        ]
        words = translate("VotesPage", "Ballots: {counted}")
        self.counted.setText(words.format(counted=" · ".join(counted)) if counted else "")
        self.table.viewport().update()
        found = self.findings()
        self.close_button.setEnabled(not any(finding.blocks for finding in found))
        shown = _sentences(found, {option.id: option.label for option in self._options})
        for place, hint in enumerate(self.hints):
            hint.setVisible(place < len(shown))
            if place < len(shown):
                hint.set_hint(shown[place])


class _OptionLabel(QWidget):
    """The words of an option in two lines at most."""

    def __init__(self, parent: QWidget, option: Option) -> None:
        super().__init__(parent)
        self._option = option
        self.setAccessibleName(option.label)
        plain_tooltip(self, option.label)

    def sizeHint(self) -> QSize:
        """As high as a row of the table."""
        return QSize(160, scaled(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, and what kind of option it is."""
        painter = QPainter(self)
        face = font(Size.SECONDARY, MEDIUM)
        metrics = QFontMetricsF(face)
        note = self._option.note
        most = 1 if note else 2
        width = float(self.width())
        lines = wrap(
            self._option.label, width, metrics.horizontalAdvance, hyphenate=True, force=True
        ) or [""]
        if len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines = lines[: most - 1]
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        leading = metrics.lineSpacing()
        top = (self.height() - leading * (len(lines) + bool(note))) / 2
        painter.setFont(face)
        painter.setPen(LIGHT.ink)
        for line in lines:
            painter.drawText(QRectF(0, top, width, leading), Qt.AlignmentFlag.AlignVCenter, line)
            top += leading
        if note:
            painter.setFont(font(Size.CAPTION))
            painter.setPen(LIGHT.ink3)
            painter.drawText(QRectF(0, top, width, leading), Qt.AlignmentFlag.AlignVCenter, note)
        painter.end()


def _sentences(found: Sequence[Finding], labels: Mapping[Id, str]) -> list[str]:
    """What is odd, in sentences; the options of one side together."""
    sentences: list[str] = []
    for side in Side:
        unequal = [f for f in found if f.trouble is Trouble.UNEQUAL and f.side is side]
        if len(unequal) == 1 and unequal[0].option_id is not None:
            words = translate(
                "VotesPage", "{side}: “{option}” has {found} ballots, others have {expected}."
            )
            sentences.append(
                words.format(
                    side=text(side.message),
                    option=labels.get(unequal[0].option_id, ""),
                    found=unequal[0].found,
                    expected=unequal[0].expected,
                )
            )
        elif unequal:
            words = translate(
                "VotesPage",
                "{side}: {number} proposals have fewer than {expected} ballots. "
                "Every ballot rates every proposal.",
            )
            sentences.append(
                words.format(
                    side=text(side.message), number=len(unequal), expected=unequal[0].expected
                )
            )
    for finding in found:
        if finding.trouble is Trouble.TOO_MANY and finding.side is not None:
            words = translate(
                "VotesPage", "{side}: {found} ballots, but {expected} people present."
            )
            sentences.append(
                words.format(
                    side=text(finding.side.message),
                    found=finding.found,
                    expected=finding.expected,
                )
            )
    few = [f for f in found if f.trouble is Trouble.HIDES_SIDES and f.side is not None]
    if few and not any(f.blocks for f in found):
        words = translate(
            "VotesPage",
            "{side}: fewer than five ballots. To keep them secret, results by side are neither "
            "stored nor shown, only all ballots together.",
        )
        sides = ", ".join(text(f.side.message) for f in few if f.side is not None)
        sentences.append(words.format(side=sides))
    return sentences
