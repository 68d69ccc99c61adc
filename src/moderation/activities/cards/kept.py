# SPDX-License-Identifier: EUPL-1.2
"""Where a passage of the minutes finds a cluster; its cards are kept with what was taken down."""

from __future__ import annotations

from functools import partial
from typing import Any

from moderation.activities.cards.edits import clusters
from moderation.activities.cards.model import Cluster
from moderation.domain.blank import trimmed
from moderation.domain.change import Step
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.minutes.kept import Kept
from moderation.minutes.origin import Origin

CLUSTER = QT_TRANSLATE_NOOP("Kept", "Title of the cluster")


def kept(_state: State, entity: Any, _origin: Origin) -> Kept | None:
    """The place of a cluster."""
    if not isinstance(entity, Cluster):
        return None
    return Kept(
        name=CLUSTER,
        block_id=entity.block_id,
        item_id=entity.id,
        words=entity.title,
        change=partial(_rename, entity.id),
    )


def _rename(cluster_id: Id, state: State, words: str) -> Step:
    return clusters.rename_cluster(state, cluster_id, trimmed(words))
