# SPDX-License-Identifier: EUPL-1.2
"""What was typed or filed and is not on disk yet, kept beside the store for the case of a crash.

A file of its own, because it is written at once, even while the thread that writes is busy. What
was filed stays in it until the step that it became is on disk.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import Any

from moderation.domain import codec
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.features.capture.model import Entry
from moderation.paths import drafts_path
from moderation.storage import own_files


@dataclass(frozen=True, slots=True)
class Filed:
    """An entry on its way to the disk; it is there when ``place`` steps are settled."""

    entry: Entry
    place: int


class Drafts:
    """The drafts of one workshop. Those of others stay in the file as they are."""

    def __init__(self, workshop_id: Id) -> None:
        self._workshop_id = workshop_id
        self._filed: tuple[Filed, ...] = ()

    def typed(self) -> dict[str, Any]:
        """What the file holds of this workshop."""
        found = _read().get(self._workshop_id)
        return found if isinstance(found, dict) else {}

    def left(self) -> list[Entry]:
        """What was filed before and may not have reached the disk, without damaged drafts."""
        found = self.typed().get("filed", [])
        entries = []
        for plain in found if isinstance(found, list) else []:
            with contextlib.suppress(ValueError, TypeError, KeyError):
                entries.append(codec.from_plain(Entry, plain))
        return entries

    def file(self, step: Step, place: int) -> None:
        """Keep what a step took down until ``place`` steps are settled."""
        self._filed += tuple(
            Filed(change.after, place)
            for change in step.changes
            if change.before is None and isinstance(change.after, Entry)
        )

    def settle(self, settled: int) -> bool:
        """Forget what is on disk by now; tells whether there was anything."""
        return self._keep_only(tuple(filed for filed in self._filed if filed.place > settled))

    def take_back(self, step: Step) -> bool:
        """Forget what a step removed, as undo does; tells whether there was anything."""
        gone = {change.key[1] for change in step.changes if change.after is None}
        return self._keep_only(tuple(f for f in self._filed if f.entry.id not in gone))

    def _keep_only(self, filed: tuple[Filed, ...]) -> bool:
        before, self._filed = self._filed, filed
        return len(before) != len(filed)

    def write(self, typed: dict[str, Any]) -> None:
        """Write what is typed, ``{}`` for nothing, and what is filed and waits."""
        path = drafts_path()
        drafts = _read()
        before = drafts.pop(self._workshop_id, None)
        filed = [codec.to_plain(each.entry) for each in self._filed]
        if before is None and not typed and not filed:
            return
        if typed or filed:
            drafts[self._workshop_id] = {"text": "", **typed, "filed": filed}
        # A full disk must not stop the moderator from typing.
        with contextlib.suppress(OSError):
            if not drafts:
                path.unlink(missing_ok=True)
                return
            own_files.keep(path, json.dumps(drafts).encode("utf-8"))


def _read() -> dict[str, Any]:
    """All drafts by the id of their workshop, without damaged ones."""
    drafts = own_files.load(drafts_path())
    return drafts if isinstance(drafts, dict) else {}
