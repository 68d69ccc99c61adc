# SPDX-License-Identifier: EUPL-1.2
"""What differs between the plenary and a group, in words."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from moderation.domain.change import Step, removed
from moderation.domain.clock import local_day
from moderation.domain.closed_mark import references_of
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Message
from moderation.features.group_work.differences import Item, ItemFate, MergeChoice
from moderation.features.group_work.kinds import GroupField, kind_of
from moderation.features.group_work.merging import MERGE, Merge
from moderation.gui.texts import formats, language, text
from moderation.output.heard import heard

translate = QCoreApplication.translate
NOTHING = "–"
_NAMES = ("label", "title", "text", "name", "sentence")


def heading(fate: ItemFate) -> str:
    """The heading above everything of which the same became."""
    return {
        ItemFate.BOTH: translate("GroupMerge", "Changed on both sides"),
        ItemFate.GONE_HERE: translate("GroupMerge", "Removed here, changed in the group"),
        ItemFate.GONE_THERE: translate("GroupMerge", "Removed in the group, changed or used here"),
        ItemFate.NEW: translate("GroupMerge", "New from the group"),
        ItemFate.THERE: translate("GroupMerge", "Changed in the group"),
        ItemFate.REMOVED: translate("GroupMerge", "Removed in the group"),
        ItemFate.HERE: translate("GroupMerge", "Changed here only: stays"),
    }[fate]


def about(fate: ItemFate) -> str:
    """What becomes of an item, and how that is changed."""
    words = heading(fate)
    more = {
        ItemFate.NEW: translate("GroupMerge", "Without the tick it stays out."),
        ItemFate.THERE: translate("GroupMerge", "Without the tick all stays as it is here."),
        ItemFate.REMOVED: translate("GroupMerge", "Without the tick it stays here."),
    }.get(fate, "")
    return f"{words}. {more}" if more else words


def choice_words(item: Item, choice: MergeChoice, *, whole: bool) -> str:
    """What a choice is called on its button."""
    if whole and item.fate is ItemFate.GONE_HERE:
        if choice is MergeChoice.OURS:
            return translate("GroupMerge", "Leave it removed")
        return translate("GroupMerge", "Bring it back")
    if whole:
        if choice is MergeChoice.OURS:
            return translate("GroupMerge", "Keep it")
        return translate("GroupMerge", "Remove it")
    return {
        MergeChoice.OURS: translate("GroupMerge", "As here"),
        MergeChoice.THEIRS: translate("GroupMerge", "As the group"),
        MergeChoice.BOTH: translate("GroupMerge", "Both, side by side"),
    }[choice]


def moment(when: datetime, now: datetime) -> str:
    """A time of day, with its day where that is another one."""
    time, day = formats().time(when), local_day(when)
    if day == local_day(now):
        return translate("GroupMerge", "at {time}").format(time=time)
    words = translate("GroupMerge", "on {day} at {time}")
    return words.format(time=time, day=formats().date(day))


def counted(merge: Merge) -> str:
    """How much there is of what, in one line."""
    fates = [item.fate for item in merge.found.items]
    new, there = fates.count(ItemFate.NEW), fates.count(ItemFate.THERE)
    removed, here = fates.count(ItemFate.REMOVED), fates.count(ItemFate.HERE)
    keys = sum(len(item.open_keys) for item in merge.found.items)
    moved, closed = len(merge.found.ranks), len(merge.closed)
    parts = (
        (keys, translate("GroupMerge", "%n to decide", "", keys)),
        (new, translate("GroupMerge", "%n new", "", new)),
        (there, translate("GroupMerge", "%n changed in the group", "", there)),
        (removed, translate("GroupMerge", "%n removed in the group", "", removed)),
        (here, translate("GroupMerge", "%n changed here only", "", here)),
        (moved, translate("GroupMerge", "%n in another order", "", moved)),
        (closed, translate("GroupMerge", "%n closed session by the group", "", closed)),
    )
    return ", ".join(words for number, words in parts if number)


class DifferenceWords:
    """Puts items and values of a merge into words; ids become what they name."""

    def __init__(self, state: State, merge: Merge) -> None:
        self._state = state
        self._merge = merge

    def title(self, item: Item) -> str:
        """What an item is, and its words, in one line."""
        kind = text(item.kind.called(item.entity))
        return f"{kind}: {self.name(item.entity)}"

    def name(self, entity: Any) -> str:
        """The words that an entity goes by."""
        kind = kind_of(entity)
        if kind is not None and kind.between:
            return " → ".join(self._named(getattr(entity, name)) for name in kind.between)
        if kind is not None and kind.words in references_of(type(entity)):
            return self._named(getattr(entity, kind.words)) or NOTHING
        names = _NAMES if kind is None else (kind.words,)
        found = (getattr(entity, name, "") for name in names)
        return next((" ".join(words.split()) for words in found if words), NOTHING)

    def _named(self, key: Id | None) -> str:
        if key is None:
            return ""
        entity = self._state.any_of(key) or self._merge.theirs.get(key)
        if entity is not None:
            return self.name(entity)
        file = self._merge.file
        return file.names.get(key, "") or translate("GroupMerge", "removed meanwhile")

    def along(self, item: Item) -> str:
        """What comes or goes along with an item; results that have no words are counted."""
        named: dict[str, None] = {}
        others = 0
        for each in item.along:
            kind = kind_of(each)
            if kind is not None:
                words = f"{text(kind.called(each))}: {self.name(each)}"
            else:
                gone = Step(MERGE, removed(each))
                words = heard(self._state, gone, Catalogue.load(language()), formats())
            named.update({words: None} if words else {})
            others += not words
        if others:
            more = translate(
                "GroupMerge", "%n result(s) of the plenary, such as votes and consents", "", others
            )
            named[more] = None
        return ", ".join(named)

    def links(self, item: Item) -> str:
        """What an item would wait for in a circle."""
        return ", ".join(self._named(key) for key in item.left_out)

    def value(self, item: Item, field: GroupField, parts: tuple[Any, ...] | None) -> str:
        """What a field says."""
        if parts is None:
            return NOTHING
        together = field.said(parts, self._state, formats())
        if together is not None:
            words = (text(each) if isinstance(each, Message) else each for each in together)
            return " · ".join(filter(None, words)) or NOTHING
        cls = type(item.entity)
        named, known = references_of(cls), cls.__dataclass_fields__
        said = []
        for name, part in zip(field.names, parts, strict=True):
            if known[name].metadata.get("raw"):
                continue
            if name in named:
                keys = part if isinstance(part, tuple) else (part,)
                said.append(", ".join(filter(None, map(self._named, keys))))
            else:
                said.append(_plain(part))
        if not said:
            return translate("GroupMerge", "another picture")
        return " · ".join(filter(None, said)) or NOTHING


def _plain(part: Any) -> str:
    if part is None:
        return ""
    if isinstance(part, bool):
        return translate("GroupMerge", "yes") if part else translate("GroupMerge", "no")
    if isinstance(part, Enum):
        message = getattr(part, "message", None)
        return text(message) if isinstance(message, Message) else str(part.value)
    if isinstance(part, date) and not isinstance(part, datetime):
        return formats().date(part)
    if isinstance(part, tuple):
        return "; ".join(filter(None, map(_plain, part)))
    if dataclasses.is_dataclass(part):
        return str(getattr(part, "text", ""))
    return str(part)
