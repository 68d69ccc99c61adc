# SPDX-License-Identifier: EUPL-1.2
"""The mail server: how it is reached, who writes, and whether it works; and its password."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import trimmed
from moderation.gui.texts import text
from moderation.gui.tokens import LIGHT, SEMIBOLD, Size, Space
from moderation.gui.touched import Touched
from moderation.gui.widgets import (
    Button,
    HintCard,
    PlainLabel,
    PrimaryButton,
    SegmentedControl,
    Toggle,
    announce,
    set_fault,
)
from moderation.mail.trouble import MailTrouble, Trouble
from moderation.mail.words import is_address
from moderation.settings import MailServer, Security
from moderation.windows.sending.work import Login, SendingWork

translate = QCoreApplication.translate


class PasswordDialog(QDialog):
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
        super().__init__(parent)
        title = translate("MailServer", "Password of the mail server")
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(480)
        asked = (
            translate("MailServer", "{host} did not accept user name and password of {user}.")
            if wrong
            else translate("MailServer", "For {user} on {host}.")
        )
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(1000)
        self.field.setAccessibleName(title)
        self.keep = Toggle(self, text=translate("MailServer", "Keep in the system’s keyring"))
        self.keep.setChecked(usable)
        self.keep.setVisible(usable)
        note = PlainLabel(
            self,
            text=translate(
                "MailServer",
                "This system has no keyring: the password is stored nowhere and asked for each "
                "time.",
            ),
            size=Size.SECONDARY,
            colour=LIGHT.ink2,
            wrap=True,
        )
        note.setVisible(not usable)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        words = asked.format(user=server.user, host=server.host)
        column.addWidget(PlainLabel(self, text=words, colour=LIGHT.ink2, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.keep)
        column.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addStretch(1)
        row.addWidget(Button(self, text=translate("MailServer", "Cancel"), on_click=self.reject))
        self.take = PrimaryButton(
            self, text=translate("MailServer", "Log in"), on_click=self.accept
        )
        self.take.setDefault(True)
        row.addWidget(self.take)
        column.addLayout(row)
        self.field.textChanged.connect(self._typed)
        self._typed()
        self.field.setFocus()

    def _typed(self) -> None:
        self.take.setEnabled(bool(self.field.text()))

    @classmethod
    def ask(
        cls, server: MailServer, parent: QWidget | None, *, usable: bool, wrong: bool = False
    ) -> Login | None:
        """Ask and wait; nothing if the user would rather not."""
        dialog = cls(server, parent, usable=usable, wrong=wrong)
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            return Login(dialog.field.text(), usable and dialog.keep.isChecked())
        finally:
            dialog.field.clear()
            dialog.deleteLater()


class MailServerDialog(QDialog):
    """Nothing is changed until it is accepted; ``chosen`` gives what was.

    Args:
        server: As it is set now.
        parent: The window it belongs to.
        work: Tries the connection; another one in tests.
    """

    def __init__(
        self, server: MailServer, parent: QWidget | None = None, work: SendingWork | None = None
    ) -> None:
        super().__init__(parent)
        self._server = server
        self._work = work or SendingWork()
        self._tried: MailServer | None = None
        self._usable = True
        title = translate("MailServer", "Mail server")
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(600)
        self.host = self._field(server.host, translate("MailServer", "Server"))
        self.host.setPlaceholderText("mail.stadt.example")
        self.security = SegmentedControl(
            self,
            options=[(Security.STARTTLS, "STARTTLS"), (Security.TLS, "TLS")],
            name=translate("MailServer", "Encryption"),
        )
        self.security.set_value(server.security)
        self.port = QSpinBox(self)
        self.port.setRange(1, 65535)
        self.port.setValue(server.port)
        self.port.setFixedWidth(112)
        self.port.setAccessibleName(translate("MailServer", "Port"))
        self.user = self._field(server.user, translate("MailServer", "User name"))
        self.address = self._field(server.address, translate("MailServer", "Sender’s address"))
        self.name = self._field(server.name, translate("MailServer", "Sender’s name"))
        self.each = SegmentedControl(
            self,
            options=[
                (True, translate("MailServer", "one for everybody")),
                (False, translate("MailServer", "one for all (Bcc)")),
            ],
            name=translate("MailServer", "Mails"),
        )
        self.each.set_value(server.each)
        self.hint = HintCard(self, framed=True)
        self.hint.hide()
        self.test = Button(
            self, text=translate("MailServer", "Test connection"), on_click=self.try_out
        )
        self.take = PrimaryButton(self, text=translate("MailServer", "Apply"), on_click=self.accept)
        self.take.setDefault(True)
        self._lay_out(title)
        self._touched = Touched(self._shown)
        self.security.changed.connect(self._secured)
        self._work.checked.connect(self._checked)
        self._work.password_wanted.connect(self._ask)
        self._work.broke.connect(self._broke)

    def _field(self, words: str, name: str) -> QLineEdit:
        field = QLineEdit(words, self)
        field.setMaxLength(254)
        field.setAccessibleName(name)
        return field

    def _lay_out(self, title: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (translate("MailServer", "Server"), self.host),
            (translate("MailServer", "Encryption"), self.security),
            (translate("MailServer", "Port"), self.port),
            (translate("MailServer", "User name"), self.user),
            (translate("MailServer", "Sender’s address"), self.address),
            (translate("MailServer", "Sender’s name"), self.name),
            (translate("MailServer", "Mails"), self.each),
        ]
        for number, (label, field) in enumerate(rows):
            words = PlainLabel(self, text=label, colour=LIGHT.ink2)
            words.setBuddy(field)
            grid.addWidget(words, number, 0)
            if isinstance(field, QLineEdit):
                grid.addWidget(field, number, 1)
            else:
                grid.addWidget(field, number, 1, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        buttons.addWidget(
            Button(self, text=translate("MailServer", "Cancel"), on_click=self.reject)
        )
        buttons.addWidget(self.take)
        note = translate(
            "MailServer",
            "Always encrypted and verified. The password is never among the settings: it is asked "
            "for when it is needed, and kept in the system’s keyring if there is one.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(PlainLabel(self, text=title, size=Size.PANEL_TITLE, weight=SEMIBOLD))
        column.addLayout(grid)
        column.addWidget(
            PlainLabel(self, text=note, size=Size.SECONDARY, colour=LIGHT.ink2, wrap=True)
        )
        column.addWidget(self.hint)
        column.addLayout(buttons)

    def _shown(self) -> dict[str, object]:
        return {
            "host": trimmed(self.host.text()),
            "port": self.port.value(),
            "security": self.security.value,
            "user": trimmed(self.user.text()),
            "address": trimmed(self.address.text()),
            "name": trimmed(self.name.text()),
            "each": self.each.value,
        }

    def chosen(self) -> MailServer:
        """The server with what was changed."""
        return replace(self._server, **self._touched.values())

    def _secured(self, security: object) -> None:
        """The usual port follows, unless somebody entered one of their own."""
        usual = {kind.usual_port for kind in Security}
        if isinstance(security, Security) and self.port.value() in usual:
            self.port.setValue(security.usual_port)

    def accept(self) -> None:
        """Close, unless the sender's address is none."""
        chosen = self.chosen()
        if chosen.host and not is_address(chosen.address):
            words = translate("MailServer", "Enter the sender’s address, for example {example}.")
            self._say(words.format(example="protokoll@stadt.example"))
            set_fault(self.address, fault=True, reason=self.hint.text.text())
            self.address.setFocus()
            return
        super().accept()

    # -- trying it out -----------------------------------------------------------------------

    def try_out(self) -> None:
        """Connect and log in, without sending anything."""
        self._try(Login())

    def _try(self, login: Login) -> None:
        self._tried = self.chosen()
        if not self._tried.host:
            self._say(translate("MailServer", "Enter the server’s name."))
            self.host.setFocus()
            return
        self.test.setEnabled(False)
        self._say(translate("MailServer", "Connecting …"), icon="clock")
        self._work.check(self._tried, login)

    def _ask(self, usable: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._usable = usable
        self._log_in(wrong=False)

    def _log_in(self, *, wrong: bool) -> None:
        server = self._tried or self.chosen()
        login = PasswordDialog.ask(server, self, usable=self._usable, wrong=wrong)
        if login is None:
            self.test.setEnabled(True)
            self.hint.hide()
            return
        self._try(login)

    def _checked(self, error: object) -> None:
        self.test.setEnabled(True)
        if isinstance(error, MailTrouble):
            self._say(text(error.message), error.answer)
            if error.trouble is Trouble.LOGIN_REFUSED:
                self._log_in(wrong=True)
            return
        works = translate("MailServer", "The connection works: encrypted and verified.")
        if self._tried is not None and self._tried.user:
            works = translate("MailServer", "The connection works: encrypted, verified, logged in.")
        self._say(works, icon="check")

    def _broke(self, error: Exception) -> None:
        self.test.setEnabled(True)
        raise error

    def _say(self, words: str, detail: str = "", *, icon: str = "tri") -> None:
        self.hint.set_hint(words, detail, icon=icon)
        self.hint.show()
        self.adjustSize()
        announce(self, words)

    def done(self, result: int) -> None:
        """Wait for no server any more."""
        self._work.abandon()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it is closed."""
        self._work.abandon()
        super().closeEvent(event)
