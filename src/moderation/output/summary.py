# SPDX-License-Identifier: EUPL-1.2
"""A workshop in a few lines, for the mail that carries its minutes: what was agreed, who does what.

They stand where the words of the mail say {summary}.
"""

from __future__ import annotations

from collections.abc import Sequence

from moderation.domain.blank import blank
from moderation.domain.state import State
from moderation.domain.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Formats, Message
from moderation.domain.views import MinutesView
from moderation.features.capture.minutes import open_points
from moderation.features.capture.model import Entry, EntryKind, entries_of, is_done, is_ticked
from moderation.features.people.model import Unit
from moderation.features.progress.model import Progress
from moderation.mail.words import clean_breaks, one_line

AGREEMENTS = QT_TRANSLATE_NOOP("Summary", "Agreements")
TASKS = QT_TRANSLATE_NOOP("Summary", "Tasks")
OPEN_POINTS = QT_TRANSLATE_NOOP("Summary", "Open points")
TASK = QT_TRANSLATE_NOOP("Summary", "{what} – {who}, {when}")
BY = QT_TRANSLATE_NOOP("Summary", "by {day}")
NOBODY = QT_TRANSLATE_NOOP("Summary", "owner open")
NO_DATE = QT_TRANSLATE_NOOP("Summary", "date open")
DONE = QT_TRANSLATE_NOOP("Summary", "done")
WAY = QT_TRANSLATE_NOOP("Summary", "{point} – way agreed: {way}")
MORE = QT_TRANSLATE_NOOP("Summary", "… and %n more in the minutes")
NOTHING = QT_TRANSLATE_NOOP("Summary", "Agreements, tasks and open points were not recorded.")

MOST = 20
"""So many of a kind stand in the mail; the rest is counted. Mails are read on phones."""
LONGEST = 400
"""Letters of one point."""


def summary_of(source: State | MinutesView) -> str:
    """What was agreed, who does what, and what is open, in the language of the workshop.

    Whoever writes to people outside gives a ``PublicView``.
    """
    view = source if isinstance(source, MinutesView) else MinutesView(source)
    wanted = view.workshop.language
    wanted = wanted if wanted in LANGUAGES else LANGUAGES[0]
    return _Summary(view, Catalogue.load(wanted), Formats(wanted)).text()


class _Summary:
    def __init__(self, view: MinutesView, catalogue: Catalogue, formats: Formats) -> None:
        self._view = view
        self._catalogue = catalogue
        self._formats = formats

    def _text(self, message: Message, **values: object) -> str:
        return self._catalogue.text(message.with_values(**values) if values else message)

    def text(self) -> str:
        """All parts, parted by empty lines."""
        results = (
            self._list(AGREEMENTS, self._agreements()),
            self._list(TASKS, self._tasks()),
            self._list(OPEN_POINTS, self._open_points()),
        )
        return "\n\n".join(filter(None, results)) or self._text(NOTHING)

    def _list(self, heading: Message, points: Sequence[str]) -> str:
        if not points:
            return ""
        lines = [self._text(heading), *points[:MOST]]
        if len(points) > MOST:
            lines.append(self._catalogue.text(MORE.with_count(len(points) - MOST)))
        return "\n".join(lines)

    def _agreements(self) -> list[str]:
        found = entries_of(self._view, EntryKind.DECISION)
        return [f"{number}. {_short(entry.text)}" for number, entry in enumerate(found, 1)]

    def _tasks(self) -> list[str]:
        found = sorted(
            entries_of(self._view, EntryKind.TASK),
            key=lambda task: (task.due is None, task.due.toordinal() if task.due else 0),
        )
        return [f"– {self._task(task)}" for task in found]

    def _task(self, task: Entry) -> str:
        unit = self._view.find(Unit, task.unit_id)
        who = self._text(NOBODY) if unit is None else one_line(unit.label)
        if is_ticked(self._view, task):
            when = self._text(DONE)
        elif is_done(self._view, task):
            when = self._text(Progress.DROPPED.message)
        elif task.due is None:
            when = self._text(NO_DATE)
        else:
            when = self._text(BY, day=self._formats.date(task.due))
        return self._text(TASK, what=_short(task.text), who=who, when=when)

    def _open_points(self) -> list[str]:
        points = []
        for entry in open_points(self._view):
            words = _short(entry.text)
            if not blank(entry.way):
                words = self._text(WAY, point=words, way=_short(entry.way))
            points.append(f"– {words}")
        return points


def _short(words: str) -> str:
    """Words as one line of a list."""
    found = one_line(clean_breaks(words))
    return found if len(found) <= LONGEST else found[: LONGEST - 2].rstrip() + " …"
