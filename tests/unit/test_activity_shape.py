# SPDX-License-Identifier: EUPL-1.2
"""Every activity has all its parts; what is missing is named in a sentence.

Who adds an activity copies a folder, writes a migration, one line in the registry, one in
``windows/wall/pages.py``, a form and its texts. This test says which of these is not done yet.
"""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import moderation
from moderation import registry
from moderation.domain.entity import KINDS, Stored
from moderation.gui.activity_page import ActivityPage
from moderation.storage.migrations import schema_script
from moderation.windows.wall import pages

PACKAGE = Path(moderation.__file__).parent
CHECKOUT = Path(__file__).parent.parent.parent
FOLDERS = sorted(
    path.name for path in (PACKAGE / "activities").iterdir() if (path / "__init__.py").exists()
)
REGISTERED = [activity.name for activity in registry.ACTIVITIES]
PARTS = {
    "model": "its frozen entities and their rules",
    "edits": "pure functions that return a Step",
    "tables": "its entities as rows",
    "minutes": "what the minutes say about a block of it",
    "page": "the moderator's page",
    "wall": "its pictures for the room",
}


# ----------------------------------------------------------------------- the shape of an activity


def missing(name: str) -> Iterator[str]:
    """What an activity lacks, one sentence for each thing."""
    folder = PACKAGE / "activities" / name
    lacking = [part for part in PARTS if not _has(folder, part)]
    for part in lacking:
        yield f"activities/{name} has no {part}.py: write {PARTS[part]}."
    yield from _missing_in_lists(name)
    if not (CHECKOUT / "ui" / f"{name}_page.ui").exists():
        yield f"ui/{name}_page.ui is missing: draw the page of {name} with Qt Designer."
    if not (PACKAGE / "gui" / "forms" / f"{name}_page.py").exists():
        yield f"gui/forms/{name}_page.py is missing: run `make generate`."
    if lacking:
        return
    parts = {part: import_module(f"moderation.activities.{name}.{part}") for part in PARTS}
    yield from _missing_in_parts(name, parts)
    yield from _missing_in_store(name, parts["model"])
    yield from _missing_texts(folder)


def _has(folder: Path, part: str) -> bool:
    return (folder / f"{part}.py").exists() or (folder / part / "__init__.py").exists()


def _missing_in_lists(name: str) -> Iterator[str]:
    if name not in REGISTERED:
        yield f"registry.py does not know {name}: add an Activity to ACTIVITIES."
    if name not in pages.ROOMS:
        yield f"windows/wall/pages.py does not know {name}: add a Room to ROOMS."


def _missing_in_parts(name: str, parts: dict[str, ModuleType]) -> Iterator[str]:
    if not callable(getattr(parts["minutes"], "blocks", None)):
        yield f"activities/{name}/minutes.py has no function blocks(view, block, ...)."
    wall = getattr(parts["wall"], "WALL", None)
    for method in ("offers", "paint"):
        if not callable(getattr(wall, method, None)):
            yield f"activities/{name}/wall.py has no WALL with {method}()."
    room = pages.ROOMS.get(name)
    if room is not None:
        page = getattr(parts["page"], room.page, None)
        if not (isinstance(page, type) and issubclass(page, ActivityPage)):
            yield f"activities/{name}/page has no class {room.page}(ActivityPage)."
        for method in ("wall_item", "focus_work"):
            if isinstance(page, type) and getattr(page, method) is getattr(ActivityPage, method):
                yield f"{room.page} does not say what {method}() is (F7, F2)."
    if not any(callable(found) for found in vars(parts["edits"]).values()):
        yield f"activities/{name}/edits.py has no edit."


def _missing_in_store(name: str, model: ModuleType) -> Iterator[str]:
    mappers = {mapper.entity: mapper.table.name for mapper in registry.mappers()}
    tables = migrated_tables()
    kinds = entities_of(model)
    if not kinds:
        yield f"activities/{name}/model.py has no entity."
    for kind in kinds:
        table = mappers.get(kind)
        if table is None:
            yield f"{kind.__name__} has no Mapper in activities/{name}/tables.py."
        elif table not in tables:
            yield f"No migration creates the table {table} of {kind.__name__}."


def entities_of(model: ModuleType) -> list[type[Any]]:
    """The kinds of entities that a model brings in."""
    own = [kind for kind in KINDS.values() if kind.__module__ == model.__name__]
    return [kind for kind in own if getattr(model, kind.__name__, None) is kind]


def migrated_tables() -> set[str]:
    """The tables that the migrations create."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(schema_script())
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {str(name) for (name,) in rows}
    finally:
        connection.close()


def _missing_texts(folder: Path) -> Iterator[str]:
    german = translated("de")
    for path in sorted(folder.rglob("*.py")):
        for context, source in texts_in(path):
            if (context, source) not in german:
                yield (
                    f"“{source}” ({context}, {path.relative_to(PACKAGE)}) has no German: "
                    "translate it in moderation_de.ts."
                )


def texts_in(path: Path) -> Iterator[tuple[str, str]]:
    """Every text of a source file that users read, with its context."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        first, second = node.args[:2]
        if (
            called in {"translate", "QT_TRANSLATE_NOOP"}
            and isinstance(first, ast.Constant)
            and isinstance(second, ast.Constant)
        ):
            yield str(first.value), str(second.value)


def translated(language: str) -> set[tuple[str, str]]:
    """Every text that has a translation, with its context."""
    path = CHECKOUT / "resources" / "translations" / f"moderation_{language}.ts"
    found = set()
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            words = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if all(words):
                found.add((context.findtext("name", ""), message.findtext("source", "")))
    return found


# --------------------------------------------------------------------------------------- the tests


@pytest.mark.parametrize("name", sorted({*FOLDERS, *REGISTERED}))
def test_an_activity_is_complete(name: str) -> None:
    lacking = list(missing(name))
    assert not lacking, "\n".join(lacking)


def test_folders_and_registry_name_the_same_activities() -> None:
    assert sorted(REGISTERED) == FOLDERS


def test_every_activity_has_a_title_of_its_own() -> None:
    titles = [activity.title.source for activity in registry.ACTIVITIES]
    assert len(set(titles)) == len(titles)


def test_a_newcomer_is_told_what_is_left_to_do() -> None:
    sentences = list(missing("songs"))
    for words in (
        "activities/songs has no model.py: write its frozen entities and their rules.",
        "activities/songs has no wall.py: write its pictures for the room.",
        "registry.py does not know songs: add an Activity to ACTIVITIES.",
        "windows/wall/pages.py does not know songs: add a Room to ROOMS.",
        "ui/songs_page.ui is missing: draw the page of songs with Qt Designer.",
    ):
        assert words in sentences


def test_an_entity_without_table_and_a_text_without_german_are_named(tmp_path: Path) -> None:
    model = ModuleType("song_model")
    song = type("Song", (Stored,), {"__module__": "song_model", "kind": "song"})
    vars(model)["Song"] = KINDS["song"] = song
    try:
        assert list(_missing_in_store("songs", model)) == [
            "Song has no Mapper in activities/songs/tables.py."
        ]
    finally:
        del KINDS["song"]
    source = tmp_path / "edits.py"
    source.write_text('ADD = QT_TRANSLATE_NOOP("SongsEdit", "Add song")\n')
    assert list(texts_in(source)) == [("SongsEdit", "Add song")]
    assert ("SongsEdit", "Add song") not in translated("de")
