"""No two modules need each other, type hints included: every part can be read without the whole."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import moderation

SOURCE = Path(moderation.__file__).parent.parent


def modules(root: Path) -> dict[str, Path]:
    """Every module below a folder by its dotted name; a package is its ``__init__.py``."""
    found = {}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path, known: set[str]) -> set[str]:
    """What a module imports of the known ones, wherever in the file it does."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in known else node.module)
    return found & known


def circle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Modules that need each other, each the one after it; nothing where there are none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def graph_of(root: Path) -> dict[str, set[str]]:
    known = modules(root)
    return {name: imports(path, set(known)) - {name} for name, path in known.items()}


def test_no_module_needs_one_that_needs_it() -> None:
    assert " -> ".join(circle(graph_of(SOURCE))) == ""


def test_a_circle_is_seen_also_where_only_a_hint_closes_it(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text("import helper\n")
    (tmp_path / "helper.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from page import Page\n"
    )
    assert set(circle(graph_of(tmp_path))) == {"page", "helper"}
