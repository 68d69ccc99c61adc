# SPDX-License-Identifier: EUPL-1.2
"""What the program does not call goes: tests alone are no reason to keep a public function."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

import moderation

PACKAGE = Path(moderation.__file__).parent
COMPILED = PACKAGE / "gui" / "forms"
OFFERED = re.compile(r"[\w.]*:(\w+)")
"""How a room names what it offers: ``module:NAME``."""
CALLED_BY_OTHERS = {
    "own_schema": "packaging/generate.py",
    "schema_sql": "packaging/generate.py, and CONTRIBUTING about migrations",
}
"""Public functions that the program defines and others call, each with who does."""
WRAPPERS = {"property", "cached_property", "classmethod", "staticmethod", "override", "cache"}
"""Decorators that hand a function on to nobody; others register it or call it."""

Definition = ast.FunctionDef | ast.AsyncFunctionDef
Tree = tuple[str, ast.Module]


def trees() -> list[Tree]:
    """Every file of the program, with its name, read."""
    return [
        (str(path.relative_to(PACKAGE)), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
        if COMPILED not in path.parents
    ]


def public(tree: ast.Module) -> Iterator[str]:
    """The public functions of a file, and the public methods of its classes."""
    for node in tree.body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        for each in inside:
            if not isinstance(each, Definition) or each.name.startswith("_"):
                continue
            if {ast.unparse(one) for one in each.decorator_list} <= WRAPPERS:
                yield each.name


def named(tree: ast.Module) -> Iterator[str]:
    """Every name that a file uses; what it only imports or exports is not used by it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if found := OFFERED.fullmatch(node.value):
                yield found.group(1)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"getattr", "hasattr"}:
            yield ast.literal_eval(node.args[1]) if isinstance(node.args[1], ast.Constant) else ""


def unused(files: Iterable[Tree]) -> set[tuple[str, str]]:
    """Public functions and methods, each with its file, that no file names."""
    files = list(files)
    used = {name for _, tree in files for name in named(tree)}
    return {(file, name) for file, tree in files for name in public(tree) if name not in used}


def is_override(file: str, name: str) -> bool:
    """Whether a library calls a method by this name, as Qt does with paintEvent."""
    module = import_module(".".join(("moderation", *Path(file).with_suffix("").parts)))
    return any(
        hasattr(base, name)
        for kind in vars(module).values()
        if isinstance(kind, type) and kind.__module__ == module.__name__ and name in vars(kind)
        for base in kind.__mro__
        if not base.__module__.startswith("moderation")
    )


def test_every_public_function_is_used() -> None:
    found = {
        f"{file}: {name}"
        for file, name in unused(trees())
        if name not in CALLED_BY_OTHERS and not is_override(file, name)
    }
    assert not found


def test_every_exception_is_needed() -> None:
    assert {name for _, name in unused(trees())} >= set(CALLED_BY_OTHERS)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("def lost(): ...", {"lost"}),
        ("def used(): ...\nused()", set()),
        ("def _own(): ...", set()),
        ("class A:\n    def lost(self): ...\n    def used(self): self.used()", {"lost"}),
        ("from a import lost\n__all__ = ['lost']\ndef lost(): ...", {"lost"}),
        ("@registered\ndef told(): ...", set()),
        ("def asked(): ...\ngetattr(x, 'asked', None)", set()),
        ("def offered(): ...\nROOM = 'rules:offered'", set()),
    ],
)
def test_what_nobody_names_is_found(source: str, wanted: set[str]) -> None:
    assert {name for _, name in unused([("a.py", ast.parse(source))])} == wanted
