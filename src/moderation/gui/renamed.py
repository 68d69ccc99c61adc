# SPDX-License-Identifier: EUPL-1.2
"""What a list or table reads is the present value: items that change say that they have a new name.

Qt tells a screen reader that a cell was painted anew, but not that its words are others. A reader
that keeps the words of a cell would go on reading the old ones.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTreeView, QWidget


class NameKeeper(QObject):
    """Listens to the model of the list that has the keyboard; to no other one."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("name-keeper")
        self._view: QAbstractItemView | None = None
        self._model: QAbstractItemModel | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        # In a tree Qt counts what is unfolded; ours hold no words that change while they are read.
        if not isinstance(now, QAbstractItemView) or isinstance(now, QTreeView):
            return
        if now.model() is not None:
            self._view, self._model = now, now.model()
            self._model.dataChanged.connect(self._changed)
            self._model.destroyed.connect(self._gone)

    def _let_go(self) -> None:
        model = self._model
        self._gone()
        if model is not None:
            model.dataChanged.disconnect(self._changed)
            model.destroyed.disconnect(self._gone)

    def _gone(self) -> None:
        self._view = self._model = None

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        view = self._view
        if view is None:
            return
        here = view.currentIndex()
        if (
            here.isValid()
            and here.parent() == first.parent()
            and first.row() <= here.row() <= last.row()
            and first.column() <= here.column() <= last.column()
        ):
            tell_renamed(view, here)


def tell_renamed(view: QAbstractItemView, index: QModelIndex) -> None:
    """Tell screen readers that an item has other words now."""
    # Late, as in ``announce``: the first window needs none of it.
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    event = QAccessibleEvent(view, QAccessible.Event.NameChanged)
    event.setChild(_place(view, index))
    QAccessible.updateAccessibility(event)


def _place(view: QAbstractItemView, index: QModelIndex) -> int:
    """The number that Qt gives an item among the children of its view: heads count as well."""
    model = index.model()
    heads = isinstance(view, QTableView)
    # Qt keeps this count of a list, which is one, to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(index.parent())
    return (index.row() + heads) * (columns + heads) + index.column() + heads


def install_name_keeper(app: QApplication) -> NameKeeper:
    """Start it; calling it again returns the running one."""
    found = app.findChild(NameKeeper, "name-keeper")
    return found if isinstance(found, NameKeeper) else NameKeeper(app)
