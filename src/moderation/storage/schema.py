# SPDX-License-Identifier: EUPL-1.2
"""The SQL of a new store, as the entities say it; `make generate` writes it into ``schema.sql``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import CreateIndex, CreateTable

from moderation.storage.mapping import Mapper
from moderation.storage.store import OWN_TABLES


def schema_sql(mappers: Sequence[Mapper[Any]]) -> str:
    """Every table of the running program, then one for every kind of entity in its order."""
    tables = [*OWN_TABLES, *(mapper.table for mapper in mappers)]
    return "".join(f"{tidy(sql)};\n" for table in tables for sql in _statements(table))


def _statements(table: sa.Table) -> Iterator[str]:
    dialect = sa.create_engine("sqlite://").dialect
    yield str(CreateTable(table).compile(dialect=dialect))
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        yield str(CreateIndex(index).compile(dialect=dialect))


def tidy(sql: str) -> str:
    """A statement without what its writer leaves at the ends of lines."""
    lines = (line.rstrip().replace("\t", "    ") for line in sql.strip().splitlines())
    return "\n".join(line for line in lines if line)
