# SPDX-License-Identifier: EUPL-1.2
"""Whatever a workshop holds, every cut of its minutes conforms and says what it says, in order.

Ten of them here; two hundred in tests/faults.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from moderation.domain.entity import KINDS
from moderation.domain.state import State
from moderation.output.minutes import Cut, minutes_document
from moderation.storage import workshop_file
from tests.any_workshop import any_workshop, workshops
from tests.minutes.judging import CUTS, judged, others_agree


# Every example costs four validations: on failure the first one is shown as it was found.
@pytest.mark.slow
@pytest.mark.usefixtures("verapdf")
@settings(
    max_examples=10,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
@given(state=workshops(size=2), cut=st.sampled_from(CUTS))
def test_any_workshop_conforms_and_reads_as_it_should(state: State, cut: Cut) -> None:
    document = minutes_document(state, cut=cut)
    judged(document)
    others_agree(state, document)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_made_up_is_what_a_file_may_hold(seed: int, tmp_path: Path) -> None:
    state = any_workshop(Random(seed), 4)
    path = tmp_path / "workshop.json"
    path.write_text(workshop_file.write(state), encoding="utf-8")
    kinds = {entity.kind for entity in workshop_file.read(path)}
    assert kinds == {kind for kind, cls in KINDS.items() if not cls.private}
