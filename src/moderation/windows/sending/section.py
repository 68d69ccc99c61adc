# SPDX-License-Identifier: EUPL-1.2
"""Sending, beside the minutes: who gets them, in which words, and what was sent already."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderation.domain.blank import blank
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.side import Side
from moderation.domain.state import State
from moderation.domain.views import MinutesView
from moderation.domain.workshop import Status
from moderation.features.sending.model import Dispatch, SendWay, dispatches
from moderation.gui.desktop import Desktop
from moderation.gui.focus import lead_keyboard, let_go
from moderation.gui.key_names import key_text
from moderation.gui.texts import formats, text
from moderation.gui.tokens import DESK, Size, Space
from moderation.gui.widgets import Button, Card, Hairline, Kind, PlainLabel, SectionHeader, Toggle
from moderation.output import attachments
from moderation.settings import MailServer
from moderation.windows.minutes.sections import MinutesFrame, PanelSection
from moderation.windows.sending.choice import RecipientChoice
from moderation.windows.sending.dialog import SendDialog
from moderation.windows.sending.mail_server import MailServerDialog
from moderation.windows.sending.mail_words import MailWordsDialog
from moderation.windows.sending.record import RecordDialog, edition
from moderation.windows.sending.rows import SentRow, TickRow
from moderation.windows.sending.run import Edition
from moderation.windows.sending.work import SendingWork

translate = QCoreApplication.translate
SHOWN = 4
"""So many earlier sendings are shown, the newest first."""
_LINES = 2
SCROLL_BAR = 10
"""How wide the style sheet makes one, in px."""


class SendingSection(PanelSection):
    """Sides and units with their numbers, the mail's words, the button, and the record.

    ``server_changed`` carries a ``MailServer`` that was set up from here.
    """

    server_changed = Signal(object)

    def __init__(self, preview: MinutesFrame) -> None:
        super().__init__(preview)
        self._server: Callable[[], MailServer] = MailServer
        self.desktop = Desktop()
        self.choice = RecipientChoice()
        self.work = SendingWork()
        self.destroyed.connect(partial(_leave, self.work))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.work.stop)
        self._way = SendWay.DRAFT
        self._units_shown: tuple[object, ...] = ()
        self._sent_shown: tuple[Dispatch, ...] = ()
        self.header = SectionHeader(self, title=translate("Sending", "Sending"))
        self.header.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.sides = {side: self._row(text(side.message), side) for side in Side}
        self.units: dict[Id, TickRow] = {}
        self.single = Toggle(self, text=translate("Sending", "Single units"))
        self.single.toggled.connect(self._show_units)
        self.missing = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.words = PlainLabel(self, size=Size.SECONDARY, colour=DESK.ink2, wrap=True)
        self.words_button = Button(
            self, text=translate("Sending", "Subject and words …"), small=True,
            on_click=self.edit_words,
        )  # fmt: skip
        self.send_button = Button(self, icon="mail", on_click=self.ask)
        # Here Enter is the way to go on after the workshop was closed.
        self.send_button.setAutoDefault(True)
        foot = self.foot = QWidget(self)
        self._foot = QVBoxLayout(foot)
        self._sent = QVBoxLayout()
        self._sent.setSpacing(0)
        self.sent_rows: list[SentRow] = []
        self._lay_out()

    def _row(self, name: str, side: Side, unit: str = "") -> TickRow:
        row = TickRow(self, name=name, side=side, unit=unit)
        row.clicked.connect(self._ticked)
        return row

    def _lay_out(self) -> None:
        card = Card(self, padding=0)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(Space.XS)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        for row in self.sides.values():
            self._rows.addWidget(row)
        column.addLayout(self._rows)
        column.addSpacing(Space.XS)
        column.addWidget(self.single)
        column.addWidget(self.missing)
        column.addSpacing(Space.S)
        column.addWidget(card)
        column.addSpacing(Space.XS)
        column.addWidget(self.words_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(Space.XS)
        column.addLayout(self._sent)
        # As wide as what is scrolled above it.
        right = Space.XL + SCROLL_BAR
        self._foot.setContentsMargins(Space.XL - 1, 0, right, Space.S)
        self._foot.setSpacing(Space.S)
        self._foot.addWidget(Hairline(self))
        self._foot.addWidget(self.send_button)

    def follow(
        self, server: Callable[[], MailServer], keep: Callable[[MailServer], object]
    ) -> None:
        """Use the server that is set up, and tell of another one that is set up from here."""
        self._server = server
        self.server_changed.connect(keep)

    @property
    def server(self) -> MailServer:
        """The server as it is set up now."""
        return self._server()

    # -- how things stand ----------------------------------------------------------------------

    @property
    def edition(self) -> Edition:
        """Which version would leave now."""
        return Edition.of(self.preview.bridge.state)

    def show_state(self, state: State) -> None:
        """Numbers, words and record as they are now."""
        self.setVisible(state.workshop.status is not Status.DRAFT)
        if self.foot is not None:
            self.foot.setVisible(state.workshop.status is not Status.DRAFT)
        self.choice.look(state)
        self._make_units()
        self._count()
        self._show_words(state)
        self._show_sent(dispatches(state))
        self.send_button.set_label(
            translate("Sending", "Send released minutes …")
            if self.edition.released
            else translate("Sending", "Send draft …")
        )
        self.send_button.set_kind(Kind.PRIMARY if self.edition.released else Kind.NORMAL)

    def _make_units(self) -> None:
        wanted = tuple((side, unit) for side in Side for unit in self.choice.units(side))
        if wanted == self._units_shown:
            return
        self._units_shown = wanted
        old = list(self.units.values())
        for row in old:
            self._rows.removeWidget(row)
        self.units = {}
        for side in Side:
            at = self._rows.indexOf(self.sides[side]) + 1
            for offset, (unit_id, name) in enumerate(self.choice.units(side)):
                row = self.units[Id(unit_id)] = self._row(name, side, unit_id)
                self._rows.insertWidget(at + offset, row)
                row.setVisible(self.single.isChecked())
        let_go(old, self.units.values() if self.single.isChecked() else ())

    def _show_units(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        for row in self.units.values():
            row.setVisible(shown)

    def _count(self) -> None:
        for row in (*self.sides.values(), *self.units.values()):
            row.show_count(*self.choice.count(row.side, row.unit))
        number = len(self.choice.chosen)
        words = translate("Sending", "%n address(es)", "", number)
        self.header.set_title(translate("Sending", "Sending"), words)
        missing = [one.name or one.unit for one in self.choice.unreached]
        number = len(missing)
        words = translate("Sending", "%n without an address:", "", number)
        self.missing.setText(f"{words} {', '.join(missing)}" if missing else "")
        self.missing.setVisible(bool(missing))

    def _show_words(self, state: State) -> None:
        words = attachments.mail_words(MinutesView(state), released=self.edition.released)
        lines = [line for line in words.body().split("\n") if not blank(line)]
        more = " …" if len(lines) > _LINES else ""
        self.words.setText("\n".join([words.subject(), *lines[:_LINES]]) + more)
        self.words.setAccessibleName(self.words.text())

    def _show_sent(self, sent: tuple[Dispatch, ...]) -> None:
        if sent == self._sent_shown:
            return
        self._sent_shown = sent
        old, self.sent_rows = self.sent_rows, []
        for row in old:
            self._sent.removeWidget(row)
        write = formats()
        for dispatch in list(reversed(sent))[:SHOWN]:
            day, time = write.date(local_day(dispatch.at)), write.time(dispatch.at)
            reached, among = len(dispatch.reached), len(dispatch.receipts)
            row = SentRow(
                self,
                words=f"{day}, {time} · {edition(dispatch)}",
                reached=str(among) if reached == among else f"{reached} / {among}",
                failed=bool(dispatch.failed),
            )
            row.clicked.connect(self._look_up)
            self._sent.addWidget(row)
            self.sent_rows.append(row)

    # -- what is done --------------------------------------------------------------------------

    def _ticked(self) -> None:
        row = self.sender()
        if isinstance(row, TickRow):
            taken = row.checkState() is Qt.CheckState.Checked
            self.choice.set(self.choice.of(row.side, row.unit), taken=taken)
            self._count()

    def offer(self) -> None:
        """The workshop was closed: lead here, so that the next Enter shows what would leave."""
        words = translate("Sending", "The workshop is closed. {key} takes it back.")
        self.preview.toast.show_text(words.format(key=key_text("Ctrl+Z")), undo=False)
        lead_keyboard(self.send_button)

    def edit_words(self) -> None:
        """Other words for the mail."""
        released = self.edition.released
        MailWordsDialog(self.preview.bridge, self.window(), released=released).answered()

    def make_dialog(self, only: tuple[str, ...] = (), way: SendWay | None = None) -> SendDialog:
        """The window that shows everything that would leave."""
        self.choice.look(self.preview.bridge.state)
        return SendDialog(
            self.preview.bridge,
            self.choice,
            self.work,
            self.server,
            self.edition,
            self.window(),
            desktop=self.desktop,
            set_up=self.set_up,
            way=way or self._way,
            only=only,
        )

    def ask(self) -> None:
        """Show what would leave, and let it."""
        self._run(self.make_dialog())

    def _run(self, dialog: SendDialog) -> None:
        dialog.answered()
        self._way = dialog.chosen_way
        self._count()

    def set_up(self, parent: QWidget) -> MailServer:
        """Ask for the mail server; answers with what it is then."""
        dialog = MailServerDialog(self.server, parent)
        server = self.server
        if dialog.answered():
            server = dialog.chosen()
            self.server_changed.emit(server)
        return server

    def _look_up(self) -> None:
        row = self.sender()
        if not isinstance(row, SentRow) or row not in self.sent_rows:
            return
        dispatch = list(reversed(self._sent_shown))[self.sent_rows.index(row)]
        if RecordDialog(dispatch, self.window()).answered():
            only = tuple(receipt.address for receipt in dispatch.failed)
            self._run(self.make_dialog(only, dispatch.way))


def sending_of(minutes: QWidget | None) -> SendingSection:
    """The part of the minutes that sends them."""
    found = None if minutes is None else minutes.findChild(SendingSection)
    if not isinstance(found, SendingSection):
        raise TypeError("no minutes are shown")
    return found


def _leave(work: SendingWork, _section: object = None) -> None:
    work.abandon()
