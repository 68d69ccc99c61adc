"""An edit is made within the guard that turns its refusal into a sentence, never before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import moderation

PACKAGE = Path(moderation.__file__).parent
PAGES = sorted(
    path
    for room in ("activities", "features")
    for path in (PACKAGE / room).rglob("*.py")
    # The card of a goal makes its steps from fields that it has read before.
    if path.relative_to(PACKAGE).as_posix() != "activities/goals/page/detail.py"
)


def unguarded(tree: ast.AST) -> Iterator[int]:
    """Lines in which a step is handed to the bridge, so that whatever made it was unguarded."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value)
            if node.func.attr == "perform" and owner.rpartition(".")[2].strip("_") == "bridge":
                yield node.lineno


def test_pages_hand_edits_over_instead_of_steps() -> None:
    assert {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in PAGES
        if (lines := list(unguarded(ast.parse(path.read_text(encoding="utf-8")))))
    } == {}


@pytest.mark.parametrize("owner", ["bridge", "self.bridge", "self._bridge", "page.bridge"])
def test_an_edit_that_is_made_too_early_is_seen(owner: str) -> None:
    early = f"{owner}.perform(edits.remove({owner}.state, own))"
    guarded = f"{owner}.attempt(lambda state: edits.remove(state, own))"
    assert list(unguarded(ast.parse(early))) == [1]
    assert list(unguarded(ast.parse(guarded))) == []
