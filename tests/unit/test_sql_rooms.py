"""SQL over a room's tables stands in that room alone, so that a table can change with it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import moderation
from moderation import registry

PACKAGE = Path(moderation.__file__).parent
NAMED = re.compile(r'\b(?:FROM|JOIN|INTO|UPDATE)\s+"?([a-z_]+)"?', re.ASCII)
"""Statements are written with capitals, prose is not."""


def rooms_of_tables() -> dict[str, str]:
    """The room of every table that belongs to one, by table."""
    found = {}
    for mapper in registry.mappers():
        parts = mapper.entity.__module__.split(".")
        if parts[1] in {"features", "activities"}:
            found[mapper.table.name] = "/".join(parts[1:3])
    return found


def foreign_sql(source: str, room: str, owners: dict[str, str]) -> Iterator[str]:
    """The tables of other rooms that a source file names in a statement."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            for table in NAMED.findall(node.value):
                if owners.get(table, room) != room:
                    yield table


def sources() -> Iterator[tuple[Path, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        if inside.parts[:2] != ("storage", "migrations"):
            yield inside, "/".join(inside.parts[:2])


def test_no_room_reads_or_writes_the_tables_of_another() -> None:
    owners = rooms_of_tables()
    leaks = [
        f"{path} names the table {table} of {owners[table]}: ask that room for it."
        for path, room in sources()
        for table in foreign_sql((PACKAGE / path).read_text(encoding="utf-8"), room, owners)
    ]
    assert not leaks, "\n".join(leaks)


def test_a_leak_is_seen() -> None:
    owners = rooms_of_tables()
    assert owners["unit"] == "features/people"
    query = 'QUERY = """\nSELECT id FROM goal\nLEFT JOIN unit ON unit.id = goal.unit_id\n"""'
    assert list(foreign_sql(query, "activities/goals", owners)) == ["unit"]
    assert list(foreign_sql(query, "windows/main", owners)) == ["goal", "unit"]
