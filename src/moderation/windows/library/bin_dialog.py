# SPDX-License-Identifier: EUPL-1.2
"""The workshops in the bin, with their dates: taken out again, or deleted for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from moderation.domain.ids import Id
from moderation.gui.texts import formats
from moderation.gui.widgets import Button, Dialog
from moderation.gui.widgets.tick_list import KEY_ROLE, OutlinedList

translate = QCoreApplication.translate


class BinDialog(Dialog):
    """``chosen`` is the workshop that is taken out or, with ``for_good``, deleted for good."""

    def __init__(
        self, binned: Sequence[tuple[Id, str, date | None]], parent: QWidget | None
    ) -> None:
        super().__init__(
            parent,
            title=translate("BinDialog", "Bin"),
            note=translate(
                "BinDialog", "Nothing in it is deleted by itself. Deleting for good asks first."
            ),
            main=translate("BinDialog", "Take out"),
            size=(560, 420),
        )
        self.for_good = False
        self.list = OutlinedList(self)
        self.list.setAccessibleName(translate("BinDialog", "Workshops in the bin"))
        for workshop_id, title, day in binned:
            when = translate("BinDialog", "no date") if day is None else formats().date(day)
            item = QListWidgetItem(f"{title} · {when}", self.list)
            item.setData(KEY_ROLE, (workshop_id, title))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.go_on)
        self.delete = Button(
            self, text=translate("BinDialog", "Delete for good …"), on_click=self._delete
        )
        self.content.addWidget(self.list, 1)
        self.add_left(self.delete)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> tuple[Id, str]:
        """Id and title of the current workshop."""
        found: tuple[Id, str] = self.list.currentItem().data(KEY_ROLE)
        return found

    def _delete(self) -> None:
        self.for_good = True
        self.accept()
