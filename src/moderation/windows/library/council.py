# SPDX-License-Identifier: EUPL-1.2
"""What was agreed and how it stands, for the council: asked for in the library, and written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from moderation.domain.clock import local_day
from moderation.domain.errors import UserFacingError
from moderation.domain.file_names import file_name
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.workshop import Status
from moderation.gui.file_dialogs import ask_for_place
from moderation.gui.texts import language, text
from moderation.gui.widgets.ask_dialog import AskDialog, Submit
from moderation.gui.widgets.tick_list import KEY_ROLE, TickList
from moderation.output.council import CouncilPaper
from moderation.output.glance import WorkshopRow
from moderation.windows.library.follow_up import called, loaded

if TYPE_CHECKING:
    from moderation.domain.state import State
    from moderation.storage.store import Store
    from moderation.windows.errand import ErrandWindow
    from moderation.windows.library.following import Tell

translate = QCoreApplication.translate

NONE = QT_TRANSLATE_NOOP("Council", "Tick the workshops of which the council is told.")
NONE_HELD = QT_TRANSLATE_NOOP(
    "Council", "There is no workshop yet that can be reported on. Hold one first."
)
_SHOWN = 6


class CouncilDialog(AskDialog):
    """Asks of which workshops what is told, and to whom.

    Args:
        rows: The workshops that can be told of.
        asked: The one that it was asked for; all of its series are ticked.
        submit: Given ``workshops``, ``paper`` and ``public``.
    """

    def __init__(
        self, rows: Sequence[WorkshopRow], asked: Id, submit: Submit, parent: QWidget | None
    ) -> None:
        super().__init__(
            parent,
            title=translate("Council", "For the council"),
            note=translate(
                "Council",
                "The report tells all goals, the hand-over all that is open and what a new council "
                "is asked for again. Earlier workshops that a review followed up are told as well.",
            ),
            confirm=translate("Council", "Write …"),
            submit=submit,
        )
        first = next((row for row in rows if row.id == asked), None)
        series = "" if first is None else first.series
        self.list = TickList(self, name=translate("Council", "Workshops"))
        for row in rows:
            ticked = row.id == asked or bool(series and row.series == series)
            self.list.add_item(called(row), row.id, ticked=ticked)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(len(rows), _SHOWN) + 4)
        self.content.insertWidget(0, self.list)
        papers: list[tuple[str, object]] = [(text(each.message), each) for each in CouncilPaper]
        self.add_choice("paper", translate("Council", "What"), papers)
        cuts: list[tuple[str, object]] = [
            (translate("Council", "Public"), True),
            (translate("Council", "Internal, with reasons and who agreed"), False),
        ]
        self.add_choice("public", translate("Council", "For whom"), cuts)
        self.list.setFocus()

    def values(self) -> dict[str, Any]:
        """What is in the fields, and what is ticked."""
        items = [self.list.item(place) for place in range(self.list.count())]
        ticked = [item.data(KEY_ROLE) for item in items if item.checkState().value]
        return {**super().values(), "workshops": ticked}


class Council:
    """Asks what the council is told, and writes it; ``rows`` are the workshops that there are."""

    def __init__(self, window: ErrandWindow, rows: Sequence[WorkshopRow], tell: Tell) -> None:
        self._window = window
        self._rows = rows
        self._tell = tell

    def ask(self, workshop_id: str) -> None:
        """Ask of which workshops what is told."""
        held = [
            row for row in self._rows if row.status is not Status.DRAFT or row.id == workshop_id
        ]
        if not held:
            self._window.say(NONE_HELD)
            return
        asked = Id(workshop_id or held[0].id)
        CouncilDialog(held, asked, self._submit, self._window).answered()

    def _submit(self, values: Mapping[str, Any]) -> None:
        if not values["workshops"]:
            raise UserFacingError(NONE)
        kinds = ";;".join(
            (
                translate("Council", "PDF (*.pdf)"),
                translate("Council", "Word (*.docx)"),
                translate("Council", "Excel (*.xlsx)"),
            )
        )
        title = text(values["paper"].message)
        name = ask_for_place(self._window, title, f"{file_name(title, 'report')}.pdf", kinds)
        if name:
            self._write(Path(name), values)

    def _write(self, path: Path, values: Mapping[str, Any]) -> None:
        spoken, now = language(), self._window.clock()

        def write(store: Store) -> Path:
            from moderation.storage.whole_file import write_whole

            states = _with_earlier(store, [loaded(store, key) for key in values["workshops"]])
            write_whole(path, _bytes(states, path, values, spoken, now))
            return path

        def done(written: Path) -> None:
            self._tell(translate("Main", "Exported to {file}").format(file=written.name), None)

        self._window.later(write, done)


def _bytes(
    states: Sequence[State], path: Path, values: Mapping[str, Any], spoken: str, now: datetime
) -> bytes:
    from moderation.output import writing
    from moderation.output.council import council_document, council_tables

    paper, public, today = values["paper"], values["public"], local_day(now)
    writing.check(path, (*writing.MINUTES, *writing.TABLES))
    if path.suffix.casefold() in writing.TABLES:
        from moderation.minutes.xlsx import to_xlsx

        workbook = council_tables(states, paper, today, spoken, public=public)
        return to_xlsx(workbook, created=now)
    document = council_document(states, paper, today, spoken, public=public)
    return writing.minutes(document, path, now)


def _with_earlier(store: Store, states: list[State]) -> list[State]:
    """The workshops, and those that they followed up, as far as these are still there."""
    from moderation.features.earlier.model import earlier_of

    found = {state.workshop.id: state for state in states}
    for state in states:
        for each in earlier_of(state):
            earlier = store.load(Id(each.origin))
            if not earlier.empty and not earlier.workshop.trashed:
                found.setdefault(earlier.workshop.id, earlier)
    return list(found.values())
