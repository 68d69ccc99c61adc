"""What the benchmarks share: a display, stores made once per run, compiled modules."""

from __future__ import annotations

import compileall
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

import moderation
from moderation.domain.ids import Id
from tests.benchmarks import stock
from tests.benchmarks.display import Display, missing

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def compiled() -> None:
    """Every module compiled beforehand: a test machine may be told to write no bytecode."""
    packages = Path(sysconfig.get_paths()["purelib"])
    for folder in (Path(moderation.__file__).parent, ROOT / "tests" / "benchmarks"):
        compileall.compile_dir(folder, quiet=2)
    for name in ("PySide6", "shiboken6", "sqlalchemy", "jsonschema", "platformdirs"):
        compileall.compile_dir(packages / name, quiet=2)


@pytest.fixture(scope="session")
def display(compiled: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """An X server with the monitors of a laptop and a beamer."""
    if missing():
        pytest.skip(f"not installed: {', '.join(missing())}")
    with Display(tmp_path_factory.mktemp("display")) as found:
        yield found


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose store holds 500 workshops."""
    folder = tmp_path_factory.mktemp("library")
    stock.library(folder / "moderation.sqlite")
    return folder


@pytest.fixture(scope="session")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Id]:
    """A data folder with one workshop of 1,000 cards, and the workshop's id."""
    folder = tmp_path_factory.mktemp("thousand")
    (key,) = stock.store_with(folder / "moderation.sqlite", [stock.cards_workshop(1000)])
    return folder, key


@pytest.fixture(scope="session")
def python() -> str:
    """The interpreter of the programs that are measured."""
    return sys.executable
