# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong with a mail on its way, each with a sentence that says what to do."""

from __future__ import annotations

from enum import Enum

from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class TroubleKind(Enum):
    """Why a mail did not go. The values are stored with the record of what was sent."""

    NO_NETWORK = "no network"
    UNKNOWN_HOST = "unknown host"
    NOBODY_THERE = "nobody there"
    TOO_SLOW = "too slow"
    UNTRUSTED = "untrusted"
    NO_TLS = "no tls"
    TLS_FAILED = "tls failed"
    LOGIN_REFUSED = "login refused"
    LOGIN_NEEDED = "login needed"
    NO_LOGIN = "no login"
    SENDER_REFUSED = "sender refused"
    UNKNOWN_RECIPIENT = "unknown recipient"
    FULL = "full"
    TOO_LARGE = "too large"
    TOO_MANY = "too many"
    LATER = "later"
    REFUSED = "refused"
    BROKEN = "broken"
    UNCERTAIN = "uncertain"
    STOPPED = "stopped"

    @property
    def message(self) -> Message:
        """The sentence on screen."""
        return _SENTENCES[self]


_SENTENCES = {
    TroubleKind.NO_NETWORK: QT_TRANSLATE_NOOP(
        "MailTrouble", "There is no network. Connect, then send again; or open a mail draft."
    ),
    TroubleKind.UNKNOWN_HOST: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The mail server is not found. Check the network, and its name in the settings.",
    ),
    TroubleKind.NOBODY_THERE: QT_TRANSLATE_NOOP(
        "MailTrouble", "No mail server answers there. Check its name and port in the settings."
    ),
    TroubleKind.TOO_SLOW: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail server did not answer in time. Send again in a few minutes."
    ),
    TroubleKind.UNTRUSTED: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The mail server cannot prove who it is, so nothing was sent to it. Ask your IT for its "
        "exact name, and for a valid certificate.",
    ),
    TroubleKind.NO_TLS: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The mail server offers no encryption, so nothing was sent to it. Ask your IT whether "
        "somebody stands in between, or for another port.",
    ),
    TroubleKind.TLS_FAILED: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "No encrypted connection came about. Choose the other kind of encryption or another port "
        "in the settings.",
    ),
    TroubleKind.LOGIN_REFUSED: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail server does not accept this user name with this password."
    ),
    TroubleKind.LOGIN_NEEDED: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail server wants a login. Enter a user name in the settings."
    ),
    TroubleKind.NO_LOGIN: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The mail server offers no login by password. Ask your IT for another server or port.",
    ),
    TroubleKind.SENDER_REFUSED: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The mail server does not let you write from this address. Check the sender in the "
        "settings.",
    ),
    TroubleKind.UNKNOWN_RECIPIENT: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail server does not know this address. Check how it is written."
    ),
    TroubleKind.FULL: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mailbox is full. Send again later, or reach this person another way."
    ),
    TroubleKind.TOO_LARGE: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail is too large for this server. Send it with fewer attachments."
    ),
    TroubleKind.TOO_MANY: QT_TRANSLATE_NOOP(
        "MailTrouble", "Too many recipients at once for this server. Send again to these."
    ),
    TroubleKind.LATER: QT_TRANSLATE_NOOP(
        "MailTrouble", "The mail server asks to come back later. Send again in ten minutes."
    ),
    TroubleKind.REFUSED: QT_TRANSLATE_NOOP("MailTrouble", "The mail server refused the mail."),
    TroubleKind.BROKEN: QT_TRANSLATE_NOOP(
        "MailTrouble", "The connection broke before the mail was handed over. Send again."
    ),
    TroubleKind.UNCERTAIN: QT_TRANSLATE_NOOP(
        "MailTrouble",
        "The connection broke at the very end: the mail may have arrived. Ask before you send it "
        "again.",
    ),
    TroubleKind.STOPPED: QT_TRANSLATE_NOOP("MailTrouble", "Not sent: you stopped."),
}


class MailTrouble(UserFacingError):
    """No mail can be sent; ``answer`` is what the server said, as one line."""

    def __init__(self, trouble: TroubleKind, answer: str = "") -> None:
        super().__init__(trouble.message)
        self.trouble = trouble
        self.answer = answer
