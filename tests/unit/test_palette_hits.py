"""What the palette offers is grouped, and the best of a group comes first."""

from __future__ import annotations

from moderation.domain.matching import Haystack
from moderation.windows.palette.hits import Hit, OwnGroup, found


def test_hits_that_fit_alike_keep_their_order_and_the_best_comes_first() -> None:
    def hit(title: str) -> Hit:
        return Hit(
            group=OwnGroup.ACTIONS, words=title, haystack=Haystack.of(title), run=lambda: None
        )

    hits = [hit("Nächstes Ziel"), hit("Ziel"), hit("Klimaziele"), hit("Pause")]
    assert [one.words for one in found(hits, "ziel")[OwnGroup.ACTIONS]] == [
        "Ziel", "Nächstes Ziel", "Klimaziele",
    ]  # fmt: skip
