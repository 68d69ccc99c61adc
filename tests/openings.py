# SPDX-License-Identifier: EUPL-1.2
"""Everything of the program that can take the keyboard, found in its sources."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

import moderation

SOURCES = Path(moderation.__file__).parent
OPENING = frozenset(
    {
        "QCalendarWidget", "QColorDialog", "QCompleter", "QErrorMessage", "QFileDialog",
        "QFontDialog", "QInputDialog", "QMenu", "QMessageBox", "QPageSetupDialog",
        "QPrintDialog", "QPrintPreviewDialog", "QProgressDialog", "QWizard",
    }
)  # fmt: skip
"""Classes of Qt that bring a window of their own, as soon as somebody makes one."""


def everything() -> None:
    """Import the whole package, so that no class stays unknown."""
    for found in pkgutil.walk_packages(moderation.__path__, "moderation."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)


def _below(base: type[QWidget]) -> Iterator[type[QWidget]]:
    for child in base.__subclasses__():
        yield child
        yield from _below(child)


def dialogs() -> set[str]:
    """Every class of dialog that is ours; what is only a base is opened as what is made of it."""
    everything()
    ours = {cls for cls in _below(QDialog) if cls.__module__.startswith("moderation.")}
    bases = {base for cls in ours for base in cls.__mro__[1:]}
    return {cls.__name__ for cls in ours - bases}


def windows() -> set[str]:
    """Every class of ours that is a window without being a dialog or a menu."""
    everything()
    ours = {cls for cls in _below(QWidget) if cls.__module__.startswith("moderation.")}
    marks = ("Qt.WindowType.Window ", "Qt.WindowType.Popup", "Qt.WindowType.Tool", "show_fitting(")
    return {cls.__name__ for cls in ours if any(m in inspect.getsource(cls) for m in marks)}


def views() -> set[str]:
    """What the main window's stack is given, by the names it has there."""
    tree = ast.parse((SOURCES / "windows" / "main" / "window.py").read_text(encoding="utf-8"))
    return {
        ast.unparse(call.args[0]).removeprefix("self.")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self._stack.addWidget"
    }


def sites() -> set[str]:
    """Each place that makes a menu, a completer, a dialog of Qt: "file:Class.function"."""
    found: set[str] = set()
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(SOURCES).as_posix()
        _visit(ast.parse(path.read_text(encoding="utf-8")), name, (), found)
    return found


def _visit(node: ast.AST, file: str, inside: tuple[str, ...], found: set[str]) -> None:
    for child in ast.iter_child_nodes(node):
        within = inside
        if isinstance(child, ast.ClassDef | ast.FunctionDef):
            within = (*inside, child.name)
        if isinstance(child, ast.ClassDef):
            if any(isinstance(base, ast.Name) and base.id in OPENING for base in child.bases):
                found.add(f"{file}:{'.'.join(within)}")
        elif isinstance(child, ast.Call) and _opens(child.func):
            found.add(f"{file}:{'.'.join(within)}")
        _visit(child, file, within, found)


def _opens(called: ast.expr) -> bool:
    """``QMenu(...)`` or ``QFileDialog.getOpenFileName(...)``."""
    if isinstance(called, ast.Attribute):
        called = called.value
    return isinstance(called, ast.Name) and called.id in OPENING
