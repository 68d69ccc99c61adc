# SPDX-License-Identifier: EUPL-1.2
"""The mail server: how it is reached, who writes, and whether it works; and its password."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from moderation.domain.blank import trimmed
from moderation.gui.forms.mail_server_form import Ui_MailServerForm
from moderation.gui.texts import text
from moderation.gui.touched import Touched
from moderation.gui.widgets import Button, Dialog, NoteLabel, Toggle, set_fault
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.words_dialog import WordsDialog
from moderation.mail.trouble import MailTrouble, TroubleKind
from moderation.mail.words import is_address
from moderation.settings import MailServer, Security
from moderation.windows.sending.work import Login, SendingWork

translate = QCoreApplication.translate
LONGEST = 254
"""Letters of a host, and of an address (RFC 5321)."""


class PasswordDialog(WordsDialog):
    """Asks for the password of the mail server.

    Args:
        server: Whose password it is.
        usable: The system has a keyring that could keep it.
        wrong: The one before was not accepted.
    """

    def __init__(
        self,
        server: MailServer,
        parent: QWidget | None = None,
        *,
        usable: bool,
        wrong: bool = False,
    ) -> None:
        asked = (
            translate("MailServer", "{host} did not accept user name and password of {user}.")
            if wrong
            else translate("MailServer", "For {user} on {host}.")
        )
        super().__init__(
            parent,
            title=translate("MailServer", "Password of the mail server"),
            note=asked.format(user=server.user, host=server.host),
            take=translate("MailServer", "Log in"),
            longest=1000,
        )
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = Toggle(self, text=translate("MailServer", "Keep in the system’s keyring"))
        self.keep.setChecked(usable)
        self.keep.setVisible(usable)
        self.content.addWidget(self.keep)
        if not usable:
            words = translate(
                "MailServer",
                "This system has no keyring: the password is stored nowhere and asked for each "
                "time.",
            )
            self.content.addWidget(NoteLabel(self, text=words, wrap=True))

    def words(self) -> str:
        """The password, with all its blanks."""
        return self.field.text()

    def _typed(self) -> None:
        self.main_button.setEnabled(bool(self.words()))

    @classmethod
    def ask(
        cls, server: MailServer, parent: QWidget | None, *, usable: bool, wrong: bool = False
    ) -> Login | None:
        """Ask and wait; nothing if the user would rather not."""
        dialog = cls(server, parent, usable=usable, wrong=wrong)
        login = None
        if dialog.answered():
            login = Login(dialog.words(), usable and dialog.keep.isChecked())
        dialog.field.clear()
        return login


class MailServerDialog(Dialog):
    """Nothing is changed until it is accepted; ``chosen`` gives what was.

    Args:
        server: As it is set now.
        parent: The window it belongs to.
        work: Tries the connection; another one in tests.
    """

    def __init__(
        self, server: MailServer, parent: QWidget | None = None, work: SendingWork | None = None
    ) -> None:
        super().__init__(
            parent,
            title=translate("MailServer", "Mail server"),
            main=translate("MailServer", "Apply"),
            width=600,
        )
        self._server = server
        self._work = work or SendingWork()
        self._tried: MailServer | None = None
        self._usable = True
        self.form = form = Ui_MailServerForm()
        self.fill(form)
        for field in (form.host, form.user, form.address, form.name):
            limit(field, LONGEST)
        form.host.setText(server.host)
        form.security.set_options([(Security.STARTTLS, "STARTTLS"), (Security.TLS, "TLS")])
        form.security.set_value(server.security)
        form.port.setValue(server.port)
        form.user.setText(server.user)
        form.address.setText(server.address)
        form.name.setText(server.name)
        form.each.set_options(
            [
                (True, translate("MailServer", "one for everybody")),
                (False, translate("MailServer", "one for all (Bcc)")),
            ]
        )
        form.each.set_value(server.each)
        self.test = Button(
            self, text=translate("MailServer", "Test connection"), on_click=self.try_out
        )
        self.add_left(self.test)
        self._touched = Touched(self._shown)
        form.security.changed.connect(self._secured)
        self._work.checked.connect(self._checked)
        self._work.password_wanted.connect(self._ask)
        self._work.broke.connect(self._broke)

    def _shown(self) -> dict[str, object]:
        form = self.form
        return {
            "host": trimmed(form.host.text()),
            "port": form.port.value(),
            "security": form.security.value,
            "user": trimmed(form.user.text()),
            "address": trimmed(form.address.text()),
            "name": trimmed(form.name.text()),
            "each": form.each.value,
        }

    def chosen(self) -> MailServer:
        """The server with what was changed."""
        return replace(self._server, **self._touched.values())

    def _secured(self, security: object) -> None:
        """The usual port follows, unless somebody entered one of their own."""
        usual = {kind.usual_port for kind in Security}
        if isinstance(security, Security) and self.form.port.value() in usual:
            self.form.port.setValue(security.usual_port)

    def take(self) -> None:
        """Close, unless the sender's address is not a mail address."""
        chosen = self.chosen()
        if chosen.host and not is_address(chosen.address):
            words = translate("MailServer", "Enter the sender’s address, for example {example}.")
            self.say(words.format(example="protokoll@stadt.example"))
            set_fault(self.form.address, fault=True, reason=self.hint.text.text())
            self.form.address.setFocus()
            return
        self.accept()

    # -- trying it out -----------------------------------------------------------------------

    def try_out(self) -> None:
        """Connect and log in, without sending anything."""
        self._try(Login())

    def _try(self, login: Login) -> None:
        self._tried = self.chosen()
        if not self._tried.host:
            self.say(translate("MailServer", "Enter the server’s name."))
            self.form.host.setFocus()
            return
        self.test.setEnabled(False)
        self.say(translate("MailServer", "Connecting …"), icon="clock")
        self._work.check(self._tried, login)

    def _ask(self, usable: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._usable = usable
        self._log_in(wrong=False)

    def _log_in(self, *, wrong: bool) -> None:
        server = self._tried or self.chosen()
        login = PasswordDialog.ask(server, self, usable=self._usable, wrong=wrong)
        if login is None:
            self.test.setEnabled(True)
            self.say("")
            return
        self._try(login)

    def _checked(self, error: object) -> None:
        self.test.setEnabled(True)
        if isinstance(error, MailTrouble):
            self.say(text(error.message), error.answer)
            if error.trouble is TroubleKind.LOGIN_REFUSED:
                self._log_in(wrong=True)
            return
        works = translate("MailServer", "The connection works: encrypted and verified.")
        if self._tried is not None and self._tried.user:
            works = translate("MailServer", "The connection works: encrypted, verified, logged in.")
        self.say(works, icon="check")

    def _broke(self, error: Exception) -> None:
        self.test.setEnabled(True)
        raise error

    def done(self, result: int) -> None:
        """Wait for no server any more."""
        self._work.abandon()
        super().done(result)
