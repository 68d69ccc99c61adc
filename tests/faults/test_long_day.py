"""A long day: thousands of actions leave neither a growing log nor growing memory."""

import gc
from pathlib import Path

import pytest

from moderation.features.capture import edits
from moderation.features.capture.model import EntryKind, entries_of
from moderation.session.session import Session
from tests.stores import Ticking, new_session, open_writer

MIB = 1024 * 1024


def resident() -> float:
    """What this process has in memory, in MiB."""
    gc.collect()
    text = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in text.splitlines() if line[:5] == "VmRSS") / 1024


def work(session: Session, clock: Ticking, actions: int) -> None:
    """Take down, reword, undo, take away: about as many thoughts at the end as in the middle."""
    for number in range(actions):
        clock.forward(seconds=9)
        cards = entries_of(session.state, EntryKind.CARD)
        if number % 10 == 9:
            session.undo()
        elif number % 3 == 2 and cards:
            session.perform(edits.edit_entry(session.state, cards[-1].id, text=f"Anders {number}"))
        elif len(cards) > 60:
            session.perform(edits.remove_entry(session.state, cards[0].id))
        else:
            words = f"Gedanke {number}: der Radweg endet vor der Schule"
            session.perform(edits.add_entry(session.state, EntryKind.CARD, words, now=session.now))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell")
@pytest.mark.parametrize(
    "actions",
    [500, pytest.param(10_000, marks=[pytest.mark.faults, pytest.mark.timeout(600)])],
)
def test_a_day_leaves_no_growth(tmp_path: Path, actions: int) -> None:
    store = tmp_path / "store.sqlite"
    clock = Ticking()
    with open_writer(store) as writer:
        session = new_session(writer, clock)
        work(session, clock, 100)
        assert writer.wait_until_saved(60)
        before = resident()
        most = 0
        for _ in range(10):
            work(session, clock, actions // 10)
            assert writer.wait_until_saved(120)
            most = max(most, store.with_name("store.sqlite-wal").stat().st_size)
        grown = resident() - before
    assert most <= 8 * MIB
    assert grown <= 20, f"{grown:.1f} MiB more"
