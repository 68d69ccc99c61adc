# SPDX-License-Identifier: EUPL-1.2
"""What the main window does beside showing workshops: it erases by law, and it shows series."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout

from moderation.gui.focus import show_view
from moderation.windows.errand import ErrandWindow

if TYPE_CHECKING:
    from moderation.domain.projection import Projection
    from moderation.session.session import Session
    from moderation.storage.database import Database
    from moderation.windows.library.shelf import Shelf
    from moderation.windows.main.erasing import Eraser
    from moderation.windows.series.view import SeriesView


class SeriesWindow(ErrandWindow):
    """The part of the main window that has to do with erasing and with series.

    ``workshop_opened`` comes when a workshop or a series is open.
    """

    workshop_opened = Signal()
    shelf: Shelf
    series: SeriesView | None = None
    """The view of the open series, if it is a series that is open."""
    _database: Database
    _stack: QStackedLayout

    @cached_property
    def eraser(self) -> Eraser:
        """What erases by law."""
        from moderation.windows.main.erasing import Eraser

        eraser = Eraser(self, self._database)
        eraser.erased.connect(self.shelf.tell)
        return eraser

    def _erase_workshop(self, workshop_id: str, title: str) -> None:
        self.eraser.ask_workshop(workshop_id, title)

    def _erase_person(self, participant_id: str) -> None:
        self.eraser.ask_person(participant_id)

    def create_series(self) -> None:
        """A new series, shown with its facts to be filled in."""
        from moderation.features.series import edits
        from moderation.gui.texts import language
        from moderation.session.session import Session

        entities = edits.new_series(language())
        session = Session.create(entities, edits.CREATE, self.bridge.writer, clock=self.clock)
        self._show_series(session)
        if self.series is not None:
            self.series.ask_facts()

    def _show_series(self, session: Session, projection: Projection | None = None) -> None:
        from moderation.windows.series.holding import EventWorkshops
        from moderation.windows.series.view import SeriesView

        self._drop_views()
        self.bridge.open(session, projection)
        view = SeriesView(self.bridge, self)
        view.left.connect(self.show_library)
        view.workshop_asked.connect(self.open_workshop)
        view.erase_asked.connect(self._erase_person)
        EventWorkshops(self, view)
        self.series = view
        self._stack.addWidget(view)
        show_view(self._stack, view, view.focus_first)
        self.workshop_opened.emit()

    def _drop_views(self) -> None:
        raise NotImplementedError

    def show_library(self) -> None:
        """Back to all workshops and series."""
        raise NotImplementedError
