# SPDX-License-Identifier: EUPL-1.2
"""The pages of the minutes: small ones to choose from, and large ones to read."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from moderation.gui.paint.shapes import painting
from moderation.gui.theme import font, scaled, tabular
from moderation.gui.tokens import DESK, LIGHT, SEMIBOLD, Radius, Size, Space
from moderation.gui.widgets import RowDelegate, owns_keys, prepare_view

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
A4 = 842 / 595
THUMB = 118
LEAST = 560
"""Narrower pages cannot be read, in px."""
GAP = 24
MOST_KEPT = 12


class PageModel(QAbstractListModel):
    """The pages by number, with the small pictures that were painted so far."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, QImage] = {}
        self._asked: set[int] = set()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = translate("MinutesPreview", "Page {page} of {pages}")
            return words.format(page=index.row() + 1, pages=len(self.sizes))
        return None

    def show_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """The pages of another making; their old pictures stay until the new ones are there."""
        more = len(sizes) - len(self.sizes)
        if more > 0:
            self.beginInsertRows(_ROOT, len(self.sizes), len(sizes) - 1)
            self.sizes = sizes
            self.endInsertRows()
        elif more < 0:
            self.beginRemoveRows(_ROOT, len(sizes), len(self.sizes) - 1)
            self.sizes = sizes
            self.endRemoveRows()
        self.sizes = sizes
        self._asked.clear()
        if sizes:
            self.dataChanged.emit(self.index(0), self.index(len(sizes) - 1))

    def image(self, page: int) -> QImage | None:
        """A page's small picture; asks for it if it is not there."""
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(page)
        return self._images.get(page)

    def put(self, page: int, image: QImage) -> None:
        """A picture is there."""
        self._images[page] = image
        index = self.index(page)
        self.dataChanged.emit(index, index)


