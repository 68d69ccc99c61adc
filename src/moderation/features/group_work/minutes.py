# SPDX-License-Identifier: EUPL-1.2
"""Which groups' work was merged into a block, in the minutes."""

from __future__ import annotations

from moderation.domain.blank import straightened
from moderation.domain.clock import local_day
from moderation.domain.ids import Id
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.group_work.model import group_key, results_of
from moderation.minutes import document as doc

MERGED = QT_TRANSLATE_NOOP("GroupMinutes", "Worked out in groups, and merged here: {groups}.")
WHEN = QT_TRANSLATE_NOOP("GroupMinutes", "{group} ({day}, {time})")


def merged(
    view: MinutesView, block_id: Id, catalogue: Catalogue, formats: Formats
) -> list[doc.DocumentBlock]:
    """One line that names the groups of whose work anything was taken over, and when.

    Nothing if that is none. Work may come in days later, so the day is told.
    """
    last = {group_key(each.group): each for each in results_of(view, block_id) if each.entries}
    if not last:
        return []
    groups = ", ".join(
        catalogue.text(
            WHEN.with_values(
                group=straightened(result.group),
                day=formats.date(local_day(result.merged_at)),
                time=formats.time(result.merged_at),
            )
        )
        for result in last.values()
    )
    words = catalogue.text(MERGED.with_values(groups=groups))
    return [doc.Paragraph(words, doc.Role.NOTE)]
