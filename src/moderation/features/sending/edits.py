# SPDX-License-Identifier: EUPL-1.2
"""Changes to the words of the mail, and the record of what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from moderation.domain.change import Step, added, removed, replaced
from moderation.domain.ids import new_id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.features.sending.model import (
    Dispatch,
    MailText,
    Receipt,
    SendWay,
    SentCut,
    mail_text,
)

EDIT_WORDS = QT_TRANSLATE_NOOP("SendingEdit", "Edit words of the mail")
USUAL_WORDS = QT_TRANSLATE_NOOP("SendingEdit", "Usual words of the mail")
SENT = QT_TRANSLATE_NOOP("SendingEdit", "Minutes sent")


def edit_words(state: State, subject: str, body: str) -> Step:
    """The workshop's own words for the mail, with {places}."""
    own = mail_text(state)
    if own is not None:
        return Step(EDIT_WORDS, replaced(own, subject=subject, body=body))
    made = MailText(id=new_id(), workshop_id=state.workshop.id, subject=subject, body=body)
    return Step(EDIT_WORDS, added(made))


def usual_words(state: State) -> Step:
    """Back to the words that every workshop has."""
    return Step(USUAL_WORDS, removed(*state.of(MailText)))


def record(
    state: State,
    at: datetime,
    way: SendWay,
    receipts: Sequence[Receipt],
    *,
    cut: SentCut = SentCut.INTERNAL,
    digest: str = "",
    subject: str = "",
    files: Sequence[str] = (),
    released: bool = False,
) -> Step:
    """What was sent, to whom and with which result. It is a fact: see ``Session.note``."""
    made = Dispatch(
        id=new_id(),
        workshop_id=state.workshop.id,
        rank=float(len(state.of(Dispatch))),
        at=at,
        way=way,
        cut=cut,
        released=released,
        digest=digest,
        subject=subject,
        files=tuple(files),
        receipts=tuple(receipts),
    )
    return Step(SENT, added(made))