class _ThumbDelegate(RowDelegate):
    def __init__(self, model: PageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(THUMB + 20, round(THUMB * A4) + scaled(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        page = index.row()
        rect = QRectF(option.rect)
        box = QRectF(0, rect.top() + 6, THUMB, round(THUMB * A4))
        box.moveLeft(round(rect.center().x() - THUMB / 2))
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        image = self._pages.image(page)
        with painting(painter):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if current:
                # Which list has the keyboard can be told from the one that is only read.
                keys = owns_keys(option)
                painter.setPen(QPen(DESK.ink, Size.SELECTION + 1.5 * keys))
                painter.setBrush(DESK.surface)
                ring = box.adjusted(-4, -4, 4, 4)
                painter.drawRoundedRect(ring, Radius.CONTROL - 2, Radius.CONTROL - 2)
            painter.setPen(QPen(DESK.line2, 1))
            painter.setBrush(LIGHT.surface)
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            if image is not None:
                painter.drawImage(box, image)
        painter.setPen(DESK.ink if current else DESK.ink2)
        painter.setFont(tabular(font(Size.CAPTION, SEMIBOLD if current else 400)))
        number = QRectF(rect.left(), box.bottom() + 6, rect.width(), 20)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(page + 1))


class Thumbnails(QListView):
    """Small pages; ``chosen`` carries the number of the one that is wanted, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = PageModel(self)
        prepare_view(self)
        self.setModel(self.pages)
        self.setItemDelegate(_ThumbDelegate(self.pages, self))
        self.setAccessibleName(translate("MinutesPreview", "Pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_page(self, page: int) -> None:
        """Mark the page that is read, without going there."""
        index = self.pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid():
            self.chosen.emit(now.row())


class PageView(QAbstractScrollArea):
    """The pages below each other, sharp at every zoom.

    ``wanted`` asks for a picture: the page and its width in logical px; ``read`` carries the page
    that is in the middle.
    """

    wanted = Signal(int, int)
    read = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, int] = {}
        self._zoom = 1.0
        self._page = 0
        self._note = ""
        self._cropped = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._name()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page that is read, from 0."""
        return self._page

    @property
    def complete(self) -> bool:
        """Whether every page on screen is painted as sharp as it should be."""
        return bool(self._sizes) and all(
            page in self._images and round(self._images[page].deviceIndependentSize().width())
            == self.page_width()
            for page in self._on_screen()
        )  # fmt: skip

    def say(self, note: str) -> None:
        """A sentence where no page is."""
        self._note = note
        self.viewport().update()

    def show_sizes(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """The pages of another making; their old pictures stay until the new ones are there."""
        self._sizes = sizes
        self._asked.clear()
        self._images = {p: image for p, image in self._images.items() if p < len(sizes)}
        self._note = ""
        self._fit()
        self.set_page(min(self._page, len(sizes) - 1), scroll=False)
        self._name()

    def put(self, page: int, image: QImage) -> None:
        """A picture is there."""
        self._images[page] = image
        for far in sorted(self._images, key=lambda p: -abs(p - self._page))[:-MOST_KEPT]:
            del self._images[far]
            self._asked.pop(far, None)
        self.viewport().update()

    def crop(self, points: float) -> None:
        """Fill the width with the text, so many points of both margins out of sight."""
        self._cropped = points
        self._fit()

    def page_width(self) -> int:
        """How wide a page is shown, in logical px: all of it if it can be read so."""
        room = self.viewport().size()
        if self._cropped and self._sizes:
            whole = self._sizes[0][0]
            return max(120, round(room.width() * whole / (whole - 2 * self._cropped) * self._zoom))
        whole = (room.height() - 2 * GAP) / A4
        fitting = max(whole, min(LEAST, room.width() - 2 * GAP))
        return max(120, round(min(fitting, room.width() - 2 * GAP) * self._zoom))

    def page_rect(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        width = self.page_width()
        top = GAP
        for place in range(page):
            top += self._height(place, width) + GAP
        left = (self.viewport().width() - width) // 2
        if not self._cropped:
            left = max(GAP, left)
        box = QRect(left, top, width, self._height(page, width))
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return box.translated(-shift)

    def _height(self, page: int, width: int) -> int:
        points = self._sizes[page]
        return round(width * points[1] / points[0])

    def _on_screen(self) -> list[int]:
        area = self.viewport().rect()
        return [p for p in range(len(self._sizes)) if self.page_rect(p).intersects(area)]

    def _fit(self) -> None:
        if not self._sizes:
            return
        width = self.page_width()
        whole = GAP + sum(self._height(p, width) + GAP for p in range(len(self._sizes)))
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, whole - self.viewport().height()))
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        beyond = 0 if self._cropped else width + 2 * GAP - self.viewport().width()
        across.setRange(0, max(0, beyond))
        self.viewport().update()

    def _name(self) -> None:
        words = translate("MinutesPreview", "Minutes, page {page} of {pages}")
        self.setAccessibleName(words.format(page=self._page + 1, pages=max(1, len(self._sizes))))

    # -- moving ------------------------------------------------------------------------------

    def set_page(self, page: int, *, scroll: bool = True) -> None:
        """Go to a page."""
        if not self._sizes:
            return
        page = max(0, min(page, len(self._sizes) - 1))
        if scroll:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.page_rect(page).top() - GAP)
        self._set_current(page)

    def show_place(self, page: int, y: float) -> None:
        """Go to a place of a page, ``y`` points below its upper edge."""
        if page < len(self._sizes):
            sheet = self.page_rect(page)
            down = round(y * sheet.width() / self._sizes[page][0])
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + sheet.top() + down - 2 * GAP)
            self._set_current(page)

    def _set_current(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self._name()
            self.read.emit(page)

    def _scrolled(self) -> None:
        middle = self.viewport().height() // 2
        for page in range(len(self._sizes)):
            if self.page_rect(page).bottom() + GAP >= middle:
                self._set_current(page)
                return

    def zoom(self, factor: float) -> None:
        """Larger or smaller; 0 goes back to the whole page."""
        page = self._page
        self._zoom = 1.0 if not factor else min(3.0, max(0.5, self._zoom * factor))
        self._asked.clear()
        self._fit()
        self.set_page(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: the page that is read stays."""
        page = self._page
        super().resizeEvent(event)
        self._asked.clear()
        self._fit()
        self.set_page(page)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Painted anew at another place."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages and ends; arrows scroll."""
        key = event.key()
        goal = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._sizes) - 1,
        }.get(Qt.Key(key))
        if goal is None:
            super().keyPressEvent(event)
            return
        self.set_page(goal)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            event.accept()
            return
        super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pages on screen; what is not painted yet is asked for."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._note:
            painter.setPen(DESK.ink2)
            painter.setFont(font(Size.BODY))
            box = self.viewport().rect().adjusted(Space.XXL, 0, -Space.XXL, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self._note)
        width = self.page_width()
        for page in self._on_screen():
            box = self.page_rect(page)
            painter.setPen(QPen(DESK.line2, 1))
            painter.setBrush(LIGHT.surface)
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
            image = self._images.get(page)
            if image is not None:
                painter.drawImage(box, image)
            if self._asked.get(page) != width:
                self._asked[page] = width
                self.wanted.emit(page, width)
        painter.end()
