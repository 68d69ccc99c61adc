# SPDX-License-Identifier: EUPL-1.2
"""A letter, as a draft for any mail program or sealed for a server."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.header import Header
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import PurePath
from uuid import uuid4

from moderation.domain.blank import trimmed
from moderation.domain.file_names import file_name
from moderation.mail.words import checked_address, clean_breaks, header_words

_PLACE_OF_SUBJECT = "moderation-place-of-the-subject"
_NAMELESS = "file"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a letter. ``media`` is its type, such as ``application/pdf``."""

    name: str
    media: str
    data: bytes
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def plain_name(self) -> str:
        """Its name as any system takes it, in any folder."""
        path = PurePath(self.name.replace("/", " ").replace("\\", " "))
        ending = file_name(path.suffix, "") if len(path.suffix) <= 8 else ""
        stem = path.stem if ending else path.name
        return file_name(stem, _NAMELESS) + (f".{ending}" if ending else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Words and files for several people; ``hidden`` keeps their addresses from each other."""

    subject: str
    body: str
    attachments: tuple[Attachment, ...] = ()
    recipients: tuple[str, ...] = ()
    hidden: bool = True

    def check(self) -> None:
        """Look at everything that becomes a header.

        Raises:
            UserFacingError: An address is none, or the subject looks encoded.
        """
        header_words(self.subject)
        for address in self.recipients:
            checked_address(address)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: an address, and the name shown beside it."""

    address: str
    name: str = ""


def draft(letter: Letter) -> bytes:
    """A file (.eml) that opens in mail programs as a mail still to be sent.

    From, Date and Message-ID are the mail program's business.

    Raises:
        UserFacingError: An address is none, or the subject looks encoded.
    """
    message = EmailMessage(policy=policy.SMTP)
    message["X-Unsent"] = "1"
    if letter.recipients:
        listed = ", ".join(checked_address(address) for address in letter.recipients)
        message["Bcc" if letter.hidden else "To"] = listed
    return _filled(message, letter)


def sealed(letter: Letter, sender: Sender, at: datetime, to: str | None = None) -> bytes:
    """A mail as a server takes it.

    Args:
        letter: What is sent.
        sender: Who writes.
        at: When, with a time zone.
        to: The one recipient who is named; without one, nobody is.

    Raises:
        UserFacingError: An address is none, or a header looks encoded.
    """
    message = EmailMessage(policy=policy.SMTP)
    address = checked_address(sender.address)
    name = header_words(trimmed(sender.name))
    message["From"] = Address(name, addr_spec=address)
    if to is None:
        message["To"] = Group("undisclosed-recipients", ())
    else:
        message["To"] = Address("", addr_spec=checked_address(to))
    message["Date"] = format_datetime(at.astimezone())
    message["Message-ID"] = f"<{uuid4()}@{address.rpartition('@')[2]}>"
    return _filled(message, letter)


def _filled(message: EmailMessage, letter: Letter) -> bytes:
    message["Subject"] = _PLACE_OF_SUBJECT
    shown = header_words(letter.subject)
    message.set_content(clean_breaks(letter.body), cte="quoted-printable")
    for attachment in letter.attachments:
        main, _, sub = attachment.media.partition("/")
        message.add_attachment(
            attachment.data,
            maintype=main,
            subtype=sub,
            filename=attachment.plain_name,
            params=dict(attachment.parameters),
        )
    # EmailMessage loses spaces where it folds long subjects; Header does not.
    head = Header(shown, "utf-8", maxlinelen=70, header_name="Subject").encode(linesep="\r\n")
    data = message.as_bytes()
    return data.replace(_PLACE_OF_SUBJECT.encode("ascii"), head.encode("ascii"), 1)
