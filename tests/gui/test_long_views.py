# SPDX-License-Identifier: EUPL-1.2
"""Texts as long as they may be, one of every kind: every view is there in a moment all the same."""

from __future__ import annotations

import time
from dataclasses import fields, replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from moderation.domain import storable
from moderation.features.approval.model import Frozen
from tests.whole_window import example, whole_window

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
FIELDS = frozenset({"title", "text", "name", "short", "question", "note", "reason"})
SECONDS = 5.0
"""Of the windows' own thread, on a slow machine; it took minutes."""


def lengthened(entities: list[Any], letters: str) -> list[Any]:
    """One entity of every kind with words of the greatest length that the door lets in."""
    done: set[str] = set()
    found = []
    for entity in entities:
        names = [field.name for field in fields(entity) if field.name in FIELDS]
        names = [n for n in names if isinstance(getattr(entity, n), str) and getattr(entity, n)]
        if names and entity.kind not in done and not isinstance(entity, Frozen):
            done.add(entity.kind)
            most = {
                n: storable.MOST_IN_A_LINE
                if any(True for _ in storable.faults(replace(entity, **{n: "x" * 2_001})))
                else storable.MOST_IN_A_TEXT
                for n in names
            }
            entity = replace(  # noqa: PLW2901 - the long one takes its place
                entity, **{n: (letters * m)[:m] for n, m in most.items()}
            )
        found.append(entity)
    assert len(done) > 8
    return found


@pytest.mark.parametrize("letters", ["x", "wort "], ids=["one word", "many words"])
def test_every_view_is_there_in_a_moment(qtbot: QtBot, letters: str) -> None:
    slow: dict[str, float] = {}
    with whole_window(qtbot) as whole:
        began = time.thread_time()
        whole.open(lengthened(example(), letters), prepare=True)
        for name, _view in whole.views():
            took = time.thread_time() - began
            if took > SECONDS:
                slow[name] = took
            began = time.thread_time()
    assert slow == {}
