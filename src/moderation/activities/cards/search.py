# SPDX-License-Identifier: EUPL-1.2
"""The palette finds clusters; their cards are found with what was taken down."""

from __future__ import annotations

from moderation.activities.cards.model import Cluster
from moderation.domain.searched import Searched, SearchGroup
from moderation.domain.state import State
from moderation.domain.texts import QT_TRANSLATE_NOOP, Catalogue, Formats

CLUSTER = QT_TRANSLATE_NOOP("Search", "Cluster")


def _cluster(_state: State, _cluster: Cluster, catalogue: Catalogue, _formats: Formats) -> str:
    return catalogue.text(CLUSTER)


SEARCHED = (
    Searched(
        kind=Cluster, group=SearchGroup.CARDS, fields=("title",), icon="group", about=_cluster
    ),
)
