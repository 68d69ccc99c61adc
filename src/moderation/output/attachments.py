# SPDX-License-Identifier: EUPL-1.2
"""What a mail with the minutes carries: the files, made when they are asked for.

One function makes them for every way a mail can leave. Slow: for a worker's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from moderation.domain.versions import Versions, first
from moderation.domain.views import MinutesView
from moderation.domain.withheld import names_out
from moderation.features.minutes_plan.model import plan_of
from moderation.features.people.model import Participant, Unit
from moderation.features.sending.model import SentCut
from moderation.features.sending.words import MailWords
from moderation.mail.letter import Attachment
from moderation.output import writing
from moderation.output.calendar import dates_of
from moderation.output.minutes import INTERNAL, PUBLIC, Cut, minutes_document, outward, public_view
from moderation.output.summary import summary_of

ENDINGS = (".pdf", ".ics", ".docx", ".xlsx")
"""What can be attached, in the order in which it is."""
USUAL = (".pdf", ".ics")
"""What is attached unless somebody wants more or less."""

_MEDIA = {
    ".pdf": "application/pdf",
    ".ics": "text/calendar",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_CALENDAR = (("method", "PUBLISH"), ("charset", "utf-8"))


def _told(view: MinutesView, cut: SentCut) -> tuple[MinutesView, Cut]:
    """What may be told at all: everything in a public mail is made of ``PublicView``."""
    return (public_view(view), PUBLIC) if cut is SentCut.PUBLIC else (view, INTERNAL)


def words_told(view: MinutesView, cut: SentCut) -> Callable[[str], str]:
    """What of typed words may be told: no name, unless the minutes tell names as well."""
    if cut is SentCut.INTERNAL or plan_of(view).names:
        return str
    return names_out([*view.of(Unit), *view.of(Participant), view.workshop])


def mail_words(
    view: MinutesView, cut: SentCut = SentCut.INTERNAL, *, released: bool = False
) -> MailWords:
    """The words of a mail, whose summary holds what the minutes of that cut may tell."""
    told = _told(view, cut)[0]
    own = outward(view) if cut is SentCut.PUBLIC else view
    return MailWords(own, released=released, summary=lambda: summary_of(told))


def has_dates(view: MinutesView, cut: SentCut = SentCut.INTERNAL) -> bool:
    """Whether there is anything to put into a calendar."""
    return any(not dated.done for dated in dates_of(_told(view, cut)[0]))


def names(
    view: MinutesView, cut: SentCut, endings: Sequence[str], *, released: bool = False
) -> tuple[str, ...]:
    """What the files will be called, before they are made."""
    words = MailWords(_told(view, cut)[0], released=released)
    found = []
    for ending in ENDINGS:
        if ending not in endings or (ending == ".ics" and not has_dates(view, cut)):
            continue
        stem = words.calendar_stem() if ending == ".ics" else words.file_stem(cut)
        found.append(f"{stem}{ending}")
    return tuple(found)


def draft_stem(view: MinutesView, cut: SentCut, *, released: bool = False) -> str:
    """What the draft of a mail is called, without its ending: it tells no more than the mail."""
    return MailWords(_told(view, cut)[0], released=released).file_stem(cut)


def attachments(
    view: MinutesView,
    cut: SentCut,
    endings: Sequence[str],
    now: datetime,
    *,
    released: bool = False,
    progress: Callable[[float], None] | None = None,
    versions: Versions = first,
) -> tuple[Attachment, ...]:
    """The files that a mail carries.

    Args:
        view: The workshop.
        cut: For whom the minutes are.
        endings: Which files; see ``ENDINGS``.
        now: The date in the files' properties.
        released: The version is released, and nothing is marked as a draft.
        progress: Told the finished share of the slow one; may raise to end it.
        versions: Remembers which version of every date left.

    Raises:
        UserFacingError: A font of the program is missing.
    """
    found = []
    told, wanted = _told(view, cut)
    for name in names(view, cut, endings, released=released):
        ending = Path(name).suffix
        if ending == ".ics":
            data = writing.dates(told, now, versions=versions)
            found.append(Attachment(name, _MEDIA[ending], data, _CALENDAR))
        elif ending == ".xlsx":
            found.append(Attachment(name, _MEDIA[ending], writing.tables(told, now)))
        else:
            document = minutes_document(view, cut=wanted)
            data = writing.minutes(document, Path(name), now, progress)
            found.append(Attachment(name, _MEDIA[ending], data))
    return tuple(found)
