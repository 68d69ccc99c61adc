# SPDX-License-Identifier: EUPL-1.2
"""The words of the mail that carries the minutes, and what was sent to whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderation.domain.choice import Choice
from moderation.domain.entity import Ranked, entity
from moderation.domain.state import Lookups
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.mail.trouble import TroubleKind


class SendWay(Choice):
    """How a mail leaves: as a draft in the user's own mail program, or over a server."""

    DRAFT = "draft", QT_TRANSLATE_NOOP("SendWay", "mail program")
    SERVER = "server", QT_TRANSLATE_NOOP("SendWay", "mail server")


class SentCut(Choice):
    """Which cut of the minutes a mail carries."""

    INTERNAL = "internal", QT_TRANSLATE_NOOP("SentCut", "internal")
    PUBLIC = "public", QT_TRANSLATE_NOOP("SentCut", "public")


@entity("mail_text")
@dataclass(frozen=True, slots=True, kw_only=True)
class MailText(Ranked):
    """The workshop's own words for the mail, with {places}; empty ones mean the usual words."""

    subject: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of a mail to one address.

    ``unit`` is what the unit was called then, empty for addresses that were typed in; ``answer``
    is what the server said.
    """

    address: str
    unit: str = ""
    trouble: TroubleKind | None = None
    answer: str = ""

    @property
    def fine(self) -> bool:
        """Whether it went out of our hands."""
        return self.trouble is None


@entity("dispatch", lasting=True)
@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch(Ranked):
    """One sending of the minutes: a fact, which nobody takes back.

    ``digest`` names the released version; it is empty for a draft.
    """

    at: datetime
    way: SendWay
    cut: SentCut = SentCut.INTERNAL
    released: bool = False
    digest: str = ""
    subject: str = ""
    files: tuple[str, ...] = ()
    receipts: tuple[Receipt, ...] = ()

    @property
    def reached(self) -> tuple[Receipt, ...]:
        """Those it went to."""
        return tuple(receipt for receipt in self.receipts if receipt.fine)

    @property
    def failed(self) -> tuple[Receipt, ...]:
        """Those it did not go to, or not for certain."""
        return tuple(receipt for receipt in self.receipts if not receipt.fine)


def dispatches(state: Lookups) -> tuple[Dispatch, ...]:
    """Everything that was sent, the oldest first."""
    return tuple(sorted(state.of(Dispatch), key=lambda one: (one.at, one.rank)))


def mail_text(state: Lookups) -> MailText | None:
    """The workshop's own words for the mail, if it has any."""
    return next(iter(state.of(MailText)), None)
