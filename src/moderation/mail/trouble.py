# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong with a mail on its way, each with a sentence that says what to do."""

from __future__ import annotations

from moderation.domain.choice import Choice
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP


class TroubleKind(Choice):
    """Why a mail did not go. The values are stored with the record of what was sent."""

    NO_NETWORK = (
        "no network",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "There is no network. Connect, then send again; or open a mail draft."
        ),
    )
    UNKNOWN_HOST = (
        "unknown host",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mail server is not found. Check the network, and its name in the settings.",
        ),
    )
    NOBODY_THERE = (
        "nobody there",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "No mail server answers there. Check its name and port in the settings."
        ),
    )
    TOO_SLOW = (
        "too slow",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail server did not answer in time. Send again in a few minutes."
        ),
    )
    UNTRUSTED = (
        "untrusted",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mail server cannot prove who it is, so nothing was sent to it. Ask your IT for "
            "its exact name, and for a valid certificate.",
        ),
    )
    NO_TLS = (
        "no tls",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mail server offers no encryption, so nothing was sent to it. Ask your IT whether "
            "somebody stands in between, or for another port.",
        ),
    )
    TLS_FAILED = (
        "tls failed",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "No encrypted connection came about. Choose the other kind of encryption or another "
            "port in the settings.",
        ),
    )
    LOGIN_REFUSED = (
        "login refused",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail server does not accept this user name with this password."
        ),
    )
    LOGIN_NEEDED = (
        "login needed",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail server wants a login. Enter a user name in the settings."
        ),
    )
    NO_LOGIN = (
        "no login",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mail server offers no login by password. Ask your IT for another server or port.",
        ),
    )
    SENDER_REFUSED = (
        "sender refused",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mail server does not let you write from this address. Check the sender in the "
            "settings.",
        ),
    )
    UNKNOWN_RECIPIENT = (
        "unknown recipient",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail server does not know this address. Check how it is written."
        ),
    )
    FULL = (
        "full",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The mailbox is full. Send again later, or reach this person another way.",
        ),
    )
    TOO_LARGE = (
        "too large",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail is too large for this server. Send it with fewer attachments."
        ),
    )
    TOO_MANY = (
        "too many",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "Too many recipients at once for this server. Send again to these."
        ),
    )
    LATER = (
        "later",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The mail server asks to come back later. Send again in ten minutes."
        ),
    )
    REFUSED = "refused", QT_TRANSLATE_NOOP("MailTrouble", "The mail server refused the mail.")
    BROKEN = (
        "broken",
        QT_TRANSLATE_NOOP(
            "MailTrouble", "The connection broke before the mail was handed over. Send again."
        ),
    )
    UNCERTAIN = (
        "uncertain",
        QT_TRANSLATE_NOOP(
            "MailTrouble",
            "The connection broke at the very end: the mail may have arrived. Ask before you send "
            "it again.",
        ),
    )
    STOPPED = "stopped", QT_TRANSLATE_NOOP("MailTrouble", "Not sent: you stopped.")


class MailTrouble(UserFacingError):
    """No mail can be sent; ``answer`` is what the server said, as one line."""

    def __init__(self, trouble: TroubleKind, answer: str = "") -> None:
        super().__init__(trouble.message)
        self.trouble = trouble
        self.answer = answer
