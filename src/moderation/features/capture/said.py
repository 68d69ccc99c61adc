# SPDX-License-Identifier: EUPL-1.2
"""What a change of the record is in words, for those who hear it."""

from __future__ import annotations

from moderation.domain.change import Change
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Formats, Message
from moderation.features.capture.model import Entry, SpokeCount
from moderation.features.capture.shown import shown_side
from moderation.features.people.model import Unit

WITH = QT_TRANSLATE_NOOP("Said", "{words}: {what}")
INTO = QT_TRANSLATE_NOOP("Said", "{words}: in “{what}”")
OUT = QT_TRANSLATE_NOOP("Said", "{words}: in no cluster")
SETTLED = QT_TRANSLATE_NOOP("Said", "{words}: done")
NO_SIDE = QT_TRANSLATE_NOOP("Said", "no side")
OPEN = QT_TRANSLATE_NOOP("Said", "{words}: not done")


def said(state: State, change: Change, formats: Formats) -> Message | None:
    """The words of an entry with what changed of it, or how often a side spoke."""
    before, after = change.before, change.after
    if isinstance(change.entity, SpokeCount):
        count = after.count if isinstance(after, SpokeCount) else 0
        return WITH.with_values(words=change.entity.side.message, what=count)
    if not isinstance(after, Entry):
        return None
    return _came(state, after, formats) if before is None else _changed(state, before, after)


def _came(state: State, entry: Entry, formats: Formats) -> Message | None:
    """What was filed, with owner and date, or with the side whose thought it is."""
    unit = state.find(Unit, entry.unit_id)
    parts = ["" if unit is None else unit.label]
    parts.append("" if entry.due is None else formats.date_with_day(entry.due))
    about = ", ".join(part for part in parts if part)
    if about:
        return WITH.with_values(words=entry.text, what=about)
    # Who hears it is in the room, or nearby: a side of one person would name it.
    side = shown_side(state, entry.side)
    return None if side is None else _with(entry, side.message)


def _changed(state: State, before: Entry, after: Entry) -> Message | None:
    if after.cluster_id != before.cluster_id:
        cluster = None if after.cluster_id is None else state.any_of(after.cluster_id)
        if cluster is None:
            return OUT.with_values(words=after.text)
        return INTO.with_values(words=after.text, what=cluster.title)
    if after.entry_kind is not before.entry_kind:
        return _with(after, after.entry_kind.message)
    if after.side is not before.side:
        side = shown_side(state, after.side)
        if after.side is not None and side is None:
            return None
        return _with(after, NO_SIDE if side is None else side.message)
    if after.done != before.done:
        return (SETTLED if after.done else OPEN).with_values(words=after.text)
    return None


def _with(entry: Entry, what: Message) -> Message:
    return WITH.with_values(words=entry.text, what=what)
