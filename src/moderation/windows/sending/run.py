# SPDX-License-Identifier: EUPL-1.2
"""What happens when the button is pressed: files, draft or mails, results, and the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

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
from moderation.mail.trouble import Trouble
from moderation.settings import MailServer
from moderation.storage.trouble import reason
from moderation.windows.sending.mail_server import PasswordDialog
from moderation.windows.sending.work import KEPT, Files, Login, SendingWork, Wish

if TYPE_CHECKING:
    from moderation.mail.post import Result
    from moderation.windows.sending.dialog import SendDialog

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


class SendingRun(QObject):
    """One window's errand. It begins with the files, which are made while somebody still reads."""

    def __init__(
        self,
        dialog: SendDialog,
        bridge: Bridge,
        work: SendingWork,
        desktop: Desktop,
        server: MailServer,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._bridge = bridge
        self._work = work
        self.desktop = desktop
        self.server = server
        self._number = 0
        self._files: tuple[Attachment, ...] | None = None
        self._waiting = ""
        self._written: list[Path] = []
        self._running = False
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
        released = self._dialog.edition.released
        wish = Wish(cut=cut, endings=endings, released=released)
        self._number = self._work.make(view, wish, self._bridge.now)

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
        self._dialog.main_button.setEnabled(False)
        self._dialog.say(translate("Sending", "The attachments are being made …"), icon="clock")

    # -- leaving -------------------------------------------------------------------------------

    def go(self) -> None:
        """The button was pressed: everything was shown, so it leaves."""
        outsiders = self._dialog.outsiders
        if outsiders and not ConfirmDialog.ask(
            self._dialog,
            title=translate("Sending", "Send to people who were not in the closed session?"),
            text=", ".join(one.name or one.address for one in outsiders),
            confirm=translate("Sending", "Send to them all the same"),
            safe=False,
        ):
            return
        if self._files is None:
            self._wait("go")
            return
        self._leave()

    def _letter(self, addresses: Sequence[str]) -> Letter:
        dialog = self._dialog
        return Letter(
            subject=dialog.subject.text(),
            body=dialog.body.toPlainText(),
            attachments=self._files or (),
            recipients=tuple(addresses),
            hidden=bool(dialog.hidden.value),
        )

    def _leave(self) -> None:
        self._dialog.main_button.setEnabled(True)
        self._addresses = self._dialog.addresses()
        if self._dialog.chosen_way is SendWay.SERVER:
            self._send(self._addresses)
        else:
            self._open_draft()

    # -- as a draft ----------------------------------------------------------------------------

    def _write(self) -> bool:
        """Put the draft and its files into a folder of their own, for now."""
        letter = self._letter(self._dialog.addresses())
        try:
            stem = self._dialog.words.file_stem(self._dialog.chosen_cut)
            files = [(f"{stem}.eml", draft(letter))]
            files += [(file.plain_name, file.data) for file in letter.attachments]
            self._written = hand_over_all(files)
        except UserFacingError as error:
            self._dialog.say(text(error.message))
            return False
        except OSError as error:
            self._dialog.say(text(NOT_MADE.with_values(reason=reason(error))))
            return False
        return True

    def _open_draft(self) -> None:
        if not self._write():
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
        self._dialog.say(words, icon="check" if opened else "tri")
        asked = (self._addresses, self._dialog.subject.text(), self._dialog.file_names())
        if asked not in self._opened:
            self._opened.add(asked)
            self._record([Receipt(address=a) for a in self._addresses], SendWay.DRAFT)
        self._dialog.show_opened()

    def show_files(self) -> None:
        """Show draft and files where they lie, to drag them into a mail."""
        if self._files is None:
            self._wait("show")
            return
        self._dialog.main_button.setEnabled(True)
        if self._written or self._write():
            self.desktop.show_in_folder(self._written[0])

    # -- over the server -----------------------------------------------------------------------

    def _send(self, addresses: Sequence[str], login: Login | None = None) -> None:
        self._running = True
        self._addresses = tuple(addresses)
        self._login = KEPT if login is None else login
        self._dialog.results.begin(self._addresses)
        self._dialog.show_running(running=True)
        self._dialog.say("")
        self._work.send(self._letter(self._addresses), self._bridge.now, self.server, self._login)

    def again(self) -> None:
        """Only to those it did not reach; to those it may have reached only if somebody says so."""
        failed = self._dialog.results.failed
        unsure = [r.address for r in failed if r.trouble is Trouble.UNCERTAIN]
        addresses = [r.address for r in failed if r.trouble is not Trouble.UNCERTAIN]
        if unsure and ConfirmDialog.ask(
            self._dialog,
            title=translate("Sending", "Send again where the mail may have arrived?"),
            text=", ".join(unsure),
            confirm=translate("Sending", "Send again"),
            safe=False,
        ):
            addresses += unsure
        if addresses:
            self._send(addresses, self._login)

    def _ask_password(self, usable: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._usable = usable
        self._log_in(wrong=False)

    def _log_in(self, *, wrong: bool) -> None:
        login = PasswordDialog.ask(self.server, self._dialog, usable=self._usable, wrong=wrong)
        if login is None:
            self._nothing_left(Trouble.STOPPED.message)
        else:
            self._send(self._addresses, login)

    def _told(self, result: Result) -> None:
        self._dialog.results.show_receipt(self._receipt(result))

    def _receipt(self, result: Result) -> Receipt:
        unit = self._dialog.units.get(result.address, "")
        return Receipt(
            address=result.address, unit=unit, trouble=result.trouble, answer=result.answer
        )

    def _ended(self, results: list[Result]) -> None:
        self._running = False
        troubles = {result.trouble for result in results}
        if troubles == {Trouble.LOGIN_REFUSED} and self.server.user:
            self._log_in(wrong=True)
            return
        self._dialog.results.end()
        self._dialog.show_running(running=False)
        if troubles - BEFORE_ANYBODY:
            self._record([self._receipt(result) for result in results], SendWay.SERVER)

    def stop(self) -> bool:
        """Stop what is leaving; tells whether anything was."""
        if self._running:
            self._work.cancel()
        return self._running

    def _nothing_left(self, message: Message) -> None:
        self._running = False
        self._dialog.show_choice()
        self._dialog.say(text(message))

    def _failed(self, message: Message) -> None:
        self._waiting = ""
        self._nothing_left(message)

    def _broke(self, error: Exception) -> None:
        self._running = False
        self._dialog.show_choice()
        raise error

    # -- the record ----------------------------------------------------------------------------

    def _record(self, receipts: Sequence[Receipt], way: SendWay) -> None:
        dialog, units = self._dialog, self._dialog.units
        named = [
            Receipt(address=r.address, unit=units.get(r.address, ""), trouble=r.trouble,
                    answer=r.answer)
            for r in receipts
        ]  # fmt: skip
        step = edits.record(
            self._bridge.state,
            self._bridge.now,
            way,
            named,
            cut=dialog.chosen_cut,
            released=dialog.edition.released,
            digest=dialog.edition.digest(dialog.chosen_cut),
            subject=dialog.subject.text(),
            files=[file.plain_name for file in self._files or ()],
        )
        self._bridge.note(step)


BEFORE_ANYBODY = frozenset(
    {
        Trouble.NO_NETWORK,
        Trouble.UNKNOWN_HOST,
        Trouble.NOBODY_THERE,
        Trouble.UNTRUSTED,
        Trouble.NO_TLS,
        Trouble.TLS_FAILED,
        Trouble.LOGIN_REFUSED,
        Trouble.LOGIN_NEEDED,
        Trouble.NO_LOGIN,
        Trouble.SENDER_REFUSED,
        Trouble.STOPPED,
    }
)
"""What happens before any address is named: then nothing was sent, and nothing is recorded."""
