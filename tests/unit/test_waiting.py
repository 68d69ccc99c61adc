# SPDX-License-Identifier: EUPL-1.2
"""What waits for what: ways and circles."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from moderation.domain.waiting import never_done, way

NAMES = st.sampled_from("abcdef")
WAITS = st.dictionaries(NAMES, st.lists(NAMES, max_size=3), max_size=6)


@given(waits=WAITS, begin=NAMES, end=NAMES)
def test_a_way_leads_step_by_step_from_one_to_the_other(
    waits: dict[str, list[str]], begin: str, end: str
) -> None:
    found = way(waits, begin, end)
    reached = {begin}
    for _time in range(6):
        reached |= {each for key in reached for each in waits.get(key, ())}
    assert bool(found) == (end in reached)
    if found:
        assert (found[0], found[-1]) == (begin, end)
        assert all(two in waits[one] for one, two in pairwise(found))


@given(waits=WAITS)
def test_what_is_never_done_waits_for_itself_or_for_what_does(waits: dict[str, list[str]]) -> None:
    circling = {
        key for key, before in waits.items() if any(way(waits, each, key) for each in before)
    }
    assert never_done(waits) == {
        key for key in waits if any(way(waits, key, each) for each in circling)
    }
