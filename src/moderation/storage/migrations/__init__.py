# SPDX-License-Identifier: EUPL-1.2
"""How the tables came to be, step by step. See ``runner`` for how the steps are taken.

``schema.sql`` is what all steps together yield, so that a new store needs no SQLAlchemy. Until the
first release it is written from the entities, and the first step runs it.
"""

from __future__ import annotations

from pathlib import Path

NEWEST = 1
"""The version of the tables that this program works with: the number of the last migration."""

FOLDER = Path(__file__).parent


def schema_script() -> str:
    """The SQL that creates all tables of the newest version."""
    return (FOLDER / "schema.sql").read_text(encoding="utf-8")
