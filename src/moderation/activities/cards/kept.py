# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a cluster; its cards are kept with what was taken down."""

from __future__ import annotations

from typing import Any

from moderation.activities.cards.edits.clusters import rename_cluster
from moderation.activities.cards.model import Cluster
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept, words_kept
from moderation.minutes.origin import Origin

CLUSTER = QT_TRANSLATE_NOOP("Kept", "Title of the cluster")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a cluster."""
    if not isinstance(entity, Cluster):
        return None
    return words_kept(entity, "title", CLUSTER, rename_cluster)
