# SPDX-License-Identifier: EUPL-1.2
"""The dialogs that no other test opens, one maker each, for the tests of the wall's keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

from PySide6.QtWidgets import QDialog

from moderation.domain.ids import Id, new_id
from moderation.domain.standing import ChangedWords
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.people.papers import attendance_list
from moderation.features.sending.model import Dispatch, Receipt, SendWay
from moderation.features.votes.page.wording import RewordingDialog
from moderation.gui.print_dialog import PrintDialog
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.gui.widgets.words_dialog import WordsDialog
from moderation.minutes.pdf import write_pdf
from moderation.windows.library.bin_dialog import BinDialog
from moderation.windows.main.progress_dialog import ProgressDialog
from moderation.windows.minutes.approval import ApprovalDialog
from moderation.windows.minutes.plan import PlanDialog
from moderation.windows.prepare.import_dialog import PeopleImportDialog
from moderation.windows.prepare.invite import InviteDialog
from moderation.windows.prepare.template_edit import TemplateEditDialog
from moderation.windows.rehearsal.summary import RehearsalSummary
from moderation.windows.sending.record import RecordDialog
from tests.room_wall import RoomWall

Opener = Callable[[RoomWall], object]
"""Opens something, or makes a dialog that is opened then."""


def _dispatch(room: RoomWall) -> QDialog:
    sent = Dispatch(
        id=new_id(), workshop_id=room.bridge.state.workshop.id, rank=1.0, way=SendWay.SERVER,
        at=datetime(2026, 3, 12, 16, 0, tzinfo=UTC),
        receipts=(Receipt(address="rat@auental.example"),),
    )  # fmt: skip
    return RecordDialog(sent, room.window)


def _reworded(room: RoomWall) -> list[ChangedWords]:
    block = room.bridge.state.of(Block)[0]
    return [ChangedWords(about=block, field="title", before=block.title, after="Ankommen")]


def _paper(room: RoomWall) -> bytes:
    target = BytesIO()
    write_pdf(attendance_list(MinutesView(room.bridge.state)), target, created=room.bridge.now)
    return target.getvalue()


DIALOGS: dict[str, Opener] = {
    "ApprovalDialog": lambda r: ApprovalDialog(r.bridge, r.window),
    "AskDialog": lambda r: AskDialog(
        r.window, title="Freigeben", confirm="Freigeben", submit=lambda **_: None
    ),
    "BinDialog": lambda r: BinDialog([(Id("1"), "Alt", None)], r.window),
    "InviteDialog": lambda r: InviteDialog(r.bridge, r.window),
    "PeopleImportDialog": lambda r: PeopleImportDialog(r.bridge, r.window),
    "PlanDialog": lambda r: PlanDialog(r.bridge, r.window),
    "PrintDialog": lambda r: PrintDialog(
        _paper(r), "Anwesenheitsliste", r.window, names=["Rathaus"]
    ),
    "ProgressDialog": lambda r: ProgressDialog(r.window, "Löschen", "Bestand"),
    "RecordDialog": _dispatch,
    "RehearsalSummary": lambda r: RehearsalSummary(
        r.bridge.state, r.bridge.now, r.window, over=False
    ),
    "RewordingDialog": lambda r: RewordingDialog(_reworded(r), r.window),
    "ShowDialog": lambda r: r.moderator.desk.showing.dialog(r.bridge.state.of(Block)[0]),
    "TemplateEditDialog": lambda r: TemplateEditDialog(
        r.bridge.state, lambda *_: b"", r.window.clock, r.window
    ),
    "WordsDialog": lambda r: WordsDialog(
        r.window, title="Beschreiben", note="Für alle", take="Übernehmen"
    ),
}
"""Beside those of ``WholeWindow`` and of the roles, which other tests open as well."""
