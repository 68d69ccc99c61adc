# SPDX-License-Identifier: EUPL-1.2
"""What happens when the button is pressed: files, draft or mails, results, and the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from moderation.domain.errors import UserFacingError
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message
from moderation.domain.views import MinutesView
from moderation.features.approval.model import (
    FrozenMinutes,
    FrozenPublic,
    Stage,
    frozen_of,
    stage,
)
from moderation.features.sending import edits
from moderation.features.sending.model import Receipt, SendWay, SentCut
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop, hand_over_all
from moderation.gui.texts import text
from moderation.gui.widgets import ConfirmDialog
from moderation.mail.letter import Attachment, Letter, draft
from moderation.mail.trouble import TroubleKind
from moderation.settings import MailServer
from moderation.storage.trouble import reason
from moderation.windows.sending.mail_server import PasswordDialog
from moderation.windows.sending.work import KEPT, Files, Login, SendingWork, Wish

if TYPE_CHECKING:
    from moderation.mail.post import Delivery

translate = QCoreApplication.translate
NOT_MADE = QT_TRANSLATE_NOOP(
    "Sending", "The draft cannot be written: {reason}. Free some space, or copy the text."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which version leaves: a draft, or a released one with the hashes of its cuts."""

    released: bool = False
    internal: str = ""
    public: str = ""

    @classmethod
    def of(cls, state: Lookups) -> Edition:
        """The version that would leave now."""
        if stage(state) is not Stage.RELEASED:
            return cls()
        language = state.workshop.language
        internal = frozen_of(state, FrozenMinutes, language)
        public = frozen_of(state, FrozenPublic, language)
        return cls(
            released=True,
            internal="" if internal is None else internal.digest,
            public="" if public is None else public.digest,
        )

    def digest(self, cut: SentCut) -> str:
        """The hash of a cut; empty for a draft."""
        return self.public if cut is SentCut.PUBLIC else self.internal


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What leaves as it is shown: to whom, in which words, with which files.

    Args:
        way: How it leaves.
        cut: The cut of the minutes.
        addresses: Every address, each once.
        units: The participants' addresses, each with the name of its unit.
        outsiders: Who would read of a closed session without having been there, by name.
        subject: The mail's subject.
        body: The mail's words.
        hidden: Whether the recipients do not see each other.
        files: What the attachments are called.
        stem: What the draft's own file is called, without its ending.
    """

    way: SendWay
    cut: SentCut
    addresses: tuple[str, ...]
    units: Mapping[str, str]
    outsiders: tuple[str, ...]
    subject: str
    body: str
    hidden: bool
    files: tuple[str, ...]
    stem: str


class SendingRun(QObject):
    """One window's errand. It begins with the files, which are made while somebody still reads.

    ``said`` carries words and an icon; ``waits`` whether it waits for the files; ``began`` the
    addresses that mails leave to; ``told`` each ``Receipt``; ``ended`` comes after the last one,
    ``returned`` if nothing left, ``opened`` whether a draft was given to the mail program: where it
    was not, it is a sending only once somebody says so (``note_sent``).

    Args:
        window: The window in front of which it asks.
        shown: Tells what that window shows right now.
        bridge: The open workshop; it keeps the record.
        work: Makes the files, sends the mails.
        edition: Draft or released version.
        desktop: Opens the draft.
        server: The mail server, if one is set up.
    """

    said = Signal(str, str)
    waits = Signal(bool)
    began = Signal(object)
    told = Signal(object)
    ended = Signal()
    returned = Signal()
    opened = Signal(bool)

    def __init__(
        self,
        window: QWidget,
        shown: Callable[[], Leaving],
        bridge: Bridge,
        work: SendingWork,
        edition: Edition,
        desktop: Desktop,
        server: MailServer,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shown = shown
        self._bridge = bridge
        self._work = work
        self._edition = edition
        self.desktop = desktop
        self.server = server
        self._number = 0
        self._files: tuple[Attachment, ...] | None = None
        self._waiting = ""
        self._written: list[Path] = []
        self._running = False
        self._leaving: Leaving | None = None
        self._addresses: tuple[str, ...] = ()
        self._usable = True
        self._login = KEPT
        self._opened: set[tuple[object, ...]] = set()
        work.made.connect(self._made)
        work.told.connect(self._told)
        work.ended.connect(self._ended)
        work.password_wanted.connect(self._ask_password)
        work.failed.connect(self._failed)
        work.broke.connect(self._broke)

    def leave(self) -> None:
        """Hear nothing of the work any more."""
        for signal, slot in (
            (self._work.made, self._made),
            (self._work.told, self._told),
            (self._work.ended, self._ended),
            (self._work.password_wanted, self._ask_password),
            (self._work.failed, self._failed),
            (self._work.broke, self._broke),
        ):
            signal.disconnect(slot)

    # -- the files -----------------------------------------------------------------------------

    def wish(self, view: MinutesView, cut: SentCut, endings: tuple[str, ...]) -> None:
        """Begin to make these files."""
        self._files = None
        self._written = []
        wish = Wish(cut=cut, endings=endings, released=self._edition.released)
        self._number = self._work.make(
            view, wish, self._bridge.now, self._bridge.writer.calendar_versions
        )

    def _made(self, files: Files) -> None:
        if files.number != self._number:
            return
        self._files = files.attachments
        waiting, self._waiting = self._waiting, ""
        if waiting == "go":
            self._leave()
        elif waiting == "show":
            self.show_files()

    def _wait(self, why: str) -> None:
        """Go on as soon as the files are there."""
        self._waiting = why
        self.waits.emit(True)
        self.said.emit(translate("Sending", "The attachments are being made …"), "clock")

    # -- leaving -------------------------------------------------------------------------------

    def go(self) -> None:
        """The button was pressed: everything was shown, so it leaves."""
        outsiders = self._shown().outsiders
        if outsiders and not ConfirmDialog.ask(
            self._window,
            title=translate("Sending", "Send to people who were not in the closed session?"),
            text=", ".join(outsiders),
            confirm=translate("Sending", "Send to them all the same"),
            safe=False,
        ):
            return
        if self._files is None:
            self._wait("go")
            return
        self._leave()

    def _letter(self, leaving: Leaving, addresses: Sequence[str]) -> Letter:
        return Letter(
            subject=leaving.subject,
            body=leaving.body,
            attachments=self._files or (),
            recipients=tuple(addresses),
            hidden=leaving.hidden,
        )

    def _leave(self) -> None:
        self.waits.emit(False)
        # From here on nothing that is changed in the window changes what leaves or is recorded.
        leaving = self._leaving = self._shown()
        if leaving.way is SendWay.SERVER:
            self._send(leaving, leaving.addresses)
        else:
            self._open_draft(leaving)

    # -- as a draft ----------------------------------------------------------------------------

    def _write(self, leaving: Leaving) -> bool:
        """Put the draft and its files into a folder of their own, for now."""
        letter = self._letter(leaving, leaving.addresses)
        try:
            files = [(f"{leaving.stem}.eml", draft(letter))]
            files += [(file.plain_name, file.data) for file in letter.attachments]
            self._written = hand_over_all(files)
        except UserFacingError as error:
            self.said.emit(text(error.message), "tri")
            return False
        except OSError as error:
            self.said.emit(text(NOT_MADE.with_values(reason=reason(error))), "tri")
            return False
        return True

    def _open_draft(self, leaving: Leaving) -> None:
        if not self._write(leaving):
            return
        opened = self.desktop.open_file(self._written[0])
        if opened:
            words = translate(
                "Sending",
                "The draft was given to your mail program, which sends it. If no window opens: "
                "show the files in their folder, or copy text and addresses.",
            )
        else:
            words = translate(
                "Sending",
                "No mail program opens drafts here. Show the files in their folder, and copy text "
                "and addresses.",
            )
        self.said.emit(words, "check" if opened else "tri")
        if opened:
            self._record_draft(leaving)
        self.opened.emit(opened)

    def _record_draft(self, leaving: Leaving) -> None:
        asked = (leaving.addresses, leaving.subject, leaving.files)
        if asked not in self._opened:
            self._opened.add(asked)
            self._record(leaving, [self._receipt(leaving, a) for a in leaving.addresses])

    def note_sent(self) -> None:
        """Somebody says that the draft, which no program opened, was sent by hand."""
        if self._leaving is not None:
            self._record_draft(self._leaving)
            self.said.emit(translate("Sending", "The sending is noted."), "check")

    def show_files(self) -> None:
        """Show draft and files where they lie, to drag them into a mail."""
        if self._files is None:
            self._wait("show")
            return
        self.waits.emit(False)
        if self._written or self._write(self._shown()):
            self.desktop.show_in_folder(self._written[0])

    # -- over the server -----------------------------------------------------------------------

    def _send(self, leaving: Leaving, addresses: Sequence[str], login: Login | None = None) -> None:
        self._running = True
        self._addresses = tuple(addresses)
        self._login = KEPT if login is None else login
        self.began.emit(self._addresses)
        self.said.emit("", "tri")
        letter = self._letter(leaving, self._addresses)
        self._work.send(letter, self._bridge.now, self.server, self._login)

    def again(self, failed: Sequence[Receipt]) -> None:
        """Only to those it did not reach; to those it may have reached only if somebody says so."""
        unsure = [r.address for r in failed if r.trouble is TroubleKind.UNCERTAIN]
        addresses = [r.address for r in failed if r.trouble is not TroubleKind.UNCERTAIN]
        if unsure and ConfirmDialog.ask(
            self._window,
            title=translate("Sending", "Send again where the mail may have arrived?"),
            text=", ".join(unsure),
            confirm=translate("Sending", "Send again"),
            safe=False,
        ):
            addresses += unsure
        if addresses and self._leaving is not None:
            self._send(self._leaving, addresses, self._login)

    def _ask_password(self, usable: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._usable = usable
        self._log_in(wrong=False)

    def _log_in(self, *, wrong: bool) -> None:
        login = PasswordDialog.ask(self.server, self._window, usable=self._usable, wrong=wrong)
        if login is None:
            self._nothing_left(TroubleKind.STOPPED.message)
        elif self._leaving is not None:
            self._send(self._leaving, self._addresses, login)

    def _told(self, result: Delivery) -> None:
        if self._leaving is not None:
            self.told.emit(self._receipt_of(self._leaving, result))

    def _receipt_of(self, leaving: Leaving, result: Delivery) -> Receipt:
        return replace(
            self._receipt(leaving, result.address), trouble=result.trouble, answer=result.answer
        )

    def _receipt(self, leaving: Leaving, address: str) -> Receipt:
        return Receipt(address=address, unit=leaving.units.get(address, ""))

    def _ended(self, results: list[Delivery]) -> None:
        self._running = False
        troubles = {result.trouble for result in results}
        if troubles == {TroubleKind.LOGIN_REFUSED} and self.server.user:
            self._log_in(wrong=True)
            return
        self.ended.emit()
        leaving = self._leaving
        if troubles - BEFORE_ANYBODY and leaving is not None:
            self._record(leaving, [self._receipt_of(leaving, result) for result in results])

    def stop(self) -> bool:
        """Stop what is leaving; tells whether anything was."""
        if self._running:
            self._work.cancel()
        return self._running

    def _nothing_left(self, message: Message) -> None:
        self._running = False
        self.returned.emit()
        self.said.emit(text(message), "tri")

    def _failed(self, message: Message) -> None:
        self._waiting = ""
        self._nothing_left(message)

    def _broke(self, error: Exception) -> None:
        self._running = False
        self.returned.emit()
        raise error

    # -- the record ----------------------------------------------------------------------------

    def _record(self, leaving: Leaving, receipts: Sequence[Receipt]) -> None:
        step = edits.record(
            self._bridge.state,
            self._bridge.now,
            leaving.way,
            receipts,
            cut=leaving.cut,
            released=self._edition.released,
            digest=self._edition.digest(leaving.cut),
            subject=leaving.subject,
            files=[file.plain_name for file in self._files or ()],
        )
        self._bridge.note(step)


BEFORE_ANYBODY = frozenset(
    {
        TroubleKind.NO_NETWORK,
        TroubleKind.UNKNOWN_HOST,
        TroubleKind.NOBODY_THERE,
        TroubleKind.UNTRUSTED,
        TroubleKind.NO_TLS,
        TroubleKind.TLS_FAILED,
        TroubleKind.LOGIN_REFUSED,
        TroubleKind.LOGIN_NEEDED,
        TroubleKind.NO_LOGIN,
        TroubleKind.SENDER_REFUSED,
        TroubleKind.STOPPED,
    }
)
"""What happens before any address is named: then nothing was sent, and nothing is recorded."""
